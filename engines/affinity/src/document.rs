//! What is ranked: the text of an offer, a need or a person's profile.

use serde::{Deserialize, Serialize};

/// The text of one offer, need or person, in the form of a line of a documents file.
///
/// The same type serves as a query: a need looking for offers is ranked against offers exactly as it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Identifies the document within its index.
    pub id: String,
    /// Its title; words here weigh most.
    #[serde(default)]
    pub title: String,
    /// Its running text.
    #[serde(default)]
    pub text: String,
    /// Keywords given by its author.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keywords: Vec<String>,
    /// Language of the text (a BCP 47 tag such as `en` or `zh-Hans`), where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// Country, carried along for filters of the caller; it does not enter the score.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Technology readiness level from 1 to 9, carried along for filters of the caller.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trl: Option<u8>,
}

impl Document {
    /// A document with a title and a text and nothing else.
    pub fn new(id: impl Into<String>, title: impl Into<String>, text: impl Into<String>) -> Self {
        Self { id: id.into(), title: title.into(), text: text.into(), ..Self::default() }
    }

    /// The same document with keywords.
    #[must_use]
    pub fn with_keywords<K: Into<String>>(mut self, keywords: impl IntoIterator<Item = K>) -> Self {
        self.keywords = keywords.into_iter().map(Into::into).collect();
        self
    }

    /// The same document with its language stated.
    #[must_use]
    pub fn with_lang(mut self, lang: impl Into<String>) -> Self {
        self.lang = Some(lang.into());
        self
    }
}
