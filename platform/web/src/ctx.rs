//! The context of a request: who asks, at which edition, in which language, when.

use std::net::IpAddr;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use exedra_kernel::{Actor, ForumId, ForumRole, Lang, Localized, Moment, Refusal};
use http::request::Parts;

use crate::app::App;
use crate::error::Error;
use crate::i18n::Say;
use crate::section::Boxed;

exedra_kernel::words! {
    /// Where an edition stands.
    pub enum EditionState {
        /// Being prepared; only the secretariat sees it.
        Draft = "draft",
        /// Announced; people register, offer and ask.
        Open = "open",
        /// Under way.
        Running = "running",
        /// Over; follow-up goes on.
        Closed = "closed",
        /// Kept for reading.
        Archived = "archived",
    }
}

/// An edition of the forum as every page knows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Edition {
    /// Its id.
    pub id: ForumId,
    /// Its place in addresses.
    pub slug: String,
    /// Its name.
    pub name: Localized,
    /// Its theme.
    pub theme: Localized,
    /// Its venue.
    pub venue: Localized,
    /// First day, YYYY-MM-DD.
    pub from: String,
    /// Last day.
    pub to: String,
    /// IANA time zone.
    pub zone: String,
    /// Where it stands.
    pub state: EditionState,
    /// Languages of its content.
    pub languages: Vec<String>,
    /// The words of its theme that things carry.
    pub tracks: exedra_kernel::Tracks,
    /// The country or region it is held in, by its code.
    pub country: Option<String>,
}

impl Edition {
    /// Whether anything may still be written at it.
    pub fn is_open(&self) -> bool {
        matches!(self.state, EditionState::Draft | EditionState::Open | EditionState::Running)
    }
}

/// Who is asking and which edition is meant: supplied by the section that knows people, which lies above this floor.
pub trait Doorman: Send + Sync {
    /// The signed-in actor of a session secret.
    fn admit<'a>(&'a self, app: &'a App, secret: &'a str) -> Boxed<'a, Result<Option<Actor>, Error>>;
    /// The edition of a slug.
    fn edition<'a>(&'a self, app: &'a App, slug: &'a str) -> Boxed<'a, Result<Option<Edition>, Error>>;
}

/// The context of a request.
#[derive(Clone)]
pub struct Ctx {
    /// The application.
    pub app: App,
    /// The signed-in asker; none on cached pages.
    pub actor: Option<Arc<Actor>>,
    /// The edition of the address.
    pub forum: Option<Arc<Edition>>,
    /// The language of the answer.
    pub lang: Lang,
    /// Whether `?lang=` fixed it, so that links carry it on.
    pub lang_fixed: bool,
    /// The moment of the request.
    pub now: Moment,
    /// The path.
    pub path: String,
    /// The query, without `?`.
    pub query: String,
    /// The asker's network address.
    pub address: IpAddr,
    /// The section of the route.
    pub section: &'static str,
    /// Whether the answer should be JSON.
    pub api: bool,
    /// The session secret, for signing out.
    pub session: Option<String>,
}

impl Ctx {
    /// A voice in the language of the answer.
    pub fn say(&self) -> Say {
        self.app.say(self.lang)
    }
    /// The signed-in asker; a refusal that leads to the sign-in page otherwise.
    pub fn actor(&self) -> Result<&Actor, Error> {
        self.actor.as_deref().ok_or(Error::Refused(Refusal::SignIn))
    }
    /// The edition of the address.
    pub fn forum(&self) -> Result<&Edition, Error> {
        self.forum.as_deref().ok_or(Error::Refused(Refusal::NotFound))
    }
    /// The edition, if it still takes writes.
    pub fn open_forum(&self) -> Result<&Edition, Error> {
        let forum = self.forum()?;
        if forum.is_open() {
            Ok(forum)
        } else {
            Err(Refusal::Conflict(exedra_kernel::key!("conflict-forum-over")).into())
        }
    }
    /// Whether the asker runs the edition of the address.
    pub fn runs(&self) -> bool {
        match (&self.actor, &self.forum) {
            (Some(actor), Some(forum)) => actor.runs(&forum.id),
            _ => false,
        }
    }
    /// Whether the asker has some role at the edition of the address.
    pub fn has(&self, role: ForumRole) -> bool {
        match (&self.actor, &self.forum) {
            (Some(actor), Some(forum)) => actor.has(&forum.id, role),
            _ => false,
        }
    }
    /// One value of the query.
    pub fn query_value(&self, name: &str) -> Option<String> {
        crate::forms::decode(&self.query).into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }
    /// All values of one name of the query.
    pub fn query_values(&self, name: &str) -> Vec<String> {
        crate::forms::decode(&self.query).into_iter().filter(|(key, _)| key == name).map(|(_, value)| value).collect()
    }
    /// A path of this installation as a full address.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.app.settings().base_url)
    }
    /// A path below the edition.
    pub fn at_forum(&self, rest: &str) -> String {
        match &self.forum {
            Some(forum) if rest.is_empty() => format!("/{}", forum.slug),
            Some(forum) => format!("/{}/{rest}", forum.slug),
            None => format!("/{rest}"),
        }
    }
}

impl FromRequestParts<App> for Ctx {
    type Rejection = Error;
    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Error> {
        parts.extensions.get::<Self>().cloned().ok_or_else(|| Error::Broken("a route without its gate".to_owned()))
    }
}
