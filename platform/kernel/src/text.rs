//! Typed texts without what cannot be seen: control characters, and the marks that turn the direction of what follows.
//!
//! Names go into headers of letters, lines of calendars and names of files. A line end there begins another header; a mark
//! that turns direction makes a name read as something else. Both are refused where they are typed
//! ([`crate::record::Field::parse`]) and taken out again where they leave ([`line`]).

/// Whether a character ends or disturbs a line: control characters, the separators of lines and paragraphs, and the marks
/// that turn the direction of writing beyond a word (embeddings, overrides, isolates). The weak marks U+200E, U+200F and
/// U+061C are part of good writing, and so are the joiners U+200C and U+200D.
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

/// Whether a text of several lines may not hold a character: hidden ones but line ends and tabs.
pub fn is_hidden_in_prose(c: char) -> bool {
    is_hidden(c) && !matches!(c, '\n' | '\r' | '\t')
}

/// A text as one line: line ends and tabs become blanks, other hidden characters go, and so do blanks at the ends.
pub fn line(text: &str) -> String {
    let spaced = text.chars().map(|c| if matches!(c, '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}') { ' ' } else { c });
    spaced.filter(|c| !is_hidden(*c)).collect::<String>().trim().to_owned()
}

/// A text of several lines without what is hidden.
pub fn lines(text: &str) -> String {
    text.chars().filter(|c| !is_hidden_in_prose(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_hidden_leaves() {
        assert_eq!(line(" Ana\r\nBcc: x@y.z\t"), "Ana  Bcc: x@y.z");
        assert_eq!(line("gpj.\u{202e}fdp\u{2066}\u{0}\u{feff}"), "gpj.fdp");
        // Joiners and weak marks are part of how names are written.
        for name in ["می\u{200c}خواهم", "क्\u{200d}ष", "אב\u{200f}!", "王芳", "Nguyễn"] {
            assert_eq!(line(name), name);
        }
        assert_eq!(lines("a\nb\tc\u{202e}\u{7}"), "a\nb\tc");
    }
}
