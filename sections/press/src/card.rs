//! The card that stands for a release where people share it: an SVG of 1200 × 630 drawn on the server. Pure.

use std::fmt::Write as _;

/// Width and height in pixels, as networks crop them.
const SIZE: (usize, usize) = (1200, 630);
/// Units of text on a line, a Latin letter being one and a Chinese character two.
const LINE: usize = 44;
/// Most lines of the title.
const LINES: usize = 5;

/// A text that may stand in XML: escaped, without control characters.
pub fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
    out
}

fn width(c: char) -> usize {
    if (c as u32) >= 0x2e80 { 2 } else { 1 }
}

/// Breaks a text into lines, at spaces where there are any; what does not fit ends with an ellipsis.
pub fn wrap(text: &str, line: usize, most: usize) -> Vec<String> {
    let (mut lines, mut now, mut used) = (Vec::new(), String::new(), 0);
    for word in text.split_whitespace() {
        let wide: usize = word.chars().map(width).sum();
        if used > 0 && used + 1 + wide > line {
            lines.push(std::mem::take(&mut now));
            used = 0;
        }
        if used > 0 {
            now.push(' ');
            used += 1;
        }
        for c in word.chars() {
            if used + width(c) > line {
                lines.push(std::mem::take(&mut now));
                used = 0;
            }
            now.push(c);
            used += width(c);
        }
    }
    if !now.is_empty() {
        lines.push(now);
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            last.push('…');
        }
    }
    lines
}

/// The card: forum, title, who and when.
pub fn draw(lang: &str, direction: &str, forum: &str, title: &str, foot: &str) -> String {
    let (w, h) = SIZE;
    let (edge, anchor) = if direction == "rtl" { (w - 80, "end") } else { (80, "start") };
    // With a direction set, the start of a right-to-left line is its right end.
    let anchor = if direction == "rtl" { "start" } else { anchor };
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} {h}\" xml:lang=\"{}\" \
         direction=\"{direction}\" text-anchor=\"{anchor}\" font-family=\"Georgia, 'Noto Serif', serif\">\
         <rect width=\"{w}\" height=\"{h}\" fill=\"#faf7f0\"/><rect width=\"{w}\" height=\"18\" fill=\"#8f2d56\"/>\
         <text x=\"{edge}\" y=\"110\" font-size=\"34\" fill=\"#5c574d\">{}</text>",
        xml(lang),
        xml(forum),
    );
    for (at, line) in wrap(title, LINE, LINES).iter().enumerate() {
        let y = 200 + at * 66;
        let _ = write!(out, "<text x=\"{edge}\" y=\"{y}\" font-size=\"54\" fill=\"#1c1a17\">{}</text>", xml(line));
    }
    let _ = write!(out, "<text x=\"{edge}\" y=\"570\" font-size=\"30\" fill=\"#5c574d\">{}</text></svg>", xml(foot));
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_title_is_text() {
        let card = draw("en", "ltr", "A & B", "<script>alert(1)</script> \u{0}", "x");
        assert!(card.contains("&lt;script&gt;") && !card.contains("<script") && card.contains("A &amp; B"), "{card}");
    }

    proptest! {
        #[test]
        fn no_line_is_too_long(text in ".{0,300}") {
            let lines = wrap(&text, LINE, LINES);
            prop_assert!(lines.len() <= LINES);
            for line in lines {
                prop_assert!(line.chars().map(width).sum::<usize>() <= LINE + 2, "{line}");
            }
        }
    }
}
