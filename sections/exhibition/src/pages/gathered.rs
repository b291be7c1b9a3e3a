//! The exhibition as everybody may see it: stands, exhibitors, and those exhibits whose offers the exchange lets anybody
//! read. Names of exhibits come from here only, so that an exhibit never tells what its offer may not.

use std::collections::{BTreeSet, HashMap};

use exedra_exchange::model::{FileRole, ListedFile};
use exedra_exchange::{Listing, rules};
use exedra_kernel::lang::direction_of;
use exedra_kernel::{ListingId, OrganisationId, Track, Tracks};
use exedra_people::{organisation, organisation_words as words};
use exedra_store::{Conn, Result};
use exedra_web::{Edition, Say};

use crate::model::{Exhibit, Stand, shown_code};
use crate::{stand, stand_path};

/// An exhibitor with everything lists need.
#[derive(Clone, Debug)]
pub struct Exhibitor {
    /// Organisation.
    pub id: OrganisationId,
    /// Name in Latin letters.
    pub name: String,
    /// Name in its own language, with that language.
    pub native: Option<(String, String)>,
    /// Country or region.
    pub country: String,
    /// Stand.
    pub stand: String,
    /// Hall; empty when the stand is gone.
    pub hall: String,
}

/// An exhibit that anybody may read of.
#[derive(Clone, Debug)]
pub struct Shown {
    /// What was chosen.
    pub exhibit: Exhibit,
    /// The offer.
    pub listing: Listing,
    /// The words that it carries: those of the edition's theme by their slugs, others as they are written.
    pub tracks: Vec<String>,
}

/// Everything public about an exhibition.
pub struct Gathered {
    /// Stands in the order people count them.
    pub stands: Vec<Stand>,
    /// Exhibitors by name.
    pub exhibitors: Vec<Exhibitor>,
    /// Exhibits by stand.
    pub exhibits: Vec<Shown>,
}

impl Gathered {
    /// The halls in order.
    pub fn halls(&self) -> Vec<String> {
        let mut halls: Vec<String> = self.stands.iter().map(|stand| stand.hall.clone()).collect();
        halls.dedup();
        halls
    }
    /// The tracks that exhibits belong to.
    pub fn tracks(&self) -> BTreeSet<&str> {
        self.exhibits.iter().flat_map(|shown| shown.tracks.iter().map(String::as_str)).collect()
    }
    /// The place, among the edition's tracks, of the one that most exhibits of a stand carry; none without exhibits.
    pub fn track_of(&self, tracks: &Tracks, code: &str) -> Option<usize> {
        let own = self.exhibits.iter().filter(|shown| shown.exhibit.stand_code == code);
        let words: Vec<&String> = own.flat_map(|shown| &shown.tracks).collect();
        let many = |track: &Track| words.iter().filter(|word| ***word == track.slug).count();
        let best = tracks.0.iter().enumerate().max_by_key(|(at, track)| (many(track), std::cmp::Reverse(*at)));
        best.filter(|(_, track)| many(track) > 0).map(|(at, _)| at)
    }
    /// Exhibitors by organisation.
    pub fn by_id(&self) -> HashMap<&OrganisationId, &Exhibitor> {
        self.exhibitors.iter().map(|exhibitor| (&exhibitor.id, exhibitor)).collect()
    }
    /// The names of those who show at a stand.
    pub fn names_at(&self, code: &str) -> String {
        let here = self.exhibitors.iter().filter(|exhibitor| exhibitor.stand == code);
        here.map(|exhibitor| exhibitor.name.as_str()).collect::<Vec<_>>().join(", ")
    }
    /// Who shows at a stand, in words.
    pub fn label(&self, t: &Say, stand: &Stand) -> String {
        let names = self.names_at(&stand.code);
        let names = if names.is_empty() { t.say("stand-free") } else { names };
        t.fill("stand-label", &[("stand", &shown_code(&stand.code)), ("names", &names)])
    }
}

/// Gathers the exhibition of an edition.
pub async fn gather(conn: &mut Conn, edition: &Edition) -> Result<Gathered> {
    let stands = stand::all(conn, &edition.id).await?;
    let halls: HashMap<&str, &str> = stands.iter().map(|s| (s.code.as_str(), s.hall.as_str())).collect();
    let rows = stand::exhibitors(conn, &edition.id).await?;
    let ids: Vec<OrganisationId> = rows.iter().map(|row| row.organisation_id.clone()).collect();
    let known = organisation::some(conn, &ids).await?;
    let places: HashMap<&OrganisationId, &str> =
        rows.iter().map(|row| (&row.organisation_id, row.stand_code.as_str())).collect();
    let mut exhibitors: Vec<Exhibitor> = known
        .into_iter()
        .map(|(id, values)| {
            let text = |name: &str| values.text(name).to_owned();
            let stand = places.get(&id).copied().unwrap_or_default();
            let native = Some((text("native_name"), text("native_language")));
            Exhibitor {
                name: text("name"),
                native: native.filter(|(native, _)| !native.is_empty() && *native != values.text("name")),
                country: text("country"),
                hall: halls.get(stand).copied().unwrap_or_default().to_owned(),
                stand: stand.to_owned(),
                id,
            }
        })
        .collect();
    exhibitors.sort_by_cached_key(|exhibitor| (words::sort_name(&exhibitor.name), exhibitor.id.clone()));
    let chosen = stand::exhibits(conn, &edition.id).await?;
    let exhibits = readable(conn, &edition.tracks, chosen).await?;
    Ok(Gathered { stands, exhibitors, exhibits })
}

/// Those exhibits whose offers anybody may read.
async fn readable(conn: &mut Conn, tracks: &Tracks, chosen: Vec<Exhibit>) -> Result<Vec<Shown>> {
    let ids: Vec<ListingId> = chosen.iter().map(|exhibit| exhibit.listing_id.clone()).collect();
    let listings = exedra_exchange::listings(conn, &ids).await?;
    let mut by_id: HashMap<ListingId, Listing> =
        listings.into_iter().map(|listing| (listing.head.id.clone(), listing)).collect();
    let shown = chosen.into_iter().filter_map(|exhibit| {
        let listing = by_id.remove(&exhibit.listing_id)?;
        let words = listing.values.get("tracks").list().iter();
        let tracks = words.map(|word| tracks.meant(word).map_or(word, |track| &track.slug).clone()).collect();
        rules::open(&listing.head).then_some(Shown { exhibit, listing, tracks })
    });
    Ok(shown.collect())
}

/// An exhibit as lists show it.
pub struct Row {
    /// The exhibit's address.
    pub href: String,
    /// What stands there: its own name, else the offer's title.
    pub name: String,
    /// The offer's title, when the exhibit has a name of its own.
    pub title: Option<String>,
    /// Language of the texts.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Who shows it, with address.
    pub owner: (String, String),
    /// The stand, with address.
    pub stand: (String, String),
    /// Address and alternative text of its picture, with that text's language.
    pub picture: Option<(String, String, String)>,
}

fn picture(files: Vec<ListedFile>) -> Option<(String, String, String)> {
    let found = files.into_iter().find(|file| file.role == FileRole::Picture)?;
    Some((format!("/files/{}", found.id), found.alternative, found.alternative_language))
}

/// Exhibits as lists show them, with their pictures.
pub async fn rows(
    conn: &mut Conn,
    edition: &Edition,
    exhibits: &[&Shown],
    exhibitors: &HashMap<&OrganisationId, &Exhibitor>,
    within: &[(String, String)],
) -> Result<Vec<Row>> {
    let mut rows = Vec::with_capacity(exhibits.len());
    for shown in exhibits {
        let head = &shown.listing.head;
        let files = exedra_exchange::file::of_listing(conn, &head.id).await?;
        let owner = exhibitors.get(&shown.exhibit.organisation_id).map_or("", |exhibitor| exhibitor.name.as_str());
        let lang = head.language.clone().unwrap_or_else(|| "en".to_owned());
        let own = shown.exhibit.name.clone();
        rows.push(Row {
            href: super::exhibit_show::path(&edition.slug, &head.id, within),
            title: own.as_ref().map(|_| head.title.clone()),
            name: own.unwrap_or_else(|| head.title.clone()),
            dir: direction_of(&lang),
            lang,
            owner: (format!("/organisations/{}", shown.exhibit.organisation_id), owner.to_owned()),
            stand: (stand_path(&edition.slug, &shown.exhibit.stand_code), shown_code(&shown.exhibit.stand_code)),
            picture: picture(files),
        });
    }
    Ok(rows)
}
