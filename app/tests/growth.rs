//! Growth: a filled installation of the oldest schema is upgraded on both engines, killed half-way once, and every table and
//! every export is what it was.
//!
//! The fixture `growth/oldest.tar.gz` is a backup of a small demonstration made by the first version, beside it what that
//! version exported. `growth/opening.tar.gz` is one of the version in which every section had its first tables, with the sums
//! of all files that its `everything.tar` holds but stored ones, whose bytes are not in it. Neither is ever made anew: whoever
//! changes the schema must carry them along, and whoever changes an export says so in `docs/exports.md`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Read;

use exedra::copies;
use exedra::installation::{Installation, steps};
use exedra_kernel::Moment;
use exedra_store::{Db, Sink, Step};
use exedra_testkit::{Engine, TestDb, bare, engines};

/// Rows of every table, each as a map from column to value, so that added columns do not matter.
#[derive(Default)]
struct Tables(BTreeMap<String, Vec<BTreeMap<String, serde_json::Value>>>);

impl Sink for Tables {
    fn table(&mut self, name: &str, lines: Vec<String>) -> exedra_store::Result<()> {
        let mut lines = lines.into_iter();
        let header: Vec<String> = serde_json::from_str(&lines.next().unwrap_or_default()).expect("a header");
        let rows = lines.map(|line| {
            let cells: Vec<serde_json::Value> = serde_json::from_str(&line).expect("a row");
            header.iter().cloned().zip(cells).collect()
        });
        self.0.insert(name.to_owned(), rows.collect());
        Ok(())
    }
}

async fn tables(db: &Db, steps: &[Step]) -> Tables {
    let mut tables = Tables::default();
    let mut conn = db.read().await.expect("a snapshot");
    exedra_store::dump(&mut conn, steps, &mut tables).await.expect("a dump");
    tables
}

const OLDEST: &[u8] = include_bytes!("growth/oldest.tar.gz");
const OPENING: &[u8] = include_bytes!("growth/opening.tar.gz");

fn fixture(packed: &[u8]) -> copies::Backup {
    let mut tar = Vec::new();
    flate2::read::GzDecoder::new(packed).read_to_end(&mut tar).expect("the fixture unpacks");
    let home = tempfile::tempdir().expect("a directory");
    let file = home.path().join("oldest.tar");
    std::fs::write(&file, tar).expect("a write");
    copies::read_backup(&file).expect("the fixture is a backup")
}

/// Loads a fixture, grows it as far as this program, killed half-way once, and compares every column that was there before.
async fn grown(engine: Engine, backup: &copies::Backup) -> TestDb {
    let all = steps();
    let old: Vec<Step> = all.iter().filter(|step| backup.manifest.steps.contains(&step.key)).cloned().collect();
    let made = bare(engine).await;
    assert!(copies::load(&made.db, backup).await.expect("it loads") > 1000);
    let before = tables(&made.db, &old).await;
    let waiting = exedra_store::pending(&made.db, &all).await.expect("steps").len();
    exedra_store::migrate_to(&made.db, &all, Moment(1), waiting / 2).await.expect("half of it");
    exedra_store::migrate(&made.db, &all, Moment(2)).await.expect("the rest");
    let after = tables(&made.db, &all).await;
    for (name, rows) in &before.0 {
        let columns: Vec<&String> = rows.first().map(|row| row.keys().collect()).unwrap_or_default();
        let kept: Vec<BTreeMap<_, _>> = after.0[name]
            .iter()
            .map(|row| columns.iter().map(|column| ((*column).clone(), row[*column].clone())).collect())
            .collect();
        // Rows are compared as sets of lines: a new column may change the order of a dump.
        let sorted = |rows: &[BTreeMap<String, serde_json::Value>]| {
            let mut lines: Vec<String> = rows.iter().map(|row| serde_json::to_string(row).expect("JSON")).collect();
            lines.sort();
            lines
        };
        assert_eq!(sorted(rows), sorted(&kept), "{engine:?}: table {name}");
    }
    made
}

#[tokio::test]
async fn the_oldest_schema_grows_unharmed() {
    let backup = fixture(OLDEST);
    for engine in engines() {
        let made = grown(engine, &backup).await;
        let app = application(&made);
        for (kind, expected) in EXPORTS {
            let mut out = Vec::new();
            exedra::exports::write(
                &app,
                &made.db,
                kind,
                "harbour-2027",
                EXPORTED_AT,
                exedra_people::consent::Reach::Here,
                &mut out,
            )
            .await
            .expect(kind);
            assert_eq!(String::from_utf8_lossy(&out), *expected, "{engine:?}: export {kind}");
        }
    }
}

/// The application over the grown database: exports name addresses of pages.
fn application(made: &TestDb) -> exedra_web::App {
    let installation = Installation {
        data: made.directory.path().to_owned(),
        config: exedra::config::Config::default(),
        db: made.db.clone(),
    };
    installation.make_key().expect("a key");
    installation.app_without_index("http://127.0.0.1:8080".to_owned()).expect("an application").0
}

/// Sums of the files of an archive, by name.
fn sums(tar: &[u8]) -> String {
    let mut archive = tar::Archive::new(tar);
    let mut lines = String::new();
    for entry in archive.entries().expect("an archive") {
        let mut entry = entry.expect("an entry");
        let name = entry.path().expect("a name").display().to_string();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).expect("its bytes");
        let _ = writeln!(lines, "{} {name}", exedra_files::Key::of(&bytes).as_str());
    }
    lines
}

#[tokio::test]
async fn every_export_of_the_opening_stays_what_it_was() {
    let backup = fixture(OPENING);
    for engine in engines() {
        let made = grown(engine, &backup).await;
        let app = application(&made);
        let mut out = Vec::new();
        let reach = exedra_people::consent::Reach::Here;
        exedra::exports::everything(&app, &made.db, "harbour-2027", OPENED_AT, reach, &mut out)
            .await
            .expect("all files");
        assert_eq!(sums(&out), include_str!("growth/opening.sums"), "{engine:?}");
        let mut again = Vec::new();
        exedra::exports::everything(&app, &made.db, "harbour-2027", OPENED_AT, reach, &mut again).await.expect("again");
        assert!(out == again, "{engine:?}: the same content gives the same bytes");
    }
}

/// When the second fixture was made.
const OPENED_AT: Moment = Moment(1_795_284_900_000_000);

/// When: what is public depends on the day.
const EXPORTED_AT: Moment = Moment(1_795_255_440_000_000);

/// What the oldest version exported from the fixture.
const EXPORTS: &[(&str, &str)] =
    &[("offers.jsonl", include_str!("growth/offers.jsonl")), ("people.csv", include_str!("growth/people.csv"))];
