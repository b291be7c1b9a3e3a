//! JSON Lines: one object a line.

use std::io::BufRead;

use super::{Limits, Sink, Stop, Value, line_ends, parse, size};

pub(crate) fn read(text: &mut impl BufRead, limits: &Limits, sink: &mut Sink<'_>) -> Result<(), Stop> {
    let mut line = Vec::new();
    let mut number = 0;
    loop {
        number += 1;
        line.clear();
        let ended = next_line(text, &mut line, number, limits.record_bytes)?;
        if !line.trim_ascii().is_empty() {
            hand_over(&line, number, ended, limits, sink)?;
        }
        if ended {
            return Ok(());
        }
    }
}

/// Reads up to the end of the line; says whether it was the end of the file.
fn next_line(text: &mut impl BufRead, line: &mut Vec<u8>, number: u64, most: usize) -> Result<bool, Stop> {
    loop {
        let piece = text.fill_buf()?;
        if piece.is_empty() {
            return Ok(true);
        }
        let end = piece.iter().position(|byte| *byte == b'\n');
        let part = &piece[..end.unwrap_or(piece.len())];
        if line.len() + part.len() > most {
            return Err(Stop::at(number, too_long(most)));
        }
        line.extend_from_slice(part);
        let used = part.len() + usize::from(end.is_some());
        text.consume(used);
        if end.is_some() {
            return Ok(false);
        }
    }
}

pub(crate) fn too_long(most: usize) -> String {
    format!(
        "the record beginning here is longer than {}; check that the file was exported one record at a time.",
        size(most as u64)
    )
}

/// Hands over one JSON text that should be an object; `line` is where it begins.
pub(crate) fn hand_over(bytes: &[u8], line: u64, last: bool, limits: &Limits, sink: &mut Sink<'_>) -> Result<(), Stop> {
    match parse::value(bytes, limits.depth.min(64)) {
        Ok(Value::Object(fields)) => sink.record(line, fields),
        Ok(_) => sink.bad(line, None, "this is not an object in braces { }."),
        Err(fault) => {
            let line = line + line_ends(&bytes[..fault.at.min(bytes.len())]);
            if fault.deep {
                let why = format!("{}; no import needs that, so check the file.", fault.why);
                return Err(Stop::Broken { line: Some(line), field: fault.field, why });
            }
            let cut = if last { "; the file may be cut short" } else { "" };
            sink.bad(line, fault.field, format!("{}{cut}.", fault.why))
        }
    }
}
