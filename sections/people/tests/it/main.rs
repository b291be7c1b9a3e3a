//! Tests of the section over HTTP and over both databases.

mod administration;
mod editions;
mod organisations;
mod orgs_world;
mod ror;
