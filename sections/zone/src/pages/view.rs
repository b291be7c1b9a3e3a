//! A release as people read it.

use exedra_kernel::key;
use exedra_web::Say;

use crate::amount;
use crate::model::{Release, Zone};
use crate::plot::{self, Bar};
use crate::snapshot::{Figure, Snapshot};

/// A month in words.
pub fn month(month: &str, t: &Say) -> String {
    let Some((year, number)) = month.split_once('-') else { return month.to_owned() };
    let name = t.say(&format!("month-{}", number.trim_start_matches('0')));
    t.fill(key!("zone-month"), &[("month", &name), ("year", year)])
}

/// A period in words.
pub fn period(from: &str, to: &str, t: &Say) -> String {
    if from == to { month(from, t) } else { t.span_of(&month(from, t), &month(to, t)) }
}

trait SpanOf {
    fn span_of(&self, from: &str, to: &str) -> String;
}
impl SpanOf for Say {
    fn span_of(&self, from: &str, to: &str) -> String {
        self.fill(key!("date-span"), &[("from", from), ("to", to)])
    }
}

/// A row of a table: what it is, and its figures; nothing where one is withheld.
pub struct Row {
    /// What it is.
    pub label: String,
    /// What it means.
    pub help: String,
    /// Figures.
    pub cells: Vec<Option<String>>,
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
    /// Unit.
    pub unit: String,
    /// The growth that stands first: on everything filed.
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
    /// The JSON.
    pub json: Option<String>,
}

fn bases(said: &Snapshot, zone: &Zone, t: &Say) -> Vec<Row> {
    let money = |value: Option<i64>| value.map(|value| amount::shown(value, zone, t));
    let row = |label: &str, help: String, figure: Figure| Row {
        label: t.say(label),
        help,
        cells: vec![money(figure.now), money(figure.before), figure.rate.map(|rate| amount::percent(rate, t))],
    };
    vec![
        row(key!("basis-panel"), t.count(key!("basis-panel-help"), said.counts.panel), said.panel),
        row(key!("basis-published"), t.with(key!("basis-published-help"), t.date(&said.as_of)), said.published),
        row(key!("basis-revised"), t.say(key!("basis-revised-help")), said.revised),
    ]
}

/// Why the three differ, with the figures that may be told.
fn why(said: &Snapshot, zone: &Zone, t: &Say) -> Vec<String> {
    let mut why = vec![t.count(key!("zone-why-entrants"), said.counts.entrants), t.count(key!("zone-why-leavers"), said.counts.leavers)];
    why.push(match said.bridge.revisions {
        Some(0) => t.say(key!("zone-why-no-revisions")),
        Some(amount) => t.with(key!("zone-why-revisions"), amount::shown(amount, zone, t)),
        None => t.say(key!("zone-why-revisions-withheld")),
    });
    if let (Some(now), Some(then)) = (said.revised.now, said.published.now)
        && now != then
    {
        why.push(t.with(key!("zone-why-late"), amount::shown(now - then, zone, t)));
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

/// A snapshot in the reader's language; `release` is none for a draft.
pub fn view(zone: &Zone, release: Option<&Release>, said: &Snapshot, t: &Say) -> View {
    let money = |value: Option<i64>| value.map(|value| amount::shown(value, zone, t));
    let rate = |value: Option<i64>| value.map(|value| amount::percent(value, t));
    let (bridge, waterfall) = bridge(said, zone, t);
    let mut sectors: Vec<&crate::snapshot::Sector> = said.sectors.iter().collect();
    sectors.sort_by_key(|sector| (sector.points.is_none(), std::cmp::Reverse(sector.points), sector.name.clone()));
    let sectors: Vec<Row> = sectors
        .into_iter()
        .map(|sector| Row {
            label: sector.name.clone(),
            help: String::new(),
            cells: vec![money(sector.now), money(sector.before), sector.points.map(|p| amount::percent(p, t))],
        })
        .collect();
    let pairs = said.months();
    let months: Vec<Row> = pairs
        .iter()
        .map(|(name, now, before)| Row { label: month(name, t), help: String::new(), cells: vec![money(*now), money(*before)] })
        .collect();
    let csv = release.map(|release| format!("{}/release.csv", release.path(zone)));
    View {
        period: period(&said.from, &said.to, t),
        version: release.map_or_else(String::new, |release| t.count(key!("zone-version"), release.version)),
        released: release.map_or_else(String::new, |release| {
            t.with(key!("zone-released"), t.moment(release.published_at, &zone.time_zone))
        }),
        changes: release.map_or_else(String::new, |release| release.changes.clone()),
        unit: t.with(key!("zone-unit"), zone.unit_text()),
        headline: rate(said.revised.rate),
        bases: bases(said, zone, t),
        why: why(said, zone, t),
        waterfall,
        bridge,
        withheld: sectors.iter().any(|row| row.cells.iter().any(Option::is_none)),
        sectors,
        top5: said.top5.map(|share| t.percent(share as f64 / 1e8, 1)),
        median: rate(said.median),
        total: rate(said.panel.rate),
        months_plot: (!pairs.is_empty()).then(|| plot::months(&pairs, &t.say(key!("zone-months-title")))),
        months,
        json: release.map(|release| format!("/api/v1{}", release.path(zone))),
        csv,
    }
}
