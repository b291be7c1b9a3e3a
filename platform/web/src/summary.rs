//! What stands at the top of a page whose form came back: how much is wrong, and a way to each place.
//!
//! It is made from the page itself, so that no form can forget it: a fault is `<p class="fault" id="e-…">`, and its input is
//! whatever names that id in `aria-describedby`.

use askama::Template;

use crate::i18n::Say;

/// One thing wrong: where, and what, both as HTML that stood on the page.
struct Way {
    to: String,
    label: String,
    fault: String,
}

#[derive(Template)]
#[template(path = "summary.html")]
struct Summary {
    title: String,
    ways: Vec<Way>,
}

const FAULT: &str = "<p class=\"fault\" id=\"";

/// The text from a place to the next of a sign.
fn until(text: &str, sign: char) -> &str {
    text.split(sign).next().unwrap_or("")
}

/// The value of an attribute of a tag.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let at = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    Some(until(&tag[at..], '"'))
}

/// The tag that says it is described by an id.
fn described<'a>(body: &'a str, id: &str) -> Option<(usize, &'a str)> {
    body.match_indices("aria-describedby=\"").find_map(|(at, needle)| {
        let names = until(&body[at + needle.len()..], '"');
        names.split_whitespace().find(|name| *name == id)?;
        let from = body[..at].rfind('<')?;
        Some((from, until(&body[from..], '>')))
    })
}

/// What an input is called: the first words of its label, or of the legend of its group.
fn label<'a>(body: &'a str, (from, tag): (usize, &str), id: &str) -> &'a str {
    let legend = if tag.starts_with("<fieldset") { body[from..].find("<legend").map(|at| from + at) } else { None };
    let Some(at) = legend.or_else(|| body.find(&format!("for=\"{id}\""))) else { return "" };
    let Some(end) = body[at..].find('>') else { return "" };
    // Of a label around a tick, the words come behind it.
    let mut rest = body[at + end + 1..].trim_start();
    if rest.starts_with("<input") {
        rest = rest.split_once('>').map_or("", |(_, rest)| rest);
    }
    until(rest, '<').trim()
}

/// The summary of the faults of a page's body; nothing if there are none.
pub(crate) fn of(body: &str, t: &Say) -> Option<String> {
    let mut ways = Vec::new();
    for (at, _) in body.match_indices(FAULT) {
        let id = until(&body[at + FAULT.len()..], '"');
        let Some(start) = body[at..].find('>') else { continue };
        let fault = until(&body[at + start + 1..], '<').to_owned();
        let input = described(body, id);
        let to = input.and_then(|(_, tag)| attribute(tag, "id")).unwrap_or(id);
        let label = input.map_or("", |input| label(body, input, to));
        ways.push(Way { to: to.to_owned(), label: label.to_owned(), fault });
    }
    if ways.is_empty() {
        return None;
    }
    Summary { title: t.count("faults-title", ways.len() as i64), ways }.render().ok()
}
