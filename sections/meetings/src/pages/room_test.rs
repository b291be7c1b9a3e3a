//! Trying a room on the net before the meeting: where it is, and what the browser has to offer. Nothing is embedded.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::Refusal;
use exedra_web::{Answer, Ctx, Edition, Head, Say, page};

use crate::agenda::place_words;
use crate::model::{Place, PlaceKind};
use crate::{pages, rooms, rules, store};

#[derive(Template)]
#[template(path = "room_test.html")]
struct Page {
    t: Say,
    back: String,
    room: String,
    address: String,
    host: String,
    own: bool,
    secure: bool,
}

/// Where a room is tried.
pub fn path(edition: &Edition, place: &Place) -> String {
    format!("/{}/meetings/rooms/{}/test", edition.slug, exedra_web::forms::escape(&place.id))
}

/// The page: for the secretariat, for those who meet there, and for everybody who takes part where every meeting has an
/// address of its own.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let (t, actor, forum) = (ctx.say(), ctx.actor()?, ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let places = store::places(&mut conn, &forum.id).await?;
    let place = places.into_iter().find(|place| place.id == id && place.kind == PlaceKind::Remote);
    let place = place.ok_or(Refusal::NotFound)?;
    let mut meets = false;
    for person in std::iter::once(&actor.person).chain(&actor.mandates) {
        let meetings = store::meetings_of(&mut conn, &forum.id, person).await?;
        meets |= meetings.iter().any(|meeting| meeting.holds() && meeting.place_id == place.id);
    }
    let here = pages::is_here(&mut conn, forum, &actor.person).await?;
    rules::may_try_room(actor, &forum.id, meets, here && rooms::is_own(&place))?;
    let address = rooms::for_test(&place).ok_or(Refusal::NotFound)?;
    let host = address.split("//").nth(1).and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    let body = Page {
        back: ctx.at_forum("meetings"),
        room: place_words(&t, &place),
        host: host.to_owned(),
        own: rooms::is_own(&place),
        secure: address.starts_with("https://"),
        address,
        t,
    };
    let head = Head::new(body.t.say("room-test-title")).nav("meetings").private().script("rooms.js");
    page(&ctx, &head, &body)
}
