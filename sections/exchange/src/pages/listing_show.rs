//! An offer or a need.

use askama::Template;
use axum::extract::Path;
use exedra_people::model::ConsentKind;
use exedra_store::Conn;
use exedra_web::asked::{self, AskedThing};
use exedra_web::{Answer, Ctx, EditionState, Head as PageHead, Say, page};

use super::panel::{self, Panel};
use super::view::{self, File, Group, Link, Prose};
use crate::model::{FileRole, Listing, ListingKind, State};
use crate::{description, file, listing, rules};

#[derive(Template)]
#[template(path = "listing_show.html")]
struct Page {
    t: Say,
    kind: String,
    organisation: Link,
    title: String,
    long: bool,
    lang: String,
    dir: &'static str,
    stated_in: Option<String>,
    summary: String,
    prose: Vec<Prose>,
    pictures: Vec<File>,
    documents: Vec<File>,
    videos: Vec<File>,
    groups: Vec<Group>,
    before: Option<(String, Option<String>)>,
    contact: Option<String>,
    ask: Vec<Link>,
    nobody: Vec<String>,
    expired: bool,
    manage: Option<String>,
    forums: Vec<Link>,
    /// Outcomes of questionnaires, and the ways to them for its own people.
    assessed: Vec<Link>,
    panel: Option<Panel>,
}

/// The page as everybody sees it; members and the secretariat see drafts here too.
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let mut conn = ctx.app.db().read().await?;
    let found = super::whole(&mut conn, &ctx, &id).await?;
    render(&ctx, &mut conn, found).await
}

/// The page with what its organisation and the secretariat can do.
pub async fn manage(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let mut conn = ctx.app.db().read().await?;
    let found = super::inside(&mut conn, &ctx, &id).await?;
    render(&ctx, &mut conn, found).await
}

/// Where a meeting about it can be asked for and what other sections let people do with it, and a sentence for each edition at which nobody can be asked.
async fn ask(conn: &mut Conn, ctx: &Ctx, found: &Listing) -> exedra_store::Result<(Vec<Link>, Vec<String>)> {
    let t = ctx.say();
    let (mut links, mut nobody) = (Vec::new(), Vec::new());
    if !rules::is_public(&found.head, ctx.now) {
        return Ok((links, nobody));
    }
    for forum in listing::forums_of(conn, &found.head.id).await? {
        let Some(edition) = exedra_people::forum::by_id(conn, &forum).await? else { continue };
        if !matches!(edition.state, EditionState::Open | EditionState::Running) {
            continue;
        }
        for door in &ctx.app.offered().listing_doors {
            let way = door(&t, &edition, &found.head.id);
            links.push(Link { href: way.href, label: way.text });
        }
        if crate::contact::whom_to_ask(conn, &forum, &found.head).await?.is_none() {
            nobody.push(t.with("listing-ask-nobody", edition.name.text(ctx.lang)));
            continue;
        }
        links.insert(
            0,
            Link {
                href: format!("/{}/meetings/ask?listing={}", edition.slug, found.head.id),
                label: t.with("listing-ask", edition.name.text(ctx.lang)),
            },
        );
    }
    Ok((links, nobody))
}

/// The editions at which it is shown, as the way back to their pages.
async fn forums(conn: &mut Conn, ctx: &Ctx, found: &Listing) -> exedra_store::Result<Vec<Link>> {
    let mut links = Vec::new();
    for forum in listing::forums_of(conn, &found.head.id).await? {
        let Some(edition) = exedra_people::forum::by_id(conn, &forum).await? else { continue };
        if edition.state == EditionState::Draft && !ctx.actor.as_ref().is_some_and(|actor| actor.runs(&edition.id)) {
            continue;
        }
        let label = edition.name.text(ctx.lang).to_owned();
        links.push(Link { href: format!("/{}/exchange", edition.slug), label });
    }
    Ok(links)
}

/// What questionnaires have to do with it at the editions that show it: outcomes for everybody; on the page of its own people
/// (`inside`) also what is under way and what can be begun.
async fn assessed(conn: &mut Conn, ctx: &Ctx, found: &Listing, inside: bool) -> exedra_store::Result<Vec<Link>> {
    let (t, mut links) = (ctx.say(), Vec::new());
    if found.head.kind != ListingKind::Offer {
        return Ok(links);
    }
    let about = ("offer", found.head.id.as_str());
    let actor = ctx.actor.as_deref().filter(|_| inside);
    for forum in listing::forums_of(conn, &found.head.id).await? {
        let Some(edition) = exedra_people::forum::by_id(conn, &forum).await? else { continue };
        if edition.state == EditionState::Draft && actor.is_none() {
            continue;
        }
        let asked = AskedThing { app: &ctx.app, edition: &edition, about, actor, say: &t };
        let mentions = asked::on_thing(&asked, conn).await?;
        links.extend(mentions.into_iter().map(|mention| Link { href: mention.href, label: mention.text }));
    }
    Ok(links)
}

/// The contact's name, if they agreed to be listed; members of the organisation see it in any case.
async fn contact(conn: &mut Conn, ctx: &Ctx, found: &Listing) -> exedra_store::Result<Option<String>> {
    let Some(id) = &found.head.contact_id else { return Ok(None) };
    let own = ctx.actor.as_ref().is_some_and(|actor| rules::belongs(actor, &found.head));
    if !own && !exedra_people::person::consents(conn, id, ConsentKind::Listed).await? {
        return Ok(None);
    }
    let person = exedra_people::person::by_id(conn, id).await?.filter(|person| person.erased_at.is_none());
    let Some(person) = person else { return Ok(None) };
    let title = if own { person.title.clone() } else { exedra_people::consent::public_title(conn, &person).await? };
    Ok(Some(match title {
        Some(title) if !title.is_empty() => format!("{} · {title}", person.display()),
        _ => person.display(),
    }))
}

async fn render(ctx: &Ctx, conn: &mut Conn, found: Listing) -> Answer {
    let t = ctx.say();
    let described = description::with_own(conn, found.head.kind).await?;
    let sees = listing::sees(conn, ctx.actor.as_deref(), &found.head).await?;
    let organisation = view::organisation(conn, &found.head.organisation_id).await?;
    let files = file::of_listing(conn, &found.head.id).await?;
    let public = rules::open(&found.head);
    let summary = found.values.text("summary").to_owned();
    let mut head = PageHead::new(found.head.title.clone());
    if public {
        let opening = if summary.is_empty() { found.values.text("description") } else { &summary };
        head = head.described(view::opening(opening, 200));
        head = head.json_ld(crate::json::linked_data(ctx, &found, &organisation.label, &files));
    } else {
        head = head.private();
    }
    let panel = panel::panel(conn, ctx, &found).await?;
    let (ask, nobody) = ask(conn, ctx, &found).await?;
    let body = Page {
        kind: t.say(view::kind_key(found.head.kind)),
        organisation,
        long: found.head.title.chars().count() > 60,
        title: found.head.title.clone(),
        lang: view::lang_of(&found.head),
        dir: view::direction(&found.head),
        stated_in: stated_in(&found, ctx),
        summary: exedra_web::markdown::plain(&summary),
        prose: view::prose(&described, &found.values, sees, &t),
        pictures: view::files(&files, FileRole::Picture, &t),
        documents: view::files(&files, FileRole::Document, &t),
        videos: view::files(&files, FileRole::Video, &t),
        groups: view::groups(&described, &found.values, sees, &t),
        before: view::before(&found.head, &t),
        contact: contact(conn, ctx, &found).await?,
        ask,
        nobody,
        expired: view::state_now(&found.head, ctx) == State::Expired,
        manage: panel.is_none().then(|| format!("{}/manage", found.head.path())),
        forums: forums(conn, ctx, &found).await?,
        assessed: assessed(conn, ctx, &found, panel.is_some()).await?,
        panel,
        t,
    };
    page(ctx, &head, &body)
}

/// The language of the text, when it is not the reader's.
fn stated_in(found: &Listing, ctx: &Ctx) -> Option<String> {
    let tag = found.head.language.as_deref().filter(|tag| *tag != ctx.lang.as_str())?;
    Some(ctx.say().with("listing-written-in", ctx.say().language(tag)))
}
