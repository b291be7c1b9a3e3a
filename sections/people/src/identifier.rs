//! Identifiers of organisations: schemes, their forms and check digits, their addresses elsewhere.

exedra_kernel::words! {
    /// Who gives the identifier.
    pub enum Scheme {
        /// Research Organization Registry.
        Ror = "ror",
        /// Legal Entity Identifier (ISO 17442).
        Lei = "lei",
        /// Value-added tax number.
        Vat = "vat",
        /// Unified social credit code (GB 32100-2015).
        Uscc = "uscc",
        /// D-U-N-S number.
        Duns = "duns",
        /// International Standard Name Identifier (ISO 27729).
        Isni = "isni",
        /// Wikidata item.
        Wikidata = "wikidata",
        /// Global Research Identifier Database (no longer given out).
        Grid = "grid",
        /// Crossref funder registry.
        Fundref = "fundref",
    }
}

impl Scheme {
    /// The translation key of the scheme's name.
    pub fn key(self) -> &'static str {
        use exedra_kernel::key;
        match self {
            Self::Ror => key!("organisation-scheme-ror"),
            Self::Lei => key!("organisation-scheme-lei"),
            Self::Vat => key!("organisation-scheme-vat"),
            Self::Uscc => key!("organisation-scheme-uscc"),
            Self::Duns => key!("organisation-scheme-duns"),
            Self::Isni => key!("organisation-scheme-isni"),
            Self::Wikidata => key!("organisation-scheme-wikidata"),
            Self::Grid => key!("organisation-scheme-grid"),
            Self::Fundref => key!("organisation-scheme-fundref"),
        }
    }

    /// Where an identifier of this scheme can be looked up.
    pub fn address(self, value: &str) -> Option<String> {
        match self {
            Self::Ror => Some(format!("https://ror.org/{value}")),
            Self::Lei => Some(format!("https://search.gleif.org/#/record/{value}")),
            Self::Isni => Some(format!("https://isni.org/isni/{value}")),
            Self::Wikidata => Some(format!("https://www.wikidata.org/wiki/{value}")),
            Self::Fundref => Some(format!("https://doi.org/10.13039/{value}")),
            Self::Vat | Self::Uscc | Self::Duns | Self::Grid => None,
        }
    }

    /// The identifier as it is kept, from what somebody typed; `None` when its form or its check digits are wrong.
    pub fn normal(self, typed: &str) -> Option<String> {
        let typed = typed.trim();
        let upper: String =
            typed.chars().filter(|c| !matches!(c, ' ' | '-' | '.' | '\u{a0}')).flat_map(char::to_uppercase).collect();
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        match self {
            Self::Ror => ror(typed),
            Self::Lei => Some(upper).filter(|code| is_lei(code)),
            Self::Uscc => Some(upper).filter(|code| is_uscc(code)),
            Self::Isni => Some(upper).filter(|code| is_isni(code)),
            Self::Duns => Some(upper).filter(|code| code.len() == 9 && digits(code)),
            Self::Vat => {
                let form = (4..=15).contains(&upper.len())
                    && upper.is_ascii()
                    && upper[..2].bytes().all(|b| b.is_ascii_uppercase())
                    && upper[2..].bytes().all(|b| b.is_ascii_alphanumeric() || b == b'+' || b == b'*');
                Some(upper).filter(|_| form)
            }
            Self::Wikidata => {
                let item = upper.rsplit('/').next().unwrap_or(&upper).to_owned();
                Some(item).filter(|item| item.len() < 13 && item.strip_prefix('Q').is_some_and(digits))
            }
            Self::Grid => {
                let lower = typed.to_ascii_lowercase();
                let mut parts = lower.split('.');
                let form = parts.next() == Some("grid")
                    && parts.next().is_some_and(digits)
                    && parts.next().is_some_and(|end| !end.is_empty() && end.bytes().all(|b| b.is_ascii_hexdigit()))
                    && parts.next().is_none();
                Some(lower).filter(|_| form)
            }
            Self::Fundref => {
                let number = typed.rsplit('/').next().unwrap_or(typed).to_owned();
                Some(number).filter(|number| number.len() <= 20 && digits(number))
            }
        }
    }
}

/// ISO 7064 mod 97-10 over digits and letters (A = 10 … Z = 35): the remainder, 1 for a sound number with its check digits.
fn mod_97(code: &str) -> Option<u32> {
    code.chars().try_fold(0u32, |rest, c| {
        let value = c.to_digit(36)?;
        Some(if value > 9 { (rest * 100 + value) % 97 } else { (rest * 10 + value) % 97 })
    })
}

fn is_lei(code: &str) -> bool {
    code.len() == 20 && code.is_ascii() && mod_97(code) == Some(1)
}

/// The letters of a unified social credit code: no I, O, S, V, Z.
const USCC: &str = "0123456789ABCDEFGHJKLMNPQRTUWXY";

fn is_uscc(code: &str) -> bool {
    let mut weight = 1;
    let mut sum = 0;
    if code.len() != 18 || !code.is_ascii() {
        return false;
    }
    for letter in code.chars().take(17) {
        let Some(value) = USCC.find(letter) else { return false };
        sum += value * weight;
        weight = weight * 3 % 31;
    }
    let check = (31 - sum % 31) % 31;
    code.chars().last().and_then(|letter| USCC.find(letter)) == Some(check)
}

/// ISO 7064 mod 11-2 over 16 characters, the last of which may be X.
fn is_isni(code: &str) -> bool {
    if code.len() != 16 {
        return false;
    }
    let mut total = 0;
    for letter in code.chars().take(15) {
        let Some(digit) = letter.to_digit(10) else { return false };
        total = (total + digit) * 2 % 11;
    }
    let check = (12 - total % 11) % 11;
    let expected = if check == 10 { 'X' } else { char::from_digit(check, 10).unwrap_or('X') };
    code.ends_with(expected)
}

/// The nine characters of a ROR id, from the id or its address: base 32 (Crockford) with two check digits.
fn ror(typed: &str) -> Option<String> {
    const LETTERS: &str = "0123456789abcdefghjkmnpqrstvwxyz";
    let lower = typed.to_ascii_lowercase();
    let bare = ["https://ror.org/", "http://ror.org/", "ror.org/"].iter().find_map(|start| lower.strip_prefix(start));
    let id = bare.unwrap_or(&lower);
    if id.len() != 9 || !id.is_ascii() || !id.starts_with('0') {
        return None;
    }
    let number = id[..7].chars().try_fold(0u64, |sum, letter| Some(sum * 32 + LETTERS.find(letter)? as u64))?;
    let check: u64 = id[7..].parse().ok()?;
    (98 - number * 100 % 97 == check).then(|| id.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn sound_and_unsound() {
        for (scheme, typed, kept) in [
            (Scheme::Ror, "https://ror.org/000025p04", Some("000025p04")),
            (Scheme::Ror, "000025p05", None),
            (Scheme::Ror, "100025p04", None),
            (Scheme::Lei, "529900T8BM49AURSDO55", Some("529900T8BM49AURSDO55")),
            (Scheme::Lei, "5299 00t8 bm49 aurs do55", Some("529900T8BM49AURSDO55")),
            (Scheme::Lei, "529900T8BM49AURSDO56", None),
            (Scheme::Uscc, "91350100M000100Y43", Some("91350100M000100Y43")),
            (Scheme::Uscc, "91350100M000100Y44", None),
            (Scheme::Uscc, "91350100I000100Y43", None),
            (Scheme::Isni, "0000 0004 6066 7763", Some("0000000460667763")),
            (Scheme::Isni, "0000 0004 6066 7764", None),
            (Scheme::Duns, "15-048-3782", Some("150483782")),
            (Scheme::Duns, "15-048-378", None),
            (Scheme::Vat, "de 136 695 976", Some("DE136695976")),
            (Scheme::Vat, "1", None),
            (Scheme::Vat, "é136695976", None),
            (Scheme::Wikidata, "https://www.wikidata.org/wiki/Q5570747", Some("Q5570747")),
            (Scheme::Grid, "grid.509120.f", Some("grid.509120.f")),
            (Scheme::Grid, "grid.509120", None),
            (Scheme::Fundref, "501100017170", Some("501100017170")),
        ] {
            assert_eq!(scheme.normal(typed).as_deref(), kept, "{scheme} {typed}");
        }
    }

    proptest! {
        #[test]
        fn one_wrong_character_is_noticed(at in 0usize..17, other in 0usize..31) {
            let code = "91350100M000100Y43";
            let mut letters: Vec<char> = code.chars().collect();
            let new = USCC.chars().nth(other).unwrap();
            prop_assume!(letters[at] != new);
            letters[at] = new;
            prop_assert!(!is_uscc(&letters.into_iter().collect::<String>()));
        }

        #[test]
        fn anything_may_be_typed(typed in ".{0,40}") {
            for scheme in Scheme::ALL {
                let _ = scheme.normal(&typed);
            }
        }
    }
}
