//! What the secretariat sees of cases: how many stand where, by step and by countries, with nothing withheld; no case, no
//! organisation, no offer, no text.

use std::collections::BTreeMap;

use askama::Template;
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::deals_show::{self, Line};
use crate::model::{CaseState, Ending};
use crate::store;
use crate::totals;

#[derive(Template)]
#[template(path = "overview_show.html")]
struct Page {
    t: Say,
    base: String,
    states: Vec<(String, String)>,
    places: Vec<String>,
    totals: Vec<String>,
    countries: Vec<Line>,
}

/// Shows it.
pub async fn show(ctx: Ctx) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?.clone());
    let mut conn = ctx.app.db().read().await?;
    let (counted, _) = deals_show::gather(&mut conn, &edition).await?;
    let mut states: BTreeMap<(CaseState, Option<Ending>), i64> = BTreeMap::new();
    for case in store::of_forum(&mut conn, &edition.id).await? {
        *states.entry((case.state, case.ending)).or_default() += 1;
    }
    drop(conn);
    let bars = deals_show::bars(&t, &counted);
    let words = |((state, ending), value): ((CaseState, Option<Ending>), i64)| {
        (t.say(ending.map_or_else(|| state.key(), Ending::key)), t.number(value))
    };
    let body = Page {
        base: ctx.at_forum("deals"),
        states: states.into_iter().map(words).collect(),
        places: bars.iter().map(|bar| bar.label.clone()).collect(),
        totals: bars.iter().map(|bar| bar.value.clone()).collect(),
        countries: deals_show::pairs(&t, &totals::by_pairs(&counted)),
        t,
    };
    page(&ctx, &Head::new(body.t.say("deals-overview")).nav("deals").private(), &body)
}
