//! Published figures of zones in the site search: every release with its period and its notes. Drafts and returns are in none.

use exedra_kernel::{Lang, Localized, key};
use exedra_store::house::Event;
use exedra_store::{Conn, Result};
use exedra_web::findable::{Findable, Findables, Heard, Passage, Reader, Wanted};
use exedra_web::section::Boxed;

use crate::pages::view::period;
use crate::{TOPIC, release, store};

/// Releases of zones.
pub const RELEASES: Findables =
    Findables { kind: "zone", name: key!("findable-zones"), order: 50, source, ear, clock: &[] };

fn source<'a>(wanted: Wanted<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Vec<Findable>>> {
    Box::pin(async move {
        let (t, mut found) = (wanted.say, Vec::new());
        for zone in store::zones(conn).await? {
            for one in release::all(conn, &zone).await? {
                if !wanted.has(one.id.as_str()) {
                    continue;
                }
                let title = |lang: &Lang| {
                    let told = period(&one.period_from, &one.period_to, &wanted.app.say(*lang));
                    (lang.as_str().to_owned(), format!("{} · {told}", zone.names.text(*lang)))
                };
                let mut passages = vec![Passage::one(1, "und", &one.changes)];
                passages.extend(zone.sectors.0.iter().map(|sector| Passage::of(1, &sector.name)));
                let version = t.count(key!("zone-version"), one.version);
                found.push(Findable {
                    unit: one.id.to_string(),
                    part: String::new(),
                    forum: None,
                    readers: vec![Reader::Everybody],
                    title: Localized(Lang::ALL.iter().map(title).collect()),
                    passages,
                    href: one.path(&zone),
                    note: format!("{version} · {}", t.date(&zone.day(one.published_at))),
                    tracks: Vec::new(),
                    at: Some(one.published_at),
                });
            }
        }
        Ok(found)
    })
}

fn ear<'a>(_conn: &'a mut Conn, event: &'a Event) -> Boxed<'a, Result<Heard>> {
    Box::pin(async move {
        Ok(match (event.topic.as_str(), event.kind.as_str()) {
            (TOPIC, "release-published") => Heard::unit(&event.subject),
            (TOPIC, _) => Heard::All,
            _ => Heard::Nothing,
        })
    })
}
