//! The office: who has filed, reminders, drafts, releases and corrections.

use cloak::growth::{Growth, Period, Returns, amount};
use exedra_store::house;
use exedra_store::transact;
use exedra_testkit::engines;
use exedra_zone::model::Return;
use exedra_zone::{office, rules};
use http::StatusCode;

use crate::world::{World, world};

fn figure(json: &serde_json::Value, measure: &str, basis: &str, sector: Option<&str>) -> Option<String> {
    let figures = json["figures"].as_array().expect("figures");
    let found = figures
        .iter()
        .find(|one| one["measure"] == measure && one["basis"] == basis && one["sector"].as_str() == sector);
    found.expect(measure)["value"].as_str().map(ToOwned::to_owned)
}

fn api(release: &str) -> String {
    format!("/api/v1{release}")
}

#[tokio::test]
async fn those_who_owe_are_reminded_once() {
    for engine in engines() {
        let w = world(engine).await;
        let office = w.server.get("/zone/harbour/office", Some(&w.officer.1)).await.text;
        assert!(
            office.contains("July 2027: 0 filed, 22 missing") && office.contains("Remind the 22 companies"),
            "{office}"
        );
        let may = w.server.get("/zone/harbour/office?month=2027-05&show=missing", Some(&w.officer.1)).await.text;
        assert!(may.contains("22 filed, 0 missing") && !may.contains("C-001"), "{may}");
        let sent = w.officer_posts("/zone/harbour/office", &[("month", "2027-07")]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        let page = w.server.get(sent.location(), Some(&w.officer.1)).await.text;
        assert!(page.contains("2 letters were sent.") && page.contains("nobody to write to"), "{page}");
        let mut conn = w.server.app.db().read().await.unwrap();
        let mails = house::mails_recent(&mut conn, "~", 9).await.unwrap();
        drop(conn);
        assert_eq!(mails.len(), 2);
        let again = w.officer_posts("/zone/harbour/office", &[("month", "2027-07")]).await;
        assert!(again.location().ends_with("sent=0"), "{}", again.location());
        let id = w.companies[3].id.to_string();
        let one = w.officer_posts("/zone/harbour/office", &[("month", "2027-07"), ("company", &id)]).await;
        assert_eq!(one.status, StatusCode::SEE_OTHER);
        let unknown = w.officer_posts("/zone/harbour/office", &[("company", w.zone.as_str())]).await;
        assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    }
}

/// A correction of May by all companies of electronics, filed today.
async fn correct(w: &World) {
    let stamp = w.server.app.stamp();
    let returns: Vec<Return> = w
        .companies
        .iter()
        .enumerate()
        .filter(|(at, _)| at % 2 == 0 && *at < 20)
        .map(|(at, company)| Return {
            company_id: company.id.clone(),
            month: "2027-05".into(),
            sales: (5_500_000 + 90_000 * at as i64) * 100,
            reason: String::new(),
            filed_at: stamp.now,
            filed_by: None,
        })
        .collect();
    transact!(w.server.app.db(), tx => {
        let run = rules::System::run_office("test", w.zone.clone());
        office::bulk(tx, stamp, &run, &[], &[], &returns).await
    })
    .unwrap();
    w.server.app.settle().await;
}

#[tokio::test]
async fn releases_are_versions() {
    for engine in engines() {
        let w = world(engine).await;
        assert!(w.server.get("/zone/harbour", None).await.text.contains("Nothing has been published yet"));
        let first = w.publish("").await;
        let page = w.server.get(&first, None).await;
        assert_eq!(page.status, StatusCode::OK);
        for sign in
            ["First version", "<svg", "Same companies", "Totals as revised", "withheld", "Electronics", "By month"]
        {
            assert!(page.text.contains(sign), "{sign}: {}", page.text);
        }
        // A period that was published is corrected, and why has to be said.
        let period = [("from", "2027-01"), ("to", "2027-05")];
        let silent = w.officer_posts("/zone/harbour/office/releases", &period).await;
        assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(silent.text.contains("this period was published before"));
        // What was looked at is what is published: filings that came in since are looked at first.
        let why = [("from", "2027-01"), ("to", "2027-05"), ("changes", "May of electronics was corrected.")];
        let draft = w.officer_posts("/zone/harbour/office/releases", &why).await.location().to_owned();
        w.server.clock.advance(60);
        correct(&w).await;
        let moved = w.officer_posts(&draft, &[("do", "publish")]).await;
        assert_eq!(moved.status, StatusCode::CONFLICT);
        assert!(moved.text.contains("Returns have come in since"), "{}", moved.text);
        let draft = w.officer_posts("/zone/harbour/office/releases", &why).await.location().to_owned();
        let seen = w.server.get(&draft, Some(&w.officer.1)).await.text;
        assert!(seen.contains("figures changed") && seen.contains("Publish the correction"), "{seen}");
        for other in [None, Some(w.quay.as_str()), Some(w.stranger.as_str())] {
            let hidden = w.server.get(&draft, other).await;
            assert!(hidden.status == StatusCode::NOT_FOUND || hidden.location().starts_with("/account/sign-in"));
        }
        let second = w.officer_posts(&draft, &[("do", "publish")]).await.location().to_owned();
        let page = w.server.get(&second, None).await.text;
        assert!(
            page.contains("Version 2") && page.contains("May of electronics was corrected.") && page.contains("<del>")
        );
        let old = w.server.get(&first, None).await.text;
        assert!(old.contains("This version was corrected later") && old.contains(&second), "{old}");
        assert_eq!(w.server.get(&draft, Some(&w.officer.1)).await.status, StatusCode::NOT_FOUND, "a draft is used up");
    }
}

#[tokio::test]
async fn the_engine_says_the_same_of_the_offices_file() {
    for engine in engines() {
        let w = world(engine).await;
        let release = w.publish("").await;
        let json = w.server.get(&api(&release), None).await.json();
        let file = w.server.get("/zone/harbour/office/returns.csv", Some(&w.officer.1)).await;
        assert_eq!(file.status, StatusCode::OK);
        let returns = Returns::read(file.text.as_bytes()).expect("a file of returns");
        let period = Period::new("2027-01".parse().unwrap(), "2027-05".parse().unwrap()).unwrap();
        let day = json["published_as_of"].as_str().unwrap().parse().unwrap();
        let growth = Growth::of(&returns, period, Some(day)).expect("a growth");
        let rate = |figure: cloak::growth::Figure| figure.rate().decimal(8);
        for (basis, engine) in
            [("panel", growth.bases.panel), ("published", growth.bases.published), ("revised", growth.bases.revised)]
        {
            assert_eq!(figure(&json, "growth", basis, None), rate(engine), "{basis}");
        }
        let money = |units: i128| {
            let text = amount(units, returns.places);
            Some(if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text })
        };
        assert_eq!(figure(&json, "bridge-end", "revised", None), money(growth.bases.revised.numerator));
        assert_eq!(figure(&json, "bridge-continuing", "revised", None), money(growth.bridge.continuing));
        // Published to the hundredth of a percent: more would be one company's own figure.
        let median = growth.median.map(|median| amount((median + 5_000).div_euclid(10_000) * 10_000, 8));
        assert_eq!(figure(&json, "median-company-growth", "panel", None), median);
    }
}

#[tokio::test]
async fn files_say_what_they_are() {
    for engine in engines() {
        let w = world(engine).await;
        let release = w.publish("").await;
        let csv = w.server.get(&format!("{release}/release.csv"), None).await;
        assert!(csv.text.starts_with("measure,basis,sector,from,to,value,status\r\n"), "{}", csv.text);
        assert!(csv.text.lines().all(|line| line.split(',').count() == 7), "{}", csv.text);
        let metadata = w.server.get(&format!("{release}/release.csv-metadata.json"), None).await.json();
        assert_eq!(metadata["url"], "release.csv");
        let names: Vec<&str> =
            metadata["tableSchema"]["columns"].as_array().unwrap().iter().filter_map(|c| c["name"].as_str()).collect();
        assert_eq!(names.join(","), csv.text.lines().next().unwrap());
        let list = w.server.get("/api/v1/zone", None).await.json();
        assert_eq!(list["zones"][0]["releases"][0]["version"], 1, "{list}");
    }
}
