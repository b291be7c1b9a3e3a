//! Tests of zones over HTTP and over both databases.

mod filing;
mod leaks;
mod office;
mod world;
