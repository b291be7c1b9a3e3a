//! The registry's import: a small stand-in of the same dialect, and the real file when it is at hand.

use std::io::Cursor;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};

use exedra_kernel::import::ImportReport;
use exedra_kernel::time::SeededEntropy;
use exedra_kernel::{Moment, OrganisationId};
use exedra_people::organisation::{self, Wanted};
use exedra_people::ror::{self, Failure, Options};
use exedra_people::rules_organisations::import_organisations;
use exedra_store::Db;
use exedra_store::house::Stamp;
use exedra_testkit::{engines, fresh};
use exedra_web::section;
use serde_json::{Value, json};

static NEXT: AtomicU64 = AtomicU64::new(100);

/// Nine characters with the registry's check digits.
pub fn ror_id(number: u64) -> String {
    const LETTERS: &[u8] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let mut rest = number;
    let mut letters = [b'0'; 7];
    for at in (1..7).rev() {
        letters[at] = LETTERS[(rest % 32) as usize];
        rest /= 32;
    }
    format!("{}{:02}", String::from_utf8_lossy(&letters), 98 - number * 100 % 97)
}

fn record(number: u64, names: &[(&str, &str, &str)], country: &str, parent: Option<u64>) -> Value {
    let names: Vec<Value> = names
        .iter()
        .map(|(lang, name, types)| {
            let lang = if lang.is_empty() { Value::Null } else { (*lang).into() };
            json!({ "lang": lang, "value": name, "types": types.split(' ').collect::<Vec<_>>() })
        })
        .collect();
    let relationships: Vec<Value> = parent
        .map(|p| json!({ "label": "x", "type": "parent", "id": format!("https://ror.org/{}", ror_id(p)) }))
        .into_iter()
        .collect();
    json!({
        "id": format!("https://ror.org/{}", ror_id(number)), "status": "active", "types": ["education", "funder"],
        "names": names, "relationships": relationships, "established": null, "domains": [],
        "links": [{ "type": "wikipedia", "value": "https://en.wikipedia.org/wiki/X" }, { "type": "website", "value": format!("https://u{number}.example") }],
        "locations": [{ "geonames_id": 1, "geonames_details": { "country_code": country, "name": "Harbour" } }],
        "external_ids": [{ "type": "isni", "all": ["0000 0004 6066 7763"], "preferred": null }, { "type": "wikidata", "all": [format!("Q{number}")], "preferred": null }],
        "_release": "v2.3",
    })
}

fn sample() -> Vec<Value> {
    vec![
        record(
            101,
            &[("en", "Harbour University", "label ror_display"), ("zh", "海港大学", "label"), ("", "HU", "acronym")],
            "CN",
            None,
        ),
        record(
            102,
            &[("fr", "Université de la Côte", "label ror_display"), ("en", "Coast University", "alias")],
            "FR",
            Some(101),
        ),
        record(103, &[("en", "The Salt Institute", "label ror_display")], "ES", Some(999)),
    ]
}

fn lines(records: &[Value]) -> Vec<u8> {
    records.iter().flat_map(|record| format!("{record}\n").into_bytes()).collect()
}

async fn import(db: &Db, bytes: Vec<u8>, options: &Options) -> Result<ImportReport, Failure> {
    // Each import draws its own ids, as each run of the program does.
    let entropy = SeededEntropy::new(NEXT.fetch_add(1, Ordering::Relaxed));
    let stamp = Stamp { now: Moment(1_800_000_000_000_000), entropy: &entropy };
    ror::import(db, stamp, import_organisations("import"), "ror.jsonl", &mut Cursor::new(bytes), options).await
}

async fn found(db: &Db, query: &str) -> Vec<String> {
    let wanted = Wanted { query: query.to_owned(), ..Wanted::default() };
    let page = organisation::list(&mut db.read().await.unwrap(), &wanted, 50).await.unwrap();
    assert_eq!(page.total as usize, page.rows.len());
    page.rows.into_iter().map(|row| row.name).collect()
}

#[tokio::test]
async fn made_changed_left_alone() {
    for engine in engines() {
        let database = fresh(engine, &section::migrations(&[exedra_people::section()])).await;
        let db = &database.db;
        let mut records = sample();
        let dry = import(db, lines(&records), &Options { dry_run: true, ..Options::default() }).await.unwrap();
        assert_eq!((dry.read, dry.created), (3, 3));
        assert!(found(db, "").await.is_empty(), "a dry run writes nothing");

        let report = import(db, lines(&records), &Options::default()).await.unwrap();
        assert_eq!((report.read, report.created, report.updated, report.unchanged), (3, 3, 0, 0));
        assert!(report.rejected.is_empty(), "{:?}", report.rejected);
        let again = import(db, lines(&records), &Options::default()).await.unwrap();
        assert_eq!((again.read, again.created, again.updated, again.unchanged), (3, 0, 0, 3));

        for (query, names) in [
            ("harb univ", vec!["Harbour University"]),
            ("港大", vec!["Harbour University"]),
            ("hu", vec!["Harbour University"]),
            ("universite cote", vec!["Université de la Côte"]),
            ("Coast", vec!["Université de la Côte"]),
            ("univ", vec!["Harbour University", "Université de la Côte"]),
            ("", vec!["Harbour University", "The Salt Institute", "Université de la Côte"]),
            ("% _ '", vec!["Harbour University", "The Salt Institute", "Université de la Côte"]),
            ("harbour salt", vec![]),
        ] {
            assert_eq!(found(db, query).await, names, "{query}");
        }
        let mut conn = db.read().await.unwrap();
        let coast = organisation::find(&mut conn, &format!("ror:{}", ror_id(102))).await.unwrap().unwrap();
        let harbour =
            organisation::find(&mut conn, &format!("https://ror.org/{}", ror_id(101))).await.unwrap().unwrap();
        assert_eq!(coast.parent_id.as_ref(), Some(&harbour.id));
        assert_eq!(coast.native_language.as_deref(), None, "the name is the French one already");
        assert_eq!(harbour.native_name.as_deref(), Some("海港大学"));
        assert_eq!(
            organisation::find(&mut conn, &format!("ror:{}", ror_id(103))).await.unwrap().unwrap().parent_id,
            None
        );
        drop(conn);

        // The registry renames one and withdraws another; a parent that was missing comes.
        records[0]["names"][0]["value"] = "Harbour and Port University".into();
        records[1]["status"] = "withdrawn".into();
        records.push(record(999, &[("en", "Salt Holding", "label ror_display")], "ES", None));
        let newer = import(db, lines(&records), &Options::default()).await.unwrap();
        assert_eq!((newer.created, newer.updated, newer.unchanged), (1, 3, 0));
        assert_eq!(found(db, "port").await, ["Harbour and Port University"]);
        assert!(found(db, "cote").await.is_empty(), "withdrawn ones are in no list");
        let last = import(db, lines(&records), &Options::default()).await.unwrap();
        assert_eq!((last.created, last.updated, last.unchanged), (0, 0, 4));
    }
}

#[tokio::test]
async fn unusable_records_are_told() {
    let database = fresh(engines()[0], &section::migrations(&[exedra_people::section()])).await;
    let mut records = sample();
    records[1]["id"] = "https://ror.org/000025p05".into();
    records[2]["names"] = json!([]);
    records.push(records[0].clone());
    let mut odd = record(104, &[("en", "Odd", "label ror_display")], "QQ", None);
    odd["links"] = json!([{ "type": "website", "value": "javascript:alert(1)" }]);
    odd["external_ids"] = json!([{ "type": "isni", "all": ["1"], "preferred": null }]);
    records.push(odd);
    let strict = import(&database.db, lines(&records), &Options { strict: true, ..Options::default() }).await;
    assert!(matches!(strict, Err(Failure::Strict(_))));
    let report = import(&database.db, lines(&records), &Options::default()).await.unwrap();
    assert_eq!((report.read, report.created), (5, 2));
    let why: Vec<_> = report.rejected.iter().map(|r| (r.line, r.field.as_deref().unwrap_or(""))).collect();
    assert_eq!(why, [(2, "id"), (3, "names"), (4, "id")]);
    let mended: Vec<_> = report.mended.iter().map(|r| (r.line, r.field.as_deref().unwrap_or(""))).collect();
    assert_eq!(mended, [(5, "locations"), (5, "links"), (5, "external_ids")]);
    let broken = import(&database.db, b"\xff\xfe{".to_vec(), &Options::default()).await;
    assert!(matches!(broken, Err(Failure::Unusable(_))));
}

/// The whole registry: `EXEDRA_DATA` names the folder of real data.
#[tokio::test]
async fn the_real_registry() {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let path =
        std::env::var_os("EXEDRA_DATA").map_or(beside, PathBuf::from).join("organisations/ror_records_latest.jsonl.gz");
    let Ok(mut file) = std::fs::File::open(&path) else {
        eprintln!("the registry is not there (set EXEDRA_DATA to the folder that has it); this check is left out");
        return;
    };
    let database = fresh(engines()[0], &section::migrations(&[exedra_people::section()])).await;
    let entropy = SeededEntropy::new(3);
    let stamp = Stamp { now: Moment(1_800_000_000_000_000), entropy: &entropy };
    let began = std::time::Instant::now();
    let permit = import_organisations("import");
    let report =
        ror::import(&database.db, stamp, permit, "ror.jsonl.gz", &mut file, &Options::default()).await.unwrap();
    eprintln!("{} organisations in {:?}; {} mended", report.created, began.elapsed(), report.mended.len());
    assert_eq!(
        (report.read, report.created, report.rejected.len()),
        (35_990, 35_990, 0),
        "{:?}",
        report.rejected.first()
    );
    for (query, country, kind) in [
        ("", "", ""),
        ("清华", "", ""),
        ("univ", "", ""),
        ("universi tech mun", "DE", ""),
        ("", "FR", "company"),
        ("", "", "health"),
    ] {
        let wanted = Wanted { query: query.into(), country: country.into(), kind: kind.into(), after: None };
        let began = std::time::Instant::now();
        let page = organisation::list(&mut database.db.read().await.unwrap(), &wanted, 30).await.unwrap();
        eprintln!(
            "{query:?} {country} {kind}: {} in {:?}, first {:?}",
            page.total,
            began.elapsed(),
            page.rows.first().map(|r| &r.name)
        );
        assert!(page.total > 0 && !page.rows.is_empty());
    }
    // Paging reaches everything exactly once.
    let (mut seen, mut wanted) = (0, Wanted { country: "CN".into(), ..Wanted::default() });
    let mut last: Option<OrganisationId> = None;
    loop {
        let page = organisation::list(&mut database.db.read().await.unwrap(), &wanted, 100).await.unwrap();
        seen += page.rows.len() as i64;
        let Some(next) = page.next else {
            assert_eq!(seen, page.total);
            break;
        };
        assert_ne!(last, Some(next.clone()));
        last = Some(next.clone());
        wanted.after = Some(next);
    }
}
