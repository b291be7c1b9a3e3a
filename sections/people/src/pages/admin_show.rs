//! What whoever runs an edition or the installation looks after: links.

use askama::Template;
use exedra_web::{Answer, Ctx, Head, Say, page};

struct Row {
    href: String,
    title: String,
    text: String,
}

struct Edition {
    name: String,
    lang: String,
    state: String,
    links: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "admin_show.html")]
struct Page {
    t: Say,
    rows: Vec<Row>,
    editions: Vec<Edition>,
}

/// Shows the links that are for this reader.
pub async fn show(ctx: Ctx) -> Answer {
    let t = ctx.say();
    let actor = ctx.actor()?;
    let row =
        |href: &str, title: &str, text: &str| Row { href: href.to_owned(), title: t.say(title), text: t.say(text) };
    let mut rows = Vec::new();
    if actor.operator {
        rows.push(row(
            "/forums/new",
            exedra_kernel::key!("admin-forum-new"),
            exedra_kernel::key!("admin-forum-new-text"),
        ));
        rows.push(row("/admin/mail", exedra_kernel::key!("admin-mail"), exedra_kernel::key!("admin-mail-text")));
        rows.push(row("/admin/audit", exedra_kernel::key!("audit-title"), exedra_kernel::key!("audit-lede")));
        rows.push(row(
            "/admin/permissions",
            exedra_kernel::key!("permissions-title"),
            exedra_kernel::key!("permissions-lede"),
        ));
        rows.extend(ctx.app.installation().iter().map(|[title, text, href]| row(href, title, text)));
    }
    rows.push(row(
        "/organisations/new",
        exedra_kernel::key!("organisation-new"),
        exedra_kernel::key!("admin-organisation-new-text"),
    ));
    rows.push(row(
        "/admin/own-fields",
        exedra_kernel::key!("own-fields-title"),
        exedra_kernel::key!("own-fields-lede"),
    ));
    let editions = crate::forum::all(&mut *ctx.app.db().read().await?)
        .await?
        .into_iter()
        .filter(|edition| actor.runs(&edition.id))
        .map(|edition| {
            let (lang, name) = edition.name.best(ctx.lang);
            Edition {
                name: name.to_owned(),
                lang: lang.to_owned(),
                state: t.say(super::forum_list::state_key(edition.state)),
                links: std::iter::once((format!("/{}", edition.slug), t.say("admin-forum-page")))
                    .chain(ctx.app.tasks(actor, &edition).into_iter().map(|(key, href)| (href, t.say(key))))
                    .collect(),
            }
        })
        .collect();
    let head = Head::new(t.say("admin-title")).private();
    page(&ctx, &head, &Page { t, rows, editions })
}
