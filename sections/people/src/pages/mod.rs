//! One file a page.

pub mod admin_audit;
pub mod admin_mail;
pub mod admin_own_fields;
pub mod admin_permissions;
pub mod admin_show;
pub mod forum_list;
pub mod forum_new;
pub mod forum_roles;
pub mod forum_settings;
pub mod forum_show;
pub mod my_show;
pub mod organisation_api;
pub mod organisation_edit;
pub mod organisation_history;
pub mod organisation_list;
pub mod organisation_members;
pub mod organisation_show;
pub mod routes_organisations;
pub mod sign_in;
