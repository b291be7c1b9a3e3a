//! What the public writes: questions about releases and comments, moderated and bounded.

use exedra_kernel::{Lang, Moment, PersonId, Refusal};
use exedra_store::house::{self, Done, Letter, Stamp};
use exedra_store::{Conn, Result, Tx};
use exedra_web::{App, Edition};

use crate::model::{Item, Reply, ReplyId, ReplyKind, ReplyState};
use crate::rules::{Moderate, WriteReply};
use crate::{TOPIC, store};

/// Seconds over which replies are counted.
const WINDOW: i64 = 3600;
/// Replies from one browser at one network address in that time: a whole hall shares an address, not a browser.
const FROM_ONE_PLACE: i64 = 8;
/// Replies that give one e-mail address in that time.
const FROM_ONE_ADDRESS: i64 = 4;
/// Replies of an edition that may wait at once.
const MOST_WAITING: i64 = 1000;
/// Seconds for which the place of a reply is kept.
const SOURCE_KEPT: i64 = 24 * 3600;
/// Seconds for which an address is kept after the decision.
const ADDRESS_KEPT: i64 = 30 * 24 * 3600;

/// A reply as it comes in.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// Question or comment.
    pub kind: ReplyKind,
    /// The name to be shown.
    pub name: String,
    /// Where the writer can be reached.
    pub email: String,
    /// The writer, if signed in.
    pub person: Option<PersonId>,
    /// The language of the page.
    pub language: Lang,
    /// The words.
    pub body: String,
    /// Browser and network address in an unreadable form, for the limits.
    pub source: String,
}

/// Takes a reply in; it waits for the secretariat.
pub async fn take(tx: &mut Tx, stamp: Stamp<'_>, permit: &WriteReply, reply: &Proposal) -> Result<()> {
    let since = stamp.now.plus_seconds(-WINDOW);
    let count = |found: Option<(i64,)>| found.map_or(0, |(many,)| many);
    let email = reply.email.to_lowercase();
    let here = count(store::recent_from(tx, &reply.source, since).await?);
    let by = count(store::recent_by(tx, &email, since).await?);
    let waiting = count(store::waiting(tx, permit.forum()).await?);
    if here >= FROM_ONE_PLACE || by >= FROM_ONE_ADDRESS || waiting >= MOST_WAITING {
        return Err(Refusal::TooMany(WINDOW).into());
    }
    let id = ReplyId::new(stamp.now, stamp.entropy);
    store::insert_reply(
        tx,
        permit.forum(),
        &id,
        &reply.kind,
        permit.item().as_ref(),
        &reply.name,
        &email,
        reply.person.as_ref(),
        reply.language.as_str(),
        &reply.body,
        &reply.source,
        stamp.now,
    )
    .await?;
    // Neither words nor names go into the trail: they may be anybody's.
    let after = serde_json::json!({ "kind": reply.kind, "release": permit.item() });
    let done = Done { act: "reply-came", record: "reply", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await.map(|_| ())
}

/// Publishes a reply, perhaps with an answer, or refuses it. Who asked a question is told of the answer.
pub async fn decide(
    tx: &mut Tx,
    app: &App,
    stamp: Stamp<'_>,
    permit: &Moderate,
    edition: &Edition,
    id: &ReplyId,
    (state, answer): (ReplyState, &str),
) -> Result<()> {
    let reply = store::reply(tx, permit.forum(), id).await?.ok_or(Refusal::NotFound)?;
    store::decide_reply(tx, permit.forum(), id, &state, answer, stamp.now).await?;
    let after = serde_json::json!({ "state": state });
    let done = Done { act: "reply-decided", record: "reply", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    let answered = state == ReplyState::Published && !answer.is_empty() && answer != reply.answer;
    if answered && reply.kind == ReplyKind::Question && !reply.email.is_empty() {
        let t = app.say(Lang::parse(&reply.language).unwrap_or(Lang::En));
        let forum = edition.name.text(t.lang);
        let path =
            reply.item_id.as_ref().map_or_else(|| "press/comments".to_owned(), |item| format!("releases/{item}"));
        let url = format!("{}/{}/{path}", app.settings().base_url, edition.slug);
        let letter = Letter {
            person: store::writer(tx, permit.forum(), id).await?.and_then(|(writer,)| writer),
            address: reply.email.clone(),
            subject: t.with("mail-answer-subject", forum).chars().filter(|c| !c.is_control()).collect(),
            body: t.fill(
                "mail-answer-body",
                &[("forum", forum), ("question", &reply.body), ("answer", answer), ("url", &url)],
            ),
            ..Letter::default()
        };
        house::post(tx, stamp, &letter).await?;
    }
    house::emit(tx, stamp, TOPIC, "reply-decided", id.as_str()).await
}

/// The published replies about a release, or about the edition.
pub async fn published(conn: &mut Conn, edition: &Edition, item: Option<&Item>) -> Result<Vec<Reply>> {
    match item {
        Some(item) => store::replies_about(conn, &edition.id, &item.id).await,
        None => store::replies_to_edition(conn, &edition.id).await,
    }
}

/// Forgets where replies came from after a day, and the addresses of those decided long ago.
pub async fn forget_old(tx: &mut Tx, now: Moment) -> Result<()> {
    store::forget_sources(tx, now.plus_seconds(-SOURCE_KEPT)).await?;
    for (forum, id, email) in store::addresses_before(tx, now.plus_seconds(-ADDRESS_KEPT)).await? {
        store::forget_address(tx, &forum, &id, &mark(&id, &email)).await?;
    }
    Ok(())
}

/// By what a reply is found again from its address once that is forgotten.
fn mark(id: &ReplyId, email: &str) -> String {
    exedra_kernel::time::sha256(&format!("{id}\n{}", email.to_lowercase()))
}

/// Forgets what came from the address of somebody's account, also where the address itself is forgotten.
pub async fn forget_of(tx: &mut Tx, person: &PersonId) -> Result<()> {
    let Some(account) = exedra_people::account::of_person(tx, person).await? else { return Ok(()) };
    for (forum, id, marked) in store::marked(tx).await? {
        if mark(&id, &account.email) == marked {
            store::forget_reply(tx, &forum, &id).await?;
        }
    }
    Ok(())
}
