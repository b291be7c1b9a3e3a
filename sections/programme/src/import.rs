//! Programmes from files: `schedule.xml` and `schedule.json` as conference programs write them. Read leniently, saying what
//! was mended; the same file again changes nothing, and neither does a file that the edition wrote itself.
//!
//! People named in a file are made known by name and kept as invited: a file is nobody's consent, so they are named in public
//! once they have accepted and while they agree to be listed.

mod json;
mod own;
mod xml;

use std::collections::{BTreeMap, BTreeSet};

use exedra_kernel::import::ImportReport;
use exedra_kernel::time::sha256;
use exedra_kernel::{Localized, Moment, PersonId};
use exedra_people::{person, rules as people_rules};
use exedra_store::house::Stamp;
use exedra_store::{Db, Result, Tx, transact};
use exedra_web::Edition;

use crate::model::{InvitationId, InvitationState, Room, Session, SessionId, SessionKind, SessionState};
use crate::rules::KeepProgramme;
use crate::session::{self, Proposal};
use crate::{schedule, store};

/// The longest title and text that are kept, in characters.
const TITLE: usize = 200;
const TEXT: usize = 6000;
/// The largest file that is read, in bytes.
pub const LARGEST: u64 = 64 << 20;
/// The longest text of a file that is looked at, in characters: more than is kept, for there may be markup in it.
const RAW: usize = 60_000;
/// The longest tag of such markup, in bytes.
const TAG: usize = 4096;
/// Most speakers of one event that are kept.
const SPEAKERS: usize = 200;
/// Events this many days before or after the edition are taken for another edition's.
const AROUND: i64 = 3;

/// An event as a file tells of it; texts as they stand there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Event {
    /// Its line in a text file, or its place among the events.
    pub line: u64,
    /// What identifies it in the file for ever.
    pub guid: String,
    /// Its number in the file, for files without such a thing.
    pub id: String,
    /// Title.
    pub title: String,
    /// Subtitle.
    pub subtitle: String,
    /// Its type.
    pub kind: String,
    /// When it begins: a moment with its offset.
    pub date: String,
    /// The day it stands under.
    pub day: String,
    /// When it begins: HH:MM.
    pub start: String,
    /// How long it takes: H:MM.
    pub duration: String,
    /// Room.
    pub room: String,
    /// Track: name or slug.
    pub track: String,
    /// Language.
    pub language: String,
    /// What it is about.
    pub about: String,
    /// More about it.
    pub description: String,
    /// Who speaks: key in the file and name.
    pub persons: Vec<(String, String)>,
}

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct File {
    /// The zone its times are in, if it says.
    pub zone: String,
    /// How many people rooms take.
    pub capacities: BTreeMap<String, i64>,
    /// Events in the order of the file.
    pub events: Vec<Event>,
}

/// A file that cannot be used at all: one sentence with its line.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Unusable(pub String);

/// Reads a file.
///
/// # Errors
/// It is neither XML nor JSON, or no schedule.
pub fn read(name: &str, text: &str) -> std::result::Result<File, Unusable> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let read = match text.trim_start().chars().next() {
        Some('<') => xml::read(text),
        Some('{') => json::read(text),
        _ => Err("it is neither schedule.xml nor schedule.json".to_owned()),
    };
    read.map_err(|why| Unusable(format!("{name}: {why}")))
}

/// An event that can be used.
#[derive(Clone, Debug)]
struct Usable {
    key: String,
    hash: String,
    room: Option<String>,
    proposal: Proposal,
    persons: Vec<(String, String)>,
}

/// Files read and understood, ready to be written.
#[derive(Clone, Debug, Default)]
pub struct Batch {
    /// The edition's tracks.
    tracks: BTreeSet<String>,
    events: Vec<Usable>,
    capacities: BTreeMap<String, i64>,
    report: ImportReport,
}

impl Batch {
    /// What was read, mended and rejected.
    pub fn report(&self) -> &ImportReport {
        &self.report
    }
}

fn kind_of(word: &str) -> SessionKind {
    const PARTS: &[(&str, SessionKind)] = &[
        ("workshop", SessionKind::Workshop),
        ("panel", SessionKind::Panel),
        ("discussion", SessionKind::Panel),
        ("ceremony", SessionKind::Ceremony),
        ("opening", SessionKind::Ceremony),
        ("keynote", SessionKind::Plenary),
        ("plenary", SessionKind::Plenary),
        ("match", SessionKind::Matchmaking),
        ("signing", SessionKind::Signing),
        ("press", SessionKind::Briefing),
    ];
    let word = word.to_lowercase();
    let found = SessionKind::parse(&word);
    let part = || PARTS.iter().find(|(part, _)| word.contains(part)).map(|(_, kind)| *kind);
    found.or_else(part).unwrap_or(SessionKind::Forum)
}

/// Minutes of `1:30`, `00:45` or `90`.
fn minutes_of(text: &str) -> Option<i64> {
    let parts: Vec<&str> = text.trim().split(':').collect();
    let number = |part: &str| part.parse::<i64>().ok().filter(|n| (0..10_000).contains(n));
    match parts.as_slice() {
        [minutes] => number(minutes),
        [hours, minutes] | [hours, minutes, _] => Some(number(hours)? * 60 + number(minutes)?),
        [days, hours, minutes, _] => Some((number(days)? * 24 + number(hours)?) * 60 + number(minutes)?),
        _ => None,
    }
}

/// Running text of what may be HTML: tags become spaces and paragraphs, the commonest entities their characters.
fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text.char_indices().nth(RAW).map_or(text, |(end, _)| &text[..end]);
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        let after = &rest[at..];
        let tag = after
            .bytes()
            .take(TAG)
            .position(|byte| byte == b'>')
            .filter(|_| after[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/'));
        let Some(end) = tag else {
            out.push('<');
            rest = &after[1..];
            continue;
        };
        let name: String =
            after[1..end].chars().filter(|c| *c != '/').take_while(char::is_ascii_alphanumeric).collect();
        if ["p", "br", "li", "ul", "ol", "h1", "h2", "h3", "div", "hr"].contains(&name.as_str()) {
            out.push('\n');
        }
        rest = &after[end + 1..];
    }
    out.push_str(rest);
    for (entity, character) in
        [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    {
        out = out.replace(entity, character);
    }
    let clean: String = out.chars().filter(|c| *c == '\n' || !exedra_kernel::text::is_hidden(*c)).collect();
    let mut lines: Vec<&str> = Vec::new();
    for line in clean.lines().map(str::trim) {
        if !line.is_empty() || lines.last().is_some_and(|last| !last.is_empty()) {
            lines.push(line);
        }
    }
    lines.join("\n").trim().to_owned()
}

fn cut(text: &str, longest: usize) -> String {
    text.chars().take(longest).collect()
}

/// Begin and length of an event; otherwise the field to blame and why.
fn time_of(event: &Event, edition: &Edition, zone: &str) -> std::result::Result<(Moment, i64), (&'static str, String)> {
    let stamped = event.date.parse::<jiff::Timestamp>().ok().map(|at| Moment(at.as_microsecond()));
    let day = event.date.get(..10).filter(|day| day.parse::<jiff::civil::Date>().is_ok()).unwrap_or(&event.day);
    let civil = || {
        let time: jiff::civil::Time = event.start.parse().ok()?;
        Moment::of_civil(day.parse::<jiff::civil::Date>().ok()?.to_datetime(time), zone)
    };
    let starts = stamped.or_else(civil).ok_or_else(|| ("date", format!("\"{}\" is no moment", event.date)))?;
    let minutes = minutes_of(&event.duration).filter(|minutes| (1..=7 * 24 * 60).contains(minutes));
    let minutes = minutes.ok_or_else(|| ("duration", format!("\"{}\" is no length of an event", event.duration)))?;
    let date = |text: &str| text.parse::<jiff::civil::Date>().ok();
    let day = date(&starts.date_in(&edition.zone));
    let near = day.zip(date(&edition.from)).zip(date(&edition.to)).is_some_and(|((day, from), to)| {
        let before = (from - day).get_days();
        let after = (day - to).get_days();
        i64::from(before) <= AROUND && i64::from(after) <= AROUND
    });
    if !near {
        return Err((
            "date",
            format!("it takes place outside the forum, which lasts from {} to {}", edition.from, edition.to),
        ));
    }
    Ok((starts, minutes))
}

/// Understands files for an edition.
pub fn understand(edition: &Edition, files: Vec<(String, File)>) -> Batch {
    let known = edition.tracks.0.iter().map(|track| track.slug.clone()).collect();
    let mut batch = Batch { tracks: known, ..Batch::default() };
    let (mut keys, mut tracks) = (BTreeSet::new(), BTreeSet::new());
    for (name, file) in files {
        let zone = if exedra_kernel::time::zone_exists(&file.zone) { file.zone.clone() } else { edition.zone.clone() };
        batch.capacities.extend(file.capacities);
        let mut persons = 0;
        for event in &file.events {
            batch.report.read += 1;
            let key = if event.guid.is_empty() { format!("id {}", event.id) } else { event.guid.to_lowercase() };
            let report = &mut batch.report;
            let title = cut(&plain(&event.title).replace('\n', " "), TITLE);
            if key == "id " {
                report.reject(&name, event.line, Some("guid"), "an event needs a guid or an id");
                continue;
            }
            if title.is_empty() {
                report.reject(&name, event.line, Some("title"), "an event needs a title");
                continue;
            }
            if !keys.insert(key.clone()) {
                report.reject(&name, event.line, Some("guid"), format!("\"{key}\" names an earlier event of the file"));
                continue;
            }
            let (starts, minutes) = match time_of(event, edition, &zone) {
                Ok(time) => time,
                Err((field, why)) => {
                    report.reject(&name, event.line, Some(field), why);
                    continue;
                }
            };
            let track = edition.tracks.find(&event.track).or_else(|| edition.tracks.meant(&event.track));
            if track.is_none() && !event.track.is_empty() && tracks.insert(event.track.clone()) {
                report.mend(&name, event.line, Some("track"), format!("the forum has no track \"{}\"", event.track));
            }
            persons += event.persons.len();
            batch.events.push(usable(event, key, title, (starts, minutes), track.map(|track| track.slug.clone())));
            let report = &mut batch.report;
            if plain(&event.title).chars().count() > TITLE {
                report.mend(&name, event.line, Some("title"), format!("cut after {TITLE} characters"));
            }
            if event.persons.len() > SPEAKERS {
                report.mend(&name, event.line, Some("persons"), format!("the first {SPEAKERS} were kept"));
            }
        }
        if persons > 0 {
            let why = "speakers are kept as invited; they are named in public once they accept and agree to be listed";
            batch.report.mend(&name, 0, Some("persons"), why);
        }
    }
    batch
}

fn usable(
    event: &Event,
    key: String,
    title: String,
    (starts, minutes): (Moment, i64),
    track: Option<String>,
) -> Usable {
    let tag: String = event.language.to_lowercase().chars().take_while(char::is_ascii_lowercase).collect();
    let lang = if (2..=3).contains(&tag.len()) { tag } else { "en".to_owned() };
    let parts = [plain(&event.subtitle), plain(&event.about), plain(&event.description)];
    let mut texts: Vec<&str> = Vec::new();
    for part in &parts {
        if !part.is_empty() && !texts.contains(&part.as_str()) {
            texts.push(part);
        }
    }
    let about = cut(&texts.join("\n\n"), TEXT);
    let room = Some(cut(&plain(&event.room).replace('\n', " "), 120)).filter(|room| !room.is_empty());
    let persons =
        event.persons.iter().take(SPEAKERS).map(|(key, name)| (key.clone(), cut(&plain(name).replace('\n', " "), 120)));
    let persons: Vec<_> = persons.filter(|(_, name)| !name.is_empty()).collect();
    let proposal = Proposal {
        kind: kind_of(&event.kind),
        titles: Localized::one(&lang, &title),
        abstracts: if about.is_empty() { Localized::default() } else { Localized::one(&lang, &about) },
        languages: if event.language.is_empty() { Vec::new() } else { vec![lang] },
        tracks: track.into_iter().collect(),
        room: None,
        starts,
        ends: starts.plus_seconds(minutes * 60),
        organisation: None,
        state: SessionState::Published,
        remote: false,
        expected: 0,
    };
    let hash = sha256(&format!("1 {proposal:?} {room:?} {persons:?}"));
    Usable { key, hash, room, proposal, persons }
}

/// Writes what was understood, in one transaction; gives the whole report.
///
/// # Errors
/// The database failed; nothing was written.
pub async fn write(db: &Db, stamp: Stamp<'_>, permit: &KeepProgramme, batch: &Batch) -> Result<ImportReport> {
    let report = transact!(db, tx => {
        let mut known = Known::read(tx, permit).await?;
        let mut report = batch.report.clone();
        let mut ours = Vec::new();
        for event in &batch.events {
            match known.ours(tx, permit, event).await? {
                Some(session) => ours.push((session, event.clone())),
                None => one(tx, stamp, permit, (&mut known, &batch.capacities), event, &mut report).await?,
            }
        }
        let language = own::language(&ours);
        for (session, event) in &ours {
            let lang = language.as_deref().unwrap_or("en");
            again(tx, stamp, permit, (&mut known, batch, lang), (session, event), &mut report).await?;
        }
        Ok(report)
    })?;
    Ok(report)
}

/// What earlier imports brought: of each key, the thing it became and the hash of what was read.
struct Known {
    events: BTreeMap<String, (String, String)>,
    people: BTreeMap<String, String>,
    /// Those who speak at the edition, by the key that its own files have for them.
    speakers: BTreeMap<String, String>,
    rooms: Vec<Room>,
}

impl Known {
    async fn read(tx: &mut Tx, permit: &KeepProgramme) -> Result<Self> {
        let forum = permit.forum();
        let events = store::origins(tx, forum, "event").await?;
        let people = store::origins(tx, forum, "person").await?;
        Ok(Self {
            events: events.into_iter().map(|(key, thing, hash)| (key, (thing, hash))).collect(),
            people: people.into_iter().map(|(key, thing, _)| (key, thing)).collect(),
            speakers: store::invitations(tx, forum)
                .await?
                .into_iter()
                .map(|i| (schedule::guid(forum, "person", i.person_id.as_str()), i.person_id.to_string()))
                .collect(),
            rooms: store::rooms(tx, forum).await?,
        })
    }

    /// The session of the edition that an event of a file of its own stands for.
    async fn ours(&self, tx: &mut Tx, permit: &KeepProgramme, event: &Usable) -> Result<Option<Session>> {
        match SessionId::parse(&event.key).filter(|_| !self.events.contains_key(&event.key)) {
            Some(id) => store::session(tx, permit.forum(), &id).await,
            None => Ok(None),
        }
    }

    /// The code of the room of a name; made if there is none.
    async fn room(
        &mut self,
        tx: &mut Tx,
        stamp: Stamp<'_>,
        permit: &KeepProgramme,
        (name, capacity): (&str, i64),
    ) -> Result<String> {
        if let Some(room) = self.rooms.iter().find(|room| room.code == name || room.names.0.values().any(|n| n == name))
        {
            return Ok(room.code.clone());
        }
        let letters: String = name.chars().filter(char::is_ascii_alphanumeric).take(8).collect();
        let letters = if letters.is_empty() { "R".to_owned() } else { letters.to_uppercase() };
        let free = |code: &String| !self.rooms.iter().any(|room| &room.code == code);
        let numbered = (2..).map(|n| format!("{letters}-{n}"));
        let code = std::iter::once(letters.clone()).chain(numbered).find(free).unwrap_or(letters);
        let place = self.rooms.iter().map(|room| room.place).max().unwrap_or(0) + 1;
        let room = Room { code: code.clone(), names: Localized::one("en", name), capacity, place };
        session::put_room(tx, stamp, permit, &room).await?;
        self.rooms.push(room);
        Ok(code)
    }
}

async fn one(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &KeepProgramme,
    (known, capacities): (&mut Known, &BTreeMap<String, i64>),
    event: &Usable,
    report: &mut ImportReport,
) -> Result<()> {
    let forum = permit.forum();
    let before = known.events.get(&event.key).cloned();
    if before.as_ref().is_some_and(|(_, hash)| hash == &event.hash) {
        report.unchanged += 1;
        return Ok(());
    }
    let mut proposal = event.proposal.clone();
    if let Some(name) = &event.room {
        let capacity = capacities.get(name).copied().unwrap_or(0);
        proposal.room = Some(known.room(tx, stamp, permit, (name, capacity)).await?);
    }
    let there = match before.as_ref().and_then(|(thing, _)| SessionId::parse(thing)) {
        Some(id) => store::session(tx, forum, &id).await?,
        None => None,
    };
    let (id, changed) = if let Some(now) = &there {
        (now.id.clone(), change(tx, stamp, permit, now, proposal).await?)
    } else {
        report.created += 1;
        (session::create(tx, stamp, permit, &proposal).await?.0, false)
    };
    let spoken = speakers(tx, stamp, permit, known, (&id, false), &event.persons).await?;
    if there.is_some() {
        *(if changed || spoken { &mut report.updated } else { &mut report.unchanged }) += 1;
    }
    store::put_origin(tx, forum, "event", &event.key, id.as_str(), &event.hash).await.map(|_| ())
}

/// A session that comes back in a file which the edition wrote.
async fn again(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &KeepProgramme,
    (known, batch, lang): (&mut Known, &Batch, &str),
    (now, event): (&Session, &Usable),
    report: &mut ImportReport,
) -> Result<()> {
    let mut proposal = own::over(now, event, &batch.tracks, lang);
    if let Some(name) = own::other_room(now, event, &known.rooms) {
        let capacity = batch.capacities.get(name).copied().unwrap_or(0);
        proposal.room = Some(known.room(tx, stamp, permit, (name, capacity)).await?);
    }
    let changed = proposal != session::proposal_of(now);
    if changed {
        session::edit(tx, stamp, permit, now, &proposal).await?;
    }
    let spoken = speakers(tx, stamp, permit, known, (&now.id, true), &event.persons).await?;
    *(if changed || spoken { &mut report.updated } else { &mut report.unchanged }) += 1;
    Ok(())
}

/// What the file says of an event, with what it does not know: host, state, people expected, titles in other languages.
/// Gives whether anything changed.
async fn change(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepProgramme, now: &Session, file: Proposal) -> Result<bool> {
    let over = |mut kept: Localized, new: Localized| {
        kept.0.extend(new.0);
        kept
    };
    let kept = session::proposal_of(now);
    let proposal = Proposal {
        titles: over(kept.titles, file.titles),
        abstracts: over(kept.abstracts, file.abstracts),
        organisation: kept.organisation,
        state: kept.state,
        remote: kept.remote,
        expected: kept.expected,
        ..file
    };
    let changed = proposal != session::proposal_of(now);
    if changed {
        session::edit(tx, stamp, permit, now, &proposal).await?;
    }
    Ok(changed)
}

/// Keeps the speakers of an event as invited; gives whether anybody came or went.
async fn speakers(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &KeepProgramme,
    known: &mut Known,
    (session, ours): (&SessionId, bool),
    persons: &[(String, String)],
) -> Result<bool> {
    let forum = permit.forum();
    let mut changed = false;
    let there = store::invitations_in(tx, forum, session).await?;
    let mut position = there.last().map_or(0, |last| last.position);
    let mut wanted: BTreeSet<PersonId> = BTreeSet::new();
    for (key, name) in persons {
        // A name alone is no key for ever, but the best that such a file has.
        let key = if key.is_empty() { format!("name {name}") } else { key.clone() };
        let person = match known.people.get(&key).or_else(|| known.speakers.get(&key)) {
            // Somebody who was forgotten is not made known again.
            Some(thing) if thing.is_empty() => continue,
            Some(thing) => PersonId::parse(thing),
            None => None,
        };
        let person = if let Some(person) = person {
            person
        } else {
            let proposal = person::Proposal { native_name: name.clone(), ..person::Proposal::default() };
            let made = person::create(tx, stamp, &people_rules::System::make_person("import"), &proposal).await?;
            store::put_origin(tx, forum, "person", &key, made.as_str(), "").await?;
            known.people.insert(key, made.to_string());
            made
        };
        if !there.iter().any(|i| i.person_id == person) && wanted.insert(person.clone()) {
            position += 1;
            let id = InvitationId::new(stamp.now, stamp.entropy);
            store::insert_invitation(tx, forum, &id, session, None, &person, position, stamp.now, None).await?;
            changed = true;
        }
        wanted.insert(person);
    }
    // A file of our own names those only who are named in public; nobody else is missing from it.
    if ours {
        return Ok(changed);
    }
    // Whoever came from the file, has not answered, and is not in it any more.
    let from_file: BTreeSet<&String> = known.people.values().collect();
    for gone in there.iter().filter(|i| i.state == InvitationState::Invited && !wanted.contains(&i.person_id)) {
        if from_file.contains(&gone.person_id.to_string()) {
            store::remove_invitation(tx, forum, &gone.id).await?;
            changed = true;
        }
    }
    Ok(changed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn lengths_kinds_and_texts() {
        assert_eq!(["1:30", "00:45", "90", "00:20:00", "1:02:00:00"].map(minutes_of), [90, 45, 90, 20, 1560].map(Some));
        assert_eq!(["", "soon", "-1:00", "1:2:3:4:5"].map(minutes_of), [None; 4]);
        assert_eq!(kind_of("Opening Ceremony"), SessionKind::Ceremony);
        assert_eq!(kind_of("lightningtalk"), SessionKind::Forum);
        assert_eq!(plain("<p>One &amp; all</p><p>a < b</p>\n\n\n<script>x"), "One & all\n\na < b\n\nx");
    }

    proptest! {
        #[test]
        fn no_text_breaks_a_reader(text in "\\PC{0,300}") {
            let _ = (plain(&text), read("x", &text), read("x", &format!("<{text}")), read("x", &format!("{{{text}")));
        }
    }
}
