//! What this section offers to the others: a person's traces, an organisation's returns, a country's zones.

use exedra_kernel::{Actor, Lang, OrganisationId, PersonId, key};
use exedra_store::house::Stamp;
use exedra_store::{Conn, Result, Tx};
use exedra_web::App;
use exedra_web::asked::{Asked, Line, Panel, Subject};
use exedra_web::section::{Boxed, Mention};
use serde_json::{Value, json};

use crate::{release, rules, store};

/// Everything this section keeps about a person.
pub fn about_person<'a>(conn: &'a mut Conn, person: &'a PersonId) -> Boxed<'a, Result<Value>> {
    Box::pin(async move {
        let offices = store::officer_of(conn, person).await?;
        let filed = store::returns_by(conn, person).await?;
        let published = store::releases_by(conn, person).await?;
        Ok(json!({
            "zone_offices": offices.into_iter().map(|(zone, at)| json!({ "zone": zone, "since": at.rfc3339() })).collect::<Vec<_>>(),
            "returns_filed": filed.into_iter().map(|one| json!({
                "company": one.company_id, "month": one.month, "at": one.filed_at.rfc3339(),
            })).collect::<Vec<_>>(),
            "releases_published": published.into_iter().map(|(id, at)| json!({ "release": id, "at": at.rfc3339() })).collect::<Vec<_>>(),
        }))
    })
}

/// Forgets a person: returns and releases stay, without their name.
pub fn forget<'a>(tx: &'a mut Tx, _stamp: Stamp<'a>, person: &'a PersonId) -> Boxed<'a, Result<()>> {
    Box::pin(async move {
        store::forget_officer(tx, person).await?;
        store::forget_filer(tx, person).await?;
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
        Ok(Some(Panel { order: 70, title: asked.say.say(key!("zones-title")), total, lines, all: Some("/zone".into()) }))
    })
}
