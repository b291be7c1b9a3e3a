//! The inverted index: which documents hold which word, and how much it weighs in each.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use crate::Document;
use crate::words::Words;

/// How often a word of the title counts, beside one of the text.
const TITLE_WEIGHT: u32 = 3;
/// How often a word of the keywords counts.
const KEYWORD_WEIGHT: u32 = 2;
/// Words taken as what a document itself is about.
const LEADING_WORDS: usize = 128;
/// Text beyond this many bytes is not read: no offer needs it, and it bounds the work one document can cause.
const LONGEST_TEXT: usize = 1 << 20;

/// The part of a document a word stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Field {
    Title,
    Keywords,
    Text,
}

/// A document cut into distinct words, in order of their first appearance.
#[derive(Debug, Default)]
pub(crate) struct Read {
    /// Title, keywords and text one after the other, for showing words as they were written.
    pub body: String,
    pub terms: Vec<ReadTerm>,
    /// Number of words, each counted as often as its field weighs.
    pub length: u32,
}

#[derive(Debug, Clone)]
pub(crate) struct ReadTerm {
    pub key: String,
    pub weight: u32,
    pub field: Field,
    pub place: Range<usize>,
}

impl Read {
    pub(crate) fn of(document: &Document) -> Self {
        let mut read = Self::default();
        let mut known: HashMap<String, usize> = HashMap::new();
        let lang = document.lang.as_deref();
        // The language is judged on the text if there is one: titles have few small words.
        let text = limited(&document.text);
        let words = Words::of(text);
        let lang = lang.or_else(|| words.language());
        let title = limited(&document.title);
        read.field(Field::Title, title, &Words::of(title), lang, &mut known);
        for keyword in &document.keywords {
            let keyword = limited(keyword);
            read.field(Field::Keywords, keyword, &Words::of(keyword), lang, &mut known);
        }
        read.field(Field::Text, text, &words, lang, &mut known);
        read
    }

    fn field(
        &mut self,
        field: Field,
        text: &str,
        words: &Words,
        lang: Option<&str>,
        known: &mut HashMap<String, usize>,
    ) {
        let offset = self.body.len();
        self.body.push_str(text);
        // Nothing may run together over the border of two fields.
        self.body.push('\n');
        let weight = match field {
            Field::Title => TITLE_WEIGHT,
            Field::Keywords => KEYWORD_WEIGHT,
            Field::Text => 1,
        };
        words.each(lang, |key, place| {
            self.length = self.length.saturating_add(weight);
            if let Some(&at) = known.get(key) {
                self.terms[at].weight = self.terms[at].weight.saturating_add(weight);
                return;
            }
            known.insert(key.to_owned(), self.terms.len());
            let place = offset + place.start..offset + place.end;
            self.terms.push(ReadTerm { key: key.to_owned(), weight, field, place });
        });
    }

    /// Positions of the words that lead the document, heaviest first, the earlier of equals first. It is chosen without
    /// looking at other documents, so that nothing about them can show in the choice.
    pub(crate) fn leading(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.terms.len()).collect();
        order.sort_by_key(|&at| std::cmp::Reverse(self.terms[at].weight));
        order.truncate(LEADING_WORDS);
        order
    }
}

fn limited(text: &str) -> &str {
    &text[..text.floor_char_boundary(LONGEST_TEXT)]
}

/// A document of the index.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub id: String,
    pub body: String,
    pub length: u32,
    /// Sorted by term.
    pub terms: Vec<EntryTerm>,
    /// Term and weight of the leading words, heaviest first.
    pub leading: Vec<(u32, u32)>,
}

#[derive(Debug, Clone)]
pub(crate) struct EntryTerm {
    pub term: u32,
    pub weight: u32,
    pub field: Field,
    pub leads: bool,
    pub place: Range<u32>,
}

/// One document in the list of a term.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Posting {
    pub slot: u32,
    pub weight: u32,
    pub leads: bool,
}

/// Documents ready to be ranked.
///
/// Documents may come and go at any time; an index after a removal answers exactly as one that never held the document,
/// and keeps none of its words. It can be shared between threads for ranking.
#[derive(Debug, Clone, Default)]
pub struct Index {
    pub(crate) slots: Vec<Option<Entry>>,
    pub(crate) postings: Vec<Vec<Posting>>,
    terms: HashMap<Arc<str>, u32>,
    names: Vec<Arc<str>>,
    ids: HashMap<String, u32>,
    free_slots: Vec<u32>,
    free_terms: Vec<u32>,
}

impl Index {
    /// An index of the documents; of several with one id the last is kept.
    pub fn build(documents: impl IntoIterator<Item = Document>) -> Self {
        let mut index = Self::default();
        for document in documents {
            index.insert(document);
        }
        index
    }

    /// Adds a document, or puts it in the place of the one with the same id. Says whether there was one.
    pub fn insert(&mut self, document: Document) -> bool {
        let replaced = self.remove(&document.id);
        let read = Read::of(&document);
        let slot = self.free_slots.pop().unwrap_or_else(|| {
            self.slots.push(None);
            self.slots.len() as u32 - 1
        });
        let mut terms: Vec<EntryTerm> = read
            .terms
            .iter()
            .map(|term| EntryTerm {
                term: self.term(&term.key),
                weight: term.weight,
                field: term.field,
                leads: false,
                place: term.place.start as u32..term.place.end as u32,
            })
            .collect();
        let mut leading = Vec::new();
        for at in read.leading() {
            terms[at].leads = true;
            leading.push((terms[at].term, terms[at].weight));
        }
        for term in &terms {
            self.postings[term.term as usize].push(Posting { slot, weight: term.weight, leads: term.leads });
        }
        terms.sort_unstable_by_key(|term| term.term);
        self.ids.insert(document.id.clone(), slot);
        self.slots[slot as usize] =
            Some(Entry { id: document.id, body: read.body, length: read.length, terms, leading });
        replaced
    }

    /// Takes a document out. Says whether it was there.
    pub fn remove(&mut self, id: &str) -> bool {
        let Some(slot) = self.ids.remove(id) else { return false };
        let Some(entry) = self.slots[slot as usize].take() else { return false };
        for term in &entry.terms {
            let postings = &mut self.postings[term.term as usize];
            if let Some(at) = postings.iter().position(|posting| posting.slot == slot) {
                postings.swap_remove(at);
            }
            // A word nobody uses any more is forgotten, and its number given to the next new one.
            if postings.is_empty() {
                let name = std::mem::replace(&mut self.names[term.term as usize], Arc::from(""));
                self.terms.remove(&name);
                self.free_terms.push(term.term);
            }
        }
        self.free_slots.push(slot);
        true
    }

    /// Number of documents.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Whether there are no documents.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// Whether there is a document of this id.
    pub fn contains(&self, id: &str) -> bool {
        self.ids.contains_key(id)
    }

    /// The number of a word, if any document has it.
    pub(crate) fn known_term(&self, key: &str) -> Option<u32> {
        self.terms.get(key).copied()
    }

    fn term(&mut self, key: &str) -> u32 {
        if let Some(&term) = self.terms.get(key) {
            return term;
        }
        let name: Arc<str> = Arc::from(key);
        let term = if let Some(term) = self.free_terms.pop() {
            self.names[term as usize] = Arc::clone(&name);
            term
        } else {
            self.names.push(Arc::clone(&name));
            self.postings.push(Vec::new());
            self.names.len() as u32 - 1
        };
        self.terms.insert(name, term);
        term
    }
}

impl Extend<Document> for Index {
    fn extend<T: IntoIterator<Item = Document>>(&mut self, documents: T) {
        for document in documents {
            self.insert(document);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inserting_again_replaces() {
        let mut index = Index::default();
        assert!(!index.insert(Document::new("a", "Hydrogen", "tank")));
        assert!(index.insert(Document::new("a", "Wheat", "field")));
        assert_eq!(index.len(), 1);
        assert!(index.known_term("hydrogen").is_none() && index.known_term("wheat").is_some());
    }

    #[test]
    fn removing_forgets_words_and_reuses_their_numbers() {
        let mut index = Index::build([Document::new("a", "Hydrogen tank", ""), Document::new("b", "tank", "")]);
        assert!(index.remove("a") && !index.remove("a"));
        assert!(index.known_term("hydrogen").is_none() && index.known_term("tank").is_some());
        index.insert(Document::new("c", "wheat", ""));
        assert_eq!((index.names.len(), index.slots.len()), (2, 2));
        assert!(index.contains("c") && !index.contains("a") && !index.is_empty());
    }

    #[test]
    fn a_word_is_weighed_by_where_it_stands() {
        let document = Document::new("a", "tank", "tank hydrogen").with_keywords(["hydrogen", "ships"]);
        let read = Read::of(&document);
        let weights: Vec<(&str, u32, Field)> =
            read.terms.iter().map(|term| (term.key.as_str(), term.weight, term.field)).collect();
        assert_eq!(
            weights,
            [("tank", 4, Field::Title), ("hydrogen", 3, Field::Keywords), ("ship", 2, Field::Keywords)]
        );
        assert_eq!(read.length, 3 + 2 + 2 + 2);
        assert_eq!(&read.body[read.terms[2].place.clone()], "ships");
    }
}
