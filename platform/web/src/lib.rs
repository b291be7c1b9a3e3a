//! The web floor: sections, requests, permissions, pages, forms, cache, texts, live progress.

pub mod app;
pub mod asked;
pub mod assets;
pub mod cache;
pub mod calendar;
pub mod ctx;
pub mod error;
pub mod export;
pub mod findable;
pub mod follow;
pub mod forms;
pub mod gate;
pub mod i18n;
pub mod live;
pub mod markdown;
mod offered;
pub mod openapi;
pub mod pump;
pub mod qr;
pub mod range;
pub mod respond;
pub mod section;
pub mod shell;
mod summary;

pub use app::{App, Parts, Settings};
pub use cache::Policy;
pub use ctx::{Ctx, Doorman, Edition, EditionState};
pub use error::Error;
pub use i18n::{Catalogue, Say, Texts};
pub use section::{Act, Section, Who};
pub use shell::{Head, page};

/// The texts of the web floor itself.
pub const TEXTS: Texts = texts!();

/// What a handler gives.
pub type Answer = Result<axum::response::Response, Error>;
