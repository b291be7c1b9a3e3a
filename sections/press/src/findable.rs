//! Releases and lines of the record in the site search: to everybody from their minute on, before it to those who may read
//! them early.

use exedra_kernel::{ForumId, ForumRole, Localized, Moment, key};
use exedra_store::house::Event;
use exedra_store::{Conn, Result, sql};
use exedra_web::Edition;
use exedra_web::findable::{Findable, Findables, Heard, Passage, Reader, Wanted};
use exedra_web::section::Boxed;

use crate::model::{Item, ItemId, ItemKind, Standing};
use crate::pages::record_list::kind_key;
use crate::{TOPIC, record, release, release_path, reply};

sql! {
    /// Statements.
    pub(crate) static STATEMENTS;

    fn forum_of(item: &ItemId) -> One<(ForumId,)> = "SELECT forum_id FROM press_item WHERE id = $1";
}

/// Releases.
pub const RELEASES: Findables =
    Findables { kind: "release", name: key!("findable-releases"), order: 20, source: releases, ear, clock: &[TOPIC] };
/// Statements, quotations and figures of the record.
pub const RECORD: Findables =
    Findables { kind: "record", name: key!("record-title"), order: 25, source: lines, ear, clock: &[TOPIC] };

/// Who may read the approved version of an item at a moment: the same as [`crate::rules::may_read`] says.
fn readers(forum: &ForumId, item: &Item, now: Moment) -> Vec<Reader> {
    match item.standing(now) {
        Standing::Published => vec![Reader::Everybody],
        Standing::Embargoed => {
            let mut readers = vec![Reader::Role(forum.clone(), ForumRole::Secretariat)];
            if item.kind == ItemKind::Release {
                readers.push(Reader::Role(forum.clone(), ForumRole::Press));
            }
            readers.extend(item.organisation_id.clone().map(Reader::Members));
            readers
        }
        Standing::Draft | Standing::Submitted | Standing::Withdrawn => Vec::new(),
    }
}

/// The editions at which wanted items are.
async fn editions(wanted: &Wanted<'_>, conn: &mut Conn) -> Result<Vec<Edition>> {
    let mut all = exedra_people::forum::all(conn).await?;
    if let Some(ids) = wanted.ids(ItemId::parse) {
        let mut forums = Vec::new();
        for id in ids {
            forums.extend(forum_of(conn, &id).await?.map(|(forum,)| forum));
        }
        all.retain(|edition| forums.contains(&edition.id));
    }
    Ok(all)
}

fn releases<'a>(wanted: Wanted<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Vec<Findable>>> {
    Box::pin(async move {
        let mut found = Vec::new();
        for edition in editions(&wanted, conn).await? {
            let mut all = release::approved(conn, &edition).await?;
            all.retain(|shown| wanted.has(shown.item.id.as_str()));
            for shown in all {
                found.push(release_of(&wanted, conn, &edition, shown).await?);
            }
        }
        Ok(found)
    })
}

async fn release_of(
    wanted: &Wanted<'_>,
    conn: &mut Conn,
    edition: &Edition,
    shown: release::Shown,
) -> Result<Findable> {
    let (item, content) = (shown.item, shown.content);
    let texts = |pick: fn(&crate::model::Words) -> &String| {
        let all = content.texts.iter().filter(|(_, words)| !pick(words).is_empty());
        Localized(all.map(|(lang, words)| (lang.clone(), pick(words).clone())).collect())
    };
    let mut passages =
        vec![Passage::of(2, &texts(|words| &words.lede)), Passage::markdowns(1, &texts(|words| &words.body))];
    passages.extend(content.evidence.iter().map(|evidence| Passage::name(&evidence.title)));
    passages.extend(content.files.iter().map(|file| Passage::one(1, &file.language, &file.alternative)));
    if let Some(owner) = &item.organisation_id
        && let Some(owner) = exedra_people::organisation::by_id(conn, owner).await?
    {
        passages.push(Passage::name(&owner.name));
    }
    // What the public asked and the press office let through.
    for one in reply::published(conn, edition, Some(&item)).await? {
        passages.push(Passage::one(1, &one.language, &one.body));
        passages.push(Passage::one(1, &one.language, &one.answer));
    }
    Ok(Findable {
        unit: item.id.to_string(),
        part: String::new(),
        forum: Some(edition.id.clone()),
        readers: readers(&edition.id, &item, wanted.now),
        title: texts(|words| &words.title),
        passages,
        href: release_path(&edition.slug, &item.id),
        note: item.public_at.map_or_else(String::new, |at| wanted.say.moment(at, &edition.zone)),
        tracks: content.tracks,
        at: item.public_at,
    })
}

fn lines<'a>(wanted: Wanted<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Vec<Findable>>> {
    Box::pin(async move {
        let (t, mut found) = (wanted.say, Vec::new());
        for edition in editions(&wanted, conn).await? {
            let mut all = record::all(conn, &edition).await?;
            all.retain(|entry| wanted.has(entry.item.id.as_str()));
            found.extend(all.into_iter().map(|entry| {
                let (item, line) = (&entry.item, &entry.line);
                let said =
                    [t.say(kind_key(item.kind)), line.at.split('T').next().map(|day| t.date(day)).unwrap_or_default()];
                let note: Vec<&str> = said.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
                Findable {
                    unit: item.id.to_string(),
                    part: String::new(),
                    forum: Some(edition.id.clone()),
                    readers: readers(&edition.id, item, wanted.now),
                    title: if line.by.0.is_empty() { line.texts.clone() } else { line.by.clone() },
                    passages: vec![Passage::of(3, &line.texts)],
                    href: format!("/{}/press/record/{}", edition.slug, item.id),
                    note: note.join(" · "),
                    tracks: Vec::new(),
                    at: item.public_at,
                }
            }));
        }
        Ok(found)
    })
}

fn ear<'a>(_conn: &'a mut Conn, event: &'a Event) -> Boxed<'a, Result<Heard>> {
    Box::pin(async move {
        Ok(match (event.topic.as_str(), event.kind.as_str()) {
            // A decided reply belongs to a release that the event does not name; an import tells of its edition alone; whoever
            // is erased takes what they wrote with them.
            (TOPIC, "reply-decided" | "releases-put-in") | (exedra_people::TOPIC, "person-erased") => Heard::All,
            (TOPIC, _) => Heard::unit(&event.subject),
            _ => Heard::Nothing,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use exedra_kernel::time::SeededEntropy;
    use exedra_kernel::{AccountId, Actor, Lang, MembershipRole, OrganisationId, PersonId, actor::Membership};

    /// The index and the rule say the same of every asker at every moment.
    #[test]
    fn readers_are_those_of_the_rule() {
        let entropy = SeededEntropy::new(1);
        let (forum, other) = (ForumId::new(Moment(0), &entropy), ForumId::new(Moment(0), &entropy));
        let [owner, stranger] = [(); 2].map(|()| OrganisationId::new(Moment(0), &entropy));
        let actor = |memberships: Vec<(&OrganisationId, MembershipRole)>, roles: Vec<(&ForumId, ForumRole)>| Actor {
            account: AccountId::new(Moment(0), &entropy),
            person: PersonId::new(Moment(0), &entropy),
            name: String::new(),
            language: Lang::En,
            operator: true,
            memberships: memberships
                .into_iter()
                .map(|(organisation, role)| Membership { organisation: organisation.clone(), role })
                .collect(),
            delegations: Vec::new(),
            mandates: Vec::new(),
            roles: roles.into_iter().map(|(forum, role)| (forum.clone(), role, None)).collect(),
        };
        let mut askers = vec![actor(vec![(&owner, MembershipRole::Viewer)], vec![])];
        askers.push(actor(vec![(&stranger, MembershipRole::Owner)], vec![]));
        for role in ForumRole::ALL {
            askers.push(actor(vec![], vec![(&forum, *role)]));
            askers.push(actor(vec![], vec![(&other, *role)]));
        }
        for kind in ItemKind::ALL {
            for (shown, public, withdrawn) in
                [(None, None, None), (Some(1), Some(10), None), (Some(1), Some(1), None), (Some(1), Some(1), Some(2))]
            {
                let item = Item {
                    id: ItemId::new(Moment(0), &entropy),
                    kind: *kind,
                    organisation_id: Some(owner.clone()),
                    shown,
                    latest: 1,
                    submitted_at: Some(Moment(0)),
                    public_at: public.map(Moment),
                    withdrawn_at: withdrawn.map(Moment),
                    reason: None,
                    created_at: Moment(0),
                };
                let named = readers(&forum, &item, Moment(5));
                for asker in askers.iter().map(Some).chain([None]) {
                    let held = Reader::of(asker);
                    let found = named.iter().any(|reader| held.contains(reader));
                    assert_eq!(found, crate::rules::may_read(asker, &forum, &item, Moment(5)), "{item:?} {asker:?}");
                }
            }
        }
    }
}
