//! Small answers.

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};

fn to(status: StatusCode, path: &str) -> Response {
    let mut response = status.into_response();
    // Only places of this installation: a path that begins with one slash. Browsers drop tabs and line ends from addresses,
    // so "/<tab>/elsewhere" would leave it.
    let odd = path.contains(|c: char| c == '\\' || c.is_control());
    let path = if path.starts_with('/') && !path.starts_with("//") && !odd { path } else { "/" };
    response
        .headers_mut()
        .insert(header::LOCATION, HeaderValue::from_str(path).unwrap_or(HeaderValue::from_static("/")));
    response
}

/// After a write: look there now (303).
pub fn see_other(path: &str) -> Response {
    to(StatusCode::SEE_OTHER, path)
}

/// The same, and the page says at its top what was done: one of the words that the shell knows.
pub fn done(path: &str, word: &str) -> Response {
    let (path, fragment) = path.split_once('#').map_or((path, None), |(path, fragment)| (path, Some(fragment)));
    let sign = if path.contains('?') { '&' } else { '?' };
    let hash = fragment.map_or_else(String::new, |fragment| format!("#{fragment}"));
    see_other(&format!("{path}{sign}done={word}{hash}"))
}

/// This address is elsewhere for good (308).
pub fn moved(path: &str) -> Response {
    to(StatusCode::PERMANENT_REDIRECT, path)
}

/// JSON.
pub fn json(value: &serde_json::Value) -> Response {
    with_type(value.to_string(), "application/json")
}

/// Bytes of a type.
pub fn with_type(body: impl Into<Body>, content_type: &str) -> Response {
    let mut response = Response::new(body.into());
    let value = HeaderValue::from_str(content_type).unwrap_or(HeaderValue::from_static("application/octet-stream"));
    response.headers_mut().insert(header::CONTENT_TYPE, value);
    response
}

/// Bytes to be saved under a name.
pub fn download(body: impl Into<Body>, content_type: &str, name: &str) -> Response {
    let mut response = with_type(body, content_type);
    let safe: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || ".-_".contains(c) { c } else { '-' }).collect();
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{safe}\"")) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, value);
    }
    response
}
