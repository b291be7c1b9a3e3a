//! Excel workbooks, row by row.

use std::io::{Cursor, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Cell, DataRef, ExcelDateTime, Reader as _, Xlsx, XlsxError};

use super::delimited::{Headings, Row};
use super::{Limits, Options, Sink, Stop, Value, guard, lines, size};

const DAMAGED: &str = "the workbook is damaged; open it in Excel, save it again and import the new file.";

pub(crate) fn read(source: &mut dyn Read, options: &Options, sink: &mut Sink<'_>) -> Result<(), Stop> {
    let limits = &options.limits;
    let mut bytes = Vec::new();
    source.take(limits.workbook_bytes.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limits.workbook_bytes {
        let most = size(limits.workbook_bytes);
        return Err(Stop::file(format!("the workbook is longer than {most}; save the sheet as CSV and import that.")));
    }
    guard::check(&bytes, limits)?;
    let mut workbook = careful(|| Xlsx::new(Cursor::new(bytes)))?;
    let names = workbook.sheet_names();
    let sheet = choose(&names, options.sheet.as_deref())?;
    sink.summary.sheet = Some(sheet.clone());
    if names.len() > 1 && options.sheet.is_none() {
        let what = format!("of {} sheets only “{sheet}” was read.", names.len());
        sink.mended(1, None, what)?;
    }
    let mut cells = careful(|| workbook.worksheet_cells_reader(&sheet))?;
    let mut sheet = Sheet { limits, headings: None, row: Vec::new(), number: 0, bytes: 0, wrong: None };
    while let Some(cell) = careful(|| cells.next_cell())? {
        sheet.add(&cell, sink)?;
    }
    sheet.finish_row(sink)?;
    if sheet.headings.is_none() {
        return Err(Stop::file("the sheet is empty; name the sheet that holds the data, or save it as the first one."));
    }
    Ok(())
}

/// Runs a step of the workbook library. A panic there is a damaged workbook, and must not end the server.
fn careful<T>(step: impl FnOnce() -> Result<T, XlsxError>) -> Result<T, Stop> {
    match catch_unwind(AssertUnwindSafe(step)) {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(XlsxError::Password)) => {
            Err(Stop::file("the workbook is protected by a password; save it without one and import that."))
        }
        Ok(Err(_)) | Err(_) => Err(Stop::file(DAMAGED)),
    }
}

fn choose(names: &[String], asked: Option<&str>) -> Result<String, Stop> {
    let Some(asked) = asked else {
        return names.first().cloned().ok_or_else(|| Stop::file("the workbook has no sheet; save it again in Excel."));
    };
    let same = |name: &&String| name.trim().to_lowercase() == asked.trim().to_lowercase();
    names.iter().find(|name| *name == asked).or_else(|| names.iter().find(same)).cloned().ok_or_else(|| {
        let list: Vec<String> = names.iter().take(20).map(|name| format!("“{name}”")).collect();
        Stop::file(format!("there is no sheet “{asked}”; the sheets are {}.", list.join(", ")))
    })
}

/// The rows of a sheet as its cells come in.
struct Sheet<'l> {
    limits: &'l Limits,
    headings: Option<Headings>,
    /// The cells of the row so far, by column.
    row: Vec<Value>,
    /// The number of that row, from 1; 0 before the first.
    number: u64,
    bytes: usize,
    /// The first cell of the row that cannot be used.
    wrong: Option<(usize, String)>,
}

impl Sheet<'_> {
    fn add(&mut self, cell: &Cell<DataRef<'_>>, sink: &mut Sink<'_>) -> Result<(), Stop> {
        let (row, column) = cell.get_position();
        let (number, column) = (u64::from(row) + 1, column as usize);
        if number < self.number {
            return Err(Stop::at(
                number,
                "the rows of the sheet are out of order; open it in Excel and save it again.",
            ));
        }
        if number > self.number {
            self.finish_row(sink)?;
            self.number = number;
        }
        let value = match value(cell.get_value()) {
            Ok(Value::Null) => return Ok(()),
            Ok(value) => value,
            Err(why) => {
                self.wrong.get_or_insert((column, why));
                return Ok(());
            }
        };
        if column >= self.limits.columns {
            let why = format!("there are more than {} columns; delete what is not needed.", self.limits.columns);
            return Err(Stop::at(number, why));
        }
        if let Value::Text(text) | Value::Number(text) = &value {
            self.bytes += text.len();
        }
        if self.bytes > self.limits.record_bytes {
            return Err(Stop::at(number, lines::too_long(self.limits.record_bytes)));
        }
        if self.row.len() <= column {
            self.row.resize(column + 1, Value::Null);
        }
        self.row[column] = value;
        Ok(())
    }

    fn finish_row(&mut self, sink: &mut Sink<'_>) -> Result<(), Stop> {
        let mut row = std::mem::take(&mut self.row);
        let wrong = self.wrong.take();
        self.bytes = 0;
        let Some(headings) = &self.headings else {
            if row.iter().any(|value| !value.is_blank()) {
                let fields = row.iter().map(|value| value.text().unwrap_or_default().into_owned()).collect();
                let head = Row { line: self.number, fields, surplus: 0 };
                self.headings = Some(Headings::new(&head, self.limits, sink)?);
            }
            return Ok(());
        };
        if let Some((column, why)) = wrong {
            return sink.bad(self.number, headings.name(column).map(ToOwned::to_owned), why);
        }
        if row.iter().all(Value::is_blank) {
            return Ok(());
        }
        if row.iter().skip(headings.len()).any(|value| !value.is_blank()) {
            return sink.bad(self.number, None, "there is something behind the last column that has a heading.");
        }
        row.resize(headings.len(), Value::Null);
        headings.record(self.number, row.into_iter(), sink)
    }
}

fn value(cell: &DataRef<'_>) -> Result<Value, String> {
    Ok(match cell {
        DataRef::Empty => Value::Null,
        DataRef::SharedString(text) => Value::Text((*text).to_owned()),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Value::Text(text.clone()),
        DataRef::Int(number) => Value::Number(number.to_string()),
        DataRef::Float(number) if number.is_finite() => Value::Number(number.to_string()),
        DataRef::Float(_) => return Err("the cell holds a number that is none.".to_owned()),
        DataRef::Bool(truth) => Value::Bool(*truth),
        DataRef::Error(error) => return Err(format!("the cell holds the error {error}; put a value there.")),
        DataRef::DateTime(time) => moment(time),
    })
}

/// A date or time as ISO text; what Excel could not show as a date stays the number it is.
fn moment(time: &ExcelDateTime) -> Value {
    let serial = time.as_f64();
    if !(0.0..2_958_466.0).contains(&serial) {
        return Value::Number(serial.to_string());
    }
    let (year, month, day, hour, minute, second, _) = time.to_ymd_hms_milli();
    let clock = format!("{hour:02}:{minute:02}:{second:02}");
    if time.is_duration() {
        let seconds = (serial * 86_400.0).round() as u64;
        return Value::Text(format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60));
    }
    let date = format!("{year:04}-{month:02}-{day:02}");
    Value::Text(match (serial < 1.0, clock.as_str()) {
        (true, _) => clock,
        (false, "00:00:00") => date,
        (false, _) => format!("{date}T{clock}"),
    })
}
