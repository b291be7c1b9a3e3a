//! Section people.
