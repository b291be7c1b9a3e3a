//! Words of names as search compares them: alike in both databases, in every script, by their beginnings.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization as _;

/// Longest word kept, in characters.
const LONGEST: usize = 40;
/// Most words kept of one organisation.
const MOST: usize = 400;

/// A text without case, accents and compatibility forms: `Université` and `universite` are one.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    if text.is_ascii() {
        out.push_str(text);
        out.make_ascii_lowercase();
        return out;
    }
    let marks = |c: &char| matches!(*c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{652}' | '\u{670}' | '\u{640}');
    for c in text.nfkd().filter(|c| !marks(c)).flat_map(char::to_lowercase) {
        match c {
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'ø' => out.push('o'),
            'ł' => out.push('l'),
            'đ' | 'ð' => out.push('d'),
            'ı' => out.push('i'),
            // Lower-casing a dotted capital I leaves its dot behind.
            '\u{307}' => {}
            'أ' | 'إ' | 'آ' => out.push('ا'),
            'ى' => out.push('ي'),
            'ة' => out.push('ه'),
            c => out.push(c),
        }
    }
    out
}

/// Whether a script is written without spaces between words, so that a search may begin anywhere in a run of it.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{2fa1f}')
}

/// Letters, digits and the marks that Indic scripts write vowels with belong to words.
fn is_part(c: char) -> bool {
    c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c)
}

fn runs(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|c: char| !is_part(c)).filter(|run| !run.is_empty())
}

fn head(text: &str) -> &str {
    text.char_indices().nth(LONGEST).map_or(text, |(at, _)| &text[..at])
}

/// The words under which names are found. In scripts without spaces every later beginning is a word, too.
pub fn words<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut words = BTreeSet::new();
    for name in names {
        let folded = fold(name);
        for run in runs(&folded) {
            words.insert(head(run).to_owned());
            if run.chars().any(is_unspaced) {
                for (at, _) in run.char_indices().skip(1) {
                    words.insert(head(&run[at..]).to_owned());
                }
            }
            if words.len() >= MOST {
                return words.into_iter().collect();
            }
        }
    }
    words.into_iter().collect()
}

/// What somebody looks for: at most four beginnings of words, the longest first, because it narrows the search most.
pub fn wanted(query: &str) -> Vec<String> {
    let folded = fold(query);
    let mut wanted: Vec<String> = runs(&folded).map(|run| head(run).to_owned()).collect();
    wanted.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
    wanted.dedup();
    wanted.truncate(4);
    wanted
}

/// How organisations stand in a list: by the folded name, without the article at its beginning.
pub fn sort_name(name: &str) -> String {
    let folded = fold(name);
    let bare = folded.trim_start_matches(|c: char| !c.is_alphanumeric());
    head(bare.strip_prefix("the ").unwrap_or(bare)).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_of_many_scripts() {
        assert_eq!(fold("Université PARIS-Saclay"), "universite paris-saclay");
        assert_eq!(words(["Straße & Łódź (GmbH)"].into_iter()), ["gmbh", "lodz", "strasse"]);
        assert_eq!(words(["清华大学"].into_iter()), ["华大学", "大学", "学", "清华大学"]);
        assert_eq!(wanted("of the University of"), ["university", "the", "of"]);
        assert_eq!(sort_name("The Øresund Institute"), "oresund institute");
        assert_eq!(fold("İstanbul"), "istanbul");
    }

    proptest! {
        #[test]
        fn what_is_typed_from_a_name_is_found(name in "[\\p{L} ]{1,30}", skip in 0usize..3, most in 1usize..6) {
            let known = words([name.as_str()].into_iter());
            if let Some(word) = name.split_whitespace().nth(skip) {
                let typed: String = word.chars().take(most).collect();
                for wanted in wanted(&typed) {
                    prop_assert!(known.iter().any(|word| word.starts_with(&wanted)), "{wanted} in {known:?}");
                }
            }
        }
    }
}
