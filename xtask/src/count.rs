//! Counts tests from what the runners print, so that the closing line is the truth and not a guess.

use regex::Regex;

/// How many tests passed, failed and did not run.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
    pub(crate) skipped: u64,
}

impl Count {
    /// Adds another.
    pub(crate) fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }

    /// Did any test run?
    pub(crate) fn ran(self) -> bool {
        self.passed + self.failed > 0
    }
}

impl std::fmt::Display for Count {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 { write!(to, ", {} skipped", self.skipped) } else { Ok(()) }
    }
}

/// Reads lines of `cargo test` or of node's test runner.
pub(crate) struct Counter {
    cargo: Regex,
    node: Regex,
    /// What was counted so far.
    pub(crate) count: Count,
}

impl Counter {
    pub(crate) fn new() -> Self {
        let cargo = r"^test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored;";
        let node = r"^(?:ℹ|#) (pass|fail|cancelled|skipped|todo) (\d+)$";
        let compile = |pattern| Regex::new(pattern).expect("a pattern of this file");
        Self { cargo: compile(cargo), node: compile(node), count: Count::default() }
    }

    /// Takes one line.
    pub(crate) fn see(&mut self, line: &str) {
        let number = |text: &str| text.parse().unwrap_or(0);
        if let Some(hit) = self.cargo.captures(line) {
            self.count.add(Count { passed: number(&hit[1]), failed: number(&hit[2]), skipped: number(&hit[3]) });
        } else if let Some(hit) = self.node.captures(line) {
            let many = number(&hit[2]);
            match &hit[1] {
                "pass" => self.count.passed += many,
                "fail" | "cancelled" => self.count.failed += many,
                _ => self.count.skipped += many,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_runners_are_understood() {
        let mut counter = Counter::new();
        let lines = [
            "test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s",
            "test result: FAILED. 3 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s",
            "ℹ tests 9",
            "ℹ pass 6",
            "ℹ fail 1",
            "# cancelled 1",
            "# skipped 1",
            "a test result: 9 passed",
        ];
        for line in lines {
            counter.see(line);
        }
        assert_eq!(counter.count, Count { passed: 21, failed: 4, skipped: 2 });
        assert_eq!(counter.count.to_string(), "21 passed, 4 failed, 2 skipped");
        assert!(!Count::default().ran());
    }
}
