//! The binary `exedra`.
fn main() {}
