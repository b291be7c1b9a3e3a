//! The press kit: one archive with the texts, the pictures with their credits, and the facts.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::model::Content;

/// What the kit says besides the release's own words.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// The forum.
    pub forum: String,
    /// The organisation, or the forum.
    pub organisation: String,
    /// From when on it may be published, with its zone; says so if that moment has not come.
    pub when: String,
    /// Where it stands.
    pub address: String,
    /// People with their roles, of those who may be named.
    pub people: Vec<String>,
}

/// A picture or document with its bytes.
pub struct Enclosed {
    /// Its place in [`Content::files`].
    pub at: usize,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

fn sheet(content: &Content, facts: &Facts, lang: &str) -> String {
    let Some(words) = content.texts.get(lang) else { return String::new() };
    format!(
        "{}\n\n# {}\n\n{}\n\n{}\n\n{} · {}\n{}\n",
        facts.when, words.title, words.lede, words.body, facts.organisation, facts.forum, facts.address
    )
}

fn fact_sheet(content: &Content, facts: &Facts) -> String {
    let mut out = format!("{}\n{}\n{}\n{}\n", facts.when, facts.organisation, facts.forum, facts.address);
    for person in &facts.people {
        let _ = writeln!(out, "- {person}");
    }
    for evidence in &content.evidence {
        let _ = writeln!(out, "- {}: {}", evidence.title, evidence.href);
    }
    out
}

/// The name of an enclosed file in the archive.
pub fn name_of(content: &Content, at: usize) -> String {
    let Some(file) = content.files.get(at) else { return String::new() };
    let folder = if file.is_picture() { "pictures" } else { "documents" };
    format!("{folder}/{:02}-{}", at + 1, file.name)
}

/// Writes the archive: `text.LANG.md`, `facts.md`, `pictures/…`, `documents/…`, `credits.txt`.
pub fn write(content: &Content, facts: &Facts, enclosed: &[Enclosed]) -> zip::result::ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    for lang in content.texts.keys() {
        zip.start_file(format!("text.{lang}.md"), options)?;
        zip.write_all(sheet(content, facts, lang).as_bytes())?;
    }
    zip.start_file("facts.md", options)?;
    zip.write_all(fact_sheet(content, facts).as_bytes())?;
    let mut credits = String::new();
    for file in enclosed {
        let Some(known) = content.files.get(file.at) else { continue };
        let name = name_of(content, file.at);
        let _ = writeln!(credits, "{name}\n  {}\n  {} · {}\n", known.alternative, known.credit, known.licence);
        zip.start_file(name, options)?;
        zip.write_all(&file.bytes)?;
    }
    zip.start_file("credits.txt", options)?;
    zip.write_all(credits.as_bytes())?;
    Ok(zip.finish()?.into_inner())
}
