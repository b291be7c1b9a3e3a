//! Who changed what, when, and for whom: the whole audit trail, for whoever runs the installation.

use std::collections::HashMap;

use askama::Template;
use exedra_kernel::{DelegationId, ForumId, OrganisationId, PersonId};
use exedra_store::Conn;
use exedra_store::house::Audit;
use exedra_web::forms::{Posted, encode};
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use crate::audit::{self, Difference, Filter};
use crate::audit_words;
use crate::{forum, organisation, person};

/// Lines on one page.
const PAGE: i64 = 50;

/// A line of the trail as pages show it.
pub struct Line {
    /// Id.
    pub id: String,
    /// When, in words for machines.
    pub datetime: String,
    /// When.
    pub at: String,
    /// Whose hand.
    pub who: String,
    /// In whose name; empty for their own.
    pub behalf: String,
    /// What was done.
    pub act: String,
    /// To what, with its address if it has a page.
    pub record: Option<(String, String)>,
    /// Whether it was taken back.
    pub undone: bool,
    /// Whether it can be taken back.
    pub undoable: bool,
    /// Field by field.
    pub changes: Vec<Difference>,
}

/// What was done, in words.
fn act(t: &Say, word: &str) -> String {
    audit_words::act(word).map_or_else(|| word.to_owned(), |key| t.say(key))
}

/// A kind of record, in words.
fn record_word(t: &Say, word: &str) -> String {
    audit_words::record(word).map_or_else(|| word.to_owned(), |key| t.say(key))
}

/// Looks up names of persons, organisations, delegations and editions, each once.
struct Names<'a> {
    ctx: &'a Ctx,
    conn: &'a mut Conn,
    known: HashMap<String, String>,
}

impl Names<'_> {
    async fn of(&mut self, kind: &str, id: &str) -> exedra_store::Result<String> {
        let key = format!("{kind}:{id}");
        if let Some(name) = self.known.get(&key) {
            return Ok(name.clone());
        }
        let found = match kind {
            "person" => match PersonId::parse(id) {
                Some(id) => person::by_id(self.conn, &id).await?.map(|person| person.display()),
                None => None,
            },
            "organisation" => match OrganisationId::parse(id) {
                Some(id) => organisation::by_id(self.conn, &id).await?.map(|organisation| organisation.name),
                None => None,
            },
            "delegation" => match DelegationId::parse(id) {
                Some(id) => crate::store::forums::delegation(self.conn, &id).await?.map(|delegation| delegation.name),
                None => None,
            },
            "forum" => match ForumId::parse(id) {
                Some(id) => {
                    forum::by_id(self.conn, &id).await?.map(|edition| edition.name.text(self.ctx.lang).to_owned())
                }
                None => None,
            },
            _ => None,
        };
        let name = found.unwrap_or_else(|| id.to_owned());
        self.known.insert(key, name.clone());
        Ok(name)
    }
}

/// Lines of the trail for a page; `with_record` names the record in each.
pub async fn lines(
    ctx: &Ctx,
    conn: &mut Conn,
    trail: Vec<Audit>,
    with_record: bool,
) -> exedra_store::Result<Vec<Line>> {
    let t = ctx.say();
    let mut names = Names { ctx, conn, known: HashMap::new() };
    let mut lines = Vec::with_capacity(trail.len());
    for line in trail {
        let who = match line.by_person.strip_prefix("system:") {
            Some("public") => t.say("audit-public"),
            Some(why) => t.with("audit-system", why),
            None => names.of("person", &line.by_person).await?,
        };
        let behalf = match line.behalf.as_deref().and_then(|behalf| behalf.split_once(':')) {
            Some((kind, id)) => names.of(kind, id).await?,
            None => String::new(),
        };
        let record = if with_record {
            let name = names.of(&line.record, &line.record_id).await?;
            let href = match line.record.as_str() {
                "organisation" => format!("/organisations/{}", line.record_id),
                "offer" => format!("/offers/{}", line.record_id),
                "need" => format!("/needs/{}", line.record_id),
                _ => String::new(),
            };
            Some((format!("{} {name}", record_word(&t, &line.record)), href))
        } else {
            None
        };
        let mut changes = audit::differences(&line);
        for change in &mut changes {
            if line.record == "organisation" {
                change.field = match (organisation::description().field(&change.field), change.field.as_str()) {
                    (Some(field), _) => t.label(&field.label),
                    (None, "names") => t.say("organisation-names"),
                    (None, "identifiers") => t.say("organisation-identifiers"),
                    (None, "role") => t.say("organisation-role"),
                    (None, other) => other.to_owned(),
                };
            }
            for text in [&mut change.old, &mut change.new] {
                if PersonId::parse(text).is_some() {
                    *text = names.of("person", text).await?;
                }
            }
        }
        let undoer = ctx.app.offered().undoers.iter().any(|(record, _)| *record == line.record);
        lines.push(Line {
            datetime: line.at.rfc3339(),
            at: audit::at(line.at),
            who,
            behalf,
            act: act(&t, &line.act),
            record,
            undone: line.undone_by.is_some(),
            undoable: undoer && audit::is_undoable(&line),
            changes,
            id: line.id,
        });
    }
    Ok(lines)
}

#[derive(Template)]
#[template(path = "admin_audit.html")]
struct Page {
    t: Say,
    filter: Filter,
    action: String,
    lines: Vec<Line>,
    next: Option<String>,
}

fn filter_of(ctx: &Ctx) -> Filter {
    let value = |name: &str| ctx.query_value(name).map_or_else(String::new, |text| text.trim().to_owned());
    Filter { record: value("record"), record_id: value("id"), person: value("person"), before: value("before") }
}

fn address(filter: &Filter, before: &str) -> String {
    let pairs =
        [("record", filter.record.as_str()), ("id", &filter.record_id), ("person", &filter.person), ("before", before)];
    let pairs: Vec<(String, String)> =
        pairs.iter().filter(|(_, v)| !v.is_empty()).map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
    if pairs.is_empty() { "/admin/audit".to_owned() } else { format!("/admin/audit?{}", encode(&pairs)) }
}

/// Shows the trail.
pub async fn show(ctx: Ctx) -> Answer {
    let t = ctx.say();
    let mut filter = filter_of(&ctx);
    let mut conn = ctx.app.db().read().await?;
    // A person may be named by the address they sign in with.
    let mut asked = filter.clone();
    if let Some(email) = crate::account::normal_email(&filter.person)
        && let Some(found) = crate::store::accounts::by_email(&mut conn, &email).await?
    {
        asked.person = found.person_id.to_string();
    }
    let mut trail = audit::page(&mut conn, &asked, PAGE + 1).await?;
    let more = trail.len() as i64 > PAGE;
    trail.truncate(PAGE as usize);
    let next = trail.last().filter(|_| more).map(|last| address(&filter, &last.id));
    let lines = lines(&ctx, &mut conn, trail, true).await?;
    drop(conn);
    let action = address(&filter, &filter.before);
    filter.before.clear();
    let head = Head::new(t.say("audit-title")).private();
    page(&ctx, &head, &Page { t, filter, action, lines, next })
}

/// Takes one edit back.
pub async fn undo(ctx: Ctx, form: Posted) -> Answer {
    audit::undo(&ctx.app, ctx.actor()?, form.text("line")).await?;
    ctx.app.settle().await;
    let filter = filter_of(&ctx);
    Ok(respond::see_other(&address(&filter, &filter.before)))
}
