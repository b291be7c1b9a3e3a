//! Tests of the library from outside.

mod common;
mod exhaustive;
mod forums;
mod properties;
mod reasons;
mod refusals;
