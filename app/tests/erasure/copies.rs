//! What a backup, an export and a check know of the files of every section: all of them, on either engine.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;

use exedra::commands::{prepare, restore_file};
use exedra::installation::Installation;
use exedra_files::{Key, Store};
use exedra_people::consent::Reach;
use exedra_testkit::engines;

use crate::rows::{self, FILES};
use crate::sweep::{Rows, all, configure, installation};

/// Where the bytes of a key lie.
fn place(installation: &Installation, bytes: &[u8]) -> std::path::PathBuf {
    let key = Key::of(bytes);
    let text = key.as_str();
    installation.files_directory().join(&text[..2]).join(&text[2..4]).join(text)
}

async fn put(installation: &Installation) {
    let store = Store::local(&installation.files_directory()).expect("a store");
    for (_, bytes) in FILES {
        store.put(bytes::Bytes::from_static(bytes)).await.expect("it is kept");
    }
}

/// Rows as sorted lines: the two engines order what is NULL differently.
fn lines(rows: &Rows) -> Vec<String> {
    let mut lines: Vec<String> = rows.iter().map(|row| format!("{row:?}")).collect();
    lines.sort();
    lines
}

/// The files of an archive by name.
fn unpacked(tar: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = tar::Archive::new(tar);
    let mut files = BTreeMap::new();
    for entry in archive.entries().expect("an archive") {
        let mut entry = entry.expect("an entry");
        let name = entry.path().expect("a name").display().to_string();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).expect("its bytes");
        files.insert(name, bytes);
    }
    files
}

async fn everything(installation: &Installation) -> Vec<u8> {
    let (app, _router) = installation.app_without_index("http://127.0.0.1:8080".to_owned()).expect("an application");
    let mut out = Vec::new();
    exedra::exports::everything(&app, &installation.db, "harbour", app.now(), Reach::Here, &mut out).await.expect("it");
    out
}

async fn lost(installation: &Installation) -> String {
    installation.lost_files().await.expect("a look").unwrap_or_default()
}

/// What a check says when the file of one section is gone, or is no longer what it was.
async fn looked_after(installation: &Installation) {
    assert_eq!(lost(installation).await, "");
    for (name, bytes) in FILES {
        let place = place(installation, bytes);
        std::fs::remove_file(&place).expect("it was there");
        let said = lost(installation).await;
        assert!(said.contains(&format!("1 missing ({name})")), "{said}");
        std::fs::write(&place, vec![b'x'; bytes.len()]).expect("a write");
        let said = lost(installation).await;
        assert!(said.contains(&format!("1 damaged ({name})")), "{said}");
        std::fs::write(&place, bytes).expect("a write");
    }
}

async fn opened(data: &Path) -> Installation {
    Installation::open(data, false).await.expect("an installation")
}

#[tokio::test]
async fn files_of_every_section_are_copied_exported_and_looked_after() {
    for engine in engines() {
        let home = tempfile::tempdir().expect("a directory");
        let (first, _database) = installation(engine, &home.path().join("data")).await;
        prepare(&first).await.expect("it is prepared");
        rows::fill(&first.db).await;
        put(&first).await;
        looked_after(&first).await;
        let archive = everything(&first).await;
        let files = unpacked(&archive);
        for (name, bytes) in FILES {
            let found = files.iter().any(|(path, held)| path.ends_with(&format!("/{name}")) && held == bytes);
            assert!(found, "{engine:?}: {name} in {:?}", files.keys());
        }
        assert!(String::from_utf8_lossy(&files["captions/stage2.en.vtt"]).contains("Light!"), "{engine:?}");
        let told = String::from_utf8_lossy(&files["broadcasts.jsonl"]).into_owned();
        let named: Vec<&str> = told.split('"').filter(|part| part.starts_with("files/")).collect();
        assert!(named.len() == 1 && named.iter().all(|name| files.contains_key(*name)), "{engine:?}: {named:?}");

        let copy = home.path().join("copy.tar");
        exedra::copies::write_backup(&first, &copy).await.expect("a backup");
        let before = lines(&all(&first.db).await);
        for target in engines() {
            let data = home.path().join(format!("{target:?}"));
            let _database = configure(target, &data).await;
            restore_file(&data, &copy).await.expect("it is restored");
            let second = opened(&data).await;
            assert_eq!(before, lines(&all(&second.db).await), "{engine:?} on {target:?}");
            looked_after(&second).await;
            assert!(everything(&second).await == archive, "{engine:?} on {target:?}: the same content, the same bytes");
            second.db.close().await;
        }
        first.db.close().await;
    }
}

/// Files that name people who agree to be listed.
const NAMING: &[&str] = &[
    "sessions.jsonl",
    "schedule.xml",
    "schedule.json",
    "schedule.jsonld",
    "releases.jsonl",
    "meetings.jsonl",
    "people.csv",
];

#[tokio::test]
async fn who_does_not_agree_is_in_no_file_that_goes_abroad() {
    let home = tempfile::tempdir().expect("a directory");
    let (made, _database) = installation(exedra_testkit::Engine::Sqlite, &home.path().join("data")).await;
    prepare(&made).await.expect("it is prepared");
    rows::fill(&made.db).await;
    let (app, _router) = made.app_without_index("http://127.0.0.1:8080".to_owned()).expect("an application");
    for kind in exedra::exports::kinds() {
        let mut texts = Vec::new();
        for reach in [Reach::Here, Reach::Abroad] {
            let mut out = Vec::new();
            exedra::exports::write(&app, &made.db, kind, "harbour", app.now(), reach, &mut out).await.expect(kind);
            texts.push(String::from_utf8_lossy(&out).into_owned());
        }
        assert_eq!(texts[0].contains(rows::OTHERS_NAME), NAMING.contains(&kind), "{kind}: {}", texts[0]);
        assert!(!texts[1].contains(rows::OTHERS_NAME), "{kind}: {}", texts[1]);
        // Nobody's address is anywhere but in the secretariat's list.
        let addressed = ["@quill.example", "@way.example"].iter().any(|address| texts[0].contains(address));
        assert!(kind == "people.csv" || !addressed, "{kind}: {}", texts[0]);
    }
    made.db.close().await;
}
