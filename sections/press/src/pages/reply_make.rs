//! Questions and comments of the public: the form, what was published, and the page about the edition.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::time::sha256;
use exedra_kernel::{FieldFault, Refusal, key};
use exedra_store::{Conn, transact};
use exedra_web::forms::{self, Posted};
use exedra_web::{Answer, Ctx, Edition, Head, Say, page, respond};
use http::{HeaderMap, header};

use super::{Form, helped, must, too_long, zoned};
use crate::model::{Item, ReplyKind};
use crate::reply::{self, Proposal};
use crate::{release, release_path, rules};

/// Longest words of a reply.
const LONGEST: usize = 4000;

/// A published reply.
pub struct Said {
    /// Whether it is a question.
    pub question: bool,
    /// Who wrote it.
    pub name: String,
    /// When.
    pub when: String,
    /// The language of the page it was written on.
    pub lang: String,
    /// What was written.
    pub body: String,
    /// The answer.
    pub answer: String,
}

/// What the public said, and the form.
pub struct Thread {
    /// Where the form goes.
    pub action: String,
    /// The inputs of the form; none when replies are closed.
    pub inputs: Option<String>,
    /// What was published.
    pub said: Vec<Said>,
}

fn inputs(t: &Say, form: &Form<'_>, about_release: bool) -> String {
    let mut list = Vec::new();
    if about_release {
        let kinds = [("question", key!("reply-kind-question")), ("comment", key!("reply-kind-comment"))];
        let kinds = kinds.iter().map(|(word, key)| ((*word).to_owned(), t.say(key))).collect();
        list.push(must(form.choice("kind", t.say("reply-kind"), "question", kinds)));
    }
    list.push(must(form.line("name", t.say("reply-name"), "", 100)));
    list.push(must(helped(form.line("email", t.say("reply-email"), "", 200), t.say("reply-email-help"))));
    list.push(must(form.prose("body", t.say("reply-body"), "", LONGEST)));
    forms::render(&list, t)
}

/// What was published about a release or an edition, with the form while it is open.
pub async fn thread(conn: &mut Conn, t: &Say, edition: &Edition, item: Option<&Item>) -> exedra_store::Result<Thread> {
    let said = reply::published(conn, edition, item).await?.into_iter().map(|reply| Said {
        question: reply.kind == ReplyKind::Question,
        name: reply.name,
        when: zoned(t, reply.at, &edition.zone),
        lang: reply.language,
        body: reply.body,
        answer: reply.answer,
    });
    Ok(Thread {
        action: address(edition, item),
        inputs: edition.is_open().then(|| inputs(t, &Form::new(t, None, &[]), item.is_some())),
        said: said.collect(),
    })
}

fn address(edition: &Edition, item: Option<&Item>) -> String {
    match item {
        Some(item) => format!("{}/replies", release_path(&edition.slug, &item.id)),
        None => format!("/{}/press/comments", edition.slug),
    }
}

#[derive(Template)]
#[template(path = "comments_show.html")]
struct Comments {
    t: Say,
    base: String,
    thread: Option<Thread>,
}

/// The comments about the edition.
pub async fn comments(ctx: Ctx) -> Answer {
    let t = ctx.say();
    let edition = ctx.forum()?;
    let thread = thread(&mut *ctx.app.db().read().await?, &t, edition, None).await?;
    let body = Comments { base: format!("/{}", edition.slug), thread: Some(thread), t: t.clone() };
    page(&ctx, &Head::new(t.say("press-comments-title")).described(t.say("press-comments-lede")).nav("press"), &body)
}

#[derive(Template)]
#[template(path = "reply_form.html")]
struct Again {
    t: Say,
    back: String,
    thread: Option<Thread>,
}

fn faults(form: &Posted) -> Vec<FieldFault> {
    let mut faults = too_long(form, &[("name", 100), ("email", 200), ("body", LONGEST)]);
    for name in ["name", "email", "body"] {
        if form.text(name).is_empty() {
            faults.push(FieldFault::new(name, key!("fault-missing")));
        }
    }
    let email = form.text("email");
    let (local, domain) = email.split_once('@').unwrap_or_default();
    let odd = email.contains(|c: char| c.is_whitespace() || c.is_control() || "<>,;\"".contains(c));
    if !email.is_empty() && (local.is_empty() || !domain.contains('.') || domain.contains('@') || odd) {
        faults.push(FieldFault::with("email", key!("fault-reply-email"), email));
    }
    if form.text("name").contains(char::is_control) {
        faults.push(FieldFault::new("name", key!("fault-one-line")));
    }
    faults
}

async fn take(ctx: Ctx, headers: HeaderMap, form: Posted, id: Option<String>) -> Answer {
    let edition = ctx.forum()?.clone();
    let t = ctx.say();
    let item = match &id {
        Some(id) => Some(release::find(&mut *ctx.app.db().read().await?, &edition, id).await?),
        None => None,
    };
    rules::may_reply(ctx.actor.as_deref(), &edition, item.as_ref(), ctx.now)?;
    let back = item.as_ref().map_or_else(|| address(&edition, None), |item| release_path(&edition.slug, &item.id));
    // Nobody sees this field; programs that fill in forms fill it in, and learn nothing from the answer.
    if !form.text("website").is_empty() {
        return Ok(respond::done(&back, "replied"));
    }
    let faults = faults(&form);
    if !faults.is_empty() {
        let shown = Form::new(&t, Some(&form), &faults);
        let inputs = Some(inputs(&t, &shown, item.is_some()));
        let thread = Thread { action: address(&edition, item.as_ref()), inputs, said: Vec::new() };
        let body = Again { back, thread: Some(thread), t: t.clone() };
        let mut response = page(&ctx, &Head::new(t.say("reply-title")).nav("press").private(), &body)?;
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(response);
    }
    let agent = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or("");
    let place = format!("{}\n{}\n{agent}", ctx.app.settings().derived("replies"), ctx.address);
    let question = item.is_some() && form.text("kind") != "comment";
    let proposal = Proposal {
        kind: if question { ReplyKind::Question } else { ReplyKind::Comment },
        name: form.text("name").to_owned(),
        email: form.text("email").to_owned(),
        person: ctx.actor.as_ref().map(|actor| actor.person.clone()),
        language: ctx.lang,
        body: form.text("body").replace("\r\n", "\n"),
        source: sha256(&place),
    };
    let (actor, stamp, now) = (ctx.actor.clone(), ctx.app.stamp(), ctx.now);
    transact!(ctx.app.db(), tx => {
        let item = match &item {
            Some(item) => Some(release::find(tx, &edition, item.id.as_str()).await?),
            None => None,
        };
        let permit = rules::may_reply(actor.as_deref(), &edition, item.as_ref(), now)?;
        reply::take(tx, stamp, &permit, &proposal).await
    })?;
    Ok(respond::done(&back, "replied"))
}

/// A question or comment about a release comes in.
pub async fn about_release(
    ctx: Ctx,
    Path((_, id)): Path<(String, String)>,
    headers: HeaderMap,
    form: Posted,
) -> Answer {
    take(ctx, headers, form, Some(id)).await
}

/// A comment about the edition comes in.
pub async fn comment(ctx: Ctx, headers: HeaderMap, form: Posted) -> Answer {
    take(ctx, headers, form, None).await
}

/// Reads a release's id or refuses.
pub fn reply_id(text: &str) -> Result<crate::model::ReplyId, Refusal> {
    crate::model::ReplyId::parse(text).ok_or(Refusal::NotFound)
}
