//! The front door: all editions.

use askama::Template;
use exedra_web::{Answer, Ctx, EditionState, Head, Say, page};

struct Row {
    href: String,
    name: String,
    lang: String,
    theme: String,
    span: String,
    state: String,
}

#[derive(Template)]
#[template(path = "forum_list.html")]
struct Page {
    t: Say,
    forums: Vec<Row>,
}

/// Shows every announced edition.
pub async fn show(ctx: Ctx) -> Answer {
    let t = ctx.say();
    let editions = crate::forum::all(&mut *ctx.app.db().read().await?).await?;
    let forums = editions
        .into_iter()
        .filter(|edition| edition.state != EditionState::Draft)
        .map(|edition| {
            let (lang, name) = edition.name.best(ctx.lang);
            Row {
                href: format!("/{}", edition.slug),
                name: name.to_owned(),
                lang: lang.to_owned(),
                theme: edition.theme.text(ctx.lang).to_owned(),
                span: t.span(&edition.from, &edition.to),
                state: t.say(state_key(edition.state)),
            }
        })
        .collect();
    let head = Head::new(t.say("forums-title")).described(t.say("forums-lede"));
    page(&ctx, &head, &Page { t, forums })
}

/// The translation key of an edition's state.
pub fn state_key(state: EditionState) -> &'static str {
    use exedra_kernel::key;
    match state {
        EditionState::Draft => key!("forum-state-draft"),
        EditionState::Open => key!("forum-state-open"),
        EditionState::Running => key!("forum-state-running"),
        EditionState::Closed => key!("forum-state-closed"),
        EditionState::Archived => key!("forum-state-archived"),
    }
}
