//! An agenda: one's own, that of somebody one answers for, and for the secretariat anybody's.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{PersonId, Refusal};
use exedra_web::{Answer, Ctx, Head, Say, page};

use crate::agenda::{self, Faces};
use crate::pages::{self, AgendaDay};
use crate::rules;

#[derive(Template)]
#[template(path = "agenda_show.html")]
struct Page {
    t: Say,
    name: String,
    house: String,
    forum: String,
    zone: String,
    days: Vec<AgendaDay>,
    held: String,
    /// Links to requests are for the two alone.
    own: bool,
    back: String,
}

/// One's own agenda.
pub async fn own(ctx: Ctx) -> Answer {
    let mut conn = ctx.app.db().read().await?;
    let whom = pages::whom(&ctx, &mut conn, ctx.query_value("for").as_deref()).await?;
    drop(conn);
    show(ctx, whom.person).await
}

/// Somebody's agenda.
pub async fn of_person(ctx: Ctx, Path((_, person)): Path<(String, String)>) -> Answer {
    let person = PersonId::parse(&person).ok_or(Refusal::NotFound)?;
    show(ctx, person).await
}

async fn show(ctx: Ctx, person: PersonId) -> Answer {
    let (t, actor, forum) = (ctx.say(), ctx.actor()?, ctx.forum()?);
    rules::may_read_agenda(actor, &forum.id, &person)?;
    let mut conn = ctx.app.db().read().await?;
    let own = actor.answers_for(&person);
    let items = agenda::of_person(&mut conn, &forum.id, &person, ctx.lang).await?;
    let others = pages::taken_part(&ctx, &mut conn, &person, own).await?;
    // The secretariat finds only those who have something to do with the edition.
    let nothing = items.is_empty() && others.is_empty();
    if !own && nothing && exedra_people::presence::attendee(&mut conn, &forum.id, &person).await?.is_none() {
        return Err(Refusal::NotFound.into());
    }
    let face = Faces::some(&mut conn, &forum.id, &[&person]).await?.get(&person);
    let held = items.iter().filter(|item| item.meeting.holds()).count();
    let query = if person == actor.person || !own { String::new() } else { format!("?for={person}") };
    let body = Page {
        name: face.name,
        house: face.house,
        forum: forum.name.text(ctx.lang).to_owned(),
        zone: forum.zone.clone(),
        days: pages::days(&t, forum, pages::rows(&t, forum, &items, &others)),
        held: t.count("agenda-held", held as i64),
        own,
        back: format!("{}{query}", ctx.at_forum("meetings")),
        t,
    };
    let mut head = Head::new(body.t.with("agenda-of", &body.name)).nav("meetings").private();
    head.printed = true;
    page(&ctx, &head, &body)
}
