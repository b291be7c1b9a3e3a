//! One file a page, and what several of them need.

mod broadcast_manage;
mod broadcast_show;
mod bytes;
mod manage_list;
mod player;
mod sources_edit;
mod stage_list;
mod transcript_show;
mod upload;

use exedra_kernel::{ForumRole, Refusal};
use exedra_store::Conn;
use exedra_web::{Act, Ctx, Error, Policy, Say, Section, Who};

use crate::broadcast::{self, Whole};
use crate::model::Shown;

const READ: Act = Act::new("stage.public.read", Who::Everyone);
const LIST: Act = Act::new("stage.broadcast.list", Who::Roles(&[ForumRole::Secretariat, ForumRole::Host]));
const RUN: Act = Act::new("stage.broadcast.run", Who::SignedIn);

/// What changes these pages: broadcasts, sessions with their running orders, editions.
const TOPICS: &[&str] = &[crate::TOPIC, exedra_programme::TOPIC, exedra_people::TOPIC];

/// The pages of this section.
pub fn routes(section: Section) -> Section {
    let plain = Policy { topics: TOPICS, keys: &[] };
    let heard = Policy { topics: TOPICS, keys: &["audio"] };
    let read = Policy { topics: TOPICS, keys: &["language"] };
    section
        .cached("/{forum}/stage", READ, plain, stage_list::show)
        .cached("/{forum}/stage/{code}", READ, heard, broadcast_show::show)
        .cached("/{forum}/stage/{code}/listen", READ, heard, broadcast_show::listen)
        .cached("/{forum}/stage/{code}/sheet", READ, plain, broadcast_show::sheet)
        .cached("/{forum}/stage/{code}/transcript", READ, read, transcript_show::show)
        .cached("/{forum}/stage/{code}/captions/{name}", READ, plain, bytes::captions)
        .get("/{forum}/stage/{code}/media/{file}", READ, bytes::media)
        .get("/{forum}/stage/{code}/events", READ, bytes::events)
        .get("/{forum}/stage/manage", LIST, manage_list::show)
        .post("/{forum}/stage/manage", RUN, manage_list::set_up)
        .get("/{forum}/stage/{code}/manage", RUN, broadcast_manage::show)
        .post("/{forum}/stage/{code}/manage", RUN, broadcast_manage::change)
        .get("/{forum}/stage/{code}/sources", RUN, sources_edit::show)
        .post("/{forum}/stage/{code}/sources", RUN, sources_edit::change)
        .post("/{forum}/stage/{code}/files", RUN, upload::file)
        .post("/{forum}/stage/{code}/captions/import", RUN, upload::captions)
}

/// The broadcast of an address, for whoever may know of its session.
async fn seen(ctx: &Ctx, conn: &mut Conn, code: &str) -> Result<Whole, Error> {
    let edition = ctx.forum()?;
    let whole = broadcast::by_code(conn, &edition.id, code).await?.ok_or(Refusal::NotFound)?;
    let may = exedra_programme::rules::may_see(ctx.actor.as_deref(), edition, &whole.session);
    if may { Ok(whole) } else { Err(Refusal::NotFound.into()) }
}

/// The broadcast of an address, for somebody who looks after its session; for everybody else there is none.
async fn own(ctx: &Ctx, conn: &mut Conn, code: &str) -> Result<Whole, Error> {
    let (actor, edition) = (ctx.actor()?, ctx.forum()?);
    let whole = broadcast::by_code(conn, &edition.id, code).await?.ok_or(Refusal::NotFound)?;
    let own = exedra_programme::rules::looks_after(actor, edition, &whole.session);
    if own { Ok(whole) } else { Err(Refusal::NotFound.into()) }
}

/// What the slate's picture shows, in words.
async fn picture_words(conn: &mut Conn, whole: &Whole) -> Result<Option<String>, Error> {
    let Some(id) = &whole.broadcast.slate_file else { return Ok(None) };
    Ok(broadcast::kept(conn, whole, id).await?.map(|kept| kept.alternative))
}

/// What is shown, in one word.
pub(crate) fn shown_word(t: &Say, shown: Shown) -> String {
    t.say(broadcast::SHOWN[shown as usize])
}
