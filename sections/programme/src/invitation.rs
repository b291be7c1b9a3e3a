//! Speakers: asking, answering, substituting.

use exedra_kernel::time::sha256;
use exedra_kernel::{ForumId, PersonId, Refusal, key};
use exedra_store::house::{self, Done, Stamp};
use exedra_store::{Conn, Result, Tx};
use serde_json::json;

use crate::model::{Invitation, InvitationId, InvitationState, ItemId, Session};
use crate::rules::{AnswerInvitation, EditSession, speaks};
use crate::{TOPIC, store};

/// Asks somebody to speak; the same person is not asked twice for the same item. Gives the secret with which they answer
/// from the letter; only its hash is stored.
pub async fn invite(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &EditSession,
    session: &Session,
    item: Option<&ItemId>,
    person: &PersonId,
) -> Result<(InvitationId, String)> {
    let forum = permit.forum();
    if let Some(item) = item
        && !store::items_of(tx, forum, &session.id).await?.iter().any(|other| &other.id == item)
    {
        return Err(Refusal::NotFound.into());
    }
    let known = store::invitations_in(tx, forum, &session.id).await?;
    if known.iter().any(|i| &i.person_id == person && i.item_id.as_ref() == item && speaks(i.state)) {
        return Err(Refusal::field("email", key!("fault-speaker-already")).into());
    }
    let id = InvitationId::new(stamp.now, stamp.entropy);
    let position = known.last().map_or(1, |last| last.position + 1);
    let secret = stamp.entropy.secret();
    let hash = sha256(&secret);
    store::insert_invitation(tx, forum, &id, &session.id, item, person, position, stamp.now, Some(&hash)).await?;
    let after = json!({ "session": session.id, "item": item, "person": person });
    told(tx, stamp, permit.acting(), &id, "invited", (None, Some(&after))).await?;
    Ok((id, secret))
}

/// A new secret for another letter about the same invitation; the one before stops working.
pub async fn remind(tx: &mut Tx, stamp: Stamp<'_>, permit: &EditSession, invitation: &Invitation) -> Result<String> {
    if invitation.state != InvitationState::Invited {
        return Err(Refusal::Conflict(key!("conflict-answered")).into());
    }
    let secret = stamp.entropy.secret();
    store::set_secret(tx, permit.forum(), &invitation.id, &sha256(&secret)).await?;
    told(tx, stamp, permit.acting(), &invitation.id, "reminded", (None, None)).await?;
    Ok(secret)
}

/// The invitation that a letter's secret answers.
pub async fn by_secret(conn: &mut Conn, forum: &ForumId, secret: &str) -> Result<Option<Invitation>> {
    store::invitation_by_secret(conn, forum, &sha256(secret)).await
}

async fn told(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    acting: &exedra_kernel::Acting,
    id: &InvitationId,
    act: &str,
    (before, after): (Option<&serde_json::Value>, Option<&serde_json::Value>),
) -> Result<()> {
    house::record(tx, stamp, acting, Done { act, record: "invitation", id: id.as_str(), before, after }).await?;
    house::emit(tx, stamp, TOPIC, "speakers-changed", id.as_str()).await
}

/// Accepts or declines; whoever was substituted meanwhile has nothing left to answer.
pub async fn answer(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &AnswerInvitation,
    invitation: &Invitation,
    accepted: bool,
) -> Result<()> {
    if &invitation.person_id != permit.person() {
        return Err(Refusal::NotFound.into());
    }
    if invitation.state == InvitationState::Substituted {
        return Err(Refusal::Conflict(key!("conflict-substituted")).into());
    }
    let state = if accepted { InvitationState::Accepted } else { InvitationState::Declined };
    store::answer(tx, permit.forum(), &invitation.id, &state, stamp.now).await?;
    let (before, after) = (json!({ "state": invitation.state }), json!({ "state": state }));
    told(tx, stamp, permit.acting(), &invitation.id, "answered", (Some(&before), Some(&after))).await
}

/// Somebody else speaks instead: the first disappears from all public places at once, the second is asked.
pub async fn substitute(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &EditSession,
    session: &Session,
    invitation: &Invitation,
    person: &PersonId,
) -> Result<String> {
    if invitation.state == InvitationState::Substituted || &invitation.person_id == person {
        return Err(Refusal::field("email", key!("fault-speaker-already")).into());
    }
    let (_, secret) = invite(tx, stamp, permit, session, invitation.item_id.as_ref(), person).await?;
    store::substitute(tx, permit.forum(), &invitation.id, person).await?;
    let (before, after) = (json!({ "state": invitation.state }), json!({ "state": "substituted", "by": person }));
    told(tx, stamp, permit.acting(), &invitation.id, "substituted", (Some(&before), Some(&after))).await?;
    Ok(secret)
}

/// Takes an invitation back.
pub async fn withdraw(tx: &mut Tx, stamp: Stamp<'_>, permit: &EditSession, invitation: &Invitation) -> Result<()> {
    store::remove_invitation(tx, permit.forum(), &invitation.id).await?;
    let before = json!({ "session": invitation.session_id, "person": invitation.person_id, "state": invitation.state });
    told(tx, stamp, permit.acting(), &invitation.id, "withdrawn", (Some(&before), None)).await
}
