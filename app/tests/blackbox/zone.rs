//! What the zone of the demonstration publishes, beside what `exedra growth` computes from its office's file of returns. (The
//! published file itself holds no company, so nothing can be computed from it again: that is its purpose.)

use exedra::installation::Installation;
use exedra_demonstration::Size;
use exedra_kernel::Clock;
use exedra_kernel::time::{OsEntropy, SystemClock};
use exedra_people::account;
use exedra_store::house::Stamp;
use exedra_store::transact;
use serde_json::Value;

use super::process::{Server, errors, exedra};

/// A demonstration with few people, and a session of the zone's officer.
async fn demonstration(data: &std::path::Path) -> String {
    let installation = Installation::open(data, true).await.expect("an installation");
    exedra::commands::prepare(&installation).await.expect("it is prepared");
    let size =
        Size { companies: 30, institutes: 6, others: 4, guests: 12, offers: 30, needs: 20, wishes: 30, ..Size::full() };
    exedra::demo::make(&installation, 7, &size).await.expect("a demonstration");
    let stamp = Stamp { now: SystemClock.now(), entropy: &OsEntropy };
    let secret = transact!(&installation.db, tx => {
        let person = account::person_of(tx, "zone-office@demo.example").await?.expect("an officer");
        let account = account::of_person(tx, &person).await?.expect("an account");
        account::open_session(tx, stamp, &account.id, "test").await
    });
    installation.db.close().await;
    secret.expect("a session")
}

fn json(server: &Server, path: &str) -> Value {
    let (status, _, body) = server.request("GET", path, "", "").expect("an answer");
    assert_eq!(status, 200, "{path}");
    serde_json::from_str(&body).expect("JSON")
}

/// A figure of a release as a number; none when it is withheld, and says so.
fn figure(release: &Value, measure: &str, basis: &str) -> Option<f64> {
    let all = release["figures"].as_array().expect("figures");
    let found = all.iter().find(|one| one["measure"] == measure && one["basis"] == basis).expect(measure);
    let value = found["value"].as_str();
    assert_eq!(value.is_some(), found["status"] == "shown", "{measure} ({basis})");
    value.map(|value| value.parse().expect("a number"))
}

#[test]
fn the_commands_figures_are_those_published() {
    let home = tempfile::tempdir().expect("a directory");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let secret = runtime.block_on(demonstration(&home.path().join("data")));
    let server = Server::start(&home.path().join("data"));
    let zones = json(&server, "/api/v1/zone");
    let latest = &zones["zones"][0]["releases"][0];
    let release = json(&server, &format!("/api/v1/zone/harbour/releases/{}", latest["id"].as_str().expect("an id")));
    assert_eq!(release["version"], 2);
    // Two figures that the demonstration reaches exactly, on two bases.
    let growth = |basis: &str| figure(&release, "growth", basis).expect(basis);
    assert!((growth("panel") - 0.34).abs() < 1e-12);
    assert!((growth("revised") - 0.412).abs() < 1e-12);

    let cookie = format!("Cookie: exedra={secret}\r\n");
    let (status, _, file) = server.request("GET", "/zone/harbour/office/returns.csv", &cookie, "").expect("an answer");
    assert_eq!(status, 200);
    let returns = home.path().join("returns.csv");
    std::fs::write(&returns, file).expect("a write");
    let text = |name: &str| release[name].as_str().expect("a text").to_owned();
    let output = exedra()
        .arg("growth")
        .arg(&returns)
        .args(["--from", &text("from"), "--to", &text("to"), "--published-as-of", &text("published_as_of"), "--json"])
        .output()
        .expect("it runs");
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    let computed: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let number = |pointer: &str| computed.pointer(pointer).and_then(Value::as_f64).expect(pointer);
    let mut withheld = Vec::new();
    for (measure, basis, pointer) in [
        ("growth", "panel", "/bases/panel/rate"),
        ("growth", "published", "/bases/published/rate"),
        ("growth", "revised", "/bases/revised/rate"),
        ("sales", "revised", "/bases/revised/numerator"),
        ("bridge-start", "revised", "/bases/published/denominator"),
        ("bridge-revisions", "revised", "/bridge/revisions"),
        ("bridge-continuing", "revised", "/bridge/continuing"),
        ("bridge-entrants", "revised", "/bridge/entrants"),
        ("bridge-leavers", "revised", "/bridge/leavers"),
        ("share-of-largest-five", "revised", "/top5_share"),
        ("median-company-growth", "panel", "/median"),
        ("companies-panel", "panel", "/companies/panel"),
    ] {
        let again = number(pointer);
        match figure(&release, measure, basis) {
            Some(said) => {
                // The median is one company's figure, so it is published to a hundredth of a percent.
                let near = if measure == "median-company-growth" { 5.1e-5 } else { 1e-7 };
                assert!((said - again).abs() < near, "{measure} ({basis}): published {said}, computed {again}");
            }
            None => withheld.push(measure),
        }
    }
    // Of this seed's five largest companies too little may be told; of the demonstration's own seed it is shown.
    assert_eq!(withheld, ["share-of-largest-five"]);
}
