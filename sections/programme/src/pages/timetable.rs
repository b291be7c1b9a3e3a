//! A day as a timetable: rooms across, time down. Pure but for the words.

use exedra_kernel::Moment;
use exedra_kernel::lang::direction_of;
use exedra_web::{Edition, Say};

use crate::gathered::Shown;
use crate::model::SessionState;
use crate::session_path;

/// A session in a cell.
pub struct Entry {
    pub href: String,
    pub title: String,
    pub lang: String,
    pub dir: &'static str,
    pub until: String,
}

/// A cell: sessions that begin here and how many lines they go on for; without sessions the room is free for one line.
pub struct Cell {
    pub entries: Vec<Entry>,
    pub lines: usize,
}

/// A line: the time from which it counts, and the cells that begin in it.
pub struct Line {
    pub time: String,
    pub cells: Vec<Cell>,
}

/// A timetable.
pub struct Timetable {
    pub rooms: Vec<String>,
    pub lines: Vec<Line>,
}

/// Sessions that begin in a cell, and how many lines they go on for.
type Laid = (Vec<usize>, usize);

/// For each room of some sessions (room, from, until), the cells of each line; lines lie between all times at which
/// something begins or ends. A cell is (sessions that begin in it, how many lines they go on for); lines that an earlier
/// cell covers have none. What begins while its room is taken is put into the cell that takes it.
fn lay(rooms: usize, spans: &[(usize, Moment, Moment)]) -> (Vec<Moment>, Vec<Vec<Laid>>) {
    let mut times: Vec<Moment> = spans.iter().flat_map(|(_, from, until)| [*from, *until]).collect();
    times.sort_unstable();
    times.dedup();
    let lines = times.len().saturating_sub(1);
    let mut table: Vec<Vec<Laid>> = (0..lines).map(|_| Vec::new()).collect();
    for room in 0..rooms {
        let mut at = 0;
        while at < lines {
            let mut inside: Vec<usize> = Vec::new();
            let mut end = at + 1;
            let mut scan = at;
            while scan < end {
                for (index, (_, from, until)) in spans.iter().enumerate().filter(|(_, span)| span.0 == room) {
                    if *from == times[scan] && until > from {
                        inside.push(index);
                        end = end.max(times.iter().position(|time| time == until).unwrap_or(end));
                    }
                }
                scan += 1;
            }
            table[at].push((inside, end - at));
            at = end;
        }
    }
    (times, table)
}

/// The timetable of some sessions of one day that have a room; nothing for fewer than two rooms.
pub fn timetable(t: &Say, edition: &Edition, sessions: &[&Shown]) -> Option<Timetable> {
    let mut rooms: Vec<(i64, String, String)> = sessions
        .iter()
        .filter_map(|shown| shown.room.as_ref())
        .map(|room| (room.place, room.code.clone(), room.names.text(t.lang).to_owned()))
        .collect();
    rooms.sort();
    rooms.dedup();
    if rooms.len() < 2 {
        return None;
    }
    let placed: Vec<(&Shown, usize)> = sessions
        .iter()
        .filter_map(|shown| {
            let code = &shown.room.as_ref()?.code;
            Some((*shown, rooms.iter().position(|(_, other, _)| other == code)?))
        })
        .collect();
    let spans: Vec<_> =
        placed.iter().map(|(shown, room)| (*room, shown.session.starts_at, shown.session.ends_at)).collect();
    let (times, table) = lay(rooms.len(), &spans);
    let entry = |index: &usize| {
        let s = &placed[*index].0.session;
        let (lang, title) = s.titles.best(t.lang);
        let title =
            if s.state == SessionState::Cancelled { t.with("schedule-cancelled", title) } else { title.to_owned() };
        Entry {
            href: session_path(&edition.slug, &s.code),
            title,
            dir: direction_of(lang),
            lang: lang.to_owned(),
            until: t.time(s.ends_at, &edition.zone),
        }
    };
    let lines = table.into_iter().zip(&times).map(|(cells, time)| Line {
        time: t.time(*time, &edition.zone),
        cells: cells
            .into_iter()
            .map(|(inside, lines)| Cell { entries: inside.iter().map(entry).collect(), lines })
            .collect(),
    });
    Some(Timetable { lines: lines.collect(), rooms: rooms.into_iter().map(|(_, _, name)| name).collect() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn cells_reach_as_far_as_sessions() {
        let span = |room, from, until| (room, Moment(from), Moment(until));
        let (times, table) = lay(2, &[span(0, 9, 11), span(1, 9, 10), span(1, 10, 12), span(0, 11, 12)]);
        assert_eq!(times, [9, 10, 11, 12].map(Moment));
        assert_eq!(table, [vec![(vec![0], 2), (vec![1], 1)], vec![(vec![2], 2)], vec![(vec![3], 1)]]);
        let (_, table) = lay(1, &[span(0, 9, 11), span(0, 10, 12)]);
        assert_eq!(table, [vec![(vec![0, 1], 3)], vec![], vec![]], "a room taken twice");
    }

    proptest! {
        #[test]
        fn every_session_once_and_every_line_full(
            spans in proptest::collection::vec((0usize..4, 0i64..20, 1i64..8), 0..20),
        ) {
            let spans: Vec<_> =
                spans.into_iter().map(|(room, from, length)| (room, Moment(from), Moment(from + length))).collect();
            let (_, table) = lay(4, &spans);
            let mut seen: Vec<usize> = table.iter().flatten().flat_map(|(inside, _)| inside.clone()).collect();
            seen.sort_unstable();
            prop_assert_eq!(seen, (0..spans.len()).collect::<Vec<_>>());
            let covered: usize = table.iter().flatten().map(|(_, lines)| lines).sum();
            prop_assert_eq!(covered, table.len() * 4);
        }
    }
}
