//! The engine from outside.

mod bridge;
mod hidden;
mod known;
mod linked;
mod span;
