//! `exedra growth` from outside.

use std::fmt::Write as _;
use std::path::Path;

use super::process::{errors, exedra};

const HEADER: &str = "company,group,sector,month,sales,filed\n";

fn growth(folder: &Path, file: &[u8], more: &[&str]) -> std::process::Output {
    let path = folder.join("returns.csv");
    std::fs::write(&path, file).expect("a write");
    let args = ["--from", "2026-01", "--to", "2026-02"];
    exedra().arg("growth").arg(&path).args(args).args(more).output().expect("it runs")
}

/// Eight companies in each of three sectors, and one alone in a fourth.
fn zone() -> String {
    let mut rows = HEADER.to_owned();
    for company in 0..25 {
        let sector = if company == 24 { "alone".to_owned() } else { format!("s{}", company % 3) };
        for (year, month) in [(2025, 1), (2025, 2), (2026, 1), (2026, 2)] {
            let sales = 1000 + company * 10 + (year - 2025) * 100 + month;
            let _ = writeln!(rows, "c{company},,{sector},{year}-0{month},{sales}.25,{year}-03-{:02}", month + 1);
        }
    }
    // A correction long after publication.
    rows + "c1,,s1,2025-01,1500.75,2025-09-01\n"
}

#[test]
fn figures_add_up_and_the_lonely_are_cloaked() {
    let home = tempfile::tempdir().expect("a directory");
    let output =
        growth(home.path(), zone().as_bytes(), &["--published-as-of", "2026-03-31", "--by", "sector", "--json"]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let number = |pointer: &str| json.pointer(pointer).and_then(serde_json::Value::as_f64).expect(pointer);
    let bridge = number("/bridge/continuing") + number("/bridge/entrants") - number("/bridge/leavers")
        + number("/bridge/revisions");
    let difference = number("/bases/revised/numerator") - number("/bases/published/denominator");
    assert!((bridge - difference).abs() < 1e-6, "{bridge} is not {difference}");
    assert!((number("/bridge/revisions") - 489.5).abs() < 1e-6);
    let cells = json["cells"].as_array().expect("cells");
    let status = |sector: &str| {
        let cell = cells.iter().find(|cell| cell["sector"] == sector).expect("a cell");
        assert_eq!(cell["value"].is_null(), cell["status"] != "shown", "{cell}");
        cell["status"].as_str().expect("a status").to_owned()
    };
    assert_eq!(status("alone"), "primary");
    let hidden = ["s0", "s1", "s2"].iter().filter(|sector| status(sector) != "shown").count();
    assert_eq!(hidden, 1, "one more, so that subtraction does not help");
    let points: f64 =
        json["contributions"].as_array().expect("a list").iter().filter_map(|one| one["points"].as_f64()).sum();
    assert!((points - number("/bases/revised/rate") * 100.0).abs() < 1e-6);
    let said = growth(home.path(), zone().as_bytes(), &["--by", "sector"]);
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    assert!(said.contains("= revised, this period") && said.contains("primary"), "{said}");
}

#[test]
fn unusable_returns_get_one_clear_line() {
    let home = tempfile::tempdir().expect("a directory");
    let good = "a,,s,2026-01,10,2026-02-01\n";
    for (row, says) in [
        ("b,,s,2026-01,-1,2026-02-01", "line 3, field sales: -1 is negative"),
        ("b,,s,2026-01,12万,2026-02-01", "line 3, field sales: \"12万\" carries a unit"),
        ("b,,s,2026-01,NaN,2026-02-01", "line 3, field sales: \"NaN\" is not a number"),
        ("b,,s,2026-13,1,2026-02-01", "line 3, field month: \"2026-13\" is no month"),
        ("b,,s,2026-01,1,soon", "line 3, field filed: \"soon\" is no day"),
        ("a,,s,2026-01,11,2026-02-01", "line 3, field filed: \"a\" has filed for 2026-01"),
    ] {
        let output = growth(home.path(), format!("{HEADER}{good}{row}\n").as_bytes(), &["--json"]);
        assert_eq!(output.status.code(), Some(2), "{row}");
        let text = errors(&output);
        assert!(text.contains(says) && text.contains("returns.csv") && text.trim_end().lines().count() == 1, "{text}");
        assert!(output.stdout.is_empty());
    }
    let hostile: [&[u8]; 5] = [b"", b"\x00\x01\x02", b"\xff\xfe", b"a,b,c\n1,2,3\n", HEADER.as_bytes()];
    for bytes in hostile {
        let output = growth(home.path(), bytes, &[]);
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(errors(&output).trim_end().lines().count(), 1, "{}", errors(&output));
    }
    let file = format!("{HEADER}{good}");
    for (more, says) in
        [(["--published-as-of", "2026-02-30"], "--published-as-of"), (["--by", "colour"], "--by \"colour\"")]
    {
        let output = growth(home.path(), file.as_bytes(), &more);
        assert_eq!(output.status.code(), Some(2));
        assert!(errors(&output).contains(says), "{}", errors(&output));
    }
    let nowhere =
        exedra().args(["growth", "nowhere.csv", "--from", "2026-05", "--to", "2026-01"]).output().expect("it runs");
    assert!(nowhere.status.code() == Some(2) && errors(&nowhere).contains("before it begins"), "{}", errors(&nowhere));
}
