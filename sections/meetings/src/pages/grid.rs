//! The slots of an edition with boxes: days across, times down, in the forum's zone.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use exedra_web::{Edition, Say};

use crate::model::Slot;

/// A slot with its box.
pub struct Cell {
    /// The slot's number.
    pub number: i64,
    /// The slot in words.
    pub label: String,
    /// Ticked.
    pub free: bool,
    /// What there is in it, in a word.
    pub note: Option<String>,
}

/// A time of day.
pub struct Line {
    /// The time.
    pub time: String,
    /// A cell for each day, where there is a slot.
    pub cells: Vec<Option<Cell>>,
}

/// Days across, times down.
pub fn of(
    t: &Say,
    forum: &Edition,
    slots: &[Slot],
    blocked: &HashSet<i64>,
    notes: &HashMap<i64, String>,
) -> (Vec<String>, Vec<Line>) {
    let days: BTreeSet<String> = slots.iter().map(|slot| slot.starts_at.date_in(&forum.zone)).collect();
    let days: Vec<String> = days.into_iter().collect();
    let mut lines: BTreeMap<String, Vec<Option<Cell>>> = BTreeMap::new();
    for slot in slots {
        let time = t.time(slot.starts_at, &forum.zone);
        let line = lines.entry(time).or_insert_with(|| days.iter().map(|_| None).collect());
        let day = slot.starts_at.date_in(&forum.zone);
        if let Some(at) = days.iter().position(|one| *one == day) {
            line[at] = Some(Cell {
                number: slot.number,
                label: t.moment(slot.starts_at, &forum.zone),
                free: !blocked.contains(&slot.number),
                note: notes.get(&slot.number).cloned(),
            });
        }
    }
    let lines = lines.into_iter().map(|(time, cells)| Line { time, cells }).collect();
    (days.iter().map(|day| t.date(day)).collect(), lines)
}
