//! Where the secretariat assigns: wishes, and pairs put together one by one or by a list. What is read from a list is checked
//! line by line before anything is written.

use std::collections::{HashMap, HashSet};

use exedra_kernel::{ForumId, PersonId, RequestId, key};
use exedra_people::presence;
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx};
use exedra_web::{App, Say};

use crate::TOPIC;
use crate::model::Wish;
use crate::policy::Origin;
use crate::rules_asking::{Assign, StateWish};
use crate::{store, store_asking};

/// Lines of one list.
pub const MOST_LINES: usize = 5000;

/// Two people who are to meet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// One.
    pub a: PersonId,
    /// The other.
    pub b: PersonId,
    /// How much, for both: `must` is placed before everything that is only wanted.
    pub wish: Wish,
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineFault {
    /// Its number, from 1; 0 for the whole list.
    pub line: usize,
    /// The sentence.
    pub key: &'static str,
    /// What it speaks of.
    pub detail: String,
}

impl LineFault {
    /// The sentence, with the line's number before it.
    pub fn sentence(&self, t: &Say) -> String {
        let sentence = t.with(self.key, &self.detail);
        if self.line == 0 {
            sentence
        } else {
            t.fill("assign-line", &[("n", &self.line.to_string()), ("x", &sentence)])
        }
    }
}

/// What is known of somebody a line may name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Who.
    pub person: PersonId,
    /// Whether they agree to be contacted.
    pub contacted: bool,
}

/// Everything a list is checked against.
#[derive(Clone, Debug, Default)]
pub struct Ground {
    /// People who take part, by what a list may call them: address in small letters, badge code, id.
    pub people: HashMap<String, Known>,
    /// Who wishes whom.
    pub wishes: HashSet<(PersonId, PersonId)>,
    /// Pairs with an open request, the smaller id first.
    pub open: HashSet<(PersonId, PersonId)>,
}

fn ordered(a: &PersonId, b: &PersonId) -> (PersonId, PersonId) {
    if a <= b { (a.clone(), b.clone()) } else { (b.clone(), a.clone()) }
}

fn field(text: &str) -> &str {
    let text = text.trim();
    text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(text).trim()
}

fn wish(text: &str) -> Option<Wish> {
    match text.to_lowercase().as_str() {
        "1" => Some(Wish::Would),
        "" | "2" => Some(Wish::Want),
        "3" => Some(Wish::Must),
        word => Wish::parse(word),
    }
}

/// How a list may call somebody: an address in small letters, or what a badge shows without its spaces and dashes.
pub fn called(text: &str) -> String {
    if text.contains('@') {
        return text.to_lowercase();
    }
    if exedra_kernel::id::looks_like_id(text) {
        return text.to_owned();
    }
    text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_uppercase()
}

/// Everybody a list names, as [`called`].
pub fn names(text: &str) -> HashSet<String> {
    let lines = text.lines().take(MOST_LINES + 1);
    lines
        .flat_map(|line| line.split([',', ';', '\t']).take(2).map(|part| called(field(part))).collect::<Vec<_>>())
        .collect()
}

/// Reads a list: two people and a weight on each line, separated by commas, semicolons or tabs; empty lines, and a first
/// line without any person we know that says `weight`, are passed over. Pure.
pub fn read(text: &str, ground: &Ground) -> (Vec<Pair>, Vec<LineFault>) {
    let (mut pairs, mut faults, mut seen) = (Vec::new(), Vec::new(), HashMap::new());
    let text = text.trim_start_matches('\u{feff}');
    if text.lines().count() > MOST_LINES {
        let detail = MOST_LINES.to_string();
        return (pairs, vec![LineFault { line: 0, key: key!("assign-fault-long"), detail }]);
    }
    for (at, line) in text.lines().enumerate() {
        let number = at + 1;
        let parts: Vec<&str> = line.split([',', ';', '\t']).map(field).collect();
        if parts.iter().all(|part| part.is_empty()) || (at == 0 && parts.get(2).is_some_and(|w| *w == "weight")) {
            continue;
        }
        match read_line(&parts, line, ground) {
            Ok(pair) => {
                let both = ordered(&pair.a, &pair.b);
                if let Some(first) = seen.get(&both) {
                    faults.push(LineFault {
                        line: number,
                        key: key!("assign-fault-twice"),
                        detail: format!("{first}"),
                    });
                } else {
                    seen.insert(both, number);
                    pairs.push(pair);
                }
            }
            Err((key, detail)) => faults.push(LineFault { line: number, key, detail }),
        }
    }
    if pairs.is_empty() && faults.is_empty() {
        faults.push(LineFault { line: 0, key: key!("assign-fault-empty"), detail: String::new() });
    }
    (pairs, faults)
}

fn read_line(parts: &[&str], line: &str, ground: &Ground) -> std::result::Result<Pair, (&'static str, String)> {
    let (2 | 3, [a, b, rest @ ..]) = (parts.len(), parts) else {
        let shown: String = line.trim().chars().take(80).collect();
        return Err((key!("assign-fault-columns"), shown));
    };
    let find = |text: &str| {
        let known = ground.people.get(&called(text)).filter(|_| !text.is_empty());
        known.ok_or_else(|| (key!("assign-fault-unknown"), text.to_owned()))
    };
    let (one, other) = (find(a)?, find(b)?);
    let weight = rest.first().copied().unwrap_or("");
    let wish = wish(weight).ok_or_else(|| (key!("assign-fault-weight"), weight.to_owned()))?;
    if one.person == other.person {
        return Err((key!("assign-fault-same"), (*a).to_owned()));
    }
    // Whoever does not agree to be contacted is brought together only with those whom they wish to meet.
    for (text, me, you) in [(a, one, other), (b, other, one)] {
        if !me.contacted && !ground.wishes.contains(&(me.person.clone(), you.person.clone())) {
            return Err((key!("assign-fault-contact"), (*text).to_owned()));
        }
    }
    if ground.open.contains(&ordered(&one.person, &other.person)) {
        return Err((key!("assign-fault-open"), String::new()));
    }
    Ok(Pair { a: one.person.clone(), b: other.person.clone(), wish })
}

/// Reads what a list is checked against; `names` are those it uses, for badges are looked up one by one.
pub async fn ground(app: &App, conn: &mut Conn, forum: &ForumId, names: &HashSet<String>) -> Result<Ground> {
    let mut ground = Ground::default();
    let mut by_person = HashMap::new();
    for one in presence::attendees(conn, forum).await?.into_iter().filter(presence::Attendee::here) {
        let known = Known { person: one.person.clone(), contacted: one.contacted };
        if let Some(email) = &one.email {
            ground.people.insert(email.to_lowercase(), known.clone());
        }
        ground.people.insert(one.person.to_string(), known.clone());
        by_person.insert(one.person, known);
    }
    let unknown: Vec<&String> = names.iter().filter(|name| !ground.people.contains_key(*name)).collect();
    for name in unknown {
        let mut found = None;
        if name.contains('@') {
            // The address they sign in with may be another than the one they give.
            found = exedra_people::account::person_of(conn, name).await?;
        } else {
            for source in &app.offered().badges {
                found = source(conn, forum, name).await?.or(found);
            }
        }
        if let Some(known) = found.and_then(|person| by_person.get(&person)) {
            ground.people.insert(name.clone(), known.clone());
        }
    }
    for one in store_asking::wishes(conn, forum).await? {
        ground.wishes.insert((one.from_id, one.to_id));
    }
    ground.open = open_pairs(conn, forum).await?;
    Ok(ground)
}

/// Pairs with a request that is agreed or waits for an answer.
pub async fn open_pairs(conn: &mut Conn, forum: &ForumId) -> Result<HashSet<(PersonId, PersonId)>> {
    let open = store_asking::open_pairs(conn, forum).await?;
    Ok(open.iter().map(|(from, to)| ordered(from, to)).collect())
}

/// Brings pairs together: a request each, agreed from the start. The two learn of it when the plan is published.
pub async fn assign(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &Assign,
    pairs: &[Pair],
    language: &str,
) -> Result<Vec<RequestId>> {
    let (forum, by) = (permit.forum(), permit.acting().by_text());
    let mut ids = Vec::new();
    for pair in pairs {
        let id = RequestId::new(stamp.now, stamp.entropy);
        let (wish, origin) = (pair.wish, Origin::Assigned);
        store_asking::insert_agreed(tx, forum, &id, &pair.a, &pair.b, None, language, &wish, &origin, stamp.now, &by)
            .await?;
        ids.push(id);
    }
    let after = serde_json::json!({ "pairs": pairs.len() });
    let done =
        house::Done { act: "pairs-assigned", record: "forum", id: forum.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, "pairs-assigned", forum.as_str()).await?;
    Ok(ids)
}

/// Writes a wish, or takes it back.
pub async fn state_wish(tx: &mut Tx, stamp: Stamp<'_>, permit: &StateWish, wish: Option<Wish>) -> Result<()> {
    let (forum, from, to) = (permit.forum(), permit.from(), permit.to());
    match wish {
        Some(wish) => store_asking::put_wish(tx, forum, from, to, &wish, stamp.now).await?,
        None => store_asking::drop_wish(tx, forum, from, to).await?,
    };
    let act = if wish.is_some() { "meeting-wished" } else { "wish-dropped" };
    let done = house::Done { act, record: "person", id: from.as_str(), before: None, after: None };
    house::record(tx, stamp, permit.acting(), done).await?;
    tx.touch(TOPIC);
    Ok(())
}

/// Requests the secretariat made that nobody is told of yet: those without a published meeting.
pub async fn untold(conn: &mut Conn, forum: &ForumId) -> Result<HashSet<RequestId>> {
    let sources = store_asking::sources(conn, forum).await?;
    let mut assigned: HashSet<RequestId> =
        sources.into_iter().filter(|one| one.origin == Origin::Assigned).map(|one| one.id).collect();
    if !assigned.is_empty() {
        for meeting in store::meetings(conn, forum).await? {
            assigned.remove(&meeting.request_id);
        }
    }
    Ok(assigned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn person(n: usize) -> PersonId {
        PersonId::parse(&format!("0190a000-0000-7000-8000-{n:012x}")).unwrap()
    }
    fn ground() -> Ground {
        let known = |n, contacted| Known { person: person(n), contacted };
        Ground {
            people: HashMap::from([
                ("ana@pump.example".to_owned(), known(1, true)),
                ("bo@first.example".to_owned(), known(2, true)),
                ("chen@second.example".to_owned(), known(3, true)),
                ("ABCD2345".to_owned(), known(3, true)),
                ("dora@first.example".to_owned(), known(4, false)),
            ]),
            wishes: HashSet::from([(person(4), person(1))]),
            open: HashSet::from([(person(2), person(3))]),
        }
    }

    #[test]
    fn a_list_is_read_line_by_line() {
        let list = "a,b,weight\nANA@pump.example, bo@first.example, must\n\n\"abcd-2345\";ana@pump.example;1\ndora@first.example\tana@pump.example\n";
        let (pairs, faults) = read(list, &ground());
        assert_eq!(faults, []);
        let pair = |a, b, wish| Pair { a: person(a), b: person(b), wish };
        assert_eq!(pairs, [pair(1, 2, Wish::Must), pair(3, 1, Wish::Would), pair(4, 1, Wish::Want)]);
    }

    #[test]
    fn each_fault_names_its_line() {
        let list = "ana@pump.example\nana@pump.example,nobody@x.example,must\nana@pump.example,bo@first.example,9\n\
            ana@pump.example,Ana@pump.example\ndora@first.example,bo@first.example\nbo@first.example,chen@second.example\n\
            ana@pump.example,bo@first.example\nbo@first.example,ana@pump.example\n";
        let (pairs, faults) = read(list, &ground());
        let told: Vec<(usize, &str)> = faults.iter().map(|fault| (fault.line, fault.key)).collect();
        let wanted = [
            (1, "assign-fault-columns"),
            (2, "assign-fault-unknown"),
            (3, "assign-fault-weight"),
            (4, "assign-fault-same"),
            (5, "assign-fault-contact"),
            (6, "assign-fault-open"),
            (8, "assign-fault-twice"),
        ];
        assert_eq!(told, wanted);
        assert_eq!(pairs.len(), 1);
        assert_eq!(read(" \n", &ground()).1[0].key, "assign-fault-empty");
        assert_eq!(read(&"\n".repeat(MOST_LINES + 1), &ground()).1[0].key, "assign-fault-long");
    }

    proptest! {
        /// Whatever comes in, every line that says something becomes a pair or a fault, and no pair comes twice.
        #[test]
        fn nothing_is_lost(lines in proptest::collection::vec("(ana@pump.example|bo@first.example|abcd2345|x|)[,;](ana@pump.example|dora@first.example|)(,(must|2|z|))?", 0..12)) {
            let text = lines.join("\n");
            let (pairs, faults) = read(&text, &ground());
            let said = lines.iter().filter(|line| line.chars().any(|c| !matches!(c, ',' | ';'))).count();
            if said > 0 {
                prop_assert_eq!(pairs.len() + faults.len(), said);
            }
            let both: HashSet<_> = pairs.iter().map(|pair| ordered(&pair.a, &pair.b)).collect();
            prop_assert_eq!(both.len(), pairs.len());
        }

        #[test]
        fn any_text_is_read(text in ".{0,200}") {
            let (pairs, faults) = read(&text, &ground());
            prop_assert!(!pairs.is_empty() || !faults.is_empty());
        }
    }
}
