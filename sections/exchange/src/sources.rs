//! What this section answers when others ask: about organisations, and about persons.

use exedra_kernel::{Actor, Lang, ListingId, OrganisationId, PersonId, key};
use exedra_store::house::{self, Audit, Stamp};
use exedra_store::{Conn, Result, Tx};
use exedra_web::asked::Assessable;
use exedra_web::section::{Boxed, Mention};
use exedra_web::{App, Edition, EditionState, markdown};

use crate::model::{ListingKind, State};
use crate::{listing, rules, store};

/// So many listings are told of an organisation.
const MOST: usize = 100;

/// In so many listings one looks for the editions at which an organisation shows something.
const LOOKED: usize = 30;

/// The listings of an organisation: public ones to everybody, all that they may read to members and the secretariat.
pub fn of_organisation<'a>(
    app: &'a App,
    conn: &'a mut Conn,
    actor: Option<&'a Actor>,
    organisation: &'a OrganisationId,
    lang: Lang,
) -> Boxed<'a, Result<Vec<Mention>>> {
    Box::pin(async move {
        let (say, now) = (app.say(lang), app.now());
        let heads = listing::of_organisation(conn, organisation).await?;
        let mut known = Vec::new();
        for head in heads {
            let own = match actor {
                Some(actor) if known.len() < MOST => {
                    rules::belongs(actor, &head) || listing::overseen(conn, actor, &head).await?
                }
                _ => false,
            };
            if own || rules::is_public(&head, now) {
                known.push(head);
            }
        }
        let mention = |head: crate::Head| {
            let kind = match head.kind {
                ListingKind::Offer => key!("mention-offer"),
                ListingKind::Need => key!("mention-need"),
            };
            let mut text = say.with(kind, &head.title);
            if head.state != State::Published {
                let state = say.say(crate::pages::state_key(head.state));
                text = say.fill("mention-state", &[("text", &text), ("state", &state)]);
            }
            Mention { section: "exchange", text, href: head.path() }
        };
        let mut editions = Vec::new();
        for head in known.iter().filter(|head| rules::is_public(head, now)).take(LOOKED) {
            editions.extend(listing::forums_of(conn, &head.id).await?);
        }
        editions.sort();
        editions.dedup();
        let mut mentions = Vec::new();
        for id in editions {
            let found = exedra_people::forum::by_id(conn, &id).await?;
            // An edition that is being prepared is nobody's to know.
            let Some(edition) = found.filter(|edition| edition.state != EditionState::Draft) else { continue };
            let text = say.with("mention-shown-at", edition.name.text(lang));
            mentions.push(Mention { section: "exchange", text, href: format!("/{}/exchange", edition.slug) });
        }
        mentions.extend(known.into_iter().take(MOST).map(mention));
        Ok(mentions)
    })
}

/// Listings that name a person as their contact.
pub fn of_person<'a>(conn: &'a mut Conn, person: &'a PersonId) -> Boxed<'a, Result<serde_json::Value>> {
    Box::pin(async move {
        let heads = store::of_contact(conn, person).await?;
        let contacts = heads.iter().map(|head| {
            serde_json::json!({ "listing": head.id, "kind": head.kind, "title": head.title, "state": head.state })
        });
        Ok(serde_json::json!({ "contact_of": contacts.collect::<Vec<_>>() }))
    })
}

/// Words that stand beside a reference to somebody: the listings for which they are the person to ask.
const NEAR: house::Near = house::Near {
    table: "listing",
    key: &["id"],
    refers: "contact_id = $1 OR decided_by = $1",
    words: &["title", "summary", "description", "advantages", "technical", "trl_evidence", "ipr_note", "partner_role"],
    trail: Some(("listing", "id")),
};

/// No listing names an erased person as its contact any more, no picture or document as its maker.
pub fn forget_person<'a>(tx: &'a mut Tx, stamp: Stamp<'a>, person: &'a PersonId) -> Boxed<'a, Result<()>> {
    Box::pin(async move {
        // The index follows the event: it forgets the name, too.
        for id in exedra_people::erasure::clean(tx, person, &[NEAR]).await? {
            house::emit(tx, stamp, crate::TOPIC, listing::CHANGED, &id).await?;
        }
        store::forget_contact(tx, person).await?;
        let names = exedra_people::erasure::names(tx, person).await?;
        let clean = |text: String| names.iter().fold(text, |text, name| house::without(&text, name));
        for (file, name, alternative, credit, added) in store::files_added_by(tx, person.as_str()).await? {
            // Only a file that was added by their own hand: what others say of theirs refers to nobody.
            let added: serde_json::Value = added.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
            let theirs = match added["id"].as_str() {
                Some(id) => id == file.as_str(),
                None => added["file"] == name.as_str(),
            };
            if theirs {
                store::rename_in_file(tx, &file, &clean(alternative), &clean(credit)).await?;
            }
        }
        tx.touch(crate::TOPIC);
        Ok(())
    })
}

/// Takes back an edit of a listing, for the audit view.
pub fn undo<'a>(tx: &'a mut Tx, stamp: Stamp<'a>, actor: &'a Actor, line: &'a Audit) -> Boxed<'a, Result<String>> {
    Box::pin(listing::undo(tx, stamp, actor, line))
}

/// An offer as something to be assessed; its owner's members who edit act for it.
pub fn assessable<'a>(
    _app: &'a App,
    conn: &'a mut Conn,
    actor: Option<&'a Actor>,
    _edition: &'a Edition,
    id: &'a str,
) -> Boxed<'a, Result<Option<Assessable>>> {
    Box::pin(async move {
        let Some(id) = ListingId::parse(id) else { return Ok(None) };
        let Some(found) = listing::listing(conn, &id).await? else { return Ok(None) };
        let head = &found.head;
        if head.kind != ListingKind::Offer || !listing::readable(conn, actor, head).await? {
            return Ok(None);
        }
        let fields = ["summary", "description", "advantages"].map(|name| markdown::plain(found.values.text(name)));
        Ok(Some(Assessable {
            title: head.title.clone(),
            language: head.language.clone().unwrap_or_else(|| "en".to_owned()),
            href: head.path(),
            text: format!("{} {}", head.title, fields.join(" ")),
            owner: head.organisation_id.clone(),
            acts: actor.is_some_and(|actor| actor.edits(&head.organisation_id)),
        }))
    })
}
