//! A light HTML reader: cuts a page into blocks of text and remembers what stood around each. It never fails.

use crate::clean::Part;
use crate::vocab;

/// A stretch of text between two block tags.
#[derive(Debug, Clone, Default)]
pub(crate) struct Block {
    pub text: String,
    /// Characters of `text` inside links.
    pub linked: usize,
    /// What the elements around say it is.
    pub hint: Option<Part>,
    /// Inside h1 … h6.
    pub heading: bool,
    /// Inside article or main.
    pub article: bool,
}

/// What a page holds.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub blocks: Vec<Block>,
    /// The date the page's own description states.
    pub date: Option<String>,
}

/// Whether a text is markup and not prose.
pub(crate) fn looks_like_html(text: &str) -> bool {
    let mut tags = 0;
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let name: String =
            rest.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).take(12).collect();
        if matches!(name.to_ascii_lowercase().as_str(), "html" | "body" | "head" | "article" | "script" | "doctype") {
            return true;
        }
        tags += usize::from(
            is_block(&name.to_ascii_lowercase()) || matches!(name.as_str(), "a" | "b" | "i" | "em" | "span" | "img"),
        );
        if tags >= 2 {
            return true;
        }
    }
    text.trim_start().starts_with("<!")
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "p" | "div"
            | "br"
            | "li"
            | "ul"
            | "ol"
            | "dl"
            | "dt"
            | "dd"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "table"
            | "tr"
            | "td"
            | "th"
            | "section"
            | "article"
            | "main"
            | "nav"
            | "aside"
            | "header"
            | "footer"
            | "form"
            | "figure"
            | "figcaption"
            | "blockquote"
            | "pre"
            | "hr"
            | "body"
            | "html"
            | "head"
            | "title"
            | "button"
            | "label"
            | "option"
            | "select"
            | "fieldset"
            | "address"
    )
}

fn is_void(name: &str) -> bool {
    matches!(
        name,
        "br" | "hr"
            | "img"
            | "input"
            | "meta"
            | "link"
            | "area"
            | "base"
            | "col"
            | "embed"
            | "source"
            | "track"
            | "wbr"
    )
}

/// Elements whose content is no text of the page.
fn is_hidden(name: &str) -> bool {
    matches!(
        name,
        "script"
            | "style"
            | "noscript"
            | "template"
            | "svg"
            | "math"
            | "iframe"
            | "object"
            | "canvas"
            | "video"
            | "audio"
            | "textarea"
            | "select"
            | "title"
    )
}

struct Element {
    name: String,
    hint: Option<Part>,
}

struct Reader {
    page: Page,
    open: Vec<Element>,
    block: Block,
    links: usize,
    /// Hidden elements that are never closed; looked for once only.
    unclosed: Vec<String>,
}

/// Deeper nesting than any page needs is read as if it were flat.
const DEEPEST: usize = 400;

/// Reads a page.
pub(crate) fn read(text: &str) -> Page {
    let mut reader =
        Reader { page: Page::default(), open: Vec::new(), block: Block::default(), links: 0, unclosed: Vec::new() };
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        reader.text(&rest[..at]);
        let after = &rest[at..];
        rest = if let Some(comment) = after.strip_prefix("<!--") {
            comment.find("-->").map_or("", |end| &comment[end + 3..])
        } else if after[1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')) {
            let (tag, rest) = cut_tag(&after[1..]);
            reader.tag(tag, rest)
        } else {
            reader.text("<");
            &after[1..]
        };
    }
    reader.text(rest);
    reader.end_block();
    reader.page
}

/// The inside of a tag, and what follows its `>`; quoted attributes may hold one.
fn cut_tag(text: &str) -> (&str, &str) {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate().take(20_000) {
        match (quote, byte) {
            (None, b'>') => return (&text[..at], &text[at + 1..]),
            (None, b'"' | b'\'') if text[..at].ends_with('=') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    // No end, or a quote that never closes: the first > is the end.
    text.find('>').map_or((text, ""), |at| (&text[..at], &text[at + 1..]))
}

/// The value of an attribute.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let lower = tag.to_ascii_lowercase();
    for (at, _) in lower.match_indices(name) {
        if !lower[..at].ends_with(|c: char| c.is_ascii_whitespace() || c == '"' || c == '\'') {
            continue;
        }
        let Some(value) = tag[at + name.len()..].trim_start().strip_prefix('=') else { continue };
        let value = value.trim_start();
        let end = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => return value[1..].split(quote).next(),
            _ => value.find(|c: char| c.is_ascii_whitespace()).unwrap_or(value.len()),
        };
        return Some(&value[..end]);
    }
    None
}

impl Reader {
    /// Takes a tag; what is left to read after it.
    fn tag<'a>(&mut self, tag: &str, rest: &'a str) -> &'a str {
        let closing = tag.starts_with('/');
        let name: String = tag
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .take(20)
            .collect::<String>()
            .to_ascii_lowercase();
        if is_block(&name) {
            self.end_block();
        }
        if closing {
            self.close(&name);
            return rest;
        }
        self.note_date(&name, tag);
        if is_hidden(&name) && !tag.ends_with('/') {
            return self.skip_past(rest, &name);
        }
        if !is_void(&name) && !tag.ends_with('/') && self.open.len() < DEEPEST {
            // A new paragraph or item closes the one before.
            if matches!(name.as_str(), "p" | "li" | "option") && self.open.last().is_some_and(|open| open.name == name)
            {
                self.close(&name);
            }
            let hint = self.hint_of(&name, tag);
            self.links += usize::from(name == "a");
            self.open.push(Element { name, hint });
        }
        rest
    }

    fn hint_of(&self, name: &str, tag: &str) -> Option<Part> {
        let own = match name {
            "nav" => Some(Part::Menu),
            "footer" | "aside" => Some(Part::Aside),
            "header" if !self.inside(&["article", "main"]) => Some(Part::Aside),
            "form" | "button" | "label" => Some(Part::Form),
            "figcaption" => Some(Part::Caption),
            _ => None,
        };
        // The page's own frame carries class names about everything on it.
        let framed = matches!(name, "html" | "body" | "main" | "article" | "h1" | "h2" | "h3" | "p" | "a" | "span");
        own.or_else(|| {
            (!framed).then(|| ["class", "id"].iter().find_map(|a| attribute(tag, a).and_then(vocab::hint))).flatten()
        })
    }

    fn note_date(&mut self, name: &str, tag: &str) {
        let stated = match name {
            "meta" => {
                let key = attribute(tag, "property")
                    .or_else(|| attribute(tag, "name"))
                    .or_else(|| attribute(tag, "itemprop"));
                key.filter(|key| key.to_ascii_lowercase().contains("publish") || key.eq_ignore_ascii_case("date"))
                    .and_then(|_| attribute(tag, "content"))
            }
            "time" => attribute(tag, "datetime"),
            _ => None,
        };
        if let (None, Some(date)) = (&self.page.date, stated) {
            self.page.date = Some(date.chars().take(40).collect());
        }
    }

    fn inside(&self, names: &[&str]) -> bool {
        self.open.iter().any(|open| names.contains(&open.name.as_str()))
    }

    fn close(&mut self, name: &str) {
        if let Some(at) = self.open.iter().rposition(|open| open.name == name) {
            self.links -= self.open[at..].iter().filter(|open| open.name == "a").count();
            self.open.truncate(at);
        }
    }

    fn text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if self.block.text.is_empty() {
            if text.trim().is_empty() {
                return;
            }
            self.block.hint = self.open.iter().rev().find_map(|open| open.hint);
            self.block.heading =
                self.open.iter().any(|open| matches!(open.name.as_str(), "h1" | "h2" | "h3" | "h4" | "h5" | "h6"));
            self.block.article = self.inside(&["article", "main"]);
        }
        let before = self.block.text.len();
        unescape(text, &mut self.block.text);
        if self.links > 0 {
            self.block.linked += self.block.text[before..].chars().filter(|c| !c.is_whitespace()).count();
        }
    }

    fn end_block(&mut self) {
        let block = std::mem::take(&mut self.block);
        let text = block.text.split_whitespace().collect::<Vec<_>>().join(" ");
        if !text.is_empty() {
            self.page.blocks.push(Block { text, ..block });
        }
    }

    /// What follows the closing tag of a hidden element. A script or style without one hides the whole rest.
    fn skip_past<'a>(&mut self, text: &'a str, name: &str) -> &'a str {
        if self.unclosed.iter().any(|unclosed| unclosed == name) {
            return text;
        }
        let mut from = 0;
        while let Some(at) = text[from..].find("</") {
            let start = from + at + 2;
            let end = start + name.len();
            if text.get(start..end).is_some_and(|found| found.eq_ignore_ascii_case(name)) {
                return text[end..].find('>').map_or("", |close| &text[end + close + 1..]);
            }
            from = start;
        }
        self.unclosed.push(name.to_owned());
        if matches!(name, "script" | "style") { "" } else { text }
    }
}

/// Appends text with its character references resolved.
fn unescape(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        let name = after.bytes().take(12).position(|b| b == b';').and_then(|end| after.get(..end));
        if let Some((c, name)) = name.and_then(|name| Some((reference(name)?, name))) {
            out.push(c);
            rest = &after[name.len() + 1..];
        } else {
            out.push('&');
            rest = after;
        }
    }
    out.push_str(rest);
}

fn reference(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|c| !c.is_control() || c.is_whitespace());
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" | "ensp" | "emsp" | "thinsp" => ' ',
        "ldquo" => '“',
        "rdquo" => '”',
        "bdquo" => '„',
        "lsquo" => '‘',
        "rsquo" => '’',
        "laquo" => '«',
        "raquo" => '»',
        "ndash" => '–',
        "mdash" => '—',
        "hellip" => '…',
        "copy" => '©',
        "reg" => '®',
        "euro" => '€',
        "pound" => '£',
        "yen" => '¥',
        "middot" => '·',
        "eacute" => 'é',
        "egrave" => 'è',
        "ecirc" => 'ê',
        "agrave" => 'à',
        "acirc" => 'â',
        "ccedil" => 'ç',
        "ocirc" => 'ô',
        "ucirc" => 'û',
        "icirc" => 'î',
        "aacute" => 'á',
        "iacute" => 'í',
        "oacute" => 'ó',
        "uacute" => 'ú',
        "ntilde" => 'ñ',
        "auml" => 'ä',
        "ouml" => 'ö',
        "uuml" => 'ü',
        "szlig" => 'ß',
        "Eacute" => 'É',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_hints_and_hidden_parts() {
        let page = read(
            "<html><body><nav><a href='/'>Home</a></nav><script>if (a < b) x('</p>')</script><article><h1>A &amp; B</h1>\
             <p>One <b>two</b><p>Three<div class=\"share-box\">Tweet</div></article>",
        );
        let seen: Vec<_> = page.blocks.iter().map(|block| (block.text.as_str(), block.hint, block.heading)).collect();
        assert_eq!(
            seen,
            [
                ("Home", Some(Part::Menu), false),
                ("A & B", None, true),
                ("One two", None, false),
                ("Three", None, false),
                ("Tweet", Some(Part::Share), false)
            ]
        );
    }

    #[test]
    fn prose_with_a_less_than_sign_is_no_markup() {
        assert!(!looks_like_html("3 < 5 and 7 > 6"));
        assert!(looks_like_html("<p>Hello</p>"));
    }
}
