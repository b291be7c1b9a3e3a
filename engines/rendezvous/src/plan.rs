//! What comes out: the planned meetings, and for every other wish a reason.

use serde::{Deserialize, Serialize};

/// Which meeting is held where and when.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Plan {
    /// The planned meetings, by slot and table.
    pub meetings: Vec<Planned>,
    /// Every other wanted pair, in the order of the problem.
    pub unscheduled: Vec<Unplaced>,
    /// The people who have fewer meetings than their `min`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub below_min: Vec<Shortfall>,
}

/// A planned meeting.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Planned {
    /// One of the two, as named in the problem's pair.
    pub a: String,
    /// The other.
    pub b: String,
    /// The slot, from 0.
    pub slot: usize,
    /// The table, from 0.
    pub table: usize,
    /// Who interprets, if the two share no language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interpreter: Option<String>,
}

/// A wanted pair that is not planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "WrittenUnplaced", into = "WrittenUnplaced")]
pub struct Unplaced {
    /// One of the two, as named in the problem's pair.
    pub a: String,
    /// The other.
    pub b: String,
    /// Why. In JSON `reason` is the sentence, `code` the kind, and the kind's fields stand beside them.
    pub reason: Reason,
}

/// A person with fewer meetings than asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Shortfall {
    /// The person.
    pub who: String,
    /// The meetings asked for.
    pub min: usize,
    /// The meetings planned.
    pub got: usize,
}

/// A planned meeting that stands where another was wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Held {
    /// One of the two.
    pub a: String,
    /// The other.
    pub b: String,
    /// The slot, from 0.
    pub slot: usize,
    /// Its weight.
    pub weight: i64,
    /// Whether it was fixed or had to be planned, so that its weight does not matter.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub bound: bool,
}

/// Why a wanted pair is not planned. Lists of meetings name at most [`Reason::NAMED`], the lightest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Reason {
    /// There is no slot in which neither of the two is busy.
    NoCommonSlot,
    /// The two share no language and nobody interprets between theirs.
    NoInterpreter {
        /// Languages of `a`.
        from: Vec<String>,
        /// Languages of `b`.
        to: Vec<String>,
    },
    /// Where neither of the two has a meeting wanted at least as much, all interpreters who could help are away or
    /// at other meetings.
    InterpretersTaken {
        /// Number of slots in which both are there.
        common: usize,
        /// Number of those in which nothing else is in the way.
        free: usize,
        /// What would have to be interpreted, the languages of a person separated by a slash.
        between: [String; 2],
    },
    /// One of them takes part from elsewhere, and where nothing else is in the way, every room on the net is taken or
    /// closed.
    RoomsTaken {
        /// Number of slots both could make.
        common: usize,
        /// Number of those in which nothing else is in the way.
        free: usize,
    },
    /// Every slot is taken by a meeting that is fixed or has to be held.
    WouldBreakFixed {
        /// The slot in which the fewest are in the way.
        slot: usize,
        /// What would be broken there.
        better: Vec<Held>,
    },
    /// One of the two has as many meetings as their `max`, each of them wanted at least as much.
    PersonMax {
        /// Whose limit it is.
        who: String,
        /// The limit.
        max: usize,
        /// Meetings of theirs.
        better: Vec<Held>,
    },
    /// In every slot both could make, this person has a meeting wanted at least as much.
    Full {
        /// Whose slots are taken.
        who: String,
        /// Number of slots both could make.
        common: usize,
        /// The meetings in these slots.
        better: Vec<Held>,
    },
    /// In every slot both could make, one or the other has a meeting wanted at least as much.
    NeverBothFree {
        /// Number of slots both could make.
        common: usize,
        /// The meetings in these slots.
        better: Vec<Held>,
    },
    /// Where neither of the two has a meeting wanted at least as much, all tables are taken.
    TablesTaken {
        /// Number of slots both could make.
        common: usize,
        /// Number of those in which both are free.
        free: usize,
        /// Number of tables.
        tables: usize,
    },
    /// Wherever it were put, the meetings that had to give way are together wanted at least as much.
    Outweighed {
        /// The slot in which the least would be lost.
        slot: usize,
        /// What would be lost there.
        better: Vec<Held>,
    },
    /// It could only be put in the place of a meeting that this person needs for their `min`.
    ForMinimum {
        /// Who needs the other meeting.
        who: String,
    },
    /// The search was stopped before it could be tried everywhere.
    Unsettled,
    /// A sentence of a plan that came from elsewhere.
    Stated {
        /// The sentence.
        text: String,
    },
}

impl Reason {
    /// The most meetings a reason names.
    pub const NAMED: usize = 5;

    /// The reason as an English sentence.
    pub fn sentence(&self) -> String {
        match self {
            Self::NoCommonSlot => "The two have no slot in which neither of them is busy.".into(),
            Self::NoInterpreter { from, to } => {
                format!(
                    "The two share no language, and nobody interprets between {} and {}.",
                    from.join("/"),
                    to.join("/")
                )
            }
            Self::InterpretersTaken { free: 0, between: [one, two], .. } => {
                format!("No {one}-{two} interpreter is to be had in any slot both could make.")
            }
            Self::RoomsTaken { free: 0, .. } => "No room on the net is to be had in any slot both could make.".into(),
            Self::InterpretersTaken { common, free, between: [one, two] } => format!(
                "No {one}-{two} interpreter is free: in {} nothing else is in the way, and there they are away or at \
                 meetings wanted at least as much.",
                some(*common, *free)
            ),
            Self::RoomsTaken { common, free } => format!(
                "No room on the net is free: in {} nothing else is in the way, and there all are closed or taken.",
                some(*common, *free)
            ),
            Self::WouldBreakFixed { slot, better } => {
                let names: Vec<String> = better.iter().map(name).collect();
                format!("It would break fixed meetings (in slot {slot}: {}).", names.join(", "))
            }
            Self::PersonMax { who, max: 0, .. } => format!("{who} takes no meetings (max 0)."),
            Self::PersonMax { who, max, better } => {
                format!("{who} has the most meetings allowed ({max}), each wanted at least as much{}.", least(better))
            }
            Self::Full { who, common, better } => {
                format!("{who} has a meeting wanted at least as much in {}{}.", every(*common), least(better))
            }
            Self::NeverBothFree { common, better } => {
                format!(
                    "One or the other has a meeting wanted at least as much in {}{}.",
                    every(*common),
                    least(better)
                )
            }
            Self::TablesTaken { tables: 0, .. } => "There are no tables.".into(),
            Self::TablesTaken { free: 0, .. } => "No table is to be had in any slot both could make.".into(),
            Self::TablesTaken { common, free, tables } if common == free => {
                format!("All {tables} tables are taken in {}.", every(*common))
            }
            Self::TablesTaken { common, free, tables } => format!(
                "Of the {common} slots both could make, {free} find neither at a meeting wanted at least as much, and \
                 there all {tables} tables are taken."
            ),
            Self::Outweighed { slot, better } => {
                let names: Vec<String> = better.iter().map(name).collect();
                format!(
                    "It would displace better meetings (in slot {slot}, where the least would be lost: {}).",
                    names.join(", ")
                )
            }
            Self::ForMinimum { who } => {
                format!("It would take the place of a meeting {who} needs to reach their minimum.")
            }
            Self::Unsettled => "The search was stopped before a place for it was found.".into(),
            Self::Stated { text } => text.clone(),
        }
    }
}

fn some(common: usize, free: usize) -> String {
    format!("{free} of the {common} slots both could make")
}

fn every(common: usize) -> String {
    if common == 1 {
        "the only slot both could make".into()
    } else {
        format!("each of the {common} slots both could make")
    }
}

fn name(held: &Held) -> String {
    let weight = if held.bound { "settled".to_string() } else { format!("weight {}", held.weight) };
    format!("{} with {}, {weight}", held.a, held.b)
}

fn least(better: &[Held]) -> String {
    better.first().map_or_else(String::new, |held| format!(" (the least: {} in slot {})", name(held), held.slot))
}

/// The JSON form of [`Unplaced`].
#[derive(Serialize, Deserialize)]
struct WrittenUnplaced {
    a: String,
    b: String,
    #[serde(default)]
    reason: String,
    #[serde(flatten)]
    why: Option<Reason>,
}

impl From<WrittenUnplaced> for Unplaced {
    fn from(w: WrittenUnplaced) -> Self {
        Self { a: w.a, b: w.b, reason: w.why.unwrap_or(Reason::Stated { text: w.reason }) }
    }
}

impl From<Unplaced> for WrittenUnplaced {
    fn from(u: Unplaced) -> Self {
        Self { a: u.a, b: u.b, reason: u.reason.sentence(), why: Some(u.reason) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_written_as_sentence_and_code_and_read_back() {
        let held = Held { a: "p1".into(), b: "p7".into(), slot: 3, weight: 12, bound: false };
        let one = Unplaced {
            a: "p1".into(),
            b: "p2".into(),
            reason: Reason::Full { who: "p1".into(), common: 1, better: vec![held] },
        };
        let text = serde_json::to_string(&one).unwrap();
        assert!(text.contains(r#""code":"full""#), "{text}");
        assert!(
            text.contains("in the only slot both could make (the least: p1 with p7, weight 12 in slot 3)."),
            "{text}"
        );
        assert_eq!(serde_json::from_str::<Unplaced>(&text).unwrap(), one);
        let foreign: Unplaced = serde_json::from_str(r#"{"a":"x","b":"y","reason":"Not wanted."}"#).unwrap();
        assert_eq!(foreign.reason, Reason::Stated { text: "Not wanted.".into() });
    }
}
