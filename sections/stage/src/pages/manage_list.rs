//! What could come from afar at an edition, for those who look after it: sessions and items that are held remotely, with their
//! broadcasts.

use askama::Template;
use exedra_kernel::{Localized, Refusal};
use exedra_programme::model::{Item, ItemId, Session, SessionId};
use exedra_programme::{order, session, session_path};
use exedra_store::transact;
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use super::shown_word;
use crate::{broadcast, rules};

struct Row {
    session_href: String,
    session: String,
    item: Option<String>,
    session_id: String,
    item_id: String,
    day: String,
    time: String,
    /// Address and what is shown, where there is a broadcast.
    broadcast: Option<(String, String)>,
}

#[derive(Template)]
#[template(path = "manage_list.html")]
struct Page {
    t: Say,
    base: String,
    rows: Vec<Row>,
    others: Vec<Row>,
    open: bool,
}

/// Shows the list.
pub async fn show(ctx: Ctx) -> Answer {
    let (t, edition, actor) = (ctx.say(), ctx.forum()?, ctx.actor()?);
    let mut conn = ctx.app.db().read().await?;
    let made = broadcast::all(&mut conn, &edition.id).await?;
    let mut sessions = session::all(&mut conn, &edition.id).await?;
    sessions.retain(|session| exedra_programme::rules::looks_after(actor, edition, session));
    let (mut rows, mut others) = (Vec::new(), Vec::new());
    let row = |session: &Session, item: Option<&Item>| {
        let own = |whole: &&broadcast::Whole| {
            whole.session.id == session.id && whole.broadcast.item_id.as_ref() == item.map(|item| &item.id)
        };
        let own = |whole: &&broadcast::Whole| own(whole) && !whole.lost_item();
        let at = item.map_or(session.starts_at, Item::starts_at);
        Row {
            session_href: session_path(&edition.slug, &session.code),
            session: session.titles.text(ctx.lang).to_owned(),
            item: item.map(|item| item.titles.text(ctx.lang).to_owned()),
            session_id: session.id.to_string(),
            item_id: item.map_or_else(String::new, |item| item.id.to_string()),
            day: t.day(at, &edition.zone),
            time: t.time(at, &edition.zone),
            broadcast: made.iter().find(own).map(|whole| {
                let shown = whole.seen(edition);
                (crate::path(&edition.slug, &whole.broadcast.code), shown_word(&t, shown))
            }),
        }
    };
    for session in &sessions {
        let own = row(session, None);
        let list = if session.remote || own.broadcast.is_some() { &mut rows } else { &mut others };
        list.push(own);
        for item in order::of(&mut conn, &edition.id, &session.id).await? {
            let own = row(session, Some(&item));
            if item.remote || own.broadcast.is_some() {
                rows.push(own);
            }
        }
    }
    // Their item went out of the running order; they stay to be used or taken away.
    for whole in made.iter().filter(|whole| whole.lost_item()) {
        if let Some(session) = sessions.iter().find(|session| session.id == whole.session.id) {
            let href = crate::path(&edition.slug, &whole.broadcast.code);
            rows.push(Row { broadcast: Some((href, shown_word(&t, whole.seen(edition)))), ..row(session, None) });
        }
    }
    drop(conn);
    let base = ctx.at_forum("stage");
    let body = Page { base, rows, others, open: edition.is_open(), t: t.clone() };
    page(&ctx, &Head::new(t.say("stage-manage-title")).nav("stage").private(), &body)
}

/// Sets up a broadcast.
pub async fn set_up(ctx: Ctx, form: Posted) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    let id = SessionId::parse(form.text("session")).ok_or(Refusal::NotFound)?;
    let item = form.some("item").map(|text| ItemId::parse(text).ok_or(Refusal::NotFound)).transpose()?;
    let stamp = ctx.app.stamp();
    let code = transact!(ctx.app.db(), tx => {
        let session = session::by_id(tx, &edition.id, &id).await?.ok_or(Refusal::NotFound)?;
        let permit = rules::may_run(&actor, &edition, &session)?;
        if let Some(item) = &item {
            let found = order::item(tx, &edition.id, item).await?;
            found.filter(|(of, _)| of.id == session.id).ok_or(Refusal::NotFound)?;
        }
        broadcast::create(tx, stamp, &permit, item.as_ref(), &Localized::default()).await
    })?;
    ctx.app.settle().await;
    Ok(respond::see_other(&format!("{}/sources", crate::path(&edition.slug, &code))))
}
