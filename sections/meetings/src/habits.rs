//! When people are awake where they are, and what of the programme keeps them busy.

use std::collections::{HashMap, HashSet};

use exedra_kernel::{FieldFault, ForumId, Lang, PersonId, key};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx, row};
use exedra_web::section::AgendaItem;
use exedra_web::{App, Edition};

use crate::model::Slot;
use crate::rules::SetAvailability;
use crate::store_inputs;

const DAY: i64 = 24 * 60;

row! {
    /// The hours and customs of a person at an edition.
    pub struct Habit {
        /// Who.
        pub person_id: PersonId,
        /// The zone they are in, if they take part from elsewhere.
        pub zone: String,
        /// First minute of their day.
        pub wakes: i64,
        /// The minute by which a meeting has to be over; before `wakes`, it is on the day after.
        pub sleeps: i64,
        /// What they starred in the programme stays free of meetings.
        pub starred: bool,
    }
}

impl Habit {
    /// What holds for somebody who said nothing: eight to ten, and starred events stay free.
    pub fn usual(person: PersonId, zone: &str) -> Self {
        Self { person_id: person, zone: zone.to_owned(), wakes: 8 * 60, sleeps: 22 * 60, starred: true }
    }

    /// Whether a slot lies within their waking hours, by the clocks of their zone on that day.
    pub fn awake(&self, slot: &Slot) -> bool {
        let local = slot.starts_at.in_zone(&self.zone);
        let begins = i64::from(local.hour()) * 60 + i64::from(local.minute());
        let length = (slot.ends_at.micros() - slot.starts_at.micros() + 59_999_999) / 60_000_000;
        let day = if self.sleeps > self.wakes { self.sleeps - self.wakes } else { self.sleeps + DAY - self.wakes };
        (begins - self.wakes).rem_euclid(DAY) + length <= day
    }

    /// Hours as typed.
    pub fn read(
        person: &PersonId,
        zone: &str,
        from: &str,
        to: &str,
        starred: bool,
    ) -> std::result::Result<Self, Vec<FieldFault>> {
        let mut faults = Vec::new();
        if !exedra_kernel::time::zone_exists(zone) {
            faults.push(FieldFault::with("zone", key!("fault-habit-zone"), zone));
        }
        let mut minute = |field: &str, text: &str| {
            let read = jiff::civil::Time::strptime("%H:%M", text).ok().filter(|_| text.len() == 5);
            if read.is_none() {
                faults.push(FieldFault::with(field, key!("fault-setup-time"), text));
            }
            read.map_or(0, |time| i64::from(time.hour()) * 60 + i64::from(time.minute()))
        };
        let (wakes, sleeps) = (minute("wakes", from), minute("sleeps", to));
        if faults.is_empty() && wakes == sleeps {
            faults.push(FieldFault::new("sleeps", key!("fault-habit-none")));
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Self { person_id: person.clone(), zone: zone.to_owned(), wakes, sleeps, starred })
    }
}

/// Minutes of a day as 08:00.
pub fn clock(minutes: i64) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// Who sleeps in which slot: those who take part from elsewhere by their own hours, and in slots outside the hall's hours
/// the others, too, by the clocks of the forum.
pub fn asleep<'a>(
    people: impl Iterator<Item = (&'a PersonId, bool)>,
    habits: &HashMap<PersonId, Habit>,
    slots: &[Slot],
    zone: &str,
) -> Vec<(PersonId, i64)> {
    let mut out = Vec::new();
    for (person, remote) in people {
        let usual = || Habit::usual(person.clone(), zone);
        let habit = if remote { habits.get(person).cloned().unwrap_or_else(usual) } else { usual() };
        let asks = |slot: &&Slot| (remote || slot.remote_only) && !habit.awake(slot);
        out.extend(slots.iter().filter(asks).map(|slot| (person.clone(), slot.number)));
    }
    out
}

/// Whether something in an agenda keeps somebody from meeting: their own part always, what they starred if they say so.
pub fn counts(item: &AgendaItem, starred: bool) -> bool {
    !item.cancelled && (starred || !item.private)
}

/// The slots at the same time as something.
pub fn overlapping<'a>(item: &AgendaItem, slots: &'a [Slot]) -> impl Iterator<Item = &'a Slot> {
    let (from, until) = (item.starts, item.ends);
    slots.iter().filter(move |slot| slot.starts_at < until && from < slot.ends_at)
}

/// In which slots somebody is busy with the programme. `own` holds what the plan itself moves: meetings of several.
pub async fn taken(
    app: &App,
    conn: &mut Conn,
    edition: &Edition,
    person: &PersonId,
    starred: bool,
    (slots, own): (&[Slot], &HashSet<String>),
) -> Result<Vec<i64>> {
    let mut out = Vec::new();
    for item in crate::agenda::taken_part(app, conn, edition, person, Lang::En).await? {
        if counts(&item, starred) && !own.contains(&item.uid) {
            out.extend(overlapping(&item, slots).map(|slot| slot.number));
        }
    }
    out.sort_unstable();
    out.dedup();
    Ok(out)
}

/// Writes somebody's hours and customs.
pub async fn set(tx: &mut Tx, stamp: Stamp<'_>, permit: &SetAvailability, habit: &Habit) -> Result<()> {
    let (forum, person): (&ForumId, &PersonId) = (permit.forum(), permit.person());
    store_inputs::put_habit(tx, forum, person, &habit.zone, habit.wakes, habit.sleeps, habit.starred).await?;
    let after =
        serde_json::json!({ "wakes": clock(habit.wakes), "sleeps": clock(habit.sleeps), "starred": habit.starred });
    let done = house::Done {
        act: "availability-set",
        record: "person",
        id: person.as_str(),
        before: None,
        after: Some(&after),
    };
    house::record(tx, stamp, permit.acting(), done).await.map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;
    use exedra_kernel::Moment;
    use proptest::prelude::*;

    fn person() -> PersonId {
        PersonId::parse("0190a000-0000-7000-8000-000000000001").unwrap()
    }
    fn slot(civil: &str, zone: &str, minutes: i64) -> Slot {
        let starts_at = Moment::of_civil(civil.parse().unwrap(), zone).unwrap();
        Slot { number: 1, starts_at, ends_at: starts_at.plus_seconds(minutes * 60), label: None, remote_only: false }
    }

    #[test]
    fn waking_hours_follow_the_clocks_of_the_zone() {
        let paris = Habit::usual(person(), "Europe/Paris");
        assert!(paris.awake(&slot("2027-09-24T08:00:00", "Europe/Paris", 30)));
        assert!(paris.awake(&slot("2027-09-24T21:30:00", "Europe/Paris", 30)));
        assert!(!paris.awake(&slot("2027-09-24T21:31:00", "Europe/Paris", 30)));
        // Shanghai at three in the afternoon is nine in Paris in summer, and eight when the clocks are set back.
        assert!(paris.awake(&slot("2027-10-30T14:00:00", "Asia/Shanghai", 30)));
        assert!(!paris.awake(&slot("2027-10-31T14:00:00", "Asia/Shanghai", 30)));
        let night = Habit { wakes: 20 * 60, sleeps: 4 * 60, ..paris };
        assert!(night.awake(&slot("2027-09-24T23:45:00", "Europe/Paris", 30)));
        assert!(!night.awake(&slot("2027-09-24T12:00:00", "Europe/Paris", 30)));
    }

    #[test]
    fn outside_the_halls_hours_those_on_the_spot_sleep_by_the_forum() {
        let late = Slot { number: 7, remote_only: true, ..slot("2027-09-24T22:30:00", "Asia/Shanghai", 30) };
        let early = slot("2027-09-24T07:00:00", "Asia/Shanghai", 30);
        let me = person();
        let none = HashMap::new();
        let all = [late.clone(), early.clone()];
        assert_eq!(asleep([(&me, false)].into_iter(), &none, &all, "Asia/Shanghai"), [(me.clone(), 7)]);
        assert_eq!(asleep([(&me, true)].into_iter(), &none, &all, "Asia/Shanghai").len(), 2);
        let berlin = HashMap::from([(me.clone(), Habit::usual(me.clone(), "Europe/Berlin"))]);
        assert_eq!(asleep([(&me, true)].into_iter(), &berlin, &all, "Asia/Shanghai"), [(me.clone(), 1)]);
    }

    #[test]
    fn faults_name_their_field() {
        let read = |zone, from, to| Habit::read(&person(), zone, from, to, true);
        let fields: Vec<String> =
            read("Mars/Base", "8", "25:00").unwrap_err().into_iter().map(|fault| fault.field).collect();
        assert_eq!(fields, ["zone", "wakes", "sleeps"]);
        assert_eq!(read("Europe/Paris", "08:00", "08:00").unwrap_err()[0].field, "sleeps");
        let good = read("Europe/Paris", "22:00", "06:30").unwrap();
        assert_eq!((clock(good.wakes), clock(good.sleeps)), ("22:00".to_owned(), "06:30".to_owned()));
    }

    proptest! {
        #[test]
        fn every_minute_of_an_accepted_slot_is_a_waking_one(wakes in 0i64..1440, sleeps in 0i64..1440, at in 0i64..1440, length in 1i64..240) {
            prop_assume!(wakes != sleeps);
            let habit = Habit { wakes, sleeps, ..Habit::usual(person(), "UTC") };
            let starts_at = Moment(at * 60_000_000);
            let slot = Slot { number: 1, starts_at, ends_at: starts_at.plus_seconds(length * 60), label: None, remote_only: false };
            let awake = |minute: i64| {
                let minute = minute.rem_euclid(1440);
                if wakes < sleeps { (wakes..sleeps).contains(&minute) } else { minute >= wakes || minute < sleeps }
            };
            prop_assert_eq!(habit.awake(&slot), (at..at + length).all(awake));
        }
    }
}
