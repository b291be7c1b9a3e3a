//! The card that stands for a release where people share it: 1200 × 630, as an SVG, and as a PNG for networks that show no
//! SVG. Both are drawn on the server. Pure.

use std::fmt::Write as _;
use std::sync::LazyLock;

use exedra_files::lettering::{Lettering, Sheet};

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

/// The fonts the program comes with: Latin and Cyrillic letters.
static LETTERS: LazyLock<Lettering> = LazyLock::new(|| Lettering::of(exedra_web::assets::DRAWN.iter().copied()));

/// Whether the PNG can show a text.
pub fn can_paint(text: &str) -> bool {
    LETTERS.can_write(text)
}

/// Breaks a text into lines of so many pixels; what does not fit ends with an ellipsis.
fn broken(text: &str, size: f32, room: f32, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let joined = lines.last().map(|line| format!("{line} {word}"));
        match joined.filter(|joined| LETTERS.width(joined, size) <= room) {
            Some(joined) => {
                lines.pop();
                lines.push(joined);
            }
            None => lines.push(word.to_owned()),
        }
    }
    let over = lines.len() > most;
    lines.truncate(most);
    for line in &mut lines {
        while LETTERS.width(line, size) > room {
            line.pop();
        }
    }
    if over && let Some(last) = lines.last_mut() {
        while LETTERS.width(last, size) > room - size {
            last.pop();
        }
        last.push('…');
    }
    lines
}

/// The card as a PNG. Lines the program has no letters for are left out.
///
/// # Errors
/// When the encoder fails.
pub fn paint(forum: &str, title: &str, foot: &str) -> Result<Vec<u8>, String> {
    const PAPER: [u8; 3] = [0xfa, 0xf7, 0xf0];
    const SOFT: [u8; 3] = [0x5c, 0x57, 0x4d];
    const INK: [u8; 3] = [0x1c, 0x1a, 0x17];
    let mut sheet = Sheet::new(SIZE.0 as u32, SIZE.1 as u32, PAPER);
    sheet.bar(0, 0, SIZE.0 as u32, 18, [0x8f, 0x2d, 0x56]);
    let room = (SIZE.0 - 160) as f32;
    let mut lines = |text: &str, top: f32, step: f32, size: f32, most: usize, colour: [u8; 3]| {
        if !can_paint(text) {
            return;
        }
        for (at, line) in broken(text, size, room, most).iter().enumerate() {
            sheet.write(&LETTERS, line, 80.0, top + at as f32 * step, size, colour);
        }
    };
    lines(forum, 110.0, 40.0, 36.0, 1, SOFT);
    lines(title, 205.0, 68.0, 60.0, LINES, INK);
    lines(foot, 575.0, 40.0, 32.0, 1, SOFT);
    sheet.png().map_err(|error| error.to_string())
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

    #[test]
    fn a_png_for_networks() {
        let dark = |png: &[u8]| png.len();
        let empty = paint("", "", "").unwrap();
        let full = paint("Harbour Forum", "A titre Ünïcode и по-русски", "3 August 2027").unwrap();
        assert!(full.starts_with(b"\x89PNG") && empty.starts_with(b"\x89PNG"));
        // Without npm at the build there are no letters, and the card is a plain one.
        assert!(!can_paint("a") || dark(&full) > dark(&empty) + 2000);
        assert!(!can_paint("科学") && !can_paint("علم"));
        assert_eq!(paint("科学", "علم", "").unwrap(), empty, "what has no letters is left out, not shown as boxes");
        let long = "word ".repeat(200) + &"x".repeat(3000);
        assert!(broken(&long, 60.0, 1040.0, 5).iter().all(|line| LETTERS.width(line, 60.0) <= 1041.0));
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
