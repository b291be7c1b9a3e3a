//! A broadcast as its audience sees it; its sound alone, for a phone in the hall; and the sheet that leads there.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::Refusal;
use exedra_kernel::lang::direction_of;
use exedra_programme::model::SessionState;
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::player::{self, Playing};
use super::{picture_words, seen};
use crate::broadcast::{self, Whole};
use crate::rules;

/// One language of the sound.
struct Audio {
    href: String,
    tag: String,
    name: String,
    here: bool,
}

#[derive(Template)]
#[template(path = "broadcast_show.html")]
struct Page {
    t: Say,
    base: String,
    here: String,
    sound: bool,
    session: (String, String),
    title: String,
    lang: String,
    dir: &'static str,
    iso: String,
    day: String,
    time: String,
    player: String,
    audios: Vec<Audio>,
    captions: Vec<(String, String)>,
    open: bool,
    cancelled: bool,
}

fn audios(t: &Say, whole: &Whole, address: &str, now: &str) -> Vec<Audio> {
    let all = player::languages(whole).into_iter();
    all.map(|tag| Audio { href: format!("{address}?audio={tag}"), name: t.language(&tag), here: tag == now, tag })
        .collect()
}

async fn shown(ctx: &Ctx, code: &str, sound: bool) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let whole = seen(ctx, &mut conn, code).await?;
    let captions = broadcast::captions(&mut conn, &edition.id, &whole.broadcast.id).await?;
    let picture = picture_words(&mut conn, &whole).await?;
    drop(conn);
    let captions: Vec<String> = captions.into_iter().map(|one| one.language).collect();
    let languages = player::languages(&whole);
    let audio = ctx.query_value("audio").filter(|tag| languages.contains(tag)).or_else(|| {
        // What the listener reads is what they want to hear, where there is such a language.
        languages.iter().find(|tag| *tag == ctx.lang.as_str()).or_else(|| languages.first()).cloned()
    });
    let base = crate::path(&edition.slug, code);
    let here = if sound { format!("{base}/listen") } else { base.clone() };
    let playing = Playing {
        edition,
        whole: &whole,
        captions: if sound { &[] } else { &captions },
        audio: audio.as_deref(),
        sound,
        picture,
        now: ctx.now,
        renewed: false,
    };
    let (lang, title) = whole.titles().best(ctx.lang);
    let at = whole.starts_at();
    let body = Page {
        player: player::render(&t, &playing),
        audios: audios(&t, &whole, &here, audio.as_deref().unwrap_or_default()),
        captions: captions.iter().map(|tag| (format!("{base}/captions/{tag}.vtt"), t.language(tag))).collect(),
        session: (
            exedra_programme::session_path(&edition.slug, &whole.session.code),
            whole.session.titles.text(ctx.lang).to_owned(),
        ),
        title: title.to_owned(),
        dir: direction_of(lang),
        lang: lang.to_owned(),
        iso: at.rfc3339(),
        day: t.day(at, &edition.zone),
        time: t.time(at, &edition.zone),
        open: edition.is_open(),
        cancelled: whole.session.state == SessionState::Cancelled,
        base,
        here,
        sound,
        t: t.clone(),
    };
    let name = if sound { t.with("stage-listen-to", title) } else { title.to_owned() };
    let mut head = Head::new(name).nav("stage").script("stage.js").media(rules::origins(&whole.sources));
    if !exedra_programme::rules::is_public(whole.session.state) {
        head = head.private();
    }
    page(ctx, &head, &body)
}

/// Shows a broadcast.
pub async fn show(ctx: Ctx, Path((_, code)): Path<(String, String)>) -> Answer {
    shown(&ctx, &code, false).await
}

/// Its sound alone.
pub async fn listen(ctx: Ctx, Path((_, code)): Path<(String, String)>) -> Answer {
    shown(&ctx, &code, true).await
}

struct Code {
    tag: String,
    dir: &'static str,
    own: String,
    name: String,
    address: String,
    svg: String,
}

#[derive(Template)]
#[template(path = "broadcast_sheet.html")]
struct Sheet {
    t: Say,
    base: String,
    title: String,
    codes: Vec<Code>,
}

/// A sheet to hang up in the hall: for each language the address of its sound, as a code that phones read.
pub async fn sheet(ctx: Ctx, Path((_, code)): Path<(String, String)>) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let whole = seen(&ctx, &mut *ctx.app.db().read().await?, &code).await?;
    let base = crate::path(&edition.slug, &code);
    let languages = player::languages(&whole);
    if languages.is_empty() {
        return Err(Refusal::NotFound.into());
    }
    let codes = languages.into_iter().map(|tag| {
        let address = ctx.absolute(&format!("{base}/listen?audio={tag}"));
        let own = exedra_kernel::Lang::parse(&tag);
        let name = t.language(&tag);
        Code {
            svg: exedra_web::qr::svg(&address, &t.with("stage-code-of", &name)),
            own: own.map_or_else(|| name.clone(), |lang| lang.own_name().to_owned()),
            dir: direction_of(&tag),
            name,
            address,
            tag,
        }
    });
    let title = whole.titles().text(ctx.lang).to_owned();
    let mut head = Head::new(t.with("stage-listen-to", &title)).nav("stage").private();
    head.printed = true;
    let body = Sheet { codes: codes.collect(), title, base, t: t.clone() };
    page(&ctx, &head, &body)
}
