//! Cuts texts into words, the same way for documents and for what people type.

use std::ops::Range;
use std::sync::LazyLock;

use tantivy::tokenizer::{Token, TokenStream, Tokenizer};
use tantivy_jieba::JiebaTokenizer;
use unicode_normalization::char::is_combining_mark;

use crate::fold::{fold, is_han, is_unspaced};

/// A stretch of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// A word of a script with spaces.
    Word(Range<usize>),
    /// Letters of a script without spaces, up to the next sign or word.
    Unspaced(Range<usize>),
}

/// The runs of a text in their order.
pub fn runs(text: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let continues = is_combining_mark(c) || matches!(c, '\u{ad}' | '\u{200c}' | '\u{200d}');
        match runs.last_mut() {
            Some(Run::Word(place)) if place.end == at && !is_unspaced(c) && (c.is_alphanumeric() || continues) => {
                place.end = end;
            }
            Some(Run::Unspaced(place)) if place.end == at && (is_unspaced(c) || continues) => place.end = end,
            _ if is_unspaced(c) => runs.push(Run::Unspaced(at..end)),
            _ if c.is_alphanumeric() => runs.push(Run::Word(at..end)),
            _ => {}
        }
    }
    runs
}

// Documents are cut into long words and the shorter ones inside them, queries into the long ones only.
static FINE: LazyLock<JiebaTokenizer> = LazyLock::new(JiebaTokenizer::new);
static COARSE: LazyLock<JiebaTokenizer> = LazyLock::new(|| JiebaTokenizer::with_search_mode(false));

fn cut(run: &str, jieba: &JiebaTokenizer) -> Vec<Range<usize>> {
    // Other scripts are found by their letters alone: the dictionary (loaded at first use) knows only Chinese.
    if !run.contains(is_han) {
        return Vec::new();
    }
    let mut jieba = jieba.clone();
    let mut stream = jieba.token_stream(run);
    let mut places = Vec::new();
    while stream.advance() {
        let token = stream.token();
        places.push(token.offset_from..token.offset_to);
    }
    places
}

/// The words that somebody who types this run means; single letters only where there is nothing longer.
pub fn typed_words(run: &str) -> Vec<&str> {
    let words: Vec<&str> = cut(run, &COARSE).into_iter().filter_map(|place| run.get(place)).collect();
    let long: Vec<&str> = words.iter().copied().filter(|word| word.chars().nth(1).is_some()).collect();
    if long.is_empty() { words } else { long }
}

/// The letters of a run as they are compared, with their marks.
pub fn letters(run: &str) -> Vec<String> {
    use unicode_normalization::UnicodeNormalization;
    let mut letters: Vec<String> = Vec::new();
    for c in run.nfkc() {
        match letters.last_mut() {
            // A letter with very many marks is nobody's letter.
            Some(last) if is_combining_mark(c) => {
                if last.len() < 64 {
                    last.push(c);
                }
            }
            _ => letters.push(c.to_string()),
        }
    }
    letters
}

/// The tokens of a text, ready for tantivy.
pub struct Tokens {
    tokens: Vec<Token>,
    next: usize,
}

impl TokenStream for Tokens {
    fn advance(&mut self) -> bool {
        self.next += 1;
        self.next <= self.tokens.len()
    }
    fn token(&self) -> &Token {
        &self.tokens[self.next - 1]
    }
    fn token_mut(&mut self) -> &mut Token {
        &mut self.tokens[self.next - 1]
    }
}

fn token(place: Range<usize>, position: usize, text: String) -> Token {
    Token { offset_from: place.start, offset_to: place.end, position, text, position_length: 1 }
}

/// Cuts text into folded words.
#[derive(Clone, Default)]
pub struct Words;

impl Tokenizer for Words {
    type TokenStream<'a> = Tokens;
    fn token_stream<'a>(&'a mut self, text: &'a str) -> Tokens {
        let mut tokens = Vec::new();
        for run in runs(text) {
            match run {
                Run::Word(place) => {
                    let word = fold(&text[place.clone()]);
                    if !word.is_empty() {
                        tokens.push(token(place, tokens.len(), word));
                    }
                }
                Run::Unspaced(place) => {
                    let run = &text[place.clone()];
                    for word in cut(run, &FINE) {
                        if let Some(text) = run.get(word.clone()) {
                            let place = place.start + word.start..place.start + word.end;
                            tokens.push(token(place, tokens.len(), fold(text)));
                        }
                    }
                }
            }
        }
        tokens.retain(|token| !token.text.is_empty());
        Tokens { tokens, next: 0 }
    }
}

/// Cuts what is written without spaces into letters, so that any part of it is found.
#[derive(Clone, Default)]
pub struct Letters;

impl Tokenizer for Letters {
    type TokenStream<'a> = Tokens;
    fn token_stream<'a>(&'a mut self, text: &'a str) -> Tokens {
        let mut tokens: Vec<Token> = Vec::new();
        let mut position = 0;
        for run in runs(text) {
            let Run::Unspaced(place) = run else { continue };
            for letter in letters(&text[place.clone()]) {
                tokens.push(token(place.clone(), position, letter));
                position += 1;
            }
            // No phrase runs over the gap between two runs.
            position += 1;
        }
        Tokens { tokens, next: 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let mut words = Words;
        words.token_stream(text).tokens.into_iter().map(|token| token.text).collect()
    }

    #[test]
    fn mixed_scripts() {
        assert_eq!(words("Li-ion: 3 Élève"), ["li", "ion", "3", "eleve"]);
        let mixed = words("LED照明系统 for ships");
        assert!(mixed.contains(&"led".to_owned()) && mixed.contains(&"照明".to_owned()), "{mixed:?}");
        assert_eq!(mixed[mixed.len() - 2..], ["for", "ships"]);
        assert_eq!(words("Хранение водорода"), ["хранение", "водорода"]);
        assert_eq!(words("!?… —"), Vec::<String>::new());
    }

    #[test]
    fn runs_end_where_the_script_changes() {
        assert_eq!(runs("用LED灯"), [Run::Unspaced(0..3), Run::Word(3..6), Run::Unspaced(6..9)]);
        assert_eq!(letters("ｶﾞｽ"), ["ガ", "ス"]);
        assert_eq!(typed_words("的"), ["的"]);
    }
}
