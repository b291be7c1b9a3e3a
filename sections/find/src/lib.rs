//! Section find: one search over everything that the sections let be found, within what the reader may read.
//!
//! The index lies in memory and is made from the tables when it is first needed: it holds nothing that the tables do not
//! hold, and what is erased there lies nowhere else. What is in it is said by the sections ([`exedra_web::findable`]).

mod api;
mod asked;
pub mod finder;
mod pages;
mod show;

use std::any::TypeId;
use std::sync::Arc;

use exedra_web::section::Extensions;
use exedra_web::{App, Section};

pub use finder::Finder;

/// The section.
pub fn section() -> Section {
    let section = Section::new("find", &[], &[], exedra_web::texts!());
    api::routes(pages::routes(section)).offers(|offered| offered.listeners.push(finder::listen))
}

/// Puts the index where this section finds it.
pub fn install(extensions: &mut Extensions) -> exedra_search::Result<()> {
    extensions.insert(TypeId::of::<Finder>(), Arc::new(Finder::new()?));
    Ok(())
}

/// Begins to fill the index beside what the caller does; a search that comes earlier waits for it.
pub fn begin(app: &App) {
    let app = app.clone();
    tokio::spawn(async move {
        if let Some(finder) = app.find::<Finder>()
            && let Err(error) = finder.ready(&app, app.now()).await
        {
            tracing::warn!(%error, "the site search waits for its first question");
        }
    });
}
