//! Uploaded documents: what they are is read from their content, and what they are called is made harmless.

/// Names longer than this many bytes fail on some file systems and in some mail programs.
const LONGEST_NAME: usize = 120;

/// How large a document may be.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Longest accepted file, in bytes.
    pub bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 50 << 20 }
    }
}

/// An accepted document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The bytes as they were sent.
    pub bytes: Vec<u8>,
    /// What the content is, never what the sender called it.
    pub media_type: &'static str,
    /// A name without folders or odd characters, with the ending that fits the content.
    pub name: String,
}

/// Why a document was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DocumentError {
    /// Nothing was sent.
    #[error("The document is empty; choose the file again.")]
    Empty,
    /// The file is longer than allowed.
    #[error("The document is larger than {0} MB; make it smaller and send it again.")]
    TooLong(usize),
    /// Neither PDF nor plain text.
    #[error("This is neither a PDF nor a plain text file; save it as PDF and send it again.")]
    UnknownForm,
    /// Called a PDF, but without a PDF's beginning or end.
    #[error("The PDF is damaged or cut short; export it again and send the new file.")]
    Damaged,
    /// Markup that a browser might run.
    #[error("Web pages and XML files are not accepted; save the page as PDF and send that.")]
    Markup,
}

/// Accepts a PDF or a plain text file (text, Markdown, CSV, TSV, JSON) and gives it a safe name.
///
/// Serve accepted documents with their media type, `nosniff` and as an attachment: a PDF may still hold scripts.
pub fn accept(bytes: Vec<u8>, name: &str, limits: &Limits) -> Result<Document, DocumentError> {
    if bytes.is_empty() {
        return Err(DocumentError::Empty);
    }
    if bytes.len() > limits.bytes {
        return Err(DocumentError::TooLong(limits.bytes >> 20));
    }
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.trim().to_lowercase()).unwrap_or_default();
    let (media_type, endings): (_, &[&str]) = if bytes.starts_with(b"%PDF-") {
        let tail = &bytes[bytes.len().saturating_sub(2048)..];
        if !tail.windows(5).any(|part| part == b"%%EOF") {
            return Err(DocumentError::Damaged);
        }
        ("application/pdf", &["pdf"])
    } else if ending == "pdf" {
        return Err(DocumentError::Damaged);
    } else {
        plain_text(&bytes)?;
        match ending.as_str() {
            "csv" => ("text/csv", &["csv"]),
            "tsv" => ("text/tab-separated-values", &["tsv"]),
            "json" => ("application/json", &["json"]),
            "md" | "markdown" => ("text/markdown", &["md", "markdown"]),
            _ => ("text/plain", &["txt", "text", "log"]),
        }
    };
    Ok(Document { bytes, media_type, name: safe_name(name, endings) })
}

fn plain_text(bytes: &[u8]) -> Result<(), DocumentError> {
    let text = std::str::from_utf8(bytes).map_err(|_| DocumentError::UnknownForm)?;
    if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}')) {
        return Err(DocumentError::UnknownForm);
    }
    // Old browsers guess from the beginning, so what begins like markup is treated as markup.
    let start = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let tag = start.strip_prefix('<').and_then(|rest| rest.chars().next());
    match tag {
        Some('!' | '?' | '/') => Err(DocumentError::Markup),
        Some(c) if c.is_ascii_alphabetic() => Err(DocumentError::Markup),
        _ => Ok(()),
    }
}

/// The last part of the name without characters that folders, shells, headers or eyes could misread.
fn safe_name(name: &str, endings: &[&str]) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = match last.rsplit_once('.') {
        Some((stem, ending)) if endings.contains(&ending.trim().to_lowercase().as_str()) => stem,
        _ => last,
    };
    let mut clean = String::new();
    for c in stem.chars() {
        match c {
            c if c.is_control() || is_invisible(c) => {}
            '<' | '>' | ':' | '"' | '|' | '?' | '*' | '%' | ';' | '\'' | '`' | '$' | '&' => clean.push('_'),
            c if c.is_whitespace() => {
                if !clean.ends_with(' ') {
                    clean.push(' ');
                }
            }
            c => clean.push(c),
        }
    }
    let trimmed = clean.trim_matches(|c: char| c == '.' || c == ' ');
    let room = LONGEST_NAME - endings[0].len() - 1;
    let mut end = trimmed.len().min(room);
    while !trimmed.is_char_boundary(end) {
        end -= 1;
    }
    let stem = trimmed[..end].trim_end_matches(['.', ' ']);
    let first = stem.split('.').next().unwrap_or_default().to_lowercase();
    let reserved = matches!(first.as_str(), "con" | "prn" | "aux" | "nul")
        || (first.len() == 4
            && (first.starts_with("com") || first.starts_with("lpt"))
            && first.ends_with(char::is_numeric));
    match stem {
        "" => format!("document.{}", endings[0]),
        stem if reserved => format!("_{stem}.{}", endings[0]),
        stem => format!("{stem}.{}", endings[0]),
    }
}

/// Marks that turn the direction of writing or have no width, and so can disguise an ending.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> String {
        accept(b"plain words".to_vec(), name, &Limits::default()).unwrap().name
    }

    #[test]
    fn content_decides_what_it_is() {
        let pdf = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".to_vec();
        let accepted = accept(pdf.clone(), "offer.exe", &Limits::default()).unwrap();
        assert_eq!((accepted.media_type, accepted.name.as_str()), ("application/pdf", "offer.exe.pdf"));
        assert_eq!(accept(pdf[..20].to_vec(), "a.pdf", &Limits::default()), Err(DocumentError::Damaged));
        assert_eq!(accept(b"words".to_vec(), "a.pdf", &Limits::default()), Err(DocumentError::Damaged));
        assert_eq!(accept(b"a,b\n1,2\n".to_vec(), "a.CSV", &Limits::default()).unwrap().media_type, "text/csv");
        assert_eq!(accept(b"MZ\x90\0".to_vec(), "a.txt", &Limits::default()), Err(DocumentError::UnknownForm));
        for page in ["<html>", "\u{feff} <!doctype html>", "<?xml version='1.0'?>", "\n<svg>"] {
            assert_eq!(accept(page.into(), "a.txt", &Limits::default()), Err(DocumentError::Markup), "{page}");
        }
        assert!(accept(b"< 5 % of cases".to_vec(), "a.txt", &Limits::default()).is_ok());
        assert_eq!(accept(vec![], "a.txt", &Limits::default()), Err(DocumentError::Empty));
        assert_eq!(accept(vec![b'a'; 11], "a.txt", &Limits { bytes: 10 }), Err(DocumentError::TooLong(0)));
    }

    #[test]
    fn names_are_made_harmless() {
        assert_eq!(named("../../etc/passwd"), "passwd.txt");
        assert_eq!(named("C:\\Users\\a\\report.txt"), "report.txt");
        assert_eq!(named("技术报告.txt"), "技术报告.txt");
        assert_eq!(named("report\u{202e}fdp.txt"), "reportfdp.txt");
        assert_eq!(named("a\r\nSet-Cookie: x=1.txt"), "aSet-Cookie_ x=1.txt");
        assert_eq!(named("..."), "document.txt");
        assert_eq!(named(""), "document.txt");
        assert_eq!(named("nul.txt"), "_nul.txt");
        assert_eq!(named("com1"), "_com1.txt");
        assert_eq!(named("page.html"), "page.html.txt");
        assert!(named(&"é".repeat(500)).len() <= LONGEST_NAME);
    }

    proptest::proptest! {
        #[test]
        fn every_name_becomes_one_that_is_safe(name in "\\PC*") {
            let safe = named(&name);
            proptest::prop_assert!(safe.len() <= LONGEST_NAME && safe.contains('.') && !safe.starts_with('.'));
            proptest::prop_assert!(!safe.contains(['/', '\\', ':', '"', '\0', '\n', '\r']));
            proptest::prop_assert_eq!(named(&safe), safe);
        }
    }
}
