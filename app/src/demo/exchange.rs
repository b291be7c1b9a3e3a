//! Offers, needs and pictures of the demonstration.

use anyhow::Result;
use exedra_demonstration::{Lang, ListingState, OrgKind, World};
use exedra_exchange::file::NewFile;
use exedra_exchange::model::FileRole;
use exedra_exchange::rules::System;
use exedra_exchange::{ListingKind, NewListing, State};
use exedra_kernel::record::{Datum, Values};
use exedra_kernel::{ForumId, ListingId};
use exedra_store::Tx;
use exedra_store::house::Stamp;

use super::{Cast, WHY, exhibition_files};

/// A generated picture, kept in the file store already.
pub struct Plate {
    /// The key of its bytes.
    pub hash: String,
    /// Their length.
    pub bytes: i64,
}

/// Draws the pictures of all exhibits, on every core, and puts them into the file store.
pub async fn draw(world: &World, files: &exedra_files::Store) -> Result<Vec<Plate>> {
    let wanted: Vec<(u64, usize)> = world.exhibits.iter().map(|e| (e.picture_seed, e.subject)).collect();
    let threads = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
    let share = wanted.len().div_ceil(threads).max(1);
    let tasks: Vec<_> = wanted
        .chunks(share)
        .map(|chunk| {
            let chunk = chunk.to_vec();
            tokio::task::spawn_blocking(move || {
                chunk
                    .into_iter()
                    .map(|(seed, subject)| exedra_demonstration::picture(seed, subject))
                    .collect::<Vec<_>>()
            })
        })
        .collect();
    let mut plates = Vec::with_capacity(wanted.len());
    for task in tasks {
        for picture in task.await? {
            let bytes = picture.len() as i64;
            let hash = files.put(picture.into()).await?.to_string();
            plates.push(Plate { hash, bytes });
        }
    }
    Ok(plates)
}

/// The ids that offers and needs got, by their index in the world.
pub struct Listed {
    /// Offers.
    pub offers: Vec<ListingId>,
    /// Needs.
    pub needs: Vec<ListingId>,
}

/// Puts offers, needs and pictures in.
pub async fn put(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    forum: &ForumId,
    world: &World,
    cast: &Cast,
    (plates, leaflets): (&[Plate], &[exhibition_files::Kept]),
) -> exedra_store::Result<Listed> {
    let permit = System::write(WHY);
    let today = stamp.now.date_in("UTC");
    let rows = |kind: ListingKind, list: &[exedra_demonstration::Listing]| -> Vec<NewListing> {
        list.iter().map(|listing| row(kind, listing, world, (cast, &today))).collect()
    };
    let offers = exedra_exchange::insert_bulk(tx, stamp, &permit, rows(ListingKind::Offer, &world.offers)).await?;
    let needs = exedra_exchange::insert_bulk(tx, stamp, &permit, rows(ListingKind::Need, &world.needs)).await?;
    exedra_exchange::list_many_at(tx, stamp, &permit, forum, &offers).await?;
    exedra_exchange::list_many_at(tx, stamp, &permit, forum, &needs).await?;
    let files = world
        .exhibits
        .iter()
        .zip(plates)
        .map(|(exhibit, plate)| NewFile {
            listing: offers[exhibit.offer].clone(),
            role: FileRole::Picture,
            place: 1,
            hash: plate.hash.clone(),
            media_type: "image/png".to_owned(),
            name: format!("plate-{}.png", exhibit.key),
            bytes: plate.bytes,
            size: Some((960, 600)),
            alternative: exhibit.alternative.clone(),
            alternative_language: world.offers[exhibit.offer].language.tag().to_owned(),
            credit: "Exedra demonstration".to_owned(),
            licence: "CC0-1.0".to_owned(),
        })
        .collect::<Vec<_>>();
    let more = exhibition_files::rows(world, &offers, leaflets);
    exedra_exchange::file::attach_bulk(tx, stamp, &permit, files.into_iter().chain(more).collect()).await?;
    Ok(Listed { offers, needs })
}

/// A day of the invented world, as many years earlier as it takes to be over today: what is public already cannot have become
/// so in days to come.
fn over(day: &str, today: &str) -> String {
    let (year, rest) = day.split_at(4);
    let Ok(mut year) = year.parse::<i32>() else { return day.to_owned() };
    while format!("{year}{rest}").as_str() > today && year > 2000 {
        year -= 1;
    }
    format!("{year}{rest}")
}

fn row(
    kind: ListingKind,
    listing: &exedra_demonstration::Listing,
    world: &World,
    (cast, today): (&Cast, &str),
) -> NewListing {
    let state = match listing.state {
        ListingState::Draft => State::Draft,
        ListingState::Submitted => State::Submitted,
        ListingState::Reviewed => State::Reviewed,
        ListingState::Published => State::Published,
        ListingState::Expired => State::Expired,
    };
    NewListing {
        kind,
        organisation: cast.organisations[listing.organisation].clone(),
        contact: cast.people.get(listing.contact).cloned(),
        values: values(kind, listing, world, today),
        state,
        source: None,
    }
}

fn values(kind: ListingKind, l: &exedra_demonstration::Listing, world: &World, today: &str) -> Values {
    let mut values = Values::default();
    let mut text = |name: &str, text: &str| values.set(name, Datum::Text(text.to_owned()));
    text("title", &l.title);
    text("language", l.language.tag());
    text("summary", &l.summary);
    text("description", &l.description);
    text("advantages", &l.advantages);
    text("technical", &l.technical);
    text("trl_evidence", &l.trl_evidence);
    text("partner_role", l.partner.role.code());
    text("partner_size", l.partner.size.code());
    text("valid_until", &l.valid_until);
    if kind == ListingKind::Offer {
        text("ipr", l.ipr.code());
        text("ipr_note", &l.ipr_note);
        if let Some(first) = &l.first_public {
            text("first_public_where", &first.place);
            text("first_public_since", &over(&first.since, today));
        }
    }
    values.set("trl", Datum::Int(i64::from(l.trl)));
    let kinds = l.partner.kinds.iter().map(|kind| if *kind == OrgKind::PublicBody { "public" } else { kind.code() });
    let lists: [(&str, Vec<String>); 9] = [
        ("partner_kinds", kinds.map(ToOwned::to_owned).collect()),
        ("sdgs", l.sdgs.iter().map(ToString::to_string).collect()),
        ("partnerships", l.partnerships.iter().map(|p| p.code().to_owned()).collect()),
        ("target_countries", l.target_countries.iter().map(|&c| c.to_owned()).collect()),
        ("technology_keywords", l.technology_keywords.clone()),
        ("market_keywords", l.market_keywords.clone()),
        ("keywords", l.keywords.clone()),
        ("sectors", l.sectors.iter().map(|&s| s.to_owned()).collect()),
        (
            "tracks",
            l.tracks
                .iter()
                .filter_map(|t| world.forum.tracks.get(usize::from(*t)))
                .map(|w| w.get(Lang::En).to_owned())
                .collect(),
        ),
    ];
    for (name, list) in lists {
        values.set(name, Datum::List(list));
    }
    // A field that a need does not have, or a word the description does not know, must not reach the tables.
    let description = exedra_exchange::description::of(kind);
    let (checked, faults) = description.of_json(&description.json(&values, exedra_kernel::record::Sees::Members));
    debug_assert!(faults.is_empty(), "{faults:?}");
    checked
}
