//! Tests of the library from outside.

mod changes;
mod common;
mod conflicts;
mod everything;
mod exhaustive;
mod forums;
mod fuzz;
mod properties;
mod reasons;
mod refusals;
mod timing;
