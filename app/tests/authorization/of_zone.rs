//! A zone whose office the first university's owner runs, with their company, a release and a draft.

use exedra_kernel::{Localized, Track, Tracks};
use exedra_store::transact;
use exedra_zone::model::{Class, Company, CompanyId, Return, SizeClass};
use exedra_zone::{office, release, rules};

use crate::fixture::{Known, Thing};
use crate::made::Made;

impl Made<'_> {
    pub async fn of_zone(&self) -> Vec<Thing> {
        let app = &self.server.app;
        let stamp = app.stamp();
        let (company, draft, release) = transact!(app.db(), tx => {
            let make = rules::System::make_zones("test");
            let proposal = office::Proposal {
                slug: "quay".to_owned(),
                names: Localized::one("en", "Quay Zone"),
                country: "CN".to_owned(),
                currency: "CNY".to_owned(),
                places: 2,
                unit: 0,
                time_zone: "Asia/Shanghai".to_owned(),
                sectors: Tracks(vec![Track::named(Localized::one("en", "Robots"))]),
            };
            let zone = office::make(tx, stamp, &make, &proposal).await?;
            office::appoint(tx, stamp, &make, &zone, &self.first.owner.0).await?;
            let run = rules::System::run_office("test", zone.clone());
            let companies: Vec<Company> = (0..4)
                .map(|at| Company {
                    id: CompanyId::new(stamp.now, stamp.entropy),
                    zone_id: zone.clone(),
                    identifier: format!("quagmirium-{at}"),
                    name: "quagmirium".to_owned(),
                    organisation_id: (at == 0).then(|| self.first.organisation.clone()),
                })
                .collect();
            let class = |company: &Company| Class {
                company_id: company.id.clone(),
                valid_from: "2025-01".to_owned(),
                valid_to: None,
                sector: "robots".to_owned(),
                parent_group: String::new(),
                size_class: SizeClass::Small,
            };
            let classes: Vec<Class> = companies.iter().map(class).collect();
            let filed = |company: &Company, month: &str| Return {
                company_id: company.id.clone(),
                month: month.to_owned(),
                sales: 100,
                reason: String::new(),
                filed_at: stamp.now,
                filed_by: None,
            };
            let returns: Vec<Return> = companies
                .iter()
                .flat_map(|company| ["2025-01", "2026-01", "2025-02", "2026-02"].map(|month| filed(company, month)))
                .collect();
            office::bulk(tx, stamp, &run, &companies, &classes, &returns).await?;
            let draft = release::prepare(tx, stamp, &run, ("2026-01", "2026-01"), "").await?;
            let published = release::publish(tx, stamp, &run, &draft).await?;
            let draft = release::prepare(tx, stamp, &run, ("2026-02", "2026-02"), "").await?;
            Ok((companies[0].id.to_string(), draft.to_string(), published.to_string()))
        })
        .expect("a zone");
        let thing = |pattern, id, known| Thing { pattern, id, known };
        vec![
            thing("/zone/{zone}", "quay".to_owned(), Known::Open),
            thing("/releases/{release}", release, Known::Open),
            thing("/companies/{company}", company, Known::Hidden),
            thing("/drafts/{draft}", draft, Known::Hidden),
        ]
    }
}
