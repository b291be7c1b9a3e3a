//! Meetings as a file of an edition. Who met whom is told where both agree to be listed by name (and to be named abroad,
//! where the file goes abroad); other meetings are counted by the slot they take, without anybody. Requests and what people
//! wrote in them are theirs: they are in no file.

use std::collections::HashMap;

use exedra_kernel::PersonId;
use exedra_people::model::ConsentKind;
use exedra_people::{consent, presence};
use exedra_store::{Conn, Result};
use exedra_web::export::Export;
use exedra_web::section::Boxed;
use serde_json::{Value, json};

use crate::day::{self, How};
use crate::groups::GroupState;
use crate::{store, store_asking, store_day};

/// `meetings.jsonl`: a published meeting a line.
pub fn meetings<'a>(conn: &'a mut Conn, mut export: Export<'a>) -> Boxed<'a, Result<u64>> {
    Box::pin(async move {
        let forum = &export.edition.id;
        let abroad = consent::consenting(conn, forum, ConsentKind::Abroad).await?;
        let attendees = presence::attendees(conn, forum).await?;
        let named: HashMap<&PersonId, &presence::Attendee> = attendees
            .iter()
            .filter(|one| one.listed && !one.erased && (!export.abroad || abroad.contains(&one.person)))
            .map(|one| (&one.person, one))
            .collect();
        let mut all = store::meetings(conn, forum).await?;
        all.sort_by(|a, b| (a.starts_at, &a.id).cmp(&(b.starts_at, &b.id)));
        let said = store_day::said_at_forum(conn, forum).await?;
        let mut of: HashMap<&exedra_kernel::MeetingId, Vec<&day::Said>> = HashMap::new();
        for one in &said {
            of.entry(&one.meeting_id).or_default().push(one);
        }
        let held = |id| of.get(id).is_some_and(|said| day::how(said.iter().copied()) == How::Held);
        let person = |one: &presence::Attendee| json!({ "id": one.person, "name": one.display(), "organisation": one.organisation, "country": one.country });
        let mut lines: Vec<Value> = all
            .iter()
            .map(|meeting| {
                let both = named.get(&meeting.a_id).zip(named.get(&meeting.b_id));
                json!({
                    "id": meeting.id, "starts": meeting.starts_at.rfc3339(), "ends": meeting.ends_at.rfc3339(),
                    "place": meeting.place_id, "state": meeting.state, "held": held(&meeting.id),
                    "people": both.map(|(a, b)| json!([person(a), person(b)])),
                })
            })
            .collect();
        // Meetings of several: everybody who comes is named, or nobody.
        for group in store_asking::groups(conn, forum).await? {
            let (Some(starts), Some(ends)) = (group.starts_at, group.ends_at) else { continue };
            let held = group.state == GroupState::Held;
            let members = store_asking::members_of(conn, forum, &group.id).await?;
            let come: Vec<&PersonId> = members.iter().filter(|one| one.comes).map(|one| &one.person_id).collect();
            let all: Option<Vec<Value>> = come.iter().map(|who| named.get(who).map(|one| person(one))).collect();
            lines.push(json!({
                "id": group.id, "starts": starts.rfc3339(), "ends": ends.rfc3339(), "place": group.place_id,
                "state": if held { "confirmed" } else { "cancelled" },
                "people": all.filter(|all| !all.is_empty()),
            }));
        }
        export.lines(&lines)
    })
}
