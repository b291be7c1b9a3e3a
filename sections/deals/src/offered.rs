//! What this section offers to the others: a door on a listing's page, figures, signings on tracks and of countries, what it
//! keeps of a person and how it forgets them, and when totals freeze.

use exedra_kernel::{Actor, ForumId, Lang, ListingId, Localized, Moment, OrganisationId, PersonId, key};
use exedra_people::{erasure, forum};
use exedra_store::house::{self, Event, Stamp};
use exedra_store::{Conn, Result, Tx, transact};
use exedra_web::asked::{Asked, Figure, Front, Line, Panel, Subject};
use exedra_web::section::{Boxed, Mention};
use exedra_web::{App, Edition, EditionState, Say};
use serde_json::{Value, json};

use crate::model::{Case, CaseId, Side, Step};
use crate::pages::{gather, signing_list};
use crate::signing::Announcement;
use crate::store;
use crate::totals::{self, Place};

/// The button on a listing's page.
pub fn door(t: &Say, edition: &Edition, listing: &ListingId) -> Mention {
    Mention {
        section: "deals",
        text: t.with(key!("interest-door"), edition.name.text(t.lang)),
        href: format!("/{}/deals/ask?listing={listing}", edition.slug),
    }
}

/// Three figures and never their sum. They have no parts here: the parts stand on the section's own page, where what is
/// withheld in one table is not told by another.
pub fn figures<'a>(_app: &'a App, conn: &'a mut Conn, edition: &'a Edition) -> Boxed<'a, Result<Vec<Figure>>> {
    Box::pin(async move {
        let (counted, _) = gather(conn, edition).await?;
        let figure = |name, label, counts, step: Step, front| Figure {
            name,
            label,
            counts,
            by: key!("nav-deals"),
            value: totals::total(&counted, Place::At(step)),
            cells: Vec::new(),
            smallest: totals::SMALLEST,
            list: Some("deals"),
            front,
        };
        let intents = (key!("figure-letters-of-intent"), key!("figure-letters-of-intent-counts"));
        let contracts = (key!("figure-contracts"), key!("figure-contracts-counts"));
        let registered = (key!("figure-registered"), key!("figure-registered-counts"));
        Ok(vec![
            figure("letters-of-intent", intents.0, intents.1, Step::Intent, Some(8)),
            figure("contracts", contracts.0, contracts.1, Step::Contract, Some(9)),
            figure("registered-contracts", registered.0, registered.1, Step::Registered, None),
        ])
    })
}

/// A signing as one line of a panel.
fn line(row: &signing_list::Row, edition: &Edition) -> Line {
    Line {
        text: format!("{} · {}", row.houses[0].label, row.houses[1].label),
        lang: String::new(),
        note: format!("{} · {} · {}", row.what, row.day, row.time),
        href: format!("/{}/signings#{}", edition.slug, row.anchor),
    }
}

/// Announced signings on the front page once the edition has begun.
pub fn front<'a>(front: &'a Front<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Option<Panel>>> {
    Box::pin(async move {
        if matches!(front.edition.state, EditionState::Draft | EditionState::Open) {
            return Ok(None);
        }
        let announced = signing_list::announced(conn, front.edition).await?;
        let mut lines = Vec::new();
        for (signing, case) in announced.iter().take(front.most) {
            lines.push(line(&signing_list::row(conn, front.say, front.edition, signing, case).await?, front.edition));
        }
        Ok(Some(Panel {
            order: 60,
            title: front.say.say(key!("signings-title")),
            total: announced.len() as u64,
            lines,
            all: Some(format!("/{}/signings", front.edition.slug)),
        }))
    })
}

/// Announced signings on a track, and as joint projects of a country or region. What is not announced is not there.
pub fn subjects<'a>(asked: &'a Asked<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Option<Panel>>> {
    Box::pin(async move {
        let mut lines = Vec::new();
        let mut total = 0;
        for (signing, case) in signing_list::announced(conn, asked.edition).await? {
            let (mine, theirs) = match asked.subject {
                Subject::Track(slug) => (case.tracks.0.iter().any(|track| track == slug), false),
                Subject::Country(code) => {
                    (case.owner_country.as_deref() == Some(code), case.asker_country.as_deref() == Some(code))
                }
            };
            if !mine && !theirs {
                continue;
            }
            total += 1;
            if lines.len() < asked.most {
                lines.push(line(
                    &signing_list::row(conn, asked.say, asked.edition, &signing, &case).await?,
                    asked.edition,
                ));
            }
        }
        let title = match asked.subject {
            Subject::Track(_) => key!("signings-title"),
            Subject::Country(_) => key!("panel-joint-projects"),
        };
        let all = Some(format!("/{}/signings", asked.edition.slug));
        Ok(Some(Panel { order: 40, title: asked.say.say(title), total, lines, all }))
    })
}

/// Announced signings of an organisation.
pub fn of_organisation<'a>(
    app: &'a App,
    conn: &'a mut Conn,
    _actor: Option<&'a Actor>,
    organisation: &'a OrganisationId,
    lang: Lang,
) -> Boxed<'a, Result<Vec<Mention>>> {
    Box::pin(async move {
        let t = app.say(lang);
        let mut mentions = Vec::new();
        for signing in store::signings_of(conn, organisation).await? {
            let Some(edition) = forum::by_id(conn, &signing.forum_id).await? else { continue };
            if edition.state == EditionState::Draft {
                continue;
            }
            let other = if &signing.owner_id == organisation { &signing.asker_id } else { &signing.owner_id };
            let other = crate::pages::house(conn, other).await?;
            let what = t.say(signing.step.key());
            let pairs = [("what", what.as_str()), ("other", other.as_str()), ("forum", edition.name.text(lang))];
            let text = t.fill(key!("mention-signing"), &pairs);
            let href = format!("/{}/signings#s-{}", edition.slug, &signing.mark[..12]);
            mentions.push(Mention { section: "deals", text, href });
        }
        Ok(mentions)
    })
}

/// Everything this section keeps of a person: what they did and wrote; not what others wrote to them.
pub fn about_person<'a>(conn: &'a mut Conn, person: &'a PersonId) -> Boxed<'a, Result<Value>> {
    Box::pin(async move {
        let mine = |by: &Option<String>| by.as_deref() == Some(person.as_str());
        let mut all = Vec::new();
        for (id,) in store::traces(conn, person).await? {
            let Some(case) = store::case(conn, &id).await? else { continue };
            let messages = store::messages(conn, &id).await?.into_iter().filter(|message| mine(&message.by_person));
            let steps = store::steps(conn, &id).await?;
            let steps = steps.iter().filter(|step| mine(&step.by_person) || mine(&step.answered_by));
            let signing = store::signing(conn, &id).await?.filter(|signing| mine(&signing.changed_by));
            let asked = mine(&case.asked_by).then(|| {
                json!({
                    "for": case.asker_id, "openly": case.openly, "message": case.message, "note": case.note,
                    "language": case.message_language, "at": case.created_at.rfc3339(),
                })
            });
            let answered = mine(&case.answered_by).then(
                || json!({ "for": case.owner_id, "answer": case.answer, "at": case.answered_at.map(Moment::rfc3339) }),
            );
            all.push(json!({
                "case": case.id, "forum": case.forum_id, "listing": case.listing_id, "asked": asked, "answered": answered,
                "messages": messages
                    .map(|m| json!({ "text": m.text, "language": m.language, "at": m.at.rfc3339() }))
                    .collect::<Vec<_>>(),
                "steps": steps
                    .map(|s| json!({
                        "step": s.step, "on": s.on_day, "state": s.state, "proposed": mine(&s.by_person),
                        "answered": mine(&s.answered_by),
                    }))
                    .collect::<Vec<_>>(),
                "announcement": signing.map(|s| json!({ "texts": s.texts, "place": s.place, "at": s.starts_at.rfc3339() })),
            }));
        }
        let forwarded: Vec<CaseId> = store::handled_by(conn, person).await?.into_iter().map(|(id,)| id).collect();
        Ok(json!({ "cases": all, "forwarded": forwarded }))
    })
}

/// Forgets a person: what they wrote goes, and their names leave what others wrote in cases in which they took part; that
/// something was asked, answered, proposed or confirmed stays countable.
pub fn forget<'a>(tx: &'a mut Tx, stamp: Stamp<'a>, person: &'a PersonId) -> Boxed<'a, Result<()>> {
    Box::pin(async move {
        let names = erasure::names(tx, person).await?;
        let clean = |text: &str| names.iter().fold(text.to_owned(), |text, name| house::without(&text, name));
        let mut near: Vec<CaseId> = store::traces(tx, person).await?.into_iter().map(|(id,)| id).collect();
        near.extend(store::handled_by(tx, person).await?.into_iter().map(|(id,)| id));
        store::forget_asked(tx, person).await?;
        store::forget_answered(tx, person).await?;
        store::forget_messages(tx, person).await?;
        store::forget_steps(tx, person).await?;
        store::forget_step_answers(tx, person).await?;
        store::forget_changes(tx, person).await?;
        store::forget_handled(tx, person).await?;
        for id in near {
            let Some(case) = store::case(tx, &id).await? else { continue };
            let some = |text: &Option<String>| text.as_deref().map(&clean);
            let (note, answer, reason) = (some(&case.note), some(&case.answer), some(&case.ended_reason));
            let message = clean(&case.message);
            store::set_words(tx, &id, &message, note.as_deref(), answer.as_deref(), reason.as_deref()).await?;
            for message in store::messages(tx, &id).await? {
                let text = clean(&message.text);
                if text != message.text {
                    store::set_text(tx, &id, &message.id, &text).await?;
                }
            }
            clean_announcement(tx, &case, &clean).await?;
            house::emit(tx, stamp, crate::TOPIC, "case-changed", id.as_str()).await?;
        }
        Ok(())
    })
}

/// Takes a name out of an announcement; who agreed to it agrees to it without the name.
async fn clean_announcement(tx: &mut Tx, case: &Case, clean: &(impl Fn(&str) -> String + Sync)) -> Result<()> {
    let Some(old) = store::signing(tx, &case.id).await? else { return Ok(()) };
    let texts = Localized(old.texts.0.iter().map(|(lang, text)| (lang.clone(), clean(text))).collect());
    let new = Announcement { step: old.step, texts, starts_at: old.starts_at, place: clean(&old.place) };
    let mark = new.mark();
    let agreed = |side: Side| old.agreed(side).then_some(mark.as_str());
    let (owner, asker) = (agreed(Side::Owner), agreed(Side::Asker));
    store::set_announced(tx, &case.id, &new.texts, &new.place, &mark, owner, asker).await.map(|_| ())
}

/// When an edition is archived its totals stay as they were at that moment.
pub fn freeze<'a>(app: &'a App, events: &'a [Event]) -> Boxed<'a, Result<()>> {
    Box::pin(async move {
        for event in events.iter().filter(|event| event.kind == "forum-state") {
            let Some(id) = ForumId::parse(&event.subject) else { continue };
            transact!(app.db(), tx => {
                let archived = forum::by_id(tx, &id).await?.is_some_and(|edition| edition.state == EditionState::Archived);
                if archived && store::frozen(tx, &id).await?.is_none() {
                    store::freeze(tx, &id, event.at).await?;
                    tx.touch(crate::TOPIC);
                }
                Ok(())
            })?;
        }
        Ok(())
    })
}
