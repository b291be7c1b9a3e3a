//! Section meetings: availability, requests, plans, agendas, calendars.
//!
//! Two people agree on a request; the secretariat has all agreed requests planned at once by the engine `rendezvous` and
//! publishes the plan; then everybody has an agenda and a calendar. A pending request blocks nobody's time.

mod agenda;
mod api;
mod asking;
mod assigning;
mod booking;
pub mod bulk;
pub mod bulk_day;
mod by_hand;
mod closed;
pub mod day;
mod doing;
mod export;
mod figures;
mod free;
mod grouping;
pub mod groups;
mod habits;
mod hand;
mod hand_rows;
mod houses;
mod interpreters;
mod joint;
mod letters;
mod letters_day;
pub mod model;
mod offered;
mod pages;
mod paper;
mod plan;
pub mod policy;
mod problem;
mod publish;
mod reasons;
mod rooms;
pub mod rules;
pub mod rules_asking;
pub mod rules_day;
mod satisfaction;
mod seats;
mod setting;
mod setup;
mod slots;
mod spare;
mod store;
mod store_asking;
mod store_day;
mod store_inputs;
mod store_plans;
mod subject;
mod versions;

use exedra_kernel::{ForumRole, PersonId, key};
use exedra_store::{Conn, Migration, Result};
use exedra_web::{Act, Section, Who};
use http::Method;

pub use by_hand::move_one;
pub use plan::plan_now;

static MIGRATIONS: &[Migration] = &[
    Migration { section: "meetings", file: "0001_meetings", sql: include_str!("../migrations/0001_meetings.sql") },
    Migration { section: "meetings", file: "0002_inputs", sql: include_str!("../migrations/0002_inputs.sql") },
    Migration { section: "meetings", file: "0003_asking", sql: include_str!("../migrations/0003_asking.sql") },
    Migration { section: "meetings", file: "0004_plans", sql: include_str!("../migrations/0004_plans.sql") },
    Migration { section: "meetings", file: "0005_day", sql: include_str!("../migrations/0005_day.sql") },
];

static STATEMENTS: &[&[exedra_store::Statement]] = &[
    store::STATEMENTS,
    store_inputs::STATEMENTS,
    store_asking::STATEMENTS,
    store_plans::STATEMENTS,
    store_day::STATEMENTS,
];

/// The topic of everything this section shows.
pub const TOPIC: &str = "meetings";

/// Whoever is signed in has a page; rules decide whose requests and agendas they see.
const READ: Act = Act::new("meetings.own.read", Who::SignedIn);
const ASK: Act = Act::new("meetings.request.make", Who::SignedIn);
const ANSWER: Act = Act::new("meetings.request.answer", Who::SignedIn);
const AVAILABLE: Act = Act::new("meetings.availability.set", Who::SignedIn);
const SET_UP: Act = Act::new("meetings.setup.edit", Who::Roles(&[ForumRole::Secretariat]));
const PLAN: Act = Act::new("meetings.plan.make", Who::Roles(&[ForumRole::Secretariat]));
const CHANGE: Act = Act::new("meetings.plan.change", Who::Roles(&[ForumRole::Secretariat]));
const POLICY: Act = Act::new("meetings.policy.set", Who::Roles(&[ForumRole::Secretariat]));
const ASSIGN: Act = Act::new("meetings.pair.assign", Who::Roles(&[ForumRole::Secretariat]));
const BOOK: Act = Act::new("meetings.slot.book", Who::SignedIn);
const GROUP: Act = Act::new("meetings.group.propose", Who::SignedIn);
const PUBLISH: Act = Act::new("meetings.plan.publish", Who::Roles(&[ForumRole::Secretariat]));

/// The section.
pub fn section() -> Section {
    let section = Section::new("meetings", STATEMENTS, MIGRATIONS, exedra_web::texts!())
        .texts(exedra_web::texts!("plans"))
        .texts(exedra_web::texts!("inputs"))
        .texts(exedra_web::texts!("asking"))
        .texts(exedra_web::texts!("day"));
    let keeps = Who::Roles(&[ForumRole::Secretariat]);
    let section = section.task(key!("meetings-task-setup"), "meetings/setup", keeps, 40).task(
        key!("meetings-task-plans"),
        "meetings/plans",
        keeps,
        41,
    );
    let section = section.task(key!("meetings-task-policy"), "meetings/policy", keeps, 39);
    let desk = Who::Roles(rules_day::DESK);
    let section = section
        .task(key!("where-title"), "meetings/where", desk, 42)
        .task(key!("door-title"), "meetings/door", desk, 43)
        .task(key!("print-title"), "meetings/print", desk, 44)
        .task(key!("tally-title"), "meetings/figures", keeps, 45);
    let section = day_routes(by_hand_routes(pages::input_routes(asking_routes(routes(section)))));
    section.nav(key!("nav-meetings"), "meetings", 40).offers(|offered| {
        offered.persons.push(("meetings", offered::about_person));
        offered.erasers.push(offered::forget);
        offered.met_before.push(offered::met);
        offered.jobs.push((plan::JOB, plan::job));
        offered.jobs.push((spare::JOB, spare::job));
        offered.jobs.push((offered::LOST, offered::tell_lost));
        offered.copiers.push(offered::copy);
        offered.agendas.push(grouping::agenda);
        offered.organisations.push(offered::ask_organisation);
        offered.exports.push(("meetings.jsonl", export::meetings));
        offered.figures.push(figures::public);
    })
}

fn routes(section: Section) -> Section {
    use pages::{agenda_show, availability_edit, mine_show, plan_list, plan_show, plan_timetable, request_make};
    use pages::{request_show, setup_edit};
    section
        .get("/{forum}/meetings", READ, mine_show::show)
        .get("/{forum}/meetings/ask", ASK, request_make::show)
        .post("/{forum}/meetings/ask", ASK, request_make::send)
        .get("/{forum}/meetings/requests/{id}", READ, request_show::show)
        .post("/{forum}/meetings/requests/{id}", ANSWER, request_show::answer)
        .get("/{forum}/meetings/availability", AVAILABLE, availability_edit::show)
        .post("/{forum}/meetings/availability", AVAILABLE, availability_edit::save)
        .get("/{forum}/meetings/agenda", READ, agenda_show::own)
        .get("/{forum}/meetings/agendas/{person}", READ, agenda_show::of_person)
        .post("/{forum}/meetings/feed", Act::new("meetings.feed.rotate", Who::SignedIn), mine_show::rotate)
        .get("/feeds/{file}", Act::new("meetings.feed.read", Who::Holder), mine_show::feed)
        .get("/{forum}/meetings/setup", SET_UP, setup_edit::show)
        .post("/{forum}/meetings/setup", SET_UP, setup_edit::save)
        .get("/{forum}/meetings/plans", PLAN, plan_list::show)
        .post("/{forum}/meetings/plans", PLAN, plan_list::make)
        .get("/{forum}/meetings/plans/{id}", PLAN, plan_show::show)
        .get("/{forum}/meetings/plans/{id}/progress", PLAN, plan_show::progress)
        .get("/{forum}/meetings/plans/{id}/timetable", PLAN, plan_timetable::show)
        .post("/{forum}/meetings/plans/{id}/cancel", PLAN, plan_show::cancel)
        .api(Method::GET, "/api/v1/{forum}/meetings", READ, api::agenda_operation(), api::agenda)
        .api(Method::GET, "/api/v1/{forum}/meeting-requests", READ, api::requests_operation(), api::requests)
        .api(Method::POST, "/api/v1/{forum}/meeting-requests", ASK, api::ask_operation(), api::ask)
}

/// Plans as pictures, changed by hand, compared, published as versions.
fn by_hand_routes(section: Section) -> Section {
    use pages::{plan_compare, plan_meeting, plan_people};
    section
        .get("/{forum}/meetings/plans/{id}/people", PLAN, plan_people::show)
        .get("/{forum}/meetings/plans/{id}/satisfaction", PLAN, plan_compare::satisfaction)
        .get("/{forum}/meetings/plans/{id}/meetings/{request}", CHANGE, plan_meeting::show)
        .post("/{forum}/meetings/plans/{id}/meetings/{request}", CHANGE, plan_meeting::change)
        .get("/{forum}/meetings/plans/{id}/changes", CHANGE, plan_meeting::changes)
        .post("/{forum}/meetings/plans/{id}/changes", CHANGE, plan_meeting::undo)
        .get("/{forum}/meetings/plans/compare", PLAN, plan_compare::compare)
        .get("/{forum}/meetings/plans/versions", PLAN, plan_compare::versions)
        .get("/{forum}/meetings/plans/{id}/publish", PUBLISH, plan_compare::preview)
        .post("/{forum}/meetings/plans/{id}/publish", PUBLISH, plan_compare::publish)
}

/// How meetings come about.
fn asking_routes(section: Section) -> Section {
    use pages::{assign_edit, book_show, group_make, group_show, policy_edit};
    section
        .post("/{forum}/meetings/wishes", ASK, pages::mine_show::unwish)
        .get("/{forum}/meetings/policy", POLICY, policy_edit::show)
        .post("/{forum}/meetings/policy", POLICY, policy_edit::save)
        .get("/{forum}/meetings/book", BOOK, book_show::show)
        .post("/{forum}/meetings/book", BOOK, book_show::book)
        .get("/{forum}/meetings/assign", ASSIGN, assign_edit::show)
        .post("/{forum}/meetings/assign", ASSIGN, assign_edit::save)
        .get("/{forum}/meetings/groups/new", GROUP, group_make::show)
        .post("/{forum}/meetings/groups/new", GROUP, group_make::send)
        .get("/{forum}/meetings/groups/{id}", READ, group_show::show)
        .post("/{forum}/meetings/groups/{id}", ANSWER, group_show::answer)
        .api(Method::GET, "/api/v1/{forum}/meeting-slots", BOOK, book_show::slots_operation(), book_show::slots)
        .api(Method::POST, "/api/v1/{forum}/meeting-bookings", BOOK, book_show::book_operation(), book_show::book_api)
}

/// The day itself, paper, figures.
fn day_routes(section: Section) -> Section {
    use pages::{day_meeting, day_show, figures_show, free_list, print_show, where_find};
    let tell = Act::new("meetings.day.tell", Who::SignedIn);
    let propose = Act::new("meetings.proposal.make", Who::SignedIn);
    let desk = Act::new("meetings.desk.read", Who::Roles(rules_day::DESK));
    section
        .get("/{forum}/meetings/day", READ, day_show::show)
        .get("/{forum}/meetings/day/live", READ, day_show::live)
        .get("/{forum}/meetings/day/{id}", READ, day_meeting::show)
        .post("/{forum}/meetings/day/{id}", tell, day_meeting::act)
        .post("/{forum}/meetings/day/{id}/note", Act::new("meetings.note.keep", Who::SignedIn), day_meeting::note)
        .get("/{forum}/meetings/free", READ, free_list::show)
        .post("/{forum}/meetings/free", propose, free_list::propose)
        .post("/{forum}/meetings/proposals/{id}", propose, free_list::answer)
        .get("/{forum}/meetings/print", READ, print_show::show)
        .get("/{forum}/meetings/door", desk, print_show::door)
        .get("/{forum}/meetings/door.csv", desk, print_show::door_csv)
        .get("/{forum}/meetings/where", desk, where_find::show)
        .get("/{forum}/meetings/figures", PLAN, figures_show::show)
}

/// Everybody whom a person has met or will meet at any edition: meetings that were not cancelled and of which nobody says that
/// the other did not come.
pub async fn met_before(conn: &mut Conn, person: &PersonId) -> Result<Vec<PersonId>> {
    Ok(store::met(conn, person).await?.into_iter().map(|(id,)| id).collect())
}
