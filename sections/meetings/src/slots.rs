//! The hours of an edition, made from a few numbers in the forum's own time. Pure.

use exedra_kernel::{FieldFault, Moment, key};
use jiff::civil::{Date, Time};

use crate::model::Slot;

/// The most slots of an edition.
pub const MOST_SLOTS: usize = 500;

/// How the secretariat describes the hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// Days, YYYY-MM-DD.
    pub days: Vec<String>,
    /// The first meeting begins, HH:MM.
    pub from: String,
    /// The last meeting has ended, HH:MM.
    pub to: String,
    /// A break in which nobody meets, HH:MM and HH:MM.
    pub rest: Option<(String, String)>,
    /// Length of a meeting in minutes.
    pub length: i64,
    /// Pause between two meetings in minutes.
    pub pause: i64,
}

fn time(text: &str) -> Option<Time> {
    Time::strptime("%H:%M", text).ok().filter(|_| text.len() == 5)
}

impl Hours {
    /// What is wrong with them.
    pub fn faults(&self) -> Vec<FieldFault> {
        let mut faults = Vec::new();
        if self.days.is_empty() {
            faults.push(FieldFault::new("days", key!("fault-setup-days")));
        }
        let (from, to) = (time(&self.from), time(&self.to));
        for (field, text, read) in [("from", &self.from, from), ("to", &self.to, to)] {
            if read.is_none() {
                faults.push(FieldFault::with(field, key!("fault-setup-time"), text));
            }
        }
        if let (Some(from), Some(to)) = (from, to)
            && from >= to
        {
            faults.push(FieldFault::new("to", key!("fault-setup-order")));
        }
        if let Some((start, end)) = &self.rest {
            match (time(start), time(end)) {
                (Some(start), Some(end)) if start < end => {}
                (Some(_), Some(_)) => faults.push(FieldFault::new("rest_to", key!("fault-setup-order"))),
                (None, _) => faults.push(FieldFault::with("rest_from", key!("fault-setup-time"), start)),
                (_, None) => faults.push(FieldFault::with("rest_to", key!("fault-setup-time"), end)),
            }
        }
        if !(5..=240).contains(&self.length) {
            faults.push(FieldFault::with("length", key!("fault-whole"), "5–240"));
        }
        if !(0..=120).contains(&self.pause) {
            faults.push(FieldFault::with("pause", key!("fault-whole"), "0–120"));
        }
        faults
    }

    /// Starts and ends in a zone, in order. Each slot has its full length in real time; where clocks are set back or
    /// forward, times that do not exist are left out and slots never overlap.
    pub fn spans(&self, zone: &str) -> Vec<(Moment, Moment)> {
        let (Some(from), Some(to)) = (time(&self.from), time(&self.to)) else { return Vec::new() };
        let rest = self.rest.as_ref().and_then(|(start, end)| Some((time(start)?, time(end)?)));
        let minutes = |t: Time| i64::from(t.hour()) * 60 + i64::from(t.minute());
        let mut spans: Vec<(Moment, Moment)> = Vec::new();
        let mut days: Vec<Date> = self.days.iter().filter_map(|day| day.parse().ok()).collect();
        days.sort_unstable();
        days.dedup();
        for day in days {
            let mut at = minutes(from);
            while at + self.length <= minutes(to) && spans.len() < MOST_SLOTS {
                if let Some((start, end)) = rest
                    && at < minutes(end)
                    && at + self.length > minutes(start)
                {
                    at = minutes(end);
                    continue;
                }
                if let Some(span) = self.span(day, at, zone)
                    && spans.last().is_none_or(|last| last.1 <= span.0)
                {
                    spans.push(span);
                }
                at += self.length + self.pause;
            }
        }
        spans
    }

    fn span(&self, day: Date, minute: i64, zone: &str) -> Option<(Moment, Moment)> {
        let civil = day.at(i8::try_from(minute / 60).ok()?, i8::try_from(minute % 60).ok()?, 0, 0);
        let starts = Moment::of_civil(civil, zone)?;
        // An hour that clocks skip comes back as another one.
        (starts.in_zone(zone).datetime() == civil).then(|| (starts, starts.plus_seconds(self.length * 60)))
    }
}

/// What has to change so that an edition has these hours: slots that stay keep their number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Change {
    /// New slots.
    pub added: Vec<Slot>,
    /// Numbers of slots that go.
    pub gone: Vec<i64>,
}

/// Compares the slots there are with the hours wanted. `planned` is the last number that a plan or a meeting has: the
/// number of a slot that is gone is not given to another hour, or a plan made before would mean that hour.
pub fn change(old: &[Slot], spans: &[(Moment, Moment)], planned: Option<i64>) -> Change {
    let mut next = old.iter().map(|slot| slot.number + 1).chain(planned.map(|last| last + 1)).max().unwrap_or(0);
    let mut change = Change::default();
    for &(starts_at, ends_at) in spans {
        if old.iter().all(|slot| (slot.starts_at, slot.ends_at) != (starts_at, ends_at)) {
            change.added.push(Slot { number: next, starts_at, ends_at, label: None, remote_only: false });
            next += 1;
        }
    }
    let stays = |slot: &Slot| spans.contains(&(slot.starts_at, slot.ends_at));
    change.gone = old.iter().filter(|slot| !stays(slot)).map(|slot| slot.number).collect();
    change
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn hours(days: &[&str], from: &str, to: &str, length: i64, pause: i64) -> Hours {
        let days = days.iter().map(|day| (*day).to_owned()).collect();
        Hours { days, from: from.into(), to: to.into(), rest: None, length, pause }
    }

    #[test]
    fn a_plain_day_with_a_break() {
        let mut plain = hours(&["2027-09-24"], "09:00", "12:00", 25, 5);
        let spans = plain.spans("Asia/Shanghai");
        assert_eq!(spans.len(), 6);
        assert_eq!(spans[0].0.rfc3339(), "2027-09-24T01:00:00Z");
        assert_eq!(spans[5].1.rfc3339(), "2027-09-24T03:55:00Z");
        plain.rest = Some(("10:00".into(), "11:00".into()));
        let spans = plain.spans("Asia/Shanghai");
        assert_eq!(
            spans.iter().map(|s| s.0.rfc3339()[11..16].to_owned()).collect::<Vec<_>>(),
            ["01:00", "01:30", "03:00", "03:30"]
        );
    }

    #[test]
    fn clocks_that_change() {
        // Paris sets its clocks back on 31 October 2027: nine o'clock stays nine o'clock.
        let spans = hours(&["2027-10-30", "2027-10-31"], "09:00", "10:00", 30, 0).spans("Europe/Paris");
        assert_eq!(spans[0].0.rfc3339(), "2027-10-30T07:00:00Z");
        assert_eq!(spans[2].0.rfc3339(), "2027-10-31T08:00:00Z");
        // And forward on 28 March: the hour between two and three is not there.
        let spring = hours(&["2027-03-28"], "01:00", "04:00", 30, 0).spans("Europe/Paris");
        let starts: Vec<String> =
            spring.iter().map(|s| s.0.in_zone("Europe/Paris").strftime("%H:%M").to_string()).collect();
        assert_eq!(starts, ["01:00", "01:30", "03:00", "03:30"]);
    }

    #[test]
    fn faults_name_their_field() {
        let mut bad = hours(&[], "9", "08:00", 3, 500);
        bad.rest = Some(("13:00".into(), "12:00".into()));
        let fields: Vec<String> = bad.faults().into_iter().map(|fault| fault.field).collect();
        assert_eq!(fields, ["days", "from", "rest_to", "length", "pause"]);
        assert!(hours(&["2027-09-24"], "09:00", "10:00", 30, 0).faults().is_empty());
    }

    #[test]
    fn slots_that_stay_keep_their_number() {
        let day = |to| hours(&["2027-09-24"], "09:00", to, 30, 0).spans("UTC");
        let first = change(&[], &day("10:00"), None);
        assert_eq!(first.added.len(), 2);
        let more = change(&first.added, &day("11:00"), None);
        assert_eq!((more.added.iter().map(|s| s.number).collect::<Vec<_>>(), more.gone), (vec![2, 3], vec![]));
        // The number of a slot that a plan speaks of is not given again.
        assert_eq!(change(&first.added, &day("11:00"), Some(7)).added[0].number, 8);
        let less = change(&first.added, &day("09:30"), None);
        assert_eq!((less.added.len(), less.gone), (0, vec![1]));
    }

    proptest! {
        #[test]
        fn slots_never_overlap(from in 0..20i8, long in 1..4i8, length in 5..120i64, pause in 0..60i64) {
            let wanted = hours(
                &["2027-10-31", "2027-03-28", "2027-03-28"],
                &format!("{from:02}:00"),
                &format!("{:02}:59", from + long),
                length,
                pause,
            );
            let spans = wanted.spans("America/New_York");
            for pair in spans.windows(2) {
                prop_assert!(pair[0].1 <= pair[1].0);
            }
            for (starts, ends) in spans {
                prop_assert_eq!(ends.micros() - starts.micros(), length * 60_000_000);
            }
        }
    }
}
