//! The programme for other programs: `schedule.xml` and `schedule.json` as players and apps of conferences read them,
//! iCalendar, and JSON-LD. Written strictly: what these formats demand is always there, unique where it must be.

pub mod ics;
pub mod json;
pub mod jsonld;
pub mod xml;

use exedra_kernel::time::sha256;
use exedra_kernel::{ForumId, Lang, Moment, PersonId};
use exedra_store::{Conn, Result};
use exedra_web::{App, Edition, Say};

use crate::gathered::{self, Shown};
use crate::model::SessionState;

/// The kinds of files.
pub const KINDS: [&str; 4] = ["schedule.xml", "schedule.json", "schedule.ics", "schedule.jsonld"];

/// What the writers need.
pub struct Book<'a> {
    /// The address of the installation.
    pub base_url: &'a str,
    /// The language of the texts.
    pub say: &'a Say,
    /// The edition.
    pub edition: &'a Edition,
    /// Its public sessions in the order of time.
    pub sessions: &'a [Shown],
}

/// Writes one kind of file; gives media type and text, or nothing for an unknown kind.
pub async fn write(
    app: &App,
    conn: &mut Conn,
    edition: &Edition,
    kind: &str,
    lang: Lang,
) -> Result<Option<(&'static str, String, usize)>> {
    let sessions = gathered::programme(conn, edition).await?;
    let say = app.say(lang);
    let book = Book { base_url: &app.settings().base_url, say: &say, edition, sessions: &sessions };
    Ok(Some(match kind {
        "schedule.xml" => ("application/vnd.c3voc.schedule+xml", xml::write(&book), sessions.len()),
        "schedule.json" => ("application/json", json::write(&book).to_string(), sessions.len()),
        "schedule.ics" => ("text/calendar; charset=utf-8", ics::write(&book), sessions.len()),
        "schedule.jsonld" => ("application/ld+json", jsonld::write(&book).to_string(), sessions.len()),
        _ => return Ok(None),
    }))
}

/// A day of the schedule.
pub(crate) struct Day<'a> {
    pub index: usize,
    pub date: String,
    pub start: String,
    pub end: String,
    /// Rooms in order, each with its sessions.
    pub rooms: Vec<(String, Vec<&'a Shown>)>,
}

/// A moment in the forum's zone with its offset, as RFC 3339 writes it.
pub(crate) fn zoned(at: Moment, zone: &str) -> String {
    at.in_zone(zone).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// An id that stays the same for the same thing of the same edition, and does not tell the thing's own id.
pub(crate) fn guid(forum: &ForumId, kind: &str, thing: &str) -> String {
    let hash = sha256(&format!("{forum}\n{kind}\n{thing}"));
    // The form of UUID version 8: made by a rule of one's own.
    format!("{}-{}-8{}-9{}-{}", &hash[..8], &hash[8..12], &hash[13..16], &hash[17..20], &hash[20..32])
}

/// A positive number for the same purpose.
pub(crate) fn number(edition: &Edition, person: &PersonId) -> i64 {
    let hash = sha256(&format!("{}\nnumber\n{person}", edition.id));
    i64::from_str_radix(&hash[..7], 16).unwrap_or(0) + 1
}

impl<'a> Book<'a> {
    /// The edition's short name: at least four characters of a-z, 0-9, - and _.
    pub(crate) fn acronym(&self) -> String {
        let slug = &self.edition.slug;
        if slug.len() < 4 { format!("forum-{slug}") } else { slug.clone() }
    }
    /// A session's slug: the edition, the session's code, words of its English title.
    pub(crate) fn slug(&self, shown: &Shown) -> String {
        let title = shown.session.titles.text(Lang::En).to_lowercase();
        let plain: String = title.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).take(8).collect();
        let head = self.acronym().replace('-', "_");
        let code = shown.session.code.to_lowercase();
        if words.is_empty() { format!("{head}-{code}") } else { format!("{head}-{code}-{}", words.join("-")) }
    }
    pub(crate) fn title(&self, shown: &Shown) -> String {
        let title = shown.session.titles.text(self.say.lang);
        if shown.session.state == SessionState::Cancelled {
            self.say.with("schedule-cancelled", title)
        } else {
            title.to_owned()
        }
    }
    pub(crate) fn room(&self, shown: &Shown) -> String {
        match &shown.room {
            Some(room) => room.names.text(self.say.lang).to_owned(),
            None => self.say.say("programme-room-none"),
        }
    }
    /// The first track, as these formats know only one.
    pub(crate) fn track(&self, shown: &Shown) -> String {
        let track = shown.session.tracks.0.iter().find_map(|slug| self.edition.tracks.find(slug));
        track.map_or_else(|| self.say.say("schedule-no-track"), |track| track.name.text(self.say.lang).to_owned())
    }
    pub(crate) fn url(&self, shown: &Shown) -> String {
        format!("{}{}", self.base_url, crate::session_path(&self.edition.slug, &shown.session.code))
    }
    pub(crate) fn base_url(&self) -> String {
        format!("{}/{}/programme", self.base_url, self.edition.slug)
    }
    /// The version: when anything in it changed last.
    pub(crate) fn version(&self) -> String {
        let last = self.sessions.iter().map(|shown| shown.session.changed_at).max();
        last.map_or_else(|| "0".to_owned(), Moment::rfc3339)
    }
    pub(crate) fn duration(shown: &Shown) -> (i64, i64) {
        let minutes = (shown.session.ends_at.micros() - shown.session.starts_at.micros()) / 60_000_000;
        (minutes / 60, minutes % 60)
    }
    /// The days of the edition, each with its rooms; a session belongs into the day in which it starts.
    pub(crate) fn days(&self) -> Vec<Day<'a>> {
        let zone = &self.edition.zone;
        let day = |(at, date): (usize, String)| {
            let mut rooms: Vec<(String, Vec<&'a Shown>)> = Vec::new();
            let mut own: Vec<&'a Shown> =
                self.sessions.iter().filter(|shown| shown.session.starts_at.date_in(zone) == date).collect();
            own.sort_by_key(|shown| (shown.room.as_ref().map_or(i64::MAX, |room| room.place), shown.session.starts_at));
            for shown in own {
                let name = self.room(shown);
                match rooms.iter_mut().find(|(other, _)| *other == name) {
                    Some((_, list)) => list.push(shown),
                    None => rooms.push((name, vec![shown])),
                }
            }
            let civil = |time: &str| format!("{date}T{time}").parse::<jiff::civil::DateTime>().ok();
            let moment = |time: &str| civil(time).and_then(|civil| Moment::of_civil(civil, zone)).unwrap_or(Moment(0));
            let (start, end) = (zoned(moment("00:00:00"), zone), zoned(moment("23:59:59"), zone));
            Day { index: at + 1, start, end, rooms, date }
        };
        self.days_listed().into_iter().enumerate().map(day).collect()
    }
    /// The edition's days, and days on which something takes place before or after.
    fn days_listed(&self) -> Vec<String> {
        let mut days = exedra_people::forum::days(self.edition);
        days.extend(self.sessions.iter().map(|shown| shown.session.starts_at.date_in(&self.edition.zone)));
        days.sort();
        days.dedup();
        days
    }
}
