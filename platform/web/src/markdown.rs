//! Markdown as people write it, made into harmless HTML.

use std::collections::HashSet;
use std::sync::LazyLock;

static CLEANER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let mut builder = ammonia::Builder::default();
    let tags: HashSet<&str> = [
        "p",
        "em",
        "strong",
        "a",
        "ul",
        "ol",
        "li",
        "blockquote",
        "code",
        "pre",
        "h3",
        "h4",
        "h5",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "br",
        "hr",
        "del",
        "sup",
        "sub",
    ]
    .into();
    builder
        .tags(tags)
        .generic_attributes(HashSet::new())
        .tag_attributes([("a", HashSet::from(["href"]))].into())
        .url_schemes(["http", "https", "mailto"].into())
        .link_rel(Some("nofollow noopener ugc"));
    builder
});

/// Renders Markdown to clean HTML. Headings begin at the third level, below those of the page; raw HTML and pictures are
/// left out.
pub fn render(text: &str) -> String {
    let mut options = comrak::Options::default();
    options.extension.strikethrough = true;
    options.extension.table = true;
    options.extension.autolink = true;
    // Two levels down: `#` becomes `h3`.
    let shifted: String = text
        .lines()
        .map(|line| if line.starts_with('#') { format!("##{line}\n") } else { format!("{line}\n") })
        .collect();
    CLEANER.clean(&comrak::markdown_to_html(&shifted, &options)).to_string()
}

/// Markdown as plain words, for descriptions and search.
pub fn plain(text: &str) -> String {
    let html = render(text);
    let mut out = String::with_capacity(html.len());
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => {
                inside = false;
                out.push(' ');
            }
            _ if !inside => out.push(c),
            _ => {}
        }
    }
    let decoded = out
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&");
    decoded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Markdown without its signs of emphasis, headings and links, on one line, for texts that are searched: rendering many long
/// ones, as [`plain`] does, would take longer than finding them.
pub fn skimmed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    // `[words](address)` keeps its words.
    while let Some(middle) = rest.find("](") {
        let Some(end) = rest[middle..].find(')') else { break };
        out.push_str(&rest[..middle]);
        rest = &rest[middle + end + 1..];
    }
    out.push_str(rest);
    let spaced = out.replace(['*', '#', '`', '['], "");
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_markdown_is_harmless() {
        let html = render(
            "# Title\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) **bold** ![p](http://x/y.png)\n\n<img src=x onerror=alert(1)>",
        );
        assert!(html.contains("<h3>Title</h3>") && html.contains("<strong>bold</strong>"), "{html}");
        for bad in ["script", "javascript", "onerror", "<img"] {
            assert!(!html.contains(bad), "{bad} in {html}");
        }
    }

    #[test]
    fn plain_words() {
        assert_eq!(plain("**a** < b\n\n- c & d"), "a < b c & d");
    }

    #[test]
    fn markdown_becomes_words() {
        assert_eq!(skimmed("# A *pump*\n\nsee [here](https://x.example/a) and `b`"), "A pump see here and b");
        assert_eq!(skimmed("open [link](no end"), "open link](no end");
    }
}
