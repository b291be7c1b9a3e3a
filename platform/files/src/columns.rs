//! Which column of a table holds which field, judged by its heading.

use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// For each heading the field it means, or nothing.
///
/// `known` lists the fields with other names they go by. Headings are compared without regard to case, accents, spaces
/// and signs. A field's own name wins over another name, and the first of two equal headings over the second; no field is
/// given twice.
pub fn guess<'k, H: AsRef<str>>(headers: &[H], known: &[(&'k str, &[&str])]) -> Vec<Option<&'k str>> {
    let headers: Vec<String> = headers.iter().map(|header| normal(header.as_ref())).collect();
    let mut found: Vec<Option<&'k str>> = vec![None; headers.len()];
    let mut given = HashSet::new();
    let mut give = |fits: &dyn Fn(&str, &str, &[&str]) -> bool| {
        for (header, place) in headers.iter().zip(&mut found) {
            if place.is_some() || header.is_empty() {
                continue;
            }
            let field = known.iter().find(|field| !given.contains(field.0) && fits(header, field.0, field.1));
            if let Some((name, _)) = field {
                given.insert(*name);
                *place = Some(name);
            }
        }
    };
    give(&|header, name, _| normal(name) == header);
    give(&|header, _, aliases| aliases.iter().any(|alias| normal(alias) == header));
    found
}

/// Letters and digits alone, in lower case and without accents; full-width forms become ordinary ones.
pub fn normal(name: &str) -> String {
    name.nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .filter(|c| c.is_alphanumeric())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_recognised_by_any_of_their_names() {
        let known: &[(&str, &[&str])] = &[
            ("title", &["ip_name", "Titre", "名称", "заголовок"]),
            ("number", &["ip_number", "Case Number", "№", "Réf."]),
            ("date", &["published_date"]),
        ];
        assert_eq!(guess(&["IP Name", "ip-number", "URL"], known), [Some("title"), Some("number"), None]);
        assert_eq!(
            guess(&["名称", "CASE_NUMBER", "Published  Date"], known),
            [Some("title"), Some("number"), Some("date")]
        );
        assert_eq!(guess(&["ref", "ТИТЛ", "ＴＩＴＬＥ"], known), [Some("number"), None, Some("title")]);
        // The field's own name wins although it comes later.
        assert_eq!(guess(&["titre", "Title", "", "!"], known), [None, Some("title"), None, None]);
        assert_eq!(guess(&["Title", "title"], known), [Some("title"), None]);
        assert_eq!(guess::<&str>(&[], known), []);
    }
}
