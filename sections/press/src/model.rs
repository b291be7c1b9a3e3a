//! Plain types of releases, lines of the record, replies and coverage checks.

use std::collections::BTreeMap;

use exedra_kernel::{FileId, Lang, Localized, Moment, OrganisationId, PersonId};
use exedra_store::row;
use serde::{Deserialize, Serialize};

exedra_kernel::ids! {
    /// A release or a line of the record.
    ItemId;
    /// A question or a comment.
    ReplyId;
    /// An article laid beside the record.
    CheckId;
}

exedra_kernel::words! {
    /// What an item is.
    pub enum ItemKind {
        /// A release of results.
        Release = "release",
        /// A statement of the record.
        Statement = "statement",
        /// Single sentences of the record that somebody said.
        Quotation = "quotation",
        /// A figure of the record.
        Figure = "figure",
    }
    /// What somebody of the public wrote.
    pub enum ReplyKind {
        /// A question to the press office.
        Question = "question",
        /// A comment.
        Comment = "comment",
    }
    /// What became of it.
    pub enum ReplyState {
        /// Nobody has decided yet.
        Waiting = "waiting",
        /// Everybody may read it.
        Published = "published",
        /// It is not shown.
        Refused = "refused",
    }
}

row! {
    /// A release or a line of the record.
    pub struct Item {
        /// Id.
        pub id: ItemId,
        /// What it is.
        pub kind: ItemKind,
        /// Whose it is; none means the forum's own.
        pub organisation_id: Option<OrganisationId>,
        /// The version approved last.
        pub shown: Option<i64>,
        /// The version written last.
        pub latest: i64,
        /// When that version was handed in.
        pub submitted_at: Option<Moment>,
        /// From when on the approved version is public.
        pub public_at: Option<Moment>,
        /// When it was withdrawn.
        pub withdrawn_at: Option<Moment>,
        /// Why it was withdrawn or given back.
        pub reason: Option<String>,
        /// When it was begun.
        pub created_at: Moment,
    }
    /// A version of an item.
    pub struct Version {
        /// Its number, from 1.
        pub number: i64,
        /// What it says, as JSON.
        pub content: String,
        /// What was corrected; empty in the first version.
        pub note: String,
        /// When it was written last.
        pub at: Moment,
        /// When it was approved.
        pub approved_at: Option<Moment>,
    }
    /// A question or a comment.
    pub struct Reply {
        /// Id.
        pub id: ReplyId,
        /// Which of the two.
        pub kind: ReplyKind,
        /// The release it is about; none means the edition.
        pub item_id: Option<ItemId>,
        /// The name to be shown.
        pub name: String,
        /// Where the writer can be reached; shown to nobody but the secretariat.
        pub email: String,
        /// The language of the page it was written on.
        pub language: String,
        /// What was written.
        pub body: String,
        /// What became of it.
        pub state: ReplyState,
        /// The press office's answer.
        pub answer: String,
        /// When it came.
        pub at: Moment,
    }
    /// An article laid beside the record.
    pub struct Check {
        /// Id.
        pub id: CheckId,
        /// What the article is called here.
        pub title: String,
        /// Where it was found.
        pub address: String,
        /// The article and what was set apart, as JSON.
        pub article: String,
        /// The verdicts, as JSON.
        pub items: String,
        /// When it was checked.
        pub at: Moment,
    }
}

/// Where an item stands at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Being written.
    Draft,
    /// Handed in, waits for the secretariat.
    Submitted,
    /// Approved and public later.
    Embargoed,
    /// Public.
    Published,
    /// Withdrawn.
    Withdrawn,
}

impl Item {
    /// Where it stands at a moment.
    pub fn standing(&self, now: Moment) -> Standing {
        match (self.withdrawn_at, self.shown, self.public_at) {
            (Some(_), ..) => Standing::Withdrawn,
            (None, Some(_), Some(public)) if public <= now => Standing::Published,
            (None, Some(_), _) => Standing::Embargoed,
            (None, None, _) if self.submitted_at.is_some() => Standing::Submitted,
            (None, None, _) => Standing::Draft,
        }
    }

    /// Whether it was public before it was withdrawn.
    pub fn was_public(&self) -> bool {
        let withdrawn = self.withdrawn_at.zip(self.public_at);
        self.shown.is_some() && withdrawn.is_some_and(|(withdrawn, public)| public <= withdrawn)
    }

    /// Whether something newer than the approved version is being written.
    pub fn in_correction(&self) -> bool {
        self.shown.is_some_and(|shown| shown < self.latest)
    }
}

/// What a release says in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// Title.
    pub title: String,
    /// What happened, in one or two sentences.
    #[serde(default)]
    pub lede: String,
    /// The statement, in Markdown.
    #[serde(default)]
    pub body: String,
}

/// Something that shows that a release is true.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// What it is.
    pub title: String,
    /// Where it is.
    pub href: String,
}

/// A person of a release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// Who; named only while they agree to be listed.
    pub person: PersonId,
    /// As what.
    #[serde(default)]
    pub role: String,
}

/// A picture or document of a release; the bytes lie in the file store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attached {
    /// The file.
    pub file: FileId,
    /// The key of its bytes.
    pub hash: String,
    /// What the content is.
    pub media_type: String,
    /// A harmless name.
    pub name: String,
    /// Width and height of a picture, in pixels.
    #[serde(default)]
    pub size: Option<(i64, i64)>,
    /// For those who do not see it; of a document: what it is.
    pub alternative: String,
    /// The language of that text.
    pub language: String,
    /// Whose work it is.
    pub credit: String,
    /// Under which licence.
    pub licence: String,
}

impl Attached {
    /// Whether it is shown rather than saved.
    pub fn is_picture(&self) -> bool {
        self.size.is_some()
    }
}

/// What a version of a release says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// The texts by language.
    #[serde(default)]
    pub texts: BTreeMap<String, Words>,
    /// Links that prove it.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
    /// People.
    #[serde(default)]
    pub people: Vec<Named>,
    /// Pictures and documents.
    #[serde(default)]
    pub files: Vec<Attached>,
    /// Words of the edition's theme.
    #[serde(default)]
    pub tracks: Vec<String>,
}

impl Content {
    /// Language and text that serve a reader best: theirs, else English, else the first there is.
    pub fn best(&self, lang: Lang) -> (&str, &Words) {
        static NONE: Words = Words { title: String::new(), lede: String::new(), body: String::new() };
        let texts = &self.texts;
        let found = texts.get_key_value(lang.as_str()).or_else(|| texts.get_key_value("en"));
        found.or_else(|| texts.iter().next()).map_or(("en", &NONE), |(tag, words)| (tag.as_str(), words))
    }
}

/// What a version of a line of the record says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// The text by language: what was stated or said; of a figure, what it counts.
    #[serde(default)]
    pub texts: Localized,
    /// The language it was said in; the others are translations.
    #[serde(default)]
    pub original: String,
    /// Who said it.
    #[serde(default)]
    pub by: Localized,
    /// When, in civil time: `2027-09-24T20:00`, or a day alone.
    #[serde(default)]
    pub at: String,
    /// The IANA zone of that time.
    #[serde(default)]
    pub zone: String,
    /// A figure's value.
    #[serde(default)]
    pub value: Option<f64>,
    /// Its unit: `percent`, `days`, a currency; empty for things that are counted.
    #[serde(default)]
    pub unit: String,
    /// The time it covers, as people write it: `2027-01/2027-05`.
    #[serde(default)]
    pub period: String,
    /// The day, month or year it holds for.
    #[serde(default)]
    pub as_of: String,
}

impl Version {
    /// What this version of a release says.
    pub fn release(&self) -> Content {
        serde_json::from_str(&self.content).unwrap_or_default()
    }
    /// What this version of a line of the record says.
    pub fn line(&self) -> Line {
        serde_json::from_str(&self.content).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use exedra_kernel::time::SeededEntropy;
    use proptest::prelude::*;

    proptest! {
        /// Nothing is public before its moment, without an approved version, or after it was withdrawn.
        #[test]
        fn public_only_when_it_is_time(
            shown in proptest::option::of(1..4i64), public in proptest::option::of(0..100i64),
            withdrawn in proptest::option::of(0..100i64), submitted in proptest::option::of(0..100i64), now in 0..100i64,
        ) {
            let item = Item {
                id: ItemId::new(Moment(0), &SeededEntropy::new(1)), kind: ItemKind::Release, organisation_id: None, shown, latest: 4,
                submitted_at: submitted.map(Moment), public_at: public.map(Moment), withdrawn_at: withdrawn.map(Moment),
                reason: None, created_at: Moment(0),
            };
            let expected = shown.is_some() && withdrawn.is_none() && public.is_some_and(|public| public <= now);
            prop_assert_eq!(item.standing(Moment(now)) == Standing::Published, expected);
            if expected {
                prop_assert_eq!(item.standing(Moment(now + 1)), Standing::Published, "it stays");
            }
        }
    }
}
