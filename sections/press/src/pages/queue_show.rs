//! What the public wrote and nobody has decided on yet; for the secretariat.

use askama::Template;
use exedra_kernel::lang::direction_of;
use exedra_kernel::{FieldFault, Refusal, key};
use exedra_store::transact;
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use super::reply_make::reply_id;
use crate::model::{Reply, ReplyKind, ReplyState};
use crate::{release_path, reply, rules, store};

/// Replies on the page.
const MOST: i64 = 50;
/// Longest answer.
const LONGEST: usize = 4000;

struct Row {
    id: String,
    question: bool,
    name: String,
    email: String,
    when: String,
    about: Option<String>,
    lang: String,
    dir: &'static str,
    body: String,
    answer: String,
}

#[derive(Template)]
#[template(path = "queue_show.html")]
struct Page {
    t: Say,
    base: String,
    here: String,
    waiting: Vec<Row>,
    published: Vec<Row>,
    count: String,
    open: bool,
    fault: Option<(String, String)>,
}

impl Page {
    fn fault(&self, id: &str) -> Option<&str> {
        self.fault.as_ref().filter(|(faulty, _)| faulty == id).map(|(_, why)| why.as_str())
    }
}

async fn render(ctx: &Ctx, form: Option<&Posted>, fault: Option<&FieldFault>) -> Answer {
    let t = ctx.say();
    let edition = ctx.forum()?;
    let mut conn = ctx.app.db().read().await?;
    let row = |reply: Reply| Row {
        question: reply.kind == ReplyKind::Question,
        when: super::zoned(&t, reply.at, &edition.zone),
        about: reply.item_id.as_ref().map(|item| release_path(&edition.slug, item)),
        answer: match form {
            Some(form) if form.text("reply") == reply.id.as_str() => form.text("answer").to_owned(),
            _ => reply.answer,
        },
        id: reply.id.to_string(),
        name: reply.name,
        email: reply.email,
        dir: direction_of(&reply.language),
        lang: reply.language,
        body: reply.body,
    };
    let waiting: Vec<Row> = store::replies_in(&mut conn, &edition.id, &ReplyState::Waiting, MOST)
        .await?
        .into_iter()
        .rev()
        .map(&row)
        .collect();
    let published = store::replies_in(&mut conn, &edition.id, &ReplyState::Published, MOST).await?;
    let all = store::waiting(&mut conn, &edition.id).await?.map_or(0, |(many,)| many);
    let body = Page {
        base: format!("/{}", edition.slug),
        here: ctx.at_forum("press/queue"),
        count: t.count("reply-queue-count", all),
        waiting,
        published: published.into_iter().map(row).collect(),
        open: rules::works(edition).is_ok(),
        fault: fault.zip(form).map(|(f, form)| (form.text("reply").to_owned(), t.with(f.key, &f.detail))),
        t: t.clone(),
    };
    let mut response = page(ctx, &Head::new(t.say("reply-queue-title")).nav("press").private(), &body)?;
    if fault.is_some() {
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// Shows what waits and what was published.
pub async fn show(ctx: Ctx) -> Answer {
    render(&ctx, None, None).await
}

/// Publishes, answers or refuses.
pub async fn decide(ctx: Ctx, form: Posted) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    rules::may_moderate(&actor, &edition)?;
    let id = reply_id(form.text("reply"))?;
    let state = match form.text("do") {
        "publish" => ReplyState::Published,
        "refuse" => ReplyState::Refused,
        _ => return Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
    };
    let answer = form.text("answer").replace("\r\n", "\n");
    if answer.chars().count() > LONGEST {
        let fault = FieldFault::with("answer", key!("fault-too-long"), LONGEST);
        return render(&ctx, Some(&form), Some(&fault)).await;
    }
    let (app, stamp) = (&ctx.app, ctx.app.stamp());
    transact!(app.db(), tx => {
        let permit = rules::may_moderate(&actor, &edition)?;
        reply::decide(tx, app, stamp, &permit, &edition, &id, (state, answer.as_str())).await
    })?;
    ctx.app.settle().await;
    Ok(respond::done(&ctx.at_forum("press/queue"), "saved"))
}
