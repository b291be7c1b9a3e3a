//! Files of an edition for others: what sections write, and the pictures, recordings and captions that go with it.
//!
//! An export has no reader: it holds what everybody may read at its moment, and of people what they agreed to. What each
//! file holds stands in `docs/exports.md`.

use exedra_kernel::Moment;
use exedra_store::{Conn, Error, Result};
use serde_json::Value;

use crate::app::App;
use crate::ctx::Edition;
use crate::section::Boxed;

/// One file of an edition for others: what the asker of the export says about it.
pub struct Export<'a> {
    /// The application.
    pub app: &'a App,
    /// The edition.
    pub edition: &'a Edition,
    /// The moment of which it tells.
    pub now: Moment,
    /// Whether the file leaves the country where the forum is run: only people who agree to that are in it.
    pub abroad: bool,
    /// Where it is written.
    pub out: &'a mut (dyn std::io::Write + Send),
}

impl Export<'_> {
    /// Writes text as it is.
    pub fn text(&mut self, text: &str) -> Result<()> {
        let failed = |source| Error::File { what: "the export cannot be written".to_owned(), source };
        self.out.write_all(text.as_bytes()).map_err(failed)
    }

    /// Writes one line of JSON.
    pub fn line(&mut self, value: &Value) -> Result<()> {
        self.text(&format!("{value}\n"))
    }

    /// Writes lines of JSON; gives how many.
    pub fn lines(&mut self, values: &[Value]) -> Result<u64> {
        for value in values {
            self.line(value)?;
        }
        Ok(values.len() as u64)
    }
}

/// Writes one file of an edition; gives the number of records.
pub type Exporter = for<'a> fn(&'a mut Conn, Export<'a>) -> Boxed<'a, Result<u64>>;

/// What lies in a file that goes with an export.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// This text.
    Text(String),
    /// The bytes that the file store holds under this key.
    Stored(String),
}

/// A file that goes with the exports: a picture, a document, a recording, captions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its name in the archive, with folders.
    pub name: String,
    /// What lies in it.
    pub content: Content,
}

impl Attachment {
    /// A file of the store.
    pub fn stored(id: &str, name: &str, key: &str) -> Self {
        Self { name: file_name(id, name), content: Content::Stored(key.to_owned()) }
    }
    /// A text.
    pub fn text(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { name: name.into(), content: Content::Text(text.into()) }
    }
}

/// The name in the archive of a stored file, as records refer to it: `files/ID/NAME`, where the name is harmless.
pub fn file_name(id: &str, name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || "._-".contains(c) { c } else { '-' };
    let name: String = name.chars().map(plain).take(80).collect();
    let name = name.trim_start_matches('.');
    format!("files/{id}/{}", if name.is_empty() { "file" } else { name })
}

/// Names the files that go with the exports of an edition, as everybody may read them at a moment.
pub type AttachmentSource = for<'a> fn(&'a mut Conn, &'a Edition, Moment) -> Boxed<'a, Result<Vec<Attachment>>>;

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn no_name_leaves_its_folder() {
        assert_eq!(file_name("7", "../../etc/passwd"), "files/7/-..-etc-passwd");
        assert_eq!(file_name("7", "…"), "files/7/-");
        assert_eq!(file_name("7", ".."), "files/7/file");
        assert_eq!(file_name("7", "a b.jpg"), "files/7/a-b.jpg");
    }
}
