//! What holds for any text: no panic, pieces of the text itself, about linear time.

use std::fmt::Write as _;
use std::time::Instant;

use concord::{Checker, Record, Unusable, clean, copies, decode};
use proptest::prelude::*;

const RECORD: &str = r#"{"statements":[{"id":"s","lang":"en","text":"We will open the harbour to every ship from September 24 to 28.","at":"2027-09-24"},
{"id":"z","lang":"zh","text":"我们将以更加开放的态度加强国际科技交流。","at":"2027-09-24"}],
"figures":[{"id":"f","value":34,"unit":"percent","counts":"growth of sales","as_of":"2027"}]}"#;

fn checker() -> Checker {
    Checker::new(&Record::from_json(RECORD).expect("a record"))
}

/// Pieces that articles and their damages are made of.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "“",
        "”",
        "\"",
        "«",
        "»",
        "「",
        "」",
        "‘",
        "’",
        "'",
        "„",
        "…",
        ".",
        "。",
        ",",
        " ",
        "\n",
        "\n\n",
        "<",
        ">",
        "<p>",
        "</p>",
        "<script>",
        "</script>",
        "<a href=\"",
        "<!--",
        "-->",
        "&amp;",
        "&#",
        "&#x110000;",
        "said",
        " he said ",
        "表示",
        "заявил",
        "قال",
        "34 percent",
        "百分之",
        "三十四",
        "三成四",
        "12.",
        "1,000,",
        "٣٤",
        "September",
        "24-28",
        "9月24日至",
        "2021年",
        "Friday",
        "星期五",
        "million",
        "тыс.",
        "thousand",
        "We will open",
        "the harbour",
        "开放的态度",
        "not",
        "e\u{301}",
        "\u{200d}",
        "\u{0}",
        "🚀",
        "-",
        "第",
        "十",
        "万",
        "$",
        "%",
        "/ Xinhua",
        "share this",
        "<nav>",
        "</nav>",
        "99999999999999999999999999",
        "0",
        "31.12.9999",
        "2000-13-45",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn anything_is_checked_or_refused(text in "\\PC{0,200}") {
        let _ = checker().check(&text);
    }

    #[test]
    fn damaged_articles_and_pages(text in pieces()) {
        if let Ok(checked) = checker().check(&text) {
            for item in &checked.items {
                let whole = checked.article.paragraphs.iter().chain(checked.article.boilerplate.iter().map(|piece| &piece.text));
                prop_assert!(whole.into_iter().any(|paragraph| paragraph.contains(&item.found)), "{:?}", item);
                prop_assert!(!item.why.is_empty());
            }
            prop_assert_eq!(copies(&[checked.article.clone(), checked.article]).len(), 2);
        }
    }

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(text) = decode(&bytes) {
            let _ = clean(&text);
        }
    }

    #[test]
    fn any_record(statement in pieces(), article in pieces()) {
        let record = Record { statements: vec![concord::Statement { id: "s".to_owned(), text: statement, ..Default::default() }], ..Default::default() };
        let _ = Checker::new(&record).check(&article);
    }
}

fn quick(what: &str, text: &str) {
    let started = Instant::now();
    let _ = checker().check(text);
    let took = started.elapsed();
    eprintln!("{what}: {} kB in {took:?}", text.len() / 1000);
}

#[test]
fn a_megabyte_of_anything_ends() {
    let mut long = String::new();
    for number in 0..7000 {
        let _ = write!(
            long,
            "The mayor of town {number} said “we will open harbour {number} to every ship” on Friday, 34 percent more than in 2020. "
        );
        long.push_str(if number % 3 == 0 { "\n\n" } else { "" });
    }
    quick("sentences", &long);
    quick("one paragraph", &long.replace("\n\n", ""));
    quick("open marks", &"“we open. ".repeat(100_000));
    quick("single marks", &"'a ".repeat(300_000));
    quick("open tags", &"<svg><div class='x' ".repeat(50_000));
    quick("unclosed tags", &"<svg><p>a".repeat(100_000));
    quick("numbers", &"1 thousand thousand 24 September ".repeat(30_000));
    quick("signs", &"我们三十四百分之开放".repeat(33_000));
    quick("one word", &"a".repeat(1 << 20));
    quick("spaces", &" ".repeat(1 << 20));
    quick("lines", &"word\n".repeat(200_000));
}

#[test]
fn what_is_no_article_is_refused() {
    assert_eq!(clean(&"a".repeat(10 << 20)), Err(Unusable::TooLong));
    assert_eq!(decode(&vec![b'a'; 10 << 20]), Err(Unusable::TooLong));
    assert_eq!(clean(&"<div><script>x()</script></div>".repeat(100)), Err(Unusable::NoText));
    assert_eq!(clean("<nav><a href=/>Home page of us</a></nav>"), Err(Unusable::NoText));
    assert_eq!(clean(""), Err(Unusable::NoText));
    assert_eq!(clean(&"\u{0}\u{1}".repeat(50)), Err(Unusable::NotText));
    assert_eq!(decode(b"\xff\x00\xd8"), Err(Unusable::NotText));
}
