//! What the figures of releases are sums of, and which figures a new release may show so that nothing follows from it and the
//! releases before it, put together in any way, that is about one or two contributors alone. Pure.
//!
//! [`cloak::growth::Linked`] decides over the tables of one release, and how closely they may be estimated. Here everything
//! that is or was published is looked at as one: totals on all bases, the bridge, the share of the five largest, tables of
//! earlier periods and versions, and of the same months a year ago, when a company may have counted in another sector.

use std::collections::BTreeMap;

use cloak::disclosure::{Profile, Rules, Status, Sum, admit};
use cloak::growth::{Day, Filing, Month, Part, Returns};
use exedra_kernel::Moment;

use crate::compute::{Classified, Earlier, Wanted, classified};
use crate::snapshot::{Cell, Snapshot};

/// A company's filings by month: those that counted at some moment.
type Book = BTreeMap<Month, usize>;

/// A parent group, or a company without one.
type Contributor<'a> = (Option<&'a str>, usize);

/// The returns behind one release.
struct Told<'a> {
    /// Of each company: its sector and the key of its group, when it was counted.
    class: Vec<Option<(&'a str, &'a str)>>,
    from: Month,
    to: Month,
    all: Vec<Book>,
    now_published: Vec<Book>,
    before_published: Vec<Book>,
    sales: &'a BTreeMap<usize, i128>,
}

fn add(sum: &mut BTreeMap<usize, i64>, book: &Book, (from, to): (Month, Month), sign: i64) {
    for filing in book.range(from..=to).map(|(_, filing)| *filing) {
        *sum.entry(filing).or_default() += sign;
    }
}

fn has(book: &Book, (from, to): (Month, Month)) -> bool {
    book.range(from..=to).next().is_some()
}

/// What one sum has more than another.
fn less(whole: Sum, part: &Sum) -> Sum {
    let mut rest: BTreeMap<usize, i64> = whole.into_iter().collect();
    for (filing, by) in part {
        *rest.entry(*filing).or_default() -= by;
    }
    done(rest)
}

fn done(sum: BTreeMap<usize, i64>) -> Sum {
    sum.into_iter().filter(|(_, by)| *by != 0).collect()
}

impl<'a> Told<'a> {
    fn new(
        wanted: &Wanted<'_>,
        (known, filings): (&Returns, &[Filing]),
        class: &'a Classified,
        (from, to): (Month, Month),
        (at, as_of): (Option<Moment>, Day),
        sales: &'a BTreeMap<usize, i128>,
    ) -> Self {
        let books = |until: Option<Day>| {
            let mut books = vec![Book::new(); known.companies.len()];
            for filing in filings {
                let place = filing.line as usize;
                let filed = wanted.returns.get(place).map(|one| one.filed_at);
                if at.is_none_or(|at| filed.is_some_and(|filed| filed <= at))
                    && until.is_none_or(|day| filing.filed <= day)
                {
                    books[filing.company].insert(filing.month, place);
                }
            }
            books
        };
        let of = |name: &String| class.get(name).map(|(sector, group)| (sector.as_str(), group.as_str()));
        Self {
            class: known.companies.iter().map(|company| of(&company.name)).collect(),
            from,
            to,
            all: books(None),
            now_published: books(Some(as_of)),
            before_published: books(Some(as_of.year_before())),
            sales,
        }
    }

    fn this(&self) -> (Month, Month) {
        (self.from, self.to)
    }

    fn before(&self) -> (Month, Month) {
        (self.from.plus(-12), self.to.plus(-12))
    }

    fn in_panel(&self, book: &Book) -> bool {
        let months = self.to.since(self.from) as usize + 1;
        [self.this(), self.before()].iter().all(|range| book.range(range.0..=range.1).count() == months)
    }

    fn cell(&self, sector: Option<&str>, range: (Month, Month), panel: bool) -> Sum {
        let mut sum = BTreeMap::new();
        for (book, class) in self.all.iter().zip(&self.class) {
            let Some((of, _)) = class else { continue };
            if sector.is_none_or(|sector| sector == *of) && (!panel || self.in_panel(book)) {
                add(&mut sum, book, range, 1);
            }
        }
        done(sum)
    }

    fn cell_of(&self, cell: &Cell) -> Option<Sum> {
        let range = (cell.from.parse().ok()?, cell.to.parse().ok()?);
        Some(self.cell(cell.sector.as_deref(), range, cell.basis == "panel"))
    }

    /// The totals as published: this period, and the year before.
    fn published(&self) -> [Sum; 2] {
        [(&self.now_published, self.this()), (&self.before_published, self.before())].map(|(books, range)| {
            let mut sum = BTreeMap::new();
            for (book, _) in books.iter().zip(&self.class).filter(|(_, class)| class.is_some()) {
                add(&mut sum, book, range, 1);
            }
            done(sum)
        })
    }

    fn part(&self, part: Part) -> Sum {
        let mut sum = BTreeMap::new();
        let counted = self.class.iter().enumerate().filter(|(_, class)| class.is_some());
        for at in counted.map(|(at, _)| at) {
            let book = &self.all[at];
            let there = (has(book, self.this()), has(book, self.before()));
            match (part, there) {
                (Part::Continuing, (true, true)) => {
                    add(&mut sum, book, self.this(), 1);
                    add(&mut sum, book, self.before(), -1);
                }
                (Part::Entrants, (true, false)) => add(&mut sum, book, self.this(), 1),
                (Part::Leavers, (false, true)) => add(&mut sum, book, self.before(), 1),
                (Part::Revisions, _) => {
                    add(&mut sum, book, self.before(), 1);
                    add(&mut sum, &self.before_published[at], self.before(), -1);
                }
                _ => {}
            }
        }
        done(sum)
    }

    /// How the five largest grew: their share tells it to whoever knows the whole.
    fn top5(&self) -> Sum {
        let mut groups: BTreeMap<Contributor<'_>, (i128, Vec<usize>)> = BTreeMap::new();
        for (at, class) in self.class.iter().enumerate() {
            let Some((_, group)) = class else { continue };
            if !has(&self.all[at], self.this()) && !has(&self.all[at], self.before()) {
                continue;
            }
            // Whoever has no group is one.
            let key = if group.is_empty() { (None, at) } else { (Some(*group), 0) };
            let entry = groups.entry(key).or_default();
            let (from, to) = self.this();
            entry.0 += self.all[at].range(from..=to).map(|(_, filing)| self.sales[filing]).sum::<i128>();
            entry.1.push(at);
        }
        let mut groups: Vec<(i128, Vec<usize>)> = groups.into_values().collect();
        groups.sort_by_key(|(sales, _)| std::cmp::Reverse(*sales));
        let mut sum = BTreeMap::new();
        for at in groups.into_iter().take(5).flat_map(|(_, companies)| companies) {
            add(&mut sum, &self.all[at], self.this(), 1);
            add(&mut sum, &self.all[at], self.before(), -1);
        }
        done(sum)
    }

    /// Whether a sum breaks the rules by itself.
    fn tells(&self, sum: &Sum, owner: &[usize], rules: &Rules) -> bool {
        let profile = Profile::of(sum.iter().map(|(filing, by)| {
            let part = self.sales.get(filing).copied().unwrap_or(0) * i128::from(*by);
            (owner[*filing], part)
        }));
        let sizes = Profile::of(profile.largest.iter().map(|part| part.abs()).enumerate());
        sizes.contributors > 0 && !rules.broken(&sizes).is_empty()
    }

    /// What a release that said this has told; and what must not be known of it: what it kept back, and what the figures of
    /// the same months differ by in the new release, if that would tell too much.
    fn said(&self, said: &Snapshot, new: &Told<'_>, owner: &[usize], rules: &Rules) -> (Vec<Sum>, Vec<Sum>) {
        let (mut told, mut kept) = (Vec::new(), Vec::new());
        for cell in &said.cells {
            let Some(sum) = self.cell_of(cell) else { continue };
            if cell.value.is_some() {
                kept.extend(
                    new.cell_of(cell).map(|now| less(now, &sum)).filter(|change| self.tells(change, owner, rules)),
                );
                told.push(sum);
            } else if self.tells(&sum, owner, rules) {
                kept.push(sum);
            }
        }
        let [now, before] = self.published();
        let bridge = &said.bridge;
        let figures = [
            (said.published.now.is_some(), now),
            (said.published.before.is_some() || bridge.start.is_some(), before),
            (bridge.revisions.is_some(), self.part(Part::Revisions)),
            (bridge.continuing.is_some(), self.part(Part::Continuing)),
            (bridge.entrants.is_some(), self.part(Part::Entrants)),
            (bridge.leavers.is_some(), self.part(Part::Leavers)),
            (said.top5.is_some(), self.top5()),
        ];
        told.extend(figures.into_iter().filter(|(shown, _)| *shown).map(|(_, sum)| sum));
        (told, kept)
    }
}

/// What is looked at: a cell of the tables, or another figure.
enum Figure {
    Cell(usize),
    Part(Part),
}

/// What must not become known: cells and parts that break the rules, and what lies between the panel and all companies.
fn secrets(told: &Told<'_>, cells: &[(Cell, Status)], owner: &[usize], rules: &Rules) -> Vec<Sum> {
    let mut secrets = Vec::new();
    for (cell, status) in cells {
        let Some(sum) = told.cell_of(cell) else { continue };
        if cell.basis == "panel"
            && let Some(whole) = told.cell_of(&Cell { basis: "revised".into(), ..cell.clone() })
        {
            let rest = less(whole, &sum);
            if told.tells(&rest, owner, rules) {
                secrets.push(rest);
            }
        }
        if *status != Status::Shown && told.tells(&sum, owner, rules) {
            secrets.push(sum);
        }
    }
    let parts = [Part::Entrants, Part::Leavers, Part::Revisions].map(|part| told.part(part));
    secrets.extend(parts.into_iter().filter(|sum| told.tells(sum, owner, rules)));
    secrets
}

/// Withholds what would tell too much beside everything else that is shown or was published; the most telling figures are
/// let through first.
pub fn withhold(
    wanted: &Wanted<'_>,
    known: &Returns,
    rules: &Rules,
    cells: &mut [(Cell, Status)],
    confidential: &mut Vec<Part>,
) {
    let filings = &known.filings;
    let sales: BTreeMap<usize, i128> = filings.iter().map(|filing| (filing.line as usize, filing.sales)).collect();
    let mut owner = vec![0; wanted.returns.len()];
    for filing in filings {
        owner[filing.line as usize] = known.companies[filing.company].group;
    }
    let period = (wanted.from, wanted.to);
    let class = classified(wanted, wanted.to);
    let now = Told::new(wanted, (known, filings), &class, period, (None, wanted.as_of), &sales);
    let mut secret = secrets(&now, cells, &owner, rules);
    let mut published = Vec::new();
    for earlier in wanted.earlier {
        let Some((said, kept)) = earlier_said(wanted, known, earlier, &now, (&sales, &owner, rules)) else { continue };
        published.extend(said);
        secret.extend(kept);
    }
    let mut figures: Vec<(Figure, usize, Sum)> = Vec::new();
    let single = |cell: &Cell| cell.from == cell.to && wanted.from != wanted.to;
    for (at, (cell, _)) in cells.iter().enumerate().filter(|(_, (_, status))| *status == Status::Shown) {
        let order = match (cell.sector.is_some(), cell.basis == "panel", single(cell)) {
            (false, false, false) => 0,
            (false, true, false) => 1,
            (true, false, false) => 5,
            (false, _, true) => 6,
            (true, true, false) => 7,
            (true, _, true) => 8,
        };
        figures.extend(now.cell_of(cell).map(|sum| (Figure::Cell(at), order, sum)));
    }
    // Whether the totals as published may stand beside the others is decided here, not from the revisions alone.
    confidential.retain(|part| *part != Part::Published);
    figures.extend(now.published().map(|sum| (Figure::Part(Part::Published), 2, sum)));
    for part in [Part::Entrants, Part::Leavers, Part::Revisions, Part::Continuing] {
        figures.push((Figure::Part(part), 3, now.part(part)));
    }
    figures.push((Figure::Part(Part::Top5Share), 4, now.top5()));
    figures.retain(|(figure, ..)| !matches!(figure, Figure::Part(part) if confidential.contains(part)));
    figures.sort_by_key(|(_, order, _)| *order);
    let sums: Vec<Sum> = figures.iter().map(|(.., sum)| sum.clone()).collect();
    let admitted = admit(&owner, &published, &sums, &secret);
    for ((figure, ..), _) in figures.iter().zip(admitted).filter(|(_, good)| !good) {
        match figure {
            Figure::Cell(at) => cells[*at].1 = Status::Secondary,
            Figure::Part(part) if !confidential.contains(part) => confidential.push(*part),
            Figure::Part(_) => {}
        }
    }
}

/// The sums an earlier release told and kept back, when it is about months that the new one is about.
fn earlier_said(
    wanted: &Wanted<'_>,
    known: &Returns,
    earlier: &Earlier,
    now: &Told<'_>,
    (sales, owner, rules): (&BTreeMap<usize, i128>, &[usize], &Rules),
) -> Option<(Vec<Sum>, Vec<Sum>)> {
    let said = &earlier.snapshot;
    let (from, to) = (said.from.parse::<Month>().ok()?, said.to.parse::<Month>().ok()?);
    let touches = |back: i32| from <= wanted.to.plus(back) && wanted.from.plus(back) <= to;
    if ![-12, 0, 12].into_iter().any(touches) {
        return None;
    }
    let as_of = said.as_of.parse().ok()?;
    // Releases of older versions of the program do not say what companies counted as.
    let then = if earlier.classified.is_empty() { classified(wanted, to) } else { earlier.classified.clone() };
    let told = Told::new(wanted, (known, &known.filings), &then, (from, to), (Some(earlier.at), as_of), sales);
    Some(told.said(said, now, owner, rules))
}
