//! Outgoing mail: what waits, what went, what failed and why; sending again.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{Refusal, key};
use exedra_store::house::{self, Mail};
use exedra_store::transact;
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use crate::{audit, rules_organisations};

/// Mails on one page.
const PAGE: i64 = 60;

struct Row {
    href: String,
    at: String,
    address: String,
    subject: String,
    state: String,
    problem: Option<String>,
}

#[derive(Template)]
#[template(path = "admin_mail.html")]
struct Page {
    t: Say,
    rows: Vec<Row>,
    next: Option<String>,
}

fn state(t: &Say, word: &str) -> String {
    match word {
        "waiting" => t.say("outbox-waiting"),
        "sent" => t.say("outbox-sent"),
        "written" => t.say("outbox-written"),
        "failed" => t.say("outbox-failed"),
        other => other.to_owned(),
    }
}

/// Shows the queue, newest first.
pub async fn list(ctx: Ctx) -> Answer {
    let t = ctx.say();
    let before = ctx.query_value("before").unwrap_or_else(|| "~".to_owned());
    let mut mails = house::mails_recent(&mut *ctx.app.db().read().await?, &before, PAGE + 1).await?;
    let more = mails.len() as i64 > PAGE;
    mails.truncate(PAGE as usize);
    let next = mails.last().filter(|_| more).map(|last| format!("/admin/mail?before={}", last.id));
    let rows = mails
        .into_iter()
        .map(|mail| Row {
            href: format!("/admin/mail/{}", mail.id),
            at: audit::at(mail.created_at),
            address: mail.address,
            subject: mail.subject,
            state: state(&t, &mail.state),
            problem: mail.problem,
        })
        .collect();
    let head = Head::new(t.say("admin-mail")).private();
    page(&ctx, &head, &Page { t, rows, next })
}

#[derive(Template)]
#[template(path = "admin_mail_show.html")]
struct One {
    t: Say,
    mail: Mail,
    at: String,
    state: String,
    attempts: String,
}

/// A text without its secrets (runs of 32 or more hexadecimal digits): whoever runs the installation needs no way into the
/// accounts of others.
fn masked(text: &str) -> String {
    let (mut out, mut run) = (String::with_capacity(text.len()), String::new());
    for c in text.chars().map(Some).chain([None]) {
        if let Some(digit) = c.filter(char::is_ascii_hexdigit) {
            run.push(digit);
        } else {
            out.push_str(if run.len() < 32 { &run } else { "…" });
            run.clear();
            out.extend(c);
        }
    }
    out
}

/// Shows one mail with its text; secrets in it only at a demonstration, where there is no other way to read it.
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let t = ctx.say();
    let mut mail = house::mail(&mut *ctx.app.db().read().await?, &id).await?.ok_or(Refusal::NotFound)?;
    if !ctx.app.settings().demonstration {
        mail.body = masked(&mail.body);
    }
    let head = Head::new(mail.subject.clone()).private();
    let (at, state) = (audit::at(mail.created_at), state(&t, &mail.state));
    let attempts = t.count("outbox-attempts", mail.attempts);
    page(&ctx, &head, &One { t, mail, at, state, attempts })
}

/// Puts a mail back into the queue.
pub async fn resend(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let actor = ctx.actor()?.clone();
    let stamp = ctx.app.stamp();
    transact!(ctx.app.db(), tx => {
        let permit = rules_organisations::may_resend_mail(&actor)?;
        let mail = house::mail(tx, &id).await?.ok_or(Refusal::NotFound)?;
        if mail.state == "waiting" && mail.attempts == 0 {
            return Err(Refusal::Conflict(key!("conflict-mail-waiting")).into());
        }
        if mail.body.is_empty() {
            return Err(Refusal::Conflict(key!("outbox-forgotten")).into());
        }
        house::mail_again(tx, &id, stamp.now).await?;
        let done = house::Done { act: "mail-resent", record: "mail", id: &id, before: None, after: None };
        house::record(tx, stamp, permit.acting(), done).await?;
        tx.touch("mail");
        Ok(())
    })?;
    ctx.app.settle().await;
    Ok(respond::see_other(&format!("/admin/mail/{id}")))
}

#[cfg(test)]
mod tests {
    #[test]
    fn secrets_are_masked_and_ids_are_not() {
        let id = "0190a000-0000-7000-8000-000000000000";
        let secret = "ab".repeat(32);
        let text = format!("https://x.example/account/link/{secret}\n/offers/{id} facade");
        assert_eq!(super::masked(&text), format!("https://x.example/account/link/…\n/offers/{id} facade"));
        assert_eq!(super::masked(&secret), "…");
    }
}
