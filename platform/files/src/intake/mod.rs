//! Reading import files that nobody vouches for into records, one at a time and within fixed bounds of memory.
//!
//! [`read`] finds out from name and content whether a file is JSON, JSON Lines, CSV, TSV or XLSX, packed with gzip or
//! not, and hands every record to the caller as it goes. A record that cannot be used is handed over as [`Item::Bad`]
//! and reading goes on; a file that cannot be used ends with [`Unusable`], one sentence that says where and what to do.
//! Records handed over before that sentence are the caller's to forget.

mod delimited;
mod guard;
mod json;
mod lines;
mod parse;
mod record;
mod source;
mod text;
mod xlsx;

use std::fmt;
use std::io::Read;
use std::ops::ControlFlow;

pub use record::{Record, Value};

/// The bounds of one import file.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Longest file, both as it lies there and unpacked, in bytes.
    pub file_bytes: u64,
    /// Longest record, in bytes.
    pub record_bytes: usize,
    /// Deepest nesting of lists and objects in a JSON record; at most 64 is honoured.
    pub depth: usize,
    /// Most columns of a table.
    pub columns: usize,
    /// Largest number of times by which unpacking may make a file longer, beyond the first 8 MiB.
    pub ratio: u64,
    /// Longest workbook file, which has to be held in memory, in bytes.
    pub workbook_bytes: u64,
    /// Most bytes a workbook may unpack to.
    pub workbook_unpacked: u64,
    /// Most bytes that the parts of a workbook which are held in memory (all but the sheets) may unpack to.
    pub workbook_held: u64,
    /// Most files inside a workbook.
    pub workbook_parts: usize,
    /// Most records in a file.
    pub records: u64,
    /// Most unusable records before the whole file is called unusable.
    pub bad: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 512 << 20,
            record_bytes: 4 << 20,
            depth: 64,
            columns: 2000,
            ratio: 200,
            workbook_bytes: 64 << 20,
            workbook_unpacked: 512 << 20,
            workbook_held: 64 << 20,
            workbook_parts: 5000,
            records: 2_000_000,
            bad: 10_000,
        }
    }
}

/// How to read a file.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The character encoding of a text file, for example `gb18030`; without it, UTF-8 or UTF-16 with its mark.
    pub encoding: Option<String>,
    /// The sheet of a workbook; without it, the first.
    pub sheet: Option<String>,
    /// The bounds.
    pub limits: Limits,
}

/// What the caller is handed.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// A record.
    Record(Record),
    /// Something that should have been a record.
    Bad {
        /// Line of a text file or row of a sheet, counted from 1.
        line: u64,
        /// The field, when one is to blame.
        field: Option<String>,
        /// One sentence.
        why: String,
    },
    /// Something that was put right or passed over, so that nothing happens in silence.
    Mended {
        /// Line of a text file or row of a sheet, counted from 1.
        line: u64,
        /// The field, when it is about one.
        field: Option<String>,
        /// One sentence.
        what: String,
    },
}

/// The forms of file that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// One JSON text: a list of objects, an object around such a list, or one object.
    Json,
    /// One JSON object on each line.
    JsonLines,
    /// A table of text with a separator.
    Delimited,
    /// An Excel workbook.
    Xlsx,
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Json => "JSON",
            Self::JsonLines => "JSON Lines",
            Self::Delimited => "CSV",
            Self::Xlsx => "XLSX",
        })
    }
}

/// What was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The form of the file.
    pub format: Format,
    /// The character encoding it was read in.
    pub encoding: &'static str,
    /// The separator of a table of text.
    pub delimiter: Option<char>,
    /// The sheet of a workbook that was read.
    pub sheet: Option<String>,
    /// The headings of a table, as its records name their fields.
    pub headers: Vec<String>,
    /// Records handed over.
    pub records: u64,
    /// Unusable records handed over.
    pub bad: u64,
    /// Things mended.
    pub mended: u64,
    /// Whether the caller stopped before the end.
    pub stopped: bool,
}

/// Why a whole file cannot be used; displayed, one sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unusable {
    /// The file, as the caller named it.
    pub file: String,
    /// Line of a text file or row of a sheet, counted from 1.
    pub line: Option<u64>,
    /// The field, when one is to blame.
    pub field: Option<String>,
    /// What is wrong and what to do, without the place.
    pub why: String,
}

impl fmt::Display for Unusable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        if let Some(field) = &self.field {
            write!(f, ", field “{field}”")?;
        }
        write!(f, ": {}", self.why)
    }
}

impl std::error::Error for Unusable {}

/// Reads a file, handing over one item after another until the end or until the caller breaks off.
///
/// `path_name` is used for the ending and in messages; nothing is opened by it.
pub fn read(
    path_name: &str,
    source: &mut dyn Read,
    options: &Options,
    each: &mut dyn FnMut(Item) -> ControlFlow<()>,
) -> Result<Summary, Unusable> {
    // A name may come from a browser: keep what could break a line or hide a word out of the message.
    let file: String = path_name.chars().filter(|c| !c.is_control()).take(300).collect();
    let summary = Summary {
        format: Format::Json,
        encoding: "UTF-8",
        delimiter: None,
        sheet: None,
        headers: Vec::new(),
        records: 0,
        bad: 0,
        mended: 0,
        stopped: false,
    };
    let mut sink = Sink { each, summary, most: options.limits.records, most_bad: options.limits.bad };
    match source::read(&file, source, options, &mut sink) {
        Ok(()) => Ok(sink.summary),
        Err(Stop::Asked) => {
            sink.summary.stopped = true;
            Ok(sink.summary)
        }
        Err(Stop::Broken { line, field, why }) => Err(Unusable { file, line, field: field.map(short), why }),
    }
}

/// Why reading ends early.
#[derive(Debug)]
pub(crate) enum Stop {
    /// The caller broke off.
    Asked,
    /// The file cannot be used.
    Broken { line: Option<u64>, field: Option<String>, why: String },
}

impl Stop {
    pub(crate) fn file(why: impl Into<String>) -> Self {
        Self::Broken { line: None, field: None, why: why.into() }
    }

    pub(crate) fn at(line: u64, why: impl Into<String>) -> Self {
        Self::Broken { line: Some(line), field: None, why: why.into() }
    }
}

impl From<std::io::Error> for Stop {
    fn from(error: std::io::Error) -> Self {
        match error.downcast::<source::Halt>() {
            Ok(halt) => Self::Broken { line: halt.line, field: None, why: halt.why },
            Err(error) => Self::file(format!("the file could not be read ({error}); try again.")),
        }
    }
}

/// The caller's function with the counts kept beside it.
pub(crate) struct Sink<'a> {
    each: &'a mut dyn FnMut(Item) -> ControlFlow<()>,
    pub(crate) summary: Summary,
    most: u64,
    most_bad: u64,
}

impl Sink<'_> {
    fn give(&mut self, item: Item) -> Result<(), Stop> {
        if (self.each)(item).is_break() { Err(Stop::Asked) } else { Ok(()) }
    }

    pub(crate) fn record(&mut self, line: u64, fields: Vec<(String, Value)>) -> Result<(), Stop> {
        self.summary.records += 1;
        if self.summary.records > self.most {
            let why = format!("a file may hold {} records here; divide it into several files.", self.most);
            return Err(Stop::at(line, why));
        }
        self.give(Item::Record(Record { line, fields }))
    }

    pub(crate) fn bad(&mut self, line: u64, field: Option<String>, why: impl Into<String>) -> Result<(), Stop> {
        self.summary.bad += 1;
        if self.summary.bad > self.most_bad {
            let why = format!(
                "more than {} records cannot be used; check that this is the right file and kind of data.",
                self.most_bad
            );
            return Err(Stop::at(line, why));
        }
        self.give(Item::Bad { line, field: field.map(short), why: why.into() })
    }

    pub(crate) fn mended(&mut self, line: u64, field: Option<String>, what: impl Into<String>) -> Result<(), Stop> {
        self.summary.mended += 1;
        self.give(Item::Mended { line, field, what: what.into() })
    }
}

/// How many lines end within these bytes.
pub(crate) fn line_ends(bytes: &[u8]) -> u64 {
    // Sums of bytes, taken so often that they cannot overflow, are added many at a time by the processor.
    bytes.chunks(255).map(|part| u64::from(part.iter().map(|byte| u8::from(*byte == b'\n')).sum::<u8>())).sum()
}

/// A field's name in a message: names come from the file and may be of any length and hold anything.
fn short(field: String) -> String {
    const MOST: usize = 100;
    if field.len() <= MOST && !field.contains(char::is_control) {
        return field;
    }
    field.chars().filter(|c| !c.is_control()).take(MOST).collect()
}

/// Bytes as people count them.
pub(crate) fn size(bytes: u64) -> String {
    match bytes {
        0..1024 => format!("{bytes} bytes"),
        1024..1_048_576 => format!("{} KiB", bytes >> 10),
        _ => format!("{} MiB", bytes >> 20),
    }
}
