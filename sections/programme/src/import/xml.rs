//! Reads `schedule.xml`. Elements may stand in any order; what is not known is passed over.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event as Piece};

use super::{Event, File};

fn attribute(start: &BytesStart<'_>, name: &str) -> String {
    let found = start.attributes().flatten().find(|attribute| attribute.key.as_ref() == name);
    let raw = found.map(|attribute| attribute.value.into_owned()).unwrap_or_default();
    quick_xml::escape::unescape(&raw).map(std::borrow::Cow::into_owned).unwrap_or(raw)
}

/// Deepest nesting, longest text and most events of a file that is read: no schedule comes near.
const DEPTH: usize = 64;
const LONGEST: usize = 1 << 20;
const MOST: usize = 50_000;

/// What is being read.
#[derive(Default)]
struct State {
    file: File,
    path: Vec<String>,
    text: String,
    day: String,
    room: String,
    event: Option<Event>,
    person: String,
    known: bool,
}

impl State {
    fn open(&mut self, start: &BytesStart<'_>, line: u64) {
        let name = start.name().as_ref().to_owned();
        self.text.clear();
        match name.as_str() {
            "schedule" => self.known = true,
            "day" => self.day = attribute(start, "date"),
            "room" if self.event.is_none() => self.room = attribute(start, "name"),
            "event" => {
                self.event = Some(Event {
                    line,
                    guid: attribute(start, "guid"),
                    id: attribute(start, "id"),
                    day: self.day.clone(),
                    room: self.room.clone(),
                    ..Event::default()
                });
            }
            "person" => {
                let guid = attribute(start, "guid");
                self.person = if guid.is_empty() { attribute(start, "id") } else { guid };
            }
            _ => {}
        }
        self.path.push(name);
    }

    fn close(&mut self) {
        let Some(name) = self.path.pop() else { return };
        let text = std::mem::take(&mut self.text);
        let text = text.trim();
        if name == "event" {
            self.file.events.extend(self.event.take());
            return;
        }
        let Some(event) = &mut self.event else {
            if name == "time_zone_name" {
                text.clone_into(&mut self.file.zone);
            }
            return;
        };
        let inside = self.path.last().map_or("", String::as_str);
        if name == "person" {
            event.persons.push((std::mem::take(&mut self.person), text.to_owned()));
            return;
        }
        if inside != "event" {
            return;
        }
        let field = match name.as_str() {
            "title" => &mut event.title,
            "subtitle" => &mut event.subtitle,
            "type" => &mut event.kind,
            "date" => &mut event.date,
            "start" => &mut event.start,
            "duration" => &mut event.duration,
            "track" => &mut event.track,
            "language" => &mut event.language,
            "abstract" => &mut event.about,
            "description" => &mut event.description,
            "room" if !text.is_empty() => &mut event.room,
            _ => return,
        };
        text.clone_into(field);
    }
}

/// The file; otherwise one sentence with its line.
pub fn read(source: &str) -> Result<File, String> {
    let mut reader = Reader::from_str(source);
    let mut state = State::default();
    // Lines are counted as far as they were read, so that a large file is gone through once.
    let (mut line, mut counted) = (1u64, 0usize);
    loop {
        let piece = reader.read_event();
        let at = usize::try_from(reader.buffer_position()).unwrap_or(source.len()).min(source.len());
        let here = line;
        line += source.get(counted..at).map_or(0, |read| read.matches('\n').count() as u64);
        counted = at.max(counted);
        match piece {
            Err(why) => return Err(format!("line {line}: it is no well-formed XML: {why}")),
            Ok(Piece::Eof) => break,
            Ok(Piece::Start(start)) => state.open(&start, here),
            Ok(Piece::Empty(start)) => {
                state.open(&start, here);
                state.close();
            }
            Ok(Piece::End(_)) => state.close(),
            Ok(Piece::Text(text)) => state.text.push_str(&text),
            Ok(Piece::CData(text)) => state.text.push_str(&text),
            Ok(Piece::GeneralRef(name)) => state.text.push_str(&reference(&name)),
            Ok(_) => {}
        }
        if state.path.len() > DEPTH {
            return Err(format!("line {line}: more than {DEPTH} elements stand inside each other"));
        }
        if state.text.len() > LONGEST {
            return Err(format!("line {line}: a text of more than a megabyte"));
        }
        if state.file.events.len() > MOST {
            return Err(format!("line {line}: more than {MOST} events"));
        }
    }
    if !state.path.is_empty() {
        return Err(format!("line {line}: the file ends inside <{}>", state.path.join("><")));
    }
    if !state.known {
        return Err("it has no <schedule>".to_owned());
    }
    Ok(state.file)
}

/// The characters of an entity; one that XML does not know stays as it is written.
fn reference(name: &str) -> String {
    let written = format!("&{name};");
    quick_xml::escape::unescape(&written).map(std::borrow::Cow::into_owned).unwrap_or(written)
}
