//! The official record, and one line of it with its versions.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::lang::direction_of;
use exedra_kernel::{Moment, Refusal, key};
use exedra_web::{Answer, Ctx, Edition, Head, Say, page};

use crate::model::{ItemKind, Line, Standing};
use crate::record::{self, Entry};
use crate::store;

/// What a line says in one language.
struct Wording {
    lang: String,
    dir: &'static str,
    name: String,
    original: bool,
    text: String,
}

/// A line as pages show it.
struct Row {
    href: String,
    figure: Option<String>,
    facts: String,
    first: Option<Wording>,
    others: Vec<Wording>,
    version: i64,
}

struct Group {
    title: String,
    rows: Vec<Row>,
}

struct Tab {
    href: String,
    label: String,
    here: bool,
}

#[derive(Template)]
#[template(path = "record_list.html")]
struct Page {
    t: Say,
    base: String,
    tabs: Vec<Tab>,
    groups: Vec<Group>,
    json: String,
}

/// The heading of a kind of line.
pub fn kind_key(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Statement | ItemKind::Release => key!("record-statements"),
        ItemKind::Quotation => key!("record-quotations"),
        ItemKind::Figure => key!("record-figures"),
    }
}

/// A figure with its unit, as the language writes it.
pub fn figure(t: &Say, line: &Line) -> Option<String> {
    let value = line.value?;
    let number = if value.fract() == 0.0 && value.abs() < 1e15 { t.number(value as i64) } else { value.to_string() };
    Some(match line.unit.as_str() {
        "" => number,
        "percent" => format!("{number}\u{a0}%"),
        "days" => t.count("record-days", value as i64),
        unit => format!("{number} {unit}"),
    })
}

fn when(t: &Say, line: &Line) -> String {
    let (day, time) = line.at.split_once('T').unwrap_or((&line.at, ""));
    if time.is_empty() {
        return t.date(day);
    }
    let moment = t.fill("date-and-time", &[("date", &t.date(day)), ("time", time.get(..5).unwrap_or(time))]);
    t.fill("press-moment", &[("moment", &moment), ("zone", &line.zone)])
}

fn row(t: &Say, edition: &Edition, entry: &Entry) -> Row {
    let line = &entry.line;
    let (best, _) = line.texts.best(t.lang);
    let text = |tag: &String, text: &String| Wording {
        lang: tag.clone(),
        dir: direction_of(tag),
        name: t.language(tag),
        original: *tag == line.original,
        text: text.clone(),
    };
    let mut texts: Vec<Wording> = line.texts.0.iter().map(|(tag, words)| text(tag, words)).collect();
    let first = texts.iter().position(|text| text.lang == best).map(|at| texts.remove(at));
    let held = [line.period.as_str(), line.as_of.as_str()];
    let held = held.iter().filter(|text| !text.is_empty()).copied().collect::<Vec<_>>().join(" · ");
    let said = first.as_ref().filter(|_| !line.original.is_empty()).map_or_else(String::new, |text| {
        let kind = if text.original { key!("record-is-original") } else { key!("record-is-translation") };
        format!("{}, {}", text.name, t.say(kind))
    });
    let facts = [
        line.by.text(t.lang).to_owned(),
        if line.at.is_empty() { String::new() } else { when(t, line) },
        if held.is_empty() { held } else { t.with("record-holds-for", held) },
        said,
    ];
    Row {
        href: format!("/{}/press/record/{}", edition.slug, entry.item.id),
        figure: figure(t, line).filter(|_| entry.item.kind == ItemKind::Figure),
        facts: facts.into_iter().filter(|fact| !fact.is_empty()).collect::<Vec<_>>().join(" · "),
        first,
        others: texts,
        version: entry.item.shown.unwrap_or(1),
    }
}

/// Shows the record.
pub async fn show(ctx: Ctx) -> Answer {
    let t = ctx.say();
    let edition = ctx.forum()?;
    let wanted = ctx.query_value("kind").and_then(|word| ItemKind::parse(&word)).filter(|k| *k != ItemKind::Release);
    let entries = record::published(&mut *ctx.app.db().read().await?, edition, ctx.now).await?;
    let base = ctx.at_forum("press/record");
    let kinds = [ItemKind::Statement, ItemKind::Quotation, ItemKind::Figure];
    let mut tabs = vec![Tab { href: base.clone(), label: t.say("record-everything"), here: wanted.is_none() }];
    tabs.extend(kinds.map(|kind| Tab {
        href: format!("{base}?kind={kind}"),
        label: t.say(kind_key(kind)),
        here: wanted == Some(kind),
    }));
    let groups = kinds.into_iter().filter(|kind| wanted.is_none_or(|wanted| wanted == *kind)).map(|kind| Group {
        title: t.say(kind_key(kind)),
        rows: entries.iter().filter(|entry| entry.item.kind == kind).map(|entry| row(&t, edition, entry)).collect(),
    });
    let body = Page {
        tabs,
        groups: groups.filter(|group| !group.rows.is_empty()).collect(),
        json: format!("/api/v1/{}/record", edition.slug),
        base: format!("/{}", edition.slug),
        t: t.clone(),
    };
    page(&ctx, &Head::new(t.say("record-title")).described(t.say("record-lede")).nav("press"), &body)
}

struct Past {
    number: i64,
    when: String,
    note: String,
    row: Row,
}

#[derive(Template)]
#[template(path = "record_line.html")]
struct One {
    t: Say,
    base: String,
    title: String,
    withdrawn: Option<(String, String)>,
    versions: Vec<Past>,
}

/// Shows a line with the versions it had in public, newest first.
pub async fn line(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let t = ctx.say();
    let edition = ctx.forum()?.clone();
    let mut conn = ctx.app.db().read().await?;
    let item = record::find(&mut conn, &edition, &id).await?;
    let standing = item.standing(ctx.now);
    let withdrawn = standing == Standing::Withdrawn && item.was_public();
    if standing != Standing::Published && !withdrawn {
        return Err(Refusal::NotFound.into());
    }
    let zoned = |at: Option<Moment>| at.map_or_else(String::new, |at| super::zoned(&t, at, &edition.zone));
    let past = store::versions(&mut conn, &edition.id, &item.id).await?;
    let replaced: Vec<Option<Moment>> = past.iter().skip(1).map(|next| next.approved_at).chain([None]).collect();
    let seen = |until: &Option<Moment>| until.is_none_or(|until| item.public_at.is_some_and(|public| public < until));
    let versions = past.iter().zip(&replaced).filter(|(_, until)| seen(until)).map(|(version, _)| {
        let entry = Entry { item: item.clone(), line: version.line() };
        Past {
            number: version.number,
            when: zoned(version.approved_at.max(item.public_at)),
            note: version.note.clone(),
            row: row(&t, &edition, &entry),
        }
    });
    let mut versions: Vec<Past> = versions.collect();
    versions.reverse();
    if withdrawn {
        versions.clear();
    }
    let body = One {
        base: format!("/{}", edition.slug),
        title: t.say(kind_key(item.kind)),
        withdrawn: withdrawn.then(|| (zoned(item.withdrawn_at), item.reason.clone().unwrap_or_default())),
        versions,
        t: t.clone(),
    };
    page(&ctx, &Head::new(t.say("record-line-title")).nav("press"), &body)
}
