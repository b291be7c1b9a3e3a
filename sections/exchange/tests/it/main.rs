//! Tests of the exchange over its pages, its API and its store, on both engines.

mod api;
mod files;
mod guard;
mod housekeeping;
mod import;
mod lists;
mod pages;
mod secrecy;
mod store;
mod suggestions;
mod world;
