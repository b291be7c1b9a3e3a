//! In the site search: who is at an edition, as far as they agreed to be listed; the edition with the words of its theme and the
//! countries represented; and organisations, answered from the words of their names.

use std::collections::BTreeMap;

use exedra_kernel::{ForumId, Lang, Localized, OrganisationId, PersonId, geography, key};
use exedra_store::house::Event;
use exedra_store::{Conn, Result, sql};
use exedra_web::Edition;
use exedra_web::findable::{Findable, Findables, FoundElsewhere, FoundLine, Heard, Passage, Reader, Sought, Wanted};
use exedra_web::forms::encode;
use exedra_web::section::Boxed;

use crate::organisation::{self, Wanted as Sorted};
use crate::pages::organisation_list::Row;
use crate::store::delegations::{self, Listed};
use crate::{TOPIC, figures, forum, organisation_words};

sql! {
    /// Statements.
    pub(crate) static STATEMENTS;

    fn editions_of(person: &PersonId) -> Many<(ForumId,)> =
        "SELECT forum_id FROM registration WHERE person_id = $1 ORDER BY forum_id";
    fn one_listed(forum: &ForumId, person: &PersonId) -> Many<Listed> =
        "SELECT p.id, p.native_name, p.latin_name, CASE WHEN w.id IS NULL THEN NULL ELSE p.title END, r.country_represented, r.organisation_id, o.name
         FROM registration r JOIN person p ON p.id = r.person_id
         JOIN consent c ON c.person_id = p.id AND c.kind = 'listed' AND c.current = TRUE AND c.given = TRUE
         LEFT JOIN consent w ON w.person_id = p.id AND w.kind = 'abroad' AND w.current = TRUE AND w.given = TRUE
         LEFT JOIN organisation o ON o.id = r.organisation_id
         WHERE r.forum_id = $1 AND r.person_id = $2 AND r.state IN ('expected', 'arrived') AND p.erased_at IS NULL";
}

/// People.
pub const PERSONS: Findables = Findables {
    kind: "person",
    name: key!("findable-persons"),
    order: 70,
    source: persons,
    ear: person_ear,
    clock: &[],
};
/// The edition itself, the words of its theme, and countries.
pub const SUBJECTS: Findables = Findables {
    kind: "subject",
    name: key!("findable-subjects"),
    order: 80,
    source: subjects,
    ear: subject_ear,
    clock: &[],
};

fn persons<'a>(wanted: Wanted<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Vec<Findable>>> {
    Box::pin(async move {
        let mut found = Vec::new();
        let editions: BTreeMap<ForumId, Edition> =
            forum::all(conn).await?.into_iter().map(|edition| (edition.id.clone(), edition)).collect();
        match wanted.ids(PersonId::parse) {
            None => {
                for edition in editions.values() {
                    let listed = delegations::listed(conn, &edition.id).await?;
                    found.extend(listed.iter().map(|person| person_of(&wanted, edition, person)));
                }
            }
            Some(ids) => {
                for id in ids {
                    for (forum,) in editions_of(conn, &id).await? {
                        let Some(edition) = editions.get(&forum) else { continue };
                        let listed = one_listed(conn, &forum, &id).await?;
                        found.extend(listed.iter().map(|person| person_of(&wanted, edition, person)));
                    }
                }
            }
        }
        Ok(found)
    })
}

/// Somebody as the directory names them.
fn person_of(wanted: &Wanted<'_>, edition: &Edition, person: &Listed) -> Findable {
    let country = person.country_represented.as_deref().map(|code| wanted.say.country(code));
    let note: Vec<String> = person.organisation.clone().into_iter().chain(country).collect();
    let names = [person.organisation.as_deref(), person.title.as_deref()];
    Findable {
        unit: person.person_id.to_string(),
        part: edition.id.to_string(),
        forum: Some(edition.id.clone()),
        readers: vec![Reader::Everybody],
        title: Localized::one("und", &crate::model::display(&person.native_name, &person.latin_name)),
        passages: names.into_iter().flatten().map(Passage::name).collect(),
        href: format!("/{}/people?{}", edition.slug, encode(&[("q".to_owned(), person.latin_name.clone())])),
        note: note.join(" · "),
        tracks: Vec::new(),
        at: None,
    }
}

fn person_ear<'a>(_conn: &'a mut Conn, event: &'a Event) -> Boxed<'a, Result<Heard>> {
    Box::pin(async move {
        Ok(match (event.topic.as_str(), event.kind.as_str()) {
            // A delegation withdraws people, and says which country they represent.
            (TOPIC, "people-imported" | "delegation-changed" | "organisations-imported") => Heard::All,
            (TOPIC, kind) if kind.starts_with("person-") || kind == "consent-changed" => Heard::unit(&event.subject),
            (TOPIC, "organisation-changed") if OrganisationId::parse(&event.subject).is_some() => Heard::All,
            _ => Heard::Nothing,
        })
    })
}

fn subjects<'a>(wanted: Wanted<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Vec<Findable>>> {
    Box::pin(async move {
        let (t, mut found) = (wanted.say, Vec::new());
        for edition in forum::all(conn).await? {
            if !wanted.has(edition.id.as_str()) {
                continue;
            }
            let subject = |part: String, title: Localized, note: String, href: String| Findable {
                unit: edition.id.to_string(),
                part,
                forum: Some(edition.id.clone()),
                readers: vec![Reader::Everybody],
                title,
                note,
                href,
                ..Findable::default()
            };
            let mut whole = subject(
                "edition".to_owned(),
                edition.name.clone(),
                t.span(&edition.from, &edition.to),
                format!("/{}", edition.slug),
            );
            whole.passages = vec![Passage::of(2, &edition.theme), Passage::of(1, &edition.venue)];
            found.push(whole);
            for track in &edition.tracks.0 {
                let href = format!("/{}/tracks/{}", edition.slug, track.slug);
                let note = t.say("findable-track");
                let mut one = subject(format!("track/{}", track.slug), track.name.clone(), note, href);
                one.tracks = vec![track.slug.clone()];
                found.push(one);
            }
            for code in figures::countries(conn, &edition.id).await? {
                let names =
                    Lang::ALL.iter().map(|lang| (lang.as_str().to_owned(), geography::country_name(&code, *lang)));
                let href = format!("/{}/countries/{code}", edition.slug);
                let note = t.say("findable-country");
                found.push(subject(format!("country/{code}"), Localized(names.collect()), note, href));
            }
        }
        Ok(found)
    })
}

fn subject_ear<'a>(_conn: &'a mut Conn, event: &'a Event) -> Boxed<'a, Result<Heard>> {
    Box::pin(async move {
        Ok(match (event.topic.as_str(), event.kind.as_str()) {
            (TOPIC, kind) if kind.starts_with("forum-") => Heard::unit(&event.subject),
            // Whoever comes or goes may be the first or the last of a country.
            (
                TOPIC,
                "person-registered" | "person-left" | "person-erased" | "people-imported" | "delegation-changed",
            ) => Heard::All,
            _ => Heard::Nothing,
        })
    })
}

/// Organisations whose names have the words.
pub fn organisations<'a>(sought: Sought<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Vec<FoundElsewhere>>> {
    Box::pin(async move {
        // The register knows names and no themes.
        if sought.track.is_some() || organisation_words::wanted(sought.words).is_empty() {
            return Ok(Vec::new());
        }
        let wanted = Sorted { query: sought.words.to_owned(), ..Sorted::default() };
        let page = organisation::list(conn, &wanted, sought.most as i64).await?;
        let t = sought.say;
        let line = |row: organisation::Listed| {
            let row = Row::of(t, row);
            let native = row.native.map(|(native, ..)| format!("{native} · ")).unwrap_or_default();
            FoundLine {
                title: vec![(row.name, false)],
                note: format!("{native}{}", row.about),
                href: row.href,
                ..FoundLine::default()
            }
        };
        let address = encode(&[("q".to_owned(), sought.words.to_owned())]);
        Ok(vec![FoundElsewhere {
            kind: "organisation",
            name: t.say("organisations-title"),
            total: usize::try_from(page.total).unwrap_or(0),
            lines: page.rows.into_iter().map(line).collect(),
            all: Some((t.count("organisations-count", page.total), format!("/organisations?{address}"))),
        }])
    })
}
