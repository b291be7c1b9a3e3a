//! Routes of lists, suggestions and imports, and what this section offers for them.

use exedra_kernel::{PersonId, key};
use exedra_store::house::Stamp;
use exedra_store::{Conn, Tx};
use exedra_web::section::Boxed;
use exedra_web::{Act, Section, Who};
use http::Method;

use crate::api::list;
use crate::pages::{exchange_list, import_edit, suggestion_list};
use crate::{file, listing, lists_store, search, upload};

const READ: Act = Act::new("exchange.list.read", Who::Everyone);
const IMPORT: Act = Act::new("exchange.import.write", Who::SignedIn);
const SUGGESTED: Act = Act::new("exchange.suggestion.own", Who::SignedIn);

/// Adds them.
pub fn add(section: Section) -> Section {
    section
        .nav(key!("exchange-kicker"), "exchange", 30)
        .task(key!("review-title"), "exchange/review", Who::Roles(&[exedra_kernel::ForumRole::Secretariat]), 25)
        .writing(key!("listing-new-offer"), "offers/new")
        .writing(key!("listing-new-need"), "needs/new")
        .writing(key!("import-title"), "import")
        .cached("/{forum}/exchange", READ, exchange_list::POLICY, exchange_list::show)
        .cached("/{forum}/exchange/feed.xml", READ, exchange_list::FEED, exchange_list::feed)
        .get("/{forum}/exchange/suggestions", SUGGESTED, suggestion_list::show)
        .post("/{forum}/exchange/suggestions", SUGGESTED, suggestion_list::change)
        .get("/organisations/{id}/import", IMPORT, import_edit::show)
        .post("/organisations/{id}/import", IMPORT, import_edit::take)
        .get("/organisations/{id}/import/{upload}", IMPORT, import_edit::map)
        .post("/organisations/{id}/import/{upload}", IMPORT, import_edit::go)
        .api(Method::GET, "/api/v1/offers", READ, list::offers_operation(), list::offers)
        .api(Method::GET, "/api/v1/needs", READ, list::needs_operation(), list::needs)
        .api(Method::GET, "/api/v1/{forum}/suggestions", SUGGESTED, list::suggestions_operation(), list::suggestions)
        .offers(|offered| {
            offered.listeners.push(search::listen);
            offered.persons.push(("suggestions", told));
            offered.erasers.push(forget);
            offered.sweeps.push(("uploads", upload::sweep_old));
            offered.sweeps.push(("search index", crate::search::forget_deleted));
            offered.daily.push(("validity of listings", listing::keep));
            offered.daily.push(("files", file::sweep));
        })
}

/// What a person set aside, for that person.
fn told<'a>(conn: &'a mut Conn, person: &'a PersonId) -> Boxed<'a, exedra_store::Result<serde_json::Value>> {
    Box::pin(async move {
        let rows = lists_store::dismissed(conn, person).await?;
        let aside = rows.into_iter().map(|(id, reason)| serde_json::json!({ "listing": id, "reason": reason }));
        let uploads = lists_store::uploads_of(conn, person).await?.into_iter().map(|upload| upload.name);
        Ok(serde_json::json!({ "set_aside": aside.collect::<Vec<_>>(), "uploads": uploads.collect::<Vec<_>>() }))
    })
}

/// Forgets what a person set aside and left behind.
fn forget<'a>(tx: &'a mut Tx, _stamp: Stamp<'a>, person: &'a PersonId) -> Boxed<'a, exedra_store::Result<()>> {
    Box::pin(async move {
        lists_store::forget_dismissals(tx, person).await?;
        for upload in lists_store::uploads_of(tx, person).await? {
            // Its bytes go by this row, after the commit.
            lists_store::abandon_upload(tx, &upload.id).await?;
        }
        Ok(())
    })
}
