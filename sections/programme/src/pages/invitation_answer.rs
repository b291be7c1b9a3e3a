//! The answer to an invitation, from the link of its letter: whoever holds the secret answers as the person it went to.
//! Opening the page changes nothing, because mail programs look at links.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::lang::direction_of;
use exedra_kernel::{Refusal, key};
use exedra_people::model::ConsentKind;
use exedra_people::{consent, person, rules_persons};
use exedra_store::transact;
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use super::speaker_list::state_words;
use crate::model::{InvitationState, Item, SessionState};
use crate::{invitation, order, rules, store};

#[expect(clippy::struct_excessive_bools, reason = "each says whether a part of the page is there")]
#[derive(Template)]
#[template(path = "invitation_answer.html")]
struct Page {
    t: Say,
    path: String,
    forum: String,
    who: String,
    title: String,
    lang: String,
    dir: &'static str,
    text: String,
    text_lang: String,
    text_dir: &'static str,
    item: Option<String>,
    when: String,
    room: Option<String>,
    href: Option<String>,
    state: String,
    accepts: bool,
    declines: bool,
    listed: bool,
    /// What being listed means, as consents say it.
    listing: String,
    open: bool,
}

/// Shows what one is asked.
pub async fn show(ctx: Ctx, Path((_, secret)): Path<(String, String)>) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let one = invitation::by_secret(&mut conn, &edition.id, &secret).await?.ok_or(Refusal::NotFound)?;
    let session = store::session(&mut conn, &edition.id, &one.session_id).await?.ok_or(Refusal::NotFound)?;
    let known = person::by_id(&mut conn, &one.person_id).await?.ok_or(Refusal::NotFound)?;
    let listed = person::consents(&mut conn, &one.person_id, ConsentKind::Listed).await?;
    let items = order::of(&mut conn, &edition.id, &session.id).await?;
    let rooms = store::rooms(&mut conn, &edition.id).await?;
    drop(conn);
    let item = items.iter().find(|item| Some(&item.id) == one.item_id.as_ref());
    let at = item.map_or(session.starts_at, Item::starts_at);
    let ((lang, title), (text_lang, text)) = (session.titles.best(ctx.lang), session.abstracts.best(ctx.lang));
    let room = rooms.iter().find(|room| Some(&room.code) == session.room_code.as_ref());
    let live = edition.is_open() && session.state != SessionState::Cancelled;
    let body = Page {
        path: ctx.path.clone(),
        forum: edition.name.text(ctx.lang).to_owned(),
        who: known.display(),
        title: title.to_owned(),
        dir: direction_of(lang),
        lang: lang.to_owned(),
        text: exedra_web::markdown::render(text),
        text_dir: direction_of(text_lang),
        text_lang: text_lang.to_owned(),
        item: item.map(|item| item.titles.text(ctx.lang).to_owned()),
        when: t.moment(at, &edition.zone),
        room: room.map(|room| room.names.text(ctx.lang).to_owned()),
        href: rules::is_public(session.state).then(|| crate::session_path(&edition.slug, &session.code)),
        state: state_words(&t, one.state),
        accepts: live && one.state != InvitationState::Accepted,
        declines: live && one.state != InvitationState::Declined,
        listed,
        listing: t.say(exedra_people::consent::words(ConsentKind::Listed).1),
        open: live,
        t: t.clone(),
    };
    page(&ctx, &Head::new(t.say("answer-title")).nav("programme").private(), &body)
}

/// Accepts or declines; accepting may agree to be listed as well.
pub async fn answer(ctx: Ctx, Path((_, secret)): Path<(String, String)>, form: Posted) -> Answer {
    let (edition, stamp) = (ctx.forum()?.clone(), ctx.app.stamp());
    let accepted = match form.text("do") {
        "accept" => true,
        "decline" => false,
        _ => return Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
    };
    transact!(ctx.app.db(), tx => {
        let one = invitation::by_secret(tx, &edition.id, &secret).await?.ok_or(Refusal::NotFound)?;
        let permit = rules::may_answer_letter(&edition, &one)?;
        invitation::answer(tx, stamp, &permit, &one, accepted).await?;
        if accepted && form.ticked("listed") {
            let permit = rules_persons::may_give_consent_by_letter(&one.person_id);
            consent::give(tx, stamp, &permit, ConsentKind::Listed, true, ctx.lang).await?;
            tx.touch(exedra_people::TOPIC);
        }
        Ok(())
    })?;
    ctx.app.settle().await;
    Ok(respond::done(&ctx.path, if accepted { "accepted" } else { "declined" }))
}
