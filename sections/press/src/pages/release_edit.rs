//! Writing at a release: its texts in each language, evidence, people, tracks; and the steps it can take.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{FieldFault, Lang, PersonId, key};
use exedra_people::presence::{self, Attendee};
use exedra_store::{Conn, transact};
use exedra_web::asked::{self, AskedThing};
use exedra_web::forms::{self, Choice, Posted};
use exedra_web::section::Mention;
use exedra_web::{Answer, Ctx, Edition, Head, Say, page, respond};

use super::{Form, helped, must, view};
use crate::model::{Content, Evidence, Item, Named, Standing, Version, Words};
use crate::{release, release_path, rules};

/// Longest title, lede, statement and note.
const TITLE: usize = 200;
const LEDE: usize = 600;
const BODY: usize = 20_000;
const NOTE: usize = 500;
/// Most lines of evidence and of people.
const LINES: usize = 30;

struct Tongue {
    own_name: &'static str,
    tag: &'static str,
    open: bool,
    inputs: String,
}

#[derive(Template)]
#[template(path = "release_edit.html")]
#[expect(clippy::struct_excessive_bools, reason = "each says whether a part of the page is there")]
struct Page {
    t: Say,
    base: String,
    path: String,
    title: String,
    lang: String,
    state: String,
    when: String,
    zone: String,
    reason: Option<String>,
    faulty: bool,
    was: String,
    tongues: Vec<Tongue>,
    more: String,
    tracks: Vec<Choice>,
    files: String,
    decides: bool,
    open: bool,
    pending: bool,
    waits: bool,
    embargoed: bool,
    public: bool,
    public_at: String,
    preview: bool,
    move_fault: Option<String>,
    assessed: Vec<Mention>,
}

/// The marks by which it is seen that somebody else wrote meanwhile.
pub fn mark(version: &Version) -> String {
    forms::mark(&serde_json::json!({ "number": version.number, "content": version.content }))
}

fn tongues(t: &Say, edition: &Edition, content: &Content, form: &Form<'_>) -> Vec<Tongue> {
    let written = |lang: &&Lang| edition.languages.iter().any(|tag| tag == lang.as_str());
    let known: Vec<&Lang> =
        Lang::ALL.iter().filter(|lang| written(lang) || content.texts.contains_key(lang.as_str())).collect();
    let (best, _) = content.best(t.lang);
    let none = Words::default();
    known
        .into_iter()
        .map(|lang| {
            let tag = lang.as_str();
            let words = content.texts.get(tag).unwrap_or(&none);
            let inputs = [
                form.line(&format!("title-{tag}"), t.say("release-title"), &words.title, TITLE),
                helped(
                    form.prose(&format!("lede-{tag}"), t.say("release-lede"), &words.lede, LEDE),
                    t.say("release-lede-help"),
                ),
                helped(
                    form.prose(&format!("body-{tag}"), t.say("release-body"), &words.body, BODY),
                    t.say("release-body-help"),
                ),
            ];
            let faulty = inputs.iter().any(|input| input.fault.is_some());
            Tongue { own_name: lang.own_name(), tag, open: tag == best || faulty, inputs: forms::render(&inputs, t) }
        })
        .collect()
}

fn lines_of_evidence(content: &Content) -> String {
    content.evidence.iter().map(|e| format!("{} | {}", e.title, e.href)).collect::<Vec<_>>().join("\n")
}

fn lines_of_people(content: &Content, attendees: &HashMap<PersonId, Attendee>) -> String {
    let name = |named: &Named| attendees.get(&named.person).map(|person| person.latin_name.clone());
    let lines = content.people.iter().filter_map(|named| Some(format!("{} | {}", name(named)?, named.role)));
    lines.collect::<Vec<_>>().join("\n")
}

async fn attendees(conn: &mut Conn, edition: &Edition) -> exedra_store::Result<HashMap<PersonId, Attendee>> {
    let all = presence::attendees(conn, &edition.id).await?;
    // Whoever does not agree to be listed is found here neither.
    Ok(all.into_iter().filter(|p| p.here() && p.listed).map(|person| (person.person.clone(), person)).collect())
}

/// The page with what was typed and what is wrong with it.
pub async fn render(ctx: &Ctx, id: &str, posted: Option<&Posted>, faults: &[FieldFault], step: bool) -> Answer {
    let t = ctx.say();
    let (actor, edition) = (ctx.actor()?, ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let item = release::find(&mut conn, edition, id).await?;
    if !rules::may_see_draft(Some(actor), &edition.id, &item) {
        return Err(exedra_kernel::Refusal::NotFound.into());
    }
    let version = release::version(&mut conn, edition, &item, item.latest).await?;
    let known = attendees(&mut conn, edition).await?;
    drop(conn);
    let content = version.release();
    // A step's form holds a moment and a reason only: the texts are those that are kept.
    let form = Form::new(&t, posted.filter(|_| !step), faults);
    let mut more = vec![
        helped(
            form.prose("evidence", t.say("release-evidence"), &lines_of_evidence(&content), 6000),
            t.say("release-evidence-help"),
        ),
        helped(
            form.prose("people", t.say("release-people"), &lines_of_people(&content, &known), 4000),
            t.say("release-people-help"),
        ),
    ];
    if item.shown.is_some() {
        let note = if item.in_correction() { version.note.as_str() } else { "" };
        more.push(must(helped(form.line("note", t.say("release-note"), note, NOTE), t.say("release-note-help"))));
    }
    let chosen = |slug: &String| match posted.filter(|_| !step) {
        Some(posted) => posted.all("track").is_some_and(|all| all.contains(slug)),
        None => content.tracks.contains(slug),
    };
    let track = |track: &exedra_kernel::Track| Choice {
        chosen: chosen(&track.slug),
        label: track.name.text(t.lang).to_owned(),
        value: track.slug.clone(),
    };
    let mut body = page_of(
        ctx,
        &item,
        &version,
        &form,
        faults,
        (more, edition.tracks.0.iter().map(track).collect()),
        posted.filter(|_| step),
    )?;
    let about = ("release", item.id.as_str());
    let asked = AskedThing { app: &ctx.app, edition, about, actor: ctx.actor.as_deref(), say: &t };
    body.assessed = asked::on_thing(&asked, &mut *ctx.app.db().read().await?).await?;
    let mut response = page(ctx, &Head::new(t.say("release-edit-title")).nav("press").private(), &body)?;
    *response.status_mut() = forms::status(faults);
    Ok(response)
}

fn page_of(
    ctx: &Ctx,
    item: &Item,
    version: &Version,
    form: &Form<'_>,
    faults: &[FieldFault],
    (more, tracks): (Vec<forms::Input>, Vec<Choice>),
    step: Option<&Posted>,
) -> Result<Page, exedra_web::Error> {
    let t = ctx.say();
    let (actor, edition) = (ctx.actor()?, ctx.forum()?);
    let content = version.release();
    let (lang, words) = content.best(ctx.lang);
    let standing = item.standing(ctx.now);
    let move_fault = step.and_then(|_| {
        let found = faults.iter().find(|fault| ["public_at", "reason", "file"].contains(&fault.field.as_str()));
        found.map(|fault| t.with(fault.key, &fault.detail))
    });
    Ok(Page {
        base: format!("/{}", edition.slug),
        path: release_path(&edition.slug, &item.id),
        title: if words.title.is_empty() { t.say("release-untitled") } else { words.title.clone() },
        lang: lang.to_owned(),
        state: view::standing(&t, item, ctx.now),
        when: item.public_at.map_or_else(String::new, |at| super::zoned(&t, at, &edition.zone)),
        zone: edition.zone.clone(),
        reason: item.reason.clone().filter(|reason| !reason.is_empty()),
        faulty: !faults.is_empty(),
        was: forms::was(&mark(version), faults, &t),
        tongues: tongues(&t, edition, &content, form),
        more: forms::render(&more, &t),
        tracks,
        files: t.count("release-files-count", content.files.len()),
        decides: actor.runs(&edition.id),
        open: rules::works(edition).is_ok() && item.withdrawn_at.is_none(),
        pending: item.shown != Some(item.latest),
        waits: item.submitted_at.is_some(),
        embargoed: standing == Standing::Embargoed,
        public: standing == Standing::Published,
        public_at: step
            .map_or_else(|| super::typed(item.public_at, &edition.zone), |step| step.text("public_at").to_owned()),
        preview: item.shown.is_some() && item.withdrawn_at.is_none(),
        move_fault,
        assessed: Vec::new(),
        t,
    })
}

/// Shows the release as it is being written.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    render(&ctx, &id, None, &[], false).await
}

fn pairs(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| line.split_once('|').map_or((line, ""), |(a, b)| (a.trim(), b.trim())))
}

fn evidence(text: &str, faults: &mut Vec<FieldFault>) -> Vec<Evidence> {
    let mut all = Vec::new();
    for (title, href) in pairs(text) {
        let (title, href) = if href.is_empty() && title.starts_with("http") { ("", title) } else { (title, href) };
        let plain = href.strip_prefix("https://").or_else(|| href.strip_prefix("http://"));
        if plain
            .is_none_or(|rest| rest.is_empty() || rest.contains(|c: char| c.is_whitespace() || c == '"' || c == '<'))
        {
            faults.push(FieldFault::with(
                "evidence",
                key!("fault-evidence"),
                if href.is_empty() { title } else { href },
            ));
            continue;
        }
        let title = if title.is_empty() { href } else { title };
        all.push(Evidence { title: title.to_owned(), href: href.to_owned() });
    }
    if all.len() > LINES {
        faults.push(FieldFault::with("evidence", key!("fault-too-many"), LINES));
    }
    all
}

fn people(text: &str, known: &HashMap<PersonId, Attendee>, faults: &mut Vec<FieldFault>) -> Vec<Named> {
    let mut all: Vec<Named> = Vec::new();
    for (name, role) in pairs(text) {
        let mut found = known.values().filter(|person| person.latin_name == name || person.native_name == name);
        match (found.next(), found.next()) {
            (Some(person), None) => {
                all.push(Named { person: person.person.clone(), role: role.chars().take(200).collect() });
            }
            _ => faults.push(FieldFault::with("people", key!("fault-release-person"), name)),
        }
    }
    if all.len() > LINES {
        faults.push(FieldFault::with("people", key!("fault-too-many"), LINES));
    }
    all
}

/// What the form says, with what is wrong with it; files stay as they are.
fn read(form: &Posted, edition: &Edition, known: &HashMap<PersonId, Attendee>) -> (Content, Vec<FieldFault>) {
    let (mut content, mut faults) = (Content::default(), Vec::new());
    for lang in Lang::ALL {
        let tag = lang.as_str();
        let names = ["title", "lede", "body"].map(|name| format!("{name}-{tag}"));
        let text = |at: usize| form.text(&names[at]).replace("\r\n", "\n");
        let words = Words { title: text(0), lede: text(1), body: text(2) };
        faults.extend(super::too_long(form, &[(&names[0], TITLE), (&names[1], LEDE), (&names[2], BODY)]));
        if words != Words::default() {
            content.texts.insert(tag.to_owned(), words);
        }
    }
    content.evidence = evidence(form.text("evidence"), &mut faults);
    content.people = people(form.text("people"), known, &mut faults);
    let tracks = form.all("track").unwrap_or(&[]).iter().filter(|slug| edition.tracks.find(slug).is_some());
    content.tracks = tracks.cloned().collect();
    faults.extend(super::too_long(form, &[("note", NOTE)]));
    (content, faults)
}

/// Saves what was written.
pub async fn save(ctx: Ctx, Path((_, id)): Path<(String, String)>, form: Posted) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    let mut conn = ctx.app.db().read().await?;
    let item = release::find(&mut conn, &edition, &id).await?;
    rules::may_edit(&actor, &edition, &item)?;
    let known = attendees(&mut conn, &edition).await?;
    drop(conn);
    let (content, faults) = read(&form, &edition, &known);
    if !faults.is_empty() {
        return render(&ctx, &id, Some(&form), &faults, false).await;
    }
    let stamp = ctx.app.stamp();
    let outcome = transact!(ctx.app.db(), tx => {
        let item = release::find(tx, &edition, &id).await?;
        let permit = rules::may_edit(&actor, &edition, &item)?;
        let version = release::version(tx, &edition, &item, item.latest).await?;
        form.unchanged_since(&mark(&version), "")?;
        let mut content = content.clone();
        content.files = version.release().files;
        release::save(tx, stamp, &permit, &content, form.text("note")).await
    });
    match outcome {
        Ok(()) => {
            ctx.app.settle().await;
            Ok(respond::done(&format!("{}/edit", release_path(&edition.slug, &item.id)), "saved"))
        }
        Err(exedra_store::Error::Refused(exedra_kernel::Refusal::Invalid(faults))) => {
            render(&ctx, &id, Some(&form), &faults, false).await
        }
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evidence_is_an_address() {
        let mut faults = Vec::new();
        let all =
            evidence("Report | https://example.org/r\nhttps://example.org/x\n\nBad | javascript:alert(1)", &mut faults);
        assert_eq!(all.len(), 2);
        assert_eq!((all[1].title.as_str(), faults.len()), ("https://example.org/x", 1));
    }
}
