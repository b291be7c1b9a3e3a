//! A release as CSV with its metadata and as JSON, made from its snapshot, which holds nothing withheld; and the filings of a
//! zone as a file for its office.

use serde_json::{Value, json};

use crate::amount;
use crate::model::{Class, Company, Release, Return, Zone};
use crate::snapshot::{Line, Unit};

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

fn rate(rate: Option<i64>) -> Option<String> {
    rate.map(|rate| cloak::growth::amount(i128::from(rate), cloak::growth::RATE_PLACES))
}

/// The rows of all figures: measure, basis, sector, from, to, value.
fn rows(zone: &Zone, release: &Release) -> Vec<[Option<String>; 6]> {
    let said = release.said();
    let some = |text: &str| Some(text.to_owned());
    let written = |line: &Line| match line.unit {
        Unit::Money => line.value.map(|value| amount::plain(value, zone)),
        Unit::Rate => rate(line.value),
        Unit::Count => line.value.map(|value| value.to_string()),
    };
    let lines = said.lines();
    let figures = lines.iter().map(|line| {
        let value = written(line);
        [some(line.measure), some(line.basis), line.sector.clone(), some(&said.from), some(&said.to), value]
    });
    let mut rows: Vec<_> = figures.collect();
    rows.extend(said.cells.iter().map(|cell| {
        let value = cell.value.map(|value| amount::plain(value, zone));
        [some("cell"), some(&cell.basis), cell.sector.clone(), some(&cell.from), some(&cell.to), value]
    }));
    rows
}

fn status(value: Option<&String>) -> &'static str {
    if value.is_some() { "shown" } else { "withheld" }
}

/// A release as CSV, one figure a row. What the columns mean stands in [`metadata`].
pub fn csv(zone: &Zone, release: &Release) -> String {
    let mut out = String::from("measure,basis,sector,from,to,value,status\r\n");
    for row in rows(zone, release) {
        let status = status(row[5].as_ref());
        let cells: Vec<&str> = row.iter().map(|cell| cell.as_deref().unwrap_or("")).chain([status]).collect();
        out.push_str(&line(&cells));
    }
    out
}

/// Columns of the CSV: name, type, what it holds.
const COLUMNS: &[(&str, &str, &str)] = &[
    ("measure", "string", "what is measured; cell: sales of the sector and the months of the row"),
    (
        "basis",
        "string",
        "panel: companies with a return in every month of both periods; published: the period as known on the day \
         publishedAsOf, the year before as known one year earlier; revised: all companies, everything filed until the release",
    ),
    ("sector", "string", "the sector's slug; empty for all sectors"),
    ("from", "gYearMonth", "first month"),
    ("to", "gYearMonth", "last month"),
    (
        "value",
        "decimal",
        "sales and parts of the bridge in the unit of the table; growth, contribution, share and median as fractions of \
         one; companies-… as numbers of companies; empty when withheld",
    ),
    (
        "status",
        "string",
        "shown, or withheld: the figure is about too few companies, or others that are could be worked out from it",
    ),
];

/// What the CSV is and what its columns mean, as the W3C's "CSV on the Web" writes it.
pub fn metadata(zone: &Zone, release: &Release, href: &str) -> Value {
    let columns: Vec<Value> = COLUMNS
        .iter()
        .map(|(name, datatype, description)| {
            let empty = matches!(*name, "sector" | "value");
            json!({
                "name": name, "titles": name, "datatype": datatype, "dc:description": description, "required": !empty,
                "null": "",
            })
        })
        .collect();
    let titles: Vec<Value> =
        zone.names.0.iter().map(|(lang, name)| json!({ "@value": name, "@language": lang })).collect();
    json!({
        "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
        "url": "release.csv",
        "dc:title": titles,
        "dc:issued": release.published_at.rfc3339(),
        "dc:source": href,
        "dc:temporal": format!("{}/{}", release.period_from, release.period_to),
        "dc:hasVersion": release.version.to_string(),
        "dc:description": release.changes,
        "notes": [{ "unit": zone.unit_text(), "publishedAsOf": release.as_of, "country": zone.country }],
        "dialect": { "encoding": "utf-8", "lineTerminators": ["\r\n"], "header": true },
        "tableSchema": {
            "columns": columns, "primaryKey": ["measure", "basis", "sector", "from", "to"],
        },
    })
}

/// A release as JSON; amounts and rates are exact decimals, as texts.
pub fn json(zone: &Zone, release: &Release, href: &str) -> Value {
    let figures: Vec<Value> = rows(zone, release)
        .into_iter()
        .map(|[measure, basis, sector, from, to, value]| {
            let status = status(value.as_ref());
            json!({
                "measure": measure, "basis": basis, "sector": sector, "from": from, "to": to, "value": value,
                "status": status,
            })
        })
        .collect();
    json!({
        "id": release.id, "zone": zone.slug, "names": zone.names, "country": zone.country, "unit": zone.unit_text(),
        "sectors": zone.sectors, "from": release.period_from, "to": release.period_to, "version": release.version,
        "published_as_of": release.as_of, "released": release.published_at.rfc3339(), "changes": release.changes,
        "href": href, "figures": figures,
    })
}

/// All filings of a zone as `exedra growth` reads them: for its office alone.
pub fn returns(zone: &Zone, companies: &[Company], classes: &[Class], returns: &[Return]) -> String {
    let mut out = String::from("company,group,sector,month,sales,filed,unit\r\n");
    for one in returns {
        let Some(company) = companies.iter().find(|company| company.id == one.company_id) else { continue };
        let Some(class) = classes.iter().rfind(|class| class.company_id == one.company_id) else { continue };
        let (sales, filed, unit) = (amount::plain(one.sales, zone), zone.day(one.filed_at), zone.unit_text());
        // The unit is a word here, not a number with digits grouped by commas.
        let unit = unit.replace(',', "");
        let cells = [&company.identifier, &class.parent_group, &class.sector, &one.month, &sales, &filed, &unit];
        out.push_str(&line(&cells.map(String::as_str)));
    }
    out
}
