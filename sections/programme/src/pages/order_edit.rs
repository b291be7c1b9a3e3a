//! The running order of a session for those who look after it: its items, and being late.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{FieldFault, Localized, Refusal, key};
use exedra_store::transact;
use exedra_web::forms::{self, Choice, Posted};
use exedra_web::{Answer, Ctx, Edition, Head, Say, page, respond};

use super::{fault, item_words, own_session, session_form};
use crate::letters::Desk;
use crate::model::{Item, ItemId, ItemKind, Session};
use crate::order::{self, Line};
use crate::rules;

/// Rows for new items below those there are.
const NEW: usize = 3;
/// Most items of a running order.
const MOST: usize = 60;

struct Row {
    at: usize,
    id: String,
    time: String,
    minutes: String,
    title: String,
    kinds: Vec<Choice>,
    fixed: bool,
    remote: bool,
    fault: Option<String>,
}

struct Late {
    id: String,
    title: String,
    planned: String,
    starts: String,
    delay: i64,
    behind: Option<String>,
    fixed: bool,
}

#[derive(Template)]
#[template(path = "order_edit.html")]
struct Page {
    t: Say,
    base: String,
    path: String,
    title: String,
    language: String,
    others: Vec<(String, String)>,
    tag: String,
    rows: Vec<Row>,
    lates: Vec<Late>,
    fault: Option<String>,
    overruns: Vec<String>,
    held: Option<String>,
    open: bool,
}

/// In which language titles are typed: `in`, or the reader's.
fn tag(ctx: &Ctx, edition: &Edition, typed: Option<&str>) -> String {
    let wanted = typed.map(ToOwned::to_owned).or_else(|| ctx.query_value("in"));
    wanted.filter(|tag| edition.languages.contains(tag)).unwrap_or_else(|| {
        let own = ctx.lang.as_str().to_owned();
        if edition.languages.contains(&own) { own } else { edition.languages.first().cloned().unwrap_or(own) }
    })
}

fn kinds(t: &Say, chosen: &str) -> Vec<Choice> {
    let one = |kind: &ItemKind| Choice {
        value: kind.to_string(),
        label: item_words(t, *kind),
        chosen: kind.as_str() == chosen,
    };
    ItemKind::ALL.iter().map(one).collect()
}

fn row_of(t: &Say, edition: &Edition, tag: &str, at: usize, item: Option<&Item>) -> Row {
    Row {
        at,
        id: item.map_or_else(String::new, |item| item.id.to_string()),
        time: item.map_or_else(String::new, |item| t.time(item.planned_at, &edition.zone)),
        minutes: item.map_or_else(String::new, |item| item.minutes.to_string()),
        title: item.and_then(|item| item.titles.0.get(tag).cloned()).unwrap_or_default(),
        kinds: kinds(t, item.map_or("talk", |item| item.kind.as_str())),
        fixed: item.is_some_and(|item| item.fixed),
        remote: item.is_some_and(|item| item.remote),
        fault: None,
    }
}

async fn show_with(ctx: &Ctx, now: &Session, form: Option<&Posted>, faults: &[FieldFault]) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let items = order::of(&mut conn, &edition.id, &now.id).await?;
    let mut into = order::runs_into(&mut conn, &edition.id, now, &items).await?;
    // Somebody else's draft in the same room is none of a host's business.
    into.retain(|(_, next)| rules::may_see(ctx.actor.as_deref(), edition, next));
    drop(conn);
    let overruns = into.iter().map(|(end, next)| {
        let (title, at) = (next.titles.text(ctx.lang), t.time(next.starts_at, &edition.zone));
        t.fill("late-next", &[("end", &t.time(*end, &edition.zone)), ("title", title), ("at", &at)])
    });
    let overruns = overruns.collect();
    let tag = tag(ctx, edition, form.and_then(|form| form.some("in")));
    let rows = match form.filter(|form| form.text("do") == "save") {
        None => (0..items.len() + NEW).map(|at| row_of(&t, edition, &tag, at, items.get(at))).collect(),
        Some(form) => (0..count(form))
            .map(|at| Row {
                at,
                id: form.text(&format!("id-{at}")).to_owned(),
                time: form.text(&format!("time-{at}")).to_owned(),
                minutes: form.text(&format!("minutes-{at}")).to_owned(),
                title: form.text(&format!("title-{at}")).to_owned(),
                kinds: kinds(&t, form.text(&format!("kind-{at}"))),
                fixed: form.ticked(&format!("fixed-{at}")),
                remote: form.ticked(&format!("remote-{at}")),
                fault: fault(&t, faults, &format!("row-{at}")),
            })
            .collect(),
    };
    let late = |item: &Item| Late {
        id: item.id.to_string(),
        title: item.titles.text(ctx.lang).to_owned(),
        planned: t.time(item.planned_at, &edition.zone),
        starts: t.time(item.starts_at(), &edition.zone),
        delay: item.delay,
        behind: (item.delay > 0).then(|| t.count("order-late", item.delay)),
        fixed: item.fixed,
    };
    let others = edition.languages.iter().filter(|other| **other != tag);
    let body = Page {
        base: ctx.at_forum("programme"),
        path: crate::session_path(&edition.slug, &now.code),
        title: now.titles.text(ctx.lang).to_owned(),
        language: t.language(&tag),
        others: others.map(|other| (other.clone(), t.language(other))).collect(),
        rows,
        lates: items.iter().map(late).collect(),
        fault: fault(&t, faults, "minutes"),
        held: held(ctx, &items),
        overruns,
        open: edition.is_open(),
        tag,
        t: t.clone(),
    };
    let head = Head::new(format!("{} · {}", t.say("session-order"), body.title)).nav("programme").private();
    let mut response = page(ctx, &head, &body)?;
    *response.status_mut() = forms::status(faults);
    Ok(response)
}

/// Where a delay was cut short by what keeps its time after it: how much was asked for and how much was possible.
fn held(ctx: &Ctx, items: &[Item]) -> Option<String> {
    let asked = ctx.query_value("asked")?.parse::<i64>().ok()?;
    let late = ItemId::parse(&ctx.query_value("item")?)?;
    let given = items.iter().find(|item| item.id == late)?.delay;
    let t = ctx.say();
    let (given_words, asked_words) = (t.number(given), t.number(asked));
    (given < asked).then(|| t.fill("late-held", &[("given", &given_words), ("asked", &asked_words)]))
}

fn count(form: &Posted) -> usize {
    (0..MOST).take_while(|at| form.ticked(&format!("time-{at}"))).count()
}

/// Shows running order and delays.
pub async fn show(ctx: Ctx, Path((_, code)): Path<(String, String)>) -> Answer {
    let now = own_session(&ctx, &mut *ctx.app.db().read().await?, &code).await?;
    show_with(&ctx, &now, None, &[]).await
}

/// The rows as typed; a row without time and title is no item.
fn lines(form: &Posted, edition: &Edition, session: &Session, tag: &str, known: &[Item]) -> Result<Vec<Line>, Refusal> {
    let (mut lines, mut faults) = (Vec::new(), Vec::new());
    let day = session.starts_at.date_in(&edition.zone);
    for at in 0..count(form) {
        let text = |name: &str| form.text(&format!("{name}-{at}")).to_owned();
        let (time, minutes, title) = (text("time"), text("minutes"), text("title"));
        if time.is_empty() && title.is_empty() {
            continue;
        }
        let row = format!("row-{at}");
        let id = ItemId::parse(&text("id"));
        let was = id.as_ref().and_then(|id| known.iter().find(|item| &item.id == id));
        let mut titles = was.map_or_else(Localized::default, |item| item.titles.clone());
        if title.is_empty() {
            titles.0.remove(tag);
        } else {
            titles.0.insert(tag.to_owned(), title.clone());
        }
        let mut planned = session_form::at(&day, &time, &edition.zone);
        // A session that goes on after midnight.
        if planned.is_some_and(|at| at < session.starts_at) {
            planned = planned.map(|at| at.plus_seconds(24 * 3600));
        }
        let planned = planned.filter(|at| (session.starts_at..session.ends_at).contains(at));
        let length = minutes.parse::<i64>().ok().filter(|n| (1..=600).contains(n));
        let wrong = match (planned, length) {
            (None, _) => Some(key!("fault-order-time")),
            (_, None) => Some(key!("fault-order-minutes")),
            _ if titles.0.is_empty() => Some(key!("fault-missing")),
            _ if title.chars().count() > 200 || title.contains(exedra_kernel::text::is_hidden) => {
                Some(key!("fault-one-line"))
            }
            _ => None,
        };
        if let Some(key) = wrong {
            faults.push(FieldFault::new(&row, key));
        }
        if let (Some(planned), Some(minutes)) = (planned, length) {
            let kind = ItemKind::parse(&text("kind")).unwrap_or(ItemKind::Talk);
            let (fixed, remote) = (form.ticked(&format!("fixed-{at}")), form.ticked(&format!("remote-{at}")));
            lines.push(Line { id, kind, titles, planned, minutes, fixed, remote });
        }
    }
    if faults.is_empty() { Ok(lines) } else { Err(Refusal::Invalid(faults)) }
}

/// Items that somebody else added while this form was being filled in: they stay.
fn unknown_to<'a>(form: &'a Posted, known: &'a [Item]) -> impl Iterator<Item = Line> + 'a {
    let posted = |item: &&Item| !(0..count(form)).any(|at| form.text(&format!("id-{at}")) == item.id.as_str());
    known.iter().filter(posted).map(|item| Line {
        id: Some(item.id.clone()),
        kind: item.kind,
        titles: item.titles.clone(),
        planned: item.planned_at,
        minutes: item.minutes,
        fixed: item.fixed,
        remote: item.remote,
    })
}

/// Saves the order, or says how late something is.
pub async fn change(ctx: Ctx, Path((_, code)): Path<(String, String)>, form: Posted) -> Answer {
    let (actor, edition, stamp) = (ctx.actor()?.clone(), ctx.forum()?.clone(), ctx.app.stamp());
    let now = own_session(&ctx, &mut *ctx.app.db().read().await?, &code).await?;
    let tag = tag(&ctx, &edition, form.some("in"));
    let outcome = transact!(ctx.app.db(), tx => {
        let permit = rules::may_edit(&actor, &edition, &now)?;
        match form.text("do") {
            "save" => {
                let known = order::of(tx, &edition.id, &now.id).await?;
                let mut lines = lines(&form, &edition, &now, &tag, &known)?;
                lines.extend(unknown_to(&form, &known));
                order::save(tx, stamp, &permit, &now, &lines).await
            }
            "late" => {
                let item = ItemId::parse(form.text("item")).ok_or(Refusal::NotFound)?;
                let typed = if form.ticked("back") { "0" } else { form.text("minutes") };
                let minutes = typed.parse::<i64>().ok().filter(|n| (0..=crate::delay::LONGEST).contains(n));
                let minutes = minutes.ok_or_else(|| Refusal::field("minutes", key!("fault-late-minutes")))?;
                let changed = order::late(tx, stamp, &permit, &now, &item, minutes).await?;
                let secretariat = actor.runs(&edition.id);
                let writer = &actor.person;
                let desk = Desk { app: &ctx.app, stamp, edition: &edition, session: &now, writer, secretariat };
                desk.late(tx, &changed).await.map(|_| ())
            }
            _ => Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
        }
    });
    match outcome {
        Ok(()) => {
            ctx.app.settle().await;
            let path = crate::session_path(&edition.slug, &now.code);
            let (item, asked) = (form.text("item"), form.text("minutes"));
            // What was shifted as far as it can be says so.
            let late = ItemId::parse(item).zip(asked.parse::<i64>().ok()).filter(|_| !form.ticked("back"));
            let rest = late.map_or_else(String::new, |(id, asked)| format!("&item={id}&asked={asked}"));
            Ok(respond::see_other(&format!("{path}/order?in={tag}{rest}")))
        }
        Err(exedra_store::Error::Refused(Refusal::Invalid(faults))) => {
            show_with(&ctx, &now, Some(&form), &faults).await
        }
        Err(error) => Err(error.into()),
    }
}
