//! Who wishes whom, and bringing people together: one pair, or a list that is checked before anything is written. For the
//! secretariat.

use std::collections::{BTreeMap, HashSet};

use askama::Template;
use exedra_kernel::{PersonId, Refusal};
use exedra_store::{Conn, transact};
use exedra_web::forms::{Choice, Posted};
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use crate::agenda::Faces;
use crate::assigning::{self, Ground, LineFault};
use crate::model::Wish;
use crate::policy::Mode;
use crate::{pages, rules_asking, setting, store_asking};

/// Wishes shown at once.
const SHOWN: usize = 200;

struct Row {
    a: String,
    b: String,
    a_id: String,
    b_id: String,
    wishes: String,
    worth: i64,
    assigned: bool,
    best: &'static str,
}

#[derive(Template)]
#[template(path = "assign_edit.html")]
struct Page {
    t: Say,
    rows: Vec<Row>,
    more: Option<String>,
    wishes: Vec<Choice>,
    a: String,
    b: String,
    pair_faults: Vec<String>,
    list: String,
    list_faults: Vec<String>,
    /// A list without faults waits for its confirmation: how many pairs it brings together.
    preview: Option<String>,
    preview_rows: Vec<(String, String, String)>,
    mode_note: bool,
    policy: String,
    back: String,
    open: bool,
}

#[derive(Default)]
struct Typed {
    a: String,
    b: String,
    pair_faults: Vec<LineFault>,
    list: String,
    list_faults: Vec<LineFault>,
    preview: Option<Vec<assigning::Pair>>,
}

async fn rows(ctx: &Ctx, conn: &mut Conn, t: &Say) -> exedra_store::Result<Vec<Row>> {
    let Some(forum) = &ctx.forum else { return Ok(Vec::new()) };
    let open: HashSet<(PersonId, PersonId)> = assigning::open_pairs(conn, &forum.id).await?;
    let mut pairs: BTreeMap<(PersonId, PersonId), Vec<(PersonId, Wish)>> = BTreeMap::new();
    for one in store_asking::wishes(conn, &forum.id).await? {
        let key =
            if one.from_id <= one.to_id { (one.from_id.clone(), one.to_id) } else { (one.to_id, one.from_id.clone()) };
        pairs.entry(key).or_default().push((one.from_id, one.wish));
    }
    if pairs.is_empty() {
        return Ok(Vec::new());
    }
    let faces = Faces::all(conn, &forum.id).await?;
    let mut rows: Vec<Row> = pairs
        .into_iter()
        .map(|(pair, wishes)| {
            let said =
                |(who, wish): &(PersonId, Wish)| format!("{}: {}", faces.get(who).name, pages::wish_words(t, *wish));
            let worth = wishes.iter().map(|(_, wish)| wish.weight()).sum();
            let both_must = wishes.len() == 2 && wishes.iter().all(|(_, wish)| *wish == Wish::Must);
            Row {
                a: faces.get(&pair.0).full(),
                b: faces.get(&pair.1).full(),
                a_id: pair.0.to_string(),
                b_id: pair.1.to_string(),
                wishes: wishes.iter().map(said).collect::<Vec<_>>().join(" · "),
                worth,
                assigned: open.contains(&pair),
                best: if both_must { "must" } else { "want" },
            }
        })
        .collect();
    rows.sort_by(|x, y| (x.assigned, -x.worth, &x.a_id, &x.b_id).cmp(&(y.assigned, -y.worth, &y.a_id, &y.b_id)));
    Ok(rows)
}

async fn render(ctx: &Ctx, typed: Typed) -> Answer {
    let (t, forum) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let mut rows = rows(ctx, &mut conn, &t).await?;
    let more = rows.len().saturating_sub(SHOWN);
    rows.truncate(SHOWN);
    let mut preview_rows = Vec::new();
    if let Some(pairs) = &typed.preview {
        let faces = Faces::all(&mut conn, &forum.id).await?;
        preview_rows = pairs
            .iter()
            .take(SHOWN)
            .map(|pair| (faces.get(&pair.a).full(), faces.get(&pair.b).full(), pages::wish_words(&t, pair.wish)))
            .collect();
    }
    let faulty = !typed.pair_faults.is_empty() || !typed.list_faults.is_empty();
    let said = |faults: &[LineFault]| faults.iter().take(SHOWN).map(|fault| fault.sentence(&t)).collect::<Vec<_>>();
    let body = Page {
        rows,
        more: (more > 0).then(|| t.count("agenda-more", more as i64)),
        wishes: pages::wishes(&t, "want"),
        pair_faults: said(&typed.pair_faults),
        list_faults: said(&typed.list_faults),
        a: typed.a,
        b: typed.b,
        preview: typed.preview.as_ref().map(|pairs| t.count("assign-preview", pairs.len() as i64)),
        preview_rows,
        list: typed.list,
        mode_note: setting::policy(&mut conn, &forum.id).await?.mode != Mode::Assign,
        policy: ctx.at_forum("meetings/policy"),
        back: ctx.at_forum("meetings/plans"),
        open: forum.is_open(),
        t,
    };
    let head = Head::new(body.t.say("assign-title")).nav("meetings").private();
    let mut response = page(ctx, &head, &body)?;
    if faulty {
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// The page.
pub async fn show(ctx: Ctx) -> Answer {
    rules_asking::may_assign(ctx.actor()?, &ctx.forum()?.id)?;
    render(&ctx, Typed::default()).await
}

/// A pair or a list comes in.
pub async fn save(ctx: Ctx, form: Posted) -> Answer {
    let forum = ctx.open_forum()?.clone();
    let (actor, stamp) = (ctx.actor()?, ctx.app.stamp());
    rules_asking::may_assign(actor, &forum.id)?;
    let single = form.text("do") == "pair";
    let list = if single {
        format!("{},{},{}", form.text("a"), form.text("b"), form.text("wish"))
    } else {
        form.text("list").to_owned()
    };
    let ground = read_ground(&ctx, &list).await?;
    let (pairs, faults) = assigning::read(&list, &ground);
    if !faults.is_empty() {
        let (a, b) = (form.text("a").to_owned(), form.text("b").to_owned());
        let typed = if single {
            // A single pair has no lines.
            let pair_faults = faults.into_iter().map(|fault| LineFault { line: 0, ..fault }).collect();
            Typed { a, b, pair_faults, ..Typed::default() }
        } else {
            Typed { list, list_faults: faults, ..Typed::default() }
        };
        return render(&ctx, typed).await;
    }
    if form.text("do") == "check" {
        return render(&ctx, Typed { list, preview: Some(pairs), ..Typed::default() }).await;
    }
    let names = assigning::names(&list);
    let outcome = transact!(ctx.app.db(), tx => {
        let permit = rules_asking::may_assign(actor, &forum.id)?;
        // Checked again where it is written: somebody else may have brought two of them together meanwhile.
        let ground = assigning::ground(&ctx.app, tx, &forum.id, &names).await?;
        let (pairs, faults) = assigning::read(&list, &ground);
        if faults.is_empty() {
            assigning::assign(tx, stamp, &permit, &pairs, ctx.lang.as_str()).await?;
        }
        Ok(faults)
    })?;
    if !outcome.is_empty() {
        return render(&ctx, Typed { list, list_faults: outcome, ..Typed::default() }).await;
    }
    ctx.app.settle().await;
    Ok(respond::done(&ctx.at_forum("meetings/assign"), "saved"))
}

async fn read_ground(ctx: &Ctx, list: &str) -> Result<Ground, exedra_web::Error> {
    let forum = ctx.forum.as_ref().ok_or(Refusal::NotFound)?;
    let mut conn = ctx.app.db().read().await?;
    Ok(assigning::ground(&ctx.app, &mut conn, &forum.id, &assigning::names(list)).await?)
}
