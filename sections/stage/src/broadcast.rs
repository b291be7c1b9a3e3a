//! Broadcasts: making them, what they can show, switching, captions; and what those who watch are told.

use std::collections::BTreeSet;

use exedra_files::recording;
use exedra_kernel::{FileId, ForumId, Localized, Moment, Refusal, key};
use exedra_programme::model::{Item, ItemId, Session, SessionId};
use exedra_programme::{order, session};
use exedra_store::house::{self, Done, Event, Stamp};
use exedra_store::{Conn, Result, Tx};
use exedra_web::section::Boxed;
use exedra_web::{App, Edition};
use serde_json::{Value, json};

use crate::model::{
    Broadcast, BroadcastId, Captions, Form, Kept, Problem, Shown, Source, SourceId, SourceKind, code_of,
};
use crate::rules::RunBroadcast;
use crate::{TOPIC, rules, store, vtt};

/// Most addresses of one broadcast.
pub const MOST_ADDRESSES: usize = 24;
/// Most recordings of one broadcast that are kept here.
pub const MOST_FILES: usize = 24;

/// A broadcast with what belongs to it.
#[derive(Clone, Debug)]
pub struct Whole {
    /// The broadcast.
    pub broadcast: Broadcast,
    /// Its session.
    pub session: Session,
    /// The item of its running order.
    pub item: Option<Item>,
    /// Its sources in order.
    pub sources: Vec<Source>,
}

impl Whole {
    /// What it is called: as the item, else as the session.
    pub fn titles(&self) -> &Localized {
        self.item.as_ref().map_or(&self.session.titles, |item| &item.titles)
    }
    /// When it begins as things stand.
    pub fn starts_at(&self) -> Moment {
        self.item.as_ref().map_or(self.session.starts_at, Item::starts_at)
    }
    /// What its audience sees at an edition.
    pub fn seen(&self, edition: &Edition) -> Shown {
        rules::seen(edition, self.session.state, &self.broadcast, &self.sources)
    }
    /// Whether it was of an item that is not in the running order any more; it is the whole session's now.
    pub fn lost_item(&self) -> bool {
        self.broadcast.item_id.is_some() && self.item.is_none()
    }
    /// The sources of one kind.
    pub fn of(&self, kind: SourceKind) -> impl Iterator<Item = &Source> {
        self.sources.iter().filter(move |source| source.kind == kind)
    }
}

async fn whole(conn: &mut Conn, forum: &ForumId, broadcast: Broadcast) -> Result<Option<Whole>> {
    let Some(session) = session::by_id(conn, forum, &broadcast.session_id).await? else { return Ok(None) };
    let item = match &broadcast.item_id {
        Some(id) => order::item(conn, forum, id).await?.map(|(_, item)| item),
        None => None,
    };
    let sources = store::sources(conn, forum, &broadcast.id).await?;
    Ok(Some(Whole { broadcast, session, item, sources }))
}

/// A broadcast by its code, whoever may know of it: the programme's rules say so of its session.
pub async fn by_code(conn: &mut Conn, forum: &ForumId, code: &str) -> Result<Option<Whole>> {
    if !crate::model::is_code(code) {
        return Ok(None);
    }
    match store::by_code(conn, forum, code).await? {
        Some(found) => whole(conn, forum, found).await,
        None => Ok(None),
    }
}

/// A broadcast by its id, whoever may know of it.
pub(crate) async fn by_id(conn: &mut Conn, forum: &ForumId, id: &BroadcastId) -> Result<Option<Whole>> {
    match store::by_id(conn, forum, id).await? {
        Some(found) => whole(conn, forum, found).await,
        None => Ok(None),
    }
}

/// All broadcasts of an edition, in order of time, of hidden sessions too.
pub async fn all(conn: &mut Conn, forum: &ForumId) -> Result<Vec<Whole>> {
    let broadcasts = store::broadcasts(conn, forum).await?;
    if broadcasts.is_empty() {
        return Ok(Vec::new());
    }
    let (sessions, items) = (session::all(conn, forum).await?, order::all(conn, forum).await?);
    let sources = store::all_sources(conn, forum).await?;
    let gather = |broadcast: Broadcast| {
        let session = sessions.iter().find(|session| session.id == broadcast.session_id)?.clone();
        let item = items.iter().find(|item| Some(&item.id) == broadcast.item_id.as_ref()).cloned();
        let sources = sources.iter().filter(|source| source.broadcast_id == broadcast.id).cloned().collect();
        Some(Whole { broadcast, session, item, sources })
    };
    let mut all: Vec<Whole> = broadcasts.into_iter().filter_map(gather).collect();
    all.sort_by_key(|whole| (whole.starts_at(), whole.broadcast.id.clone()));
    Ok(all)
}

/// The broadcasts of a session.
pub async fn of_session(conn: &mut Conn, forum: &ForumId, id: &SessionId) -> Result<Vec<Broadcast>> {
    store::of_session(conn, forum, id).await
}

/// The captions of a broadcast, by language.
pub async fn captions(conn: &mut Conn, forum: &ForumId, id: &BroadcastId) -> Result<Vec<Captions>> {
    store::captions(conn, forum, id).await
}

/// A kept file of a broadcast.
pub async fn kept(conn: &mut Conn, whole: &Whole, id: &FileId) -> Result<Option<Kept>> {
    let own = whole.sources.iter().any(|source| source.file_id.as_ref() == Some(id));
    if own || whole.broadcast.slate_file.as_ref() == Some(id) { store::file(conn, id).await } else { Ok(None) }
}

async fn note(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &RunBroadcast,
    id: &BroadcastId,
    act: &str,
    (before, after): (Option<&Value>, Option<&Value>),
) -> Result<()> {
    let done = Done { act, record: "broadcast", id: id.as_str(), before, after };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, act, id.as_str()).await
}

/// Sets up a broadcast of a session or of one item of it; where there is one already, gives that one's code.
pub async fn create(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &RunBroadcast,
    item: Option<&ItemId>,
    slates: &Localized,
) -> Result<String> {
    let (forum, session) = (permit.forum(), permit.session());
    let there = store::of_session(tx, forum, session).await?;
    if let Some(found) = there.into_iter().find(|other| other.item_id.as_ref() == item) {
        return Ok(found.code);
    }
    loop {
        let id = BroadcastId::new(stamp.now, stamp.entropy);
        let mut bytes = [0; 6];
        stamp.entropy.fill(&mut bytes);
        let code = code_of(bytes);
        if store::insert(tx, forum, &id, &code, session, item, slates, stamp.now).await? == 1 {
            let after = json!({ "session": session, "item": item, "code": code });
            note(tx, stamp, permit, &id, "set-up", (None, Some(&after))).await?;
            // The session's page names it.
            house::emit(tx, stamp, exedra_programme::TOPIC, "broadcast-set-up", session.as_str()).await?;
            return Ok(code);
        }
    }
}

/// Takes a broadcast away with all that belongs to it.
pub async fn remove(tx: &mut Tx, stamp: Stamp<'_>, permit: &RunBroadcast, whole: &Whole) -> Result<()> {
    let (forum, id) = (permit.forum(), &whole.broadcast.id);
    let files = whole.sources.iter().filter_map(|source| source.file_id.as_ref()).chain(&whole.broadcast.slate_file);
    for file in files {
        store::remove_file(tx, file, id).await?;
    }
    store::remove_sources(tx, forum, id).await?;
    store::remove_all_captions(tx, forum, id).await?;
    store::remove(tx, forum, id).await?;
    let before = json!({ "session": permit.session(), "code": whole.broadcast.code });
    note(tx, stamp, permit, id, "taken-away", (Some(&before), None)).await?;
    house::emit(tx, stamp, exedra_programme::TOPIC, "broadcast-taken-away", permit.session().as_str()).await
}

/// Shows something else. The stage manager's own switch forgets why the live picture was left.
pub async fn switch(tx: &mut Tx, stamp: Stamp<'_>, permit: &RunBroadcast, id: &BroadcastId, to: Shown) -> Result<()> {
    let forum = permit.forum();
    let now = store::by_id(tx, forum, id).await?.ok_or(Refusal::NotFound)?;
    rules::may_switch(&store::sources(tx, forum, id).await?, to)?;
    if now.shown == to && now.problem.is_none() {
        return Ok(());
    }
    store::set_shown(tx, forum, id, &to, None, None, stamp.now).await?;
    let (before, after) = (json!({ "shown": now.shown }), json!({ "shown": to }));
    note(tx, stamp, permit, id, "switched", (Some(&before), Some(&after))).await
}

/// The live picture stopped: the audience sees what comes behind it, and the manager why. Does nothing when something else is
/// shown by now, or when it was switched since the look that found the problem.
pub async fn stopped(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &RunBroadcast,
    (id, revision): (&BroadcastId, i64),
    problem: Problem,
) -> Result<()> {
    let forum = permit.forum();
    let Some(now) = store::by_id(tx, forum, id).await? else { return Ok(()) };
    if now.shown != Shown::Live || now.revision != revision {
        return Ok(());
    }
    let to = rules::behind_live(&store::sources(tx, forum, id).await?);
    store::set_shown(tx, forum, id, &to, Some(&problem), Some(stamp.now), stamp.now).await?;
    let (before, after) = (json!({ "shown": now.shown }), json!({ "shown": to, "problem": problem }));
    note(tx, stamp, permit, id, "stopped", (Some(&before), Some(&after))).await
}

/// An address as it is typed and understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// What it is for.
    pub kind: SourceKind,
    /// How it is played.
    pub form: Form,
    /// Language of the sound.
    pub language: String,
    /// The address.
    pub address: String,
}

/// Replaces the addresses and the slate's words; kept files stay.
pub async fn save(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &RunBroadcast,
    id: &BroadcastId,
    addresses: &[Address],
    slates: &Localized,
) -> Result<()> {
    let forum = permit.forum();
    let now = store::by_id(tx, forum, id).await?.ok_or(Refusal::NotFound)?;
    let described =
        |slates: &Localized, sources: &[(SourceKind, String)]| json!({ "slate": slates, "sources": sources });
    let before = store::sources(tx, forum, id).await?;
    let plain = |source: &Source| Some((source.kind, source.address.clone()?));
    let before: Vec<_> = before.iter().filter_map(plain).collect();
    store::remove_addresses(tx, forum, id).await?;
    // Files keep their places behind the addresses.
    for (at, one) in addresses.iter().take(MOST_ADDRESSES).enumerate() {
        let source = SourceId::new(stamp.now, stamp.entropy);
        let place = at as i64;
        store::insert_source(
            tx,
            forum,
            &source,
            id,
            &one.kind,
            &one.form,
            &one.language,
            Some(&one.address),
            None,
            place,
        )
        .await?;
    }
    store::set_slates(tx, forum, id, slates).await?;
    store::touch(tx, forum, id, stamp.now).await?;
    let after: Vec<_> = addresses.iter().map(|one| (one.kind, one.address.clone())).collect();
    let (before, after) = (described(&now.slates, &before), described(slates, &after));
    note(tx, stamp, permit, id, "arranged", (Some(&before), Some(&after))).await
}

/// A file whose bytes are kept already.
#[derive(Clone, Debug)]
pub struct NewFile {
    /// The key of its bytes.
    pub hash: String,
    /// A recording in this form, else the slate's picture.
    pub form: Option<recording::Form>,
    /// What it is served as.
    pub media_type: String,
    /// A harmless name.
    pub name: String,
    /// Length in bytes.
    pub bytes: i64,
    /// Language of its sound, or of the words about it.
    pub language: String,
    /// Text for those who do not see it.
    pub alternative: String,
}

/// Adds a recording, or gives the slate its picture.
pub async fn add_file(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &RunBroadcast,
    id: &BroadcastId,
    new: &NewFile,
) -> Result<()> {
    let forum = permit.forum();
    let now = store::by_id(tx, forum, id).await?.ok_or(Refusal::NotFound)?;
    let file = FileId::new(stamp.now, stamp.entropy);
    let (words, language) = (&new.alternative, &new.language);
    store::insert_file(tx, &file, &new.hash, &new.media_type, &new.name, new.bytes, words, language, id, stamp.now)
        .await?;
    if new.form.is_some() {
        let place = store::last_position(tx, forum, id).await?.and_then(|(last,)| last).unwrap_or(0);
        let place = place.max(MOST_ADDRESSES as i64) + 1;
        let source = SourceId::new(stamp.now, stamp.entropy);
        let (kind, form) = (SourceKind::Recording, Form::Video);
        store::insert_source(tx, forum, &source, id, &kind, &form, language, None, Some(&file), place).await?;
    } else {
        if let Some(old) = &now.slate_file {
            store::remove_file(tx, old, id).await?;
        }
        store::set_slate_file(tx, forum, id, Some(&file)).await?;
    }
    store::touch(tx, forum, id, stamp.now).await?;
    let after = json!({ "file": new.name, "language": language });
    note(tx, stamp, permit, id, "file-added", (None, Some(&after))).await
}

/// Takes a kept file away; its bytes are swept later.
pub async fn remove_file(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &RunBroadcast,
    id: &BroadcastId,
    file: &FileId,
) -> Result<()> {
    let forum = permit.forum();
    let now = store::by_id(tx, forum, id).await?.ok_or(Refusal::NotFound)?;
    let source = store::sources(tx, forum, id).await?.into_iter().find(|source| source.file_id.as_ref() == Some(file));
    match source {
        Some(source) => store::remove_source(tx, forum, &source.id).await?,
        None if now.slate_file.as_ref() == Some(file) => store::set_slate_file(tx, forum, id, None).await?,
        None => return Err(Refusal::NotFound.into()),
    };
    store::remove_file(tx, file, id).await?;
    store::touch(tx, forum, id, stamp.now).await?;
    note(tx, stamp, permit, id, "file-removed", (Some(&json!({ "file": file })), None)).await
}

/// Keeps captions in one language, in place of those that were there.
pub async fn put_captions(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &RunBroadcast,
    id: &BroadcastId,
    language: &str,
    cues: &[vtt::Cue],
) -> Result<()> {
    let forum = permit.forum();
    store::by_id(tx, forum, id).await?.ok_or(Refusal::NotFound)?;
    store::put_captions(tx, forum, id, language, cues.len() as i64, &vtt::write(cues), stamp.now).await?;
    store::touch(tx, forum, id, stamp.now).await?;
    let after = json!({ "language": language, "cues": cues.len() });
    note(tx, stamp, permit, id, "captions-kept", (None, Some(&after))).await
}

/// Takes captions away.
pub async fn remove_captions(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &RunBroadcast,
    id: &BroadcastId,
    language: &str,
) -> Result<()> {
    if store::remove_captions(tx, permit.forum(), id, language).await? == 0 {
        return Err(Refusal::NotFound.into());
    }
    store::touch(tx, permit.forum(), id, stamp.now).await?;
    note(tx, stamp, permit, id, "captions-removed", (Some(&json!({ "language": language })), None)).await
}

/// The channel on which those who watch are told of a broadcast.
pub fn channel(id: &BroadcastId) -> String {
    format!("stage/{id}")
}

/// What those who watch are told: what is shown, how often it was switched, how often its sources changed.
pub fn state(edition: &Edition, whole: &Whole) -> Value {
    let b = &whole.broadcast;
    json!({ "shown": whole.seen(edition), "revision": b.revision, "content": b.content })
}

/// Broadcasts that exist no more, or that nobody may know of any more: the page asks again and is told so.
fn gone() -> Value {
    json!({ "shown": Shown::Off, "revision": i64::MAX >> 12, "content": -1 })
}

/// Tells those who watch of what changed.
pub fn listen<'a>(app: &'a App, events: &'a [Event]) -> Boxed<'a, Result<()>> {
    Box::pin(async move {
        let of = |topic: &'static str| events.iter().filter(move |e| e.topic == topic).map(|e| e.subject.as_str());
        let mut ids: BTreeSet<BroadcastId> = of(TOPIC).filter_map(BroadcastId::parse).collect();
        // What becomes of its session (it is cancelled) is seen at once, too.
        for session in of(exedra_programme::TOPIC).collect::<BTreeSet<_>>() {
            let mut conn = app.db().read().await?;
            ids.extend(store::in_session(&mut conn, session).await?.into_iter().map(|(id,)| id));
        }
        for id in ids {
            let mut conn = app.db().read().await?;
            let told = told(&mut conn, &id).await?.unwrap_or_else(gone);
            app.tell(&channel(&id), told.to_string());
        }
        Ok(())
    })
}

async fn told(conn: &mut Conn, id: &BroadcastId) -> Result<Option<Value>> {
    let Some((forum,)) = store::forum_of(conn, id.as_str()).await? else { return Ok(None) };
    let (Some(found), Some(edition)) =
        (store::by_id(conn, &forum, id).await?, exedra_people::forum::by_id(conn, &forum).await?)
    else {
        return Ok(None);
    };
    let found = whole(conn, &forum, found).await?;
    // Whoever looks after the session tries a hidden one, so it is told, too: the channel is asked for by those who may see it.
    Ok(found.map(|whole| state(&edition, &whole)))
}

/// Every broadcast that is live, with the addresses to look at.
pub async fn live(conn: &mut Conn) -> Result<Vec<(ForumId, Whole)>> {
    let mut all = Vec::new();
    for (forum, id) in store::live_now(conn).await? {
        let Some(found) = store::by_id(conn, &forum, &id).await? else { continue };
        if let Some(found) = whole(conn, &forum, found).await? {
            all.push((forum, found));
        }
    }
    Ok(all)
}

/// A sentence for each reason why the live picture was left.
pub const PROBLEMS: [&str; 6] = exedra_kernel::keys![
    "stage-problem-missing",
    "stage-problem-silent",
    "stage-problem-unreadable",
    "stage-problem-ended",
    "stage-problem-stalled",
    "stage-problem-forbidden"
];

/// What is shown, in one word.
pub const SHOWN: [&str; 4] =
    exedra_kernel::keys!["stage-shown-live", "stage-shown-recording", "stage-shown-slate", "stage-shown-off"];

/// Refuses what has no language that the edition knows.
pub fn language(text: &str) -> std::result::Result<String, Refusal> {
    let fine = exedra_kernel::geography::is_language(text);
    if fine { Ok(text.to_owned()) } else { Err(Refusal::field("language", key!("fault-stage-language"))) }
}
