//! Captions: a strict reader of `WebVTT` (the W3C's format for timed text), and a writer of plain, safe `WebVTT`.
//!
//! What is kept of a cue is when, who speaks and what is said. Styles, regions, positions and notes are passed over; marks
//! inside the text are taken out, so that what is served holds no markup of the sender's.

use std::fmt::Write as _;

use exedra_kernel::key;

/// Longest file, in bytes.
pub const LONGEST: usize = 1 << 20;
/// Most cues of a file.
pub const MOST: usize = 20_000;
/// Longest text of one cue, in characters.
const LONGEST_CUE: usize = 1_000;
/// Longest name of a speaker, in characters.
const LONGEST_NAME: usize = 120;

/// Something that is said, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cue {
    /// From, in milliseconds.
    pub from: u64,
    /// Until, in milliseconds.
    pub until: u64,
    /// Who speaks, if the file says so.
    pub voice: Option<String>,
    /// What is said, in one or more lines.
    pub text: String,
}

/// Why a file is refused, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Line, from 1.
    pub line: usize,
    /// Translation key of the reason.
    pub key: &'static str,
}

fn fault<T>(line: usize, key: &'static str) -> Result<T, Fault> {
    Err(Fault { line, key })
}

/// Reads a file.
pub fn read(bytes: &[u8]) -> Result<Vec<Cue>, Fault> {
    if bytes.len() > LONGEST {
        return fault(1, key!("vtt-too-long"));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| Fault {
        line: bytes[..error.valid_up_to()].split(|byte| *byte == b'\n').count(),
        key: key!("vtt-not-text"),
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<&str> = text.split('\n').collect();
    let odd = |line: &str| line.contains(|c: char| c.is_control() && c != '\t' || matches!(c, '\u{2028}' | '\u{2029}'));
    if let Some(at) = lines.iter().position(|line| odd(line)) {
        return fault(at + 1, key!("vtt-not-text"));
    }
    if lines[0] != "WEBVTT" && !lines[0].starts_with("WEBVTT ") && !lines[0].starts_with("WEBVTT\t") {
        return fault(1, key!("vtt-no-head"));
    }
    let mut cues: Vec<Cue> = Vec::new();
    let mut at = lines.iter().position(|line| line.is_empty()).unwrap_or(lines.len());
    if let Some(early) = lines[..at].iter().position(|line| line.contains("-->")) {
        return fault(early + 1, key!("vtt-no-head"));
    }
    while at < lines.len() {
        if lines[at].is_empty() {
            at += 1;
            continue;
        }
        let end = lines[at..].iter().position(|line| line.is_empty()).map_or(lines.len(), |length| at + length);
        if let Some(cue) = block(&lines[at..end], at, cues.last())? {
            cues.push(cue);
        }
        if cues.len() > MOST {
            return fault(at + 1, key!("vtt-too-many"));
        }
        at = end;
    }
    if cues.is_empty() { fault(lines.len(), key!("vtt-empty")) } else { Ok(cues) }
}

/// One block of lines that begins at line `at` (from 0); none for notes, styles and regions.
fn block(lines: &[&str], at: usize, before: Option<&Cue>) -> Result<Option<Cue>, Fault> {
    let passed = |word: &str| lines[0] == word || lines[0].starts_with(&format!("{word} "));
    if (passed("NOTE") || passed("STYLE") || passed("REGION")) && !lines[0].contains("-->") {
        let inner = lines.iter().position(|line| line.contains("-->"));
        return inner.map_or(Ok(None), |inner| fault(at + inner + 1, key!("vtt-no-gap")));
    }
    let timed = usize::from(!lines[0].contains("-->"));
    let Some(timing) = lines.get(timed).filter(|line| line.contains("-->")) else {
        return fault(at + 1, key!("vtt-no-time"));
    };
    let here = at + timed + 1;
    let (from, until) = times(timing).ok_or(Fault { line: here, key: key!("vtt-bad-time") })?;
    if until <= from {
        return fault(here, key!("vtt-backwards"));
    }
    if before.is_some_and(|before| before.from > from) {
        return fault(here, key!("vtt-order"));
    }
    let body = &lines[timed + 1..];
    if let Some(inner) = body.iter().position(|line| line.contains("-->")) {
        return fault(here + inner + 1, key!("vtt-no-gap"));
    }
    let (voice, text) = plain(&body.join("\n"));
    if text.is_empty() {
        return fault(here, key!("vtt-silent"));
    }
    if text.chars().count() > LONGEST_CUE || voice.as_ref().is_some_and(|name| name.chars().count() > LONGEST_NAME) {
        return fault(here + 1, key!("vtt-cue-long"));
    }
    Ok(Some(Cue { from, until, voice, text }))
}

/// The two moments of a timing line; what stands behind them is about places on the screen.
fn times(line: &str) -> Option<(u64, u64)> {
    let (from, rest) = line.split_once("-->")?;
    let until = rest.split_whitespace().next()?;
    let spaced = from.ends_with([' ', '\t']) && rest.starts_with([' ', '\t']);
    Some((moment(from.trim())?, moment(until)?)).filter(|_| spaced)
}

/// `mm:ss.ttt` or `hh:mm:ss.ttt`, in milliseconds.
fn moment(text: &str) -> Option<u64> {
    let (rest, milli) = text.split_once('.')?;
    let parts: Vec<&str> = rest.split(':').collect();
    let digits = |text: &str, least: usize, most: usize| {
        let fine = (least..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        fine.then(|| text.parse::<u64>().ok()).flatten()
    };
    let (hours, minutes, seconds) = match parts[..] {
        [minutes, seconds] => (0, digits(minutes, 2, 2)?, digits(seconds, 2, 2)?),
        [hours, minutes, seconds] => (digits(hours, 2, 4)?, digits(minutes, 2, 2)?, digits(seconds, 2, 2)?),
        _ => return None,
    };
    let milli = digits(milli, 3, 3)?;
    (minutes < 60 && seconds < 60).then(|| ((hours * 60 + minutes) * 60 + seconds) * 1000 + milli)
}

/// What is said, without marks; and the first voice named in it.
fn plain(text: &str) -> (Option<String>, String) {
    let (mut out, mut voice) = (String::with_capacity(text.len()), None);
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        let Some(end) = rest[at..].find('>') else {
            rest = "";
            break;
        };
        let mark = &rest[at + 1..at + end];
        if let Some((name, spoken)) = mark.split_once([' ', '\t', '\n'])
            && (name == "v" || name.starts_with("v."))
            && voice.is_none()
        {
            voice = Some(entities(spoken.trim())).filter(|name| !name.is_empty());
        }
        rest = &rest[at + end + 1..];
    }
    out.push_str(rest);
    let lines: Vec<String> = entities(&out).lines().map(|line| line.trim().to_owned()).collect();
    let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    (voice.map(|name| name.split_whitespace().collect::<Vec<_>>().join(" ")), lines.join("\n"))
}

fn entities(text: &str) -> String {
    let pairs = [("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\u{a0}"), ("&lrm;", "\u{200e}"), ("&rlm;", "\u{200f}")];
    let text = pairs.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
    text.replace("&amp;", "&")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A moment as it stands in a file: `00:01:02.345`.
fn clock(millis: u64) -> String {
    let (seconds, milli) = (millis / 1000, millis % 1000);
    format!("{:02}:{:02}:{:02}.{milli:03}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// A moment as people read it: `1:02`, `1:00:05`.
pub fn shown(millis: u64) -> String {
    let seconds = millis / 1000;
    if seconds < 3600 {
        format!("{}:{:02}", seconds / 60, seconds % 60)
    } else {
        format!("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
    }
}

/// What was said as plain text: one line a cue, with when and by whom.
pub fn text(cues: &[Cue]) -> String {
    let mut out = String::new();
    for cue in cues {
        let voice = cue.voice.as_ref().map_or_else(String::new, |name| format!("{name}: "));
        let _ = writeln!(out, "{}  {voice}{}", shown(cue.from), cue.text.replace('\n', " "));
    }
    out
}

/// Writes a file.
pub fn write(cues: &[Cue]) -> String {
    let mut out = String::from("WEBVTT\n");
    for cue in cues {
        let voice = cue.voice.as_ref().map_or_else(String::new, |name| format!("<v {}>", escaped(name)));
        let _ = write!(out, "\n{} --> {}\n{voice}{}\n", clock(cue.from), clock(cue.until), escaped(&cue.text));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_is_kept_and_nothing_else() {
        let file = "\u{feff}WEBVTT - the address\nKind: captions\n\nNOTE made by hand\nof somebody\n\nSTYLE\n::cue { color: red }\n\n\
                    1\n00:01.000 --> 00:02.500 align:start line:0\n<v.loud Ada & Co>Good <b>morning</b> &amp; welcome.\r\n<c.x>All</c> of you\n\n\
                    01:00:00.000 --> 01:00:01.000\n<script>alert(1)</script>a &lt; b";
        let cues = read(file.as_bytes()).unwrap();
        assert_eq!(cues[0].voice.as_deref(), Some("Ada & Co"));
        assert_eq!((cues[0].from, cues[0].until), (1000, 2500));
        assert_eq!(cues[0].text, "Good morning & welcome.\nAll of you");
        assert_eq!(cues[1].text, "alert(1)a < b");
        let out = write(&cues);
        assert!(out.contains("00:00:01.000 --> 00:00:02.500\n<v Ada &amp; Co>Good morning &amp; welcome."), "{out}");
        assert!(!out.contains("<script") && !out.contains("color") && !out.contains("align"));
        assert_eq!(read(out.as_bytes()).unwrap(), cues);
        assert_eq!(text(&cues), "0:01  Ada & Co: Good morning & welcome. All of you\n1:00:00  alert(1)a < b\n");
        assert_eq!([shown(62_000), shown(3_605_000)], ["1:02", "1:00:05"]);
    }

    #[test]
    fn faults_name_their_line() {
        let cases: &[(&[u8], usize, &str)] = &[
            (b"", 1, "vtt-no-head"),
            (b"1\n00:00:01,000 --> 00:00:02,000\nsubrip", 1, "vtt-no-head"),
            (b"WEBVTTX\n\n", 1, "vtt-no-head"),
            (b"WEBVTT\n00:01.000 --> 00:02.000\nx", 2, "vtt-no-head"),
            (b"WEBVTT\n\n", 3, "vtt-empty"),
            (b"WEBVTT\n\nhello\nthere", 3, "vtt-no-time"),
            (b"WEBVTT\n\n00:01,000 --> 00:02.000\nx", 3, "vtt-bad-time"),
            (b"WEBVTT\n\n00:61.000 --> 02:00.000\nx", 3, "vtt-bad-time"),
            (b"WEBVTT\n\n00:01.000-->00:02.000\nx", 3, "vtt-bad-time"),
            (b"WEBVTT\n\n00:02.000 --> 00:02.000\nx", 3, "vtt-backwards"),
            (b"WEBVTT\n\n00:02.000 --> 00:03.000\nx\n\n00:01.000 --> 00:04.000\ny", 6, "vtt-order"),
            (b"WEBVTT\n\n00:01.000 --> 00:02.000\nx\n00:03.000 --> 00:04.000\ny", 5, "vtt-no-gap"),
            (b"WEBVTT\n\n00:01.000 --> 00:02.000\n<b></b>", 3, "vtt-silent"),
            (b"WEBVTT\n\n00:01.000 --> 00:02.000\nx\xff", 4, "vtt-not-text"),
            (b"WEBVTT\n\n00:01.000 --> 00:02.000\nx\0y", 4, "vtt-not-text"),
        ];
        for (bytes, line, key) in cases {
            assert_eq!(read(bytes), Err(Fault { line: *line, key }), "{}", String::from_utf8_lossy(bytes));
        }
        let long = format!("WEBVTT\n\n00:01.000 --> 00:02.000\n{}", "x".repeat(1001));
        assert_eq!(read(long.as_bytes()), Err(Fault { line: 4, key: "vtt-cue-long" }));
        assert_eq!(read(&vec![b'x'; LONGEST + 1]), Err(Fault { line: 1, key: "vtt-too-long" }));
    }

    proptest::proptest! {
        #[test]
        fn nothing_breaks_the_reader(text in "(WEBVTT\n\n)?([0-9:. >&;<a-z-]|-->|\n|<v |<b>){0,80}") {
            if let Ok(cues) = read(text.as_bytes()) {
                // What was read and written is read as the same, and holds no mark but who speaks.
                let out = write(&cues);
                proptest::prop_assert_eq!(read(out.as_bytes()).unwrap(), cues);
            }
        }
    }
}
