//! Returns: reading them from a form or a file, doubting them, keeping every version.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use cloak::growth::Month;
use exedra_files::columns;
use exedra_files::intake::{self, Item};
use exedra_kernel::{By, Refusal, key};
use exedra_store::house::{self, Done, Stamp};
use exedra_store::{Result, Tx};
use exedra_web::Say;
use serde_json::json;

use crate::model::{Class, Company, Return, Zone};
use crate::rules::FileReturns;
use crate::{amount, store};

/// Most rows of one file.
const MOST: usize = 600;
/// A return this many times the month before, or a part of it, has to be confirmed.
const JUMP: i128 = 5;
/// This many times a usual month, or a part of it, it is probably in another unit.
const OTHER_UNIT: i128 = 500;
/// Columns by other names.
const COLUMNS: &[(&str, &[&str])] = &[
    ("month", &["period", "月份", "mois", "месяц", "mes", "الشهر"]),
    ("sales", &["amount", "turnover", "revenue", "销售额", "营业收入", "ventes", "продажи", "ventas", "المبيعات"]),
    ("unit", &["currency", "单位", "unité", "единица", "unidad", "الوحدة"]),
    ("company", &["identifier", "company id", "企业", "entreprise", "предприятие", "empresa", "الشركة"]),
];

/// A return as somebody files it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewReturn {
    /// Line of the file, 0 for a form.
    pub line: u64,
    /// Month, YYYY-MM.
    pub month: String,
    /// Sales in the smallest unit.
    pub sales: i64,
}

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Line of the file.
    pub line: u64,
    /// Column.
    pub field: String,
    /// One sentence, in the reader's language.
    pub why: String,
}

/// Why a return is doubted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// It looks as if it were in another unit.
    Unit,
    /// It is more than five times the month before, or less than a fifth.
    Jump,
}

impl Doubt {
    /// The key of a sentence.
    pub fn key(self) -> &'static str {
        match self {
            Self::Unit => key!("return-doubt-unit"),
            Self::Jump => key!("return-doubt-jump"),
        }
    }
}

/// The month before a month; the text itself when it is none.
pub fn month_before(month: &str) -> String {
    month.parse::<Month>().map_or_else(|_| month.to_owned(), |month| month.plus(-1).to_string())
}

/// A month as people type it: `2026-03`, `2026/3`, `202603`, `March 2026`.
pub fn month(text: &str) -> Option<String> {
    let text = text.trim();
    if let Ok(month) = text.parse::<Month>() {
        return Some(month.to_string());
    }
    if text.len() == 6 && text.bytes().all(|digit| digit.is_ascii_digit()) {
        return Some(format!("{}-{}", &text[..4], &text[4..]).parse::<Month>().ok()?.to_string());
    }
    let date = exedra_files::dates::lenient(text).filter(|date| date.assumed.is_empty())?;
    let iso = date.iso();
    iso.get(..7)?.parse::<Month>().ok().map(|month| month.to_string())
}

/// The return that counts for each month: the one filed last.
pub fn latest(returns: &[Return]) -> BTreeMap<String, i64> {
    returns.iter().map(|one| (one.month.clone(), one.sales)).collect()
}

/// What is to be doubted about new returns, beside those known: by place in `new`.
pub fn doubts(known: &BTreeMap<String, i64>, new: &[NewReturn]) -> Vec<(usize, Doubt)> {
    let mut all = known.clone();
    all.extend(new.iter().map(|one| (one.month.clone(), one.sales)));
    let mut found = Vec::new();
    for (at, one) in new.iter().enumerate() {
        let mut others: Vec<i64> =
            all.iter().filter(|(month, sales)| **month != one.month && **sales > 0).map(|(_, sales)| *sales).collect();
        others.sort_unstable();
        let times = |a: i64, b: i64, times: i128| {
            let (a, b) = (i128::from(a), i128::from(b));
            a > b * times || a * times < b
        };
        let usual = others.get(others.len() / 2).copied().unwrap_or(0);
        let before = all.get(&month_before(&one.month)).copied().unwrap_or(0);
        if usual > 0 && one.sales > 0 && times(one.sales, usual, OTHER_UNIT) {
            found.push((at, Doubt::Unit));
        } else if before > 0 && times(one.sales, before, JUMP) {
            found.push((at, Doubt::Jump));
        }
    }
    found
}

/// The months until `last` for which a member owes a return and has filed none.
pub fn missing(classes: &[Class], known: &BTreeMap<String, i64>, last: &str) -> Vec<String> {
    let Ok(last) = last.parse::<Month>() else { return Vec::new() };
    let mut months = Vec::new();
    for class in classes {
        let Ok(first) = class.valid_from.parse::<Month>() else { continue };
        let end = class.valid_to.as_ref().and_then(|to| to.parse::<Month>().ok()).map_or(last, |to| to.min(last));
        for at in 0..=end.since(first) {
            let month = first.plus(at).to_string();
            if !known.contains_key(&month) {
                months.push(month);
            }
        }
    }
    months.sort();
    months.dedup();
    months
}

/// Reads a file of returns of one company. Every row that cannot be used is said, with its line and field.
pub fn read(
    name: &str,
    bytes: &[u8],
    zone: &Zone,
    company: &Company,
    last: &str,
    t: &Say,
) -> (Vec<NewReturn>, Vec<Problem>) {
    let (mut records, mut problems) = (Vec::new(), Vec::new());
    let whole = |why: String| Problem { line: 1, field: String::new(), why };
    let mut source = bytes;
    let summary = intake::read(name, &mut source, &intake::Options::default(), &mut |item| {
        match item {
            Item::Record(record) => records.push(record),
            Item::Bad { line, field, why } => problems.push(Problem { line, field: field.unwrap_or_default(), why }),
            Item::Mended { .. } => {}
        }
        if records.len() > MOST { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    let summary = match summary {
        Ok(summary) => summary,
        Err(unusable) => {
            let field = unusable.field.unwrap_or_default();
            return (Vec::new(), vec![Problem { line: unusable.line.unwrap_or(1), field, why: unusable.why }]);
        }
    };
    let fields = columns::guess(&summary.headers, COLUMNS);
    let heading = |field: &str| fields.iter().position(|found| *found == Some(field)).map(|at| &summary.headers[at]);
    if summary.stopped || heading("month").is_none() || heading("sales").is_none() {
        return (Vec::new(), vec![whole(t.say(key!("fault-returns-columns")))]);
    }
    let mut rows: Vec<NewReturn> = Vec::new();
    for record in &records {
        let cell = |field: &str| {
            heading(field).and_then(|name| record.text(name)).map_or_else(String::new, |text| text.trim().to_owned())
        };
        let mut wrong = |field: &str, why: String| {
            problems.push(Problem { line: record.line, field: field.to_owned(), why });
        };
        let (other, unit) = (cell("company"), cell("unit"));
        if !other.is_empty() && other != company.identifier {
            wrong("company", t.with(key!("fault-returns-company"), &other));
            continue;
        }
        if !unit.is_empty() && unit != zone.unit_text() && !(zone.unit == 0 && unit.eq_ignore_ascii_case(&zone.currency)) {
            wrong("unit", t.fill(key!("fault-returns-unit"), &[("unit", &unit), ("wanted", &zone.unit_text())]));
            continue;
        }
        let (typed, sales) = (cell("month"), cell("sales"));
        let Some(month) = month(&typed).filter(|month| month.as_str() <= last) else {
            wrong("month", t.with(key!("fault-returns-month"), &typed));
            continue;
        };
        if rows.iter().any(|row| row.month == month) {
            wrong("month", t.with(key!("fault-returns-twice"), &month));
            continue;
        }
        match amount::parse(&sales, zone) {
            Ok(sales) => rows.push(NewReturn { line: record.line, month, sales }),
            Err(fault) => wrong("sales", t.with(fault, &sales)),
        }
    }
    if rows.is_empty() && problems.is_empty() {
        problems.push(whole(t.say(key!("fault-returns-none"))));
    }
    (rows, problems)
}

/// Keeps returns; those that say what stands there already are passed over. Gives how many were kept.
pub async fn file(tx: &mut Tx, stamp: Stamp<'_>, permit: &FileReturns, rows: &[NewReturn]) -> Result<usize> {
    let known = latest(&store::returns_of(tx, permit.company()).await?);
    let by = match &permit.acting().by {
        By::Person(person) => Some(person),
        By::System(_) => None,
    };
    let mut kept = 0;
    for row in rows {
        if row.sales < 0 {
            return Err(Refusal::field("sales", key!("fault-return-negative")).into());
        }
        let had = known.get(&row.month);
        if had == Some(&row.sales) {
            continue;
        }
        store::insert_return(tx, &stamp.id(), permit.company(), &row.month, row.sales, stamp.now, by).await?;
        // The trail says that a return was filed, not how much: it is read by others than the zone office.
        let after = json!({ "month": row.month, "corrects": had.is_some() });
        let id = permit.company().as_str();
        let done = Done { act: "filed", record: "zone-company", id, before: None, after: Some(&after) };
        house::record(tx, stamp, permit.acting(), done).await?;
        kept += 1;
    }
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn new(month: &str, sales: i64) -> NewReturn {
        NewReturn { line: 0, month: month.into(), sales }
    }

    #[test]
    fn months_as_typed() {
        for (text, want) in [("2026-03", "2026-03"), ("202603", "2026-03"), ("2026年3月", "2026-03"), ("March 2026", "2026-03")] {
            assert_eq!(month(text).as_deref(), Some(want), "{text}");
        }
        assert_eq!((month("2026-13"), month("soon")), (None, None));
    }

    #[test]
    fn slips_are_doubted() {
        let known: BTreeMap<String, i64> = [("2026-01", 100), ("2026-02", 110)].map(|(m, s)| (m.into(), s)).into();
        assert_eq!(doubts(&known, &[new("2026-03", 120)]), []);
        assert_eq!(doubts(&known, &[new("2026-03", 120_000)]), [(0, Doubt::Unit)]);
        assert_eq!(doubts(&known, &[new("2026-03", 600)]), [(0, Doubt::Jump)]);
        assert_eq!(doubts(&known, &[new("2026-03", 0)]), [(0, Doubt::Jump)]);
        assert_eq!(doubts(&BTreeMap::new(), &[new("2026-03", 5)]), []);
    }

    proptest! {
        /// A month within a factor of five of its neighbours is never doubted.
        #[test]
        fn usual_months_pass(sales in prop::collection::vec(100i64..400, 1..20)) {
            let first: Month = "2025-01".parse().unwrap();
            let rows: Vec<_> = sales.iter().enumerate().map(|(at, s)| new(&first.plus(at as i32).to_string(), *s)).collect();
            prop_assert_eq!(doubts(&BTreeMap::new(), &rows), vec![]);
        }
    }
}
