//! Section people: accounts, persons, organisations, editions, delegations, mandates, consents. Under all other sections.

pub mod account;
pub mod address;
pub mod audit;
pub mod audit_words;
pub mod bulk;
pub mod consent;
pub mod delegation;
pub mod entrance;
pub mod erasure;
pub mod figures;
pub mod files;
mod findable;
pub mod forum;
pub mod identifier;
pub mod mandate;
pub mod membership;
pub mod model;
pub mod organisation;
pub mod organisation_words;
pub mod own_field;
mod pages;
pub mod person;
pub mod person_import;
pub mod postage;
pub mod presence;
pub mod registration;
pub mod ror;
pub mod rules;
pub mod rules_organisations;
pub mod rules_persons;
mod store;
pub mod table;
pub mod tie;

use exedra_kernel::key;
use exedra_store::Migration;
use exedra_web::section::Boxed;
use exedra_web::{Act, App, Doorman, Edition, Error, Policy, Section, Who};

static MIGRATIONS: &[Migration] = &[
    Migration { section: "people", file: "0001_people", sql: include_str!("../migrations/0001_people.sql") },
    Migration { section: "people", file: "0002_persons", sql: include_str!("../migrations/0002_persons.sql") },
    Migration {
        section: "people",
        file: "0003_organisations",
        sql: include_str!("../migrations/0003_organisations.sql"),
    },
    Migration {
        section: "people",
        file: "0004_organisation_words",
        sql: include_str!("../migrations/0004_organisation_words.sql"),
    },
    Migration {
        section: "people",
        file: "0005_housekeeping",
        sql: include_str!("../migrations/0005_housekeeping.sql"),
    },
    Migration { section: "people", file: "0010_opening", sql: include_str!("../migrations/0010_opening.sql") },
    Migration { section: "people", file: "0011_archive", sql: include_str!("../migrations/0011_archive.sql") },
    Migration { section: "people", file: "0013_ties", sql: include_str!("../migrations/0013_ties.sql") },
];

/// The topic of everything this section shows in public.
pub const TOPIC: &str = "people";

/// The section.
pub fn section() -> Section {
    let section = Section::new("people", store::STATEMENTS, MIGRATIONS, exedra_web::texts!());
    let section =
        pages::routes_organisations::routes(pages::routes_persons::person_routes(edition_routes(routes(section))));
    tasks(section).nav(key!("nav-today"), "", 0).nav(key!("nav-people"), "people", 60).offers(|offered| {
        offered.daily.push(("people", housekeeping));
        offered.exports.push(("people.csv", person_import::people));
        offered.turns.push((TOPIC, forum::next_day));
    })
}

/// What people work with at an edition, by what they are there.
fn tasks(section: Section) -> Section {
    use exedra_kernel::ForumRole::{HelpDesk, Protocol, Secretariat};
    let keeps = Who::Roles(&[Secretariat]);
    section
        .task(key!("forum-settings-title"), "settings", keeps, 0)
        .task(key!("forum-roles-title"), "roles", keeps, 5)
        .task(key!("registration-title"), "people/new", keeps, 10)
        .task(key!("delegations-title"), "delegations", Who::Roles(&[Protocol]), 15)
        .task(key!("help-desk-title"), "help-desk", Who::Roles(&[HelpDesk]), 20)
        .task(key!("figures-title"), "figures", keeps, 90)
}

/// Public pages of this section.
const PUBLIC: Act = Act::new("people.public.read", Who::Everyone);

/// Topics of everything that pages about the whole edition show.
const WHOLE: &[&str] =
    &[TOPIC, "exchange", "exhibition", "meetings", "programme", "press", "governance", "deals", "stage", "zone"];

/// Figures, tracks, countries.
fn edition_routes(section: Section) -> Section {
    use pages::{figure_show, subject_show};
    let whole = Policy { topics: WHOLE, keys: &[] };
    let fix = Act::new("people.figure.fix", Who::Roles(&[exedra_kernel::ForumRole::Secretariat]));
    section
        .cached("/{forum}/figures", PUBLIC, whole, figure_show::list)
        .cached("/{forum}/figures/{name}", PUBLIC, whole, figure_show::show)
        .get("/{forum}/figures/{name}/fix", fix, figure_show::show)
        .post("/{forum}/figures/{name}/fix", fix, figure_show::fix)
        .cached("/{forum}/tracks/{track}", PUBLIC, whole, subject_show::track)
        .cached("/{forum}/countries", PUBLIC, whole, subject_show::countries)
        .cached("/{forum}/countries/{country}", PUBLIC, whole, subject_show::country)
        .offers(|offered| {
            offered.subjects.push(figures::of_subject);
            offered.figures.push(figures::of_edition);
            offered.findables.extend([findable::PERSONS, findable::SUBJECTS]);
            offered.finders.push(findable::organisations);
        })
}

fn routes(section: Section) -> Section {
    let account = Act::new("people.account.sign-in", Who::Everyone);
    let own = Act::new("people.account.own", Who::SignedIn);
    section
        .cached("/", PUBLIC, Policy { topics: &[TOPIC], keys: &[] }, pages::forum_list::show)
        .cached("/{forum}", PUBLIC, Policy { topics: WHOLE, keys: &[] }, pages::forum_show::show)
        .get("/account/sign-in", account, pages::sign_in::show)
        .post("/account/sign-in", account, pages::sign_in::password)
        .post("/account/sign-in/link", account, pages::sign_in::ask_link)
        .get("/account/link/{secret}", Act::new("people.account.link", Who::Holder), pages::sign_in::link_show)
        .post("/account/link/{secret}", Act::new("people.account.link", Who::Holder), pages::sign_in::link_use)
        .post("/account/sign-out", account, pages::sign_in::sign_out)
        .get("/account/me", account, pages::my_show::me)
        .get("/my", own, pages::my_show::show)
}

/// What is done once a day: what has run out is swept out.
pub fn housekeeping(app: &App) -> Boxed<'_, exedra_store::Result<()>> {
    Box::pin(account::sweep(app.db(), app.stamp()))
}

/// The doorman that this section supplies to the web floor.
pub struct PeopleDoorman;

impl Doorman for PeopleDoorman {
    fn admit<'a>(&'a self, app: &'a App, secret: &'a str) -> Boxed<'a, Result<Option<exedra_kernel::Actor>, Error>> {
        Box::pin(async move { Ok(account::admit(&mut *app.db().read().await?, secret, app.now()).await?) })
    }
    fn edition<'a>(&'a self, app: &'a App, slug: &'a str) -> Boxed<'a, Result<Option<Edition>, Error>> {
        Box::pin(async move { Ok(forum::by_slug(&mut *app.db().read().await?, slug).await?) })
    }
}
