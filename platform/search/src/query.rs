//! From what somebody typed to a query of tantivy. Nothing that is typed is read as a query language.
//!
//! Scores are BM25's with one change: what depends on other documents (how rare a word is, how long documents are on the
//! average) is the same constant for all. Every word weighs alike, a title more than a text, a second occurrence less
//! than the first, a short text more than a long one; and a document's score is a function of itself and the query.

use tantivy::Term;
use tantivy::query::{
    Bm25StatisticsProvider, BooleanQuery, BoostQuery, ConstScoreQuery, FuzzyTermQuery, Occur, PhraseQuery,
    Query as Node, TermQuery, TermSetQuery,
};
use tantivy::schema::{Field, IndexRecordOption};

use crate::Query;
use crate::fold::fold;
use crate::index::Fields;
use crate::words::{Run, letters, runs, typed_words};

/// Characters of a query that are read, and pieces made of them.
const LONGEST_QUERY: usize = 400;
const MOST_PIECES: usize = 24;

/// One thing that a document should have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A word; an open one may go on.
    Word { word: String, open: bool },
    /// A run of a script without spaces.
    Unspaced(String),
    /// Words and runs that follow on each other.
    Phrase(Vec<Piece>),
}

fn pieces_of(text: &str) -> Vec<Piece> {
    let pieces = runs(text).into_iter().map(|run| match run {
        Run::Word(place) => Piece::Word { word: fold(&text[place]), open: false },
        Run::Unspaced(place) => Piece::Unspaced(text[place].to_owned()),
    });
    pieces.filter(|piece| !matches!(piece, Piece::Word { word, .. } if word.is_empty())).collect()
}

/// The pieces of what was typed. The last word is open: its end may not have been typed yet.
pub fn read(text: &str) -> Vec<Piece> {
    let text: String = text.chars().take(LONGEST_QUERY).collect();
    let mut pieces = Vec::new();
    let quotes = ['"', '“', '”', '„', '«', '»', '「', '」'];
    let mut rest = text.as_str();
    while let Some(begin) = rest.find(quotes) {
        pieces.extend(pieces_of(&rest[..begin]));
        let after = &rest[begin..];
        let after = &after[after.chars().next().map_or(0, char::len_utf8)..];
        // A quotation mark without its partner is just a sign.
        let Some(end) = after.find(quotes) else {
            rest = after;
            break;
        };
        let mut inner = pieces_of(&after[..end]);
        match inner.len() {
            0 => {}
            1 => pieces.append(&mut inner),
            _ => pieces.push(Piece::Phrase(inner)),
        }
        let after = &after[end..];
        rest = &after[after.chars().next().map_or(0, char::len_utf8)..];
    }
    pieces.extend(pieces_of(rest));
    pieces.truncate(MOST_PIECES);
    if !rest.trim().is_empty()
        && let Some(Piece::Word { word, open }) = pieces.last_mut()
    {
        *open = word.chars().nth(1).is_some();
    }
    pieces
}

/// What depends on other documents, as constants.
pub struct Constant;

impl Bm25StatisticsProvider for Constant {
    fn total_num_tokens(&self, _: Field) -> tantivy::Result<u64> {
        Ok(50_000_000)
    }
    fn total_num_docs(&self) -> tantivy::Result<u64> {
        Ok(1_000_000)
    }
    fn doc_freq(&self, _: &Term) -> tantivy::Result<u64> {
        Ok(1000)
    }
}

type Clause = (Occur, Box<dyn Node>);

fn any(nodes: Vec<Box<dyn Node>>) -> Box<dyn Node> {
    Box::new(BooleanQuery::new(nodes.into_iter().map(|node| (Occur::Should, node)).collect()))
}

fn all(nodes: Vec<Box<dyn Node>>) -> Box<dyn Node> {
    Box::new(BooleanQuery::new(nodes.into_iter().map(|node| (Occur::Must, node)).collect()))
}

fn boost(node: Box<dyn Node>, by: f32) -> Box<dyn Node> {
    Box::new(BoostQuery::new(node, by))
}

fn word_node(fields: &Fields, word: &str, open: bool) -> Box<dyn Node> {
    let mut nodes: Vec<Box<dyn Node>> = Vec::new();
    for (field, weight) in fields.texts() {
        let term = Term::from_field_text(field, word);
        let exact = TermQuery::new(term.clone(), IndexRecordOption::WithFreqs);
        nodes.push(boost(Box::new(exact), weight));
        if open {
            let longer = FuzzyTermQuery::new_prefix(term, 0, false);
            nodes.push(boost(Box::new(longer), weight));
        }
    }
    any(nodes)
}

/// The letters of a run one after the other.
fn letters_node(fields: &Fields, run: &str) -> Box<dyn Node> {
    let mut terms: Vec<Term> =
        letters(run).iter().take(100).map(|letter| Term::from_field_text(fields.letters, letter)).collect();
    if terms.len() > 1 {
        return Box::new(PhraseQuery::new(terms));
    }
    match terms.pop() {
        Some(term) => Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)),
        None => any(Vec::new()),
    }
}

fn phrase_node(fields: &Fields, pieces: &[Piece]) -> Box<dyn Node> {
    let words: Option<Vec<&str>> = pieces
        .iter()
        .map(|piece| if let Piece::Word { word, .. } = piece { Some(word.as_str()) } else { None })
        .collect();
    if let Some(words) = words {
        let phrases = fields.texts().map(|(field, weight)| {
            let terms = words.iter().map(|word| Term::from_field_text(field, word)).collect();
            boost(Box::new(PhraseQuery::new(terms)) as Box<dyn Node>, weight)
        });
        return any(phrases.collect());
    }
    // Across scripts there is no common order of words: every part must be there as it was typed.
    let parts = pieces.iter().map(|piece| match piece {
        Piece::Unspaced(run) => letters_node(fields, run),
        other => node(fields, other),
    });
    all(parts.collect())
}

fn node(fields: &Fields, piece: &Piece) -> Box<dyn Node> {
    match piece {
        Piece::Word { word, open } => word_node(fields, word, *open),
        Piece::Phrase(pieces) => phrase_node(fields, pieces),
        Piece::Unspaced(run) => {
            let words = typed_words(run);
            let mut ways = vec![boost(letters_node(fields, run), 2.0)];
            if !words.is_empty() {
                ways.push(all(words.iter().map(|word| word_node(fields, &fold(word), false)).collect()));
            }
            any(ways)
        }
    }
}

/// The query of tantivy: what the asker may read, of the kinds and facets chosen, with all the pieces or with some.
pub fn build(fields: &Fields, query: &Query<'_>, pieces: &[Piece], some: bool) -> BooleanQuery {
    let filter = |field: Field, values: Vec<String>| -> Clause {
        let terms = values.iter().map(|value| Term::from_field_text(field, value)).collect::<Vec<_>>();
        (Occur::Must, Box::new(ConstScoreQuery::new(Box::new(TermSetQuery::new(terms)), 0.0)))
    };
    let mut clauses = vec![filter(fields.readers, query.readers.to_vec())];
    if !query.kinds.is_empty() {
        clauses.push(filter(fields.kind, query.kinds.iter().map(|kind| (*kind).to_owned()).collect()));
    }
    let mut names: Vec<&str> = query.facets.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    for name in names {
        let chosen = query.facets.iter().filter(|(other, _)| other == name);
        clauses.push(filter(fields.facets, chosen.map(|(name, value)| crate::index::facet(name, value)).collect()));
    }
    let wanted: Vec<Box<dyn Node>> = pieces.iter().map(|piece| node(fields, piece)).collect();
    if some {
        clauses.push((Occur::Must, any(wanted)));
    } else {
        clauses.extend(wanted.into_iter().map(|node| (Occur::Must, node)));
    }
    BooleanQuery::new(clauses)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(word: &str, open: bool) -> Piece {
        Piece::Word { word: word.to_owned(), open }
    }

    #[test]
    fn signs_mean_nothing_and_quotes_join() {
        assert_eq!(read("title:x AND (\\*"), [word("title", false), word("x", false), word("and", true)]);
        assert_eq!(
            read("\"Metal hydride\" tank"),
            [Piece::Phrase(vec![word("metal", false), word("hydride", false)]), word("tank", true)]
        );
        assert_eq!(read("“pump”"), [word("pump", false)]);
        assert_eq!(read("pump\" wheel"), [word("pump", false), word("wheel", true)]);
        assert_eq!(read("氢能 storage"), [Piece::Unspaced("氢能".to_owned()), word("storage", true)]);
        assert_eq!(read(" \"\" - "), []);
        assert_eq!(read(&"a b ".repeat(1000)).len(), MOST_PIECES);
    }
}
