//! The cases of the organisations somebody belongs to, those that want something done first.

use std::collections::{HashMap, HashSet};

use askama::Template;
use exedra_kernel::{Actor, ForumId, key};
use exedra_people::forum;
use exedra_store::Conn;
use exedra_web::{Answer, Ctx, Edition, Head, Say, page};

use super::view::{self, Link};
use crate::model::{Case, CaseState, Side};
use crate::{cases, rules, store};

/// Cases on one page.
const PAGE: usize = 60;

/// A line of a list of cases.
pub struct Row {
    /// Its page.
    pub href: String,
    /// The offer or need.
    pub listing: Link,
    /// The other side.
    pub other: String,
    /// Whose interest.
    pub ours: bool,
    /// Where it stands.
    pub state: String,
    /// How far it got.
    pub step: String,
    /// Since when it stands so.
    pub changed: String,
}

struct Group {
    title: String,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "case_list.html")]
struct Page {
    t: Say,
    groups: Vec<Group>,
    total: usize,
    members: bool,
    previous: Option<String>,
    next: Option<String>,
}

/// Where a case stands in the list.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Shelf {
    Todo,
    Open,
    Waiting,
    Over,
}

impl Shelf {
    fn key(self) -> &'static str {
        match self {
            Self::Todo => key!("cases-todo"),
            Self::Open => key!("cases-open"),
            Self::Waiting => key!("cases-waiting"),
            Self::Over => key!("cases-over"),
        }
    }
}

/// The cases of somebody's organisations with the side they stand on, those that want something done first.
async fn shelved(conn: &mut Conn, actor: &Actor) -> exedra_store::Result<Vec<(Shelf, Case, Side)>> {
    let (mut known, mut proposed) = (Vec::new(), HashSet::new());
    for membership in &actor.memberships {
        known.extend(store::of_asker(conn, &membership.organisation).await?);
        known.extend(store::of_owner(conn, &membership.organisation).await?);
        proposed.extend(store::proposed(conn, &membership.organisation).await?);
    }
    let mut all: Vec<(Shelf, Case, Side)> = Vec::new();
    for case in known {
        let Some(side) = rules::side_of(actor, &case) else { continue };
        let shelf = match case.state {
            CaseState::Asked if side == Side::Owner => Shelf::Todo,
            CaseState::Open if proposed.contains(&(case.id.clone(), side.other())) => Shelf::Todo,
            CaseState::Open => Shelf::Open,
            CaseState::Held | CaseState::Asked => Shelf::Waiting,
            CaseState::Ended => Shelf::Over,
        };
        all.push((shelf, case, side));
    }
    // Of one shelf, what changed last comes first.
    all.sort_by(|(a, one, _), (b, other, _)| {
        a.cmp(b).then_with(|| other.changed_at.cmp(&one.changed_at)).then_with(|| one.id.cmp(&other.id))
    });
    all.dedup_by(|(_, a, _), (_, b, _)| a.id == b.id);
    Ok(all)
}

/// Shows them.
pub async fn show(ctx: Ctx) -> Answer {
    let (t, actor) = (ctx.say(), ctx.actor()?.clone());
    let mut conn = ctx.app.db().read().await?;
    let all = shelved(&mut conn, &actor).await?;
    let total = all.len();
    let wanted = ctx.query_value("page").and_then(|text| text.parse::<usize>().ok()).unwrap_or(1);
    let here = wanted.clamp(1, total.div_ceil(PAGE).max(1));
    let (mut groups, mut editions): (Vec<Group>, HashMap<ForumId, Edition>) = (Vec::new(), HashMap::new());
    let mut last = None;
    for (shelf, case, side) in all.into_iter().skip((here - 1) * PAGE).take(PAGE) {
        if !editions.contains_key(&case.forum_id)
            && let Some(edition) = forum::by_id(&mut conn, &case.forum_id).await?
        {
            editions.insert(case.forum_id.clone(), edition);
        }
        let Some(edition) = editions.get(&case.forum_id) else { continue };
        let (at, _) = cases::steps(&mut conn, &case).await?;
        let row = Row {
            href: case.path(),
            listing: view::listing(&mut conn, &t, Some(&actor), &case.listing_id).await?,
            other: view::other(&mut conn, &t, &case, side).await?.label,
            ours: side == Side::Asker,
            state: t.say(case.ending.map_or_else(|| case.state.key(), crate::model::Ending::key)),
            step: t.say(at.key()),
            changed: t.moment(case.changed_at, &edition.zone),
        };
        if last != Some(shelf) {
            groups.push(Group { title: t.say(shelf.key()), rows: Vec::new() });
            last = Some(shelf);
        }
        if let Some(group) = groups.last_mut() {
            group.rows.push(row);
        }
    }
    let body = Page {
        groups,
        total,
        members: !actor.memberships.is_empty(),
        previous: (here > 1).then(|| format!("/my/cases?page={}", here - 1)),
        next: (here * PAGE < total).then(|| format!("/my/cases?page={}", here + 1)),
        t,
    };
    page(&ctx, &Head::new(body.t.say("cases-title")).private(), &body)
}
