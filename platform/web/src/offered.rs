//! What sections offer to each other through the app's one list: sources that are asked, listeners that are told, keepers that
//! the clock calls.

use std::future::Future;
use std::pin::Pin;

use exedra_kernel::{Actor, OrganisationId, PersonId};
use exedra_store::Conn;
use exedra_store::house::Event;

use crate::app::App;
use crate::export::{AttachmentSource, Exporter};

/// A future that a section hands out.
pub type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What is said about something by a section that others ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The section that says it.
    pub section: &'static str,
    /// Text, ready in the reader's language.
    pub text: String,
    /// Address.
    pub href: String,
}

/// One thing in somebody's agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaItem {
    /// What identifies it for ever.
    pub uid: String,
    /// How often time, place or state changed.
    pub revision: i64,
    /// When it last changed.
    pub changed: exedra_kernel::Moment,
    /// Whether it does not take place.
    pub cancelled: bool,
    /// Whether it is nobody else's business, not even that of those who run the edition.
    pub private: bool,
    /// What they do there, in few words: speak, host, listen.
    pub part: String,
    /// From.
    pub starts: exedra_kernel::Moment,
    /// Until.
    pub ends: exedra_kernel::Moment,
    /// What.
    pub title: String,
    /// Where.
    pub place: String,
    /// Address.
    pub href: String,
}

/// A question that upper sections answer downwards: about an organisation, on the asker's behalf.
pub type OrganisationSource = for<'a> fn(
    &'a App,
    &'a mut Conn,
    Option<&'a Actor>,
    &'a OrganisationId,
    exedra_kernel::Lang,
) -> Boxed<'a, exedra_store::Result<Vec<Mention>>>;

/// Everything a section keeps about a person, as JSON, for that person.
pub type PersonSource = for<'a> fn(&'a mut Conn, &'a PersonId) -> Boxed<'a, exedra_store::Result<serde_json::Value>>;

/// Forgets a person within the transaction of the erasure, as of a moment: what is over stays countable.
pub type PersonEraser = for<'a> fn(
    &'a mut exedra_store::Tx,
    exedra_store::house::Stamp<'a>,
    &'a PersonId,
) -> Boxed<'a, exedra_store::Result<()>>;

/// With whom and about what somebody has met.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Met {
    /// Organisations.
    pub organisations: Vec<OrganisationId>,
    /// Offers and needs.
    pub listings: Vec<exedra_kernel::ListingId>,
}

/// Says with whom a person has met or will meet, so that it is not suggested to them again.
pub type MetSource = for<'a> fn(&'a mut Conn, &'a PersonId) -> Boxed<'a, exedra_store::Result<Met>>;

/// Says what a person takes part in at an edition, for their agenda: public matters and their own only.
pub type AgendaSource = for<'a> fn(
    &'a App,
    &'a mut Conn,
    &'a crate::Edition,
    &'a PersonId,
    exedra_kernel::Lang,
) -> Boxed<'a, exedra_store::Result<Vec<AgendaItem>>>;

/// A link that a section puts on the page of a session of the programme, or beside one item of its running order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionLink {
    /// The section that puts it there.
    pub section: &'static str,
    /// The id of the item it stands beside; none for the whole session.
    pub item: Option<String>,
    /// Text, ready in the reader's language.
    pub text: String,
    /// Address.
    pub href: String,
}

/// What is asked about a session of the programme, on somebody's behalf.
#[derive(Clone, Copy)]
pub struct AskedSession<'a> {
    /// The application.
    pub app: &'a App,
    /// Its edition.
    pub edition: &'a crate::Edition,
    /// Its id.
    pub id: &'a str,
    /// Who asks; nobody on public pages, whose bytes are the same for everybody.
    pub actor: Option<&'a Actor>,
    /// The reader's language.
    pub lang: exedra_kernel::Lang,
}

/// Says what a section has for a session. Public pages are kept: whoever changes an answer touches the topic `programme`.
pub type SessionSource =
    for<'a> fn(AskedSession<'a>, &'a mut Conn) -> Boxed<'a, exedra_store::Result<Vec<SessionLink>>>;

/// Hears of a numbered event, after the transaction that caused it. May hear of one twice.
pub type Listener = for<'a> fn(&'a App, &'a [Event]) -> Boxed<'a, exedra_store::Result<()>>;

/// Does a job; the text is its result, nothing means that it broke off, because it was asked to or because the server stops.
/// Progress goes through the job's row.
pub type JobHandler = for<'a> fn(&'a App, &'a exedra_store::house::Job) -> Boxed<'a, Result<Option<String>, String>>;

/// Something that the clock calls, or that clears up after an erasure. Does nothing where there is nothing to do.
pub type Keeper = for<'a> fn(&'a App) -> Boxed<'a, exedra_store::Result<()>>;

/// Copies what belongs to an edition from an older one: the older edition comes first, the new one second.
pub type EditionCopier = for<'a> fn(
    &'a mut exedra_store::Tx,
    exedra_store::house::Stamp<'a>,
    &'a exedra_kernel::ForumId,
    &'a exedra_kernel::ForumId,
) -> Boxed<'a, exedra_store::Result<()>>;

/// Takes back one change that the audit trail tells of: checks permission again for the asker, refuses when the record has
/// gone on since, writes the record and its own line of the trail, and gives that line's id.
pub type Undoer = for<'a> fn(
    &'a mut exedra_store::Tx,
    exedra_store::house::Stamp<'a>,
    &'a Actor,
    &'a exedra_store::house::Audit,
) -> Boxed<'a, exedra_store::Result<String>>;

/// A place of an edition that belongs to an organisation: its name as people read it.
pub type OwnPlace = (String, OrganisationId);

/// Says which places at an edition belong to organisations, so that they may be met there.
pub type PlaceSource =
    for<'a> fn(&'a mut Conn, &'a exedra_kernel::ForumId) -> Boxed<'a, exedra_store::Result<Vec<OwnPlace>>>;

/// Finds whom a badge of an edition belongs to, by its code in capital letters and digits.
pub type BadgeSource =
    for<'a> fn(&'a mut Conn, &'a exedra_kernel::ForumId, &'a str) -> Boxed<'a, exedra_store::Result<Option<PersonId>>>;

/// When what a section shows in public changes next by the clock alone, after a moment: an embargo ends, a day is over.
/// Kept pages of its topic are made anew then, without anybody writing.
pub type Turn =
    for<'a> fn(&'a mut Conn, exedra_kernel::Moment) -> Boxed<'a, exedra_store::Result<Option<exedra_kernel::Moment>>>;

/// What an upper section lets people do with a public offer or need at an edition that is open or running: the text of a
/// button on its page and where it leads.
pub type ListingDoor =
    for<'a> fn(&'a crate::i18n::Say, &'a crate::ctx::Edition, &'a exedra_kernel::ListingId) -> Mention;

/// What the sections offer to each other through the app's list.
#[derive(Default)]
pub struct Offered {
    /// Asked on an organisation's page.
    pub organisations: Vec<OrganisationSource>,
    /// Asked when a person wants to see everything about them: section name and source.
    pub persons: Vec<(&'static str, PersonSource)>,
    /// Called when a person is erased.
    pub erasers: Vec<PersonEraser>,
    /// Asked before something is suggested to a person.
    pub met_before: Vec<MetSource>,
    /// Asked for a person's agenda.
    pub agendas: Vec<AgendaSource>,
    /// Asked on the page of a session of the programme, by those who may see the session.
    pub on_session: Vec<SessionSource>,
    /// Told of events.
    pub listeners: Vec<Listener>,
    /// Kinds of jobs.
    pub jobs: Vec<(&'static str, JobHandler)>,
    /// Called at the start and every day, with a name for the log.
    pub daily: Vec<(&'static str, Keeper)>,
    /// Called after the commit of an erasure as well: takes away what deleted rows left in files.
    pub sweeps: Vec<(&'static str, Keeper)>,
    /// Called when an edition is copied.
    pub copiers: Vec<EditionCopier>,
    /// Asked what a section knows of a track or a country.
    pub subjects: Vec<crate::asked::SubjectSource>,
    /// Asked what an edition's front page should tell now.
    pub fronts: Vec<crate::asked::FrontSource>,
    /// Asked for the figures of an edition.
    pub figures: Vec<crate::asked::FigureSource>,
    /// Kinds of things that may be assessed: word, translation key of what it is, source.
    pub assessables: Vec<(&'static str, &'static str, crate::asked::AssessableSource)>,
    /// Asked on the pages of things that may be assessed.
    pub on_thing: Vec<crate::asked::ThingSource>,
    /// Moments at which the clock changes what is public: topic and source.
    pub turns: Vec<(&'static str, Turn)>,
    /// Write files of an edition: name (`people.csv`) and writer. All of them together are its `everything.tar`.
    pub exports: Vec<(&'static str, Exporter)>,
    /// Files that go with them: pictures, recordings, captions.
    pub attachments: Vec<AttachmentSource>,
    /// Asked for places that belong to organisations.
    pub places: Vec<PlaceSource>,
    /// Asked whose badge a code is.
    pub badges: Vec<BadgeSource>,
    /// Take back edits: kind of record and undoer.
    pub undoers: Vec<(&'static str, Undoer)>,
    /// Buttons on the page of a public offer or need.
    pub listing_doors: Vec<ListingDoor>,
    /// Kinds of things that the site search finds.
    pub findables: Vec<crate::findable::Findables>,
    /// Answer a site search from indexes of their own.
    pub finders: Vec<crate::findable::Finder>,
}
