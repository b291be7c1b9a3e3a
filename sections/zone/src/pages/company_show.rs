//! A company's returns: for its own people and for the zone office; for everybody else there is nothing here.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{Actor, FieldFault, Refusal, key};
use exedra_store::{Conn, transact};
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Error, Head, Say, page, respond};

use super::office_show::{sectors, sizes};
use super::view::month;
use crate::filing::{self, NewReturn, Problem};
use crate::model::{Class, Company, Return, SizeClass, Zone};
use crate::{amount, office, rules, store};

struct Filed {
    month: String,
    sales: String,
    at: String,
    reason: String,
    earlier: Vec<(String, String)>,
}

struct Counted {
    span: String,
    sector: String,
    group: String,
    size: String,
}

/// A row of a file, before it is filed.
pub struct Previewed {
    pub month: String,
    pub sales: String,
    pub doubt: Option<String>,
    /// Name of the field in which its reason is given.
    pub name: String,
    pub reason: String,
}

/// What a file says.
#[derive(Default)]
pub struct Preview {
    pub rows: Vec<Previewed>,
    pub problems: Vec<Problem>,
    /// The rows as they are sent again.
    pub again: String,
    /// Whether the rows can be filed when the reasons asked for are given.
    pub mendable: bool,
}

#[derive(Template)]
#[template(path = "company_show.html")]
struct Page {
    t: Say,
    base: String,
    here: String,
    zone: (String, String),
    company: Company,
    unit: String,
    officer: bool,
    classes: Vec<Counted>,
    missing: Vec<String>,
    filed: Vec<Filed>,
    month: String,
    sales: String,
    reason: String,
    faults: Vec<(String, String)>,
    doubt: Option<String>,
    preview: Option<Preview>,
    sizes: Vec<(&'static str, String, bool)>,
    sectors: Vec<(String, String, bool)>,
}

impl Page {
    fn class_fields(&self) -> [(&'static str, String); 2] {
        [("from", self.t.say("company-since")), ("group", self.t.say("company-group"))]
    }
    fn fault(&self, field: &str) -> Option<&str> {
        self.faults.iter().find(|(name, _)| name == field).map(|(_, why)| why.as_str())
    }
}

/// A company that the asker may see, its zone, and whether they see it as its office.
pub async fn admitted(conn: &mut Conn, actor: &Actor, slug: &str, id: &str) -> Result<(Zone, Company, bool), Error> {
    let zone = office::by_slug(conn, slug).await?;
    let company = office::company(conn, &zone, id).await?;
    let officer = office::is_officer(conn, &zone, actor).await?;
    rules::may_file(actor, &company, officer)?;
    Ok((zone, company, officer))
}

/// What is to be said beside what is there.
#[derive(Default)]
pub struct State<'a> {
    pub form: Option<&'a Posted>,
    pub faults: Vec<FieldFault>,
    pub doubt: Option<&'static str>,
    pub preview: Option<Preview>,
}

fn filed(returns: &[Return], zone: &Zone, t: &Say) -> Vec<Filed> {
    let mut by_month: BTreeMap<&str, Vec<&Return>> = BTreeMap::new();
    for one in returns {
        by_month.entry(&one.month).or_default().push(one);
    }
    let text = |one: &Return| (amount::shown(one.sales, zone, t), t.moment(one.filed_at, &zone.time_zone));
    let row = |(name, versions): (&&str, &Vec<&Return>)| {
        let (last, earlier) = versions.split_last()?;
        let (sales, at) = text(last);
        Some(Filed {
            month: month(name, t),
            sales,
            at,
            reason: last.reason.clone(),
            earlier: earlier.iter().rev().map(|one| text(one)).collect(),
        })
    };
    by_month.iter().rev().filter_map(row).collect()
}

/// Shows the page.
pub async fn show_with(ctx: &Ctx, zone: &Zone, company: Company, officer: bool, state: State<'_>) -> Answer {
    let t = ctx.say();
    let mut conn = ctx.app.db().read().await?;
    let classes: Vec<Class> = store::classes_of(&mut conn, &company.id).await?;
    let returns = store::returns_of(&mut conn, &company.id).await?;
    drop(conn);
    let known = filing::latest(&returns);
    let last = filing::month_before(&zone.day(ctx.now)[..7]);
    let missing = filing::missing(&classes, &known, &last);
    let typed = |name: &str| state.form.map_or_else(String::new, |form| form.text(name).to_owned());
    let bad_file = state.preview.as_ref().is_some_and(|preview| !preview.problems.is_empty());
    let wrong = !state.faults.is_empty() || state.doubt.is_some() || bad_file;
    let (lang, name) = zone.names.best(t.lang);
    let words = sizes(&t, "");
    let body = Page {
        base: format!("/zone/{}", zone.slug),
        here: format!("/zone/{}/companies/{}", zone.slug, company.id),
        zone: (name.to_owned(), lang.to_owned()),
        unit: t.with(key!("zone-unit"), zone.unit_within()),
        officer,
        classes: classes
            .iter()
            .map(|class| Counted {
                span: match &class.valid_to {
                    Some(to) => super::view::period(&class.valid_from, to, &t),
                    None => t.with(key!("class-since"), month(&class.valid_from, &t)),
                },
                sector: zone.sector(&class.sector, t.lang).1.to_owned(),
                group: class.parent_group.clone(),
                size: words
                    .iter()
                    .find(|(word, ..)| *word == class.size_class.as_str())
                    .map_or_else(String::new, |(_, label, _)| label.clone()),
            })
            .collect(),
        month: if state.form.is_some() { typed("month") } else { missing.first().cloned().unwrap_or_default() },
        missing: missing.iter().map(|name| month(name, &t)).collect(),
        filed: filed(&returns, zone, &t),
        sales: typed("sales"),
        reason: typed("reason"),
        sectors: sectors(zone, &t, ""),
        faults: state.faults.iter().map(|f| (f.field.clone(), t.with(f.key, &f.detail))).collect(),
        doubt: state.doubt.map(|key| t.say(key)),
        preview: state.preview,
        sizes: words,
        company,
        t: t.clone(),
    };
    let mut response = page(ctx, &Head::new(body.company.name.clone()).private(), &body)?;
    if wrong {
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// Shows a company's returns.
pub async fn show(ctx: Ctx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let (zone, company, officer) = {
        let mut conn = ctx.app.db().read().await?;
        admitted(&mut conn, ctx.actor()?, &slug, &id).await?
    };
    show_with(&ctx, &zone, company, officer, State::default()).await
}

/// Files returns after looking at the rules once more within the transaction.
pub async fn keep(ctx: &Ctx, zone: &Zone, company: &Company, rows: &[NewReturn]) -> exedra_store::Result<()> {
    let (stamp, actor) = (ctx.app.stamp(), ctx.actor().ok().cloned().ok_or(Refusal::SignIn)?);
    transact!(ctx.app.db(), tx => {
        let officer = office::is_officer(tx, zone, &actor).await?;
        let permit = rules::may_file(&actor, company, officer)?;
        filing::file(tx, stamp, &permit, rows).await.map(|_| ())
    })?;
    ctx.app.settle().await;
    Ok(())
}

/// Files one return; or, by the zone office, says what the company counts as from a month on.
pub async fn change(ctx: Ctx, Path((slug, id)): Path<(String, String)>, form: Posted) -> Answer {
    let actor = ctx.actor()?.clone();
    let mut conn = ctx.app.db().read().await?;
    let (zone, company, officer) = admitted(&mut conn, &actor, &slug, &id).await?;
    let known = filing::latest(&store::returns_of(&mut conn, &company.id).await?);
    let classes = store::classes_of(&mut conn, &company.id).await?;
    drop(conn);
    let with = |faults| State { form: Some(&form), faults, ..State::default() };
    let outcome = if form.text("do") == "class" {
        classify(&ctx, &actor, &zone, &company, &form).await
    } else {
        let mut faults = Vec::new();
        let today = zone.day(ctx.now);
        let month = filing::month(form.text("month")).filter(|month| month.as_str() <= &today[..7]);
        match &month {
            None => faults.push(FieldFault::with("month", key!("fault-returns-month"), form.text("month"))),
            Some(month) if !filing::is_member(&classes, month) => {
                faults.push(FieldFault::with("month", key!("fault-returns-member"), month));
            }
            Some(_) => {}
        }
        let sales = amount::parse(form.text("sales"), &zone);
        if let Err(fault) = sales {
            faults.push(FieldFault::with("sales", fault, form.text("sales")));
        }
        let (Some(month), Ok(sales), true) = (month, sales, faults.is_empty()) else {
            return show_with(&ctx, &zone, company, officer, with(faults)).await;
        };
        let rows = [NewReturn { line: 0, month, sales, reason: filing::reason(form.text("reason")) }];
        if let Some((_, doubt)) = filing::doubts(&known, &rows).first()
            && rows[0].reason.is_empty()
        {
            let state = State { doubt: Some(doubt.key()), ..with(Vec::new()) };
            return show_with(&ctx, &zone, company, officer, state).await;
        }
        keep(&ctx, &zone, &company, &rows).await
    };
    match outcome {
        Ok(()) => Ok(respond::see_other(&format!("/zone/{slug}/companies/{id}"))),
        Err(exedra_store::Error::Refused(Refusal::Invalid(faults))) => {
            show_with(&ctx, &zone, company, officer, with(faults)).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn classify(ctx: &Ctx, actor: &Actor, zone: &Zone, company: &Company, form: &Posted) -> exedra_store::Result<()> {
    let stamp = ctx.app.stamp();
    let from = filing::month(form.text("from")).ok_or_else(|| Refusal::field("from", key!("fault-release-month")))?;
    let leaves = form.ticked("leaves");
    let (sector, group) = (form.text("sector").to_owned(), form.text("group").to_owned());
    let size = SizeClass::parse(form.text("size")).unwrap_or(SizeClass::Small);
    if !leaves && (sector.is_empty() || sector.chars().count() > 80 || group.chars().count() > 80) {
        return Err(Refusal::field("sector", key!("fault-missing")).into());
    }
    transact!(ctx.app.db(), tx => {
        let officer = office::is_officer(tx, zone, actor).await?;
        let permit = rules::may_run_office(actor, &zone.id, officer)?;
        let class = (!leaves).then_some((sector.as_str(), group.as_str(), size));
        office::classify(tx, stamp, &permit, company, &from, class).await
    })?;
    ctx.app.settle().await;
    Ok(())
}
