//! Suggestions: what fits a person's own needs and offers, with the words that brought it about.

use std::collections::{HashMap, HashSet};

use affinity::{Document, Part};
use exedra_kernel::record::Values;
use exedra_kernel::{Actor, ForumId, ListingId, OrganisationId, PersonId};
use exedra_people::model::Organisation;
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx};
use exedra_web::App;
use tokio::sync::RwLock;

use crate::model::{Listing, ListingKind, State};
use crate::rules_matching::{Asker, SetAside};
use crate::{listing, lists_store, search, store};

/// Own listings that are compared one by one: each costs a ranking.
const MOST_OWN: usize = 4;

exedra_kernel::words! {
    /// Why somebody sets a suggestion aside.
    pub enum Reason {
        /// Another field.
        Field = "field",
        /// Not far enough, or too far.
        Stage = "stage",
        /// They know it.
        Known = "known",
        /// A competitor.
        Competitor = "competitor",
        /// Something else.
        Other = "other",
    }
}

/// Something that may be suggested.
#[derive(Clone, Debug)]
pub struct Candidate {
    id: ListingId,
    kind: ListingKind,
    organisation: OrganisationId,
    parent: Option<OrganisationId>,
    forums: Vec<ForumId>,
    document: Document,
}

/// The text of a listing as it is compared.
fn document(id: &str, title: &str, values: &Values) -> Document {
    let texts = ["summary", "description", "advantages", "technical"].map(|name| values.text(name));
    let keywords = ["keywords", "technology_keywords", "market_keywords"];
    let keywords = keywords.iter().flat_map(|name| values.get(name).list().iter().cloned());
    let mut document = Document::new(id, title, texts.join("\n")).with_keywords(keywords);
    document.lang = Some(values.text("language").to_owned()).filter(|tag| !tag.is_empty());
    document
}

impl Candidate {
    /// Of a listing that is public.
    pub(crate) fn of(listing: &Listing, organisation: Option<&Organisation>, forums: Vec<ForumId>) -> Self {
        let head = &listing.head;
        Self {
            id: head.id.clone(),
            kind: head.kind,
            organisation: head.organisation_id.clone(),
            parent: organisation.and_then(|organisation| organisation.parent_id.clone()),
            forums,
            document: document(head.id.as_str(), &head.title, &listing.values),
        }
    }
}

/// What is known of a candidate beside its words.
struct About {
    id: ListingId,
    kind: ListingKind,
    organisation: OrganisationId,
    parent: Option<OrganisationId>,
    forums: Vec<ForumId>,
}

#[derive(Default)]
struct Inner {
    offers: affinity::Index,
    needs: affinity::Index,
    about: HashMap<String, About>,
}

impl Inner {
    fn put(&mut self, candidate: Candidate) {
        let Candidate { id, kind, organisation, parent, forums, document } = candidate;
        self.of(kind).insert(document);
        self.about.insert(id.to_string(), About { id, kind, organisation, parent, forums });
    }

    fn remove(&mut self, id: &str) {
        if let Some(about) = self.about.remove(id) {
            self.of(about.kind).remove(id);
        }
    }

    fn of(&mut self, kind: ListingKind) -> &mut affinity::Index {
        match kind {
            ListingKind::Offer => &mut self.offers,
            ListingKind::Need => &mut self.needs,
        }
    }
}

/// Ranks public offers and needs; kept in memory and told of every change. Put one into the application's extensions.
#[derive(Default)]
pub struct Matcher(RwLock<Option<Inner>>);

/// One thing that fits.
#[derive(Clone, Debug)]
pub struct Suggestion {
    /// The listing.
    pub listing: ListingId,
    /// From 0 to 1.
    pub score: f64,
    /// Words and their shares, which add up to the score.
    pub parts: Vec<Part>,
    /// The own listing it fits: id, kind and title; none when it fits what was typed.
    pub because: Option<(ListingId, ListingKind, String)>,
}

/// What a suggestion is sought for.
#[derive(Clone, Debug)]
pub struct Profile {
    /// What is wanted: offers for a need, needs for an offer.
    pub wants: ListingKind,
    /// The text.
    pub document: Document,
    /// The own listing.
    pub listing: Option<(ListingId, ListingKind, String)>,
}

impl Profile {
    /// Of an own listing.
    pub fn of(listing: &Listing) -> Self {
        let head = &listing.head;
        let wants = if head.kind == ListingKind::Offer { ListingKind::Need } else { ListingKind::Offer };
        let document = document(head.id.as_str(), &head.title, &listing.values);
        Self { wants, document, listing: Some((head.id.clone(), head.kind, head.title.clone())) }
    }
    /// Of what somebody typed, for both kinds.
    pub fn typed(text: &str) -> [Self; 2] {
        let text: String = text.chars().take(2000).collect();
        [ListingKind::Offer, ListingKind::Need].map(|wants| Self {
            wants,
            document: Document::new("", "", &text),
            listing: None,
        })
    }
}

impl Matcher {
    /// Fills the matcher from the tables, unless it is filled.
    pub async fn fill(&self, app: &App) -> Result<()> {
        let mut inner = self.0.write().await;
        if inner.is_none() {
            // The lock is held while reading: what changes meanwhile comes in through the listener, behind it.
            let candidates = search::candidates(&mut *app.db().read().await?, app.now()).await?;
            let filled = tokio::task::spawn_blocking(move || {
                let mut filled = Inner::default();
                for candidate in candidates {
                    filled.put(candidate);
                }
                filled
            });
            *inner = Some(filled.await.map_err(|error| exedra_store::Error::Setup(error.to_string()))?);
        }
        Ok(())
    }

    /// Takes what may be suggested, and the ids of what may not (any more).
    pub(crate) async fn apply(&self, changes: Vec<Result<Candidate, String>>) {
        if changes.is_empty() {
            return;
        }
        if let Some(inner) = self.0.write().await.as_mut() {
            for change in changes {
                match change {
                    Ok(candidate) => {
                        inner.remove(candidate.id.as_str());
                        inner.put(candidate);
                    }
                    Err(id) => inner.remove(&id),
                }
            }
        }
    }

    /// What fits best at an edition, the best first; each listing once, with the own listing it fits best.
    pub async fn suggest(
        &self,
        app: &App,
        forum: &ForumId,
        asker: &Asker,
        profiles: &[Profile],
        top: usize,
    ) -> Result<Vec<Suggestion>> {
        if self.0.read().await.is_none() {
            self.fill(app).await?;
        }
        let guard = self.0.read().await;
        let Some(inner) = guard.as_ref() else { return Ok(Vec::new()) };
        let admitted: HashSet<&str> = inner
            .about
            .values()
            .filter(|about| about.forums.contains(forum))
            .filter(|about| asker.admits(&about.id, &about.organisation, about.parent.as_ref()))
            .map(|about| about.id.as_str())
            .collect();
        let mut best: HashMap<String, Suggestion> = HashMap::new();
        for profile in profiles {
            let index = if profile.wants == ListingKind::Offer { &inner.offers } else { &inner.needs };
            for found in index.rank(&profile.document, top, &|id| admitted.contains(id)) {
                let Some(listing) = ListingId::parse(&found.document) else { continue };
                if best.get(&found.document).is_none_or(|known| known.score < found.score) {
                    let because = profile.listing.clone();
                    let suggestion = Suggestion { listing, score: found.score, parts: found.parts, because };
                    best.insert(found.document, suggestion);
                }
            }
        }
        let mut best: Vec<Suggestion> = best.into_values().collect();
        best.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.listing.cmp(&b.listing)));
        best.truncate(top);
        Ok(best)
    }
}

/// What is never suggested to somebody: their own house's, what they set aside, whom they met.
pub async fn asker(app: &App, conn: &mut Conn, actor: &Actor) -> Result<Asker> {
    let mut asker = Asker::default();
    for membership in &actor.memberships {
        let parent = exedra_people::organisation::by_id(conn, &membership.organisation).await?;
        asker.organisations.push((membership.organisation.clone(), parent.and_then(|found| found.parent_id)));
    }
    asker.dismissed = lists_store::dismissed(conn, &actor.person).await?.into_iter().map(|(id, _)| id).collect();
    for source in &app.offered().met_before {
        let met = source(conn, &actor.person).await?;
        asker.met.extend(met.listings);
        asker.met_organisations.extend(met.organisations);
    }
    Ok(asker)
}

/// The own needs and offers that suggestions are sought for, the last changed first. The own ones of all states count,
/// but those that are taken back: only their members see the words.
pub async fn profiles(conn: &mut Conn, actor: &Actor) -> Result<Vec<Profile>> {
    let mut heads = Vec::new();
    for membership in &actor.memberships {
        heads.extend(store::of_organisation(conn, &membership.organisation).await?);
    }
    heads.retain(|head| !matches!(head.state, State::Withdrawn | State::Expired));
    heads.sort_by(|a, b| b.changed_at.cmp(&a.changed_at).then_with(|| a.id.cmp(&b.id)));
    // What a person stands behind themselves comes before the rest of their house.
    heads.sort_by_key(|head| head.contact_id.as_ref() != Some(&actor.person));
    let ids: Vec<ListingId> = heads.into_iter().take(MOST_OWN).map(|head| head.id).collect();
    Ok(listing::listings(conn, &ids).await?.iter().map(Profile::of).collect())
}

/// Sets a suggestion aside, with the reason, or brings it back when there is none.
pub async fn set_aside(tx: &mut Tx, stamp: Stamp<'_>, permit: SetAside, reason: Option<Reason>) -> Result<()> {
    match reason {
        Some(reason) => {
            lists_store::dismiss(tx, permit.person(), permit.listing(), reason.as_str(), stamp.now).await?;
        }
        None => {
            lists_store::bring_back(tx, permit.person(), permit.listing()).await?;
        }
    }
    let after = reason.map(|reason| serde_json::json!({ "reason": reason }));
    let act = if reason.is_some() { "suggestion-set-aside" } else { "suggestion-brought-back" };
    let id = permit.listing().as_str();
    let done = house::Done { act, record: "listing", id, before: None, after: after.as_ref() };
    house::record(tx, stamp, permit.acting(), done).await.map(|_| ())
}

/// What somebody set aside, the last first, with their reasons.
pub async fn set_aside_by(conn: &mut Conn, person: &PersonId) -> Result<Vec<(ListingId, Option<Reason>)>> {
    let rows = lists_store::dismissed(conn, person).await?;
    Ok(rows.into_iter().map(|(id, reason)| (id, Reason::parse(&reason))).collect())
}

/// A suggestion explained in tenths of a point: what is shown, and what the words that are not shown bring.
#[derive(Clone, Debug, PartialEq)]
pub struct Explained<'a> {
    /// The whole.
    pub whole: i64,
    /// The weightiest words.
    pub shown: Vec<(&'a Part, i64)>,
    /// The further words.
    pub further: Vec<&'a Part>,
    /// What they bring together.
    pub rest: i64,
}

/// Explains a suggestion by its `most` weightiest words; shown parts and rest add up to the whole exactly.
pub fn explain(suggestion: &Suggestion, most: usize) -> Explained<'_> {
    let tenths = |score: f64| (score * 1000.0).round() as i64;
    let whole = tenths(suggestion.score);
    let parts = suggestion.parts.iter().take(most).map(|part| (part, tenths(part.score)));
    let mut shown: Vec<(&Part, i64)> = parts.filter(|(_, tenths)| *tenths > 0).collect();
    let further: Vec<&Part> = suggestion.parts.iter().skip(shown.len()).collect();
    let mut rest = whole - shown.iter().map(|(_, tenths)| tenths).sum::<i64>();
    // What rounding leaves over goes to the weightiest word.
    if (rest < 0 || further.is_empty())
        && let Some(first) = shown.first_mut()
    {
        first.1 += rest;
        rest = 0;
    }
    Explained { whole, shown, further, rest }
}

#[cfg(test)]
mod tests {
    use affinity::PartKind;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn parts_add_up(scores in prop::collection::vec(0.0..0.2f64, 1..12), most in 1..6usize) {
            let mut scores = scores;
            scores.sort_by(|a, b| b.total_cmp(a));
            let part = |score: &f64| Part { kind: PartKind::Term, what: String::new(), ours: String::new(), theirs: String::new(), score: *score };
            let suggestion = Suggestion {
                listing: ListingId::parse("0190a000-0000-7000-8000-000000000000").unwrap(),
                score: scores.iter().sum(),
                parts: scores.iter().map(part).collect(),
                because: None,
            };
            let explained = explain(&suggestion, most);
            let shown: i64 = explained.shown.iter().map(|(_, tenths)| tenths).sum();
            prop_assert!(explained.shown.is_empty() || shown + explained.rest == explained.whole);
            prop_assert!(explained.rest >= 0 && explained.shown.len() <= most);
        }
    }
}
