//! What this section offers to the others: a person's traces, an organisation's returns, a country's zones.

use exedra_kernel::{Actor, Lang, OrganisationId, PersonId, key};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx};
use exedra_web::asked::{Asked, Figure, Line, Panel, Subject};
use exedra_web::section::{Boxed, Mention};
use exedra_web::{App, Edition};
use serde_json::{Value, json};

use crate::{release, rules, store};

/// Everything this section keeps about a person.
pub fn about_person<'a>(conn: &'a mut Conn, person: &'a PersonId) -> Boxed<'a, Result<Value>> {
    Box::pin(async move {
        let offices = store::officer_of(conn, person).await?;
        let filed = store::returns_by(conn, person).await?;
        let published = store::releases_by(conn, person).await?;
        let drafts = store::drafts_by(conn, person).await?;
        let reminders = store::reminders_by(conn, person).await?;
        Ok(json!({
            "zone_offices": offices.into_iter().map(|(zone, at)| json!({ "zone": zone, "since": at.rfc3339() })).collect::<Vec<_>>(),
            "returns_filed": filed.into_iter().map(|one| json!({
                "company": one.company_id, "month": one.month, "at": one.filed_at.rfc3339(),
            })).collect::<Vec<_>>(),
            "drafts_made": drafts.into_iter().map(|(id, at)| json!({ "draft": id, "at": at.rfc3339() })).collect::<Vec<_>>(),
            "reminders_sent": reminders.into_iter().map(|(company, at)| json!({ "company": company, "at": at.rfc3339() })).collect::<Vec<_>>(),
            "releases_published": published.into_iter().map(|(id, at)| json!({ "release": id, "at": at.rfc3339() })).collect::<Vec<_>>(),
        }))
    })
}

/// Words that stand beside a reference to somebody.
const NEAR: &[house::Near] = &[
    house::Near {
        table: "zone_return",
        key: &["id"],
        refers: "filed_by = $1",
        words: &["reason"],
        trail: Some(("zone-company", "company_id")),
    },
    house::Near {
        table: "zone_draft",
        key: &["id"],
        refers: "made_by = $1",
        words: &["changes"],
        trail: Some(("zone-release", "id")),
    },
    house::Near {
        table: "zone_release",
        key: &["id"],
        refers: "published_by = $1",
        words: &["changes"],
        trail: Some(("zone-release", "id")),
    },
];

/// Forgets a person: returns and releases stay, without their name.
pub fn forget<'a>(tx: &'a mut Tx, _stamp: Stamp<'a>, person: &'a PersonId) -> Boxed<'a, Result<()>> {
    Box::pin(async move {
        exedra_people::erasure::clean(tx, person, NEAR).await?;
        store::forget_officer(tx, person).await?;
        store::forget_filer(tx, person).await?;
        store::forget_reminder(tx, person).await?;
        store::forget_drafter(tx, person).await?;
        store::forget_publisher(tx, person).await?;
        tx.touch(crate::TOPIC);
        Ok(())
    })
}

/// For those who file for an organisation: where.
pub fn of_organisation<'a>(
    app: &'a App,
    conn: &'a mut Conn,
    actor: Option<&'a Actor>,
    organisation: &'a OrganisationId,
    lang: Lang,
) -> Boxed<'a, Result<Vec<Mention>>> {
    Box::pin(async move {
        let mut mentions = Vec::new();
        let Some(actor) = actor else { return Ok(mentions) };
        for company in store::companies_of(conn, organisation).await? {
            let Some(zone) = store::zone_by_id(conn, &company.zone_id).await? else { continue };
            if rules::files_for(actor, &company) {
                let text = app.say(lang).with(key!("mention-returns"), zone.names.text(lang));
                let href = format!("/zone/{}/companies/{}", zone.slug, company.id);
                mentions.push(Mention { section: "zone", text, href });
            }
        }
        Ok(mentions)
    })
}

/// How the zone of the edition's country grew, on two bases, and how many companies that counts. Two zones are not added
/// together: their growths are no growth of anything.
pub fn figures<'a>(_app: &'a App, conn: &'a mut Conn, edition: &'a Edition) -> Boxed<'a, Result<Vec<Figure>>> {
    Box::pin(async move {
        let Some(country) = &edition.country else { return Ok(Vec::new()) };
        let zones = store::zones_in(conn, country).await?;
        let [zone] = zones.as_slice() else { return Ok(Vec::new()) };
        let Some(latest) = release::all(conn, zone).await?.into_iter().next() else { return Ok(Vec::new()) };
        let said = latest.said();
        let figure = |name, label, counts, value, front| Figure {
            name,
            label,
            counts,
            by: key!("nav-zone"),
            value,
            cells: Vec::new(),
            smallest: 1,
            list: Some("zone"),
            front,
        };
        // Whole per cent, rounded half away from zero; the release has two decimals.
        let whole = |rate: i64| (rate.abs() + 500_000) / 1_000_000 * rate.signum();
        let mut figures = Vec::new();
        if let Some(rate) = said.panel.rate {
            let (label, counts) = (key!("figure-zone-panel"), key!("figure-zone-panel-counts"));
            figures.push(figure("zone-growth-same-companies", label, counts, whole(rate), Some(8)));
        }
        if let Some(rate) = said.revised.rate {
            let (label, counts) = (key!("figure-zone-revised"), key!("figure-zone-revised-counts"));
            figures.push(figure("zone-growth-all-companies", label, counts, whole(rate), None));
        }
        if let (Some(continuing), Some(entrants)) = (said.counts.continuing, said.counts.entrants) {
            let (label, counts) = (key!("figure-zone-companies"), key!("figure-zone-companies-counts"));
            figures.push(figure("zone-companies", label, counts, continuing + entrants, None));
        }
        Ok(figures)
    })
}

/// The zones of a country that have published.
pub fn of_subject<'a>(asked: &'a Asked<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Option<Panel>>> {
    Box::pin(async move {
        let Subject::Country(country) = asked.subject else { return Ok(None) };
        let mut lines = Vec::new();
        for zone in store::zones_in(conn, country).await? {
            let Some(latest) = release::all(conn, &zone).await?.into_iter().next() else { continue };
            let (lang, text) = zone.names.best(asked.say.lang);
            let period = crate::pages::view::period(&latest.period_from, &latest.period_to, asked.say);
            let (text, lang) = (text.to_owned(), lang.to_owned());
            lines.push(Line { text, lang, note: period, href: format!("/zone/{}", zone.slug) });
        }
        let total = lines.len() as u64;
        lines.truncate(asked.most);
        Ok(Some(Panel {
            order: 70,
            title: asked.say.say(key!("zones-title")),
            total,
            lines,
            all: Some("/zone".into()),
        }))
    })
}
