//! A company files: in a form, from a file, with doubts that have to be explained.

use exedra_testkit::engines;
use http::StatusCode;

use crate::world::world;

#[tokio::test]
async fn a_return_is_filed_corrected_and_doubted() {
    for engine in engines() {
        let w = world(engine).await;
        let (path, me) = (w.company(0), Some(w.quay.as_str()));
        let page = w.server.get(&path, me).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text.contains("<li>June 2027</li>") && page.text.contains("<li>July 2027</li>"), "{}", page.text);
        let june = |sales, reason| [("month", "2027-06"), ("sales", sales), ("reason", reason)];
        // Hard faults.
        for (month, sales, says) in [
            ("2027-06", "-5", "“-5” is below zero"),
            ("2027-06", "5万", "is not a plain number"),
            ("2027-06", "1.005", "finer than the smallest coin"),
            ("2027-09", "5000000", "is not a month that has begun"),
            ("2025-12", "5000000", "was not a member of the zone in 2025-12"),
        ] {
            let refused = w.server.post(&path, me, &[("month", month), ("sales", sales), ("reason", "yes")]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{sales}");
            assert!(refused.text.contains(says), "{says}: {}", refused.text);
            assert!(refused.text.contains(&format!("value=\"{month}\"")), "what was typed stays");
        }
        // A doubt has to be explained, and is kept with its reason.
        let doubted = w.server.post(&path, me, &june("31000000", "")).await;
        assert_eq!(doubted.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            doubted.text.contains("more than five times the month before") && doubted.text.contains("name=\"reason\"")
        );
        let filed = w.server.post(&path, me, &june("31000000", "A harbour crane was delivered")).await;
        assert_eq!(filed.status, StatusCode::SEE_OTHER, "{}", filed.text);
        let page = w.server.get(&path, me).await.text;
        assert!(page.contains("31,000,000") && page.contains("A harbour crane was delivered"), "{page}");
        // A correction keeps both.
        w.server.clock.advance(60);
        let filed = w.server.post(&path, me, &june("6,100,000.50", "")).await;
        assert_eq!(filed.status, StatusCode::SEE_OTHER, "{}", filed.text);
        let page = w.server.get(&path, me).await.text;
        assert!(page.contains("6,100,000.50") && page.contains("<del>31,000,000</del>"), "{page}");
        // The office sees the reason of what counts now: none.
        let office = w.server.get("/zone/harbour/office?month=2027-06", Some(&w.officer.1)).await.text;
        assert!(office.contains("June 2027: 1 filed, 21 missing") && !office.contains("harbour crane"), "{office}");
    }
}

#[tokio::test]
async fn a_file_is_looked_at_before_it_is_filed() {
    for engine in engines() {
        let w = world(engine).await;
        let (page, path) = (w.company(0), format!("{}/import", w.company(0)));
        let bad = "month,sales,unit,company\n2027-06,-1,CNY,C-000\n2027-13,5,CNY,C-000\n2027-06,5000000,EUR,C-000\n\
                   2027-07,5000000,CNY,C-001\n2025-11,5000000,CNY,C-000\n";
        let seen = w.upload(&path, &w.quay, &[("file", bad)]).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
        for says in [
            "Line 2, column sales:",
            "Line 3, column month:",
            "Line 4, column unit: The row is in “EUR”",
            "Line 5, column company: “C-001” is not this company",
            "Line 6, column month: The company was not a member",
        ] {
            assert!(seen.text.contains(says), "{says}: {}", seen.text);
        }
        let good = "month,sales\n2027-06,5200000\n2027-07,50000\n";
        let seen = w.upload(&path, &w.quay, &[("file", good)]).await;
        assert_eq!(seen.status, StatusCode::OK, "{}", seen.text);
        assert!(
            seen.text.contains("name=\"reason-2027-07\"") && seen.text.contains("less than a fifth"),
            "{}",
            seen.text
        );
        let rows = "month,sales,reason\n2027-06,5200000,\"\"\n2027-07,50000,\"\"\n";
        let without = w.upload(&path, &w.quay, &[("do", "file"), ("rows", rows)]).await;
        assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(without.text.contains("column reason: Say in one sentence"), "{}", without.text);
        assert!(w.server.get(&page, Some(&w.quay)).await.text.contains("<li>June 2027</li>"), "nothing was filed");
        let parts = [("do", "file"), ("rows", rows), ("reason-2027-07", "Works holiday")];
        let filed = w.upload(&path, &w.quay, &parts).await;
        assert_eq!(filed.status, StatusCode::SEE_OTHER, "{}", filed.text);
        let shown = w.server.get(&page, Some(&w.quay)).await.text;
        assert!(
            shown.contains("Works holiday") && shown.contains("5,200,000") && !shown.contains("<li>June 2027</li>")
        );
    }
}
