//! `exedra growth`: growth figures from a file of returns.

use std::fmt::Write as _;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use cloak::disclosure::{Rules, Status};
use cloak::growth::{
    Bases, Basis, Day, Figure, Growth, Layout, Linked, Month, Period, RATE_PLACES, Returns, Year, amount, suspects,
};

use super::{Outcome, print};

/// Largest file of returns.
const LARGEST: u64 = 512 << 20;

/// Most sectors times months that are decided together: seconds, not minutes.
const MOST_MONTHLY: usize = 150;

#[derive(clap::Args)]
pub struct Args {
    /// Returns: company,group,sector,month,sales,filed.
    returns: PathBuf,
    /// First month of the period, YYYY-MM.
    #[arg(long)]
    from: String,
    /// Last month of the period, YYYY-MM.
    #[arg(long)]
    to: String,
    /// The day the figures were published, YYYY-MM-DD; without it, the latest day of filing.
    #[arg(long)]
    published_as_of: Option<String>,
    /// Also print a table; the only one there is: sector.
    #[arg(long)]
    by: Option<String>,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

/// One run: what was read, what came of it, what of it may be shown.
struct Run {
    returns: Returns,
    growth: Growth,
    linked: Linked,
    rules: Rules,
}

pub fn run(args: &Args) -> Result<Outcome> {
    if args.by.as_deref().is_some_and(|by| by != "sector") {
        bail!("--by {:?}: there are only tables by sector", args.by.as_deref().unwrap_or_default());
    }
    let month = |option: &str, value: &str| {
        value.parse::<Month>().map_err(|error| anyhow::anyhow!("{option} {value:?}: this is {error}"))
    };
    let period = Period::new(month("--from", &args.from)?, month("--to", &args.to)?).context("--from, --to")?;
    let published = match &args.published_as_of {
        None => None,
        Some(value) => Some(
            value.parse::<Day>().map_err(|error| anyhow::anyhow!("--published-as-of {value:?}: this is {error}"))?,
        ),
    };
    let name = args.returns.display();
    let bytes = read(&args.returns)?;
    let returns = Returns::read(&bytes).map_err(|error| anyhow::anyhow!("{name}, {error}"))?;
    drop(bytes);
    for suspect in suspects(&returns) {
        let times = suspect.times.decimal(3).unwrap_or_default();
        let (line, company) = (suspect.line, suspect.company);
        eprintln!("exedra: {name}, line {line}, field sales: {times} times the median of {company:?}; another unit?");
    }
    let growth = Growth::of(&returns, period, published).map_err(|error| anyhow::anyhow!("{name}: {error}"))?;
    let rules = Rules::default();
    let layout = Layout { months: returns.sectors.len() * period.months() <= MOST_MONTHLY, panel: true };
    if !layout.months {
        eprintln!("exedra: {name}: single months by sector are left out, there are too many to be checked together");
    }
    let linked = Linked::of(&returns, &growth, layout, &rules).map_err(|error| anyhow::anyhow!("{name}: {error}"))?;
    let run = Run { returns, growth, linked, rules };
    print(&if args.json { run.json() + "\n" } else { run.text(args.by.is_some()) });
    Ok(Outcome::Done)
}

fn read(path: &Path) -> Result<Vec<u8>> {
    let cannot = || format!("{}: cannot be read", path.display());
    let file = std::fs::File::open(path).with_context(cannot)?;
    let mut bytes = Vec::new();
    // A pipe or a device has no size to be asked for beforehand.
    let read = file.take(LARGEST + 1).read_to_end(&mut bytes).with_context(cannot)?;
    if read as u64 > LARGEST {
        bail!("{}: is more than the {} MB read here; split the file by period", path.display(), LARGEST >> 20);
    }
    Ok(bytes)
}

/// Exact decimals do not survive a JSON library's floats, so numbers are written as they are.
fn object(pairs: &[(&str, String)]) -> String {
    let inside: Vec<String> = pairs.iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
    format!("{{{}}}", inside.join(","))
}

fn array(items: impl IntoIterator<Item = String>) -> String {
    format!("[{}]", items.into_iter().collect::<Vec<_>>().join(","))
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn or_null(number: Option<String>) -> String {
    number.unwrap_or_else(|| "null".to_owned())
}

impl Run {
    fn money(&self, units: i128) -> String {
        amount(units, self.returns.places)
    }

    fn figure(&self, figure: Figure) -> String {
        object(&[
            ("numerator", self.money(figure.numerator)),
            ("denominator", self.money(figure.denominator)),
            ("rate", or_null(figure.rate().decimal(RATE_PLACES))),
        ])
    }

    fn bases(&self, bases: &Bases) -> String {
        object(&[
            ("panel", self.figure(bases.panel)),
            ("published", self.figure(bases.published)),
            ("revised", self.figure(bases.revised)),
        ])
    }

    fn json(&self) -> String {
        let growth = &self.growth;
        let bridge = growth.bridge;
        let counts = growth.counts;
        let (from, to) = (growth.period.from.to_string(), growth.period.to.to_string());
        let number = |count: usize| count.to_string();
        object(&[
            ("period", object(&[("from", quoted(&from)), ("to", quoted(&to))])),
            ("published_as_of", quoted(&growth.published_as_of.to_string())),
            ("unit", or_null(self.returns.unit.as_deref().map(quoted))),
            ("bases", self.bases(&growth.bases)),
            (
                "bridge",
                object(&[
                    ("continuing", self.money(bridge.continuing)),
                    ("entrants", self.money(bridge.entrants)),
                    ("leavers", self.money(bridge.leavers)),
                    ("revisions", self.money(bridge.revisions)),
                ]),
            ),
            ("contributions", self.contributions()),
            ("top5_share", or_null(growth.top5_share.decimal(RATE_PLACES))),
            ("median", or_null(growth.median.map(|median| amount(median, RATE_PLACES)))),
            ("cells", self.cells()),
            ("linked", self.linked()),
            ("months", self.months()),
            (
                "companies",
                object(&[
                    ("panel", number(counts.panel)),
                    ("continuing", number(counts.continuing)),
                    ("entrants", number(counts.entrants)),
                    ("leavers", number(counts.leavers)),
                ]),
            ),
            ("confidential", array(self.confidential().into_iter().map(quoted))),
        ])
    }

    /// Percentage points of the revised growth. Withheld sectors are one entry without a name, so that the list still adds up.
    fn contributions(&self) -> String {
        let Some(points) = self.growth.contributions() else { return "[]".to_owned() };
        let mut withheld = None;
        let mut list: Vec<String> = Vec::new();
        for (sector, points) in self.growth.sectors.iter().zip(points) {
            let status = self.linked.rate_status(Some(&sector.sector), Basis::Revised);
            if status != Status::Shown {
                *withheld.get_or_insert(0) += points;
            }
            let shown = (status == Status::Shown).then(|| amount(points, RATE_PLACES - 2));
            list.push(entry(Some(&sector.sector), "points", shown, status.word()));
        }
        if let Some(points) = withheld {
            list.push(entry(None, "points", Some(amount(points, RATE_PLACES - 2)), "withheld"));
        }
        array(list)
    }

    /// Revised sales of the period by sector.
    fn cells(&self) -> String {
        array(self.growth.sectors.iter().filter_map(|sector| {
            let cell = self.linked.cell(Some(&sector.sector), Basis::Revised, Year::Current)?;
            let shown = (cell.status == Status::Shown).then(|| self.money(cell.value));
            Some(entry(Some(&sector.sector), "value", shown, cell.status.word()))
        }))
    }

    /// All tables that were decided together: months, both years, the panel.
    fn linked(&self) -> String {
        array(self.linked.cells.iter().map(|cell| {
            let shown = (cell.status == Status::Shown).then(|| self.money(cell.value));
            let back = if cell.year == Year::Before { -12 } else { 0 };
            let (from, to) = match cell.month {
                Some(month) => (month, month),
                None => (self.growth.period.from, self.growth.period.to),
            };
            object(&[
                ("sector", or_null(cell.sector.as_deref().map(quoted))),
                ("from", quoted(&from.plus(back).to_string())),
                ("to", quoted(&to.plus(back).to_string())),
                ("basis", quoted(cell.basis.word())),
                ("value", or_null(shown)),
                ("status", quoted(cell.status.word())),
            ])
        }))
    }

    fn months(&self) -> String {
        array(self.growth.months.iter().map(|month| {
            object(&[
                ("month", quoted(&month.month.to_string())),
                ("single", self.bases(&month.single)),
                ("cumulative", self.bases(&month.cumulative)),
            ])
        }))
    }

    /// What is computed here for those who hold the returns and may not go out, in the words of the JSON.
    fn confidential(&self) -> Vec<&'static str> {
        let mut words: Vec<&str> = self.growth.confidential(&self.rules).iter().map(|part| part.word()).collect();
        for (basis, word) in [(Basis::Panel, "bases.panel"), (Basis::Revised, "bases.revised")] {
            if self.linked.rate_status(None, basis) != Status::Shown {
                words.push(word);
            }
        }
        words
    }

    fn text(&self, by_sector: bool) -> String {
        let growth = &self.growth;
        let mut out = String::new();
        let (from, to) = (growth.period.from, growth.period.to);
        let unit = self.returns.unit.as_deref().unwrap_or("the unit of the returns");
        let _ = writeln!(out, "{from} to {to} against {} to {}, in {unit}", from.plus(-12), to.plus(-12));
        let _ = writeln!(out, "published as of {}\n", growth.published_as_of);
        let _ = writeln!(out, "{:<12}{:>24}{:>24}{:>12}", "basis", "this period", "year before", "growth");
        let bases = growth.bases;
        for (name, figure) in [("panel", bases.panel), ("published", bases.published), ("revised", bases.revised)] {
            let (now, before) = (self.money(figure.numerator), self.money(figure.denominator));
            let _ = writeln!(out, "{name:<12}{now:>24}{before:>24}{:>12}", percent(figure.rate().scaled(RATE_PLACES)));
        }
        let bridge = growth.bridge;
        let _ = writeln!(out, "\n{:<36}{:>24}", "published, year before", self.money(bases.published.denominator));
        for (name, part) in [
            ("+ revisions since", bridge.revisions),
            ("+ companies in both periods", bridge.continuing),
            ("+ entrants", bridge.entrants),
            ("- leavers", bridge.leavers),
            ("= revised, this period", bases.revised.numerator),
        ] {
            let _ = writeln!(out, "{name:<36}{:>24}", self.money(part));
        }
        let _ = writeln!(
            out,
            "\n{:<36}{:>24}",
            "five largest, share of the growth",
            percent(growth.top5_share.scaled(RATE_PLACES))
        );
        let _ = writeln!(out, "{:<36}{:>24}", "median company of the panel", percent(growth.median));
        let confidential = self.confidential();
        if !confidential.is_empty() {
            let _ = writeln!(out, "\nnot to be published, about too few companies: {}", confidential.join(", "));
        }
        if by_sector {
            self.sectors(&mut out);
        }
        out
    }

    fn sectors(&self, out: &mut String) {
        let _ = writeln!(out, "\n{:<36}{:>24}{:>16}  status", "sector", "this period", "points");
        let points = self.growth.contributions();
        for (index, sector) in self.growth.sectors.iter().enumerate() {
            let Some(cell) = self.linked.cell(Some(&sector.sector), Basis::Revised, Year::Current) else { continue };
            let value = if cell.status == Status::Shown { self.money(cell.value) } else { "x".to_owned() };
            let may = self.linked.rate_status(Some(&sector.sector), Basis::Revised) == Status::Shown;
            let points =
                points.as_ref().filter(|_| may).map_or("x".to_owned(), |all| amount(all[index], RATE_PLACES - 2));
            let _ = writeln!(out, "{:<36}{value:>24}{points:>16}  {}", sector.sector, cell.status.word());
        }
    }
}

fn entry(sector: Option<&str>, key: &str, value: Option<String>, status: &str) -> String {
    object(&[("sector", or_null(sector.map(quoted))), (key, or_null(value)), ("status", quoted(status))])
}

/// A rate in units of `10^-8`, in percent with two decimals.
fn percent(rate: Option<i128>) -> String {
    let rounded = rate.and_then(|rate| {
        cloak::growth::Ratio { numerator: rate, denominator: 10_i128.pow(RATE_PLACES - 2) }.decimal(2)
    });
    rounded.map_or_else(|| "none".to_owned(), |percent| format!("{percent} %"))
}
