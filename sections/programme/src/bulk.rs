//! A whole programme at once, for the demonstration and for tests.

use exedra_kernel::{Localized, PersonId};
use exedra_store::house::Stamp;
use exedra_store::{Result, Tx};

use crate::model::{InvitationId, InvitationState, ItemId, ItemKind, Room, SessionId};
use crate::rules::KeepProgramme;
use crate::session::{Proposal, create, put_room};
use crate::store;

/// Somebody who is asked, what became of it, and who speaks instead of those who were substituted.
#[derive(Clone, Debug)]
pub struct NewSpeaker {
    /// Who.
    pub person: PersonId,
    /// What became of it.
    pub state: InvitationState,
    /// Who speaks instead; they are asked, too.
    pub substitute: Option<PersonId>,
}

/// An item with its speakers.
#[derive(Clone, Debug)]
pub struct NewItem {
    /// Kind.
    pub kind: ItemKind,
    /// Title in several languages.
    pub titles: Localized,
    /// Minutes after the session's beginning.
    pub after: i64,
    /// How long it takes, in minutes.
    pub minutes: i64,
    /// Whether it keeps its time.
    pub fixed: bool,
    /// Whether it comes over a link.
    pub remote: bool,
    /// Speakers.
    pub speakers: Vec<NewSpeaker>,
}

/// A session with its running order and the speakers of the whole session.
#[derive(Clone, Debug)]
pub struct NewSession {
    /// The session.
    pub proposal: Proposal,
    /// Running order, in order of time.
    pub items: Vec<NewItem>,
    /// Speakers of the whole session.
    pub speakers: Vec<NewSpeaker>,
}

/// Puts rooms and sessions in; gives ids and codes of the sessions.
pub async fn put(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &KeepProgramme,
    rooms: &[Room],
    sessions: &[NewSession],
) -> Result<Vec<(SessionId, String)>> {
    let forum = permit.forum();
    for room in rooms {
        put_room(tx, stamp, permit, room).await?;
    }
    let mut made = Vec::with_capacity(sessions.len());
    for new in sessions {
        let (id, code) = create(tx, stamp, permit, &new.proposal).await?;
        let mut position = 0;
        for (at, i) in new.items.iter().enumerate() {
            let item = ItemId::new(stamp.now, stamp.entropy);
            let planned = new.proposal.starts.plus_seconds(i.after * 60);
            let place = at as i64 + 1;
            store::put_item(tx, forum, &item, &id, place, &i.kind, &i.titles, planned, i.minutes, i.fixed, i.remote, 0)
                .await?;
            for speaker in &i.speakers {
                ask(tx, stamp, permit, (&id, Some(&item)), speaker, &mut position).await?;
            }
        }
        for speaker in &new.speakers {
            ask(tx, stamp, permit, (&id, None), speaker, &mut position).await?;
        }
        made.push((id, code));
    }
    Ok(made)
}

async fn ask(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &KeepProgramme,
    (session, item): (&SessionId, Option<&ItemId>),
    speaker: &NewSpeaker,
    position: &mut i64,
) -> Result<()> {
    let forum = permit.forum();
    let id = InvitationId::new(stamp.now, stamp.entropy);
    *position += 1;
    store::insert_invitation(tx, forum, &id, session, item, &speaker.person, *position, stamp.now, None).await?;
    match (speaker.state, &speaker.substitute) {
        (InvitationState::Invited, _) => {}
        (InvitationState::Substituted, Some(other)) => {
            store::substitute(tx, forum, &id, other).await?;
            let own = InvitationId::new(stamp.now, stamp.entropy);
            *position += 1;
            store::insert_invitation(tx, forum, &own, session, item, other, *position, stamp.now, None).await?;
            store::answer(tx, forum, &own, &InvitationState::Accepted, stamp.now).await?;
        }
        (state, _) => {
            store::answer(tx, forum, &id, &state, stamp.now).await?;
        }
    }
    Ok(())
}
