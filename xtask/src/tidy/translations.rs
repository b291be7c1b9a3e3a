//! Texts are complete in six languages, take the same variables, and are used.

use std::collections::{BTreeMap, BTreeSet};

use super::Finding;
use super::fluent::{self, Message, Messages};
use super::keys::{self, Use};
use crate::tree::Tree;

const FIRST: &str = "en";
const OTHERS: &[&str] = &["zh", "fr", "ru", "es", "ar"];

/// Texts that every section may use.
const SHARED: &str = "platform/web";

/// The texts of one crate, by language.
type Texts = BTreeMap<String, Messages>;

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    let homes = homes(tree, &mut found);
    // The demonstration has texts, and a `with`, of its own.
    let mut uses = keys::uses(tree);
    uses.retain(|place| !place.path.starts_with("platform/demonstration/"));
    let none = Messages::new();
    let shared = homes.get(SHARED).and_then(|texts| texts.get(FIRST)).unwrap_or(&none);
    for (home, texts) in &homes {
        let Some(first) = texts.get(FIRST) else {
            found.push(Finding::new(&format!("{home}/i18n"), 0, format!("no {FIRST}.ftl")));
            continue;
        };
        for language in OTHERS {
            compare(home, language, first, texts.get(*language), &mut found);
        }
        for (language, messages) in texts {
            let shared = homes.get(SHARED).and_then(|texts| texts.get(language)).unwrap_or(&none);
            for (key, message) in messages {
                for to in message.refers.iter().filter(|to| !messages.contains_key(*to) && !shared.contains_key(*to)) {
                    found.push(Finding::new(
                        &message.path,
                        message.line,
                        format!("`{key}` refers to `{to}`, which is nowhere"),
                    ));
                }
            }
        }
        unused(home, first, &uses, &mut found);
        // One catalogue holds them all, so a key belongs to one crate.
        for (other, others) in homes.range(..home.clone()).filter_map(|(other, texts)| Some((other, texts.get(FIRST)?)))
        {
            for (key, message) in first.iter().filter(|(key, _)| others.contains_key(*key)) {
                found.push(Finding::new(&message.path, message.line, format!("`{key}` is in {other} already")));
            }
        }
    }
    for place in &uses {
        let own = homes.get(&home_of(place.path)).and_then(|texts| texts.get(FIRST));
        let Some(text) = own.and_then(|own| own.get(&place.key)).or_else(|| shared.get(&place.key)) else {
            let message = format!("no text `{}` in {}", place.key, file(&home_of(place.path), FIRST));
            found.push(Finding::new(place.path, place.line, message));
            continue;
        };
        let given =
            |name: &String| name.starts_with('.') || place.gives.as_ref().is_none_or(|g| g.contains(&name.as_str()));
        if let Some(name) = text.variables.iter().find(|name| !given(name)) {
            found.push(Finding::new(
                place.path,
                place.line,
                format!("`{}` needs ${name}, which is not given", place.key),
            ));
        }
    }
    found
}

/// Reads every i18n folder of sections and platform, with the folders in it.
fn homes(tree: &Tree, found: &mut Vec<Finding>) -> BTreeMap<String, Texts> {
    let mut homes: BTreeMap<String, Texts> = BTreeMap::new();
    for (path, text) in tree.with_extension(&["ftl"]) {
        let Some((home, language)) = path.strip_suffix(".ftl").and_then(|path| path.split_once("/i18n/")) else {
            found.push(Finding::new(path, 0, "texts live in an i18n folder, one file a language"));
            continue;
        };
        // Long texts come in several files: `i18n/day/en.ftl` beside `i18n/en.ftl`.
        let language = language.rsplit_once('/').map_or(language, |(_, language)| language);
        if language != FIRST && !OTHERS.contains(&language) {
            found.push(Finding::new(path, 0, "not one of the six languages"));
            continue;
        }
        let messages = fluent::read(path, text, found);
        let known = homes.entry(home.to_owned()).or_default().entry(language.to_owned()).or_default();
        for (key, message) in messages {
            let (path, line) = (message.path.clone(), message.line);
            if let Some(other) = known.insert(key.clone(), message) {
                found.push(Finding::new(&path, line, format!("`{key}` is in {} already", other.path)));
            }
        }
    }
    homes
}

/// One language against the first.
fn compare(home: &str, language: &str, first: &Messages, other: Option<&Messages>, found: &mut Vec<Finding>) {
    let path = file(home, language);
    let Some(other) = other else {
        return found.push(Finding::unfinished(&path, 0, format!("missing: {} texts to translate", first.len())));
    };
    // Terms are a language's own affair: one may need cases where another needs none.
    for (key, message) in first.iter().filter(|(key, _)| !key.starts_with('-')) {
        match other.get(key) {
            None => found.push(Finding::unfinished(&path, 0, format!("`{key}` is not translated"))),
            Some(translated) if translated.variables != message.variables => {
                let message = format!("`{key}` takes {}, in {FIRST} {}", variables(translated), variables(message));
                found.push(Finding::new(&translated.path, translated.line, message));
            }
            Some(_) => {}
        }
    }
    for (key, message) in other.iter().filter(|(key, _)| !key.starts_with('-') && !first.contains_key(*key)) {
        found.push(Finding::new(&message.path, message.line, format!("`{key}` is not in {FIRST}.ftl")));
    }
}

fn variables(message: &Message) -> String {
    if message.variables.is_empty() {
        return "no variable".to_owned();
    }
    let names =
        message.variables.iter().map(|name| if name.starts_with('.') { name.clone() } else { format!("${name}") });
    names.collect::<Vec<_>>().join(" ")
}

/// Texts that nothing shows.
fn unused(home: &str, first: &Messages, uses: &[Use<'_>], found: &mut Vec<Finding>) {
    let here =
        uses.iter().filter(|place| home == SHARED || home_of(place.path) == home).map(|place| place.key.as_str());
    let referred = first.values().flat_map(|message| message.refers.iter().map(String::as_str));
    let used: BTreeSet<&str> = here.chain(referred).collect();
    for (key, message) in first.iter().filter(|(key, _)| !used.contains(key.as_str())) {
        found.push(Finding::new(&message.path, message.line, format!("`{key}` is used nowhere")));
    }
}

/// The crate whose texts a file uses first.
fn home_of(path: &str) -> String {
    let mut parts = path.split('/');
    match (parts.next(), parts.next()) {
        (Some("sections"), Some(name)) => format!("sections/{name}"),
        _ => SHARED.to_owned(),
    }
}

fn file(home: &str, language: &str) -> String {
    format!("{home}/i18n/{language}.ftl")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::messages;

    fn tree(section: &[(&str, &str)], code: &str) -> Vec<Finding> {
        let web: Vec<String> = std::iter::once(&FIRST).chain(OTHERS).map(|l| file(SHARED, l)).collect();
        let mut files: Vec<(&str, &str)> = web.iter().map(|path| (path.as_str(), "save = x\nshared = y\n")).collect();
        files.push(("platform/web/src/lib.rs", "t.say(\"save\"); t.say(\"shared\")"));
        files.push(("sections/a/src/lib.rs", code));
        files.extend(section);
        check(&Tree::of(&files))
    }

    #[test]
    fn complete_texts_pass() {
        let same = "offers = { $n } x { save }\n";
        let all: Vec<String> = std::iter::once(&FIRST).chain(OTHERS).map(|l| file("sections/a", l)).collect();
        let files: Vec<_> = all.iter().map(|path| (path.as_str(), same)).collect();
        assert_eq!(tree(&files, "t.count(\"offers\", 3); t.say(\"save\")"), []);
    }

    #[test]
    fn gaps_are_for_releases_and_contradictions_for_always() {
        let files = [
            ("sections/a/i18n/en.ftl", "a = { $n }\nb = x\nunused = y\nsave = again\n"),
            ("sections/a/i18n/fr.ftl", "a = rien\nc = z { gone }\n"),
            ("sections/a/i18n/de.ftl", "a = b\n"),
        ];
        let found = tree(&files, "t.with(\"a\", 1); t.say(\"b\"); t.say(\"absent\"); t.say(\"save\")");
        let (gaps, wrong): (Vec<_>, Vec<_>) = found.into_iter().partition(|finding| finding.warning);
        assert_eq!(messages(&gaps).len(), 4 + 3, "{gaps:?}");
        assert_eq!(
            messages(&wrong),
            [
                "sections/a/i18n/de.ftl: not one of the six languages",
                "sections/a/i18n/fr.ftl:1: `a` takes no variable, in en $n",
                "sections/a/i18n/fr.ftl:2: `c` is not in en.ftl",
                "sections/a/i18n/fr.ftl:2: `c` refers to `gone`, which is nowhere",
                "sections/a/i18n/en.ftl:3: `unused` is used nowhere",
                "sections/a/i18n/en.ftl:4: `save` is in platform/web already",
                "sections/a/src/lib.rs:1: `a` needs $n, which is not given",
                "sections/a/src/lib.rs:1: no text `absent` in sections/a/i18n/en.ftl",
            ]
        );
    }
}
