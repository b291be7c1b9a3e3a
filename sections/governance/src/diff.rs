//! What differs between two texts, word by word.

use similar::{ChangeTag, TextDiff};

/// A stretch of a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// In both.
    Same(String),
    /// In the old text only.
    Gone(String),
    /// In the new text only.
    New(String),
}

/// Compares two texts by their words; where words are not set apart by spaces (Chinese), by their characters.
pub fn words(old: &str, new: &str) -> Vec<Piece> {
    let spaced = old.contains(' ') || new.contains(' ');
    let diff = if spaced { TextDiff::from_words(old, new) } else { TextDiff::from_chars(old, new) };
    let mut pieces: Vec<Piece> = Vec::new();
    for change in diff.iter_all_changes() {
        let text = change.value();
        match (change.tag(), pieces.last_mut()) {
            (ChangeTag::Equal, Some(Piece::Same(last)))
            | (ChangeTag::Delete, Some(Piece::Gone(last)))
            | (ChangeTag::Insert, Some(Piece::New(last))) => last.push_str(text),
            (ChangeTag::Equal, _) => pieces.push(Piece::Same(text.to_owned())),
            (ChangeTag::Delete, _) => pieces.push(Piece::Gone(text.to_owned())),
            (ChangeTag::Insert, _) => pieces.push(Piece::New(text.to_owned())),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sides(pieces: &[Piece]) -> (String, String) {
        let (mut old, mut new) = (String::new(), String::new());
        for piece in pieces {
            match piece {
                Piece::Same(text) => {
                    old.push_str(text);
                    new.push_str(text);
                }
                Piece::Gone(text) => old.push_str(text),
                Piece::New(text) => new.push_str(text),
            }
        }
        (old, new)
    }

    #[test]
    fn words_that_changed_are_shown() {
        let pieces = words("We share data openly.", "We share results openly.");
        assert!(pieces.contains(&Piece::Gone("data".into())) && pieces.contains(&Piece::New("results".into())));
        assert_eq!(words("我们共享数据", "我们共享成果")[0], Piece::Same("我们共享".into()));
    }

    proptest! {
        /// Nothing is lost on either side.
        #[test]
        fn both_texts_come_back(old in "[a-c ]{0,40}", new in "[a-c ]{0,40}") {
            prop_assert_eq!(sides(&words(&old, &new)), (old, new));
        }
    }
}
