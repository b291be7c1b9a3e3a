//! One article beside the record: verdicts, what was set apart, and near-copies among the articles checked.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{Refusal, key};
use exedra_store::transact;
use exedra_web::{Answer, Ctx, Error, Head, Say, page, respond};

use super::check_list::{tally, verdict_key};
use crate::model::CheckId;
use crate::{check, record, rules, store};

struct Judged {
    kind: String,
    verdict: String,
    fine: bool,
    found: String,
    href: Option<String>,
    why: String,
}

struct Near {
    href: String,
    title: String,
    order: String,
    similarity: String,
    why: String,
}

#[derive(Template)]
#[template(path = "check_show.html")]
struct Page {
    t: Say,
    base: String,
    here: String,
    title: String,
    address: String,
    when: String,
    tally: Vec<(String, String)>,
    verdicts: Vec<Judged>,
    apart: Vec<(String, String)>,
    paragraphs: Vec<String>,
    near: Vec<Near>,
    open: bool,
}

fn kind_key(kind: concord::Kind) -> &'static str {
    match kind {
        concord::Kind::Quotation => key!("coverage-kind-quotation"),
        concord::Kind::Figure => key!("coverage-kind-figure"),
        concord::Kind::Date => key!("coverage-kind-date"),
    }
}

fn order_key(direction: concord::Direction) -> &'static str {
    match direction {
        concord::Direction::TakenFrom => key!("coverage-copy-taken"),
        concord::Direction::SourceOf => key!("coverage-copy-source"),
        concord::Direction::Unknown => key!("coverage-copy-unknown"),
    }
}

/// Shows a check.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let t = ctx.say();
    let edition = ctx.forum()?.clone();
    let id = CheckId::parse(&id).ok_or(Refusal::NotFound)?;
    let mut conn = ctx.app.db().read().await?;
    let found = store::check(&mut conn, &edition.id, &id).await?.ok_or(Refusal::NotFound)?;
    let mut all = store::checks(&mut conn, &edition.id, check::COMPARED).await?;
    drop(conn);
    let place = all.iter().position(|other| other.id == id).unwrap_or_else(|| {
        all.push(found.clone());
        all.len() - 1
    });
    let compared = tokio::task::spawn_blocking(move || (check::compare(&all), all)).await;
    let (copies, all) = compared.map_err(|_| Error::Broken("articles could not be compared".to_owned()))?;
    let near = copies.get(place).into_iter().flatten().filter_map(|copy| {
        let other = all.get(copy.other)?;
        Some(Near {
            href: ctx.at_forum(&format!("press/checks/{}", other.id)),
            title: other.title.clone(),
            order: t.say(order_key(copy.direction)),
            similarity: t.percent(copy.similarity, 0),
            why: copy.why.clone(),
        })
    });
    let items = check::items(&found);
    let verdict = |item: &concord::Item| Judged {
        kind: t.say(kind_key(item.kind)),
        verdict: t.say(verdict_key(item.verdict)),
        fine: item.verdict == concord::Verdict::Same,
        found: item.found.clone(),
        href: item.record.as_deref().map(|name| ctx.at_forum(&format!("press/record/{}", record::entry_of(name)))),
        why: item.why.clone(),
    };
    let article = check::article(&found);
    let body = Page {
        base: format!("/{}", edition.slug),
        here: ctx.at_forum(&format!("press/checks/{id}")),
        when: super::zoned(&t, found.at, &edition.zone),
        tally: tally(&t, &items),
        verdicts: items.iter().map(verdict).collect(),
        apart: article.boilerplate.iter().map(|piece| (piece.text.clone(), piece.why.clone())).collect(),
        paragraphs: article.paragraphs,
        near: near.collect(),
        open: rules::works(&edition).is_ok(),
        title: found.title,
        address: found.address,
        t: t.clone(),
    };
    page(&ctx, &Head::new(t.say("coverage-title")).nav("press").private(), &body)
}

/// Takes a check away.
pub async fn remove(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    let id = CheckId::parse(&id).ok_or(Refusal::NotFound)?;
    let stamp = ctx.app.stamp();
    transact!(ctx.app.db(), tx => {
        let permit = rules::may_check(&actor, &edition)?;
        check::remove(tx, stamp, &permit, &id).await
    })?;
    Ok(respond::done(&ctx.at_forum("press/checks"), "removed"))
}
