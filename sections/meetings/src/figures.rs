//! What became of the requests of an edition, by country or region and by track. Pure but for reading.
//!
//! The cells of a table are shown as far as at least three people stand behind each. What else has to be withheld so that no
//! withheld cell follows from totals and from the other cells is decided by `cloak`. A reader knows the totals, that nothing is
//! placed that was not accepted and so on, and that a cell in which nobody stands is always shown as zero: a withheld one is
//! at least one.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use cloak::disclosure::{Cell, Need, Status, Table, protect};
use exedra_kernel::{ListingId, MeetingId, PersonId, key};
use exedra_people::presence;
use exedra_store::{Conn, Result};
use exedra_web::asked::Figure;
use exedra_web::section::Boxed;
use exedra_web::{App, Edition};

use crate::day::{self, How, Said};
use crate::model::RequestState;
use crate::{store, store_day};

/// Fewest people behind a cell that is shown.
pub const SMALLEST: usize = 3;
/// How far requests come: asked, accepted, with time and place, held. Each is a part of the one before.
pub const STAGES: usize = 4;

/// One thing that is counted: in which part, whose, and how far it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Code of the part: a country, a track, or a word for those without.
    pub part: String,
    /// Who stands behind it.
    pub people: Vec<usize>,
    /// The furthest stage, from 0.
    pub stage: usize,
}

/// A row of a table: nothing where a cell is withheld.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Code of the part.
    pub part: String,
    /// One for each stage.
    pub cells: [Option<i64>; STAGES],
}

/// A table as it may be shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// Rows, the largest first; none when nothing can be told apart without telling too much.
    pub rows: Vec<Row>,
    /// Totals; one is withheld if too few people stand behind it.
    pub totals: [Option<i64>; STAGES],
}

#[derive(Clone, Debug, Default)]
struct Count {
    value: i64,
    people: BTreeSet<usize>,
}

impl Count {
    fn add(&mut self, entry: &Entry) {
        self.value += 1;
        self.people.extend(entry.people.iter().copied());
    }
    fn told(&self) -> bool {
        self.value == 0 || self.people.len() >= SMALLEST
    }
    fn cell(&self, weight: u32) -> Cell {
        let value = i128::from(self.value);
        Cell {
            // One more has to be possible, and one less where that is not nothing.
            need: (!self.told()).then_some(Need { up: 1, down: 1.min(value - 1) }),
            low: Some(1.min(value)),
            sole: self.people.first().copied().filter(|_| self.people.len() == 1),
            empty: self.value == 0,
            weight,
            ..Cell::plain(value)
        }
    }
}

/// Counts entries; gives what may be shown.
pub fn table(entries: &[Entry]) -> Shown {
    let mut parts: BTreeMap<&str, [Count; STAGES]> = BTreeMap::new();
    let mut totals: [Count; STAGES] = Default::default();
    for entry in entries {
        let row = parts.entry(&entry.part).or_default();
        for stage in 0..=entry.stage.min(STAGES - 1) {
            row[stage].add(entry);
            totals[stage].add(entry);
        }
    }
    let told = totals.each_ref().map(|count| count.told().then_some(count.value));
    let rows: Vec<(&str, &[Count; STAGES])> = parts.iter().map(|(part, row)| (*part, row)).collect();
    let mut shown = Shown { rows: shown(&rows, &totals).unwrap_or_default(), totals: told };
    shown.rows.sort_by(|a, b| (b.cells, &a.part).cmp(&(a.cells, &b.part)));
    shown
}

/// A total is never withheld to shelter a part of it: it is told elsewhere, too.
const TOTAL: u32 = 1_000_000;

/// The rows as they may be shown; nothing when that cannot be found.
fn shown(rows: &[(&str, &[Count; STAGES])], totals: &[Count; STAGES]) -> Option<Vec<Row>> {
    let (mut cells, mut equations) = (Vec::new(), Vec::new());
    let all = rows.iter().map(|(_, row)| (*row, 1)).chain([(totals, TOTAL)]);
    for (row, weight) in all {
        cells.extend(row.iter().map(|count| count.cell(weight)));
    }
    let at = |row: usize, stage: usize| row * STAGES + stage;
    for stage in 0..STAGES {
        let mut sum: Vec<(usize, i128)> = (0..rows.len()).map(|row| (at(row, stage), 1)).collect();
        sum.push((at(rows.len(), stage), -1));
        equations.push(sum);
    }
    // What did not come to the next stage: told by nobody, and never below nothing.
    for row in 0..=rows.len() {
        for stage in 1..STAGES {
            let (more, less) = (at(row, stage - 1), at(row, stage));
            let rest = cells[more].value - cells[less].value;
            let empty = cells[more].empty;
            cells.push(Cell { implied: !empty, empty, ..Cell::plain(rest) });
            equations.push(vec![(more, 1), (less, -1), (cells.len() - 1, -1)]);
        }
    }
    let table = Table::new(cells, equations).ok()?;
    let pattern = protect(&table).ok()?;
    let status = |row: usize, stage: usize| pattern.status[at(row, stage)];
    if (0..STAGES).any(|stage| status(rows.len(), stage) == Status::Secondary) {
        return None;
    }
    let row = |(number, (part, row)): (usize, &(&str, &[Count; STAGES]))| Row {
        part: (*part).to_owned(),
        cells: std::array::from_fn(|stage| (status(number, stage) == Status::Shown).then_some(row[stage].value)),
    };
    Some(rows.iter().enumerate().map(row).collect())
}

/// The part of those of whom no country is known, and of requests that are about nothing on a track.
pub const NONE: &str = "";
/// The part of requests about something on several tracks.
pub const SEVERAL: &str = "several";

/// What is counted of an edition.
#[derive(Clone, Debug, Default)]
pub struct Counted {
    /// One for each side of each request: by the country or region the person represents.
    pub by_country: Vec<Entry>,
    /// One for each request: by the track of what it is about, where everybody may read that.
    pub by_track: Vec<Entry>,
}

/// Reads what is counted.
pub async fn read(conn: &mut Conn, edition: &Edition) -> Result<Counted> {
    let forum = &edition.id;
    let requests = store_day::counted(conn, forum).await?;
    let meetings = store::meetings(conn, forum).await?;
    let said = store_day::said_at_forum(conn, forum).await?;
    let countries: HashMap<PersonId, String> = presence::attendees(conn, forum)
        .await?
        .into_iter()
        .filter_map(|one| Some((one.person, one.country?)))
        .collect();
    let mut of: HashMap<&MeetingId, Vec<&Said>> = HashMap::new();
    for one in &said {
        of.entry(&one.meeting_id).or_default().push(one);
    }
    let held = |id: &MeetingId| of.get(id).is_some_and(|said| day::how(said.iter().copied()) == How::Held);
    let placed: HashMap<_, _> = meetings
        .iter()
        .filter(|meeting| meeting.holds())
        .map(|meeting| (&meeting.request_id, if held(&meeting.id) { 3 } else { 2 }))
        .collect();
    let ids: HashSet<ListingId> =
        requests.iter().filter_map(|row| row.3.as_deref().and_then(ListingId::parse)).collect();
    let ids: Vec<ListingId> = ids.into_iter().collect();
    let tracks = tracks(conn, edition, &ids).await?;
    let mut numbers: HashMap<PersonId, usize> = HashMap::new();
    let mut counted = Counted::default();
    for (id, from, to, listing, state) in requests {
        let agreed = matches!(state, RequestState::Accepted | RequestState::Planned);
        let stage = placed.get(&id).copied().unwrap_or(usize::from(agreed));
        let mut people = Vec::new();
        for person in [from, to] {
            let next = numbers.len();
            let number = *numbers.entry(person.clone()).or_insert(next);
            let part = countries.get(&person).cloned().unwrap_or_default();
            counted.by_country.push(Entry { part, people: vec![number], stage });
            people.push(number);
        }
        let track = listing.as_deref().and_then(ListingId::parse).and_then(|id| tracks.get(&id).cloned());
        counted.by_track.push(Entry { part: track.unwrap_or_default(), people, stage });
    }
    Ok(counted)
}

/// The track of each listing that everybody may read.
async fn tracks(conn: &mut Conn, edition: &Edition, ids: &[ListingId]) -> Result<HashMap<ListingId, String>> {
    let heads = exedra_exchange::heads(conn, ids).await?;
    let open: Vec<ListingId> = heads.into_iter().filter(exedra_exchange::rules::open).map(|head| head.id).collect();
    let mut all = HashMap::new();
    for listing in exedra_exchange::listings(conn, &open).await? {
        let words = listing.values.get("tracks").list();
        let mut slugs: Vec<&String> =
            words.iter().filter_map(|word| edition.tracks.meant(word)).map(|track| &track.slug).collect();
        slugs.sort();
        slugs.dedup();
        let track = match slugs.as_slice() {
            [] => continue,
            [one] => (*one).clone(),
            _ => SEVERAL.to_owned(),
        };
        all.insert(listing.head.id.clone(), track);
    }
    Ok(all)
}

/// The totals for everybody: how many meetings were asked for, agreed to, placed and held. Never by part, and none behind
/// which fewer than three people stand.
pub fn public<'a>(_app: &'a App, conn: &'a mut Conn, edition: &'a Edition) -> Boxed<'a, Result<Vec<Figure>>> {
    Box::pin(async move {
        let totals = table_totals(&read(conn, edition).await?.by_track);
        let words = [
            ("meetings-requested", key!("figure-meetings-requested"), key!("figure-meetings-requested-counts")),
            ("meetings-accepted", key!("figure-meetings-accepted"), key!("figure-meetings-accepted-counts")),
            ("meetings-placed", key!("figure-meetings-placed"), key!("figure-meetings-placed-counts")),
            ("meetings-held", key!("figure-meetings-held"), key!("figure-meetings-held-counts")),
        ];
        let figure = |((name, label, counts), value): ((&'static str, &'static str, &'static str), Option<i64>)| {
            Some(Figure {
                name,
                label,
                counts,
                by: key!("nav-meetings"),
                value: value.filter(|value| *value > 0)?,
                cells: Vec::new(),
                smallest: SMALLEST as i64,
                list: None,
                front: None,
            })
        };
        Ok(words.into_iter().zip(totals).filter_map(figure).collect())
    })
}

fn table_totals(entries: &[Entry]) -> [Option<i64>; STAGES] {
    let mut totals: [Count; STAGES] = Default::default();
    for entry in entries {
        for total in &mut totals[..=entry.stage.min(STAGES - 1)] {
            total.add(entry);
        }
    }
    totals.map(|count| count.told().then_some(count.value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn entry(part: &str, people: &[usize], stage: usize) -> Entry {
        Entry { part: part.to_owned(), people: people.to_vec(), stage }
    }

    /// `count` requests of as many people in a part, all of which came as far.
    fn many(part: &str, from: usize, count: usize, stage: usize) -> Vec<Entry> {
        (from..from + count).map(|person| entry(part, &[person], stage)).collect()
    }

    #[test]
    fn large_cells_are_shown_and_small_ones_sheltered() {
        // So many people of each came so far and no further.
        let of = |part: &str, from: usize, counts: [usize; STAGES]| {
            let (mut all, mut next) = (Vec::new(), from);
            for (stage, count) in counts.into_iter().enumerate() {
                all.extend(many(part, next, count, stage));
                next += count;
            }
            all
        };
        let mut entries = [of("CN", 0, [5, 4, 6, 9]), of("FR", 40, [4, 5, 7, 0]), of("PE", 80, [6, 5, 0, 0])].concat();
        let whole = table(&entries);
        assert_eq!(whole.rows[0], Row { part: "CN".into(), cells: [Some(24), Some(19), Some(15), Some(9)] });
        assert_eq!(whole.rows[1], Row { part: "FR".into(), cells: [Some(16), Some(12), Some(7), Some(0)] });
        assert_eq!(whole.totals, [Some(51), Some(36), Some(22), Some(9)]);
        entries.extend(many("TO", 120, 2, 0));
        let shown = table(&entries);
        let withheld: Vec<&str> =
            shown.rows.iter().filter(|row| row.cells[0].is_none()).map(|row| row.part.as_str()).collect();
        assert_eq!(withheld, ["PE", "TO"], "one gap would follow from the total: {shown:?}");
        assert!(shown.rows.iter().all(|row| row.cells[1..].iter().all(Option::is_some)), "{shown:?}");
        assert_eq!(shown.totals[0], Some(53));
    }

    #[test]
    fn few_people_are_no_table() {
        let few = table(&[entry("CN", &[1], 3), entry("FR", &[2], 3)]);
        assert_eq!(few.totals, [None; STAGES]);
        assert!(few.rows.iter().all(|row| row.cells.iter().all(Option::is_none)), "{few:?}");
        assert_eq!(table(&[]), Shown { rows: vec![], totals: [Some(0); STAGES] });
        // One person with many meetings is one person.
        let busy = table(&[entry("CN", &[1], 0), entry("CN", &[1], 0), entry("CN", &[1], 0), entry("CN", &[1], 0)]);
        assert_eq!(busy.totals[0], None);
    }

    /// As many countries and requests as a large forum has, with stages that only few reach: found in good time.
    #[test]
    fn a_large_forum_has_its_table() {
        let mut entries = Vec::new();
        for country in 0..60usize {
            let part = format!("C{country:02}");
            let people = 2 + country % 30;
            for request in 0..people * 6 {
                let stage = if country % 7 == 0 { request % 3 } else { (request * 7 + country) % 11 };
                entries.push(entry(&part, &[country * 100 + request % people], stage.min(3)));
            }
        }
        let shown = table(&entries);
        assert_eq!(shown.rows.len(), 60, "a pattern is found");
        let withheld = shown.rows.iter().flat_map(|row| row.cells).filter(Option::is_none).count();
        assert!((2..120).contains(&withheld), "{withheld} of 240");
    }

    /// Every way to fill the cells that are withheld, given all that a reader knows: of each withheld cell the values it can
    /// have. Independent of how the table was made: plain counting.
    fn possible(shown: &Shown) -> HashMap<(usize, usize), BTreeSet<i64>> {
        let mut found: HashMap<(usize, usize), BTreeSet<i64>> = HashMap::new();
        let most = shown.totals.iter().flatten().max().copied().unwrap_or(0);
        let mut filled = vec![[0i64; STAGES]; shown.rows.len()];
        fill(shown, 0, most, &mut filled, &mut found);
        found
    }

    fn fill(
        shown: &Shown,
        at: usize,
        most: i64,
        filled: &mut Vec<[i64; STAGES]>,
        found: &mut HashMap<(usize, usize), BTreeSet<i64>>,
    ) {
        let (row, stage) = (at / STAGES, at % STAGES);
        if row == shown.rows.len() {
            let fits = (0..STAGES).all(|stage| {
                let sum: i64 = filled.iter().map(|row| row[stage]).sum();
                shown.totals[stage].is_none_or(|total| total == sum)
            });
            if fits {
                for (row, values) in filled.iter().enumerate() {
                    for stage in (0..STAGES).filter(|stage| shown.rows[row].cells[*stage].is_none()) {
                        found.entry((row, stage)).or_default().insert(values[stage]);
                    }
                }
            }
            return;
        }
        let before = if stage == 0 { most } else { filled[row][stage - 1] };
        let values = match shown.rows[row].cells[stage] {
            Some(value) => value..=value,
            // Zeros are shown, so what is withheld is at least one.
            None => 1..=before,
        };
        let so_far: i64 = filled[..row].iter().map(|row| row[stage]).sum();
        for value in values {
            if value > before || shown.totals[stage].is_some_and(|total| so_far + value > total) {
                continue;
            }
            filled[row][stage] = value;
            fill(shown, at + 1, most, filled, found);
        }
    }

    /// Whether something is withheld beside something shown; no withheld cell follows, and nothing shown is of few people.
    fn is_sheltered(entries: &[Entry]) -> std::result::Result<bool, String> {
        let shown = table(entries);
        let mut gaps = 0;
        // Whoever is withheld a total knows less: nothing to count then.
        if shown.totals.iter().all(Option::is_some) {
            let possible = possible(&shown);
            for (row, line) in shown.rows.iter().enumerate() {
                for stage in (0..STAGES).filter(|stage| line.cells[*stage].is_none()) {
                    gaps += 1;
                    if possible.get(&(row, stage)).map_or(0, BTreeSet::len) < 2 {
                        return Err(format!("{} at {stage} is known: {shown:?}", line.part));
                    }
                }
            }
        }
        for line in &shown.rows {
            for (stage, cell) in line.cells.iter().enumerate() {
                let of = entries.iter().filter(|one| one.part == line.part && one.stage >= stage);
                let people: BTreeSet<usize> = of.flat_map(|one| one.people.clone()).collect();
                if cell.is_some_and(|value| value > 0) && people.len() < SMALLEST {
                    return Err(format!("{} at {stage} tells of {}: {shown:?}", line.part, people.len()));
                }
            }
        }
        Ok(gaps > 0)
    }

    fn drawn(drawn: &[(usize, usize, usize)]) -> Vec<Entry> {
        let one = |(part, person, stage): &(usize, usize, usize)| {
            entry(["CN", "FR", "PE", "TO"][*part], &[part * 10 + person], *stage)
        };
        drawn.iter().map(one).collect()
    }

    #[test]
    fn tables_with_gaps_are_found_and_shelter_them() {
        let (mut state, mut gaps) = (7u64, 0);
        let mut next = |below: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            ((state >> 33) % below) as usize
        };
        for _ in 0..150 {
            let all: Vec<_> = (0..12).map(|_| (next(4).min(next(4)), next(7), next(4).min(next(4)))).collect();
            gaps += usize::from(is_sheltered(&drawn(&all)).unwrap());
        }
        assert!(gaps > 15, "{gaps} tables in which something is withheld beside something shown");
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]
        #[test]
        fn no_withheld_cell_follows_from_the_sums(
            all in proptest::collection::vec((0..4usize, 0..7usize, 0..STAGES), 1..12)
        ) {
            is_sheltered(&drawn(&all)).map_err(TestCaseError::fail)?;
        }
    }
}
