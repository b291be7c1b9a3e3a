//! The neighbourhood of an organisation: a picture and a table of the ties that both ends say.

use std::collections::HashMap;
use std::fmt::Write as _;

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{OrganisationId, key};
use exedra_store::Conn;
use exedra_web::{Answer, Ctx, Head, Say, page, respond};
use serde_json::json;

use super::organisation_show::of_path;
use crate::model::Organisation;
use crate::organisation;
use crate::tie::{self, Tie, TieKind};

/// Most neighbours in the picture; the table has all.
const DRAWN: usize = 14;

/// A tie as one end sees it.
pub struct Row {
    /// What it is, from the page's organisation.
    pub kind: String,
    /// The other end's address.
    pub href: String,
    /// The other end.
    pub name: String,
    /// Where it is written.
    pub source: String,
    /// Whether the source is an address.
    pub linked: bool,
    /// Since when.
    pub since: String,
}

#[derive(Template)]
#[template(path = "organisation_ties.html")]
struct Page {
    t: Say,
    id: String,
    name: String,
    rows: Vec<Row>,
    picture: String,
    more: Option<String>,
}

/// A kind as it reads from the end that said it, or from the other.
pub fn kind(t: &Say, kind: TieKind, from_here: bool) -> String {
    t.say(match (kind, from_here) {
        (TieKind::PartOf, true) => key!("tie-part-of"),
        (TieKind::PartOf, false) => key!("tie-has-part"),
        (TieKind::SpinOff, true) => key!("tie-spin-off"),
        (TieKind::SpinOff, false) => key!("tie-spun-off"),
        (TieKind::Partner, _) => key!("tie-partner"),
        (TieKind::Supplier, true) => key!("tie-supplier"),
        (TieKind::Supplier, false) => key!("tie-customer"),
        (TieKind::Funded, true) => key!("tie-funded"),
        (TieKind::Funded, false) => key!("tie-funds"),
        (TieKind::Exhibits, _) => key!("tie-exhibits"),
    })
}

/// The other end of a tie.
pub fn other<'a>(tie: &'a Tie, here: &OrganisationId) -> &'a OrganisationId {
    if tie.from_id == *here { &tie.to_id } else { &tie.from_id }
}

/// The names of the other ends of some ties.
pub async fn names(
    conn: &mut Conn,
    here: &OrganisationId,
    ties: &[Tie],
) -> exedra_store::Result<HashMap<OrganisationId, String>> {
    let ids: Vec<OrganisationId> = ties.iter().map(|tie| other(tie, here).clone()).collect();
    let found = organisation::some(conn, &ids).await?.into_iter();
    Ok(found.map(|(id, values)| (id, values.text("name").to_owned())).collect())
}

/// A tie as the organisation `here` sees it.
pub fn row(t: &Say, here: &OrganisationId, tie: &Tie, names: &HashMap<OrganisationId, String>) -> Row {
    let other = other(tie, here);
    Row {
        kind: kind(t, tie.kind, tie.from_id == *here),
        href: format!("/organisations/{other}"),
        name: names.get(other).cloned().unwrap_or_else(|| "—".to_owned()),
        linked: tie.source.starts_with("https://") || tie.source.starts_with("http://"),
        source: tie.source.clone(),
        since: tie.since.as_deref().map_or_else(String::new, |since| t.date(since)),
    }
}

/// The ties in public: those both ends say, and what the organisation is part of.
async fn rows(conn: &mut Conn, t: &Say, o: &Organisation) -> exedra_store::Result<Vec<Row>> {
    let mut rows = Vec::new();
    if let Some(parent) = &o.parent_id
        && let Some(parent) = organisation::by_id(conn, parent).await?
    {
        rows.push(Row {
            kind: t.say(key!("tie-part-of")),
            href: format!("/organisations/{}", parent.id),
            name: parent.name,
            source: t.say(key!("tie-own-record")),
            linked: false,
            since: String::new(),
        });
    }
    let ties = tie::confirmed(conn, &o.id).await?;
    let names = names(conn, &o.id, &ties).await?;
    rows.extend(ties.iter().map(|tie| row(t, &o.id, tie, &names)));
    Ok(rows)
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

fn short(name: &str) -> String {
    if name.chars().count() <= 44 { name.to_owned() } else { name.chars().take(43).chain(['…']).collect() }
}

/// The picture: the organisation on the left, a line to each neighbour.
fn picture(name: &str, rows: &[Row], title: &str) -> String {
    let drawn = rows.len().min(DRAWN);
    let height = 48 * drawn + 36;
    let middle = height / 2;
    let mut svg = format!(
        "<svg class=\"plot\" viewBox=\"0 0 480 {height}\" role=\"img\" aria-label=\"{}\" direction=\"ltr\">",
        escape(title)
    );
    let _ = write!(svg, "<text x=\"0\" y=\"14\" font-weight=\"600\">{}</text>", escape(&short(name)));
    for (at, row) in rows.iter().take(DRAWN).enumerate() {
        let y = 48 * at + 52;
        let _ = write!(
            svg,
            "<path class=\"line\" d=\"M14 {middle} C 60 {middle} 50 {y} 96 {y}\"/><circle class=\"bar minus\" cx=\"100\" cy=\"{y}\" r=\"4\"/>\
             <text x=\"112\" y=\"{}\">{}</text><a href=\"{}\"><text x=\"112\" y=\"{}\" font-weight=\"600\">{}</text></a>",
            y - 4,
            escape(&row.kind),
            escape(&row.href),
            y + 13,
            escape(&short(&row.name)),
        );
    }
    let _ = write!(svg, "<circle class=\"bar\" cx=\"12\" cy=\"{middle}\" r=\"8\"/></svg>");
    svg
}

/// Shows the neighbourhood.
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let t = ctx.say();
    let mut conn = ctx.app.db().read().await?;
    let o = of_path(&mut conn, &id).await?;
    let rows = rows(&mut conn, &t, &o).await?;
    drop(conn);
    let title = t.with(key!("ties-of"), &o.name);
    let body = Page {
        id: o.id.to_string(),
        picture: picture(&o.name, &rows, &title),
        more: (rows.len() > DRAWN).then(|| t.count(key!("ties-not-drawn"), rows.len() - DRAWN)),
        name: o.name,
        rows,
        t: t.clone(),
    };
    page(&ctx, &Head::new(title).described(t.say("ties-lede")), &body)
}

/// The same in the JSON API.
pub async fn api(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let mut conn = ctx.app.db().read().await?;
    let o = of_path(&mut conn, &id).await?;
    let ties = tie::confirmed(&mut conn, &o.id).await?;
    let list = ties.iter().map(|tie| {
        json!({ "from": tie.from_id, "to": tie.to_id, "kind": tie.kind, "source": tie.source, "since": tie.since })
    });
    Ok(respond::json(&json!({ "organisation": o.id, "ties": list.collect::<Vec<_>>() })))
}
