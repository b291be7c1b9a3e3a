//! Transcripts in the site search: what was said, in the languages of the captions; a result leads to its place.

use std::collections::BTreeSet;

use exedra_kernel::{ForumId, Localized, key};
use exedra_programme::model::SessionId;
use exedra_store::house::Event;
use exedra_store::{Conn, Result, sql};
use exedra_web::findable::{Findable, Findables, Heard, Passage, Wanted};
use exedra_web::section::Boxed;
use exedra_web::{Edition, Say};

use crate::broadcast::Whole;
use crate::model::{BroadcastId, Captions};
use crate::{TOPIC, broadcast, vtt};

sql! {
    /// Statements.
    pub(crate) static STATEMENTS;

    fn captioned() -> Many<(ForumId, BroadcastId)> = "SELECT DISTINCT forum_id, broadcast_id FROM stage_captions";
    fn captioned_one(broadcast: &BroadcastId) -> Many<(ForumId, BroadcastId)> =
        "SELECT DISTINCT forum_id, broadcast_id FROM stage_captions WHERE broadcast_id = $1";
    fn of_session(session: &SessionId) -> Many<(BroadcastId,)> = "SELECT id FROM stage_broadcast WHERE session_id = $1";
}

/// Transcripts.
pub const TRANSCRIPTS: Findables =
    Findables { kind: "transcript", name: key!("findable-transcripts"), order: 15, source, ear, clock: &[] };

fn source<'a>(wanted: Wanted<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Vec<Findable>>> {
    Box::pin(async move {
        let places = match wanted.ids(BroadcastId::parse) {
            None => captioned(conn).await?,
            Some(ids) => {
                let mut places = Vec::new();
                for id in ids {
                    places.extend(captioned_one(conn, &id).await?);
                }
                places
            }
        };
        let mut found = Vec::new();
        let forums: BTreeSet<ForumId> = places.iter().map(|(forum, _)| forum.clone()).collect();
        for forum in forums {
            let Some(edition) = exedra_people::forum::by_id(conn, &forum).await? else { continue };
            for (_, id) in places.iter().filter(|(other, _)| *other == forum) {
                let Some(whole) = broadcast::by_id(conn, &forum, id).await? else { continue };
                for captions in broadcast::captions(conn, &forum, id).await? {
                    found.push(findable(wanted.say, &edition, &whole, &captions));
                }
            }
        }
        Ok(found)
    })
}

/// The place of a cue on the transcript's page.
pub fn anchor(cue: usize) -> String {
    format!("cue-{}", cue + 1)
}

fn findable(t: &Say, edition: &Edition, whole: &Whole, captions: &Captions) -> Findable {
    let page =
        format!("{}/transcript?language={}", crate::path(&edition.slug, &whole.broadcast.code), captions.language);
    let cues = vtt::read(captions.text.as_bytes()).unwrap_or_default();
    let passages = cues.into_iter().enumerate().map(|(at, cue)| {
        let text = cue.text.replace('\n', " ");
        let said = cue.voice.map_or(text.clone(), |voice| format!("{voice}: {text}"));
        Passage::one(1, &captions.language, &said).at(format!("{page}#{}", anchor(at)))
    });
    Findable {
        unit: whole.broadcast.id.to_string(),
        part: captions.language.clone(),
        forum: Some(edition.id.clone()),
        readers: exedra_programme::findable::readers(&edition.id, &whole.session),
        title: title(whole, &captions.language),
        passages: passages.collect(),
        href: page.clone(),
        note: format!("{} · {}", t.language(&captions.language), t.moment(whole.starts_at(), &edition.zone)),
        tracks: whole.session.tracks.0.clone(),
        at: Some(whole.starts_at()),
    }
}

/// The title in the language of the captions, if it has one: the same name in six languages would bring six transcripts.
fn title(whole: &Whole, language: &str) -> Localized {
    let titles = whole.titles();
    titles.0.get(language).map_or_else(|| titles.clone(), |title| Localized::one(language, title))
}

fn ear<'a>(conn: &'a mut Conn, event: &'a Event) -> Boxed<'a, Result<Heard>> {
    Box::pin(async move {
        Ok(match (event.topic.as_str(), event.kind.as_str()) {
            (TOPIC, _) => Heard::unit(&event.subject),
            // A session is announced, called off, renamed.
            (exedra_programme::TOPIC, _) => match SessionId::parse(&event.subject) {
                Some(session) => {
                    let all = of_session(conn, &session).await?;
                    Heard::Units(all.into_iter().map(|(id,)| id.to_string()).collect())
                }
                None => Heard::Nothing,
            },
            _ => Heard::Nothing,
        })
    })
}
