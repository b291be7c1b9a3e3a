//! Tests of the section over HTTP and over both databases.

mod administration;
mod editions;
mod editions_figures;
mod organisations;
mod orgs_world;
mod persons_accounts;
mod persons_consents;
mod persons_delegations;
mod persons_erasure;
mod persons_files;
mod persons_world;
mod ror;
mod ties;
