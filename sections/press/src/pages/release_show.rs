//! A release: what it says, what proves it, who belongs to it, what the public asked; and its earlier versions.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::lang::direction_of;
use exedra_kernel::{Lang, Moment, Refusal};
use exedra_store::Conn;
use exedra_web::asked::{self, AskedThing};
use exedra_web::section::Mention;
use exedra_web::{Answer, Ctx, Edition, Head, Say, markdown, page};

use super::reply_make::{self, Thread};
use super::view;
use crate::model::{Attached, Content, Item, Standing, Version};
use crate::{release, release_path, rules};

/// A picture or document on the page.
struct File {
    href: String,
    name: String,
    alternative: String,
    lang: String,
    dir: &'static str,
    credit: String,
    width: i64,
    height: i64,
}

#[derive(Template)]
#[template(path = "release_show.html")]
struct Page {
    t: Say,
    base: String,
    path: String,
    title: String,
    lang: String,
    dir: &'static str,
    when: String,
    owner: String,
    owner_href: Option<String>,
    embargo: Option<String>,
    corrected: Option<String>,
    lede: String,
    body: String,
    others: Vec<(String, String, String)>,
    tracks: Vec<(String, String)>,
    pictures: Vec<File>,
    documents: Vec<File>,
    evidence: Vec<(String, String)>,
    people: Vec<(String, String)>,
    assessed: Vec<Mention>,
    edits: bool,
    thread: Option<Thread>,
}

#[derive(Template)]
#[template(path = "release_gone.html")]
struct Gone {
    t: Say,
    base: String,
    when: String,
    reason: String,
}

/// The release of an address as its reader may read it, with its approved version.
pub async fn readable(
    ctx: &Ctx,
    conn: &mut Conn,
    edition: &Edition,
    id: &str,
) -> exedra_store::Result<(Item, Version)> {
    let item = release::find(conn, edition, id).await?;
    if !rules::may_read(ctx.actor.as_deref(), &edition.id, &item, ctx.now) {
        return Err(Refusal::NotFound.into());
    }
    let version = release::version(conn, edition, &item, item.shown.unwrap_or(0)).await?;
    Ok((item, version))
}

fn file(path: &str, file: &Attached) -> File {
    let (width, height) = file.size.unwrap_or((0, 0));
    File {
        href: format!("{path}/files/{}", file.file),
        name: file.name.clone(),
        alternative: file.alternative.clone(),
        dir: direction_of(&file.language),
        lang: file.language.clone(),
        credit: format!("{} · {}", file.credit, file.licence),
        width,
        height,
    }
}

/// What a shared link shows.
fn shared(ctx: &Ctx, path: &str, content: &Content) -> Vec<(&'static str, String)> {
    let (_, words) = content.best(ctx.lang);
    let picture = content.files.iter().find(|file| file.is_picture());
    // Without a photograph the card stands for the release; networks show no SVG.
    let image = picture.map_or_else(
        || format!("{path}/card.png?lang={}", ctx.lang.as_str()),
        |file| format!("{path}/files/{}", file.file),
    );
    let mut all = vec![
        ("type", "article".to_owned()),
        ("title", words.title.clone()),
        ("description", words.lede.clone()),
        ("url", ctx.absolute(path)),
        ("image", ctx.absolute(&image)),
    ];
    if picture.is_none() {
        all.extend([("image:width", "1200".to_owned()), ("image:height", "630".to_owned())]);
        all.push(("image:alt", words.title.clone()));
    }
    all.extend(picture.map(|file| ("image:alt", file.alternative.clone())));
    all
}

/// Shows a release; of one that was public and is withdrawn, that it is withdrawn.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let edition = ctx.forum()?.clone();
    let t = ctx.say();
    let mut conn = ctx.app.db().read().await?;
    let found = release::find(&mut conn, &edition, &id).await?;
    if found.standing(ctx.now) == Standing::Withdrawn && found.was_public() {
        let body = Gone {
            base: format!("/{}", edition.slug),
            when: found.withdrawn_at.map_or_else(String::new, |at| super::zoned(&t, at, &edition.zone)),
            reason: found.reason.unwrap_or_default(),
            t: t.clone(),
        };
        return page(&ctx, &Head::new(t.say("release-withdrawn-title")).nav("press").private(), &body);
    }
    let (item, version) = readable(&ctx, &mut conn, &edition, &id).await?;
    let content = version.release();
    let path = release_path(&edition.slug, &item.id);
    let (tag, words) = content.best(ctx.lang);
    let (lang, words) = (tag.to_owned(), words.clone());
    let public = item.standing(ctx.now) == Standing::Published;
    let when = item.public_at.map_or_else(String::new, |at| super::zoned(&t, at, &edition.zone));
    let names = view::names(&mut conn, &[&item]).await?;
    let other = |tag: &String| {
        let known = Lang::parse(tag)?;
        (*tag != lang).then(|| (format!("{path}?lang={tag}"), tag.clone(), known.own_name().to_owned()))
    };
    let corrected = version.approved_at.filter(|_| version.number > 1).map(|at| {
        let at = super::zoned(&t, at, &edition.zone);
        t.fill("release-corrected", &[("moment", &at), ("note", &version.note)])
    });
    let files = |pictures: bool| {
        content.files.iter().filter(move |f| f.is_picture() == pictures).map(|f| file(&path, f)).collect::<Vec<_>>()
    };
    let page_head = Head::new(words.title.clone()).described(words.lede.clone()).nav("press");
    let mut head = page_head.shared(shared(&ctx, &path, &content)).json_ld(article(&ctx, &path, &item, &content));
    head.private = !public;
    let about = ("release", item.id.as_str());
    let asked = AskedThing { app: &ctx.app, edition: &edition, about, actor: None, say: &t };
    let assessed = asked::on_thing(&asked, &mut conn).await?;
    let body = Page {
        assessed,
        base: format!("/{}", edition.slug),
        embargo: (!public).then(|| t.with("release-embargo", &when)),
        when,
        owner: view::owner(&names, &item, &edition, &t),
        owner_href: item.organisation_id.as_ref().map(|id| format!("/organisations/{id}")),
        corrected,
        body: markdown::render(&words.body),
        others: content.texts.keys().filter_map(other).collect(),
        tracks: view::tracks(&edition, &content, &t),
        pictures: files(true),
        documents: files(false),
        evidence: content.evidence.iter().map(|e| (e.title.clone(), e.href.clone())).collect(),
        people: view::people(&mut conn, &edition, &content).await?,
        edits: rules::may_see_draft(ctx.actor.as_deref(), &edition.id, &item),
        thread: if public { Some(reply_make::thread(&mut conn, &t, &edition, Some(&item)).await?) } else { None },
        title: words.title,
        lede: words.lede,
        dir: direction_of(&lang),
        lang,
        path,
        t,
    };
    drop(conn);
    page(&ctx, &head, &body)
}

/// schema.org's `NewsArticle` for a release.
fn article(ctx: &Ctx, path: &str, item: &Item, content: &Content) -> serde_json::Value {
    let (lang, words) = content.best(ctx.lang);
    serde_json::json!({
        "@context": "https://schema.org", "@type": "NewsArticle", "headline": words.title, "description": words.lede,
        "inLanguage": lang, "datePublished": item.public_at.map(Moment::rfc3339), "url": ctx.absolute(path),
    })
}

struct Past {
    number: i64,
    when: String,
    note: String,
    texts: Vec<(String, &'static str, String, String)>,
}

#[derive(Template)]
#[template(path = "release_versions.html")]
struct History {
    t: Say,
    path: String,
    title: String,
    lang: String,
    versions: Vec<Past>,
}

/// Shows the versions that everybody could read, newest first.
pub async fn versions(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let edition = ctx.forum()?.clone();
    let t = ctx.say();
    let mut conn = ctx.app.db().read().await?;
    let (item, version) = readable(&ctx, &mut conn, &edition, &id).await?;
    let content = version.release();
    let (lang, words) = content.best(ctx.lang);
    let past = release::public_versions(&mut conn, &edition, &item).await?;
    let past = past.iter().rev().map(|version| {
        let seen = version.approved_at.max(item.public_at);
        let content = version.release();
        let text = |(tag, words): (&String, &crate::model::Words)| {
            (
                tag.clone(),
                direction_of(tag),
                words.title.clone(),
                markdown::render(&format!("{}\n\n{}", words.lede, words.body)),
            )
        };
        Past {
            number: version.number,
            when: seen.map_or_else(String::new, |at| super::zoned(&t, at, &edition.zone)),
            note: version.note.clone(),
            texts: content.texts.iter().map(text).collect(),
        }
    });
    let body = History {
        path: release_path(&edition.slug, &item.id),
        title: words.title.clone(),
        lang: lang.to_owned(),
        versions: past.collect(),
        t: t.clone(),
    };
    page(&ctx, &Head::new(t.say("release-versions")).nav("press"), &body)
}
