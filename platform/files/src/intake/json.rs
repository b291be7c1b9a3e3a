//! One JSON text of any length, element by element.
//!
//! A scanner finds where each element ends by counting brackets outside of quotes; only the element is then parsed. So
//! memory is bounded by the longest record, and a broken element leaves the others readable.

use std::io::BufRead;

use super::lines::{hand_over, too_long};
use super::{Limits, Sink, Stop, Value, line_ends, parse};

/// Names under which services put the list of records.
const CUSTOMARY: [&str; 22] = [
    "data",
    "items",
    "records",
    "results",
    "rows",
    "entries",
    "list",
    "content",
    "hits",
    "docs",
    "documents",
    "values",
    "value",
    "offers",
    "needs",
    "people",
    "persons",
    "organisations",
    "organizations",
    "projects",
    "patents",
    "technologies",
];

pub(crate) fn read(text: &mut impl BufRead, limits: &Limits, sink: &mut Sink<'_>) -> Result<(), Stop> {
    let mut scanner = Scanner { text, line: 1, most: limits.record_bytes, depth: limits.depth.min(64) };
    match scanner.next()? {
        Some(b'[') => {
            scanner.skip_one();
            list(&mut scanner, limits, sink)?;
            nothing_more(&mut scanner)
        }
        Some(b'{') => objects(&mut scanner, limits, sink),
        _ => Err(Stop::at(
            scanner.line,
            "JSON begins with [ or {, and this file does not; check that it is the right file.",
        )),
    }
}

fn nothing_more<R: BufRead>(scanner: &mut Scanner<'_, R>) -> Result<(), Stop> {
    match scanner.next()? {
        None => Ok(()),
        Some(_) => Err(Stop::at(
            scanner.line,
            "something follows the end of the list; if two exports were joined, import them one by one.",
        )),
    }
}

/// The elements of a list, whose opening bracket is used up.
fn list<R: BufRead>(scanner: &mut Scanner<'_, R>, limits: &Limits, sink: &mut Sink<'_>) -> Result<(), Stop> {
    let mut element = Vec::new();
    let mut first = true;
    loop {
        match scanner.next()? {
            Some(b']') => {
                if !first {
                    sink.mended(scanner.line, None, "the comma before the end of the list was passed over.")?;
                }
                scanner.skip_one();
                return Ok(());
            }
            None => return Err(cut_short(scanner.line)),
            Some(_) => {}
        }
        first = false;
        let line = scanner.line;
        element.clear();
        scanner.take(&mut element, line)?;
        hand_over(&element, line, false, limits, sink)?;
        match scanner.next()? {
            Some(b',') => scanner.skip_one(),
            Some(b']') => {
                scanner.skip_one();
                return Ok(());
            }
            None => return Err(cut_short(scanner.line)),
            Some(_) => {
                return Err(Stop::at(scanner.line, "a comma is missing before this element; export the file again."));
            }
        }
    }
}

fn cut_short(line: u64) -> Stop {
    Stop::at(line, "the file ends here before the list is closed; it is cut short, so fetch or export it again.")
}

/// One object after another: each a record, or the first an envelope around the list of records.
fn objects<R: BufRead>(scanner: &mut Scanner<'_, R>, limits: &Limits, sink: &mut Sink<'_>) -> Result<(), Stop> {
    let mut whole = Vec::new();
    loop {
        let line = scanner.line;
        whole.clear();
        if envelope(scanner, &mut whole, line, limits, sink)? {
            return nothing_more(scanner);
        }
        hand_over(&whole, line, false, limits, sink)?;
        match scanner.next()? {
            None => return Ok(()),
            Some(b'{') => {}
            Some(_) => return nothing_more(scanner),
        }
    }
}

/// Reads an object into `whole`, unless it turns out to be an envelope: then its list is handed over.
///
/// An envelope is known by its first list of objects, when that is the first member or has a customary name. Anything
/// that is not well-formed is left to the parser of the whole object.
fn envelope<R: BufRead>(
    scanner: &mut Scanner<'_, R>,
    whole: &mut Vec<u8>,
    line: u64,
    limits: &Limits,
    sink: &mut Sink<'_>,
) -> Result<bool, Stop> {
    whole.push(b'{');
    scanner.skip_one();
    let mut member = 0;
    loop {
        scanner.space(whole)?;
        match scanner.next()? {
            Some(b'"') => {}
            Some(b'}') => {
                whole.push(b'}');
                scanner.skip_one();
                return Ok(false);
            }
            None => return Err(record_cut(line)),
            // Not JSON: keep brackets in balance, so that the end is found and the parser can say what is wrong.
            Some(_) => return scanner.rest_of_object(whole, line).map(|()| false),
        }
        let from = whole.len();
        scanner.take(whole, line)?;
        let name = whole[from..].to_vec();
        scanner.space(whole)?;
        if scanner.next()? != Some(b':') {
            return scanner.rest_of_object(whole, line).map(|()| false);
        }
        whole.push(b':');
        scanner.skip_one();
        scanner.space(whole)?;
        if scanner.next()? == Some(b'[') {
            let name = match parse::value(&name, 1) {
                Ok(Value::Text(name)) => name,
                _ => String::new(),
            };
            let customary = CUSTOMARY.contains(&name.to_lowercase().as_str());
            whole.push(b'[');
            scanner.skip_one();
            scanner.space(whole)?;
            let after = scanner.next()?;
            if (after == Some(b'{') && (member == 0 || customary)) || (after == Some(b']') && customary) {
                list(scanner, limits, sink)?;
                return after_the_list(scanner, line, &name, sink).map(|()| true);
            }
            scanner.take_from(whole, line, 1, 1)?;
        } else if !matches!(scanner.next()?, Some(b',' | b'}' | b']')) {
            scanner.take(whole, line)?;
        }
        member += 1;
        scanner.space(whole)?;
        if scanner.next()? != Some(b',') {
            return scanner.rest_of_object(whole, line).map(|()| false);
        }
        whole.push(b',');
        scanner.skip_one();
    }
}

/// What stands in the envelope behind the list is passed over.
fn after_the_list<R: BufRead>(
    scanner: &mut Scanner<'_, R>,
    line: u64,
    name: &str,
    sink: &mut Sink<'_>,
) -> Result<(), Stop> {
    let mut rest = Vec::new();
    scanner.rest_of_object(&mut rest, scanner.line)?;
    sink.mended(
        line,
        Some(name.to_owned()),
        "the records were taken from this list, and what is around it was passed over.",
    )
}

fn record_cut(line: u64) -> Stop {
    Stop::at(line, "the file ends inside the record that begins here; it is cut short, so fetch or export it again.")
}

/// Walks over JSON without building anything.
struct Scanner<'t, R> {
    text: &'t mut R,
    line: u64,
    most: usize,
    depth: usize,
}

impl<R: BufRead> Scanner<'_, R> {
    /// The next byte that is not white space, left in place.
    fn next(&mut self) -> Result<Option<u8>, Stop> {
        loop {
            let piece = self.text.fill_buf()?;
            if piece.is_empty() {
                return Ok(None);
            }
            let blank = piece.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r')).count();
            self.line += line_ends(&piece[..blank]);
            let found = piece.get(blank).copied();
            self.text.consume(blank);
            if found.is_some() {
                return Ok(found);
            }
        }
    }

    /// Passes white space, keeping its line ends so that lines can be counted in what is kept.
    fn space(&mut self, into: &mut Vec<u8>) -> Result<(), Stop> {
        let before = self.line;
        self.next()?;
        let lines = (self.line - before) as usize;
        if into.len() + lines <= self.most {
            into.extend(std::iter::repeat_n(b'\n', lines));
        }
        Ok(())
    }

    /// Passes the byte that `next` showed.
    fn skip_one(&mut self) {
        self.text.consume(1);
    }

    /// Appends one whole value.
    fn take(&mut self, into: &mut Vec<u8>, line: u64) -> Result<(), Stop> {
        self.take_from(into, line, 0, 0)
    }

    /// Appends the rest of an object whose opening brace is used up.
    fn rest_of_object(&mut self, into: &mut Vec<u8>, line: u64) -> Result<(), Stop> {
        self.take_from(into, line, 1, 0)
    }

    /// Appends the rest of a value that is `open` brackets deep; `kinds` has a bit for each, set for square ones.
    fn take_from(&mut self, into: &mut Vec<u8>, line: u64, open: usize, kinds: u64) -> Result<(), Stop> {
        let mut walk =
            Walk { open, kinds, quoted: false, escaped: false, plain: false, line: self.line, depth: self.depth };
        loop {
            let piece = self.text.fill_buf()?;
            if piece.is_empty() {
                // A bare word or number at the end is the list's to complain about.
                return if walk.plain && walk.open == 0 { Ok(()) } else { Err(record_cut(line)) };
            }
            let (used, done) = walk.over(piece)?;
            if into.len() + used > self.most {
                return Err(Stop::at(line, too_long(self.most)));
            }
            into.extend_from_slice(&piece[..used]);
            self.text.consume(used);
            self.line = walk.line;
            if done {
                return Ok(());
            }
        }
    }
}

/// The state of the scanner within a value.
struct Walk {
    open: usize,
    /// The kinds of open brackets, innermost in the lowest bit; 64 is also the deepest nesting.
    kinds: u64,
    quoted: bool,
    escaped: bool,
    /// Within a bare word or number that is the whole value.
    plain: bool,
    line: u64,
    depth: usize,
}

impl Walk {
    /// Walks over a piece; says how much of it belongs to the value and whether the value ended.
    fn over(&mut self, piece: &[u8]) -> Result<(usize, bool), Stop> {
        let mut at = 0;
        while at < piece.len() {
            if self.quoted {
                at += self.within_quotes(&piece[at..]);
                if !self.quoted && self.open == 0 {
                    return Ok((at, true));
                }
                continue;
            }
            let byte = piece[at];
            match byte {
                b'"' => {
                    if self.plain {
                        return Ok((at, true));
                    }
                    self.quoted = true;
                }
                b'{' | b'[' => {
                    if self.plain {
                        return Ok((at, true));
                    }
                    self.enter(byte == b'[')?;
                }
                b'}' | b']' => {
                    if self.open == 0 {
                        return Ok((at, true));
                    }
                    self.leave(byte == b']')?;
                    if self.open == 0 {
                        return Ok((at + 1, true));
                    }
                }
                b',' | b' ' | b'\t' | b'\r' | b'\n' if self.open == 0 => return Ok((at, true)),
                b'\n' => self.line += 1,
                _ => self.plain = self.open == 0,
            }
            at += 1;
        }
        Ok((at, false))
    }

    fn within_quotes(&mut self, piece: &[u8]) -> usize {
        let mut at = 0;
        if self.escaped {
            self.escaped = false;
            self.line += u64::from(piece[0] == b'\n');
            at = 1;
        }
        while at < piece.len() {
            let Some(plain) = piece[at..].iter().position(|byte| matches!(byte, b'"' | b'\\' | b'\n')) else {
                return piece.len();
            };
            at += plain + 1;
            match piece[at - 1] {
                b'"' => {
                    self.quoted = false;
                    return at;
                }
                b'\\' => match piece.get(at) {
                    Some(next) => {
                        self.line += u64::from(*next == b'\n');
                        at += 1;
                    }
                    None => self.escaped = true,
                },
                _ => self.line += 1,
            }
        }
        at
    }

    fn enter(&mut self, square: bool) -> Result<(), Stop> {
        if self.open >= self.depth {
            let why = format!(
                "lists and objects are nested more than {} deep; no import needs that, so check the file.",
                self.depth
            );
            return Err(Stop::at(self.line, why));
        }
        self.open += 1;
        self.kinds = self.kinds << 1 | u64::from(square);
        Ok(())
    }

    fn leave(&mut self, square: bool) -> Result<(), Stop> {
        if (self.kinds & 1 == 1) != square {
            let (closing, opened) = if square { (']', '{') } else { ('}', '[') };
            let why = format!("a {closing} closes what a {opened} opened; correct the file or export it again.");
            return Err(Stop::at(self.line, why));
        }
        self.open -= 1;
        self.kinds >>= 1;
        Ok(())
    }
}
