//! The programme of the demonstration: sixty events over five days with rooms, hosts, running orders and speakers.

mod phrases;

use exedra_demonstration::{OrgKind, Role, World};
use exedra_kernel::{ForumId, Localized, Moment, PersonId};
use exedra_people::{forum, person};
use exedra_programme::bulk::{self, NewItem, NewSession, NewSpeaker};
use exedra_programme::model::{InvitationState, ItemKind, Room, SessionKind, SessionState};
use exedra_programme::rules::System;
use exedra_programme::session::Proposal;
use exedra_store::house::Stamp;
use exedra_store::{Result, Tx};

use super::{Cast, WHY, localized};
use phrases::Texts;

/// Events of a day, and the hours they begin and end at.
const A_DAY: usize = 12;
const HOURS: [(&str, &str); 4] = [("09:00", "10:30"), ("11:00", "12:30"), ("14:00", "15:30"), ("16:00", "17:30")];
/// What follows the opening, day by day.
const KINDS: [SessionKind; 11] = [
    SessionKind::Forum,
    SessionKind::Panel,
    SessionKind::Workshop,
    SessionKind::Plenary,
    SessionKind::Forum,
    SessionKind::Matchmaking,
    SessionKind::Panel,
    SessionKind::Briefing,
    SessionKind::Forum,
    SessionKind::Workshop,
    SessionKind::Signing,
];
/// The event that its institution keeps itself, and those that are not simply announced.
const HOSTED: usize = 14;
const DRAFT: usize = 33;
const CANCELLED: usize = 41;

/// Who is left to speak: everybody once, so that nobody is in two places.
struct Voices<'a> {
    world: &'a World,
    cast: &'a Cast,
    left: Vec<usize>,
    asked: usize,
}

impl Voices<'_> {
    /// Somebody who works on a subject if there is one left, else anybody.
    fn next(&mut self, subject: usize) -> Option<NewSpeaker> {
        let person = self.take(Some(subject))?;
        self.asked += 1;
        // Most have accepted; some have not answered, some cannot come, some send a colleague.
        let state = match self.asked % 12 {
            5 => InvitationState::Invited,
            8 => InvitationState::Declined,
            11 => InvitationState::Substituted,
            _ => InvitationState::Accepted,
        };
        let other = if state == InvitationState::Substituted { self.take(Some(subject)) } else { None };
        let state =
            if state == InvitationState::Substituted && other.is_none() { InvitationState::Declined } else { state };
        let id = |index: usize| self.cast.people[index].clone();
        Some(NewSpeaker { person: id(person), state, substitute: other.map(id) })
    }

    fn take(&mut self, subject: Option<usize>) -> Option<usize> {
        let works = |index: &usize| {
            let own = &self.world.organisations[self.world.people[*index].organisation].subjects;
            subject.is_none_or(|subject| own.contains(&subject))
        };
        let at = self.left.iter().position(works).or(if self.left.is_empty() { None } else { Some(0) })?;
        Some(self.left.remove(at))
    }
}

fn moment(day: &str, time: &str, zone: &str) -> Moment {
    let civil = format!("{day}T{time}:00").parse().ok();
    civil.and_then(|civil| Moment::of_civil(civil, zone)).unwrap_or(Moment(0))
}

fn item(kind: ItemKind, titles: Localized, (after, minutes): (i64, i64)) -> NewItem {
    NewItem { kind, titles, after, minutes, fixed: false, remote: false, speakers: Vec::new() }
}

/// The opening: welcome at 09:00, the address by video link at 09:10, which keeps its time.
fn opening(voices: &mut Voices<'_>) -> Vec<NewItem> {
    let mut items = vec![
        item(ItemKind::Welcome, phrases::item("welcome"), (0, 10)),
        item(ItemKind::Address, phrases::item("address"), (10, 20)),
        item(ItemKind::Talk, phrases::item("keynote"), (30, 25)),
        item(ItemKind::Film, phrases::item("film"), (55, 5)),
        item(ItemKind::Panel, phrases::item("discussion"), (60, 30)),
    ];
    items[1].fixed = true;
    items[1].remote = true;
    for at in [0, 1, 2, 4, 4] {
        items[at].speakers.extend(voices.take(None).map(|index| NewSpeaker {
            person: voices.cast.people[index].clone(),
            state: InvitationState::Accepted,
            substitute: None,
        }));
    }
    items
}

fn order(kind: SessionKind, subject: usize, voices: &mut Voices<'_>) -> Vec<NewItem> {
    let plan: &[(ItemKind, &str, i64, i64, usize)] = match kind {
        SessionKind::Panel => &[
            (ItemKind::Talk, "introduction", 0, 15, 1),
            (ItemKind::Panel, "discussion", 15, 50, 2),
            (ItemKind::Questions, "questions", 65, 25, 0),
        ],
        SessionKind::Workshop => &[
            (ItemKind::Talk, "introduction", 0, 20, 1),
            (ItemKind::Demonstration, "demonstration", 20, 40, 1),
            (ItemKind::Questions, "questions", 60, 30, 0),
        ],
        SessionKind::Signing => {
            &[(ItemKind::Address, "introduction", 0, 15, 1), (ItemKind::Signing, "signing", 20, 20, 0)]
        }
        SessionKind::Briefing => {
            &[(ItemKind::Talk, "results", 0, 30, 1), (ItemKind::Questions, "questions", 30, 30, 0)]
        }
        SessionKind::Matchmaking => &[
            (ItemKind::Welcome, "welcome", 0, 10, 0),
            (ItemKind::Talk, "needs", 10, 40, 2),
            (ItemKind::Questions, "questions", 50, 40, 0),
        ],
        _ => &[
            (ItemKind::Welcome, "welcome", 0, 5, 0),
            (ItemKind::Talk, "introduction", 5, 20, 1),
            (ItemKind::Talk, "results", 25, 20, 1),
            (ItemKind::Talk, "needs", 45, 20, 1),
            (ItemKind::Panel, "discussion", 70, 20, 0),
        ],
    };
    plan.iter()
        .map(|(kind, title, after, minutes, speakers)| NewItem {
            speakers: (0..*speakers).filter_map(|_| voices.next(subject)).collect(),
            ..item(*kind, phrases::item(title), (*after, *minutes))
        })
        .collect()
}

/// The event of a number: day, hour and room follow from it, so that no room is taken twice.
fn event(number: usize, world: &World, cast: &Cast, voices: &mut Voices<'_>, texts: &Texts) -> NewSession {
    let (day, of_day) = (number / A_DAY, number % A_DAY);
    let ceremony = of_day == 0 && (day == 0 || day + 1 == world.forum.days.len());
    let closing = ceremony && day > 0;
    // Opening and closing have their hour to themselves; the others share three hours and six rooms.
    let hour = match (ceremony, closing) {
        (true, false) => 0,
        (true, true) => 3,
        _ if day + 1 == world.forum.days.len() => of_day % 3,
        _ => 1 + of_day % 3,
    };
    let room = if ceremony { 0 } else { (of_day / 3 + (of_day % 3) * 2 + day) % world.forum.rooms.len().max(1) };
    let kind = if ceremony { SessionKind::Ceremony } else { KINDS[(number + day) % KINDS.len()] };
    let subject = (number * 7 + 3) % exedra_demonstration::subject_count();
    let host = world
        .organisations
        .iter()
        .filter(|o| matches!(o.kind, OrgKind::University | OrgKind::Institute | OrgKind::PublicBody))
        .filter(|o| o.subjects.contains(&subject))
        .nth(number % 3)
        .or_else(|| world.organisations.get(number * 11 % world.organisations.len().max(1)));
    let host = host.filter(|_| !ceremony);
    let slug = |track: &u8| exedra_kernel::Track::named(localized(&world.forum.tracks[usize::from(*track)])).slug;
    let tracks = if ceremony { Vec::new() } else { exedra_demonstration::subject_tracks(subject) };
    let mut languages = vec!["en".to_owned(), "zh".to_owned()];
    languages
        .extend(host.map(|o| o.language.to_owned()).filter(|tag| ["fr", "ru", "es", "ar"].contains(&tag.as_str())));
    let capacity = world.forum.rooms.get(room).map_or(0, |room| room.capacity as i64);
    let (from, until) = HOURS[hour];
    let items = match (ceremony, closing) {
        (true, false) => opening(voices),
        (true, true) => order(SessionKind::Signing, subject, voices),
        _ => order(kind, subject, voices),
    };
    let proposal = Proposal {
        kind,
        titles: if ceremony { phrases::ceremony(closing) } else { phrases::title(kind, subject, number) },
        abstracts: texts.about(kind),
        languages,
        tracks: tracks.iter().map(slug).collect(),
        room: world.forum.rooms.get(room).map(|room| room.code.clone()),
        starts: moment(&world.forum.days[day], from, &world.forum.zone),
        ends: moment(&world.forum.days[day], until, &world.forum.zone),
        organisation: host.map(|o| cast.organisations[o.key].clone()),
        state: match number {
            DRAFT => SessionState::Draft,
            CANCELLED => SessionState::Cancelled,
            _ => SessionState::Published,
        },
        remote: false,
        // One draft expects more people than its room takes: the secretariat finds it among the clashes.
        expected: if number == DRAFT { capacity + 60 } else { capacity * 3 / 4 },
    };
    NewSession { proposal, items, speakers: Vec::new() }
}

/// Who speaks when at an event that takes place.
fn speaking(sessions: &[NewSession]) -> Vec<(PersonId, Moment, Moment)> {
    let mut busy = Vec::new();
    let comes = |s: &NewSpeaker| matches!(s.state, InvitationState::Invited | InvitationState::Accepted);
    let held = |session: &&NewSession| !matches!(session.proposal.state, SessionState::Draft | SessionState::Cancelled);
    for session in sessions.iter().filter(held) {
        let (starts, ends) = (session.proposal.starts, session.proposal.ends);
        busy.extend(session.speakers.iter().filter(|s| comes(s)).map(|speaker| (speaker.person.clone(), starts, ends)));
        for item in &session.items {
            let from = starts.plus_seconds(item.after * 60);
            let until = from.plus_seconds(item.minutes * 60);
            busy.extend(item.speakers.iter().filter(|s| comes(s)).map(|speaker| (speaker.person.clone(), from, until)));
        }
    }
    busy
}

/// Puts rooms and events in; whoever signs in as host keeps one of them. Gives who speaks when.
pub async fn put(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    id: &ForumId,
    world: &World,
    cast: &Cast,
    host: &str,
) -> Result<Vec<(PersonId, Moment, Moment)>> {
    let rooms: Vec<Room> = world
        .forum
        .rooms
        .iter()
        .zip(1..)
        .map(|(room, place)| Room {
            code: room.code.clone(),
            names: localized(&room.name),
            capacity: room.capacity as i64,
            place,
        })
        .collect();
    // Speakers come from everywhere, the press aside: people stand in the order of their delegations, so strides are long.
    let fit = |index: &usize| world.people[*index].role != Role::Press && world.people[*index].email.is_some();
    let left = (0..37).flat_map(|from| (from..world.people.len()).step_by(37)).filter(fit).collect();
    let mut voices = Voices { world, cast, left, asked: 0 };
    let texts = Texts { world };
    let count = A_DAY * world.forum.days.len();
    let sessions: Vec<NewSession> = (0..count).map(|number| event(number, world, cast, &mut voices, &texts)).collect();
    let made = bulk::put(tx, stamp, &System::keep_programme(WHY, id.clone()), &rooms, &sessions).await?;
    if let (Some(who), Some((session, _))) = (person::by_email(tx, host).await?, made.get(HOSTED)) {
        let permit = exedra_people::rules::System::edit_forum(WHY, id.clone());
        forum::give_host(tx, stamp, &permit, &who, session.as_str()).await?;
    }
    Ok(speaking(&sessions))
}
