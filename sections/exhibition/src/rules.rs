//! What is allowed at the exhibition. Pure; only these functions make permits. Which offers anybody may read is decided by
//! the exchange's rules alone.

use exedra_kernel::{Acting, Actor, ForumId, OrganisationId, Refusal, key};
use exedra_web::Edition;

exedra_kernel::permits! {
    /// To keep stands and say who shows at them.
    KeepStands { forum: ForumId }
    /// To choose what an organisation shows.
    ChooseExhibits { forum: ForumId, organisation: OrganisationId }
}

/// The program itself: commands and the demonstration.
pub struct System;

impl System {
    /// To keep stands.
    pub fn keep_stands(why: &'static str, forum: ForumId) -> KeepStands {
        KeepStands::grant(Acting::system(why), forum)
    }
}

fn open(edition: &Edition) -> Result<(), Refusal> {
    if edition.is_open() { Ok(()) } else { Err(Refusal::Conflict(key!("conflict-forum-over"))) }
}

/// The secretariat keeps the stands of its edition while it is not over.
pub fn may_keep_stands(actor: &Actor, edition: &Edition) -> Result<KeepStands, Refusal> {
    if !actor.runs(&edition.id) {
        return Err(Refusal::NotFound);
    }
    open(edition)?;
    Ok(KeepStands::grant(actor.acting(), edition.id.clone()))
}

/// Whether somebody may see which offers of an organisation are chosen, unpublished ones among them.
pub fn may_see_choice(actor: &Actor, edition: &Edition, organisation: &OrganisationId) -> Result<(), Refusal> {
    if actor.edits(organisation) || actor.runs(&edition.id) { Ok(()) } else { Err(Refusal::NotFound) }
}

/// Members who edit choose what their organisation shows; so may the secretariat for them.
pub fn may_choose(actor: &Actor, edition: &Edition, organisation: &OrganisationId) -> Result<ChooseExhibits, Refusal> {
    may_see_choice(actor, edition, organisation)?;
    open(edition)?;
    let acting = if actor.edits(organisation) { actor.acting_for_organisation(organisation) } else { actor.acting() };
    Ok(ChooseExhibits::grant(acting, edition.id.clone(), organisation.clone()))
}
