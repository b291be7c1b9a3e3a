//! An organisation's people keep its ties: say them, answer those that others said, take theirs back.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{FieldFault, OrganisationId, Refusal, key};
use exedra_store::transact;
use exedra_web::forms::{Choice, Posted};
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use super::organisation_show::of_path;
use super::tie_list::{Row, kind, names, row};
use crate::tie::{self, NewTie, TieId, TieKind, TieState};
use crate::{organisation, rules_organisations};

struct Kept {
    id: String,
    row: Row,
    state: String,
    reason: String,
    /// Said by the other end, so that it is answered here.
    theirs: bool,
    confirmed: bool,
}

#[derive(Template)]
#[template(path = "tie_keep.html")]
struct Page {
    t: Say,
    id: String,
    name: String,
    kept: Vec<Kept>,
    kinds: Vec<Choice>,
    form: Posted,
    faults: Vec<(String, String)>,
}

impl Page {
    fn fault(&self, field: &str) -> Option<&str> {
        self.faults.iter().find(|(name, _)| name == field).map(|(_, why)| why.as_str())
    }
    fn typed(&self, field: &str) -> &str {
        self.form.text(field)
    }
    /// The fields of one line: name, label, help.
    fn lines(&self) -> [(&'static str, String, String); 3] {
        let t = &self.t;
        [
            ("to", t.say("tie-to"), t.say("tie-to-help")),
            ("source", t.say("tie-source"), t.say("tie-source-help")),
            ("since", t.say("tie-since"), t.say("tie-since-help")),
        ]
    }
}

async fn show_with(ctx: &Ctx, id: &OrganisationId, form: Posted, faults: &[FieldFault]) -> Answer {
    let t = ctx.say();
    rules_organisations::may_keep_ties(ctx.actor()?, id)?;
    let mut conn = ctx.app.db().read().await?;
    let o = organisation::by_id(&mut conn, id).await?.ok_or(Refusal::NotFound)?;
    let mut kept = Vec::new();
    let ties = tie::of(&mut conn, id).await?;
    let names = names(&mut conn, id, &ties).await?;
    for tie in ties {
        let state = match tie.state {
            TieState::Said => key!("tie-said"),
            TieState::Confirmed => key!("tie-confirmed"),
            TieState::Contested => key!("tie-contested"),
        };
        kept.push(Kept {
            row: row(&t, id, &tie, &names),
            id: tie.id.to_string(),
            state: t.say(state),
            theirs: tie.to_id == *id,
            confirmed: tie.state == TieState::Confirmed,
            reason: tie.reason,
        });
    }
    drop(conn);
    let choice = |word: &TieKind| Choice {
        value: word.to_string(),
        label: kind(&t, *word, true),
        chosen: word.as_str() == form.text("kind"),
    };
    let body = Page {
        id: id.to_string(),
        name: o.name,
        kept,
        kinds: TieKind::ALL.iter().map(choice).collect(),
        faults: faults.iter().map(|f| (f.field.clone(), t.with(f.key, &f.detail))).collect(),
        form,
        t: t.clone(),
    };
    let mut response = page(ctx, &Head::new(t.say("ties-keep")).private(), &body)?;
    if !faults.is_empty() {
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// Shows an organisation's ties to its own people.
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let o = of_path(&mut *ctx.app.db().read().await?, &id).await?;
    show_with(&ctx, &o.id, Posted::default(), &[]).await
}

fn line(form: &Posted, field: &str) -> String {
    form.text(field).trim().chars().filter(|c| !c.is_control()).take(300).collect()
}

/// What the form says but for the other end, which has to be looked up.
fn proposed(form: &Posted) -> Result<(TieKind, String, Option<String>), Vec<FieldFault>> {
    let mut faults = Vec::new();
    let kind = TieKind::parse(form.text("kind"));
    if kind.is_none() {
        faults.push(FieldFault::with("kind", key!("fault-choice"), form.text("kind")));
    }
    let source = line(form, "source");
    if source.is_empty() {
        faults.push(FieldFault::new("source", key!("fault-missing")));
    }
    let since = form.some("since").map(str::trim).filter(|text| !text.is_empty()).map(ToOwned::to_owned);
    if since.as_ref().is_some_and(|text| text.parse::<jiff::civil::Date>().is_err()) {
        faults.push(FieldFault::new("since", key!("fault-tie-since")));
    }
    match (kind, faults.is_empty()) {
        (Some(kind), true) => Ok((kind, source, since)),
        _ => Err(faults),
    }
}

/// Says a tie, answers one, or takes one back.
pub async fn change(ctx: Ctx, Path(id): Path<String>, form: Posted) -> Answer {
    let here = of_path(&mut *ctx.app.db().read().await?, &id).await?.id;
    let (actor, stamp) = (ctx.actor()?.clone(), ctx.app.stamp());
    rules_organisations::may_keep_ties(&actor, &here)?;
    let doing = form.text("do");
    let named = TieId::parse(form.text("tie"));
    let outcome = if matches!(doing, "confirm" | "contest" | "withdraw") {
        let named = named.ok_or(Refusal::NotFound)?;
        let reason = line(&form, "reason");
        transact!(ctx.app.db(), tx => {
            let permit = rules_organisations::may_keep_ties(&actor, &here)?;
            match doing {
                "confirm" => tie::answer(tx, stamp, &permit, &named, None).await,
                "contest" => tie::answer(tx, stamp, &permit, &named, Some(&reason)).await,
                _ => tie::withdraw(tx, stamp, &permit, &named).await,
            }
        })
    } else {
        let (kind, source, since) = match proposed(&form) {
            Ok(said) => said,
            Err(faults) => return show_with(&ctx, &here, form, &faults).await,
        };
        let to = line(&form, "to");
        transact!(ctx.app.db(), tx => {
            let permit = rules_organisations::may_keep_ties(&actor, &here)?;
            let found = organisation::find(tx, &to).await?;
            let found = found.ok_or_else(|| Refusal::field("to", key!("fault-tie-unknown")))?;
            let new = NewTie { to: found.id, kind, source: source.clone(), since: since.clone() };
            tie::say(tx, stamp, &permit, &new).await.map(|_| ())
        })
    };
    match outcome {
        Ok(()) => {
            ctx.app.settle().await;
            Ok(respond::see_other(&format!("/organisations/{id}/ties/edit")))
        }
        Err(exedra_store::Error::Refused(Refusal::Invalid(faults))) => show_with(&ctx, &here, form, &faults).await,
        Err(error) => Err(error.into()),
    }
}
