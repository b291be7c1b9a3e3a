//! Real files, when they are at hand: in the folder named by `EXEDRA_DATA` or in `../shared/data` beside the workspace.

mod common;

use std::collections::BTreeMap;
use std::fs::File;
use std::ops::ControlFlow;
use std::path::PathBuf;

use common::Given;
use exedra_files::dates;
use exedra_files::intake::{Format, Item, Options, Summary, read};

fn data(name: &str) -> Option<PathBuf> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let path = std::env::var_os("EXEDRA_DATA").map_or_else(beside, PathBuf::from).join(name);
    if path.exists() {
        return Some(path);
    }
    eprintln!("{name} is not there (set EXEDRA_DATA to the folder that has it); this check is left out.");
    None
}

fn take(path: &std::path::Path, each: &mut dyn FnMut(Item) -> ControlFlow<()>) -> Summary {
    let name = path.file_name().unwrap().to_string_lossy();
    let mut file = File::open(path).unwrap();
    read(&name, &mut file, &Options::default(), each).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn lists_of_offers() {
    let Some(folder) = data("offers") else { return };
    let (mut records, mut dated) = (0, BTreeMap::<String, u32>::new());
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "json") {
            continue;
        }
        let mut given = Given::default();
        let summary = take(&path, &mut |item| {
            given.take(item);
            ControlFlow::Continue(())
        });
        assert_eq!((summary.format, summary.bad, summary.mended), (Format::Json, 0, 0), "{}", path.display());
        records += summary.records;
        let truth: Vec<serde_json::Value> = serde_json::from_reader(File::open(&path).unwrap()).unwrap();
        assert_eq!(truth.len(), given.records.len());
        for (record, truth) in given.records.iter().zip(&truth) {
            assert_eq!(record.fields[0].0, "ip_name");
            for name in ["ip_name", "ip_number", "published_date", "page_url"] {
                let text = record.text(name);
                assert_eq!(text.as_deref().unwrap_or(""), truth[name].as_str().unwrap_or("").trim());
            }
            if let Some(text) = record.text("published_date") {
                match dates::lenient(&text) {
                    Some(date) => *dated.entry(format!("{:?}", date.assumed)).or_default() += 1,
                    None => panic!("the date {text} was not read"),
                }
            }
        }
    }
    eprintln!("{records} offers; dates by what was assumed: {dated:?}");
    assert!(records > 5000);
}

#[test]
fn a_table_with_semicolons_and_a_mark() {
    let Some(path) = data("offers/nasa_patents.csv") else { return };
    let (mut dates_read, mut other) = (0, Vec::new());
    let summary = take(&path, &mut |item| {
        match item {
            Item::Record(record) => {
                if let Some(text) = record.text("Patent Expiration Date") {
                    dates_read += 1;
                    assert!(dates::lenient(&text).is_some(), "{text}");
                }
            }
            other_item => other.push(other_item),
        }
        ControlFlow::Continue(())
    });
    eprintln!("{summary:?}, {dates_read} dates, {other:?}");
    assert_eq!(summary.delimiter, Some(';'));
    assert_eq!(summary.headers[0], "Center");
    assert_eq!((summary.records, summary.bad), (1393, 0));
    assert_eq!(dates_read, 1043);
}

#[test]
fn a_packed_register_of_organisations() {
    let Some(path) = data("organisations/ror_records_latest.jsonl.gz") else { return };
    let mut named = 0;
    let summary = take(&path, &mut |item| {
        if let Item::Record(record) = item {
            named += u64::from(record.get("names").is_some_and(|names| !names.list().unwrap_or_default().is_empty()));
        }
        ControlFlow::Continue(())
    });
    eprintln!("{summary:?}");
    assert_eq!((summary.format, summary.records, summary.bad), (Format::JsonLines, 35_990, 0));
    assert_eq!(named, summary.records);
}

#[test]
fn tables_of_projects_and_organisations() {
    for name in ["organisations/fp7_organizations_2018.csv", "organisations/fp7_projects_2018.csv"] {
        let Some(path) = data(name) else { return };
        let mut bad = Vec::new();
        let summary = take(&path, &mut |item| {
            if let Item::Bad { line, why, .. } = item {
                bad.push((line, why));
            }
            ControlFlow::Continue(())
        });
        bad.truncate(3);
        eprintln!("{summary:?} {bad:?}");
        assert!(summary.records > 25_000);
        assert!(summary.bad * 100 < summary.records);
    }
}
