//! Range requests (RFC 9110, section 14): parts of long answers, as players ask for them.

use axum::body::Body;
use axum::response::Response;
use http::{HeaderMap, HeaderValue, StatusCode, header};

/// What part of a file a request asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// All of it (200): no range was asked for, or one that may be passed over.
    Whole,
    /// The bytes from the first to the last named, both included (206).
    Part(u64, u64),
    /// Nothing that the file has (416).
    Outside,
    /// The reader has it already (304).
    Known,
}

/// What a request asks for, of a file of `size` bytes whose content has this tag (with its quotes).
///
/// Several ranges at once are answered with the whole, as the standard allows. A range that holds only for another content
/// (`If-Range`) is answered with the whole, too.
pub fn wanted(headers: &HeaderMap, size: u64, tag: &str) -> Wanted {
    let text = |name: header::HeaderName| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    if let Some(tags) = text(header::IF_NONE_MATCH) {
        let same = |one: &str| one == "*" || one.trim_start_matches("W/") == tag;
        if tags.split(',').map(str::trim).any(same) {
            return Wanted::Known;
        }
    }
    // A date would need the moment of the last change, which is not told; so only the tag counts.
    if text(header::IF_RANGE).is_some_and(|condition| condition != tag) {
        return Wanted::Whole;
    }
    text(header::RANGE).map_or(Wanted::Whole, |range| parse(range, size))
}

fn parse(range: &str, size: u64) -> Wanted {
    let Some((unit, list)) = range.split_once('=') else { return Wanted::Whole };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    // Too many digits for a number are a place behind every end.
    let number = |text: &str| text.parse::<u64>().unwrap_or(u64::MAX);
    let Some((from, to)) = list.trim().split_once('-').map(|(from, to)| (from.trim(), to.trim())) else {
        return Wanted::Whole;
    };
    if !unit.trim().eq_ignore_ascii_case("bytes") || list.contains(',') {
        return Wanted::Whole;
    }
    let last = size.saturating_sub(1);
    match (digits(from), digits(to)) {
        (true, true) if number(from) > number(to) => Wanted::Whole,
        (true, _) if !to.is_empty() && !digits(to) => Wanted::Whole,
        (true, _) if number(from) >= size => Wanted::Outside,
        (true, true) => Wanted::Part(number(from), number(to).min(last)),
        (true, false) => Wanted::Part(number(from), last),
        (false, true) if from.is_empty() && (number(to) == 0 || size == 0) => Wanted::Outside,
        (false, true) if from.is_empty() => Wanted::Part(size.saturating_sub(number(to)), last),
        _ => Wanted::Whole,
    }
}

/// The answer to a request of which [`wanted`] said what it asks for; `body` is asked for the bytes of that part.
pub async fn answer<E, F: Future<Output = Result<Body, E>>>(
    wanted: Wanted,
    size: u64,
    tag: &str,
    media_type: &str,
    body: impl FnOnce(std::ops::Range<u64>) -> F,
) -> Result<Response, E> {
    let mut response = match wanted {
        Wanted::Whole if size == 0 => Response::new(Body::empty()),
        Wanted::Whole => Response::new(body(0..size).await?),
        Wanted::Part(from, to) => Response::new(body(from..to + 1).await?),
        Wanted::Outside | Wanted::Known => Response::new(Body::empty()),
    };
    let (status, length, content) = match wanted {
        Wanted::Whole => (StatusCode::OK, Some(size), None),
        Wanted::Part(from, to) => {
            (StatusCode::PARTIAL_CONTENT, Some(to + 1 - from), Some(format!("bytes {from}-{to}/{size}")))
        }
        Wanted::Outside => (StatusCode::RANGE_NOT_SATISFIABLE, Some(0), Some(format!("bytes */{size}"))),
        Wanted::Known => (StatusCode::NOT_MODIFIED, None, None),
    };
    *response.status_mut() = status;
    let headers = response.headers_mut();
    let mut put = |name, text: &str| {
        if let Ok(value) = HeaderValue::from_str(text) {
            headers.insert(name, value);
        }
    };
    put(header::ACCEPT_RANGES, "bytes");
    put(header::ETAG, tag);
    if wanted != Wanted::Known {
        put(header::CONTENT_TYPE, media_type);
    }
    if let Some(length) = length {
        put(header::CONTENT_LENGTH, &length.to_string());
    }
    if let Some(content) = content {
        put(header::CONTENT_RANGE, &content);
    }
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_what_the_standard_says() {
        let cases = [
            ("bytes=0-0", Wanted::Part(0, 0)),
            ("bytes=0-", Wanted::Part(0, 99)),
            ("Bytes = 10-19", Wanted::Part(10, 19)),
            ("bytes=90-1000", Wanted::Part(90, 99)),
            ("bytes=99-99", Wanted::Part(99, 99)),
            ("bytes=-1", Wanted::Part(99, 99)),
            ("bytes=-1000", Wanted::Part(0, 99)),
            ("bytes=100-", Wanted::Outside),
            ("bytes=99999999999999999999999-", Wanted::Outside),
            ("bytes=-0", Wanted::Outside),
            ("bytes=5-4", Wanted::Whole),
            ("bytes=0-1,3-4", Wanted::Whole),
            ("bytes=a-b", Wanted::Whole),
            ("bytes=1-b", Wanted::Whole),
            ("bytes=-", Wanted::Whole),
            ("bytes", Wanted::Whole),
            ("lines=0-1", Wanted::Whole),
        ];
        for (text, expected) in cases {
            assert_eq!(parse(text, 100), expected, "{text}");
        }
        assert_eq!(parse("bytes=0-", 0), Wanted::Outside);
        assert_eq!(parse("bytes=-5", 0), Wanted::Outside);
    }

    #[test]
    fn conditions() {
        let with = |pairs: &[(header::HeaderName, &str)]| {
            let map = pairs.iter().map(|(name, text)| (name.clone(), HeaderValue::from_str(text).unwrap()));
            wanted(&map.collect(), 10, "\"a\"")
        };
        assert_eq!(with(&[]), Wanted::Whole);
        assert_eq!(with(&[(header::RANGE, "bytes=1-2"), (header::IF_RANGE, "\"a\"")]), Wanted::Part(1, 2));
        assert_eq!(with(&[(header::RANGE, "bytes=1-2"), (header::IF_RANGE, "\"b\"")]), Wanted::Whole);
        assert_eq!(with(&[(header::IF_NONE_MATCH, "\"b\", W/\"a\"")]), Wanted::Known);
    }

    proptest::proptest! {
        #[test]
        fn a_part_lies_inside(text in "(bytes=)?[0-9]{0,4}-?[0-9]{0,4}", size in 0u64..2000) {
            if let Wanted::Part(from, to) = parse(&text, size) {
                proptest::prop_assert!(from <= to && to < size);
            }
        }
    }
}
