//! What differs between two versions of a declaration, paragraph by paragraph, in one language.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::Refusal;
use exedra_kernel::lang::direction_of;
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::declaration_of;
use super::declaration_show::language;
use crate::diff::{self, Piece};
use crate::{declaration, declaration_path};

struct Row {
    place: String,
    pieces: Vec<Piece>,
    note: Option<String>,
}

#[derive(Template)]
#[template(path = "declaration_changes.html")]
struct Page {
    t: Say,
    path: String,
    title: String,
    /// Which versions are compared, in words: an arrow would point the wrong way in some scripts.
    between: String,
    lang: String,
    dir: &'static str,
    rows: Vec<Row>,
    same: usize,
}

/// Shows it.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let found = declaration_of(&ctx, &mut conn, &id).await?;
    let versions = declaration::versions(&mut conn, &found).await?;
    let known: Vec<i64> = versions.iter().filter(|one| one.published_at.is_some()).map(|one| one.version).collect();
    let asked = |name: &str| ctx.query_value(name).and_then(|text| text.parse::<i64>().ok());
    let newest = *known.first().ok_or(Refusal::NotFound)?;
    let to = asked("to").unwrap_or(newest);
    let from = asked("from").or_else(|| known.iter().find(|one| **one < to).copied()).unwrap_or(to);
    if !known.contains(&from) || !known.contains(&to) {
        return Err(Refusal::NotFound.into());
    }
    let lang = language(&ctx, &found);
    let old = declaration::paragraphs(&mut conn, &found, from).await?;
    let new = declaration::paragraphs(&mut conn, &found, to).await?;
    let text = |paragraph: &crate::model::Paragraph| paragraph.text.0.get(&lang).cloned().unwrap_or_default();
    let (mut rows, mut same) = (Vec::new(), 0);
    for (at, paragraph) in new.iter().enumerate() {
        let place = t.with("declaration-paragraph", at + 1);
        let words = text(paragraph);
        match old.iter().find(|other| other.key == paragraph.key).map(&text) {
            Some(before) if before == words => same += 1,
            Some(before) => rows.push(Row { place, pieces: diff::words(&before, &words), note: None }),
            None => {
                let note = Some(t.say("declaration-paragraph-new"));
                rows.push(Row { place, pieces: vec![Piece::New(words)], note });
            }
        }
    }
    for (at, paragraph) in old.iter().enumerate().filter(|(_, one)| new.iter().all(|other| other.key != one.key)) {
        let place = t.with("declaration-paragraph", at + 1);
        let note = Some(t.with("declaration-paragraph-gone", from));
        rows.push(Row { place, pieces: vec![Piece::Gone(text(paragraph))], note });
    }
    let title = found.title.0.get(&lang).map_or_else(|| found.title.text(ctx.lang), String::as_str);
    let body = Page {
        path: declaration_path(&edition.slug, &found.id),
        title: title.to_owned(),
        dir: direction_of(&lang),
        between: t.fill("declaration-changes-between", &[("from", &from.to_string()), ("to", &to.to_string())]),
        lang,
        rows,
        same,
        t,
    };
    page(&ctx, &Head::new(body.t.say("declaration-changes-title")).nav("declarations"), &body)
}
