//! Tables of text: comma, semicolon, tab or bar between the fields, quotation marks around them where needed.

use std::collections::HashSet;
use std::io::BufRead;

use super::text::Text;
use super::{Limits, Sink, Stop, Value, size};

/// Longest row of headings.
const MOST_HEADING_BYTES: usize = 64 * 1024;

const DELIMITERS: [u8; 4] = *b",;\t|";

pub(crate) fn read(text: &mut Text<'_>, tabs: bool, limits: &Limits, sink: &mut Sink<'_>) -> Result<(), Stop> {
    let (delimiter, announced) = detect(text.sample()?, tabs, limits);
    sink.summary.delimiter = Some(char::from(delimiter));
    let mut rows = Rows::new(text, delimiter, limits);
    let mut row = Row::default();
    if announced {
        rows.next(&mut row)?;
    }
    let mut headings = loop {
        if !rows.next(&mut row)? {
            return Err(Stop::file("there is no row of headings; put the names of the columns into the first row."));
        }
        if !row.is_blank() {
            break Headings::new(&row, limits, sink)?;
        }
    };
    while rows.next(&mut row)? {
        if !row.is_blank() {
            headings.hand_over(&mut row, sink)?;
        }
    }
    Ok(())
}

/// The separator that cuts the beginning into the most even table; `sep=;` on the first line announces it.
fn detect(sample: &[u8], tabs: bool, limits: &Limits) -> (u8, bool) {
    if let [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', delimiter, b'\r' | b'\n', ..] = sample {
        return (*delimiter, true);
    }
    let mut best = (if tabs { b'\t' } else { b',' }, 0, 0);
    for delimiter in DELIMITERS {
        let mut start = sample;
        let mut rows = Rows::new(&mut start, delimiter, limits);
        let mut row = Row::default();
        let mut widths = Vec::new();
        while widths.len() < 50 && matches!(rows.next(&mut row), Ok(true)) {
            if !row.is_blank() {
                widths.push(row.fields.len());
            }
        }
        // The end of the sample cuts its last row anywhere.
        if widths.len() > 2 {
            widths.pop();
        }
        let width = widths.first().copied().unwrap_or(0);
        let even = widths.iter().filter(|other| **other == width).count() * 1000 / widths.len().max(1);
        let even = if tabs && delimiter == b'\t' { 1001 } else { even };
        if width > 1 && (even, width) > (best.1, best.2) {
            best = (delimiter, even, width);
        }
    }
    (best.0, false)
}

/// The names of the columns, and what becomes of the rows below them.
pub(crate) struct Headings {
    names: Vec<String>,
    said_trailing: bool,
}

impl Headings {
    pub(crate) fn new(row: &Row, limits: &Limits, sink: &mut Sink<'_>) -> Result<Self, Stop> {
        let mut cells: Vec<&str> = row.fields.iter().map(|field| field.trim()).collect();
        while cells.last().is_some_and(|cell| cell.is_empty()) {
            cells.pop();
        }
        if row.surplus > 0 || cells.len() > limits.columns {
            let why = format!("there are more than {} columns; check the separator between them.", limits.columns);
            return Err(Stop::at(row.line, why));
        }
        // The names are repeated in every record, so long ones would make much of a small file.
        if cells.iter().map(|cell| cell.len()).sum::<usize>() > MOST_HEADING_BYTES {
            let most = size(MOST_HEADING_BYTES as u64);
            let why = format!("this row should name the columns and is longer than {most}; put short names into it.");
            return Err(Stop::at(row.line, why));
        }
        if cells.iter().all(|cell| cell.is_empty() || cell.parse::<f64>().is_ok()) {
            let why = "this row should name the columns and holds only numbers; put the names into the first row.";
            return Err(Stop::at(row.line, why));
        }
        let mut names: Vec<String> = Vec::with_capacity(cells.len());
        let mut taken: HashSet<String> = cells.iter().map(|cell| (*cell).to_owned()).collect();
        let mut seen = HashSet::new();
        for (i, cell) in cells.iter().enumerate() {
            if !cell.is_empty() && seen.insert(*cell) {
                names.push((*cell).to_owned());
                continue;
            }
            let stem = if cell.is_empty() { "column" } else { cell };
            let first = if cell.is_empty() { i + 1 } else { 2 };
            let name = {
                // One more candidate than there are names, so one of them is free.
                let mut candidates = (first..=first + taken.len()).map(|n| format!("{stem} {n}"));
                candidates.find(|name| !taken.contains(name)).unwrap_or_default()
            };
            taken.insert(name.clone());
            let what = if cell.is_empty() {
                format!("column {} had no heading and was given one.", i + 1)
            } else {
                format!("the heading “{cell}” came again in column {} and was given another name.", i + 1)
            };
            sink.mended(row.line, Some(name.clone()), what)?;
            names.push(name);
        }
        sink.summary.headers.clone_from(&names);
        Ok(Self { names, said_trailing: false })
    }

    pub(crate) fn len(&self) -> usize {
        self.names.len()
    }

    pub(crate) fn name(&self, column: usize) -> Option<&str> {
        self.names.get(column).map(String::as_str)
    }

    /// Makes a record of values in the order of the columns.
    pub(crate) fn record(
        &self,
        line: u64,
        values: impl Iterator<Item = Value>,
        sink: &mut Sink<'_>,
    ) -> Result<(), Stop> {
        sink.record(line, self.names.iter().cloned().zip(values).collect())
    }

    fn hand_over(&mut self, row: &mut Row, sink: &mut Sink<'_>) -> Result<(), Stop> {
        let wanted = self.names.len();
        let found = row.fields.len() + row.surplus;
        if found > wanted && row.surplus == 0 && row.fields[wanted..].iter().all(|field| field.trim().is_empty()) {
            row.fields.truncate(wanted);
            if !self.said_trailing {
                self.said_trailing = true;
                sink.mended(row.line, None, "empty fields behind the last column were passed over, here and below.")?;
            }
        }
        if row.fields.len() + row.surplus != wanted {
            let why =
                format!("the row has {found} fields and the headings {wanted}; check separators and quotation marks.");
            // The first field without a heading has no name; the first heading without a field has.
            let field = self.names.get(found).cloned();
            return sink.bad(row.line, field, why);
        }
        self.record(row.line, row.fields.drain(..).map(Value::Text), sink)
    }
}

/// One row of text.
#[derive(Debug, Default)]
pub(crate) struct Row {
    pub(crate) line: u64,
    pub(crate) fields: Vec<String>,
    /// Fields beyond the most that are kept.
    pub(crate) surplus: usize,
}

impl Row {
    pub(crate) fn is_blank(&self) -> bool {
        self.surplus == 0 && self.fields.iter().all(|field| field.trim().is_empty())
    }
}

/// Cuts text into rows as RFC 4180 says, and takes quotation marks elsewhere as they stand.
struct Rows<'t, R> {
    text: &'t mut R,
    delimiter: u8,
    line: u64,
    most_bytes: usize,
    most_fields: usize,
    /// A carriage return ended the row before; a line feed right behind it belongs to it.
    after_return: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    /// Nothing of the field was read.
    Start,
    Plain,
    Quoted,
    /// Behind a quotation mark within quotes: the end, or the first half of a doubled one.
    Quote,
}

impl<'t, R: BufRead> Rows<'t, R> {
    fn new(text: &'t mut R, delimiter: u8, limits: &Limits) -> Self {
        Self {
            text,
            delimiter,
            line: 1,
            most_bytes: limits.record_bytes,
            most_fields: limits.columns.saturating_add(1),
            after_return: false,
        }
    }

    /// Reads the next row; `false` at the end.
    fn next(&mut self, row: &mut Row) -> Result<bool, Stop> {
        row.fields.clear();
        row.surplus = 0;
        row.line = self.line;
        let mut field = Vec::new();
        let mut state = State::Start;
        let mut quote_line = self.line;
        let mut length = 0;
        loop {
            let piece = self.text.fill_buf()?;
            if piece.is_empty() {
                if state == State::Quoted {
                    let why = "the quotation mark that opens here is never closed; the file may be cut short, or the mark \
                               should be doubled.";
                    return Err(Stop::at(quote_line, why));
                }
                let some = state != State::Start || !row.fields.is_empty() || row.surplus > 0;
                if some {
                    keep(row, field, self.most_fields);
                }
                return Ok(some);
            }
            let mut at = 0;
            let mut ended = false;
            while at < piece.len() && !ended {
                let byte = piece[at];
                if std::mem::take(&mut self.after_return) && byte == b'\n' {
                    at += 1;
                    continue;
                }
                match state {
                    State::Quoted => {
                        let rest = &piece[at..];
                        let end = rest.iter().position(|byte| matches!(byte, b'"' | b'\n'));
                        field.extend_from_slice(&rest[..end.unwrap_or(rest.len())]);
                        at += end.unwrap_or(rest.len());
                        match end.map(|_| piece[at]) {
                            Some(b'"') => state = State::Quote,
                            Some(_) => {
                                self.line += 1;
                                field.push(b'\n');
                            }
                            None => continue,
                        }
                    }
                    State::Quote if byte == b'"' => {
                        field.push(b'"');
                        state = State::Quoted;
                    }
                    _ if byte == self.delimiter => {
                        keep(row, std::mem::take(&mut field), self.most_fields);
                        state = State::Start;
                    }
                    _ if byte == b'\n' || byte == b'\r' => {
                        self.line += 1;
                        self.after_return = byte == b'\r';
                        ended = true;
                    }
                    State::Start if byte == b'"' => {
                        quote_line = self.line;
                        state = State::Quoted;
                    }
                    State::Start | State::Plain | State::Quote => {
                        let rest = &piece[at..];
                        let stop = |byte: &u8| *byte == self.delimiter || *byte == b'\n' || *byte == b'\r';
                        let end = rest.iter().position(stop).unwrap_or(rest.len());
                        field.extend_from_slice(&rest[..end]);
                        state = State::Plain;
                        at += end;
                        continue;
                    }
                }
                at += 1;
            }
            length += at;
            self.text.consume(at);
            if length > self.most_bytes {
                let most = size(self.most_bytes as u64);
                let line = if state == State::Quoted { quote_line } else { row.line };
                let why =
                    format!("the row that begins here is longer than {most}; check that quotation marks are closed.");
                return Err(Stop::at(line, why));
            }
            if ended {
                keep(row, field, self.most_fields);
                return Ok(true);
            }
        }
    }
}

fn keep(row: &mut Row, field: Vec<u8>, most: usize) {
    if row.fields.len() >= most {
        row.surplus += 1;
        return;
    }
    // The bytes were checked before they came here and are cut only at ASCII signs.
    row.fields
        .push(String::from_utf8(field).unwrap_or_else(|wrong| String::from_utf8_lossy(wrong.as_bytes()).into_owned()));
}
