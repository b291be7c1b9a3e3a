//! Releases, the record, a coverage check and voices of the public for the demonstration.

use exedra_demonstration::World;
use exedra_kernel::{FileId, ForumId, Localized, Moment};
use exedra_press::bulk::New;
use exedra_press::model::{Attached, Content, Evidence, ItemKind, Line, Named, ReplyKind, Words};
use exedra_press::rules::System;
use exedra_press::{bulk, check, record};
use exedra_store::house::Stamp;
use exedra_store::{Conn, Result, Tx};
use exedra_web::Edition;

use super::exchange::Plate;
use super::press_texts::{
    ARTICLE, BODY, CHAIR, COMMENT, FIGURES, LEDES, OPENING, QUESTION, QUOTATIONS, STATEMENTS, Six, TAGS, TITLES,
};
use super::{Cast, WHY};

/// Seconds of a day.
const DAY: i64 = 24 * 3600;

fn six(texts: &Six) -> Localized {
    Localized(TAGS.iter().zip(texts).map(|(tag, text)| ((*tag).to_owned(), (*text).to_owned())).collect())
}

/// Puts everything in.
pub async fn put(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    forum: &ForumId,
    world: &World,
    cast: &Cast,
    plates: &[Plate],
) -> Result<()> {
    let permit = System::keep_record(WHY, forum.clone());
    let mut releases: Vec<New> =
        (0..TITLES.len()).filter_map(|at| exhibitor_release(at, stamp, world, cast, plates)).collect();
    releases.push(opening(world));
    let ids = bulk::releases(tx, stamp, &permit, &releases).await?;
    if let Some(first) = ids.first() {
        let (question, answer) = QUESTION;
        let about = (ReplyKind::Question, "Demonstration visitor", "en");
        bulk::reply(tx, stamp, &permit, Some(first), about, (question, answer)).await?;
    }
    let about = (ReplyKind::Comment, "Demonstration reader", "en");
    bulk::reply(tx, stamp, &permit, None, about, (COMMENT, "")).await?;
    for (kind, line) in lines(stamp.now, &world.forum.zone) {
        record::add(tx, stamp, &permit, kind, &line, stamp.now).await?;
    }
    let Some(edition) = edition(tx, forum).await? else { return Ok(()) };
    let known = record::for_engine(&record::all(tx, &edition).await?);
    let day = stamp.now.in_zone(&world.forum.zone).date();
    let article = ARTICLE.replace("{day}", &day.strftime("%B %d, %Y").to_string());
    let article = article.replace("{year}", &day.year().to_string());
    if let Ok(judged) = check::judge(&known, article.as_bytes()) {
        let permit = System::check_coverage(WHY, forum.clone());
        let address = "https://news.demo.example/open-mind";
        check::keep(tx, stamp, &permit, "Forum chair promises an open mind", address, &judged).await?;
    }
    Ok(())
}

async fn edition(conn: &mut Conn, forum: &ForumId) -> Result<Option<Edition>> {
    exedra_people::forum::by_id(conn, forum).await
}

/// What an exhibitor releases about an exhibit, a few days ago.
fn exhibitor_release(at: usize, stamp: Stamp<'_>, world: &World, cast: &Cast, plates: &[Plate]) -> Option<New> {
    let place = at * world.exhibits.len() / TITLES.len();
    let exhibit = world.exhibits.get(place)?;
    let plate = plates.get(place)?;
    let owner = &world.organisations[exhibit.organisation];
    let offer = &world.offers[exhibit.offer];
    let fill = |text: &str| text.replace("{thing}", &exhibit.name).replace("{org}", &owner.english);
    let words = TAGS.iter().enumerate().map(|(lang, tag)| {
        let words = Words { title: fill(TITLES[at][lang]), lede: fill(LEDES[at][lang]), body: BODY[lang].to_owned() };
        ((*tag).to_owned(), words)
    });
    let spokesperson =
        world.people.iter().find(|person| person.organisation == exhibit.organisation && person.consents.listed);
    let picture = Attached {
        file: FileId::new(stamp.now, stamp.entropy),
        hash: plate.hash.clone(),
        media_type: "image/png".to_owned(),
        name: format!("plate-{}.png", exhibit.key),
        size: Some((960, 600)),
        alternative: exhibit.alternative.clone(),
        language: offer.language.tag().to_owned(),
        credit: "Exedra demonstration".to_owned(),
        licence: "CC0-1.0".to_owned(),
    };
    let tracks = offer.tracks.iter().filter_map(|track| world.forum.tracks.get(usize::from(*track)));
    let content = Content {
        texts: words.collect(),
        evidence: vec![Evidence { title: owner.english.clone(), href: owner.website.clone() }],
        people: spokesperson
            .map(|person| Named { person: cast.people[person.key].clone(), role: person.job.clone() })
            .into_iter()
            .collect(),
        files: vec![picture],
        tracks: tracks.map(|words| exedra_kernel::Track::named(super::localized(words)).slug).collect(),
    };
    let day = stamp.now.plus_seconds(-DAY * (1 + 2 * at as i64)).in_zone(&world.forum.zone).date();
    let public_at = Moment::of_civil(day.at(10, 0, 0, 0), &world.forum.zone)?;
    Some(New {
        organisation: Some(cast.organisations[exhibit.organisation].clone()),
        content,
        bytes: vec![plate.bytes],
        public_at: Some(public_at),
    })
}

/// The forum's own release, under embargo until the opening.
fn opening(world: &World) -> New {
    let words = TAGS.iter().enumerate().map(|(lang, tag)| {
        let [title, lede, body] = OPENING.map(|texts| texts[lang].to_owned());
        ((*tag).to_owned(), Words { title, lede, body })
    });
    let content = Content { texts: words.collect(), ..Content::default() };
    New { content, public_at: first_minute(world), ..New::default() }
}

/// Nine o'clock of the first day, in the forum's zone.
fn first_minute(world: &World) -> Option<Moment> {
    let day: jiff::civil::Date = world.forum.days.first()?.parse().ok()?;
    Moment::of_civil(day.at(9, 0, 0, 0), &world.forum.zone)
}

/// The record: what was stated and said yesterday evening, and the figures of now.
fn lines(now: Moment, zone: &str) -> Vec<(ItemKind, Line)> {
    let yesterday = now.plus_seconds(-DAY).in_zone(zone).date();
    let at = format!("{yesterday}T20:00");
    let said = |texts: &Six| Line {
        texts: six(texts),
        original: "zh".to_owned(),
        by: six(&CHAIR),
        at: at.clone(),
        zone: zone.to_owned(),
        ..Line::default()
    };
    let mut lines: Vec<(ItemKind, Line)> = STATEMENTS.iter().map(|texts| (ItemKind::Statement, said(texts))).collect();
    lines.extend(QUOTATIONS.iter().map(|texts| (ItemKind::Quotation, said(texts))));
    lines.extend(FIGURES.iter().map(|(value, unit, counts)| {
        let growth = *unit == "percent";
        let year = yesterday.year();
        let line = Line {
            texts: six(counts),
            value: Some(*value),
            unit: (*unit).to_owned(),
            zone: zone.to_owned(),
            period: if growth { format!("{year}-01/{year}-05") } else { String::new() },
            as_of: if growth { format!("{year}-05") } else { yesterday.to_string() },
            ..Line::default()
        };
        (ItemKind::Figure, line)
    }));
    lines
}
