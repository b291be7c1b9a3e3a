//! What this section offers to the others: what it keeps about a person, how it forgets them, what a new edition takes over.

use std::collections::BTreeMap;

use exedra_kernel::{Acting, Actor, ForumId, Lang, MeetingId, Moment, OrganisationId, PersonId};
use exedra_store::house::{self, Job, Stamp};
use exedra_store::{Conn, Result, Tx, transact};
use exedra_web::section::{Boxed, Mention, Met};
use exedra_web::{App, EditionState};
use serde_json::{Value, json};

use crate::habits::clock;
use crate::model::PlaceKind;
use crate::{letters, store, store_day, store_inputs};

/// Everything this section keeps about a person.
pub fn about_person<'a>(conn: &'a mut Conn, person: &'a PersonId) -> Boxed<'a, Result<Value>> {
    Box::pin(async move {
        let (mut requests, mut meetings, mut times) = (Vec::new(), Vec::new(), Vec::new());
        for (forum,) in store::forums_asked(conn, person).await? {
            for r in store::requests_of(conn, &forum, person).await? {
                requests.push(json!({
                    "forum": forum, "id": r.id, "from": r.from_id, "to": r.to_id, "listing": r.listing_id, "message": r.message,
                    "language": r.message_language, "wish": r.wish, "answer": r.answer_wish, "state": r.state, "reason": r.reason,
                    "created": r.created_at.rfc3339(), "answered": r.answered_at.map(Moment::rfc3339),
                }));
            }
        }
        for (forum,) in store::forums_with(conn, person).await? {
            for m in store::meetings_of(conn, &forum, person).await? {
                meetings.push(json!({
                    "forum": forum, "id": m.id, "with": m.other(person), "starts": m.starts_at.rfc3339(),
                    "ends": m.ends_at.rfc3339(), "place": m.place_id, "state": m.state, "revision": m.revision,
                }));
            }
        }
        for (forum,) in store::forums_kept(conn, person).await? {
            let blocked: Vec<i64> = store::blocked(conn, &forum, person).await?.into_iter().map(|(n,)| n).collect();
            let slots = store::slots(conn, &forum).await?;
            let away: Vec<String> = slots
                .iter()
                .filter(|slot| blocked.contains(&slot.number))
                .map(|slot| slot.starts_at.rfc3339())
                .collect();
            let preference = store::preference(conn, &forum, person).await?;
            times.push(json!({
                "forum": forum, "away": away, "remote": preference.as_ref().is_some_and(|p| p.remote),
                "most": preference.and_then(|p| p.most),
            }));
        }
        let habits: Vec<Value> = store_inputs::habits_of(conn, person)
            .await?
            .into_iter()
            .map(|(forum, zone, wakes, sleeps, starred)| {
                json!({ "forum": forum, "zone": zone, "wakes": clock(wakes), "sleeps": clock(sleeps), "starred_stays_free": starred })
            })
            .collect();
        let interprets: Vec<Value> = store_inputs::interpreted_for(conn, person)
            .await?
            .into_iter()
            .map(|(forum, name, languages)| json!({ "forum": forum, "name": name, "languages": languages }))
            .collect();
        let beside = crate::grouping::about_person(conn, person).await?;
        let day = on_the_day(conn, person).await?;
        Ok(json!({
            "requests": requests, "meetings": meetings, "availability": times, "groups": beside["groups"],
            "wishes": beside["wishes"], "habits": habits, "interprets": interprets, "day": day,
        }))
    })
}

/// On an organisation's page: where its people can be asked for a meeting.
pub fn ask_organisation<'a>(
    app: &'a App,
    conn: &'a mut Conn,
    _actor: Option<&'a Actor>,
    organisation: &'a OrganisationId,
    lang: Lang,
) -> Boxed<'a, Result<Vec<Mention>>> {
    Box::pin(async move {
        let mut mentions = Vec::new();
        for edition in exedra_people::forum::all(conn).await? {
            let open = matches!(edition.state, EditionState::Open | EditionState::Running);
            if !open || crate::joint::people_of(conn, &edition.id, organisation).await?.is_empty() {
                continue;
            }
            let text = app.say(lang).with("mention-ask", edition.name.text(lang));
            let href = format!("/{}/meetings/ask?organisation={organisation}", edition.slug);
            mentions.push(Mention { section: "meetings", text, href });
        }
        Ok(mentions)
    })
}

/// What a person said, proposed and noted on the day. Notes of others about them are those others' own.
async fn on_the_day(conn: &mut Conn, person: &PersonId) -> Result<Value> {
    let notes = store_day::notes_by(conn, person).await?.into_iter().map(|(forum, meeting, note, rating, again, at)| {
        json!({ "forum": forum, "meeting": meeting, "note": note, "rating": rating, "again": again, "changed": at.rfc3339() })
    });
    let notes: Vec<Value> = notes.collect();
    let said = store_day::said_by(conn, person).await?.into_iter();
    let said: Vec<Value> = said
        .map(|(forum, meeting, what, at)| json!({ "forum": forum, "meeting": meeting, "said": what, "at": at.rfc3339() }))
        .collect();
    let late = store_day::late_by(conn, person).await?.into_iter();
    let late: Vec<Value> = late
        .map(|(forum, meeting, minutes, at)| json!({ "forum": forum, "meeting": meeting, "minutes": minutes, "at": at.rfc3339() }))
        .collect();
    let proposals = store_day::proposed(conn, person).await?.into_iter();
    let proposals: Vec<Value> = proposals
        .map(|(forum, kind, from, to, state, at)| {
            json!({ "forum": forum, "kind": kind, "from": from, "to": to, "state": state, "made": at.rfc3339() })
        })
        .collect();
    Ok(json!({ "notes": notes, "said": said, "late": late, "proposals": proposals }))
}

/// The work of telling those whose meetings an erasure cancelled.
pub const LOST: &str = "meetings-lost";

/// Words of this section that stand beside a reference to somebody.
const NEAR: &[house::Near] = &[
    house::Near {
        table: "meeting_group",
        key: &["forum_id", "id"],
        words: &["title", "message"],
        refers: "EXISTS (SELECT 1 FROM meeting_group_member m WHERE m.forum_id = meeting_group.forum_id
         AND m.group_id = meeting_group.id AND m.person_id = $1)",
        trail: None,
    },
    house::Near {
        table: "plan_version",
        key: &["forum_id", "number"],
        words: &["note"],
        refers: "EXISTS (SELECT 1 FROM plan_version_change c WHERE c.forum_id = plan_version.forum_id
         AND c.number = plan_version.number AND (c.a_id = $1 OR c.b_id = $1))",
        trail: None,
    },
];

/// Forgets a person: what they and others wrote to each other goes, what was open ends, meetings to come are cancelled and
/// the others told; rows stay, so that other people's meetings can still be counted. Of letters to others those go that only
/// bring the person's words; letters with a calendar stay (without the name, see [`house::redact`]), for they tell of other
/// meetings, too.
pub fn forget<'a>(tx: &'a mut Tx, stamp: Stamp<'a>, person: &'a PersonId) -> Boxed<'a, Result<()>> {
    Box::pin(async move {
        for (request,) in store::traces(tx, person).await? {
            house::mail_forget_words(tx, &format!("%{request}%")).await?;
            house::emit(tx, stamp, "meeting-requests", "request-changed", request.as_str()).await?;
        }
        let mut lost: BTreeMap<ForumId, Vec<MeetingId>> = BTreeMap::new();
        for (forum, meeting) in store::to_come(tx, person, stamp.now).await? {
            house::emit(tx, stamp, crate::TOPIC, "meeting-cancelled", meeting.as_str()).await?;
            lost.entry(forum).or_default().push(meeting);
        }
        exedra_people::erasure::clean(tx, person, NEAR).await?;
        crate::grouping::forget(tx, stamp, person).await?;
        store::forget_texts(tx, person).await?;
        store::free_seats_to_come(tx, person, stamp.now).await?;
        store::cancel_to_come(tx, person, stamp.now).await?;
        store::forget_asked(tx, person).await?;
        store::forget_answered(tx, person).await?;
        store::forget_blocked(tx, person).await?;
        store::forget_preferences(tx, person).await?;
        store_inputs::forget_habits(tx, person).await?;
        store_inputs::forget_interpreter(tx, person).await?;
        // What others noted of somebody tells of them by name: it goes with them, as what they noted themselves.
        store_day::forget_notes(tx, person).await?;
        store_day::forget_lates(tx, person).await?;
        store_day::forget_proposals(tx, person).await?;
        for (forum, meetings) in lost {
            // Letters need words in their readers' languages, so they are written outside.
            let (payload, by) = (json!({ "meetings": meetings }).to_string(), Acting::system("erasure"));
            house::enqueue(tx, stamp, LOST, Some(&forum), &payload, &by).await?;
        }
        tx.touch(crate::TOPIC);
        Ok(())
    })
}

/// Writes to whoever loses a meeting by an erasure, without naming anybody.
pub fn tell_lost<'a>(app: &'a App, job: &'a Job) -> Boxed<'a, std::result::Result<Option<String>, String>> {
    Box::pin(async move {
        let told = |error: exedra_store::Error| error.to_string();
        let forum = job.forum_id.clone().ok_or("a job without an edition")?;
        let payload: Value = serde_json::from_str(&job.payload).map_err(|error| error.to_string())?;
        let ids: Vec<&str> = payload["meetings"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let stamp = app.stamp();
        let sent = transact!(app.db(), tx => {
            let Some(edition) = exedra_people::forum::by_id(tx, &forum).await? else { return Ok(0) };
            let mut lost = store::meetings(tx, &forum).await?;
            lost.retain(|meeting| ids.contains(&meeting.id.as_str()));
            letters::publication(tx, app, stamp, &edition, &lost).await
        })
        .map_err(told)?;
        Ok(Some(sent.to_string()))
    })
}

/// With which organisations and about what a person has met or will meet, so that neither is suggested again. Where one of
/// the two says that the other did not come, they have not met.
pub fn met<'a>(conn: &'a mut Conn, person: &'a PersonId) -> Boxed<'a, Result<Met>> {
    Box::pin(async move {
        let mut met = Met::default();
        for (forum, other, listing) in store::topics_met(conn, person).await? {
            let attendee = exedra_people::presence::attendee(conn, &forum, &other).await?;
            met.organisations.extend(attendee.and_then(|attendee| attendee.organisation_id));
            met.listings.extend(listing);
        }
        met.organisations.sort();
        met.organisations.dedup();
        Ok(met)
    })
}

/// A new edition takes over the hours, shifted by whole days in its own zone, and the tables and rooms.
pub fn copy<'a>(tx: &'a mut Tx, _stamp: Stamp<'a>, from: &'a ForumId, to: &'a ForumId) -> Boxed<'a, Result<()>> {
    Box::pin(async move {
        let old = exedra_people::forum::by_id(tx, from).await?;
        let new = exedra_people::forum::by_id(tx, to).await?;
        let (Some(old), Some(new)) = (old, new) else { return Ok(()) };
        for slot in store::slots(tx, from).await? {
            let shifted = shift(slot.starts_at, (&old.from, &old.zone), (&new.from, &new.zone));
            let Some(starts) = shifted.filter(|at| at.date_in(&new.zone) <= new.to) else { continue };
            let ends = Moment(starts.micros() + slot.ends_at.micros() - slot.starts_at.micros());
            store::insert_slot(tx, to, slot.number, starts, ends, slot.label.as_deref()).await?;
            if slot.remote_only {
                store_inputs::mark_remote_only(tx, to, slot.number).await?;
            }
        }
        let spare = crate::spare::chosen(tx, from).await?;
        store_inputs::put_spare(tx, to, spare).await?;
        crate::setting::copy(tx, from, to, |at| shift(at, (&old.from, &old.zone), (&new.from, &new.zone))).await?;
        for place in store::places(tx, from).await? {
            if place.kind != PlaceKind::Stand {
                let kind = place.kind.as_str();
                store::put_place(tx, to, &place.id, kind, &place.name, place.rank, None, place.address.as_deref())
                    .await?;
            }
        }
        Ok(())
    })
}

/// The same time of day so many days later as one edition begins after the other.
fn shift(at: Moment, (old_day, old_zone): (&str, &str), (new_day, new_zone): (&str, &str)) -> Option<Moment> {
    let (old, new): (jiff::civil::Date, jiff::civil::Date) = (old_day.parse().ok()?, new_day.parse().ok()?);
    let days = (new - old).get_days();
    let civil = at.in_zone(old_zone).datetime().checked_add(jiff::Span::new().days(days)).ok()?;
    Moment::of_civil(civil, new_zone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_keep_their_time_of_day() {
        let paris = Moment::of_civil("2026-10-20T09:00:00".parse().unwrap(), "Europe/Paris").unwrap();
        let next = shift(paris, ("2026-10-19", "Europe/Paris"), ("2027-11-08", "Europe/Paris")).unwrap();
        assert_eq!(next.in_zone("Europe/Paris").strftime("%Y-%m-%d %H:%M").to_string(), "2027-11-09 09:00");
        let china = shift(paris, ("2026-10-19", "Europe/Paris"), ("2027-09-20", "Asia/Shanghai")).unwrap();
        assert_eq!(china.rfc3339(), "2027-09-21T01:00:00Z");
    }
}
