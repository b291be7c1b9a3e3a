//! From bytes of any kind to the reader that understands them: bounds, gzip, and finding out the form.

use std::cell::Cell;
use std::fmt;
use std::io::{self, Cursor, Read};
use std::rc::Rc;

use flate2::read::MultiGzDecoder;

use super::text::Text;
use super::{Format, Options, Sink, Stop, delimited, json, lines, size, xlsx};

/// So much of a file is looked at before its form is decided.
pub(crate) const HEAD: usize = 64 * 1024;

/// Packed files this small once unpacked are fine whatever their ratio.
const RATIO_GRACE: u64 = 8 << 20;

/// The reason a layer of readers ends, carried through [`io::Error`] to [`Stop`].
#[derive(Debug)]
pub(crate) struct Halt {
    pub(crate) line: Option<u64>,
    pub(crate) why: String,
}

impl Halt {
    pub(crate) fn error(line: Option<u64>, why: impl Into<String>) -> io::Error {
        io::Error::other(Self { line, why: why.into() })
    }
}

impl fmt::Display for Halt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.why)
    }
}

impl std::error::Error for Halt {}

pub(crate) fn read(name: &str, source: &mut dyn Read, options: &Options, sink: &mut Sink<'_>) -> Result<(), Stop> {
    let limits = &options.limits;
    let count = Rc::new(Cell::new(0));
    let (head, raw) = peek(Counted { inner: source, count: Rc::clone(&count), limit: limits.file_bytes })?;
    if head.is_empty() {
        return Err(Stop::file("the file is empty; export it again."));
    }
    let lower = name.to_lowercase();
    if !head.starts_with(&[0x1f, 0x8b]) {
        return read_unpacked(lower.strip_suffix(".gz").unwrap_or(&lower), &head, raw, options, sink);
    }
    let unpacked = Unpacked {
        inner: MultiGzDecoder::new(raw),
        packed: count,
        given: 0,
        limit: limits.file_bytes,
        ratio: limits.ratio,
    };
    let (head, unpacked) = peek(unpacked)?;
    if head.is_empty() {
        return Err(Stop::file("the packed file has nothing in it; pack it again."));
    }
    if head.starts_with(&[0x1f, 0x8b]) {
        return Err(Stop::file("the file is packed twice; unpack it once and import the result."));
    }
    let inner = lower.strip_suffix(".gz").or_else(|| lower.strip_suffix(".gzip")).unwrap_or(&lower);
    read_unpacked(inner, &head, unpacked, options, sink)
}

fn read_unpacked<'a>(
    name: &str,
    head: &[u8],
    mut bytes: impl Read + 'a,
    options: &Options,
    sink: &mut Sink<'_>,
) -> Result<(), Stop> {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    refuse_foreign(head)?;
    if head.starts_with(b"PK") {
        sink.summary.format = Format::Xlsx;
        return xlsx::read(&mut bytes, options, sink);
    }
    if matches!(ending, "xlsx" | "xlsm") {
        return Err(Stop::file("the file is called a workbook but is not one; open it in Excel and save it as .xlsx."));
    }
    let mut text = Text::new(Box::new(bytes), head, options.encoding.as_deref())?;
    sink.summary.encoding = text.encoding_name();
    let sample = text.sample()?;
    sink.summary.format = form(ending, sample)?;
    match sink.summary.format {
        Format::JsonLines => lines::read(&mut text, &options.limits, sink),
        Format::Delimited => delimited::read(&mut text, ending == "tsv", &options.limits, sink),
        Format::Json | Format::Xlsx => json::read(&mut text, &options.limits, sink),
    }
}

/// Forms that are known and not read get a sentence of their own.
fn refuse_foreign(head: &[u8]) -> Result<(), Stop> {
    let advice = if head.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        "this is an old or a password-protected Excel file; open it in Excel and save it as .xlsx without a password."
    } else if head.starts_with(b"%PDF-") {
        "this is a PDF, from which no records can be read; export the data as CSV, JSON or XLSX."
    } else if [&b"7z\xbc\xaf"[..], b"Rar!", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd"]
        .iter()
        .any(|m| head.starts_with(m))
    {
        "this is an archive of a kind that is not read; unpack it and import the file inside."
    } else {
        return Ok(());
    };
    Err(Stop::file(advice))
}

/// The ending decides unless the content contradicts it.
fn form(ending: &str, sample: &[u8]) -> Result<Format, Stop> {
    let start = sample.trim_ascii_start();
    let Some(first) = start.first() else {
        return Err(Stop::file("there is nothing but white space where the data should begin; export it again."));
    };
    let json = matches!(first, b'{' | b'[');
    if matches!(ending, "csv" | "tsv" | "tab") {
        return Ok(Format::Delimited);
    }
    if *first == b'<' {
        return Err(Stop::file(
            "this is XML or a web page, which is not read here; export the data as CSV, JSON or XLSX.",
        ));
    }
    match (ending, json) {
        ("jsonl" | "ndjson", _) if *first != b'[' => Ok(Format::JsonLines),
        (_, true) => Ok(if is_lines(start) { Format::JsonLines } else { Format::Json }),
        ("json" | "jsonl" | "ndjson", false) => Err(Stop::at(
            1,
            "JSON begins with [ or {, and this file does not; check that it is the right file and was exported as JSON.",
        )),
        _ => {
            let line = start.split(|byte| *byte == b'\n').next().unwrap_or_default();
            if line.iter().any(|byte| matches!(byte, b',' | b';' | b'\t' | b'|')) {
                return Ok(Format::Delimited);
            }
            Err(Stop::file("the form of the file is not known; give it the ending .json, .jsonl, .csv, .tsv or .xlsx."))
        }
    }
}

/// Whether a file that begins like JSON is really one object a line, whatever it is called.
fn is_lines(start: &[u8]) -> bool {
    let mut lines = start.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii).filter(|line| !line.is_empty());
    let (Some(first), Some(second)) = (lines.next(), lines.next()) else { return false };
    first.starts_with(b"{") && first.ends_with(b"}") && second.starts_with(b"{")
}

/// A file whose beginning was read already, as if it had not been.
type Whole<R> = io::Chain<Cursor<Vec<u8>>, R>;

/// Reads the beginning of a file and gives it back together with a reader that still has all of it.
fn peek<R: Read>(mut inner: R) -> io::Result<(Vec<u8>, Whole<R>)> {
    let mut head = Vec::new();
    inner.by_ref().take(HEAD as u64).read_to_end(&mut head)?;
    Ok((head.clone(), Cursor::new(head).chain(inner)))
}

/// Counts what passes and ends when it is too much.
struct Counted<R> {
    inner: R,
    count: Rc<Cell<u64>>,
    limit: u64,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(buf)?;
        self.count.set(self.count.get() + n as u64);
        if self.count.get() > self.limit {
            let limit = size(self.limit);
            return Err(Halt::error(None, format!("the file is longer than {limit}; divide it and import the parts.")));
        }
        Ok(n)
    }
}

/// What comes out of gzip, bounded in length and in proportion to what went in.
struct Unpacked<R> {
    inner: R,
    packed: Rc<Cell<u64>>,
    given: u64,
    limit: u64,
    ratio: u64,
}

impl<R: Read> Read for Unpacked<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(buf).map_err(|error| match error.kind() {
            io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData => Halt::error(
                None,
                "the packed file is damaged or cut short; fetch it again, or unpack it and import the file inside.",
            ),
            _ => error,
        })?;
        self.given += n as u64;
        if self.given > self.limit {
            let limit = size(self.limit);
            let why = format!("the packed file is longer than {limit} once unpacked; divide it and import the parts.");
            return Err(Halt::error(None, why));
        }
        if self.given > RATIO_GRACE.min(self.limit / 8) && self.given / self.packed.get().max(1) > self.ratio {
            let why = format!(
                "the packed file grows more than {} times when unpacked, which real data does not; unpack it and look \
                 what is inside.",
                self.ratio
            );
            return Err(Halt::error(None, why));
        }
        Ok(n)
    }
}
