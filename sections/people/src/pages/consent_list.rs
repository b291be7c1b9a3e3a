//! What a person agrees to, with its whole text, and everything they said before.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{Refusal, key};
use exedra_store::transact;
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use super::person_profile::{base, principal};
use crate::consent;
use crate::model::{ConsentKind, Person};
use crate::person::CONSENT_VERSION;
use crate::rules_persons::may_give_consent;

struct Past {
    what: String,
    given: bool,
    at: String,
    by: String,
    version: String,
    language: String,
}

struct Row {
    kind: &'static str,
    title: String,
    text: String,
    given: bool,
    said: Option<Past>,
}

#[derive(Template)]
#[template(path = "consent_list.html")]
struct Page {
    t: Say,
    base: String,
    of: Option<String>,
    version: &'static str,
    rows: Vec<Row>,
    past: Vec<Past>,
    saved: bool,
}

/// Title and text of a consent.
pub(super) async fn render(ctx: &Ctx, person: &Person) -> Answer {
    let t = ctx.say();
    let mut conn = ctx.app.db().read().await?;
    let said = consent::history(&mut conn, &person.id).await?;
    let mut rows = Vec::new();
    let mut past = Vec::new();
    for line in &said {
        let by = match exedra_kernel::PersonId::parse(&line.by_person) {
            Some(id) if id == person.id => t.say("consent-by-self"),
            Some(id) => {
                let name = crate::person::by_id(&mut conn, &id).await?.map_or_else(String::new, |p| p.display());
                let mandate = line.mandate_id.is_some();
                let how = if mandate { key!("consent-by-mandate") } else { key!("consent-by-office") };
                t.with(how, name)
            }
            None => t.say("consent-by-import"),
        };
        past.push(Past {
            what: t.say(consent::words(line.kind).0),
            given: line.given,
            at: t.moment(line.at, "UTC"),
            by,
            version: line.text_version.clone(),
            language: t.language(&line.language),
        });
    }
    for kind in ConsentKind::ALL {
        let (title, text) = consent::words(*kind);
        let at = said.iter().position(|line| line.current && line.kind == *kind);
        let again = at.and_then(|at| past.get(at)).map(|line| Past {
            what: line.what.clone(),
            given: line.given,
            at: line.at.clone(),
            by: line.by.clone(),
            version: line.version.clone(),
            language: line.language.clone(),
        });
        rows.push(Row {
            kind: kind.as_str(),
            title: t.say(title),
            text: t.say(text),
            given: again.as_ref().is_some_and(|line| line.given),
            said: again,
        });
    }
    let base = base(ctx, person);
    let body = Page {
        of: (base != "/my").then(|| person.display()),
        base,
        version: CONSENT_VERSION,
        rows,
        past,
        saved: ctx.query_value("saved").is_some(),
        t,
    };
    let head = Head::new(body.t.say("consents-title")).private();
    page(ctx, &head, &body)
}

async fn save(ctx: &Ctx, person: &Person, form: &Posted) -> Answer {
    let kind = ConsentKind::parse(form.text("kind")).ok_or(Refusal::Unusable(key!("refusal-unreadable")))?;
    let given = match form.text("do") {
        "give" => true,
        "withdraw" => false,
        _ => return Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
    };
    let (actor, stamp, lang) = (ctx.actor()?, ctx.app.stamp(), ctx.lang);
    transact!(ctx.app.db(), tx => {
        let permit = may_give_consent(actor, &person.id)?;
        consent::give(tx, stamp, &permit, kind, given, lang).await
    })?;
    ctx.app.settle().await;
    Ok(respond::see_other(&format!("{}/consents?saved=1", base(ctx, person))))
}

/// One's own consents.
pub async fn show(ctx: Ctx) -> Answer {
    let person = principal(&ctx, ctx.actor()?.person.as_str()).await?;
    render(&ctx, &person).await
}

/// One's own consent is given or withdrawn.
pub async fn change(ctx: Ctx, form: Posted) -> Answer {
    let person = principal(&ctx, ctx.actor()?.person.as_str()).await?;
    save(&ctx, &person, &form).await
}

/// The consents of somebody one answers for.
pub async fn show_of(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let person = principal(&ctx, &id).await?;
    render(&ctx, &person).await
}

/// A consent is given or withdrawn for somebody one answers for.
pub async fn change_of(ctx: Ctx, Path(id): Path<String>, form: Posted) -> Answer {
    let person = principal(&ctx, &id).await?;
    save(&ctx, &person, &form).await
}
