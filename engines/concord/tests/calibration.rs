//! Small articles with the verdicts a careful reader would give, in six languages; prints precision and recall.

use std::collections::BTreeMap;

use concord::{Checker, Item, Record};

#[derive(serde::Deserialize)]
struct Case {
    name: String,
    record: serde_json::Value,
    article: String,
    boilerplate: Vec<String>,
    /// Kind, a part of what is found (alternatives by |), verdict, id.
    expect: Vec<(String, String, String, Option<String>)>,
}

fn cases() -> Vec<Case> {
    serde_json::from_str(include_str!("cases.json")).expect("the cases")
}

fn kind(item: &Item) -> String {
    format!("{:?}", item.kind).to_lowercase()
}

/// Counts of one verdict: given rightly, given at all, expected.
#[derive(Default)]
struct Tally {
    right: usize,
    given: usize,
    expected: usize,
}

#[test]
fn verdicts_of_a_careful_reader() {
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    let (mut faults, mut expected, mut unexpected) = (Vec::new(), 0, Vec::new());
    for case in cases() {
        let record = Record::from_json(&case.record.to_string()).expect("a record");
        let checked = Checker::new(&record).check(&case.article).expect("an article");
        let mut used = vec![false; checked.items.len()];
        for (kind_of, part, verdict, id) in &case.expect {
            expected += 1;
            tallies.entry(verdict.clone()).or_default().expected += 1;
            let fits = |item: &Item| kind(item) == *kind_of && part.split('|').any(|part| item.found.contains(part));
            let at = (0..checked.items.len()).find(|&i| !used[i] && fits(&checked.items[i]));
            let Some(at) = at else {
                faults.push(format!("{}: {kind_of} {part:?} was not found", case.name));
                continue;
            };
            used[at] = true;
            let item = &checked.items[at];
            tallies.entry(item.verdict.name().to_owned()).or_default().given += 1;
            if item.verdict.name() == verdict && (id.is_none() || item.record == *id) {
                tallies.entry(verdict.clone()).or_default().right += 1;
            } else {
                faults.push(format!(
                    "{}: {part:?} expected {verdict} {id:?}, got {} {:?}: {}",
                    case.name,
                    item.verdict.name(),
                    item.record,
                    item.why
                ));
            }
        }
        for (item, _) in checked.items.iter().zip(&used).filter(|(_, used)| !**used) {
            unexpected.push(format!(
                "{}: {} {} {:?}: {}",
                case.name,
                kind(item),
                item.verdict.name(),
                item.found,
                item.why
            ));
        }
        let apart: Vec<&str> = checked.article.boilerplate.iter().map(|piece| piece.text.as_str()).collect();
        for part in &case.boilerplate {
            if !apart.iter().any(|text| text.contains(part.as_str())) {
                faults.push(format!("{}: {part:?} was not set apart", case.name));
            }
        }
    }
    eprintln!("{:<16}{:>9}{:>9}{:>9}{:>11}{:>8}", "verdict", "expected", "given", "right", "precision", "recall");
    for (name, tally) in &tallies {
        let share = |of: usize| if of == 0 { 1.0 } else { tally.right as f64 / of as f64 };
        eprintln!(
            "{name:<16}{:>9}{:>9}{:>9}{:>11.3}{:>8.3}",
            tally.expected,
            tally.given,
            tally.right,
            share(tally.given),
            share(tally.expected)
        );
    }
    eprintln!("{} expected, {} faults, {} items beyond those expected", expected, faults.len(), unexpected.len());
    for line in faults.iter().chain(unexpected.iter()) {
        eprintln!("  {line}");
    }
    assert!(faults.len() * 20 <= expected, "more than one in twenty verdicts is wrong");
}
