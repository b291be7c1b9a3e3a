//! Whatever is written into a problem file: a problem that can be planned, or one sentence that names the place.

use std::ops::ControlFlow;

use proptest::prelude::*;
use rendezvous::{Options, Problem, ProblemError};
use serde_json::{Value, json};

/// Numbers that have broken readers before.
fn number() -> impl Strategy<Value = Value> {
    prop_oneof![
        4 => (-2i64..6).prop_map(Value::from),
        1 => Just(json!(1_000_000_000)),
        1 => Just(json!(u64::MAX)),
        1 => Just(json!(i64::MIN)),
        1 => Just(json!(i64::MAX)),
        1 => Just(json!(1.5)),
        1 => Just(json!(1e300)),
        1 => Just(json!(1_099_511_627_777i64)),
        1 => (0i64..1_600).prop_map(Value::from),
    ]
}

fn id() -> impl Strategy<Value = Value> {
    prop_oneof![8 => "[abcd]".prop_map(Value::from), 1 => ".{0,3}".prop_map(Value::from), 1 => Just(Value::Null)]
}

fn junk() -> impl Strategy<Value = Value> {
    prop_oneof![
        number(),
        id(),
        any::<bool>().prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
        Just(json!([[1]])),
        Just(json!({"id": "a"})),
    ]
}

fn list(of: impl Strategy<Value = Value>, most: usize) -> impl Strategy<Value = Value> {
    prop::collection::vec(of, 0..=most).prop_map(Value::from)
}

fn waking() -> impl Strategy<Value = Value> {
    prop_oneof![
        (number(), number(), number()).prop_map(|(offset, from, to)| json!({"offset": offset, "from": from, "to": to})),
        (-720i64..720, 0i64..1440, 1i64..=1440)
            .prop_map(|(offset, from, to)| json!({"offset": offset, "from": from, "to": to})),
    ]
}

fn place() -> impl Strategy<Value = Value> {
    (prop_oneof!["table", "stand", "room", "door"], list(id(), 2), list(number(), 2))
        .prop_map(|(kind, owners, busy)| json!({"kind": kind, "owners": owners, "busy": busy}))
}

fn meeting() -> impl Strategy<Value = Value> {
    (id(), id(), number(), number())
        .prop_map(|(a, b, slot, table)| json!({"a": a, "b": b, "slot": slot, "table": table}))
}

/// What can stand in each field, sensible or not.
fn field(name: &'static str) -> BoxedStrategy<Value> {
    match name {
        "slots" | "tables" => prop_oneof![6 => (1i64..5).prop_map(Value::from), 2 => number()].boxed(),
        "times" => list(number(), 5).boxed(),
        "length" | "move_price" => number().boxed(),
        "places" => list(place(), 3).boxed(),
        "previous" | "fixed" => list(meeting(), 3).boxed(),
        "interpreters" => list(
            (id(), list(id(), 3), list(number(), 2))
                .prop_map(|(id, pair, busy)| json!({"id": id, "pair": pair, "busy": busy})),
            2,
        )
        .boxed(),
        _ => junk().boxed(),
    }
}

const FIELDS: [&str; 10] =
    ["slots", "tables", "times", "length", "places", "previous", "move_price", "interpreters", "fixed", "what"];

/// A sound problem of four people in which some fields are replaced, and some of the people's.
fn document() -> impl Strategy<Value = Value> {
    let fields =
        prop::collection::vec((0..FIELDS.len()).prop_flat_map(|n| field(FIELDS[n]).prop_map(move |v| (n, v))), 0..4);
    let person = prop_oneof![
        waking().prop_map(|v| ("waking", v)),
        list(number(), 3).prop_map(|v| ("busy", v)),
        list(id(), 3).prop_map(|v| ("languages", v)),
        number().prop_map(|v| ("min", v)),
        number().prop_map(|v| ("max", v)),
        any::<bool>().prop_map(|v| ("remote", v.into())),
        junk().prop_map(|v| ("id", v)),
    ];
    let people = prop::collection::vec((0usize..4, person), 0..4);
    let wish = prop_oneof![
        number().prop_map(|v| ("weight", v)),
        id().prop_map(|v| ("a", v)),
        any::<bool>().prop_map(|v| ("must", v.into())),
    ];
    let wishes = prop::collection::vec((0usize..5, wish), 0..2);
    (fields, people, wishes).prop_map(|(fields, people, wishes)| {
        let mut all = json!({"slots": 4, "tables": 2, "times": [0, 30, 60, 90], "length": 30,
            "people": [{"id": "a"}, {"id": "b"}, {"id": "c"}, {"id": "d"}],
            "pairs": [{"a": "a", "b": "b", "weight": 3}, {"a": "a", "b": "c", "weight": 4},
                {"a": "d", "b": "b", "weight": 1}, {"a": "c", "b": "b", "weight": 2}, {"a": "d", "b": "a", "weight": 0}]});
        for (n, value) in fields {
            all[FIELDS[n]] = value;
        }
        for (n, (name, value)) in people {
            all["people"][n][name] = value;
        }
        for (n, (name, value)) in wishes {
            all["pairs"][n][name] = value;
        }
        all
    })
}

/// Reads, and plans what can be read; a refusal is one sentence with the place in it.
fn take(text: &str) -> Result<bool, TestCaseError> {
    match Problem::from_json(text) {
        Ok(problem) => {
            let mut asked = 0;
            let outcome = rendezvous::solve(&problem, &Options::default(), &mut |_| {
                asked += 1;
                if asked > 200 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            });
            let said = rendezvous::check_but_musts(&problem, &outcome.plan);
            prop_assert!(said.is_ok(), "{:?}", said);
            Ok(true)
        }
        Err(error) => {
            let sentence = error.to_string();
            prop_assert!(!sentence.contains('\n') && sentence.len() < 600, "{}", sentence);
            let place = match error {
                ProblemError::Unreadable(_) => sentence.contains("line ") || sentence.contains("not a JSON object"),
                ProblemError::Wrong(_) => {
                    let named = FIELDS.iter().chain(&["people", "pairs"]).any(|name| sentence.contains(name));
                    named || sentence.contains("places")
                }
            };
            prop_assert!(place, "{}", sentence);
            Ok(false)
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_fields_are_planned_or_refused(document in document()) {
        take(&document.to_string())?;
    }

    #[test]
    fn a_file_cut_off_or_overwritten_is_refused_or_planned(
        document in document(), at in any::<prop::sample::Index>(), patch in "[\\x00-\\x7f]{0,4}", cut in any::<bool>()
    ) {
        let text = document.to_string();
        let at = at.index(text.len());
        let Some((head, tail)) = text.split_at_checked(at) else { return Ok(()) };
        let rest = if cut { "" } else { tail.get(patch.len()..).unwrap_or("") };
        take(&format!("{head}{patch}{rest}"))?;
    }
}

#[test]
fn garbage_is_not_all_there_is() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (mut planned, mut all) = (0, 0);
    for _ in 0..500 {
        let document = document().new_tree(&mut runner).unwrap().current();
        planned += usize::from(take(&document.to_string()).unwrap());
        all += 1;
    }
    assert!(planned > 50 && planned < all - 50, "{planned} of {all}");
}

#[test]
fn a_thousand_million_slots_take_no_memory() {
    let text = r#"{"slots":1000000000,"tables":1,"people":[{"id":"a"}],"pairs":[]}"#;
    let said = Problem::from_json(text).unwrap_err().to_string();
    assert_eq!(said, "slots is 1000000000, more than the 10000 that can be planned");
    let nan = r#"{"slots":1,"tables":1,"people":[],"pairs":[],"move_price":NaN}"#;
    assert!(Problem::from_json(nan).unwrap_err().to_string().contains("line 1 column"));
    // Many places with many owners or many closed slots are bounded by the file itself.
    let many: Vec<String> = (0..3_000).map(|_| r#"{"kind":"table"}"#.to_owned()).collect();
    let text = format!(
        r#"{{"slots":10000,"tables":1000000000000,"people":[{{"id":"a"}}],"pairs":[],"places":[{}]}}"#,
        many.join(",")
    );
    assert!(Problem::from_json(&text).unwrap_err().to_string().contains("places are more than can be planned"));
    let stands: Vec<String> =
        (0..2_000).map(|i| format!(r#"{{"kind":"stand","owners":["p{}","p{}"]}}"#, i % 50, i % 49)).collect();
    let people: Vec<String> = (0..50).map(|i| format!(r#"{{"id":"p{i}"}}"#)).collect();
    let text = format!(
        r#"{{"slots":10000,"tables":2000,"people":[{}],"pairs":[],"places":[{}]}}"#,
        people.join(","),
        stands.join(",")
    );
    assert!(Problem::from_json(&text).is_ok());
}

#[test]
fn choices_that_would_fill_the_memory_are_refused() {
    let pair = |a: String, b: String| rendezvous::Pair { a, b, weight: 1, must: false };
    let person = |id: String| rendezvous::Person { id, ..rendezvous::Person::default() };
    // Somebody with 7,000 stands wants to meet 7,000 others.
    let mut problem = Problem { slots: 1, tables: 7_000, ..Problem::default() };
    problem.people = (0..7_001).map(|i| person(format!("p{i}"))).collect();
    problem.pairs = (1..7_001).map(|i| pair("p0".into(), format!("p{i}"))).collect();
    let stand = |i| rendezvous::Place {
        kind: rendezvous::PlaceKind::Stand,
        owners: vec!["p0".into(), format!("p{i}")],
        ..rendezvous::Place::default()
    };
    problem.places = (1..7_001).map(stand).collect();
    let said = problem.validate().unwrap_err().to_string();
    assert!(said.starts_with("pairs[") && said.contains("too many stands"), "{said}");
    // Everybody speaks something else.
    problem.places.clear();
    problem.people.iter_mut().for_each(|p| p.languages = vec![p.id.clone()]);
    let one = |i| rendezvous::Interpreter {
        id: format!("i{i}"),
        pair: ["x".into(), "y".into()],
        ..rendezvous::Interpreter::default()
    };
    problem.interpreters = (0..1_000).map(one).collect();
    problem.pairs.extend(
        (2..7_001)
            .flat_map(|i| (1..4).map(move |n| (i, n)))
            .filter(|(i, n)| i > n)
            .map(|(i, n)| pair(format!("p{i}"), format!("p{n}"))),
    );
    let said = problem.validate().unwrap_err().to_string();
    assert!(said.starts_with("pairs[") && said.contains("lists of languages"), "{said}");
}
