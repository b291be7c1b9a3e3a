//! The cases of the organisations somebody belongs to, those that want something done first.

use askama::Template;
use exedra_people::forum;
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::view::{self, Link};
use crate::model::{Case, CaseState, Proposal, Side};
use crate::{cases, rules, store};

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
}

/// Shows them.
pub async fn show(ctx: Ctx) -> Answer {
    let (t, actor) = (ctx.say(), ctx.actor()?.clone());
    let mut conn = ctx.app.db().read().await?;
    let mut known: Vec<Case> = Vec::new();
    for membership in &actor.memberships {
        known.extend(store::of_asker(&mut conn, &membership.organisation).await?);
        known.extend(store::of_owner(&mut conn, &membership.organisation).await?);
    }
    known.sort_by(|a, b| b.changed_at.cmp(&a.changed_at).then_with(|| a.id.cmp(&b.id)));
    known.dedup_by(|a, b| a.id == b.id);
    let (mut todo, mut open, mut waiting, mut over) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for case in known {
        let Some(side) = rules::side_of(&actor, &case) else { continue };
        let Some(edition) = forum::by_id(&mut conn, &case.forum_id).await? else { continue };
        let (at, steps) = cases::steps(&mut conn, &case).await?;
        let row = Row {
            href: case.path(),
            listing: view::listing(&mut conn, &t, Some(&actor), &case.listing_id).await?,
            other: view::other(&mut conn, &t, &case, side).await?.label,
            ours: side == Side::Asker,
            state: t.say(case.ending.map_or_else(|| case.state.key(), crate::model::Ending::key)),
            step: t.say(at.key()),
            changed: t.moment(case.changed_at, &edition.zone),
        };
        let proposed = steps.iter().any(|step| step.state == Proposal::Proposed && step.side != side);
        let list = match case.state {
            CaseState::Asked if side == Side::Owner => &mut todo,
            CaseState::Open if proposed => &mut todo,
            CaseState::Open => &mut open,
            CaseState::Held | CaseState::Asked => &mut waiting,
            CaseState::Ended => &mut over,
        };
        list.push(row);
    }
    let group = |title: String, rows: Vec<Row>| Group { title, rows };
    let groups: Vec<Group> = vec![
        group(t.say("cases-todo"), todo),
        group(t.say("cases-open"), open),
        group(t.say("cases-waiting"), waiting),
        group(t.say("cases-over"), over),
    ];
    let body = Page {
        total: groups.iter().map(|group| group.rows.len()).sum(),
        groups: groups.into_iter().filter(|group| !group.rows.is_empty()).collect(),
        members: !actor.memberships.is_empty(),
        t,
    };
    page(&ctx, &Head::new(body.t.say("cases-title")).private(), &body)
}
