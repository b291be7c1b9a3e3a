//! Meetings of several: proposing, answering, agendas, letters, forgetting.

use std::collections::HashMap;

use exedra_kernel::{FieldFault, ForumId, Lang, Moment, PersonId, PlanId, key};
use exedra_store::house::{self, Letter, Stamp};
use exedra_store::{Conn, Result, Tx};
use exedra_web::calendar::{self, Entry};
use exedra_web::section::{AgendaItem, Boxed};
use exedra_web::{App, Edition, Say};
use serde_json::{Value, json};

use crate::TOPIC;
use crate::agenda::{Face, Faces};
use crate::groups::{Group, GroupId, GroupState, Member, MemberState, can_be_held};
use crate::rules_asking::{AnswerGroup, MOST_IN_GROUP, Propose};
use crate::{asking, store, store_asking};

/// Characters of a title.
pub const LONGEST_TITLE: usize = 120;

/// What somebody writes when they propose a group.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// Title.
    pub title: String,
    /// What it is about.
    pub message: String,
    /// The language of both.
    pub language: String,
    /// So many have to be there, the proposer included.
    pub least: i64,
    /// Who is asked.
    pub others: Vec<PersonId>,
}

impl Proposal {
    /// Reads what was typed; nothing for `least` means all of them.
    pub fn read(
        edition: &Edition,
        title: &str,
        message: &str,
        language: &str,
        least: &str,
        others: Vec<PersonId>,
    ) -> std::result::Result<Self, Vec<FieldFault>> {
        let mut faults = Vec::new();
        let title = title.trim();
        if title.is_empty() {
            faults.push(FieldFault::new("title", key!("fault-missing")));
        } else if title.chars().count() > LONGEST_TITLE {
            faults.push(FieldFault::with("title", key!("fault-too-long"), LONGEST_TITLE));
        } else if title.chars().any(exedra_kernel::text::is_hidden) {
            faults.push(FieldFault::new("title", key!("fault-control")));
        }
        let message = asking::prose("message", message).unwrap_or_else(|fault| {
            faults.push(fault);
            String::new()
        });
        if !asking::languages(edition).iter().any(|tag| tag == language) {
            faults.push(FieldFault::with("language", key!("fault-language"), language));
        }
        let many = others.len() + 1;
        if !(3..=MOST_IN_GROUP).contains(&many) {
            faults.push(FieldFault::new("person", key!("fault-group-people")));
        }
        let asked = if least.is_empty() { Some(many) } else { least.parse().ok() };
        let least = asked.filter(|least| (2..=many.max(2)).contains(least));
        if least.is_none() {
            faults.push(FieldFault::with("least", key!("fault-whole"), format!("2–{}", many.max(2))));
        }
        match least {
            Some(least) if faults.is_empty() => Ok(Self {
                title: title.to_owned(),
                message,
                language: language.to_owned(),
                least: least as i64,
                others,
            }),
            _ => Err(faults),
        }
    }
}

/// Writes a group; whoever proposes it comes.
pub async fn propose(tx: &mut Tx, stamp: Stamp<'_>, permit: &Propose, proposal: &Proposal) -> Result<GroupId> {
    let (forum, by, p) = (permit.forum(), permit.by(), proposal);
    let id = GroupId::new(stamp.now, stamp.entropy);
    store_asking::insert_group(tx, forum, &id, by, &p.title, &p.message, &p.language, p.least, stamp.now).await?;
    store_asking::insert_member(tx, forum, &id, by, &MemberState::Accepted).await?;
    for other in &p.others {
        store_asking::insert_member(tx, forum, &id, other, &MemberState::Asked).await?;
    }
    // The trail keeps what was done, never what was written.
    let after = json!({ "people": p.others.len() + 1, "least": p.least });
    let done = house::Done {
        act: "group-proposed",
        record: "meeting-group",
        id: id.as_str(),
        before: None,
        after: Some(&after),
    };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, "group-changed", id.as_str()).await?;
    Ok(id)
}

/// Writes a member's answer. A group of which too few are left is cancelled; whoever had a seat in it is free again.
pub async fn answer(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &AnswerGroup,
    group: &Group,
    state: MemberState,
) -> Result<()> {
    let (forum, id, person) = (permit.forum(), permit.group(), permit.person());
    store_asking::answer_group(tx, forum, id, person, &state, stamp.now, &permit.acting().by_text()).await?;
    let after = json!({ "state": state });
    let done = house::Done {
        act: "group-answered",
        record: "meeting-group",
        id: id.as_str(),
        before: None,
        after: Some(&after),
    };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, "group-changed", id.as_str()).await?;
    leave(tx, stamp.now, forum, group).await
}

/// After somebody declined: the group ends where too few may come, and is not held any more where too few do.
async fn leave(tx: &mut Tx, now: Moment, forum: &ForumId, group: &Group) -> Result<()> {
    let members = store_asking::members_of(tx, forum, &group.id).await?;
    for member in members.iter().filter(|member| member.state == MemberState::Declined) {
        store_asking::free_seat_of_member(tx, forum, group.id.as_str(), member.person_id.as_str()).await?;
    }
    let comes = members.iter().filter(|member| member.comes && member.state == MemberState::Accepted).count() as i64;
    let over = !can_be_held(group.least, &members);
    if over || (group.state == GroupState::Held && comes < group.least) {
        end(tx, now, forum, group, if over { GroupState::Cancelled } else { GroupState::Open }).await?;
    }
    Ok(())
}

async fn end(tx: &mut Tx, now: Moment, forum: &ForumId, group: &Group, state: GroupState) -> Result<()> {
    store_asking::free_seats_of(tx, forum, group.id.as_str()).await?;
    store_asking::set_group_state(tx, forum, &group.id, &state, now).await.map(|_| ())
}

/// Whoever proposed it takes it back.
pub async fn cancel(tx: &mut Tx, stamp: Stamp<'_>, permit: &AnswerGroup, group: &Group) -> Result<()> {
    end(tx, stamp.now, permit.forum(), group, GroupState::Cancelled).await?;
    let id = permit.group().as_str();
    let done = house::Done { act: "group-cancelled", record: "meeting-group", id, before: None, after: None };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, "group-changed", id).await
}

/// A person's groups with time and place, for their agenda; those that lost it stand there as cancelled.
pub fn agenda<'a>(
    app: &'a App,
    conn: &'a mut Conn,
    edition: &'a Edition,
    person: &'a PersonId,
    lang: Lang,
) -> Boxed<'a, Result<Vec<AgendaItem>>> {
    Box::pin(async move {
        let (t, mut items) = (app.say(lang), Vec::new());
        let groups = store_asking::groups_of(conn, &edition.id, person).await?;
        if groups.iter().all(|group| group.starts_at.is_none()) {
            return Ok(items);
        }
        let places = places(conn, &edition.id, &t).await?;
        for group in groups {
            let (Some(starts), Some(ends)) = (group.starts_at, group.ends_at) else { continue };
            let held = group.state == GroupState::Held;
            let members = store_asking::members_of(conn, &edition.id, &group.id).await?;
            let comes = members.iter().any(|member| member.comes && &member.person_id == person);
            if held && !comes {
                continue;
            }
            items.push(AgendaItem {
                uid: group.id.to_string(),
                revision: group.revision,
                changed: group.changed_at,
                cancelled: !held,
                private: false,
                part: t.say("group-part"),
                starts,
                ends,
                title: if group.title.is_empty() { t.say("group-part") } else { group.title },
                place: group.place_id.and_then(|id| places.get(&id).cloned()).unwrap_or_else(|| "—".to_owned()),
                href: format!("/{}/meetings/groups/{}", edition.slug, group.id),
            });
        }
        Ok(items)
    })
}

/// The places of an edition in words, by id.
pub async fn places(conn: &mut Conn, forum: &ForumId, t: &Say) -> Result<HashMap<String, String>> {
    let places = store::places(conn, forum).await?;
    Ok(places.iter().map(|place| (place.id.clone(), crate::agenda::place_words(t, place))).collect())
}

/// What a plan says of groups, for the secretariat: title, and when and where or why not.
pub async fn planned(t: &Say, conn: &mut Conn, edition: &Edition, plan: &PlanId) -> Result<Vec<(String, String)>> {
    let all = store_asking::plan_groups(conn, &edition.id, plan).await?;
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let (places, slots) = (places(conn, &edition.id, t).await?, store::slots(conn, &edition.id).await?);
    let mut out = Vec::new();
    for one in all {
        let Some(group) = store_asking::group(conn, &edition.id, &one.group_id).await? else { continue };
        let when = slots.iter().find(|slot| Some(slot.number) == one.slot);
        let words = match when.zip(one.place_id.and_then(|id| places.get(&id))) {
            Some((slot, place)) => format!("{} · {place}", t.moment(slot.starts_at, &edition.zone)),
            None => crate::reasons::kind(t, &one.code),
        };
        out.push((if group.title.is_empty() { t.say("group-part") } else { group.title }, words));
    }
    Ok(out)
}

fn reach(app: &App, face: &Face) -> Option<(Say, String)> {
    Some((app.say(face.lang.unwrap_or(Lang::En)), face.mail.clone()?))
}

fn letter(person: &PersonId, address: String, subject: String, body: String, calendar: Option<String>) -> Letter {
    Letter { person: Some(person.clone()), address, subject, body, calendar }
}

/// Tells those who are asked into a group.
pub async fn tell_asked(
    tx: &mut Tx,
    app: &App,
    stamp: Stamp<'_>,
    edition: &Edition,
    (id, by, proposal): (&GroupId, &PersonId, &Proposal),
) -> Result<()> {
    let all: Vec<&PersonId> = std::iter::once(by).chain(&proposal.others).collect();
    let faces = Faces::some(tx, &edition.id, &all).await?;
    let who = faces.get(by).full();
    for other in &proposal.others {
        exedra_people::postage::may_request(tx, stamp, by, other).await?;
        let Some((t, address)) = reach(app, &faces.get(other)) else { continue };
        let url = format!("{}/{}/meetings/groups/{id}", app.settings().base_url, edition.slug);
        let forum = edition.name.text(t.lang);
        let body = t.fill(
            "mail-group-body",
            &[
                ("who", &who),
                ("forum", forum),
                ("title", &proposal.title),
                ("message", &proposal.message),
                ("url", &url),
            ],
        );
        let subject = t.with("mail-group-subject", &who);
        house::post_about(tx, stamp, &letter(other, address, subject, body, None), &[by]).await?;
    }
    Ok(())
}

/// Tells the members of all groups that changed at this moment where and when they are held now, or that they are not. What
/// a group is about stands on its page only, for letters outlive what their writer takes back.
pub async fn tell_changed(tx: &mut Tx, app: &App, stamp: Stamp<'_>, edition: &Edition) -> Result<usize> {
    let mut sent = 0;
    for group in store_asking::groups(tx, &edition.id).await?.iter().filter(|group| group.changed_at == stamp.now) {
        let (Some(starts), Some(ends)) = (group.starts_at, group.ends_at) else { continue };
        let held = group.state == GroupState::Held;
        let members = store_asking::members_of(tx, &edition.id, &group.id).await?;
        let all: Vec<&PersonId> = members.iter().map(|member| &member.person_id).collect();
        let faces = Faces::some(tx, &edition.id, &all).await?;
        for member in members.iter().filter(|member| member.state == MemberState::Accepted && (member.comes || !held)) {
            let Some((t, address)) = reach(app, &faces.get(&member.person_id)) else { continue };
            let place = group.place_id.as_ref();
            let place = match place {
                Some(id) => places(tx, &edition.id, &t).await?.remove(id).unwrap_or_default(),
                None => String::new(),
            };
            let url = format!("{}/{}/meetings/groups/{}", app.settings().base_url, edition.slug, group.id);
            let (forum, when) = (edition.name.text(t.lang), t.moment(starts, &edition.zone));
            let pairs = [("forum", forum), ("when", when.as_str()), ("where", place.as_str()), ("url", url.as_str())];
            let (subject, body) = if held {
                (t.with("mail-group-held-subject", forum), t.fill("mail-group-held-body", &pairs))
            } else {
                (t.with("mail-group-gone-subject", forum), t.fill("mail-group-gone-body", &pairs))
            };
            let entry = Entry {
                uid: group.id.to_string(),
                starts,
                ends,
                revision: group.revision,
                changed: group.changed_at,
                cancelled: !held,
                summary: t.say("group-part"),
                description: forum.to_owned(),
                location: place.clone(),
                url: url.clone(),
                conference: None,
            };
            let attached = calendar::write_mailed(forum, &[entry]);
            house::post(tx, stamp, &letter(&member.person_id, address, subject, body, Some(attached))).await?;
            sent += 1;
        }
    }
    Ok(sent)
}

/// Everything kept about a person: their groups and wishes.
pub async fn about_person(conn: &mut Conn, person: &PersonId) -> Result<Value> {
    let mut groups = Vec::new();
    for (forum, id) in store_asking::groups_in(conn, person).await? {
        let Some(group) = store_asking::group(conn, &forum, &id).await? else { continue };
        let members = store_asking::members_of(conn, &forum, &id).await?;
        let own: Option<&Member> = members.iter().find(|member| &member.person_id == person);
        groups.push(json!({
            "forum": forum, "id": id, "proposed": &group.by_id == person, "title": group.title, "message": group.message,
            "state": group.state, "answer": own.map(|member| member.state), "comes": own.map(|member| member.comes),
            "starts": group.starts_at.map(Moment::rfc3339), "place": group.place_id,
        }));
    }
    let wishes = store_asking::wishes_by(conn, person).await?;
    let wishes: Vec<Value> =
        wishes.into_iter().map(|(forum, to, wish)| json!({ "forum": forum, "to": to, "wish": wish })).collect();
    Ok(json!({ "groups": groups, "wishes": wishes }))
}

/// Forgets a person: wishes by and for them go, what they wrote goes, they leave the groups that have not been held yet.
pub async fn forget(tx: &mut Tx, stamp: Stamp<'_>, person: &PersonId) -> Result<()> {
    store_asking::forget_wishes(tx, person).await?;
    for (forum, id) in store_asking::groups_in(tx, person).await? {
        house::mail_forget_words(tx, &format!("%{id}%")).await?;
        let Some(group) = store_asking::group(tx, &forum, &id).await? else { continue };
        let over = group.ends_at.is_some_and(|at| at <= stamp.now);
        if over || group.state == GroupState::Cancelled {
            continue;
        }
        let by = "system:erasure";
        store_asking::answer_group(tx, &forum, &id, person, &MemberState::Declined, stamp.now, by).await?;
        if &group.by_id == person {
            end(tx, stamp.now, &forum, &group, GroupState::Cancelled).await?;
        } else {
            leave(tx, stamp.now, &forum, &group).await?;
        }
    }
    store_asking::forget_group_texts(tx, person).await.map(|_| ())
}
