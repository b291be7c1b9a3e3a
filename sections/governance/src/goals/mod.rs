//! The seventeen goals for sustainable development: suggested from a text, with the words that speak for them as the reason.
//! A suggestion is never a statement: a person confirms each.

use std::sync::LazyLock;

use exedra_kernel::{Lang, keys};

/// A goal that a text speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// Its number, 1 to 17.
    pub goal: i64,
    /// The words of the text that speak for it, as the text writes them, each once.
    pub words: Vec<String>,
}

/// How many are suggested at most: what everything speaks of says nothing.
const MOST: usize = 6;

/// Names of the goals, by their number less one.
pub const NAMES: [&str; 17] = keys![
    "goal-1", "goal-2", "goal-3", "goal-4", "goal-5", "goal-6", "goal-7", "goal-8", "goal-9", "goal-10", "goal-11",
    "goal-12", "goal-13", "goal-14", "goal-15", "goal-16", "goal-17",
];

/// The key of a goal's name.
pub fn name(goal: i64) -> Option<&'static str> {
    usize::try_from(goal - 1).ok().and_then(|at| NAMES.get(at).copied())
}

/// One entry: goal, language, the beginnings of words that follow each other in a text.
struct Entry {
    goal: i64,
    lang: Lang,
    words: Vec<String>,
}

static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let mut entries = Vec::new();
    for line in include_str!("words.txt").lines().filter(|line| !line.starts_with('#')) {
        let Some((head, words)) = line.split_once(':') else { continue };
        let Some((goal, lang)) = head.split_once(' ') else { continue };
        let (Ok(goal), Some(lang)) = (goal.parse(), Lang::parse(lang)) else { continue };
        for entry in words.split(',').map(str::trim) {
            let words = entry.to_lowercase().split_whitespace().map(ToOwned::to_owned).collect();
            entries.push(Entry { goal, lang, words });
        }
    }
    entries
});

/// A word begins with an entry; Arabic words may carry the article and a conjunction before it.
fn begins(word: &str, entry: &str, lang: Lang) -> bool {
    if word.starts_with(entry) {
        return true;
    }
    lang == Lang::Ar
        && ["ال", "و", "وال", "بال", "لل", "ل", "ب"]
            .iter()
            .any(|before| word.strip_prefix(before).is_some_and(|rest| rest.starts_with(entry)))
}

/// What of a text fits an entry, as the text writes it.
fn found(entry: &Entry, text: &str, words: &[(String, &str)]) -> Option<String> {
    if entry.lang == Lang::Zh {
        return entry.words.first().filter(|stretch| text.contains(stretch.as_str())).cloned();
    }
    let fits = |at: &[(String, &str)]| {
        at.iter().zip(&entry.words).all(|((word, _), beginning)| begins(word, beginning, entry.lang))
    };
    let at = words.windows(entry.words.len()).find(|at| fits(at))?;
    Some(at.iter().map(|(_, written)| *written).collect::<Vec<_>>().join(" "))
}

/// The goals that a text in a language speaks of, those with most words first. A language that has no list is read with the
/// English one.
pub fn suggest(text: &str, language: &str) -> Vec<Suggestion> {
    let lang = language.split('-').next().and_then(Lang::parse).unwrap_or(Lang::En);
    let words: Vec<(String, &str)> = text
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .filter(|word| !word.is_empty())
        .map(|word| (word.to_lowercase(), word))
        .collect();
    let mut all: Vec<Suggestion> = Vec::new();
    for entry in ENTRIES.iter().filter(|entry| entry.lang == lang) {
        let Some(word) = found(entry, text, &words) else { continue };
        match all.iter_mut().find(|suggestion| suggestion.goal == entry.goal) {
            Some(suggestion) if suggestion.words.contains(&word) => {}
            Some(suggestion) => suggestion.words.push(word),
            None => all.push(Suggestion { goal: entry.goal, words: vec![word] }),
        }
    }
    all.sort_by_key(|suggestion| (std::cmp::Reverse(suggestion.words.len()), suggestion.goal));
    all.truncate(MOST);
    all
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_goal_has_words_in_every_language() {
        for goal in 1..=17 {
            for lang in Lang::ALL {
                let entries = ENTRIES.iter().filter(|entry| entry.goal == goal && entry.lang == *lang);
                assert!(entries.clone().count() >= 2, "{goal} {lang}");
                assert!(entries.clone().all(|entry| !entry.words.is_empty()), "{goal} {lang}");
            }
        }
    }

    #[test]
    fn the_reason_is_what_the_text_says() {
        for (language, text, goal, word) in [
            ("en", "Brackish Groundwater for villages", 6, "Groundwater"),
            ("en", "Technology transfer to mountain valleys", 17, "Technology transfer"),
            ("zh", "面向村镇的太阳能储能系统", 7, "太阳能"),
            ("fr", "Un vaccin stable sans froid", 3, "vaccin"),
            ("ru", "Снижение выбросов цемента", 13, "выбросов"),
            ("es", "Riego con poca agua", 2, "Riego"),
            ("ar", "خفض الانبعاثات في المدن", 13, "الانبعاثات"),
        ] {
            let found = suggest(text, language);
            let goal = found.iter().find(|suggestion| suggestion.goal == goal);
            assert!(goal.is_some_and(|goal| goal.words.contains(&word.to_owned())), "{language}: {found:?}");
        }
        assert!(suggest("A clock that shows the tides of nothing", "en").is_empty());
    }

    proptest! {
        /// Every reason stands in the text; nothing is suggested without one.
        #[test]
        fn no_suggestion_without_a_reason(text in "[a-z ,.\\-]{0,80}(solar|water|climate|women)?[a-z ]{0,20}") {
            for suggestion in suggest(&text, "en") {
                let stands = |word: &String| word.split(' ').all(|part| text.contains(part));
                prop_assert!(!suggestion.words.is_empty() && suggestion.words.iter().all(stands));
            }
        }
    }
}
