//! What is looked at in a workbook before anything interprets it: that it is one, and that unpacking it is harmless.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::{Limits, Stop, size};

/// Workbooks smaller than this once unpacked are fine whatever their ratio.
const RATIO_GRACE: u64 = 1 << 20;

/// More shared texts than this are not announced by an honest workbook of the accepted length.
const MOST_SHARED: u64 = 5_000_000;

const DAMAGED: &str = "the workbook is damaged or cut short; open it in Excel, save it again and import the new file.";
const NOT_A_WORKBOOK: &str =
    "this is a ZIP archive and not an Excel workbook; unpack it and import the files inside one by one.";
const BOMB: &str = "the workbook unpacks to far more than its length allows for; open it in Excel and save it again.";

/// Unpacks every part once, counting, before the workbook is opened.
///
/// The sizes a ZIP file declares are its own claim, so they can only be a reason to refuse, never one to accept.
pub(crate) fn check(bytes: &[u8], limits: &Limits) -> Result<(), Stop> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Stop::file(DAMAGED))?;
    if archive.len() > limits.workbook_parts {
        let why = format!("the workbook has more than {} parts; save the data alone as .xlsx.", limits.workbook_parts);
        return Err(Stop::file(why));
    }
    // Ratios need a floor, but never one that lets more through than the bound itself.
    let grace = RATIO_GRACE.min(limits.workbook_unpacked / 4);
    let (mut declared, mut workbook, mut contents, mut binary) = (0u64, false, false, false);
    for i in 0..archive.len() {
        let part = archive.by_index_raw(i).map_err(|_| Stop::file(DAMAGED))?;
        declared = declared.saturating_add(part.size());
        let name = String::from_utf8_lossy(part.name_raw()).to_lowercase();
        workbook |= name.ends_with("workbook.xml");
        binary |= name.ends_with("workbook.bin");
        contents |= name == "[content_types].xml";
    }
    if binary {
        return Err(Stop::file("this is a binary Excel workbook; open it in Excel and save it as .xlsx."));
    }
    if !(workbook && contents) {
        return Err(Stop::file(NOT_A_WORKBOOK));
    }
    let allowed = |total: u64| total <= grace || total / (bytes.len() as u64).max(1) <= limits.ratio;
    if declared > limits.workbook_unpacked {
        return Err(too_large(limits));
    }
    if !allowed(declared) {
        return Err(Stop::file(BOMB));
    }
    let (mut total, mut held) = (0u64, 0u64);
    let mut buffer = vec![0; 64 * 1024];
    for i in 0..archive.len() {
        let mut part = archive.by_index(i).map_err(|_| Stop::file(DAMAGED))?;
        let name = String::from_utf8_lossy(part.name_raw()).to_lowercase();
        let mut xml = is_markup(&name).then(|| Markup::new(limits.record_bytes));
        let streamed = name.contains("/worksheets/") || name.contains("/media/");
        loop {
            let n = part.read(&mut buffer).map_err(|_| Stop::file(DAMAGED))?;
            if n == 0 {
                break;
            }
            total += n as u64;
            if total > limits.workbook_unpacked {
                return Err(too_large(limits));
            }
            if !allowed(total) {
                return Err(Stop::file(BOMB));
            }
            if !streamed {
                held += n as u64;
                if held > limits.workbook_held {
                    return Err(too_large(limits));
                }
            }
            if let Some(xml) = &mut xml {
                xml.feed(&buffer[..n])?;
            }
        }
    }
    Ok(())
}

fn too_large(limits: &Limits) -> Stop {
    let most = size(limits.workbook_unpacked);
    Stop::file(format!("the workbook unpacks to more than {most}, or its texts to more than is held; save it as CSV."))
}

/// Parts that are never parsed (pictures, printer settings) may hold any bytes.
fn is_markup(name: &str) -> bool {
    !name.contains("/media/") && [".xml", ".rels", ".vml"].iter().any(|ending| name.ends_with(ending))
}

/// Looks through XML for what a workbook never has and an attack does.
struct Markup {
    /// Lower-cased end of what was read, long enough for any word that is looked for.
    tail: Vec<u8>,
    /// Bytes since the last `<`.
    run: usize,
    most_run: usize,
}

impl Markup {
    const KEPT: usize = 64;

    fn new(most_run: usize) -> Self {
        Self { tail: Vec::new(), run: 0, most_run }
    }

    fn feed(&mut self, piece: &[u8]) -> Result<(), Stop> {
        if piece.contains(&0) {
            return Err(Stop::file(
                "the workbook holds text in an encoding that Excel does not write; open it in Excel and save it again.",
            ));
        }
        for run in piece.split_inclusive(|byte| *byte == b'<') {
            self.run += run.len();
            if self.run > self.most_run {
                let most = size(self.most_run as u64);
                return Err(Stop::file(format!("a cell of the workbook is longer than {most}; shorten it.")));
            }
            if run.ends_with(b"<") {
                self.run = 0;
            }
        }
        let kept = self.tail.len();
        self.tail.extend(piece.iter().map(u8::to_ascii_lowercase));
        // XML asks for capitals here; a reader that is lax about that must not be a way round.
        for word in [&b"<!doctype"[..], b"<!entity"] {
            if find(&self.tail, word, kept.saturating_sub(word.len())).is_some() {
                return Err(Stop::file(
                    "the workbook defines entities of its own, which Excel never does and attacks do; open it in Excel and \
                     save it again.",
                ));
            }
        }
        // Space for this many texts is taken at once when the workbook is opened.
        let mut from = 0;
        while let Some(at) = find(&self.tail, b"uniquecount", from) {
            from = at + 11;
            if announced(&self.tail[from..]).is_some_and(|count| count > MOST_SHARED) {
                return Err(Stop::file(
                    "the workbook announces more texts than it can hold; open it in Excel and save it again.",
                ));
            }
        }
        let cut = self.tail.len().saturating_sub(Self::KEPT);
        self.tail.drain(..cut);
        Ok(())
    }
}

/// The number in `="123"`, too large a one when it has too many digits.
fn announced(rest: &[u8]) -> Option<u64> {
    let rest = rest.trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let rest = rest.strip_prefix(b"\"").or_else(|| rest.strip_prefix(b"'"))?.trim_ascii_start();
    let rest = rest.strip_prefix(b"+").unwrap_or(rest);
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit());
    digits
        .copied()
        .map(|digit| u64::from(digit - b'0'))
        .try_fold(0u64, |n, digit| n.checked_mul(10)?.checked_add(digit))
        .or(Some(u64::MAX))
}

fn find(text: &[u8], word: &[u8], from: usize) -> Option<usize> {
    let rest = text.get(from..)?;
    let mut at = 0;
    loop {
        // Few bytes are the first of the word, so looking for it alone passes quickly over the rest.
        at += rest.get(at..)?.iter().position(|byte| *byte == word[0])?;
        if rest[at..].starts_with(word) {
            return Some(from + at);
        }
        at += 1;
    }
}
