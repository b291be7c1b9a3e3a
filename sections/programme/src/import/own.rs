//! A file that this edition wrote itself and reads again, changed elsewhere or not: its events are the sessions they came from.
//! Only what differs from what would be written is taken; what such files cannot hold stays as it is.

use std::collections::{BTreeMap, BTreeSet};

use super::{TEXT, TITLE, Usable, cut, plain};
use crate::model::{Room, Session, SessionState};
use crate::session::{self, Proposal};

fn first(text: &exedra_kernel::Localized) -> String {
    text.0.values().next().cloned().unwrap_or_default()
}

/// A title as the reader of files reads what was written of it.
fn title_of(text: &str) -> String {
    cut(&plain(text).replace('\n', " "), TITLE)
}

/// Whether a file's title is one of the session's; that of a cancelled one is written with a word before it.
fn is_title(session: &Session, own: &str, title: &str) -> bool {
    let own = title_of(own);
    own == title || session.state == SessionState::Cancelled && !own.is_empty() && title.ends_with(&own)
}

/// In which language a file of our own was written: the one in which most of its titles are ours.
pub(super) fn language(pairs: &[(Session, Usable)]) -> Option<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (session, event) in pairs {
        let title = first(&event.proposal.titles);
        for (tag, own) in &session.titles.0 {
            if is_title(session, own, &title) {
                *counts.entry(tag).or_default() += 1;
            }
        }
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(tag, _)| tag.to_owned())
}

/// The room of a file's event, where it is another than the session's. A session without a room is written with words in
/// the place of one; those make no room.
pub(super) fn other_room<'a>(session: &Session, event: &'a Usable, rooms: &[Room]) -> Option<&'a str> {
    let named = |room: &&Room, name: &str| room.code == name || room.names.0.values().any(|own| title_of(own) == name);
    let name = event.room.as_deref()?;
    let Some(code) = &session.room_code else { return rooms.iter().any(|room| named(&room, name)).then_some(name) };
    let now = rooms.iter().find(|room| &room.code == code);
    if now.is_some_and(|room| named(&room, name)) { None } else { Some(name) }
}

/// The session as the file would have it, but for its room; texts that differ are taken for those of a language.
pub(super) fn over(session: &Session, event: &Usable, tracks: &BTreeSet<String>, lang: &str) -> Proposal {
    let (mut kept, file) = (session::proposal_of(session), &event.proposal);
    let (title, about) = (first(&file.titles), first(&file.abstracts));
    // What is written before the title of a cancelled one cannot be told from it: that title stays.
    let stays = session.state == SessionState::Cancelled;
    if !stays && !kept.titles.0.values().any(|own| is_title(session, own, &title)) {
        kept.titles.0.insert(lang.to_owned(), title);
    }
    if !about.is_empty() && !kept.abstracts.0.values().any(|own| cut(&plain(own), TEXT) == about) {
        kept.abstracts.0.insert(lang.to_owned(), about);
    }
    // These formats know one language and one track.
    let tag = |text: &String| text.to_lowercase().chars().take_while(char::is_ascii_lowercase).collect::<String>();
    if !file.languages.is_empty() && kept.languages.first().map(tag).as_ref() != file.languages.first() {
        kept.languages.clone_from(&file.languages);
    }
    let track = kept.tracks.iter().find(|slug| tracks.contains(*slug));
    if !file.tracks.is_empty() && track != file.tracks.first() {
        kept.tracks.clone_from(&file.tracks);
    }
    let minutes = |p: &Proposal| (p.ends.micros() - p.starts.micros()) / 60_000_000;
    if kept.starts != file.starts || minutes(&kept) != minutes(file) {
        (kept.starts, kept.ends) = (file.starts, file.ends);
    }
    kept.kind = file.kind;
    kept
}
