//! The section over HTTP, on every engine.

mod persons_accounts;
mod persons_consents;
mod persons_delegations;
mod persons_erasure;
mod persons_files;
mod persons_world;
