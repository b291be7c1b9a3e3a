//! The zone office: companies, who owes returns, releases, and a look at the next one before it is published.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{FieldFault, Refusal, key};
use exedra_store::transact;
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use super::view::{View, period, view};
use crate::model::{Class, Return, SizeClass, Zone};
use crate::office::NewCompany;
use crate::{filing, office, release, rules, store};

struct Row {
    href: String,
    identifier: String,
    name: String,
    sector: String,
    group: String,
    missing: usize,
    doubtful: usize,
}

#[derive(Template)]
#[template(path = "office_show.html")]
struct Page {
    t: Say,
    base: String,
    zone: (String, String),
    rows: Vec<Row>,
    missing: usize,
    releases: Vec<(String, String)>,
    typed: BTreeMap<&'static str, String>,
    faults: Vec<(String, String)>,
    sizes: Vec<(&'static str, String, bool)>,
    problem: Option<String>,
    view: Option<View>,
    correction: bool,
}

impl Page {
    fn fault(&self, field: &str) -> Option<&str> {
        self.faults.iter().find(|(name, _)| name == field).map(|(_, why)| why.as_str())
    }
    fn typed(&self, field: &str) -> &str {
        self.typed.get(field).map_or("", String::as_str)
    }
}

const FIELDS: &[&str] =
    &["from", "to", "changes", "identifier", "name", "organisation", "since", "sector", "group", "size"];

/// The words of sizes.
pub fn sizes(t: &Say, chosen: &str) -> Vec<(&'static str, String, bool)> {
    let label = |size: SizeClass| match size {
        SizeClass::Micro => key!("size-micro"),
        SizeClass::Small => key!("size-small"),
        SizeClass::Medium => key!("size-medium"),
        SizeClass::Large => key!("size-large"),
    };
    SizeClass::ALL.iter().map(|size| (size.as_str(), t.say(label(*size)), size.as_str() == chosen)).collect()
}

struct State<'a> {
    form: Option<&'a Posted>,
    faults: Vec<FieldFault>,
    problem: Option<&'static str>,
    view: Option<View>,
    correction: bool,
}

impl State<'_> {
    const NEW: Self = State { form: None, faults: Vec::new(), problem: None, view: None, correction: false };
}

async fn show_with(ctx: &Ctx, zone: &Zone, state: State<'_>) -> Answer {
    let t = ctx.say();
    let mut conn = ctx.app.db().read().await?;
    let companies = store::companies(&mut conn, &zone.id).await?;
    let classes = store::classes(&mut conn, &zone.id).await?;
    let returns = store::returns(&mut conn, &zone.id, ctx.now).await?;
    let all = release::all(&mut conn, zone).await?;
    drop(conn);
    let last = filing::month_before(&zone.day(ctx.now)[..7]);
    let base = format!("/zone/{}", zone.slug);
    let rows: Vec<Row> = companies
        .iter()
        .map(|company| {
            let own: Vec<Class> = classes.iter().filter(|class| class.company_id == company.id).cloned().collect();
            // Rows come by company, so each one's are together.
            let start = returns.partition_point(|one| one.company_id < company.id);
            let filed: Vec<Return> =
                returns[start..].iter().take_while(|one| one.company_id == company.id).cloned().collect();
            let known = filing::latest(&filed);
            let rows: Vec<filing::NewReturn> = known
                .iter()
                .map(|(month, sales)| filing::NewReturn { line: 0, month: month.clone(), sales: *sales })
                .collect();
            let class = own.last();
            Row {
                href: format!("{base}/companies/{}", company.id),
                identifier: company.identifier.clone(),
                name: company.name.clone(),
                sector: class.map_or_else(String::new, |class| class.sector.clone()),
                group: class.map_or_else(String::new, |class| class.parent_group.clone()),
                missing: filing::missing(&own, &known, &last).len(),
                doubtful: filing::doubts(&known, &rows).len(),
            }
        })
        .collect();
    let typed = |name: &'static str| (name, state.form.map_or_else(String::new, |form| form.text(name).to_owned()));
    let (lang, name) = zone.names.best(t.lang);
    let wrong = !state.faults.is_empty() || state.problem.is_some();
    let body = Page {
        missing: rows.iter().filter(|row| row.missing > 0).count(),
        rows,
        zone: (name.to_owned(), lang.to_owned()),
        releases: all
            .iter()
            .map(|one| {
                let words = period(&one.period_from, &one.period_to, &t);
                (one.path(zone), format!("{words} · {}", t.count(key!("zone-version"), one.version)))
            })
            .collect(),
        typed: FIELDS.iter().map(|name| typed(name)).collect(),
        faults: state.faults.iter().map(|f| (f.field.clone(), t.with(f.key, &f.detail))).collect(),
        sizes: sizes(&t, state.form.map_or("small", |form| form.text("size"))),
        problem: state.problem.map(|key| t.say(key)),
        view: state.view,
        correction: state.correction,
        base,
        t: t.clone(),
    };
    let mut response = page(ctx, &Head::new(t.say("office-title")).private(), &body)?;
    if wrong {
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// Shows the office to its officers.
pub async fn show(ctx: Ctx, Path(slug): Path<String>) -> Answer {
    let zone = admitted(&ctx, &slug).await?;
    show_with(&ctx, &zone, State::NEW).await
}

async fn admitted(ctx: &Ctx, slug: &str) -> Result<Zone, exedra_web::Error> {
    let mut conn = ctx.app.db().read().await?;
    let zone = office::by_slug(&mut conn, slug).await?;
    let officer = office::is_officer(&mut conn, &zone, ctx.actor()?).await?;
    rules::may_run_office(ctx.actor()?, &zone.id, officer)?;
    Ok(zone)
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

/// Takes a company in, shows what a release would say, or publishes it.
pub async fn change(ctx: Ctx, Path(slug): Path<String>, form: Posted) -> Answer {
    let zone = admitted(&ctx, &slug).await?;
    let (actor, stamp) = (ctx.actor()?.clone(), ctx.app.stamp());
    let with = |faults| State { form: Some(&form), faults, ..State::NEW };
    let months = ["from", "to"].map(|field| filing::month(form.text(field)).unwrap_or_default());
    let period = (months[0].as_str(), months[1].as_str());
    let outcome = match form.text("do") {
        "preview" => {
            let drafted = release::draft(&mut *ctx.app.db().read().await?, &zone, period, ctx.now).await;
            match drafted {
                Ok(draft) => {
                    let seen = view(&zone, None, &draft.computed.0, &ctx.say());
                    let state = State { view: Some(seen), correction: draft.version > 1, ..with(Vec::new()) };
                    return show_with(&ctx, &zone, state).await;
                }
                Err(error) => Err(error),
            }
        }
        "publish" => {
            transact!(ctx.app.db(), tx => {
                let officer = office::is_officer(tx, &zone, &actor).await?;
                let permit = rules::may_run_office(&actor, &zone.id, officer)?;
                release::publish(tx, stamp, &permit, period, form.text("changes")).await.map(|_| ())
            })
        }
        _ => match company_of(&form) {
            Err(faults) => Err(Refusal::Invalid(faults).into()),
            Ok(new) => {
                transact!(ctx.app.db(), tx => {
                    let officer = office::is_officer(tx, &zone, &actor).await?;
                    let permit = rules::may_run_office(&actor, &zone.id, officer)?;
                    let mut new = new.clone();
                    if let Some(named) = form.some("organisation") {
                        let found = exedra_people::organisation::find(tx, named).await?;
                        let found = found.ok_or_else(|| Refusal::field("organisation", key!("fault-company-organisation")))?;
                        new.organisation = Some(found.id);
                    }
                    office::admit(tx, stamp, &permit, &new).await.map(|_| ())
                })
            }
        },
    };
    match outcome {
        Ok(()) => {
            ctx.app.settle().await;
            Ok(respond::see_other(&format!("/zone/{slug}/office")))
        }
        Err(exedra_store::Error::Refused(Refusal::Invalid(faults))) => show_with(&ctx, &zone, with(faults)).await,
        Err(exedra_store::Error::Refused(Refusal::Conflict(key))) => {
            show_with(&ctx, &zone, State { problem: Some(key), ..with(Vec::new()) }).await
        }
        Err(error) => Err(error.into()),
    }
}
