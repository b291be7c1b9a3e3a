//! The words of an edition's theme: what sessions, offers, challenges and releases carry.

use serde::{Deserialize, Serialize};

use crate::value::{Field, Type, Value};
use crate::{Lang, Localized};

/// One word of an edition's theme.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Track {
    /// Its place in addresses and its sign in files: `[a-z][a-z0-9-]*`.
    pub slug: String,
    /// Its name in several languages.
    pub name: Localized,
}

impl Track {
    /// A track named in some languages; its slug is made from its English name, or from the first there is.
    pub fn named(name: Localized) -> Self {
        Self { slug: slug(name.text(Lang::En)), name }
    }

    /// Whether a word that somebody wrote means this track: its slug, or its name in any language.
    pub fn means(&self, word: &str) -> bool {
        let word = word.trim().to_lowercase();
        word == self.slug || self.name.0.values().any(|name| name.trim().to_lowercase() == word)
    }
}

/// A word as it may stand in an address; `track-…` when it has too few plain letters.
fn slug(name: &str) -> String {
    let plain: String = name.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).collect();
    let joined = words.join("-");
    if joined.starts_with(|c: char| c.is_ascii_lowercase()) && joined.len() >= 2 {
        return joined.chars().take(40).collect();
    }
    // A name in another script: its code points tell it from others and stay what they are.
    let points: Vec<String> = name.chars().take(4).map(|c| format!("{:x}", u32::from(c))).collect();
    format!("track-{}", points.join("-"))
}

/// The tracks of an edition, kept as JSON in one TEXT column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Tracks(pub Vec<Track>);

impl Tracks {
    /// The track of a slug.
    pub fn find(&self, slug: &str) -> Option<&Track> {
        self.0.iter().find(|track| track.slug == slug)
    }

    /// The track that a word means.
    pub fn meant(&self, word: &str) -> Option<&Track> {
        self.0.iter().find(|track| track.means(word))
    }
}

impl Field for Tracks {
    const TYPE: Type = Type::Text;
    fn from_value(value: Value) -> Option<Self> {
        serde_json::from_str(&value.into_text()?).ok()
    }
    fn to_value(&self) -> Value {
        Value::Text(serde_json::to_string(self).ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_mean_tracks() {
        let carbon = Track::named(Localized(
            [("en".to_owned(), "Carbon neutrality".to_owned()), ("zh".to_owned(), "碳中和".to_owned())].into(),
        ));
        assert_eq!(carbon.slug, "carbon-neutrality");
        assert!(carbon.means("碳中和") && carbon.means(" carbon Neutrality") && carbon.means("carbon-neutrality"));
        assert!(!carbon.means("carbon"));
        assert_eq!(Track::named(Localized::one("zh", "健康")).slug, "track-5065-5eb7");
        let tracks = Tracks(vec![carbon]);
        assert_eq!(Tracks::from_value(tracks.to_value()), Some(tracks.clone()));
        assert!(tracks.meant("碳中和").is_some() && tracks.find("health").is_none());
    }
}
