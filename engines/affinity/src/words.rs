//! Cuts a text into the words it is compared by, each with the place it was read from.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use crate::fold::{continues_letter, fold, is_dense};
use crate::stem::stem;
use crate::stop::{self, Languages};

/// Longer "words" are encoded data or sequences of bases, of no use for a comparison and unreadable in an explanation.
const LONGEST_WORD: usize = 64;

/// The words of one text. All keys lie in one string: a text has hundreds.
#[derive(Debug, Default)]
pub(crate) struct Words {
    keys: String,
    list: Vec<Word>,
}

#[derive(Debug)]
struct Word {
    key: Range<usize>,
    place: Range<usize>,
    stop: Languages,
}

impl Words {
    /// Cuts `text` into words; pairs of letters in scripts written without spaces.
    pub(crate) fn of(text: &str) -> Self {
        let mut words = Self::default();
        let mut chars = text.char_indices().peekable();
        while let Some(&(start, c)) = chars.peek() {
            if is_dense(c) {
                let mut end = start;
                while let Some(&(at, c)) = chars.peek() {
                    if !is_dense(c) && !continues_letter(c) {
                        break;
                    }
                    end = at + c.len_utf8();
                    chars.next();
                }
                words.add_pairs(text, start..end);
            } else if c.is_alphanumeric() {
                let mut end = start;
                while let Some(&(at, c)) = chars.peek() {
                    if !(in_word(c) && !is_dense(c) || is_decimal_point(text, at, c)) {
                        break;
                    }
                    end = at + c.len_utf8();
                    chars.next();
                }
                words.add_word(text, start..end);
            } else {
                chars.next();
            }
        }
        words
    }

    /// Calls back with key and place of each word that is no stop word; `lang` is the stated language.
    pub(crate) fn each(&self, lang: Option<&str>, mut call: impl FnMut(&str, Range<usize>)) {
        let stop = stop::choose(lang, self.list.iter().map(|word| word.stop));
        for word in self.list.iter().filter(|word| word.stop & stop == 0) {
            call(&self.keys[word.key.clone()], word.place.clone());
        }
    }

    /// The Latin language of the text by its stop words, if it has any.
    pub(crate) fn language(&self) -> Option<&'static str> {
        stop::guess(self.list.iter().map(|word| word.stop))
    }

    fn add_word(&mut self, text: &str, place: Range<usize>) {
        let surface = &text[place.clone()];
        if surface.chars().count() > LONGEST_WORD {
            return;
        }
        let from = self.keys.len();
        fold(surface, &mut self.keys);
        let folded = &self.keys[from..];
        // The l of l'eau and the s of ship's; but the C of vitamin C is a word.
        let elided = folded.chars().count() == 1
            && (text[..place.start].ends_with(['\'', '’']) || text[place.end..].starts_with(['\'', '’']));
        // A number alone is about everything: years, sizes, counts. With letters (5g, b12) it is a name.
        let number = folded.chars().all(|c| c.is_numeric() || c == '.' || c == ',');
        if folded.is_empty() || elided || number {
            self.keys.truncate(from);
            return;
        }
        let stop = stop::languages(folded);
        stem(&mut self.keys, from);
        self.list.push(Word { key: from..self.keys.len(), place, stop });
    }

    fn add_pairs(&mut self, text: &str, run: Range<usize>) {
        let surface = &text[run.clone()];
        let mut letters: Vec<Range<usize>> = Vec::new();
        for (at, c) in surface.char_indices() {
            let place = run.start + at..run.start + at + c.len_utf8();
            match letters.last_mut() {
                Some(last) if continues_letter(c) => last.end = place.end,
                _ => letters.push(place),
            }
        }
        let width = letters.len().min(2);
        for pair in letters.windows(width) {
            let place = pair[0].start..pair[width - 1].end;
            // A letter with very many marks is nobody's word.
            if place.len() > LONGEST_WORD {
                continue;
            }
            let from = self.keys.len();
            self.keys.extend(text[place.clone()].nfkc());
            let stop = if stop::is_empty_pair(&self.keys[from..]) { stop::ALWAYS } else { 0 };
            self.list.push(Word { key: from..self.keys.len(), place, stop });
        }
    }
}

/// Letters, digits, marks, and the invisible characters that may stand inside a word.
fn in_word(c: char) -> bool {
    c.is_alphanumeric() || continues_letter(c) || matches!(c, '\u{ad}' | '\u{200c}' | '\u{200d}')
}

/// Whether the character at `at` is the point in 3.5.
fn is_decimal_point(text: &str, at: usize, c: char) -> bool {
    (c == '.' || c == ',')
        && text[..at].ends_with(|c: char| c.is_ascii_digit())
        && text[at + 1..].starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(text: &str) -> Vec<String> {
        let mut keys = Vec::new();
        Words::of(text).each(None, |key, _| keys.push(key.to_owned()));
        keys
    }

    fn surfaces(text: &str) -> Vec<&str> {
        let mut surfaces = Vec::new();
        Words::of(text).each(None, |_, place| surfaces.push(&text[place]));
        surfaces
    }

    #[test]
    fn surfaces_are_the_readers_words() {
        assert_eq!(surfaces("Storing Hydrogen, safely."), ["Storing", "Hydrogen", "safely"]);
        assert_eq!(keys("Storing Hydrogen, safely."), ["stor", "hydrogen", "safely"]);
    }

    #[test]
    fn numbers_hyphens_and_apostrophes() {
        assert_eq!(keys("Li-ion at 3.5 V costs the ship's owner 2."), ["li", "ion", "v", "cost", "ship", "owner"]);
        assert_eq!(keys("stockage de l'hydrogène dans l’eau"), ["stockag", "hydrogen", "eau"]);
        assert_eq!(keys("vitamin C"), ["vitamin", "c"]);
        assert_eq!(keys("wide.Next"), ["wid", "next"]);
    }

    #[test]
    fn unspaced_scripts_become_pairs() {
        assert_eq!(keys("氢能储存"), ["氢能", "能储", "储存"]);
        assert_eq!(keys("氢"), ["氢"]);
        assert_eq!(keys("我们的LED照明"), ["led", "照明"]);
        assert_eq!(keys("ｶﾞｽ"), ["ガス"]);
        assert_eq!(keys("수소"), keys("\u{1109}\u{116e}\u{1109}\u{1169}"));
    }

    #[test]
    fn endless_words_are_left_out() {
        assert_eq!(keys(&"ACGT".repeat(100)), Vec::<String>::new());
    }
}
