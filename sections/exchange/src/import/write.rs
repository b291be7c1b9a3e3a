//! Records into the tables, within somebody's transaction.

use std::collections::HashMap;

use exedra_kernel::{Actor, ForumId, ListingId, OrganisationId, PersonId, Refusal, key};
use exedra_store::house::{self, Stamp};
use exedra_store::{Error, Result, Tx};

use super::read::{Batch, Prepared};
use super::report::{Lack, Report, What};
use crate::model::{ListingKind, NewListing, Source, State};
use crate::rules::{EditListing, WriteListing};
use crate::{TOPIC, listing, rules, store};

/// Listings written at once.
const CHUNK: usize = 500;
/// Refuses a transaction that was only to show what it would do.
pub const DRY: &str = key!("import-dry");

/// Whose hand imports.
#[derive(Clone, Copy, Debug)]
pub enum Hand<'a> {
    /// The program's, with the reason: the command line.
    System(&'static str),
    /// A member's, for their organisation. What they bring begins as a draft.
    Member(&'a Actor),
}

impl Hand<'_> {
    fn may_write(self, owner: &OrganisationId) -> Result<WriteListing, Refusal> {
        match self {
            Self::System(why) => Ok(rules::System::write(why)),
            Self::Member(actor) => rules::may_write(actor, owner),
        }
    }
    fn may_edit(self, head: &crate::model::Head) -> Result<EditListing, Refusal> {
        match self {
            Self::System(why) => Ok(rules::System::edit(why, head.id.clone())),
            Self::Member(actor) => rules::may_edit(actor, head),
        }
    }
}

/// Where listings go.
#[derive(Clone, Debug)]
pub struct Target {
    /// Offers or needs.
    pub kind: ListingKind,
    /// Whose they are.
    pub owner: OrganisationId,
    /// Where they are listed.
    pub forum: Option<ForumId>,
    /// The person to ask about what is new, and about what has nobody yet.
    pub contact: Option<PersonId>,
}

/// Writes the records of a file: what is new is made, what changed at its source is changed, the rest is left as it is.
pub async fn write(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    hand: &Hand<'_>,
    target: &Target,
    batch: &Batch,
    report: &mut Report,
) -> Result<()> {
    let permit = hand.may_write(&target.owner)?;
    let known = listing::sources(tx, &target.owner, target.kind).await?;
    let known: HashMap<String, (ListingId, Option<String>)> =
        known.into_iter().map(|(id, key, hash)| (key, (id, hash))).collect();
    let (mut new, mut there) = (Vec::new(), Vec::new());
    for record in &batch.records {
        match known.get(&record.key) {
            None => new.push(record),
            Some((id, hash)) => {
                if hash.as_deref() == Some(record.hash.as_str()) {
                    let named = match &target.contact {
                        Some(contact) => name_contact(tx, stamp, hand, id, contact).await?,
                        None => false,
                    };
                    *(if named { &mut report.updated } else { &mut report.unchanged }) += 1;
                    there.push(id.clone());
                } else if update(tx, stamp, (hand, target), id, batch, record, report).await? {
                    there.push(id.clone());
                }
            }
        }
    }
    let whole = *permit.whole();
    for chunk in new.chunks(CHUNK) {
        let listings = chunk.iter().map(|record| new_listing(target, batch, record)).collect::<Vec<_>>();
        for (listing, record) in listings.iter().zip(chunk) {
            if whole && held_back(listing) {
                report.note(&batch.file, record.line, None, What::HeldBack);
            }
        }
        report.created += listings.len() as u64;
        let ids = listing::insert_bulk(tx, stamp, &permit, listings).await?;
        if let Some(forum) = &target.forum {
            listing::list_many_at(tx, stamp, &permit, forum, &ids).await?;
        }
    }
    if let Some(forum) = &target.forum {
        for id in there {
            if store::list_at(tx, forum, &id, stamp.now).await? > 0 {
                house::emit(tx, stamp, TOPIC, listing::CHANGED, id.as_str()).await?;
            }
        }
    }
    Ok(())
}

fn source(batch: &Batch, record: &Prepared) -> Source {
    let name = std::path::Path::new(&batch.file).file_name();
    let name = name.map_or_else(|| batch.file.clone(), |name| name.to_string_lossy().into_owned());
    Source { name, key: record.key.clone(), hash: record.hash.clone() }
}

fn new_listing(target: &Target, batch: &Batch, record: &Prepared) -> NewListing {
    // A guess about protection opens nothing: then the owner decides, unless the record is public already.
    let state = if record.guessed && !batch.already_public { State::Reviewed } else { State::Published };
    NewListing {
        kind: target.kind,
        organisation: target.owner.clone(),
        contact: target.contact.clone(),
        values: record.values.clone(),
        state,
        source: Some(source(batch, record)),
    }
}

/// Whether a listing waits for its owner's decision.
fn held_back(listing: &NewListing) -> bool {
    let values = &listing.values;
    let open = ["granted", "filed", "published", "none-needed"].contains(&values.text("ipr"));
    let stated = |name: &str| !values.text(name).is_empty();
    let public = stated("first_public_since") && (stated("first_public_where") || stated("first_public_address"));
    listing.state == State::Reviewed || (listing.kind == ListingKind::Offer && !open && !public)
}

/// Names the person to ask about a listing that has nobody; says whether it did.
async fn name_contact(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    hand: &Hand<'_>,
    id: &ListingId,
    contact: &PersonId,
) -> Result<bool> {
    let found = listing::listing(tx, id).await?.ok_or(Refusal::NotFound)?;
    if found.head.contact_id.is_some() {
        return Ok(false);
    }
    let permit = hand.may_edit(&found.head)?;
    listing::name_contact(tx, stamp, &permit, contact).await?;
    Ok(true)
}

/// Changes what the source speaks of; says whether it could.
async fn update(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    (hand, target): (&Hand<'_>, &Target),
    id: &ListingId,
    batch: &Batch,
    record: &Prepared,
    report: &mut Report,
) -> Result<bool> {
    let found = listing::listing(tx, id).await?.ok_or(Refusal::NotFound)?;
    let permit = hand.may_edit(&found.head)?;
    let mut values = found.values.clone();
    for name in &record.given {
        // It was public on the day it was first seen, whatever day it is seen again.
        let seen = name == "first_public_since" && !values.text(name).is_empty();
        if !seen || record.values.text(name) < values.text(name) {
            values.set(name, record.values.get(name).clone());
        }
    }
    match listing::update_from_source(tx, stamp, &permit, &values, target.contact.as_ref(), &source(batch, record))
        .await
    {
        Ok(_) => {
            report.updated += 1;
            Ok(true)
        }
        Err(Error::Refused(Refusal::Invalid(faults))) => {
            let field = faults.first().map(|fault| fault.field.as_str());
            report.lacks(&batch.file, record.line, field, Lack::State);
            Ok(false)
        }
        Err(error) => Err(error),
    }
}
