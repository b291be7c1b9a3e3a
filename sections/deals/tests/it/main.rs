//! Tests of partnerships over HTTP and over both databases.

mod announced;
mod counted;
mod unnamed;
mod walk;
mod world;
