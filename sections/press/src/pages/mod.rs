//! One file a page.

mod check_list;
mod check_show;
mod feed_show;
mod file_show;
mod press_show;
mod queue_show;
mod record_edit;
pub mod record_list;
mod release_desk;
mod release_edit;
mod release_files;
mod release_list;
mod release_move;
mod release_show;
mod reply_make;
mod room_show;
mod view;

use exedra_kernel::{FieldFault, ForumRole, Moment, key};
use exedra_web::forms::{Choice, Input, Posted};
use exedra_web::{Act, Policy, Say, Section, Who};

const READ: Act = Act::new("press.public.read", Who::Everyone);
const REPLY: Act = Act::new("press.reply.write", Who::Everyone);
const DESK: Act = Act::new("press.release.write", Who::SignedIn);
const ROOM: Act = Act::new("press.release.read-early", Who::Roles(&[ForumRole::Press]));
const RECORD: Act = Act::new("press.record.keep", Who::Roles(&[ForumRole::Secretariat]));
const CHECK: Act = Act::new("press.coverage.check", Who::Roles(&[ForumRole::Secretariat]));
const MODERATE: Act = Act::new("press.reply.moderate", Who::Roles(&[ForumRole::Secretariat]));

/// What changes these pages: releases and the record, names of organisations and people, consents.
const TOPICS: &[&str] = &[crate::TOPIC, exedra_people::TOPIC];
/// The same, and outcomes of questionnaires about a release.
const WITH_OUTCOMES: &[&str] = &[crate::TOPIC, exedra_people::TOPIC, "governance"];

/// The pages of this section.
pub fn routes(section: Section) -> Section {
    let plain = Policy { topics: TOPICS, keys: &[] };
    let section = section
        .cached("/{forum}/press", READ, plain, press_show::show)
        .cached("/{forum}/press/comments", READ, plain, reply_make::comments)
        .post("/{forum}/press/comments", REPLY, reply_make::comment)
        .cached("/{forum}/press/record", READ, Policy { topics: TOPICS, keys: &["kind"] }, record_list::show)
        .cached("/{forum}/press/record/{line}", READ, plain, record_list::line)
        .cached("/{forum}/releases", READ, Policy { topics: TOPICS, keys: &["q", "track", "page"] }, release_list::show)
        .cached("/{forum}/releases/feed.atom", READ, plain, feed_show::show)
        .cached("/{forum}/releases/{release}", READ, Policy { topics: WITH_OUTCOMES, keys: &[] }, release_show::show)
        .cached("/{forum}/releases/{release}/versions", READ, plain, release_show::versions)
        .get("/{forum}/releases/{release}/card.svg", READ, file_show::card)
        .get("/{forum}/releases/{release}/card.png", READ, file_show::picture)
        .get("/{forum}/releases/{release}/kit.zip", READ, file_show::kit)
        .get("/{forum}/releases/{release}/files/{attached}", READ, file_show::show)
        .post("/{forum}/releases/{release}/replies", REPLY, reply_make::about_release);
    section
        .get("/{forum}/press/room", ROOM, room_show::show)
        .get("/{forum}/press/desk", DESK, release_desk::show)
        .post("/{forum}/press/desk", DESK, release_desk::begin)
        .get("/{forum}/releases/{release}/edit", DESK, release_edit::show)
        .post("/{forum}/releases/{release}/edit", DESK, release_edit::save)
        .post("/{forum}/releases/{release}/move", DESK, release_move::change)
        .get("/{forum}/releases/{release}/files", DESK, release_files::show)
        .post("/{forum}/releases/{release}/files", DESK, release_files::add)
        .post("/{forum}/releases/{release}/files/{attached}", DESK, release_files::remove)
        .get("/{forum}/press/record/new", RECORD, record_edit::new)
        .post("/{forum}/press/record/new", RECORD, record_edit::add)
        .get("/{forum}/press/record/{line}/edit", RECORD, record_edit::show)
        .post("/{forum}/press/record/{line}/edit", RECORD, record_edit::save)
        .get("/{forum}/press/checks", CHECK, check_list::show)
        .post("/{forum}/press/checks", CHECK, check_list::add)
        .get("/{forum}/press/checks/{check}", CHECK, check_show::show)
        .post("/{forum}/press/checks/{check}", CHECK, check_show::remove)
        .get("/{forum}/press/queue", MODERATE, queue_show::show)
        .post("/{forum}/press/queue", MODERATE, queue_show::decide)
}

/// Makes the inputs of a form: what was typed stands in them, each fault beside its field.
pub struct Form<'a> {
    t: &'a Say,
    posted: Option<&'a Posted>,
    faults: &'a [FieldFault],
}

impl<'a> Form<'a> {
    /// Inputs of a form that came in with faults, or of a fresh one.
    pub fn new(t: &'a Say, posted: Option<&'a Posted>, faults: &'a [FieldFault]) -> Self {
        Self { t, posted, faults }
    }
    /// What stands in a field.
    pub fn value(&self, name: &str, present: &str) -> String {
        self.posted.map_or_else(|| present.to_owned(), |posted| posted.text(name).to_owned())
    }
    /// What is wrong with a field.
    pub fn fault(&self, name: &str) -> Option<String> {
        let found = self.faults.iter().find(|fault| fault.field == name);
        found.map(|fault| self.t.with(fault.key, &fault.detail))
    }
    fn input(&self, kind: &'static str, name: &str, label: String, present: &str, longest: usize) -> Input {
        Input {
            value: self.value(name, present),
            fault: self.fault(name),
            name: name.to_owned(),
            label,
            help: None,
            kind,
            choices: Vec::new(),
            required: false,
            longest,
            lang: None,
        }
    }
    /// One line.
    pub fn line(&self, name: &str, label: String, present: &str, longest: usize) -> Input {
        self.input("line", name, label, present, longest)
    }
    /// Several lines.
    pub fn prose(&self, name: &str, label: String, present: &str, longest: usize) -> Input {
        self.input("prose", name, label, present, longest)
    }
    /// One of some words, each with what people read.
    pub fn choice(&self, name: &str, label: String, present: &str, words: Vec<(String, String)>) -> Input {
        let mut input = self.input("choice", name, label, present, 0);
        let choice = |(value, label): (String, String)| Choice { chosen: value == input.value, value, label };
        input.choices = words.into_iter().map(choice).collect();
        input
    }
}

/// The same input, to be filled in.
pub fn must(mut input: Input) -> Input {
    input.required = true;
    input
}

/// The same input with a sentence that helps.
pub fn helped(mut input: Input, help: String) -> Input {
    input.help = Some(help);
    input
}

/// A fault for each text that is too long.
pub fn too_long(posted: &Posted, fields: &[(&str, usize)]) -> Vec<FieldFault> {
    let long = |(name, most): &&(&str, usize)| posted.text(name).chars().count() > *most;
    fields.iter().filter(long).map(|(name, most)| FieldFault::with(name, key!("fault-too-long"), most)).collect()
}

/// A civil time to the minute, as forms send it, in a zone.
pub fn minute(text: &str, zone: &str) -> Option<Moment> {
    Moment::of_civil(jiff::civil::DateTime::strptime("%Y-%m-%dT%H:%M", text.get(..16)?).ok()?, zone)
}

/// The minute an embargo ends, typed as civil time in a zone. Where clocks are put back and the minute comes twice, the second
/// is meant: earlier than agreed is what must not happen. A minute that clocks skip is the one as long after.
pub fn embargo_end(text: &str, zone: &str) -> Option<Moment> {
    let civil = jiff::civil::DateTime::strptime("%Y-%m-%dT%H:%M", text.get(..16)?).ok()?;
    let zone = jiff::tz::TimeZone::get(zone).ok()?;
    let zoned = zone.to_ambiguous_zoned(civil).later().ok()?;
    Some(Moment(zoned.timestamp().as_microsecond()))
}

/// A moment as a form shows it, in a zone.
pub fn typed(at: Option<Moment>, zone: &str) -> String {
    at.map_or_else(String::new, |at| at.in_zone(zone).strftime("%Y-%m-%dT%H:%M").to_string())
}

/// A moment with the zone it is given in.
pub fn zoned(t: &Say, at: Moment, zone: &str) -> String {
    t.fill("press-moment", &[("moment", &t.moment(at, zone)), ("zone", zone)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_embargo_ends_to_the_minute_when_clocks_change() {
        let utc = |text: &str, zone: &str| embargo_end(text, zone).map(Moment::rfc3339);
        let is =
            |text: &str, zone: &str, expected: &str| assert_eq!(utc(text, zone).as_deref(), Some(expected), "{text}");
        is("2027-09-24T09:00", "Asia/Shanghai", "2027-09-24T01:00:00Z");
        // The last Sunday of October: 02:30 comes twice in Berlin, and nothing is out before the second.
        is("2027-10-31T01:59", "Europe/Berlin", "2027-10-30T23:59:00Z");
        is("2027-10-31T02:30", "Europe/Berlin", "2027-10-31T01:30:00Z");
        is("2027-10-31T03:00", "Europe/Berlin", "2027-10-31T02:00:00Z");
        // The last Sunday of March has no 02:30 there.
        is("2027-03-28T02:30", "Europe/Berlin", "2027-03-28T01:30:00Z");
        assert_eq!(utc("2027-02-30T02:30", "Europe/Berlin"), None);
        assert_eq!(utc("tomorrow", "Europe/Berlin"), None);
        assert_eq!(utc("2027-10-31T02:30", "Nowhere"), None);
    }
}
