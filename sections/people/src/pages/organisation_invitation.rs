//! Answering an organisation's invitation: signed in, or by becoming a user.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::Refusal;
use exedra_kernel::record::{Description, Field, Kind, Need, Values};
use exedra_kernel::{FieldFault, Lang, key};
use exedra_store::transact;
use exedra_web::forms::{self, Posted};
use exedra_web::{Answer, Ctx, Head, Say, page, respond};
use http::HeaderMap;

use super::faults;
use super::organisation_members::explanation;
use super::sign_in::{agent, check_base, welcome};
use crate::membership::{self, Invitation, role_key};
use crate::person::{self, Proposal};
use crate::store::accounts;
use crate::{account, entrance, organisation, rules_organisations};

struct Tongue {
    tag: &'static str,
    name: &'static str,
    chosen: bool,
}

/// How the reader may answer.
enum Way {
    /// Signed in: a button.
    Join,
    /// The address has an account: sign in first.
    SignIn(String),
    /// Nobody has it: who are they? Inputs of their names, unless somebody is known by the address.
    BecomeUser(String),
}

#[derive(Template)]
#[template(path = "organisation_invitation.html")]
struct Page {
    t: Say,
    secret: String,
    organisation: String,
    href: String,
    role: String,
    explained: String,
    email: String,
    way: Way,
    languages: Vec<Tongue>,
}

/// What a new user says of themselves.
fn description() -> Description {
    Description {
        record: "person",
        fields: vec![
            Field::new("native_name", key!("person-native-name"), Kind::Line(120))
                .need(Need::Always)
                .help(key!("person-native-name-help")),
            Field::new("latin_name", key!("person-latin-name"), Kind::Line(120)).help(key!("person-latin-name-help")),
        ],
    }
}

async fn render(ctx: &Ctx, secret: &str, found: Invitation, values: &Values, wrong: &[FieldFault]) -> Answer {
    let t = ctx.say();
    let mut conn = ctx.app.db().read().await?;
    let o = organisation::by_id(&mut conn, &found.organisation_id).await?.ok_or(Refusal::NotFound)?;
    let way = if ctx.actor.is_some() {
        Way::Join
    } else if accounts::by_email(&mut conn, &found.email).await?.is_some() {
        let next = forms::escape(&format!("/organisations/invitations/{secret}"));
        Way::SignIn(format!("/account/sign-in?next={next}"))
    } else if entrance::asks_name(&mut conn, &found).await? {
        Way::BecomeUser(forms::render(&forms::inputs(&description(), values, wrong, &t), &t))
    } else {
        Way::BecomeUser(String::new())
    };
    drop(conn);
    let head = Head::new(t.say("invitation-title")).private();
    let body = Page {
        secret: secret.to_owned(),
        href: format!("/organisations/{}", o.id),
        organisation: o.name,
        role: t.say(role_key(found.role)),
        explained: t.say(explanation(found.role)),
        email: found.email,
        way,
        languages: Lang::ALL
            .iter()
            .map(|&lang| Tongue { tag: lang.as_str(), name: lang.own_name(), chosen: lang == ctx.lang })
            .collect(),
        t,
    };
    let mut response = page(ctx, &head, &body)?;
    *response.status_mut() = forms::status(wrong);
    Ok(response)
}

/// The page behind an invitation. Looking at it uses nothing up.
pub async fn show(ctx: Ctx, Path(secret): Path<String>) -> Answer {
    let mut conn = ctx.app.db().read().await?;
    let found = membership::invitation(&mut conn, &secret, ctx.app.stamp()).await?.ok_or(Refusal::NotFound)?;
    drop(conn);
    render(&ctx, &secret, found, &Values::default(), &[]).await
}

/// The invitation is accepted: once, by whoever is signed in, or by somebody who becomes a user with it.
pub async fn join(ctx: Ctx, Path(secret): Path<String>, headers: HeaderMap, form: Posted) -> Answer {
    let stamp = ctx.app.stamp();
    if let Some(actor) = ctx.actor.clone() {
        let organisation = transact!(ctx.app.db(), tx => {
            let found = membership::invitation(tx, &secret, stamp).await?.ok_or(Refusal::NotFound)?;
            let permit = rules_organisations::may_join(&actor, &found.organisation_id, found.role);
            membership::join(tx, stamp, permit, &found).await?;
            Ok(found.organisation_id)
        })?;
        ctx.app.settle().await;
        return Ok(respond::see_other(&format!("/organisations/{organisation}")));
    }
    check_base(&ctx)?;
    let mut conn = ctx.app.db().read().await?;
    let found = membership::invitation(&mut conn, &secret, stamp).await?.ok_or(Refusal::NotFound)?;
    let asks = entrance::asks_name(&mut conn, &found).await?;
    drop(conn);
    let (values, wrong) = if asks { person::read(&description(), |name| form.all(name)) } else { Default::default() };
    if !wrong.is_empty() {
        return render(&ctx, &secret, found, &values, &wrong).await;
    }
    let lang = Lang::parse(form.text("language")).unwrap_or(ctx.lang);
    let names = Proposal { languages: vec![lang.as_str().to_owned()], ..Proposal::of(&values) };
    let outcome = transact!(ctx.app.db(), tx => {
        let found = membership::invitation(tx, &secret, stamp).await?.ok_or(Refusal::NotFound)?;
        let account = entrance::by_invitation(tx, stamp, &found, &names, lang).await?;
        let session = account::open_session(tx, stamp, &account, agent(&headers)).await?;
        let actor = account::admit(tx, &session, stamp.now).await?.ok_or(Refusal::NotFound)?;
        let permit = rules_organisations::may_join(&actor, &found.organisation_id, found.role);
        membership::join(tx, stamp, permit, &found).await?;
        Ok((session, found.organisation_id))
    });
    match faults::of(outcome)? {
        Ok((session, organisation)) => {
            ctx.app.settle().await;
            welcome(&ctx.app, &session, &format!("/organisations/{organisation}"))
        }
        Err(wrong) => render(&ctx, &secret, found, &values, &wrong).await,
    }
}
