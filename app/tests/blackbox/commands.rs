//! Exit codes and sentences of commands.

use super::process::{errors, exedra, init, run};

#[test]
fn unusable_arguments_get_one_clear_line() {
    let data = tempfile::tempdir().expect("a directory");
    let data = data.path();
    let base = ["init", "--forum", "harbour", "--name", "H", "--from", "2027-09-24", "--to", "2027-09-28", "--zone"];
    for (change, says) in
        [(vec!["Mars/Olympus"], "--zone \"Mars/Olympus\""), (vec!["UTC", "--email", "nobody"], "--email \"nobody\"")]
    {
        let output = run(data, &[base.as_slice(), change.as_slice()].concat());
        assert_eq!(output.status.code(), Some(2));
        let text = errors(&output);
        assert!(text.contains(says) && text.trim_end().lines().count() == 1, "{text}");
    }
    for (forum, says) in [("offers", "used by the installation itself"), ("A B", "small letters")] {
        let output = run(
            data,
            &["init", "--forum", forum, "--name", "H", "--from", "2027-09-24", "--to", "2027-09-28", "--zone", "UTC"],
        );
        assert_eq!(output.status.code(), Some(2));
        assert!(errors(&output).contains(says), "{}", errors(&output));
    }
    assert_eq!(std::fs::read_dir(data).expect("a directory").count(), 0, "nothing may be written");
    assert_eq!(run(data, &["serve"]).status.code(), Some(2));
    assert_eq!(run(data, &["nonsense"]).status.code(), Some(2));
    assert_eq!(run(data, &["--help"]).status.code(), Some(0));
}

#[test]
fn the_same_forum_twice_is_refused() {
    let data = tempfile::tempdir().expect("a directory");
    init(data.path());
    let again = run(
        data.path(),
        &["init", "--forum", "harbour", "--name", "H", "--from", "2027-09-24", "--to", "2027-09-28", "--zone", "UTC"],
    );
    assert_eq!(again.status.code(), Some(2));
    assert!(errors(&again).contains("another forum"), "{}", errors(&again));
}

#[test]
fn backup_and_restore() {
    let home = tempfile::tempdir().expect("a directory");
    let (data, other, file) = (home.path().join("a"), home.path().join("b"), home.path().join("copy.tar"));
    init(&data);
    let file_text = file.display().to_string();
    assert_eq!(run(&data, &["backup", &file_text]).status.code(), Some(0));
    assert_eq!(run(&data, &["restore", &file_text]).status.code(), Some(2), "a used directory is refused");
    assert_eq!(run(&other, &["restore", &file_text]).status.code(), Some(0));
    assert_eq!(run(&other, &["check"]).status.code(), Some(0));
    // A truncated backup is refused and leaves nothing behind.
    let bytes = std::fs::read(&file).expect("a backup");
    let third = home.path().join("c");
    for length in [0, 100, bytes.len() / 2] {
        std::fs::write(&file, &bytes[..length]).expect("a write");
        let output = run(&third, &["restore", &file_text]);
        assert_eq!(output.status.code(), Some(2), "{length}: {}", errors(&output));
        assert!(!third.exists(), "{length}");
    }
}

#[test]
fn a_damaged_key_is_named_and_never_replaced() {
    let data = tempfile::tempdir().expect("a directory");
    init(data.path());
    let key = data.path().join("key");
    std::fs::write(&key, "half a ke").expect("a write");
    let checked = run(data.path(), &["check"]);
    assert_eq!(checked.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&checked.stdout).contains("is damaged"), "{checked:?}");
    let copy = data.path().join("never.tar").display().to_string();
    for command in [vec!["serve", "--listen", "127.0.0.1:0"], vec!["backup", &copy]] {
        let output = run(data.path(), &command);
        assert_eq!(output.status.code(), Some(2));
        let text = errors(&output);
        assert!(text.contains("is damaged") && text.trim_end().lines().count() == 1, "{text}");
    }
    assert_eq!(std::fs::read_to_string(&key).expect("a key"), "half a ke");
    // A missing one is made by what serves, not by what looks.
    std::fs::remove_file(&key).expect("it goes");
    assert_eq!(run(data.path(), &["check"]).status.code(), Some(1));
    assert!(!key.exists());
}

#[cfg(unix)]
#[test]
fn copies_are_for_their_owner_only_and_remembered() {
    use std::os::unix::fs::PermissionsExt;
    let data = tempfile::tempdir().expect("a directory");
    init(data.path());
    let file = data.path().join("copy.tar");
    // What a crash left behind has permissions of its own.
    std::fs::write(data.path().join("copy.tar.part"), "x").expect("a write");
    assert_eq!(run(data.path(), &["backup", &file.display().to_string()]).status.code(), Some(0));
    let mode = |name: &str| std::fs::metadata(data.path().join(name)).expect("a file").permissions().mode() & 0o777;
    assert_eq!((mode("copy.tar"), mode("key")), (0o600, 0o600));
    let list = std::fs::read_to_string(data.path().join("backups.list")).expect("a list");
    assert_eq!(list.lines().filter(|line| line.ends_with("copy.tar")).count(), 1);
}

#[test]
fn planning_from_files() {
    let home = tempfile::tempdir().expect("a directory");
    let at = |name: &str| home.path().join(name).display().to_string();
    let solve = |problem: &str, more: &[&str]| {
        std::fs::write(home.path().join("p.json"), problem).expect("a write");
        exedra().args(["meetings", "solve", &at("p.json")]).args(more).output().expect("it runs")
    };
    let good = r#"{"slots":2,"tables":1,"people":[{"id":"a","busy":[]},{"id":"b","busy":[0]},{"id":"c","busy":[]}],
        "pairs":[{"a":"a","b":"b","weight":5},{"a":"a","b":"c","weight":3},{"a":"b","b":"c","weight":4}],"fixed":[]}"#;
    let output = solve(good, &["--out", &at("plan.json")]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    let last: serde_json::Value = serde_json::from_slice(&output.stdout).expect("one line of JSON");
    assert_eq!((last["status"].as_str(), last["objective"].as_i64()), (Some("optimal"), Some(8)));
    let plan: serde_json::Value =
        serde_json::from_slice(&std::fs::read(at("plan.json")).expect("a plan")).expect("JSON");
    assert_eq!(plan["meetings"].as_array().map(Vec::len), Some(2));
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    for (problem, says) in [
        ("", "p.json"),
        ("{", "p.json"),
        (deep.as_str(), "p.json"),
        (r#"{"slots":1,"tables":1,"people":[],"pairs":[{"a":"x","b":"y","weight":1}],"fixed":[]}"#, "pairs[0]"),
    ] {
        std::fs::remove_file(at("plan.json")).ok();
        let output = solve(problem, &["--out", &at("plan.json")]);
        assert_eq!(output.status.code(), Some(2));
        assert!(
            errors(&output).contains(says) && errors(&output).trim_end().lines().count() == 1,
            "{}",
            errors(&output)
        );
        assert!(!std::path::Path::new(&at("plan.json")).exists());
    }
    let impossible = r#"{"slots":1,"tables":1,"people":[{"id":"a","busy":[0]},{"id":"b","busy":[]}],"pairs":[{"a":"a","b":"b","weight":5,"must":true}],"fixed":[]}"#;
    assert_eq!(solve(impossible, &[]).status.code(), Some(1));
}

#[test]
fn ranking_and_measuring_from_files() {
    let home = tempfile::tempdir().expect("a directory");
    let at = |name: &str| home.path().join(name).display().to_string();
    std::fs::write(at("d"), "{\"id\":\"d1\",\"title\":\"hydrogen membrane\",\"text\":\"a ceramic membrane for humid hydrogen\"}\n{\"id\":\"d2\",\"title\":\"tea\",\"text\":\"leaves\"}\n").expect("a write");
    std::fs::write(at("q"), "{\"id\":\"q1\",\"title\":\"humid hydrogen\",\"text\":\"we need a membrane\"}\n")
        .expect("a write");
    std::fs::write(at("qrels"), "q1 0 d1 1\n").expect("a write");
    let ranked = exedra()
        .args(["match", "--documents", &at("d"), "--queries", &at("q"), "--explain", "--out", &at("run")])
        .output()
        .expect("it runs");
    assert_eq!(ranked.status.code(), Some(0), "{}", errors(&ranked));
    let run = std::fs::read_to_string(at("run")).expect("a ranking");
    assert!(run.starts_with("q1 Q0 d1 1 ") && run.trim_end().ends_with(" exedra"), "{run}");
    let line: serde_json::Value = serde_json::from_slice(&ranked.stdout).expect("one line");
    let sum: f64 = line["parts"].as_array().expect("parts").iter().filter_map(|part| part["score"].as_f64()).sum();
    assert!((sum - line["score"].as_f64().expect("a score")).abs() < 1e-9);
    let measured = exedra().args(["eval", &at("run"), &at("qrels")]).output().expect("it runs");
    assert!(
        String::from_utf8_lossy(&measured.stdout).contains("MRR@10      1.0000"),
        "{}",
        String::from_utf8_lossy(&measured.stdout)
    );
    std::fs::write(at("d"), "{\"title\":\"x\"}\n").expect("a write");
    let bad = exedra()
        .args(["match", "--documents", &at("d"), "--queries", &at("q"), "--out", &at("run2")])
        .output()
        .expect("it runs");
    assert_eq!(bad.status.code(), Some(2));
    assert!(errors(&bad).contains("line 1") && !std::path::Path::new(&at("run2")).exists(), "{}", errors(&bad));
}

#[test]
fn unusable_files_write_nothing() {
    let home = tempfile::tempdir().expect("a directory");
    let (data, file) = (home.path().join("a"), home.path().join("offers.json"));
    init(&data);
    let before = run(&data, &["export", "offers.jsonl", "--forum", "harbour"]).stdout;
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    let hostile: [&[u8]; 5] =
        [b"", b"[{\"title\": \"cut off", b"[{\"title\": \"caf\xe9\"}]", deep.as_bytes(), b"\x00\x01\x02"];
    for bytes in hostile {
        std::fs::write(&file, bytes).expect("a write");
        let output = run(
            &data,
            &[
                "import",
                "offers",
                &file.display().to_string(),
                "--forum",
                "harbour",
                "--owner",
                "X",
                "--already-public",
            ],
        );
        let text = errors(&output);
        assert_eq!(output.status.code(), Some(2), "{text}");
        // One line that names the file once.
        assert!(text.trim_end().lines().count() == 1 && text.matches("offers.json").count() == 1, "{text}");
        assert_eq!(run(&data, &["export", "offers.jsonl", "--forum", "harbour"]).stdout, before);
    }
}

#[test]
fn importing_twice_changes_nothing() {
    let home = tempfile::tempdir().expect("a directory");
    let (data, file) = (home.path().join("a"), home.path().join("offers.csv"));
    init(&data);
    std::fs::write(&file, "title;description;ipr\nA pump;Pumps water;filed\n;no title;filed\n").expect("a write");
    let import = |more: &[&str]| {
        let file = file.display().to_string();
        let args = [&["import", "offers", &file, "--forum", "harbour", "--owner", "X", "--json"], more].concat();
        let output = run(&data, &args);
        (output.status.code(), serde_json::from_slice::<serde_json::Value>(&output.stdout).unwrap_or_default())
    };
    let counts = |report: &serde_json::Value| {
        [&report["read"], &report["created"], &report["unchanged"]].map(serde_json::Value::as_u64)
    };
    assert_eq!(import(&["--strict"]).0, Some(2));
    let (code, dry) = import(&["--dry-run"]);
    assert_eq!((code, counts(&dry)), (Some(0), [Some(2), Some(1), Some(0)]), "{dry}");
    let (_, first) = import(&[]);
    assert_eq!(counts(&first), [Some(2), Some(1), Some(0)], "{first}");
    assert_eq!(first["rejected"][0]["line"].as_u64(), Some(3), "{first}");
    let (_, second) = import(&[]);
    assert_eq!(counts(&second), [Some(2), Some(0), Some(1)], "{second}");
}
