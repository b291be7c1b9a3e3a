//! The SQL of this section, one file for each group of tables.

pub mod accounts;
pub mod files;
pub mod delegations;
pub mod admin;
pub mod forums;
pub mod organisations;
pub mod persons;

/// All statements.
    &[accounts::STATEMENTS, admin::STATEMENTS, crate::presence::STATEMENTS, delegations::STATEMENTS, files::STATEMENTS, forums::STATEMENTS, organisations::STATEMENTS, persons::STATEMENTS];
