//! The stage manager's page: the sources with a preview, what the audience sees, one button each to switch.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{Refusal, keys};
use exedra_people::person;
use exedra_store::house::{self, Audit};
use exedra_store::{Conn, transact};
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use super::player::{self, Playing};
use super::{own, picture_words, shown_word};
use crate::broadcast::{self, PROBLEMS, Whole};
use crate::model::{Form, Shown, SourceKind};
use crate::rules;

/// One thing that can be shown, with its button.
struct Choice {
    word: &'static str,
    name: String,
    what: String,
    /// The key that switches to it, together with the browser's own key for such keys.
    key: &'static str,
    on: bool,
    possible: bool,
    previews: Vec<Preview>,
}

struct Preview {
    language: String,
    form: Form,
    href: String,
}

struct Line {
    at: String,
    who: Option<String>,
    what: String,
}

#[derive(Template)]
#[template(path = "broadcast_manage.html")]
struct Page {
    t: Say,
    base: String,
    title: String,
    player: String,
    now: String,
    problem: Option<(String, String)>,
    choices: Vec<Choice>,
    lines: Vec<Line>,
    open: bool,
}

const WHAT: [&str; 4] = keys!["stage-choice-live", "stage-choice-recording", "stage-choice-slate", "stage-choice-off"];

fn choice(t: &Say, ctx: &Ctx, whole: &Whole, now: Shown, shown: Shown) -> Result<Choice, exedra_web::Error> {
    let edition = ctx.forum()?;
    let kind = match shown {
        Shown::Live => Some(SourceKind::Live),
        Shown::Recording => Some(SourceKind::Recording),
        Shown::Slate | Shown::Off => None,
    };
    let previews = kind.into_iter().flat_map(|kind| whole.of(kind)).map(|source| Preview {
        language: t.language(&source.language),
        form: source.form,
        href: player::href(edition, whole, source),
    });
    Ok(Choice {
        word: shown.as_str(),
        name: shown_word(t, shown),
        what: t.say(WHAT[shown as usize]),
        key: ["1", "2", "3", "0"][shown as usize],
        on: shown == now,
        possible: rules::has(&whole.sources, shown),
        previews: previews.collect(),
    })
}

fn word_in(t: &Say, json: Option<&str>, name: &str) -> Option<String> {
    let value: serde_json::Value = serde_json::from_str(json?).ok()?;
    Shown::parse(value.get(name)?.as_str()?).map(|shown| shown_word(t, shown))
}

/// The last switches, newest first.
async fn lines(ctx: &Ctx, conn: &mut Conn, whole: &Whole) -> Result<Vec<Line>, exedra_web::Error> {
    let (t, zone) = (ctx.say(), &ctx.forum()?.zone);
    let all: Vec<Audit> = house::audit_of(conn, "broadcast", whole.broadcast.id.as_str(), 60).await?;
    let mut lines = Vec::new();
    for line in all.into_iter().filter(|line| matches!(line.act.as_str(), "switched" | "stopped")).take(12) {
        let to = word_in(&t, line.after.as_deref(), "shown").unwrap_or_default();
        let who = match exedra_kernel::PersonId::parse(&line.by_person) {
            Some(id) => person::by_id(conn, &id).await?.map(|person| person.display()),
            None => Some(t.say("stage-by-itself")),
        };
        lines.push(Line { at: t.moment(line.at, zone), who, what: t.with("stage-switched-to", to) });
    }
    Ok(lines)
}

/// Shows the page.
pub async fn show(ctx: Ctx, Path((_, code)): Path<(String, String)>) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let whole = own(&ctx, &mut conn, &code).await?;
    let captions = broadcast::captions(&mut conn, &edition.id, &whole.broadcast.id).await?;
    let lines = lines(&ctx, &mut conn, &whole).await?;
    let picture = picture_words(&mut conn, &whole).await?;
    drop(conn);
    let captions: Vec<String> = captions.into_iter().map(|one| one.language).collect();
    let playing = Playing {
        edition,
        whole: &whole,
        captions: &captions,
        audio: None,
        sound: false,
        picture,
        now: ctx.now,
        renewed: true,
    };
    let now = whole.seen(edition);
    let choices = Shown::ALL.iter().map(|shown| choice(&t, &ctx, &whole, now, *shown));
    let b = &whole.broadcast;
    let left = b.left_at.map(|at| t.moment(at, &edition.zone)).unwrap_or_default();
    let body = Page {
        base: crate::path(&edition.slug, &code),
        title: whole.titles().text(ctx.lang).to_owned(),
        player: player::render(&t, &playing),
        now: shown_word(&t, now),
        problem: b.problem.map(|problem| (t.with("stage-left", left), t.say(PROBLEMS[problem as usize]))),
        choices: choices.collect::<Result<_, _>>()?,
        lines,
        open: edition.is_open(),
        t: t.clone(),
    };
    let head = Head::new(t.with("stage-manager-of", &body.title)).nav("stage").private().script("stage.js");
    page(&ctx, &head.media(rules::origins(&whole.sources)), &body)
}

/// Switches.
pub async fn change(ctx: Ctx, Path((_, code)): Path<(String, String)>, form: Posted) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    let stamp = ctx.app.stamp();
    own(&ctx, &mut *ctx.app.db().read().await?, &code).await?;
    let to = Shown::parse(form.text("to")).ok_or(Refusal::Unusable(exedra_kernel::key!("refusal-unreadable")))?;
    transact!(ctx.app.db(), tx => {
        let whole = broadcast::by_code(tx, &edition.id, &code).await?.ok_or(Refusal::NotFound)?;
        let permit = rules::may_run(&actor, &edition, &whole.session)?;
        broadcast::switch(tx, stamp, &permit, &whole.broadcast.id, to).await
    })?;
    ctx.app.settle().await;
    Ok(respond::see_other(&format!("{}/manage#switch", crate::path(&edition.slug, &code))))
}
