//! Tests of the exhibition over HTTP and over both databases.

mod exhibition;
mod leads;
mod plan;
mod queue;
mod turns;
mod world;
