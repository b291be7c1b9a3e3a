//! Tests of the press room over HTTP and over both databases.

mod coverage;
mod embargo;
mod replies;
mod walk;
mod world;
