//! Somebody says what they think of a declaration or one of its paragraphs: participants in their own name, anybody else
//! with a name and an address that is never shown.

use axum::extract::Path;
use exedra_kernel::record::{Datum, Field, Kind, Need, Values};
use exedra_kernel::{FieldFault, Refusal, key};
use exedra_people::{account, presence};
use exedra_store::transact;
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, respond};

use super::declaration_of;
use super::form::{self, Shown};
use crate::declaration::{self, Said};
use crate::model::{CommentState, Declaration};
use crate::{declaration_path, rules_declaration as rules};

fn fields(present: bool) -> Vec<Field> {
    let mut fields = Vec::new();
    if !present {
        fields.push(Field::new("name", key!("declaration-comment-name"), Kind::Line(120)).need(Need::Always));
        let address = Field::new("address", key!("declaration-comment-address"), Kind::Line(200)).need(Need::Always);
        fields.push(address.help(key!("declaration-comment-address-help")));
    }
    fields.push(Field::new("language", key!("answer-language"), Kind::Language).need(Need::Always));
    fields.push(Field::new("text", key!("declaration-comment-text"), Kind::Prose(3000)).need(Need::Always));
    fields
}

/// Whether the asker takes part in the edition.
pub async fn present(ctx: &Ctx) -> Result<bool, exedra_web::Error> {
    let (Some(actor), edition) = (ctx.actor.as_deref(), ctx.forum()?) else { return Ok(false) };
    let found = presence::attendee(&mut *ctx.app.db().read().await?, &edition.id, &actor.person).await?;
    Ok(found.is_some_and(|attendee| attendee.here()))
}

fn render(ctx: &Ctx, found: &Declaration, present: bool, posted: Option<&Posted>, faults: Vec<FieldFault>) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let mut values = Values::default();
    values.set("language", Datum::Text(ctx.lang.as_str().to_owned()));
    let paragraph = posted.map(|posted| posted.text("paragraph").to_owned());
    let paragraph = paragraph.or_else(|| ctx.query_value("paragraph")).unwrap_or_default();
    form::show(
        ctx,
        &Shown {
            up: (declaration_path(&edition.slug, &found.id), found.title.text(ctx.lang).to_owned()),
            title: t.say("declaration-comment-title"),
            lede: t.say(if present {
                key!("declaration-comment-lede-present")
            } else {
                key!("declaration-comment-lede-public")
            }),
            button: t.say("declaration-comment-send"),
            nav: "declarations",
            inputs: form::inputs(ctx, &fields(present), &values, posted, &faults),
            faults,
            hidden: vec![("paragraph".to_owned(), paragraph)],
        },
    )
}

/// Shows the form.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let found = declaration_of(&ctx, &mut *ctx.app.db().read().await?, &id).await?;
    let present = present(&ctx).await?;
    rules::may_comment(ctx.actor.as_deref(), present, ctx.forum()?, &found)?;
    render(&ctx, &found, present, None, Vec::new())
}

/// Keeps it.
pub async fn send(ctx: Ctx, Path((_, id)): Path<(String, String)>, posted: Posted) -> Answer {
    let edition = ctx.forum()?.clone();
    let seen = declaration_of(&ctx, &mut *ctx.app.db().read().await?, &id).await?;
    let present = present(&ctx).await?;
    rules::may_comment(ctx.actor.as_deref(), present, &edition, &seen)?;
    let (values, mut faults) = form::read(&fields(present), &posted);
    let address = account::normal_email(values.text("address"));
    if !present && address.is_none() && !values.text("address").is_empty() {
        faults.push(FieldFault::with("address", key!("fault-comment-email"), values.text("address")));
    }
    if !faults.is_empty() {
        return render(&ctx, &seen, present, Some(&posted), faults);
    }
    let said = Said {
        paragraph: posted.some("paragraph").map(ToOwned::to_owned),
        name: values.text("name").to_owned(),
        address,
        language: values.text("language").to_owned(),
        text: values.text("text").to_owned(),
    };
    let (actor, stamp) = (ctx.actor.as_deref(), ctx.app.stamp());
    let state = transact!(ctx.app.db(), tx => {
        let now = declaration::one(tx, &edition.id, &seen.id).await?.ok_or(Refusal::NotFound)?;
        let permit = rules::may_comment(actor, present, &edition, &now)?;
        declaration::comment(tx, stamp, &permit, &said).await
    })?;
    ctx.app.settle().await;
    let word = if state == CommentState::Shown { "added" } else { "submitted" };
    Ok(respond::done(&declaration_path(&edition.slug, &seen.id), word))
}
