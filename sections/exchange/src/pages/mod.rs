//! The pages of offers and needs. Both kinds share every page; the first segment of the address says which is meant.

pub mod exchange_list;
mod file_show;
pub mod import_edit;
mod listing_edit;
mod listing_files;
mod listing_history;
mod listing_move;
mod listing_publish;
mod listing_show;
mod my_listings;
mod panel;
mod review_list;
pub mod suggestion_list;
mod view;

pub use view::state_key;

use exedra_kernel::{Actor, ForumRole, ListingId, Refusal};
use exedra_store::Conn;
use exedra_web::{Act, Ctx, Error, Policy, Section, Who};

use crate::model::{Head, Listing, ListingKind};
use crate::rules;

const READ: Act = Act::new("exchange.listing.read", Who::Everyone);
const WRITE: Act = Act::new("exchange.listing.write", Who::SignedIn);
const MOVE: Act = Act::new("exchange.listing.move", Who::SignedIn);
const PUBLISH: Act = Act::new("exchange.listing.publish", Who::SignedIn);
const HISTORY: Act = Act::new("exchange.listing.history", Who::SignedIn);
const FILES: Act = Act::new("exchange.file.write", Who::SignedIn);
const FILE: Act = Act::new("exchange.file.read", Who::Everyone);
const OWN: Act = Act::new("exchange.listing.own", Who::SignedIn);
const REVIEW: Act = Act::new("exchange.listing.review", Who::Roles(&[ForumRole::Secretariat]));
const POLICY: Policy = Policy { topics: &[crate::TOPIC, "people", "governance"], keys: &[] };

/// Adds the routes of one kind; addresses are constants, so that the permission table can hold them.
macro_rules! kind_routes {
    ($section:expr, $plural:literal) => {
        $section
            .cached(concat!("/", $plural, "/{id}"), READ, POLICY, listing_show::show)
            .get(concat!("/", $plural, "/{id}/manage"), WRITE, listing_show::manage)
            .get(concat!("/organisations/{id}/", $plural, "/new"), WRITE, listing_edit::new_form)
            .post(concat!("/organisations/{id}/", $plural, "/new"), WRITE, listing_edit::new_save)
            .get(concat!("/", $plural, "/{id}/edit"), WRITE, listing_edit::form)
            .post(concat!("/", $plural, "/{id}/edit"), WRITE, listing_edit::save)
            .post(concat!("/", $plural, "/{id}/submit"), MOVE, listing_move::submit)
            .post(concat!("/", $plural, "/{id}/review"), MOVE, listing_move::review)
            .post(concat!("/", $plural, "/{id}/return"), MOVE, listing_move::give_back)
            .post(concat!("/", $plural, "/{id}/reopen"), MOVE, listing_move::reopen)
            .post(concat!("/", $plural, "/{id}/withdraw"), MOVE, listing_move::withdraw)
            .post(concat!("/", $plural, "/{id}/editions"), WRITE, listing_move::editions)
            .get(concat!("/", $plural, "/{id}/publish"), PUBLISH, listing_publish::form)
            .post(concat!("/", $plural, "/{id}/publish"), PUBLISH, listing_publish::publish)
            .get(concat!("/", $plural, "/{id}/files"), FILES, listing_files::form)
            .post(concat!("/", $plural, "/{id}/files"), FILES, listing_files::add)
            .post(concat!("/", $plural, "/{id}/files/{file}/remove"), FILES, listing_files::remove)
            .get(concat!("/", $plural, "/{id}/history"), HISTORY, listing_history::show)
            .post(concat!("/", $plural, "/{id}/history/{line}/undo"), HISTORY, listing_history::undo)
    };
}

/// Adds the pages to the section.
pub fn routes(section: Section) -> Section {
    let section = kind_routes!(section, "offers");
    let section = kind_routes!(section, "needs");
    section.get("/files/{id}", FILE, file_show::show).get("/my/offers", OWN, my_listings::show).get(
        "/{forum}/exchange/review",
        REVIEW,
        review_list::show,
    )
}

/// The kind that an address is about.
fn kind_of(ctx: &Ctx) -> ListingKind {
    if ctx.path.split('/').any(|segment| segment == "needs") { ListingKind::Need } else { ListingKind::Offer }
}

/// The head of the listing in the address, if the asker may know of it.
async fn known(conn: &mut Conn, kind: ListingKind, actor: Option<&Actor>, id: &str) -> exedra_store::Result<Head> {
    let id = ListingId::parse(id).ok_or(Refusal::NotFound)?;
    let head = crate::listing::head(conn, &id).await?.filter(|head| head.kind == kind).ok_or(Refusal::NotFound)?;
    if crate::listing::readable(conn, actor, &head).await? { Ok(head) } else { Err(Refusal::NotFound.into()) }
}

/// The listing in the address with everything, if the asker may know of it.
async fn whole(conn: &mut Conn, ctx: &Ctx, id: &str) -> Result<Listing, Error> {
    let head = known(conn, kind_of(ctx), ctx.actor.as_deref(), id).await?;
    Ok(crate::listing::listing(conn, &head.id).await?.ok_or(Refusal::NotFound)?)
}

/// The same for what only members and the secretariat see: everybody else finds nothing.
async fn inside(conn: &mut Conn, ctx: &Ctx, id: &str) -> Result<Listing, Error> {
    let found = whole(conn, ctx, id).await?;
    let actor = ctx.actor()?;
    let part = rules::belongs(actor, &found.head) || crate::listing::overseen(conn, actor, &found.head).await?;
    if part { Ok(found) } else { Err(Refusal::NotFound.into()) }
}

/// The faults of a refusal that names fields; other errors go on.
fn faults_of(error: exedra_store::Error) -> Result<Vec<exedra_kernel::FieldFault>, Error> {
    match error {
        exedra_store::Error::Refused(Refusal::Invalid(faults)) => Ok(faults),
        other => Err(other.into()),
    }
}

/// The same page with status 422: nothing was saved.
fn unprocessable(mut response: axum::response::Response) -> axum::response::Response {
    *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    response
}
