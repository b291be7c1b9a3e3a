//! Collects all hits of a query with what orders them, and counts their facets.

use std::collections::HashMap;

use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::{Column, StrColumn};
use tantivy::{DocAddress, DocId, Score, SegmentOrdinal, SegmentReader};

/// A hit before its id is looked up.
#[derive(Clone, Copy, Debug)]
pub struct Raw {
    pub score: Score,
    pub sort: i64,
    pub key: u64,
    pub address: DocAddress,
}

#[derive(Debug, Default)]
pub struct Gathered {
    pub hits: Vec<Raw>,
    /// Facets as the index writes them.
    pub facets: HashMap<String, usize>,
}

/// Collects hits; facets only when they are asked for.
pub struct Gather {
    pub scored: bool,
}

pub struct Segment {
    ordinal: SegmentOrdinal,
    sort: Column<i64>,
    key: Column<u64>,
    facets: Option<StrColumn>,
    counts: Vec<usize>,
    hits: Vec<Raw>,
}

impl Collector for Gather {
    type Fruit = Gathered;
    type Child = Segment;

    fn for_segment(&self, ordinal: SegmentOrdinal, segment: &SegmentReader) -> tantivy::Result<Segment> {
        let fast = segment.fast_fields();
        let facets = fast.str("facets")?;
        let counts = vec![0; facets.as_ref().map_or(0, |column| column.dictionary().num_terms())];
        Ok(Segment { ordinal, sort: fast.i64("sort")?, key: fast.u64("key")?, facets, counts, hits: Vec::new() })
    }

    fn requires_scoring(&self) -> bool {
        self.scored
    }

    fn merge_fruits(&self, fruits: Vec<tantivy::Result<Gathered>>) -> tantivy::Result<Gathered> {
        let mut all = Gathered::default();
        for fruit in fruits {
            let mut fruit = fruit?;
            all.hits.append(&mut fruit.hits);
            for (facet, count) in fruit.facets {
                *all.facets.entry(facet).or_default() += count;
            }
        }
        Ok(all)
    }
}

impl SegmentCollector for Segment {
    type Fruit = tantivy::Result<Gathered>;

    fn collect(&mut self, doc: DocId, score: Score) {
        self.hits.push(Raw {
            score,
            sort: self.sort.first(doc).unwrap_or(i64::MIN),
            key: self.key.first(doc).unwrap_or(0),
            address: DocAddress::new(self.ordinal, doc),
        });
        if let Some(facets) = &self.facets {
            for ordinal in facets.term_ords(doc) {
                self.counts[ordinal as usize] += 1;
            }
        }
    }

    fn harvest(self) -> Self::Fruit {
        let mut facets = HashMap::new();
        if let Some(column) = &self.facets {
            for (ordinal, count) in self.counts.iter().enumerate().filter(|(_, count)| **count > 0) {
                let mut name = String::new();
                column.ord_to_str(ordinal as u64, &mut name)?;
                facets.insert(name, *count);
            }
        }
        Ok(Gathered { hits: self.hits, facets })
    }
}

/// The hits of a page, in order; equals by a number made of their id, so that the order is the same however the index
/// has laid its documents.
pub fn page(mut hits: Vec<Raw>, by_score: bool, offset: usize, limit: usize) -> Vec<Raw> {
    // Scores are compared without their last digits, which depend on the order of additions.
    let rank = |hit: &Raw| {
        let score = if by_score { (hit.score * 1024.0) as i64 } else { 0 };
        (std::cmp::Reverse(score), std::cmp::Reverse(hit.sort), hit.key)
    };
    let wanted = offset.saturating_add(limit);
    if wanted < hits.len() {
        if wanted > 0 {
            hits.select_nth_unstable_by_key(wanted - 1, rank);
        }
        hits.truncate(wanted);
    }
    hits.sort_unstable_by_key(rank);
    hits.into_iter().skip(offset).collect()
}
