//! A search put together for a page or for programs: the index asked, documents read as they are now, words marked.

use exedra_kernel::lang::direction_of;
use exedra_kernel::{ForumId, Lang, Moment};
use exedra_search::{Excerpt, Marker};
use exedra_web::findable::{Findable, Findables, FoundElsewhere, Marked, Passage, Reader, Sought};
use exedra_web::{Ctx, Edition, EditionState, Error, Say};

use crate::asked::{Asked, PAGE};
use crate::finder::{self, Finder, Question};

/// Characters of an excerpt.
const EXCERPT: usize = 240;
/// Lines shown of what another index found.
const ELSEWHERE: usize = 3;

/// A result as people read it.
pub struct Row {
    /// The kind's word.
    pub kind: &'static str,
    /// What such things are called (plural).
    pub name: String,
    /// Title.
    pub title: Marked,
    /// Language of the title.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// The part of the text where the words stand.
    pub excerpt: Marked,
    /// Language of the excerpt.
    pub excerpt_lang: String,
    /// Its direction.
    pub excerpt_dir: &'static str,
    /// What is to be said of it in a few words.
    pub note: String,
    /// Address.
    pub href: String,
    /// The edition's name and language, where results of several stand together.
    pub edition: Option<(String, String)>,
    /// Its time.
    pub at: Option<Moment>,
}

/// A search with its results.
pub struct Shown {
    /// Results of the page.
    pub rows: Vec<Row>,
    /// Results on all pages.
    pub total: usize,
    /// Kinds with their names and numbers, those without results left out.
    pub kinds: Vec<(&'static str, String, usize)>,
    /// Tracks with their numbers.
    pub tracks: Vec<(String, usize)>,
    /// What other indexes found.
    pub elsewhere: Vec<FoundElsewhere>,
    /// None has all the words.
    pub some_words: bool,
}

/// The editions whose things the asker may find: those announced, and drafts they run.
async fn editions(ctx: &Ctx) -> Result<Vec<Edition>, Error> {
    if let Some(forum) = &ctx.forum {
        return Ok(vec![forum.as_ref().clone()]);
    }
    let mut all = exedra_people::forum::all(&mut *ctx.app.db().read().await?).await?;
    all.retain(|edition| {
        edition.state != EditionState::Draft || ctx.actor.as_ref().is_some_and(|actor| actor.runs(&edition.id))
    });
    Ok(all)
}

/// Searches at the edition of the address, or everywhere. Without words nothing is found.
pub async fn search(ctx: &Ctx, asked: &Asked) -> Result<Shown, Error> {
    let mut shown = Shown {
        rows: Vec::new(),
        total: 0,
        kinds: Vec::new(),
        tracks: Vec::new(),
        elsewhere: Vec::new(),
        some_words: false,
    };
    let marker = Marker::new(&asked.q);
    if marker.is_empty() {
        return Ok(shown);
    }
    let (t, finder) = (ctx.say(), ctx.app.get::<Finder>());
    finder.ready(&ctx.app, ctx.now).await?;
    let editions = editions(ctx).await?;
    let forums: Vec<ForumId> = editions.iter().map(|edition| edition.id.clone()).collect();
    let readers = Reader::of(ctx.actor.as_deref());
    let answered = finder.ask(&Question {
        words: &asked.q,
        kind: asked.kind.as_deref(),
        track: asked.track.as_deref(),
        forums: &forums,
        readers: &readers,
        offset: (asked.page - 1) * PAGE,
        limit: PAGE,
    })?;
    let mut conn = ctx.app.db().read().await?;
    let places = answered.places.len();
    let documents = finder::documents(&ctx.app, &mut conn, &t, ctx.now, &answered.places, (&forums, &readers)).await?;
    // What was withdrawn this very moment is not counted either.
    shown.total = answered.total - (places - documents.len()).min(answered.total);
    for (kind, found) in documents {
        shown.rows.push(row(&t, &marker, &editions, ctx.forum.is_none(), kind, found));
    }
    let sought = Sought {
        app: &ctx.app,
        edition: ctx.forum.as_deref(),
        words: &asked.q,
        track: asked.track.as_deref(),
        say: &t,
        now: ctx.now,
        most: ELSEWHERE,
    };
    for find in &ctx.app.offered().finders {
        shown.elsewhere.extend(find(sought, &mut conn).await?.into_iter().filter(|found| found.total > 0));
    }
    let numbers = &answered.kinds;
    let named = ctx.app.offered().findables.iter();
    shown.kinds = named.filter_map(|kind| Some((kind.kind, t.say(kind.name), *numbers.get(kind.kind)?))).collect();
    shown.tracks = answered.tracks;
    shown.some_words = answered.some_words;
    Ok(shown)
}

fn pieces(excerpt: &Excerpt) -> Marked {
    let mut pieces = Marked::new();
    if excerpt.cut_before {
        pieces.push(("… ".to_owned(), false));
    }
    pieces.extend(excerpt.pieces().into_iter().map(|(text, marked)| (text.to_owned(), marked)));
    if excerpt.cut_after {
        pieces.push((" …".to_owned(), false));
    }
    pieces
}

/// The direction of a text; where nobody knows its language, that of its letters.
pub fn direction(lang: &str) -> &'static str {
    if matches!(lang, "" | "und") { "auto" } else { direction_of(lang) }
}

/// A text's language for its `lang`: none where nobody knows it.
fn tag(lang: &str) -> String {
    if lang == "und" { String::new() } else { lang.to_owned() }
}

fn row(t: &Say, marker: &Marker, editions: &[Edition], named: bool, kind: Findables, found: Findable) -> Row {
    let (lang, title) = found.title.best(t.lang);
    let marks = marker.places(title);
    let told = passage(marker, t.lang, &found);
    let href = told.as_ref().and_then(|(.., href)| href.clone()).unwrap_or_else(|| found.href.clone());
    let (excerpt, excerpt_lang) = told.map_or_else(Default::default, |(excerpt, lang, _)| (excerpt, lang));
    let edition = editions.iter().find(|edition| named && Some(&edition.id) == found.forum.as_ref());
    Row {
        kind: kind.kind,
        name: t.say(kind.name),
        title: pieces(&Excerpt { text: title.to_owned(), marks, ..Excerpt::default() }),
        dir: direction(lang),
        lang: tag(lang),
        excerpt: pieces(&excerpt),
        excerpt_dir: direction(&excerpt_lang),
        excerpt_lang: tag(&excerpt_lang),
        note: found.note,
        href,
        edition: edition.map(|edition| {
            let (lang, name) = edition.name.best(t.lang);
            (name.to_owned(), lang.to_owned())
        }),
        at: found.at,
    }
}

/// The part of a document where the most of the words stand, with its language and its own address; the reader's language
/// is looked at first. Where only the title has them, the beginning of what it says.
fn passage(marker: &Marker, lang: Lang, found: &Findable) -> Option<(Excerpt, String, Option<String>)> {
    let title = Passage { weight: 3, texts: found.title.clone(), href: None };
    let shown = found.title.best(lang).0;
    let mut best: Option<(usize, &str, &str, Option<&String>)> = None;
    for (passage, is_title) in found.passages.iter().map(|one| (one, false)).chain([(&title, true)]) {
        let mut texts: Vec<(&String, &String)> = passage.texts.0.iter().filter(|(_, text)| !text.is_empty()).collect();
        texts.sort_by_key(|(tag, _)| *tag != lang.as_str());
        for (tag, text) in texts {
            // The title stands above already.
            if is_title && tag == shown {
                continue;
            }
            let marks = marker.places(text).len().min(4);
            if marks > best.map_or(0, |(most, ..)| most) {
                best = Some((marks, tag, text, passage.href.as_ref()));
            }
        }
    }
    if let Some((_, tag, text, href)) = best {
        return Some((marker.excerpt(text, EXCERPT), tag.to_owned(), href.cloned()));
    }
    let first = found.passages.first()?;
    let (tag, text) = first.texts.best(lang);
    Some((marker.excerpt(text, EXCERPT), tag.to_owned(), None))
}

#[cfg(test)]
mod tests {
    use super::*;
    use exedra_kernel::Localized;

    fn found() -> Findable {
        let text = |pairs: &[(&str, &str)]| {
            Localized(pairs.iter().map(|(tag, text)| ((*tag).to_owned(), (*text).to_owned())).collect())
        };
        Findable {
            title: text(&[("en", "Opening"), ("fr", "Ouverture")]),
            passages: vec![
                Passage::of(1, &text(&[("en", "A harbour in the morning"), ("fr", "Un port le matin")])),
                Passage::of(1, &text(&[("en", "The minister speaks of the harbour and its pumps")])).at("/x#2"),
            ],
            href: "/x".to_owned(),
            ..Findable::default()
        }
    }

    #[test]
    fn the_place_with_the_most_words_is_shown() {
        let told = |query: &str, lang| passage(&Marker::new(query), lang, &found()).unwrap();
        let (excerpt, lang, href) = told("harbour pumps ", Lang::Fr);
        assert_eq!((lang.as_str(), href.as_deref()), ("en", Some("/x#2")));
        assert_eq!(excerpt.marks.len(), 2);
        assert_eq!(told("port ", Lang::En).1, "fr");
        let (excerpt, lang, href) = told("opening ", Lang::En);
        assert_eq!((excerpt.text.as_str(), lang.as_str(), href), ("A harbour in the morning", "en", None));
        assert_eq!(told("ouverture ", Lang::En).0.text, "Ouverture", "found by its name in another language");
    }
}
