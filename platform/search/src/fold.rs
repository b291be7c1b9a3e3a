//! Brings spellings of one word together, so that it is found however it was typed.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longest word that is told apart from others, in characters: what is longer is encoded data.
const LONGEST: usize = 64;

/// The form of a word by which it is compared: lower case, ordinary width, without the accents of Latin and Greek, the
/// article, vowel signs and letter forms of Arabic and the dots of ё.
pub fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.chars().take(LONGEST).map(|c| c.to_ascii_lowercase()).collect();
    }
    let mut kept = String::with_capacity(word.len());
    let mut accents_matter = true;
    for c in word.nfkd().flat_map(char::to_lowercase) {
        if is_combining_mark(c) {
            if accents_matter && !is_optional_mark(c) {
                kept.push(c);
            }
        } else if c.is_alphanumeric() {
            accents_matter = !is_accented_script(c);
            letter(c, &mut kept);
        }
    }
    // Arabic writes its article together with the word.
    let kept = kept.strip_prefix("ال").filter(|rest| rest.chars().count() > 2).unwrap_or(&kept);
    // Marks that belong to their letter (й, Indic vowels) are joined to it again.
    kept.nfc().take(LONGEST).collect()
}

fn letter(c: char, kept: &mut String) {
    let same: &str = match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ı' => "i",
        'ς' => "σ",
        // Alef, ya, ta marbuta and kaf are typed in several forms.
        'ٱ' => "ا",
        'ى' | 'ی' => "ي",
        'ة' => "ه",
        'ک' => "ك",
        // A stroke that only stretches the word.
        '\u{640}' => "",
        _ => {
            let digit = match c {
                '٠'..='٩' => Some(u32::from(c) - u32::from('٠')),
                '۰'..='۹' => Some(u32::from(c) - u32::from('۰')),
                _ => None,
            };
            return kept.push(digit.and_then(|d| char::from_digit(d, 10)).unwrap_or(c));
        }
    };
    kept.push_str(same);
}

fn is_accented_script(c: char) -> bool {
    c.is_ascii_alphabetic()
        || matches!(c, '\u{c0}'..='\u{2af}' | '\u{1e00}'..='\u{1eff}' | '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}')
}

/// Vowel signs that are usually left out in Arabic and Hebrew, and the two dots that Russian leaves out over ё.
fn is_optional_mark(c: char) -> bool {
    matches!(c, '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{591}'..='\u{5c7}' | '\u{308}')
}

/// Whether a character belongs to a script written without spaces between words.
pub fn is_unspaced(c: char) -> bool {
    is_han(c)
        || matches!(c, '々' | '〇' | '\u{3041}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{ff66}'..='\u{ff9f}'
            | '\u{ac00}'..='\u{d7a3}' | '\u{e01}'..='\u{e4e}' | '\u{e80}'..='\u{ece}' | '\u{1000}'..='\u{103f}'
            | '\u{1780}'..='\u{17d3}')
}

/// Whether a character is a Chinese one.
pub fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_meet() {
        for (one, other) in [
            ("Élève", "eleve"),
            ("STRASSE", "Straße"),
            ("ＣＯ₂", "co2"),
            ("Жёлтый", "желтый"),
            ("طَاقَة", "طاقه"),
            ("أنظمة", "انظمة"),
            ("الطاقة", "طاقه"),
            ("هيـــدروجين", "هيدروجين"),
            ("٢٠٢٦", "2026"),
            ("Λόγος", "λογοσ"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} {other}");
        }
        assert_eq!(fold("Новый"), "новый");
        assert_eq!(fold(&"ACGT".repeat(100)).len(), LONGEST);
    }
}
