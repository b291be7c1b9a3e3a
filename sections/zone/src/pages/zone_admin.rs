//! Whoever runs the installation makes zones and says who their officers are.

use askama::Template;
use exedra_kernel::{FieldFault, Localized, PersonId, Refusal, Track, Tracks, key};
use exedra_store::transact;
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use crate::office::Proposal;
use crate::{office, rules, store};

/// Most sectors of a zone: tables of more cannot be protected together in good time.
const MOST_SECTORS: usize = 24;

struct Row {
    slug: String,
    name: String,
    lang: String,
    officers: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "zone_admin.html")]
struct Page {
    t: Say,
    rows: Vec<Row>,
    names: Vec<(&'static str, String, String)>,
    sectors: Vec<(&'static str, String, String)>,
    countries: Vec<(String, String, bool)>,
    form: Posted,
    faults: Vec<(String, String)>,
}

impl Page {
    fn lines(&self) -> [(&'static str, String); 4] {
        let t = &self.t;
        [
            ("slug", t.say("zone-slug")),
            ("currency", t.say("zone-currency")),
            ("places", t.say("zone-places")),
            ("time_zone", t.say("zone-time-zone")),
        ]
    }
    fn fault(&self, field: &str) -> Option<&str> {
        self.faults.iter().find(|(name, _)| name == field).map(|(_, why)| why.as_str())
    }
    fn typed(&self, field: &str) -> &str {
        self.form.text(field)
    }
}

async fn show_with(ctx: &Ctx, form: Posted, faults: &[FieldFault]) -> Answer {
    let t = ctx.say();
    let mut conn = ctx.app.db().read().await?;
    let mut rows = Vec::new();
    for zone in store::zones(&mut conn).await? {
        let mut officers = Vec::new();
        for (person,) in store::officers(&mut conn, &zone.id).await? {
            let found = exedra_people::person::by_id(&mut conn, &person).await?;
            officers.push((person.to_string(), found.map_or_else(String::new, |person| person.latin_name)));
        }
        let (lang, name) = zone.names.best(t.lang);
        rows.push(Row { slug: zone.slug.clone(), name: name.to_owned(), lang: lang.to_owned(), officers });
    }
    drop(conn);
    let body = Page {
        rows,
        names: exedra_kernel::Lang::ALL
            .iter()
            .map(|lang| (lang.as_str(), t.language(lang.as_str()), form.text(&format!("name-{lang}")).to_owned()))
            .collect(),
        sectors: exedra_kernel::Lang::ALL
            .iter()
            .map(|lang| (lang.as_str(), t.language(lang.as_str()), form.text(&format!("sectors-{lang}")).to_owned()))
            .collect(),
        countries: exedra_kernel::geography::countries(t.lang)
            .into_iter()
            .map(|(code, name)| (code.to_owned(), name, code == form.text("country")))
            .collect(),
        faults: faults.iter().map(|f| (f.field.clone(), t.with(f.key, &f.detail))).collect(),
        form,
        t: t.clone(),
    };
    let mut response = page(ctx, &Head::new(t.say("zone-admin-title")).private(), &body)?;
    if !faults.is_empty() {
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// Shows zones and officers.
pub async fn show(ctx: Ctx) -> Answer {
    show_with(&ctx, Posted::default(), &[]).await
}

/// The sectors of the form, one a line: the first line of each language names the first sector, and so on.
fn sectors(form: &Posted) -> Tracks {
    let mut all: Vec<Localized> = Vec::new();
    for lang in exedra_kernel::Lang::ALL {
        let text = form.text(&format!("sectors-{lang}"));
        for (at, line) in text.lines().map(str::trim).filter(|line| !line.is_empty()).take(MOST_SECTORS).enumerate() {
            let name: String = line.chars().filter(|c| !c.is_control()).take(80).collect();
            if at == all.len() {
                all.push(Localized::default());
            }
            all[at].0.insert(lang.as_str().to_owned(), name);
        }
    }
    Tracks(all.into_iter().map(Track::named).collect())
}

fn proposal(form: &Posted) -> Result<Proposal, Refusal> {
    let mut faults = Vec::new();
    let slug = form.text("slug").to_owned();
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if slug.is_empty() || slug.len() > 40 || !slug.chars().all(plain) {
        faults.push(FieldFault::new("slug", key!("fault-zone-slug")));
    }
    let mut names = Localized::default();
    for lang in exedra_kernel::Lang::ALL {
        let name: String = form.text(&format!("name-{lang}")).chars().filter(|c| !c.is_control()).take(120).collect();
        if !name.is_empty() {
            names.0.insert(lang.as_str().to_owned(), name);
        }
    }
    if names.0.is_empty() {
        faults.push(FieldFault::new("name-en", key!("fault-missing")));
    }
    let country = form.text("country").to_owned();
    if !exedra_kernel::geography::countries(exedra_kernel::Lang::En).iter().any(|(code, _)| *code == country) {
        faults.push(FieldFault::with("country", key!("fault-country"), &country));
    }
    let currency = form.text("currency").to_uppercase();
    if currency.len() != 3 || !currency.bytes().all(|c| c.is_ascii_uppercase()) {
        faults.push(FieldFault::new("currency", key!("fault-zone-currency")));
    }
    let number = |field: &str, allowed: &[i64]| form.text(field).parse().ok().filter(|n| allowed.contains(n));
    let (places, unit) = (number("places", &[0, 2, 3]), number("unit", &[0, 3, 4, 6]));
    if unit.is_none() {
        faults.push(FieldFault::with("unit", key!("fault-choice"), form.text("unit")));
    }
    let sectors = sectors(form);
    if sectors.0.is_empty() {
        faults.push(FieldFault::new("sectors-en", key!("fault-missing")));
    }
    let time_zone = form.text("time_zone").to_owned();
    if !exedra_kernel::time::zone_exists(&time_zone) {
        faults.push(FieldFault::new("time_zone", key!("fault-zone-time")));
    }
    if !faults.is_empty() {
        return Err(Refusal::Invalid(faults));
    }
    let (places, unit) = (places.unwrap_or(2), unit.unwrap_or(0));
    Ok(Proposal { slug, names, country, currency, places, unit, time_zone, sectors })
}

/// Makes a zone, appoints or dismisses an officer.
pub async fn change(ctx: Ctx, form: Posted) -> Answer {
    let (actor, stamp) = (ctx.actor()?.clone(), ctx.app.stamp());
    rules::may_make_zones(&actor)?;
    let outcome = transact!(ctx.app.db(), tx => {
        let permit = rules::may_make_zones(&actor)?;
        match form.text("do") {
            "appoint" => {
                let zone = office::by_slug(tx, form.text("zone")).await?;
                let found = exedra_people::account::person_of(tx, form.text("email")).await?;
                let who = found.ok_or_else(|| Refusal::field("email", key!("fault-zone-officer")))?;
                office::appoint(tx, stamp, &permit, &zone.id, &who).await
            }
            "dismiss" => {
                let zone = office::by_slug(tx, form.text("zone")).await?;
                let who = PersonId::parse(form.text("person")).ok_or(Refusal::NotFound)?;
                office::dismiss(tx, stamp, &permit, &zone.id, &who).await
            }
            _ => office::make(tx, stamp, &permit, &proposal(&form)?).await.map(|_| ()),
        }
    });
    match outcome {
        Ok(()) => {
            ctx.app.settle().await;
            Ok(respond::see_other("/admin/zones"))
        }
        Err(exedra_store::Error::Refused(Refusal::Invalid(faults))) => show_with(&ctx, form, &faults).await,
        Err(error) => Err(error.into()),
    }
}
