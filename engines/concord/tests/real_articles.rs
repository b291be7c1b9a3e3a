//! Two real articles, when they are at hand: in the folder named by `EXEDRA_DATA` or in `../shared/data` beside the workspace.

use concord::{Checked, Checker, Kind, Record, Verdict};

/// The true sentences as facts, as an organiser would have them.
const RECORD: &str = r#"{
"statements":[{"id":"address","lang":"en","at":"2021-09-24T20:00:00+08:00","text":"Science and technology are the key to development. It is more necessary than ever for all countries to strengthen openness and cooperation in science and technology and to explore ways and means of solving major global problems through innovation. China will strengthen international scientific and technological exchanges with a more open attitude and take an active part in global innovation networks. We will promote the commercialization of research results, foster new drivers of economic development, strengthen the protection of intellectual property rights, and advocate the concept of science and technology for good."},
{"id":"event","lang":"en","at":"2021-09-24","text":"The forum on the theme Intelligence, Health and Carbon Neutrality is held from September 24 to 28, 2021 in Beijing."}],
"quotations":[{"id":"open","lang":"en","text":"China will strengthen international scientific and technological exchanges with a more open attitude.","by":"Xi Jinping","at":"2021-09-24"}],
"figures":[{"id":"growth","value":34,"unit":"percent","counts":"growth of total sales of Zhongguancun companies, January to May","as_of":"2021-05"},
{"id":"days","value":5,"unit":"days","counts":"length of the forum","as_of":"2021-09-24"},
{"id":"guests","value":400,"unit":"","counts":"foreign participants","as_of":"2021-09-24"},
{"id":"firms","value":500,"unit":"","counts":"technology companies taking part","as_of":"2021-09-24"},
{"id":"lands","value":40,"unit":"countries","counts":"countries of foreign participants","as_of":"2021-09-24"}]}"#;

fn checked(name: &str) -> Option<Checked> {
    let beside = || std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let path = std::env::var_os("EXEDRA_DATA").map_or_else(beside, Into::into).join("coverage").join(name);
    let Ok(text) = std::fs::read_to_string(&path) else {
        eprintln!("no real articles (set EXEDRA_DATA to the folder that has them); this check is left out.");
        return None;
    };
    let checker = Checker::new(&Record::from_json(RECORD).expect("a record"));
    let checked = checker.check(&text).expect("an article");
    for item in &checked.items {
        eprintln!("{:?} {} {:?} {:?}\n    {}", item.kind, item.verdict.name(), item.record, item.found, item.why);
    }
    for piece in &checked.article.boilerplate {
        eprintln!("{:?} {:?} {}", piece.part, piece.text, piece.why);
    }
    Some(checked)
}

/// The verdict on the first item of a kind that contains a text.
fn verdict(checked: &Checked, kind: Kind, part: &str) -> Option<(Verdict, Option<String>)> {
    let item = checked.items.iter().find(|item| item.kind == kind && item.found.contains(part))?;
    Some((item.verdict, item.record.clone()))
}

fn of(verdict: Verdict, id: &str) -> (Verdict, Option<String>) {
    (verdict, Some(id.to_owned()))
}

#[test]
fn the_first_article() {
    let Some(checked) = checked("000_03ebfe66312de70b.txt") else { return };
    assert_eq!(verdict(&checked, Kind::Quotation, "more open attitude"), Some(of(Verdict::Reworded, "open")));
    assert_eq!(verdict(&checked, Kind::Figure, "400"), Some(of(Verdict::Same, "guests")));
    assert_eq!(verdict(&checked, Kind::Figure, "500"), Some(of(Verdict::Same, "firms")));
    assert_eq!(verdict(&checked, Kind::Figure, "40 countries"), Some(of(Verdict::Same, "lands")));
    assert_eq!(verdict(&checked, Kind::Date, "September 24"), Some(of(Verdict::Same, "event")));
    assert_eq!(verdict(&checked, Kind::Date, "Friday").map(|v| v.0), Some(Verdict::Same));
    let text = checked.article.text();
    assert!(!text.contains("Share this story") && !text.contains("Georgie") && !text.contains("maven"), "{text}");
    assert_eq!(checked.article.boilerplate.len(), 3);
}

#[test]
fn the_second_article() {
    let Some(checked) = checked("004_7eff7d7cd2e338f5.txt") else { return };
    let open = checked.items.iter().find(|item| item.found.contains("open mind")).expect("the drifting quotation");
    assert_eq!((open.verdict, open.record.as_deref()), (Verdict::Reworded, Some("open")));
    assert!(open.why.contains("attitude") && open.why.contains("mind"), "{}", open.why);
    assert_eq!(verdict(&checked, Kind::Figure, "34 percent"), Some(of(Verdict::Same, "growth")));
    assert_eq!(verdict(&checked, Kind::Figure, "five-day"), Some(of(Verdict::Same, "days")));
    assert_eq!(verdict(&checked, Kind::Date, "Friday").map(|v| v.0), Some(Verdict::Same));
    assert!(checked.items.iter().any(|item| item.found.contains("2020") && item.verdict == Verdict::MissingContext));
    let text = checked.article.text();
    assert!(
        !text.contains("Leave a Reply") && !text.contains("Updated 9:58") && !text.contains("robot making coffee"),
        "{text}"
    );
    assert_eq!(checked.article.boilerplate.len(), 4);
}
