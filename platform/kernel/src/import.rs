//! What an import did: the same report for every kind of record, on the command line and in the browser.

use serde::Serialize;

/// One line about one record of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Remark {
    /// The file as the caller named it.
    pub file: String,
    /// Line of a text file or row of a sheet, counted from 1; 0 when it concerns the file as a whole.
    pub line: u64,
    /// The field to blame, if one is.
    pub field: Option<String>,
    /// One sentence.
    pub why: String,
}

/// What an import did. Numbers count records.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ImportReport {
    /// Read from the files, usable or not.
    pub read: u64,
    /// Made.
    pub created: u64,
    /// Changed.
    pub updated: u64,
    /// Found as they were.
    pub unchanged: u64,
    /// Put right or passed over on the way.
    pub mended: Vec<Remark>,
    /// Not used.
    pub rejected: Vec<Remark>,
}

impl ImportReport {
    /// Adds the report of another file.
    pub fn add(&mut self, other: Self) {
        self.read += other.read;
        self.created += other.created;
        self.updated += other.updated;
        self.unchanged += other.unchanged;
        self.mended.extend(other.mended);
        self.rejected.extend(other.rejected);
    }
    /// Notes something put right.
    pub fn mend(&mut self, file: &str, line: u64, field: Option<&str>, what: impl Into<String>) {
        self.mended.push(Remark { file: file.to_owned(), line, field: field.map(ToOwned::to_owned), why: what.into() });
    }
    /// Notes a record that cannot be used.
    pub fn reject(&mut self, file: &str, line: u64, field: Option<&str>, why: impl Into<String>) {
        self.rejected.push(Remark {
            file: file.to_owned(),
            line,
            field: field.map(ToOwned::to_owned),
            why: why.into(),
        });
    }
}
