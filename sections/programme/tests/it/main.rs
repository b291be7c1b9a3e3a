//! Tests of the programme over HTTP and over both databases.

mod formats;
mod imports;
mod leaks;
mod own;
mod story;
mod telling;
mod world;
