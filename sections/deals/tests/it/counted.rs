//! Totals over both databases: what the pages say is what the rows are.

use exedra_deals::bulk::{self, Made, MadeStep};
use exedra_deals::model::{CaseState, Ending, Step};
use exedra_deals::rules::System;
use exedra_store::transact;
use exedra_testkit::engines;

use crate::world::{World, world};

fn made(w: &World, state: CaseState, reached: Option<Step>, tracks: &[&str]) -> Made {
    let steps = [Step::Intent, Step::Contract, Step::Registered].into_iter().filter(|step| reached >= Some(*step));
    Made {
        listing: w.listing.clone(),
        owner: (w.owner.clone(), Some("PT".to_owned())),
        asker: (w.asker.clone(), Some("KE".to_owned())),
        asked_by: w.yolanda.id.clone(),
        answered_by: w.olga.id.clone(),
        openly: true,
        named: true,
        tracks: tracks.iter().map(|track| (*track).to_owned()).collect(),
        message: ("We would.".to_owned(), "en".to_owned()),
        state,
        ending: (state == CaseState::Ended).then(|| (Ending::Stopped, "No".to_owned())),
        at: w.server.app.now().plus_seconds(-40 * 24 * 3600),
        messages: Vec::new(),
        steps: steps
            .map(|step| MadeStep { step, after: 86_400 * (step as i64 + 1), amount: None, number: None })
            .collect(),
        announcement: None,
    }
}

#[tokio::test]
async fn pages_say_what_the_rows_are() {
    for engine in engines() {
        let w = world(engine).await;
        let mut all = Vec::new();
        for (count, state, step, tracks) in [
            (5, CaseState::Asked, None, &["health"][..]),
            (4, CaseState::Open, None, &["energy"]),
            (2, CaseState::Open, None, &["health"]),
            (12, CaseState::Open, Some(Step::Intent), &["health"]),
            (3, CaseState::Open, Some(Step::Contract), &["health", "energy"]),
            (1, CaseState::Open, Some(Step::Registered), &["energy"]),
            (2, CaseState::Ended, Some(Step::Intent), &["health"]),
            (2, CaseState::Held, None, &["health"]),
        ] {
            all.extend((0..count).map(|_| made(&w, state, step, tracks)));
        }
        let stamp = w.server.app.stamp();
        transact!(w.server.app.db(), tx => {
            bulk::put(tx, stamp, &System::fill("test", w.forum.clone()), &all).await
        })
        .unwrap();
        w.server.app.settle().await;
        let page = w.server.get("/harbour/deals", None).await.text;
        for words in ["12 letters of intent", "3 binding contracts", "1 registered"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        let json = w.server.get("/api/v1/harbour/deals", None).await.json();
        let steps = serde_json::json!({
            "interest": 5, "talks": 6, "intent": 12, "contract": 3, "registered": 1, "ended": 2,
        });
        assert_eq!(json["steps"], steps);
        let row = |track: &str| {
            let rows = json["by_track"].as_array().unwrap();
            rows.iter().find(|row| row["track"] == track).unwrap()["steps"].clone()
        };
        assert_eq!(row("health")["intent"], 12);
        assert_eq!(row("several")["contract"], 3);
        // Two talks on health are withheld, and so are the four on energy, which the total would give away with them.
        for track in ["health", "energy", "several", "none"] {
            assert!(row(track)["talks"].is_null() && row(track)["registered"].is_null(), "{track}: {json}");
        }
        // By country a case between two stands in both rows; a row of one country is not told by the other's.
        let of = |country: &str| {
            let rows = json["by_countries"].as_array().unwrap();
            rows.iter().find(|row| row["country"] == country).unwrap()["steps"].clone()
        };
        for country in ["KE", "PT"] {
            assert_eq!(
                (of(country)["intent"].as_i64(), of(country)["contract"].as_i64()),
                (Some(12), Some(3)),
                "{json}"
            );
            assert!(of(country)["registered"].is_null() && of(country)["ended"].is_null(), "{json}");
            assert!(page.contains(&format!("/harbour/countries/{country}")), "{page}");
        }
        let figures = w.server.get("/harbour/figures", None).await.text;
        assert!(figures.contains("letters of intent") && figures.contains("/harbour/figures/registered-contracts"));
        let front = w.server.get("/harbour", None).await.text;
        assert!(front.contains("<b>12</b>") && front.contains("<b>3</b>") && !front.contains("<b>16</b>"), "{front}");
        let overview = w.read("/harbour/deals/overview", &w.secretary).await.text;
        assert!(overview.contains("With the intermediary"), "{overview}");
    }
}
