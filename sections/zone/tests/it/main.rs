//! Tests of zones over HTTP and over both databases.

mod attack;
mod filing;
mod leaks;
mod office;
mod world;
