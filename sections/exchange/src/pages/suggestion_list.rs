//! What is suggested to the signed-in person at an edition, with the words that brought it about.

use askama::Template;
use exedra_kernel::{ListingId, Refusal};
use exedra_people::model::ConsentKind;
use exedra_search::Marker;
use exedra_store::transact;
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Error, Head, Say, page, respond};

use crate::lists::{self, Row as ListRow};
use crate::matching::{self, Matcher, Profile, Reason, Suggestion};
use crate::model::ListingKind;
use crate::{listing, rules_matching};

/// Suggestions shown.
const MOST: usize = 20;
/// Words shown for each.
const WORDS: usize = 5;
/// Things set aside that are shown.
const ASIDE: usize = 50;

/// Suggestions with the listings they name.
pub struct Found {
    /// Listings and why they are suggested.
    pub rows: Vec<(ListRow, Suggestion)>,
    /// Whether the person agreed to be matched.
    pub consents: bool,
    /// Whether there was anything to compare with.
    pub profiled: bool,
}

/// Finds suggestions for the signed-in person: for what the query says, else for their own offers and needs.
pub async fn find(ctx: &Ctx) -> Result<Found, Error> {
    let (actor, forum) = (ctx.actor()?, ctx.forum()?);
    let q = ctx.query_value("q").unwrap_or_default();
    let mut conn = ctx.app.db().read().await?;
    let consents = exedra_people::person::consents(&mut conn, &actor.person, ConsentKind::Matched).await?;
    let mut found = Found { rows: Vec::new(), consents, profiled: false };
    if !consents {
        return Ok(found);
    }
    let profiles =
        if q.trim().is_empty() { matching::profiles(&mut conn, actor).await? } else { Profile::typed(&q).to_vec() };
    found.profiled = !profiles.is_empty();
    let asker = matching::asker(&ctx.app, &mut conn, actor).await?;
    let suggestions = ctx.app.get::<Matcher>().suggest(&ctx.app, &forum.id, &asker, &profiles, MOST).await?;
    let ids: Vec<ListingId> = suggestions.iter().map(|suggestion| suggestion.listing.clone()).collect();
    let rows = lists::rows(&mut conn, &ids, &Marker::default(), ctx.now).await?;
    for row in rows {
        if let Some(suggestion) = suggestions.iter().find(|suggestion| suggestion.listing == row.listing.head.id) {
            found.rows.push((row, suggestion.clone()));
        }
    }
    Ok(found)
}

struct Why {
    text: String,
    ours: String,
    theirs: Option<String>,
    meter: String,
    score: String,
}

struct Row {
    id: String,
    href: String,
    ask: Option<String>,
    title: String,
    lang: String,
    dir: &'static str,
    owner: String,
    owner_href: String,
    facts: String,
    because: Option<(String, String)>,
    whole: String,
    why: Vec<Why>,
    further: Option<(String, String)>,
    further_words: String,
}

struct Aside {
    id: String,
    href: String,
    title: String,
    reason: String,
}

#[derive(Template)]
#[template(path = "suggestion_list.html")]
struct Page {
    t: Say,
    base: String,
    here: String,
    q: String,
    consents: bool,
    profiled: bool,
    rows: Vec<Row>,
    reasons: Vec<(&'static str, String)>,
    aside: Vec<Aside>,
}

/// Tenths of a point as people read them: +4.1.
fn points(t: &Say, tenths: i64) -> String {
    let separator = if matches!(t.lang.as_str(), "fr" | "ru" | "es") { ',' } else { '.' };
    format!("{}{separator}{}", tenths / 10, tenths % 10)
}

fn reason_label(t: &Say, reason: Option<Reason>) -> String {
    t.say(match reason {
        Some(Reason::Field) => exedra_kernel::key!("suggestion-reason-field"),
        Some(Reason::Stage) => exedra_kernel::key!("suggestion-reason-stage"),
        Some(Reason::Known) => exedra_kernel::key!("suggestion-reason-known"),
        Some(Reason::Competitor) => exedra_kernel::key!("suggestion-reason-competitor"),
        Some(Reason::Other) | None => exedra_kernel::key!("suggestion-reason-other"),
    })
}

fn row_of(ctx: &Ctx, t: &Say, row: &ListRow, suggestion: &Suggestion, asked: bool) -> Row {
    let head = &row.listing.head;
    let explained = matching::explain(suggestion, WORDS);
    let most = explained.shown.first().map_or(1, |(_, tenths)| *tenths).max(1);
    let offer = head.kind == ListingKind::Offer;
    let why = explained.shown.iter().map(|(part, tenths)| {
        let same = part.ours.to_lowercase() == part.theirs.to_lowercase();
        let own = suggestion.because.is_some();
        let text = t.say(match (same, own, offer) {
            (true, _, _) => exedra_kernel::key!("suggestion-why-both"),
            (false, true, true) => exedra_kernel::key!("suggestion-why-need"),
            (false, true, false) => exedra_kernel::key!("suggestion-why-offer"),
            (false, false, _) => exedra_kernel::key!("suggestion-why-typed"),
        });
        Why {
            text,
            ours: part.ours.clone(),
            theirs: (!same).then(|| part.theirs.clone()),
            meter: format!("{:.2}", *tenths as f64 / most as f64),
            score: points(t, *tenths),
        }
    });
    let mut facts: Vec<String> = row.owner.country.iter().map(|code| t.country(code)).collect();
    facts.extend(row.listing.values.get("trl").int().map(|trl| t.with("exchange-trl", trl)));
    let lang = head.language.clone().unwrap_or_default();
    let further = explained.further.len();
    let mut words: Vec<&str> = explained.further.iter().map(|part| part.theirs.as_str()).collect();
    words.dedup();
    Row {
        id: head.id.to_string(),
        href: head.path(),
        ask: asked.then(|| format!("{}?listing={}", ctx.at_forum("meetings/ask"), head.id)),
        title: head.title.clone(),
        dir: exedra_kernel::lang::direction_of(&lang),
        lang,
        owner: row.owner.name.clone(),
        owner_href: format!("/organisations/{}", row.owner.id),
        facts: facts.join(" · "),
        because: suggestion.because.as_ref().map(|(id, kind, title)| (kind.path(id), title.clone())),
        whole: points(t, explained.whole),
        further_words: words.join(" · "),
        why: why.collect(),
        further: (explained.rest > 0).then(|| (t.count("suggestion-further", further), points(t, explained.rest))),
    }
}

/// Shows suggestions.
pub async fn show(ctx: Ctx) -> Answer {
    let t = ctx.say();
    let actor = ctx.actor()?.clone();
    let found = find(&ctx).await?;
    let mut conn = ctx.app.db().read().await?;
    let mut aside = Vec::new();
    let set_aside = matching::set_aside_by(&mut conn, &actor.person).await?;
    for (id, reason) in set_aside.into_iter().take(ASIDE) {
        // What was withdrawn meanwhile is nobody's business any more.
        if let Some(head) = listing::head(&mut conn, &id).await?.filter(|head| crate::rules::is_public(head, ctx.now)) {
            let reason = reason_label(&t, reason);
            aside.push(Aside { id: id.to_string(), href: head.path(), title: head.title, reason });
        }
    }
    let (mut rows, forum) = (Vec::with_capacity(found.rows.len()), &ctx.forum()?.id);
    for (row, suggestion) in &found.rows {
        let asked = crate::contact::whom_to_ask(&mut conn, forum, &row.listing.head).await?.is_some();
        rows.push(row_of(&ctx, &t, row, suggestion, asked));
    }
    let body = Page {
        base: ctx.at_forum("exchange"),
        here: ctx.at_forum("exchange/suggestions"),
        q: ctx.query_value("q").unwrap_or_default(),
        consents: found.consents,
        profiled: found.profiled,
        rows,
        reasons: Reason::ALL.iter().map(|reason| (reason.as_str(), reason_label(&t, Some(*reason)))).collect(),
        aside,
        t,
    };
    page(&ctx, &Head::new(body.t.say("suggestion-title")).nav("exchange").private(), &body)
}

/// Sets a suggestion aside, or brings it back.
pub async fn change(ctx: Ctx, posted: Posted) -> Answer {
    let actor = ctx.actor()?.clone();
    ctx.forum()?;
    let reason = match posted.some("back") {
        Some(_) => None,
        None => Some(
            Reason::parse(posted.text("reason"))
                .ok_or(Refusal::field("reason", exedra_kernel::key!("fault-choice")))?,
        ),
    };
    let id = posted.some("back").unwrap_or_else(|| posted.text("listing"));
    let id = ListingId::parse(id).ok_or(Refusal::NotFound)?;
    let stamp = ctx.app.stamp();
    transact!(ctx.app.db(), tx => {
        let head = listing::head(tx, &id).await?.ok_or(Refusal::NotFound)?;
        let editions = listing::forums_of(tx, &id).await?;
        let permit = rules_matching::may_set_aside(&actor, &head, &editions)?;
        matching::set_aside(tx, stamp, permit, reason).await
    })?;
    let q = posted.text("q");
    let here = ctx.at_forum("exchange/suggestions");
    Ok(respond::see_other(&if q.is_empty() { here } else { format!("{here}?q={}", exedra_web::forms::escape(q)) }))
}
