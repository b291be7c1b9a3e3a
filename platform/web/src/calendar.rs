//! iCalendar (RFC 5545, with RFC 7986's NAME, REFRESH-INTERVAL and CONFERENCE): the few forms that agendas and programmes
//! need. Pure.
//!
//! Times are in UTC, so no VTIMEZONE is needed and no daylight-saving rule can be wrong. A calendar's bytes depend on
//! its entries alone, not on when it is asked for, so that an entity tag stays the same while nothing changes.

use exedra_kernel::Moment;

/// Octets of a line before it is folded, without its CRLF.
const LONGEST_LINE: usize = 75;

/// One meeting or event as a calendar shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What identifies it for ever.
    pub uid: String,
    /// From.
    pub starts: Moment,
    /// Until.
    pub ends: Moment,
    /// How often time or place changed.
    pub revision: i64,
    /// When it last changed.
    pub changed: Moment,
    /// Whether it does not take place.
    pub cancelled: bool,
    /// Title.
    pub summary: String,
    /// More about it.
    pub description: String,
    /// Where.
    pub location: String,
    /// Page about it.
    pub url: String,
    /// Address of the room on the net.
    pub conference: Option<String>,
}

/// Escapes a text value: backslash, semicolon, comma, line ends; other control characters have no place in one.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(c);
            }
            '\r' => {
                if characters.peek() != Some(&'\n') {
                    out.push_str("\\n");
                }
            }
            '\n' => out.push_str("\\n"),
            '\t' => out.push('\t'),
            c if exedra_kernel::text::is_hidden(c) => {}
            c => out.push(c),
        }
    }
    out
}

/// Adds a line, folded so that no physical line is longer than 75 octets and no character is cut in two.
pub fn line(out: &mut String, content: &str) {
    let mut length = 0;
    for c in content.chars() {
        if length + c.len_utf8() > LONGEST_LINE {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(c);
        length += c.len_utf8();
    }
    out.push_str("\r\n");
}

fn utc(at: Moment) -> String {
    at.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A web address as a URI value: what could end the line or the value is left out.
fn uri(address: &str) -> String {
    address.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect()
}

/// A calendar of entries for programs that subscribe to it, in the order of time.
pub fn write(name: &str, entries: &[Entry]) -> String {
    calendar(name, entries, None)
}

/// The same for a letter, whose part says with which method it comes; the object has to say the same.
pub fn write_mailed(name: &str, entries: &[Entry]) -> String {
    calendar(name, entries, Some("METHOD:PUBLISH"))
}

fn calendar(name: &str, entries: &[Entry], method: Option<&str>) -> String {
    let mut out = String::new();
    let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Exedra//Calendar//EN", "CALSCALE:GREGORIAN"];
    for content in head.into_iter().chain(method) {
        line(&mut out, content);
    }
    let name = escape(name);
    line(&mut out, &format!("NAME:{name}"));
    line(&mut out, &format!("X-WR-CALNAME:{name}"));
    line(&mut out, "REFRESH-INTERVAL;VALUE=DURATION:PT15M");
    line(&mut out, "X-PUBLISHED-TTL:PT15M");
    let mut entries: Vec<&Entry> = entries.iter().collect();
    entries.sort_by(|a, b| (a.starts, &a.uid).cmp(&(b.starts, &b.uid)));
    for entry in entries {
        event(&mut out, entry);
    }
    line(&mut out, "END:VCALENDAR");
    out
}

fn event(out: &mut String, entry: &Entry) {
    line(out, "BEGIN:VEVENT");
    line(out, &format!("UID:{}", escape(&entry.uid)));
    line(out, &format!("DTSTAMP:{}", utc(entry.changed)));
    line(out, &format!("LAST-MODIFIED:{}", utc(entry.changed)));
    line(out, &format!("SEQUENCE:{}", entry.revision.max(0)));
    line(out, &format!("DTSTART:{}", utc(entry.starts)));
    line(out, &format!("DTEND:{}", utc(entry.ends)));
    line(out, if entry.cancelled { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
    line(out, if entry.cancelled { "TRANSP:TRANSPARENT" } else { "TRANSP:OPAQUE" });
    line(out, &format!("SUMMARY:{}", escape(&entry.summary)));
    for (property, text) in [("DESCRIPTION", &entry.description), ("LOCATION", &entry.location)] {
        if !text.is_empty() {
            line(out, &format!("{property}:{}", escape(text)));
        }
    }
    if !entry.url.is_empty() {
        line(out, &format!("URL:{}", uri(&entry.url)));
    }
    if let Some(address) = &entry.conference {
        line(out, &format!("CONFERENCE;VALUE=URI;FEATURE=VIDEO:{}", uri(address)));
    }
    line(out, "END:VEVENT");
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn entry() -> Entry {
        Entry {
            uid: "0190a000-0000-7000-8000-000000000001".into(),
            starts: Moment(1_821_780_000_000_000),
            ends: Moment(1_821_781_500_000_000),
            revision: 2,
            changed: Moment(1_817_197_200_000_000),
            cancelled: false,
            summary: "Meeting with Ana; Lab, Ltd".into(),
            description: String::new(),
            location: "Table 12".into(),
            url: "https://forum.example/harbour/meetings/agenda".into(),
            conference: None,
        }
    }

    /// A reader independent of the writer: unfolds, splits names from values, unescapes.
    fn read(calendar: &str) -> Vec<(String, String)> {
        assert!(calendar.ends_with("\r\n"));
        for physical in calendar.split_terminator("\r\n") {
            assert!(physical.len() <= 75, "{} octets: {physical}", physical.len());
            assert!(!physical.contains(['\r', '\n']), "a bare line end");
        }
        let unfolded = calendar.replace("\r\n ", "");
        let unescape = |value: &str| {
            let mut out = String::new();
            let mut characters = value.chars();
            while let Some(c) = characters.next() {
                match c {
                    '\\' => match characters.next() {
                        Some('n' | 'N') => out.push('\n'),
                        Some(other) => out.push(other),
                        None => panic!("a backslash at the end"),
                    },
                    ';' | ',' => panic!("an unescaped {c} in {value}"),
                    c => out.push(c),
                }
            }
            out
        };
        unfolded
            .split_terminator("\r\n")
            .map(|content| {
                let (name, value) = content.split_once(':').expect("a name and a value");
                let text = ["SUMMARY", "DESCRIPTION", "LOCATION", "NAME", "UID"].contains(&name);
                (name.to_owned(), if text { unescape(value) } else { value.to_owned() })
            })
            .collect()
    }

    fn get<'a>(read: &'a [(String, String)], name: &str) -> &'a str {
        &read.iter().find(|(n, _)| n == name).unwrap_or_else(|| panic!("no {name}")).1
    }

    #[test]
    fn what_a_calendar_says() {
        let mut second = entry();
        second.uid = "0".into();
        second.cancelled = true;
        second.conference = Some("https://rooms.example/1\r\nX-EVIL:1".into());
        let text = write("Forum", &[second.clone(), entry()]);
        let lines = read(&text);
        assert_eq!((get(&lines, "DTSTART"), get(&lines, "DTEND")), ("20270924T100000Z", "20270924T102500Z"));
        assert_eq!(get(&lines, "SEQUENCE"), "2");
        assert_eq!(get(&lines, "SUMMARY"), "Meeting with Ana; Lab, Ltd");
        assert_eq!(get(&lines, "CONFERENCE;VALUE=URI;FEATURE=VIDEO"), "https://rooms.example/1X-EVIL:1");
        let states: Vec<&str> = lines.iter().filter(|(n, _)| n == "STATUS").map(|(_, v)| v.as_str()).collect();
        assert_eq!(states, ["CANCELLED", "CONFIRMED"]);
        assert!(text.contains("DTSTAMP:2027") && text.contains("LAST-MODIFIED:2027"));
        let reversed = write("Forum", &[entry(), second]);
        assert_eq!(text, reversed, "the order given does not matter");
    }

    proptest! {
        #[test]
        fn any_text_survives(summary in "\\PC{0,200}", description in "[\\PC\n\r\t;,\\\\]{0,300}") {
            let wanted = Entry { summary: summary.clone(), description: description.clone(), ..entry() };
            let lines = read(&write("Forum; \\ 论坛", &[wanted]));
            let plain = |text: &str| {
                let text = text.replace("\r\n", "\n").replace('\r', "\n");
                text.chars().filter(|c| !exedra_kernel::text::is_hidden_in_prose(*c) && *c != '\r').collect::<String>()
            };
            prop_assert_eq!(get(&lines, "SUMMARY"), plain(&summary));
            if !description.is_empty() {
                prop_assert_eq!(get(&lines, "DESCRIPTION"), plain(&description));
            }
            prop_assert_eq!(get(&lines, "NAME"), "Forum; \\ 论坛");
        }
    }
}
