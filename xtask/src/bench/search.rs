//! Search and matches over the imported offers, and the search over everything of the demonstration, through HTTP as a
//! reader would wait for them.

use std::path::PathBuf;
use std::time::Instant;

use anyhow::ensure;
use serde_json::Value;

use super::client::Client;
use super::product::{self, Server};
use super::{Row, Setting, import, percentile};

const QUERIES: usize = 200;
const SEARCH: &str = "≤ 10 ms";
const MATCHES: &str = "≤ 20 ms";
const EVERYTHING: &str = "≤ 20 ms";

pub(super) fn measure(setting: &Setting) -> anyhow::Result<Vec<Row>> {
    let files = import::offer_files(setting)?;
    let queries = queries(&files)?;
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    product::init(&setting.binary, &data)?;
    import::import_offers(&setting.binary, &data, &files)?;
    let server = Server::serve(&setting.binary, &data)?;
    let mut client = Client::new(&server.url)?;
    // The first asks open files and fill caches, as they do once a day.
    for query in queries.iter().take(10) {
        client.page(&product::search(query))?;
    }
    let asked = queries.iter().map(|query| product::search(query)).collect::<Vec<_>>();
    let mut rows = vec![timed("search, p95 through HTTP", &mut client, &asked, SEARCH, 10.0)?];
    product::sign_in(&mut client)?;
    let asked = queries.iter().map(|query| product::matches(query)).collect::<Vec<_>>();
    let answer = client.page(&asked[0])?;
    let first: Value = serde_json::from_slice(&answer.body)?;
    ensure!(first["items"].as_array().is_some_and(|items| !items.is_empty()), "no matches for {}", asked[0]);
    rows.push(timed("matches of one person, p95 through HTTP", &mut client, &asked, MATCHES, 20.0)?);
    drop(server);
    rows.extend(everything_of(setting)?);
    Ok(rows)
}

/// The search over everything, on the demonstration: for anybody, and for somebody who may read more.
fn everything_of(setting: &Setting) -> anyhow::Result<Vec<Row>> {
    let folder = tempfile::tempdir()?;
    let server = Server::demo(&setting.binary, &folder.path().join("data"))?;
    let mut client = Client::new(&server.url)?;
    let mut words = Vec::new();
    for page in ["programme", "exhibition", "releases", "people"] {
        let page = client.page(&format!("/{}/{page}", server.forum))?;
        words.extend(visible_words(&String::from_utf8_lossy(&page.body)));
    }
    words.dedup();
    let step = (words.len() / QUERIES).max(1);
    let chosen = words.iter().step_by(step).take(QUERIES).enumerate();
    let asked: Vec<String> = chosen.map(|(at, word)| product::find(&server.forum, word, at)).collect();
    ensure!(asked.len() > QUERIES / 2, "too few words on the demonstration's pages");
    // The index is filled beside the start.
    for path in asked.iter().take(10) {
        client.page(path)?;
    }
    let mut rows = vec![timed("search over everything, p95 through HTTP", &mut client, &asked, EVERYTHING, 20.0)?];
    server.sign_in(&mut client, "secretariat")?;
    rows.push(timed("the same for the secretariat", &mut client, &asked, EVERYTHING, 20.0)?);
    Ok(rows)
}

/// The longer words of a page as people see them.
fn visible_words(html: &str) -> Vec<String> {
    let body = html.split_once("<main").map_or(html, |(_, body)| body);
    let mut words = Vec::new();
    for text in body.split('<').filter_map(|part| part.split_once('>').map(|(_, text)| text)) {
        let long = text.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 4);
        words.extend(long.map(str::to_owned));
    }
    words
}

fn timed(what: &str, client: &mut Client, paths: &[String], reach: &'static str, most: f64) -> anyhow::Result<Row> {
    let mut times = Vec::new();
    for path in paths {
        let begun = Instant::now();
        client.page(path)?;
        times.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    let (p50, p95) = (percentile(&mut times, 0.5), percentile(&mut times, 0.95));
    Ok(Row::new(what, format!("{p95:.1} ms (p50 {p50:.1} ms, {} queries)", times.len()), reach, p95 <= most))
}

/// Words of titles, taken at even distances over all files: one, two or three, as people type.
fn queries(files: &[PathBuf]) -> anyhow::Result<Vec<String>> {
    let mut titles = Vec::new();
    for file in files {
        let offers: Value = serde_json::from_slice(&std::fs::read(file)?)?;
        let list = offers.as_array().into_iter().flatten();
        titles.extend(list.filter_map(|offer| offer.get("ip_name")?.as_str()).map(str::to_owned));
    }
    ensure!(titles.len() >= QUERIES, "too few titles");
    let step = titles.len() / QUERIES;
    let chosen = titles.iter().step_by(step).take(QUERIES).enumerate();
    Ok(chosen.map(|(at, title)| words(title, at % 3 + 1)).collect())
}

/// Some of the longer words of a title.
fn words(title: &str, many: usize) -> String {
    let long = title.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 4);
    let words: Vec<_> = long.take(many).collect();
    if words.is_empty() { title.to_owned() } else { words.join(" ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_are_words_of_titles() {
        assert_eq!(words("A Method for Imaging of Retinal Cells", 2), "Method Imaging");
        assert_eq!(words("Gel", 2), "Gel");
        let html = "<title>Before</title><main id=\"main\"><p class=\"other\">Metal <b>hydride</b> is in it</p>";
        assert_eq!(visible_words(html), ["Metal", "hydride"]);
    }
}
