//! Countries and regions (ISO 3166-1 codes) and languages (ISO 639-1), named in the six languages (names from CLDR).

use std::collections::BTreeMap;
use std::sync::{LazyLock, RwLock};

use crate::lang::Lang;

type Names = BTreeMap<&'static str, Vec<&'static str>>;

static COUNTRIES: LazyLock<Names> = LazyLock::new(|| table(include_str!("countries.tsv")));
static LANGUAGES: LazyLock<Names> = LazyLock::new(|| table(include_str!("languages.tsv")));
static OVERRIDES: RwLock<BTreeMap<(String, String), String>> = RwLock::new(BTreeMap::new());

fn table(text: &'static str) -> Names {
    text.lines()
        .filter_map(|line| {
            let mut cells = line.split('\t');
            Some((cells.next()?, cells.collect()))
        })
        .collect()
}

fn position(lang: Lang) -> usize {
    Lang::ALL.iter().position(|&l| l == lang).unwrap_or(0)
}

/// Replaces the label of a country or region; the operator's decision, from the configuration.
pub fn override_label(code: &str, lang: Lang, label: &str) {
    let mut labels = OVERRIDES.write().unwrap_or_else(std::sync::PoisonError::into_inner);
    labels.insert((code.to_owned(), lang.as_str().to_owned()), label.to_owned());
}

/// The name of a country or region; the code itself if unknown.
pub fn country_name(code: &str, lang: Lang) -> String {
    let labels = OVERRIDES.read().unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Some(label) = labels.get(&(code.to_owned(), lang.as_str().to_owned())) {
        return label.clone();
    }
    COUNTRIES.get(code).and_then(|names| names.get(position(lang))).map_or(code, |name| name).to_owned()
}

/// Whether a code is one of ISO 3166-1.
pub fn is_country(code: &str) -> bool {
    COUNTRIES.contains_key(code)
}

/// All codes with their names in a language, in the order of the names.
pub fn countries(lang: Lang) -> Vec<(&'static str, String)> {
    let mut list: Vec<_> = COUNTRIES.keys().map(|&code| (code, country_name(code, lang))).collect();
    list.sort_by(|a, b| a.1.cmp(&b.1));
    list
}

/// The code of a country named by its code or by its name in any of the six languages.
pub fn country_code(text: &str) -> Option<&'static str> {
    let text = text.trim();
    let upper = text.to_ascii_uppercase();
    if let Some((code, _)) = COUNTRIES.get_key_value(upper.as_str()) {
        return Some(code);
    }
    let lower = text.to_lowercase();
    COUNTRIES.iter().find(|(_, names)| names.iter().any(|name| name.to_lowercase() == lower)).map(|(code, _)| *code)
}

/// The name of a language (a tag's first part); the tag itself if unknown.
pub fn language_name(tag: &str, lang: Lang) -> String {
    let base = tag.split('-').next().unwrap_or(tag);
    LANGUAGES.get(base).and_then(|names| names.get(position(lang) + 1)).map_or(tag, |name| name).to_owned()
}

/// Whether a tag is a language that content may be stated in.
pub fn is_language(tag: &str) -> bool {
    LANGUAGES.contains_key(tag)
}

/// The tag of a language named by its tag, its own name or its name in any of the six languages.
pub fn language_code(text: &str) -> Option<&'static str> {
    let lower = text.trim().to_lowercase();
    if let Some((tag, _)) = LANGUAGES.get_key_value(lower.as_str()) {
        return Some(tag);
    }
    LANGUAGES.iter().find(|(_, names)| names.iter().any(|name| name.to_lowercase() == lower)).map(|(tag, _)| *tag)
}

/// All content languages with their names in a language.
pub fn languages(lang: Lang) -> Vec<(&'static str, String)> {
    let mut list: Vec<_> = LANGUAGES.keys().map(|&tag| (tag, language_name(tag, lang))).collect();
    list.sort_by(|a, b| a.1.cmp(&b.1));
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_codes() {
        assert_eq!(country_name("CN", Lang::Ru), "Китай");
        assert_eq!(country_code("中国"), Some("CN"));
        assert_eq!(country_code("de"), Some("DE"));
        assert_eq!(country_code("Atlantis"), None);
        assert_eq!(language_name("pt", Lang::Fr), "portugais");
        assert_eq!(language_code("Portugais"), Some("pt"));
        assert_eq!(language_code(" ZH"), Some("zh"));
        assert_eq!(language_code("Klingonish"), None);
        assert!(countries(Lang::Ar).len() > 240);
    }
}
