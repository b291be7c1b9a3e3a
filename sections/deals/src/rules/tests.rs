//! Tests of who may do what in a case.
