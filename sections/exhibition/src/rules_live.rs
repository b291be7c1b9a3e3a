//! What is allowed with live demonstrations, numbers, badges and leads. Pure; only these functions make permits.

use exedra_kernel::{Acting, Actor, ForumId, OrganisationId, PersonId, Refusal, key};
use exedra_web::Edition;

use crate::model::{Live, LiveId};
use crate::queue::LiveState;
use crate::rules;

exedra_kernel::permits! {
    /// To make and change live demonstrations of an organisation.
    KeepLive { forum: ForumId, organisation: OrganisationId }
    /// To run the queue of one.
    RunLive { forum: ForumId, live: LiveId }
    /// To take a number.
    TakeTurn { forum: ForumId, live: LiveId, person: Option<PersonId> }
    /// To act with a number that one holds.
    HoldTurn { forum: ForumId, live: LiveId, number: i64 }
    /// To give badges codes.
    MakeBadges { forum: ForumId }
    /// To decide over one's own badge and who has one as a lead.
    OwnBadge { forum: ForumId, person: PersonId }
    /// To ask for leads and keep them, for an organisation.
    KeepLeads { forum: ForumId, organisation: OrganisationId }
}

/// The program itself: commands and the demonstration.
pub struct System;

impl System {
    /// To make live demonstrations.
    pub fn keep_live(why: &'static str, forum: ForumId, organisation: OrganisationId) -> KeepLive {
        KeepLive::grant(Acting::system(why), forum, organisation)
    }
    /// To run a queue.
    pub fn run(why: &'static str, forum: ForumId, live: LiveId) -> RunLive {
        RunLive::grant(Acting::system(why), forum, live)
    }
    /// To give badges codes.
    pub fn make_badges(why: &'static str, forum: ForumId) -> MakeBadges {
        MakeBadges::grant(Acting::system(why), forum)
    }
    /// To keep leads.
    pub fn keep_leads(why: &'static str, forum: ForumId, organisation: OrganisationId) -> KeepLeads {
        KeepLeads::grant(Acting::system(why), forum, organisation)
    }
}

fn acting(actor: &Actor, organisation: &OrganisationId) -> Acting {
    if actor.edits(organisation) { actor.acting_for_organisation(organisation) } else { actor.acting() }
}

/// Whether somebody belongs to the staff of an organisation's stand: its members who edit, and the secretariat.
pub fn is_staff(actor: Option<&Actor>, edition: &Edition, organisation: &OrganisationId) -> bool {
    actor.is_some_and(|actor| rules::may_see_choice(actor, edition, organisation).is_ok())
}

/// Whether somebody may know of a live demonstration: everybody, unless it is being prepared or its organisation shows no more.
pub fn knows(actor: Option<&Actor>, edition: &Edition, live: &Live) -> bool {
    live.is_public() || is_staff(actor, edition, &live.organisation_id)
}

/// The staff of a stand makes and changes its live demonstrations.
pub fn may_keep_live(actor: &Actor, edition: &Edition, organisation: &OrganisationId) -> Result<KeepLive, Refusal> {
    rules::may_choose(actor, edition, organisation)?;
    Ok(KeepLive::grant(acting(actor, organisation), edition.id.clone(), organisation.clone()))
}

/// The staff of a stand runs the queue.
pub fn may_run(actor: &Actor, edition: &Edition, live: &Live) -> Result<RunLive, Refusal> {
    rules::may_choose(actor, edition, &live.organisation_id)?;
    Ok(RunLive::grant(acting(actor, &live.organisation_id), edition.id.clone(), live.id.clone()))
}

/// Everybody takes a number, with or without an account, while numbers are given.
pub fn may_take(actor: Option<&Actor>, edition: &Edition, live: &Live) -> Result<TakeTurn, Refusal> {
    if !live.is_public() {
        return Err(Refusal::NotFound);
    }
    if !edition.is_open() {
        return Err(Refusal::Conflict(key!("conflict-forum-over")));
    }
    if live.state == LiveState::Closed {
        return Err(Refusal::Conflict(key!("conflict-live-closed")));
    }
    let acting = actor.map_or_else(|| Acting::system("visitor"), Actor::acting);
    let person = actor.map(|actor| actor.person.clone());
    Ok(TakeTurn::grant(acting, edition.id.clone(), live.id.clone(), person))
}

/// Whoever knows a number's secret acts with it.
pub fn may_hold(actor: Option<&Actor>, edition: &Edition, live: &LiveId, number: i64) -> Result<HoldTurn, Refusal> {
    if !edition.is_open() {
        return Err(Refusal::Conflict(key!("conflict-forum-over")));
    }
    let acting = actor.map_or_else(|| Acting::system("visitor"), Actor::acting);
    Ok(HoldTurn::grant(acting, edition.id.clone(), live.clone(), number))
}

/// Somebody registered decides over their own badge. Withdrawing is possible when the edition is over, too.
pub fn may_own_badge(actor: &Actor, edition: &Edition, here: bool) -> Result<OwnBadge, Refusal> {
    if !here {
        return Err(Refusal::NotFound);
    }
    Ok(OwnBadge::grant(actor.acting(), edition.id.clone(), actor.person.clone()))
}

/// The members of an exhibitor who edit keep its leads; nobody else sees them, the secretariat neither.
pub fn may_see_leads(actor: &Actor, organisation: &OrganisationId) -> Result<(), Refusal> {
    if actor.edits(organisation) { Ok(()) } else { Err(Refusal::NotFound) }
}

/// The same, for asking and writing notes.
pub fn may_keep_leads(actor: &Actor, edition: &Edition, organisation: &OrganisationId) -> Result<KeepLeads, Refusal> {
    may_see_leads(actor, organisation)?;
    if !edition.is_open() {
        return Err(Refusal::Conflict(key!("conflict-forum-over")));
    }
    Ok(KeepLeads::grant(actor.acting_for_organisation(organisation), edition.id.clone(), organisation.clone()))
}
