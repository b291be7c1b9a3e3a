//! Every form of import file, as it should be and as it mostly is.

mod common;

use std::ops::ControlFlow;

use common::{good, gz, read_with, shared, unusable, unusable_with, workbook};
use exedra_files::intake::{Format, Item, Options, Value, read};
use proptest::prelude::*;

#[test]
fn a_list_of_objects_comes_element_by_element_with_lines() {
    let text =
        "[\n  {\"b\": 1.10, \"a\": \"x\\ny\"},\n\n  {\"b\": null,\n   \"c\": [1, {\"d\": true}]},\n  7, {\"a\": }\n]\n";
    let (summary, given) = good("offers.json", text);
    assert_eq!((summary.format, summary.encoding), (Format::Json, "UTF-8"));
    assert_eq!(
        given.json(),
        [(2, "{\"b\":1.10,\"a\":\"x\\ny\"}".to_owned()), (4, "{\"b\":null,\"c\":[1,{\"d\":true}]}".to_owned())]
    );
    assert_eq!(given.bad.len(), 2);
    assert_eq!((given.bad[0].0, given.bad[1].0), (6, 6));
    assert_eq!(given.bad[1].1.as_deref(), Some("a"));
}

#[test]
fn one_object_or_an_envelope() {
    let (_, given) =
        good("one.json", "{\"title\": \"Pump\", \"keywords\": [\"a\", \"b\"], \"contacts\": [{\"name\": \"x\"}]}");
    assert_eq!(given.records.len(), 1);
    let envelopes = [
        "{\"projects\": [{\"a\": 1}, {\"a\": 2}]}",
        "{\"total\": 2, \"meta\": {\"page\": 1}, \"items\": [{\"a\": 1}, {\"a\": 2}], \"next\": null}",
        "\u{feff}\n {\"Data\" : [ {\"a\": 1} , {\"a\": 2} , ] }\n",
    ];
    for text in envelopes {
        let (_, given) = good("x.json", text);
        assert_eq!(given.records.len(), 2, "{text}");
        assert!(!given.mended.is_empty(), "{text}");
    }
    assert_eq!(good("x.json", "{\"data\": [], \"total\": 0}").1.records.len(), 0);
    assert_eq!(good("x.json", "[]").1.records.len(), 0);
    assert_eq!(good("x.json", "{}").1.records.len(), 1);
    // Objects after one another, over several lines each.
    let (_, given) = good("x.json", "{\"a\":\n1}\n{\"a\":\n2}");
    assert_eq!(given.records.iter().map(|record| record.line).collect::<Vec<_>>(), [1, 3]);
    // Not well-formed, but the end is found: one bad record.
    for text in ["{\"a\" 1}", "{a: 1}", "{\"a\": 1,}", "{\"a\": [1 2]}", "{\"a\": }"] {
        let (_, given) = good("x.json", text);
        assert_eq!((given.records.len(), given.bad.len()), (0, 1), "{text}");
    }
}

#[test]
fn lines_of_json_whatever_the_ending() {
    let text = "{\"a\": 1}\r\n\r\nnot json\n[1]\n{\"a\": \"é\"}";
    for name in ["x.jsonl", "x.ndjson", "X.JSONL"] {
        let (summary, given) = good(name, text);
        assert_eq!(summary.format, Format::JsonLines);
        assert_eq!(given.json(), [(1, "{\"a\":1}".to_owned()), (5, "{\"a\":\"é\"}".to_owned())]);
        assert_eq!(given.bad.iter().map(|bad| bad.0).collect::<Vec<_>>(), [3, 4]);
    }
    let (summary, given) = good("x.json", "{\"a\": 1}\n{\"a\": 2}\n");
    assert_eq!((summary.format, given.records.len()), (Format::JsonLines, 2));
    let (summary, given) = good("x.jsonl", "[{\"a\": 1},\n{\"a\": 2}]");
    assert_eq!((summary.format, given.records.len()), (Format::Json, 2));
    let (_, given) = good("x.jsonl", "{\"a\": 1}\n{\"a\": ");
    assert!(given.bad[0].2.contains("cut short"), "{:?}", given.bad);
}

#[test]
fn tables_of_text_in_their_varieties() {
    let (summary, given) =
        good("x.csv", "\u{feff}Center;Title;Expires\r\nA;\"Pump; \"\"new\"\"\nmodel\";10 March 2015\r\nB;Valve;\r\n");
    assert_eq!(summary.delimiter, Some(';'));
    assert_eq!(summary.headers, ["Center", "Title", "Expires"]);
    assert_eq!(given.records[0].get("Title"), Some(&Value::Text("Pump; \"new\"\nmodel".into())));
    assert_eq!(given.records.iter().map(|record| record.line).collect::<Vec<_>>(), [2, 4]);
    assert_eq!(given.records[1].text("Expires"), None);

    for (text, delimiter) in [
        ("a,b\n1,2", ','),
        ("a\tb\n1\t2", '\t'),
        ("a|b\n1|2\n", '|'),
        ("sep=#\na#b\n1#2", '#'),
        ("a;b\n1,5;2,5\n1,5;3", ';'),
    ] {
        let (summary, given) = good("x.csv", text);
        assert_eq!(summary.delimiter, Some(delimiter), "{text}");
        assert!(given.bad.is_empty() && given.records.iter().all(|record| record.fields.len() == 2), "{text}");
    }
    // A single column needs no separator, and an unknown ending is decided by the content.
    assert_eq!(good("x.csv", "title\nPump\nValve").1.records.len(), 2);
    assert_eq!(good("upload", "a,b\n1,2").0.format, Format::Delimited);
    assert_eq!(good("x.tsv", "a, b, c\td\n1, 2, 3\t4\n").0.headers, ["a, b, c", "d"]);
}

#[test]
fn ragged_rows_and_odd_headings_are_reported_and_the_rest_is_read() {
    let (summary, given) = good("x.csv", "name,,name,name 2\n1,2,3,4\n1,2,3\n1,2,3,4,5\n\n,,,\n1,2,3,4,,\n5,6,7,8,\n");
    assert_eq!(summary.headers, ["name", "column 2", "name 3", "name 2"]);
    assert_eq!(given.records.iter().map(|record| record.line).collect::<Vec<_>>(), [2, 7, 8]);
    assert_eq!(given.bad.iter().map(|bad| bad.0).collect::<Vec<_>>(), [3, 4]);
    assert_eq!(given.bad[0].1.as_deref(), Some("name 2"));
    assert_eq!(given.mended.len(), 3);
    assert!(unusable("x.csv", "1,2,3\n4,5,6\n").why.contains("names"));
    assert!(unusable("x.csv", "\n\n,,\n").why.contains("headings"));
}

#[test]
fn encodings_are_checked_and_converted() {
    let chinese = "名称,编号\n水泵,一\n";
    let (gb, _, _) = encoding_rs::GB18030.encode(chinese);
    let refused = unusable("x.csv", &gb);
    assert_eq!(refused.line, Some(1));
    assert!(refused.why.contains("--encoding gb18030") && refused.why.contains("byte 1 "), "{refused}");
    let with = |name: &str| Options { encoding: Some(name.into()), ..Options::default() };
    let (summary, given) = read_with("x.csv", &gb, &with("GBK")).unwrap();
    assert_eq!((summary.encoding, given.records[0].text("名称").unwrap().as_ref()), ("GBK", "水泵"));

    let refused = unusable("x.jsonl", b"{\"a\": 1}\n{\"a\": \"caf\xe9 noir\"}\n");
    assert_eq!(refused.line, Some(2));
    assert!(refused.why.contains("windows-1252") && refused.why.contains("byte 20 "), "{refused}");
    let (_, given) = read_with("x.jsonl", b"{\"a\": \"caf\xe9\"}", &with("latin1")).unwrap();
    assert_eq!(given.records[0].text("a").unwrap(), "café");
    let refused = unusable_with("x.csv", b"a,b\n1,\xff\xff\n", &with("gb18030"));
    assert_eq!(refused.line, Some(2));
    for name in ["klingon", "", "iso-2022-kr", "utf-7"] {
        assert!(unusable_with("x.csv", b"a,b\n", &with(name)).why.contains("not an encoding"), "{name}");
    }
    let wide: Vec<u8> = "\u{feff}a;b\r\né;🚀\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let (summary, given) = good("x.csv", &wide);
    assert_eq!((summary.encoding, given.records[0].text("b").unwrap().as_ref()), ("UTF-16LE", "🚀"));
    let refused = unusable("x.csv", &wide[2..]);
    assert!(refused.why.contains("utf-16le"), "{refused}");
    assert!(read_with("x.csv", &wide[2..], &with("utf-16le")).is_ok());
}

#[test]
fn packed_files_are_unpacked() {
    let (summary, given) = good("x.jsonl.gz", gz(b"{\"a\": 1}\n{\"a\": 2}\n"));
    assert_eq!((summary.format, given.records.len()), (Format::JsonLines, 2));
    let two = [gz(b"a,b\n1,2\n"), gz(b"3,4\n")].concat();
    assert_eq!(good("x.csv.gz", two).1.records.len(), 2);
    assert_eq!(good("x.csv.gz", "a,b\n1,2\n").1.records.len(), 1);
    assert_eq!(good("x.xlsx.gz", gz(&small_workbook())).1.records.len(), 2);
}

fn small_workbook() -> Vec<u8> {
    let rows = "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c><c r=\"C2\" t=\"inlineStr\"><is><t>When</t></is></c></row>\
        <row r=\"3\"><c r=\"A3\" t=\"s\"><v>2</v></c><c r=\"B3\"><v>1.5</v></c><c r=\"C3\" s=\"1\"><v>45463</v></c></row>\
        <row r=\"5\"><c r=\"A5\" t=\"b\"><v>1</v></c><c r=\"B5\"><v>7</v></c></row>\
        <row r=\"6\"><c r=\"A6\" t=\"str\"><v>x</v></c><c r=\"B6\" t=\"e\"><v>#N/A</v></c></row>\
        <row r=\"7\"><c r=\"A7\" t=\"str\"><v>x</v></c><c r=\"F7\"><v>1</v></c></row>";
    let other = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Name</v></c></row><row r=\"2\"><c r=\"A2\" t=\"str\"><v>Li</v></c></row>";
    workbook(&[("Offers", rows), ("People", other)], &shared(&["Title", "TRL", "Pump &amp; valve"]))
}

#[test]
fn workbooks_by_sheet_with_dates_and_faulty_cells() {
    let (summary, given) = good("x.xlsx", small_workbook());
    assert_eq!((summary.format, summary.sheet.as_deref()), (Format::Xlsx, Some("Offers")));
    assert_eq!(
        given.json(),
        [
            (3, "{\"Title\":\"Pump & valve\",\"TRL\":1.5,\"When\":\"2024-06-20\"}".to_owned()),
            (5, "{\"Title\":true,\"TRL\":7,\"When\":null}".to_owned())
        ]
    );
    assert_eq!(given.bad[0].0, 6);
    assert_eq!(given.bad[0].1.as_deref(), Some("TRL"));
    assert!(given.bad[0].2.contains("#N/A"), "{:?}", given.bad);
    assert_eq!(given.bad[1].0, 7);
    assert_eq!(given.mended.len(), 1);
    let sheet = |name: &str| Options { sheet: Some(name.into()), ..Options::default() };
    let (_, given) = read_with("x.xlsx", &small_workbook(), &sheet("people")).unwrap();
    assert_eq!(given.records[0].text("Name").unwrap(), "Li");
    let refused = unusable_with("x.xlsx", &small_workbook(), &sheet("Deals"));
    assert!(refused.why.contains("“Offers”, “People”"), "{refused}");
}

#[test]
fn the_caller_can_break_off() {
    let mut seen = 0;
    let mut each = |_: Item| {
        seen += 1;
        if seen == 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let mut endless = std::io::repeat(b'\n');
    let mut source = std::io::Read::chain(&b"{\"a\":1}\n{\"a\":2}\n{\"a\":3}\n"[..], &mut endless);
    let summary = read("x.jsonl", &mut source, &Options::default(), &mut each).unwrap();
    assert!(summary.stopped);
    assert_eq!((summary.records, seen), (2, 2));
}

fn json_value() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(serde_json::Value::from),
        any::<i64>().prop_map(serde_json::Value::from),
        "\\PC{0,8}".prop_map(serde_json::Value::from),
        Just(serde_json::Value::from("\n\"\\[{]}\u{0}\u{2028}")),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(serde_json::Value::from),
            prop::collection::btree_map("\\PC{0,4}", inner, 0..4)
                .prop_map(|map| serde_json::Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn every_list_comes_back_element_by_element(
        objects in prop::collection::vec(prop::collection::btree_map("\\PC{1,6}", json_value(), 0..5), 0..8),
        pretty: bool,
    ) {
        let objects: Vec<serde_json::Value> =
            objects.into_iter().map(|map| serde_json::Value::Object(map.into_iter().collect())).collect();
        let list = serde_json::Value::from(objects.clone());
        let text = if pretty { format!("{list:#}") } else { list.to_string() };
        let (_, given) = good("x.json", &text);
        let back: Vec<serde_json::Value> =
            given.json().iter().map(|(_, json)| serde_json::from_str(json).unwrap()).collect();
        prop_assert_eq!(&back, &objects);
        let lines: Vec<String> = objects.iter().map(ToString::to_string).collect();
        if !lines.is_empty() {
            let (_, given) = good("x.jsonl", lines.join("\n"));
            prop_assert_eq!(given.records.len(), objects.len());
        }
        // Each record begins on the line it says.
        if pretty {
            let text: Vec<&str> = text.lines().collect();
            let (_, given) = good("x.json", text.join("\n"));
            for record in &given.records {
                let begins = text[record.line as usize - 1].starts_with("  {");
                prop_assert!(begins);
            }
        }
    }

    #[test]
    fn every_table_comes_back(
        rows in prop::collection::vec(prop::collection::vec("[a-z,;|\t\"\n é水]{0,6}", 3), 0..12),
        which in 0usize..4,
        crlf: bool,
    ) {
        let delimiter = b",;\t|"[which];
        let mut writer = csv::WriterBuilder::new()
            .delimiter(delimiter)
            .terminator(if crlf { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') })
            .from_writer(Vec::new());
        writer.write_record(["title", "number", "date"]).unwrap();
        for row in &rows {
            writer.write_record(row).unwrap();
        }
        let bytes = writer.into_inner().unwrap();
        let (summary, given) = good("x.csv", &bytes);
        prop_assert_eq!(summary.delimiter, Some(char::from(delimiter)));
        let kept: Vec<&Vec<String>> =
            rows.iter().filter(|row| row.iter().any(|field| !field.trim().is_empty())).collect();
        prop_assert_eq!(given.records.len(), kept.len());
        for (record, row) in given.records.iter().zip(kept) {
            let fields: Vec<Value> = row.iter().cloned().map(Value::Text).collect();
            prop_assert!(record.fields.iter().map(|(_, value)| value).eq(&fields));
        }
    }
}
