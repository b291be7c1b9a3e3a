//! The figures of an edition: what each counts, as of when, by whom; its parts as far as they may be shown; and how it stood
//! when somebody fixed it.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{PersonId, Refusal};
use exedra_store::transact;
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use crate::figures::Told;
use crate::{figures, person, rules};

/// Longest reason for fixing a figure.
const NOTE: usize = 300;

struct Row {
    href: String,
    value: String,
    label: String,
    counts: String,
}

#[derive(Template)]
#[template(path = "figure_list.html")]
struct ListPage {
    t: Say,
    kicker: String,
    as_of: String,
    rows: Vec<Row>,
}

struct Bar {
    label: String,
    value: Option<String>,
    /// Share of the largest, in whole hundredths.
    width: i64,
    y: usize,
    href: Option<String>,
}

struct Fixed {
    at: String,
    value: String,
    by: String,
    note: String,
}

#[derive(Template)]
#[template(path = "figure_show.html")]
struct Page {
    t: Say,
    base: String,
    kicker: String,
    label: String,
    value: String,
    counts: String,
    as_of: String,
    by: String,
    smallest: Option<String>,
    list: Option<String>,
    bars: Vec<Bar>,
    height: usize,
    withheld: bool,
    fixed: Vec<Fixed>,
    may_fix: bool,
}

fn rows(t: &Say, slug: &str, told: &[Told]) -> Vec<Row> {
    let row = |Told { figure, .. }: &Told| Row {
        href: format!("/{slug}/figures/{}", figure.name),
        value: t.number(figure.value),
        label: t.count(figure.label, figure.value),
        counts: t.say(figure.counts),
    };
    told.iter().map(row).collect()
}

/// All figures.
pub async fn list(ctx: Ctx) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?.clone());
    let told = figures::told(&ctx.app, &mut *ctx.app.db().read().await?, &edition, ctx.now).await?;
    let head = Head::new(t.say("figures-title")).described(t.say("figures-lede"));
    let body = ListPage {
        kicker: edition.name.text(ctx.lang).to_owned(),
        as_of: t.moment(told.first().map_or(ctx.now, |told| told.as_of), &edition.zone),
        rows: rows(&t, &edition.slug, &told),
        t,
    };
    page(&ctx, &head, &body)
}

async fn find(ctx: &Ctx, name: &str) -> Result<Told, exedra_web::Error> {
    let edition = ctx.forum()?;
    let all = figures::told(&ctx.app, &mut *ctx.app.db().read().await?, edition, ctx.now).await?;
    Ok(all.into_iter().find(|told| told.figure.name == name).ok_or(Refusal::NotFound)?)
}

/// One figure.
pub async fn show(ctx: Ctx, Path((_, name)): Path<(String, String)>) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?.clone());
    let Told { figure, shown, as_of } = find(&ctx, &name).await?;
    let mut conn = ctx.app.db().read().await?;
    let mut fixed = Vec::new();
    for snapshot in figures::fixed(&mut conn, &edition.id, figure.name).await? {
        let by = match PersonId::parse(&snapshot.by_person) {
            Some(id) => person::by_id(&mut conn, &id).await?.map_or_else(|| "—".to_owned(), |found| found.display()),
            None => t.with("audit-system", &snapshot.by_person),
        };
        let at = t.moment(snapshot.as_of, &edition.zone);
        let note = if snapshot.at_archive { t.say(exedra_kernel::key!("figure-at-archive")) } else { snapshot.note };
        fixed.push(Fixed { at, value: t.number(snapshot.value), by, note });
    }
    let most = shown.iter().filter_map(|(_, value)| *value).max().unwrap_or(1).max(1);
    let bars: Vec<Bar> = shown
        .iter()
        .enumerate()
        .map(|(at, (part, value))| Bar {
            label: if part.is_empty() { t.say("directory-no-country") } else { t.country(part) },
            value: value.map(|value| t.number(value)),
            width: value.map_or(0, |value| (value * 100 / most).max(1)),
            y: at * 24,
            href: (!part.is_empty()).then(|| format!("/{}/countries/{part}", edition.slug)),
        })
        .collect();
    let label = t.count(figure.label, figure.value);
    let head = Head::new(&label).described(t.say(figure.counts));
    let body = Page {
        base: format!("/{}", edition.slug),
        kicker: t.say("figures-title"),
        value: t.number(figure.value),
        counts: t.say(figure.counts),
        as_of: t.moment(as_of, &edition.zone),
        by: t.say(figure.by),
        smallest: (figure.smallest > 1).then(|| t.with("figure-smallest", figure.smallest)),
        list: figure.list.map(|path| format!("/{}/{path}", edition.slug)),
        withheld: bars.iter().any(|bar| bar.value.is_none()),
        height: bars.len() * 24,
        bars,
        fixed,
        // The public page is made without a reader; the same page at its other address has the form.
        may_fix: ctx.actor.as_ref().is_some_and(|actor| rules::may_edit_forum(actor, &edition.id).is_ok()),
        label,
        t,
    };
    page(&ctx, &head, &body)
}

/// Fixes a figure as it stands now.
pub async fn fix(ctx: Ctx, Path((slug, name)): Path<(String, String)>, form: Posted) -> Answer {
    let told = find(&ctx, &name).await?;
    let (actor, edition, stamp) = (ctx.actor()?.clone(), ctx.forum()?.clone(), ctx.app.stamp());
    let note: String = exedra_kernel::text::line(form.text("note")).chars().take(NOTE).collect();
    transact!(ctx.app.db(), tx => {
        let permit = rules::may_edit_forum(&actor, &edition.id)?;
        figures::fix(tx, stamp, &permit, &told, &note).await
    })?;
    ctx.app.settle().await;
    Ok(respond::see_other(&format!("/{slug}/figures/{name}")))
}
