//! Ties between organisations: said by one end with a source and a date, confirmed or contested by the other. What is not
//! confirmed is seen by the two ends alone, because it says something of somebody who has not agreed to it.

use exedra_kernel::{Acting, By, Moment, OrganisationId, PersonId, Refusal, Value, key};
use exedra_store::house::{self, Done, Stamp};
use exedra_store::{Conn, Result, Tx, row};
use serde_json::json;

use crate::rules::MakeOrganisation;
use crate::rules_organisations::KeepTies;
use crate::store::ties as store;

/// Most ties that one organisation may have said without the other ends confirming them.
const MOST_UNCONFIRMED: i64 = 100;

exedra_kernel::ids! {
    /// A tie.
    TieId;
}

exedra_kernel::words! {
    /// What one organisation is to another.
    pub enum TieKind {
        /// Belongs to it.
        PartOf = "part-of",
        /// Came out of it.
        SpinOff = "spin-off",
        /// Works with it.
        Partner = "partner",
        /// Delivers to it.
        Supplier = "supplier",
        /// Gets money from it.
        Funded = "funded",
        /// Shows its things beside it.
        Exhibits = "exhibits",
    }
}

exedra_kernel::words! {
    /// How far a tie is agreed.
    pub enum TieState {
        /// Said by one end.
        Said = "said",
        /// Both ends say so.
        Confirmed = "confirmed",
        /// The other end says no.
        Contested = "contested",
    }
}

row! {
    /// A tie.
    pub struct Tie {
        /// Id.
        pub id: TieId,
        /// The end that said it.
        pub from_id: OrganisationId,
        /// The other end.
        pub to_id: OrganisationId,
        /// What the first is to the second.
        pub kind: TieKind,
        /// Where it is written: an address or a document.
        pub source: String,
        /// Since when, YYYY-MM-DD.
        pub since: Option<String>,
        /// How far it is agreed.
        pub state: TieState,
        /// Why it is contested.
        pub reason: String,
        /// When it was said.
        pub made_at: Moment,
    }
}

/// A tie as one end says it.
#[derive(Clone, Debug)]
pub struct NewTie {
    /// The other end.
    pub to: OrganisationId,
    /// What the first is to it.
    pub kind: TieKind,
    /// Where it is written.
    pub source: String,
    /// Since when, YYYY-MM-DD.
    pub since: Option<String>,
}

/// All ties of an organisation, agreed or not: for its own people.
pub async fn of(conn: &mut Conn, id: &OrganisationId) -> Result<Vec<Tie>> {
    store::of(conn, id).await
}

/// How many ties wait for an organisation's answer.
pub async fn to_answer(conn: &mut Conn, id: &OrganisationId) -> Result<i64> {
    Ok(store::to_answer(conn, id).await?.map_or(0, |(n,)| n))
}

/// The ties of an organisation that both ends say.
pub async fn confirmed(conn: &mut Conn, id: &OrganisationId) -> Result<Vec<Tie>> {
    let mut ties = store::of(conn, id).await?;
    ties.retain(|tie| tie.state == TieState::Confirmed);
    Ok(ties)
}

fn person(acting: &Acting) -> Option<&PersonId> {
    match &acting.by {
        By::Person(person) => Some(person),
        By::System(_) => None,
    }
}

/// Says a tie of one's organisation to another.
pub async fn say(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepTies, new: &NewTie) -> Result<TieId> {
    let from = permit.organisation();
    if *from == new.to {
        return Err(Refusal::field("to", key!("fault-tie-own")).into());
    }
    if store::unanswered(tx, from).await?.map_or(0, |(n,)| n) >= MOST_UNCONFIRMED {
        return Err(Refusal::Conflict(key!("conflict-ties-many")).into());
    }
    let (id, state) = (TieId::new(stamp.now, stamp.entropy), TieState::Said.as_str());
    let (kind, by) = (new.kind.as_str(), person(permit.acting()));
    let since = new.since.as_deref();
    if store::insert(tx, &id, from, &new.to, kind, &new.source, since, state, stamp.now, by).await? == 0 {
        return Err(Refusal::field("to", key!("fault-tie-twice")).into());
    }
    let after = json!({ "from": from, "to": new.to, "kind": new.kind, "source": new.source, "since": new.since });
    let done = Done { act: "said", record: "tie", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, crate::TOPIC, "tie-said", from.as_str()).await?;
    Ok(id)
}

/// The other end confirms a tie, or contests it with a reason.
pub async fn answer(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &KeepTies,
    id: &TieId,
    contests: Option<&str>,
) -> Result<()> {
    let found = store::by_id(tx, id).await?.filter(|tie| tie.to_id == *permit.organisation());
    let found = found.ok_or(Refusal::NotFound)?;
    let (state, reason) = match contests {
        None => (TieState::Confirmed, ""),
        Some("") => return Err(Refusal::field("reason", key!("fault-tie-reason")).into()),
        Some(reason) => (TieState::Contested, reason),
    };
    store::answer(tx, id, state.as_str(), reason, stamp.now, person(permit.acting())).await?;
    let (before, after) = (json!({ "state": found.state }), json!({ "state": state, "reason": reason }));
    let done = Done { act: "answered", record: "tie", id: id.as_str(), before: Some(&before), after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, crate::TOPIC, "tie-answered", found.from_id.as_str()).await
}

/// Whoever said a tie takes it back.
pub async fn withdraw(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepTies, id: &TieId) -> Result<()> {
    let found = store::by_id(tx, id).await?.filter(|tie| tie.from_id == *permit.organisation());
    let found = found.ok_or(Refusal::NotFound)?;
    store::remove(tx, id).await?;
    let before = json!({ "from": found.from_id, "to": found.to_id, "kind": found.kind, "state": found.state });
    let done = Done { act: "withdrawn", record: "tie", id: id.as_str(), before: Some(&before), after: None };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, crate::TOPIC, "tie-withdrawn", found.from_id.as_str()).await
}

/// Many ties at once, as agreed as they say; for the demonstration. A tie that is there already is passed over.
pub async fn bulk(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &MakeOrganisation,
    rows: &[(OrganisationId, NewTie, TieState)],
) -> Result<()> {
    let text = |text: &str| Value::Text(Some(text.to_owned()));
    let cells = rows.iter().map(|(from, tie, state)| {
        let id = TieId::new(stamp.now, stamp.entropy);
        vec![
            text(id.as_str()),
            text(from.as_str()),
            text(tie.to.as_str()),
            text(tie.kind.as_str()),
            text(&tie.source),
            Value::Text(tie.since.clone()),
            text(state.as_str()),
            text(""),
            Value::Int(Some(stamp.now.micros())),
        ]
    });
    let columns = ["id", "from_id", "to_id", "kind", "source", "since", "state", "reason", "made_at"];
    tx.insert_many("tie", &columns, cells.collect(), true).await?;
    let after = json!({ "ties": rows.len() });
    let done = Done { act: "filled", record: "tie", id: "", before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await.map(|_| ())
}
