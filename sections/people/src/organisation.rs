//! Organisations: what they consist of, making, changing, finding.

use std::sync::LazyLock;

use exedra_kernel::record::{Choice, Datum, Description, Field, Kind, Need, Sees, Values};
use exedra_kernel::{MembershipRole, OrganisationId, PersonId, Refusal, Value, key};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx, records};
use serde_json::Map;

use crate::identifier::Scheme;
use crate::model::{Organisation, OrganisationKind};
use crate::organisation_words as words;
use crate::own_field;
use crate::rules::{EditOrganisation, MakeOrganisation, Standing};
use crate::store::organisations;
pub use crate::store::organisations::{Listed, Named};

/// Kinds of organisations.
pub const KINDS: &[Choice] = &[
    ("company", key!("organisation-kind-company")),
    ("university", key!("organisation-kind-university")),
    ("institute", key!("organisation-kind-institute")),
    ("public", key!("organisation-kind-public")),
    ("fund", key!("organisation-kind-fund")),
    ("park", key!("organisation-kind-park")),
    ("health", key!("organisation-kind-health")),
    ("other", key!("organisation-kind-other")),
];

static DESCRIPTION: LazyLock<Description> = LazyLock::new(|| Description {
    record: "organisation",
    fields: vec![
        Field::new("name", key!("organisation-name"), Kind::Line(300))
            .need(Need::Always)
            .searched(3)
            .help(key!("organisation-name-help")),
        Field::new("native_name", key!("organisation-native-name"), Kind::Line(300)).searched(3),
        Field::new("native_language", key!("organisation-native-language"), Kind::Language),
        Field::new("kind", key!("organisation-kind"), Kind::Choice(KINDS)).need(Need::Always),
        Field::new("country", key!("organisation-country"), Kind::Country).need(Need::Wanted),
        Field::new("city", key!("organisation-city"), Kind::Line(200)),
        Field::new("website", key!("organisation-website"), Kind::Address),
        Field::new("sector", key!("organisation-sector"), Kind::Line(200)),
        Field::new("about", key!("organisation-about"), Kind::Prose(8000))
            .need(Need::Wanted)
            .searched(1)
            .help(key!("organisation-about-help")),
        Field::new("about_language", key!("organisation-about-language"), Kind::Language),
        Field::new("parent_id", key!("organisation-parent"), Kind::Line(300)).help(key!("organisation-parent-help")),
    ],
});

/// What an organisation consists of.
pub fn description() -> &'static Description {
    &DESCRIPTION
}

/// What an organisation consists of, with the organiser's own fields behind the built-in ones.
pub async fn with_own(conn: &mut Conn) -> Result<Description> {
    let mut description = DESCRIPTION.clone();
    description.fields.extend(own_field::fields(conn, description.record).await?);
    Ok(description)
}

/// An organisation as somebody describes it.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// Name in Latin letters.
    pub name: String,
    /// Name and language of its own.
    pub native: Option<(String, String)>,
    /// Country or region.
    pub country: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Kind.
    pub kind: OrganisationKind,
    /// Website.
    pub website: Option<String>,
    /// About it, with the language of the text.
    pub about: Option<(String, String)>,
    /// Sector.
    pub sector: Option<String>,
}

impl Proposal {
    /// One that is known by name only.
    pub fn named(name: &str, kind: OrganisationKind) -> Self {
        Self {
            name: name.to_owned(),
            native: None,
            country: None,
            city: None,
            kind,
            website: None,
            about: None,
            sector: None,
        }
    }
}

/// Everything that its people may change about an organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// The described fields, the organiser's own among them.
    pub values: Values,
    /// Further names, in the order of language and name.
    pub names: Vec<(String, String, String)>,
    /// Identifiers: scheme and value.
    pub identifiers: Vec<(String, String)>,
}

impl Record {
    /// As a JSON object: the described fields, `names` and `identifiers`.
    pub fn json(&self) -> Map<String, serde_json::Value> {
        let mut json = description().json(&self.values, Sees::Members);
        json.extend(self.own().map(|(name, datum)| (name.clone(), datum.json())));
        if !self.names.is_empty() {
            json.insert("names".to_owned(), serde_json::json!(self.names));
        }
        if !self.identifiers.is_empty() {
            json.insert("identifiers".to_owned(), serde_json::json!(self.identifiers));
        }
        json
    }
    /// The values of own fields.
    fn own(&self) -> impl Iterator<Item = (&String, &Datum)> {
        self.values.0.iter().filter(|(name, _)| name.starts_with("own_"))
    }
    /// From such an object, as it stands in the audit trail, by the description [`with_own`].
    pub fn of_json(json: &Map<String, serde_json::Value>, description: &Description) -> Self {
        fn list<T: serde::de::DeserializeOwned>(json: Option<&serde_json::Value>) -> Vec<T> {
            json.and_then(|json| serde_json::from_value(json.clone()).ok()).unwrap_or_default()
        }
        let (values, _) = description.of_json(json);
        Self { values, names: list(json.get("names")), identifiers: list(json.get("identifiers")) }
    }
    fn of_proposal(p: &Proposal) -> Self {
        let mut values = Values::default();
        let mut set = |name: &str, text: Option<&str>| {
            values.set(name, text.map_or(Datum::Empty, |text| Datum::Text(text.to_owned())));
        };
        set("name", Some(&p.name));
        set("native_name", p.native.as_ref().map(|(name, _)| name.as_str()));
        set("native_language", p.native.as_ref().map(|(_, lang)| lang.as_str()));
        set("country", p.country.as_deref());
        set("city", p.city.as_deref());
        set("kind", Some(p.kind.as_str()));
        set("website", p.website.as_deref());
        set("about", p.about.as_ref().map(|(text, _)| text.as_str()));
        set("about_language", p.about.as_ref().map(|(_, lang)| lang.as_str()));
        set("sector", p.sector.as_deref());
        Self { values, ..Self::default() }
    }
    /// Every name it goes by.
    pub(crate) fn all_names(&self) -> Vec<&str> {
        let own = [self.values.text("name"), self.values.text("native_name")];
        own.into_iter()
            .filter(|name| !name.is_empty())
            .chain(self.names.iter().map(|(_, name, _)| name.as_str()))
            .collect()
    }
}

/// The record of an organisation.
pub async fn record(conn: &mut Conn, id: &OrganisationId) -> Result<Option<Record>> {
    let ids = [id.to_string()];
    let Some((_, mut values)) = records::by_ids(conn, "organisation", description(), &ids).await?.pop() else {
        return Ok(None);
    };
    values.0.extend(own_field::values(conn, "organisation", id.as_str()).await?.0);
    let names = organisations::names(conn, id).await?.into_iter().map(|n| (n.language, n.name, n.kind)).collect();
    Ok(Some(Record { values, names, identifiers: organisations::identifiers(conn, id).await? }))
}

/// The described fields of some organisations, in the order of the ids; unknown ids are left out.
pub async fn some(conn: &mut Conn, ids: &[OrganisationId]) -> Result<Vec<(OrganisationId, Values)>> {
    let texts: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let found = records::by_ids(conn, "organisation", description(), &texts).await?;
    Ok(found.into_iter().filter_map(|(id, values)| Some((OrganisationId::parse(&id)?, values))).collect())
}

async fn index(tx: &mut Tx, id: &OrganisationId, before: &[&str], record: &Record) -> Result<()> {
    organisations::set_sorted(tx, id, &words::sort_name(record.values.text("name"))).await?;
    reword(tx, id, before, &record.all_names()).await
}

/// Writes the words of an organisation's names, given the names it had.
pub(crate) async fn reword(tx: &mut Tx, id: &OrganisationId, before: &[&str], after: &[&str]) -> Result<()> {
    let (old, new) = (words::words(before.iter().copied()), words::words(after.iter().copied()));
    for word in old.iter().filter(|word| !new.contains(word)) {
        organisations::forget_word(tx, word, id).await?;
    }
    let text = |text: &str| Value::Text(Some(text.to_owned()));
    let rows = new.iter().filter(|word| !old.contains(word)).map(|word| vec![text(word), text(id.as_str())]);
    tx.insert_many("organisation_word", &["word", "organisation_id"], rows.collect(), true).await.map(|_| ())
}

/// Makes an organisation known; gives its id.
pub async fn create(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &MakeOrganisation,
    proposal: &Proposal,
) -> Result<OrganisationId> {
    let id = OrganisationId::new(stamp.now, stamp.entropy);
    let record = Record::of_proposal(proposal);
    organisations::insert(tx, &id, &proposal.name, None, None, None, proposal.kind.as_str(), stamp.now).await?;
    records::update(tx, "organisation", description(), id.as_str(), &record.values).await?;
    index(tx, &id, &[], &record).await?;
    let after = serde_json::json!({ "name": proposal.name, "country": proposal.country, "kind": proposal.kind });
    let done = house::Done { act: "made", record: "organisation", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, crate::TOPIC, "organisation-made", id.as_str()).await?;
    Ok(id)
}

/// Changes what a proposal says of an organisation; names, identifiers and the parent stay.
pub async fn edit(tx: &mut Tx, stamp: Stamp<'_>, permit: &EditOrganisation, proposal: &Proposal) -> Result<()> {
    let before = record(tx, permit.organisation()).await?.ok_or(Refusal::NotFound)?;
    let mut after = before.clone();
    after.values = Record::of_proposal(proposal).values;
    after.values.set("parent_id", before.values.get("parent_id").clone());
    after.values.0.extend(before.own().map(|(name, datum)| (name.clone(), datum.clone())));
    save(tx, stamp, permit, "edited", &before, &after).await.map(|_| ())
}

/// Writes a changed record; gives the id of the line in the audit trail, or nothing when nothing differs. The line holds
/// the changed fields only.
pub async fn save(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &EditOrganisation,
    act: &'static str,
    before: &Record,
    after: &Record,
) -> Result<Option<String>> {
    let id = permit.organisation();
    let (old, new) = (before.json(), after.json());
    let Some((old, new)) = difference(&old, &new) else { return Ok(None) };
    check(tx, id, before, after).await?;
    records::update(tx, "organisation", description(), id.as_str(), &after.values).await?;
    own_field::set_values(tx, "organisation", id.as_str(), &after.values).await?;
    organisations::forget_names(tx, id).await?;
    for (language, name, kind) in &after.names {
        organisations::add_name(tx, id, language, name, kind).await?;
    }
    for (scheme, value) in before.identifiers.iter().filter(|own| !after.identifiers.contains(own)) {
        organisations::remove_identifier(tx, scheme, value, id).await?;
    }
    for (scheme, value) in after.identifiers.iter().filter(|own| !before.identifiers.contains(own)) {
        if organisations::add_identifier(tx, scheme, value, id).await? == 0 {
            return Err(Refusal::field("identifier", key!("fault-identifier-taken")).into());
        }
    }
    index(tx, id, &before.all_names(), after).await?;
    organisations::set_edited(tx, id, stamp.now).await?;
    let done = house::Done { act, record: "organisation", id: id.as_str(), before: Some(&old), after: Some(&new) };
    let line = house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, crate::TOPIC, "organisation-changed", id.as_str()).await?;
    Ok(Some(line))
}

/// The fields of two JSON objects that differ, as two objects; a field that one of them lacks is null there.
pub fn difference(
    old: &Map<String, serde_json::Value>,
    new: &Map<String, serde_json::Value>,
) -> Option<(serde_json::Value, serde_json::Value)> {
    let (mut before, mut after) = (Map::new(), Map::new());
    for name in old.keys().chain(new.keys().filter(|name| !old.contains_key(*name))) {
        if old.get(name) != new.get(name) {
            before.insert(name.clone(), old.get(name).cloned().unwrap_or_default());
            after.insert(name.clone(), new.get(name).cloned().unwrap_or_default());
        }
    }
    (!before.is_empty()).then_some((before.into(), after.into()))
}

/// What no single field can tell: the parent is there and not below this organisation, identifiers are sound.
async fn check(conn: &mut Conn, id: &OrganisationId, before: &Record, after: &Record) -> Result<()> {
    let parent = after.values.text("parent_id");
    if !parent.is_empty() && parent != before.values.text("parent_id") {
        let mut above = OrganisationId::parse(parent);
        if above.is_none() {
            return Err(Refusal::field("parent_id", key!("fault-parent-unknown")).into());
        }
        for _ in 0..50 {
            let Some(current) = above else { break };
            if &current == id {
                return Err(Refusal::field("parent_id", key!("fault-parent-below")).into());
            }
            let Some(found) = organisations::by_id(conn, &current).await? else {
                return Err(Refusal::field("parent_id", key!("fault-parent-unknown")).into());
            };
            above = found.parent_id;
        }
    }
    for (scheme, value) in after.identifiers.iter().filter(|own| !before.identifiers.contains(own)) {
        if Scheme::parse(scheme).and_then(|scheme| scheme.normal(value)).as_ref() != Some(value) {
            return Err(Refusal::field("identifier", key!("fault-identifier")).into());
        }
    }
    Ok(())
}

/// Takes back one edit: the fields it changed get their former values, if nobody has changed them since.
pub async fn undo(tx: &mut Tx, stamp: Stamp<'_>, permit: &EditOrganisation, line: &house::Audit) -> Result<String> {
    let now = record(tx, permit.organisation()).await?.ok_or(Refusal::NotFound)?;
    let json = crate::audit::taken_back(line, now.json())?;
    let after = Record::of_json(&json, &with_own(tx).await?);
    let line = save(tx, stamp, permit, "undone", &now, &after).await?;
    line.ok_or_else(|| Refusal::Conflict(key!("conflict-not-undoable")).into())
}

/// What a list of organisations shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Beginnings of words of their names, in any language.
    pub query: String,
    /// Country or region; empty for all.
    pub country: String,
    /// Kind; empty for all.
    pub kind: String,
    /// The organisation that the last page ended with.
    pub after: Option<OrganisationId>,
}

/// Above every word.
const END: char = '\u{10ffff}';

/// One page of a list, how many organisations the whole list has, and where the next page goes on.
pub struct Page {
    /// The organisations.
    pub rows: Vec<Listed>,
    /// How many there are in all.
    pub total: i64,
    /// The last one, when more follow.
    pub next: Option<OrganisationId>,
}

/// A page of organisations by name: all, or those that are looked for. Withdrawn ones are in no list.
pub async fn list(conn: &mut Conn, wanted: &Wanted, limit: i64) -> Result<Page> {
    let (country, kind) = (wanted.country.as_str(), wanted.kind.as_str());
    let (name, after) = match &wanted.after {
        Some(id) => (organisations::sorted(conn, id).await?.map_or_else(String::new, |(name,)| name), id.as_str()),
        None => (String::new(), ""),
    };
    let ranges: Vec<(String, String)> =
        words::wanted(&wanted.query).into_iter().map(|word| (word.clone(), format!("{word}{END}"))).collect();
    let range = |at: usize| ranges.get(at).map_or(("", ""), |(from, to)| (from.as_str(), to.as_str()));
    let more = limit + 1;
    let (mut rows, total) = if ranges.is_empty() {
        let rows = match (country, kind) {
            ("", "") => organisations::page(conn, &name, after, more).await?,
            ("", kind) => organisations::page_of_kind(conn, kind, &name, after, more).await?,
            (country, kind) => organisations::page_of_country(conn, country, kind, &name, after, more).await?,
        };
        (rows, organisations::count(conn, country, kind).await?)
    } else {
        let ((a, a2), (b, b2), (c, c2), (d, d2)) = (range(0), range(1), range(2), range(3));
        (
            organisations::page_of_words(conn, a, a2, b, b2, c, c2, d, d2, country, kind, &name, after, more).await?,
            organisations::count_of_words(conn, a, a2, b, b2, c, c2, d, d2, country, kind).await?,
        )
    };
    let next = (rows.len() > limit as usize).then(|| rows[limit as usize - 1].id.clone());
    rows.truncate(limit as usize);
    Ok(Page { rows, total: total.map_or(0, |(n,)| n), next })
}

/// An organisation.
pub async fn by_id(conn: &mut Conn, id: &OrganisationId) -> Result<Option<Organisation>> {
    organisations::by_id(conn, id).await
}

/// Where an organisation stands, for the rules.
pub async fn standing(conn: &mut Conn, id: &OrganisationId) -> Result<Standing> {
    let owned = organisations::owners(conn, id).await?.is_some_and(|(n,)| n > 0);
    let editions = organisations::present_at(conn, id).await?.into_iter().map(|(forum,)| forum).collect();
    Ok(Standing { organisation: id.clone(), owned, editions })
}

/// An organisation named by id, by `scheme:value` (or a ROR address), or by its name.
pub async fn find(conn: &mut Conn, text: &str) -> Result<Option<Organisation>> {
    let text = text.trim();
    if let Some(id) = OrganisationId::parse(text) {
        return organisations::by_id(conn, &id).await;
    }
    if let Some(ror) = text.strip_prefix("https://ror.org/") {
        return organisations::by_identifier(conn, "ror", ror).await;
    }
    if let Some((scheme, value)) = text.split_once(':')
        && let Some(found) = organisations::by_identifier(conn, &scheme.to_lowercase(), value.trim()).await?
    {
        return Ok(Some(found));
    }
    organisations::by_name(conn, text).await
}

/// Makes somebody a member, or changes their role.
pub async fn add_member(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    organisation: &OrganisationId,
    person: &PersonId,
    role: MembershipRole,
) -> Result<()> {
    organisations::add_member(tx, organisation, person, &role, stamp.now).await?;
    house::emit(tx, stamp, crate::TOPIC, "members-changed", organisation.as_str()).await
}

/// The members of an organisation with their roles, owners first.
pub async fn members(conn: &mut Conn, id: &OrganisationId) -> Result<Vec<(PersonId, MembershipRole)>> {
    let mut members = organisations::members(conn, id).await?;
    members.sort_by_key(|(_, role)| *role);
    Ok(members)
}

/// The organisations of which a person is a member.
pub async fn memberships(conn: &mut Conn, person: &PersonId) -> Result<Vec<OrganisationId>> {
    Ok(organisations::memberships_of(conn, person).await?.into_iter().map(|(organisation, _)| organisation).collect())
}
