//! Cuts a text into words that can be compared: folded, with the commonest endings taken off, each with its place.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::lexicon;

/// Longer "words" are encoded data; they are cut here so that no comparison gets slow.
const LONGEST: usize = 48;

/// One word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// Lower case, without diacritics.
    pub folded: String,
    /// `folded` without its ending.
    pub stem: String,
    /// Bytes of the text it was read from.
    pub at: Range<usize>,
    /// Says nothing about the matter: "the", "of", 的.
    pub stop: bool,
    /// Written with a capital.
    pub capital: bool,
    /// A single character of a script written without spaces.
    pub dense: bool,
}

/// Whether a letter belongs to a script written without spaces.
pub(crate) fn is_dense(c: char) -> bool {
    matches!(c,
        '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}'
        | '々' | '〇' | '\u{3041}'..='\u{309f}' | '\u{30a1}'..='\u{30ff}' | '\u{e01}'..='\u{e4e}')
}

/// The value of a decimal digit of the scripts in use.
pub(crate) fn digit(c: char) -> Option<u32> {
    match c {
        '0'..='9' => c.to_digit(10),
        '٠'..='٩' => Some(c as u32 - '٠' as u32),
        '۰'..='۹' => Some(c as u32 - '۰' as u32),
        '０'..='９' => Some(c as u32 - '０' as u32),
        _ => None,
    }
}

pub(crate) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '＇')
}

/// The folded form of a word: lower case, one letter form, no optional marks.
pub(crate) fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let mut out = String::with_capacity(word.len());
    for c in word.nfkd().flat_map(char::to_lowercase) {
        match c {
            // The breve of й belongs to the letter; every other mark is as good as optional.
            '\u{306}' if out.ends_with('и') => {
                out.pop();
                out.push('й');
            }
            '\u{640}' => {}
            _ if is_combining_mark(c) => {}
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'ø' => out.push('o'),
            'ł' => out.push('l'),
            'ı' => out.push('i'),
            'ٱ' => out.push('ا'),
            'ى' | 'ی' => out.push('ي'),
            'ة' => out.push('ه'),
            'ک' => out.push('ك'),
            _ => match digit(c) {
                Some(value) => out.push(char::from_digit(value, 10).unwrap_or(c)),
                None => out.push(c),
            },
        }
    }
    out
}

/// The words of `text`, in order. Contractions are written out ("won't" is "will not"), elided articles stand alone.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut list = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some(&(start, c)) = chars.peek() {
        chars.next();
        if is_dense(c) {
            let end = start + c.len_utf8();
            let folded = fold(&text[start..end]);
            list.push(Word {
                stop: lexicon::is_empty_sign(c),
                stem: folded.clone(),
                folded,
                at: start..end,
                capital: false,
                dense: true,
            });
        } else if c.is_alphanumeric() {
            let mut end = start + c.len_utf8();
            let mut seen = 1;
            while let Some(&(at, c)) = chars.peek() {
                let inside =
                    (c.is_alphanumeric() || is_combining_mark(c) || matches!(c, '\u{ad}' | '\u{200c}' | '\u{200d}'))
                        && !is_dense(c);
                let joins = is_apostrophe(c) && text[at + c.len_utf8()..].starts_with(char::is_alphabetic)
                    || (matches!(c, '.' | ',' | '٫' | '٬')
                        && seen < LONGEST
                        && text[..at].ends_with(|c| digit(c).is_some())
                        && text[at + c.len_utf8()..].starts_with(|c| digit(c).is_some()));
                if !(inside || joins) || seen >= LONGEST {
                    break;
                }
                end = at + c.len_utf8();
                seen += 1;
                chars.next();
            }
            push(text, start..end, &mut list);
        }
    }
    list
}

/// Adds one written word, which may be several: contractions and elisions.
fn push(text: &str, at: Range<usize>, list: &mut Vec<Word>) {
    let surface = &text[at.clone()];
    let capital = surface.starts_with(char::is_uppercase);
    if !surface.contains(is_apostrophe) {
        return add(fold(surface), at, capital, list);
    }
    let lower = fold(surface).replace(is_apostrophe, "'");
    let mut whole = |parts: &[&str]| {
        for part in parts {
            add((*part).to_owned(), at.clone(), capital, list);
        }
    };
    match lower.rsplit_once('\'') {
        Some(("can", "t")) => whole(&["can", "not"]),
        Some(("won", "t")) => whole(&["will", "not"]),
        Some((head, "t")) if head.ends_with('n') && head.len() > 2 => whole(&[&head[..head.len() - 1], "not"]),
        Some((head, "ll")) => whole(&[head, "will"]),
        Some((head, "s" | "re" | "ve" | "m" | "d")) if head.len() > 1 => whole(&[head]),
        Some(("i", _)) => whole(&["i"]),
        // "l'énergie", "qu'aucune": each part stands at its own place.
        _ => {
            let mut from = at.start;
            for part in surface.split(is_apostrophe) {
                let to = from + part.len();
                add(fold(part), from..to, part.starts_with(char::is_uppercase), list);
                from = to + text[to..].chars().next().map_or(0, char::len_utf8);
            }
        }
    }
}

fn add(folded: String, at: Range<usize>, capital: bool, list: &mut Vec<Word>) {
    let folded = folded.replace(['\u{ad}', '\u{200c}', '\u{200d}'], "");
    if folded.is_empty() {
        return;
    }
    let stem = stem(&folded);
    list.push(Word { stop: lexicon::is_stop(&folded), stem, folded, at, capital, dense: false });
}

/// The word without its commonest endings; the script decides which.
pub(crate) fn stem(word: &str) -> String {
    let Some(first) = word.chars().next() else { return String::new() };
    match first {
        'a'..='z' if word.bytes().all(|b| b.is_ascii_lowercase()) => latin(word),
        'а'..='я' => cut_one(word, &CYRILLIC, 3),
        'ء'..='ي' => arabic(word),
        _ => word.to_owned(),
    }
}

fn latin(word: &str) -> String {
    let mut w = word.to_owned();
    if w.len() < 4 {
        return w;
    }
    if w.ends_with("ies") && w.len() > 4 {
        w.truncate(w.len() - 3);
        w.push('y');
    } else if ["sses", "xes", "ches", "shes", "zes"].iter().any(|ending| w.ends_with(ending)) {
        w.truncate(w.len() - 2);
    } else if w.ends_with('s') && !["ss", "us", "is"].iter().any(|ending| w.ends_with(ending)) {
        w.pop();
    }
    for ending in ["ing", "ed", "er"] {
        let rest = w.len().saturating_sub(ending.len());
        if w.ends_with(ending) && rest >= 4 && w[..rest].bytes().any(|b| b"aeiouy".contains(&b)) {
            w.truncate(rest);
            break;
        }
    }
    if w.len() > 3 && (w.ends_with('e') || w.ends_with('o') || w.ends_with('a')) {
        w.pop();
    }
    let bytes = w.as_bytes();
    if bytes.len() > 3
        && bytes[bytes.len() - 1] == bytes[bytes.len() - 2]
        && !b"aeiou".contains(&bytes[bytes.len() - 1])
    {
        w.pop();
    }
    if w.len() > 3 && w.ends_with('y') {
        w.pop();
        w.push('i');
    }
    w
}

/// Endings of Russian nouns, adjectives and verbs, longest first.
const CYRILLIC: [&str; 66] = [
    "иями", "ться", "ется", "ются", "ится", "ами", "ями", "ого", "его", "ому", "ему", "ыми", "ими", "иях", "иям",
    "ией", "ает", "яет", "ают", "яют", "ить", "ать", "ять", "еть", "ила", "ало", "али", "или", "ут", "ют", "ит", "ат",
    "ят", "ет", "ая", "яя", "ое", "ее", "ые", "ие", "ый", "ий", "ой", "ей", "ым", "им", "ом", "ем", "ах", "ях", "ам",
    "ям", "ую", "юю", "ых", "их", "ия", "ию", "ии", "ов", "ев", "ью", "ть", "ал", "ил", "ла",
];

/// Cuts the first fitting ending if at least `least` letters stay, or else one final vowel.
fn cut_one(word: &str, endings: &[&str], least: usize) -> String {
    for ending in endings {
        if let Some(rest) = word.strip_suffix(ending)
            && rest.chars().count() >= least
        {
            return rest.to_owned();
        }
    }
    match word.chars().next_back() {
        Some(last) if "аяоеуюыиьй".contains(last) && word.chars().count() > least => {
            word[..word.len() - last.len_utf8()].to_owned()
        }
        _ => word.to_owned(),
    }
}

fn arabic(word: &str) -> String {
    let mut w = word;
    for article in ["وال", "بال", "كال", "فال", "ال", "لل", "و"] {
        if let Some(rest) = w.strip_prefix(article)
            && rest.chars().count() >= 3
        {
            w = rest;
            break;
        }
    }
    for ending in ["ات", "ون", "ين", "ان", "ها", "يه", "ه", "ا"] {
        if let Some(rest) = w.strip_suffix(ending)
            && rest.chars().count() >= 3
        {
            return rest.to_owned();
        }
    }
    w.to_owned()
}

/// Whether two words are forms or derivations of one: equal stems, or a long common beginning.
pub(crate) fn related(a: &Word, b: &Word) -> bool {
    if a.stem == b.stem {
        return true;
    }
    if a.dense || b.dense || a.stem.starts_with(|c| digit(c).is_some()) {
        return false;
    }
    let (mut shared, mut left, mut right) = (0_usize, a.stem.chars(), b.stem.chars());
    loop {
        match (left.next(), right.next()) {
            (Some(x), Some(y)) if x == y => shared += 1,
            _ => break,
        }
    }
    let longest = a.stem.chars().count().max(b.stem.chars().count());
    shared >= 5 && shared * 100 >= longest * 55 || shared >= 4 && longest <= 6
}

/// A sentence longer than this many bytes is cut at its next space.
const LONG: usize = 2000;
/// And at any sign when there is no space for so many bytes: what is judged in its sentence must not cost the whole text.
const UNSPACED: usize = 3000;

/// Cuts a text at sentence ends; ranges cover everything but surrounding space.
pub(crate) fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut list = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let after = at + c.len_utf8();
        let ends = match c {
            '。' | '！' | '？' | '؟' | '\n' | '؛' | '；' | '…' => true,
            '!' | '?' => text[after..].starts_with(|c: char| c.is_whitespace() || !c.is_alphanumeric()),
            '.' => ends_sentence(&text[start..at], &text[after..]),
            _ => {
                let length = after - start;
                length > UNSPACED || length > LONG && c.is_whitespace()
            }
        };
        if !ends {
            continue;
        }
        let mut end = after;
        while let Some(&(next, c)) = chars.peek() {
            // A closing mark goes with its sentence; a straight one only when nothing is glued to it.
            let closes = matches!(c, '”' | '’' | '»' | '」' | '』' | '）' | ')' | '.' | '!' | '?')
                || c == '"' && !text[next + 1..].starts_with(char::is_alphanumeric);
            if !closes {
                break;
            }
            end = next + c.len_utf8();
            chars.next();
        }
        push_trimmed(text, start..end, &mut list);
        start = end;
    }
    push_trimmed(text, start..text.len(), &mut list);
    list
}

fn push_trimmed(text: &str, range: Range<usize>, list: &mut Vec<Range<usize>>) {
    let piece = &text[range.clone()];
    let from = range.start + piece.len() - piece.trim_start().len();
    let to = range.start + piece.trim_end().len();
    if from < to {
        list.push(from..to);
    }
}

/// Whether the full stop between `before` and `after` ends a sentence: not in 3.5, U.S., Dr. or млн.
fn ends_sentence(before: &str, after: &str) -> bool {
    if !after.is_empty() && !after.starts_with(|c: char| c.is_whitespace() || "”’»\"')]".contains(c)) {
        return false;
    }
    let rest = after.trim_start_matches(|c: char| !c.is_alphanumeric());
    let last: String =
        before.chars().rev().take_while(|c| c.is_alphanumeric()).collect::<Vec<_>>().into_iter().rev().collect();
    if last.chars().count() == 1 && last.starts_with(char::is_uppercase) {
        return false;
    }
    if lexicon::is_abbreviation(&fold(&last)) {
        return false;
    }
    // A small letter after the stop is a garbled text as often as an abbreviation; a long last word decides.
    !rest.starts_with(char::is_lowercase) || last.chars().count() > 3
}

/// The language of a text: by script, and in Latin letters by its commonest words. Empty when it cannot be told.
pub(crate) fn language(text: &str) -> &'static str {
    let (mut han, mut kana, mut hangul, mut cyrillic, mut arabic, mut latin) =
        (0_u32, 0_u32, 0_u32, 0_u32, 0_u32, 0_u32);
    for c in text.chars().filter(|c| c.is_alphabetic()).take(20_000) {
        match c {
            '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}' => han += 2,
            '\u{3041}'..='\u{30ff}' => kana += 2,
            '\u{ac00}'..='\u{d7a3}' => hangul += 2,
            '\u{400}'..='\u{52f}' => cyrillic += 1,
            '\u{600}'..='\u{6ff}' => arabic += 1,
            _ => latin += 1,
        }
    }
    let most = han.max(kana).max(hangul).max(cyrillic).max(arabic).max(latin);
    if most == 0 {
        ""
    } else if kana * 8 > han + kana && han + kana >= latin {
        "ja"
    } else if most == han {
        "zh"
    } else if most == hangul {
        "ko"
    } else if most == cyrillic {
        "ru"
    } else if most == arabic {
        "ar"
    } else {
        lexicon::latin_language(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contractions_and_elisions_are_written_out() {
        let folded = |text: &str| words(text).into_iter().map(|word| word.folded).collect::<Vec<_>>();
        assert_eq!(folded("We won’t, don't"), ["we", "will", "not", "do", "not"]);
        assert_eq!(folded("l’énergie n'est"), ["l", "energie", "n", "est"]);
        assert_eq!(folded("China’s 3.5 氢能"), ["china", "3.5", "氢", "能"]);
    }

    #[test]
    fn sentences_end_where_they_end() {
        let cut = |text: &'static str| sentences(text).into_iter().map(|r| &text[r]).collect::<Vec<_>>();
        assert_eq!(
            cut("Dr. Li said 3.5 is much. “Good.” He left."),
            ["Dr. Li said 3.5 is much.", "“Good.”", "He left."]
        );
        assert_eq!(cut("好。很好！"), ["好。", "很好！"]);
    }

    #[test]
    fn languages() {
        assert_eq!(language("The forum opens in the autumn and is for all"), "en");
        assert_eq!(language("Le forum est ouvert dans la ville pour les gens"), "fr");
        assert_eq!(language("El foro se abre en la ciudad para los expertos"), "es");
        assert_eq!(language("论坛在北京开幕"), "zh");
    }
}
