//! The site search: what an edition has, or all editions, that holds the words, by kind.

use askama::Template;
use exedra_web::findable::FoundElsewhere;
use exedra_web::{Answer, Ctx, Head, Say, page};

use crate::asked::{Asked, PAGE};
use crate::show::{self, Shown};

/// Tracks that are shown to choose from.
const TRACKS: usize = 12;

struct Choice {
    href: String,
    label: String,
    count: String,
    here: bool,
}

#[derive(Template)]
#[template(path = "search_show.html")]
struct Page {
    t: Say,
    base: String,
    kicker: String,
    kicker_lang: String,
    asked: Asked,
    found: String,
    shown: Shown,
    elsewhere: Vec<(String, FoundElsewhere)>,
    kinds: Vec<Choice>,
    tracks: Vec<Choice>,
    everywhere: Option<String>,
    here: String,
    previous: Option<String>,
    next: Option<String>,
}

impl Page {
    fn direction(lang: &str) -> &'static str {
        show::direction(lang)
    }
}

/// Shows it.
pub async fn show(ctx: Ctx) -> Answer {
    let (t, asked) = (ctx.say(), Asked::read(&ctx.query));
    let base = ctx.at_forum("search");
    let mut shown = show::search(&ctx, &asked).await?;
    let pages = shown.total.div_ceil(PAGE).max(1);
    let turn = |to: usize| Asked { page: to, ..asked.clone() }.address(&base);
    let (kicker_lang, kicker) = ctx.forum.as_ref().map_or(("", String::new()), |forum| {
        let (lang, name) = forum.name.best(ctx.lang);
        (lang, name.to_owned())
    });
    // What was typed keeps its own direction inside the sentence.
    let isolated = format!("\u{2068}{}\u{2069}", asked.q);
    let kinds = kinds(&t, &base, &asked, &shown);
    // Groups of other indexes stand behind the first page of everything.
    let elsewhere = std::mem::take(&mut shown.elsewhere).into_iter().map(|found| (t.number(found.total as i64), found));
    let elsewhere: Vec<_> = elsewhere.filter(|_| asked.kind.is_none() && asked.page == 1).collect();
    let body = Page {
        kicker_lang: kicker_lang.to_owned(),
        kicker: if kicker.is_empty() { t.say("find-everywhere") } else { kicker },
        found: t.fill("find-found", &[("results", &t.count("find-results", shown.total)), ("words", &isolated)]),
        kinds,
        elsewhere,
        tracks: tracks(&ctx, &base, &asked, &shown),
        everywhere: ctx
            .forum
            .is_some()
            .then(|| Asked { kind: None, track: None, page: 1, ..asked.clone() }.address("/search")),
        here: t.fill("find-page", &[("page", &t.number(asked.page as i64)), ("pages", &t.number(pages as i64))]),
        previous: (asked.page > 1).then(|| turn((asked.page - 1).min(pages))),
        next: (asked.page < pages).then(|| turn(asked.page + 1)),
        base,
        asked,
        shown,
        t,
    };
    let title =
        if body.asked.q.is_empty() { body.t.say("find-title") } else { body.t.with("find-title-of", &body.asked.q) };
    page(&ctx, &Head::new(title).nav("search").private(), &body)
}

/// The kinds to choose from: those of the index, and those that are found elsewhere.
fn kinds(t: &Say, base: &str, asked: &Asked, shown: &Shown) -> Vec<Choice> {
    let mut all = Vec::new();
    if asked.kind.is_some() {
        let label = t.say("find-all-kinds");
        all.push(Choice { href: asked.of_kind(None).address(base), label, count: String::new(), here: false });
    }
    for (kind, name, count) in &shown.kinds {
        let here = asked.kind.as_deref() == Some(kind);
        all.push(Choice {
            href: asked.of_kind(Some(kind)).address(base),
            label: name.clone(),
            count: t.number(*count as i64),
            here,
        });
    }
    for FoundElsewhere { name, total, all: link, .. } in &shown.elsewhere {
        if let Some((_, href)) = link {
            all.push(Choice { href: href.clone(), label: name.clone(), count: t.number(*total as i64), here: false });
        }
    }
    all
}

/// The tracks of the edition to choose from. A track's slug means something within its edition only.
fn tracks(ctx: &Ctx, base: &str, asked: &Asked, shown: &Shown) -> Vec<Choice> {
    let Some(forum) = &ctx.forum else { return Vec::new() };
    let t = ctx.say();
    let counted = |slug: &str| shown.tracks.iter().find(|(other, _)| other == slug).map_or(0, |(_, count)| *count);
    let all = forum.tracks.0.iter().map(|track| {
        let here = asked.track.as_deref() == Some(track.slug.as_str());
        let count = counted(&track.slug);
        (here || count > 0).then(|| Choice {
            href: asked.on_track((!here).then_some(track.slug.as_str())).address(base),
            label: track.name.text(ctx.lang).to_owned(),
            count: t.number(count as i64),
            here,
        })
    });
    all.flatten().take(TRACKS).collect()
}
