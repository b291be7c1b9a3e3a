//! What was done to a listing, by whom, and what differs; edits can be taken back.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::record::{Datum, Description, Field, Kind};
use exedra_kernel::{PersonId, Refusal, key};
use exedra_store::house::{self, Audit};
use exedra_store::{Conn, transact};
use exedra_web::{Answer, Ctx, Head as PageHead, Say, page, respond};

use super::view;
use crate::listing::CONTACT;
use crate::{description, listing, rules};

/// A run of words that stayed, went or came.
struct Run {
    text: String,
    /// `same`, `gone` or `new`.
    kind: &'static str,
}

struct Difference {
    label: String,
    runs: Vec<Run>,
}

struct Line {
    id: String,
    act: String,
    who: String,
    when: String,
    note: Option<String>,
    differences: Vec<Difference>,
    undone: bool,
    undo: bool,
}

#[derive(Template)]
#[template(path = "listing_history.html")]
struct Page {
    t: Say,
    title: String,
    lang: String,
    dir: &'static str,
    path: String,
    zone: String,
    lines: Vec<Line>,
}

/// The words that differ between two texts: what is alike at both ends stays, the middle went and came.
fn runs(old: &str, new: &str) -> Vec<Run> {
    let (a, b): (Vec<&str>, Vec<&str>) =
        (old.split_inclusive(char::is_whitespace).collect(), new.split_inclusive(char::is_whitespace).collect());
    let front = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let most = a.len().min(b.len()) - front;
    let back = a.iter().rev().zip(b.iter().rev()).take(most).take_while(|(x, y)| x == y).count();
    let run = |words: &[&str], kind| Run { text: words.concat(), kind };
    // Of long texts that stayed, the nearest words are enough to find the place.
    let near = |words: &[&str], last: bool| {
        let from = if last { words.len().saturating_sub(12) } else { 0 };
        let to = if last { words.len() } else { words.len().min(12) };
        let (before, after) = (if from > 0 { "… " } else { "" }, if to < words.len() { "…" } else { "" });
        Run { text: format!("{before}{}{after}", words[from..to].concat()), kind: "same" }
    };
    [
        near(&a[..front], true),
        run(&a[front..a.len() - back], "gone"),
        run(&b[front..b.len() - back], "new"),
        near(&a[a.len() - back..], false),
    ]
    .into_iter()
    .filter(|run| !run.text.is_empty())
    .collect()
}

async fn name_of(conn: &mut Conn, t: &Say, by: &str) -> exedra_store::Result<String> {
    let Some(id) = PersonId::parse(by) else { return Ok(t.say("history-program")) };
    Ok(exedra_people::person::by_id(conn, &id).await?.map_or_else(|| "—".to_owned(), |person| person.display()))
}

fn in_words(field: &Field, json: &serde_json::Value, t: &Say) -> String {
    let raw = Datum::raw_of_json(json).unwrap_or_default();
    let datum = if json.is_null() { Datum::Empty } else { field.parse(&raw).unwrap_or(Datum::Empty) };
    match field.kind {
        // Of a flag or a list, people read the words; of a text, the text.
        Kind::Line(_) | Kind::Prose(_) | Kind::Address => datum.cell(),
        _ => t.datum(&field.kind, &datum),
    }
}

fn act_key(act: &str) -> &'static str {
    match act {
        "made" => key!("history-made"),
        "edited" => key!("history-edited"),
        "moved" => key!("history-moved"),
        "disclosure-decided" => key!("history-decided"),
        "file-added" => key!("history-file-added"),
        "file-removed" => key!("history-file-removed"),
        _ => key!("history-other"),
    }
}

async fn line(
    conn: &mut Conn,
    t: &Say,
    (described, zone): (&Description, &str),
    edits: bool,
    row: Audit,
) -> exedra_store::Result<Line> {
    let object = |text: &Option<String>| {
        let json: Option<serde_json::Value> = text.as_deref().and_then(|text| serde_json::from_str(text).ok());
        json.and_then(|json| json.as_object().cloned()).unwrap_or_default()
    };
    let (before, after) = (object(&row.before), object(&row.after));
    let mut differences = Vec::new();
    if row.act == "edited" {
        for field in &described.fields {
            let (Some(old), Some(new)) = (before.get(field.name.as_ref()), after.get(field.name.as_ref())) else {
                continue;
            };
            let (old, new) = (in_words(field, old, t), in_words(field, new, t));
            differences.push(Difference { label: t.label(&field.label), runs: runs(&old, &new) });
        }
        if let (Some(old), Some(new)) = (before.get(CONTACT), after.get(CONTACT)) {
            let mut names = Vec::new();
            for (id, kind) in [(old, "gone"), (new, "new")] {
                if let Some(id) = id.as_str() {
                    names.push(Run { text: name_of(conn, t, id).await?, kind });
                }
            }
            differences.push(Difference { label: t.say("listing-contact"), runs: names });
        }
    }
    let word = |name: &str| after.get(name).or_else(|| before.get(name)).and_then(|value| value.as_str());
    let note = match row.act.as_str() {
        "moved" => {
            let state = word("state").and_then(crate::model::State::parse).map(|state| t.say(view::state_key(state)));
            match (state, word("note")) {
                (Some(state), Some(note)) => Some(format!("{state}: {note}")),
                (state, _) => state,
            }
        }
        "disclosure-decided" => word("warning").map(|version| t.with("history-warning", version)),
        _ => word("file").map(ToOwned::to_owned),
    };
    Ok(Line {
        who: name_of(conn, t, &row.by_person).await?,
        when: t.moment(row.at, zone),
        act: t.say(act_key(&row.act)),
        note,
        undo: edits && row.act == "edited" && row.undone_by.is_none() && !differences.is_empty(),
        undone: row.undone_by.is_some(),
        differences,
        id: row.id,
    })
}

/// In which zone a listing's history is told: that of the edition it is listed at which comes first, of those that are not
/// over before those that are; listed nowhere, in UTC.
async fn zone_of(conn: &mut Conn, id: &exedra_kernel::ListingId) -> exedra_store::Result<String> {
    let mut editions = Vec::new();
    for forum in listing::forums_of(conn, id).await? {
        editions.extend(exedra_people::forum::by_id(conn, &forum).await?);
    }
    let first = editions.into_iter().min_by_key(|edition| (!edition.is_open(), edition.from.clone()));
    Ok(first.map_or_else(|| "UTC".to_owned(), |edition| edition.zone))
}

/// The history, newest first.
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let t = ctx.say();
    let mut conn = ctx.app.db().read().await?;
    let found = super::inside(&mut conn, &ctx, &id).await?;
    let edits = rules::may_edit(ctx.actor()?, &found.head).is_ok();
    let described = description::with_own(&mut conn, found.head.kind).await?;
    let zone = zone_of(&mut conn, &found.head.id).await?;
    let mut lines = Vec::new();
    for row in house::audit_of(&mut conn, "listing", found.head.id.as_str(), 200).await? {
        lines.push(line(&mut conn, &t, (&described, &zone), edits, row).await?);
    }
    let body = Page {
        title: found.head.title.clone(),
        lang: view::lang_of(&found.head),
        dir: view::direction(&found.head),
        path: found.head.path(),
        zone: t.with("history-zone", &zone),
        lines,
        t,
    };
    page(&ctx, &PageHead::new(body.t.say("history-title")).private(), &body)
}

/// One edit is taken back.
pub async fn undo(ctx: Ctx, Path((id, line)): Path<(String, String)>) -> Answer {
    let actor = ctx.actor()?;
    let kind = super::kind_of(&ctx);
    let stamp = ctx.app.stamp();
    let path = transact!(ctx.app.db(), tx => {
        let head = super::known(tx, kind, Some(actor), &id).await?;
        let row = house::audit_line(tx, &line).await?.filter(|row| row.record_id == head.id.as_str());
        let row = row.ok_or(Refusal::NotFound)?;
        let new = listing::undo(tx, stamp, actor, &row).await?;
        house::audit_undone(tx, &row.id, &new).await?;
        Ok(head.path())
    })?;
    ctx.app.settle().await;
    Ok(respond::see_other(&format!("{path}/history")))
}

#[cfg(test)]
mod tests {
    use super::runs;

    fn told(old: &str, new: &str) -> Vec<(String, &'static str)> {
        runs(old, new).into_iter().map(|run| (run.text, run.kind)).collect()
    }

    #[test]
    fn the_middle_differs() {
        assert_eq!(
            told("a pump for cold water", "a pump for hot water"),
            [
                ("a pump for ".into(), "same"),
                ("cold ".into(), "gone"),
                ("hot ".into(), "new"),
                ("water".into(), "same")
            ]
        );
        assert_eq!(told("", "new"), [("new".into(), "new")]);
        assert_eq!(told("a a", "a a a"), [("a ".into(), "same"), ("a ".into(), "new"), ("a".into(), "same")]);
    }
}
