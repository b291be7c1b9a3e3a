//! The shell around every page: mast, navigation, languages, footer; and the pages of refusals.

use std::borrow::Cow;

use askama::Template;
use axum::response::{IntoResponse, Response};
use exedra_kernel::{FieldFault, Lang, Refusal, key};
use http::{HeaderValue, header};

use crate::ctx::{Ctx, EditionState};
use crate::error::Error;
use crate::i18n::Say;

/// The address of the site search over all editions; below an edition it is `/{forum}/search`.
pub const SEARCH: &str = "/search";

/// What a page says of itself to the shell.
#[derive(Clone, Debug, Default)]
pub struct Head {
    /// The page's title, in the reader's language.
    pub title: String,
    /// One sentence for search engines.
    pub description: String,
    /// JSON-LD, ready to be put into a script element.
    pub json_ld: Option<serde_json::Value>,
    /// Path below the edition that the navigation marks.
    pub nav: &'static str,
    /// What a link to the page shows where people share it: Open Graph's properties without `og:`, and their content.
    pub shared: Vec<(&'static str, String)>,
    /// A feed of what the page lists: title and address.
    pub feed: Option<(String, String)>,
    /// Not for search engines.
    pub private: bool,
    /// Further scripts (names of assets).
    pub scripts: Vec<&'static str>,
    /// Wants to be printed without mast (agendas).
    pub printed: bool,
    /// Origins (`https://host`) that the page may play from and frame; none for a page that plays nothing of others.
    pub media: Vec<String>,
}

impl Head {
    /// A page with a title.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), ..Self::default() }
    }
    /// Marks an entry of the navigation.
    #[must_use]
    pub fn nav(mut self, path: &'static str) -> Self {
        self.nav = path;
        self
    }
    /// Not for search engines.
    #[must_use]
    pub fn private(mut self) -> Self {
        self.private = true;
        self
    }
    /// With a script.
    #[must_use]
    pub fn script(mut self, name: &'static str) -> Self {
        self.scripts.push(name);
        self
    }
    /// With origins that it plays from.
    #[must_use]
    pub fn media(mut self, origins: Vec<String>) -> Self {
        self.media = origins;
        self
    }
    /// With a description.
    #[must_use]
    pub fn described(mut self, text: impl Into<String>) -> Self {
        self.description = text.into();
        self
    }
    /// With what a shared link shows.
    #[must_use]
    pub fn shared(mut self, properties: Vec<(&'static str, String)>) -> Self {
        self.shared = properties;
        self
    }
    /// With a feed.
    #[must_use]
    pub fn feed(mut self, title: impl Into<String>, href: impl Into<String>) -> Self {
        self.feed = Some((title.into(), href.into()));
        self
    }
    /// With structured data.
    #[must_use]
    pub fn json_ld(mut self, data: serde_json::Value) -> Self {
        self.json_ld = Some(data);
        self
    }
}

/// An entry of a row of links.
pub struct Entry {
    /// Address.
    pub href: String,
    /// What people read.
    pub label: String,
    /// Whether it is where they are.
    pub here: bool,
    /// Language tag of the label, for the row of languages.
    pub tag: &'static str,
    /// Direction of the label.
    pub direction: &'static str,
}

#[derive(Template)]
#[template(path = "shell.html")]
struct Shell<'a> {
    t: &'a Say,
    head: &'a Head,
    body: &'a str,
    json_ld: String,
    section: &'a str,
    brand: String,
    brand_lang: String,
    brand_href: String,
    nav: Vec<Entry>,
    search: Option<String>,
    languages: Vec<Entry>,
    alternates: Vec<(&'static str, String)>,
    canonical: String,
    demonstration: bool,
    archived: bool,
    signed_in: Option<String>,
    runs: bool,
    sign_in: String,
    done: Option<String>,
    style: &'static str,
    script: &'static str,
    scripts: Vec<String>,
}

/// What a page says at its top of the step that led to it: `?done=` and one of these words, nothing else.
const DONE: &[(&str, &str)] = &[
    ("asked", key!("done-asked")),
    ("accepted", key!("done-accepted")),
    ("declined", key!("done-declined")),
    ("withdrawn", key!("done-withdrawn")),
    ("saved", key!("done-saved")),
    ("state", key!("done-state")),
    ("submitted", key!("done-submitted")),
    ("published", key!("done-published")),
    ("returned", key!("done-returned")),
    ("invited", key!("done-invited")),
    ("added", key!("done-added")),
    ("removed", key!("done-removed")),
    ("replied", key!("done-replied")),
];

fn done_key(word: &str) -> Option<&'static str> {
    DONE.iter().find(|(known, _)| *known == word).map(|(_, key)| *key)
}

/// Where the field in the mast asks: at the edition of the page, else everywhere.
fn search_path(ctx: &Ctx) -> String {
    ctx.forum.as_ref().map_or_else(|| SEARCH.to_owned(), |forum| format!("/{}{SEARCH}", forum.slug))
}

fn with_lang(path: &str, query: &str, lang: Lang) -> String {
    let mut pairs = crate::forms::decode(query);
    pairs.retain(|(key, _)| key != "lang" && key != "done");
    pairs.push(("lang".to_owned(), lang.as_str().to_owned()));
    format!("{path}?{}", crate::forms::encode(&pairs))
}

/// A whole page from a section's body.
pub fn page(ctx: &Ctx, head: &Head, body: &impl Template) -> Result<Response, Error> {
    let say = ctx.say();
    let mut body = body.render()?;
    if let Some(summary) = crate::summary::of(&body, &say) {
        body.insert_str(0, &summary);
    }
    let nav = ctx.forum.as_ref().map_or_else(Vec::new, |forum| {
        let entry = |nav: &crate::section::Nav| Entry {
            href: format!("/{}/{}", forum.slug, nav.path).trim_end_matches('/').to_owned(),
            label: say.say(nav.key),
            here: nav.path == head.nav,
            tag: "",
            direction: "",
        };
        ctx.app.0.links.nav.iter().map(entry).collect()
    });
    let languages = Lang::ALL.iter().map(|&lang| Entry {
        href: with_lang(&ctx.path, &ctx.query, lang),
        label: lang.own_name().to_owned(),
        here: lang == ctx.lang,
        tag: lang.as_str(),
        direction: lang.direction(),
    });
    let (brand_lang, brand) = ctx.forum.as_ref().map_or(("en", "Exedra"), |forum| forum.name.best(ctx.lang));
    let html = Shell {
        t: &say,
        head,
        body: &body,
        // `<` inside the script element would end it.
        json_ld: head.json_ld.as_ref().map_or_else(String::new, |data| data.to_string().replace('<', "\\u003c")),
        section: ctx.section,
        brand: brand.to_owned(),
        brand_lang: brand_lang.to_owned(),
        brand_href: ctx.forum.as_ref().map_or_else(|| "/".to_owned(), |forum| format!("/{}", forum.slug)),
        nav,
        // The page of the search has the field itself.
        search: (ctx.app.0.links.search && ctx.section != "find").then(|| search_path(ctx)),
        languages: languages.collect(),
        alternates: Lang::ALL
            .iter()
            .map(|lang| (lang.as_str(), ctx.absolute(&with_lang(&ctx.path, &ctx.query, *lang))))
            .collect(),
        canonical: ctx.absolute(&ctx.path),
        demonstration: ctx.app.settings().demonstration,
        archived: ctx.forum.as_ref().is_some_and(|forum| forum.state == EditionState::Archived),
        signed_in: ctx.actor.as_ref().map(|actor| actor.name.clone()),
        runs: ctx.actor.as_ref().is_some_and(|actor| actor.runs_any()),
        sign_in: format!(
            "/account/sign-in?{}",
            crate::forms::encode(&[(
                "next".to_owned(),
                if ctx.path == "/account/sign-in" { String::new() } else { ctx.path.clone() }
            )])
        ),
        done: ctx.query_value("done").and_then(|word| done_key(&word)).map(|key| say.say(key)),
        style: crate::assets::style_path(),
        script: crate::assets::path("exedra.js"),
        scripts: head.scripts.iter().map(|name| crate::assets::path(name).to_owned()).collect(),
    }
    .render()?;
    let html = if ctx.lang_fixed { carry_language(&html, ctx.lang) } else { html };
    let mut response = crate::respond::with_type(html, "text/html; charset=utf-8");
    let vary = if ctx.lang_fixed { "Accept-Encoding" } else { "Accept-Encoding, Accept-Language" };
    response.headers_mut().insert(header::VARY, HeaderValue::from_static(vary));
    if let Some(policy) = Some(&head.media).filter(|media| !media.is_empty()).and_then(|m| crate::gate::policy_with(m))
    {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    Ok(response)
}

/// Adds `lang=` to every link and form of a page whose language the address fixed, so that the choice is kept without a
/// cookie; a form that reads gets it as a hidden field, because browsers drop the query of its address. Assets, other sites
/// and links that name a language are left alone. (Redirects get theirs in the gate.)
fn carry_language(html: &str, lang: Lang) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 20);
    let mut rest = html;
    loop {
        let place = |needle: &str| rest.find(needle).map(|at| at + needle.len());
        let target = ["href=\"/", "action=\"/"].iter().filter_map(|needle| place(needle).map(|at| at - 1)).min();
        let form = place("<form").and_then(|at| rest[at..].find('>').map(|end| (at, at + end + 1)));
        if let Some((from, to)) = form.filter(|(from, _)| target.is_none_or(|target| *from <= target)) {
            let tag = &rest[from..to];
            out.push_str(&rest[..from]);
            out.push_str(&carry_language(tag, lang));
            if !tag.contains("method=\"post\"") {
                out.push_str("<input type=\"hidden\" name=\"lang\" value=\"");
                out.push_str(lang.as_str());
                out.push_str("\">");
            }
            rest = &rest[to..];
            continue;
        }
        let Some(start) = target else { break };
        let Some(length) = rest[start..].find('"') else { break };
        out.push_str(&rest[..start]);
        out.push_str(&language_added(&rest[start..start + length], lang, "&amp;"));
        rest = &rest[start + length..];
    }
    out.push_str(rest);
    out
}

/// An address of this installation with `lang=`, unless it names a language or has none; `and` is the ampersand as the
/// address writes it.
pub(crate) fn language_added<'a>(target: &'a str, lang: Lang, and: &str) -> Cow<'a, str> {
    let kept = !target.starts_with('/')
        || target.starts_with("//")
        || ["/assets/", "/files/", "/api/"].iter().any(|prefix| target.starts_with(prefix))
        || ["?lang=", "&amp;lang=", "&#38;lang=", "&lang="].iter().any(|own| target.contains(own));
    if kept {
        return Cow::Borrowed(target);
    }
    let (path, fragment) = target.split_once('#').map_or((target, ""), |(path, fragment)| {
        // `&#38;` is an escaped ampersand, not a fragment.
        if path.ends_with('&') { (target, "") } else { (path, fragment) }
    });
    let sign = if path.contains('?') { and } else { "?" };
    let hash = if fragment.is_empty() { "" } else { "#" };
    Cow::Owned(format!("{path}{sign}lang={lang}{hash}{fragment}"))
}

/// The heading of a refusal.
pub fn error_title(say: &Say, error: &Error) -> String {
    say.say(match error {
        Error::Refused(refusal) => match refusal {
            Refusal::NotFound => key!("error-not-found"),
            Refusal::Gone => key!("error-gone"),
            Refusal::SignIn => key!("error-sign-in"),
            Refusal::Forbidden => key!("error-forbidden"),
            Refusal::Conflict(_) | Refusal::Told(_) => key!("error-conflict"),
            Refusal::Invalid(_) => key!("error-invalid"),
            Refusal::TooMany(_) => key!("error-too-many"),
            Refusal::Unusable(_) => key!("error-unusable"),
        },
        Error::Busy => key!("error-busy"),
        Error::Broken(_) => key!("error-broken"),
    })
}

/// What happened, what was kept and what to do.
pub fn error_text(say: &Say, error: &Error) -> String {
    match error {
        Error::Refused(refusal) => match refusal {
            Refusal::NotFound => say.say("error-not-found-text"),
            Refusal::Gone => say.say("error-gone-text"),
            Refusal::SignIn => say.say("error-sign-in-text"),
            Refusal::Forbidden => say.say("error-forbidden-text"),
            Refusal::Conflict(key) | Refusal::Unusable(key) => say.say(key),
            Refusal::Told(sentence) => sentence.clone(),
            Refusal::Invalid(_) => say.say("error-invalid-text"),
            Refusal::TooMany(seconds) => say.count("error-too-many-text", seconds / 60 + 1),
        },
        Error::Busy => say.say("error-busy-text"),
        Error::Broken(_) => say.say("error-broken-text"),
    }
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    t: Say,
    status: u16,
    title: String,
    text: String,
    faults: Vec<String>,
    home: String,
}

/// What is wrong, behind the name that people read beside such a field, if it has one everywhere.
fn fault_line(say: &Say, fault: &FieldFault) -> String {
    let sentence = say.with(fault.key, &fault.detail);
    let name = match fault.field.as_str() {
        "email" | "manager_email" => say.say("word-email"),
        "title" => say.say("word-title"),
        "name" | "native_name" | "latin_name" | "manager_name" | "badge_name" => say.say("word-name"),
        "file" => say.say("word-file"),
        "password" | "new" | "again" => say.say("word-password"),
        "language" => say.say("word-language"),
        "country" | "country_represented" => say.say("word-country"),
        _ => return sentence,
    };
    say.fill("name-and-sentence", &[("name", &name), ("sentence", &sentence)])
}

pub(crate) fn error_page(ctx: &Ctx, error: &Error) -> Response {
    let say = ctx.say();
    let faults = match error {
        Error::Refused(Refusal::Invalid(faults)) => faults.iter().map(|fault| fault_line(&say, fault)).collect(),
        _ => Vec::new(),
    };
    let body = ErrorPage {
        status: error.status().as_u16(),
        title: error_title(&say, error),
        text: error_text(&say, error),
        faults,
        home: ctx.at_forum(""),
        t: say,
    };
    match page(ctx, &Head::new(body.title.clone()).private(), &body) {
        Ok(mut response) => {
            *response.status_mut() = error.status();
            response
        }
        Err(_) => error.status().into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn language_is_carried_on() {
        let html = r#"<a href="/a">x</a><a href="/b?c=1#d"><form method="post" action="/e"><a href="https://x/"><link href="/assets/s.css"><a href="/f?lang=fr"><a href="/g?a=1&#38;b=2"><form method="get" action="/h"><form>"#;
        let out = carry_language(html, Lang::Ar);
        assert_eq!(
            out,
            r#"<a href="/a?lang=ar">x</a><a href="/b?c=1&amp;lang=ar#d"><form method="post" action="/e?lang=ar"><a href="https://x/"><link href="/assets/s.css"><a href="/f?lang=fr"><a href="/g?a=1&#38;b=2&amp;lang=ar"><form method="get" action="/h?lang=ar"><input type="hidden" name="lang" value="ar"><form><input type="hidden" name="lang" value="ar">"#
        );
    }
}
