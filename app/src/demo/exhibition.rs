//! Stands, exhibitors and exhibits of the demonstration.

use exedra_demonstration::World;
use exedra_exhibition::rules::System;
use exedra_exhibition::stand::{self, NewExhibit};
use exedra_exhibition::{model, plan};
use exedra_kernel::ForumId;
use exedra_store::house::Stamp;
use exedra_store::{Result, Tx};

use super::exchange::Listed;
use super::{Cast, WHY};

/// Puts them in.
pub async fn put(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    forum: &ForumId,
    world: &World,
    cast: &Cast,
    listed: &Listed,
) -> Result<()> {
    let code = |text: &str| model::normal_code(text).unwrap_or_else(|| text.to_owned());
    let exhibitors: Vec<_> = world
        .organisations
        .iter()
        .zip(&cast.organisations)
        .filter_map(|(organisation, id)| Some((id.clone(), code(organisation.stand.as_deref()?))))
        .collect();
    let mut codes: Vec<(String, String)> = exhibitors
        .iter()
        // The letters of a code name its hall.
        .map(|(_, code)| (code.clone(), code.chars().take_while(char::is_ascii_alphabetic).collect()))
        .collect();
    codes.sort_by_key(|(code, _)| model::code_order(code));
    codes.dedup();
    let exhibits: Vec<_> = world
        .exhibits
        .iter()
        .map(|exhibit| NewExhibit {
            listing: listed.offers[exhibit.offer].clone(),
            organisation: cast.organisations[exhibit.organisation].clone(),
            stand: code(&exhibit.stand),
            name: Some(exhibit.name.clone()),
        })
        .collect();
    let permit = System::keep_stands(WHY, forum.clone());
    stand::bulk(tx, stamp, &permit, &plan::lay_out(&codes), &exhibitors, &exhibits).await
}
