//! A release as people read it.

use exedra_kernel::{key, keys};
use exedra_web::Say;

use crate::amount;
use crate::model::{Release, Zone};
use crate::plot::{self, Bar};
use crate::snapshot::{Figure, Line, Snapshot, Unit};

/// Months as they stand by themselves: in some languages that is another form than within a date.
const MONTHS: [&str; 12] = keys![
    "zone-month-1",
    "zone-month-2",
    "zone-month-3",
    "zone-month-4",
    "zone-month-5",
    "zone-month-6",
    "zone-month-7",
    "zone-month-8",
    "zone-month-9",
    "zone-month-10",
    "zone-month-11",
    "zone-month-12"
];

/// A month in words.
pub fn month(month: &str, t: &Say) -> String {
    let parts = month.split_once('-').and_then(|(year, number)| Some((year, number.parse::<usize>().ok()?)));
    let Some((year, number)) = parts else { return month.to_owned() };
    let name = t.say(MONTHS[number.clamp(1, 12) - 1]);
    t.fill(key!("zone-month"), &[("month", &name), ("year", year)])
}

/// A period in words.
pub fn period(from: &str, to: &str, t: &Say) -> String {
    if from == to {
        return month(from, t);
    }
    t.fill(key!("zone-span"), &[("from", &month(from, t)), ("to", &month(to, t))])
}

/// A row of a table: what it is, and its figures; nothing where one is withheld.
pub struct Row {
    /// What it is.
    pub label: String,
    /// The language of the label, where it is not the reader's.
    pub lang: String,
    /// What it means.
    pub help: String,
    /// Figures.
    pub cells: Vec<Option<String>>,
}

/// What a correction changed: the figure, what it was, what it is.
pub struct Difference {
    /// The figure.
    pub label: String,
    /// What it was; nothing when it was withheld.
    pub old: Option<String>,
    /// What it is; nothing when it is withheld.
    pub new: Option<String>,
}

/// Another version or period.
pub struct Other {
    /// Address.
    pub href: String,
    /// What it is.
    pub label: String,
    /// What changed.
    pub changes: String,
    /// The one on this page.
    pub here: bool,
}

/// A release, ready for the template.
pub struct View {
    /// Period in words.
    pub period: String,
    /// Version in words.
    pub version: String,
    /// When and as of which day.
    pub released: String,
    /// What changed, if it is a correction.
    pub changes: String,
    /// What it changed, figure by figure.
    pub differences: Vec<Difference>,
    /// Unit.
    pub unit: String,
    /// The total of the period.
    pub headline: Option<String>,
    /// The three bases.
    pub bases: Vec<Row>,
    /// Why they differ.
    pub why: Vec<String>,
    /// The waterfall, when all of it may be drawn.
    pub waterfall: Option<String>,
    /// The bridge.
    pub bridge: Vec<Row>,
    /// Sectors.
    pub sectors: Vec<Row>,
    /// Whether any sector is withheld.
    pub withheld: bool,
    /// Share of the five largest.
    pub top5: Option<String>,
    /// The median company.
    pub median: Option<String>,
    /// The total beside it.
    pub total: Option<String>,
    /// Months as a plot.
    pub months_plot: Option<String>,
    /// Months.
    pub months: Vec<Row>,
    /// The CSV; none for a draft.
    pub csv: Option<String>,
    /// What the columns of the CSV mean.
    pub csvw: Option<String>,
    /// The JSON.
    pub json: Option<String>,
}

/// A number of companies in words; where they are one or two, that they are fewer than three.
fn companies(count: Option<i64>, many: &'static str, few: &'static str, t: &Say) -> String {
    count.map_or_else(|| t.say(few), |count| t.count(many, count))
}

fn bases(said: &Snapshot, zone: &Zone, t: &Say) -> Vec<Row> {
    let money = |value: Option<i64>| value.map(|value| amount::shown(value, zone, t));
    let row = |label: &str, help: String, figure: Figure| Row {
        label: t.say(label),
        lang: String::new(),
        help,
        cells: vec![money(figure.now), money(figure.before), figure.rate.map(|rate| amount::percent(rate, t))],
    };
    let panel = companies(said.counts.panel, key!("basis-panel-help"), key!("basis-panel-help-few"), t);
    vec![
        row(key!("basis-panel"), panel, said.panel),
        row(key!("basis-published"), t.with(key!("basis-published-help"), t.date(&said.as_of)), said.published),
        row(key!("basis-revised"), t.say(key!("basis-revised-help")), said.revised),
    ]
}

/// Why the three differ, with the figures that may be told.
fn why(said: &Snapshot, zone: &Zone, t: &Say) -> Vec<String> {
    let mut why = vec![
        companies(said.counts.entrants, key!("zone-why-entrants"), key!("zone-why-entrants-few"), t),
        companies(said.counts.leavers, key!("zone-why-leavers"), key!("zone-why-leavers-few"), t),
    ];
    let money = |value: i64| format!("{} ({})", amount::shown(value, zone, t), zone.unit_within());
    why.push(match said.bridge.revisions {
        Some(0) => t.say(key!("zone-why-no-revisions")),
        Some(amount) => t.with(key!("zone-why-revisions"), money(amount)),
        None => t.say(key!("zone-why-revisions-withheld")),
    });
    if let (Some(now), Some(then)) = (said.revised.now, said.published.now)
        && now != then
    {
        why.push(t.with(key!("zone-why-late"), money(now - then)));
    }
    why
}

fn bridge(said: &Snapshot, zone: &Zone, t: &Say) -> (Vec<Row>, Option<String>) {
    let b = said.bridge;
    let steps = [
        (key!("bridge-start"), b.start, 1, true),
        (key!("bridge-revisions"), b.revisions, 1, false),
        (key!("bridge-continuing"), b.continuing, 1, false),
        (key!("bridge-entrants"), b.entrants, 1, false),
        (key!("bridge-leavers"), b.leavers, -1, false),
        (key!("bridge-end"), b.end, 1, true),
    ];
    let text = |value: i64| amount::shown(value, zone, t);
    let rows = steps.iter().map(|(label, value, sign, _)| Row {
        label: t.say(label),
        lang: String::new(),
        help: String::new(),
        cells: vec![value.map(|value| text(value * sign))],
    });
    let rows = rows.collect();
    // Withheld steps are one bar: what they come to together follows from the others anyway.
    let mut drawn = Vec::new();
    let (Some(start), Some(end)) = (b.start, b.end) else { return (rows, None) };
    let known: i64 = steps[1..5].iter().filter_map(|(_, value, sign, _)| value.map(|value| value * sign)).sum();
    for (at, (label, value, sign, total)) in steps.iter().enumerate() {
        if at == 5 && steps[1..5].iter().any(|step| step.1.is_none()) {
            let value = end - start - known;
            drawn.push(Bar { label: t.say(key!("bridge-withheld")), value, text: text(value), total: false });
        }
        if let Some(value) = value {
            drawn.push(Bar { label: t.say(label), value: value * sign, text: text(value * sign), total: *total });
        }
    }
    let title = t.say(key!("zone-bridge-title"));
    (rows, Some(plot::waterfall(&drawn, &title)))
}

/// What a figure is called.
fn name_of(line: &Line, zone: &Zone, t: &Say) -> String {
    let basis = || match line.basis {
        "panel" => t.say(key!("basis-panel")),
        "published" => t.say(key!("basis-published")),
        _ => t.say(key!("basis-revised")),
    };
    let sector = || zone.sector(line.sector.as_deref().unwrap_or(""), t.lang).1.to_owned();
    let (measure, of) = match line.measure {
        "sales" => (key!("zone-now"), basis()),
        "sales-year-before" => (key!("zone-before"), basis()),
        "growth" => (key!("zone-growth"), basis()),
        "bridge-start" => (key!("bridge-start"), String::new()),
        "bridge-revisions" => (key!("bridge-revisions"), String::new()),
        "bridge-continuing" => (key!("bridge-continuing"), String::new()),
        "bridge-entrants" => (key!("bridge-entrants"), String::new()),
        "bridge-leavers" => (key!("bridge-leavers"), String::new()),
        "bridge-end" => (key!("bridge-end"), String::new()),
        "sector-sales" => (key!("zone-now"), sector()),
        "sector-sales-year-before" => (key!("zone-before"), sector()),
        "contribution" => (key!("zone-contribution"), sector()),
        "share-of-largest-five" => (key!("zone-top5"), String::new()),
        "median-company-growth" => (key!("zone-median"), String::new()),
        "companies-entrants" => (key!("zone-count-entrants"), String::new()),
        "companies-leavers" => (key!("zone-count-leavers"), String::new()),
        "companies-continuing" => (key!("zone-count-continuing"), String::new()),
        _ => (key!("zone-count-panel"), String::new()),
    };
    let measure = t.say(measure);
    if of.is_empty() { measure } else { t.fill(key!("zone-figure-of"), &[("figure", &measure), ("of", &of)]) }
}

/// A part of the whole in units of `10^-8`.
fn share(part: i64, t: &Say) -> String {
    t.percent(part as f64 / 1e8, 1)
}

/// What a correction changed.
pub fn differences(zone: &Zone, earlier: &Snapshot, said: &Snapshot, t: &Say) -> Vec<Difference> {
    let written = |line: &Line, value: Option<i64>| {
        value.map(|value| match line.unit {
            Unit::Money => amount::shown(value, zone, t),
            Unit::Rate if line.measure == "contribution" => amount::points(value, t),
            Unit::Rate if line.measure == "share-of-largest-five" => share(value, t),
            Unit::Rate => amount::percent(value, t),
            Unit::Count => t.number(value),
        })
    };
    let row = |(line, old): (Line, Option<i64>)| Difference {
        label: name_of(&line, zone, t),
        old: written(&line, old),
        new: written(&line, line.value),
    };
    said.differences(earlier).into_iter().map(row).collect()
}

fn sectors(said: &Snapshot, zone: &Zone, t: &Say) -> Vec<Row> {
    let money = |value: Option<i64>| value.map(|value| amount::shown(value, zone, t));
    let mut sectors: Vec<&crate::snapshot::Sector> = said.sectors.iter().collect();
    sectors.sort_by_key(|sector| (sector.points.is_none(), std::cmp::Reverse(sector.points), sector.name.clone()));
    let row = |sector: &crate::snapshot::Sector| {
        let (lang, label) = zone.sector(&sector.name, t.lang);
        Row {
            label: label.to_owned(),
            lang: lang.to_owned(),
            help: String::new(),
            cells: vec![money(sector.now), money(sector.before), sector.points.map(|p| amount::points(p, t))],
        }
    };
    sectors.into_iter().map(row).collect()
}

/// A snapshot in the reader's language; `release` is none for a draft.
pub fn view(zone: &Zone, release: Option<&Release>, said: &Snapshot, t: &Say) -> View {
    let money = |value: Option<i64>| value.map(|value| amount::shown(value, zone, t));
    let rate = |value: Option<i64>| value.map(|value| amount::percent(value, t));
    let (bridge, waterfall) = bridge(said, zone, t);
    let sectors = sectors(said, zone, t);
    let pairs = said.months();
    let row = |(name, now, before): &(String, Option<i64>, Option<i64>)| Row {
        label: month(name, t),
        lang: String::new(),
        help: String::new(),
        cells: vec![money(*now), money(*before)],
    };
    let csv = release.map(|release| format!("{}/release.csv", release.path(zone)));
    let released = |release: &Release| t.with(key!("zone-released"), t.moment(release.published_at, &zone.time_zone));
    let total = |now: String| t.fill(key!("zone-headline"), &[("total", &now), ("unit", &zone.unit_within())]);
    View {
        period: period(&said.from, &said.to, t),
        version: release.map_or_else(String::new, |release| t.count(key!("zone-version"), release.version)),
        released: release.map_or_else(String::new, released),
        changes: release.map_or_else(String::new, |release| release.changes.clone()),
        differences: Vec::new(),
        unit: t.with(key!("zone-unit"), zone.unit_within()),
        headline: money(said.revised.now).map(total),
        bases: bases(said, zone, t),
        why: why(said, zone, t),
        waterfall,
        bridge,
        withheld: sectors.iter().any(|row| row.cells.iter().any(Option::is_none)),
        sectors,
        top5: said.top5.map(|part| share(part, t)),
        median: rate(said.median),
        total: rate(said.panel.rate),
        months_plot: (!pairs.is_empty()).then(|| plot::months(&pairs, &t.say(key!("zone-months-title")))),
        months: pairs.iter().map(row).collect(),
        json: release.map(|release| format!("/api/v1{}", release.path(zone))),
        csvw: csv.as_ref().map(|csv| format!("{csv}-metadata.json")),
        csv,
    }
}
