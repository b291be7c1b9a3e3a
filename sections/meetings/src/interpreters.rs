//! Interpreters of an edition: who they are, what they speak, when they are there. The rules are pure.

use std::collections::{BTreeMap, HashMap, HashSet};

use exedra_kernel::lang::Words;
use exedra_kernel::{FieldFault, ForumId, PersonId, Refusal, key};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx, row};

use crate::model::Request;
use crate::rules::SetUp;
use crate::{TOPIC, store_inputs};

/// The most interpreters of an edition.
pub const MOST: usize = 500;

row! {
    /// Somebody who interprets, one meeting in each slot.
    pub struct Interpreter {
        /// Id.
        pub id: String,
        /// The participant they are, if they are one.
        pub person_id: Option<PersonId>,
        /// Name.
        pub name: String,
        /// Languages between any two of which they interpret.
        pub languages: Words,
    }
}

/// A language without its script or region: who speaks `zh-Hant` and who speaks `zh` understand each other.
pub fn plain(tag: &str) -> String {
    tag.split(['-', '_']).next().unwrap_or(tag).trim().to_lowercase()
}

/// Languages without scripts and regions, each once.
pub fn plain_all(tags: &[String]) -> Vec<String> {
    let mut all: Vec<String> = tags.iter().map(|tag| plain(tag)).filter(|tag| !tag.is_empty()).collect();
    all.sort();
    all.dedup();
    all
}

/// Whether two people need an interpreter: both say what they speak, and they share nothing.
pub fn need_one(a: &[String], b: &[String]) -> bool {
    !a.is_empty() && !b.is_empty() && !a.iter().any(|language| b.contains(language))
}

/// Whether whoever speaks these languages can interpret between two people who share none.
pub fn helps(spoken: &[String], a: &[String], b: &[String]) -> bool {
    let knows = |side: &[String]| spoken.iter().any(|language| side.contains(language));
    knows(a) && knows(b)
}

/// Which meetings need an interpreter: what the two sides speak, how many meetings, and how many interpreters can help;
/// the most frequent first.
pub fn needs(
    requests: &[Request],
    languages: &HashMap<PersonId, Vec<String>>,
    all: &[Interpreter],
) -> Vec<([Vec<String>; 2], usize, usize)> {
    let mut counts: BTreeMap<[Vec<String>; 2], usize> = BTreeMap::new();
    for request in requests {
        let (Some(a), Some(b)) = (languages.get(&request.from_id), languages.get(&request.to_id)) else { continue };
        if need_one(a, b) {
            let mut sides = [a.clone(), b.clone()];
            sides.sort();
            *counts.entry(sides).or_default() += 1;
        }
    }
    let able =
        |sides: &[Vec<String>; 2]| all.iter().filter(|one| helps(&one.languages.0, &sides[0], &sides[1])).count();
    let mut out: Vec<_> = counts
        .into_iter()
        .map(|(sides, count)| {
            let who = able(&sides);
            (sides, count, who)
        })
        .collect();
    out.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    out
}

/// What the secretariat says about an interpreter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// Name.
    pub name: String,
    /// The participant they are.
    pub person: Option<PersonId>,
    /// Languages.
    pub languages: Vec<String>,
    /// Numbers of slots in which they are away.
    pub away: Vec<i64>,
}

impl Proposal {
    /// What is wrong with it; `offered` are the languages to choose from.
    pub fn faults(&self, offered: &[String]) -> Vec<FieldFault> {
        let mut faults = Vec::new();
        if self.name.is_empty() {
            faults.push(FieldFault::new("name", key!("fault-missing")));
        } else if self.name.chars().count() > 120 {
            faults.push(FieldFault::with("name", key!("fault-too-long"), 120));
        } else if self.name.chars().any(exedra_kernel::text::is_hidden) {
            faults.push(FieldFault::new("name", key!("fault-control")));
        }
        let distinct: HashSet<&String> = self.languages.iter().collect();
        if let Some(odd) = self.languages.iter().find(|tag| !offered.contains(tag)) {
            faults.push(FieldFault::with("languages", key!("fault-language"), odd));
        } else if distinct.len() < 2 {
            faults.push(FieldFault::new("languages", key!("fault-interpreter-two")));
        }
        faults
    }
}

/// Writes an interpreter, a new one without an id; gives the id.
pub async fn put(tx: &mut Tx, stamp: Stamp<'_>, permit: &SetUp, id: Option<&str>, wanted: &Proposal) -> Result<String> {
    let forum = permit.forum();
    let all = store_inputs::interpreters(tx, forum).await?;
    let before = match id {
        Some(id) => Some(all.iter().find(|one| one.id == id).ok_or(Refusal::NotFound)?),
        None if all.len() >= MOST => return Err(Refusal::field("name", key!("fault-interpreter-many")).into()),
        None => None,
    };
    let id = id.map_or_else(|| stamp.id(), ToOwned::to_owned);
    let languages = Words(plain_all(&wanted.languages));
    store_inputs::put_interpreter(tx, forum, &id, wanted.person.as_ref(), &wanted.name, &languages).await?;
    store_inputs::interpreter_returns(tx, forum, &id).await?;
    for slot in &wanted.away {
        store_inputs::interpreter_leaves(tx, forum, &id, *slot).await?;
    }
    // The trail keeps no name: an interpreter may ask to be forgotten.
    let before = before.map(|one| serde_json::json!({ "languages": one.languages.0 }));
    let after = serde_json::json!({ "languages": languages.0, "away": wanted.away.len() });
    let done = house::Done {
        act: if before.is_some() { "edited" } else { "made" },
        record: "meeting-interpreter",
        id: &id,
        before: before.as_ref(),
        after: Some(&after),
    };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, "interpreter-set", &id).await?;
    Ok(id)
}

/// Takes an interpreter off the list; one who has published meetings to come stays.
pub async fn remove(tx: &mut Tx, stamp: Stamp<'_>, permit: &SetUp, id: &str) -> Result<()> {
    let forum = permit.forum();
    store_inputs::interpreter(tx, forum, id).await?.ok_or(Refusal::NotFound)?;
    if store_inputs::interpreter_works(tx, forum, id, stamp.now).await?.is_some_and(|(count,)| count > 0) {
        return Err(Refusal::Conflict(key!("conflict-interpreter-works")).into());
    }
    store_inputs::interpreter_returns(tx, forum, id).await?;
    store_inputs::delete_interpreter(tx, forum, id).await?;
    let done = house::Done { act: "removed", record: "meeting-interpreter", id, before: None, after: None };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, "interpreter-removed", id).await
}

/// Names of the interpreters of an edition by id.
pub async fn names(conn: &mut Conn, forum: &ForumId) -> Result<HashMap<String, String>> {
    let all = store_inputs::interpreters(conn, forum).await?;
    Ok(all.into_iter().map(|one| (one.id, one.name)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(tags: &[&str]) -> Vec<String> {
        tags.iter().map(|tag| (*tag).to_owned()).collect()
    }

    #[test]
    fn scripts_and_regions_do_not_part_people() {
        assert_eq!(plain_all(&words(&["zh-Hant", "en-GB", "EN", "zh", ""])), ["en", "zh"]);
        assert!(!need_one(&plain_all(&words(&["zh-Hant"])), &plain_all(&words(&["zh-CN"]))));
        assert!(need_one(&words(&["zh"]), &words(&["de"])));
        assert!(!need_one(&words(&["zh"]), &[]), "nothing is known of the other");
    }

    #[test]
    fn who_speaks_three_languages_helps_between_any_two() {
        let spoken = words(&["de", "en", "zh"]);
        assert!(helps(&spoken, &words(&["zh"]), &words(&["de", "fr"])));
        assert!(helps(&spoken, &words(&["en"]), &words(&["de"])));
        assert!(!helps(&spoken, &words(&["zh"]), &words(&["fr"])));
    }

    #[test]
    fn faults_name_their_field() {
        let offered = words(&["de", "zh"]);
        let bad = Proposal { name: String::new(), languages: words(&["de"]), ..Proposal::default() };
        let fields: Vec<String> = bad.faults(&offered).into_iter().map(|fault| fault.field).collect();
        assert_eq!(fields, ["name", "languages"]);
        let odd = Proposal { name: "x".repeat(121), languages: words(&["de", "xx"]), ..Proposal::default() };
        assert_eq!(odd.faults(&offered).len(), 2);
        let twice = Proposal { name: "Ida".into(), languages: words(&["de", "de"]), ..Proposal::default() };
        assert_eq!(twice.faults(&offered)[0].key, "fault-interpreter-two");
        let good = Proposal { name: "Ida".into(), languages: words(&["de", "zh"]), ..Proposal::default() };
        assert!(good.faults(&offered).is_empty());
    }
}
