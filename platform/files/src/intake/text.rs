//! Bytes of any encoding become UTF-8 that has been checked, with the line of the first wrong byte when there is one.

use std::io::{self, BufRead, Read};

use encoding_rs::{Decoder, DecoderResult, Encoding, GB18030, REPLACEMENT, UTF_8};

use super::source::Halt;
use super::{Stop, line_ends, source};

/// A text file as UTF-8, read in pieces.
///
/// As a [`BufRead`] it gives valid UTF-8 as a whole; a piece may end within a character.
pub(crate) struct Text<'a> {
    inner: Box<dyn Read + 'a>,
    /// Bytes read and not yet decoded.
    raw: Vec<u8>,
    /// Decoded bytes, of which those before `at` are used up.
    out: Vec<u8>,
    at: usize,
    /// The line the end of `out` is in.
    line: u64,
    /// How many bytes of the file were decoded.
    offset: u64,
    encoding: &'static Encoding,
    /// `None` for UTF-8, which needs only checking.
    decoder: Option<Decoder>,
    /// An encoding was asked for or its mark was found.
    known: bool,
    ended: bool,
    /// An error found behind bytes that are still to be given.
    broken: Option<io::Error>,
}

impl<'a> Text<'a> {
    /// Wraps a file that begins with `head`.
    pub(crate) fn new(mut inner: Box<dyn Read + 'a>, head: &[u8], asked: Option<&str>) -> Result<Self, Stop> {
        let asked = asked.map(encoding_named).transpose()?;
        let marked = Encoding::for_bom(head);
        let encoding = marked.map(|(encoding, _)| encoding).or(asked).unwrap_or(UTF_8);
        let mut offset = 0;
        if let Some((_, mark)) = marked {
            io::copy(&mut inner.by_ref().take(mark as u64), &mut io::sink())?;
            offset = mark as u64;
        }
        let decoder = (encoding != UTF_8).then(|| encoding.new_decoder_without_bom_handling());
        Ok(Self {
            inner,
            raw: Vec::new(),
            out: Vec::new(),
            at: 0,
            line: 1,
            offset,
            encoding,
            decoder,
            known: marked.is_some() || asked.is_some(),
            ended: false,
            broken: None,
        })
    }

    pub(crate) fn encoding_name(&self) -> &'static str {
        self.encoding.name()
    }

    /// The beginning of the text, without using it up.
    pub(crate) fn sample(&mut self) -> io::Result<&[u8]> {
        self.fill_buf()
    }

    fn fill(&mut self) -> io::Result<()> {
        self.out.clear();
        self.at = 0;
        if let Some(error) = self.broken.take() {
            return Err(error);
        }
        while self.out.is_empty() && !self.ended {
            let before = self.raw.len();
            self.inner.by_ref().take((source::HEAD - before.min(16)) as u64).read_to_end(&mut self.raw)?;
            self.ended = self.raw.len() == before;
            let found = if self.decoder.is_some() { self.decode() } else { self.check() };
            if let Err(error) = found {
                self.ended = true;
                if self.out.is_empty() {
                    return Err(error);
                }
                self.broken = Some(error);
            }
        }
        Ok(())
    }

    /// UTF-8: pass on what is right and keep the beginning of a divided character for the next piece.
    fn check(&mut self) -> io::Result<()> {
        let (good, whole) = match std::str::from_utf8(&self.raw) {
            Ok(_) => (self.raw.len(), true),
            Err(error) => (error.valid_up_to(), error.error_len().is_none() && !self.ended),
        };
        let rest = self.raw.split_off(good);
        self.out = std::mem::replace(&mut self.raw, rest);
        self.offset += good as u64;
        self.count_lines()?;
        if whole {
            return Ok(());
        }
        let advice = if self.known {
            "as it was said to be; check the encoding".to_owned()
        } else {
            format!("; say which encoding it has, for example with --encoding {}", likely(&self.raw))
        };
        let comma = if self.known { ", " } else { "" };
        let why = format!("the text is not UTF-8 from byte {} on{comma}{advice}.", self.offset + 1);
        Err(Halt::error(Some(self.line), why))
    }

    fn decode(&mut self) -> io::Result<()> {
        let Some(decoder) = &mut self.decoder else { return Ok(()) };
        let room =
            decoder.max_utf8_buffer_length_without_replacement(self.raw.len()).unwrap_or(self.raw.len() * 4 + 16);
        self.out.resize(room, 0);
        let (result, used, written) = decoder.decode_to_utf8_without_replacement(&self.raw, &mut self.out, self.ended);
        self.out.truncate(written);
        self.raw.drain(..used);
        self.offset += used as u64;
        self.count_lines()?;
        if let DecoderResult::Malformed(wrong, after) = result {
            let first = self.offset.saturating_sub(u64::from(wrong) + u64::from(after)) + 1;
            let name = self.encoding.name();
            let why = format!("the text is not {name} at byte {first}; check which encoding the file has.");
            return Err(Halt::error(Some(self.line), why));
        }
        Ok(())
    }

    /// Counts lines and looks for zero bytes, which no text has.
    fn count_lines(&mut self) -> io::Result<()> {
        let zero = self.out.iter().position(|byte| *byte == 0);
        if let Some(zero) = zero {
            self.out.truncate(zero);
        }
        self.line += line_ends(&self.out);
        if zero.is_none() {
            return Ok(());
        }
        let why = "there is a zero byte, which no text has; if the file is UTF-16, say so with --encoding utf-16le, \
                   otherwise export it again.";
        Err(Halt::error(Some(self.line), why))
    }
}

impl Read for Text<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let n = self.fill_buf()?.read(buf)?;
        self.consume(n);
        Ok(n)
    }
}

impl BufRead for Text<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.at >= self.out.len() {
            self.fill()?;
        }
        Ok(&self.out[self.at..])
    }

    fn consume(&mut self, n: usize) {
        self.at = (self.at + n).min(self.out.len());
    }
}

fn encoding_named(name: &str) -> Result<&'static Encoding, Stop> {
    let unknown = || {
        let name: String = name.chars().filter(|c| !c.is_control()).take(40).collect();
        Stop::file(format!(
            "“{name}” is not an encoding that is known here; use for example utf-8, gb18030, big5, shift_jis, \
             windows-1251 or windows-1252."
        ))
    };
    // The replacement encoding stands for old ones that no careful reader decodes.
    Encoding::for_label(name.trim().as_bytes()).filter(|encoding| *encoding != REPLACEMENT).ok_or_else(unknown)
}

/// Which encoding to name first: Chinese text has its high bytes in pairs, European text has them alone.
fn likely(raw: &[u8]) -> &'static str {
    let part = &raw[..raw.len().min(400)];
    let (mut paired, mut alone) = (0, 0);
    for run in part.split(u8::is_ascii).filter(|run| !run.is_empty()) {
        if run.len().is_multiple_of(2) {
            paired += 1;
        } else {
            alone += 1;
        }
    }
    let fits = GB18030.decode_without_bom_handling_and_without_replacement(&part[..part.len() & !1]).is_some();
    if paired > alone || (fits && paired >= alone) { "gb18030" } else { "windows-1252 (or gb18030, windows-1251 …)" }
}
