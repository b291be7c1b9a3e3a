//! What a search is asked for, as its address says it.

use exedra_web::forms;

/// Results on a page.
pub const PAGE: usize = 20;
/// The last page that can be turned to.
const LAST: usize = 500;

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Words typed.
    pub q: String,
    /// The chosen kind's word.
    pub kind: Option<String>,
    /// The chosen track's slug.
    pub track: Option<String>,
    /// Page, from 1.
    pub page: usize,
}

impl Asked {
    /// From the query of an address. What is not understood is passed over: an old link still finds something.
    pub fn read(query: &str) -> Self {
        let mut asked = Self { page: 1, ..Self::default() };
        for (key, value) in forms::decode(query) {
            let value = value.trim();
            let word = || Some(value.chars().take(60).collect::<String>()).filter(|word| !word.is_empty());
            match key.as_str() {
                "q" => asked.q = value.chars().take(400).collect(),
                "kind" => asked.kind = word(),
                "track" => asked.track = word(),
                "page" => asked.page = value.parse().unwrap_or(1).clamp(1, LAST),
                _ => {}
            }
        }
        asked
    }

    /// The address that asks for this.
    pub fn address(&self, base: &str) -> String {
        let page = if self.page > 1 { self.page.to_string() } else { String::new() };
        let pairs = [
            ("q", self.q.clone()),
            ("kind", self.kind.clone().unwrap_or_default()),
            ("track", self.track.clone().unwrap_or_default()),
            ("page", page),
        ];
        let pairs: Vec<(String, String)> = pairs
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        if pairs.is_empty() { base.to_owned() } else { format!("{base}?{}", forms::encode(&pairs)) }
    }

    /// The same with another kind, from its first page.
    #[must_use]
    pub fn of_kind(&self, kind: Option<&str>) -> Self {
        Self { kind: kind.map(ToOwned::to_owned), page: 1, ..self.clone() }
    }

    /// The same with another track, from its first page.
    #[must_use]
    pub fn on_track(&self, track: Option<&str>) -> Self {
        Self { track: track.map(ToOwned::to_owned), page: 1, ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_say_what_is_asked() {
        let asked = Asked::read("page=3&q=+pump%26valve&junk=1&kind=&track=health&page=2");
        assert_eq!((asked.q.as_str(), asked.kind.as_deref(), asked.page), ("pump&valve", None, 2));
        assert_eq!(asked.address("/x/search"), "/x/search?q=pump%26valve&track=health&page=2");
        assert_eq!(asked.of_kind(Some("event")).address("/search"), "/search?q=pump%26valve&kind=event&track=health");
        assert_eq!(Asked::read("page=999999").page, LAST);
        assert_eq!(Asked::read("page=-1&q=").address("/search"), "/search");
    }
}
