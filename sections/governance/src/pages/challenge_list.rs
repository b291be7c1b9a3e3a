//! The challenges of an edition.

use std::collections::BTreeMap;

use askama::Template;
use exedra_kernel::OrganisationId;
use exedra_kernel::record::Values;
use exedra_people::organisation;
use exedra_store::Conn;
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::{Words, tracks_of};
use crate::model::{Challenge, ChallengeState};
use crate::sources::state_key;
use crate::{challenge, challenge_path, rules};

/// A challenge in a list.
pub(super) struct Row {
    /// Address.
    pub(super) href: String,
    /// Title.
    pub(super) title: Words,
    /// The authority and its country.
    pub(super) owner: String,
    pub(super) country: String,
    /// Where it stands.
    pub(super) state: String,
    /// Until when, in the forum's zone.
    pub(super) deadline: String,
    pub(super) tracks: Vec<(String, String)>,
}

/// The authorities of some challenges.
pub async fn owners(conn: &mut Conn, all: &[Challenge]) -> exedra_store::Result<BTreeMap<OrganisationId, Values>> {
    let mut ids: Vec<OrganisationId> = all.iter().map(|challenge| challenge.owner_id.clone()).collect();
    ids.sort();
    ids.dedup();
    Ok(organisation::some(conn, &ids).await?.into_iter().collect())
}

/// A challenge as lists show it.
pub(super) fn row(
    ctx: &Ctx,
    challenge: &Challenge,
    owners: &BTreeMap<OrganisationId, Values>,
) -> Result<Row, exedra_web::Error> {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let owner = owners.get(&challenge.owner_id);
    let deadline = t.moment(challenge.deadline, &edition.zone);
    Ok(Row {
        href: challenge_path(&edition.slug, &challenge.id),
        title: Words::new(&challenge.title, &challenge.language),
        owner: owner.map(|values| values.text("name").to_owned()).unwrap_or_default(),
        country: owner.map(|values| t.country(values.text("country"))).unwrap_or_default(),
        state: t.say(state_key(challenge, ctx.now)),
        deadline: t.with("challenge-until", deadline),
        tracks: tracks_of(ctx, edition, &challenge.tracks.0),
    })
}

#[derive(Template)]
#[template(path = "challenge_list.html")]
struct Page {
    t: Say,
    base: String,
    zone: String,
    rows: Vec<Row>,
    tracks: Vec<(String, String, bool)>,
    filtered: bool,
}

/// Shows them, those whose answers come in first.
pub async fn show(ctx: Ctx) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let wanted = ctx.query_value("track").unwrap_or_default();
    let mut conn = ctx.app.db().read().await?;
    let mut all = challenge::all(&mut conn, &edition.id).await?;
    all.retain(|one| rules::sees_challenge(None, one));
    all.retain(|one| wanted.is_empty() || one.tracks.0.contains(&wanted));
    all.sort_by_key(|one| rules::stands(one, ctx.now) != ChallengeState::Open);
    let owners = owners(&mut conn, &all).await?;
    let rows = all.iter().map(|one| row(&ctx, one, &owners)).collect::<Result<Vec<_>, _>>()?;
    let base = format!("/{}", edition.slug);
    let tracks = edition.tracks.0.iter().map(|track| {
        let href = format!("{base}/challenges?track={}", track.slug);
        (href, track.name.text(ctx.lang).to_owned(), track.slug == wanted)
    });
    let head = Head::new(t.say("challenges-title")).nav("challenges").described(t.say("challenges-lede"));
    let page_body =
        Page { tracks: tracks.collect(), zone: edition.zone.clone(), filtered: !wanted.is_empty(), base, rows, t };
    page(&ctx, &head, &page_body)
}
