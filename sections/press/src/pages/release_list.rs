//! All public releases of an edition, newest first, by words and by track.

use askama::Template;
use exedra_people::organisation_words as words;
use exedra_web::forms::{Choice, encode};
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::view::{self, Row};
use crate::release::{self, Shown};

/// Releases on one page.
const PAGE: usize = 20;

#[derive(Template)]
#[template(path = "release_list.html")]
struct Page {
    t: Say,
    base: String,
    query: String,
    tracks: Vec<Choice>,
    filtered: bool,
    found: String,
    rows: Vec<Row>,
    previous: Option<String>,
    next: Option<String>,
}

/// Whether every word looked for begins a word of the release, in any of its languages.
fn matches(wanted: &[String], shown: &Shown) -> bool {
    if wanted.is_empty() {
        return true;
    }
    let texts = shown.content.texts.values().flat_map(|w| [w.title.as_str(), w.lede.as_str(), w.body.as_str()]);
    let known = words::words(texts);
    wanted.iter().all(|word| known.iter().any(|other| other.starts_with(word)))
}

/// Shows the list.
pub async fn show(ctx: Ctx) -> Answer {
    let t = ctx.say();
    let edition = ctx.forum()?;
    let value = |name: &str| ctx.query_value(name).unwrap_or_default();
    let query: String = value("q").chars().take(200).collect();
    let track = value("track");
    let number: usize = value("page").parse().unwrap_or(1).clamp(1, 10_000);
    let base = ctx.at_forum("releases");
    let mut conn = ctx.app.db().read().await?;
    let mut releases = release::published(&mut conn, edition, ctx.now).await?;
    let wanted = words::wanted(&query);
    releases.retain(|shown| (track.is_empty() || shown.content.tracks.contains(&track)) && matches(&wanted, shown));
    let (from, to) = ((number - 1) * PAGE, (number * PAGE).min(releases.len()));
    let address = |page: usize| {
        let page = page.to_string();
        let all = [("q", query.as_str()), ("track", &track), ("page", &page)];
        let pairs = all.iter().filter(|(_, v)| !v.is_empty()).map(|(k, v)| ((*k).to_owned(), (*v).to_owned()));
        format!("{base}?{}", encode(&pairs.collect::<Vec<_>>()))
    };
    let choices = edition.tracks.0.iter().map(|one| Choice {
        value: one.slug.clone(),
        label: one.name.text(t.lang).to_owned(),
        chosen: one.slug == track,
    });
    let body = Page {
        tracks: choices.collect(),
        filtered: !(query.is_empty() && track.is_empty()),
        found: t.count("release-count", releases.len()),
        rows: view::rows(&mut conn, edition, &t, releases.get(from..to).unwrap_or(&[]), ctx.now).await?,
        previous: (number > 1).then(|| address(number - 1)),
        next: (to < releases.len()).then(|| address(number + 1)),
        query,
        base: base.clone(),
        t: t.clone(),
    };
    let head = Head::new(t.say("releases-title"))
        .described(t.say("press-lede"))
        .nav("press")
        .feed(t.say("release-feed"), ctx.at_forum("releases/feed.atom"));
    page(&ctx, &head, &body)
}
