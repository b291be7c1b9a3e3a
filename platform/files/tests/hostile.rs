//! Files that are broken or meant to break the reader: each ends with one sentence, within bounded memory.

mod common;

use std::io::Read;
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use common::{check_sentence, good, gz, read_with, shared, unusable, unusable_with, workbook, zipped};
use exedra_files::intake::{Limits, Options, Unusable, read};
use proptest::prelude::*;

/// Bytes that are made while they are read, and counted.
struct Made<F> {
    at: u64,
    length: u64,
    byte: F,
}

impl<F: Fn(u64) -> u8> Read for Made<F> {
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {
        let n = buf.len().min((self.length - self.at).min(8192) as usize);
        for slot in &mut buf[..n] {
            *slot = (self.byte)(self.at);
            self.at += 1;
        }
        Ok(n)
    }
}

fn refuse_made(name: &str, length: u64, byte: impl Fn(u64) -> u8, options: &Options) -> (Unusable, u64) {
    let mut made = Made { at: 0, length, byte };
    let error = read(name, &mut made, options, &mut |_| ControlFlow::Continue(())).unwrap_err();
    check_sentence(&error);
    (error, made.at)
}

#[test]
fn a_line_of_100_mb_is_never_held() {
    const LENGTH: u64 = 100 << 20;
    let cases: [(&str, &'static [u8]); 5] = [
        ("line.jsonl", b"{\"a\":\""),
        ("line.json", b"[{\"a\":\""),
        ("line.csv", b"a,b\n\"x"),
        ("line.csv", b"a,b\nx"),
        ("line.json", b"{\"a\":"),
    ];
    for (name, start) in cases {
        let byte = move |at: u64| start.get(at as usize).copied().unwrap_or(b'7');
        let (error, read) = refuse_made(name, LENGTH, byte, &Options::default());
        assert!(error.line.is_some() && error.why.contains("4 MiB"), "{error}");
        // Nothing beyond the bound of a record is even asked for.
        assert!(read < 5 << 20, "{read}");
    }
}

#[test]
fn a_file_beyond_the_bound_is_refused_where_it_is_passed() {
    let options = Options { limits: Limits { file_bytes: 1 << 20, ..Limits::default() }, ..Options::default() };
    let (error, read) = refuse_made("x.csv", 10 << 20, |at| if at % 4 == 3 { b'\n' } else { b'a' }, &options);
    assert!(error.why.contains("1 MiB"), "{error}");
    assert!(read < 2 << 20, "{read}");
}

#[test]
fn nesting_is_bounded() {
    for (name, text) in [
        ("deep.json", "[".repeat(200_000)),
        ("deep.json", "{\"a\":".repeat(200_000)),
        ("deep.json", format!("[{{\"a\":{}{}}}]", "[".repeat(100_000), "]".repeat(100_000))),
        ("deep.jsonl", format!("{{\"a\":1}}\n{{\"a\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000))),
    ] {
        let error = unusable(name, &text);
        assert!(error.why.contains("64 deep"), "{error}");
    }
    assert_eq!(unusable("x.jsonl", format!("\n{{\"a\":{}", "[".repeat(70))).line, Some(2));
    let fits = format!("[{{\"a\":{}{}}}]", "[".repeat(63), "]".repeat(63));
    assert_eq!(good("x.json", fits).1.records.len(), 1);
}

#[test]
fn empty_and_cut_files_say_where_they_end() {
    assert!(unusable("x.json", "").why.contains("empty"));
    assert!(unusable("x.json", " \n ").why.contains("white space"));
    assert!(unusable("x.csv", "\u{feff}").why.contains("white space"));
    assert!(unusable("x.gz", gz(b"")).why.contains("nothing"));
    let whole = "[\n{\"a\": [1, \"x\"]},\n{\"b\": 2}\n]";
    for end in 1..whole.len() {
        let error = unusable("x.json", &whole[..end]);
        assert!(error.line.is_some() && error.why.contains("cut short"), "{end} {error}");
    }
    assert_eq!(unusable("x.json", "[\n{\"a\":\n1").line, Some(2));
    assert_eq!(unusable("x.csv", "a,b\n1,2\n3,\"4\n5,6\n").line, Some(3));
    let packed = gz(whole.repeat(50).as_bytes());
    assert!(unusable("x.json.gz", &packed[..packed.len() - 9]).why.contains("cut short"));
    assert!(unusable("x.json.gz", &packed[..20]).why.contains("damaged"));
}

#[test]
fn brackets_that_do_not_match_and_joined_exports() {
    assert_eq!(unusable("x.json", "[\n{\"a\": [1}\n]").line, Some(2));
    assert_eq!(unusable("x.json", "[{\"a\": 1}]\n[{\"a\": 2}]").line, Some(2));
    assert_eq!(unusable("x.json", "[{\"a\": 1}\n{\"a\": 2}]").line, Some(2));
    assert_eq!(unusable("x.json", "hello").line, Some(1));
    let options = Options { limits: Limits { bad: 10, ..Limits::default() }, ..Options::default() };
    let error = unusable_with("x.jsonl", "{\"a\":1}\n".replace('1', "?").repeat(50).as_bytes(), &options);
    assert_eq!(error.line, Some(11));
}

#[test]
fn what_is_something_else_is_named() {
    for (name, bytes, word) in [
        ("x.json", &b"<html><body>Not found</body></html>"[..], "web page"),
        ("x.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "password"),
        ("x.csv", b"%PDF-1.7", "PDF"),
        ("x.xlsx", b"a,b\n1,2\n", "workbook"),
        ("x.jsonl", b"7z\xbc\xaf\x27\x1c", "archive"),
        ("data.bin", b"what is this", "ending"),
        ("x.csv", b"a,b\n1,\0\n", "zero byte"),
    ] {
        assert!(unusable(name, bytes).why.contains(word), "{name}");
    }
    let error = unusable("a\nb\u{1b}[31m.json", "x");
    assert_eq!(error.file, "ab[31m.json");
}

#[test]
fn bombs_of_gzip_are_refused_early() {
    let mut blank = b"{}".to_vec();
    blank.resize(24 << 20, b'\n');
    let bomb = gz(&blank);
    assert!(bomb.len() < 100_000);
    assert!(unusable("x.jsonl.gz", &bomb).why.contains("200 times"));
    let options =
        Options { limits: Limits { file_bytes: 1 << 20, ratio: 100_000, ..Limits::default() }, ..Options::default() };
    assert!(unusable_with("x.jsonl.gz", &bomb, &options).why.contains("1 MiB"));
    assert!(unusable("x.jsonl.gz", gz(&gz(b"{}"))).why.contains("twice"));
}

fn row(text: &str) -> String {
    format!("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>{text}</v></c></row>")
}

#[test]
fn bombs_of_zip_are_refused_before_the_workbook_is_opened() {
    let small = |change: fn(&mut Limits)| {
        let mut limits = Limits::default();
        change(&mut limits);
        Options { limits, ..Options::default() }
    };
    let bytes = workbook(&[("S", &row(&" ".repeat(900_000)))], &shared(&[]));
    assert!(bytes.len() < 10_000);
    let refuse = |change| unusable_with("x.xlsx", &bytes, &small(change)).why;
    assert!(refuse(|l| l.workbook_unpacked = 500_000).contains("unpacks to more than"));
    assert!(refuse(|l| (l.workbook_unpacked, l.ratio) = (2_000_000, 20)).contains("far more"));
    assert!(refuse(|l| l.workbook_bytes = 1000).contains("longer than"));
    assert!(refuse(|l| l.workbook_parts = 3).contains("parts"));
    assert!(refuse(|l| l.record_bytes = 1000).contains("cell"));
    assert!(refuse(|l| l.workbook_held = 500).contains("held"));
    // Sizes that lie: the directory says each part has ten bytes.
    let mut lying = bytes.clone();
    let mut at = 0;
    while let Some(next) = lying[at..].windows(4).position(|four| four == b"PK\x01\x02") {
        at += next;
        lying[at + 24..at + 28].copy_from_slice(&10u32.to_le_bytes());
        at += 4;
    }
    unusable_with("x.xlsx", &lying, &small(|l| l.workbook_unpacked = 500_000));
}

#[test]
fn archives_that_are_no_workbooks_and_workbooks_that_attack() {
    assert!(unusable("x.zip", zipped(&[("a.json", b"[]")])).why.contains("ZIP archive"));
    assert!(
        unusable("x.xlsx", zipped(&[("xl/workbook.bin", b""), ("[Content_Types].xml", b"")])).why.contains("binary")
    );
    let laughs =
        "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;\">]><sst><si><t>&lol2;</t></si></sst>";
    assert!(unusable("x.xlsx", workbook(&[("S", &row("a"))], laughs)).why.contains("entities"));
    // The word may lie across two pieces of the part.
    for filler in 65_520..65_540 {
        let late = format!("<a>{}</a>{laughs}", " ".repeat(filler));
        assert!(unusable("x.xlsx", workbook(&[("S", &row("a"))], &late)).why.contains("entities"), "{filler}");
    }
    let wide: Vec<u8> = laughs.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut parts = vec![("xl/workbook.xml", &b"<workbook/>"[..]), ("[Content_Types].xml", b"<Types/>")];
    parts.push(("xl/sharedStrings.xml", &wide));
    assert!(unusable("x.xlsx", zipped(&parts)).why.contains("encoding"));
    // A count that would have the library take all memory at once.
    for count in ["\"99999999999999999\"", " = '18446744073709551615'", "\"6000000\"", "\"99999999999999999999999999\""]
    {
        let greedy =
            format!("<sst uniqueCount{}{count}><si><t>a</t></si></sst>", if count.starts_with('"') { "=" } else { "" });
        assert!(unusable("x.xlsx", workbook(&[("S", &row("a"))], &greedy)).why.contains("announces"), "{count}");
    }
    // Two cells at opposite corners are two rows and too many columns, not a rectangle of 17 thousand million.
    let corners = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>";
    let error = unusable("x.xlsx", workbook(&[("S", corners)], &shared(&[])));
    assert_eq!(error.line, Some(1_048_576));
    let back = "<row r=\"5\"><c r=\"A5\" t=\"str\"><v>a</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>";
    assert_eq!(unusable("x.xlsx", workbook(&[("S", back)], &shared(&[]))).line, Some(2));
    assert!(unusable("x.xlsx", workbook(&[("S", "")], &shared(&[]))).why.contains("empty"));
    let whole = workbook(&[("S", &row("a"))], &shared(&[]));
    assert!(unusable("x.xlsx", &whole[..whole.len() / 2]).why.contains("damaged"));
}

#[test]
fn a_record_of_a_million_names_is_no_detour() {
    let names: Vec<String> = (0..300_000).map(|i| format!("\"{i}\":0")).collect();
    let text = format!("[{{{}}}]", names.join(","));
    assert!(text.len() < 4 << 20);
    let start = Instant::now();
    assert_eq!(good("x.json", text).1.records.len(), 1);
    // Comparing each name with each would take many minutes.
    assert!(start.elapsed() < Duration::from_secs(30));
    assert_eq!(unusable("x.csv", format!("{},b\n1,2\n", "a".repeat(70_000))).line, Some(1));
    let (_, given) = good("x.json", format!("[{{\"{}\": ?}}]", "n\n".replace('\n', "\\n").repeat(5000)));
    assert!(given.bad[0].1.as_ref().is_some_and(|field| field.len() <= 100 && !field.contains('\n')));
    assert!(unusable("x.csv", format!("a{}\n", ",".repeat(3000))).why.contains("2000 columns"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn arbitrary_bytes_never_panic(bytes: Vec<u8>, ending in 0usize..6) {
        let name = ["x.json", "x.jsonl", "x.csv", "x.tsv", "x.xlsx", "x"][ending];
        if let Err(error) = read_with(name, &bytes, &Options::default()) {
            check_sentence(&error);
        }
    }

    #[test]
    fn texts_that_are_nearly_right_never_panic(text in "[\\[\\]{}:,\"\\\\a1\n\r;\t é]{0,40}", start in 0usize..5, ending in 0usize..4) {
        let name = ["x.json", "x.jsonl", "x.csv", "x"][ending];
        let start = ["", "[", "{\"a\":[", "{\"data\":[{", "a,b\n"][start];
        if let Err(error) = read_with(name, format!("{start}{text}").as_bytes(), &Options::default()) {
            check_sentence(&error);
        }
    }

    #[test]
    fn damaged_workbooks_never_panic(at: usize, byte: u8, cut: usize) {
        let mut bytes = workbook(&[("S", &row("a"))], &shared(&["x", "y"]));
        let at = at % bytes.len();
        bytes[at] = byte;
        if cut.is_multiple_of(3) {
            bytes.truncate(cut % bytes.len());
        }
        if let Err(error) = read_with("x.xlsx", &bytes, &Options::default()) {
            check_sentence(&error);
        }
    }

    #[test]
    fn odd_sheets_never_panic(
        cells in prop::collection::vec(("[A-Z]{0,4}[0-9]{0,8}", "(s|b|e|d|n|str|inlineStr)?", "[-0-9.eE#/NA]{0,20}", 0u8..3), 0..12),
    ) {
        let rows: Vec<String> = cells
            .iter()
            .map(|(place, kind, value, style)| format!("<row><c r=\"{place}\" t=\"{kind}\" s=\"{style}\"><v>{value}</v></c></row>"))
            .collect();
        let bytes = workbook(&[("S", &format!("{}{}", row("a"), rows.concat()))], &shared(&["x", "y"]));
        if let Err(error) = read_with("x.xlsx", &bytes, &Options::default()) {
            check_sentence(&error);
        }
    }
}
