//! The SQL of this section, one file for each of its three matters.

pub mod assessments;
pub mod challenges;
pub mod declarations;

/// All statements.
pub static STATEMENTS: &[&[exedra_store::Statement]] =
    &[assessments::STATEMENTS, challenges::STATEMENTS, declarations::STATEMENTS, crate::findable::STATEMENTS];
