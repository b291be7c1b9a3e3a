//! What comes from afar at an edition: what is on now, what comes, what was recorded.

use askama::Template;
use exedra_kernel::lang::direction_of;
use exedra_programme::model::SessionState;
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::shown_word;
use crate::broadcast;
use crate::model::Shown;

struct Row {
    href: String,
    title: String,
    lang: String,
    dir: &'static str,
    session: Option<String>,
    iso: String,
    day: String,
    time: String,
    on: bool,
    word: String,
    cancelled: bool,
}

#[derive(Template)]
#[template(path = "stage_list.html")]
struct Page {
    t: Say,
    kicker: String,
    rows: Vec<Row>,
}

/// Shows the list.
pub async fn show(ctx: Ctx) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let mut all = broadcast::all(&mut *ctx.app.db().read().await?, &edition.id).await?;
    all.retain(|whole| exedra_programme::rules::is_public(whole.session.state));
    let zone = &edition.zone;
    let rows = all.iter().map(|whole| {
        let shown = whole.seen(edition);
        let (lang, title) = whole.titles().best(ctx.lang);
        Row {
            href: crate::path(&edition.slug, &whole.broadcast.code),
            title: title.to_owned(),
            dir: direction_of(lang),
            lang: lang.to_owned(),
            session: whole.item.as_ref().map(|_| whole.session.titles.text(ctx.lang).to_owned()),
            iso: whole.starts_at().rfc3339(),
            day: t.day(whole.starts_at(), zone),
            time: t.time(whole.starts_at(), zone),
            on: shown != Shown::Off,
            word: shown_word(&t, shown),
            cancelled: whole.session.state == SessionState::Cancelled,
        }
    });
    let body = Page { kicker: edition.name.text(ctx.lang).to_owned(), rows: rows.collect(), t: t.clone() };
    page(&ctx, &Head::new(t.say("stage-title")).described(t.say("stage-intro")).nav("stage"), &body)
}
