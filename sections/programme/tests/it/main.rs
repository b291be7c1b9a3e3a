//! Tests of the programme over HTTP and over both databases.

mod formats;
mod leaks;
mod story;
mod world;
