//! Letters that say that there is news in a case. They hold no contents and no names: not of the other side, not of the
//! offer. They go to whoever took part in the case for their side; before anybody did, to whom the exchange would ask, which
//! needs their consent to be contacted.

use std::collections::BTreeSet;

use exedra_kernel::{Lang, PersonId};
use exedra_people::model::ConsentKind;
use exedra_people::{account, organisation, person, postage, presence};
use exedra_store::house::{self, Letter, Stamp};
use exedra_store::{Conn, Result, Tx};
use exedra_web::{App, Edition};

use crate::cases;
use crate::model::{Case, Side};
use crate::store;

/// So many people of one side are told.
const MOST: usize = 12;

/// Whom to tell on a side: people of it who did something in the case and are still its members.
async fn people(conn: &mut Conn, case: &Case, side: Side) -> Result<Vec<PersonId>> {
    let mut acted: BTreeSet<String> = BTreeSet::new();
    let first = if side == Side::Asker { &case.asked_by } else { &case.answered_by };
    acted.extend(first.clone());
    acted.extend(store::actors(conn, &case.id).await?.into_iter().filter(|(of, _)| *of == side).map(|(_, by)| by));
    for step in store::steps(conn, &case.id).await? {
        let (own, other) = (step.by_person, step.answered_by);
        acted.extend(if step.side == side { own } else { other });
    }
    let members = organisation::members(conn, case.organisation(side)).await?;
    let here = |person: &PersonId| members.iter().any(|(member, _)| member == person);
    let known: Vec<PersonId> = acted.iter().filter_map(|id| PersonId::parse(id)).filter(here).take(MOST).collect();
    if !known.is_empty() {
        return Ok(known);
    }
    let asked = match side {
        Side::Owner => match exedra_exchange::head(conn, &case.listing_id).await? {
            Some(head) => exedra_exchange::contact::whom_to_ask(conn, &case.forum_id, &head).await?,
            None => None,
        },
        Side::Asker => presence::speaker(conn, &case.forum_id, &case.asker_id).await?,
    };
    if asked.is_some() {
        return Ok(asked.into_iter().collect());
    }
    // Nobody of them takes part in the edition: members who agree to be contacted.
    let mut willing = Vec::new();
    for (member, _) in members.into_iter().take(MOST) {
        if person::consents(conn, &member, ConsentKind::Contacted).await? {
            willing.push(member);
        }
    }
    Ok(willing)
}

async fn post(tx: &mut Tx, app: &App, stamp: Stamp<'_>, edition: &Edition, to: &PersonId, path: &str) -> Result<()> {
    let Some(found) = person::by_id(tx, to).await?.filter(|person| person.erased_at.is_none()) else { return Ok(()) };
    let account = account::of_person(tx, to).await?;
    let language = account.as_ref().and_then(|account| Lang::parse(&account.language)).unwrap_or(Lang::En);
    let Some(address) = found.email.or(account.map(|account| account.email)) else { return Ok(()) };
    let t = app.say(language);
    let (forum, url) = (edition.name.text(t.lang), format!("{}{path}", app.settings().base_url));
    let letter = Letter {
        person: Some(to.clone()),
        address,
        subject: t.with("mail-deal-subject", forum).chars().filter(|c| !c.is_control()).collect(),
        body: t.fill("mail-deal-body", &[("forum", forum), ("url", &url)]),
        calendar: None,
    };
    house::post(tx, stamp, &letter).await
}

/// Tells a side that there is news, as long as it did not have its share of letters about this case today.
pub async fn news(tx: &mut Tx, app: &App, stamp: Stamp<'_>, edition: &Edition, case: &Case, side: Side) -> Result<()> {
    if !postage::is_due(tx, stamp, &format!("{} {side}", case.id)).await? {
        return Ok(());
    }
    for person in people(tx, case, side).await? {
        post(tx, app, stamp, edition, &person, &case.path()).await?;
    }
    Ok(())
}

/// Tells those who may forward a case that one waits.
pub async fn waits(tx: &mut Tx, app: &App, stamp: Stamp<'_>, edition: &Edition, case: &Case) -> Result<()> {
    for person in cases::handlers(tx, case).await?.into_iter().take(MOST) {
        post(tx, app, stamp, edition, &person, &format!("/{}/deals/forward", edition.slug)).await?;
    }
    Ok(())
}
