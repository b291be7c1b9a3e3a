//! (see the crate's own documentation)
