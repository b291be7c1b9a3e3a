//! Who is at an edition, as far as they agreed to be listed. Nobody else is named, found or counted by name or country.

use std::collections::BTreeMap;

use askama::Template;
use exedra_kernel::Lang;
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use crate::store::delegations::{self, Listed};
use crate::store::forums;

/// People on one page.
const PAGE: usize = 100;
/// How many not listed must there be before their number is told: a few could be guessed at.
const TOLD_FROM: i64 = 10;

struct Person {
    name: String,
    lang: &'static str,
    latin: String,
    title: String,
    organisation: String,
    href: Option<String>,
}

struct Group {
    country: String,
    people: Vec<Person>,
}

struct Facet {
    label: String,
    href: String,
    count: String,
    here: bool,
}

#[derive(Template)]
#[template(path = "directory_list.html")]
struct Page {
    t: Say,
    base: String,
    q: String,
    country: String,
    groups: Vec<Group>,
    facets: Vec<Facet>,
    found: String,
    unlisted: Option<String>,
    earlier: Option<String>,
    later: Option<String>,
}

/// Whether a listed person fits what was asked; blanks separate words that must all begin a word of name or organisation.
fn fits(person: &Listed, words: &[String]) -> bool {
    let text = format!("{} {} {}", person.native_name, person.latin_name, person.organisation.as_deref().unwrap_or(""));
    let parts: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .map(exedra_files::columns::normal)
        .filter(|p| !p.is_empty())
        .collect();
    let whole = exedra_files::columns::normal(&text);
    words.iter().all(|word| {
        // Names in scripts without blanks are found by any part of them.
        let inside = !word.is_ascii() && whole.contains(word.as_str());
        inside || parts.iter().any(|part| part.starts_with(word.as_str()))
    })
}

/// The language a name is probably written in, for fonts and voices; empty when nothing tells.
fn tongue(name: &str) -> &'static str {
    let has = |from: char, to: char| name.chars().any(|c| (from..=to).contains(&c));
    if has('\u{3040}', '\u{30ff}') {
        "ja"
    } else if has('\u{ac00}', '\u{d7a3}') {
        "ko"
    } else if has('\u{4e00}', '\u{9fff}') {
        "zh"
    } else if has('\u{600}', '\u{6ff}') {
        "ar"
    } else if has('\u{400}', '\u{4ff}') {
        "ru"
    } else {
        ""
    }
}

fn country_of(person: &Listed) -> &str {
    person.country_represented.as_deref().unwrap_or("")
}

/// Listed people of an edition that fit a search, ordered by country's name, then by their own; and all of them by country.
async fn search(
    ctx: &Ctx,
    q: &str,
    country: &str,
    lang: Lang,
) -> Result<(Vec<Listed>, BTreeMap<String, i64>, i64), exedra_web::Error> {
    let forum = ctx.forum()?;
    let mut conn = ctx.app.db().read().await?;
    let listed = delegations::listed(&mut conn, &forum.id).await?;
    let all = forums::registered_count(&mut conn, &forum.id).await?.map_or(0, |(n,)| n);
    let unlisted = all - listed.len() as i64;
    let words: Vec<String> =
        q.split(|c: char| !c.is_alphanumeric()).map(exedra_files::columns::normal).filter(|w| !w.is_empty()).collect();
    let mut counts = BTreeMap::new();
    let mut found: Vec<Listed> = Vec::new();
    for person in listed.into_iter().filter(|person| fits(person, &words)) {
        *counts.entry(country_of(&person).to_owned()).or_insert(0) += 1;
        if country.is_empty() || country_of(&person) == country {
            found.push(person);
        }
    }
    let name = |code: &str| exedra_kernel::geography::country_name(code, lang);
    let names: BTreeMap<&String, String> = counts.keys().map(|code| (code, name(code))).collect();
    found.sort_by(|a, b| {
        let key = |p: &Listed| {
            let code = country_of(p).to_owned();
            (
                code.is_empty(),
                names.get(&code).cloned().unwrap_or_default(),
                p.latin_name.to_lowercase(),
                p.person_id.clone(),
            )
        };
        key(a).cmp(&key(b))
    });
    Ok((found, counts, unlisted))
}

/// The directory.
pub async fn show(ctx: Ctx) -> Answer {
    let t = ctx.say();
    let q: String = ctx.query_value("q").unwrap_or_default().trim().chars().take(100).collect();
    let country = ctx.query_value("country").unwrap_or_default();
    let at = ctx.query_value("page").and_then(|n| n.parse::<usize>().ok()).unwrap_or(1).clamp(1, 10_000);
    let (found, counts, unlisted) = search(&ctx, &q, &country, ctx.lang).await?;
    let base = ctx.at_forum("people");
    let link = |country: &str, at: usize| {
        let mut pairs = Vec::new();
        let page = if at > 1 { at.to_string() } else { String::new() };
        for (name, value) in [("q", q.as_str()), ("country", country), ("page", page.as_str())] {
            if !value.is_empty() {
                pairs.push((name.to_owned(), value.to_owned()));
            }
        }
        if pairs.is_empty() { base.clone() } else { format!("{base}?{}", exedra_web::forms::encode(&pairs)) }
    };
    let label = |code: &str| if code.is_empty() { t.say("directory-no-country") } else { t.country(code) };
    let total = found.len();
    let mut groups: Vec<Group> = Vec::new();
    for person in found.into_iter().skip((at - 1) * PAGE).take(PAGE) {
        let name = label(country_of(&person));
        if groups.last().is_none_or(|group| group.country != name) {
            groups.push(Group { country: name, people: Vec::new() });
        }
        let differs = person.native_name != person.latin_name;
        let row = Person {
            lang: tongue(&person.native_name),
            latin: if differs { person.latin_name } else { String::new() },
            name: person.native_name,
            title: person.title.unwrap_or_default(),
            organisation: person.organisation.unwrap_or_default(),
            href: person.organisation_id.map(|id| format!("/organisations/{id}")),
        };
        if let Some(group) = groups.last_mut() {
            group.people.push(row);
        }
    }
    let mut facets: Vec<Facet> = counts
        .iter()
        .map(|(code, count)| Facet {
            label: label(code),
            href: link(if *code == country { "" } else { code }, 1),
            count: t.number(*count),
            here: !code.is_empty() && *code == country,
        })
        .collect();
    facets.sort_by(|a, b| a.label.cmp(&b.label));
    let body = Page {
        found: t.count("directory-found", total as i64),
        unlisted: (unlisted >= TOLD_FROM).then(|| t.count("directory-unlisted", unlisted)),
        earlier: (at > 1).then(|| link(&country, at - 1)),
        later: (total > at * PAGE).then(|| link(&country, at + 1)),
        base: base.clone(),
        groups,
        facets,
        country,
        q: q.clone(),
        t,
    };
    let head = Head::new(body.t.say("directory-title")).nav("people").described(body.t.say("directory-lede"));
    page(&ctx, &head, &body)
}

/// The directory as JSON, page by page like the directory itself.
pub async fn api(ctx: Ctx) -> Answer {
    let q: String = ctx.query_value("q").unwrap_or_default().chars().take(100).collect();
    let country = ctx.query_value("country").unwrap_or_default();
    let (found, _, unlisted) = search(&ctx, &q, &country, Lang::En).await?;
    let at = ctx.query_value("page").and_then(|n| n.parse::<usize>().ok()).unwrap_or(1).clamp(1, 10_000);
    let total = found.len();
    let people: Vec<serde_json::Value> = found
        .into_iter()
        .skip((at - 1) * PAGE)
        .take(PAGE)
        .map(|person| {
            serde_json::json!({
                "id": person.person_id, "native_name": person.native_name, "latin_name": person.latin_name,
                "title": person.title, "country_represented": person.country_represented,
                "organisation": person.organisation_id.map(|id| serde_json::json!({ "id": id, "name": person.organisation })),
            })
        })
        .collect();
    Ok(respond::json(&serde_json::json!({
        "people": people, "total": total, "next": (total > at * PAGE).then_some(at + 1), "not_listed": (unlisted >= TOLD_FROM).then_some(unlisted),
    })))
}

/// JSON Schema of [`api`]'s answer.
pub fn answer_schema() -> serde_json::Value {
    let text = || serde_json::json!({ "type": ["string", "null"] });
    serde_json::json!({ "type": "object", "required": ["people", "total"], "properties": {
        "total": { "type": "integer" }, "next": { "type": ["integer", "null"] },
        "people": { "type": "array", "items": { "type": "object", "required": ["id", "native_name", "latin_name"], "properties": {
            "id": { "type": "string" }, "native_name": { "type": "string" }, "latin_name": { "type": "string" },
            "title": text(), "country_represented": text(),
            "organisation": { "type": ["object", "null"], "properties": { "id": { "type": "string" }, "name": text() } },
        } } },
        "not_listed": { "type": ["integer", "null"] },
    } })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn search_by_parts_of_names() {
        let entropy = exedra_kernel::time::SeededEntropy::new(1);
        let person = Listed {
            person_id: exedra_kernel::PersonId::new(exedra_kernel::Moment(0), &entropy),
            native_name: "王小芳".into(),
            latin_name: "Wang Xiaofang-Núñez".into(),
            title: None,
            country_represented: None,
            organisation_id: None,
            organisation: Some("Harbour Institute".into()),
        };
        let words = |text: &str| text.split(' ').map(exedra_files::columns::normal).collect::<Vec<_>>();
        for good in ["wang", "NUNEZ", "小芳", "harb inst", "xiao wang"] {
            assert!(fits(&person, &words(good)), "{good}");
        }
        for bad in ["ang", "wang li", "芳小"] {
            assert!(!fits(&person, &words(bad)), "{bad}");
        }
        assert_eq!((tongue("王芳"), tongue("Wang"), tongue("علي")), ("zh", "", "ar"));
    }
}
