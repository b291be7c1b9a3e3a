//! One file a page.

pub mod forum_list;
pub mod forum_show;
pub mod my_show;
pub mod sign_in;
