//! Published versions of the plan: their numbers, notes, and what each changed; and whom a publication will reach.

use std::collections::{BTreeMap, HashMap};

use exedra_kernel::{Field, FieldFault, Moment, PersonId, key};
use exedra_store::house::Stamp;
use exedra_store::{Result, Tx};

use crate::hand_rows::Difference;
use crate::model::{Meeting, PlanMeeting};
use crate::problem::Inputs;
use crate::publish::{self, Change};
use crate::rules::Publish;
use crate::store_plans;

/// Characters of a note.
pub const LONGEST_NOTE: usize = 300;

/// The note of a version as it is kept: one line.
pub fn note(text: &str) -> std::result::Result<String, FieldFault> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().any(exedra_kernel::text::is_hidden_in_prose) {
        return Err(FieldFault::new("note", key!("fault-control")));
    }
    if text.chars().count() > LONGEST_NOTE {
        return Err(FieldFault::with("note", key!("fault-too-long"), LONGEST_NOTE));
    }
    Ok(text)
}

/// What a change does to whom: the two, the kind, time and place before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The two.
    pub pair: [PersonId; 2],
    /// What happens.
    pub kind: Difference,
    /// Time and place before.
    pub old: Option<(Moment, String)>,
    /// Time and place after.
    pub new: Option<(Moment, String)>,
}

/// What a publication changes, without what stays.
pub fn lines<'a>(
    changes: &'a [Change],
    inputs: &'a Inputs,
) -> impl Iterator<Item = (&'a exedra_kernel::RequestId, Line)> + 'a {
    let starts: HashMap<i64, Moment> = inputs.slots.iter().map(|slot| (slot.number, slot.starts_at)).collect();
    let planned = move |p: &PlanMeeting| Some((starts.get(&p.slot).copied()?, p.place_id.clone()));
    let published = |m: &Meeting| Some((m.starts_at, m.place_id.clone()));
    changes.iter().filter_map(move |change| {
        let line = |a: &PersonId, b: &PersonId, kind, old, new| Line { pair: [a.clone(), b.clone()], kind, old, new };
        match change {
            Change::Comes(p) => Some((&p.request_id, line(&p.a_id, &p.b_id, Difference::Came, None, planned(p)))),
            // What was cancelled and takes place after all is new to the two.
            Change::Moves(m, p) if !m.holds() => {
                Some((&p.request_id, line(&p.a_id, &p.b_id, Difference::Came, None, planned(p))))
            }
            Change::Moves(m, p) => {
                Some((&p.request_id, line(&p.a_id, &p.b_id, Difference::Moved, published(m), planned(p))))
            }
            Change::Goes(m) => Some((&m.request_id, line(&m.a_id, &m.b_id, Difference::Went, published(m), None))),
            Change::Stays(_) => None,
        }
    })
}

/// Everybody whose meetings a publication changes, with what changes for them.
pub fn concerned(changes: &[Change], inputs: &Inputs) -> BTreeMap<PersonId, Vec<Line>> {
    let mut people: BTreeMap<PersonId, Vec<Line>> = BTreeMap::new();
    for (_, line) in lines(changes, inputs) {
        for person in &line.pair {
            people.entry(person.clone()).or_default().push(line.clone());
        }
    }
    for lines in people.values_mut() {
        lines.sort_by_key(|line| line.new.as_ref().or(line.old.as_ref()).map(|(at, _)| *at));
    }
    people
}

/// Gives the version its number and keeps what it changes.
pub async fn keep(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &Publish,
    note: &str,
    changes: &[Change],
    inputs: &Inputs,
) -> Result<()> {
    let (forum, plan) = (permit.forum(), permit.plan());
    let number = store_plans::last_version(tx, forum).await?.and_then(|(last,)| last).unwrap_or(0) + 1;
    let counts = publish::count(changes);
    let (by, counts) =
        (permit.acting().by_text(), [counts.came, counts.moved, counts.went, counts.stayed].map(|n| n as i64));
    let [came, moved, went, stayed] = counts;
    store_plans::insert_version(tx, forum, number, plan, note, &by, stamp.now, came, moved, went, stayed).await?;
    let rows = lines(changes, inputs).map(|(request, line)| {
        let [old, new] = [line.old, line.new].map(|at| at.map_or((None, None), |(at, place)| (Some(at), Some(place))));
        vec![
            forum.to_value(),
            number.to_value(),
            request.to_value(),
            line.pair[0].to_value(),
            line.pair[1].to_value(),
            line.kind.to_value(),
            old.0.to_value(),
            old.1.to_value(),
            new.0.to_value(),
            new.1.to_value(),
        ]
    });
    let columns = &[
        "forum_id",
        "number",
        "request_id",
        "a_id",
        "b_id",
        "kind",
        "old_starts",
        "old_place",
        "new_starts",
        "new_place",
    ];
    tx.insert_many("plan_version_change", columns, rows.collect(), false).await.map(|_| ())
}
