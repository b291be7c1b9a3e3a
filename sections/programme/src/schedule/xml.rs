//! `schedule.xml`. The order of elements matters.

use super::{Book, guid, number, zoned};
use crate::gathered::Shown;

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(c),
            // What XML 1.0 does not know at all.
            c if c.is_control() || c == '\u{fffe}' || c == '\u{ffff}' => {}
            c => out.push(c),
        }
    }
    out
}

/// Adds what was formatted; writing to a text cannot fail.
fn put(out: &mut String, text: std::fmt::Arguments<'_>) {
    let _ = std::fmt::Write::write_fmt(out, text);
}

fn element(out: &mut String, depth: usize, name: &str, text: &str) {
    let pad = "  ".repeat(depth);
    put(out, format_args!("{pad}<{name}>{}</{name}>\n", escape(text)));
}

/// The file.
pub fn write(book: &Book<'_>) -> String {
    let e = book.edition;
    let days = book.days();
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<schedule>\n");
    put(&mut out, format_args!("  <generator name=\"Exedra\" version=\"{}\"/>\n", env!("CARGO_PKG_VERSION")));
    element(&mut out, 1, "url", &book.base_url());
    element(&mut out, 1, "version", &book.version());
    out.push_str("  <conference>\n");
    let conference = [
        ("title", e.name.text(book.say.lang).to_owned()),
        ("acronym", book.acronym()),
        ("start", e.from.clone()),
        ("end", e.to.clone()),
        ("days", days.len().to_string()),
        ("timeslot_duration", "00:05".to_owned()),
        ("base_url", book.base_url()),
        ("time_zone_name", e.zone.clone()),
    ];
    for (name, text) in conference {
        element(&mut out, 2, name, &text);
    }
    for (track, color) in e.tracks.0.iter().zip(COLORS.iter().cycle()) {
        let (name, slug) = (escape(track.name.text(book.say.lang)), escape(&track.slug));
        put(&mut out, format_args!("    <track name=\"{name}\" color=\"{color}\" slug=\"{slug}\"/>\n"));
    }
    out.push_str("  </conference>\n");
    for day in &days {
        put(
            &mut out,
            format_args!(
                "  <day index=\"{}\" date=\"{}\" start=\"{}\" end=\"{}\">\n",
                day.index, day.date, day.start, day.end
            ),
        );
        for (room, sessions) in &day.rooms {
            let guid = guid(&e.id, "room", room);
            put(&mut out, format_args!("    <room name=\"{}\" guid=\"{guid}\">\n", escape(room)));
            for shown in sessions {
                event(&mut out, book, shown, room);
            }
            out.push_str("    </room>\n");
        }
        out.push_str("  </day>\n");
    }
    out.push_str("</schedule>\n");
    out
}

/// Colours of tracks for programs that paint them.
const COLORS: &[&str] = &["#b23a25", "#0b6b63", "#3a4a9f", "#8a560d"];

fn event(out: &mut String, book: &Book<'_>, shown: &Shown, room: &str) {
    let (s, zone) = (&shown.session, &book.edition.zone);
    put(out, format_args!("      <event id=\"{}\" guid=\"{}\" code=\"{}\">\n", s.number, s.id, s.code));
    let (hours, minutes) = Book::duration(shown);
    let head = [
        ("room", room.to_owned()),
        ("title", book.title(shown)),
        ("subtitle", String::new()),
        ("type", s.kind.to_string()),
        ("date", zoned(s.starts_at, zone)),
        ("start", s.starts_at.in_zone(zone).strftime("%H:%M").to_string()),
        ("duration", format!("{hours}:{minutes:02}")),
        ("abstract", s.abstracts.text(book.say.lang).to_owned()),
        ("slug", book.slug(shown)),
        ("track", book.track(shown)),
    ];
    for (name, text) in head {
        element(out, 4, name, &text);
    }
    out.push_str("        <persons>\n");
    for speaker in &shown.speakers {
        let (id, guid) =
            (number(book.edition, &speaker.person), guid(&book.edition.id, "person", speaker.person.as_str()));
        put(out, format_args!("          <person id=\"{id}\" guid=\"{guid}\">{}</person>\n", escape(&speaker.name)));
    }
    out.push_str("        </persons>\n");
    if let Some(language) = s.languages.0.first() {
        element(out, 4, "language", language);
    }
    out.push_str("        <links/>\n        <attachments/>\n");
    element(out, 4, "url", &book.url(shown));
    out.push_str("      </event>\n");
}
