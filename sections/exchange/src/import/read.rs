//! Files into records ready to be written. No database.

use std::collections::{BTreeMap, HashMap};
use std::io::Read;
use std::ops::ControlFlow;

use exedra_files::columns;
use exedra_files::intake::{self, Item, Record, Unusable};
use exedra_kernel::record::{Datum, Description, Field, Label, Need, Values};
use exedra_kernel::time::sha256;

use super::report::{Lack, Report, What};
use super::value;
use crate::model::{Ipr, ListingKind};

/// Headings under which files keep the day of their own publication.
const PUBLISHED: &[&str] =
    &["published_date", "published", "publication date", "date published", "release date", "公开日期"];
/// Values of a column that are kept to be shown.
const SAMPLES: usize = 3;

/// How to read.
#[derive(Clone, Debug)]
pub struct Options {
    /// Offers or needs.
    pub kind: ListingKind,
    /// What they consist of, the organiser's own fields included.
    pub described: Description,
    /// The records are public already.
    pub already_public: bool,
    /// Character encoding.
    pub encoding: Option<String>,
    /// Which heading means which field; guessed when absent. A heading that means nothing is left out.
    pub mapping: Option<BTreeMap<String, String>>,
    /// The day of the import, YYYY-MM-DD.
    pub today: String,
    /// Most records a file may hold, if fewer than files may hold anyway.
    pub most: Option<u64>,
}

/// A column of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub heading: String,
    /// The field it is taken for.
    pub field: Option<String>,
    /// Some of its values.
    pub samples: Vec<String>,
}

/// A record ready to be written.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// Its line.
    pub line: u64,
    /// Its values.
    pub values: Values,
    /// The fields that the file speaks of: only these change when the record comes again.
    pub given: Vec<String>,
    /// Its key in the file.
    pub key: String,
    /// The hash of what stood there.
    pub hash: String,
    /// Protection was guessed: nothing is published on the strength of a guess.
    pub guessed: bool,
}

/// A file that was read.
#[derive(Clone, Debug, Default)]
pub struct Batch {
    /// The file's name.
    pub file: String,
    /// Its usable records.
    pub records: Vec<Prepared>,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Whether its records are public already.
    pub already_public: bool,
    /// What is to be said of it so far.
    pub report: Report,
}

struct Reader<'a> {
    options: &'a Options,
    batch: Batch,
    headings: HashMap<String, Option<String>>,
    seen: HashMap<String, (String, u32)>,
}

/// Reads a file; `name` is used in messages and for its ending.
pub fn read(name: &str, source: &mut dyn Read, options: &Options) -> Result<Batch, Unusable> {
    let batch = Batch { file: name.to_owned(), already_public: options.already_public, ..Batch::default() };
    let mut reader = Reader { options, batch, headings: HashMap::new(), seen: HashMap::new() };
    let mut intake = intake::Options { encoding: options.encoding.clone(), ..intake::Options::default() };
    intake.limits.records = options.most.unwrap_or(intake.limits.records);
    intake::read(name, source, &intake, &mut |item| {
        reader.take(item);
        ControlFlow::Continue(())
    })?;
    for column in &reader.batch.columns {
        // The day of publication has its use only with an import of what is public already.
        if column.field.is_none() {
            reader.batch.report.note(&reader.batch.file, 1, Some(&column.heading), What::NoField);
        }
    }
    Ok(reader.batch)
}

impl Reader<'_> {
    fn take(&mut self, item: Item) {
        match item {
            Item::Record(record) => self.record(&record),
            Item::Bad { line, field, why } => {
                self.batch.report.read += 1;
                self.batch.report.reject(&self.batch.file, line, field.as_deref(), why);
            }
            Item::Mended { line, field, what } => {
                self.batch.report.note(&self.batch.file, line, field.as_deref(), What::Read(what));
            }
        }
    }

    /// Learns new headings: all of a table at once, those of JSON as they come.
    fn learn(&mut self, record: &Record) {
        if record.fields.iter().all(|(name, _)| self.headings.contains_key(name)) {
            return;
        }
        let described = &self.options.described;
        for (name, _) in &record.fields {
            if !self.headings.contains_key(name) {
                let column = Column { heading: name.clone(), field: None, samples: Vec::new() };
                self.batch.columns.push(column);
                self.headings.insert(name.clone(), None);
            }
        }
        let names: Vec<&str> = self.batch.columns.iter().map(|column| column.heading.as_str()).collect();
        // An own field goes by its labels too, in every language they have.
        let labels = |field: &Field| match &field.label {
            Label::Own(labels) => {
                labels.0.values().cloned().chain(field.name.strip_prefix("own_").map(Into::into)).collect()
            }
            Label::Key(_) => Vec::new(),
        };
        let own: Vec<Vec<String>> = described.fields.iter().map(labels).collect();
        let own: Vec<Vec<&str>> = own.iter().map(|all| all.iter().map(String::as_str).collect()).collect();
        let known: Vec<(&str, &[&str])> = described
            .fields
            .iter()
            .zip(&own)
            .map(|(field, own)| match field.name.as_ref() {
                "first_public_since" => ("first_public_since", PUBLISHED),
                name if field.own => (name, own.as_slice()),
                name => (name, field.aliases),
            })
            .collect();
        let means: Vec<Option<&str>> = match &self.options.mapping {
            None => columns::guess(&names, &known),
            Some(mapping) => {
                let field = |name: &&str| mapping.get(*name).map(String::as_str);
                let known = |field: &str| known.iter().find(|(name, _)| *name == field).map(|(name, _)| *name);
                names.iter().map(|name| field(name).and_then(known)).collect()
            }
        };
        let means: Vec<Option<String>> = means.into_iter().map(|field| field.map(ToOwned::to_owned)).collect();
        for (column, field) in self.batch.columns.iter_mut().zip(means) {
            column.field.clone_from(&field);
            self.headings.insert(column.heading.clone(), field);
        }
    }

    fn record(&mut self, record: &Record) {
        self.learn(record);
        self.batch.report.read += 1;
        let (mut values, mut given, mut whole) = (Values::default(), Vec::new(), String::new());
        let described = &self.options.described;
        for (name, cell) in &record.fields {
            use std::fmt::Write;
            let _ = writeln!(whole, "{name}\t{cell}");
            let raw = value::texts(cell);
            if let (Some(text), Some(column)) =
                (raw.first(), self.batch.columns.iter_mut().find(|column| column.heading == *name))
                && column.samples.len() < SAMPLES
                && !column.samples.contains(text)
            {
                column.samples.push(text.chars().take(80).collect());
            }
            let Some(field) =
                self.headings.get(name).and_then(Option::as_deref).and_then(|field| described.field(field))
            else {
                continue;
            };
            given.push(field.name.to_string());
            let (report, file) = (&mut self.batch.report, &self.batch.file);
            let datum = value::read(field, &raw, &mut |what| report.note(file, record.line, Some(&field.name), what));
            values.set(&field.name, datum);
        }
        if values.text("title").is_empty() {
            self.batch.report.lacks(&self.batch.file, record.line, Some("title"), Lack::Title);
            return;
        }
        let guessed = self.complete(&mut values, &mut given, record.line);
        let hash = sha256(&whole);
        let Some(key) = self.key(&values, &hash) else {
            self.batch.report.note(&self.batch.file, record.line, None, What::Repeated);
            self.batch.report.unchanged += 1;
            return;
        };
        for field in &described.fields {
            if matches!(field.need, Need::Wanted | Need::Submit) && values.get(&field.name).is_empty() {
                self.batch.report.note(&self.batch.file, record.line, Some(&field.name), What::Missing);
            }
        }
        self.batch.records.push(Prepared { line: record.line, values, given, key, hash, guessed });
    }

    /// Fills in what follows from the rest; says whether protection was guessed.
    fn complete(&mut self, values: &mut Values, given: &mut Vec<String>, line: u64) -> bool {
        let (report, file) = (&mut self.batch.report, self.batch.file.as_str());
        let mut set = |values: &mut Values, name: &str, text: &str| {
            values.set(name, Datum::Text(text.to_owned()));
            given.push(name.to_owned());
        };
        if values.get("language").is_empty() {
            let text = format!("{} {} {}", values.text("title"), values.text("summary"), values.text("description"));
            if let Some(tag) = value::guess_language(&text) {
                report.note(file, line, Some("language"), What::Language(tag));
                set(values, "language", tag);
            }
        }
        if self.options.kind == ListingKind::Need {
            return false;
        }
        let mut guessed = false;
        if values.get("ipr").is_empty() && !values.text("ipr_note").is_empty() {
            match value::guessed(values.text("ipr_note")) {
                Some(ipr) => {
                    let word = if ipr == Ipr::Granted { Ipr::Granted.as_str() } else { Ipr::Filed.as_str() };
                    report.note(file, line, Some("ipr"), What::IprGuessed(word));
                    set(values, "ipr", word);
                    guessed = true;
                }
                None => report.note(file, line, Some("ipr"), What::IprUnclear),
            }
        }
        let since = values.text("first_public_since").to_owned();
        if since.as_str() > self.options.today.as_str() {
            report.note(file, line, Some("first_public_since"), What::DateLater);
            values.set("first_public_since", Datum::Empty);
        }
        if self.options.already_public {
            let address = values.text("web").to_owned();
            if address.is_empty() && values.text("first_public_address").is_empty() {
                if values.text("first_public_where").is_empty() {
                    report.note(file, line, Some("web"), What::NoAddress);
                }
            } else if values.text("first_public_address").is_empty() {
                set(values, "first_public_address", &address);
                set(values, "first_public_where", &host(&address));
            }
            if values.text("first_public_since").is_empty() {
                report.note(file, line, Some("first_public_since"), What::SeenToday);
                set(values, "first_public_since", &self.options.today);
            }
        } else if values.text("first_public_where").is_empty() && values.text("first_public_address").is_empty() {
            // A date alone states nothing: whoever imports did not say that the records are public.
            values.set("first_public_since", Datum::Empty);
        }
        guessed
    }

    /// The key of a record: its address, number or title, the first that it has; `None` when the same record stood in the
    /// file before. Another record with the same key is told apart by its place among them.
    fn key(&mut self, values: &Values, hash: &str) -> Option<String> {
        let base = ["web", "reference", "title"]
            .iter()
            .map(|name| (name, values.text(name)))
            .find(|(_, text)| !text.is_empty())
            .map(|(name, text)| format!("{name}:{text}"))?;
        match self.seen.get_mut(&base) {
            None => {
                self.seen.insert(base.clone(), (hash.to_owned(), 1));
                Some(base)
            }
            Some((first, _)) if first == hash => None,
            Some((_, many)) => {
                *many += 1;
                Some(format!("{base}#{many}"))
            }
        }
    }
}

/// The host of an address.
fn host(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    authority.rsplit('@').next().unwrap_or(authority).trim_start_matches("www.").chars().take(300).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(already_public: bool) -> Options {
        let today = "2027-08-02".to_owned();
        let described = crate::description::offer().clone();
        let kind = ListingKind::Offer;
        Options { kind, described, already_public, encoding: None, mapping: None, today, most: None }
    }

    fn csv(text: &str, already_public: bool) -> Batch {
        read("list.csv", &mut text.as_bytes(), &options(already_public)).unwrap()
    }

    #[test]
    fn a_table_of_a_space_agency() {
        let batch = csv(
            "Center;Status;Case Number;Application SN;Title;Patent Expiration Date\n\
             Kennedy;Application;KSC-1;13/033,085;Wire repair;\n\
             Ames;Issued;ARC-2;08/543,093;Training;10 March 2015\n\
             Ames;Issued;ARC-3;;;\n",
            false,
        );
        assert_eq!((batch.report.read, batch.records.len()), (3, 2));
        assert_eq!(batch.records[0].values.text("ipr"), "filed");
        assert_eq!(batch.records[1].values.text("ipr"), "granted");
        assert_eq!(batch.records[1].values.text("ipr_until"), "2015-03-10");
        assert_eq!(batch.records[1].key, "reference:ARC-2");
        assert!(!batch.records[0].guessed);
        let rejected = &batch.report.rejected[0];
        assert_eq!((rejected.line, rejected.field.as_deref()), (4, Some("title")));
        assert!(batch.report.mended.iter().any(|n| n.what == What::NoField && n.field.as_deref() == Some("Center")));
    }

    #[test]
    fn what_is_public_already_says_where_and_since_when() {
        let text = "title,page_url,published_date,patents\n\
                    Pump,https://www.example.edu/pump,\"Jun 20th, 2024\",\"11,069,334\"\n\
                    Wheel,https://example.edu/wheel,,\n\
                    Gear,,2031-01-01,\n";
        let batch = csv(text, true);
        let values = |at: usize| &batch.records[at].values;
        assert_eq!(values(0).text("first_public_since"), "2024-06-20");
        assert_eq!(values(0).text("first_public_where"), "example.edu");
        assert_eq!((values(0).text("ipr"), batch.records[0].guessed), ("granted", true));
        assert_eq!(values(1).text("first_public_since"), "2027-08-02");
        assert!(batch.report.mended.iter().any(|note| note.what == What::DateLater));
        assert!(batch.report.mended.iter().any(|note| note.what == What::NoAddress && note.line == 4));
        let plain = csv(text, false);
        assert!(plain.records.iter().all(|record| record.values.text("first_public_since").is_empty()));
    }

    #[test]
    fn records_that_come_twice() {
        let batch = csv("title,reference\nPump,1\nPump,1\nWheel,1\n", false);
        let keys: Vec<&str> = batch.records.iter().map(|record| record.key.as_str()).collect();
        assert_eq!(keys, ["reference:1", "reference:1#2"]);
        assert_eq!(batch.report.unchanged, 1);
    }

    #[test]
    fn own_fields_are_known_by_name_and_label() {
        use exedra_kernel::Localized;
        let mut options = options(false);
        for (name, label) in [("own_lab", "Laboratory"), ("own_bay", "Bay")] {
            let mut field = Field::new("x", "", exedra_kernel::record::Kind::Line(500));
            (field.name, field.label, field.own) = (name.into(), Label::Own(Localized::one("en", label)), true);
            options.described.fields.push(field);
        }
        let batch = read("x.csv", &mut "title,laboratory,own_bay\nPump,North,7\n".as_bytes(), &options).unwrap();
        let values = &batch.records[0].values;
        assert_eq!((values.text("own_lab"), values.text("own_bay")), ("North", "7"));
    }

    #[test]
    fn a_mapping_stands_over_the_guess() {
        let mapping = BTreeMap::from([("A".to_owned(), "title".to_owned()), ("B".to_owned(), "nonsense".to_owned())]);
        let options = Options { mapping: Some(mapping), ..options(false) };
        let batch = read("x.csv", &mut "A,B,title\nPump,1,other\n".as_bytes(), &options).unwrap();
        assert_eq!(batch.records[0].values.text("title"), "Pump");
        assert_eq!(batch.columns[1], Column { heading: "B".into(), field: None, samples: vec!["1".into()] });
    }
}
