//! What members and the secretariat see beside a listing: where it stands, what is missing, what they can do next.

use exedra_kernel::{Actor, ForumId, PersonId, Refusal, key};
use exedra_store::{Conn, house};
use exedra_web::{Ctx, EditionState, Say};

use super::view;
use crate::model::{Listing, State};
use crate::{description, listing, rules};

/// A button or a link.
pub struct Action {
    /// Address.
    pub href: String,
    /// What it does.
    pub label: String,
    /// Whether it is a page to go to; else a form to send.
    pub link: bool,
    /// Whether a word to the owner goes with it.
    pub note: bool,
    /// Whether it is the next step.
    pub main: bool,
}

/// An edition to be listed at.
pub struct Place {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Whether it is listed there.
    pub listed: bool,
}

/// The panel.
pub struct Panel {
    /// The state in a word.
    pub state: String,
    /// What comes next.
    pub next: String,
    /// From 0 to 100.
    pub percent: usize,
    /// The same in words.
    pub complete: String,
    /// Labels of what is missing.
    pub missing: Vec<String>,
    /// Whether the novelty guard holds it.
    pub guarded: bool,
    /// Who decided to disclose it, when, having read what.
    pub decision: Option<String>,
    /// What the secretariat wrote when it gave it back.
    pub note: Option<String>,
    /// What can be done.
    pub actions: Vec<Action>,
    /// Editions; none for those who may not list it.
    pub places: Vec<Place>,
    /// Where the ticks of the editions go.
    pub places_href: String,
}

fn next_key(state: State) -> &'static str {
    match state {
        State::Draft => key!("listing-next-draft"),
        State::Submitted => key!("listing-next-submitted"),
        State::Reviewed => key!("listing-next-reviewed"),
        State::Published => key!("listing-next-published"),
        State::Expired => key!("listing-next-expired"),
        State::Withdrawn => key!("listing-next-withdrawn"),
    }
}

/// What an actor can do with a listing at present.
fn actions(actor: &Actor, found: &Listing, editions: &[ForumId], t: &Say) -> Vec<Action> {
    let head = &found.head;
    let path = head.path();
    let mut list = Vec::new();
    let mut add = |verb: &str, label: &str, link: bool, main: bool| {
        let note = verb == "return";
        list.push(Action { href: format!("{path}/{verb}"), label: t.say(label), link, note, main });
    };
    if rules::may_submit(actor, head).is_ok() {
        add("submit", key!("listing-do-submit"), false, true);
    }
    // Asked as if the warning had been read: whether it was is asked on the page that shows it.
    if rules::may_publish(actor, head, true).is_ok() {
        add("publish", key!("listing-do-publish"), true, true);
    }
    if rules::may_review(actor, head, editions).is_ok() {
        add("review", key!("listing-do-review"), false, true);
    }
    if rules::may_return(actor, head, editions).is_ok() {
        add("return", key!("listing-do-return"), false, false);
    }
    if rules::may_edit(actor, head).is_ok() {
        add("edit", key!("listing-do-edit"), true, false);
        add("files", key!("listing-do-files"), true, false);
    }
    if rules::may_reopen(actor, head).is_ok() {
        add("reopen", key!("listing-do-reopen"), false, false);
    }
    if rules::may_withdraw(actor, head, editions).is_ok() {
        add("withdraw", key!("listing-do-withdraw"), false, false);
    }
    add("history", key!("listing-do-history"), true, false);
    list
}

/// Editions that still take listings, as far as the actor knows of them.
async fn places(
    conn: &mut Conn,
    ctx: &Ctx,
    actor: &Actor,
    found: &Listing,
    listed: &[ForumId],
) -> exedra_store::Result<Vec<Place>> {
    if !actor.edits(&found.head.organisation_id) {
        return Ok(Vec::new());
    }
    let editions = exedra_people::forum::all(conn).await?.into_iter();
    let known = editions.filter(|e| e.is_open() && (e.state != EditionState::Draft || actor.runs(&e.id)));
    Ok(known
        .map(|edition| Place {
            listed: listed.contains(&edition.id),
            id: edition.id.to_string(),
            name: edition.name.text(ctx.lang).to_owned(),
        })
        .collect())
}

/// The panel for an actor; nothing for those who have no part in the listing.
pub async fn panel(conn: &mut Conn, ctx: &Ctx, found: &Listing) -> exedra_store::Result<Option<Panel>> {
    let Some(actor) = ctx.actor.as_deref() else { return Ok(None) };
    let head = &found.head;
    let editions = listing::forums_of(conn, &head.id).await?;
    if !rules::belongs(actor, head) && !rules::oversees(actor, head, &editions) {
        return Ok(None);
    }
    let t = ctx.say();
    let described = description::with_own(conn, head.kind).await?;
    let meter = described.completeness(&found.values);
    let missing = meter.missing.iter().filter_map(|name| described.field(name)).map(|f| t.label(&f.label)).collect();
    let state = view::state_now(head, ctx);
    let trail = house::audit_of(conn, "listing", head.id.as_str(), 50).await?;
    // The newest word of the secretariat: lines of one moment come in no order, so the state alone does not find it.
    let note = trail.iter().filter(|line| line.act == "moved").find_map(|line| {
        let after: serde_json::Value = serde_json::from_str(line.after.as_deref()?).ok()?;
        after.get("note")?.as_str().map(ToOwned::to_owned)
    });
    let decision = match (&head.decided_by, head.decided_at) {
        (Some(by), Some(at)) if rules::decided(head) => {
            let name = match PersonId::parse(by) {
                Some(id) => exedra_people::person::by_id(conn, &id).await?.map(|person| person.display()),
                None => None,
            };
            let version = head.decision_text_version.as_deref().unwrap_or("");
            let (name, at) = (name.unwrap_or_else(|| "—".to_owned()), t.moment(at, "UTC"));
            Some(t.fill("listing-decision", &[("who", &name), ("when", &at), ("version", version)]))
        }
        _ => None,
    };
    Ok(Some(Panel {
        state: t.say(view::state_key(state)),
        next: t.say(next_key(state)),
        percent: meter.percent(),
        complete: t.count("listing-complete", meter.percent() as i64),
        missing,
        guarded: rules::needs_decision(head),
        decision,
        note: note.filter(|_| head.state == State::Draft),
        actions: actions(actor, found, &editions, &t),
        places: places(conn, ctx, actor, found, &editions).await?,
        places_href: format!("{}/editions", head.path()),
    }))
}

/// Where an actor goes after an act: to the listing if they may still read it, else to their queue of reviews.
pub async fn back(conn: &mut Conn, ctx: &Ctx, id: &exedra_kernel::ListingId) -> exedra_store::Result<String> {
    let actor = ctx.actor.as_deref().ok_or(Refusal::SignIn)?;
    let head = listing::head(conn, id).await?.ok_or(Refusal::NotFound)?;
    if listing::readable(conn, Some(actor), &head).await? {
        return Ok(format!("{}/manage", head.path()));
    }
    for edition in exedra_people::forum::all(conn).await? {
        if actor.runs(&edition.id) {
            return Ok(format!("/{}/exchange/review", edition.slug));
        }
    }
    Ok("/my".to_owned())
}
