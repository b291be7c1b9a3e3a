//! One's own account: address, language of mail, password, sessions.

use askama::Template;
use exedra_kernel::time::sha256;
use exedra_kernel::{FieldFault, Lang, Refusal, key};
use exedra_store::{house, transact};
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Head, Say, respond};

use super::faults::{self, Faults};
use crate::store::accounts;
use crate::{account, address};

struct Row {
    id: String,
    agent: String,
    since: String,
    until: String,
    here: bool,
}

struct Tongue {
    tag: &'static str,
    name: &'static str,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "account_show.html")]
struct Page {
    t: Say,
    email: String,
    languages: Vec<Tongue>,
    has_password: bool,
    wanted: String,
    sessions: Vec<Row>,
    faults: Faults,
    done: Option<String>,
}

async fn render(ctx: &Ctx, wrong: &[FieldFault], wanted: &str) -> Answer {
    let t = ctx.say();
    let actor = ctx.actor()?;
    let mut conn = ctx.app.db().read().await?;
    let own = accounts::by_id(&mut conn, &actor.account).await?.ok_or(Refusal::NotFound)?;
    let hash = ctx.session.as_deref().map(sha256).unwrap_or_default();
    let here = accounts::session_id(&mut conn, &own.id, &hash).await?.map(|(id,)| id);
    let sessions = accounts::sessions(&mut conn, &own.id, ctx.now).await?;
    let sessions = sessions
        .into_iter()
        .map(|session| Row {
            here: here.as_ref() == Some(&session.id),
            agent: if session.agent.is_empty() { t.say("account-unknown-browser") } else { session.agent },
            since: t.moment(session.created_at, "UTC"),
            until: t.moment(session.expires_at, "UTC"),
            id: session.id,
        })
        .collect();
    let done = match ctx.query_value("done").as_deref() {
        Some("password") => Some(t.say("account-done-password")),
        Some("email-sent") => Some(t.say("account-done-email-sent")),
        Some("email") => Some(t.say("account-done-email")),
        Some("language") => Some(t.say("account-done-language")),
        Some("session") => Some(t.say("account-done-session")),
        _ => None,
    };
    let chosen = Lang::parse(&own.language).unwrap_or(Lang::En);
    let body = Page {
        email: own.email,
        languages: Lang::ALL
            .iter()
            .map(|&lang| Tongue { tag: lang.as_str(), name: lang.own_name(), chosen: lang == chosen })
            .collect(),
        has_password: own.password_hash.is_some(),
        sessions,
        wanted: wanted.to_owned(),
        faults: Faults::new(&t, wrong),
        done: done.filter(|_| wrong.is_empty()),
        t,
    };
    let head = Head::new(body.t.say("account-title")).private();
    faults::form(ctx, &head, &body, !wrong.is_empty())
}

/// Shows the account.
pub async fn show(ctx: Ctx) -> Answer {
    render(&ctx, &[], "").await
}

/// Another address is wanted: a letter to it asks whoever is signed in here to confirm.
async fn ask_email(ctx: &Ctx, form: &Posted) -> Answer {
    super::sign_in::check_base(ctx)?;
    let (actor, stamp, db) = (ctx.actor()?, ctx.app.stamp(), ctx.app.db());
    let own = accounts::by_id(&mut *db.read().await?, &actor.account).await?.ok_or(Refusal::NotFound)?;
    if own.password_hash.is_none() {
        // A session alone must not be enough to move an account.
        return Ok(respond::see_other("/account/reset"));
    }
    let typed = form.0.get("email_password").and_then(|all| all.first()).cloned().unwrap_or_default();
    let known = account::confirm(db, stamp, &own, &typed, &ctx.address.to_string()).await;
    if faults::of(known)?.is_err() {
        let wrong = FieldFault::new("email_password", key!("fault-password-wrong"));
        return render(ctx, &[wrong], form.text("email")).await;
    }
    let base = ctx.absolute("/account/email/");
    let outcome = transact!(db, tx => {
        let Some((email, secret)) = address::ask(tx, stamp, &own, form.text("email")).await? else { return Ok(()) };
        let t = ctx.app.say(Lang::parse(&own.language).unwrap_or(ctx.lang));
        let letter = house::Letter {
            person: Some(own.person_id.clone()),
            address: email,
            subject: t.say("mail-email-subject"),
            body: t.with("mail-email-body", format!("{base}{secret}")),
            calendar: None,
        };
        house::post(tx, stamp, &letter).await
    });
    match faults::of(outcome)? {
        Ok(()) => Ok(respond::see_other("/account?done=email-sent")),
        Err(wrong) => render(ctx, &wrong, form.text("email")).await,
    }
}

/// One of the account's forms comes in.
pub async fn change(ctx: Ctx, form: Posted) -> Answer {
    let actor = ctx.actor()?.clone();
    let session = ctx.session.clone().unwrap_or_default();
    let db = ctx.app.db();
    match form.text("do") {
        "language" => {
            let Some(lang) = Lang::parse(form.text("language")) else {
                return render(&ctx, &[FieldFault::with("language", key!("fault-choice"), form.text("language"))], "")
                    .await;
            };
            transact!(db, tx => accounts::set_language(tx, &actor.account, lang.as_str()).await)?;
            Ok(respond::see_other("/account?done=language"))
        }
        "password" => {
            if form.0.get("new").and_then(|new| new.first()) != form.0.get("again").and_then(|again| again.first()) {
                return render(&ctx, &[FieldFault::new("again", key!("fault-password-again"))], "").await;
            }
            // Passwords are taken as typed, blanks at their ends included.
            let typed = |name: &str| form.0.get(name).and_then(|all| all.first()).cloned().unwrap_or_default();
            let own = accounts::by_id(&mut *db.read().await?, &actor.account).await?.ok_or(Refusal::NotFound)?;
            if own.password_hash.is_none() {
                // A session alone must not be enough to set a first password: the mailbox is asked, too.
                return Ok(respond::see_other("/account/reset"));
            }
            let (stamp, address) = (ctx.app.stamp(), ctx.address.to_string());
            let (old, new) = (typed("password"), typed("new"));
            let changed = account::change_password(db, stamp, &own, &old, &new, &session, &address).await;
            match faults::of(changed)? {
                Ok(()) => Ok(respond::see_other("/account?done=password")),
                Err(wrong) => render(&ctx, &wrong, "").await,
            }
        }
        "email" => ask_email(&ctx, &form).await,
        "others" => {
            let hash = sha256(&session);
            transact!(db, tx => accounts::revoke_others(tx, &actor.account, &hash).await)?;
            Ok(respond::see_other("/account?done=session"))
        }
        "revoke" => {
            let id = form.text("session").to_owned();
            let ended = transact!(db, tx => accounts::revoke_session(tx, &actor.account, &id).await)?;
            if ended == 0 {
                return Err(Refusal::NotFound.into());
            }
            Ok(respond::see_other("/account?done=session"))
        }
        _ => Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
    }
}
