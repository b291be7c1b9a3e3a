//! The web floor over a section of its own, answering without a network.

mod faults;
mod language;
mod poison;
mod staleness;
mod tasks;

use std::sync::Arc;

use exedra_kernel::Actor;
use exedra_testkit::{Engine, TestServer};
use exedra_web::section::{Boxed, Extensions, Section};
use exedra_web::{App, Doorman, Edition, Error};

/// A house that nobody is signed in to and that has no edition.
struct Nobody;

impl Doorman for Nobody {
    fn admit<'a>(&'a self, _: &'a App, _: &'a str) -> Boxed<'a, Result<Option<Actor>, Error>> {
        Box::pin(async { Ok(None) })
    }
    fn edition<'a>(&'a self, _: &'a App, _: &'a str) -> Boxed<'a, Result<Option<Edition>, Error>> {
        Box::pin(async { Ok(None) })
    }
}

async fn server(section: Section, extend: impl FnOnce(&mut Extensions)) -> TestServer {
    TestServer::new(Engine::Sqlite, vec![section], Arc::new(Nobody), |_, extensions| extend(extensions)).await
}

fn section() -> Section {
    let none = exedra_kernel::Lang::ALL;
    Section::new("probe", &[], &[], [0, 1, 2, 3, 4, 5].map(|at| (none[at], "")))
}
