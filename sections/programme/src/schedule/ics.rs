//! The programme as a calendar.

use exedra_web::calendar::{self, Entry};

use super::Book;
use crate::gathered::Shown;
use crate::model::SessionState;

/// A session as a calendar shows it.
pub fn entry(book: &Book<'_>, shown: &Shown) -> Entry {
    let s = &shown.session;
    let venue = book.edition.venue.text(book.say.lang);
    let room = book.room(shown);
    Entry {
        uid: s.id.to_string(),
        starts: s.starts_at,
        ends: s.ends_at,
        revision: s.revision,
        changed: s.changed_at,
        cancelled: s.state == SessionState::Cancelled,
        summary: s.titles.text(book.say.lang).to_owned(),
        description: s.abstracts.text(book.say.lang).to_owned(),
        location: if venue.is_empty() || s.remote { room } else { format!("{room}, {venue}") },
        url: book.url(shown),
        conference: s.remote.then(|| book.url(shown)),
    }
}

/// The file.
pub fn write(book: &Book<'_>) -> String {
    let entries: Vec<Entry> = book.sessions.iter().map(|shown| entry(book, shown)).collect();
    calendar::write(book.edition.name.text(book.say.lang), &entries)
}
