//! An edition's front page. Before, during and after the forum people come for other things, so it leads with what one can do,
//! with what is on, or with what it came to.

use askama::Template;
use exedra_kernel::{Moment, key};
use exedra_store::Conn;
use exedra_web::asked::{self, Front, Panel};
use exedra_web::{Answer, Ctx, Edition, EditionState, Head, Say, page};

use crate::{figures, forum};

/// Lines of a panel.
const MOST: usize = 5;
/// Figures that fit beside what one came for; all of them have a page.
const FIGURES: usize = 8;

/// Address, name, and a few words.
type Door = (String, String, String);

#[derive(Template)]
#[template(path = "forum_show.html")]
struct Page {
    t: Say,
    kicker: String,
    theme: String,
    theme_lang: String,
    now: String,
    next: Option<(String, String)>,
    figures: Vec<Door>,
    figures_title: String,
    doors: Vec<Door>,
    doors_title: String,
    panels: Vec<(Panel, String)>,
    panels_first: bool,
    figures_first: bool,
    tracks: Vec<(String, String)>,
    base: String,
}

/// Where an edition stands on the day of a moment, in words.
fn standing(t: &Say, edition: &Edition, now: Moment) -> String {
    let days =
        |from: jiff::civil::Date, to: jiff::civil::Date| from.until(to).map_or(0, |span| i64::from(span.get_days()));
    let today = now.in_zone(&edition.zone).date();
    let (from, to) = (edition.from.parse().unwrap_or(today), edition.to.parse().unwrap_or(today));
    match edition.state {
        EditionState::Draft => t.say(key!("forum-now-draft")),
        EditionState::Open if today < from => t.count(key!("forum-now-open"), days(today, from)),
        EditionState::Open => t.say(key!("forum-now-about")),
        EditionState::Running if from <= today && today <= to => {
            let (day, all) = (t.number(days(from, today) + 1), t.number(days(from, to) + 1));
            t.fill(key!("forum-now-day"), &[("day", &day), ("days", &all)])
        }
        EditionState::Running => t.say(key!("forum-now-running")),
        EditionState::Closed => t.say(key!("forum-now-closed")),
        EditionState::Archived => t.say(key!("forum-now-archived")),
    }
}

/// What people come for in a state: the doors in their order.
fn doors(t: &Say, base: &str, state: EditionState) -> (String, Vec<Door>) {
    let door = |path: &str, name: &str, text: &str| (format!("{base}/{path}"), t.say(name), t.say(text));
    let programme = door("programme", key!("forum-do-programme"), key!("forum-do-programme-text"));
    let exchange = door("exchange", key!("forum-do-exchange"), key!("forum-do-exchange-text"));
    let exhibition = door("exhibition", key!("forum-do-exhibition"), key!("forum-do-exhibition-text"));
    let meetings = door("meetings", key!("forum-do-meetings"), key!("forum-do-meetings-text"));
    match state {
        EditionState::Draft | EditionState::Open => {
            (t.say(key!("forum-do")), vec![programme, exchange, exhibition, meetings])
        }
        EditionState::Running => {
            let agenda = door("meetings", key!("forum-do-agenda"), key!("forum-do-agenda-text"));
            (t.say(key!("forum-do")), vec![programme, agenda, exhibition, exchange])
        }
        EditionState::Closed => {
            let on = door("exchange", key!("forum-do-exchange"), key!("forum-do-after-text"));
            let countries = door("countries", key!("forum-do-countries"), key!("forum-do-countries-text"));
            (t.say(key!("forum-do-after")), vec![on, countries, programme, exhibition])
        }
        EditionState::Archived => {
            let countries = door("countries", key!("forum-do-countries"), key!("forum-do-countries-text"));
            (t.say(key!("forum-do-archive")), vec![programme, exhibition, exchange, countries])
        }
    }
}

/// The edition that came after one that is over, if it has been announced.
async fn next(conn: &mut Conn, ctx: &Ctx, edition: &Edition) -> exedra_store::Result<Option<(String, String)>> {
    if !matches!(edition.state, EditionState::Closed | EditionState::Archived) {
        return Ok(None);
    }
    let later = |other: &Edition| other.state != EditionState::Draft && other.from > edition.from;
    let found = forum::all(conn).await?.into_iter().filter(later).min_by(|a, b| a.from.cmp(&b.from));
    Ok(found.map(|other| (format!("/{}", other.slug), other.name.text(ctx.lang).to_owned())))
}

/// Shows theme, days and venue, and what matters now.
pub async fn show(ctx: Ctx) -> Answer {
    let t = ctx.say();
    let forum = ctx.forum()?;
    let base = format!("/{}", forum.slug);
    let mut conn = ctx.app.db().read().await?;
    let told = figures::told(&ctx.app, &mut conn, forum, ctx.now).await?;
    let told = told.iter().map(|told| &told.figure).filter(|figure| figure.front.is_some() && figure.value > 0);
    let figure = |figure: &asked::Figure| {
        let href = format!("{base}/figures/{}", figure.name);
        (href, t.number(figure.value), t.count(figure.label, figure.value))
    };
    let figures = told.take(FIGURES).map(figure).collect();
    let asked = Front { app: &ctx.app, edition: forum, say: &t, now: ctx.now, most: MOST };
    let panels = asked::fronts(&asked, &mut conn).await?;
    let panels = panels.into_iter().map(|panel| {
        let total = t.number(panel.total);
        (panel, total)
    });
    let track =
        |track: &exedra_kernel::Track| (format!("{base}/tracks/{}", track.slug), track.name.text(ctx.lang).to_owned());
    let (theme_lang, theme) = forum.theme.best(ctx.lang);
    let venue = forum.venue.text(ctx.lang);
    let (mut kicker, mut headline, mut headline_lang) = (t.span(&forum.from, &forum.to), theme.to_owned(), theme_lang);
    if theme.is_empty() {
        // The name stands in the mast already; without a theme the days are what there is to say.
        (headline, kicker, headline_lang) = (kicker, String::new(), ctx.lang.as_str());
    }
    if !venue.is_empty() {
        kicker = if kicker.is_empty() { venue.to_owned() } else { format!("{kicker} · {venue}") };
    }
    let head = Head::new(forum.name.text(ctx.lang)).described(headline.clone()).json_ld(event(&ctx, forum));
    let over = matches!(forum.state, EditionState::Closed | EditionState::Archived);
    let (doors_title, doors) = doors(&t, &base, forum.state);
    let body = Page {
        kicker,
        theme: headline,
        theme_lang: headline_lang.to_owned(),
        now: standing(&t, forum, ctx.now),
        next: next(&mut conn, &ctx, forum).await?,
        figures,
        figures_title: t.say(if over { key!("forum-came-to") } else { key!("who-title") }),
        doors,
        doors_title,
        panels: panels.collect(),
        panels_first: forum.state == EditionState::Running,
        figures_first: over,
        tracks: forum.tracks.0.iter().map(track).collect(),
        base: base.clone(),
        t,
    };
    page(&ctx, &head, &body)
}

/// schema.org's Event for an edition.
fn event(ctx: &Ctx, forum: &exedra_web::Edition) -> serde_json::Value {
    serde_json::json!({
        "@context": "https://schema.org", "@type": "Event",
        "name": forum.name.text(ctx.lang), "startDate": forum.from, "endDate": forum.to,
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/MixedEventAttendanceMode",
        "location": { "@type": "Place", "name": forum.venue.text(ctx.lang) },
        "url": ctx.absolute(&format!("/{}", forum.slug)), "inLanguage": forum.languages,
    })
}
