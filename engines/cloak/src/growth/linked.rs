//! A period's tables by sector as one linked problem.
use super::{Growth, Ledger, Month, Returns};
use crate::disclosure::{Axis, Cell, Grid, Profile, ProtectError, Rules, Status, Table, protect};

/// Which companies a cell counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// Everybody, everything filed until now.
    Revised,
    /// Companies in all months of both periods.
    Panel,
}

impl Basis {
    /// The word used in files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Revised => "revised",
            Self::Panel => "panel",
        }
    }
}

/// Which of the two years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Year {
    /// The period itself: the numerator.
    Current,
    /// A year earlier: the denominator.
    Before,
}

/// Which tables are shown beside each other. What is not among them must not be published elsewhere. Time grows steeply with
/// the number of cells: 12 sectors over 5 months take a second, 30 over 12 minutes; leave single months out then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layout {
    /// Single months beside the cumulated period.
    pub months: bool,
    /// The panel beside everybody.
    pub panel: bool,
}

/// One cell of the linked tables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkedCell {
    /// The sector; nothing for all of them.
    pub sector: Option<String>,
    /// The month; nothing for the whole period.
    pub month: Option<Month>,
    /// Which companies.
    pub basis: Basis,
    /// Which year.
    pub year: Year,
    /// The true value, in units of the returns; to be shown only if the status says so.
    pub value: i128,
    /// What becomes of it.
    pub status: Status,
}

/// All cells of the linked tables.
///
/// Sectors and their total, months and the cumulated period, everybody and the panel are tied by equations and decided
/// together; the companies outside the panel are an implied cell, never shown and protected like the others, so that the
/// difference of two tables gives nobody away. The two years share no equation. Rates, differences and contributions may be
/// shown where both years' cells are ([`Linked::rate_status`]); they then add no knowledge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Linked {
    /// The cells: current year first; total before sectors, the period before months, revised before panel.
    pub cells: Vec<LinkedCell>,
}

impl Linked {
    /// Decides what of a growth may be shown by sector.
    pub fn of(returns: &Returns, growth: &Growth, layout: Layout, rules: &Rules) -> Result<Self, ProtectError> {
        let mut cells = Vec::new();
        for year in [Year::Current, Year::Before] {
            cells.extend(one_year(returns, growth, layout, rules, year)?);
        }
        Ok(Self { cells })
    }

    /// A sector's cell for the whole period.
    pub fn cell(&self, sector: Option<&str>, basis: Basis, year: Year) -> Option<&LinkedCell> {
        self.cells.iter().find(|cell| {
            cell.sector.as_deref() == sector && cell.month.is_none() && cell.basis == basis && cell.year == year
        })
    }

    /// Whether a sector's rate and contribution over the whole period may be shown: as the years' cells, the stricter one.
    pub fn rate_status(&self, sector: Option<&str>, basis: Basis) -> Status {
        let of = |year| self.cell(sector, basis, year).map_or(Status::Secondary, |cell| cell.status);
        match (of(Year::Current), of(Year::Before)) {
            (Status::Shown, Status::Shown) => Status::Shown,
            (Status::Primary, _) | (_, Status::Primary) => Status::Primary,
            _ => Status::Secondary,
        }
    }
}

/// Grand totals are in every headline; they are withheld only if nothing else helps.
const TOTAL_WEIGHT: u32 = 1000;
/// The sectors' sales over the period are what the table is for.
const PERIOD_WEIGHT: u32 = 4;

fn one_year(
    returns: &Returns,
    growth: &Growth,
    layout: Layout,
    rules: &Rules,
    year: Year,
) -> Result<Vec<LinkedCell>, ProtectError> {
    let months = growth.period.months();
    let periods = if layout.months { Axis::total_of(months) } else { Axis { places: 1, sums: Vec::new() } };
    let bases = if layout.panel {
        Axis { places: 3, sums: vec![(0, vec![1, 2])] }
    } else {
        Axis { places: 1, sums: Vec::new() }
    };
    let grid = Grid::new(vec![Axis::total_of(returns.sectors.len()), periods, bases]);
    let cells = (0..grid.cells()).map(|at| {
        let [sector, period, basis] = grid.places(at)[..] else { return Cell::plain(0) };
        let within = contributions(returns, growth, year, sector, period, basis);
        let mut cell = Cell::new(&Profile::of(within), rules);
        cell.implied = basis == 2;
        cell.weight = match (sector, period, basis) {
            (0, _, _) => TOTAL_WEIGHT,
            (_, 0, 0) => PERIOD_WEIGHT,
            _ => 1,
        };
        cell
    });
    let cells: Vec<Cell> = cells.collect();
    // Sums of the same returns along every axis hold by construction; only numbers too large could fail.
    let table = Table::new(cells, grid.equations()).map_err(|_| ProtectError::TooHard)?;
    let pattern = protect(&table)?;
    let shown = (0..grid.cells()).filter_map(|at| {
        let [sector, period, basis] = grid.places(at)[..] else { return None };
        Some(LinkedCell {
            sector: sector.checked_sub(1).map(|sector| returns.sectors[sector].clone()),
            month: period.checked_sub(1).map(|month| growth.period.from.plus(month as i32)),
            basis: match basis {
                0 => Basis::Revised,
                1 => Basis::Panel,
                _ => return None,
            },
            year,
            value: table.cells()[at].value,
            status: pattern.status[at],
        })
    });
    Ok(shown.collect())
}

/// (group, sales) of the companies with a return in a place of the grid.
fn contributions<'a>(
    returns: &'a Returns,
    growth: &'a Growth,
    year: Year,
    sector: usize,
    period: usize,
    basis: usize,
) -> impl Iterator<Item = (usize, i128)> + 'a {
    let companies = returns.companies.iter().zip(&growth.by_company);
    companies.filter_map(move |(company, ledger)| {
        let in_basis = match basis {
            0 => true,
            1 => ledger.in_panel(),
            _ => !ledger.in_panel(),
        };
        let in_sector = sector == 0 || company.sector == sector - 1;
        if !(in_basis && in_sector) {
            return None;
        }
        Some((company.group, of_period(ledger, year, period)?))
    })
}

fn of_period(ledger: &Ledger, year: Year, period: usize) -> Option<i128> {
    let months = match year {
        Year::Current => &ledger.now,
        Year::Before => &ledger.before,
    };
    match period {
        0 => months.iter().any(Option::is_some).then(|| super::sum(months)),
        month => months[month - 1],
    }
}
