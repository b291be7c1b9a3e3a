//! The pages of a stand's staff, as a row of links.

use exedra_kernel::key;
use exedra_web::Say;

/// One of them.
pub struct Tab {
    /// Address.
    pub href: String,
    /// What people read.
    pub label: String,
    /// Whether it is where they are.
    pub here: bool,
}

/// All of them, for an organisation at `/{forum}/exhibition/organisations/{id}`; `here` is the last part of the present one.
pub fn tabs(t: &Say, base: &str, here: &str) -> Vec<Tab> {
    let all = [
        ("", key!("exhibit-choose-title")),
        ("demonstrations", key!("live-own-title")),
        ("leads", key!("leads-title")),
    ];
    let tab = |(path, label): (&str, &'static str)| Tab {
        href: format!("{base}/{path}").trim_end_matches('/').to_owned(),
        label: t.say(label),
        here: path == here,
    };
    all.into_iter().map(tab).collect()
}
