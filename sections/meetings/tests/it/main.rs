//! Meetings from request to calendar, over HTTP and on both engines.

mod day;
mod leaks;
mod seats;
mod walk;
mod world;
