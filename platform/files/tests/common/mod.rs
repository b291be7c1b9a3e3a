//! What the tests of import files share: reading bytes, gathering items, making workbooks.

// why: each test file is a crate of its own and uses a part of this.
#![allow(dead_code)]

use std::io::{Cursor, Write as _};
use std::ops::ControlFlow;

use exedra_files::intake::{Item, Options, Record, Summary, Unusable, read};
use flate2::Compression;
use flate2::write::GzEncoder;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Everything one file gave.
#[derive(Debug, Default)]
pub struct Given {
    pub records: Vec<Record>,
    pub bad: Vec<(u64, Option<String>, String)>,
    pub mended: Vec<(u64, Option<String>, String)>,
}

impl Given {
    pub fn take(&mut self, item: Item) {
        match item {
            Item::Record(record) => self.records.push(record),
            Item::Bad { line, field, why } => self.bad.push((line, field, why)),
            Item::Mended { line, field, what } => self.mended.push((line, field, what)),
        }
    }

    /// The records as JSON objects with their lines.
    pub fn json(&self) -> Vec<(u64, String)> {
        let object = |record: &Record| exedra_files::intake::Value::Object(record.fields.clone()).to_string();
        self.records.iter().map(|record| (record.line, object(record))).collect()
    }
}

pub fn read_with(name: &str, bytes: &[u8], options: &Options) -> Result<(Summary, Given), Unusable> {
    let mut given = Given::default();
    let mut each = |item| {
        given.take(item);
        ControlFlow::Continue(())
    };
    let summary = read(name, &mut Cursor::new(bytes), options, &mut each)?;
    assert_eq!(summary.records, given.records.len() as u64);
    assert_eq!(summary.bad, given.bad.len() as u64);
    assert_eq!(summary.mended, given.mended.len() as u64);
    Ok((summary, given))
}

pub fn good(name: &str, bytes: impl AsRef<[u8]>) -> (Summary, Given) {
    read_with(name, bytes.as_ref(), &Options::default()).unwrap_or_else(|error| panic!("{error}"))
}

/// The sentence about an unusable file, after checking that it is one.
pub fn unusable(name: &str, bytes: impl AsRef<[u8]>) -> Unusable {
    unusable_with(name, bytes.as_ref(), &Options::default())
}

pub fn unusable_with(name: &str, bytes: &[u8], options: &Options) -> Unusable {
    let error = read_with(name, bytes, options).map(|(summary, _)| summary).unwrap_err();
    check_sentence(&error);
    error
}

pub fn check_sentence(error: &Unusable) {
    let sentence = error.to_string();
    assert!(sentence.starts_with(&error.file) && sentence.ends_with('.'), "{sentence}");
    assert!(!sentence.contains('\n') && sentence.len() < 400, "{sentence}");
    if let Some(line) = error.line {
        assert!(sentence.contains(&format!("line {line}")), "{sentence}");
    }
    eprintln!("{sentence}");
}

pub fn gz(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

pub fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const RELS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/// A workbook with these sheets (name, rows as XML) and shared texts as XML.
pub fn workbook(sheets: &[(&str, &str)], shared: &str) -> Vec<u8> {
    let mut parts: Vec<(String, String)> = vec![
        ("[Content_Types].xml".into(), "<Types/>".into()),
        (
            "_rels/.rels".into(),
            format!(
                "<Relationships xmlns=\"{RELS}\"><Relationship Id=\"rId1\" Type=\"{OFFICE}/officeDocument\" \
                 Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/styles.xml".into(),
            format!(
                "<styleSheet xmlns=\"{MAIN}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
            ),
        ),
        ("xl/sharedStrings.xml".into(), shared.into()),
    ];
    let mut list = Vec::new();
    let mut rels = Vec::new();
    for (i, (name, rows)) in sheets.iter().enumerate() {
        let n = i + 1;
        list.push(format!("<sheet name=\"{name}\" sheetId=\"{n}\" r:id=\"rId{n}\"/>"));
        rels.push(format!(
            "<Relationship Id=\"rId{n}\" Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet{n}.xml\"/>"
        ));
        let sheet = format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData></worksheet>");
        parts.push((format!("xl/worksheets/sheet{n}.xml"), sheet));
    }
    let (list, rels) = (list.concat(), rels.concat());
    let book = format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets>{list}</sheets></workbook>");
    parts.push(("xl/workbook.xml".into(), book));
    parts
        .push(("xl/_rels/workbook.xml.rels".into(), format!("<Relationships xmlns=\"{RELS}\">{rels}</Relationships>")));
    let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    zipped(&parts)
}

pub fn shared(texts: &[&str]) -> String {
    let items: Vec<String> = texts.iter().map(|text| format!("<si><t>{text}</t></si>")).collect();
    let items = items.concat();
    format!("<sst xmlns=\"{MAIN}\" count=\"{0}\" uniqueCount=\"{0}\">{items}</sst>", texts.len())
}
