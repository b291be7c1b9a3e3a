//! What a release says, frozen. A snapshot holds nothing that may not be read: what is withheld was never put into it.

use serde::{Deserialize, Serialize};

/// A comparison on one basis.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// Sales of the period.
    pub now: Option<i64>,
    /// Sales of the same months a year before.
    pub before: Option<i64>,
    /// Growth in units of `10^-8`.
    pub rate: Option<i64>,
}

/// The parts of the difference between two totals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bridge {
    /// The year before as published then.
    pub start: Option<i64>,
    /// What later filings added to the year before.
    pub revisions: Option<i64>,
    /// Change of companies in both periods.
    pub continuing: Option<i64>,
    /// Sales of companies in this period only.
    pub entrants: Option<i64>,
    /// Sales of companies in the year before only; subtracted.
    pub leavers: Option<i64>,
    /// This period with everything filed until now.
    pub end: Option<i64>,
}

/// A sector on the basis of everything filed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sector {
    /// Name.
    pub name: String,
    /// Sales of the period.
    pub now: Option<i64>,
    /// A year before.
    pub before: Option<i64>,
    /// Part of the growth, in units of `10^-8` of the whole.
    pub points: Option<i64>,
}

/// A cell of the tables that were decided together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// Sector; nothing for all.
    pub sector: Option<String>,
    /// First month.
    pub from: String,
    /// Last month.
    pub to: String,
    /// revised or panel.
    pub basis: String,
    /// Value; nothing when withheld.
    pub value: Option<i64>,
}

/// How many companies are behind the figures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// In every month of both periods.
    pub panel: i64,
    /// In both periods.
    pub continuing: i64,
    /// In this period only.
    pub entrants: i64,
    /// In the year before only.
    pub leavers: i64,
}

/// Everything a release says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// First month.
    pub from: String,
    /// Last month.
    pub to: String,
    /// The day of the basis "as published".
    pub as_of: String,
    /// Same companies in both periods.
    pub panel: Figure,
    /// Totals as published.
    pub published: Figure,
    /// Totals with everything filed.
    pub revised: Figure,
    /// From one total to the other.
    pub bridge: Bridge,
    /// By sector.
    pub sectors: Vec<Sector>,
    /// All cells, months among them when they may be shown.
    pub cells: Vec<Cell>,
    /// Part of the five largest contributors in the growth, in units of `10^-8`.
    pub top5: Option<i64>,
    /// Growth of the median company, in units of `10^-8`.
    pub median: Option<i64>,
    /// Companies.
    pub counts: Counts,
}

impl Snapshot {
    /// Single months of all sectors: month, this year, the year before.
    pub fn months(&self) -> Vec<(String, Option<i64>, Option<i64>)> {
        if self.from == self.to {
            return Vec::new();
        }
        let single: Vec<&Cell> = self
            .cells
            .iter()
            .filter(|cell| cell.sector.is_none() && cell.basis == "revised" && cell.from == cell.to)
            .collect();
        let value = |month: &str| single.iter().find(|cell| cell.from == month).and_then(|cell| cell.value);
        let now = single.iter().filter(|cell| cell.from >= self.from);
        now.map(|cell| (cell.from.clone(), cell.value, value(&year_before(&cell.from)))).collect()
    }
}

/// The same month a year before.
pub fn year_before(month: &str) -> String {
    match month.split_once('-').and_then(|(year, rest)| Some((year.parse::<i32>().ok()?, rest))) {
        Some((year, rest)) => format!("{:04}-{rest}", year - 1),
        None => month.to_owned(),
    }
}
