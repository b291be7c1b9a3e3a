//! A challenge: the problem, what is offered, by what answers are judged, and what came of it.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::Refusal;
use exedra_people::organisation;
use exedra_store::Conn;
use exedra_web::asked::{self, AskedThing};
use exedra_web::section::Mention;
use exedra_web::{Answer, Ctx, Head, Say, markdown, page};

use super::{OUTCOMES, TELLS, WEIGHTS, Words, challenge_of, keyed, tracks_of};
use crate::model::{Challenge, ChallengeState, Outcome, PartyState, Tells, Weight};
use crate::sources::state_key;
use crate::{answer_path, challenge, challenge_path, rules};

struct Told {
    href: String,
    title: Words,
    parties: Vec<String>,
    outcome: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "challenge_show.html")]
struct Page {
    t: Say,
    base: String,
    path: String,
    words: Words,
    owner: (String, String),
    country: String,
    state: String,
    open: bool,
    decided: bool,
    deadline: String,
    body: String,
    offered: String,
    criteria: Vec<(String, Vec<String>)>,
    roles: Vec<String>,
    tracks: Vec<(String, String)>,
    tells: String,
    statement: String,
    told: Vec<Told>,
    assessed: Vec<Mention>,
}

/// Criteria by their weight, in the reader's words for it.
pub fn by_weight(t: &Say, challenge: &Challenge) -> Vec<(String, Vec<String>)> {
    let of = |weight: &Weight| {
        let fit = challenge.criteria.0.iter().filter(|criterion| &criterion.weight == weight);
        (t.say(keyed(Weight::ALL, &WEIGHTS, weight)), fit.map(|criterion| criterion.text.clone()).collect::<Vec<_>>())
    };
    Weight::ALL.iter().map(of).filter(|(_, texts)| !texts.is_empty()).collect()
}

/// The answers that a decided challenge tells everybody of.
async fn told(ctx: &Ctx, conn: &mut Conn, found: &Challenge) -> Result<Vec<Told>, exedra_web::Error> {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let asker = rules::Asker::default();
    let mut told = Vec::new();
    for one in challenge::answers(conn, &asker, found).await? {
        if !rules::told(found, &one.reply) {
            continue;
        }
        let outcome = one.reply.outcome.unwrap_or(Outcome::NotChosen);
        let parties = one.parties.iter().filter(|party| party.state == PartyState::Accepted);
        told.push(Told {
            href: answer_path(&edition.slug, &one.reply.id),
            title: Words::new(&one.reply.title, &one.reply.language),
            parties: parties.map(|party| party.name.clone()).collect(),
            outcome: t.say(keyed(Outcome::ALL, &OUTCOMES, &outcome)),
            chosen: outcome == Outcome::Chosen,
        });
    }
    told.sort_by_key(|one| !one.chosen);
    Ok(told)
}

/// Shows it.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let found = challenge_of(&ctx, &mut conn, &id).await?;
    let stands = rules::stands(&found, ctx.now);
    let owner = organisation::by_id(&mut conn, &found.owner_id).await?.ok_or(Refusal::NotFound)?;
    let told = told(&ctx, &mut conn, &found).await?;
    let decided = found.state == ChallengeState::Decided;
    let about = ("challenge", found.id.as_str());
    // Drafts are no cached page and have no outcomes either.
    let asked = AskedThing { app: &ctx.app, edition, about, actor: None, say: &t };
    let assessed = asked::on_thing(&asked, &mut conn).await?;
    let body = Page {
        base: format!("/{}", edition.slug),
        path: challenge_path(&edition.slug, &found.id),
        words: Words::new(&found.title, &found.language),
        owner: (format!("/organisations/{}", owner.id), owner.name),
        country: owner.country.as_deref().map(|code| t.country(code)).unwrap_or_default(),
        state: t.say(state_key(&found, ctx.now)),
        open: stands == ChallengeState::Open && edition.is_open(),
        decided,
        deadline: t.moment(found.deadline, &edition.zone),
        body: markdown::render(&found.body),
        offered: markdown::render(&found.offered),
        criteria: by_weight(&t, &found),
        roles: found.roles.0.clone(),
        tracks: tracks_of(&ctx, edition, &found.tracks.0),
        tells: t.say(keyed(Tells::ALL, &TELLS, &found.tells)),
        statement: if decided { markdown::render(&found.statement) } else { String::new() },
        told,
        assessed,
        t,
    };
    let text: String = markdown::plain(&found.body).chars().take(160).collect();
    let head = Head::new(&found.title).nav("challenges").described(text);
    let head = if found.state == ChallengeState::Draft { head.private() } else { head };
    page(&ctx, &head, &body)
}
