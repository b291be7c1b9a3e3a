//! The zone office: who has filed for a month and who has not, and letters to those who have not.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{Refusal, key};
use exedra_store::{Conn, transact};
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Error, Head, Say, page, respond};

use super::view::month;
use crate::model::{Class, Company, Reminder, Return, SizeClass, Zone};
use crate::{filing, office, reminder, rules, store, table};

struct Row {
    id: String,
    href: String,
    identifier: String,
    name: String,
    sector: String,
    /// When the month's return was filed; nothing while it is missing.
    filed: Option<String>,
    /// Why it is right although a check doubted it.
    reason: String,
    /// Months owed in all.
    missing: String,
    owes: bool,
    reminded: Option<String>,
}

#[derive(Template)]
#[template(path = "office_show.html")]
struct Page {
    t: Say,
    base: String,
    zone: (String, String),
    month: String,
    month_words: String,
    before: String,
    after: Option<String>,
    only_missing: bool,
    filed: usize,
    missing: usize,
    rows: Vec<Row>,
    sent: Option<String>,
}

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

/// The sectors of a zone as choices: slug, name, whether it is the chosen one.
pub fn sectors(zone: &Zone, t: &Say, chosen: &str) -> Vec<(String, String, bool)> {
    let all = zone.sectors.0.iter();
    all.map(|one| (one.slug.clone(), one.name.text(t.lang).to_owned(), one.slug == chosen)).collect()
}

/// A zone whose office the asker runs; for everybody else there is no such page.
pub async fn admitted(ctx: &Ctx, slug: &str) -> Result<Zone, Error> {
    let mut conn = ctx.app.db().read().await?;
    let zone = office::by_slug(&mut conn, slug).await?;
    let officer = office::is_officer(&mut conn, &zone, ctx.actor()?).await?;
    rules::may_run_office(ctx.actor()?, &zone.id, officer)?;
    Ok(zone)
}

/// What the office knows of a zone.
struct Books {
    companies: Vec<Company>,
    classes: Vec<Class>,
    returns: Vec<Return>,
    reminders: Vec<Reminder>,
}

impl Books {
    async fn read(conn: &mut Conn, zone: &Zone, now: exedra_kernel::Moment) -> exedra_store::Result<Self> {
        Ok(Self {
            companies: store::companies(conn, &zone.id).await?,
            classes: store::classes(conn, &zone.id).await?,
            returns: store::returns(conn, &zone.id, now).await?,
            reminders: store::reminders(conn, &zone.id).await?,
        })
    }
    fn classes_of(&self, company: &Company) -> Vec<Class> {
        self.classes.iter().filter(|class| class.company_id == company.id).cloned().collect()
    }
    /// A company's filings; rows come by company, so each one's are together.
    fn returns_of(&self, company: &Company) -> &[Return] {
        let start = self.returns.partition_point(|one| one.company_id < company.id);
        let rest = &self.returns[start..];
        &rest[..rest.partition_point(|one| one.company_id == company.id)]
    }
    /// The months until `last` that a company owes.
    fn missing(&self, company: &Company, last: &str) -> Vec<String> {
        filing::missing(&self.classes_of(company), &filing::latest(self.returns_of(company)), last)
    }
}

/// The last month that is over.
fn last_month(ctx: &Ctx, zone: &Zone) -> String {
    filing::month_before(&zone.day(ctx.now)[..7])
}

fn rows(ctx: &Ctx, zone: &Zone, books: &Books, wanted: &str, t: &Say) -> Vec<Row> {
    let last = last_month(ctx, zone);
    let members = books.companies.iter().filter_map(|company| {
        let classes = books.classes_of(company);
        if !filing::is_member(&classes, wanted) {
            return None;
        }
        let owed = books.missing(company, &last).len();
        let filed = books.returns_of(company).iter().rfind(|one| one.month == wanted);
        let reminded = books.reminders.iter().rfind(|one| one.company_id == company.id).map(|one| {
            let day = t.date(&zone.day(one.sent_at));
            if one.letters == 0 { t.say(key!("office-nobody-reached")) } else { t.with(key!("office-reminded"), day) }
        });
        Some(Row {
            id: company.id.to_string(),
            href: format!("/zone/{}/companies/{}", zone.slug, company.id),
            identifier: company.identifier.clone(),
            name: company.name.clone(),
            sector: classes.last().map_or_else(String::new, |class| zone.sector(&class.sector, t.lang).1.to_owned()),
            filed: filed.map(|one| t.date(&zone.day(one.filed_at))),
            reason: filed.map_or_else(String::new, |one| one.reason.clone()),
            missing: t.number(owed),
            owes: owed > 0,
            reminded,
        })
    });
    members.collect()
}

/// Shows the office to its officers.
pub async fn show(ctx: Ctx, Path(slug): Path<String>) -> Answer {
    let zone = admitted(&ctx, &slug).await?;
    let t = ctx.say();
    let books = Books::read(&mut *ctx.app.db().read().await?, &zone, ctx.now).await?;
    let last = last_month(&ctx, &zone);
    let asked = ctx.query_value("month").and_then(|text| filing::month(&text));
    let wanted = asked.filter(|month| *month <= last).unwrap_or_else(|| last.clone());
    let only_missing = ctx.query_value("show").as_deref() == Some("missing");
    let mut rows = rows(&ctx, &zone, &books, &wanted, &t);
    let missing = rows.iter().filter(|row| row.filed.is_none()).count();
    let filed = rows.len() - missing;
    rows.retain(|row| !only_missing || row.filed.is_none());
    let (lang, name) = zone.names.best(t.lang);
    let sent = ctx.query_value("sent").and_then(|text| text.parse::<i64>().ok());
    let body = Page {
        base: format!("/zone/{}", zone.slug),
        zone: (name.to_owned(), lang.to_owned()),
        month_words: month(&wanted, &t),
        before: filing::month_before(&wanted),
        after: filing::month_after(&wanted).filter(|month| *month <= last),
        month: wanted,
        only_missing,
        filed,
        missing,
        rows,
        sent: sent.map(|letters| t.count(key!("office-sent"), letters)),
        t: t.clone(),
    };
    page(&ctx, &Head::new(t.say("office-title")).private(), &body)
}

/// Reminds one company, or all that owe the month.
pub async fn remind(ctx: Ctx, Path(slug): Path<String>, form: Posted) -> Answer {
    let zone = admitted(&ctx, &slug).await?;
    let (actor, stamp) = (ctx.actor()?.clone(), ctx.app.stamp());
    let last = last_month(&ctx, &zone);
    let wanted = filing::month(form.text("month")).filter(|month| *month <= last).unwrap_or_else(|| last.clone());
    let one = form.some("company").map(ToOwned::to_owned);
    let letters = transact!(ctx.app.db(), tx => {
        let officer = office::is_officer(tx, &zone, &actor).await?;
        let permit = rules::may_run_office(&actor, &zone.id, officer)?;
        let books = Books::read(tx, &zone, stamp.now).await?;
        let mut letters = 0;
        let mut found = one.is_none();
        for company in &books.companies {
            if one.as_ref().is_some_and(|id| *id != company.id.as_str()) {
                continue;
            }
            found = true;
            let owed = books.missing(company, &last);
            if one.is_none() && !owed.contains(&wanted) {
                continue;
            }
            let sent = reminder::remind(tx, &ctx.app, stamp, &permit, (&zone, company), &owed).await?;
            letters += sent.unwrap_or(0);
        }
        if !found {
            return Err(Refusal::NotFound.into());
        }
        Ok(letters)
    })?;
    ctx.app.settle().await;
    Ok(respond::see_other(&format!("/zone/{slug}/office?month={wanted}&show=missing&sent={letters}")))
}

/// All filings as a file, for the office's own computations.
pub async fn returns(ctx: Ctx, Path(slug): Path<String>) -> Answer {
    let zone = admitted(&ctx, &slug).await?;
    let books = Books::read(&mut *ctx.app.db().read().await?, &zone, ctx.now).await?;
    let text = table::returns(&zone, &books.companies, &books.classes, &books.returns);
    let name = format!("{}-returns-{}.csv", zone.slug, zone.day(ctx.now));
    Ok(respond::download(text, "text/csv; charset=utf-8; header=present", &name))
}
