//! What this section answers when others ask: about organisations, and about a new edition.

use std::collections::{BTreeMap, HashSet};

use exedra_kernel::{Actor, ForumId, Lang, ListingId, Moment, OrganisationId, PersonId, key};
use exedra_store::house::Stamp;
use exedra_store::{Conn, Result, Tx, transact};
use exedra_web::asked::{Asked, Cell, Figure, Front, Line, Panel, Subject};
use exedra_web::section::{Boxed, Mention, OwnPlace};
use exedra_web::{App, Edition, EditionState};

use serde_json::json;

use crate::model::{code_order, shown_code};
use crate::pages::gathered::{Shown, gather};
use crate::pages::{exhibit_show, live_view};
use crate::queue::LiveState;
use crate::{leads, leads_store, live, live_store, stand_path, store};

/// Where an organisation shows: "Stand C 14, Harbour Forum".
pub fn of_organisation<'a>(
    app: &'a App,
    conn: &'a mut Conn,
    actor: Option<&'a Actor>,
    organisation: &'a OrganisationId,
    lang: Lang,
) -> Boxed<'a, Result<Vec<Mention>>> {
    Box::pin(async move {
        let mut mentions = Vec::new();
        for presence in store::presences(conn, organisation).await? {
            let Some(edition) = exedra_people::forum::by_id(conn, &presence.forum_id).await? else { continue };
            if edition.state == EditionState::Draft && !actor.is_some_and(|actor| actor.runs(&edition.id)) {
                continue;
            }
            let (stand, forum) = (shown_code(&presence.stand_code), edition.name.text(lang));
            let text = app.say(lang).fill(key!("mention-stand"), &[("stand", &stand), ("forum", forum)]);
            let href = stand_path(&edition.slug, &presence.stand_code);
            mentions.push(Mention { section: "exhibition", text, href });
        }
        Ok(mentions)
    })
}

/// A new edition takes over the stands of an older one, not who shows there.
pub fn copy<'a>(tx: &'a mut Tx, _stamp: Stamp<'a>, old: &'a ForumId, new: &'a ForumId) -> Boxed<'a, Result<()>> {
    Box::pin(async move {
        store::copy_stands(tx, old, new).await?;
        tx.touch(crate::TOPIC);
        Ok(())
    })
}

/// The stands of an edition at which somebody shows, for those who want to meet there; a stand that several share is there
/// once for each.
pub fn places<'a>(conn: &'a mut Conn, forum: &'a ForumId) -> Boxed<'a, Result<Vec<OwnPlace>>> {
    Box::pin(async move {
        let mut shared: BTreeMap<String, usize> = BTreeMap::new();
        let mut places = Vec::new();
        for exhibitor in store::exhibitors(conn, forum).await? {
            let before = shared.entry(exhibitor.stand_code.clone()).or_default();
            *before += 1;
            let name = if *before == 1 { exhibitor.stand_code } else { format!("{} ({before})", exhibitor.stand_code) };
            places.push((name, exhibitor.organisation_id));
        }
        places.sort_by_key(|(name, _)| code_order(name));
        Ok(places)
    })
}

/// Cells of a figure: so many for each organisation, summed by the organisations' countries.
async fn by_country(conn: &mut Conn, counts: &BTreeMap<OrganisationId, i64>) -> Result<Vec<Cell>> {
    let ids: Vec<OrganisationId> = counts.keys().cloned().collect();
    let mut countries: BTreeMap<String, i64> = BTreeMap::new();
    for (id, values) in exedra_people::organisation::some(conn, &ids).await? {
        *countries.entry(values.text("country").to_owned()).or_default() += counts.get(&id).copied().unwrap_or(0);
    }
    Ok(countries.into_iter().map(|(part, value)| Cell { part, value }).collect())
}

/// How many organisations show at an edition, how much they show in public, and how many people saw it demonstrated; by the
/// organisations' countries. None of it names a person, so no cell is withheld.
pub fn figures<'a>(_app: &'a App, conn: &'a mut Conn, edition: &'a Edition) -> Boxed<'a, Result<Vec<Figure>>> {
    Box::pin(async move {
        let ids = store::exhibitor_ids(conn, &edition.id).await?;
        let exhibitors: BTreeMap<OrganisationId, i64> = ids.into_iter().map(|(id,)| (id, 1)).collect();
        let mut exhibits: BTreeMap<OrganisationId, i64> = BTreeMap::new();
        for shown in gather(conn, edition).await?.exhibits {
            *exhibits.entry(shown.exhibit.organisation_id).or_default() += 1;
        }
        let served: BTreeMap<OrganisationId, i64> = live::served(conn, &edition.id).await?.into_iter().collect();
        let mut all = Vec::new();
        for (name, label, counts, each, list, front) in [
            (
                "exhibitors",
                key!("figure-exhibitors"),
                key!("figure-exhibitors-counts"),
                exhibitors,
                "exhibition",
                Some(3),
            ),
            (
                "exhibits",
                key!("figure-exhibits"),
                key!("figure-exhibits-counts"),
                exhibits,
                "exhibition?view=exhibits",
                None,
            ),
            (
                "demonstrations-served",
                key!("figure-served"),
                key!("figure-served-counts"),
                served,
                "exhibition/demonstrations",
                None,
            ),
        ] {
            all.push(Figure {
                name,
                label,
                counts,
                by: key!("nav-exhibition"),
                value: each.values().sum(),
                cells: by_country(conn, &each).await?,
                smallest: 1,
                list: Some(list),
                front,
            });
        }
        Ok(all)
    })
}

/// What is shown at stands on a track, or by exhibitors of a country.
pub fn exhibits<'a>(asked: &'a Asked<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Option<Panel>>> {
    Box::pin(async move {
        let edition = asked.edition;
        let all = gather(conn, edition).await?;
        let owners = all.by_id();
        let fits = |shown: &&Shown| match asked.subject {
            Subject::Track(slug) => shown.tracks.iter().any(|own| own == slug),
            Subject::Country(code) => {
                owners.get(&shown.exhibit.organisation_id).is_some_and(|owner| owner.country == code)
            }
        };
        let found: Vec<&Shown> = all.exhibits.iter().filter(fits).collect();
        let line = |shown: &&Shown| Line {
            text: shown.exhibit.name.as_ref().unwrap_or(&shown.listing.head.title).clone(),
            lang: shown.listing.head.language.clone().unwrap_or_default(),
            note: asked.say.with("stand-name", shown_code(&shown.exhibit.stand_code)),
            href: exhibit_show::path(&edition.slug, &shown.listing.head.id, &[]),
        };
        Ok(Some(Panel {
            order: 24,
            title: asked.say.say("panel-exhibits"),
            total: found.len() as u64,
            lines: found.iter().take(asked.most).map(line).collect(),
            all: match asked.subject {
                Subject::Track(slug) => Some(format!("/{}/exhibition?view=exhibits&track={slug}", edition.slug)),
                Subject::Country(_) => None,
            },
        }))
    })
}

/// Who shows, of a country.
pub fn exhibitors<'a>(asked: &'a Asked<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Option<Panel>>> {
    Box::pin(async move {
        let Subject::Country(code) = asked.subject else { return Ok(None) };
        let all = gather(conn, asked.edition).await?;
        let found: Vec<_> = all.exhibitors.iter().filter(|exhibitor| exhibitor.country == code).collect();
        let lines = found.iter().take(asked.most).map(|exhibitor| Line {
            text: exhibitor.name.clone(),
            lang: String::new(),
            note: asked.say.with("stand-name", shown_code(&exhibitor.stand)),
            href: stand_path(&asked.edition.slug, &exhibitor.stand),
        });
        Ok(Some(Panel {
            order: 23,
            title: asked.say.say("panel-exhibitors"),
            total: found.len() as u64,
            lines: lines.collect(),
            all: None,
        }))
    })
}

/// What was shown, once the forum is over: exhibits with a film before the others.
async fn remains(front: &Front<'_>, conn: &mut Conn) -> Result<Panel> {
    let base = format!("/{}/exhibition", front.edition.slug);
    let mut all = gather(conn, front.edition).await?.exhibits;
    let total = all.len() as u64;
    let filmed: HashSet<ListingId> =
        store::filmed(conn, &front.edition.id).await?.into_iter().map(|(id,)| id).collect();
    all.sort_by_key(|shown| !filmed.contains(&shown.listing.head.id));
    let line = |shown: &Shown| Line {
        text: shown.exhibit.name.as_ref().unwrap_or(&shown.listing.head.title).clone(),
        lang: shown.listing.head.language.clone().unwrap_or_default(),
        note: front.say.with("stand-name", shown_code(&shown.exhibit.stand_code)),
        href: exhibit_show::path(&front.edition.slug, &shown.listing.head.id, &[]),
    };
    Ok(Panel {
        order: 30,
        title: front.say.say("panel-exhibits"),
        total,
        lines: all.iter().take(front.most).map(line).collect(),
        all: Some(format!("{base}?view=exhibits")),
    })
}

/// While the forum is under way, where one may take a number now; what was shown once it is over.
pub fn front<'a>(front: &'a Front<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Option<Panel>>> {
    Box::pin(async move {
        match front.edition.state {
            EditionState::Running => {}
            EditionState::Closed | EditionState::Archived => return remains(front, conn).await.map(Some),
            EditionState::Draft | EditionState::Open => return Ok(None),
        }
        let mut open = live::all(conn, &front.edition.id).await?;
        open.retain(|live| live.is_public() && live.state == LiveState::Open);
        let mut lines = Vec::new();
        for live in open.iter().take(front.most) {
            let shown = live_view::shown(front.say, front.edition, live);
            let note = shown.stand.map_or_else(String::new, |(_, name)| name);
            lines.push(Line { text: shown.title.text, lang: shown.title.lang, note, href: shown.href });
        }
        Ok(Some(Panel {
            order: 30,
            title: front.say.say("live-title"),
            total: open.len() as u64,
            lines,
            all: Some(format!("/{}/exhibition/demonstrations", front.edition.slug)),
        }))
    })
}

/// Badge codes, leads and numbers of a person.
pub fn of_person<'a>(conn: &'a mut Conn, person: &'a PersonId) -> Boxed<'a, Result<serde_json::Value>> {
    Box::pin(async move {
        let badges = leads_store::badges_of(conn, person).await?;
        let leads = leads_store::leads_of_person(conn, person).await?;
        let numbers = live_store::turns_of(conn, person).await?;
        let time = Moment::rfc3339;
        Ok(json!({
            "badges": badges.into_iter().map(|(forum, code, standing)| json!({
                "forum": forum, "code": code, "exhibitors_may_scan": standing,
            })).collect::<Vec<_>>(),
            "leads": leads.into_iter().map(|(forum, organisation, state, note, at)| json!({
                "forum": forum, "organisation": organisation, "state": state, "note": note, "asked": time(at),
            })).collect::<Vec<_>>(),
            "numbers": numbers.into_iter().map(|(forum, live, number, state, at)| json!({
                "forum": forum, "demonstration": live, "number": number, "state": state, "taken": time(at),
            })).collect::<Vec<_>>(),
        }))
    })
}

/// Badge and leads go; numbers are given back and stay countable.
pub fn forget_person<'a>(tx: &'a mut Tx, stamp: Stamp<'a>, person: &'a PersonId) -> Boxed<'a, Result<()>> {
    Box::pin(async move {
        leads::forget(tx, person).await?;
        live::forget(tx, stamp, person).await
    })
}

/// Numbers of archived editions keep no holder.
pub fn forget_holders(app: &App) -> Boxed<'_, Result<()>> {
    Box::pin(async move { transact!(app.db(), tx => live_store::forget_holders(tx).await.map(|_| ())) })
}
