//! Plots drawn here, as SVG. Pure. What they show stands in a table beneath them.

use std::fmt::Write as _;

/// Width of a plot, in its own units.
const WIDTH: i64 = 480;
/// Height of a row of the waterfall: a line of text and a bar.
const ROW: i64 = 44;

/// A row of a waterfall.
#[derive(Clone, Debug)]
pub struct Bar {
    /// What it is.
    pub label: String,
    /// Its value, for drawing.
    pub value: i64,
    /// Its value, as people read it.
    pub text: String,
    /// Stands on the ground instead of beginning where the last one ended.
    pub total: bool,
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// From one total to another, step by step; `title` says what it is.
pub fn waterfall(bars: &[Bar], title: &str) -> String {
    let mut at = 0;
    let mut spans = Vec::new();
    for bar in bars {
        let from = if bar.total { 0 } else { at };
        at = from + bar.value;
        spans.push((from.min(at), from.max(at)));
    }
    let low = spans.iter().map(|span| span.0).min().unwrap_or(0).min(0);
    let high = spans.iter().map(|span| span.1).max().unwrap_or(1).max(low + 1);
    let x = |value: i64| (value - low) as f64 / (high - low) as f64 * WIDTH as f64;
    let height = bars.len() as i64 * ROW;
    let mut svg = format!(
        "<svg class=\"plot\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-label=\"{}\" direction=\"ltr\">",
        escaped(title)
    );
    for (row, (bar, span)) in bars.iter().zip(&spans).enumerate() {
        let top = row as i64 * ROW;
        let class = if bar.value < 0 || bar.total { "bar minus" } else { "bar" };
        let width = (x(span.1) - x(span.0)).max(1.5);
        let _ = write!(
            svg,
            "<text x=\"0\" y=\"{}\">{}</text><text x=\"{WIDTH}\" y=\"{}\" text-anchor=\"end\">{}</text><rect class=\"{class}\" x=\"{:.1}\" y=\"{}\" width=\"{width:.1}\" height=\"16\"/>",
            top + 14,
            escaped(&bar.label),
            top + 14,
            escaped(&bar.text),
            x(span.0),
            top + 20,
        );
    }
    svg.push_str("</svg>");
    svg
}

/// Pairs of columns by month: this year's and the year before's; what is not known is not drawn.
pub fn months(pairs: &[(String, Option<i64>, Option<i64>)], title: &str) -> String {
    let most = pairs.iter().flat_map(|(_, now, before)| [*now, *before]).flatten().max().unwrap_or(1).max(1);
    let (height, step) = (200.0, WIDTH as f64 / pairs.len().max(1) as f64);
    let mut svg = format!(
        "<svg class=\"plot\" viewBox=\"0 0 {WIDTH} 224\" role=\"img\" aria-label=\"{}\" direction=\"ltr\">",
        escaped(title)
    );
    for (at, (month, now, before)) in pairs.iter().enumerate() {
        let left = at as f64 * step;
        for (value, class, shift) in [(before, "bar minus", 0.12), (now, "bar", 0.5)] {
            let Some(value) = value else { continue };
            let tall = *value as f64 / most as f64 * height;
            let (x, y, width) = (left + step * shift, height - tall, step * 0.36);
            let _ = write!(
                svg,
                "<rect class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{tall:.1}\"/>"
            );
        }
        let _ = write!(
            svg,
            "<text x=\"{:.1}\" y=\"218\" text-anchor=\"middle\">{}</text>",
            left + step * 0.49,
            escaped(month)
        );
    }
    svg.push_str("<line class=\"axis\" x1=\"0\" y1=\"200\" x2=\"480\" y2=\"200\"/></svg>");
    svg
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_begin_where_the_last_ended() {
        let bar = |value, total| Bar { label: "<b>".into(), value, text: value.to_string(), total };
        let svg = waterfall(&[bar(100, true), bar(50, false), bar(-30, false), bar(120, true)], "From \"a\"");
        assert!(
            svg.contains("x=\"320.0\" y=\"64\" width=\"160.0\"")
                && svg.contains("x=\"384.0\" y=\"108\" width=\"96.0\""),
            "{svg}"
        );
        assert!(!svg.contains("<b>") && svg.contains("From &quot;a&quot;"));
        assert!(months(&[("2026-01".into(), Some(5), None)], "m").matches("<rect").count() == 1);
    }
}
