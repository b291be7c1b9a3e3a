//! What is allowed with declarations. Pure; only these functions make permits. What is adopted stays as it is.

use exedra_kernel::{Acting, Actor, By, ForumId, MembershipRole, OnBehalf, OrganisationId, PersonId, Refusal, key};
use exedra_web::Edition;

use crate::model::{Declaration, DeclarationId, DeclarationState, Endorser};
use crate::rules::open_edition;

exedra_kernel::permits! {
    /// To make a declaration.
    MakeDeclaration { forum: ForumId }
    /// To write its text, open it, adopt it, read comments before others do.
    KeepDeclaration { forum: ForumId, declaration: DeclarationId }
    /// To decide about comments.
    ModerateComments { forum: ForumId, declaration: DeclarationId }
    /// To comment: as a participant, or as somebody of the public.
    CommentOn { forum: ForumId, declaration: DeclarationId, person: Option<PersonId> }
    /// To endorse, or no longer.
    Endorse { forum: ForumId, declaration: DeclarationId, kind: Endorser, holder: String }
}

/// The program itself: the demonstration.
pub struct System;

impl System {
    /// To put declarations in.
    pub fn make_declaration(why: &'static str, forum: ForumId) -> MakeDeclaration {
        MakeDeclaration::grant(Acting::system(why), forum)
    }
}

/// Whether the asker may know of a declaration.
pub fn sees(actor: Option<&Actor>, declaration: &Declaration) -> bool {
    declaration.state != DeclarationState::Draft || actor.is_some_and(|actor| actor.runs(&declaration.forum_id))
}

/// The secretariat makes declarations.
pub fn may_make(actor: &Actor, edition: &Edition) -> Result<MakeDeclaration, Refusal> {
    if !actor.runs(&edition.id) {
        return Err(Refusal::NotFound);
    }
    open_edition(edition)?;
    Ok(MakeDeclaration::grant(actor.acting(), edition.id.clone()))
}

fn not_adopted(declaration: &Declaration) -> Result<(), Refusal> {
    if declaration.state == DeclarationState::Adopted {
        Err(Refusal::Conflict(key!("conflict-declaration-adopted")))
    } else {
        Ok(())
    }
}

/// The secretariat keeps a declaration until it is adopted.
pub fn may_keep(actor: &Actor, edition: &Edition, declaration: &Declaration) -> Result<KeepDeclaration, Refusal> {
    if !actor.runs(&edition.id) {
        return Err(Refusal::NotFound);
    }
    open_edition(edition)?;
    not_adopted(declaration)?;
    Ok(KeepDeclaration::grant(actor.acting(), edition.id.clone(), declaration.id.clone()))
}

/// The secretariat decides about comments, also about those under a text that was adopted or at an edition that is over: what
/// must not stand there can be taken down at any time.
pub fn may_moderate(actor: &Actor, edition: &Edition, declaration: &Declaration) -> Result<ModerateComments, Refusal> {
    if !actor.runs(&edition.id) {
        return Err(Refusal::NotFound);
    }
    Ok(ModerateComments::grant(actor.acting(), edition.id.clone(), declaration.id.clone()))
}

/// Participants comment in their own name, anybody else for the moderator first, while it is open. `present` says whether
/// the asker is registered at the edition.
pub fn may_comment(
    actor: Option<&Actor>,
    present: bool,
    edition: &Edition,
    declaration: &Declaration,
) -> Result<CommentOn, Refusal> {
    if !sees(actor, declaration) {
        return Err(Refusal::NotFound);
    }
    open_edition(edition)?;
    not_adopted(declaration)?;
    if declaration.state != DeclarationState::Open {
        return Err(Refusal::Conflict(key!("conflict-declaration-draft")));
    }
    let (acting, person) = match actor.filter(|_| present) {
        Some(actor) => (actor.acting(), Some(actor.person.clone())),
        None => (Acting::system("public"), None),
    };
    Ok(CommentOn::grant(acting, edition.id.clone(), declaration.id.clone(), person))
}

/// In whose name somebody may endorse: their own when registered, their organisations' as an owner, the countries' they lead.
pub fn endorsers(actor: &Actor, present: bool, countries: &[String]) -> Vec<(Endorser, String)> {
    let mut all: Vec<(Endorser, String)> =
        countries.iter().map(|country| (Endorser::Country, country.clone())).collect();
    let owned = actor.memberships.iter().filter(|membership| membership.role == MembershipRole::Owner);
    all.extend(owned.map(|membership| (Endorser::Organisation, membership.organisation.to_string())));
    if present {
        all.push((Endorser::Person, actor.person.to_string()));
    }
    all
}

/// Whoever may speak for somebody endorses in their name; after adoption, too, as long as the edition is not over. Taking it
/// back ends with the adoption.
pub fn may_endorse(
    actor: &Actor,
    speaks_for: &[(Endorser, String)],
    edition: &Edition,
    declaration: &Declaration,
    (as_whom, endorses): (&(Endorser, String), bool),
) -> Result<Endorse, Refusal> {
    if !sees(Some(actor), declaration) || !speaks_for.contains(as_whom) {
        return Err(Refusal::NotFound);
    }
    open_edition(edition)?;
    if declaration.state == DeclarationState::Draft {
        return Err(Refusal::Conflict(key!("conflict-declaration-draft")));
    }
    if !endorses {
        not_adopted(declaration)?;
    }
    let behalf = match as_whom.0 {
        Endorser::Organisation => OrganisationId::parse(&as_whom.1).map_or(OnBehalf::Oneself, OnBehalf::Organisation),
        Endorser::Country | Endorser::Person => OnBehalf::Oneself,
    };
    let acting = Acting { by: By::Person(actor.person.clone()), behalf };
    Ok(Endorse::grant(acting, edition.id.clone(), declaration.id.clone(), as_whom.0, as_whom.1.clone()))
}
