//! A zone with three sectors, its officer, two companies with people of their own and twenty others.

use std::any::TypeId;
use std::fmt::Write as _;
use std::sync::Arc;

use exedra_kernel::{Lang, Localized, MembershipRole, Moment, OrganisationId, PersonId, Track, Tracks};
use exedra_people::model::{ConsentKind, OrganisationKind};
use exedra_people::rules::System;
use exedra_people::{account, bulk, organisation, person};
use exedra_store::house::Stamp;
use exedra_store::transact;
use exedra_testkit::{Answered, Engine, TestServer};
use exedra_zone::model::{Class, Company, CompanyId, Return, SizeClass, ZoneId};
use exedra_zone::{office, rules};

/// Sales of the company that must not be known: in no page, file, count or letter of others.
pub const SECRET: &str = "7654321";

pub struct World {
    pub server: TestServer,
    pub zone: ZoneId,
    pub officer: (PersonId, String),
    /// Files for the first company.
    pub quay: String,
    /// Files for the second one.
    pub mill: String,
    /// Has nothing to do with either.
    pub stranger: String,
    pub companies: Vec<Company>,
}

async fn sign_up(server: &TestServer, name: &str) -> (PersonId, String) {
    let stamp = server.app.stamp();
    let email = format!("{name}@example.org");
    transact!(server.app.db(), tx => {
        let proposal = person::Proposal {
            native_name: name.to_owned(),
            email: Some(email.clone()),
            ..person::Proposal::default()
        };
        let id = person::create(tx, stamp, &System::make_person("test"), &proposal).await?;
        let account = account::create(tx, stamp, &id, &email, None, Lang::En, false).await?.expect("a new address");
        let session = account::open_session(tx, stamp, &account, "test").await?;
        let consent = [(id.clone(), ConsentKind::Contacted, true, "en")];
        bulk::consents(tx, stamp, &System::make_person("test"), &consent).await?;
        Ok((id, session))
    })
    .unwrap()
}

pub fn sectors() -> Tracks {
    Tracks(["Electronics", "Medicine", "Space"].map(|name| Track::named(Localized::one("en", name))).to_vec())
}

/// A moment of a day, ten in the morning, UTC.
pub fn at(day: &str) -> Moment {
    let date: jiff::civil::Date = day.parse().expect("a day");
    Moment::of_civil(date.at(10, 0, 0, 0), "UTC").expect("a moment")
}

/// The tenth of the month after.
fn due(month: &str) -> Moment {
    let (year, number) = month.split_once('-').expect("a month");
    let (year, number): (i32, i32) = (year.parse().expect("a year"), number.parse().expect("a month"));
    let (year, number) = if number == 12 { (year + 1, 1) } else { (year, number + 1) };
    at(&format!("{year:04}-{number:02}-10"))
}

/// Twenty-two companies, ten each of electronics and medicine and two in space: sales in whole yuan for January to May of
/// 2026 and 2027. The first one's sales are the secret in March.
fn books(zone: &ZoneId, stamp: Stamp<'_>, own: &[OrganisationId]) -> (Vec<Company>, Vec<Class>, Vec<Return>) {
    let (mut companies, mut classes, mut returns) = (Vec::new(), Vec::new(), Vec::new());
    for at in 0..22_usize {
        let id = CompanyId::new(stamp.now, stamp.entropy);
        companies.push(Company {
            id: id.clone(),
            zone_id: zone.clone(),
            identifier: format!("C-{at:03}"),
            name: format!("Company {at}"),
            organisation_id: own.get(at).cloned(),
        });
        let sector = ["electronics", "medicine", "space"][if at >= 20 { 2 } else { at % 2 }];
        classes.push(Class {
            company_id: id.clone(),
            valid_from: "2026-01".into(),
            valid_to: None,
            sector: sector.into(),
            parent_group: String::new(),
            size_class: SizeClass::Small,
        });
        for year in [2026_i64, 2027] {
            for month in 1..=5_i64 {
                let name = format!("{year}-{month:02}");
                let plain = 4_000_000 + 90_000 * at as i64 + 10_000 * month + (year - 2026) * 1_000_000;
                let sales = if at == 0 && name == "2027-03" { 7_654_321 } else { plain };
                returns.push(Return {
                    company_id: id.clone(),
                    filed_at: due(&name),
                    month: name,
                    sales: sales * 100,
                    reason: String::new(),
                    filed_by: None,
                });
            }
        }
    }
    (companies, classes, returns)
}

pub async fn world(engine: Engine) -> World {
    let sections = vec![exedra_people::section(), exedra_zone::section()];
    let server = TestServer::new(engine, sections, Arc::new(exedra_people::PeopleDoorman), |_, extensions| {
        extensions.insert(TypeId::of::<exedra_files::Store>(), Arc::new(exedra_files::Store::in_memory()));
    })
    .await;
    let officer = sign_up(&server, "olga").await;
    let (quay_id, quay) = sign_up(&server, "quentin").await;
    let (mill_id, mill) = sign_up(&server, "mila").await;
    let (_, stranger) = sign_up(&server, "stan").await;
    let stamp = server.app.stamp();
    let (zone, companies) = transact!(server.app.db(), tx => {
        let permit = System::make_organisation("test");
        let mut own = Vec::new();
        for (name, member) in [("Quay Robotics", &quay_id), ("Mill Foods", &mill_id)] {
            let named = organisation::Proposal::named(name, OrganisationKind::Company);
            let made = organisation::create(tx, stamp, &permit, &named).await?;
            organisation::add_member(tx, stamp, &made, member, MembershipRole::Owner).await?;
            own.push(made);
        }
        let make = rules::System::make_zones("test");
        let proposal = office::Proposal {
            slug: "harbour".into(),
            names: Localized::one("en", "Harbour Zone"),
            country: "CN".into(),
            currency: "CNY".into(),
            places: 2,
            unit: 0,
            time_zone: "Asia/Shanghai".into(),
            sectors: sectors(),
        };
        let zone = office::make(tx, stamp, &make, &proposal).await?;
        office::appoint(tx, stamp, &make, &zone, &officer.0).await?;
        let (companies, classes, returns) = books(&zone, stamp, &own);
        let run = rules::System::run_office("test", zone.clone());
        office::bulk(tx, stamp, &run, &companies, &classes, &returns).await?;
        Ok((zone, companies))
    })
    .unwrap();
    server.app.settle().await;
    World { server, zone, officer, quay, mill, stranger, companies }
}

impl World {
    pub fn company(&self, at: usize) -> String {
        format!("/zone/harbour/companies/{}", self.companies[at].id)
    }

    pub async fn officer_posts(&self, path: &str, pairs: &[(&str, &str)]) -> Answered {
        self.server.post(path, Some(&self.officer.1), pairs).await
    }

    /// Computes a draft of January to May and publishes it; gives the release's address.
    pub async fn publish(&self, changes: &str) -> String {
        let pairs = [("from", "2027-01"), ("to", "2027-05"), ("changes", changes)];
        let drafted = self.officer_posts("/zone/harbour/office/releases", &pairs).await;
        assert_eq!(drafted.status, http::StatusCode::SEE_OTHER, "{}", drafted.text);
        let draft = drafted.location().to_owned();
        let published = self.officer_posts(&draft, &[("do", "publish")]).await;
        assert_eq!(published.status, http::StatusCode::SEE_OTHER, "{}", published.text);
        published.location().to_owned()
    }

    /// A form with a file in it.
    pub async fn upload(&self, path: &str, session: &str, parts: &[(&str, &str)]) -> Answered {
        let mut body = String::new();
        for (field, text) in parts {
            let more = if *field == "file" { "; filename=\"returns.csv\"" } else { "" };
            let _ = write!(body, "--edge\r\nContent-Disposition: form-data; name=\"{field}\"{more}\r\n\r\n{text}\r\n");
        }
        body += "--edge--\r\n";
        let request = http::Request::builder()
            .method(http::Method::POST)
            .uri(path)
            .header("host", "127.0.0.1:8080")
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "multipart/form-data; boundary=edge")
            .header("cookie", format!("exedra={session}"))
            .body(axum::body::Body::from(body))
            .expect("a request");
        self.server.send(request).await
    }
}
