//! Tables of text: CSV that a spreadsheet opens without running anything, and rows that somebody pastes.

/// A cell as written: one that a spreadsheet would take for a formula gets an apostrophe before it.
pub fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// One line of CSV (RFC 4180), every cell harmless.
pub fn csv_line<T: AsRef<str>>(cells: &[T]) -> String {
    let cell = |text: &str| {
        let text = harmless(text);
        if text.contains(['"', ',', ';', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
    };
    let mut line = cells.iter().map(|text| cell(text.as_ref())).collect::<Vec<_>>().join(",");
    line.push_str("\r\n");
    line
}

/// Rows of a pasted table; tab, semicolon or comma between cells, whichever the first line has more of. At most `most`
/// rows, each of at most 50 cells.
pub fn pasted(text: &str, most: usize) -> Vec<Vec<String>> {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or("");
    let count = |mark: char| first.matches(mark).count();
    let separator = if count('\t') > 0 {
        b'\t'
    } else if count(';') > count(',') {
        b';'
    } else {
        b','
    };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    reader
        .records()
        .filter_map(Result::ok)
        .map(|record| record.iter().take(50).map(|cell| cell.trim().to_owned()).collect::<Vec<_>>())
        .filter(|cells| cells.iter().any(|cell| !cell.is_empty()))
        .take(most)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn formulas_are_text() {
        assert_eq!(csv_line(&["=1+1", "a,b", "say \"x\"", "-5"]), "'=1+1,\"a,b\",\"say \"\"x\"\"\",'-5\r\n");
    }

    #[test]
    fn any_separator() {
        let want = vec![vec!["王芳".to_owned(), "Wang Fang".to_owned()], vec!["A".to_owned(), "B, C".to_owned()]];
        assert_eq!(pasted("王芳\tWang Fang\n\nA\tB, C\n", 10), want);
        assert_eq!(pasted("王芳;Wang Fang\nA;\"B, C\"", 10), want);
        assert_eq!(pasted("王芳,Wang Fang\nA,\"B, C\"", 10), want);
        assert_eq!(pasted("a\nb\nc", 2).len(), 2);
    }

    proptest! {
        #[test]
        fn no_cell_is_a_formula_and_what_is_written_is_read(cells in proptest::collection::vec("[a-z=+@,;\"\n -]{1,8}", 1..5)) {
            let line = csv_line(&cells);
            let read = csv::ReaderBuilder::new().has_headers(false).from_reader(line.as_bytes()).records().next().unwrap().unwrap();
            for (cell, back) in cells.iter().zip(read.iter()) {
                prop_assert!(!back.starts_with(['=', '+', '-', '@']));
                prop_assert_eq!(back.strip_prefix('\'').unwrap_or(back), cell.as_str());
            }
        }
    }
}
