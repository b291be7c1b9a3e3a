//! The day itself, for the phone: what is now, what is next, and what one can say or do about it.

use std::collections::HashMap;
use std::sync::Arc;

use askama::Template;
use exedra_kernel::{MeetingId, Moment, PersonId, key};
use exedra_store::Conn;
use exedra_web::{Answer, App, Ctx, Edition, Error, Head, Say, follow, page};
use serde_json::json;

use crate::agenda::{self, Faces, Item, place_words};
use crate::day::{self, How, Outcome, Proposal, ProposalKind, Said, When};
use crate::free::Board;
use crate::pages::{self, AgendaDay, Whom};
use crate::subject::Subject;
use crate::{TOPIC, rules_day, store, store_day};

/// Other things of the agenda that are shown.
const OTHERS: usize = 5;

/// A meeting as the day shows it.
#[expect(clippy::struct_excessive_bools, reason = "a page asks many things, each answered yes or no")]
pub struct Card {
    pub iso: String,
    pub span: String,
    pub day: String,
    pub name: String,
    pub house: String,
    pub place: String,
    pub address: Option<String>,
    pub about: Option<Subject>,
    pub moved: bool,
    pub cancelled: bool,
    /// What was said about it, sentence by sentence.
    pub said: Vec<String>,
    /// Minutes one may say one is late by.
    pub late: Vec<i64>,
    /// Whether one may say how it went.
    pub begun: bool,
    /// Whether one may contradict.
    pub contradict: bool,
    /// What one said already.
    pub own: Option<Outcome>,
    pub href: String,
}

impl Card {
    /// Whether one said that they met.
    pub fn said_held(&self) -> bool {
        self.own == Some(Outcome::Held)
    }
    /// Whether one said that the other did not come.
    pub fn said_absent(&self) -> bool {
        self.own == Some(Outcome::Absent)
    }
}

/// A proposal that waits for an answer.
pub struct Asked {
    pub href: String,
    pub words: String,
    pub until: String,
    /// Whether one may answer it; otherwise one made it.
    pub mine: bool,
}

#[derive(Template)]
#[template(path = "day_show.html")]
struct Page {
    t: Say,
    whom: Whom,
    base: String,
    forum: String,
    zone: String,
    open: bool,
    live: String,
    mark: String,
    asked: Vec<Asked>,
    now: Vec<Card>,
    next: Vec<Card>,
    later: Vec<Card>,
    over: Vec<Card>,
    over_count: String,
    /// What else is to come: meetings of several, what one speaks at or has starred.
    days: Vec<AgendaDay>,
    own: bool,
}

/// What the sides said of somebody's meetings.
pub struct Told {
    lates: Vec<day::Late>,
    said: Vec<Said>,
    /// Proposals made by and to them.
    pub proposals: Vec<Proposal>,
}

impl Told {
    /// Reads it.
    pub async fn read(conn: &mut Conn, edition: &Edition, person: &PersonId) -> exedra_store::Result<Self> {
        Ok(Self {
            lates: store_day::lates_of(conn, &edition.id, person).await?,
            said: store_day::said_of(conn, &edition.id, person).await?,
            proposals: store_day::proposals_of(conn, &edition.id, person).await?,
        })
    }
    /// What is said of one meeting.
    pub fn of(&self, meeting: &MeetingId) -> impl Iterator<Item = &Said> {
        self.said.iter().filter(move |one| &one.meeting_id == meeting)
    }
    /// How one meeting went.
    pub fn how(&self, meeting: &MeetingId) -> How {
        day::how(self.of(meeting))
    }
    /// By how many minutes somebody said they are late.
    pub fn late(&self, meeting: &MeetingId, person: &PersonId) -> Option<i64> {
        self.lates.iter().find(|one| &one.meeting_id == meeting && &one.person_id == person).map(|one| one.minutes)
    }
    /// What somebody said of a meeting.
    pub fn outcome(&self, meeting: &MeetingId, person: &PersonId) -> Option<Outcome> {
        self.of(meeting).find(|one| &one.person_id == person).map(|one| one.outcome)
    }
}

/// What the sides said of a meeting, as one of them reads it.
pub fn sentences(t: &Say, told: &Told, item: &Item, person: &PersonId) -> Vec<String> {
    let (id, other, name) = (&item.meeting.id, item.meeting.other(person), &item.with.name);
    let mut all = Vec::new();
    if let Some(minutes) = told.late(id, other) {
        all.push(t.fill(key!("day-late-they"), &[("who", name), ("minutes", &t.number(minutes))]));
    }
    if let Some(minutes) = told.late(id, person) {
        all.push(t.with(key!("day-late-you"), t.number(minutes)));
    }
    if let Some(outcome) = told.outcome(id, person) {
        let key = match outcome {
            Outcome::Held => key!("day-you-held"),
            Outcome::Absent => key!("day-you-absent"),
            Outcome::Came => key!("day-you-came"),
        };
        all.push(t.with(key, name));
    }
    if let Some(outcome) = told.outcome(id, other) {
        let key = match outcome {
            Outcome::Held => key!("day-they-held"),
            Outcome::Absent => key!("day-they-absent"),
            Outcome::Came => key!("day-they-came"),
        };
        all.push(t.with(key, name));
    }
    if told.how(id) == How::Disputed {
        all.push(t.say(key!("day-disputed")));
    }
    all
}

/// A card of one meeting.
pub fn card(t: &Say, edition: &Edition, told: &Told, item: &Item, person: &PersonId, now: Moment) -> Card {
    let meeting = &item.meeting;
    let (id, other) = (&meeting.id, meeting.other(person));
    let before = told.late(id, person).unwrap_or(0);
    let may_late = meeting.holds() && rules_day::is_late_time(meeting, now);
    Card {
        iso: meeting.starts_at.rfc3339(),
        span: format!("{}–{}", t.time(meeting.starts_at, &edition.zone), t.time(meeting.ends_at, &edition.zone)),
        day: t.day(meeting.starts_at, &edition.zone),
        name: item.with.name.clone(),
        house: item.with.house.clone(),
        place: item.place_words(t),
        address: item.place.as_ref().and_then(|place| place.address.clone()),
        about: item.about.clone(),
        moved: meeting.state == crate::model::MeetingState::Moved,
        cancelled: !meeting.holds(),
        said: sentences(t, told, item, person),
        late: rules_day::LATE.into_iter().filter(|minutes| may_late && *minutes > before).collect(),
        begun: meeting.holds() && meeting.starts_at <= now,
        contradict: told.outcome(id, other) == Some(Outcome::Absent) && told.outcome(id, person).is_none(),
        own: told.outcome(id, person),
        href: format!("/{}/meetings/day/{}", edition.slug, meeting.id),
    }
}

/// A mark of everything the page shows that others change: the page is read anew when it differs.
async fn mark(conn: &mut Conn, edition: &Edition, person: &PersonId) -> exedra_store::Result<String> {
    let meetings = store::meetings_of(conn, &edition.id, person).await?;
    let told = Told::read(conn, edition, person).await?;
    let meetings: Vec<_> = meetings.iter().map(|m| json!([m.id, m.slot, m.place_id, m.state, m.revision])).collect();
    let lates: Vec<_> = told.lates.iter().map(|one| json!([one.meeting_id, one.person_id, one.minutes])).collect();
    let said: Vec<_> = told.said.iter().map(|one| json!([one.meeting_id, one.person_id, one.outcome])).collect();
    let proposals: Vec<_> = told.proposals.iter().map(|one| json!([one.id, one.state])).collect();
    let all = json!([meetings, lates, said, proposals]).to_string();
    Ok(exedra_kernel::time::sha256(&all)[..32].to_owned())
}

/// Proposals that may still be answered, in words.
pub async fn asked(ctx: &Ctx, conn: &mut Conn, told: &Told, person: &PersonId) -> Result<Vec<Asked>, Error> {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let standing: Vec<&Proposal> = told.proposals.iter().filter(|one| one.stands(ctx.now)).collect();
    if standing.is_empty() {
        return Ok(Vec::new());
    }
    let others: Vec<&PersonId> =
        standing.iter().map(|one| if &one.from_id == person { &one.to_id } else { &one.from_id }).collect();
    let faces = Faces::some(conn, &edition.id, &others).await?;
    let (slots, places) = (store::slots(conn, &edition.id).await?, store::places(conn, &edition.id).await?);
    let mut all = Vec::new();
    for (one, other) in standing.iter().zip(&others) {
        let Some(slot) = slots.iter().find(|slot| slot.number == one.slot) else { continue };
        let Some(request) = store::request(conn, &edition.id, &one.request_id).await? else { continue };
        let mut face = faces.get(other);
        if &request.from_id == person && one.to_id == request.to_id {
            face = face.seen_by_asker(&t, request.state);
        }
        let place = places.iter().find(|place| place.id == one.place_id);
        let place = place.map_or_else(|| "—".to_owned(), |place| place_words(&t, place));
        let mine = &one.to_id == person;
        let key = match (one.kind, mine) {
            (ProposalKind::Move, true) => key!("day-asked-move"),
            (ProposalKind::Move, false) => key!("day-asking-move"),
            (ProposalKind::Now, true) => key!("day-asked-now"),
            (ProposalKind::Now, false) => key!("day-asking-now"),
        };
        let (who, when) = (face.full(), t.moment(slot.starts_at, &edition.zone));
        all.push(Asked {
            href: format!("/{}/meetings/proposals/{}", edition.slug, one.id),
            words: t.fill(key, &[("who", &who), ("when", &when), ("where", &place)]),
            until: t.with(key!("day-until"), t.time(one.until_at, &edition.zone)),
            mine,
        });
    }
    Ok(all)
}

/// The page.
pub async fn show(ctx: Ctx) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?.clone());
    let mut conn = ctx.app.db().read().await?;
    let whom = pages::whom(&ctx, &mut conn, ctx.query_value("for").as_deref()).await?;
    let person = whom.person.clone();
    let items = agenda::of_person(&mut conn, &edition.id, &person, ctx.lang).await?;
    let told = Told::read(&mut conn, &edition, &person).await?;
    let mark = mark(&mut conn, &edition, &person).await?;
    let asked = asked(&ctx, &mut conn, &told, &person).await?;
    let holding: Vec<&Item> = items.iter().filter(|item| item.meeting.holds()).collect();
    let spans: Vec<_> = holding.iter().map(|item| (item.meeting.starts_at, item.meeting.ends_at)).collect();
    let mut cards: HashMap<usize, Vec<Card>> = HashMap::new();
    for (item, when) in holding.iter().zip(day::whens(&spans, ctx.now)) {
        let one = card(&t, &edition, &told, item, &person, ctx.now);
        cards.entry(when as usize).or_default().push(one);
    }
    let mut of = |when: When| cards.remove(&(when as usize)).unwrap_or_default();
    let mut over = of(When::Over);
    // What was last comes first: that is what one still has to say something about.
    over.reverse();
    let mut others = pages::taken_part(&ctx, &mut conn, &person, true).await?;
    others.retain(|item| !item.cancelled && item.ends > ctx.now);
    others.truncate(OTHERS);
    let days = pages::days(&t, &edition, pages::rows(&t, &edition, &[], &others));
    let body = Page {
        days,
        own: true,
        live: format!("{}/live{}", ctx.at_forum("meetings/day"), whom.query),
        base: ctx.at_forum("meetings"),
        forum: edition.name.text(ctx.lang).to_owned(),
        zone: edition.zone.clone(),
        open: edition.is_open(),
        mark,
        asked,
        now: of(When::Now),
        next: of(When::Next),
        later: of(When::Later),
        over_count: t.count("day-over-count", over.len() as i64),
        over,
        whom,
        t,
    };
    let head = Head::new(body.t.say("day-title")).nav("meetings").private().script("follow.js");
    page(&ctx, &head, &body)
}

/// Tells when something of the page has changed.
pub async fn live(ctx: Ctx) -> Answer {
    let edition = ctx.forum()?.clone();
    let mut conn = ctx.app.db().read().await?;
    let person = pages::whom(&ctx, &mut conn, ctx.query_value("for").as_deref()).await?.person;
    drop(conn);
    let look: follow::Look = Arc::new(move |app: App| {
        let (edition, person) = (edition.clone(), person.clone());
        Box::pin(async move {
            let mut conn = app.db().read().await?;
            Ok(Some(json!({ "state": mark(&mut conn, &edition, &person).await? })))
        })
    });
    Ok(follow::stream(ctx.app, &[TOPIC], look))
}

/// What somebody and another take part in besides, so that it is not proposed over: one's own things, and of the other what
/// is public.
pub async fn note_busy(
    ctx: &Ctx,
    conn: &mut Conn,
    board: &mut Board,
    people: &[(&PersonId, bool)],
) -> Result<(), Error> {
    for (person, own) in people {
        let items = pages::taken_part(ctx, conn, person, *own).await?;
        board.busy(person, items.iter().filter(|item| !item.cancelled).map(|item| (item.starts, item.ends)));
    }
    Ok(())
}
