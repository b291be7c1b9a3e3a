//! Style, script and fonts: embedded, named by their content, kept by browsers for a year.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use std::fmt::Write as _;
use std::sync::LazyLock;

/// An embedded file.
pub struct Asset {
    name: &'static str,
    bytes: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/fonts.rs"));

static STYLE: LazyLock<String> = LazyLock::new(|| {
    let mut faces = String::new();
    for font in FONTS {
        let italic = if font.name.contains("italic") { "italic" } else { "normal" };
        let family = if font.name.contains("serif") { "Source Serif 4 Variable" } else { "Source Sans 3 Variable" };
        let range = RANGES.iter().find(|(part, _)| font.name.contains(part)).map_or("", |(_, range)| range);
        let _ = writeln!(
            faces,
            "@font-face{{font-family:\"{family}\";font-style:{italic};font-weight:200 900;font-display:swap;src:url({}) format(\"woff2\");unicode-range:{range}}}",
            path(font.name)
        );
    }
    faces + include_str!("../assets/exedra.css")
});

/// Unicode ranges of the font files, by a part of their names; the longer names come first.
const RANGES: &[(&str, &str)] = &[
    (
        "latin-ext",
        "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113",
    ),
    ("cyrillic", "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116"),
    (
        "latin",
        "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
    ),
];

fn plain() -> Vec<(&'static str, &'static [u8])> {
    vec![
        ("exedra.css", STYLE.as_bytes()),
        ("exedra.js", include_bytes!("../assets/exedra.js")),
        ("live.js", include_bytes!("../assets/live.js")),
        ("stage.js", include_bytes!("../assets/stage.js")),
        ("rooms.js", include_bytes!("../assets/rooms.js")),
        ("follow.js", include_bytes!("../assets/follow.js")),
        ("plan.js", include_bytes!("../assets/plan.js")),
    ]
}

/// Public name (with the content's hash), type and bytes of every asset.
static TABLE: LazyLock<Vec<(&'static str, String, &'static [u8])>> =
    LazyLock::new(|| plain().into_iter().map(|(name, bytes)| (name, hashed(name, bytes), bytes)).collect());

fn hashed(name: &str, bytes: &[u8]) -> String {
    use sha2::Digest;
    let hash = exedra_kernel::time::hex(&sha2::Sha256::digest(bytes)[..6]);
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    format!("/assets/{stem}.{hash}.{ending}")
}

static FONT_PATHS: LazyLock<Vec<(&'static str, String, &'static [u8])>> =
    LazyLock::new(|| FONTS.iter().map(|font| (font.name, hashed(font.name, font.bytes), font.bytes)).collect());

/// The address of an asset.
pub fn path(name: &str) -> &'static str {
    let fonts = FONT_PATHS.iter();
    if let Some((_, path, _)) = fonts.into_iter().find(|(own, ..)| *own == name) {
        return path;
    }
    if name == "exedra.css" {
        return style_path();
    }
    TABLE.iter().find(|(own, ..)| *own == name).map_or("/assets/none", |(_, path, _)| path)
}

/// The address of the style sheet.
pub fn style_path() -> &'static str {
    TABLE.iter().find(|(own, ..)| *own == "exedra.css").map_or("/assets/none", |(_, path, _)| path)
}

pub(crate) async fn serve(Path(name): Path<String>) -> Response {
    let wanted = format!("/assets/{name}");
    let found = TABLE.iter().chain(FONT_PATHS.iter()).find(|(_, path, _)| *path == wanted);
    let Some((own, _, bytes)) = found else { return StatusCode::NOT_FOUND.into_response() };
    let content_type = match own.rsplit_once('.').map(|(_, ending)| ending) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    };
    let mut response = crate::respond::with_type(*bytes, content_type);
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    response
}
