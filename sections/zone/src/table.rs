//! A release as CSV and as JSON. Both are made from its snapshot, which holds nothing withheld.

use exedra_kernel::Localized;
use serde_json::{Value, json};

use crate::amount;
use crate::model::{Release, Zone};
use crate::snapshot::Figure;

/// A cell that no spreadsheet runs.
fn cell(text: &str) -> String {
    let number = text.strip_prefix('-').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let text = if !number && text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
        format!("'{text}")
    } else {
        text.to_owned()
    };
    if text.contains(['"', ',', ';', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

fn line(cells: &[&str]) -> String {
    cells.iter().map(|text| cell(text)).collect::<Vec<_>>().join(",") + "\r\n"
}

fn name(names: &Localized) -> &str {
    names.0.get("en").or_else(|| names.0.values().next()).map_or("", String::as_str)
}

fn rate(rate: Option<i64>) -> Option<String> {
    rate.map(|rate| cloak::growth::amount(i128::from(rate), cloak::growth::RATE_PLACES))
}

/// What is said of a release before its figures.
fn metadata(zone: &Zone, release: &Release, href: &str) -> Vec<(&'static str, String)> {
    vec![
        ("zone", name(&zone.names).to_owned()),
        ("country", zone.country.clone()),
        ("period", format!("{} to {}", release.period_from, release.period_to)),
        ("version", release.version.to_string()),
        ("published_as_of", release.as_of.clone()),
        ("released", release.published_at.rfc3339()),
        ("changes", release.changes.replace(['\r', '\n'], " ")),
        ("unit", zone.unit_text()),
        ("rates", "fractions of one".to_owned()),
        ("panel", "companies with a return in every month of both periods".to_owned()),
        ("published", "the period as known on the day published_as_of, the year before as known one year earlier".to_owned()),
        ("revised", "all companies, everything filed until the release".to_owned()),
        ("withheld", "cells of too few companies, and cells by which those could be worked out".to_owned()),
        ("source", href.to_owned()),
    ]
}

/// The rows of all figures: measure, basis, sector, from, to, value.
fn rows(zone: &Zone, release: &Release) -> Vec<[Option<String>; 6]> {
    let said = release.said();
    let money = |value: Option<i64>| value.map(|value| amount::plain(value, zone));
    let some = |text: &str| Some(text.to_owned());
    let row = |measure: &str, basis: &str, sector: Option<&str>, value: Option<String>| {
        [some(measure), some(basis), sector.map(ToOwned::to_owned), some(&said.from), some(&said.to), value]
    };
    let mut rows = Vec::new();
    for (basis, Figure { now, before, rate: growth }) in
        [("panel", said.panel), ("published", said.published), ("revised", said.revised)]
    {
        rows.push(row("sales", basis, None, money(now)));
        rows.push(row("sales-year-before", basis, None, money(before)));
        rows.push(row("growth", basis, None, rate(growth)));
    }
    let bridge = said.bridge;
    for (part, value) in [
        ("bridge-start", bridge.start),
        ("bridge-revisions", bridge.revisions),
        ("bridge-continuing", bridge.continuing),
        ("bridge-entrants", bridge.entrants),
        ("bridge-leavers", bridge.leavers),
        ("bridge-end", bridge.end),
    ] {
        rows.push(row(part, "revised", None, money(value)));
    }
    for sector in &said.sectors {
        rows.push(row("contribution", "revised", Some(&sector.name), rate(sector.points)));
    }
    rows.push(row("share-of-largest-five", "revised", None, rate(said.top5)));
    rows.push(row("median-company-growth", "panel", None, rate(said.median)));
    let counts = said.counts;
    for (kind, count) in [
        ("panel", counts.panel),
        ("continuing", counts.continuing),
        ("entrants", counts.entrants),
        ("leavers", counts.leavers),
    ] {
        rows.push(row(&format!("companies-{kind}"), "revised", None, Some(count.to_string())));
    }
    rows.extend(said.cells.iter().map(|cell| {
        [some("cell"), some(&cell.basis), cell.sector.clone(), some(&cell.from), some(&cell.to), money(cell.value)]
    }));
    rows
}

/// A release as CSV: what it is in lines that begin with `#`, then a table with one figure a row.
pub fn csv(zone: &Zone, release: &Release, href: &str) -> String {
    let mut out = String::from("\u{feff}");
    for (name, value) in metadata(zone, release, href) {
        out.push_str(&line(&[&format!("# {name}: {value}")]));
    }
    out.push_str("measure,basis,sector,from,to,value,status\r\n");
    for row in rows(zone, release) {
        let status = if row[5].is_some() { "shown" } else { "withheld" };
        let cells: Vec<&str> = row.iter().map(|cell| cell.as_deref().unwrap_or("")).chain([status]).collect();
        out.push_str(&line(&cells));
    }
    out
}

/// A release as JSON; amounts and rates are exact decimals, as texts.
pub fn json(zone: &Zone, release: &Release, href: &str) -> Value {
    let metadata: serde_json::Map<String, Value> =
        metadata(zone, release, href).into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
    let figures: Vec<Value> = rows(zone, release)
        .into_iter()
        .map(|[measure, basis, sector, from, to, value]| {
            let status = if value.is_some() { "shown" } else { "withheld" };
            json!({
                "measure": measure, "basis": basis, "sector": sector, "from": from, "to": to, "value": value,
                "status": status,
            })
        })
        .collect();
    json!({ "id": release.id, "zone": zone.slug, "metadata": metadata, "figures": figures })
}
