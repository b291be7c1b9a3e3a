//! Tests of the section over HTTP and over both databases.

mod ror;
