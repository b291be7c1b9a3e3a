//! Brings spellings of one word together: case, width, diacritics, Arabic vowel signs and letter forms.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Appends the folded form of `word` to `out`.
pub(crate) fn fold(word: &str, out: &mut String) {
    if word.is_ascii() {
        out.extend(word.chars().map(|c| c.to_ascii_lowercase()));
        return;
    }
    // Decomposed, every diacritic is a character of its own, so that one rule (drop marks after a letter of a script
    // where they are optional) serves é, ё and أ alike.
    let mut kept = String::with_capacity(word.len());
    let mut drop_marks = false;
    for c in word.nfkd().flat_map(char::to_lowercase) {
        if is_combining_mark(c) {
            if !drop_marks && !is_vowel_sign(c) {
                kept.push(c);
            }
        } else if c.is_alphanumeric() || c == '.' || c == ',' {
            drop_marks = is_latin(c) || is_greek(c);
            push_letter(c, &mut kept);
        }
    }
    // Marks that are part of a letter (й, Indic vowels, voiced kana) are put back together.
    out.extend(kept.trim_matches(['.', ',']).nfc());
}

/// Appends one decomposed lower-case letter, letters of equal standing as one.
fn push_letter(c: char, out: &mut String) {
    match c {
        'ß' => out.push_str("ss"),
        'æ' => out.push_str("ae"),
        'œ' => out.push_str("oe"),
        'ø' => out.push('o'),
        'ł' => out.push('l'),
        'đ' | 'ð' => out.push('d'),
        'þ' => out.push_str("th"),
        'ı' => out.push('i'),
        'ς' => out.push('σ'),
        'ٱ' => out.push('ا'),
        'ى' | 'ی' => out.push('ي'),
        'ة' => out.push('ه'),
        'ک' => out.push('ك'),
        // Tatweel stretches a word on the line and means nothing.
        '\u{640}' => {}
        '٠'..='٩' => out.push(digit(c, '٠')),
        '۰'..='۹' => out.push(digit(c, '۰')),
        _ => out.push(c),
    }
}

fn digit(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}

/// Arabic tashkeel (with the hamza and madda of decomposed alefs) and Hebrew points: optional in writing. Also the breve
/// of й is *not* here: that is a letter; the dots of ё are, because Russian writes е as readily.
fn is_vowel_sign(c: char) -> bool {
    matches!(c, '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{591}'..='\u{5c7}' | '\u{308}')
}

pub(crate) fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{2af}' | '\u{1e00}'..='\u{1eff}')
}

fn is_greek(c: char) -> bool {
    matches!(c, '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}')
}

/// Whether a letter belongs to a script written without spaces, where words are found by overlapping pairs.
pub(crate) fn is_dense(c: char) -> bool {
    matches!(c,
        '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}'
        | '々' | '〇' | '\u{3041}'..='\u{309f}' | '\u{30a1}'..='\u{30fa}' | '\u{30fc}'..='\u{312f}'
        | '\u{31f0}'..='\u{31ff}' | '\u{ff66}'..='\u{ff9f}'
        | '\u{ac00}'..='\u{d7fb}' | '\u{1100}'..='\u{11ff}' | '\u{3131}'..='\u{318e}' | '\u{a960}'..='\u{a97c}'
        | '\u{e01}'..='\u{e4e}' | '\u{e80}'..='\u{ece}' | '\u{edc}'..='\u{edf}'
        | '\u{1000}'..='\u{103f}' | '\u{1780}'..='\u{17d3}')
}

/// Whether a character continues the letter before it: a mark, or a later part of a decomposed syllable.
pub(crate) fn continues_letter(c: char) -> bool {
    is_combining_mark(c) || matches!(c, '\u{ff9e}' | '\u{ff9f}' | '\u{1160}'..='\u{11ff}' | '\u{d7b0}'..='\u{d7fb}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(word: &str) -> String {
        let mut out = String::new();
        fold(word, &mut out);
        out
    }

    #[test]
    fn latin_loses_case_width_and_diacritics() {
        assert_eq!(folded("Élève"), "eleve");
        assert_eq!(folded("Cafe\u{301}"), "cafe");
        assert_eq!(folded("ＣＯ₂"), "co2");
        assert_eq!(folded("Straße"), "strasse");
        assert_eq!(folded("Łódź"), "lodz");
        assert_eq!(folded("İzmir"), "izmir");
        assert_eq!(folded("eﬃcient"), "efficient");
    }

    #[test]
    fn arabic_loses_vowels_stretching_and_alef_forms() {
        assert_eq!(folded("طَاقَة"), "طاقه");
        assert_eq!(folded("أنظمة"), folded("انظمه"));
        assert_eq!(folded("إدارة"), "اداره");
        assert_eq!(folded("آلة"), "اله");
        assert_eq!(folded("هيـــدروجين"), "هيدروجين");
        assert_eq!(folded("٢٠٢٦"), "2026");
    }

    #[test]
    fn cyrillic_keeps_short_i_and_joins_yo() {
        assert_eq!(folded("Новый"), "новый");
        assert_eq!(folded("Жёлтый"), "желтый");
    }

    #[test]
    fn kana_and_greek() {
        assert_eq!(folded("ｶﾞｽ"), "ガス");
        assert_eq!(folded("Λόγος"), "λογοσ");
    }
}
