//! Places that close: the form, and what is closed.

use askama::Template;
use exedra_kernel::{FieldFault, Moment, Refusal, key};
use exedra_store::transact;
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Edition, Error, Head, Say, page, respond};

use crate::agenda::place_words;
use crate::closed::{self, What};
use crate::model::{Place, PlaceKind};
use crate::pages;
use crate::{rules, store, store_inputs};

struct Choice {
    value: String,
    label: String,
    chosen: bool,
}

struct Shut {
    place: String,
    spans: Vec<String>,
}

#[derive(Template)]
#[template(path = "closed_edit.html")]
struct Page {
    t: Say,
    back: String,
    zone: String,
    places: Vec<Choice>,
    from: String,
    until: String,
    what_fault: Option<String>,
    from_fault: Option<String>,
    until_fault: Option<String>,
    shut: Vec<Shut>,
    hit: Option<String>,
    open: bool,
}

/// A date and time of a form in the forum's own time.
fn moment(forum: &Edition, field: &str, text: &str) -> Result<Moment, FieldFault> {
    let civil = text.parse::<jiff::civil::DateTime>().ok().filter(|_| text.contains('T'));
    let read = civil.and_then(|civil| Moment::of_civil(civil, &forum.zone));
    read.ok_or_else(|| FieldFault::with(field, key!("fault-closed-time"), text))
}

/// The first and the last of some places in a row, and when they are closed.
type Group<'a> = (&'a Place, &'a Place, &'a [(Moment, Moment)]);

/// Places in a row that are closed at the same times.
fn grouped<'a>(shut: &'a [(&'a Place, Vec<(Moment, Moment)>)]) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    for (place, spans) in shut {
        let goes_on = |(first, last, same): &Group<'a>| {
            first.kind == place.kind && *same == spans.as_slice() && last.rank + 1 == place.rank
        };
        match groups.last_mut().filter(|group| goes_on(group)) {
            Some(group) => group.1 = place,
            None => groups.push((place, place, spans)),
        }
    }
    groups
}

async fn render(ctx: &Ctx, typed: Option<&Posted>, faults: &[FieldFault]) -> Answer {
    let (t, forum) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let (slots, places) = (store::slots(&mut conn, &forum.id).await?, store::places(&mut conn, &forum.id).await?);
    let shut = store_inputs::closed(&mut conn, &forum.id).await?;
    let chosen = typed.map_or("", |form| form.text("what"));
    let all = [
        (PlaceKind::Table, t.say("closed-all-tables")),
        (PlaceKind::Stand, t.say("closed-all-stands")),
        (PlaceKind::Remote, t.say("closed-all-rooms")),
    ];
    let all = all
        .into_iter()
        .filter(|(kind, _)| places.iter().any(|place| place.kind == *kind))
        .map(|(kind, label)| (format!("all-{kind}"), label));
    let each = places.iter().map(|place| (place.id.clone(), place_words(&t, place)));
    let civil = |at: Moment| at.in_zone(&forum.zone).strftime("%Y-%m-%dT%H:%M").to_string();
    let typed_or = |name: &str, stored: Option<Moment>| match typed {
        Some(form) => form.text(name).to_owned(),
        None => stored.map(civil).unwrap_or_default(),
    };
    let span = |(from, until): &(Moment, Moment)| {
        let same = from.date_in(&forum.zone) == until.date_in(&forum.zone);
        let until = if same { t.time(*until, &forum.zone) } else { t.moment(*until, &forum.zone) };
        format!("{}–{until}", t.moment(*from, &forum.zone))
    };
    let hit: i64 = ctx.query_value("hit").and_then(|n| n.parse().ok()).unwrap_or(0);
    let body = Page {
        back: ctx.at_forum("meetings/plans"),
        zone: forum.zone.clone(),
        places: all.chain(each).map(|(value, label)| Choice { chosen: value == chosen, value, label }).collect(),
        from: typed_or("from", slots.first().map(|slot| slot.starts_at)),
        until: typed_or("until", slots.first().map(|slot| slot.ends_at)),
        what_fault: pages::fault(&t, faults, "what"),
        from_fault: pages::fault(&t, faults, "from"),
        until_fault: pages::fault(&t, faults, "until"),
        shut: grouped(&closed::spans(&shut, &places, &slots))
            .into_iter()
            .map(|(first, last, spans)| {
                let (first, last) = (place_words(&t, first), place_words(&t, last));
                let place = if first == last { first } else { format!("{first} – {last}") };
                Shut { place, spans: spans.iter().map(span).collect() }
            })
            .collect(),
        hit: (hit > 0).then(|| t.count("closed-hit", hit)),
        open: forum.is_open(),
        t,
    };
    let head = Head::new(body.t.say("closed-title")).nav("meetings").private();
    let mut response = page(ctx, &head, &body)?;
    if !faults.is_empty() {
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// The page.
pub async fn show(ctx: Ctx) -> Answer {
    rules::may_set_up(ctx.actor()?, &ctx.forum()?.id)?;
    render(&ctx, None, &[]).await
}

/// Places close or open again.
pub async fn save(ctx: Ctx, form: Posted) -> Answer {
    let forum = ctx.open_forum()?.clone();
    let (actor, stamp) = (ctx.actor()?, ctx.app.stamp());
    rules::may_set_up(actor, &forum.id)?;
    let (from, until) = (moment(&forum, "from", form.text("from")), moment(&forum, "until", form.text("until")));
    let span = match (from, until) {
        (Ok(from), Ok(until)) => (from, until),
        (from, until) => {
            let faults: Vec<FieldFault> = from.err().into_iter().chain(until.err()).collect();
            return render(&ctx, Some(&form), &faults).await;
        }
    };
    let (what, close) = (What::parse(form.text("what")), form.text("do") != "open");
    let outcome = transact!(ctx.app.db(), tx => {
        let permit = rules::may_set_up(actor, &forum.id)?;
        closed::set(tx, stamp, &permit, &what, span, close).await
    });
    match outcome {
        Ok(hit) => {
            ctx.app.settle().await;
            Ok(respond::done(&ctx.at_forum(&format!("meetings/closed?hit={hit}")), "saved"))
        }
        Err(exedra_store::Error::Refused(Refusal::Invalid(faults))) => render(&ctx, Some(&form), &faults).await,
        Err(error) => Err(Error::from(error)),
    }
}
