//! A person is in every table that can hold something of a person, and then is erased: no row, no file, no search index and
//! no export says their name, address, number or own words any more, nor does what is restored from an older backup.

use std::collections::BTreeSet;
use std::path::Path;

use exedra::commands::{prepare, restore_file};
use exedra::installation::{Installation, steps};
use exedra_kernel::PersonId;
use exedra_people::erasure;
use exedra_people::rules_persons::SystemPersons;
use exedra_store::{Db, transact};
use exedra_testkit::{Engine, bare, engines};
use exedra_web::{App, pump};

use crate::rows::{self, EMAIL, FULL, ME, NAME, NATIVE, PHONE, WORDS};

/// Columns named like one that refers to a person, which refer to something else: holders of jobs are servers, a line
/// of the trail is undone by another line, ties are of organisations.
const OTHERS: &[(&str, &str)] =
    &[("audit", "undone_by"), ("job", "holder"), ("mail", "holder"), ("tie", "from_id"), ("tie", "to_id")];

/// Whether a column's name says that persons stand in it.
fn refers(column: &str) -> bool {
    let named =
        ["a_id", "b_id", "from_id", "to_id", "principal_id", "agent_id", "contact_id", "head_id", "reviewer_id"];
    let more = ["substitute_id", "substitute_of", "holder", "who", "names_of", "behalf"];
    column.contains("person") || column.ends_with("_by") || named.contains(&column) || more.contains(&column)
}

pub type Rows = Vec<(String, Vec<(String, serde_json::Value)>)>;

/// All rows with the names of their columns.
pub async fn all(db: &Db) -> Rows {
    struct Everything(Rows);
    impl exedra_store::Sink for Everything {
        fn table(&mut self, name: &str, lines: Vec<String>) -> exedra_store::Result<()> {
            let mut lines = lines.into_iter();
            let header: Vec<String> = serde_json::from_str(&lines.next().unwrap_or_default()).expect("a header");
            for line in lines {
                let cells: Vec<serde_json::Value> = serde_json::from_str(&line).expect("a row");
                self.0.push((name.to_owned(), header.iter().cloned().zip(cells).collect()));
            }
            // A table without rows still says which columns it has.
            self.0
                .push((name.to_owned(), header.into_iter().map(|column| (column, serde_json::Value::Null)).collect()));
            Ok(())
        }
    }
    let mut everything = Everything(Vec::new());
    let mut conn = db.read().await.expect("a snapshot");
    exedra_store::dump(&mut conn, &steps(), &mut everything).await.expect("all tables are read");
    everything.0
}

/// Whether a text says something by which she can be known, as it stands or in small letters.
fn tells(text: &str) -> bool {
    [NAME, NATIVE, EMAIL, PHONE, WORDS].iter().any(|token| text.contains(token) || text.contains(&token.to_lowercase()))
}

/// Every cell that tells of her, as table, column and what stands there.
fn telling(rows: &Rows) -> Vec<String> {
    let cells = rows.iter().flat_map(|(table, cells)| cells.iter().map(move |(column, value)| (table, column, value)));
    let told = cells.filter(|(.., value)| value.as_str().is_some_and(tells));
    told.map(|(table, column, value)| format!("{table}.{column}: {value}")).collect()
}

/// Columns that refer to persons and in no row to her: the sweep would prove nothing of them.
fn unfilled(rows: &Rows) -> BTreeSet<(String, String)> {
    let cells =
        || rows.iter().flat_map(|(table, cells)| cells.iter().map(move |(column, value)| (table, column, value)));
    let mut columns: BTreeSet<(String, String)> = cells()
        .filter(|(table, column, _)| refers(column) && !OTHERS.contains(&(table.as_str(), column.as_str())))
        .map(|(table, column, _)| (table.clone(), column.clone()))
        .collect();
    for (table, column, value) in cells() {
        if value.as_str().is_some_and(|text| text.contains(ME)) {
            columns.remove(&(table.clone(), column.clone()));
        }
    }
    columns
}

/// Files below a directory that tell of her.
fn holding(directory: &Path) -> Vec<String> {
    let (mut found, mut waiting) = (Vec::new(), vec![directory.to_owned()]);
    while let Some(next) = waiting.pop() {
        for path in std::fs::read_dir(next).expect("a directory").flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                waiting.push(path);
            } else if tells(&String::from_utf8_lossy(&std::fs::read(&path).expect("a file"))) {
                found.push(path.display().to_string());
            }
        }
    }
    found
}

/// What all exports of the edition say, one after another.
async fn exported(app: &App, installation: &Installation) -> String {
    let mut text = String::new();
    for kind in exedra::exports::kinds() {
        let mut out = Vec::new();
        let reach = exedra_people::consent::Reach::Here;
        exedra::exports::write(app, &installation.db, kind, "harbour", app.now(), reach, &mut out).await.expect(kind);
        text.push_str(&String::from_utf8_lossy(&out));
    }
    text
}

fn searched(app: &App) -> bool {
    let index = app.find::<exedra_search::Index>().expect("an index");
    let _ = index.last_seq();
    !index.is_empty()
}

/// An empty installation on an engine; what is given back with it must live as long as it.
pub async fn installation(engine: Engine, data: &Path) -> (Installation, Option<exedra_testkit::TestDb>) {
    let database = configure(engine, data).await;
    let installation = Installation::open(data, true).await.expect("an installation");
    (installation, database)
}

/// Writes the configuration of an installation on an engine.
pub async fn configure(engine: Engine, data: &Path) -> Option<exedra_testkit::TestDb> {
    std::fs::create_dir_all(data).expect("a directory");
    if engine == Engine::Sqlite {
        return None;
    }
    let database = bare(engine).await;
    let text = format!("[database]\nurl = \"{}\"\nconnections = 3\n", database.url);
    std::fs::write(data.join("exedra.toml"), text).expect("a configuration");
    Some(database)
}

async fn erase(app: &App) {
    let (stamp, erasers) = (app.stamp(), &app.offered().erasers);
    let permit = SystemPersons::erase("test", PersonId::parse(ME).expect("an id"));
    transact!(app.db(), tx => erasure::erase(tx, stamp, erasers, &permit).await).expect("the erasure");
    erasure::keep_log(app).await.expect("the log");
    pump::step(app, 0).await.expect("listeners hear");
    pump::sweep(app).await;
}

#[tokio::test]
async fn nothing_anywhere_tells_of_an_erased_person() {
    for engine in engines() {
        let home = tempfile::tempdir().expect("a directory");
        let data = home.path().join("data");
        let (installation, _database) = installation(engine, &data).await;
        prepare(&installation).await.expect("it is prepared");
        rows::fill(&installation.db).await;
        let (app, _router) = installation.app("http://127.0.0.1:8080".to_owned(), false).expect("an application");
        installation.catch_up(&app).await.expect("the index");
        let before = all(&installation.db).await;
        assert_eq!(unfilled(&before), BTreeSet::new(), "{engine:?}: give these columns a row in rows.rs");
        assert!(telling(&before).len() > 90, "{engine:?}: {}", telling(&before).len());
        assert!(exported(&app, &installation).await.contains(FULL), "{engine:?}");
        assert!(searched(&app), "{engine:?}");
        let copy = home.path().join("older.tar");
        exedra::copies::write_backup(&installation, &copy).await.expect("a backup");

        erase(&app).await;
        assert_eq!(telling(&all(&installation.db).await), [] as [String; 0], "{engine:?}");
        let text = exported(&app, &installation).await;
        assert!(
            !tells(&text),
            "{engine:?}: {}",
            text.lines().filter(|line| tells(line)).collect::<Vec<_>>().join("\n")
        );
        installation.db.close().await;
        drop(app);
        assert_eq!(holding(&data), [] as [String; 0], "{engine:?}");

        // The older backup comes back on either engine, and she does not.
        for target in engines() {
            let again = home.path().join(format!("again-{target:?}"));
            let _database = configure(target, &again).await;
            restore_file(&again, &copy).await.expect("it is restored");
            let installation = Installation::open(&again, false).await.expect("an installation");
            assert_eq!(telling(&all(&installation.db).await), [] as [String; 0], "{engine:?} on {target:?}");
            installation.db.close().await;
            assert_eq!(holding(&again), [] as [String; 0], "{engine:?} on {target:?}");
        }
    }
}
