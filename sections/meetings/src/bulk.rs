//! Many rows at once: for the demonstration and for imports.

use exedra_kernel::{Field, ForumId, ListingId, Moment, OrganisationId, PersonId, RequestId};
use exedra_store::house::Stamp;
use exedra_store::{Result, Tx};

use crate::groups::{GroupId, MemberState};
use crate::model::{Place, RequestState, Slot, Wish};
use crate::policy::Policy;
use crate::rules::{Fill, SetUp};
use crate::slots::Hours;
use crate::store_asking;

pub use crate::interpreters::Proposal as NewInterpreter;
pub use crate::setup::{set_hours, set_places, tables};
pub use crate::slots::Hours as SlotHours;

/// A request as it shall stand.
#[derive(Clone, Debug)]
pub struct Made {
    /// Who asks.
    pub from: PersonId,
    /// Who is asked.
    pub to: PersonId,
    /// About which offer or need.
    pub listing: Option<ListingId>,
    /// The message.
    pub message: String,
    /// Its language.
    pub language: String,
    /// How much the asker wishes it.
    pub wish: Wish,
    /// How much the other side does, once accepted.
    pub answer: Option<Wish>,
    /// Where it stands; `planned` is left to publication.
    pub state: RequestState,
    /// Why it was declined.
    pub reason: Option<String>,
    /// When it was made.
    pub at: Moment,
}

/// Puts in requests, in the order given; gives their ids.
pub async fn requests(tx: &mut Tx, stamp: Stamp<'_>, permit: &Fill, requests: &[Made]) -> Result<Vec<RequestId>> {
    let ids: Vec<RequestId> = requests.iter().map(|_| RequestId::new(stamp.now, stamp.entropy)).collect();
    let rows = requests.iter().zip(&ids).map(|(r, id)| {
        let answered = matches!(r.state, RequestState::Accepted | RequestState::Declined);
        vec![
            permit.forum().to_value(),
            id.to_value(),
            r.from.to_value(),
            r.to.to_value(),
            r.listing.to_value(),
            r.message.to_value(),
            r.language.to_value(),
            r.wish.to_value(),
            r.answer.to_value(),
            r.state.to_value(),
            r.reason.to_value(),
            r.at.to_value(),
            answered.then_some(r.at).to_value(),
            answered.then(|| r.to.to_string()).to_value(),
        ]
    });
    let columns = &[
        "forum_id",
        "id",
        "from_id",
        "to_id",
        "listing_id",
        "message",
        "message_language",
        "wish",
        "answer_wish",
        "state",
        "reason",
        "created_at",
        "answered_at",
        "answered_by",
    ];
    tx.insert_many("meeting_request", columns, rows.collect(), false).await?;
    tx.touch(crate::TOPIC);
    Ok(ids)
}

/// A meeting of several as it shall stand.
#[derive(Clone, Debug)]
pub struct Grouped {
    /// Who proposes it; a member, too.
    pub by: PersonId,
    /// Title.
    pub title: String,
    /// What it is about.
    pub message: String,
    /// The language of both.
    pub language: String,
    /// So many have to be there.
    pub least: i64,
    /// All members and what they say.
    pub members: Vec<(PersonId, MemberState)>,
    /// When it was proposed.
    pub at: Moment,
}

/// Puts in groups without time and place; gives their ids.
pub async fn groups(tx: &mut Tx, stamp: Stamp<'_>, permit: &Fill, groups: &[Grouped]) -> Result<Vec<GroupId>> {
    let mut ids = Vec::new();
    for g in groups {
        let (forum, id) = (permit.forum(), GroupId::new(stamp.now, stamp.entropy));
        store_asking::insert_group(tx, forum, &id, &g.by, &g.title, &g.message, &g.language, g.least, g.at).await?;
        for (person, state) in &g.members {
            store_asking::insert_member(tx, forum, &id, person, state).await?;
        }
        ids.push(id);
    }
    tx.touch(crate::TOPIC);
    Ok(ids)
}

/// Addresses a request that was put in to an organisation; whoever is asked stands for it.
pub async fn address(tx: &mut Tx, permit: &Fill, request: &RequestId, organisation: &OrganisationId) -> Result<()> {
    let origin = crate::policy::Origin::Asked;
    store_asking::set_source(tx, permit.forum(), request, &origin, Some(organisation)).await.map(|_| ())
}

/// Sets the policy of an edition.
pub async fn policy(tx: &mut Tx, stamp: Stamp<'_>, permit: &SetUp, policy: &Policy) -> Result<()> {
    crate::setting::set(tx, stamp, permit, policy).await
}

/// Says who is away in which slots; what is there already stays.
pub async fn blocked(tx: &mut Tx, permit: &Fill, away: &[(PersonId, i64)]) -> Result<u64> {
    let rows = away.iter().map(|(person, slot)| vec![permit.forum().to_value(), person.to_value(), slot.to_value()]);
    tx.insert_many("blocked_time", &["forum_id", "person_id", "slot"], rows.collect(), true).await
}

/// The slots of an edition in order of time.
pub async fn slots(conn: &mut exedra_store::Conn, forum: &ForumId) -> Result<Vec<Slot>> {
    crate::store::slots(conn, forum).await
}

/// Sets hours and places in one go.
pub async fn set_up(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &SetUp,
    hours: &Hours,
    zone: &str,
    places: &[Place],
) -> Result<()> {
    set_hours(tx, stamp, permit, hours, zone).await?;
    set_places(tx, stamp, permit, places).await
}

/// Puts interpreters on the list.
pub async fn interpreters(tx: &mut Tx, stamp: Stamp<'_>, permit: &SetUp, wanted: &[NewInterpreter]) -> Result<()> {
    for one in wanted {
        crate::interpreters::put(tx, stamp, permit, None, one).await?;
    }
    Ok(())
}
