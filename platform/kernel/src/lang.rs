//! The six languages of the interface, and text that exists in several languages.

use std::collections::BTreeMap;

use crate::value::{Field, Type, Value};

crate::words! {
    /// A language of the interface.
    pub enum Lang {
        /// English.
        En = "en",
        /// Chinese (simplified).
        Zh = "zh",
        /// French.
        Fr = "fr",
        /// Russian.
        Ru = "ru",
        /// Spanish.
        Es = "es",
        /// Arabic.
        Ar = "ar",
    }
}

impl Lang {
    /// The language's own name.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Zh => "中文",
            Self::Fr => "français",
            Self::Ru => "русский",
            Self::Es => "español",
            Self::Ar => "العربية",
        }
    }
    /// `rtl` or `ltr`.
    pub fn direction(self) -> &'static str {
        if self == Self::Ar { "rtl" } else { "ltr" }
    }
    /// The best of the six for an Accept-Language header (RFC 9110, quality values); `None` when none is acceptable.
    pub fn negotiate(header: &str) -> Option<Self> {
        let mut wanted: Vec<(u16, Self)> = header
            .split(',')
            .take(32)
            .filter_map(|part| {
                let mut pieces = part.split(';');
                let tag = pieces.next()?.trim().to_ascii_lowercase();
                let lang = Self::parse(tag.split('-').next()?)?;
                let quality = pieces
                    .find_map(|piece| piece.trim().strip_prefix("q="))
                    .map_or(Some(1.0), |text| text.parse::<f64>().ok().filter(|q| (0.0..=1.0).contains(q)))?;
                (quality > 0.0).then_some(((quality * 1000.0) as u16, lang))
            })
            .collect();
        wanted.sort_by_key(|(quality, _)| std::cmp::Reverse(*quality));
        wanted.first().map(|(_, lang)| *lang)
    }
}

/// The writing direction of any language tag.
pub fn direction_of(tag: &str) -> &'static str {
    if matches!(tag.split('-').next().unwrap_or(""), "ar" | "he" | "fa" | "ur") { "rtl" } else { "ltr" }
}

/// Text in one or more languages, keyed by language tag.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Localized(pub BTreeMap<String, String>);

impl Localized {
    /// The text in one language.
    pub fn one(lang: &str, text: &str) -> Self {
        Self(BTreeMap::from([(lang.to_owned(), text.to_owned())]))
    }
    /// Language and text that serve a reader best: theirs, else English, else the first there is.
    pub fn best(&self, lang: Lang) -> (&str, &str) {
        self.0
            .get_key_value(lang.as_str())
            .or_else(|| self.0.get_key_value("en"))
            .or_else(|| self.0.iter().next())
            .map_or(("en", ""), |(tag, text)| (tag.as_str(), text.as_str()))
    }
    /// The best text alone.
    pub fn text(&self, lang: Lang) -> &str {
        self.best(lang).1
    }
}

impl Field for Localized {
    const TYPE: Type = Type::Text;
    fn from_value(value: Value) -> Option<Self> {
        serde_json::from_str(&value.into_text()?).ok()
    }
    fn to_value(&self) -> Value {
        Value::Text(serde_json::to_string(self).ok())
    }
}

/// A list of words (languages, keywords, identifiers) kept as a JSON array in one TEXT column.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Words(pub Vec<String>);

impl Field for Words {
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
    fn negotiation_follows_quality() {
        assert_eq!(Lang::negotiate("de, fr;q=0.8, ar;q=0.9"), Some(Lang::Ar));
        assert_eq!(Lang::negotiate("zh-CN,zh;q=0.9,en;q=0.8"), Some(Lang::Zh));
        assert_eq!(Lang::negotiate("de"), None);
        assert_eq!(Lang::negotiate("en;q=0, es;q=nonsense, ru;q=0.1"), Some(Lang::Ru));
    }

    #[test]
    fn best_text_falls_back() {
        let text = Localized(BTreeMap::from([("zh".into(), "论坛".into()), ("en".into(), "Forum".into())]));
        assert_eq!(text.best(Lang::Zh), ("zh", "论坛"));
        assert_eq!(text.best(Lang::Ar), ("en", "Forum"));
        assert_eq!(Localized::one("pt", "Fórum").best(Lang::En), ("pt", "Fórum"));
    }
}
