//! Announced signings in the site search, and cases for the two sides alone. What one side does not know of the other is in
//! no word by which it finds.

use exedra_kernel::{Lang, ListingId, Localized, OrganisationId, key};
use exedra_people::organisation;
use exedra_store::house::Event;
use exedra_store::{Conn, Result, sql};
use exedra_web::Edition;
use exedra_web::findable::{Findable, Findables, Heard, Passage, Reader, Wanted};
use exedra_web::section::Boxed;

use crate::model::{Case, CaseId, CaseState, Ending, Side, Signing};
use crate::pages::{announced_path, signing_anchor};
use crate::{TOPIC, store};

sql! {
    /// Statements.
    pub(crate) static STATEMENTS;

    fn all_ids() -> Many<(CaseId,)> = "SELECT id FROM deal_case ORDER BY id";
    fn signed_ids() -> Many<(CaseId,)> = "SELECT case_id FROM deal_signing ORDER BY case_id";
    fn about(listing: &ListingId) -> Many<(CaseId,)> = "SELECT id FROM deal_case WHERE listing_id = $1";
    fn between(organisation: &OrganisationId) -> Many<(CaseId,)> =
        "SELECT id FROM deal_case WHERE owner_id = $1 OR asker_id = $1";
}

/// Signings that both sides announced.
pub const SIGNINGS: Findables =
    Findables { kind: "signing", name: key!("signings-title"), order: 40, source: signings, ear, clock: &[] };
/// The cases of the asker's organisations.
pub const CASES: Findables =
    Findables { kind: "case", name: key!("cases-title"), order: 45, source: cases, ear, clock: &["exchange"] };

/// The name of an organisation; nothing when there is none.
async fn name(conn: &mut Conn, id: &OrganisationId) -> Result<Option<String>> {
    Ok(organisation::by_id(conn, id).await?.map(|found| found.name))
}

fn wanted_ids(wanted: &Wanted<'_>, all: Vec<(CaseId,)>) -> Vec<CaseId> {
    wanted.ids(CaseId::parse).unwrap_or_else(|| all.into_iter().map(|(id,)| id).collect())
}

fn signings<'a>(wanted: Wanted<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Vec<Findable>>> {
    Box::pin(async move {
        let all = if wanted.units.is_none() { signed_ids(conn).await? } else { Vec::new() };
        let mut found = Vec::new();
        for id in wanted_ids(&wanted, all) {
            let Some(signing) = store::signing(conn, &id).await?.filter(Signing::public) else { continue };
            let Some(case) = store::case(conn, &id).await? else { continue };
            let Some(edition) = exedra_people::forum::by_id(conn, &signing.forum_id).await? else { continue };
            found.push(signing_of(&wanted, conn, &edition, &signing, &case).await?);
        }
        Ok(found)
    })
}

async fn signing_of(
    wanted: &Wanted<'_>,
    conn: &mut Conn,
    edition: &Edition,
    signing: &Signing,
    case: &Case,
) -> Result<Findable> {
    let mut houses = Vec::new();
    for side in [&case.owner_id, &case.asker_id] {
        houses.extend(name(conn, side).await?);
    }
    let mut passages = vec![Passage::of(2, &signing.texts), Passage::name(&signing.place)];
    // What is signed about is named on the page while everybody may read of it.
    if let Some(head) = exedra_exchange::head(conn, &case.listing_id).await?
        && exedra_exchange::readable(conn, None, &head).await?
    {
        passages.push(Passage::one(2, head.language.as_deref().unwrap_or("und"), &head.title));
    }
    let t = wanted.say;
    Ok(Findable {
        unit: case.id.to_string(),
        part: String::new(),
        forum: Some(edition.id.clone()),
        readers: vec![Reader::Everybody],
        title: Localized::one("und", &houses.join(" – ")),
        passages,
        href: format!("{}#{}", announced_path(edition), signing_anchor(signing)),
        note: format!("{} · {}", t.say(signing.step.key()), t.moment(signing.starts_at, &edition.zone)),
        tracks: case.tracks.0.clone(),
        at: Some(signing.starts_at),
    })
}

fn cases<'a>(wanted: Wanted<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Vec<Findable>>> {
    Box::pin(async move {
        let all = if wanted.units.is_none() { all_ids(conn).await? } else { Vec::new() };
        let mut found = Vec::new();
        for id in wanted_ids(&wanted, all) {
            let Some(case) = store::case(conn, &id).await? else { continue };
            found.push(case_of(&wanted, conn, &case, Side::Asker).await?);
            // Not forwarded, it does not exist for the other side.
            if case.reached_at.is_some() {
                found.push(case_of(&wanted, conn, &case, Side::Owner).await?);
            }
        }
        Ok(found)
    })
}

/// A case as the members of one side know it.
async fn case_of(wanted: &Wanted<'_>, conn: &mut Conn, case: &Case, side: Side) -> Result<Findable> {
    let t = wanted.say;
    let mut passages = vec![Passage::one(1, &case.message_language, &case.message)];
    passages.extend(case.answer.iter().map(|answer| Passage::one(1, "und", answer)));
    for message in store::messages(conn, &case.id).await? {
        passages.push(Passage::one(1, &message.language, &message.text));
    }
    let other = case.organisation(side.other());
    let other = if side == Side::Asker || case.knows_other(side) { name(conn, other).await? } else { None };
    passages.extend(other.as_deref().map(Passage::name));
    let title = match exedra_exchange::head(conn, &case.listing_id).await? {
        // The owner reads their own; the asker what everybody may.
        Some(head) if side == Side::Owner || exedra_exchange::readable(conn, None, &head).await? => {
            Localized::one(head.language.as_deref().unwrap_or("und"), &head.title)
        }
        _ => {
            let gone = |lang: &Lang| (lang.as_str().to_owned(), wanted.app.say(*lang).say("deal-listing-gone"));
            Localized(Lang::ALL.iter().map(gone).collect())
        }
    };
    let state = t.say(case.ending.map_or_else(|| CaseState::key(case.state), Ending::key));
    Ok(Findable {
        unit: case.id.to_string(),
        part: side.as_str().to_owned(),
        forum: Some(case.forum_id.clone()),
        readers: vec![Reader::Members(case.organisation(side).clone())],
        title,
        passages,
        href: case.path(),
        note: other.map_or(state.clone(), |other| format!("{other} · {state}")),
        tracks: case.tracks.0.clone(),
        at: Some(case.changed_at),
    })
}

fn units(ids: Vec<(CaseId,)>) -> Heard {
    Heard::Units(ids.into_iter().map(|(id,)| id.to_string()).collect())
}

fn ear<'a>(conn: &'a mut Conn, event: &'a Event) -> Boxed<'a, Result<Heard>> {
    Box::pin(async move {
        Ok(match (event.topic.as_str(), event.kind.as_str()) {
            (TOPIC, _) => Heard::unit(&event.subject),
            (exedra_exchange::TOPIC, _) => match ListingId::parse(&event.subject) {
                Some(listing) => units(about(conn, &listing).await?),
                None => Heard::Nothing,
            },
            (exedra_people::TOPIC, "organisation-changed") => match OrganisationId::parse(&event.subject) {
                Some(organisation) => units(between(conn, &organisation).await?),
                None => Heard::Nothing,
            },
            // Whoever is erased takes what they wrote with them.
            (exedra_people::TOPIC, "person-erased") => Heard::All,
            _ => Heard::Nothing,
        })
    })
}
