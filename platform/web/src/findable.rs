//! What sections let the site search find. Each section gives its documents with the readers they have and says which of
//! them an event concerns; one section (`find`) keeps the index and shows the page, and knows none of the others.
//!
//! A section is asked twice for a document: when it is put into the index, and when it is about to be shown. So whatever
//! the rules say at that moment holds, however far behind the index is.

use exedra_kernel::{Actor, ForumId, ForumRole, Localized, Moment, OrganisationId, PersonId};
use exedra_store::house::Event;
use exedra_store::{Conn, Result};

use crate::app::App;
use crate::ctx::Edition;
use crate::i18n::Say;
use crate::markdown;
use crate::section::Boxed;

/// Who may read a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Everybody.
    Everybody,
    /// Whoever has a role at an edition; not one confined to a single event.
    Role(ForumId, ForumRole),
    /// Whoever hosts one thing of an edition, by its id.
    Host(ForumId, String),
    /// Every member of an organisation.
    Members(OrganisationId),
    /// The members of an organisation who write for it.
    Writers(OrganisationId),
    /// One person.
    Person(PersonId),
}

impl Reader {
    /// The name by which the index knows such readers.
    pub fn token(&self) -> String {
        match self {
            Self::Everybody => "everybody".to_owned(),
            Self::Role(forum, role) => format!("role:{forum}:{role}"),
            Self::Host(forum, thing) => format!("host:{forum}:{thing}"),
            Self::Members(organisation) => format!("members:{organisation}"),
            Self::Writers(organisation) => format!("writers:{organisation}"),
            Self::Person(person) => format!("person:{person}"),
        }
    }

    /// All that an asker is.
    pub fn of(actor: Option<&Actor>) -> Vec<Self> {
        let mut all = vec![Self::Everybody];
        let Some(actor) = actor else { return all };
        all.push(Self::Person(actor.person.clone()));
        for membership in &actor.memberships {
            all.push(Self::Members(membership.organisation.clone()));
            if actor.edits(&membership.organisation) {
                all.push(Self::Writers(membership.organisation.clone()));
            }
        }
        for (forum, role, scope) in &actor.roles {
            match scope {
                None => all.push(Self::Role(forum.clone(), *role)),
                Some(thing) if *role == ForumRole::Host => all.push(Self::Host(forum.clone(), thing.clone())),
                Some(_) => {}
            }
        }
        all
    }
}

/// A part of what a document says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    /// How much its words weigh: 1 for running text, 2 for names and summaries, 3 for what is nearly a title.
    pub weight: u8,
    /// The text without markup, by language; `und` where nobody knows which.
    pub texts: Localized,
    /// Where this very passage stands, if it has an address of its own.
    pub href: Option<String>,
}

impl Passage {
    /// A passage in several languages.
    pub fn of(weight: u8, texts: &Localized) -> Self {
        Self { weight, texts: texts.clone(), href: None }
    }
    /// A passage in one language.
    pub fn one(weight: u8, lang: &str, text: &str) -> Self {
        Self { weight, texts: Localized::one(lang, text), href: None }
    }
    /// A text in Markdown in one language, without its signs.
    pub fn markdown(weight: u8, lang: &str, text: &str) -> Self {
        Self::one(weight, lang, &markdown::skimmed(text))
    }
    /// Texts in Markdown in several languages, without their signs.
    pub fn markdowns(weight: u8, texts: &Localized) -> Self {
        let texts = texts.0.iter().map(|(lang, text)| (lang.clone(), markdown::skimmed(text))).collect();
        Self { weight, texts: Localized(texts), href: None }
    }
    /// A name, whose language is its own.
    pub fn name(text: &str) -> Self {
        Self::one(2, "und", text)
    }
    /// The same with an address of its own.
    #[must_use]
    pub fn at(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }
}

/// Something that can be found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findable {
    /// The unit in which its section reads it anew; several documents may belong to one.
    pub unit: String,
    /// Tells the documents of a unit apart; empty where there is one.
    pub part: String,
    /// At which edition it is; none for what belongs to no edition.
    pub forum: Option<ForumId>,
    /// Who may read it; nobody when empty.
    pub readers: Vec<Reader>,
    /// What it is called.
    pub title: Localized,
    /// What it says.
    pub passages: Vec<Passage>,
    /// Its address.
    pub href: String,
    /// What is to be said of it in a few words, in the reader's language.
    pub note: String,
    /// Slugs of the edition's tracks.
    pub tracks: Vec<String>,
    /// Its time: of two that fit alike the later comes first.
    pub at: Option<Moment>,
}

/// A question for documents.
#[derive(Clone, Copy)]
pub struct Wanted<'a> {
    /// The application.
    pub app: &'a App,
    /// The language of the notes.
    pub say: &'a Say,
    /// The present moment: what is public by the clock.
    pub now: Moment,
    /// Only the documents of these units; all there are without.
    pub units: Option<&'a [String]>,
}

impl Wanted<'_> {
    /// Whether a unit is wanted.
    pub fn has(&self, unit: &str) -> bool {
        self.units.is_none_or(|units| units.iter().any(|one| one == unit))
    }

    /// The units that are wanted as ids; none means all. What is no id is left out.
    pub fn ids<T>(&self, parse: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
        self.units.map(|units| units.iter().filter_map(|unit| parse(unit)).collect())
    }
}

/// Gives documents with their readers.
pub type FindableSource = for<'a> fn(Wanted<'a>, &'a mut Conn) -> Boxed<'a, Result<Vec<Findable>>>;

/// What an event means for the documents of a kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// Nothing.
    Nothing,
    /// These units are to be read anew.
    Units(Vec<String>),
    /// Everything is: for what concerns many at once and is rare.
    All,
}

impl Heard {
    /// One unit is to be read anew.
    pub fn unit(unit: impl Into<String>) -> Self {
        Self::Units(vec![unit.into()])
    }
}

/// Says what an event means. Asked for every event of the house: what is not for this kind answers without a query.
pub type FindableEar = for<'a> fn(&'a mut Conn, &'a Event) -> Boxed<'a, Result<Heard>>;

/// A kind of documents.
#[derive(Clone, Copy)]
pub struct Findables {
    /// Its word in addresses: `[a-z-]+`.
    pub kind: &'static str,
    /// Translation key of what such things are called (plural).
    pub name: &'static str,
    /// Place among the kinds.
    pub order: u8,
    /// Gives the documents.
    pub source: FindableSource,
    /// Hears of events.
    pub ear: FindableEar,
    /// Topics whose turns ([`crate::section::Offered::turns`]) change who may read one of them, without an event.
    pub clock: &'static [&'static str],
}

/// A search that a section answers from an index of its own.
#[derive(Clone, Copy)]
pub struct Sought<'a> {
    /// The application.
    pub app: &'a App,
    /// At which edition; everywhere without.
    pub edition: Option<&'a Edition>,
    /// What was typed.
    pub words: &'a str,
    /// The chosen track's slug.
    pub track: Option<&'a str>,
    /// The reader's language.
    pub say: &'a Say,
    /// The present moment.
    pub now: Moment,
    /// How many lines are shown.
    pub most: usize,
}

/// Text in turns: plain or found.
pub type Marked = Vec<(String, bool)>;

/// A line of what such a section found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FoundLine {
    /// Title.
    pub title: Marked,
    /// Its language.
    pub lang: String,
    /// A part of its text.
    pub excerpt: Marked,
    /// What is to be said of it in a few words.
    pub note: String,
    /// Address.
    pub href: String,
}

/// What such a section found of one kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FoundElsewhere {
    /// The kind's word.
    pub kind: &'static str,
    /// What such things are called (plural), in the reader's language.
    pub name: String,
    /// How many there are in all.
    pub total: usize,
    /// The first of them.
    pub lines: Vec<FoundLine>,
    /// What the link to all of them says, and where it leads, if there is such a page.
    pub all: Option<(String, String)>,
}

/// Answers a search for everybody: what is not public is not in it.
pub type Finder = for<'a> fn(Sought<'a>, &'a mut Conn) -> Boxed<'a, Result<Vec<FoundElsewhere>>>;

#[cfg(test)]
mod tests {
    use super::*;
    use exedra_kernel::time::SeededEntropy;

    #[test]
    fn nobody_is_more_than_they_are() {
        use exedra_kernel::actor::Membership;
        use exedra_kernel::{AccountId, Lang, MembershipRole};
        let entropy = SeededEntropy::new(1);
        let (forum, organisation) = (ForumId::new(Moment(0), &entropy), OrganisationId::new(Moment(0), &entropy));
        let actor = Actor {
            account: AccountId::new(Moment(0), &entropy),
            person: PersonId::new(Moment(0), &entropy),
            name: String::new(),
            language: Lang::En,
            operator: true,
            memberships: vec![Membership { organisation: organisation.clone(), role: MembershipRole::Viewer }],
            delegations: Vec::new(),
            mandates: Vec::new(),
            roles: vec![
                (forum.clone(), ForumRole::Host, Some("x".to_owned())),
                (forum.clone(), ForumRole::Secretariat, Some("x".to_owned())),
            ],
        };
        assert_eq!(Reader::of(None), [Reader::Everybody]);
        assert_eq!(
            Reader::of(Some(&actor)),
            [
                Reader::Everybody,
                Reader::Person(actor.person.clone()),
                Reader::Members(organisation),
                Reader::Host(forum, "x".to_owned()),
            ],
            "a viewer writes nothing, a host of one event runs nothing else, an operator reads nothing of others"
        );
    }
}
