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
    /// Its slug.
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

/// How many companies are behind the figures; nothing where it is one or two.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// In every month of both periods.
    pub panel: Option<i64>,
    /// In both periods.
    pub continuing: Option<i64>,
    /// In this period only.
    pub entrants: Option<i64>,
    /// In the year before only.
    pub leavers: Option<i64>,
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

/// What a figure is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Smallest units of the zone's currency.
    Money,
    /// Units of `10^-8`.
    Rate,
    /// Companies.
    Count,
}

/// One figure of a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What is measured.
    pub measure: &'static str,
    /// On which basis.
    pub basis: &'static str,
    /// In which sector; nothing for all.
    pub sector: Option<String>,
    /// In what.
    pub unit: Unit,
    /// The figure; nothing when withheld.
    pub value: Option<i64>,
}

impl Snapshot {
    /// All figures but the cells, in the order in which files have them.
    pub fn lines(&self) -> Vec<Line> {
        let line = |measure, basis, unit, value| Line { measure, basis, sector: None, unit, value };
        let mut lines = Vec::new();
        for (basis, figure) in [("panel", self.panel), ("published", self.published), ("revised", self.revised)] {
            lines.push(line("sales", basis, Unit::Money, figure.now));
            lines.push(line("sales-year-before", basis, Unit::Money, figure.before));
            lines.push(line("growth", basis, Unit::Rate, figure.rate));
        }
        let bridge = self.bridge;
        for (part, value) in [
            ("bridge-start", bridge.start),
            ("bridge-revisions", bridge.revisions),
            ("bridge-continuing", bridge.continuing),
            ("bridge-entrants", bridge.entrants),
            ("bridge-leavers", bridge.leavers),
            ("bridge-end", bridge.end),
        ] {
            lines.push(line(part, "revised", Unit::Money, value));
        }
        for sector in &self.sectors {
            let of = |measure, unit, value| Line {
                sector: Some(sector.name.clone()),
                ..line(measure, "revised", unit, value)
            };
            lines.push(of("sector-sales", Unit::Money, sector.now));
            lines.push(of("sector-sales-year-before", Unit::Money, sector.before));
            lines.push(of("contribution", Unit::Rate, sector.points));
        }
        lines.push(line("share-of-largest-five", "revised", Unit::Rate, self.top5));
        lines.push(line("median-company-growth", "panel", Unit::Rate, self.median));
        let counts = self.counts;
        lines.push(line("companies-panel", "panel", Unit::Count, counts.panel));
        lines.push(line("companies-continuing", "revised", Unit::Count, counts.continuing));
        lines.push(line("companies-entrants", "revised", Unit::Count, counts.entrants));
        lines.push(line("companies-leavers", "revised", Unit::Count, counts.leavers));
        lines
    }

    /// The figures that differ from those of an earlier version: each with what it was and what it is.
    pub fn differences(&self, earlier: &Self) -> Vec<(Line, Option<i64>)> {
        let before = earlier.lines();
        let old = |line: &Line| {
            let same =
                |one: &&Line| one.measure == line.measure && one.basis == line.basis && one.sector == line.sector;
            before.iter().find(same).and_then(|one| one.value)
        };
        let all = self.lines().into_iter().map(|line| {
            let old = old(&line);
            (line, old)
        });
        all.filter(|(line, old)| line.value != *old).collect()
    }

    /// Whether two snapshots say the same, whatever day they were made.
    pub fn same_figures(&self, other: &Self) -> bool {
        Self { as_of: String::new(), ..self.clone() } == Self { as_of: String::new(), ..other.clone() }
    }

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
