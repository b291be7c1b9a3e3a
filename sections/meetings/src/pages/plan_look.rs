//! What the pictures of a plan share: the plan with its people, the filter above them, and the grid they are drawn as.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use askama::Template;
use exedra_kernel::{DelegationId, OrganisationId, PersonId, PlanId, Refusal};
use exedra_people::presence::{self, Attendee};
use exedra_store::Conn;
use exedra_web::forms::{Choice, escape};
use exedra_web::{Ctx, Edition, Error, Say};

use crate::agenda::Faces;
use crate::hand_rows::Version;
use crate::model::{Place, Plan, PlanMeeting, Slot, Unplaced};
use crate::{rules, store, store_plans};

/// A plan with everything its pages show.
pub struct Look {
    /// Its row.
    pub plan: Plan,
    /// How often it was changed.
    pub revision: i64,
    /// Its meetings.
    pub meetings: Vec<PlanMeeting>,
    /// What it leaves out.
    pub left: Vec<Unplaced>,
    /// Slots in order of time.
    pub slots: Vec<Slot>,
    /// Places in order.
    pub places: Vec<Place>,
    /// Everybody.
    pub faces: Faces,
    /// Everybody who is or was registered.
    pub people: HashMap<PersonId, Attendee>,
    /// Names of interpreters.
    pub interpreters: HashMap<String, String>,
    /// Delegations by name.
    pub delegations: Vec<(DelegationId, String)>,
}

/// Finds a plan of the edition for whoever plans.
pub async fn found(ctx: &Ctx, conn: &mut Conn, id: &str) -> Result<Plan, Error> {
    let forum = &ctx.forum()?.id;
    rules::may_make_plan(ctx.actor()?, forum)?;
    let id = PlanId::parse(id).ok_or(Refusal::NotFound)?;
    Ok(store::plan(conn, forum, &id).await?.ok_or(Refusal::NotFound)?)
}

/// Reads a plan for its pictures.
pub async fn read(ctx: &Ctx, conn: &mut Conn, id: &str) -> Result<Look, Error> {
    let plan = found(ctx, conn, id).await?;
    let forum = &ctx.forum()?.id;
    let people = presence::attendees(conn, forum).await?;
    let delegations = presence::delegations(conn, forum).await?;
    Ok(Look {
        revision: store_plans::hand(conn, forum, &plan.id).await?.map_or(0, |(revision, _)| revision),
        meetings: store::plan_meetings(conn, forum, &plan.id).await?,
        left: store::plan_unplaced(conn, forum, &plan.id).await?,
        slots: store::slots(conn, forum).await?,
        places: store::places(conn, forum).await?,
        faces: Faces::all(conn, forum).await?,
        people: people.into_iter().map(|one| (one.person.clone(), one)).collect(),
        interpreters: crate::interpreters::names(conn, forum).await?,
        delegations: delegations.into_iter().map(|(id, _, name)| (id, name)).collect(),
        plan,
    })
}

/// Which part of a plan is shown.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// The day, as YYYY-MM-DD.
    pub day: String,
    /// Of one organisation.
    pub house: Option<OrganisationId>,
    /// Of one delegation.
    pub delegation: Option<DelegationId>,
    /// Whose name or organisation contains this.
    pub q: String,
    /// How many come before.
    pub from: usize,
}

/// A link of a row of links.
pub struct Tab {
    /// Address.
    pub href: String,
    /// What people read.
    pub label: String,
    /// Whether it is where they are.
    pub here: bool,
}

impl Filter {
    /// Reads it from the address; a day that is none becomes the first on which somebody meets.
    pub fn read(ctx: &Ctx, look: &Look, zone: &str) -> Self {
        let dates: BTreeSet<String> = look.slots.iter().map(|slot| slot.starts_at.date_in(zone)).collect();
        let asked = ctx.query_value("day").filter(|day| dates.contains(day));
        let used: BTreeSet<i64> = look.meetings.iter().map(|meeting| meeting.slot).collect();
        let first = look.slots.iter().find(|slot| used.contains(&slot.number));
        let first = first.map(|slot| slot.starts_at.date_in(zone));
        Self {
            day: asked.or(first).or_else(|| dates.first().cloned()).unwrap_or_default(),
            house: ctx.query_value("house").and_then(|id| OrganisationId::parse(&id)),
            delegation: ctx.query_value("delegation").and_then(|id| DelegationId::parse(&id)),
            q: ctx.query_value("q").map(|q| q.trim().chars().take(100).collect()).unwrap_or_default(),
            from: ctx.query_value("from").and_then(|n| n.parse().ok()).unwrap_or(0),
        }
    }

    /// Whether it leaves people out.
    pub fn narrows(&self) -> bool {
        self.house.is_some() || self.delegation.is_some() || !self.q.is_empty()
    }

    /// Whether somebody is meant.
    pub fn fits(&self, look: &Look, person: &PersonId) -> bool {
        let face = look.faces.get(person);
        let one = look.people.get(person);
        let house = one.and_then(|one| one.organisation_id.as_ref());
        let delegation = one.and_then(|one| one.delegation_id.as_ref());
        let needle = self.q.to_lowercase();
        (self.house.is_none() || house == self.house.as_ref())
            && (self.delegation.is_none() || delegation == self.delegation.as_ref())
            && (needle.is_empty() || face.full().to_lowercase().contains(&needle))
    }

    /// The query that shows another day or part.
    pub fn query(&self, day: &str, from: usize) -> String {
        let mut parts = vec![format!("day={}", escape(day))];
        parts.extend(self.house.as_ref().map(|id| format!("house={id}")));
        parts.extend(self.delegation.as_ref().map(|id| format!("delegation={id}")));
        if !self.q.is_empty() {
            parts.push(format!("q={}", escape(&self.q)));
        }
        if from > 0 {
            parts.push(format!("from={from}"));
        }
        parts.join("&")
    }

    /// The days to choose from.
    pub fn days(&self, t: &Say, look: &Look, zone: &str, base: &str) -> Vec<Tab> {
        let dates: BTreeSet<String> = look.slots.iter().map(|slot| slot.starts_at.date_in(zone)).collect();
        let tab = |date: &String| Tab {
            href: format!("{base}?{}", self.query(date, 0)),
            label: t.date(date),
            here: *date == self.day,
        };
        dates.iter().map(tab).collect()
    }

    /// The slots of its day.
    pub fn slots<'a>(&self, look: &'a Look, zone: &str) -> Vec<&'a Slot> {
        look.slots.iter().filter(|slot| slot.starts_at.date_in(zone) == self.day).collect()
    }

    /// Earlier and further parts of a list.
    pub fn pages(&self, t: &Say, base: &str, shown: usize, all: usize) -> Vec<Tab> {
        let tab = |from: usize, key: &str| Tab {
            href: format!("{base}?{}", self.query(&self.day, from)),
            label: t.say(key),
            here: false,
        };
        let mut tabs = Vec::new();
        if self.from > 0 {
            tabs.push(tab(self.from.saturating_sub(shown), exedra_kernel::key!("look-before")));
        }
        if self.from + shown < all {
            tabs.push(tab(self.from + shown, exedra_kernel::key!("look-after")));
        }
        tabs
    }
}

#[derive(Template)]
#[template(path = "plan_filter.html")]
struct Form<'a> {
    t: &'a Say,
    base: &'a str,
    day: Option<&'a str>,
    q: &'a str,
    houses: Vec<Choice>,
    delegations: Vec<Choice>,
    narrows: bool,
}

/// The form above a picture, as HTML; `people` are those whom the plan knows, `day` whether it shows one.
pub fn form(t: &Say, look: &Look, filter: &Filter, base: &str, people: &BTreeSet<&PersonId>, day: bool) -> String {
    let (mut houses, mut delegations) = (BTreeMap::new(), BTreeSet::new());
    for one in people.iter().filter_map(|person| look.people.get(*person)) {
        if let (Some(id), Some(name)) = (&one.organisation_id, &one.organisation) {
            houses.insert((name.clone(), id.clone()), filter.house.as_ref() == Some(id));
        }
        delegations.extend(one.delegation_id.clone());
    }
    let choice = |value: String, label: String, chosen| Choice { value, label, chosen };
    let form = Form {
        t,
        base,
        day: day.then_some(filter.day.as_str()),
        q: &filter.q,
        houses: houses.into_iter().map(|((name, id), chosen)| choice(id.to_string(), name, chosen)).collect(),
        delegations: look
            .delegations
            .iter()
            .filter(|(id, _)| delegations.contains(id))
            .map(|(id, name)| choice(id.to_string(), name.clone(), filter.delegation.as_ref() == Some(id)))
            .collect(),
        narrows: filter.narrows(),
    };
    form.render().unwrap_or_default()
}

impl Look {
    /// Who interprets at a meeting.
    pub fn interpreter(&self, meeting: &PlanMeeting) -> Option<String> {
        self.interpreters.get(meeting.interpreter_id.as_ref()?).cloned()
    }
}

/// Everybody whom a plan knows.
pub fn everybody(look: &Look) -> BTreeSet<&PersonId> {
    let held = look.meetings.iter().flat_map(|m| [&m.a_id, &m.b_id]);
    held.chain(look.left.iter().flat_map(|u| [&u.a_id, &u.b_id])).collect()
}

/// A cell of a picture.
pub struct Cell {
    /// From the left, in units of the picture.
    pub x: usize,
    /// Address of the meeting.
    pub href: String,
    /// What stands in it.
    pub text: String,
    /// What it says when pointed at.
    pub title: String,
    /// meets, other or away.
    pub class: &'static str,
}

/// A row of a picture.
pub struct Row {
    /// From the top.
    pub y: usize,
    /// Who or what, cut to fit.
    pub label: String,
    /// Who or what.
    pub full: String,
    /// Its cells.
    pub cells: Vec<Cell>,
}

/// A picture: rows down, time across.
#[derive(Default)]
pub struct Chart {
    /// Width in pixels.
    pub width: usize,
    /// Height in pixels.
    pub height: usize,
    /// Times with their places from the left.
    pub columns: Vec<(usize, String)>,
    /// Rows.
    pub rows: Vec<Row>,
}

/// Width of the names, of a slot, and height of a row, in pixels.
const NAMES: usize = 200;
const STEP: usize = 48;
const LINE: usize = 26;

/// Lays a picture out; `cells` are the row's, with the slot's index instead of the place.
pub fn chart(t: &Say, slots: &[&Slot], edition: &Edition, rows: Vec<(String, Vec<Cell>)>) -> Chart {
    let cut = |name: &str| {
        let short: String = name.chars().take(26).collect();
        if short.len() < name.len() { format!("{short}…") } else { short }
    };
    let place = |(at, (full, cells)): (usize, (String, Vec<Cell>))| Row {
        y: LINE * (at + 1),
        label: cut(&full),
        full,
        cells: cells.into_iter().map(|cell| Cell { x: NAMES + STEP * cell.x, ..cell }).collect(),
    };
    Chart {
        width: NAMES + STEP * slots.len(),
        height: LINE * (rows.len() + 1) + 4,
        columns: slots
            .iter()
            .enumerate()
            .map(|(at, slot)| (NAMES + STEP * at, t.time(slot.starts_at, &edition.zone)))
            .collect(),
        rows: rows.into_iter().enumerate().map(place).collect(),
    }
}

/// What stands above every page of a plan beside the plan itself.
pub fn version_words(t: &Say, version: Option<&Version>) -> Option<String> {
    version.map(|version| t.with("version-number", t.number(version.number)))
}
