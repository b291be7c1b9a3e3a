//! The rooms of an edition, for the secretariat.

use askama::Template;
use exedra_kernel::{FieldFault, Lang, Localized, Refusal, key};
use exedra_store::transact;
use exedra_web::forms::{self, Input, Posted};
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use super::session_form::{input, line};
use crate::model::Room;
use crate::{rules, session};

#[derive(Template)]
#[template(path = "room_list.html")]
struct Page {
    t: Say,
    base: String,
    rooms: Vec<(String, String, String)>,
    inputs: String,
    open: bool,
}

async fn show_with(ctx: &Ctx, form: Option<&Posted>, faults: &[FieldFault]) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let rooms = session::rooms(&mut *ctx.app.db().read().await?, &edition.id).await?;
    let typed = |name: &str| form.map_or("", |form| form.text(name)).to_owned();
    let mut inputs: Vec<Input> = vec![input(&t, faults, "code", t.say("room-code"), "line", &typed("code"), 12)];
    inputs[0].required = true;
    for tag in &edition.languages {
        inputs.push(line(
            &t,
            faults,
            &format!("name-{tag}"),
            t.with("room-name-in", t.language(tag)),
            &typed(&format!("name-{tag}")),
        ));
    }
    inputs.push(input(&t, faults, "capacity", t.say("room-capacity"), "number", &typed("capacity"), 6));
    let body = Page {
        base: ctx.at_forum("programme"),
        rooms: rooms
            .iter()
            .map(|r| (r.code.clone(), r.names.text(ctx.lang).to_owned(), t.number(r.capacity)))
            .collect(),
        inputs: forms::render(&inputs, &t),
        open: edition.is_open(),
        t: t.clone(),
    };
    let mut response = page(ctx, &Head::new(t.say("programme-rooms")).nav("programme").private(), &body)?;
    *response.status_mut() = forms::status(faults);
    Ok(response)
}

/// Shows the rooms.
pub async fn show(ctx: Ctx) -> Answer {
    show_with(&ctx, None, &[]).await
}

fn understand(form: &Posted, languages: &[String], place: i64) -> Result<Room, Refusal> {
    let mut faults = Vec::new();
    let code = form.text("code").to_owned();
    if code.is_empty() || code.len() > 12 || !code.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
        faults.push(FieldFault::new("code", key!("fault-room-code")));
    }
    let mut names = Localized::default();
    for tag in languages {
        if let Some(name) = form.some(&format!("name-{tag}")) {
            if name.chars().count() > 120 {
                faults.push(FieldFault::with(&format!("name-{tag}"), key!("fault-too-long"), 120));
            }
            names.0.insert(tag.clone(), name.to_owned());
        }
    }
    if names.text(Lang::En).is_empty() {
        let first = languages.first().map_or("en", String::as_str);
        faults.push(FieldFault::new(&format!("name-{first}"), key!("fault-missing")));
    }
    let capacity = form.some("capacity").map_or(Some(0), |text| text.parse::<i64>().ok());
    let capacity = capacity.filter(|n| (0..=100_000).contains(n));
    if capacity.is_none() {
        faults.push(FieldFault::with("capacity", key!("fault-whole"), "0–100000"));
    }
    if faults.is_empty() {
        Ok(Room { code, names, capacity: capacity.unwrap_or(0), place })
    } else {
        Err(Refusal::Invalid(faults))
    }
}

/// Makes, renames or takes away a room.
pub async fn change(ctx: Ctx, form: Posted) -> Answer {
    let (actor, edition, stamp) = (ctx.actor()?.clone(), ctx.forum()?.clone(), ctx.app.stamp());
    let outcome = transact!(ctx.app.db(), tx => {
        let permit = rules::may_keep(&actor, &edition)?;
        if form.text("do") == "remove" {
            session::remove_room(tx, stamp, &permit, form.text("code")).await
        } else {
            let known = session::rooms(tx, &edition.id).await?;
            let place = known.iter().find(|room| room.code == form.text("code")).map_or(known.len() as i64 + 1, |room| room.place);
            let room = understand(&form, &edition.languages, place)?;
            session::put_room(tx, stamp, &permit, &room).await
        }
    });
    match outcome {
        Ok(()) => {
            ctx.app.settle().await;
            Ok(respond::see_other(&ctx.at_forum("programme/rooms")))
        }
        Err(exedra_store::Error::Refused(Refusal::Invalid(faults))) => show_with(&ctx, Some(&form), &faults).await,
        Err(error) => Err(error.into()),
    }
}
