//! Tables kept back: what each share costs, shown before one is chosen.

use askama::Template;
use exedra_kernel::FieldFault;
use exedra_store::{house, transact};
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use crate::pages::{self, plan_list};
use crate::spare::{self, Trial};
use crate::{rules, store, store_inputs};

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 190.0;

struct Row {
    share: String,
    tables: String,
    placed: String,
    wanted: String,
    objective: String,
    bound: String,
    lost: String,
    here: bool,
    advised: bool,
}

/// The weight of a plan as a bar, its bound as a mark above it.
struct Bar {
    x: String,
    y: String,
    height: String,
    mark: String,
    middle: String,
    end: String,
    label: String,
}

#[derive(Template)]
#[template(path = "spare_edit.html")]
struct Page {
    t: Say,
    back: String,
    chosen: String,
    rows: Vec<Row>,
    bars: Vec<Bar>,
    at: String,
    live: Option<String>,
    ready: bool,
    percent: String,
    fault: Option<String>,
    open: bool,
}

fn rows(t: &Say, trials: &[Trial], chosen: i64) -> Vec<Row> {
    // What is lost against keeping none back.
    let all = trials.iter().find(|trial| trial.percent == 0).map_or(0, |trial| trial.objective);
    let row = |trial: &Trial| Row {
        share: t.percent(trial.percent as f64 / 100.0, 0),
        tables: t.number(trial.tables),
        placed: t.number(trial.placed),
        wanted: t.number(trial.wanted),
        objective: t.number(trial.objective),
        bound: t.number(trial.bound),
        lost: t.percent(if all > 0 { (all - trial.objective).max(0) as f64 / all as f64 } else { 0.0 }, 1),
        here: trial.percent == chosen,
        advised: (10..=20).contains(&trial.percent),
    };
    trials.iter().map(row).collect()
}

fn bars(t: &Say, trials: &[Trial]) -> Vec<Bar> {
    let most = trials.iter().map(|trial| trial.bound).max().unwrap_or(1).max(1) as f64;
    let step = (WIDTH - 60.0) / trials.len().max(1) as f64;
    let top = |value: i64| HEIGHT - 30.0 - (HEIGHT - 50.0) * value as f64 / most;
    let bar = |(at, trial): (usize, &Trial)| {
        let x = 40.0 + step * at as f64;
        Bar {
            x: format!("{:.1}", x + step * 0.2),
            y: format!("{:.1}", top(trial.objective)),
            height: format!("{:.1}", HEIGHT - 30.0 - top(trial.objective)),
            mark: format!("M{:.1} {:.1}h{:.1}", x + step * 0.1, top(trial.bound), step * 0.8),
            middle: format!("{:.1}", x + step * 0.5),
            end: format!("{:.1}", step * 0.6),
            label: t.percent(trial.percent as f64 / 100.0, 0),
        }
    };
    trials.iter().enumerate().map(bar).collect()
}

async fn render(ctx: &Ctx, typed: Option<&str>, faults: &[FieldFault]) -> Answer {
    let (t, forum) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let chosen = spare::chosen(&mut conn, &forum.id).await?;
    let trials = store_inputs::trials(&mut conn, &forum.id).await?;
    let places = store::places(&mut conn, &forum.id).await?;
    let running = spare::running(&mut conn, &forum.id).await?;
    let ready = spare::tables(&places) > 0
        && !store::slots(&mut conn, &forum.id).await?.is_empty()
        && !store::wanted(&mut conn, &forum.id).await?.is_empty();
    let body = Page {
        back: ctx.at_forum("meetings/plans"),
        chosen: plan_list::spare_words(&t, chosen, spare::tables(&places)),
        rows: rows(&t, &trials, chosen),
        bars: bars(&t, &trials),
        at: trials.first().map(|trial| t.moment(trial.at, &forum.zone)).unwrap_or_default(),
        live: running.map(|_| ctx.at_forum("meetings/spare/progress")),
        ready,
        percent: typed.map_or_else(|| chosen.to_string(), ToOwned::to_owned),
        fault: pages::fault(&t, faults, "percent"),
        open: forum.is_open(),
        t,
    };
    let head = Head::new(body.t.say("spare-title")).nav("meetings").private();
    let mut response = page(ctx, &if body.live.is_some() { head.script("live.js") } else { head }, &body)?;
    if !faults.is_empty() {
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// The page.
pub async fn show(ctx: Ctx) -> Answer {
    rules::may_make_plan(ctx.actor()?, &ctx.forum()?.id)?;
    render(&ctx, None, &[]).await
}

/// The shares shall be weighed, or one is chosen.
pub async fn save(ctx: Ctx, form: Posted) -> Answer {
    let forum = ctx.open_forum()?.clone();
    let (actor, stamp) = (ctx.actor()?, ctx.app.stamp());
    rules::may_make_plan(actor, &forum.id)?;
    if form.text("do") == "weigh" {
        transact!(ctx.app.db(), tx => {
            let permit = rules::may_make_plan(actor, &forum.id)?;
            spare::weigh(tx, stamp, &permit).await
        })?;
        return Ok(respond::see_other(&ctx.at_forum("meetings/spare")));
    }
    let percent = match spare::read(form.text("percent")) {
        Ok(percent) => percent,
        Err(fault) => return render(&ctx, Some(form.text("percent")), &[fault]).await,
    };
    transact!(ctx.app.db(), tx => {
        let permit = rules::may_make_plan(actor, &forum.id)?;
        spare::choose(tx, stamp, &permit, percent).await
    })?;
    ctx.app.settle().await;
    Ok(respond::done(&ctx.at_forum("meetings/spare"), "saved"))
}

/// The progress of the weighing as a stream; the page, where nothing was ever weighed.
pub async fn progress(ctx: Ctx) -> Answer {
    let forum = ctx.forum()?;
    rules::may_make_plan(ctx.actor()?, &forum.id)?;
    let jobs = house::jobs_of(&mut *ctx.app.db().read().await?, spare::JOB, &forum.id, 1).await?;
    match jobs.into_iter().next() {
        Some(job) => Ok(exedra_web::live::job(ctx.app.clone(), job.id)),
        None => Ok(respond::see_other(&ctx.at_forum("meetings/spare"))),
    }
}
