//! Growth figures that add up, and the tables they may be shown in.
//!
//! [`growth`] computes how sales grew over the year before, on three bases, with a bridge between two published totals
//! that is exact to the last unit. [`disclosure`] decides which cells of a table may be shown so that no company's
//! figures can be worked out, not even from several tables together. Both are plain computations: no file is read, no
//! clock asked, and sums are exact.

pub mod disclosure;
pub mod growth;
