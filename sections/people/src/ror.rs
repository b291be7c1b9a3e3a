//! Organisations from the Research Organization Registry (ROR schema version 2, JSON Lines, packed or not).
//!
//! The registry's record is kept under its id: a second import of the same file changes nothing, a newer one changes what
//! differs. What an organisation's own people changed here stays as they left it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::io::Read;
use std::ops::ControlFlow;

use exedra_files::intake::{self, Item, Unusable};
use exedra_kernel::import::ImportReport;
use exedra_kernel::record::{Field, Kind};
use exedra_kernel::time::sha256;
use exedra_kernel::{OrganisationId, Refusal, Value, geography};
use exedra_store::house::{self, Stamp};
use exedra_store::{Db, Result, Tx, transact};

use crate::identifier::Scheme;
use crate::model::OrganisationKind;
use crate::organisation;
use crate::organisation_words as words;
use crate::rules_organisations::ImportOrganisations;
use crate::store::organisations::{self, Registered};

/// Rows handed to the database at a time; bounds the memory of an import.
const BATCH: usize = 4000;
/// Raised when an import reads more from the same record than before, so that everything is read again.
const FORM: &str = "1";

/// How to import.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// How to read the file.
    pub intake: intake::Options,
    /// Report only; write nothing.
    pub dry_run: bool,
    /// Write nothing when a record cannot be used.
    pub strict: bool,
}

/// Why an import wrote nothing.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The file cannot be used.
    #[error(transparent)]
    Unusable(#[from] Unusable),
    /// Some records cannot be used, and all were wanted.
    #[error("{} records cannot be used, so nothing was imported", .0.rejected.len())]
    Strict(ImportReport),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] exedra_store::Error),
}

/// One usable record of the registry.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    line: u64,
    ror: String,
    name: String,
    native: Option<(String, String)>,
    country: Option<String>,
    city: Option<String>,
    kind: OrganisationKind,
    website: Option<String>,
    status: &'static str,
    names: Vec<(String, String, &'static str)>,
    identifiers: Vec<(Scheme, String)>,
    parents: Vec<String>,
}

impl Entry {
    /// The hash of everything that is kept, with the parent that was found.
    fn hash(&self, parent: Option<&str>) -> String {
        let rest = (&self.names, &self.identifiers, parent);
        let own = (&self.name, &self.native, &self.country, &self.city, self.kind, &self.website, self.status);
        sha256(&format!("{FORM}{own:?}{rest:?}"))
    }
    fn all_names(&self) -> impl Iterator<Item = &str> {
        let native = self.native.iter().map(|(name, _)| name.as_str());
        std::iter::once(self.name.as_str()).chain(native).chain(self.names.iter().map(|(_, name, _)| name.as_str()))
    }
}

type Bad = (&'static str, String);

fn text(value: Option<&intake::Value>) -> Option<Cow<'_, str>> {
    value.and_then(intake::Value::text)
}

fn items<'a>(record: &'a intake::Record, field: &str) -> &'a [intake::Value] {
    record.get(field).and_then(intake::Value::list).unwrap_or(&[])
}

fn words_of(value: &intake::Value, member: &str) -> Vec<String> {
    let list = value.member(member).and_then(intake::Value::list).unwrap_or(&[]);
    list.iter().filter_map(|item| item.text().map(Cow::into_owned)).collect()
}

/// What a record says, as far as it can be used; remarks on what was left out go to `mend`.
fn understand(record: &intake::Record, mend: &mut dyn FnMut(&str, String)) -> Result<Entry, Bad> {
    let id = record.text("id").ok_or_else(|| ("id", "the record has no id".to_owned()))?;
    let ror = Scheme::Ror.normal(&id).ok_or_else(|| ("id", format!("“{}” is no ROR id", short(&id))))?;
    let status = match record.text("status").as_deref() {
        None | Some("active") => "active",
        Some("inactive") => "inactive",
        Some("withdrawn") => "withdrawn",
        Some(other) => return Err(("status", format!("“{}” is no status of the registry", short(other)))),
    };
    let (name, native, names) = names_of(record)?;
    let place = items(record, "locations").first().and_then(|place| place.member("geonames_details"));
    let mut country = place.and_then(|place| text(place.member("country_code"))).map(Cow::into_owned);
    if let Some(code) = country.as_ref().filter(|code| !geography::is_country(code)) {
        mend("locations", format!("“{}” is no country or region we know; left out", short(code)));
        country = None;
    }
    let address = Field::new("website", "", Kind::Address);
    let links = items(record, "links").iter().filter(|link| text(link.member("type")).as_deref() == Some("website"));
    let mut website = links.filter_map(|link| text(link.member("value"))).map(Cow::into_owned).next();
    if let Some(link) = website.as_ref().filter(|link| address.parse(&[(*link).clone()]).is_err()) {
        mend("links", format!("“{}” is no web address; left out", short(link)));
        website = None;
    }
    let parents = items(record, "relationships")
        .iter()
        .filter(|relation| text(relation.member("type")).as_deref() == Some("parent"))
        .filter_map(|relation| Scheme::Ror.normal(&text(relation.member("id"))?))
        .collect();
    Ok(Entry {
        line: record.line,
        name,
        native,
        country,
        city: place.and_then(|place| text(place.member("name"))).map(Cow::into_owned),
        kind: kind_of(items(record, "types")),
        website,
        status,
        names,
        identifiers: identifiers_of(record, &ror, mend),
        parents,
        ror,
    })
}

fn short(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(60).collect()
}

/// Name, own name with its language, and the other names.
type Names = (String, Option<(String, String)>, Vec<(String, String, &'static str)>);

fn names_of(record: &intake::Record) -> Result<Names, Bad> {
    let mut shown = None;
    let mut english = None;
    let mut native: Option<(String, String)> = None;
    let mut all: Vec<(String, String, &'static str)> = Vec::new();
    for item in items(record, "names") {
        let Some(name) = text(item.member("value")) else { continue };
        let name: String = name.chars().filter(|c| !c.is_control()).take(300).collect();
        let lang = text(item.member("lang")).map_or_else(String::new, |tag| tag.to_ascii_lowercase());
        let lang = if lang.len() <= 8 && lang.is_ascii() { lang } else { String::new() };
        let types = words_of(item, "types");
        let is = |word: &str| types.iter().any(|ty| ty == word);
        let kind = if is("label") {
            "label"
        } else if is("acronym") {
            "acronym"
        } else {
            "alias"
        };
        if is("ror_display") {
            shown = Some((name.clone(), lang.clone()));
        }
        if kind == "label" && lang == "en" && english.is_none() {
            english = Some(name.clone());
        }
        if kind == "label" && !lang.is_empty() && lang != "en" && (native.is_none() || is("ror_display")) {
            native = Some((name.clone(), lang.clone()));
        }
        if !all.iter().any(|(l, n, _)| *l == lang && *n == name) {
            all.push((lang, name, kind));
        }
    }
    let Some((shown, _)) = shown.or_else(|| all.first().map(|(lang, name, _)| (name.clone(), lang.clone()))) else {
        return Err(("names", "the record has no name".to_owned()));
    };
    let name = english.unwrap_or(shown);
    let native = native.filter(|(own, _)| *own != name);
    all.retain(|(_, other, _)| *other != name && native.as_ref().is_none_or(|(own, _)| own != other));
    Ok((name, native, all))
}

/// The registry gives several types; the most telling decides.
fn kind_of(types: &[intake::Value]) -> OrganisationKind {
    let has = |word: &str| types.iter().any(|ty| ty.text().as_deref() == Some(word));
    let order = [
        ("education", OrganisationKind::University),
        ("healthcare", OrganisationKind::Health),
        ("company", OrganisationKind::Company),
        ("facility", OrganisationKind::Institute),
        ("government", OrganisationKind::Public),
    ];
    order.into_iter().find(|(word, _)| has(word)).map_or(OrganisationKind::Other, |(_, kind)| kind)
}

fn identifiers_of(record: &intake::Record, ror: &str, mend: &mut dyn FnMut(&str, String)) -> Vec<(Scheme, String)> {
    let mut list = vec![(Scheme::Ror, ror.to_owned())];
    for item in items(record, "external_ids") {
        let Some(scheme) = text(item.member("type")).and_then(|word| Scheme::parse(&word)) else { continue };
        for typed in words_of(item, "all") {
            match scheme.normal(&typed) {
                Some(value) if !list.contains(&(scheme, value.clone())) => list.push((scheme, value)),
                Some(_) => {}
                None => mend("external_ids", format!("“{}” is no sound {scheme} identifier; left out", short(&typed))),
            }
        }
    }
    list
}

fn read(file: &str, source: &mut dyn Read, options: &Options) -> Result<(Vec<Entry>, ImportReport), Unusable> {
    let mut report = ImportReport::default();
    let mut entries: Vec<Entry> = Vec::new();
    let mut lines: HashMap<String, u64> = HashMap::new();
    intake::read(file, source, &options.intake, &mut |item| {
        match item {
            Item::Record(record) => {
                report.read += 1;
                let mut remarks = Vec::new();
                match understand(&record, &mut |field, why| remarks.push((field.to_owned(), why))) {
                    Ok(entry) => {
                        if let Some(line) = lines.get(&entry.ror) {
                            report.reject(file, record.line, Some("id"), format!("line {line} has the same id"));
                        } else {
                            for (field, why) in remarks {
                                report.mend(file, record.line, Some(&field), why);
                            }
                            lines.insert(entry.ror.clone(), record.line);
                            entries.push(entry);
                        }
                    }
                    Err((field, why)) => report.reject(file, record.line, Some(field), why),
                }
            }
            Item::Bad { line, field, why } => {
                report.read += 1;
                report.reject(file, line, field.as_deref(), why);
            }
            Item::Mended { line, field, what } => report.mend(file, line, field.as_deref(), what),
        }
        ControlFlow::Continue(())
    })?;
    Ok((entries, report))
}

/// Imports a file of the registry in one transaction.
pub async fn import(
    db: &Db,
    stamp: Stamp<'_>,
    permit: ImportOrganisations,
    file: &str,
    source: &mut (dyn Read + Send),
    options: &Options,
) -> Result<ImportReport, Failure> {
    let (entries, mut report) = read(file, source, options)?;
    if options.strict && !report.rejected.is_empty() {
        return Err(Failure::Strict(report));
    }
    let counts = if options.dry_run {
        let known = organisations::registered(&mut *db.read().await?).await?;
        Plan::of(&entries, known, stamp).counts(&entries)
    } else {
        transact!(db, tx => {
            let known = organisations::registered(tx).await?;
            let plan = Plan::of(&entries, known, stamp);
            write(tx, stamp, &permit, file, &entries, &plan).await
        })?
    };
    (report.created, report.updated, report.unchanged) = (counts.created, counts.updated, counts.unchanged);
    for (line, why) in counts.kept {
        report.mend(file, line, None, why);
    }
    Ok(report)
}

#[derive(Default)]
struct Counts {
    created: u64,
    updated: u64,
    unchanged: u64,
    kept: Vec<(u64, String)>,
}

/// Which organisation each entry becomes.
struct Plan {
    known: HashMap<String, Registered>,
    new: HashMap<String, OrganisationId>,
}

impl Plan {
    fn of(entries: &[Entry], known: Vec<Registered>, stamp: Stamp<'_>) -> Self {
        let known: HashMap<String, Registered> = known.into_iter().map(|row| (row.ror.clone(), row)).collect();
        let new = entries
            .iter()
            .filter(|entry| !known.contains_key(&entry.ror))
            .map(|entry| (entry.ror.clone(), OrganisationId::new(stamp.now, stamp.entropy)))
            .collect();
        Self { known, new }
    }
    fn id(&self, ror: &str) -> Option<&OrganisationId> {
        self.known.get(ror).map(|row| &row.id).or_else(|| self.new.get(ror))
    }
    /// The first parent that is here, or comes in the same file.
    fn parent<'a>(&self, entry: &'a Entry) -> Option<&'a str> {
        entry.parents.iter().map(String::as_str).find(|ror| *ror != entry.ror && self.id(ror).is_some())
    }
    /// The organisation known under an entry's id, when the entry says something new.
    fn changed(&self, entry: &Entry) -> Option<&Registered> {
        let row = self.known.get(&entry.ror)?;
        (row.source_hash.as_deref() != Some(entry.hash(self.parent(entry)).as_str())).then_some(row)
    }
    fn counts(&self, entries: &[Entry]) -> Counts {
        let mut counts = Counts::default();
        for entry in entries {
            if self.new.contains_key(&entry.ror) {
                counts.created += 1;
            } else if let Some(row) = self.changed(entry) {
                counts.updated += 1;
                if row.edited_at.is_some() {
                    let why = format!(
                        "{}: kept what its own people wrote here; status and identifiers were renewed",
                        entry.ror
                    );
                    counts.kept.push((entry.line, why));
                }
            } else {
                counts.unchanged += 1;
            }
        }
        counts
    }
}

fn cell(text: &str) -> Value {
    Value::Text(Some(text.to_owned()))
}

fn optional(text: Option<&str>) -> Value {
    Value::Text(text.map(ToOwned::to_owned))
}

async fn write(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &ImportOrganisations,
    file: &str,
    entries: &[Entry],
    plan: &Plan,
) -> Result<Counts> {
    let counts = plan.counts(entries);
    let fresh: Vec<&Entry> = entries.iter().filter(|entry| plan.new.contains_key(&entry.ror)).collect();
    for batch in fresh.chunks(BATCH) {
        insert(tx, stamp, batch, plan).await?;
    }
    insert_words(tx, &fresh, plan).await?;
    for entry in entries {
        if let Some(row) = plan.changed(entry) {
            renew(tx, entry, row, plan).await?;
        }
    }
    if counts.created + counts.updated > 0 {
        let id = stamp.id();
        let after = serde_json::json!({ "file": file, "created": counts.created, "updated": counts.updated });
        let done = house::Done { act: "imported", record: "organisations", id: &id, before: None, after: Some(&after) };
        house::record(tx, stamp, permit.acting(), done).await?;
        house::emit(tx, stamp, crate::TOPIC, "organisations-imported", &id).await?;
    }
    Ok(counts)
}

const COLUMNS: &[&str] = &[
    "id",
    "name",
    "native_name",
    "native_language",
    "country",
    "city",
    "kind",
    "website",
    "parent_id",
    "status",
    "source",
    "source_hash",
    "created_at",
    "sort_name",
];

async fn insert(tx: &mut Tx, stamp: Stamp<'_>, batch: &[&Entry], plan: &Plan) -> Result<()> {
    let id = |entry: &Entry| cell(plan.new.get(&entry.ror).map_or("", OrganisationId::as_str));
    let rows = batch.iter().map(|entry| {
        let parent = plan.parent(entry);
        vec![
            id(entry),
            cell(&entry.name),
            optional(entry.native.as_ref().map(|(name, _)| name.as_str())),
            optional(entry.native.as_ref().map(|(_, lang)| lang.as_str())),
            optional(entry.country.as_deref()),
            optional(entry.city.as_deref()),
            cell(entry.kind.as_str()),
            optional(entry.website.as_deref()),
            optional(parent.and_then(|ror| plan.id(ror)).map(OrganisationId::as_str)),
            cell(entry.status),
            cell("ror"),
            cell(&entry.hash(parent)),
            Value::Int(Some(stamp.now.micros())),
            cell(&words::sort_name(&entry.name)),
        ]
    });
    tx.insert_many("organisation", COLUMNS, rows.collect(), false).await?;
    let names = batch.iter().flat_map(|entry| {
        entry.names.iter().map(|(lang, name, kind)| vec![id(entry), cell(lang), cell(name), cell(kind)])
    });
    let columns = ["organisation_id", "language", "name", "kind"];
    tx.insert_many("organisation_name", &columns, names.collect(), true).await?;
    let identifiers = batch.iter().flat_map(|entry| {
        entry.identifiers.iter().map(|(scheme, value)| vec![cell(scheme.as_str()), cell(value), id(entry)])
    });
    let columns = ["scheme", "value", "organisation_id"];
    tx.insert_many("organisation_identifier", &columns, identifiers.collect(), true).await.map(|_| ())
}

/// All words in their order: inserting into a sorted index from its beginning to its end is several times faster.
async fn insert_words(tx: &mut Tx, fresh: &[&Entry], plan: &Plan) -> Result<()> {
    let mut all: Vec<(String, &OrganisationId)> = Vec::new();
    for entry in fresh {
        let Some(id) = plan.new.get(&entry.ror) else { continue };
        all.extend(words::words(entry.all_names()).into_iter().map(|word| (word, id)));
    }
    all.sort_unstable();
    for batch in all.chunks(4 * BATCH) {
        let rows = batch.iter().map(|(word, id)| vec![cell(word), cell(id.as_str())]).collect();
        tx.insert_many("organisation_word", &["word", "organisation_id"], rows, true).await?;
    }
    Ok(())
}

/// Writes what a newer record says of an organisation that is here already.
async fn renew(tx: &mut Tx, entry: &Entry, row: &Registered, plan: &Plan) -> Result<()> {
    let (id, parent) = (&row.id, plan.parent(entry));
    if row.edited_at.is_none() {
        let (native, language) = match &entry.native {
            Some((name, lang)) => (Some(name.as_str()), Some(lang.as_str())),
            None => (None, None),
        };
        let (country, city, website) = (entry.country.as_deref(), entry.city.as_deref(), entry.website.as_deref());
        let sort_name = words::sort_name(&entry.name);
        let before = organisation::record(tx, id).await?.ok_or(Refusal::NotFound)?;
        organisations::renew(
            tx,
            id,
            &entry.name,
            native,
            language,
            country,
            city,
            entry.kind.as_str(),
            website,
            &sort_name,
        )
        .await?;
        organisations::set_parent(tx, id, parent.and_then(|ror| plan.id(ror))).await?;
        organisations::forget_names(tx, id).await?;
        for (lang, name, kind) in &entry.names {
            organisations::add_name(tx, id, lang, name, kind).await?;
        }
        let names: Vec<&str> = entry.all_names().collect();
        organisation::reword(tx, id, &before.all_names(), &names).await?;
        organisations::forget_identifiers(tx, id).await?;
    }
    for (scheme, value) in &entry.identifiers {
        organisations::add_identifier(tx, scheme.as_str(), value, id).await?;
    }
    organisations::set_source(tx, id, entry.status, "ror", &entry.hash(parent)).await.map(|_| ())
}
