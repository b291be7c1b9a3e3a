//! An edition's frame: names, theme, venue, days, zone, languages; and its state with what follows.

use std::borrow::Cow;

use askama::Template;
use exedra_kernel::record::{Datum, Description, Field, Kind, Label, Need, Values};
use exedra_kernel::{FieldFault, ForumId, Lang, Localized, Refusal, Track, Tracks, key};
use exedra_store::transact;
use exedra_web::forms::{self, Posted};
use exedra_web::{Answer, Ctx, Edition, EditionState, Head, Say, page, respond};

use super::forum_list::state_key;
use super::organisation_edit::as_typed;
use crate::forum::{self, Proposal};
use crate::{audit, figures, rules};

struct Step {
    state: &'static str,
    action: String,
    follows: String,
}

#[derive(Template)]
#[template(path = "forum_settings.html")]
struct Page {
    t: Say,
    base: String,
    name: String,
    state: String,
    means: String,
    steps: Vec<Step>,
    was: String,
    fields: Option<String>,
    faulty: bool,
}

/// The languages in which names, themes and venues are given, field by field.
fn in_languages(fields: &mut Vec<Field>, t: &Say, name: &str, label: &'static str, longest: usize) {
    for lang in Lang::ALL {
        let label = t.with(label, t.language(lang.as_str()));
        fields.push(Field {
            name: Cow::Owned(format!("{name}_{lang}")),
            label: Label::Own(Localized::one(t.lang.as_str(), &label)),
            ..Field::new("", "", Kind::Line(longest))
        });
    }
}

/// The tracks, language by language in the same order.
fn tracks_in_languages(fields: &mut Vec<Field>, t: &Say) {
    for lang in Lang::ALL {
        let label = t.with(key!("forum-tracks-in"), t.language(lang.as_str()));
        let field = Field {
            name: Cow::Owned(format!("tracks_{lang}")),
            label: Label::Own(Localized::one(t.lang.as_str(), &label)),
            ..Field::new("", "", Kind::Words(12))
        };
        fields.push(if *lang == Lang::En { field.help(key!("forum-tracks-help")) } else { field });
    }
}

/// The tracks of the form: the first word of each language names the first track, and so on. Languages may be left out
/// altogether.
fn tracks(values: &Values) -> (Tracks, Option<FieldFault>) {
    let lists: Vec<(&Lang, &[String])> =
        Lang::ALL.iter().map(|lang| (lang, values.get(&format!("tracks_{lang}")).list())).collect();
    let many = lists.iter().map(|(_, list)| list.len()).max().unwrap_or(0);
    let odd = lists.iter().find(|(_, list)| !list.is_empty() && list.len() != many);
    let fault = odd.map(|(lang, _)| FieldFault::with(&format!("tracks_{lang}"), key!("fault-tracks-many"), many));
    let track = |at: usize| {
        let names = lists.iter().filter_map(|(lang, list)| Some((lang.to_string(), list.get(at)?.clone())));
        Track::named(Localized(names.collect()))
    };
    (Tracks((0..many).map(track).collect()), fault)
}

/// The form of an edition.
pub fn description(t: &Say) -> Description {
    let mut fields = Vec::new();
    in_languages(&mut fields, t, "name", key!("forum-name-in"), 200);
    in_languages(&mut fields, t, "theme", key!("forum-theme-in"), 300);
    in_languages(&mut fields, t, "venue", key!("forum-venue-in"), 300);
    tracks_in_languages(&mut fields, t);
    fields.push(Field::new("from", key!("forum-from"), Kind::Date).need(Need::Always));
    fields.push(Field::new("to", key!("forum-to"), Kind::Date).need(Need::Always));
    fields.push(Field::new("country", key!("forum-country"), Kind::Country).help(key!("forum-country-help")));
    let zone = Field::new("zone", key!("forum-zone"), Kind::Line(60)).need(Need::Always);
    fields.push(zone.help(key!("forum-zone-help")));
    let languages = Field::new("languages", key!("forum-languages"), Kind::Words(48)).need(Need::Always);
    fields.push(languages.help(key!("forum-languages-help")));
    Description { record: "forum", fields }
}

fn localized(values: &Values, name: &str) -> Localized {
    let texts = Lang::ALL.iter().map(|lang| (lang.to_string(), values.text(&format!("{name}_{lang}")).to_owned()));
    Localized(texts.filter(|(_, text)| !text.is_empty()).collect())
}

/// An edition as the form describes it, and what is wrong with it.
pub fn proposal(values: &Values, slug: &str) -> (Proposal, Vec<FieldFault>) {
    let text = |name: &str| values.text(name).to_owned();
    let languages: Vec<String> = values.get("languages").list().iter().map(|tag| tag.to_lowercase()).collect();
    let odd = languages.iter().find(|tag| !exedra_kernel::geography::is_language(tag));
    let (tracks, uneven) = tracks(values);
    let proposal = Proposal {
        slug: slug.to_owned(),
        name: localized(values, "name"),
        theme: localized(values, "theme"),
        venue: localized(values, "venue"),
        from: text("from"),
        to: text("to"),
        zone: text("zone"),
        languages: languages.clone(),
        tracks,
        country: Some(text("country")).filter(|code| !code.is_empty()),
        state: EditionState::Draft,
    };
    let mut faults = proposal.faults();
    for fault in &mut faults {
        if fault.field == "name" {
            "name_en".clone_into(&mut fault.field);
        }
    }
    faults.extend(odd.map(|tag| FieldFault::with("languages", key!("fault-language"), tag)));
    faults.extend(uneven);
    (proposal, faults)
}

/// The values of an edition for the form.
pub fn values_of(edition: &Edition) -> Values {
    let mut values = Values::default();
    for (name, texts) in [("name", &edition.name), ("theme", &edition.theme), ("venue", &edition.venue)] {
        for (lang, text) in &texts.0 {
            values.set(&format!("{name}_{lang}"), Datum::Text(text.clone()));
        }
    }
    for (name, text) in [("from", &edition.from), ("to", &edition.to), ("zone", &edition.zone)] {
        values.set(name, Datum::Text(text.clone()));
    }
    values.set("country", edition.country.clone().map_or(Datum::Empty, Datum::Text));
    for lang in Lang::ALL {
        let names = edition.tracks.0.iter().filter_map(|track| track.name.0.get(lang.as_str()).cloned());
        values.set(&format!("tracks_{lang}"), Datum::List(names.collect()));
    }
    values.set("languages", Datum::List(edition.languages.clone()));
    values
}

/// What holds while an edition is in a state.
fn meaning(state: EditionState) -> &'static str {
    match state {
        EditionState::Draft => key!("forum-follows-draft"),
        EditionState::Open => key!("forum-follows-open"),
        EditionState::Running => key!("forum-follows-running"),
        EditionState::Closed => key!("forum-follows-closed"),
        EditionState::Archived => key!("forum-follows-archived"),
    }
}

fn steps(t: &Say, state: EditionState) -> Vec<Step> {
    let step = |to: &EditionState| {
        let action = match to {
            EditionState::Draft => key!("forum-to-draft"),
            EditionState::Open if state == EditionState::Running => key!("forum-back-to-open"),
            EditionState::Open => key!("forum-to-open"),
            EditionState::Running => key!("forum-to-running"),
            EditionState::Closed => key!("forum-to-closed"),
            EditionState::Archived => key!("forum-to-archived"),
        };
        Step { state: to.as_str(), action: t.say(action), follows: t.say(meaning(*to)) }
    };
    forum::followers(state).iter().map(step).collect()
}

fn show_with(ctx: &Ctx, edition: &Edition, values: &Values, faults: &[FieldFault]) -> Answer {
    let t = ctx.say();
    let archived = edition.state == EditionState::Archived;
    let inputs = forms::inputs(&description(&t), values, faults, &t);
    let body = Page {
        base: format!("/{}", edition.slug),
        name: edition.name.text(ctx.lang).to_owned(),
        state: t.say(state_key(edition.state)),
        means: t.say(meaning(edition.state)),
        steps: steps(&t, edition.state),
        was: forms::was(&forms::mark(&forum::described(edition)), faults, &t),
        fields: (!archived).then(|| forms::render(&inputs, &t)),
        faulty: !faults.is_empty(),
        t,
    };
    let head = Head::new(body.t.say("forum-settings-title")).private();
    let mut response = page(ctx, &head, &body)?;
    if !faults.is_empty() {
        *response.status_mut() = forms::status(faults);
    }
    Ok(response)
}

/// Shows the form and the states that may follow.
pub async fn show(ctx: Ctx) -> Answer {
    let edition = ctx.forum()?;
    show_with(&ctx, edition, &values_of(edition), &[])
}

/// Saves the frame, or moves the edition to another state.
pub async fn save(ctx: Ctx, form: Posted) -> Answer {
    let edition = ctx.forum()?.clone();
    let actor = ctx.actor()?.clone();
    let (stamp, description) = (ctx.app.stamp(), description(&ctx.say()));
    let id: ForumId = edition.id.clone();
    let state = EditionState::parse(form.text("state"));
    let outcome = if let Some(state) = state {
        transact!(ctx.app.db(), tx => {
            let permit = rules::may_edit_forum(&actor, &id)?;
            forum::set_state(tx, stamp, &permit, state).await?;
            if state == EditionState::Archived {
                figures::keep(&ctx.app, tx, stamp, &permit).await?;
            }
            Ok(())
        })
    } else {
        let (values, mut faults) = form.parse(&description);
        faults.extend(description.missing(&values, Need::Always));
        let (proposal, wrong) = proposal(&values, &edition.slug);
        faults
            .extend(wrong.into_iter().filter(|fault| !values.get(&fault.field).is_empty() || fault.field == "name_en"));
        if faults.is_empty() {
            transact!(ctx.app.db(), tx => {
                let permit = rules::may_edit_forum(&actor, &id)?;
                let now = forum::by_id(tx, &id).await?.ok_or(Refusal::NotFound)?;
                let by = audit::last_by(tx, "forum", id.as_str()).await?;
                form.unchanged_since(&forms::mark(&forum::described(&now)), &by)?;
                forum::edit(tx, stamp, &permit, &proposal).await
            })
        } else {
            Err(Refusal::Invalid(faults).into())
        }
    };
    match outcome {
        Ok(()) => {
            ctx.app.settle().await;
            let done = if state.is_some() { "state" } else { "saved" };
            Ok(respond::done(&format!("/{}/settings", edition.slug), done))
        }
        Err(exedra_store::Error::Refused(Refusal::Invalid(faults))) => {
            // The form is drawn with what stands there now, so that saving it again is meant.
            let now = forum::by_id(&mut *ctx.app.db().read().await?, &id).await?.unwrap_or(edition);
            show_with(&ctx, &now, &as_typed(&description, &form), &faults)
        }
        Err(error) => Err(error.into()),
    }
}
