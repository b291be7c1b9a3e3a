//! The six languages a demonstration world is written in.

/// A language in which texts of the world are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lang {
    /// English.
    En,
    /// Chinese in simplified characters.
    Zh,
    /// French.
    Fr,
    /// Russian.
    Ru,
    /// Spanish.
    Es,
    /// Arabic.
    Ar,
}

impl Lang {
    /// All six, in the order used by [`Words`].
    pub const ALL: [Self; 6] = [Self::En, Self::Zh, Self::Fr, Self::Ru, Self::Es, Self::Ar];

    /// The BCP 47 tag: `en`, `zh`, `fr`, `ru`, `es` or `ar`.
    pub fn tag(self) -> &'static str {
        ["en", "zh", "fr", "ru", "es", "ar"][self.index()]
    }

    /// The language with this tag, if it is one of the six.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.tag() == tag)
    }

    /// The place of the language in [`Lang::ALL`].
    pub fn index(self) -> usize {
        self as usize
    }
}

/// One text in the six languages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Words(pub [String; 6]);

impl Words {
    /// The text in one language.
    pub fn get(&self, lang: Lang) -> &str {
        &self.0[lang.index()]
    }

    /// Makes the text by asking for each language in turn.
    pub(crate) fn each(make: impl FnMut(Lang) -> String) -> Self {
        Self(Lang::ALL.map(make))
    }
}
