//! Returns: reading them from a form or a file, doubting them, keeping every version.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use cloak::growth::Month;
use exedra_files::columns;
use exedra_files::intake::{self, Item};
use exedra_kernel::{FieldFault, Refusal, key};
use exedra_store::Tx;
use exedra_store::house::{self, Done, Stamp};
use exedra_web::Say;
use serde_json::json;

use crate::model::{Class, Company, Return, Zone};
use crate::rules::FileReturns;
use crate::{amount, rules, store};

/// Most rows of one file.
const MOST: usize = 600;
/// A return this many times the month before, or a part of it, has to be confirmed.
const JUMP: i128 = 5;
/// This many times a usual month, or a part of it, it is probably in another unit.
const OTHER_UNIT: i128 = 500;
/// Longest reason.
const LONGEST_REASON: usize = 300;
/// Columns by other names.
const COLUMNS: &[(&str, &[&str])] = &[
    ("month", &["period", "月份", "mois", "месяц", "mes", "الشهر"]),
    ("sales", &["amount", "turnover", "revenue", "销售额", "营业收入", "ventes", "продажи", "ventas", "المبيعات"]),
    ("unit", &["currency", "单位", "unité", "единица", "unidad", "الوحدة"]),
    ("reason", &["remark", "note", "原因", "motif", "причина", "motivo", "السبب"]),
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
    /// Why they are right, if a check doubts them.
    pub reason: String,
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
    /// Nothing was sold, though there were sales the month before.
    Nothing,
}

impl Doubt {
    /// The key of a sentence.
    pub fn key(self) -> &'static str {
        match self {
            Self::Unit => key!("return-doubt-unit"),
            Self::Jump => key!("return-doubt-jump"),
            Self::Nothing => key!("return-doubt-nothing"),
        }
    }
}

/// The month before a month; the text itself when it is none.
pub fn month_before(month: &str) -> String {
    month.parse::<Month>().map_or_else(|_| month.to_owned(), |month| month.plus(-1).to_string())
}

/// The month after a month; nothing when the text is none.
pub fn month_after(month: &str) -> Option<String> {
    Some(month.parse::<Month>().ok()?.plus(1).to_string())
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
        } else if before > 0 && one.sales == 0 {
            found.push((at, Doubt::Nothing));
        } else if before > 0 && times(one.sales, before, JUMP) {
            found.push((at, Doubt::Jump));
        }
    }
    found
}

/// Whether a company is a member of its zone in a month: what it did not owe cannot be filed.
pub fn is_member(classes: &[Class], month: &str) -> bool {
    let within = |class: &Class| {
        class.valid_from.as_str() <= month && class.valid_to.as_deref().is_none_or(|last| month <= last)
    };
    classes.iter().any(within)
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

/// Whose returns are read, and until when they may be.
pub struct Filer<'a> {
    /// The zone.
    pub zone: &'a Zone,
    /// The company.
    pub company: &'a Company,
    /// What it counted as, and when.
    pub classes: &'a [Class],
    /// The latest month that has begun.
    pub last: &'a str,
}

/// Reads a file of returns of one company. Every row that cannot be used is said, with its line and field.
pub fn read(name: &str, bytes: &[u8], filer: &Filer<'_>, t: &Say) -> (Vec<NewReturn>, Vec<Problem>) {
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
        match row(&cell, record.line, filer, &rows, t) {
            Ok(row) => rows.push(row),
            Err((field, why)) => problems.push(Problem { line: record.line, field: field.to_owned(), why }),
        }
    }
    if rows.is_empty() && problems.is_empty() {
        problems.push(whole(t.say(key!("fault-returns-none"))));
    }
    (rows, problems)
}

/// One row of a file; or the column that cannot be used, and why.
fn row(
    cell: &impl Fn(&str) -> String,
    line: u64,
    filer: &Filer<'_>,
    known: &[NewReturn],
    t: &Say,
) -> Result<NewReturn, (&'static str, String)> {
    let zone = filer.zone;
    let (other, unit) = (cell("company"), cell("unit"));
    if !other.is_empty() && other != filer.company.identifier {
        return Err(("company", t.with(key!("fault-returns-company"), &other)));
    }
    let plain = zone.unit == 0 && unit.eq_ignore_ascii_case(&zone.currency);
    if !unit.is_empty() && unit != zone.unit_text() && !plain {
        let pairs = [("unit", unit.as_str()), ("wanted", &zone.unit_text())];
        return Err(("unit", t.fill(key!("fault-returns-unit"), &pairs)));
    }
    let (typed, sales) = (cell("month"), cell("sales"));
    let month = month(&typed)
        .filter(|month| month.as_str() <= filer.last)
        .ok_or_else(|| ("month", t.with(key!("fault-returns-month"), &typed)))?;
    if !is_member(filer.classes, &month) {
        return Err(("month", t.with(key!("fault-returns-member"), &month)));
    }
    if known.iter().any(|row| row.month == month) {
        return Err(("month", t.with(key!("fault-returns-twice"), &month)));
    }
    let sales = amount::parse(&sales, zone).map_err(|fault| ("sales", t.with(fault, &sales)))?;
    Ok(NewReturn { line, month, sales, reason: reason(&cell("reason")) })
}

/// A reason as it is kept: one line.
pub fn reason(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(LONGEST_REASON).collect();
    plain.trim().to_owned()
}

/// Keeps returns; those that say what stands there already are passed over. Gives how many were kept. One that a check doubts
/// is kept with a reason only.
pub async fn file(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &FileReturns,
    rows: &[NewReturn],
) -> exedra_store::Result<usize> {
    let known = latest(&store::returns_of(tx, permit.company()).await?);
    let by = rules::person(permit.acting());
    let classes = store::classes_of(tx, permit.company()).await?;
    if doubts(&known, rows).iter().any(|(at, _)| rows[*at].reason.is_empty()) {
        return Err(Refusal::field("reason", key!("fault-return-reason")).into());
    }
    let mut kept = 0;
    for row in rows {
        if !is_member(&classes, &row.month) {
            return Err(
                Refusal::Invalid(vec![FieldFault::with("month", key!("fault-returns-member"), &row.month)]).into()
            );
        }
        if row.sales < 0 {
            return Err(Refusal::field("sales", key!("fault-return-negative")).into());
        }
        let had = known.get(&row.month);
        if had == Some(&row.sales) {
            continue;
        }
        store::insert_return(tx, &stamp.id(), permit.company(), &row.month, row.sales, &row.reason, stamp.now, by)
            .await?;
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
        NewReturn { line: 0, month: month.into(), sales, reason: String::new() }
    }

    #[test]
    fn months_as_typed() {
        for (text, want) in
            [("2026-03", "2026-03"), ("202603", "2026-03"), ("2026年3月", "2026-03"), ("March 2026", "2026-03")]
        {
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
        assert_eq!(doubts(&known, &[new("2026-03", 0)]), [(0, Doubt::Nothing)]);
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
