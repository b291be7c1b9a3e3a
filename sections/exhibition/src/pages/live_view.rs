//! Live demonstrations as several pages show them: name, place, and sentences about the queue.

use axum::extract::Path;
use exedra_kernel::lang::direction_of;
use exedra_kernel::{Lang, Localized, Refusal, key};
use exedra_store::Conn;
use exedra_web::{Ctx, Edition, Error, Say};

use crate::live::{self, Standing};
use crate::model::{Live, LiveId, shown_code};
use crate::queue::{self, LiveState};
use crate::{rules_live, stand_path};

/// A text in the language that serves the reader best.
#[derive(Clone, Debug, Default)]
pub struct Worded {
    /// The text.
    pub text: String,
    /// Its language.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
}

/// The text that serves a reader best.
pub fn text(texts: &Localized, lang: Lang) -> Worded {
    let (tag, text) = texts.best(lang);
    Worded { text: text.to_owned(), lang: tag.to_owned(), dir: direction_of(tag) }
}

/// What pages say of a live demonstration.
pub struct Shown {
    /// Its page.
    pub href: String,
    /// Its name.
    pub title: Worded,
    /// What happens.
    pub about: Worded,
    /// Where it stands, as a word for styles and scripts.
    pub state: &'static str,
    /// Where it stands, in words.
    pub standing: String,
    /// The stand: its address and name.
    pub stand: Option<(String, String)>,
    /// "5 minutes each, 2 at a time".
    pub each: String,
}

/// The address of a live demonstration's pages.
pub fn path(edition: &Edition, id: &LiveId) -> String {
    format!("/{}/exhibition/demonstrations/{id}", edition.slug)
}

/// The word for a state.
pub fn state_key(state: LiveState) -> &'static str {
    match state {
        LiveState::Prepared => key!("live-state-prepared"),
        LiveState::Open => key!("live-state-open"),
        LiveState::Paused => key!("live-state-paused"),
        LiveState::Closed => key!("live-state-closed"),
    }
}

/// What pages say of it.
pub fn shown(t: &Say, edition: &Edition, live: &Live) -> Shown {
    let (minutes, places) = (t.count("live-minutes", live.minutes), t.count("live-places", live.places));
    Shown {
        href: path(edition, &live.id),
        title: text(&live.titles, t.lang),
        about: text(&live.abouts, t.lang),
        state: live.state.as_str(),
        standing: t.say(state_key(live.state)),
        stand: live
            .stand_code
            .as_ref()
            .map(|code| (stand_path(&edition.slug, code), t.with("stand-name", shown_code(code)))),
        each: t.fill("live-each", &[("minutes", &minutes), ("places", &places)]),
    }
}

/// How long somebody waits behind so many others, and from what that is known.
pub fn wait(t: &Say, standing: &Standing, live: &Live, before: i64) -> String {
    if live.state == LiveState::Paused {
        return t.say("turn-wait-paused");
    }
    let long = t.count("turn-wait", queue::minutes(standing.pace, before));
    let known = match standing.pace.measured {
        0 => t.say("turn-wait-reckoned"),
        many => t.count("turn-wait-measured", many as i64),
    };
    format!("{long} {known}")
}

/// The live demonstration of an address, if the asker may know of it.
pub async fn find(conn: &mut Conn, ctx: &Ctx, id: &str) -> Result<Live, Error> {
    let edition = ctx.forum()?;
    let id = LiveId::parse(id).ok_or(Refusal::NotFound)?;
    let found = live::by_id(conn, &edition.id, &id).await?;
    let known = found.filter(|live| rules_live::knows(ctx.actor.as_deref(), edition, live));
    Ok(known.ok_or(Refusal::NotFound)?)
}

/// The same for the staff of its stand alone.
pub async fn find_own(conn: &mut Conn, ctx: &Ctx, id: &str) -> Result<Live, Error> {
    let live = find(conn, ctx, id).await?;
    if rules_live::is_staff(ctx.actor.as_deref(), ctx.forum()?, &live.organisation_id) {
        Ok(live)
    } else {
        Err(Refusal::NotFound.into())
    }
}

/// The two parts that addresses of this section end with.
pub type Id = Path<(String, String)>;
