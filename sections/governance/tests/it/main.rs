//! Tests of governance over HTTP and over both databases.

mod challenges;
mod declarations;
mod questionnaires;
mod world;
