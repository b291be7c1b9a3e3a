//! Shows where the words of a query stand in a text.

use std::ops::Range;

use crate::fold::fold;
use crate::query::{Piece, read};
use crate::words::{Run, runs, typed_words};

/// A part of a text with the places of matching words in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Excerpt {
    /// The part.
    pub text: String,
    /// Places in the part, in bytes, in order and apart from each other.
    pub marks: Vec<Range<usize>>,
    /// Whether text was left out before it.
    pub cut_before: bool,
    /// Whether text was left out behind it.
    pub cut_after: bool,
}

impl Excerpt {
    /// The part as pieces, each with whether it is marked.
    pub fn pieces(&self) -> Vec<(&str, bool)> {
        let mut pieces = Vec::new();
        let mut at = 0;
        for mark in &self.marks {
            pieces.push((&self.text[at..mark.start], false));
            pieces.push((&self.text[mark.clone()], true));
            at = mark.end;
        }
        pieces.push((&self.text[at..], false));
        pieces.retain(|(text, _)| !text.is_empty());
        pieces
    }
}

/// The words of a query, ready to be found in texts.
#[derive(Clone, Debug, Default)]
pub struct Marker {
    words: Vec<String>,
    beginnings: Vec<String>,
    parts: Vec<String>,
}

impl Marker {
    /// Of what somebody typed.
    pub fn new(query: &str) -> Self {
        let mut marker = Self::default();
        for piece in read(query) {
            marker.take(piece);
        }
        marker
    }

    fn take(&mut self, piece: Piece) {
        match piece {
            Piece::Word { word, open: false } => self.words.push(word),
            Piece::Word { word, open: true } => self.beginnings.push(word),
            Piece::Unspaced(run) => {
                self.parts.extend(typed_words(&run).into_iter().map(ToOwned::to_owned));
                self.parts.push(run);
            }
            Piece::Phrase(pieces) => pieces.into_iter().for_each(|piece| self.take(piece)),
        }
    }

    /// Whether nothing is sought.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.beginnings.is_empty() && self.parts.is_empty()
    }

    /// The places of matching words in a text.
    pub fn places(&self, text: &str) -> Vec<Range<usize>> {
        let mut places: Vec<Range<usize>> = Vec::new();
        for run in runs(text) {
            match run {
                Run::Word(place) if !self.words.is_empty() || !self.beginnings.is_empty() => {
                    let word = fold(&text[place.clone()]);
                    let begins = self.beginnings.iter().any(|beginning| word.starts_with(beginning.as_str()));
                    if begins || self.words.contains(&word) {
                        places.push(place);
                    }
                }
                Run::Unspaced(place) => {
                    let run = &text[place.clone()];
                    for part in &self.parts {
                        let found = run.match_indices(part.as_str());
                        places.extend(found.map(|(at, _)| place.start + at..place.start + at + part.len()));
                    }
                }
                Run::Word(_) => {}
            }
        }
        places.sort_unstable_by_key(|place| (place.start, place.end));
        let mut joined: Vec<Range<usize>> = Vec::new();
        for place in places {
            match joined.last_mut() {
                Some(last) if place.start <= last.end => last.end = last.end.max(place.end),
                _ => joined.push(place),
            }
        }
        joined
    }

    /// A part of a text of about so many characters, around the first matching word; the beginning if there is none.
    pub fn excerpt(&self, text: &str, most: usize) -> Excerpt {
        let text = text.trim();
        let places = self.places(text);
        let first = places.first().map_or(0, |place| place.start);
        // A third of the part stands before the word, so that it is read in its sentence.
        let begin = if text[..first].chars().count() + 20 < most { 0 } else { back(text, first, most / 3) };
        let end =
            text[begin..].char_indices().nth(most).map_or(text.len(), |(at, _)| wordwise(text, begin, begin + at));
        let part = &text[begin..end];
        let lead = part.len() - part.trim_start().len();
        let part = part.trim();
        let begin = begin + lead;
        let marks = places.into_iter().filter(|place| place.start >= begin && place.end <= begin + part.len());
        Excerpt {
            text: part.to_owned(),
            marks: marks.map(|place| place.start - begin..place.end - begin).collect(),
            cut_before: begin > 0,
            cut_after: begin + part.len() < text.len(),
        }
    }
}

/// So many characters before a place, moved on to the beginning of a word.
fn back(text: &str, from: usize, many: usize) -> usize {
    let begin = text[..from].char_indices().rev().nth(many).map_or(0, |(at, _)| at);
    match text[begin..from].find(char::is_whitespace) {
        Some(at) if begin > 0 => begin + at,
        _ => begin,
    }
}

/// The end of the last whole word before a place, if there is one not far away.
fn wordwise(text: &str, begin: usize, end: usize) -> usize {
    match text[begin..end].rfind(char::is_whitespace) {
        Some(at) if text[begin + at..end].chars().count() < 30 => begin + at,
        _ => end,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(query: &str, text: &str) -> Vec<String> {
        Marker::new(query).places(text).into_iter().map(|place| text[place].to_owned()).collect()
    }

    #[test]
    fn words_beginnings_and_parts() {
        assert_eq!(marked("storing hydrog", "Storing Hydrogen, storingly"), ["Storing", "Hydrogen"]);
        assert_eq!(marked("élève ", "ELEVE"), ["ELEVE"]);
        assert_eq!(marked("储氢", "金属氢化物储氢罐"), ["储氢"]);
        assert_eq!(marked("", "anything"), Vec::<String>::new());
    }

    #[test]
    fn excerpts_are_cut_between_words() {
        let text = format!("{} hydrogen tank {}", "many words here ".repeat(20), "and more of them ".repeat(20));
        let excerpt = Marker::new("hydrogen").excerpt(&text, 80);
        assert!(excerpt.cut_before && excerpt.cut_after && excerpt.text.chars().count() <= 80);
        assert_eq!(excerpt.pieces().iter().filter(|(_, marked)| *marked).collect::<Vec<_>>(), [&("hydrogen", true)]);
        assert_eq!(excerpt.pieces().iter().map(|(text, _)| *text).collect::<String>(), excerpt.text);
        let whole = Marker::new("x").excerpt(" short ", 80);
        assert_eq!((whole.text.as_str(), whole.cut_before, whole.cut_after), ("short", false, false));
    }
}
