//! No file that a person writes is longer than 600 lines. (Functions: clippy's `too_many_lines`, see clippy.toml.)

use super::Finding;
use crate::tree::Tree;

const LONGEST: usize = 600;

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    tree.with_extension(&["rs", "js", "mjs", "css", "html"])
        .filter_map(|(path, text)| {
            let lines = text.lines().count();
            (lines > LONGEST)
                .then(|| Finding::new(path, 0, format!("{lines} lines; at most {LONGEST}: divide it by what it does")))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_long_sources_are_found() {
        let (long, fits) = ("x\n".repeat(601), "x\n".repeat(600));
        let tree = Tree::of(&[("a.rs", &long), ("b.rs", &fits), ("c.tsv", &long), ("d.lock", &long), ("e.ftl", &long)]);
        let found = check(&tree);
        assert_eq!(found.iter().map(|f| f.path.as_str()).collect::<Vec<_>>(), ["a.rs"]);
    }
}
