//! Meetings from request to calendar, over HTTP and on both engines.

mod asking;
mod day;
mod hand;
mod inputs;
mod leaks;
mod seats;
mod walk;
mod world;
