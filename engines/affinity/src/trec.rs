//! Result files ("runs") and relevance judgements ("qrels") in the form of the TREC conferences.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt::{self, Write};

use crate::Match;

/// Greatest grade of relevance: the gain doubles with each, and larger numbers are rather a column gone astray.
const GREATEST_GRADE: i32 = 30;

/// A line of a file that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineError {
    /// Its number, from 1.
    pub line: usize,
    /// What is wrong with which field.
    pub why: String,
}

impl fmt::Display for LineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.why)
    }
}

impl std::error::Error for LineError {}

/// Ranked documents of each query.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Run {
    scores: BTreeMap<String, BTreeMap<String, f64>>,
}

impl Run {
    /// Adds one result. Says whether it is the first of this document for this query; a second is not taken.
    pub fn add(&mut self, query: &str, document: &str, score: f64) -> bool {
        match self.scores.entry(query.to_owned()).or_default().entry(document.to_owned()) {
            Entry::Vacant(free) => {
                free.insert(score);
                true
            }
            Entry::Occupied(_) => false,
        }
    }

    /// The queries that have results.
    pub fn queries(&self) -> impl Iterator<Item = &str> {
        self.scores.keys().map(String::as_str)
    }

    /// The documents of a query, best first. As the usual evaluation program does, it goes by the scores and not by the
    /// column of ranks, and puts equals in descending order of their ids.
    pub fn ranked(&self, query: &str) -> Vec<&str> {
        let mut documents: Vec<(&str, f64)> =
            self.scores.get(query).into_iter().flatten().map(|(document, &score)| (document.as_str(), score)).collect();
        documents.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| b.0.cmp(a.0)));
        documents.into_iter().map(|(document, _)| document).collect()
    }
}

/// Which documents are relevant to which queries, and how much.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Qrels {
    grades: BTreeMap<String, BTreeMap<String, i32>>,
}

impl Qrels {
    /// Adds one judgement. Says whether it is the first of this document for this query; a second is not taken.
    pub fn add(&mut self, query: &str, document: &str, grade: i32) -> bool {
        match self.grades.entry(query.to_owned()).or_default().entry(document.to_owned()) {
            Entry::Vacant(free) => {
                free.insert(grade.min(GREATEST_GRADE));
                true
            }
            Entry::Occupied(_) => false,
        }
    }

    /// The queries with at least one relevant document (of a grade above 0), each with its relevant documents and grades.
    pub(crate) fn relevant(&self) -> impl Iterator<Item = (&str, BTreeMap<&str, i32>)> {
        self.grades.iter().filter_map(|(query, grades)| {
            let relevant: BTreeMap<&str, i32> = grades
                .iter()
                .filter(|&(_, &grade)| grade > 0)
                .map(|(document, &grade)| (document.as_str(), grade))
                .collect();
            (!relevant.is_empty()).then_some((query.as_str(), relevant))
        })
    }
}

/// Reads a run: lines `query Q0 document rank score tag`.
pub fn read_run(text: &str) -> Result<Run, LineError> {
    let mut run = Run::default();
    for (line, columns) in lines(text) {
        let error = |why: String| LineError { line, why };
        let [query, _, document, rank, score, _] = columns[..] else {
            return Err(error(format!("{} columns instead of 6 (query Q0 document rank score tag)", columns.len())));
        };
        if rank.parse::<i64>().is_err() {
            return Err(error(format!("\"rank\" is not a whole number: {rank}")));
        }
        let Some(score) = score.parse::<f64>().ok().filter(|score| score.is_finite()) else {
            return Err(error(format!("\"score\" is not a number: {score}")));
        };
        if !run.add(query, document, score) {
            return Err(error(format!("document {document} is listed a second time for query {query}")));
        }
    }
    Ok(run)
}

/// Reads relevance judgements: lines `query 0 document grade`.
pub fn read_qrels(text: &str) -> Result<Qrels, LineError> {
    let mut qrels = Qrels::default();
    for (line, columns) in lines(text) {
        let error = |why: String| LineError { line, why };
        let [query, _, document, grade] = columns[..] else {
            return Err(error(format!("{} columns instead of 4 (query 0 document grade)", columns.len())));
        };
        let Some(grade) = grade.parse::<i32>().ok().filter(|&grade| grade <= GREATEST_GRADE) else {
            return Err(error(format!("\"grade\" is not a whole number up to {GREATEST_GRADE}: {grade}")));
        };
        if !qrels.add(query, document, grade) {
            return Err(error(format!("document {document} is judged a second time for query {query}")));
        }
    }
    Ok(qrels)
}

/// The non-empty lines with their numbers, cut at white space.
fn lines(text: &str) -> impl Iterator<Item = (usize, Vec<&str>)> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let lines = (1..).zip(text.lines()).map(|(number, line)| (number, line.split_whitespace().collect::<Vec<_>>()));
    lines.filter(|(_, columns)| !columns.is_empty())
}

/// The results of one query as lines of a run, ranks from 1: `query Q0 document rank score tag`.
///
/// Scores are written with as many digits as it takes to read the same number again. Query, documents and tag must hold no
/// white space (documents read by [`read_documents`](crate::read_documents) never do).
pub fn run_lines(query: &str, found: &[Match], tag: &str) -> String {
    let mut lines = String::new();
    for (rank, one) in (1..).zip(found) {
        writeln!(lines, "{query} Q0 {} {rank} {} {tag}", one.document, one.score).expect("strings take any text");
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_can_be_read() {
        let found = [("b", 0.1 + 0.2), ("a", 1e-9)].map(|(document, score)| Match {
            document: document.to_owned(),
            score,
            parts: Vec::new(),
        });
        let text = run_lines("q1", &found, "exedra");
        assert_eq!(text, "q1 Q0 b 1 0.30000000000000004 exedra\nq1 Q0 a 2 0.000000001 exedra\n");
        let run = read_run(&text).unwrap();
        assert_eq!(run.ranked("q1"), ["b", "a"]);
        assert_eq!(run.ranked("q2"), Vec::<&str>::new());
        assert_eq!(run.queries().collect::<Vec<_>>(), ["q1"]);
    }

    #[test]
    fn ranks_go_by_score_and_then_by_descending_id() {
        let run = read_run("q Q0 a 1 1.0 t\nq Q0 c 2 2 t\n\nq Q0 b 3 1.0 t\n").unwrap();
        assert_eq!(run.ranked("q"), ["c", "b", "a"]);
    }

    #[test]
    fn errors_name_the_line() {
        let run = |text: &str| read_run(text).unwrap_err().to_string();
        assert_eq!(
            run("q Q0 a 1 1 t\nq Q0 a 1 t"),
            "line 2: 5 columns instead of 6 (query Q0 document rank score tag)"
        );
        assert_eq!(run("\nq Q0 a first 1 t"), "line 2: \"rank\" is not a whole number: first");
        assert_eq!(run("q Q0 a 1 NaN t"), "line 1: \"score\" is not a number: NaN");
        assert_eq!(run("q Q0 a 1 2 t\nq Q0 a 2 1 t"), "line 2: document a is listed a second time for query q");
        let qrels = |text: &str| read_qrels(text).unwrap_err().to_string();
        assert_eq!(qrels("q 0 a"), "line 1: 3 columns instead of 4 (query 0 document grade)");
        assert_eq!(qrels("q 0 a 1\nq 0 b high"), "line 2: \"grade\" is not a whole number up to 30: high");
        assert_eq!(qrels("q 0 a 1\nq 0 a 0"), "line 2: document a is judged a second time for query q");
    }
}
