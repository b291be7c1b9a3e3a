//! Bad problems: an error that names the place, never a panic.

use rendezvous::{Problem, ProblemError};

fn refusal(text: &str) -> String {
    Problem::from_json(text).unwrap_err().to_string()
}

/// A problem of two slots, one table and people a, b, c with something replaced.
fn with(from: &str, to: &str) -> String {
    let text = r#"{"slots": 2, "tables": 1, "people": [{"id": "a", "busy": [0]}, {"id": "b"}, {"id": "c"}],
        "pairs": [{"a": "a", "b": "b", "weight": 1}, {"a": "b", "b": "c", "weight": 2}], "fixed": []}"#;
    assert!(Problem::from_json(text).is_ok());
    assert!(text.contains(from), "{from}");
    refusal(&text.replacen(from, to, 1))
}

#[test]
fn names() {
    assert_eq!(with(r#""b": "c""#, r#""b": "p9""#), r#"pairs[1].b names "p9", who is not among the people"#);
    assert_eq!(with(r#""b": "c""#, r#""b": "b""#), r#"pairs[1] pairs "b" with itself"#);
    assert_eq!(with(r#""b": "c""#, r#""b": "a""#), r#"pairs[1] wants "b" and "a" again, as pairs[0] does"#);
    assert_eq!(with(r#"{"id": "c"}"#, r#"{"id": "b"}"#), r#"people[2] has the id "b", which people[1] has already"#);
    assert_eq!(with(r#"{"id": "c"}"#, r#"{"id": ""}"#), "people[2] has an empty id");
}

#[test]
fn numbers() {
    assert_eq!(with(r#""weight": 2"#, r#""weight": -2"#), "pairs[1] has the negative weight -2");
    assert!(with(r#""weight": 2"#, r#""weight": 2000000000000"#).contains("above the greatest"));
    assert!(with(r#""weight": 2"#, r#""weight": 1e400"#).contains("out of range"));
    assert!(with(r#""weight": 2"#, r#""weight": 2.5"#).contains("line 2"));
    assert!(with(r#""slots": 2"#, r#""slots": -2"#).contains("cannot be read"));
    assert!(with(r#""slots": 2"#, r#""slots": 18446744073709551615"#).contains("more than the 10000"));
    assert_eq!(with("[0]", "[0, 2]"), "people[0].busy[1] is 2, but there are only 2 slots, counted from 0");
    assert_eq!(
        with(r#"{"id": "c"}"#, r#"{"id": "c", "min": 2, "max": 1}"#),
        r#"people[2] ("c") has a min of 2 above its max of 1"#
    );
    let many: Vec<String> = (0..2_001).map(|i| format!(r#"{{"id":"{i}"}}"#)).collect();
    let text = format!(r#"{{"slots":10000,"tables":18446744073709551615,"people":[{}],"pairs":[]}}"#, many.join(","));
    assert_eq!(refusal(&text), "2001 people times 10000 slots is more than the 20000000 places that can be planned");
}

#[test]
fn fixed_meetings() {
    let fixed = |list: &str| with(r#""fixed": []"#, &format!(r#""fixed": [{list}]"#));
    assert_eq!(fixed(r#"{"a":"a","b":"b","slot":0}"#), r#"fixed[0].a names "a", who is busy in slot 0"#);
    assert_eq!(
        fixed(r#"{"a":"a","b":"b","slot":2}"#),
        "fixed[0].slot is 2, but there are only 2 slots, counted from 0"
    );
    assert_eq!(fixed(r#"{"a":"a","b":"c","slot":1}"#), r#"fixed[0] fixes "a" and "c", who are not among the pairs"#);
    assert_eq!(fixed(r#"{"a":"a","b":"x","slot":1}"#), r#"fixed[0].b names "x", who is not among the people"#);
    let one = r#"{"a":"a","b":"b","slot":1}"#;
    assert_eq!(fixed(&format!("{one},{one}")), r#"fixed[1] fixes "a" and "b" again, as fixed[0] does"#);
    let clash = fixed(&format!(r#"{one},{{"a":"c","b":"b","slot":1}}"#));
    assert_eq!(clash, r#"fixed[1] is the second fixed meeting of "b" in slot 1, after fixed[0]"#);
    let tables = r#"{"slots":1,"tables":0,"people":[{"id":"a"},{"id":"b"}],"pairs":[{"a":"a","b":"b","weight":1}],
        "fixed":[{"a":"a","b":"b","slot":0}]}"#;
    assert_eq!(refusal(tables), "fixed[0] is meeting 1 in slot 0, but there are only 0 tables");
    let tongues =
        tables.replace(r#""tables":0"#, r#""tables":1"#).replace(r#"{"id":"a"}"#, r#"{"id":"a","languages":["x"]}"#);
    assert!(Problem::from_json(&tongues).is_ok());
    let tongues = tongues.replace(r#"{"id":"b"}"#, r#"{"id":"b","languages":["y"]}"#);
    assert_eq!(refusal(&tongues), "pairs[0] is fixed in slot 0, but no interpreter is free for it there");
    let max = tables.replace(r#""tables":0"#, r#""tables":1"#).replace(r#"{"id":"a"}"#, r#"{"id":"a","max":0}"#);
    assert_eq!(refusal(&max), r#"fixed[0] gives "a" 1 fixed meetings, above the max of people[0]"#);
}

#[test]
fn hostile_text() {
    for text in ["", "[]", "null", "[2,1,[],[]]", "{", "\u{feff}{}", r#"{"slots":1}"#, "{}"] {
        assert!(matches!(Problem::from_json(text), Err(ProblemError::Unreadable(_))), "{text}");
    }
    let deep = "[".repeat(200_000);
    assert!(refusal(&format!(r#"{{"slots":{deep}"#)).contains("cannot be read"));
    assert!(refusal(&format!(r#"{{"slots":1,"tables":1,"pairs":[],"other":{deep}"#)).contains("cannot be read"));
    assert!(refusal(&format!(r#"{{"people":{deep}"#)).contains("cannot be read"));
    assert!(refusal(&"{\"a\":".repeat(200_000)).contains("cannot be read"));
    assert!(refusal(r#"{"slots":1,"slots":1,"tables":1,"people":[],"pairs":[]}"#).contains("duplicate field"));
}

#[test]
fn extremes_are_planned() {
    for text in [
        r#"{"slots":0,"tables":0,"people":[],"pairs":[]}"#,
        r#"{"slots":0,"tables":5,"people":[{"id":"a"},{"id":"b"}],"pairs":[{"a":"a","b":"b","weight":1}]}"#,
        r#"{"slots":10000,"tables":18446744073709551615,"people":[{"id":"a","min":18446744073709551615},{"id":"b",
            "max":18446744073709551615}],"pairs":[{"a":"a","b":"b","weight":1000000000000}]}"#,
        r#"{"slots":65,"tables":1,"people":[{"id":"a"},{"id":"b"}],"pairs":[{"a":"a","b":"b","weight":0}]}"#,
    ] {
        let problem = Problem::from_json(text).unwrap();
        let outcome = crate::common::solve(&problem, 1);
        assert_eq!(rendezvous::check(&problem, &outcome.plan), Ok(outcome.bound), "{text}");
    }
}

#[test]
fn musts_that_cannot_be() {
    let text = r#"{"slots": 2, "tables": 1, "people": [{"id": "a", "busy": [0]}, {"id": "b", "busy": [1]}, {"id": "c"}],
        "pairs": [{"a": "a", "b": "b", "weight": 1, "must": true}, {"a": "b", "b": "c", "weight": 2}]}"#;
    let outcome = crate::common::solve(&Problem::from_json(text).unwrap(), 1);
    assert_eq!(outcome.status, rendezvous::Status::Infeasible);
    assert_eq!(outcome.why.as_deref(), Some("a and b must meet, but there is no slot in which they can"));
    assert_eq!((outcome.objective, outcome.bound), (2, 2));
}
