//! Growth over the year before, on three bases, with an exact bridge.
//!
//! A company files returns of its sales month by month and may correct them: of several filings for one month
//! the one filed last counts. A period of at most twelve months is compared with the same months one year before.
//!
//! # The three bases
//!
//! - **panel**: only companies with a return (filed until now) in *every* month of both periods; latest filings.
//! - **published**: the totals as they were known. Numerator: the current period, each return as last filed on or before the
//!   day of publication. Denominator: the year before, each return as last filed on or before that day one year
//!   earlier, which is what was published then.
//! - **revised**: both totals of all companies with everything filed until now.
//!
//! A rate is `numerator / denominator - 1`, without value when the denominator is zero.
//!
//! # The bridge
//!
//! From the denominator as published to the numerator as revised, to the last unit:
//!
//! ```text
//! revised numerator - published denominator = continuing + entrants - leavers + revisions
//! ```
//!
//! Let `n` and `r` be a company's revised sales in the current period and the year before. *Continuing* is `Σ(n - r)` over
//! companies with at least one return in both periods, *entrants* `Σn` over those with returns in the current period
//! only, *leavers* `Σr` over those with returns in the year before only, and *revisions* is what filings after publication
//! added to the year before: revised denominator less published denominator. The first three sum to `Σn - Σr`, since every
//! company is in exactly one of the sums; adding `Σr - published denominator` gives the left side. Presence is having
//! filed, not having sold: a return of zero counts.

mod calendar;
mod decimal;
mod linked;
mod returns;

use std::collections::BTreeMap;

pub use calendar::{CalendarError, Day, Month};
pub use decimal::{Ratio, adding_up, amount};
pub use linked::{Basis, Layout, Linked, LinkedCell, Year};
pub use returns::{Company, Filing, MOST_ROWS, Returns, ReturnsError, Suspect, suspects};

use crate::disclosure::{Profile, Rules};

/// What to compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// First month.
    pub from: Month,
    /// Last month.
    pub to: Month,
}

/// Why a period cannot be compared.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GrowthError {
    /// It ends before it begins.
    #[error("the period ends in {to}, before it begins in {from}")]
    Reversed {
        /// First month.
        from: Month,
        /// Last month.
        to: Month,
    },
    /// It would overlap the year before.
    #[error("the period has {months} months; at most 12 can be compared with the year before")]
    TooLong {
        /// How many.
        months: i32,
    },
    /// Nobody filed.
    #[error("there are no returns from {from} to {to}")]
    Empty {
        /// First month.
        from: Month,
        /// Last month.
        to: Month,
    },
}

impl Period {
    /// The months from one to another.
    pub fn new(from: Month, to: Month) -> Result<Self, GrowthError> {
        match to.since(from) + 1 {
            months if months < 1 => Err(GrowthError::Reversed { from, to }),
            months if months > 12 => Err(GrowthError::TooLong { months }),
            _ => Ok(Self { from, to }),
        }
    }

    /// How many months.
    pub fn months(self) -> usize {
        (self.to.since(self.from) + 1) as usize
    }

    fn place(self, month: Month) -> Option<usize> {
        usize::try_from(month.since(self.from)).ok().filter(|place| *place < self.months())
    }
}

/// A numerator over a denominator.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Figure {
    /// Sales of the current period, in units of `10^-places`.
    pub numerator: i128,
    /// Sales of the year before.
    pub denominator: i128,
}

impl Figure {
    /// The growth, `numerator / denominator - 1`.
    pub fn rate(self) -> Ratio {
        Ratio { numerator: self.numerator - self.denominator, denominator: self.denominator }
    }

    fn add(&mut self, numerator: i128, denominator: i128) {
        self.numerator += numerator;
        self.denominator += denominator;
    }
}

/// One comparison on all bases.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Bases {
    /// Same companies.
    pub panel: Figure,
    /// As published.
    pub published: Figure,
    /// Everything filed until now.
    pub revised: Figure,
}

/// The parts of the difference between the revised numerator and the published denominator.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Bridge {
    /// Change of companies in both periods.
    pub continuing: i128,
    /// Sales of companies in the current period only.
    pub entrants: i128,
    /// Sales of companies in the year before only; subtracted.
    pub leavers: i128,
    /// What later filings added to the year before.
    pub revisions: i128,
}

impl Bridge {
    /// `continuing + entrants - leavers + revisions`.
    pub fn sum(self) -> i128 {
        self.continuing + self.entrants - self.leavers + self.revisions
    }
}

/// A month by itself and all months up to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthFigures {
    /// The month of the current period.
    pub month: Month,
    /// That month.
    pub single: Bases,
    /// From the beginning of the period. The panel is that of the whole period, so months add up.
    pub cumulative: Bases,
}

/// A sector's revised sales.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectorFigures {
    /// Its name.
    pub sector: String,
    /// Revised numerator and denominator.
    pub figure: Figure,
}

/// How many companies are behind a figure.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// In every month of both periods.
    pub panel: usize,
    /// In both periods.
    pub continuing: usize,
    /// In the current period only.
    pub entrants: usize,
    /// In the year before only.
    pub leavers: usize,
}

/// Parts of a [`Growth`] that say too much about single companies to be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// [`Bridge::continuing`].
    Continuing,
    /// [`Bridge::entrants`].
    Entrants,
    /// [`Bridge::leavers`].
    Leavers,
    /// [`Bridge::revisions`].
    Revisions,
    /// [`Bases::published`]: beside the revised total it tells the revisions.
    Published,
    /// [`Growth::top5_share`].
    Top5Share,
    /// [`Growth::median`].
    Median,
}

impl Part {
    /// Its place in files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Continuing => "bridge.continuing",
            Self::Entrants => "bridge.entrants",
            Self::Leavers => "bridge.leavers",
            Self::Revisions => "bridge.revisions",
            Self::Published => "bases.published",
            Self::Top5Share => "top5_share",
            Self::Median => "median",
        }
    }
}

/// The growth of a period, complete: it is for those who hold the returns; see [`Growth::confidential`] and [`Linked`] for what may go out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Growth {
    /// The period.
    pub period: Period,
    /// The day of publication that was assumed: the one asked for, or the latest filing's.
    pub published_as_of: Day,
    /// The whole period.
    pub bases: Bases,
    /// From the published denominator to the revised numerator.
    pub bridge: Bridge,
    /// By month.
    pub months: Vec<MonthFigures>,
    /// By sector, revised.
    pub sectors: Vec<SectorFigures>,
    /// The five contributors (groups, or companies without one) with the largest revised sales in the current period:
    /// their part of the revised growth. Without value when there is no growth.
    pub top5_share: Ratio,
    /// The growth of the median company of the panel (of those with sales the year before), in units of `10^-8`; the mean of
    /// the two in the middle when their number is even.
    pub median: Option<i128>,
    /// Companies.
    pub counts: Counts,
    by_company: Vec<Ledger>,
    groups: Vec<usize>,
}

/// Decimal places of rates.
pub const RATE_PLACES: u32 = 8;

/// One company's months; nothing where no return is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Ledger {
    now: Vec<Option<i128>>,
    before: Vec<Option<i128>>,
    now_published: Vec<Option<i128>>,
    before_published: Vec<Option<i128>>,
}

fn sum(months: &[Option<i128>]) -> i128 {
    months.iter().flatten().sum()
}

impl Ledger {
    fn new(months: usize) -> Self {
        let none = || vec![None; months];
        Self { now: none(), before: none(), now_published: none(), before_published: none() }
    }

    fn in_panel(&self) -> bool {
        self.now.iter().chain(&self.before).all(Option::is_some)
    }

    /// Whether there is a return in the current period, and in the year before.
    fn present(&self) -> (bool, bool) {
        (self.now.iter().any(Option::is_some), self.before.iter().any(Option::is_some))
    }
}

impl Growth {
    /// Compares a period with the year before.
    pub fn of(returns: &Returns, period: Period, published_as_of: Option<Day>) -> Result<Self, GrowthError> {
        let latest = returns.filings.iter().map(|filing| filing.filed).max();
        let empty = GrowthError::Empty { from: period.from, to: period.to };
        let published_as_of = published_as_of.or(latest).ok_or_else(|| empty.clone())?;
        let by_company = ledgers(returns, period, published_as_of);
        if !by_company.iter().any(|ledger| ledger.present().0) {
            return Err(empty);
        }
        let (bridge, counts) = bridge(&by_company);
        let months = months(&by_company, period);
        let groups: Vec<usize> = returns.companies.iter().map(|company| company.group).collect();
        let mut sectors: Vec<SectorFigures> = returns
            .sectors
            .iter()
            .map(|sector| SectorFigures { sector: sector.clone(), figure: Figure::default() })
            .collect();
        for (ledger, company) in by_company.iter().zip(&returns.companies) {
            sectors[company.sector].figure.add(sum(&ledger.now), sum(&ledger.before));
        }
        Ok(Self {
            period,
            published_as_of,
            bases: months.last().map(|month| month.cumulative).unwrap_or_default(),
            bridge,
            months,
            sectors,
            top5_share: top5_share(&by_company, &groups),
            median: median(&by_company),
            counts,
            by_company,
            groups,
        })
    }

    /// Each sector's contribution to the revised growth, in units of `10^-8`; they add up exactly to the revised rate in the
    /// same unit. Nothing when the rate has no value.
    pub fn contributions(&self) -> Option<Vec<i128>> {
        let parts: Vec<i128> =
            self.sectors.iter().map(|sector| sector.figure.numerator - sector.figure.denominator).collect();
        adding_up(&parts, self.bases.revised.denominator, RATE_PLACES)
    }

    /// What may not be published because it tells of too few companies: parts of the bridge that break a rule, with a
    /// second part whenever one alone would follow from the totals; the share of the five largest when only one or two
    /// contributors are left beside them; the median of a panel that is too small.
    pub fn confidential(&self, rules: &Rules) -> Vec<Part> {
        let group = |company: usize| self.groups[company];
        let of = |value: &dyn Fn(&Ledger) -> Option<i128>| {
            Profile::of(self.by_company.iter().enumerate().filter_map(|(at, one)| Some((group(at), value(one)?.abs()))))
        };
        let parts = [
            (Part::Continuing, of(&|one| (one.present() == (true, true)).then(|| sum(&one.now)))),
            (Part::Entrants, of(&|one| (one.present() == (true, false)).then(|| sum(&one.now)))),
            (Part::Leavers, of(&|one| (one.present() == (false, true)).then(|| sum(&one.before)))),
            (
                Part::Revisions,
                of(&|one| Some(sum(&one.before) - sum(&one.before_published)).filter(|revision| *revision != 0)),
            ),
        ];
        let mut found: Vec<Part> =
            parts.iter().filter(|(_, profile)| !rules.broken(profile).is_empty()).map(|(part, _)| *part).collect();
        if let [only] = found[..] {
            let others = parts.iter().filter(|(part, profile)| *part != only && profile.contributors > 0);
            found.extend(others.max_by_key(|(_, profile)| profile.total).map(|(part, _)| *part));
        }
        if found.contains(&Part::Revisions) {
            found.push(Part::Published);
        }
        let mut contributors: Vec<usize> =
            (0..self.groups.len()).filter(|&at| self.by_company[at].present() != (false, false)).map(group).collect();
        contributors.sort_unstable();
        contributors.dedup();
        if contributors.len() > 5 && contributors.len() - 5 < rules.contributors {
            found.push(Part::Top5Share);
        }
        let mut panel: Vec<usize> =
            (0..self.groups.len()).filter(|&at| self.by_company[at].in_panel()).map(group).collect();
        panel.sort_unstable();
        panel.dedup();
        if !panel.is_empty() && panel.len() < rules.contributors {
            found.push(Part::Median);
        }
        found
    }
}

fn ledgers(returns: &Returns, period: Period, published: Day) -> Vec<Ledger> {
    let mut ledgers = vec![Ledger::new(period.months()); returns.companies.len()];
    let published_before = published.year_before();
    // Filings come in the order they were filed, so later ones overwrite.
    for filing in &returns.filings {
        let ledger = &mut ledgers[filing.company];
        if let Some(place) = period.place(filing.month) {
            ledger.now[place] = Some(filing.sales);
            if filing.filed <= published {
                ledger.now_published[place] = Some(filing.sales);
            }
        } else if let Some(place) = period.place(filing.month.plus(12)) {
            ledger.before[place] = Some(filing.sales);
            if filing.filed <= published_before {
                ledger.before_published[place] = Some(filing.sales);
            }
        }
    }
    ledgers
}

fn bridge(ledgers: &[Ledger]) -> (Bridge, Counts) {
    let (mut bridge, mut counts) = (Bridge::default(), Counts::default());
    for ledger in ledgers {
        let (now, before) = (sum(&ledger.now), sum(&ledger.before));
        match ledger.present() {
            (true, true) => {
                bridge.continuing += now - before;
                counts.continuing += 1;
            }
            (true, false) => {
                bridge.entrants += now;
                counts.entrants += 1;
            }
            (false, true) => {
                bridge.leavers += before;
                counts.leavers += 1;
            }
            (false, false) => {}
        }
        counts.panel += usize::from(ledger.in_panel());
        bridge.revisions += before - sum(&ledger.before_published);
    }
    (bridge, counts)
}

fn months(ledgers: &[Ledger], period: Period) -> Vec<MonthFigures> {
    let mut cumulative = Bases::default();
    (0..period.months())
        .map(|place| {
            let mut single = Bases::default();
            for ledger in ledgers {
                let at = |months: &[Option<i128>]| months[place].unwrap_or(0);
                let (now, before) = (at(&ledger.now), at(&ledger.before));
                for bases in [&mut single, &mut cumulative] {
                    bases.revised.add(now, before);
                    bases.published.add(at(&ledger.now_published), at(&ledger.before_published));
                    if ledger.in_panel() {
                        bases.panel.add(now, before);
                    }
                }
            }
            MonthFigures { month: period.from.plus(place as i32), single, cumulative }
        })
        .collect()
}

fn top5_share(ledgers: &[Ledger], groups: &[usize]) -> Ratio {
    let mut by_group: BTreeMap<usize, Figure> = BTreeMap::new();
    // Whoever filed in neither year is nobody's equal.
    for (ledger, group) in ledgers.iter().zip(groups).filter(|(ledger, _)| ledger.present() != (false, false)) {
        by_group.entry(*group).or_default().add(sum(&ledger.now), sum(&ledger.before));
    }
    let mut figures: Vec<Figure> = by_group.into_values().collect();
    figures.sort_by_key(|figure| std::cmp::Reverse(figure.numerator));
    let growth = |figures: &[Figure]| figures.iter().map(|figure| figure.numerator - figure.denominator).sum::<i128>();
    let (part, whole) = (growth(&figures[..figures.len().min(5)]), growth(&figures));
    if whole < 0 {
        Ratio { numerator: -part, denominator: -whole }
    } else {
        Ratio { numerator: part, denominator: whole }
    }
}

fn median(ledgers: &[Ledger]) -> Option<i128> {
    let mut rates: Vec<Ratio> = ledgers
        .iter()
        .filter(|ledger| ledger.in_panel() && sum(&ledger.before) > 0)
        .map(|ledger| Figure { numerator: sum(&ledger.now), denominator: sum(&ledger.before) }.rate())
        .collect();
    rates.sort_by(|a, b| a.compare(*b));
    let high = rates.get(rates.len() / 2)?;
    if rates.len() % 2 == 1 {
        return high.scaled(RATE_PLACES);
    }
    // Two places more, so that the mean rounds like its exact value.
    let both = rates[rates.len() / 2 - 1].scaled(RATE_PLACES + 2)? + high.scaled(RATE_PLACES + 2)?;
    Ratio { numerator: both, denominator: 200 }.scaled(0)
}

#[cfg(test)]
mod tests;
