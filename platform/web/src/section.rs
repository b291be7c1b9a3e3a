//! A section is a value: the app's one list of them gives router, navigation, migrations, permission table, statements.

use std::sync::Arc;

use axum::Router;
use axum::handler::Handler;
use axum::routing::{MethodFilter, MethodRouter, on};
use exedra_kernel::ForumRole;
use exedra_store::{Migration, Statement};
use http::Method;

use crate::app::{App, Parts};
use crate::cache::Policy;
pub use crate::export::{AttachmentSource, Export, Exporter};
use crate::i18n::Texts;
pub use crate::offered::*;

/// Who may use a route. What is finer than this (this offer, that delegation) is decided by the section's rules, which
/// answer "not found" to those who may not know of the thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Anybody.
    Everyone,
    /// Anybody who holds the secret in the address.
    Holder,
    /// Whoever is signed in; the thing in the address decides the rest.
    SignedIn,
    /// Somebody registered at the edition in the address, in any role.
    Present,
    /// Somebody with one of these roles at the edition in the address.
    Roles(&'static [ForumRole]),
    /// Somebody who runs some edition, or the installation.
    Runs,
    /// Somebody who runs the installation.
    Operator,
}

/// What a route lets people do: the line of the permission table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Act {
    /// Name, as `section.thing.verb`.
    pub name: &'static str,
    /// Who may.
    pub who: Who,
}

impl Act {
    /// An act.
    pub const fn new(name: &'static str, who: Who) -> Self {
        Self { name, who }
    }
}

/// An entry of an edition's navigation.
#[derive(Clone, Copy, Debug)]
pub struct Nav {
    /// Translation key.
    pub key: &'static str,
    /// Path below the edition: `exchange` for `/{forum}/exchange`.
    pub path: &'static str,
    /// The section (its signal colour).
    pub section: &'static str,
    /// Place in the row.
    pub order: u8,
}

/// A page that whoever has a role at an edition works with: shown to them at `/my` and `/admin`, not in the navigation.
#[derive(Clone, Copy, Debug)]
pub struct Task {
    /// Translation key.
    pub key: &'static str,
    /// Path below the edition.
    pub path: &'static str,
    /// Who has it; the same as of the page's act, or narrower.
    pub who: Who,
    /// Place in the list.
    pub order: u8,
}

/// The links that sections add to pages of the whole house.
pub(crate) struct Links {
    pub(crate) nav: Vec<Nav>,
    pub(crate) tasks: Vec<Task>,
    pub(crate) writing: Vec<(&'static str, &'static str)>,
    pub(crate) own: Vec<(&'static str, &'static str)>,
    pub(crate) installation: Vec<[&'static str; 3]>,
    /// Whether there is a site search.
    pub(crate) search: bool,
}

/// A route as the tables see it.
#[derive(Clone, Debug)]
pub struct Registered {
    /// GET, POST, …
    pub method: Method,
    /// The path pattern.
    pub path: &'static str,
    /// What it lets people do.
    pub act: Act,
    /// The section.
    pub section: &'static str,
    /// Part of the JSON API.
    pub api: bool,
    /// Description of an API operation, for OpenAPI.
    pub operation: Option<Operation>,
}

/// What OpenAPI says of an operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// One sentence.
    pub summary: &'static str,
    /// Query parameters: name and meaning.
    pub query: &'static [(&'static str, &'static str)],
    /// JSON Schema of the answer.
    pub answer: fn() -> serde_json::Value,
    /// JSON Schema of the body, for writes.
    pub body: Option<fn() -> serde_json::Value>,
}

struct Route {
    registered: Registered,
    handler: MethodRouter<App>,
    policy: Option<Policy>,
}

/// A section of the house.
pub struct Section {
    /// Its name: folder, translation prefix, signal colour.
    pub name: &'static str,
    /// Its statements, for the statement check.
    pub statements: Vec<&'static [Statement]>,
    /// Its migrations.
    pub migrations: &'static [Migration],
    /// Its texts, in one file a language or several.
    pub texts: Vec<Texts>,
    routes: Vec<Route>,
    nav: Vec<Nav>,
    tasks: Vec<Task>,
    writing: Vec<(&'static str, &'static str)>,
    own: Vec<(&'static str, &'static str)>,
    installation: Vec<[&'static str; 3]>,
    offered: Offered,
}

fn filter_of(method: &Method) -> MethodFilter {
    match *method {
        Method::POST => MethodFilter::POST,
        Method::PUT => MethodFilter::PUT,
        Method::DELETE => MethodFilter::DELETE,
        Method::PATCH => MethodFilter::PATCH,
        _ => MethodFilter::GET,
    }
}

impl Section {
    /// A section. The statements are an argument, so that a forgotten list does not compile.
    pub fn new(
        name: &'static str,
        statements: &[&'static [Statement]],
        migrations: &'static [Migration],
        texts: Texts,
    ) -> Self {
        Self {
            name,
            statements: statements.to_vec(),
            migrations,
            texts: vec![texts],
            routes: Vec::new(),
            nav: Vec::new(),
            tasks: Vec::new(),
            writing: Vec::new(),
            own: Vec::new(),
            installation: Vec::new(),
            offered: Offered::default(),
        }
    }

    /// Further texts, where one file a language would be too long: `texts!("day")` reads `i18n/day/en.ftl` and its like.
    #[must_use]
    pub fn texts(mut self, more: Texts) -> Self {
        self.texts.push(more);
        self
    }

    fn add<H, T>(
        mut self,
        method: Method,
        path: &'static str,
        act: Act,
        handler: H,
        policy: Option<Policy>,
        operation: Option<Operation>,
    ) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        let api = path.starts_with("/api/");
        let handler = on(filter_of(&method), handler);
        let registered = Registered { method, path, act, section: self.name, api, operation };
        self.routes.push(Route { registered, handler, policy });
        self
    }

    /// A page that reads.
    #[must_use]
    pub fn get<H: Handler<T, App>, T: 'static>(self, path: &'static str, act: Act, handler: H) -> Self {
        self.add(Method::GET, path, act, handler, None, None)
    }

    /// A public page whose bytes are the same for all readers: made once per address, language and content version. The
    /// handler gets a context without a reader; where it finds nothing, a signed-in reader is asked in through `private`.
    #[must_use]
    pub fn cached<H: Handler<T, App>, T: 'static>(
        self,
        path: &'static str,
        act: Act,
        policy: Policy,
        handler: H,
    ) -> Self {
        // The cache asks nobody who they are.
        assert!(act.who == Who::Everyone, "{path} is kept for everybody, but {} is not for everybody", act.name);
        self.add(Method::GET, path, act, handler, Some(policy), None)
    }

    /// A page's form comes in.
    #[must_use]
    pub fn post<H: Handler<T, App>, T: 'static>(self, path: &'static str, act: Act, handler: H) -> Self {
        self.add(Method::POST, path, act, handler, None, None)
    }

    /// An operation of the JSON API.
    #[must_use]
    pub fn api<H: Handler<T, App>, T: 'static>(
        self,
        method: Method,
        path: &'static str,
        act: Act,
        operation: Operation,
        handler: H,
    ) -> Self {
        self.add(method, path, act, handler, None, Some(operation))
    }

    /// An entry of the navigation.
    #[must_use]
    pub fn nav(mut self, key: &'static str, path: &'static str, order: u8) -> Self {
        self.nav.push(Nav { key, path, section: self.name, order });
        self
    }

    /// A page that somebody works with at an edition.
    #[must_use]
    pub fn task(mut self, key: &'static str, path: &'static str, who: Who, order: u8) -> Self {
        self.tasks.push(Task { key, path, who, order });
        self
    }

    /// A page that those who write for an organisation work with: translation key and path below the organisation.
    #[must_use]
    pub fn writing(mut self, key: &'static str, path: &'static str) -> Self {
        self.writing.push((key, path));
        self
    }

    /// A page with the reader's own things beside what their organisations bring, linked from `/my`: translation key and path.
    #[must_use]
    pub fn own(mut self, key: &'static str, path: &'static str) -> Self {
        self.own.push((key, path));
        self
    }

    /// A page for whoever runs the installation, linked from `/admin`: translation keys of title and explanation, and path.
    #[must_use]
    pub fn installation(mut self, title: &'static str, text: &'static str, path: &'static str) -> Self {
        self.installation.push([title, text, path]);
        self
    }

    /// What forgets a person in this section.
    pub fn erasers(&self) -> &[PersonEraser] {
        &self.offered.erasers
    }

    /// The files of an edition that this section writes.
    pub fn exports(&self) -> &[(&'static str, Exporter)] {
        &self.offered.exports
    }

    /// What names the files that go with them.
    pub fn attachments(&self) -> &[AttachmentSource] {
        &self.offered.attachments
    }

    /// What the section offers to the others.
    #[must_use]
    pub fn offers(mut self, with: impl FnOnce(&mut Offered)) -> Self {
        with(&mut self.offered);
        self
    }
}

/// The migrations of some sections in order.
pub fn migrations(sections: &[Section]) -> Vec<Migration> {
    sections.iter().flat_map(|section| section.migrations).copied().collect()
}

/// The texts of some sections and of the web floor.
pub fn texts(sections: &[Section]) -> Vec<Texts> {
    std::iter::once(crate::TEXTS).chain(sections.iter().flat_map(|section| section.texts.iter().copied())).collect()
}

/// Values registered by type.
pub type Extensions = std::collections::HashMap<std::any::TypeId, Arc<dyn std::any::Any + Send + Sync>>;

/// The one route that belongs to no section: the description of all API operations.
fn openapi_route() -> Route {
    let path = "/api/v1/openapi.json";
    let act = Act::new("house.openapi.read", Who::Everyone);
    let operation = Operation {
        summary: "This document",
        query: &[],
        answer: || serde_json::json!({ "type": "object" }),
        body: None,
    };
    let registered =
        Registered { method: Method::GET, path, act, section: "house", api: true, operation: Some(operation) };
    let handler = on(MethodFilter::GET, crate::openapi::serve);
    Route { registered, handler, policy: Some(Policy { topics: &[], keys: &[] }) }
}

/// Builds application and router from the list of sections.
pub fn build(sections: Vec<Section>, parts: Parts, extensions: Extensions) -> (App, Router) {
    let (mut nav, mut registered, mut offered, mut routes) = (Vec::new(), Vec::new(), Offered::default(), Vec::new());
    let (mut tasks, mut writing, mut own, mut installation) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for section in sections {
        nav.extend(section.nav);
        tasks.extend(section.tasks);
        writing.extend(section.writing);
        own.extend(section.own);
        installation.extend(section.installation);
        registered.extend(section.routes.iter().map(|route| route.registered.clone()));
        routes.extend(section.routes);
        offered.organisations.extend(section.offered.organisations);
        offered.persons.extend(section.offered.persons);
        offered.erasers.extend(section.offered.erasers);
        offered.met_before.extend(section.offered.met_before);
        offered.agendas.extend(section.offered.agendas);
        offered.on_session.extend(section.offered.on_session);
        offered.listeners.extend(section.offered.listeners);
        offered.jobs.extend(section.offered.jobs);
        offered.daily.extend(section.offered.daily);
        offered.sweeps.extend(section.offered.sweeps);
        offered.copiers.extend(section.offered.copiers);
        offered.subjects.extend(section.offered.subjects);
        offered.fronts.extend(section.offered.fronts);
        offered.figures.extend(section.offered.figures);
        offered.assessables.extend(section.offered.assessables);
        offered.on_thing.extend(section.offered.on_thing);
        offered.turns.extend(section.offered.turns);
        offered.undoers.extend(section.offered.undoers);
        offered.exports.extend(section.offered.exports);
        offered.attachments.extend(section.offered.attachments);
        offered.places.extend(section.offered.places);
        offered.badges.extend(section.offered.badges);
        offered.listing_doors.extend(section.offered.listing_doors);
        offered.findables.extend(section.offered.findables);
        offered.finders.extend(section.offered.finders);
    }
    let document = openapi_route();
    registered.push(document.registered.clone());
    routes.push(document);
    nav.sort_by_key(|entry| entry.order);
    tasks.sort_by_key(|task| task.order);
    offered.findables.sort_by_key(|kind| kind.order);
    let search = registered.iter().any(|route| route.path == crate::shell::SEARCH);
    let links = Links { nav, tasks, writing, own, installation, search };
    let app = App::new(parts, links, registered, offered, extensions);
    let mut router: Router<App> = Router::new();
    for route in routes {
        let state = crate::gate::RouteState {
            app: app.clone(),
            act: route.registered.act,
            section: route.registered.section,
            path: route.registered.path,
            policy: route.policy,
            api: route.registered.api,
        };
        let gated = route.handler.layer(axum::middleware::from_fn_with_state(Arc::new(state), crate::gate::pass));
        router = router.route(route.registered.path, gated);
    }
    let router = router
        .route("/healthz", axum::routing::get(|| async { "ok" }))
        .route("/readyz", axum::routing::get(crate::gate::ready))
        .route("/assets/{name}", axum::routing::get(crate::assets::serve))
        .fallback(crate::gate::nothing_here)
        .with_state(app.clone())
        .layer(axum::middleware::from_fn_with_state(app.clone(), crate::gate::outer));
    (app, router)
}
