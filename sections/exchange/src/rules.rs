//! What is allowed and what follows, for offers and needs. Pure; only these functions make permits.
//!
//! The novelty guard lives here and nowhere else: [`readable`], [`is_public`] and [`readers`] are asked by every page,
//! list, index, feed and export.

use exedra_kernel::{Acting, Actor, ForumId, ListingId, Moment, OrganisationId, Refusal, key};

use crate::model::{Head, Ipr, ListingKind, State};

/// The version of the warning that is read before a result is disclosed; raised when its meaning changes.
pub const WARNING_VERSION: &str = "2026-11";

/// The reader token of everybody.
pub const PUBLIC: &str = "public";
/// The reader token of every secretariat: for what was handed in without naming an edition.
pub const SECRETARIAT: &str = "secretariat";

/// The reader token of one edition's secretariat.
pub fn secretariat_token(forum: &ForumId) -> String {
    format!("{SECRETARIAT}:{forum}")
}

/// The reader token of an organisation's members.
pub fn organisation_token(organisation: &OrganisationId) -> String {
    format!("org:{organisation}")
}

/// Whether publishing could destroy novelty or a secret: an offer that is unfiled, secret, or not looked into.
pub fn guarded(head: &Head) -> bool {
    head.kind == ListingKind::Offer && matches!(head.protection(), Ipr::Unfiled | Ipr::Unknown | Ipr::Secret)
}

/// Whether it says where and since when it is public elsewhere.
pub fn already_public(head: &Head) -> bool {
    let stated = |text: &Option<String>| text.as_deref().is_some_and(|text| !text.trim().is_empty());
    stated(&head.first_public_since) && (stated(&head.first_public_where) || stated(&head.first_public_address))
}

/// Whether a named person decided to disclose it, having read the warning.
pub fn decided(head: &Head) -> bool {
    head.decided_by.as_deref().is_some_and(|by| !by.is_empty())
        && head.decided_at.is_some()
        && head.decision_text_version.is_some()
}

/// Whether the guard lets it through.
pub fn disclosed(head: &Head) -> bool {
    !guarded(head) || already_public(head) || decided(head)
}

/// Whether a decision after reading the warning is wanted before it can be published.
pub fn needs_decision(head: &Head) -> bool {
    guarded(head) && !already_public(head)
}

/// Whether its validity ended before the day of `now` (UTC).
pub fn is_over(head: &Head, now: Moment) -> bool {
    head.valid_until.as_deref().is_some_and(|day| !day.is_empty() && day < now.date_in("UTC").as_str())
}

/// Whether it is offered to the public at present: what lists, search, feeds and matches show to anybody.
pub fn is_public(head: &Head, now: Moment) -> bool {
    head.state == State::Published && disclosed(head) && !is_over(head, now)
}

/// Whether everybody may read it. Expired listings were public and stay readable at their address.
pub fn open(head: &Head) -> bool {
    matches!(head.state, State::Published | State::Expired) && disclosed(head)
}

/// Whether an asker may read it; `editions` are all at which it is listed.
pub fn readable(actor: Option<&Actor>, head: &Head, editions: &[ForumId]) -> bool {
    open(head) || actor.is_some_and(|actor| belongs(actor, head) || oversees(actor, head, editions))
}

/// Whether the asker has it before them as the secretariat of one of its editions. What names no edition yet is before
/// every secretariat; what names one is nobody else's business.
pub fn oversees(actor: &Actor, head: &Head, editions: &[ForumId]) -> bool {
    let runs = if editions.is_empty() { actor.runs_any() } else { editions.iter().any(|forum| actor.runs(forum)) };
    runs && in_review(head.state)
}

/// Who finds it in lists and search, as tokens of the index.
pub fn readers(head: &Head, editions: &[ForumId]) -> Vec<String> {
    let mut tokens = vec![organisation_token(&head.organisation_id)];
    if in_review(head.state) {
        match editions {
            [] => tokens.push(SECRETARIAT.to_owned()),
            editions => tokens.extend(editions.iter().map(secretariat_token)),
        }
    }
    if head.state == State::Published && disclosed(head) {
        tokens.push(PUBLIC.to_owned());
    }
    tokens
}

/// The tokens an asker holds.
pub fn tokens_of(actor: Option<&Actor>) -> Vec<String> {
    let mut tokens = vec![PUBLIC.to_owned()];
    if let Some(actor) = actor {
        tokens.extend(actor.memberships.iter().map(|membership| organisation_token(&membership.organisation)));
        if actor.runs_any() {
            tokens.push(SECRETARIAT.to_owned());
        }
        let run = actor.roles.iter().map(|(forum, _, _)| forum).filter(|forum| actor.runs(forum));
        tokens.extend(run.map(secretariat_token));
    }
    tokens
}

/// Whether the asker is a member of its owner, in any role.
pub fn belongs(actor: &Actor, head: &Head) -> bool {
    actor.membership(&head.organisation_id).is_some()
}

/// What the secretariat sees beside the owner.
fn in_review(state: State) -> bool {
    matches!(state, State::Submitted | State::Reviewed | State::Published | State::Expired)
}

/// The state a listing may take when it comes in as a whole: what would need a decision waits for it.
pub fn incoming(head: &Head) -> State {
    match head.state {
        State::Published | State::Expired if !disclosed(head) => State::Reviewed,
        other => other,
    }
}

/// What an edit does to state and decision. `record` says that the text comes again from where it is public already.
///
/// A decision covers the text as it stood: whatever changes in a guarded listing afterwards needs a new one.
pub fn after_edit(old: &Head, new: &Head, record: bool) -> (State, bool) {
    let shown = matches!(old.state, State::Published | State::Expired);
    if guarded(new) {
        let stays = !shown || (record && already_public(new));
        return (if stays { old.state } else { State::Reviewed }, false);
    }
    // Extending the validity brings back what was published.
    let extended = old.state == State::Expired && new.valid_until != old.valid_until;
    (if extended { State::Published } else { old.state }, true)
}

/// What a new picture or document does to state and decision: it may show what the text does not.
pub fn after_file(head: &Head) -> (State, bool) {
    after_edit(head, head, false)
}

exedra_kernel::permits! {
    /// To bring listings of an organisation (of any, when none is named), published ones only when `whole`.
    WriteListing { organisation: Option<OrganisationId>, whole: bool }
    /// To change a listing.
    EditListing { listing: ListingId }
    /// To move a listing to another state.
    MoveListing { listing: ListingId, to: State }
    /// To publish a listing, with or without a decision to disclose it.
    PublishListing { listing: ListingId, discloses: bool }
    /// To list a listing at an edition, or no longer.
    ListAt { listing: ListingId, forum: ForumId }
}

/// The program itself: commands, jobs and the demonstration.
pub struct System;

impl System {
    /// To bring listings of any organisation.
    pub fn write(why: &'static str) -> WriteListing {
        WriteListing::grant(Acting::system(why), None, true)
    }
    /// To change a listing.
    pub fn edit(why: &'static str, listing: ListingId) -> EditListing {
        EditListing::grant(Acting::system(why), listing)
    }
    /// To let a listing expire.
    pub fn expire(listing: ListingId) -> MoveListing {
        MoveListing::grant(Acting::system("validity"), listing, State::Expired)
    }
    /// To list at an edition.
    pub fn list_at(why: &'static str, listing: ListingId, forum: ForumId) -> ListAt {
        ListAt::grant(Acting::system(why), listing, forum)
    }
}

fn unless<T>(actor: &Actor, head: &Head, allowed: bool, permit: impl FnOnce() -> T) -> Result<T, Refusal> {
    if allowed {
        Ok(permit())
    } else if open(head) || belongs(actor, head) {
        Err(Refusal::Forbidden)
    } else {
        Err(Refusal::NotFound)
    }
}

fn in_state(head: &Head, states: &[State]) -> Result<(), Refusal> {
    if states.contains(&head.state) { Ok(()) } else { Err(Refusal::Conflict(key!("conflict-listing-state"))) }
}

fn acting(actor: &Actor, head: &Head) -> Acting {
    if actor.membership(&head.organisation_id).is_some() {
        actor.acting_for_organisation(&head.organisation_id)
    } else {
        actor.acting()
    }
}

/// Members who edit write for their organisation; what they bring begins as a draft.
pub fn may_write(actor: &Actor, organisation: &OrganisationId) -> Result<WriteListing, Refusal> {
    if actor.edits(organisation) {
        Ok(WriteListing::grant(actor.acting_for_organisation(organisation), Some(organisation.clone()), false))
    } else {
        Err(Refusal::NotFound)
    }
}

/// Members who edit change what is their organisation's.
pub fn may_edit(actor: &Actor, head: &Head) -> Result<EditListing, Refusal> {
    unless(actor, head, actor.edits(&head.organisation_id), || EditListing::grant(acting(actor, head), head.id.clone()))
}

fn may_move(actor: &Actor, head: &Head, allowed: bool, from: &[State], to: State) -> Result<MoveListing, Refusal> {
    let permit = unless(actor, head, allowed, || MoveListing::grant(acting(actor, head), head.id.clone(), to))?;
    in_state(head, from)?;
    Ok(permit)
}

/// Members who edit hand in a draft.
pub fn may_submit(actor: &Actor, head: &Head) -> Result<MoveListing, Refusal> {
    may_move(actor, head, actor.edits(&head.organisation_id), &[State::Draft], State::Submitted)
}

/// The secretariat passes what was handed in on to the owner's decision.
pub fn may_review(actor: &Actor, head: &Head, editions: &[ForumId]) -> Result<MoveListing, Refusal> {
    may_move(actor, head, oversees(actor, head, editions), &[State::Submitted], State::Reviewed)
}

/// The secretariat gives it back with a word on what is missing.
pub fn may_return(actor: &Actor, head: &Head, editions: &[ForumId]) -> Result<MoveListing, Refusal> {
    may_move(actor, head, oversees(actor, head, editions), &[State::Submitted, State::Reviewed], State::Draft)
}

/// Members who edit take it back to work on it.
pub fn may_reopen(actor: &Actor, head: &Head) -> Result<MoveListing, Refusal> {
    let from = &[State::Submitted, State::Reviewed, State::Expired, State::Withdrawn];
    may_move(actor, head, actor.edits(&head.organisation_id), from, State::Draft)
}

/// Members who edit take it from view; so may the secretariat with what is public.
pub fn may_withdraw(actor: &Actor, head: &Head, editions: &[ForumId]) -> Result<MoveListing, Refusal> {
    let shown = matches!(head.state, State::Published | State::Expired);
    let allowed = actor.edits(&head.organisation_id) || (shown && oversees(actor, head, editions));
    let from = &[State::Submitted, State::Reviewed, State::Published, State::Expired];
    may_move(actor, head, allowed, from, State::Withdrawn)
}

/// Its owner or transfer officer publishes what was reviewed. `read_warning` says that they ticked the warning; without it
/// nothing guarded is published.
pub fn may_publish(actor: &Actor, head: &Head, read_warning: bool) -> Result<PublishListing, Refusal> {
    let discloses = needs_decision(head);
    let permit = unless(actor, head, actor.decides(&head.organisation_id), || {
        PublishListing::grant(acting(actor, head), head.id.clone(), discloses)
    })?;
    in_state(head, &[State::Reviewed])?;
    if discloses && !read_warning {
        return Err(Refusal::field("decision", key!("fault-decision")));
    }
    Ok(permit)
}

/// Members who edit list it at editions.
pub fn may_list_at(actor: &Actor, head: &Head, forum: &ForumId) -> Result<ListAt, Refusal> {
    unless(actor, head, actor.edits(&head.organisation_id), || {
        ListAt::grant(acting(actor, head), head.id.clone(), forum.clone())
    })
}

#[cfg(test)]
mod tests;
