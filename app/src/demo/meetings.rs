//! Hours, places, availability, requests and the plan of the demonstration.

use exedra_demonstration::{Person, Topic, Wish, WishLevel, WishState, World};
use exedra_kernel::{ForumId, Moment, PersonId};
use exedra_meetings::bulk::{self, Made, SlotHours};
use exedra_meetings::model::{Place, PlaceKind, RequestState, Slot, Wish as Level};
use exedra_meetings::rules::System;
use exedra_store::house::Stamp;
use exedra_store::{Result, Tx};

use super::exchange::Listed;
use super::{Cast, WHY};

/// Tables in the hall.
const TABLES: i64 = 90;
/// Remote rooms.
const ROOMS: i64 = 10;

/// Puts hours, places, blocked times and requests in.
pub async fn put(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    forum: &ForumId,
    world: &World,
    cast: &Cast,
    listed: &Listed,
) -> Result<()> {
    let hours = SlotHours {
        days: world.forum.days.clone(),
        from: "09:00".to_owned(),
        to: "17:00".to_owned(),
        rest: Some(("12:00".to_owned(), "14:00".to_owned())),
        length: 30,
        pause: 0,
    };
    let places: Vec<Place> = bulk::tables(TABLES).chain(rooms()).collect();
    bulk::set_up(tx, stamp, &System::set_up(WHY, forum.clone()), &hours, &world.forum.zone, &places).await?;
    let slots = bulk::slots(tx, forum).await?;
    bulk::interpreters(tx, stamp, &System::set_up(WHY, forum.clone()), &interpreters(&slots)).await?;
    let fill = System::fill(WHY, forum.clone());
    let away: Vec<_> = world
        .people
        .iter()
        .zip(&cast.people)
        .flat_map(|(person, id)| absences(person, &slots, world).into_iter().map(|slot| (id.clone(), slot)))
        .collect();
    bulk::blocked(tx, &fill, &away).await?;
    let requests: Vec<Made> = world
        .wishes
        .iter()
        .filter(|wish| asks_properly(wish, world))
        .map(|wish| made(wish, stamp, cast, listed))
        .collect();
    bulk::requests(tx, stamp, &fill, &requests).await.map(|_| ())
}

/// Keeps people free of meetings while they speak.
pub async fn keep_free(tx: &mut Tx, forum: &ForumId, busy: &[(PersonId, Moment, Moment)]) -> Result<()> {
    let slots = bulk::slots(tx, forum).await?;
    let at = |(person, from, until): &(PersonId, Moment, Moment)| {
        let (person, from, until) = (person.clone(), *from, *until);
        let meets = move |slot: &&Slot| slot.starts_at < until && from < slot.ends_at;
        slots.iter().filter(meets).map(|slot| (person.clone(), slot.number)).collect::<Vec<_>>()
    };
    let away: Vec<_> = busy.iter().flat_map(at).collect();
    bulk::blocked(tx, &System::fill(WHY, forum.clone()), &away).await.map(|_| ())
}

/// Who interprets: invented people, each away on some mornings.
fn interpreters(slots: &[Slot]) -> Vec<bulk::NewInterpreter> {
    let people: [(&str, &[&str]); 16] = [
        ("Lin Qiao", &["zh", "en"]),
        ("Mei Yun", &["zh", "en", "fr"]),
        ("Amélie Rousselin", &["fr", "en", "es"]),
        ("Timur Safarin", &["ru", "zh", "en"]),
        ("Inés Calvero", &["es", "zh", "en"]),
        ("Rania Haddari", &["ar", "zh", "fr"]),
        ("Jonas Brandhof", &["de", "zh", "en"]),
        ("Karim Nasserin", &["ar", "en", "ru"]),
        ("Hua Bing", &["zh", "en"]),
        ("Tao Wenli", &["zh", "en", "ru"]),
        ("Colette Marchais", &["fr", "zh", "en"]),
        ("Pilar Ordaza", &["es", "zh", "fr"]),
        ("Nadim Farouki", &["ar", "zh", "en"]),
        ("Vera Lindova", &["ru", "de", "en"]),
        ("Greta Ahlhorn", &["de", "fr", "zh"]),
        ("Song Yulan", &["zh", "es", "en"]),
    ];
    let hire = |(at, (name, languages)): (usize, (&str, &[&str]))| bulk::NewInterpreter {
        name: name.to_owned(),
        person: None,
        languages: languages.iter().map(|tag| (*tag).to_owned()).collect(),
        away: slots.iter().skip(at * 2).step_by(17).map(|slot| slot.number).collect(),
    };
    people.into_iter().enumerate().map(hire).collect()
}

fn rooms() -> impl Iterator<Item = Place> {
    (1..=ROOMS).map(|number| Place {
        id: format!("room-{number}"),
        kind: PlaceKind::Remote,
        name: number.to_string(),
        rank: TABLES + number,
        organisation_id: None,
        address: Some(format!("https://rooms.demo.example/{number}")),
    })
}

/// Nobody asks a person who did not agree to be contacted, nor their own organisation.
fn asks_properly(wish: &Wish, world: &World) -> bool {
    let (from, to) = (&world.people[wish.from], &world.people[wish.to]);
    to.consents.contacted && from.organisation != to.organisation
}

/// The slots in which a person is away: days they are not there, and blocked parts of days.
fn absences(person: &Person, slots: &[Slot], world: &World) -> Vec<i64> {
    let zone = &world.forum.zone;
    let mut away = Vec::new();
    for (day, date) in world.forum.days.iter().enumerate() {
        let of_day: Vec<&Slot> = slots.iter().filter(|slot| slot.starts_at.date_in(zone) == *date).collect();
        let there = person.availability.days.contains(&(day as u8));
        for (at, slot) in of_day.iter().enumerate() {
            let part = (at * 1000 / of_day.len().max(1)) as u16;
            let blocked =
                person.availability.blocked.iter().any(|b| usize::from(b.day) == day && (b.from..b.to).contains(&part));
            if !there || blocked {
                away.push(slot.number);
            }
        }
    }
    away
}

fn level(level: WishLevel) -> Level {
    match level {
        WishLevel::Must => Level::Must,
        WishLevel::Want => Level::Want,
        WishLevel::Would => Level::Would,
    }
}

fn made(wish: &Wish, stamp: Stamp<'_>, cast: &Cast, listed: &Listed) -> Made {
    let (state, reason) = match &wish.state {
        WishState::Pending => (RequestState::Pending, None),
        WishState::Accepted => (RequestState::Accepted, None),
        WishState::Declined(why) => (RequestState::Declined, Some(why.clone())),
        WishState::Withdrawn => (RequestState::Withdrawn, None),
    };
    let listing = match wish.topic {
        Topic::Offer(index) => listed.offers.get(index),
        Topic::Need(index) => listed.needs.get(index),
    };
    // A must on one side is a strong wish of the demonstration, not a promise that every such meeting fits.
    let wished = level(wish.level);
    Made {
        from: cast.people[wish.from].clone(),
        to: cast.people[wish.to].clone(),
        listing: listing.cloned(),
        message: wish.message.clone(),
        language: wish.language.tag().to_owned(),
        wish: wished,
        answer: (state == RequestState::Accepted).then_some(if wish.key.is_multiple_of(3) {
            Level::Want
        } else {
            Level::Would
        }),
        state,
        reason,
        at: stamp.now.plus_seconds(-((world_age(wish.key)) * 3600)),
    }
}

/// Requests were made over the four weeks before.
fn world_age(key: usize) -> i64 {
    (key as i64 * 7919) % (28 * 24)
}
