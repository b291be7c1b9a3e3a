//! What this section answers when others ask, and what the clock and erasures do here.

use std::collections::{BTreeMap, HashMap};

use exedra_kernel::{Actor, Lang, Moment, OrganisationId, PersonId, key};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx, transact};
use exedra_web::asked::{Asked, Assessable, Cell, Figure, Front, Line, Panel, Subject};
use exedra_web::section::{Boxed, Mention};
use exedra_web::{App, Edition, EditionState, Say};

use crate::model::{Content, Standing};
use crate::{release, release_path, reply, rules, store};

/// So many releases are told of an organisation.
const MOST: usize = 20;

/// The countries or regions of organisations.
async fn countries(conn: &mut Conn, ids: Vec<OrganisationId>) -> Result<HashMap<OrganisationId, String>> {
    let known = exedra_people::organisation::some(conn, &ids).await?;
    Ok(known.into_iter().map(|(id, values)| (id, values.text("country").to_owned())).collect())
}

/// The public releases of an organisation.
pub fn of_organisation<'a>(
    app: &'a App,
    conn: &'a mut Conn,
    actor: Option<&'a Actor>,
    organisation: &'a OrganisationId,
    lang: Lang,
) -> Boxed<'a, Result<Vec<Mention>>> {
    Box::pin(async move {
        let mut mentions = Vec::new();
        let mut editions: HashMap<exedra_kernel::ForumId, Option<Edition>> = HashMap::new();
        for (forum, id) in store::of_organisation(conn, organisation).await?.into_iter().take(MOST) {
            if !editions.contains_key(&forum) {
                let found = exedra_people::forum::by_id(conn, &forum).await?;
                let hidden = |edition: &Edition| {
                    edition.state == EditionState::Draft && !actor.is_some_and(|actor| actor.runs(&edition.id))
                };
                editions.insert(forum.clone(), found.filter(|edition| !hidden(edition)));
            }
            let Some(Some(edition)) = editions.get(&forum) else { continue };
            let Some(item) = store::item(conn, &forum, &id).await? else { continue };
            if item.standing(app.now()) != Standing::Published {
                continue;
            }
            let Some(version) = store::version(conn, &forum, &id, item.shown.unwrap_or(0)).await? else { continue };
            let content = version.release();
            let text = app.say(lang).with(key!("mention-release"), &content.best(lang).1.title);
            mentions.push(Mention { section: "press", text, href: release_path(&edition.slug, &id) });
        }
        Ok(mentions)
    })
}

/// The public releases on a track, or of organisations of a country.
pub fn of_subject<'a>(asked: &'a Asked<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Option<Panel>>> {
    Box::pin(async move {
        let edition = asked.edition;
        let mut releases = release::published(conn, edition, asked.app.now()).await?;
        match asked.subject {
            Subject::Track(slug) => releases.retain(|shown| shown.content.tracks.iter().any(|track| track == slug)),
            Subject::Country(code) => {
                let owners = releases.iter().filter_map(|shown| shown.item.organisation_id.clone()).collect();
                let known = countries(conn, owners).await?;
                let of = |id: &OrganisationId| known.get(id).is_some_and(|country| country == code);
                releases.retain(|shown| shown.item.organisation_id.as_ref().is_some_and(of));
            }
        }
        Ok(Some(Panel {
            order: 50,
            title: asked.say.say(key!("panel-releases")),
            total: releases.len() as u64,
            lines: releases.iter().take(asked.most).map(|shown| line(shown, edition, asked.say)).collect(),
            all: match asked.subject {
                Subject::Track(slug) => Some(format!("/{}/releases?track={slug}", edition.slug)),
                Subject::Country(_) => None,
            },
        }))
    })
}

/// A release as one line of a panel.
fn line(shown: &release::Shown, edition: &Edition, t: &Say) -> Line {
    let (lang, words) = shown.content.best(t.lang);
    Line {
        text: words.title.clone(),
        lang: lang.to_owned(),
        note: shown.item.public_at.map_or_else(String::new, |at| t.date(&at.date_in(&edition.zone))),
        href: release_path(&edition.slug, &shown.item.id),
    }
}

/// The newest releases, for the front page.
pub fn front<'a>(front: &'a Front<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Option<Panel>>> {
    Box::pin(async move {
        let mut releases = release::published(conn, front.edition, front.now).await?;
        releases.sort_by_key(|shown| std::cmp::Reverse(shown.item.public_at));
        Ok(Some(Panel {
            order: 20,
            title: front.say.say(key!("panel-releases")),
            total: releases.len() as u64,
            lines: releases.iter().take(front.most).map(|shown| line(shown, front.edition, front.say)).collect(),
            all: Some(format!("/{}/releases", front.edition.slug)),
        }))
    })
}

/// While comments are open, the way to them from the front page.
pub fn front_comments<'a>(front: &'a Front<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Option<Panel>>> {
    Box::pin(async move {
        if !front.edition.is_open() {
            return Ok(None);
        }
        let published = reply::published(conn, front.edition, None).await?.len() as i64;
        Ok(Some(Panel {
            order: 90,
            title: front.say.say(key!("press-comments-title")),
            total: 1,
            lines: vec![Line {
                text: front.say.say(key!("press-comments-front")),
                lang: String::new(),
                note: front.say.count(key!("press-comments-count"), published),
                href: format!("/{}/press/comments", front.edition.slug),
            }],
            all: None,
        }))
    })
}

/// A release as a questionnaire may be attached to it: what the asker may read, under embargo or not.
pub fn assessable<'a>(
    app: &'a App,
    conn: &'a mut Conn,
    actor: Option<&'a Actor>,
    edition: &'a Edition,
    id: &'a str,
) -> Boxed<'a, Result<Option<Assessable>>> {
    Box::pin(async move {
        let approved = release::approved(conn, edition).await?;
        let Some(shown) = approved.into_iter().find(|shown| shown.item.id.as_str() == id) else { return Ok(None) };
        let item = &shown.item;
        // What the forum itself releases has no members who could answer.
        let Some(owner) = item.organisation_id.clone() else { return Ok(None) };
        if !rules::may_read(actor, &edition.id, item, app.now()) {
            return Ok(None);
        }
        let (language, words) = shown.content.best(Lang::En);
        Ok(Some(Assessable {
            title: words.title.clone(),
            language: language.to_owned(),
            href: release_path(&edition.slug, &item.id),
            text: format!("{} {} {}", words.title, words.lede, words.body),
            acts: actor.is_some_and(|actor| actor.edits(&owner)),
            owner,
        }))
    })
}

/// How many releases are public, by the countries of their organisations.
pub fn figures<'a>(app: &'a App, conn: &'a mut Conn, edition: &'a Edition) -> Boxed<'a, Result<Vec<Figure>>> {
    Box::pin(async move {
        let releases = release::published(conn, edition, app.now()).await?;
        let owners = releases.iter().filter_map(|shown| shown.item.organisation_id.clone()).collect();
        let known = countries(conn, owners).await?;
        let mut cells: BTreeMap<String, i64> = BTreeMap::new();
        for shown in &releases {
            let country = shown.item.organisation_id.as_ref().and_then(|id| known.get(id)).cloned();
            *cells.entry(country.unwrap_or_default()).or_default() += 1;
        }
        Ok(vec![Figure {
            name: "releases",
            label: key!("figure-releases"),
            counts: key!("figure-releases-counts"),
            by: key!("press-title"),
            value: releases.len() as i64,
            cells: cells.into_iter().map(|(part, value)| Cell { part, value }).collect(),
            smallest: 1,
            list: Some("releases"),
            front: Some(6),
        }])
    })
}

/// The next end of an embargo.
pub fn turn(conn: &mut Conn, after: Moment) -> Boxed<'_, Result<Option<Moment>>> {
    Box::pin(async move { Ok(store::turn(conn, after).await?.and_then(|(at,)| at)) })
}

/// What the public wrote is forgotten as far as it need not be known.
pub fn keep_house(app: &App) -> Boxed<'_, Result<()>> {
    Box::pin(async move {
        let now = app.now();
        transact!(app.db(), tx => reply::forget_old(tx, now).await)
    })
}

fn pattern(person: &PersonId) -> String {
    format!("%{person}%")
}

/// Releases that name a person, and what they wrote.
pub fn of_person<'a>(conn: &'a mut Conn, person: &'a PersonId) -> Boxed<'a, Result<serde_json::Value>> {
    Box::pin(async move {
        let named = store::naming(conn, &pattern(person)).await?;
        let roles = named.iter().flat_map(|(_, item, number, content)| {
            let content: Content = serde_json::from_str(content).unwrap_or_default();
            let own = content.people.into_iter().filter(|named| named.person == *person);
            own.map(move |named| serde_json::json!({ "release": item, "version": number, "role": named.role }))
        });
        let roles: Vec<_> = roles.collect();
        let written = store::of_writer(conn, person).await?;
        let written = written.iter().map(|(body, answer)| serde_json::json!({ "text": body, "answer": answer }));
        Ok(serde_json::json!({ "named_in": roles, "replies": written.collect::<Vec<_>>() }))
    })
}

/// Words that stand beside a reference to somebody: texts that name them among their people, or that they wrote for others.
const NEAR: &[house::Near] = &[
    house::Near {
        table: "press_version",
        key: &["forum_id", "item_id", "number"],
        refers: "by_person = $1 OR approved_by = $1 OR content LIKE '%' || $1 || '%'",
        words: &["content", "note"],
        trail: Some(("release", "item_id")),
    },
    house::Near {
        table: "press_version",
        key: &["forum_id", "item_id", "number"],
        refers: "by_person = $1 OR approved_by = $1 OR content LIKE '%' || $1 || '%'",
        words: &["note"],
        trail: Some(("record-line", "item_id")),
    },
    house::Near {
        table: "press_check",
        key: &["forum_id", "id"],
        refers: "by_person = $1",
        words: &["title", "article", "items"],
        trail: Some(("coverage", "id")),
    },
];

/// Takes a person out of all versions of releases, and what they wrote out of the tables.
pub fn forget<'a>(tx: &'a mut Tx, _stamp: Stamp<'a>, person: &'a PersonId) -> Boxed<'a, Result<()>> {
    Box::pin(async move {
        exedra_people::erasure::clean(tx, person, NEAR).await?;
        reply::forget_of(tx, person).await?;
        for (forum, item, number, content) in store::naming(tx, &pattern(person)).await? {
            let Ok(mut content) = serde_json::from_str::<Content>(&content) else { continue };
            let before = content.people.len();
            content.people.retain(|named| named.person != *person);
            if content.people.len() == before {
                continue;
            }
            let text = serde_json::to_string(&content).unwrap_or_default();
            store::rewrite(tx, &forum, &item, number, &text).await?;
        }
        store::forget_writer(tx, person).await?;
        tx.touch(crate::TOPIC);
        Ok(())
    })
}
