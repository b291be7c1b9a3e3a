//! Figures of an edition that this section counts, and figures as they stood when somebody fixed them.

use exedra_kernel::{ForumId, Moment, Refusal, key};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx};
use exedra_web::asked::{self, Asked, Cell, Figure, Line, Panel, Subject};
use exedra_web::section::Boxed;
use exedra_web::{App, Edition, EditionState};

use crate::rules::EditForum;
use crate::store::delegations;
use crate::store::figures as store;
pub use crate::store::figures::Snapshot;

/// Fewer people than this in a cell might be recognised.
const SMALLEST: i64 = 3;

/// The registered people, those from abroad, and the countries and regions they represent.
pub fn of_edition<'a>(_app: &'a App, conn: &'a mut Conn, edition: &'a Edition) -> Boxed<'a, Result<Vec<Figure>>> {
    Box::pin(async move {
        let by_country = store::registered_by_country(conn, &edition.id).await?;
        let home = edition.country.as_deref();
        let cells = |abroad: bool| -> Vec<Cell> {
            let wanted = by_country
                .iter()
                .filter(|(country, _)| !abroad || country.as_deref().is_some_and(|country| Some(country) != home));
            wanted.map(|(part, value)| Cell { part: part.clone().unwrap_or_default(), value: *value }).collect()
        };
        let figure = |name, label, counts, cells: Vec<Cell>, front| Figure {
            name,
            label,
            counts,
            by: key!("nav-people"),
            value: cells.iter().map(|cell| cell.value).sum(),
            cells,
            smallest: SMALLEST,
            list: Some("people"),
            front,
        };
        // Without a host country nobody is known to come from abroad.
        let front = if home.is_none() { Some(1) } else { None };
        let everybody = figure(
            "participants",
            key!("figure-participants"),
            key!("figure-participants-counts"),
            cells(false),
            front,
        );
        let abroad =
            figure("guests-from-abroad", key!("figure-guests"), key!("figure-guests-counts"), cells(true), Some(1));
        let countries = Figure {
            name: "countries",
            label: key!("figure-countries"),
            counts: key!("figure-countries-counts"),
            value: abroad.cells.iter().filter(|cell| !cell.part.is_empty()).count() as i64,
            cells: Vec::new(),
            smallest: 1,
            list: Some("countries"),
            front: Some(2),
            ..abroad.clone()
        };
        Ok(if home.is_none() { vec![everybody, countries] } else { vec![everybody, abroad, countries] })
    })
}

/// The people of a country who agreed to be listed.
pub fn of_subject<'a>(asked: &'a Asked<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Option<Panel>>> {
    Box::pin(async move {
        let Subject::Country(country) = asked.subject else { return Ok(None) };
        let listed = delegations::listed(conn, &asked.edition.id).await?;
        let here: Vec<_> =
            listed.into_iter().filter(|person| person.country_represented.as_deref() == Some(country)).collect();
        let all = format!("/{}/people?country={country}", asked.edition.slug);
        let line = |person: &delegations::Listed| Line {
            text: person.native_name.clone(),
            note: person.organisation.clone().unwrap_or_default(),
            href: all.clone(),
            lang: String::new(),
        };
        Ok(Some(Panel {
            order: 10,
            title: asked.say.say(key!("panel-delegation")),
            total: here.len() as u64,
            lines: here.iter().take(asked.most).map(line).collect(),
            all: Some(all.clone()),
        }))
    })
}

/// The countries and regions that people registered at an edition represent, by their codes.
pub async fn countries(conn: &mut Conn, forum: &ForumId) -> Result<Vec<String>> {
    let rows = store::registered_by_country(conn, forum).await?;
    Ok(rows.into_iter().filter_map(|(country, _)| country).collect())
}

/// The names of the figures that count registered people: of all countries, and of all but the host's.
const PEOPLE: [&str; 2] = ["participants", "guests-from-abroad"];

/// The parts of a figure as they may be shown beside the other figures. Everybody registered and the guests from abroad are
/// told by the same countries, so that what one withholds the other does too; and so is what lies between the two.
fn shown_beside(all: &[Figure], figure: &Figure) -> Vec<(String, Option<i64>)> {
    if !PEOPLE.contains(&figure.name) {
        return figure.shown();
    }
    let table = |name: &str| {
        let found = all.iter().find(|figure| figure.name == name);
        let cells = found.map_or(&[][..], |figure| &figure.cells).iter().filter(|cell| cell.value > 0);
        cells.map(|cell| (cell.part.as_str(), cell.value)).collect::<Vec<_>>()
    };
    let [everybody, guests] = PEOPLE.map(table);
    let between = everybody.iter().filter(|(part, _)| guests.iter().all(|(other, _)| other != part)).copied().collect();
    figure.shown_without(&asked::withheld(&[everybody, guests, between], figure.smallest))
}

/// A figure as its pages show it.
pub struct Told {
    /// The figure; of an archived edition with the value it had then.
    pub figure: Figure,
    /// Its parts as far as they may be shown.
    pub shown: Vec<(String, Option<i64>)>,
    /// When it was counted.
    pub as_of: Moment,
}

/// The figures of an edition, those of the front page first. Those of an archived edition stand still: they are shown as they
/// were when it went to the archive.
pub async fn told(app: &App, conn: &mut Conn, edition: &Edition, now: Moment) -> Result<Vec<Told>> {
    let counted = asked::figures(app, conn, edition).await?;
    let kept =
        if edition.state == EditionState::Archived { store::of_archive(conn, &edition.id).await? } else { vec![] };
    let told = |figure: &Figure| match kept.iter().find(|(name, ..)| name == figure.name) {
        Some((_, as_of, value, cells)) => Told {
            figure: Figure { value: *value, ..figure.clone() },
            shown: serde_json::from_str(cells).unwrap_or_default(),
            as_of: *as_of,
        },
        None => Told { shown: shown_beside(&counted, figure), figure: figure.clone(), as_of: now },
    };
    Ok(counted.iter().map(told).collect())
}

/// Keeps all figures of an edition that goes to the archive.
pub async fn keep(app: &App, tx: &mut Tx, stamp: Stamp<'_>, permit: &EditForum) -> Result<()> {
    let edition = crate::forum::by_id(tx, permit.forum()).await?.ok_or(Refusal::NotFound)?;
    let counted = asked::figures(app, tx, &edition).await?;
    for figure in &counted {
        let told = Told { shown: shown_beside(&counted, figure), figure: figure.clone(), as_of: stamp.now };
        insert(tx, stamp, permit, &told, "", true).await?;
    }
    Ok(())
}

async fn insert(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &EditForum,
    Told { figure, shown, .. }: &Told,
    note: &str,
    at_archive: bool,
) -> Result<()> {
    let cells = serde_json::to_string(shown).unwrap_or_default();
    let by = permit.acting().by_text();
    let forum = permit.forum();
    store::insert_snapshot(tx, forum, figure.name, stamp.now, figure.value, &cells, &by, note, at_archive).await?;
    Ok(())
}

/// Keeps a figure as it stands, so that what was said in public can be looked up later.
pub async fn fix(tx: &mut Tx, stamp: Stamp<'_>, permit: &EditForum, told: &Told, note: &str) -> Result<()> {
    insert(tx, stamp, permit, told, note, false).await?;
    let figure = &told.figure;
    let after = serde_json::json!({ "figure": figure.name, "value": figure.value });
    let forum = permit.forum().as_str();
    let done = house::Done { act: "figure-fixed", record: "forum", id: forum, before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, crate::TOPIC, "figure-fixed", forum).await
}

/// A figure as it was fixed, newest first.
pub async fn fixed(conn: &mut Conn, forum: &ForumId, name: &str) -> Result<Vec<Snapshot>> {
    store::snapshots(conn, forum, name).await
}
