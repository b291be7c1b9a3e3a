//! Arrows point down: app, sections, platform, engines. Some libraries stay on one floor.

use std::collections::{BTreeMap, BTreeSet};

use super::Finding;
use crate::tree::Tree;

const EDGES: &str = "xtask/edges.txt";

/// Libraries that only these members (folders, or a floor ending in `/`) may use, and what stands for them elsewhere.
const KEPT: &[(&str, &[&str], &str)] = &[
    ("sqlx", &["platform/store"], "SQL goes through platform/store (`sql!`)"),
    ("anyhow", &["app", "xtask"], "a library names its errors (thiserror)"),
    ("axum", &["app", "platform/web", "platform/testkit", "sections/"], "HTTP is platform/web's and the sections'"),
];

/// A member of the workspace.
pub(super) struct Member {
    /// Its folder.
    dir: String,
    /// Its package name.
    name: String,
    /// Its whole Cargo.toml.
    pub(super) manifest: toml::Table,
}

impl Member {
    /// The path of its manifest.
    pub(super) fn path(&self) -> String {
        format!("{}/Cargo.toml", self.dir)
    }

    fn floor(&self) -> Floor {
        match self.dir.split('/').next().unwrap_or_default() {
            "app" => Floor::App,
            "sections" => Floor::Section,
            "platform" => Floor::Platform,
            "engines" => Floor::Engine,
            "xtask" => Floor::Tasks,
            _ => Floor::Beside,
        }
    }

    /// The folder inside its floor.
    fn room(&self) -> &str {
        self.dir.rsplit('/').next().unwrap_or_default()
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Floor {
    App,
    Section,
    Platform,
    Engine,
    Tasks,
    /// Crates of tests and tools, on which nothing stands.
    Beside,
}

/// One line of a manifest that draws an arrow.
struct Dependency {
    package: String,
    /// Only for tests; such arrows may close a circle inside a floor.
    dev: bool,
}

/// Every member of the workspace whose manifest can be read, in order of folder.
pub(super) fn members(tree: &Tree) -> Vec<Member> {
    let root: toml::Table = tree.text("Cargo.toml").and_then(|text| toml::from_str(text).ok()).unwrap_or_default();
    let globs = root.get("workspace").and_then(|workspace| workspace.get("members")).and_then(toml::Value::as_array);
    let globs: Vec<&str> = globs.into_iter().flatten().filter_map(toml::Value::as_str).collect();
    let matches = |dir: &str| {
        globs.iter().any(|glob| match glob.strip_suffix("/*") {
            Some(above) => {
                dir.strip_prefix(above).and_then(|rest| rest.strip_prefix('/')).is_some_and(|r| !r.contains('/'))
            }
            None => dir == *glob,
        })
    };
    tree.with_extension(&["toml"])
        .filter_map(|(path, text)| {
            let dir = path.strip_suffix("/Cargo.toml").filter(|dir| matches(dir))?;
            let manifest: toml::Table = toml::from_str(text).ok()?;
            let name = manifest.get("package")?.get("name")?.as_str()?.to_owned();
            Some(Member { dir: dir.to_owned(), name, manifest })
        })
        .collect()
}

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let members = members(tree);
    let by_name: BTreeMap<&str, &Member> = members.iter().map(|member| (member.name.as_str(), member)).collect();
    let mut found = Vec::new();
    let edges = edges(tree, &mut found);
    let renamed = renamed(tree);
    let mut platform: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for member in &members {
        for dependency in dependencies(&member.manifest, &renamed) {
            if let Some((library, homes, instead)) = KEPT.iter().find(|(library, ..)| *library == dependency.package)
                && !homes
                    .iter()
                    .any(|home| member.dir == *home || (home.ends_with('/') && member.dir.starts_with(home)))
            {
                found.push(Finding::new(&member.path(), 0, format!("may not use {library}: {instead}")));
            }
            let Some(other) = by_name.get(dependency.package.as_str()) else { continue };
            if let Some(why) = refused(member, other, &edges) {
                found.push(Finding::new(&member.path(), 0, format!("may not use {}: {why}", other.name)));
            }
            if member.floor() == Floor::Platform && other.floor() == Floor::Platform && !dependency.dev {
                platform.entry(&member.dir).or_default().push(&other.dir);
            }
        }
    }
    found.extend(circle(&platform).map(|at| Finding::new(&at, 0, "stands in a circle of dependencies")));
    let drawn = edges.iter().map(|(from, to)| (from.as_str(), to.as_str()));
    let mut drawing: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    drawn.for_each(|(from, to)| drawing.entry(from).or_default().push(to));
    found.extend(circle(&drawing).map(|at| Finding::new(EDGES, 0, format!("`{at}` stands in a circle"))));
    found
}

/// Why an arrow between two members is not allowed.
fn refused(from: &Member, to: &Member, edges: &BTreeSet<(String, String)>) -> Option<String> {
    use Floor::{App, Beside, Engine, Platform, Section, Tasks};
    match (from.floor(), to.floor()) {
        (Engine, _) => Some("an engine knows nothing of Exedra".to_owned()),
        (Tasks, _) => Some("the tasks do not link the product, so that they build while it does not".to_owned()),
        (_, App | Tasks | Beside) => Some("nothing stands on it".to_owned()),
        (Platform, Platform) | (App | Beside, _) | (Section, Platform | Engine) => None,
        (Platform, Section | Engine) => Some("the platform uses the platform only".to_owned()),
        (Section, Section) => {
            let edge = (from.room().to_owned(), to.room().to_owned());
            (!edges.contains(&edge)).then(|| format!("`{} -> {}` is not in {EDGES}", edge.0, edge.1))
        }
    }
}

/// The allowed arrows between sections.
fn edges(tree: &Tree, found: &mut Vec<Finding>) -> BTreeSet<(String, String)> {
    let mut edges = BTreeSet::new();
    for (number, line) in tree.text(EDGES).unwrap_or_default().lines().enumerate() {
        let line = line.split('#').next().unwrap_or_default().trim();
        match line.split_once("->") {
            Some((from, to)) => drop(edges.insert((from.trim().to_owned(), to.trim().to_owned()))),
            None if line.is_empty() => {}
            None => found.push(Finding::new(EDGES, number + 1, "not of the form `from -> to`")),
        }
    }
    edges
}

/// Names in `[workspace.dependencies]` that stand for a package of another name.
fn renamed(tree: &Tree) -> BTreeMap<String, String> {
    let root: toml::Table = tree.text("Cargo.toml").and_then(|text| toml::from_str(text).ok()).unwrap_or_default();
    let shared =
        root.get("workspace").and_then(|workspace| workspace.get("dependencies")).and_then(toml::Value::as_table);
    shared
        .into_iter()
        .flatten()
        .filter_map(|(key, value)| Some((key.clone(), value.get("package")?.as_str()?.to_owned())))
        .collect()
}

/// All dependencies of a manifest: normal, build, test, and those of one target only.
fn dependencies(manifest: &toml::Table, renamed: &BTreeMap<String, String>) -> Vec<Dependency> {
    let targets = manifest.get("target").and_then(toml::Value::as_table);
    let tables = targets.into_iter().flat_map(|targets| targets.values()).filter_map(toml::Value::as_table);
    let mut all = Vec::new();
    for table in tables.chain([manifest]) {
        for (kind, dev) in [("dependencies", false), ("build-dependencies", false), ("dev-dependencies", true)] {
            for (key, value) in table.get(kind).and_then(toml::Value::as_table).into_iter().flatten() {
                let own = value.get("package").and_then(toml::Value::as_str);
                let package = own.or(renamed.get(key).map(String::as_str)).unwrap_or(key).to_owned();
                all.push(Dependency { package, dev });
            }
        }
    }
    all
}

/// A node from which one can come back to itself.
fn circle(graph: &BTreeMap<&str, Vec<&str>>) -> Option<String> {
    graph.keys().find(|start| reaches(graph, start, start, &mut BTreeSet::new())).map(|at| (*at).to_owned())
}

fn reaches<'a>(graph: &BTreeMap<&str, Vec<&'a str>>, from: &str, to: &str, seen: &mut BTreeSet<&'a str>) -> bool {
    graph
        .get(from)
        .into_iter()
        .flatten()
        .any(|next| *next == to || (seen.insert(next) && reaches(graph, next, to, seen)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::messages;

    fn manifest(name: &str, dependencies: &str) -> String {
        format!("[package]\nname = \"{name}\"\n{dependencies}")
    }

    const ROOT: (&str, &str) = (
        "Cargo.toml",
        "[workspace]\nmembers = [\"app\", \"platform/*\", \"sections/*\", \"engines/*\", \"xtask\"]\n\
         [workspace.dependencies]\nqueries = { package = \"sqlx\", version = \"0.9\" }",
    );

    fn found(files: &[(&str, String)]) -> Vec<String> {
        let mut all = vec![ROOT, (EDGES, "# sections\nexchange -> people\n")];
        all.extend(files.iter().map(|(path, text)| (*path, text.as_str())));
        messages(&check(&Tree::of(&all)))
    }

    #[test]
    fn arrows_down_are_allowed() {
        let files = [
            ("app/Cargo.toml", manifest("exedra", "[dependencies]\nx-exchange = {}\nanyhow = \"1\"\nrank = {}")),
            (
                "sections/exchange/Cargo.toml",
                manifest("x-exchange", "[dependencies]\nx-people = {}\nrank = {}\naxum = {}"),
            ),
            ("sections/people/Cargo.toml", manifest("x-people", "[dependencies]\nx-web = {}\n")),
            ("platform/web/Cargo.toml", manifest("x-web", "[dependencies]\nx-store = {}\naxum.workspace = true")),
            (
                "platform/store/Cargo.toml",
                manifest("x-store", "[dependencies]\nqueries.workspace = true\n[dev-dependencies]\nx-web = {}"),
            ),
            ("engines/rank/Cargo.toml", manifest("rank", "")),
        ];
        assert_eq!(found(&files), Vec::<String>::new());
    }

    #[test]
    fn arrows_up_and_sideways_are_found() {
        let files = [
            ("sections/exchange/Cargo.toml", manifest("x-exchange", "")),
            (
                "sections/people/Cargo.toml",
                manifest(
                    "x-people",
                    "[target.'cfg(unix)'.dependencies]\nex = { package = \"x-exchange\" }\nqueries.workspace = true",
                ),
            ),
            ("platform/a/Cargo.toml", manifest("a", "[dependencies]\nb = {}\nx-people = {}\nrank = {}")),
            ("platform/b/Cargo.toml", manifest("b", "[build-dependencies]\na = {}\n[dev-dependencies]\naxum = {}")),
            ("engines/rank/Cargo.toml", manifest("rank", "[dependencies]\na = {}\nanyhow = {}")),
        ];
        let expected = [
            "engines/rank/Cargo.toml: may not use a: an engine knows nothing of Exedra",
            "engines/rank/Cargo.toml: may not use anyhow: a library names its errors (thiserror)",
            "platform/a/Cargo.toml: may not use rank: the platform uses the platform only",
            "platform/a/Cargo.toml: may not use x-people: the platform uses the platform only",
            "platform/b/Cargo.toml: may not use axum: HTTP is platform/web's and the sections'",
            "sections/people/Cargo.toml: may not use x-exchange: `people -> exchange` is not in xtask/edges.txt",
            "sections/people/Cargo.toml: may not use sqlx: SQL goes through platform/store (`sql!`)",
            "platform/a: stands in a circle of dependencies",
        ];
        assert_eq!(found(&files), expected);
    }

    #[test]
    fn the_drawing_itself_has_no_circle() {
        let text = "a -> b\nb -> c # why\nc -> a\nnonsense\n";
        let found = messages(&check(&Tree::of(&[ROOT, (EDGES, text)])));
        assert_eq!(
            found,
            ["xtask/edges.txt:4: not of the form `from -> to`", "xtask/edges.txt: `a` stands in a circle"]
        );
        let real = messages(&check(&Tree::of(&[ROOT, (EDGES, include_str!("../../edges.txt"))])));
        assert_eq!(real, Vec::<String>::new());
    }
}
