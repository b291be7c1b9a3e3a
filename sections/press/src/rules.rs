//! What is allowed in the press room. Pure; only these functions make permits and say who may read what.

use exedra_kernel::{Acting, Actor, ForumId, ForumRole, OrganisationId, Refusal, key};
use exedra_web::{Edition, EditionState};

use crate::model::{Item, ItemId, ItemKind, Standing};

exedra_kernel::permits! {
    /// To begin a release.
    BeginRelease { forum: ForumId, organisation: Option<OrganisationId> }
    /// To write at a release or hand it in.
    EditRelease { forum: ForumId, item: ItemId, decides: bool }
    /// To approve, give back, put off or withdraw a release.
    DecideRelease { forum: ForumId, item: ItemId }
    /// To keep the record.
    KeepRecord { forum: ForumId }
    /// To decide on what the public wrote.
    Moderate { forum: ForumId }
    /// To ask or to comment.
    WriteReply { forum: ForumId, item: Option<ItemId> }
    /// To lay articles beside the record.
    CheckCoverage { forum: ForumId }
}

/// The program itself: commands and the demonstration.
pub struct System;

impl System {
    /// To keep the record, and to put whole releases in.
    pub fn keep_record(why: &'static str, forum: ForumId) -> KeepRecord {
        KeepRecord::grant(Acting::system(why), forum)
    }
    /// To lay articles beside the record.
    pub fn check_coverage(why: &'static str, forum: ForumId) -> CheckCoverage {
        CheckCoverage::grant(Acting::system(why), forum)
    }
}

/// The press room works on after the forum is over, until the edition is put into the archive.
pub fn works(edition: &Edition) -> Result<(), Refusal> {
    if edition.state == EditionState::Archived { Err(Refusal::Conflict(key!("conflict-forum-over"))) } else { Ok(()) }
}

/// Who belongs to a release: those who write for its organisation, and the secretariat.
fn writes(actor: &Actor, forum: &ForumId, organisation: Option<&OrganisationId>) -> bool {
    actor.runs(forum) || organisation.is_some_and(|organisation| actor.edits(organisation))
}

/// Whether somebody may read the approved version of an item at a moment. The public and everybody else when it is
/// published; accredited press, its organisation's members and the secretariat while it is under embargo.
pub fn may_read(actor: Option<&Actor>, forum: &ForumId, item: &Item, now: exedra_kernel::Moment) -> bool {
    match item.standing(now) {
        Standing::Published => true,
        Standing::Embargoed => actor.is_some_and(|actor| {
            let press = item.kind == ItemKind::Release && actor.has(forum, ForumRole::Press);
            let member = item.organisation_id.as_ref().is_some_and(|id| actor.membership(id).is_some());
            press || member || actor.runs(forum)
        }),
        Standing::Draft | Standing::Submitted | Standing::Withdrawn => false,
    }
}

/// Whether somebody may see what is being written.
pub fn may_see_draft(actor: Option<&Actor>, forum: &ForumId, item: &Item) -> bool {
    actor.is_some_and(|actor| writes(actor, forum, item.organisation_id.as_ref()))
}

/// The secretariat begins releases of the forum or of any organisation; those who write for an organisation that is present
/// at the edition begin its own.
pub fn may_begin(
    actor: &Actor,
    edition: &Edition,
    organisation: Option<&OrganisationId>,
    present: bool,
) -> Result<BeginRelease, Refusal> {
    let own = present && organisation.is_some_and(|organisation| actor.edits(organisation));
    if !actor.runs(&edition.id) && !own {
        return Err(Refusal::NotFound);
    }
    works(edition)?;
    let acting = match organisation {
        Some(organisation) if own => actor.acting_for_organisation(organisation),
        _ => actor.acting(),
    };
    Ok(BeginRelease::grant(acting, edition.id.clone(), organisation.cloned()))
}

/// Those who belong to a release write at it until it is withdrawn. What is approved already is corrected by a new version.
pub fn may_edit(actor: &Actor, edition: &Edition, item: &Item) -> Result<EditRelease, Refusal> {
    if item.kind != ItemKind::Release || !may_see_draft(Some(actor), &edition.id, item) {
        return Err(Refusal::NotFound);
    }
    works(edition)?;
    if item.withdrawn_at.is_some() {
        return Err(Refusal::Conflict(key!("conflict-release-withdrawn")));
    }
    let acting = match &item.organisation_id {
        Some(organisation) if actor.edits(organisation) => actor.acting_for_organisation(organisation),
        _ => actor.acting(),
    };
    Ok(EditRelease::grant(acting, edition.id.clone(), item.id.clone(), actor.runs(&edition.id)))
}

/// The secretariat decides.
pub fn may_decide(actor: &Actor, edition: &Edition, item: &Item) -> Result<DecideRelease, Refusal> {
    if item.kind != ItemKind::Release || !actor.runs(&edition.id) {
        return Err(Refusal::NotFound);
    }
    works(edition)?;
    if item.withdrawn_at.is_some() {
        return Err(Refusal::Conflict(key!("conflict-release-withdrawn")));
    }
    Ok(DecideRelease::grant(actor.acting(), edition.id.clone(), item.id.clone()))
}

/// The secretariat keeps the record.
pub fn may_keep_record(actor: &Actor, edition: &Edition) -> Result<KeepRecord, Refusal> {
    if !actor.runs(&edition.id) {
        return Err(Refusal::NotFound);
    }
    works(edition)?;
    Ok(KeepRecord::grant(actor.acting(), edition.id.clone()))
}

/// The secretariat decides on what the public wrote.
pub fn may_moderate(actor: &Actor, edition: &Edition) -> Result<Moderate, Refusal> {
    if !actor.runs(&edition.id) {
        return Err(Refusal::NotFound);
    }
    works(edition)?;
    Ok(Moderate::grant(actor.acting(), edition.id.clone()))
}

/// The secretariat lays articles beside the record.
pub fn may_check(actor: &Actor, edition: &Edition) -> Result<CheckCoverage, Refusal> {
    if !actor.runs(&edition.id) {
        return Err(Refusal::NotFound);
    }
    works(edition)?;
    Ok(CheckCoverage::grant(actor.acting(), edition.id.clone()))
}

/// Everybody may ask and comment, on what they may read, until the edition closes.
pub fn may_reply(
    actor: Option<&Actor>,
    edition: &Edition,
    item: Option<&Item>,
    now: exedra_kernel::Moment,
) -> Result<WriteReply, Refusal> {
    if let Some(item) = item
        && (item.kind != ItemKind::Release || item.standing(now) != Standing::Published)
    {
        // Nobody comments on what is not public, or the comment would tell of it.
        return Err(Refusal::NotFound);
    }
    if !edition.is_open() {
        return Err(Refusal::Conflict(key!("conflict-replies-closed")));
    }
    let acting = actor.map_or_else(|| Acting::system("public"), Actor::acting);
    Ok(WriteReply::grant(acting, edition.id.clone(), item.map(|item| item.id.clone())))
}
