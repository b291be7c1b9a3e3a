//! The SQL of this section, one file for each group of tables.

pub mod accounts;
pub mod delegations;
pub mod forums;
pub mod organisations;
pub mod persons;

/// All statements.
pub static STATEMENTS: &[&[exedra_store::Statement]] = &[
    accounts::STATEMENTS,
    delegations::STATEMENTS,
    forums::STATEMENTS,
    organisations::STATEMENTS,
    persons::STATEMENTS,
];
