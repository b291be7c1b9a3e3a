//! The document of measurements: one block for each bench between marks, so that one can be measured anew alone.

use std::fmt::Write as _;

use super::Row;

/// The document before its first measurement.
pub(super) const BEGINNING: &str = "# Measurements\n\nWritten by `cargo xtask bench --date YYYY-MM-DD`; do not edit between the marks.\n\
                                    \"Reach\" is what the project promises on a machine of two cores.\n";

/// One bench as Markdown, with its marks.
pub(super) fn block(name: &str, title: &str, rows: &[Row], date: &str, load: &str) -> String {
    let mut text = format!("{}\n## {title}\n\n| Work | Measured | Reach | |\n|---|---|---|---|\n", begin(name));
    for Row { what, measured, reach, met } in rows {
        let verdict = match met {
            Some(true) => "reached",
            Some(false) => "**missed**",
            None => "",
        };
        // A line end or a bar in a message would break the table.
        let measured = measured.replace(['\n', '|'], " ");
        let _ = writeln!(text, "| {what} | {measured} | {reach} | {verdict} |");
    }
    let _ = writeln!(text, "\n`cargo xtask bench {name}`, {date}, {}, load average before: {load}", processor());
    text.push_str(&end(name));
    text
}

/// The document with this block instead of its old form, or at the end.
pub(super) fn replace(document: &str, name: &str, block: &str) -> String {
    let (begin, end) = (begin(name), end(name));
    if let Some((before, rest)) = document.split_once(&begin)
        && let Some((_, after)) = rest.split_once(&end)
    {
        return format!("{before}{block}{after}");
    }
    format!("{}\n\n{block}\n", document.trim_end())
}

fn begin(name: &str) -> String {
    format!("<!-- bench {name} -->")
}

fn end(name: &str) -> String {
    format!("<!-- end of {name} -->")
}

/// The processor as Linux names it, and how many cores this process may use.
fn processor() -> String {
    let about = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = about.lines().find_map(|line| line.strip_prefix("model name")?.split_once(':'));
    let model = model.map_or("unknown processor", |(_, model)| model.trim());
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    format!("{model}, {cores} cores")
}

/// How busy the machine was in the last minute and fifteen: a measurement on a busy one says little.
pub(super) fn load_average() -> String {
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let mut parts = load.split_whitespace();
    match (parts.next(), parts.nth(1)) {
        (Some(one), Some(fifteen)) => format!("{one} (15 min: {fifteen})"),
        _ => "unknown".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_is_replaced_in_place() {
        let rows = [Row::new("a page", "1 | 2", "≥ 1", true), Row::not_measured("more", "", &anyhow::anyhow!("why"))];
        let first = block("http", "Pages", &rows, "2027-01-31", "0.1");
        assert!(first.contains("| a page | 1   2 | ≥ 1 | reached |") && first.contains("not measured: why"), "{first}");
        let document = replace(&replace(BEGINNING, "http", &first), "plan", &block("plan", "Plan", &[], "d", "l"));
        let second = first.replace("2027-01-31", "2027-02-01");
        let again = replace(&document, "http", &second);
        assert_eq!(again, document.replace("2027-01-31", "2027-02-01"));
        assert_eq!(again.matches("<!-- bench").count(), 2);
    }
}
