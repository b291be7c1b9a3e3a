//! What is said after an import.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// Something that was put right, passed over or found missing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum What {
    /// A date whose day and month could be the other way round, or that stood among words.
    DateAssumed,
    /// A date without its day or month.
    DatePartial,
    /// A day that has not come yet cannot be one of disclosure.
    DateLater,
    /// Longer than the field holds.
    Cut,
    /// A value the field does not know.
    Unknown,
    /// An address without its scheme.
    Scheme,
    /// The state of protection was guessed from what is said of patents.
    IprGuessed(&'static str),
    /// Patents are named without a number or a state.
    IprUnclear,
    /// The language was guessed from the text.
    Language(&'static str),
    /// No date of disclosure: the day of the import is the latest possible.
    SeenToday,
    /// No address: it is not said where the record is public.
    NoAddress,
    /// A column that means no field.
    NoField,
    /// The same record stood in the file before.
    Repeated,
    /// A field that is wanted is empty.
    Missing,
    /// Held back until the owner decides on publication.
    HeldBack,
    /// Said by the reader of the file.
    Read(String),
}

impl What {
    /// The sentence of the command line.
    pub fn english(&self) -> String {
        match self {
            Self::DateAssumed => {
                "the date could be read in two ways, or stood among words; one reading was taken".into()
            }
            Self::DatePartial => "the date lacks day or month and was left out".into(),
            Self::DateLater => "the date of disclosure lies in the future and was left out".into(),
            Self::Cut => "longer than the field holds; the rest was left out".into(),
            Self::Unknown => "a value this field does not know was left out".into(),
            Self::Scheme => "https:// was put before the address".into(),
            Self::IprGuessed(state) => format!("protection taken to be {state}, from what is said of patents"),
            Self::IprUnclear => "patents are named without a number or a state; protection stays unknown".into(),
            Self::Language(tag) => format!("language taken to be {tag}, from the text"),
            Self::SeenToday => "no date of disclosure; public since today at the latest".into(),
            Self::NoAddress => "no address says where it is public already".into(),
            Self::NoField => "no field has this name; passed over".into(),
            Self::Repeated => "the same record stood in the file before; passed over".into(),
            Self::Missing => "not stated".into(),
            Self::HeldBack => "held back by the novelty guard until its owner decides".into(),
            Self::Read(sentence) => sentence.clone(),
        }
    }
    /// The translation key of the sentence; none for what the reader of files says in English.
    pub fn key(&self) -> Option<&'static str> {
        use exedra_kernel::key;
        Some(match self {
            Self::DateAssumed => key!("import-what-date-assumed"),
            Self::DatePartial => key!("import-what-date-partial"),
            Self::DateLater => key!("import-what-date-later"),
            Self::Cut => key!("import-what-cut"),
            Self::Unknown => key!("import-what-unknown"),
            Self::Scheme => key!("import-what-scheme"),
            Self::IprGuessed(_) => key!("import-what-ipr-guessed"),
            Self::IprUnclear => key!("import-what-ipr-unclear"),
            Self::Language(_) => key!("import-what-language"),
            Self::SeenToday => key!("import-what-seen-today"),
            Self::NoAddress => key!("import-what-no-address"),
            Self::NoField => key!("import-what-no-field"),
            Self::Repeated => key!("import-what-repeated"),
            Self::Missing => key!("import-what-missing"),
            Self::HeldBack => key!("import-what-held-back"),
            Self::Read(_) => return None,
        })
    }
}

/// Something said of one or more records of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The file.
    pub file: String,
    /// The first line it is about.
    pub line: u64,
    /// The field, when it is about one.
    pub field: Option<String>,
    /// What.
    pub what: What,
    /// How many records it is about.
    pub count: u64,
}

impl Serialize for Note {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut note = serializer.serialize_struct("Note", 5)?;
        note.serialize_field("file", &self.file)?;
        note.serialize_field("line", &self.line)?;
        note.serialize_field("field", &self.field)?;
        note.serialize_field("what", &self.what.english())?;
        note.serialize_field("count", &self.count)?;
        note.end()
    }
}

/// A record that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rejected {
    /// The file.
    pub file: String,
    /// Line of a text file or row of a sheet, from 1.
    pub line: u64,
    /// The field, when one is to blame.
    pub field: Option<String>,
    /// One sentence, in English.
    pub why: String,
    /// The translation key of the sentence; none for what the reader of files says.
    #[serde(skip)]
    pub key: Option<&'static str>,
}

/// Why this section turns a record down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// It has no title.
    Title,
    /// A listing that is further than a draft would lose what its state demands.
    State,
}

impl Lack {
    fn english(self) -> &'static str {
        match self {
            Self::Title => "the record has no title; give it one",
            Self::State => {
                "it would lack what its state demands; complete the record or take the listing back to a draft"
            }
        }
    }
    fn key(self) -> &'static str {
        match self {
            Self::Title => exedra_kernel::key!("import-lack-title"),
            Self::State => exedra_kernel::key!("import-lack-state"),
        }
    }
}

/// What an import came to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Records read.
    pub read: u64,
    /// Made.
    pub created: u64,
    /// Changed.
    pub updated: u64,
    /// Found as they were.
    pub unchanged: u64,
    /// What was put right or is missing; alike things together.
    pub mended: Vec<Note>,
    /// What could not be used.
    pub rejected: Vec<Rejected>,
}

impl Report {
    /// Says something of a record.
    pub fn note(&mut self, file: &str, line: u64, field: Option<&str>, what: What) {
        let same = self.mended.iter_mut().find(|n| n.what == what && n.field.as_deref() == field && n.file == file);
        if let Some(note) = same {
            note.count += 1;
        } else {
            let field = field.map(ToOwned::to_owned);
            self.mended.push(Note { file: file.to_owned(), line, field, what, count: 1 });
        }
    }
    /// Says that a record cannot be used.
    pub fn reject(&mut self, file: &str, line: u64, field: Option<&str>, why: impl Into<String>) {
        let (file, field) = (file.to_owned(), field.map(ToOwned::to_owned));
        self.rejected.push(Rejected { file, line, field, why: why.into(), key: None });
    }
    /// The same for what a record lacks here.
    pub fn lacks(&mut self, file: &str, line: u64, field: Option<&str>, lack: Lack) {
        self.reject(file, line, field, lack.english());
        if let Some(last) = self.rejected.last_mut() {
            last.key = Some(lack.key());
        }
    }
    /// Adds what is said of another file.
    pub fn add(&mut self, other: &Self) {
        self.read += other.read;
        self.created += other.created;
        self.updated += other.updated;
        self.unchanged += other.unchanged;
        self.mended.extend(other.mended.iter().cloned());
        self.rejected.extend(other.rejected.iter().cloned());
    }
}
