//! What one company files is nobody else's business: not in a page, a file, a count, nor by subtraction.

use std::collections::BTreeMap;

use exedra_people::erasure;
use exedra_people::rules_persons::SystemPersons;
use exedra_store::transact;
use exedra_testkit::{all_rows, engines};
use http::StatusCode;

use crate::world::{SECRET, world};

#[tokio::test]
async fn a_second_company_finds_nothing_of_the_first() {
    for engine in engines() {
        let w = world(engine).await;
        let release = w.publish("").await;
        let quay = w.company(0);
        let own = w.server.get(&quay, Some(&w.quay)).await;
        assert!(own.text.contains("7,654,321"), "the secret is there: {}", own.text);
        for other in [w.mill.as_str(), w.stranger.as_str()] {
            assert_eq!(w.server.get(&quay, Some(other)).await.status, StatusCode::NOT_FOUND);
            let filed = w.server.post(&quay, Some(other), &[("month", "2027-06"), ("sales", "1")]).await;
            assert_eq!(filed.status, StatusCode::NOT_FOUND);
            let sent = w.upload(&format!("{quay}/import"), other, &[("file", "month,sales\n2027-06,1\n")]).await;
            assert_eq!(sent.status, StatusCode::NOT_FOUND);
            for path in ["office", "office/releases", "office/company", "office/returns.csv"] {
                let answer = w.server.get(&format!("/zone/harbour/{path}"), Some(other)).await;
                assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
            }
        }
        assert_eq!(w.server.get("/zone/harbour/returns", Some(&w.stranger)).await.status, StatusCode::NOT_FOUND);
        let mine = w.server.get("/zone/harbour/returns", Some(&w.mill)).await.text;
        assert!(mine.contains("Company 1") && !mine.contains("Company 0"), "{mine}");
        let api = format!("/api/v1{release}");
        let csv = format!("{release}/release.csv");
        for path in ["/zone", "/zone/harbour", &release, &csv, &api, "/api/v1/zone"] {
            for session in [None, Some(w.mill.as_str())] {
                let text = w.server.get(path, session).await.text.replace([',', '.'], "");
                assert!(!text.contains(SECRET) && !text.contains("Company 0"), "{path}: {text}");
            }
        }
    }
}

/// The two companies in space are withheld; whatever is shown beside them leaves more than one unknown in every sum.
#[tokio::test]
async fn no_subtraction_reveals_a_withheld_cell() {
    for engine in engines() {
        let w = world(engine).await;
        let release = w.publish("").await;
        let json = w.server.get(&format!("/api/v1{release}"), None).await.json();
        let cells: Vec<&serde_json::Value> =
            json["figures"].as_array().unwrap().iter().filter(|one| one["measure"] == "cell").collect();
        assert!(cells.len() > 20, "{}", cells.len());
        let text = |value: &serde_json::Value| value.as_str().unwrap_or("").to_owned();
        let mut sums: BTreeMap<Vec<String>, (usize, usize)> = BTreeMap::new();
        for cell in &cells {
            let year = text(&cell["from"])[..4].to_owned();
            let by_month = vec!["month".into(), text(&cell["basis"]), text(&cell["from"]), text(&cell["to"])];
            let by_sector = vec!["sector".into(), text(&cell["basis"]), text(&cell["sector"]), year];
            for key in [by_month, by_sector] {
                let (hidden, all) = sums.entry(key).or_default();
                *hidden += usize::from(cell["value"].is_null());
                *all += 1;
            }
        }
        for (sum, (hidden, all)) in &sums {
            assert!(*all < 2 || *hidden != 1, "{sum:?}: one of {all} is withheld");
        }
        let space = cells.iter().filter(|cell| cell["sector"] == "space");
        assert!(space.clone().count() > 0 && space.clone().all(|cell| cell["value"].is_null()));
        let shown = cells.iter().filter(|cell| !cell["value"].is_null()).count();
        assert!(shown * 3 > cells.len(), "only {shown} of {} cells are shown", cells.len());
    }
}

#[tokio::test]
async fn a_correction_by_one_company_is_not_published() {
    for engine in engines() {
        let w = world(engine).await;
        w.publish("").await;
        w.server.clock.advance(60);
        let pairs = [("month", "2027-05"), ("sales", "5200000"), ("reason", "")];
        let filed = w.server.post(&w.company(0), Some(&w.quay), &pairs).await;
        assert_eq!(filed.status, StatusCode::SEE_OTHER, "{}", filed.text);
        let pairs = [("from", "2027-01"), ("to", "2027-05"), ("changes", "One was corrected.")];
        let refused = w.officer_posts("/zone/harbour/office/releases", &pairs).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let ahead = [("from", "2027-01"), ("to", "2027-12"), ("changes", "")];
        let early = w.officer_posts("/zone/harbour/office/releases", &ahead).await;
        assert!(early.status == 422 && early.text.contains("This month is not over yet"), "{}", early.text);
        assert!(refused.text.contains("too few companies have changed their returns"), "{}", refused.text);
    }
}

#[tokio::test]
async fn an_erased_officer_leaves_no_trace() {
    for engine in engines() {
        let w = world(engine).await;
        w.publish("").await;
        w.officer_posts("/zone/harbour/office", &[("month", "2027-07")]).await;
        w.officer_posts("/zone/harbour/office/releases", &[("from", "2027-01"), ("to", "2027-04")]).await;
        let filed = w.officer_posts(&w.company(4), &[("month", "2027-06"), ("sales", "5300000")]).await;
        assert_eq!(filed.status, StatusCode::SEE_OTHER, "{}", filed.text);
        let migrations = exedra_web::section::migrations(&[exedra_people::section(), exedra_zone::section()]);
        let naming = |rows: &[(String, String)]| {
            let of_zone =
                rows.iter().filter(|(table, row)| table.starts_with("zone") && row.contains(w.officer.0.as_str()));
            of_zone.count()
        };
        let before = all_rows(w.server.app.db(), &migrations).await;
        assert!(naming(&before) >= 5, "{}", naming(&before));
        let app = &w.server.app;
        let (stamp, erasers) = (app.stamp(), &app.offered().erasers);
        let permit = SystemPersons::erase("test", w.officer.0.clone());
        transact!(app.db(), tx => erasure::erase(tx, stamp, erasers, &permit).await).unwrap();
        assert_eq!(naming(&all_rows(app.db(), &migrations).await), 0);
    }
}
