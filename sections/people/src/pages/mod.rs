//! One file a page.

pub mod account_reset;
pub mod account_show;
pub mod consent_list;
pub mod delegation_add;
pub mod delegation_list;
pub mod delegation_person;
pub mod delegation_show;
pub mod directory_list;
mod faults;
pub mod forum_list;
pub mod forum_show;
pub mod help_desk_show;
pub mod mandate_list;
pub mod my_show;
pub mod person_erase;
pub mod person_profile;
pub mod routes_persons;
pub mod sign_in;
