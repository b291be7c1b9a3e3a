//! `exedra coverage`: articles beside the record, from files.

use super::process::{errors, exedra};

const RECORD: &str = r#"{"statements":[{"id":"address","lang":"en","text":"We will open the harbour to every ship. Together we shall deepen the channel with a more generous spirit.","at":"2027-09-24T10:00:00+02:00"}],
"quotations":[{"id":"mayor","lang":"en","text":"No ship will be turned away.","by":"Ada Byron","at":"2027-09-24"}],
"figures":[{"id":"ships","value":320,"unit":"","counts":"visiting ships","as_of":"2027-09"}]}"#;

const ARTICLE: &str = "The mayor said on Friday: “We will open the harbour to every ship.”\n\nAbout 320 visiting ships came from many \
                       seas to the old harbour town.\n\n“Every ship will be turned away,” she added before the bands began to play.\n\n\
                       Leave a reply\n\nYour email address will not be published.";

struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Self {
        let home = Self(tempfile::tempdir().expect("a directory"));
        home.write("record.json", RECORD.as_bytes());
        home
    }

    fn at(&self, name: &str) -> String {
        self.0.path().join(name).display().to_string()
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        std::fs::write(self.0.path().join(name), bytes).expect("a write");
    }

    fn coverage(&self, files: &[&str], more: &[&str]) -> std::process::Output {
        let files: Vec<String> = files.iter().map(|name| self.at(name)).collect();
        let record = self.at("record.json");
        exedra().arg("coverage").args(files).args(["--record", &record]).args(more).output().expect("it runs")
    }
}

#[test]
fn articles_beside_the_record() {
    let home = Home::new();
    home.write("a.txt", ARTICLE.as_bytes());
    home.write("b.txt", ARTICLE.replace(" before the bands began to play", "").as_bytes());
    let output = home.coverage(&["a.txt", "b.txt"], &["--json"]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    let lines: Vec<serde_json::Value> = String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).expect("one object a line"))
        .collect();
    assert_eq!(lines.len(), 2);
    let first = &lines[0];
    assert!(first["file"].as_str().is_some_and(|file| file.ends_with("a.txt")), "{first}");
    assert!(first["text"].as_str().is_some_and(|text| !text.contains("email address")), "{first}");
    assert_eq!(first["boilerplate"].as_array().map(Vec::len), Some(2), "{first}");
    let items = first["items"].as_array().expect("items");
    let verdict = |part: &str| {
        let item = items.iter().find(|item| item["found"].as_str().is_some_and(|found| found.contains(part)));
        item.and_then(|item| Some((item["verdict"].as_str()?, item["record"].as_str()?)))
    };
    assert_eq!(verdict("open the harbour"), Some(("same", "address")), "{first}");
    assert_eq!(verdict("320"), Some(("same", "ships")), "{first}");
    assert_eq!(verdict("turned away"), Some(("changed", "mayor")), "{first}");
    assert!(first["copies"][0]["file"].as_str().is_some_and(|file| file.ends_with("b.txt")), "{first}");
    assert!(first["copies"][0]["similarity"].as_f64().is_some_and(|similarity| similarity > 0.7), "{first}");
    let text = home.coverage(&["a.txt"], &[]);
    let text = String::from_utf8_lossy(&text.stdout).into_owned();
    assert!(text.contains("changed") && text.contains("[mayor]") && text.contains("set apart"), "{text}");
}

#[test]
fn unusable_articles_and_records_get_one_line() {
    let home = Home::new();
    home.write("good.txt", ARTICLE.as_bytes());
    home.write("huge.txt", &vec![b'a'; 10 << 20]);
    home.write("markup.html", "<html><script>x()</script><div></div></html>".repeat(1000).as_bytes());
    home.write("empty.txt", b"");
    home.write("bytes.bin", b"\xff\x00\xd8\x01\x02");
    for name in ["huge.txt", "markup.html", "empty.txt", "bytes.bin", "missing.txt"] {
        let output = home.coverage(&["good.txt", name], &["--json"]);
        let text = errors(&output);
        assert_eq!(output.status.code(), Some(2), "{name}: {text}");
        assert!(text.contains(name) && text.trim_end().lines().count() == 1 && output.stdout.is_empty(), "{text}");
    }
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    for record in ["", "{", "{}", "[]", deep.as_str(), r#"{"figures":[{"id":"f","value":"many"}]}"#] {
        home.write("record.json", record.as_bytes());
        let output = home.coverage(&["good.txt"], &[]);
        let text = errors(&output);
        assert_eq!(output.status.code(), Some(2), "{record:.20}: {text}");
        assert!(text.contains("record.json") && text.trim_end().lines().count() == 1, "{text}");
    }
}
