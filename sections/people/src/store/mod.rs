//! The SQL of this section, one file for each group of tables.

pub mod accounts;
pub mod admin;
pub mod delegations;
pub mod figures;
pub mod files;
pub mod forums;
pub mod organisations;
pub mod persons;
pub mod ties;

/// All statements.
pub static STATEMENTS: &[&[exedra_store::Statement]] = &[
    accounts::STATEMENTS,
    admin::STATEMENTS,
    crate::presence::STATEMENTS,
    crate::findable::STATEMENTS,
    delegations::STATEMENTS,
    figures::STATEMENTS,
    files::STATEMENTS,
    forums::STATEMENTS,
    organisations::STATEMENTS,
    persons::STATEMENTS,
    ties::STATEMENTS,
];
