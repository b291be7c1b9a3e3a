//! One field's value from whatever somebody wrote into it.

use exedra_files::columns::normal;
use exedra_files::dates;
use exedra_files::intake;
use exedra_kernel::geography;
use exedra_kernel::record::{Choice, Datum, Field, Kind};

use super::report::What;
use crate::model::Ipr;

/// The texts of a value: those of a list each for itself; none for objects.
pub fn texts(value: &intake::Value) -> Vec<String> {
    match value {
        intake::Value::List(items) => items.iter().flat_map(texts).collect(),
        other => other.text().map(std::borrow::Cow::into_owned).into_iter().collect(),
    }
}

/// Reads what was written as a field's value; says what had to be put right.
pub fn read(field: &Field, raw: &[String], say: &mut dyn FnMut(What)) -> Datum {
    match &field.kind {
        Kind::Line(most) => line(&raw.join(", "), *most, say),
        Kind::Prose(most) => prose(&raw.join("\n\n"), *most, say),
        Kind::Date => date(&raw.join(" "), say),
        Kind::Choice(choices) => {
            let text = raw.join(" ");
            let word = if field.name == "ipr" { protection(&text) } else { chosen(choices, &text) };
            match word {
                Some(word) => Datum::Text(word.to_owned()),
                None => unknown(&text, say),
            }
        }
        Kind::Words(most) => words(raw, *most, say),
        Kind::Choices(_) | Kind::Countries => several(field, raw, say),
        Kind::Language => match language(raw.first().map_or("", |text| text.trim())) {
            Some(tag) => Datum::Text(tag),
            None => unknown(&raw.join(" "), say),
        },
        Kind::Whole(from, to) => {
            let text = raw.join(" ");
            let digits: String =
                text.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
            match digits.parse::<i64>() {
                Ok(number) if (*from..=*to).contains(&number) => Datum::Int(number),
                _ => unknown(&text, say),
            }
        }
        Kind::Address => {
            let text = raw.first().map_or("", |text| text.trim());
            if text.starts_with("www.") {
                say(What::Scheme);
                return parsed(field, &format!("https://{text}"), say);
            }
            parsed(field, text, say)
        }
        Kind::OwnChoice(_) | Kind::Country | Kind::Flag => parsed(field, &raw.join(" "), say),
    }
}

fn unknown(text: &str, say: &mut dyn FnMut(What)) -> Datum {
    if !text.trim().is_empty() {
        say(What::Unknown);
    }
    Datum::Empty
}

fn parsed(field: &Field, text: &str, say: &mut dyn FnMut(What)) -> Datum {
    field.parse(&[text.to_owned()]).unwrap_or_else(|_| unknown(text, say))
}

fn cut(text: &str, most: usize, say: &mut dyn FnMut(What)) -> Datum {
    match text.char_indices().nth(most) {
        Some((end, _)) => {
            say(What::Cut);
            Datum::Text(text[..end].trim_end().to_owned())
        }
        None if text.is_empty() => Datum::Empty,
        None => Datum::Text(text.to_owned()),
    }
}

fn line(text: &str, most: usize, say: &mut dyn FnMut(What)) -> Datum {
    let spaced: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let spaced = exedra_kernel::text::line(&spaced);
    cut(&spaced.split_whitespace().collect::<Vec<_>>().join(" "), most, say)
}

fn prose(text: &str, most: usize, say: &mut dyn FnMut(What)) -> Datum {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    let plain = exedra_kernel::text::lines(&lines);
    cut(plain.trim(), most, say)
}

/// A whole date; what was assumed is said.
pub fn date(text: &str, say: &mut dyn FnMut(What)) -> Datum {
    let Some(date) = dates::lenient(text) else { return unknown(text, say) };
    if date.day.is_none() {
        say(What::DatePartial);
        return Datum::Empty;
    }
    if !date.assumed.is_empty() {
        say(What::DateAssumed);
    }
    Datum::Text(date.iso())
}

fn chosen(choices: &[Choice], text: &str) -> Option<&'static str> {
    let sought = normal(text);
    choices.iter().find(|(word, _)| normal(word) == sought).map(|(word, _)| *word)
}

fn words(raw: &[String], most: usize, say: &mut dyn FnMut(What)) -> Datum {
    let split = |marks: &[char]| -> Vec<String> {
        let parts = raw.iter().flat_map(|text| text.split(marks));
        parts
            .map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "))
            .filter(|part| !part.is_empty())
            .collect()
    };
    let mut list = split(&[';', '\n', '；', '|']);
    // One cell with commas is a list too; a list of texts is one already.
    if list.len() == 1 {
        list = split(&[',', '，', '、']);
    }
    let before = list.len();
    let mut kept: Vec<String> = Vec::new();
    for word in list {
        let short: String = word.chars().filter(|c| !c.is_control()).take(80).collect();
        if !kept.contains(&short) {
            kept.push(short);
        }
    }
    if kept.len() > most {
        kept.truncate(most);
        say(What::Cut);
    }
    if before == 0 { Datum::Empty } else { Datum::List(kept) }
}

fn several(field: &Field, raw: &[String], say: &mut dyn FnMut(What)) -> Datum {
    let parts = raw.iter().flat_map(|text| text.split([';', ',', '\n', '；', '，', '、', '|']));
    let mut kept: Vec<String> = Vec::new();
    for part in parts.map(str::trim).filter(|part| !part.is_empty()) {
        let word = match &field.kind {
            Kind::Choices(choices) => chosen(choices, part).map(ToOwned::to_owned),
            _ => geography::country_code(part).map(ToOwned::to_owned),
        };
        match word {
            Some(word) if !kept.contains(&word) => kept.push(word),
            Some(_) => {}
            None => say(What::Unknown),
        }
    }
    if kept.is_empty() { Datum::Empty } else { Datum::List(kept) }
}

fn language(text: &str) -> Option<String> {
    let tag = text.split(['-', '_']).next().unwrap_or("").to_ascii_lowercase();
    if geography::is_language(&tag) {
        return Some(tag);
    }
    let sought = normal(text);
    exedra_kernel::Lang::ALL.iter().find_map(|lang| {
        let found = geography::languages(*lang).into_iter().find(|(_, name)| normal(name) == sought);
        found.map(|(tag, _)| tag.to_owned())
    })
}

/// The state of protection that a stated word means.
pub fn protection(text: &str) -> Option<&'static str> {
    let sought = normal(text);
    if let Some(ipr) = Ipr::ALL.iter().find(|ipr| normal(ipr.as_str()) == sought) {
        return Some(ipr.as_str());
    }
    let state = match sought.as_str() {
        "issued" | "patented" | "patentgranted" | "patentissued" | "inforce" | "已授权" | "授权" => Ipr::Granted,
        "application" | "pending" | "patentpending" | "applied" | "provisional" | "applicationfiled"
        | "patentfiled" | "已申请" | "申请中" => Ipr::Filed,
        "none" | "notneeded" | "noprotection" | "opensource" => Ipr::NoneNeeded,
        "tradesecret" | "confidential" => Ipr::Secret,
        "notfiled" | "unprotected" | "未申请" => Ipr::Unfiled,
        _ => return None,
    };
    Some(state.as_str())
}

/// The state of protection that a list of patents speaks for; `None` when it names none clearly.
pub fn guessed(patents: &str) -> Option<Ipr> {
    let lower = patents.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let has = |sought: &[&str]| words.iter().any(|word| sought.contains(word));
    if has(&["no", "not", "none", "unfiled", "unpatented", "abandoned", "expired"]) {
        return None;
    }
    if has(&["issued", "granted", "已授权"]) || grant_number(&lower) {
        return Some(Ipr::Granted);
    }
    let number = words.iter().any(|word| word.chars().filter(char::is_ascii_digit).count() >= 3);
    let said = has(&["pending", "filed", "provisional", "application", "applications", "pct"]);
    (number || said).then_some(Ipr::Filed)
}

/// Whether a number has the form of a granted patent of the United States (11,069,334) or of any office with its kind
/// (US10938397B2).
fn grant_number(lower: &str) -> bool {
    let grouped = lower.split(|c: char| !(c.is_ascii_digit() || c == ',')).any(|number| {
        let groups: Vec<&str> = number.trim_matches(',').split(',').collect();
        matches!(groups.as_slice(), [first, second, third] if matches!(first.len(), 1 | 2) && second.len() == 3 && third.len() == 3)
    });
    // An application is written with a slash before its groups: 63/415,316.
    let kinds = lower.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| {
        let digits = word.chars().filter(char::is_ascii_digit).count();
        digits >= 7 && ["b1", "b2", "b4", "c1"].iter().any(|kind| word.ends_with(kind))
    });
    grouped || kinds
}

/// The language of a text, as far as its script or its small words tell.
pub fn guess_language(text: &str) -> Option<&'static str> {
    let (mut han, mut kana, mut hangul, mut cyrillic, mut arabic, mut latin) = (0, 0, 0, 0, 0, 0);
    for c in text.chars().take(2000) {
        match c {
            '\u{4e00}'..='\u{9fff}' => han += 1,
            '\u{3041}'..='\u{30ff}' => kana += 1,
            '\u{ac00}'..='\u{d7a3}' => hangul += 1,
            '\u{400}'..='\u{4ff}' => cyrillic += 1,
            '\u{600}'..='\u{6ff}' => arabic += 1,
            c if c.is_alphabetic() => latin += 1,
            _ => {}
        }
    }
    let most = *[han * 3, kana * 3, hangul * 3, cyrillic, arabic, latin].iter().max()?;
    if most == 0 {
        return None;
    }
    if kana > 0 && (han + kana) * 3 >= most {
        return Some("ja");
    }
    match most {
        n if n == latin => latin_language(text),
        n if n == han * 3 => Some("zh"),
        n if n == hangul * 3 => Some("ko"),
        n if n == cyrillic => Some("ru"),
        _ => Some("ar"),
    }
}

fn latin_language(text: &str) -> Option<&'static str> {
    const SMALL: &[(&str, &[&str])] = &[
        ("en", &["the", "of", "and", "for", "with", "to", "is", "that"]),
        ("fr", &["le", "la", "les", "des", "et", "pour", "une", "du"]),
        ("es", &["el", "los", "las", "una", "para", "del", "con", "y"]),
        ("de", &["der", "die", "das", "und", "mit", "für", "eine", "von"]),
        ("pt", &["o", "os", "uma", "para", "com", "do", "da", "em"]),
        ("it", &["il", "gli", "una", "per", "con", "della", "di", "che"]),
    ];
    let lower = text.chars().take(2000).collect::<String>().to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphabetic()).collect();
    let counts = SMALL.iter().map(|(tag, small)| (words.iter().filter(|word| small.contains(word)).count(), *tag));
    let (count, tag) = counts.max_by_key(|(count, _)| *count)?;
    (count > 0).then_some(tag)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::description;

    #[test]
    fn protection_is_guessed_with_care() {
        for (text, ipr) in [
            ("11,069,334", Some(Ipr::Granted)),
            ("US10938397B2", Some(Ipr::Granted)),
            ("issued U.S. patent #12,117,52", Some(Ipr::Granted)),
            ("PCT/US2021/038449; 18/012,048", Some(Ipr::Filed)),
            ("63/415,316", Some(Ipr::Filed)),
            ("Patent Pending", Some(Ipr::Filed)),
            ("Provisional patent application filed", Some(Ipr::Filed)),
            ("No patent", None),
            ("not filed yet", None),
            ("Cell Culture Medium and Compositions Thereof", None),
        ] {
            assert_eq!(guessed(text), ipr, "{text}");
        }
        assert_eq!(protection("Issued"), Some("granted"));
        assert_eq!(protection("Application"), Some("filed"));
        assert_eq!(protection("GM"), None);
    }

    #[test]
    fn languages_are_guessed() {
        assert_eq!(guess_language("A pump for the storage of hydrogen"), Some("en"));
        assert_eq!(guess_language("用于船舶的 LED 照明"), Some("zh"));
        assert_eq!(guess_language("Хранение водорода"), Some("ru"));
        assert_eq!(guess_language("تخزين الهيدروجين"), Some("ar"));
        assert_eq!(guess_language("水素の貯蔵"), Some("ja"));
        assert_eq!(guess_language("Ein Tank für die Lagerung von Wasserstoff"), Some("de"));
        assert_eq!(guess_language("12 %"), None);
    }

    #[test]
    fn values_are_mended_and_it_is_said() {
        let offer = description::offer();
        let read_one = |name: &str, text: &str| {
            let mut said = Vec::new();
            let datum = read(offer.field(name).unwrap(), &[text.to_owned()], &mut |what| said.push(what));
            (datum.cell(), said)
        };
        assert_eq!(read_one("title", " A\nB\u{1} "), ("A B".to_owned(), vec![]));
        assert_eq!(read_one("title", &"x".repeat(400)).1, [What::Cut]);
        assert_eq!(read_one("ipr_until", "10 March 2015"), ("2015-03-10".to_owned(), vec![]));
        assert_eq!(read_one("ipr_until", "06/05/2024").1, [What::DateAssumed]);
        assert_eq!(read_one("ipr_until", "2024"), (String::new(), vec![What::DatePartial]));
        assert_eq!(read_one("trl", "TRL 4"), ("4".to_owned(), vec![]));
        assert_eq!(read_one("trl", "12"), (String::new(), vec![What::Unknown]));
        assert_eq!(read_one("keywords", "pump, wheel"), ("pump; wheel".to_owned(), vec![]));
        assert_eq!(read_one("sectors", "Medical devices, magic"), ("medical-devices".to_owned(), vec![What::Unknown]));
        assert_eq!(read_one("target_countries", "Germany; CN"), ("DE; CN".to_owned(), vec![]));
        assert_eq!(read_one("web", "www.example.org"), ("https://www.example.org".to_owned(), vec![What::Scheme]));
        assert_eq!(read_one("web", "javascript:alert(1)"), (String::new(), vec![What::Unknown]));
        assert_eq!(read_one("language", "Chinese"), ("zh".to_owned(), vec![]));
        assert_eq!(read_one("language", "en-GB"), ("en".to_owned(), vec![]));
    }

    proptest! {
        /// Whatever is written into a cell, what is kept is what the field itself would take.
        #[test]
        fn what_is_kept_fits_its_field(text in "\\PC{0,400}|[ -~\\n\\t;,]{0,200}", at in 0..40usize) {
            let fields = &description::offer().fields;
            let field = &fields[at % fields.len()];
            let datum = read(field, &[text], &mut |_| {});
            if !datum.is_empty() {
                let raw = if let Datum::List(list) = &datum { list.clone() } else { vec![datum.cell()] };
                let again = field.parse(&raw);
                prop_assert!(again.is_ok(), "{}: {:?} {:?}", field.name, datum, again);
            }
        }
    }
}
