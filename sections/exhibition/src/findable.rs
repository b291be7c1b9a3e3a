//! The exhibition in the site search: who shows, what is shown as far as the exchange lets everybody read it, and live
//! demonstrations. Queues are in none: a number taken changes nothing here.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use exedra_exchange::{Listing, rules as exchange};
use exedra_kernel::{ForumId, ForumRole, ListingId, Localized, OrganisationId, key};
use exedra_people::organisation;
use exedra_store::house::Event;
use exedra_store::{Conn, Result, sql};
use exedra_web::Edition;
use exedra_web::findable::{Findable, Findables, Heard, Passage, Reader, Wanted};
use exedra_web::section::Boxed;

use crate::model::{Live, LiveId, shown_code};
use crate::pages::{exhibit_show, live_view};
use crate::{QUEUES, TOPIC, live_store, stand_path};

sql! {
    /// Statements.
    pub(crate) static STATEMENTS;

    fn exhibitors() -> Many<(ForumId, OrganisationId, String)> =
        "SELECT forum_id, organisation_id, stand_code FROM exhibitor ORDER BY forum_id, organisation_id";
    fn exhibitor(organisation: &OrganisationId) -> Many<(ForumId, OrganisationId, String)> =
        "SELECT forum_id, organisation_id, stand_code FROM exhibitor WHERE organisation_id = $1 ORDER BY forum_id";
    fn exhibits() -> Many<(ForumId, ListingId, String, Option<String>)> =
        "SELECT forum_id, listing_id, stand_code, name FROM exhibit ORDER BY forum_id, listing_id";
    fn exhibits_of(organisation: &OrganisationId) -> Many<(ForumId, ListingId, String, Option<String>)> =
        "SELECT forum_id, listing_id, stand_code, name FROM exhibit WHERE organisation_id = $1 ORDER BY forum_id, listing_id";
    fn lives() -> Many<(ForumId, LiveId)> = "SELECT forum_id, id FROM live ORDER BY forum_id, id";
    fn live_forum(live: &LiveId) -> Many<(ForumId, LiveId)> = "SELECT forum_id, id FROM live WHERE id = $1";
}

/// Exhibitors.
pub const EXHIBITORS: Findables = Findables {
    kind: "exhibitor",
    name: key!("findable-exhibitors"),
    order: 60,
    source: all_exhibitors,
    ear: exhibitor_ear,
    clock: &[],
};
/// Exhibits, by the organisations that show them.
pub const EXHIBITS: Findables = Findables {
    kind: "exhibit",
    name: key!("findable-exhibits"),
    order: 62,
    source: all_exhibits,
    ear: exhibit_ear,
    clock: &["exchange"],
};
/// Live demonstrations.
pub const LIVES: Findables = Findables {
    kind: "demonstration",
    name: key!("live-title"),
    order: 64,
    source: all_lives,
    ear: live_ear,
    clock: &[],
};

/// Organisations read at once.
const BATCH: usize = 500;

/// Asks one after the other for the wanted ids, or for everything.
macro_rules! rows {
    ($wanted:expr, $conn:expr, $id:ty, $all:ident, $one:ident) => {
        match $wanted.ids(<$id>::parse) {
            None => $all($conn).await?,
            Some(ids) => {
                let mut rows = Vec::new();
                for id in ids {
                    rows.extend($one($conn, &id).await?);
                }
                rows
            }
        }
    };
}

async fn editions(conn: &mut Conn) -> Result<HashMap<ForumId, Edition>> {
    let all = exedra_people::forum::all(conn).await?;
    Ok(all.into_iter().map(|edition| (edition.id.clone(), edition)).collect())
}

fn all_exhibitors<'a>(wanted: Wanted<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Vec<Findable>>> {
    Box::pin(async move {
        let rows = rows!(wanted, conn, OrganisationId, exhibitors, exhibitor);
        let editions = editions(conn).await?;
        let ids: BTreeSet<OrganisationId> = rows.iter().map(|(_, id, _)| id.clone()).collect();
        let ids: Vec<OrganisationId> = ids.into_iter().collect();
        let mut known = BTreeMap::new();
        for batch in ids.chunks(BATCH) {
            known.extend(organisation::some(conn, batch).await?);
        }
        let t = wanted.say;
        let found = rows.into_iter().filter_map(|(forum, id, stand)| {
            let (edition, values) = (editions.get(&forum)?, known.get(&id)?);
            let mut names = Localized::one("en", values.text("name"));
            let native = values.text("native_name");
            if !native.is_empty() && native != values.text("name") {
                let language = Some(values.text("native_language")).filter(|tag| !tag.is_empty()).unwrap_or("und");
                names.0.entry(language.to_owned()).or_insert_with(|| native.to_owned());
            }
            let about = values.text("about_language");
            let place = t.with("stand-name", shown_code(&stand));
            let country = Some(values.text("country")).filter(|code| !code.is_empty()).map(|code| t.country(code));
            Some(Findable {
                unit: id.to_string(),
                part: forum.to_string(),
                forum: Some(forum),
                readers: vec![Reader::Everybody],
                title: names,
                passages: vec![
                    Passage::markdown(1, if about.is_empty() { "und" } else { about }, values.text("about")),
                    Passage::one(1, "und", &stand),
                ],
                href: stand_path(&edition.slug, &stand),
                note: country.map_or(place.clone(), |country| format!("{place} · {country}")),
                tracks: Vec::new(),
                at: None,
            })
        });
        Ok(found.collect())
    })
}

fn exhibitor_ear<'a>(_conn: &'a mut Conn, event: &'a Event) -> Boxed<'a, Result<Heard>> {
    Box::pin(async move {
        Ok(match (event.topic.as_str(), event.kind.as_str()) {
            (TOPIC, "stands-changed") | (exedra_people::TOPIC, "organisations-imported") => Heard::All,
            (exedra_people::TOPIC, "organisation-changed") => Heard::unit(&event.subject),
            _ => Heard::Nothing,
        })
    })
}

fn all_exhibits<'a>(wanted: Wanted<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Vec<Findable>>> {
    Box::pin(async move {
        let rows = rows!(wanted, conn, OrganisationId, exhibits, exhibits_of);
        let editions = editions(conn).await?;
        let ids: BTreeSet<ListingId> = rows.iter().map(|(_, id, ..)| id.clone()).collect();
        let ids: Vec<ListingId> = ids.into_iter().collect();
        let mut listings: HashMap<ListingId, Listing> = HashMap::new();
        for batch in ids.chunks(BATCH) {
            let all = exedra_exchange::listings(conn, batch).await?;
            listings.extend(all.into_iter().map(|listing| (listing.head.id.clone(), listing)));
        }
        let mut found = Vec::new();
        for (forum, id, stand, name) in rows {
            let (Some(edition), Some(listing)) = (editions.get(&forum), listings.get(&id)) else { continue };
            // An exhibit tells nothing that its offer may not.
            if exchange::open(&listing.head) {
                found.push(exhibit_of(&wanted, edition, listing, &stand, name));
            }
        }
        Ok(found)
    })
}

fn exhibit_of(
    wanted: &Wanted<'_>,
    edition: &Edition,
    listing: &Listing,
    stand: &str,
    name: Option<String>,
) -> Findable {
    let head = &listing.head;
    let lang = head.language.as_deref().unwrap_or("und");
    let mut passages = vec![Passage::markdown(2, lang, listing.values.text("summary"))];
    if name.is_some() {
        passages.push(Passage::one(2, lang, &head.title));
    }
    let words = listing.values.get("tracks").list().iter();
    Findable {
        unit: head.organisation_id.to_string(),
        part: format!("{}/{}", edition.id, head.id),
        forum: Some(edition.id.clone()),
        readers: vec![Reader::Everybody],
        title: Localized::one(lang, name.as_deref().unwrap_or(&head.title)),
        passages,
        href: exhibit_show::path(&edition.slug, &head.id, &[]),
        note: wanted.say.with("stand-name", shown_code(stand)),
        tracks: words.map(|word| edition.tracks.meant(word).map_or(word, |track| &track.slug).clone()).collect(),
        at: head.published_at,
    }
}

fn exhibit_ear<'a>(conn: &'a mut Conn, event: &'a Event) -> Boxed<'a, Result<Heard>> {
    Box::pin(async move {
        Ok(match (event.topic.as_str(), event.kind.as_str()) {
            (TOPIC, "exhibits-changed") => Heard::unit(&event.subject),
            (TOPIC, "stands-changed") => Heard::All,
            (exedra_exchange::TOPIC, _) => match ListingId::parse(&event.subject) {
                Some(listing) => {
                    let head = exedra_exchange::head(conn, &listing).await?;
                    head.map_or(Heard::All, |head| Heard::unit(head.organisation_id.to_string()))
                }
                None => Heard::Nothing,
            },
            _ => Heard::Nothing,
        })
    })
}

fn all_lives<'a>(wanted: Wanted<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Vec<Findable>>> {
    Box::pin(async move {
        let rows = rows!(wanted, conn, LiveId, lives, live_forum);
        let editions = editions(conn).await?;
        let mut found = Vec::new();
        for (forum, id) in rows {
            let Some(edition) = editions.get(&forum) else { continue };
            let Some(live) = live_store::one(conn, &forum, &id).await? else { continue };
            let owner = organisation::by_id(conn, &live.organisation_id).await?.map(|owner| owner.name);
            found.push(live_of(&wanted, edition, live, owner));
        }
        Ok(found)
    })
}

/// A demonstration that is being prepared is known to its staff, as [`crate::rules_live::knows`] says.
fn live_of(wanted: &Wanted<'_>, edition: &Edition, live: Live, owner: Option<String>) -> Findable {
    let staff = || {
        let keeps = Reader::Role(edition.id.clone(), ForumRole::Secretariat);
        vec![Reader::Writers(live.organisation_id.clone()), keeps]
    };
    let place = live.stand_code.as_deref().map(|code| wanted.say.with("stand-name", shown_code(code)));
    let note: Vec<String> = owner.clone().into_iter().chain(place).collect();
    Findable {
        unit: live.id.to_string(),
        part: String::new(),
        forum: Some(edition.id.clone()),
        readers: if live.is_public() { vec![Reader::Everybody] } else { staff() },
        href: live_view::path(edition, &live.id),
        passages: [Passage::of(1, &live.abouts)].into_iter().chain(owner.as_deref().map(Passage::name)).collect(),
        title: live.titles,
        note: note.join(" · "),
        tracks: Vec::new(),
        at: None,
    }
}

fn live_ear<'a>(_conn: &'a mut Conn, event: &'a Event) -> Boxed<'a, Result<Heard>> {
    Box::pin(async move {
        Ok(match (event.topic.as_str(), event.kind.as_str()) {
            (QUEUES, "made" | "edited" | "state" | "ended") => Heard::unit(&event.subject),
            // Who shows no more shows nothing live.
            (TOPIC, "stands-changed") => Heard::All,
            _ => Heard::Nothing,
        })
    })
}
