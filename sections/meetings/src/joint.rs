//! What is planned and published beside the pairs: slots that people took themselves, requests to organisations, groups.

use std::collections::{HashMap, HashSet};

use exedra_kernel::{Acting, ForumId, Moment, OrganisationId, PersonId, PlanId, RequestId};
use exedra_people::presence;
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx};

use crate::groups::{self, Group, GroupId, GroupState, MemberState, Settled, Space, Wanted};
use crate::houses::Shared;
use crate::model::{PlaceKind, PlanMeeting};
use crate::policy::Origin;
use crate::problem::Inputs;
use crate::{store, store_asking};

/// Takes out of the inputs what no plan touches: meetings that people took themselves keep their slot and place.
pub async fn set_apart(conn: &mut Conn, forum: &ForumId, inputs: &mut Inputs) -> Result<()> {
    let sources = store_asking::sources(conn, forum).await?;
    let booked: HashSet<RequestId> =
        sources.into_iter().filter(|source| source.origin == Origin::Booked).map(|source| source.id).collect();
    if booked.is_empty() {
        return Ok(());
    }
    inputs.requests.retain(|request| !booked.contains(&request.id));
    for meeting in inputs.meetings.iter().filter(|m| m.holds() && booked.contains(&m.request_id)) {
        inputs.blocked.extend([&meeting.a_id, &meeting.b_id].map(|who| (who.clone(), meeting.slot)));
        inputs.closed.insert((meeting.place_id.clone(), meeting.slot));
    }
    inputs.meetings.retain(|meeting| !booked.contains(&meeting.request_id));
    Ok(())
}

/// The people of an organisation who are there and agree to be contacted: each may answer for it.
pub async fn people_of(conn: &mut Conn, forum: &ForumId, organisation: &OrganisationId) -> Result<Vec<PersonId>> {
    presence::reachable(conn, forum, organisation).await
}

/// What a plan is made from beside the pairs.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// Requests to organisations.
    pub shared: Vec<Shared>,
    /// Agreed groups that have not begun.
    pub groups: Vec<Wanted>,
}

/// Reads it, as of a moment; with `keep`, published groups keep their slot and place where they can.
pub async fn read(conn: &mut Conn, forum: &ForumId, inputs: &Inputs, now: Moment, keep: bool) -> Result<Beside> {
    let mut beside = Beside::default();
    let mut theirs: HashMap<OrganisationId, Vec<PersonId>> = HashMap::new();
    for source in store_asking::sources(conn, forum).await? {
        let Some(organisation) = source.organisation_id else { continue };
        if !theirs.contains_key(&organisation) {
            let people = people_of(conn, forum, &organisation).await?;
            theirs.insert(organisation.clone(), people);
        }
        beside.shared.push(Shared { request: source.id, people: theirs[&organisation].clone() });
    }
    let mut members: HashMap<GroupId, Vec<PersonId>> = HashMap::new();
    for (group, person, state) in store_asking::members(conn, forum).await? {
        if state == MemberState::Accepted && inputs.houses.contains_key(&person) {
            members.entry(group).or_default().push(person);
        }
    }
    let remote: HashSet<&PersonId> = inputs.preferences.iter().filter(|p| p.remote).map(|p| &p.person_id).collect();
    for group in store_asking::groups(conn, forum).await? {
        let present = members.remove(&group.id).unwrap_or_default();
        let least = usize::try_from(group.least).unwrap_or(2).max(2);
        if group.state == GroupState::Cancelled || begun(&group, now) || present.len() < least {
            continue;
        }
        let kept = group.slot.zip(group.place_id).filter(|_| keep && group.state == GroupState::Held);
        let far = present.iter().any(|who| remote.contains(who));
        beside.groups.push(Wanted { id: group.id, members: present, least, far, kept });
    }
    Ok(beside)
}

fn begun(group: &Group, now: Moment) -> bool {
    group.state == GroupState::Held && group.starts_at.is_some_and(|at| at <= now)
}

/// Settles what comes before the pairs: who stands for each organisation, and where the groups are held; then whoever is in
/// a group is busy for the pairs, and its place closed.
pub fn prepare(inputs: &mut Inputs, beside: &Beside, now: Moment, keep: bool) -> Vec<(GroupId, Settled)> {
    let mut space = Space {
        slots: inputs.slots.iter().filter(|slot| slot.starts_at > now).map(|slot| slot.number).collect(),
        busy: inputs.away().map(|(who, slot)| (who.clone(), slot)).collect(),
        taken: inputs.closed.clone(),
        places: Vec::new(),
    };
    // The last tables first: stands and the tables beside them are for those whose stands they are.
    for place in inputs.places.iter().rev().filter(|place| place.kind != PlaceKind::Stand) {
        space.places.push((place.id.clone(), place.kind == PlaceKind::Remote));
    }
    // In the hours outside the hall's only rooms on the net are open.
    for slot in inputs.slots.iter().filter(|slot| slot.remote_only) {
        let hall = inputs.places.iter().filter(|place| place.kind != PlaceKind::Remote);
        space.taken.extend(hall.map(|place| (place.id.clone(), slot.number)));
    }
    for meeting in inputs.meetings.iter().filter(|m| m.holds() && (keep || m.starts_at <= now)) {
        space.busy.extend([&meeting.a_id, &meeting.b_id].map(|who| (who.clone(), meeting.slot)));
        space.taken.insert((meeting.place_id.clone(), meeting.slot));
    }
    let settled = groups::place(&beside.groups, space);
    for (_, one) in &settled {
        if let Settled::Held { slot, place, present } = one {
            inputs.blocked.extend(present.iter().map(|who| (who.clone(), *slot)));
            inputs.closed.insert((place.clone(), *slot));
        }
    }
    crate::houses::stand(inputs, &beside.shared);
    settled
}

/// Takes the groups of a plan out of the inputs of a change by hand: their members are busy, their places closed.
pub async fn heed_planned(conn: &mut Conn, forum: &ForumId, plan: &PlanId, inputs: &mut Inputs) -> Result<()> {
    let planned = store_asking::plan_groups(conn, forum, plan).await?;
    let at: HashMap<GroupId, (i64, String)> =
        planned.into_iter().filter_map(|one| Some((one.group_id, one.slot.zip(one.place_id)?))).collect();
    for (group, person, state) in store_asking::members(conn, forum).await? {
        if let Some((slot, _)) = at.get(&group).filter(|_| state == MemberState::Accepted) {
            inputs.blocked.push((person, *slot));
        }
    }
    inputs.closed.extend(at.into_values().map(|(slot, place)| (place, slot)));
    Ok(())
}

/// Writes what a plan says of groups.
pub async fn write(tx: &mut Tx, forum: &ForumId, plan: &PlanId, settled: &[(GroupId, Settled)]) -> Result<()> {
    for (group, one) in settled {
        let (slot, place, code) = match one {
            Settled::Held { slot, place, .. } => (Some(*slot), Some(place.as_str()), ""),
            Settled::Left(code) => (None, None, *code),
        };
        store_asking::insert_plan_group(tx, forum, plan, group, slot, place, code).await?;
    }
    Ok(())
}

/// Before the pairs take their seats: groups that have not begun give theirs back.
pub async fn clear(tx: &mut Tx, forum: &ForumId, now: Moment) -> Result<()> {
    for group in store_asking::groups(tx, forum).await?.iter().filter(|group| !begun(group, now)) {
        store_asking::free_seats_of(tx, forum, group.id.as_str()).await?;
    }
    Ok(())
}

/// After the pairs: writes who holds the meetings with organisations, and publishes the groups of the plan. Whoever is away
/// since the plan was made does not come; where too few are left or every place is taken, the group waits for the next plan.
pub async fn publish(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    acting: &Acting,
    (forum, plan): (&ForumId, &PlanId),
    inputs: &Inputs,
    planned: &[PlanMeeting],
) -> Result<()> {
    holders(tx, stamp, acting, forum, planned).await?;
    let planned: HashMap<GroupId, (i64, String)> = store_asking::plan_groups(tx, forum, plan)
        .await?
        .into_iter()
        .filter_map(|one| Some((one.group_id, one.slot.zip(one.place_id)?)))
        .collect();
    for group in store_asking::groups(tx, forum).await? {
        if group.state == GroupState::Cancelled || begun(&group, stamp.now) {
            continue;
        }
        let before = (group.state == GroupState::Held).then(|| group.slot.zip(group.place_id.clone())).flatten();
        let now = match planned.get(&group.id) {
            Some((slot, place)) => seat(tx, stamp, forum, &group, (*slot, place), inputs).await?,
            None => None,
        };
        match (&before, &now) {
            (Some(_), None) => {
                store_asking::set_group_state(tx, forum, &group.id, &GroupState::Open, stamp.now).await?;
            }
            (before, Some((slot, place))) if before.as_ref() != Some(&(*slot, place.clone())) => {
                let Some(hour) = inputs.slots.iter().find(|one| one.number == *slot) else { continue };
                let (starts, ends) = (hour.starts_at, hour.ends_at);
                store_asking::hold_group(tx, forum, &group.id, *slot, starts, ends, place, stamp.now).await?;
            }
            _ => continue,
        }
        house::emit(tx, stamp, crate::TOPIC, "group-planned", group.id.as_str()).await?;
    }
    Ok(())
}

/// Seats a group and says who comes; gives slot and place, or nothing where it cannot be held any more.
async fn seat(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    forum: &ForumId,
    group: &Group,
    (slot, wished): (i64, &String),
    inputs: &Inputs,
) -> Result<Option<(i64, String)>> {
    let hour = inputs.slots.iter().find(|one| one.number == slot && one.starts_at > stamp.now);
    let members = store_asking::members_of(tx, forum, &group.id).await?;
    let away: HashSet<&PersonId> = inputs.away().filter(|(_, at)| *at == slot).map(|(who, _)| who).collect();
    let mut present = 0;
    for member in &members {
        let who = &member.person_id;
        let can = hour.is_some()
            && member.state == MemberState::Accepted
            && inputs.houses.contains_key(who)
            && !away.contains(who);
        let comes = can && store_asking::take_seat(tx, forum, who.as_str(), slot, group.id.as_str()).await? == 1;
        present += i64::from(comes);
        if comes != member.comes {
            store_asking::set_comes(tx, forum, &group.id, who, comes).await?;
        }
    }
    let mut place = None;
    if present >= group.least {
        let net = inputs.places.iter().any(|one| one.id == *wished && one.kind == PlaceKind::Remote);
        let others = inputs.places.iter().rev().filter(|one| {
            one.kind == (if net { PlaceKind::Remote } else { PlaceKind::Table }) && inputs.is_open(&one.id, slot)
        });
        let known = inputs.places.iter().filter(|one| one.id == *wished && inputs.is_open(&one.id, slot));
        for one in known.chain(others) {
            if store_asking::take_seat(tx, forum, &one.id, slot, group.id.as_str()).await? == 1 {
                place = Some(one.id.clone());
                break;
            }
        }
    }
    if place.is_none() {
        store_asking::free_seats_of(tx, forum, group.id.as_str()).await?;
        for member in &members {
            store_asking::set_comes(tx, forum, &group.id, &member.person_id, false).await?;
        }
    }
    Ok(place.map(|place| (slot, place)))
}

/// Whoever holds the meeting with an organisation stands for it from now on.
async fn holders(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    acting: &Acting,
    forum: &ForumId,
    planned: &[PlanMeeting],
) -> Result<()> {
    let shared: HashSet<RequestId> = store_asking::sources(tx, forum)
        .await?
        .into_iter()
        .filter(|source| source.organisation_id.is_some())
        .map(|source| source.id)
        .collect();
    for meeting in planned.iter().filter(|meeting| shared.contains(&meeting.request_id)) {
        let Some(request) = store::request(tx, forum, &meeting.request_id).await? else { continue };
        let held = store::meeting_of_request(tx, forum, &request.id).await?.filter(crate::model::Meeting::holds);
        if held.is_none_or(|held| held.b_id != meeting.b_id) || request.to_id == meeting.b_id {
            continue;
        }
        store_asking::set_standing(tx, forum, &request.id, &meeting.b_id).await?;
        let before = serde_json::json!({ "holder": request.to_id });
        let after = serde_json::json!({ "holder": meeting.b_id });
        let done = house::Done {
            act: "holder-chosen",
            record: "meeting-request",
            id: request.id.as_str(),
            before: Some(&before),
            after: Some(&after),
        };
        house::record(tx, stamp, acting, done).await?;
    }
    Ok(())
}
