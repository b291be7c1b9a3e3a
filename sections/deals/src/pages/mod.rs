//! One file a page.

mod case_act;
mod case_list;
mod case_show;
mod deals_show;
mod forward_list;
mod interest_make;
mod overview_show;
mod signing_edit;
pub mod signing_list;
mod view;

use exedra_kernel::{ForumRole, Refusal};
use exedra_web::{Act, Ctx, Edition, Error, Policy, Section, Who};

use crate::model::{Case, CaseId};
use crate::rules::{self, Part};

pub use deals_show::gather;

const READ: Act = Act::new("deals.public.read", Who::Everyone);
const ASK: Act = Act::new("deals.interest.show", Who::SignedIn);
const OWN: Act = Act::new("deals.case.read", Who::SignedIn);
const ACT: Act = Act::new("deals.case.act", Who::SignedIn);
const ANNOUNCE: Act = Act::new("deals.signing.write", Who::SignedIn);
const FORWARD: Act = Act::new("deals.interest.forward", FORWARDS);
const OVERSEE: Act = Act::new("deals.total.oversee", OVERSEES);

/// Who has the list of what waits to be forwarded.
pub const FORWARDS: Who = Who::Roles(&[ForumRole::Intermediary, ForumRole::Secretariat]);
/// Who has the totals with nothing withheld.
pub const OVERSEES: Who = Who::Roles(&[ForumRole::Secretariat]);

/// What changes the public pages.
const TOPICS: &[&str] = &[crate::TOPIC, exedra_exchange::TOPIC, exedra_people::TOPIC];

/// The pages of this section.
pub fn routes(section: Section) -> Section {
    let public = Policy { topics: TOPICS, keys: &[] };
    section
        .cached("/{forum}/deals", READ, public, deals_show::show)
        .cached("/{forum}/signings", READ, public, signing_list::show)
        .get("/{forum}/deals/ask", ASK, interest_make::show)
        .post("/{forum}/deals/ask", ASK, interest_make::send)
        .get("/{forum}/deals/forward", FORWARD, forward_list::show)
        .get("/{forum}/deals/overview", OVERSEE, overview_show::show)
        .get("/my/cases", OWN, case_list::show)
        .get("/deals/{id}", OWN, case_show::show)
        .post("/deals/{id}", ACT, case_act::act)
        .get("/deals/{id}/signing", ANNOUNCE, signing_edit::show)
        .post("/deals/{id}/signing", ANNOUNCE, signing_edit::save)
}

/// The case in an address with its edition and what the asker is to it; for everybody else it does not exist.
async fn found(ctx: &Ctx, id: &str) -> Result<(Case, Edition, Part), Error> {
    let id = CaseId::parse(id).ok_or(Refusal::NotFound)?;
    let mut conn = ctx.app.db().read().await?;
    let case = crate::cases::case(&mut conn, &id).await?.ok_or(Refusal::NotFound)?;
    let desk = crate::cases::desk(&mut conn, &case).await?;
    let part = rules::part(ctx.actor()?, &case, desk)?;
    let edition = exedra_people::forum::by_id(&mut conn, &case.forum_id).await?.ok_or(Refusal::NotFound)?;
    Ok((case, edition, part))
}

/// The name of an organisation.
pub async fn house(conn: &mut exedra_store::Conn, id: &exedra_kernel::OrganisationId) -> exedra_store::Result<String> {
    Ok(view::house(conn, id).await?.label)
}

/// Languages a text may be in: those of the interface and of the edition.
fn languages(edition: &Edition) -> Vec<String> {
    let mut all: Vec<String> = exedra_kernel::Lang::WORDS.iter().map(|tag| (*tag).to_owned()).collect();
    all.extend(edition.languages.iter().filter(|tag| exedra_kernel::Lang::parse(tag).is_none()).cloned());
    all
}

/// The address of the announced signings of an edition.
pub fn announced_path(edition: &Edition) -> String {
    format!("/{}/signings", edition.slug)
}

/// Where on that page a signing stands; not the case's id, whose address is nobody else's to know.
pub fn signing_anchor(signing: &crate::model::Signing) -> String {
    format!("s-{}", signing.mark.get(..12).unwrap_or(&signing.mark))
}
