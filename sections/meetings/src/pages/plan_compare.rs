//! Two plans side by side, how well a plan serves each person, the published versions, and whom a publication reaches.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{FieldFault, PersonId, PlanId, Refusal, key, keys};
use exedra_store::{Conn, transact};
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Edition, Error, Head, Say, page, respond};

use crate::agenda::{Faces, place_words};
use crate::hand_rows::{Difference, Version};
use crate::model::{Plan, PlanMeeting, PlanState};
use crate::pages::plan_look::{self, Filter, Look, Tab};
use crate::pages::{fault, plan_list, plan_meeting};
use crate::satisfaction::{self, Served};
use crate::versions::{self, Line};
use crate::{letters, publish, rules, store, store_plans};

/// Lines of one kind shown at a time.
const SHOWN: usize = 100;

struct Side {
    href: String,
    words: String,
    objective: String,
    placed: String,
    gap: String,
}

struct Pair {
    names: String,
    a: String,
    b: String,
}

struct Group {
    key: &'static str,
    word: &'static str,
    count: String,
    here: bool,
}

struct Poor {
    name: String,
    a: String,
    b: String,
    change: String,
}

#[derive(Template)]
#[template(path = "plan_compare.html")]
struct Compare {
    t: Say,
    list: String,
    query: String,
    sides: [Side; 2],
    groups: Vec<Group>,
    pairs: Vec<Pair>,
    next: Option<String>,
    worst: Vec<Poor>,
    people: Vec<Poor>,
}

async fn side(ctx: &Ctx, conn: &mut Conn, t: &Say, plan: &Plan) -> Result<Side, Error> {
    let forum = ctx.forum()?;
    let version = store_plans::version_of(conn, &forum.id, &plan.id).await?;
    let made = t.moment(plan.made_at, &forum.zone);
    let state = plan_list::state_words(t, plan.state);
    let words = match plan_look::version_words(t, version.as_ref()) {
        Some(version) => format!("{version}, {made}"),
        None => format!("{made}, {state}"),
    };
    Ok(Side {
        href: ctx.at_forum(&format!("meetings/plans/{}", plan.id)),
        words,
        objective: t.number(plan.objective),
        placed: t.number(plan.placed),
        gap: plan_list::gap_words(t, plan.gap),
    })
}

/// Two plans side by side.
pub async fn compare(ctx: Ctx) -> Answer {
    let (t, forum) = (ctx.say(), ctx.forum()?);
    let asked = |name: &str| ctx.query_value(name).unwrap_or_default();
    let mut conn = ctx.app.db().read().await?;
    let plans =
        [plan_look::found(&ctx, &mut conn, &asked("a")).await?, plan_look::found(&ctx, &mut conn, &asked("b")).await?];
    let look = plan_look::read(&ctx, &mut conn, &asked("b")).await?;
    let a = store::plan_meetings(&mut conn, &forum.id, &plans[0].id).await?;
    let left = store::plan_unplaced(&mut conn, &forum.id, &plans[0].id).await?;
    let requests = store::wanted(&mut conn, &forum.id).await?;
    let sides = [side(&ctx, &mut conn, &t, &plans[0]).await?, side(&ctx, &mut conn, &t, &plans[1]).await?];
    drop(conn);
    let beside = satisfaction::beside(&a, &look.meetings);
    let words = |m: &PlanMeeting| when_and_where(&t, &look, m, &forum.zone);
    let kinds: [(&'static str, &'static str, usize); 4] = [
        ("moved", key!("compare-moved"), beside.moved.len()),
        ("a", key!("compare-only-a"), beside.only_a.len()),
        ("b", key!("compare-only-b"), beside.only_b.len()),
        ("same", key!("compare-same"), beside.same.len()),
    ];
    let chosen = ctx.query_value("show").unwrap_or_default();
    let first = kinds.iter().find(|(word, ..)| *word == chosen).or(kinds.iter().find(|kind| kind.2 > 0));
    let shown = first.map_or("moved", |kind| kind.0);
    let pairs: Vec<Pair> = match shown {
        "moved" => beside.moved.iter().map(|(a, b)| pair(&look, a, words(a), words(b))).collect(),
        "a" => beside.only_a.iter().map(|m| pair(&look, m, words(m), String::new())).collect(),
        "b" => beside.only_b.iter().map(|m| pair(&look, m, String::new(), words(m))).collect(),
        _ => beside.same.iter().map(|m| pair(&look, m, words(m), words(m))).collect(),
    };
    let from: usize = ctx.query_value("from").and_then(|n| n.parse().ok()).unwrap_or(0);
    let query = format!("a={}&b={}", plans[0].id, plans[1].id);
    let served = [
        satisfaction::served(&a, &left, &requests, &look.slots, &forum.zone),
        satisfaction::served(&look.meetings, &look.left, &requests, &look.slots, &forum.zone),
    ];
    let body = Compare {
        list: ctx.at_forum("meetings/plans"),
        sides,
        groups: kinds
            .iter()
            .map(|(word, key, count)| Group { key, word, count: t.number(*count as i64), here: *word == shown })
            .collect(),
        next: (pairs.len() > from + SHOWN).then(|| format!("?{query}&show={shown}&from={}", from + SHOWN)),
        pairs: pairs.into_iter().skip(from).take(SHOWN).collect(),
        worst: satisfaction::worst_first(&served[1])
            .into_iter()
            .take(10)
            .map(|(person, _)| poor(&t, &look.faces, &served, person))
            .collect(),
        people: differing(&served).into_iter().take(SHOWN).map(|one| poor(&t, &look.faces, &served, one)).collect(),
        query,
        t,
    };
    page(&ctx, &Head::new(body.t.say("compare-title")).nav("meetings").private(), &body)
}

fn when_and_where(t: &Say, look: &Look, meeting: &PlanMeeting, zone: &str) -> String {
    let when = look.slots.iter().find(|slot| slot.number == meeting.slot);
    let when = when.map_or_else(|| "—".to_owned(), |slot| t.moment(slot.starts_at, zone));
    let place = look.places.iter().find(|place| place.id == meeting.place_id);
    format!("{when} · {}", place.map_or_else(|| meeting.place_id.clone(), |place| place_words(t, place)))
}

fn pair(look: &Look, meeting: &PlanMeeting, a: String, b: String) -> Pair {
    let names = format!("{} – {}", look.faces.get(&meeting.a_id).name, look.faces.get(&meeting.b_id).name);
    Pair { names, a, b }
}

fn poor(t: &Say, faces: &Faces, served: &[BTreeMap<PersonId, Served>; 2], person: &PersonId) -> Poor {
    let share = |at: usize| served[at].get(person).map(Served::share);
    let words = |share: Option<f64>| share.map_or_else(|| "—".to_owned(), |share| t.percent(share, 0));
    let points = (share(1).unwrap_or(0.0) - share(0).unwrap_or(0.0)) * 100.0;
    let sign = if points >= 0.5 { "+" } else { "" };
    Poor {
        name: faces.get(person).full(),
        a: words(share(0)),
        b: words(share(1)),
        change: format!("{sign}{}", t.number(points.round() as i64)),
    }
}

/// Those whose satisfaction differs, who loses most first.
fn differing(served: &[BTreeMap<PersonId, Served>; 2]) -> Vec<&PersonId> {
    let people: BTreeSet<&PersonId> = served.iter().flat_map(BTreeMap::keys).collect();
    let share = |at: usize, person: &PersonId| served[at].get(person).map_or(0.0, Served::share);
    let change = |person: &PersonId| share(1, person) - share(0, person);
    let mut list: Vec<&PersonId> = people.into_iter().filter(|person| change(person).abs() > 1e-9).collect();
    list.sort_by(|a, b| change(a).total_cmp(&change(b)).then_with(|| a.cmp(b)));
    list
}

struct ServedRow {
    href: String,
    name: String,
    house: String,
    share: f64,
    words: String,
    meetings: String,
    breaks: String,
}

struct Bar {
    x: String,
    y: String,
    height: String,
    label: String,
    count: String,
}

#[derive(Template)]
#[template(path = "plan_satisfaction.html")]
struct Satisfaction {
    t: Say,
    plan: String,
    filter: String,
    line: String,
    people: String,
    average: String,
    bars: Vec<Bar>,
    rows: Vec<ServedRow>,
    pages: Vec<Tab>,
}

/// How well a plan serves each person, the least satisfied first.
pub async fn satisfaction(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let (t, forum) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let look = plan_look::read(&ctx, &mut conn, &id).await?;
    let requests = store::wanted(&mut conn, &forum.id).await?;
    drop(conn);
    let plan = ctx.at_forum(&format!("meetings/plans/{}", look.plan.id));
    let base = format!("{plan}/satisfaction");
    let filter = Filter::read(&ctx, &look, &forum.zone);
    let served = satisfaction::served(&look.meetings, &look.left, &requests, &look.slots, &forum.zone);
    let people = served.keys().collect();
    let worst: Vec<(&PersonId, &Served)> =
        satisfaction::worst_first(&served).into_iter().filter(|(person, _)| filter.fits(&look, person)).collect();
    let shares: Vec<f64> = worst.iter().map(|(_, one)| one.share()).collect();
    let average = shares.iter().sum::<f64>() / shares.len().max(1) as f64;
    let row = |(person, one): &(&PersonId, &Served)| {
        let face = look.faces.get(person);
        ServedRow {
            href: format!("{plan}/people?person={person}"),
            name: face.name,
            house: face.house,
            share: one.share(),
            words: t.percent(one.share(), 0),
            meetings: t.number(one.meetings),
            breaks: t.number(one.breaks),
        }
    };
    let body = Satisfaction {
        filter: plan_look::form(&t, &look, &filter, &base, &people, false),
        line: curve(&shares),
        people: t.number(shares.len() as i64),
        average: t.percent(average, 0),
        bars: bars(&t, &worst),
        rows: worst.iter().skip(filter.from).take(SHOWN).map(row).collect(),
        pages: filter.pages(&t, &base, SHOWN, worst.len()),
        plan,
        t,
    };
    page(&ctx, &Head::new(body.t.say("served-title")).nav("meetings").private(), &body)
}

/// Shares in rising order as a line from the left to the right.
fn curve(shares: &[f64]) -> String {
    let step = 580.0 / (shares.len().max(2) - 1) as f64;
    let point = |(at, share): (usize, &f64)| {
        format!("{}{:.1} {:.1}", if at == 0 { "M" } else { "L" }, 40.0 + step * at as f64, 160.0 - 140.0 * share)
    };
    shares.iter().enumerate().map(point).collect::<Vec<_>>().join(" ")
}

/// People by the number of slots in which they wait: none, one, … and more.
fn bars(t: &Say, people: &[(&PersonId, &Served)]) -> Vec<Bar> {
    const MOST: usize = 8;
    let mut counts = [0usize; MOST + 1];
    for (_, one) in people {
        counts[usize::try_from(one.breaks).unwrap_or(0).min(MOST)] += 1;
    }
    let most = counts.iter().copied().max().unwrap_or(0).max(1) as f64;
    let bar = |(at, count): (usize, &usize)| {
        let height = 130.0 * *count as f64 / most;
        Bar {
            x: format!("{}", 50 + 64 * at),
            y: format!("{:.1}", 160.0 - height),
            height: format!("{height:.1}"),
            label: if at == MOST { format!("{}+", t.number(at as i64)) } else { t.number(at as i64) },
            count: t.number(*count as i64),
        }
    };
    counts.iter().enumerate().map(bar).collect()
}

struct VersionRow {
    href: String,
    plan: String,
    number: String,
    when: String,
    who: String,
    note: String,
    counts: Option<String>,
    here: bool,
    before: Option<String>,
}

struct ChangeLine {
    kind: &'static str,
    names: String,
    old: String,
    new: String,
}

#[derive(Template)]
#[template(path = "plan_versions.html")]
struct Versions {
    t: Say,
    list: String,
    rows: Vec<VersionRow>,
    chosen: Option<String>,
    kept: bool,
    lines: Vec<ChangeLine>,
    next: Option<String>,
}

const KINDS: [&str; 3] = keys!["version-came", "version-moved", "version-went"];

/// The published versions, and what one of them changed.
pub async fn versions(ctx: Ctx) -> Answer {
    let (t, forum) = (ctx.say(), ctx.forum()?);
    rules::may_make_plan(ctx.actor()?, &forum.id)?;
    let mut conn = ctx.app.db().read().await?;
    let all = store_plans::versions(&mut conn, &forum.id).await?;
    let number: Option<i64> = ctx.query_value("version").and_then(|n| n.parse().ok());
    let chosen = match number {
        Some(number) => Some(all.iter().find(|one| one.number == number).ok_or(Refusal::NotFound)?),
        None => all.first(),
    };
    let base = ctx.at_forum("meetings/plans/versions");
    let mut rows = Vec::new();
    for (at, one) in all.iter().enumerate() {
        let who = plan_meeting::name_of(&t, &mut conn, &one.published_by).await?;
        rows.push(version_row(&ctx, &t, forum, one, all.get(at + 1), who, chosen == Some(one)));
    }
    let from: usize = ctx.query_value("from").and_then(|n| n.parse().ok()).unwrap_or(0);
    let (mut lines, mut next) = (Vec::new(), None);
    if let Some(chosen) = chosen {
        let changes = store_plans::version_changes(&mut conn, &forum.id, chosen.number).await?;
        let faces = Faces::all(&mut conn, &forum.id).await?;
        let places = store::places(&mut conn, &forum.id).await?;
        let spot = |at: Option<exedra_kernel::Moment>, place: &Option<String>| {
            let (Some(at), Some(id)) = (at, place) else { return String::new() };
            let found = places.iter().find(|place| place.id == *id);
            let place = found.map_or_else(|| id.clone(), |place| place_words(&t, place));
            format!("{} · {place}", t.moment(at, &forum.zone))
        };
        next =
            (changes.len() > from + SHOWN).then(|| format!("{base}?version={}&from={}", chosen.number, from + SHOWN));
        lines = changes
            .iter()
            .skip(from)
            .take(SHOWN)
            .map(|one| ChangeLine {
                kind: KINDS[one.kind as usize],
                names: format!("{} – {}", faces.get(&one.a_id).name, faces.get(&one.b_id).name),
                old: spot(one.old_starts, &one.old_place),
                new: spot(one.new_starts, &one.new_place),
            })
            .collect();
    }
    let body = Versions {
        list: ctx.at_forum("meetings/plans"),
        chosen: plan_look::version_words(&t, chosen),
        kept: chosen.is_some_and(|one| one.came.is_some()),
        rows,
        lines,
        next,
        t,
    };
    page(&ctx, &Head::new(body.t.say("versions-title")).nav("meetings").private(), &body)
}

fn version_row(
    ctx: &Ctx,
    t: &Say,
    forum: &Edition,
    one: &Version,
    before: Option<&Version>,
    who: String,
    here: bool,
) -> VersionRow {
    let plans = ctx.at_forum("meetings/plans");
    let counts = [one.came, one.moved, one.went, one.stayed];
    let keys: [&str; 4] = keys!["plan-comes", "plan-moves", "plan-goes", "plan-stays"];
    let told: Vec<String> = counts.iter().zip(keys).filter_map(|(n, key)| Some(t.count(key, (*n)?))).collect();
    VersionRow {
        href: format!("{plans}/versions?version={}", one.number),
        plan: format!("{plans}/{}", one.plan_id),
        number: t.with("version-number", t.number(one.number)),
        when: t.moment(one.published_at, &forum.zone),
        who,
        note: one.note.clone(),
        counts: (!told.is_empty()).then(|| told.join(" ")),
        here,
        before: before.map(|before| format!("{plans}/compare?a={}&b={}", before.plan_id, one.plan_id)),
    }
}

struct Reached {
    name: String,
    house: String,
    mail: bool,
    lines: Vec<String>,
}

#[derive(Template)]
#[template(path = "plan_publish.html")]
struct Preview {
    t: Say,
    plan: String,
    counts: String,
    reach: String,
    publishable: bool,
    revision: i64,
    note: String,
    fault: Option<String>,
    people: Vec<Reached>,
    pages: Vec<Tab>,
}

/// How many a publication concerns, and how many of them get a mail: in one sentence.
pub fn reach_words(t: &Say, people: usize, mailed: usize) -> String {
    let all = t.count("reach-people", people as i64);
    if people == 0 { all } else { format!("{all} {}", t.count("reach-mailed", mailed as i64)) }
}

/// Whom a publication will reach, and with what.
pub async fn preview(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    render_preview(&ctx, &id, "", &[]).await
}

async fn render_preview(ctx: &Ctx, id: &str, note: &str, faults: &[FieldFault]) -> Answer {
    let (t, forum) = (ctx.say(), ctx.forum()?.clone());
    let mut conn = ctx.app.db().read().await?;
    let look = plan_look::read(ctx, &mut conn, id).await?;
    let inputs = crate::plan::gather(&mut conn, &forum.id).await?;
    let before = publish::published_meetings(&mut conn, &forum.id).await?;
    drop(conn);
    let plan = ctx.at_forum(&format!("meetings/plans/{}", look.plan.id));
    let publishable = look.plan.state == PlanState::Made;
    let changes =
        if publishable { publish::changes(&inputs, &look.meetings, before.as_deref(), ctx.now) } else { Vec::new() };
    let concerned = versions::concerned(&changes, &inputs);
    let mailed = concerned.keys().filter(|person| look.faces.get(person).mail.is_some()).count();
    let mut people: Vec<Reached> = concerned
        .iter()
        .map(|(person, lines)| {
            let face = look.faces.get(person);
            Reached {
                mail: face.mail.is_some(),
                name: face.name,
                house: face.house,
                lines: lines.iter().map(|line| line_words(&t, &look, person, line, &forum.zone)).collect(),
            }
        })
        .collect();
    people.sort_by(|a, b| a.name.cmp(&b.name));
    let filter = Filter::read(ctx, &look, &forum.zone);
    let body = Preview {
        counts: crate::pages::plan_show::counts_words(&t, publish::count(&changes)),
        reach: reach_words(&t, people.len(), mailed),
        publishable: publishable && forum.is_open(),
        revision: look.revision,
        note: note.to_owned(),
        fault: fault(&t, faults, "note"),
        pages: filter.pages(&t, &format!("{plan}/publish"), SHOWN, people.len()),
        people: people.into_iter().skip(filter.from).take(SHOWN).collect(),
        plan,
        t,
    };
    let mut response = page(ctx, &Head::new(body.t.say("reach-title")).nav("meetings").private(), &body)?;
    if !faults.is_empty() {
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

fn line_words(t: &Say, look: &Look, person: &PersonId, line: &Line, zone: &str) -> String {
    let other = line.pair.iter().find(|one| *one != person).unwrap_or(person);
    let who = look.faces.get(other).name;
    let spot = |at: &Option<(exedra_kernel::Moment, String)>| {
        let Some((at, id)) = at else { return String::new() };
        let place = look.places.iter().find(|place| place.id == *id);
        format!("{} · {}", t.moment(*at, zone), place.map_or_else(|| id.clone(), |place| place_words(t, place)))
    };
    let (old, new) = (spot(&line.old), spot(&line.new));
    match line.kind {
        Difference::Came => t.fill("reach-came", &[("who", &who), ("new", &new)]),
        Difference::Moved => t.fill("reach-moved", &[("who", &who), ("old", &old), ("new", &new)]),
        Difference::Went => t.fill("reach-went", &[("who", &who), ("old", &old)]),
    }
}

/// The plan becomes everybody's agenda, and everybody concerned is told.
pub async fn publish(ctx: Ctx, Path((_, id)): Path<(String, String)>, form: Posted) -> Answer {
    let plan: PlanId = plan_look::found(&ctx, &mut *ctx.app.db().read().await?, &id).await?.id;
    let forum = ctx.open_forum()?.clone();
    let (actor, stamp, was) = (ctx.actor()?, ctx.app.stamp(), plan_meeting::revision(&form)?);
    let note = match versions::note(form.text("note")) {
        Ok(note) => note,
        Err(fault) => return render_preview(&ctx, &id, form.text("note"), &[fault]).await,
    };
    transact!(ctx.app.db(), tx => {
        let permit = rules::may_publish(actor, &forum.id, &plan)?;
        let changed = publish::publish_noted(tx, stamp, &permit, &note, was).await?;
        crate::grouping::tell_changed(tx, &ctx.app, stamp, &forum).await?;
        letters::publication_noted(tx, &ctx.app, stamp, &forum, &changed, &note).await
    })?;
    ctx.app.settle().await;
    Ok(respond::see_other(&ctx.at_forum(&format!("meetings/plans/{plan}?sent=1"))))
}
