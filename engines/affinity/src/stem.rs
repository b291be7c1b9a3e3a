//! Takes the commonest endings off words, so that "storing hydrogen" meets "hydrogen stores".
//!
//! Which rules apply is decided by the script alone and never by the stated language: a need in French and an offer whose
//! language nobody stated must reach the same stem. Readers never see stems, only the words they came from.

/// Cuts the ending off the folded word that starts at `from` in `buffer`.
pub(crate) fn stem(buffer: &mut String, from: usize) {
    let word = &buffer[from..];
    let Some(first) = word.chars().next() else { return };
    match first {
        'a'..='z' if word.bytes().all(|b| b.is_ascii_lowercase()) => latin(buffer, from),
        'а'..='я' => cyrillic(buffer, from),
        'ء'..='ي' => arabic(buffer, from),
        _ => {}
    }
}

/// Inflections of English; the plural -s also serves French, Spanish and Portuguese.
fn latin(buffer: &mut String, from: usize) {
    let length = |buffer: &String| buffer.len() - from;
    if length(buffer) < 4 {
        return;
    }
    let ends = |buffer: &String, ending: &str| buffer[from..].ends_with(ending);
    let cut = |buffer: &mut String, bytes: usize| buffer.truncate(buffer.len() - bytes);

    if ends(buffer, "ies") && length(buffer) > 4 {
        cut(buffer, 3);
        buffer.push('y');
    } else if ["sses", "xes", "ches", "shes", "zes"].iter().any(|ending| ends(buffer, ending)) {
        cut(buffer, 2);
    } else if ends(buffer, "s") && !["ss", "us", "is"].iter().any(|ending| ends(buffer, ending)) {
        cut(buffer, 1);
    }

    if ends(buffer, "ied") && length(buffer) > 4 {
        cut(buffer, 3);
        buffer.push('y');
    } else {
        for ending in ["ing", "ed"] {
            let rest = length(buffer).saturating_sub(ending.len());
            // "string" and "shed" are no forms of "str" and "sh": what is left must be able to stand as a word.
            if ends(buffer, ending) && rest >= 3 && has_vowel(&buffer[from..from + rest]) {
                cut(buffer, ending.len());
                break;
            }
        }
    }
    if length(buffer) > 3 && ends(buffer, "e") {
        cut(buffer, 1);
    }
    // "controlled" leaves "controll", "fill" stays "fill" beside "filling": one of two equal consonants goes everywhere.
    let bytes = buffer.as_bytes();
    if let [.., before, last] = &bytes[from..]
        && before == last
        && bytes.len() - from > 3
        && !b"aeiou".contains(last)
    {
        cut(buffer, 1);
    }
}

fn has_vowel(word: &str) -> bool {
    word.bytes().any(|b| b"aeiouy".contains(&b))
}

/// Endings of Russian nouns and adjectives, longest first.
const CYRILLIC: [&str; 44] = [
    "иями", "ями", "ами", "ого", "его", "ому", "ему", "ыми", "ими", "иях", "иям", "ией", "ает", "яет", "ают", "яют",
    "ая", "яя", "ое", "ее", "ые", "ие", "ый", "ий", "ой", "ей", "ым", "им", "ом", "ем", "ах", "ях", "ам", "ям", "ую",
    "юю", "ых", "их", "ия", "ию", "ии", "ов", "ев", "ью",
];

fn cyrillic(buffer: &mut String, from: usize) {
    for ending in CYRILLIC {
        if cut_ending(buffer, from, ending, 3) {
            return;
        }
    }
    if let Some(last) = buffer[from..].chars().next_back()
        && "аяоеуюыиьй".contains(last)
        && buffer[from..].chars().count() > 3
    {
        buffer.pop();
    }
}

/// The definite article with the particles that lean on it, and the commonest endings (after the "light" stemmers of
/// the literature, such as L. Larkey's).
fn arabic(buffer: &mut String, from: usize) {
    for article in ["وال", "بال", "كال", "فال", "ال", "لل"] {
        if let Some(rest) = buffer[from..].strip_prefix(article)
            && rest.chars().count() >= 3
        {
            buffer.replace_range(from..from + article.len(), "");
            break;
        }
    }
    for ending in ["ات", "ون", "ين", "ها", "يه", "ه"] {
        if cut_ending(buffer, from, ending, 3) {
            return;
        }
    }
}

/// Cuts an ending if at least `least` letters stay.
fn cut_ending(buffer: &mut String, from: usize, ending: &str, least: usize) -> bool {
    let Some(rest) = buffer[from..].strip_suffix(ending) else { return false };
    if rest.chars().count() < least {
        return false;
    }
    buffer.truncate(buffer.len() - ending.len());
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stemmed(word: &str) -> String {
        let mut buffer = format!("before {word}");
        stem(&mut buffer, "before ".len());
        buffer.split_off("before ".len())
    }

    fn together(words: &[&str]) {
        for word in words {
            assert_eq!(stemmed(word), stemmed(words[0]), "{word} and {}", words[0]);
        }
    }

    #[test]
    fn english_inflections_meet() {
        together(&["store", "stores", "stored", "storing"]);
        together(&["battery", "batteries"]);
        together(&["process", "processes", "processing", "processed"]);
        together(&["control", "controls", "controlled", "controlling"]);
        together(&["apply", "applies", "applied", "applying"]);
        together(&["fill", "filled", "filling"]);
        together(&["switch", "switches", "switching"]);
    }

    #[test]
    fn english_words_that_only_look_inflected_stay() {
        assert_eq!(stemmed("string"), "string");
        assert_eq!(stemmed("virus"), "virus");
        assert_eq!(stemmed("analysis"), "analysis");
        assert_eq!(stemmed("gas"), "gas");
        assert_eq!(stemmed("need"), "need");
        assert_eq!(stemmed("shed"), "shed");
    }

    #[test]
    fn russian_cases_meet() {
        together(&["водород", "водорода", "водороду", "водородом", "водороде"]);
        together(&["водородный", "водородная", "водородного", "водородные", "водородных"]);
        together(&["технология", "технологии", "технологию", "технологиями", "технологий"]);
        assert_eq!(stemmed("газ"), "газ");
    }

    #[test]
    fn arabic_article_goes() {
        together(&["طاقه", "الطاقه", "والطاقه", "بالطاقه"]);
        together(&["هيدروجين", "الهيدروجين", "للهيدروجين"]);
        assert_eq!(stemmed("الم"), "الم");
    }
}
