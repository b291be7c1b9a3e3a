//! The zone office takes a company in.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{FieldFault, Refusal, key};
use exedra_store::transact;
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use super::office_show::{admitted, sectors, sizes};
use crate::model::{SizeClass, Zone};
use crate::office::NewCompany;
use crate::{filing, office, rules};

#[derive(Template)]
#[template(path = "office_company.html")]
struct Page {
    t: Say,
    base: String,
    zone: (String, String),
    form: Posted,
    faults: Vec<(String, String)>,
    sizes: Vec<(&'static str, String, bool)>,
    sectors: Vec<(String, String, bool)>,
}

impl Page {
    /// The fields of one line: name, label, help.
    fn lines(&self) -> [(&'static str, String, String); 5] {
        let t = &self.t;
        [
            ("identifier", t.say("company-identifier"), t.say("company-identifier-help")),
            ("name", t.say("company-name"), String::new()),
            ("organisation", t.say("company-organisation"), t.say("company-organisation-help")),
            ("since", t.say("company-since"), t.say("office-month-help")),
            ("group", t.say("company-group"), t.say("company-group-help")),
        ]
    }
    fn fault(&self, field: &str) -> Option<&str> {
        self.faults.iter().find(|(name, _)| name == field).map(|(_, why)| why.as_str())
    }
    fn typed(&self, field: &str) -> &str {
        self.form.text(field)
    }
}

fn show_with(ctx: &Ctx, zone: &Zone, form: Posted, faults: &[FieldFault]) -> Answer {
    let t = ctx.say();
    let (lang, name) = zone.names.best(t.lang);
    let body = Page {
        base: format!("/zone/{}", zone.slug),
        zone: (name.to_owned(), lang.to_owned()),
        sizes: sizes(&t, form.some("size").unwrap_or("small")),
        sectors: sectors(zone, &t, form.text("sector")),
        faults: faults.iter().map(|f| (f.field.clone(), t.with(f.key, &f.detail))).collect(),
        form,
        t: t.clone(),
    };
    let mut response = page(ctx, &Head::new(t.say("office-admit")).private(), &body)?;
    if !faults.is_empty() {
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// Shows the form.
pub async fn show(ctx: Ctx, Path(slug): Path<String>) -> Answer {
    let zone = admitted(&ctx, &slug).await?;
    show_with(&ctx, &zone, Posted::default(), &[])
}

fn needed<'a>(form: &'a Posted, field: &str, longest: usize, faults: &mut Vec<FieldFault>) -> &'a str {
    let text = form.text(field);
    if text.is_empty() {
        faults.push(FieldFault::new(field, key!("fault-missing")));
    } else if text.chars().count() > longest || text.contains(char::is_control) {
        faults.push(FieldFault::with(field, key!("fault-too-long"), longest));
    }
    text
}

fn company_of(form: &Posted) -> Result<NewCompany, Vec<FieldFault>> {
    let mut faults = Vec::new();
    let identifier = needed(form, "identifier", 40, &mut faults).to_owned();
    let name = needed(form, "name", 200, &mut faults).to_owned();
    let sector = needed(form, "sector", 80, &mut faults).to_owned();
    let from = filing::month(form.text("since"));
    if from.is_none() {
        faults.push(FieldFault::new("since", key!("fault-release-month")));
    }
    let size = SizeClass::parse(form.text("size"));
    if size.is_none() {
        faults.push(FieldFault::with("size", key!("fault-choice"), form.text("size")));
    }
    let group: String = form.text("group").chars().filter(|c| !c.is_control()).take(80).collect();
    match (from, size, faults.is_empty()) {
        (Some(from), Some(size), true) => {
            Ok(NewCompany { identifier, name, organisation: None, from, sector, group, size })
        }
        _ => Err(faults),
    }
}

/// Takes a company in.
pub async fn admit(ctx: Ctx, Path(slug): Path<String>, form: Posted) -> Answer {
    let zone = admitted(&ctx, &slug).await?;
    let (actor, stamp) = (ctx.actor()?.clone(), ctx.app.stamp());
    let new = match company_of(&form) {
        Ok(new) => new,
        Err(faults) => return show_with(&ctx, &zone, form, &faults),
    };
    let outcome = transact!(ctx.app.db(), tx => {
        let officer = office::is_officer(tx, &zone, &actor).await?;
        let permit = rules::may_run_office(&actor, &zone.id, officer)?;
        let mut new = new.clone();
        if let Some(named) = form.some("organisation") {
            let found = exedra_people::organisation::find(tx, named).await?;
            let found = found.ok_or_else(|| Refusal::field("organisation", key!("fault-company-organisation")))?;
            new.organisation = Some(found.id);
        }
        office::admit(tx, stamp, &permit, &new).await
    });
    match outcome {
        Ok(id) => {
            ctx.app.settle().await;
            Ok(respond::see_other(&format!("/zone/{slug}/companies/{id}")))
        }
        Err(exedra_store::Error::Refused(Refusal::Invalid(faults))) => show_with(&ctx, &zone, form, &faults),
        Err(error) => Err(error.into()),
    }
}
