//! From filings to a snapshot: which figures there are, and which of them may be read. Pure.
//!
//! The engine decides what a single release may show. Several releases beside each other tell more: who compares two versions
//! learns what changed, and who subtracts one period from a longer one learns the months between. Both are looked at here.

use std::collections::{BTreeMap, BTreeSet};

use cloak::disclosure::{Profile, Rules, Status};
use cloak::growth::{
    Company as Member, Day, Filing, Growth, Layout, Linked, Month, Part, Period, RATE_PLACES, Returns, Year,
};
use exedra_kernel::{Moment, Refusal, key};

use crate::model::{Class, Company, Return, Zone};
use crate::snapshot::{Bridge, Cell, Counts, Figure, Sector, Snapshot, year_before};
use crate::told;

/// Most sectors times months that are decided together.
const MOST_MONTHLY: usize = 120;

/// An earlier release, as far as a new one must mind it.
#[derive(Clone, Debug)]
pub struct Earlier {
    /// When it was published.
    pub at: Moment,
    /// What it said.
    pub snapshot: Snapshot,
    /// What the companies counted as; empty when that was not written down.
    pub classified: Classified,
}

/// What companies count as in a release: sector and parent group, which is empty without one, by the company's id.
pub type Classified = BTreeMap<String, (String, String)>;

/// What is to be published.
pub struct Wanted<'a> {
    /// The zone.
    pub zone: &'a Zone,
    /// Its companies.
    pub companies: &'a [Company],
    /// What they count as.
    pub classes: &'a [Class],
    /// All filings until the moment of publication, in the order they were filed for each company and month.
    pub returns: &'a [Return],
    /// First month.
    pub from: Month,
    /// Last month.
    pub to: Month,
    /// Day of the basis "as published".
    pub as_of: Day,
    /// Earlier releases of the zone.
    pub earlier: &'a [Earlier],
}

/// A cell that was withheld: sector, from, to, basis, and whether for itself or for others.
pub type Withheld = (Option<String>, String, String, String, &'static str);

/// What a release would say, and what only its office may know of how it came about.
pub struct Computed {
    /// What it says.
    pub snapshot: Snapshot,
    /// What it does not say.
    pub protection: Vec<Withheld>,
    /// What the companies count as in it.
    pub classified: Classified,
}

/// What companies count as at the end of a period.
pub fn classified(wanted: &Wanted<'_>, to: Month) -> Classified {
    let to = to.to_string();
    let class = |company: &Company| {
        let own = || wanted.classes.iter().filter(|class| class.company_id == company.id);
        own().filter(|class| class.valid_from <= to).max_by_key(|class| &class.valid_from).or_else(|| own().next())
    };
    let of = |company: &Company| {
        let class = class(company)?;
        Some((company.id.to_string(), (class.sector.clone(), class.parent_group.clone())))
    };
    wanted.companies.iter().filter_map(of).collect()
}

/// Sectors, groups, and each company's place in both.
fn members(wanted: &Wanted<'_>, classified: &Classified) -> Returns {
    let sectors: BTreeSet<&String> = classified.values().map(|(sector, _)| sector).collect();
    let sectors: Vec<String> = sectors.into_iter().cloned().collect();
    let mut groups: BTreeMap<(bool, &str), usize> = BTreeMap::new();
    let mut returns = Returns { places: wanted.zone.decimals(), sectors, ..Returns::default() };
    for company in wanted.companies {
        let Some((sector, group)) = classified.get(company.id.as_str()) else { continue };
        let key = if group.is_empty() { (false, company.identifier.as_str()) } else { (true, group.as_str()) };
        let next = groups.len();
        let group = *groups.entry(key).or_insert(next);
        if group == returns.groups.len() {
            returns.groups.push(key.1.to_owned());
        }
        let sector = returns.sectors.binary_search(sector).unwrap_or(0);
        returns.companies.push(Member { name: company.id.to_string(), group, sector });
    }
    returns
}

/// The filings until a moment, as the engine reads them.
fn filings(wanted: &Wanted<'_>, known: &Returns, until: Option<Moment>) -> Vec<Filing> {
    let places: BTreeMap<&str, usize> =
        known.companies.iter().enumerate().map(|(at, company)| (company.name.as_str(), at)).collect();
    let all = wanted.returns.iter().enumerate().filter(|(_, one)| until.is_none_or(|until| one.filed_at <= until));
    all.filter_map(|(line, one)| {
        Some(Filing {
            company: *places.get(one.company_id.as_str())?,
            month: one.month.parse().ok()?,
            filed: wanted.zone.day(one.filed_at).parse().ok()?,
            sales: i128::from(one.sales),
            line: line as u64,
        })
    })
    .collect()
}

/// A company's latest sales by month, as known at some moment.
type Ledger = BTreeMap<Month, i128>;

fn ledgers(known: &Returns, filings: &[Filing]) -> Vec<Ledger> {
    let mut all = vec![Ledger::new(); known.companies.len()];
    for filing in filings {
        all[filing.company].insert(filing.month, filing.sales);
    }
    all
}

fn sum(ledger: &Ledger, (from, to): (Month, Month)) -> Option<i128> {
    let mut months = ledger.range(from..=to).map(|(_, sales)| *sales).peekable();
    months.peek().is_some().then(|| months.sum())
}

struct Compared<'a> {
    known: &'a Returns,
    rules: &'a Rules,
    old: Vec<Ledger>,
    new: Vec<Ledger>,
}

impl Compared<'_> {
    /// Whether what changed in a figure tells of too few companies; `value` is a company's part in it.
    fn too_few(&self, sector: Option<usize>, value: impl Fn(&Ledger) -> i128) -> bool {
        let parts = self.known.companies.iter().zip(self.old.iter().zip(&self.new));
        let parts = parts.filter(|(company, _)| sector.is_none_or(|sector| company.sector == sector));
        let changed = parts.filter_map(|(company, (old, new))| {
            let change = (value(new) - value(old)).abs();
            (change != 0).then_some((company.group, change))
        });
        let profile = Profile::of(changed);
        profile.contributors > 0 && !self.rules.broken(&profile).is_empty()
    }

    fn any_sector(&self, value: impl Fn(&Ledger) -> i128 + Copy) -> bool {
        (0..self.known.sectors.len()).any(|sector| self.too_few(Some(sector), value))
    }
}

/// What a new release has to leave out because of earlier ones.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each says of another part whether it is left out")]
struct Left {
    months: bool,
    sectors: bool,
    panel: bool,
    bridge: bool,
    forced: BTreeSet<(Option<String>, String, String, String)>,
}

/// Looks at what comparing with earlier releases would tell.
fn against_earlier(wanted: &Wanted<'_>, known: &Returns, rules: &Rules, now: &[Filing]) -> Result<Left, Refusal> {
    let mut left = Left::default();
    let (this, before) = ((wanted.from, wanted.to), (wanted.from.plus(-12), wanted.to.plus(-12)));
    for earlier in wanted.earlier {
        let said = &earlier.snapshot;
        let (Ok(from), Ok(to)) = (said.from.parse::<Month>(), said.to.parse::<Month>()) else { continue };
        for cell in said.cells.iter().filter(|cell| cell.value.is_none()) {
            left.forced.insert((cell.sector.clone(), cell.from.clone(), cell.to.clone(), cell.basis.clone()));
        }
        let compared = Compared {
            known,
            rules,
            old: ledgers(known, &filings(wanted, known, Some(earlier.at))),
            new: ledgers(known, now),
        };
        if (from, to) == this {
            let total = |range| compared.too_few(None, move |one: &Ledger| sum(one, range).unwrap_or(0));
            if total(this) || total(before) {
                return Err(Refusal::Conflict(key!("conflict-release-few")));
            }
            let by_sector = |range| compared.any_sector(move |one: &Ledger| sum(one, range).unwrap_or(0));
            left.sectors |= by_sector(this) || by_sector(before);
            let full = |one: &Ledger| {
                [this, before]
                    .iter()
                    .all(|range| one.range(range.0..=range.1).count() as i32 > wanted.to.since(wanted.from))
            };
            for range in [this, before] {
                let value = |one: &Ledger| if full(one) { sum(one, range).unwrap_or(0) } else { 0 };
                left.panel |= compared.too_few(None, value);
            }
            let part = |one: &Ledger, kind: (bool, bool)| {
                let (n, r) = (sum(one, this), sum(one, before));
                if (n.is_some(), r.is_some()) == kind { n.unwrap_or(0) - r.unwrap_or(0) } else { 0 }
            };
            for kind in [(true, true), (true, false), (false, true)] {
                left.bridge |= compared.too_few(None, |one| part(one, kind));
            }
        }
        // Single months that both tell of.
        let shown_months: BTreeSet<&str> =
            said.cells.iter().filter(|cell| cell.from == cell.to).map(|cell| cell.from.as_str()).collect();
        for at in 0..=wanted.to.since(wanted.from) {
            for month in [wanted.from.plus(at), wanted.from.plus(at - 12)] {
                if shown_months.contains(month.to_string().as_str()) {
                    let value = |one: &Ledger| one.get(&month).copied().unwrap_or(0);
                    left.months |= compared.too_few(None, value) || compared.any_sector(value);
                }
            }
        }
        // A longer period less a shorter one is the months between.
        if from == wanted.from && to < wanted.to {
            for years in [0, -12] {
                let between = (to.plus(1 + years), wanted.to.plus(years));
                for (at, sector) in known.sectors.iter().enumerate() {
                    let parts = known.companies.iter().zip(&compared.new).filter(|(company, _)| company.sector == at);
                    let profile =
                        Profile::of(parts.filter_map(|(company, one)| Some((company.group, sum(one, between)?))));
                    if profile.contributors > 0 && !rules.broken(&profile).is_empty() {
                        let (from, to) = (wanted.from.plus(years).to_string(), wanted.to.plus(years).to_string());
                        left.forced.insert((Some(sector.clone()), from, to, "revised".to_owned()));
                    }
                }
            }
        }
    }
    Ok(left)
}

/// Whether companies that are in both periods, but not in all months, are so few that panel and bridge together tell of them.
fn partial_too_few(wanted: &Wanted<'_>, known: &Returns, rules: &Rules, now: &[Filing]) -> bool {
    let (this, before) = ((wanted.from, wanted.to), (wanted.from.plus(-12), wanted.to.plus(-12)));
    let months = wanted.to.since(wanted.from) as usize + 1;
    let all = ledgers(known, now);
    [this, before].iter().any(|range| {
        let parts = known.companies.iter().zip(&all).filter_map(|(company, one)| {
            let counts = [this, before].map(|range| one.range(range.0..=range.1).count());
            let partial = counts.iter().all(|count| *count > 0) && counts.iter().any(|count| *count < months);
            partial.then(|| (company.group, sum(one, *range).unwrap_or(0)))
        });
        let profile = Profile::of(parts);
        profile.contributors > 0 && !rules.broken(&profile).is_empty()
    })
}

fn small(value: i128) -> Option<i64> {
    i64::try_from(value).ok()
}

/// Withholds a second cell wherever a single withheld one would follow from a sum, until nothing follows any more. Of the
/// cells of a sum the smallest is taken; totals are taken last.
fn close(cells: &mut [(Cell, Status)], period: (&str, &str)) {
    loop {
        let mut sums: BTreeMap<(u8, String, String, String), Vec<usize>> = BTreeMap::new();
        let period_before = (year_before(period.0), year_before(period.1));
        for (at, (cell, _)) in cells.iter().enumerate() {
            sums.entry((0, cell.from.clone(), cell.to.clone(), cell.basis.clone())).or_default().push(at);
            let now = cell.from.as_str() >= period.0;
            let year = if now { period.0.to_owned() } else { period_before.0.clone() };
            sums.entry((1, cell.sector.clone().unwrap_or_default(), year, cell.basis.clone())).or_default().push(at);
        }
        let mut changed = false;
        for members in sums.into_values().filter(|members| members.len() > 1) {
            let hidden = members.iter().filter(|at| cells[**at].1 != Status::Shown).count();
            if hidden != 1 {
                continue;
            }
            let open = members.iter().filter(|at| cells[**at].1 == Status::Shown);
            let rank = |at: &&usize| (cells[**at].0.sector.is_none(), cells[**at].0.value.unwrap_or(i64::MAX));
            let zero = |at: &&usize| cells[**at].0.value != Some(0);
            if let Some(at) = open.filter(zero).min_by_key(rank).copied() {
                cells[at].1 = Status::Secondary;
                changed = true;
            }
        }
        if !changed {
            return;
        }
    }
}

/// Computes a release.
pub fn compute(wanted: &Wanted<'_>) -> Result<Computed, Refusal> {
    let unusable = || Refusal::Conflict(key!("conflict-release-empty"));
    let rules = Rules::default();
    let classified = classified(wanted, wanted.to);
    let mut returns = members(wanted, &classified);
    returns.filings = filings(wanted, &returns, None);
    returns.filings.sort_by_key(|filing| (filing.company, filing.month, filing.line));
    let period = Period::new(wanted.from, wanted.to).map_err(|_| Refusal::field("to", key!("fault-release-period")))?;
    let growth = Growth::of(&returns, period, Some(wanted.as_of)).map_err(|_| unusable())?;
    let left = against_earlier(wanted, &returns, &rules, &returns.filings)?;
    let months = !left.months && period.months() > 1 && returns.sectors.len() * period.months() <= MOST_MONTHLY;
    let linked = Linked::of(&returns, &growth, Layout { months, panel: true }, &rules)
        .map_err(|_| Refusal::Conflict(key!("conflict-release-unsafe")))?;
    let mut cells = cells(wanted, &linked, &left);
    let mut confidential = growth.confidential(&rules);
    if left.bridge || partial_too_few(wanted, &returns, &rules, &returns.filings) {
        confidential.extend([Part::Continuing, Part::Entrants, Part::Leavers]);
    }
    told::withhold(wanted, &returns, &rules, &mut cells, &mut confidential);
    close(&mut cells, (&wanted.from.to_string(), &wanted.to.to_string()));
    let snapshot = snapshot(wanted, &growth, &cells, &confidential);
    let protection = cells
        .into_iter()
        .filter(|(_, status)| *status != Status::Shown)
        .map(|(cell, status)| (cell.sector, cell.from, cell.to, cell.basis, status.word()))
        .collect();
    Ok(Computed { snapshot, protection, classified })
}

/// All cells with what becomes of them; values are still in them.
fn cells(wanted: &Wanted<'_>, linked: &Linked, left: &Left) -> Vec<(Cell, Status)> {
    linked
        .cells
        .iter()
        .map(|cell| {
            let back = if cell.year == Year::Before { -12 } else { 0 };
            let (from, to) = cell.month.map_or((wanted.from, wanted.to), |month| (month, month));
            let basis = cell.basis.word();
            let out = Cell {
                sector: cell.sector.clone(),
                from: from.plus(back).to_string(),
                to: to.plus(back).to_string(),
                basis: basis.to_owned(),
                value: small(cell.value),
            };
            let key = (out.sector.clone(), out.from.clone(), out.to.clone(), out.basis.clone());
            let dropped =
                left.forced.contains(&key) || left.panel && basis == "panel" || left.sectors && out.sector.is_some();
            let status = if dropped && cell.status == Status::Shown { Status::Secondary } else { cell.status };
            (out, status)
        })
        .collect()
}

/// Takes over what may be read.
fn snapshot(wanted: &Wanted<'_>, growth: &Growth, cells: &[(Cell, Status)], confidential: &[Part]) -> Snapshot {
    let (from, to) = (wanted.from.to_string(), wanted.to.to_string());
    let (from_before, to_before) = (year_before(&from), year_before(&to));
    let read = |sector: Option<&str>, basis: &str, now: bool| {
        let (from, to) = if now { (&from, &to) } else { (&from_before, &to_before) };
        let fits = |cell: &Cell| {
            cell.sector.as_deref() == sector && cell.basis == basis && cell.from == *from && cell.to == *to
        };
        let found = cells.iter().find(|(cell, _)| fits(cell))?;
        found.0.value.filter(|_| found.1 == Status::Shown)
    };
    let figure = |engine: cloak::growth::Figure, now: Option<i64>, before: Option<i64>| Figure {
        now,
        before,
        rate: now.and(before).and_then(|_| engine.rate().scaled(RATE_PLACES)).and_then(small),
    };
    let bases = growth.bases;
    let panel = figure(bases.panel, read(None, "panel", true), read(None, "panel", false));
    let revised = figure(bases.revised, read(None, "revised", true), read(None, "revised", false));
    let totals = revised.now.is_some() && revised.before.is_some();
    let may = |part: Part| totals && !confidential.contains(&part);
    let published = if confidential.contains(&Part::Published) {
        Figure::default()
    } else {
        figure(bases.published, small(bases.published.numerator), small(bases.published.denominator))
    };
    let part = |part: Part, value: i128| small(value).filter(|_| may(part));
    let points = growth.contributions();
    let sectors = growth.sectors.iter().enumerate().map(|(at, sector)| {
        let now = read(Some(&sector.sector), "revised", true);
        let before = read(Some(&sector.sector), "revised", false);
        let points = now.and(before).filter(|_| totals).and(points.as_ref()).and_then(|all| small(all[at]));
        Sector { name: sector.sector.clone(), now, before, points }
    });
    // One or two companies are not counted in public: who joined or left would be known by what changed.
    let count = |count: usize| if count == 1 || count == 2 { None } else { i64::try_from(count).ok() };
    Snapshot {
        as_of: wanted.as_of.to_string(),
        panel,
        published,
        revised,
        bridge: Bridge {
            start: published.before,
            revisions: part(Part::Revisions, growth.bridge.revisions),
            continuing: part(Part::Continuing, growth.bridge.continuing),
            entrants: part(Part::Entrants, growth.bridge.entrants),
            leavers: part(Part::Leavers, growth.bridge.leavers),
            end: revised.now,
        },
        sectors: sectors.collect(),
        cells: cells
            .iter()
            .map(|(cell, status)| Cell { value: cell.value.filter(|_| *status == Status::Shown), ..cell.clone() })
            .collect(),
        top5: growth.top5_share.scaled(RATE_PLACES).and_then(small).filter(|_| may(Part::Top5Share)),
        // A median is one company's growth, or two's; to the hundredth of a percent it is nobody's figure any more.
        median: growth
            .median
            .map(|rate| (rate + 5_000).div_euclid(10_000) * 10_000)
            .and_then(small)
            .filter(|_| panel.rate.is_some() && may(Part::Median)),
        counts: Counts {
            panel: count(growth.counts.panel),
            continuing: count(growth.counts.continuing),
            entrants: count(growth.counts.entrants),
            leavers: count(growth.counts.leavers),
        },
        from,
        to,
    }
}
