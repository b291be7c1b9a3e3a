//! The coverage check: paste or upload an article, and the articles checked so far.

use askama::Template;
use exedra_kernel::{FieldFault, key};
use exedra_store::transact;
use exedra_web::forms::{self, Multipart, Posted};
use exedra_web::{Answer, Ctx, Error, Head, Say, page, respond};

use super::{Form, helped};
use crate::{check, record, rules, store};

/// Articles that are judged at once: the others wait.
static JUDGING: tokio::sync::Semaphore = tokio::sync::Semaphore::const_new(1);

struct Row {
    href: String,
    title: String,
    when: String,
    verdicts: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "check_list.html")]
struct Page {
    t: Say,
    base: String,
    here: String,
    inputs: String,
    file_fault: Option<String>,
    lines: String,
    rows: Vec<Row>,
    open: bool,
}

/// Verdicts with their numbers, in the order in which they matter.
pub fn tally(t: &Say, items: &[concord::Item]) -> Vec<(String, String)> {
    use concord::Verdict::{Absent, Changed, MissingContext, Reworded, Same};
    let count = |wanted| items.iter().filter(|item| item.verdict == wanted).count();
    let all = [Changed, MissingContext, Absent, Reworded, Same];
    let known = all.into_iter().map(|verdict| (verdict, count(verdict))).filter(|(_, many)| *many > 0);
    known.map(|(verdict, many)| (t.say(verdict_key(verdict)), t.number(many as i64))).collect()
}

/// A verdict in words.
pub fn verdict_key(verdict: concord::Verdict) -> &'static str {
    match verdict {
        concord::Verdict::Same => key!("coverage-verdict-same"),
        concord::Verdict::Reworded => key!("coverage-verdict-reworded"),
        concord::Verdict::Changed => key!("coverage-verdict-changed"),
        concord::Verdict::Absent => key!("coverage-verdict-absent"),
        concord::Verdict::MissingContext => key!("coverage-verdict-missing-context"),
    }
}

async fn render(ctx: &Ctx, posted: Option<&Posted>, faults: &[FieldFault]) -> Answer {
    let t = ctx.say();
    let edition = ctx.forum()?;
    let mut conn = ctx.app.db().read().await?;
    let checks = store::checks(&mut conn, &edition.id, check::COMPARED).await?;
    let lines = record::all(&mut conn, edition).await?.len();
    drop(conn);
    let form = Form::new(&t, posted, faults);
    let inputs = [
        form.line("title", t.say("coverage-name"), "", 200),
        helped(form.line("address", t.say("coverage-address"), "", 500), t.say("coverage-address-help")),
        helped(form.prose("text", t.say("coverage-text"), "", check::LONGEST), t.say("coverage-text-help")),
    ];
    let row = |check: &crate::model::Check| Row {
        href: ctx.at_forum(&format!("press/checks/{}", check.id)),
        title: check.title.clone(),
        when: super::zoned(&t, check.at, &edition.zone),
        verdicts: tally(&t, &check::items(check)),
    };
    let body = Page {
        base: format!("/{}", edition.slug),
        here: ctx.at_forum("press/checks"),
        inputs: forms::render(&inputs, &t),
        file_fault: form.fault("file"),
        lines: t.count("coverage-record", lines),
        rows: checks.iter().map(row).collect(),
        open: rules::works(edition).is_ok(),
        t: t.clone(),
    };
    let mut response = page(ctx, &Head::new(t.say("coverage-title")).nav("press").private(), &body)?;
    *response.status_mut() = forms::status(faults);
    Ok(response)
}

/// Shows the form and the checks.
pub async fn show(ctx: Ctx) -> Answer {
    render(&ctx, None, &[]).await
}

/// What an article without a title is called: its first words.
fn named(title: &str, article: &concord::Article) -> String {
    if !title.is_empty() {
        return title.to_owned();
    }
    article.paragraphs.first().map_or_else(String::new, |first| first.chars().take(120).collect())
}

/// Lays an article beside the record.
pub async fn add(ctx: Ctx, form: Multipart) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    rules::may_check(&actor, &edition)?;
    let posted = &form.posted;
    let mut faults = super::too_long(posted, &[("title", 200), ("address", 500)]);
    let address = posted.text("address").to_owned();
    if !address.is_empty() && !address.starts_with("https://") && !address.starts_with("http://") {
        faults.push(FieldFault::with("address", key!("fault-address"), &address));
    }
    let (field, bytes) = match form.files.get("file") {
        Some(file) => ("file", file.bytes.to_vec()),
        None => ("text", posted.text("text").as_bytes().to_vec()),
    };
    if bytes.is_empty() {
        faults.push(FieldFault::new("text", key!("fault-missing")));
    }
    if !faults.is_empty() {
        return render(&ctx, Some(posted), &faults).await;
    }
    let entries = record::all(&mut *ctx.app.db().read().await?, &edition).await?;
    let known = record::for_engine(&entries);
    let _turn = JUDGING.acquire().await;
    let judged = tokio::task::spawn_blocking(move || check::judge(&known, &bytes)).await;
    let judged = match judged.map_err(|_| Error::Broken("an article could not be judged".to_owned()))? {
        Ok(judged) => judged,
        Err(why) => return render(&ctx, Some(posted), &[FieldFault::new(field, why)]).await,
    };
    let title = named(posted.text("title"), &judged.article);
    let stamp = ctx.app.stamp();
    let id = transact!(ctx.app.db(), tx => {
        let permit = rules::may_check(&actor, &edition)?;
        check::keep(tx, stamp, &permit, &title, &address, &judged).await
    })?;
    Ok(respond::see_other(&ctx.at_forum(&format!("press/checks/{id}"))))
}
