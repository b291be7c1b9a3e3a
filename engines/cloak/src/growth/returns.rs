//! Reading returns.
use std::collections::HashMap;

use super::calendar::{Day, Month};
use super::decimal::{self, Written};

/// Most rows of one file.
pub const MOST_ROWS: usize = 5_000_000;

/// What is wrong with a file of returns.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, field {field}: {why}")]
pub struct ReturnsError {
    /// The line, from 1.
    pub line: u64,
    /// The column's name.
    pub field: String,
    /// What is wrong and what to do.
    pub why: String,
}

/// A return as it was filed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Filing {
    /// Index into [`Returns::companies`].
    pub company: usize,
    /// The month it is about.
    pub month: Month,
    /// The day it was filed.
    pub filed: Day,
    /// Sales in units of `10^-places`.
    pub sales: i128,
    /// Where it stands in the file.
    pub line: u64,
}

/// A company and how it is classified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Company {
    /// Its identifier.
    pub name: String,
    /// Index into [`Returns::groups`]: companies under one parent count as one contributor.
    pub group: usize,
    /// Index into [`Returns::sectors`].
    pub sector: usize,
}

/// Returns, all versions of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Returns {
    /// The companies, by identifier.
    pub companies: Vec<Company>,
    /// The groups; a company without one is a group of its own.
    pub groups: Vec<String>,
    /// The sectors, by name.
    pub sectors: Vec<String>,
    /// All filings by company, month and day of filing.
    pub filings: Vec<Filing>,
    /// Decimal places of all sales.
    pub places: u32,
    /// The unit, when the file has a column for it.
    pub unit: Option<String>,
}

const FIELDS: [&str; 6] = ["company", "group", "sector", "month", "sales", "filed"];

struct Row {
    company: usize,
    group: String,
    sector: String,
    month: Month,
    filed: Day,
    sales: Written,
    line: u64,
}

impl Returns {
    /// Reads a file of comma separated values with the columns company, group, sector, month (`YYYY-MM`), sales (a plain
    /// decimal) and filed (`YYYY-MM-DD`, not before the month began), in any order; group may be empty. Columns `unit` and
    /// `currency`, when they are there, must say the same in every row; other columns are ignored.
    ///
    /// A company's classification is that of its latest filing (latest day, then latest month, then last line) and holds
    /// for all its months, so that reclassification does not look like growth.
    pub fn read(bytes: &[u8]) -> Result<Self, ReturnsError> {
        Self::read_at_most(bytes, MOST_ROWS)
    }

    /// [`Returns::read`] with another limit of rows.
    pub fn read_at_most(bytes: &[u8], most: usize) -> Result<Self, ReturnsError> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let mut reader = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(bytes);
        let header = reader.byte_headers().map_err(|_| wrong(1, "header", "cannot be read"))?.clone();
        let columns = Columns::of(&header)?;
        let mut names: HashMap<String, usize> = HashMap::new();
        let mut unit: Option<(String, u64)> = None;
        let mut currency: Option<(String, u64)> = None;
        let mut rows: Vec<Row> = Vec::new();
        let mut record = csv::ByteRecord::new();
        loop {
            let more = reader.read_byte_record(&mut record);
            let line = record.position().map_or(1, csv::Position::line);
            if !more.map_err(|_| wrong(line, "row", "cannot be read"))? {
                break;
            }
            if rows.len() >= most {
                return Err(wrong(line, "row", format!("there are more than {most} rows; split the file by period")));
            }
            if record.len() != header.len() {
                let why = format!("has {} fields, the header {}", record.len(), header.len());
                return Err(wrong(line, "row", why));
            }
            for (column, name, first) in
                [(columns.unit, "unit", &mut unit), (columns.currency, "currency", &mut currency)]
            {
                if let Some(column) = column {
                    same_unit(first, name, text(&record, column, name, line)?, line)?;
                }
            }
            rows.push(columns.row(&record, line, &mut names)?);
        }
        let said: Vec<String> =
            [currency, unit].into_iter().flatten().map(|(said, _)| said).filter(|said| !said.is_empty()).collect();
        Self::of(rows, names, (!said.is_empty()).then(|| said.join(" ")))
    }

    fn of(mut rows: Vec<Row>, names: HashMap<String, usize>, unit: Option<String>) -> Result<Self, ReturnsError> {
        if rows.is_empty() {
            return Err(wrong(1, "row", "there are no returns below the header"));
        }
        let mut named: Vec<(String, usize)> = names.into_iter().collect();
        named.sort_unstable();
        let mut rank = vec![0; named.len()];
        for (index, (_, before)) in named.iter().enumerate() {
            rank[*before] = index;
        }
        for row in &mut rows {
            row.company = rank[row.company];
        }
        rows.sort_by_key(|row| (row.company, row.month, row.filed, row.line));
        for pair in rows.windows(2) {
            let (one, other) = (&pair[0], &pair[1]);
            if (one.company, one.month, one.filed) == (other.company, other.month, other.filed) {
                let name = &named[one.company].0;
                let why = format!("{name:?} has filed for {} on {} in line {} already", one.month, one.filed, one.line);
                return Err(wrong(other.line, "filed", why));
            }
        }
        let places = rows.iter().map(|row| row.sales.places).max().unwrap_or(0);
        let mut returns = Self { places, unit, ..Self::default() };
        returns.classify(&rows, named);
        returns.filings = rows
            .iter()
            .map(|row| Filing {
                company: row.company,
                month: row.month,
                filed: row.filed,
                sales: row.sales.mantissa * 10_i128.pow(places - row.sales.places),
                line: row.line,
            })
            .collect();
        Ok(returns)
    }

    fn classify(&mut self, rows: &[Row], named: Vec<(String, usize)>) {
        let mut latest: Vec<Option<&Row>> = vec![None; named.len()];
        for row in rows {
            let key = |row: &Row| (row.filed, row.month, row.line);
            let kept = &mut latest[row.company];
            if kept.is_none_or(|before| key(before) < key(row)) {
                *kept = Some(row);
            }
        }
        let mut sectors: Vec<String> = latest.iter().flatten().map(|row| row.sector.clone()).collect();
        sectors.sort_unstable();
        sectors.dedup();
        let mut groups: HashMap<(bool, String), usize> = HashMap::new();
        for ((name, _), row) in named.into_iter().zip(latest) {
            let Some(row) = row else { continue };
            // A company without a group must not meet a group of the same name.
            let key = if row.group.is_empty() { (false, name.clone()) } else { (true, row.group.clone()) };
            let shown = key.1.clone();
            let group = *groups.entry(key).or_insert_with(|| {
                self.groups.push(shown);
                self.groups.len() - 1
            });
            let sector = sectors.binary_search(&row.sector).unwrap_or(0);
            self.companies.push(Company { name, group, sector });
        }
        self.sectors = sectors;
    }
}

struct Columns {
    at: [usize; 6],
    unit: Option<usize>,
    currency: Option<usize>,
}

impl Columns {
    fn of(header: &csv::ByteRecord) -> Result<Self, ReturnsError> {
        let find = |name: &str| -> Result<Option<usize>, ReturnsError> {
            let mut found = (0..header.len()).filter(|&at| header[at].eq_ignore_ascii_case(name.as_bytes()));
            let first = found.next();
            if found.next().is_some() {
                return Err(wrong(1, name, "the header has this column twice"));
            }
            Ok(first)
        };
        let mut at = [0; 6];
        for (place, name) in at.iter_mut().zip(FIELDS) {
            *place = find(name)?.ok_or_else(|| {
                wrong(1, name, format!("the header lacks this column; it needs {}", FIELDS.join(",")))
            })?;
        }
        Ok(Self { at, unit: find("unit")?, currency: find("currency")? })
    }

    fn row(
        &self,
        record: &csv::ByteRecord,
        line: u64,
        names: &mut HashMap<String, usize>,
    ) -> Result<Row, ReturnsError> {
        let field = |index: usize| text(record, self.at[index], FIELDS[index], line);
        let needed = |index: usize| match field(index)? {
            "" => Err(wrong(line, FIELDS[index], "is empty")),
            filled => Ok(filled),
        };
        let company = needed(0)?;
        let next = names.len();
        let company = if let Some(known) = names.get(company) {
            *known
        } else {
            names.insert(company.to_owned(), next);
            next
        };
        let of_calendar = |index: usize, value: &str, error: super::CalendarError| {
            wrong(line, FIELDS[index], format!("{value:?} is {error}"))
        };
        let (month, filed) = (needed(3)?, needed(5)?);
        let month: Month = month.parse().map_err(|error| of_calendar(3, month, error))?;
        let filed: Day = filed.parse().map_err(|error| of_calendar(5, filed, error))?;
        if filed.month() < month {
            return Err(wrong(line, "filed", format!("{filed} is before {month} began; no return can be filed ahead")));
        }
        Ok(Row {
            company,
            group: field(1)?.to_owned(),
            sector: needed(2)?.to_owned(),
            month,
            sales: decimal::read(field(4)?).map_err(|why| wrong(line, "sales", why))?,
            filed,
            line,
        })
    }
}

fn same_unit(unit: &mut Option<(String, u64)>, name: &str, found: &str, line: u64) -> Result<(), ReturnsError> {
    match unit {
        None => *unit = Some((found.to_owned(), line)),
        Some((first, at)) if first != found => {
            return Err(wrong(
                line,
                name,
                format!("{found:?}, but line {at} has {first:?}; all sales need one {name}"),
            ));
        }
        Some(_) => {}
    }
    Ok(())
}

fn text<'a>(record: &'a csv::ByteRecord, at: usize, field: &str, line: u64) -> Result<&'a str, ReturnsError> {
    let bytes = record.get(at).unwrap_or_default();
    let text = std::str::from_utf8(bytes).map_err(|_| wrong(line, field, "is not UTF-8"))?;
    if text.len() > 500 {
        return Err(wrong(line, field, "is longer than 500 bytes"));
    }
    if text.chars().any(char::is_control) {
        return Err(wrong(line, field, "holds a line break or another control character"));
    }
    Ok(text)
}

fn wrong(line: u64, field: &str, why: impl Into<String>) -> ReturnsError {
    ReturnsError { line, field: field.to_owned(), why: why.into() }
}

/// A return that looks as if it were in another unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suspect {
    /// Where it stands in the file.
    pub line: u64,
    /// The company's identifier.
    pub company: String,
    /// How many times the company's median return it is, or a fraction of it.
    pub times: super::Ratio,
}

/// Returns at least 500 times, or at most a 500th of, the median of all of the company's returns that are not zero; of
/// companies with at least four such. A thousand or ten thousand times is usually a mistaken unit. By line.
pub fn suspects(returns: &Returns) -> Vec<Suspect> {
    let mut found = Vec::new();
    for filings in returns.filings.chunk_by(|a, b| a.company == b.company) {
        let mut sales: Vec<i128> = filings.iter().map(|filing| filing.sales).filter(|&sales| sales > 0).collect();
        if sales.len() < 4 {
            continue;
        }
        sales.sort_unstable();
        let median = sales[sales.len() / 2];
        for filing in filings.iter().filter(|filing| filing.sales > 0) {
            if filing.sales >= median * 500 || filing.sales * 500 <= median {
                found.push(Suspect {
                    line: filing.line,
                    company: returns.companies[filing.company].name.clone(),
                    times: super::Ratio { numerator: filing.sales, denominator: median },
                });
            }
        }
    }
    found.sort_by_key(|suspect| suspect.line);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "company,group,sector,month,sales,filed\n";

    fn error(rows: &str) -> String {
        Returns::read(format!("{HEADER}{rows}").as_bytes()).unwrap_err().to_string()
    }

    #[test]
    fn each_fault_is_one_sentence_with_line_and_field() {
        let good = "a,,food,2026-01,10,2026-02-01\n";
        for (row, says) in [
            ("b,,food,2026-01,-1,2026-02-01", "line 3, field sales: -1 is negative; sales cannot be"),
            ("b,,food,2026-01,NaN,2026-02-01", "line 3, field sales: \"NaN\" is not a number"),
            ("b,,food,2026-01,1万,2026-02-01", "line 3, field sales: \"1万\" carries a unit"),
            ("b,,food,2026-13,1,2026-02-01", "line 3, field month: \"2026-13\" is no month; write YYYY-MM"),
            ("b,,food,2026-01,1,2026-02-30", "line 3, field filed: \"2026-02-30\" is no day"),
            ("b,,food,2026-03,1,2026-02-01", "line 3, field filed: 2026-02-01 is before 2026-03 began"),
            ("\"b\nc\",,food,2026-01,1,2026-02-01", "line 3, field company: holds a line break"),
            ("b,,\u{1b}[2J,2026-01,1,2026-02-01", "line 3, field sector: holds a line break or another control"),
            ("b,,,2026-01,1,2026-02-01", "line 3, field sector: is empty"),
            (",,food,2026-01,1,2026-02-01", "line 3, field company: is empty"),
            ("b,,food,2026-01,1", "line 3, field row: has 5 fields, the header 6"),
            (
                "a,,food,2026-01,11,2026-02-01",
                "line 3, field filed: \"a\" has filed for 2026-01 on 2026-02-01 in line 2",
            ),
        ] {
            let said = error(&format!("{good}{row}\n"));
            assert!(said.starts_with(says), "{said}");
        }
        assert!(error("").contains("no returns"));
        let read = |bytes: &[u8]| Returns::read(bytes).unwrap_err().to_string();
        assert!(read(b"").starts_with("line 1, field company: the header lacks"));
        assert!(read(b"company,company,group,sector,month,sales,filed\n").contains("twice"));
        let unit = "company,group,sector,month,sales,filed,unit\na,,f,2026-01,1,2026-02-01,CNY\nb,,f,2026-01,1,2026-02-01,USD\n";
        assert!(read(unit.as_bytes()).starts_with("line 3, field unit: \"USD\", but line 2 has \"CNY\""));
        let currency = unit.replace("unit\n", "currency\n");
        assert!(read(currency.as_bytes()).starts_with("line 3, field currency: \"USD\", but line 2 has \"CNY\""));
        let latin = [HEADER.as_bytes(), b"caf\xe9,,f,2026-01,1,2026-02-01\n"].concat();
        assert_eq!(read(&latin), "line 2, field company: is not UTF-8");
        let many = Returns::read_at_most(format!("{HEADER}{good}{good}").as_bytes(), 1).unwrap_err().to_string();
        assert_eq!(many, "line 3, field row: there are more than 1 rows; split the file by period");
    }

    #[test]
    fn the_latest_filing_classifies_a_company() {
        let rows = "b,G,old,2025-01,1.5,2025-02-01\nb,G,new,2026-01,2,2026-02-01\na,,food,2026-01,3,2026-02-01\n\
                    G,,food,2026-01,3,2026-02-01\nb,H,older,2024-12,1,2025-01-01\n";
        let returns = Returns::read(format!("\u{feff}{HEADER}{rows}").as_bytes()).unwrap();
        let named = |company: &Company| (company.name.clone(), returns.sectors[company.sector].clone());
        let found: Vec<_> = returns.companies.iter().map(named).collect();
        let pair = |name: &str, sector: &str| (name.to_owned(), sector.to_owned());
        assert_eq!(found, [pair("G", "food"), pair("a", "food"), pair("b", "new")]);
        assert_ne!(returns.companies[0].group, returns.companies[2].group, "a company is no group of the same name");
        assert_eq!((returns.places, returns.sectors.len()), (1, 2));
    }

    #[test]
    fn a_slip_of_the_unit_is_noticed() {
        let rows: Vec<String> = (1..=6)
            .map(|month| format!("a,,f,2026-0{month},{},2026-07-01", if month == 5 { 1_000_000 } else { 100 + month }))
            .collect();
        let returns = Returns::read(format!("{HEADER}{}\n", rows.join("\n")).as_bytes()).unwrap();
        let found = suspects(&returns);
        assert_eq!((found.len(), found[0].line), (1, 6));
    }
}
