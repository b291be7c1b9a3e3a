//! Who is where now, for whoever sits at the desk: by name or badge, without whom they meet or what was written.

use std::collections::HashMap;

use askama::Template;
use exedra_kernel::PersonId;
use exedra_people::presence;
use exedra_web::{Answer, Ctx, Head, Say, page};

use crate::agenda::place_words;
use crate::model::Meeting;
use crate::{paper, rules_day, store};

/// People shown at a time.
const MOST: usize = 40;

struct Row {
    name: String,
    house: String,
    now: String,
    next: Option<String>,
}

#[derive(Template)]
#[template(path = "where_find.html")]
struct Page {
    t: Say,
    base: String,
    typed: String,
    asked: bool,
    more: bool,
    rows: Vec<Row>,
}

/// The page.
pub async fn show(ctx: Ctx) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?.clone());
    rules_day::may_work_the_desk(ctx.actor()?, &edition.id)?;
    let typed: String = ctx.query_value("q").unwrap_or_default().trim().chars().take(80).collect();
    let mut conn = ctx.app.db().read().await?;
    let mut rows = Vec::new();
    let mut more = false;
    if !typed.is_empty() {
        let badges: HashMap<PersonId, String> =
            presence::badge_names(&mut conn, &edition.id).await?.into_iter().collect();
        let places = store::places(&mut conn, &edition.id).await?;
        let mut people = presence::attendees(&mut conn, &edition.id).await?;
        people.retain(|one| {
            one.here() && paper::is_meant(one, badges.get(&one.person).map_or("", String::as_str), &typed)
        });
        people.sort_by_cached_key(paper::sorting);
        more = people.len() > MOST;
        for one in people.iter().take(MOST) {
            let mut meetings = store::meetings_of(&mut conn, &edition.id, &one.person).await?;
            meetings.retain(|meeting| meeting.holds() && meeting.ends_at > ctx.now);
            meetings.sort_by_key(|meeting| meeting.starts_at);
            let place = |meeting: &Meeting| {
                let place = places.iter().find(|place| place.id == meeting.place_id);
                place.map_or_else(|| "—".to_owned(), |place| place_words(&t, place))
            };
            let now = meetings.iter().find(|meeting| meeting.starts_at <= ctx.now);
            let next = meetings.iter().find(|meeting| meeting.starts_at > ctx.now);
            let until = |meeting: &Meeting| {
                let until = t.time(meeting.ends_at, &edition.zone);
                t.fill("where-now", &[("where", &place(meeting)), ("until", &until)])
            };
            let then = |meeting: &Meeting| {
                let when = t.moment(meeting.starts_at, &edition.zone);
                t.fill("where-next", &[("when", &when), ("where", &place(meeting))])
            };
            rows.push(Row {
                name: one.display(),
                house: one.organisation.clone().unwrap_or_default(),
                now: now.map_or_else(|| t.say("where-free"), until),
                next: next.map(then),
            });
        }
    }
    let body = Page { base: ctx.at_forum("meetings"), asked: !typed.is_empty(), typed, more, rows, t };
    page(&ctx, &Head::new(body.t.say("where-title")).nav("meetings").private(), &body)
}
