//! The programme in the words of schema.org.

use exedra_kernel::Moment;
use serde_json::{Value, json};

use super::{Book, zoned};
use crate::gathered::Shown;
use crate::model::SessionState;

fn forum(book: &Book<'_>) -> Value {
    let e = book.edition;
    json!({
        "@type": "Event",
        "name": e.name.text(book.say.lang),
        "startDate": e.from,
        "endDate": e.to,
        "url": format!("{}/{}", book.base_url, e.slug),
        "location": { "@type": "Place", "name": place(book), "address": place(book) },
    })
}

fn place(book: &Book<'_>) -> String {
    let venue = book.edition.venue.text(book.say.lang);
    if venue.is_empty() { book.edition.name.text(book.say.lang).to_owned() } else { venue.to_owned() }
}

/// A session; alone it names the forum it belongs to.
pub fn event(book: &Book<'_>, shown: &Shown, alone: bool) -> Value {
    let (s, zone) = (&shown.session, &book.edition.zone);
    let hall = json!({ "@type": "Place", "name": book.room(shown), "address": place(book) });
    let remote = json!({ "@type": "VirtualLocation", "url": book.url(shown) });
    // A speaker over a link does not bring the audience onto the net.
    let (mode, location) =
        if s.remote { ("OnlineEventAttendanceMode", remote) } else { ("OfflineEventAttendanceMode", hall) };
    let moved = s.earlier_start.is_some_and(|at| at != s.starts_at);
    let status = match s.state {
        SessionState::Cancelled => "EventCancelled",
        _ if moved => "EventRescheduled",
        _ => "EventScheduled",
    };
    let performers: Vec<Value> = shown
        .speakers
        .iter()
        .map(|speaker| match &speaker.organisation {
            Some(house) => {
                json!({ "@type": "Person", "name": speaker.name, "affiliation": { "@type": "Organization", "name": house } })
            }
            None => json!({ "@type": "Person", "name": speaker.name }),
        })
        .collect();
    let part = |item: &crate::model::Item| {
        let ends = item.starts_at().plus_seconds(item.minutes * 60);
        json!({
            "@type": "Event", "name": item.titles.text(book.say.lang), "startDate": zoned(item.starts_at(), zone),
            "endDate": zoned(ends, zone), "location": if item.remote { json!({ "@type": "VirtualLocation", "url": book.url(shown) }) } else { location.clone() },
        })
    };
    let mut value = json!({
        "@type": "Event",
        "@id": book.url(shown),
        "url": book.url(shown),
        "identifier": s.id,
        "name": s.titles.text(book.say.lang),
        "description": s.abstracts.text(book.say.lang),
        "startDate": zoned(s.starts_at, zone),
        "endDate": zoned(s.ends_at, zone),
        "eventAttendanceMode": format!("https://schema.org/{mode}"),
        "eventStatus": format!("https://schema.org/{status}"),
        "location": location,
        "inLanguage": s.languages.0,
        "performer": performers,
        "subEvent": shown.items.iter().map(part).collect::<Vec<_>>(),
    });
    if let Some(host) = &shown.host {
        let url = format!("{}/organisations/{}", book.base_url, host.id);
        value["organizer"] = json!({ "@type": "Organization", "name": host.name, "url": url });
    }
    if let Some(at) = s.earlier_start.filter(|_| moved) {
        value["previousStartDate"] = json!(zoned(at, zone));
    }
    if alone {
        value["@context"] = json!("https://schema.org");
        value["superEvent"] = forum(book);
    }
    value
}

/// The file: the forum with all its sessions.
pub fn write(book: &Book<'_>) -> Value {
    let mut value = forum(book);
    value["@context"] = json!("https://schema.org");
    let changed = book.sessions.iter().map(|shown| shown.session.changed_at).max().unwrap_or(Moment(0));
    value["dateModified"] = json!(changed.rfc3339());
    value["subEvent"] = book.sessions.iter().map(|shown| event(book, shown, false)).collect();
    value
}
