//! The form of a session: its inputs, and what was typed as a proposal.

use exedra_kernel::{FieldFault, Lang, Localized, Moment, Refusal, key};
use exedra_people::organisation;
use exedra_store::Conn;
use exedra_web::forms::{Choice, Input, Posted};
use exedra_web::{Edition, Say};

use super::{fault, kind_words, state_words};
use crate::model::{Room, Session, SessionKind, SessionState};
use crate::session::Proposal;

/// The longest title and the longest text, in characters.
const TITLE: usize = 200;
const TEXT: usize = 6000;

/// An input.
pub fn input(
    t: &Say,
    faults: &[FieldFault],
    name: &str,
    label: String,
    kind: &'static str,
    value: &str,
    longest: usize,
) -> Input {
    Input {
        name: name.to_owned(),
        label,
        help: None,
        fault: fault(t, faults, name),
        kind,
        value: value.to_owned(),
        choices: Vec::new(),
        required: false,
        longest,
        lang: None,
    }
}

/// An input of one line.
pub fn line(t: &Say, faults: &[FieldFault], name: &str, label: String, value: &str) -> Input {
    input(t, faults, name, label, "line", value, TITLE)
}

fn choice(
    t: &Say,
    faults: &[FieldFault],
    (name, label): (&str, String),
    kind: &'static str,
    choices: Vec<Choice>,
) -> Input {
    Input { choices, ..input(t, faults, name, label, kind, "", 0) }
}

/// What stands in the form at first.
pub fn typed_of(p: &Proposal, zone: &str, host: &str) -> Posted {
    let one = |name: &str, value: String| (name.to_owned(), value);
    let mut pairs = vec![
        one("kind", p.kind.to_string()),
        one("day", p.starts.date_in(zone)),
        one("from", p.starts.in_zone(zone).strftime("%H:%M").to_string()),
        one("until", p.ends.in_zone(zone).strftime("%H:%M").to_string()),
        one("room", p.room.clone().unwrap_or_default()),
        one("organisation", host.to_owned()),
        one("state", p.state.to_string()),
    ];
    pairs.extend(p.titles.0.iter().map(|(tag, text)| (format!("title-{tag}"), text.clone())));
    pairs.extend(p.abstracts.0.iter().map(|(tag, text)| (format!("abstract-{tag}"), text.clone())));
    pairs.extend(p.languages.iter().map(|tag| one("languages", tag.clone())));
    pairs.extend(p.tracks.iter().map(|slug| one("tracks", slug.clone())));
    if p.expected > 0 {
        pairs.push(one("expected", p.expected.to_string()));
    }
    if p.remote {
        pairs.push(one("remote", "1".to_owned()));
    }
    Posted::of(pairs)
}

/// The inputs; hosts have those of the texts only.
pub fn inputs(
    t: &Say,
    edition: &Edition,
    rooms: &[Room],
    form: &Posted,
    faults: &[FieldFault],
    whole: bool,
) -> Vec<Input> {
    let has = |name: &str, word: &str| form.all(name).is_some_and(|list| list.iter().any(|w| w == word));
    let mut all = Vec::new();
    for tag in &edition.languages {
        let name = format!("title-{tag}");
        all.push(line(t, faults, &name, t.with("session-title-in", t.language(tag)), form.text(&name)));
    }
    for tag in &edition.languages {
        let name = format!("abstract-{tag}");
        let label = t.with("session-abstract-in", t.language(tag));
        all.push(input(t, faults, &name, label, "prose", form.text(&name), TEXT));
    }
    let option =
        |name: &str, value: &str, label: String| Choice { value: value.to_owned(), chosen: has(name, value), label };
    let tags = edition.languages.iter().map(|tag| option("languages", tag, t.language(tag))).collect();
    all.push(choice(t, faults, ("languages", t.say("session-languages")), "choices", tags));
    if !whole {
        return all;
    }
    let kinds = SessionKind::ALL.iter().map(|kind| option("kind", kind.as_str(), kind_words(t, *kind))).collect();
    all.push(choice(t, faults, ("kind", t.say("session-kind")), "choice", kinds));
    all.push(input(t, faults, "day", t.say("programme-day"), "date", form.text("day"), 10));
    all.push(input(t, faults, "from", t.say("session-from"), "line", form.text("from"), 5));
    all.push(input(t, faults, "until", t.say("session-until"), "line", form.text("until"), 5));
    let rooms = rooms.iter().map(|room| option("room", &room.code, room.names.text(t.lang).to_owned())).collect();
    all.push(choice(t, faults, ("room", t.say("programme-room")), "choice", rooms));
    let mut expected = input(t, faults, "expected", t.say("session-expected"), "number", form.text("expected"), 6);
    expected.help = Some(t.say("session-expected-help"));
    all.push(expected);
    let tracks = edition.tracks.0.iter();
    let tracks = tracks.map(|one| option("tracks", &one.slug, one.name.text(t.lang).to_owned())).collect();
    all.push(choice(t, faults, ("tracks", t.say("session-tracks")), "choices", tracks));
    let mut host = line(t, faults, "organisation", t.say("session-host"), form.text("organisation"));
    host.help = Some(t.say("session-host-help"));
    all.push(host);
    let remote = if form.ticked("remote") { "true" } else { "" };
    all.push(input(t, faults, "remote", t.say("programme-remote"), "flag", remote, 0));
    let states = SessionState::ALL.iter().map(|one| option("state", one.as_str(), state_words(t, *one))).collect();
    all.push(choice(t, faults, ("state", t.say("session-state")), "choice", states));
    all
}

/// The texts as typed: title, what it is about, languages.
pub fn texts(form: &Posted, edition: &Edition, faults: &mut Vec<FieldFault>) -> (Localized, Localized, Vec<String>) {
    let mut read = |kind: &str, longest: usize| {
        let mut found = Localized::default();
        for tag in &edition.languages {
            let name = format!("{kind}-{tag}");
            let Some(text) = form.some(&name) else { continue };
            if text.chars().count() > longest {
                faults.push(FieldFault::with(&name, key!("fault-too-long"), longest));
            }
            if kind == "title" && text.contains(exedra_kernel::text::is_hidden) {
                faults.push(FieldFault::new(&name, key!("fault-one-line")));
            }
            found.0.insert(tag.clone(), exedra_kernel::text::lines(text));
        }
        found
    };
    let (titles, abstracts) = (read("title", TITLE), read("abstract", TEXT));
    if titles.text(Lang::En).is_empty() {
        let first = edition.languages.first().map_or("en", String::as_str);
        faults.push(FieldFault::new(&format!("title-{first}"), key!("fault-missing")));
    }
    let spoken = form.all("languages").unwrap_or_default();
    let languages = edition.languages.iter().filter(|tag| spoken.contains(tag)).cloned().collect();
    (titles, abstracts, languages)
}

/// A time of day on a day of the edition.
pub fn at(day: &str, time: &str, zone: &str) -> Option<Moment> {
    let time: jiff::civil::Time = time.parse().ok()?;
    Moment::of_civil(day.parse::<jiff::civil::Date>().ok()?.to_datetime(time), zone)
}

/// Keeps what is there in languages that the form does not have (a file brought it).
pub fn carry(
    edition: &Edition,
    before: &Session,
    (titles, abstracts, languages): (&mut Localized, &mut Localized, &mut Vec<String>),
) {
    let other = |tag: &String| !edition.languages.contains(tag);
    let pairs = |text: &Localized| text.0.clone().into_iter().filter(|(tag, _)| other(tag)).collect::<Vec<_>>();
    titles.0.extend(pairs(&before.titles));
    abstracts.0.extend(pairs(&before.abstracts));
    languages.extend(before.languages.0.iter().filter(|tag| other(tag)).cloned());
}

/// The whole form as a proposal.
pub async fn understand(
    conn: &mut Conn,
    edition: &Edition,
    rooms: &[Room],
    form: &Posted,
) -> exedra_store::Result<Result<Proposal, Refusal>> {
    let mut faults = Vec::new();
    let (titles, abstracts, languages) = texts(form, edition, &mut faults);
    let day = form.text("day");
    if !exedra_people::forum::days(edition).iter().any(|known| known == day) {
        faults.push(FieldFault::new("day", key!("fault-session-day")));
    }
    let mut time = |name: &str| {
        let moment = at(day, form.text(name), &edition.zone);
        if moment.is_none() {
            faults.push(FieldFault::new(name, key!("fault-session-time")));
        }
        moment.unwrap_or(Moment(0))
    };
    let (starts, mut ends) = (time("from"), time("until"));
    if ends < starts {
        // A dinner may end after midnight.
        ends = ends.plus_seconds(24 * 3600);
    }
    if ends == starts {
        faults.push(FieldFault::new("until", key!("fault-session-time")));
    }
    let room = form.some("room").map(ToOwned::to_owned);
    if room.as_ref().is_some_and(|code| !rooms.iter().any(|room| &room.code == code)) {
        faults.push(FieldFault::with("room", key!("fault-choice"), form.text("room")));
    }
    let mut host = None;
    if let Some(typed) = form.some("organisation") {
        host = organisation::find(conn, typed).await?.map(|found| found.id);
        if host.is_none() {
            faults.push(FieldFault::with("organisation", key!("fault-session-host"), typed));
        }
    }
    let chosen = form.all("tracks").unwrap_or_default();
    let tracks = edition.tracks.0.iter().map(|track| track.slug.clone()).filter(|slug| chosen.contains(slug));
    let kind = SessionKind::parse(form.text("kind"));
    if kind.is_none() {
        faults.push(FieldFault::new("kind", key!("fault-missing")));
    }
    let state = SessionState::parse(form.text("state")).unwrap_or(SessionState::Draft);
    let expected = form.some("expected").map_or(Some(0), |text| text.parse::<i64>().ok());
    let expected = expected.filter(|n| (0..=100_000).contains(n));
    if expected.is_none() {
        faults.push(FieldFault::with("expected", key!("fault-whole"), "0–100000"));
    }
    if !faults.is_empty() {
        return Ok(Err(Refusal::Invalid(faults)));
    }
    Ok(Ok(Proposal {
        kind: kind.unwrap_or(SessionKind::Forum),
        titles,
        abstracts,
        languages,
        tracks: tracks.collect(),
        room,
        starts,
        ends,
        organisation: host,
        state,
        remote: form.ticked("remote"),
        expected: expected.unwrap_or(0),
    }))
}
