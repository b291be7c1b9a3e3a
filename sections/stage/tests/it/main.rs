//! Tests of the stage over HTTP and over both databases.

mod stage;
mod watching;
mod world;
