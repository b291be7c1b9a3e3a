//! Planning, for the secretariat: what there is to plan, the button, the plans so far.

use askama::Template;
use exedra_kernel::{Refusal, key, keys};
use exedra_store::{house, transact};
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Error, Head, Say, page, respond};

use crate::model::{PlaceKind, Plan, PlanState, RequestState};
use crate::problem::Terms;
use crate::rules;
use crate::store;

struct Row {
    id: String,
    done: bool,
    href: String,
    made: String,
    state: String,
    placed: String,
    gap: String,
    seed: String,
}

#[derive(Template)]
#[template(path = "plan_list.html")]
struct Page {
    t: Say,
    base: String,
    accepted: String,
    pending: String,
    slots: String,
    tables: String,
    stands: String,
    rooms: String,
    ready: bool,
    interpreters: String,
    spare: String,
    published: bool,
    open: bool,
    plans: Vec<Row>,
}

/// What moving a published meeting costs, as the form says it: about a meeting that both want, and more than any weighs.
const PRICES: [(&str, i64); 3] = [("none", 0), ("some", 8), ("high", 25)];

const STATES: [&str; 5] =
    keys!["plan-state-running", "plan-state-made", "plan-state-published", "plan-state-replaced", "plan-state-failed"];

/// A plan's state in words.
pub fn state_words(t: &Say, state: PlanState) -> String {
    t.say(STATES[state as usize])
}

/// What a plan's state is, seen together with its job: a job that ended without a plan failed.
pub fn real_state(plan: &Plan, job: Option<&house::Job>) -> PlanState {
    let alive = job.is_some_and(|job| matches!(job.state.as_str(), "waiting" | "running"));
    if plan.state == PlanState::Running && !alive { PlanState::Failed } else { plan.state }
}

/// How far a plan can be from the best, rounded away from zero: "0.06 %".
pub fn gap_words(t: &Say, gap: f64) -> String {
    t.percent((gap * 10_000.0).ceil() / 10_000.0, 2)
}

/// A share of the tables in words: "10 % (9)".
pub fn spare_words(t: &Say, percent: i64, tables: usize) -> String {
    let back = t.number(crate::problem::held_back(tables, percent) as i64);
    t.fill("plans-spare-share", &[("share", &t.percent(percent as f64 / 100.0, 0)), ("tables", &back)])
}

impl Page {
    /// Whether there are two plans to lay side by side.
    fn comparable(&self) -> bool {
        self.plans.iter().filter(|plan| plan.done).count() > 1
    }
}

/// The page.
pub async fn show(ctx: Ctx) -> Answer {
    let (t, forum) = (ctx.say(), ctx.forum()?);
    rules::may_make_plan(ctx.actor()?, &forum.id)?;
    let mut conn = ctx.app.db().read().await?;
    let counts = store::count_requests(&mut conn, &forum.id).await?;
    let count =
        |states: &[RequestState]| -> i64 { counts.iter().filter(|(s, _)| states.contains(s)).map(|(_, n)| n).sum() };
    let places = store::places(&mut conn, &forum.id).await?;
    let of = |kind| t.number(places.iter().filter(|place| place.kind == kind).count() as i64);
    let slots = store::slots(&mut conn, &forum.id).await?.len();
    let interpreters = crate::store_inputs::interpreters(&mut conn, &forum.id).await?.len();
    let spare = crate::spare::chosen(&mut conn, &forum.id).await?;
    let held = store::count_held(&mut conn, &forum.id).await?.map_or(0, |(n,)| n);
    let mut plans = Vec::new();
    for plan in store::plans(&mut conn, &forum.id, 50).await? {
        let job = house::job(&mut conn, &plan.job_id).await?;
        let state = real_state(&plan, job.as_ref());
        plans.push(Row {
            id: plan.id.to_string(),
            done: !matches!(state, PlanState::Running | PlanState::Failed),
            href: ctx.at_forum(&format!("meetings/plans/{}", plan.id)),
            made: t.moment(plan.made_at, &forum.zone),
            state: state_words(&t, state),
            placed: t.number(plan.placed),
            gap: gap_words(&t, plan.gap),
            seed: plan.seed.to_string(),
        });
    }
    let accepted = count(&[RequestState::Accepted, RequestState::Planned]);
    let several = !crate::store_asking::groups(&mut conn, &forum.id).await?.is_empty();
    let body = Page {
        base: ctx.at_forum("meetings"),
        pending: t.number(count(&[RequestState::Pending])),
        slots: t.number(slots as i64),
        tables: of(PlaceKind::Table),
        stands: of(PlaceKind::Stand),
        rooms: of(PlaceKind::Remote),
        interpreters: t.number(interpreters as i64),
        spare: spare_words(&t, spare, crate::spare::tables(&places)),
        ready: slots > 0 && !places.is_empty() && (accepted > 0 || several),
        accepted: t.number(accepted),
        published: held > 0,
        open: forum.is_open(),
        plans,
        t,
    };
    page(&ctx, &Head::new(body.t.say("plans-title")).nav("meetings").private(), &body)
}

/// A plan is asked for.
pub async fn make(ctx: Ctx, form: Posted) -> Answer {
    let forum = ctx.open_forum()?.clone();
    let (actor, stamp) = (ctx.actor()?, ctx.app.stamp());
    let seed = if let Some(text) = form.some("seed") {
        let read = text.parse::<i64>().ok().filter(|seed| *seed >= 0);
        read.ok_or_else(|| Error::from(Refusal::Unusable(key!("refusal-plan-seed"))))?
    } else {
        let mut bytes = [0u8; 4];
        stamp.entropy.fill(&mut bytes);
        i64::from(u32::from_le_bytes(bytes))
    };
    // A tick keeps them all; else a word says what moving one costs.
    let keep = matches!(form.text("keep"), "1" | "all");
    let price = PRICES.iter().find(|(word, _)| *word == form.text("keep")).map_or(0, |(_, price)| *price);
    let id = transact!(ctx.app.db(), tx => {
        let permit = rules::may_make_plan(actor, &forum.id)?;
        let spare = crate::spare::chosen(tx, &forum.id).await?;
        let terms = Terms { keep, move_price: if keep { 0 } else { price }, spare };
        crate::plan::ask_on(tx, stamp, &permit, seed, terms).await
    })?;
    Ok(respond::see_other(&ctx.at_forum(&format!("meetings/plans/{id}"))))
}
