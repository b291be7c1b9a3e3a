//! What was said, as text: in the languages of the captions, with a search on the page.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::Refusal;
use exedra_kernel::lang::direction_of;
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::seen;
use crate::{broadcast, vtt};

struct Line {
    /// Where on the page it stands.
    id: String,
    at: String,
    voice: Option<String>,
    /// Text in turns: plain, found, plain, …
    parts: Vec<(bool, String)>,
}

#[derive(Template)]
#[template(path = "transcript_show.html")]
struct Page {
    t: Say,
    base: String,
    title: String,
    lang: String,
    dir: &'static str,
    languages: Vec<(String, String, bool)>,
    q: String,
    found: Option<String>,
    lines: Vec<Line>,
}

/// A text with the places that hold the words looked for, without regard to capitals.
fn marked(text: &str, q: &str) -> Vec<(bool, String)> {
    let wanted: Vec<char> = q.chars().flat_map(char::to_lowercase).collect();
    let chars: Vec<char> = text.chars().collect();
    let lower = |c: char| c.to_lowercase().next().unwrap_or(c);
    let (mut parts, mut plain, mut at) = (Vec::new(), String::new(), 0);
    while at < chars.len() {
        let here = &chars[at..];
        let hit =
            !wanted.is_empty() && here.len() >= wanted.len() && here.iter().zip(&wanted).all(|(c, w)| lower(*c) == *w);
        if hit {
            if !plain.is_empty() {
                parts.push((false, std::mem::take(&mut plain)));
            }
            parts.push((true, here[..wanted.len()].iter().collect()));
            at += wanted.len();
        } else {
            plain.push(chars[at]);
            at += 1;
        }
    }
    if !plain.is_empty() {
        parts.push((false, plain));
    }
    parts
}

/// Shows the transcript.
pub async fn show(ctx: Ctx, Path((_, code)): Path<(String, String)>) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let whole = seen(&ctx, &mut conn, &code).await?;
    let all = broadcast::captions(&mut conn, &edition.id, &whole.broadcast.id).await?;
    drop(conn);
    let asked = ctx.query_value("language").unwrap_or_else(|| ctx.lang.as_str().to_owned());
    let now = all.iter().find(|one| one.language == asked).or(all.first()).ok_or(Refusal::NotFound)?;
    let q: String = ctx.query_value("q").unwrap_or_default().trim().chars().take(100).collect();
    let cues = vtt::read(now.text.as_bytes()).unwrap_or_default();
    let lines = cues.into_iter().enumerate().map(|(number, cue)| Line {
        id: crate::findable::anchor(number),
        at: vtt::shown(cue.from),
        parts: marked(&cue.text.replace('\n', " "), &q),
        voice: cue.voice,
    });
    let hit = |line: &Line| q.is_empty() || line.parts.iter().any(|(found, _)| *found);
    let lines: Vec<Line> = lines.filter(hit).collect();
    let title = whole.titles().text(ctx.lang).to_owned();
    let languages =
        all.iter().map(|one| (one.language.clone(), t.language(&one.language), one.language == now.language));
    let body = Page {
        base: crate::path(&edition.slug, &code),
        lang: now.language.clone(),
        dir: direction_of(&now.language),
        languages: languages.collect(),
        found: (!q.is_empty()).then(|| t.count("stage-transcript-found", lines.len())),
        q,
        lines,
        title: title.clone(),
        t: t.clone(),
    };
    let mut head = Head::new(t.with("stage-transcript-of", &title)).nav("stage");
    if !exedra_programme::rules::is_public(whole.session.state) {
        head = head.private();
    }
    page(&ctx, &head, &body)
}

#[cfg(test)]
mod tests {
    use super::marked;

    #[test]
    fn words_are_found_without_regard_to_capitals() {
        let parts = marked("Élan, élan ÉLAN", "élan");
        assert_eq!(parts.iter().filter(|(found, _)| *found).count(), 3);
        assert_eq!(parts.iter().map(|(_, text)| text.as_str()).collect::<String>(), "Élan, élan ÉLAN");
        assert_eq!(marked("港口安静了", "安静"), [(false, "港口".into()), (true, "安静".into()), (false, "了".into())]);
        assert_eq!(marked("abc", ""), [(false, "abc".into())]);
    }
}
