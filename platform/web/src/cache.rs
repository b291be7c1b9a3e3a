//! Bytes of public pages, made once per address, language and content version, and kept in several encodings.

use std::collections::HashMap;
use std::io::Write;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, RwLock};

use bytes::Bytes;
use exedra_kernel::Lang;
use exedra_kernel::Moment;
use http::{HeaderMap, HeaderValue, StatusCode, header};

/// How a public page is kept.
#[derive(Clone, Copy, Debug)]
pub struct Policy {
    /// Topics whose events make it stale.
    pub topics: &'static [&'static str],
    /// Query keys that make a difference; a request with any other key is answered without the cache.
    pub keys: &'static [&'static str],
}

/// A query as pages are kept under and made from: pairs that say something, once each, in one order and one spelling, with
/// the language that was fixed, if any. Says as well whether it holds nothing but the keys that make a difference.
pub fn normal(query: &str, lang: Option<Lang>, keys: &[&str]) -> (String, bool) {
    let mut pairs = crate::forms::decode(query);
    pairs.retain(|(key, value)| !value.is_empty() && key != "lang");
    let listed = pairs.iter().all(|(key, _)| keys.contains(&key.as_str()));
    pairs.extend(lang.map(|lang| ("lang".to_owned(), lang.as_str().to_owned())));
    pairs.sort();
    pairs.dedup();
    (crate::forms::encode(&pairs), listed)
}

/// One page in all its encodings.
pub struct Page {
    version: u64,
    /// When the clock alone makes it stale.
    until: Option<Moment>,
    content_type: HeaderValue,
    identity: (Bytes, HeaderValue),
    gzip: (Bytes, HeaderValue),
    brotli: (Bytes, HeaderValue),
    link: Option<HeaderValue>,
    vary: HeaderValue,
    used: AtomicU64,
}

impl Page {
    fn weight(&self) -> usize {
        self.identity.0.len() + self.gzip.0.len() + self.brotli.0.len() + 512
    }
}

/// Pages by key, bounded by bytes.
pub struct PageCache {
    pages: RwLock<HashMap<String, Arc<Page>>>,
    making: Mutex<HashMap<String, Arc<tokio::sync::Mutex<()>>>>,
    limit: usize,
    tick: AtomicU64,
}

fn tag(hash: &str, encoding: &str) -> HeaderValue {
    HeaderValue::from_str(&format!("\"{hash}{encoding}\"")).unwrap_or(HeaderValue::from_static("\"0\""))
}

impl PageCache {
    /// A cache of at most so many bytes.
    pub fn new(limit: usize) -> Self {
        Self { pages: RwLock::default(), making: Mutex::default(), limit, tick: AtomicU64::new(0) }
    }

    /// The page of a key, if it is of this version and its time is not over.
    pub fn get(&self, key: &str, version: u64, now: Moment) -> Option<Arc<Page>> {
        let pages = self.pages.read().unwrap_or_else(std::sync::PoisonError::into_inner);
        let fresh = |page: &&Arc<Page>| page.version == version && page.until.is_none_or(|until| now < until);
        let page = pages.get(key).filter(fresh)?;
        page.used.store(self.tick.fetch_add(1, Ordering::Relaxed), Ordering::Relaxed);
        Some(page.clone())
    }

    /// The lock under which a key's page is made: one rendering at a time.
    pub fn maker(&self, key: &str) -> Arc<tokio::sync::Mutex<()>> {
        let mut making = self.making.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if making.len() > 4096 {
            making.retain(|_, lock| Arc::strong_count(lock) > 1);
        }
        making.entry(key.to_owned()).or_default().clone()
    }

    /// Keeps a page made at a version, until a moment if there is one; the least used go when there is no room.
    pub fn put(&self, key: String, version: u64, until: Option<Moment>, headers: &HeaderMap, body: Bytes) -> Arc<Page> {
        use sha2::Digest;
        let hash = exedra_kernel::time::hex(&sha2::Sha256::digest(&body)[..12]);
        let gzip = gzip(&body);
        let brotli = brotli_bytes(&body);
        let page = Arc::new(Page {
            version,
            until,
            content_type: headers
                .get(header::CONTENT_TYPE)
                .cloned()
                .unwrap_or(HeaderValue::from_static("text/html; charset=utf-8")),
            identity: (body, tag(&hash, "")),
            gzip: (gzip, tag(&hash, "-g")),
            brotli: (brotli, tag(&hash, "-b")),
            link: headers.get(header::LINK).cloned(),
            vary: headers.get(header::VARY).cloned().unwrap_or(HeaderValue::from_static("Accept-Encoding")),
            used: AtomicU64::new(self.tick.fetch_add(1, Ordering::Relaxed)),
        });
        let mut pages = self.pages.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        pages.insert(key, page.clone());
        let mut total: usize = pages.values().map(|page| page.weight()).sum();
        while total > self.limit && pages.len() > 1 {
            let oldest =
                pages.iter().min_by_key(|(_, page)| page.used.load(Ordering::Relaxed)).map(|(key, _)| key.clone());
            if let Some(gone) = oldest.and_then(|key| pages.remove(&key)) {
                total -= gone.weight();
            }
        }
        page
    }

    /// Number of pages kept.
    pub fn len(&self) -> usize {
        self.pages.read().unwrap_or_else(std::sync::PoisonError::into_inner).len()
    }

    /// Whether no page is kept.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

fn gzip(body: &[u8]) -> Bytes {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
    let written = encoder.write_all(body);
    match written.and_then(|()| encoder.finish()) {
        Ok(bytes) => bytes.into(),
        Err(_) => Bytes::new(),
    }
}

fn brotli_bytes(body: &[u8]) -> Bytes {
    let params = brotli::enc::BrotliEncoderParams { quality: 5, lgwin: 20, ..Default::default() };
    let mut out = Vec::new();
    if brotli::BrotliCompress(&mut &*body, &mut out, &params).is_err() {
        return Bytes::new();
    }
    out.into()
}

/// Whether an If-None-Match header names a page's tag in any encoding, weak or strong, alone or in a list.
fn matches_any(header: &str, page: &Page) -> bool {
    header.split(',').map(|tag| tag.trim().trim_start_matches("W/")).any(|tag| {
        tag == "*"
            || [&page.identity.1, &page.gzip.1, &page.brotli.1].iter().any(|own| own.as_bytes() == tag.as_bytes())
    })
}

fn accepts(header: &str, encoding: &str) -> bool {
    header.split(',').any(|part| {
        let mut pieces = part.split(';');
        pieces.next().is_some_and(|name| name.trim().eq_ignore_ascii_case(encoding))
            && !pieces.any(|p| matches!(p.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
    })
}

/// The answer for a kept page: 304 when the reader has it, else the best encoding they accept.
pub fn answer(page: &Page, request: &HeaderMap) -> http::Response<axum::body::Body> {
    let text = |name: header::HeaderName| request.get(name).and_then(|value| value.to_str().ok()).unwrap_or("");
    let accepted = text(header::ACCEPT_ENCODING);
    let ((body, tag), encoding) = if accepts(accepted, "br") && !page.brotli.0.is_empty() {
        (&page.brotli, Some("br"))
    } else if accepts(accepted, "gzip") && !page.gzip.0.is_empty() {
        (&page.gzip, Some("gzip"))
    } else {
        (&page.identity, None)
    };
    let same = request.contains_key(header::IF_NONE_MATCH) && matches_any(text(header::IF_NONE_MATCH), page);
    let mut response = http::Response::new(axum::body::Body::empty());
    let headers = response.headers_mut();
    headers.insert(header::ETAG, tag.clone());
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=0, must-revalidate"));
    headers.insert(header::VARY, page.vary.clone());
    if let Some(link) = &page.link {
        headers.insert(header::LINK, link.clone());
    }
    if same {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        return response;
    }
    headers.insert(header::CONTENT_TYPE, page.content_type.clone());
    if let Some(encoding) = encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    *response.body_mut() = axum::body::Body::from(body.clone());
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(pairs: &[(header::HeaderName, &str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.clone(), HeaderValue::from_str(value).unwrap())).collect()
    }

    #[test]
    fn tags_lists_and_encodings() {
        let cache = PageCache::new(1 << 20);
        let page = cache.put(
            "k".into(),
            3,
            Some(Moment(10)),
            &HeaderMap::new(),
            Bytes::from_static(b"hello hello hello hello hello hello hello"),
        );
        assert!(cache.get("k", 3, Moment(9)).is_some() && cache.get("k", 4, Moment(9)).is_none());
        assert!(cache.get("k", 3, Moment(10)).is_none(), "its time is over");
        let gzipped = answer(&page, &request(&[(header::ACCEPT_ENCODING, "gzip, br;q=0")]));
        assert_eq!(gzipped.headers()[header::CONTENT_ENCODING], "gzip");
        let tag = gzipped.headers()[header::ETAG].to_str().unwrap().to_owned();
        for sent in [tag.clone(), format!("W/{tag}"), format!("\"other\", {tag}"), "*".to_owned()] {
            assert_eq!(
                answer(&page, &request(&[(header::IF_NONE_MATCH, &sent)])).status(),
                StatusCode::NOT_MODIFIED,
                "{sent}"
            );
        }
        assert_eq!(answer(&page, &request(&[(header::IF_NONE_MATCH, "\"x\"")])).status(), StatusCode::OK);
    }

    #[test]
    fn one_meaning_has_one_spelling() {
        let normal = |query| super::normal(query, None, &["country", "q"]);
        for same in ["country=KZ", "country=&country=KZ", "country=KZ&country=KZ", "c%6funtry=%4BZ&q=", "&country=KZ&"]
        {
            assert_eq!(normal(same), ("country=KZ".to_owned(), true), "{same}");
        }
        assert_eq!(normal("q=b&country=KZ&q=a"), normal("country=KZ&q=a&q=b"));
        assert_eq!(super::normal("lang=xx&q=a&lang=fr", Some(Lang::Fr), &["q"]), ("lang=fr&q=a".to_owned(), true));
        assert_eq!(normal("lang=xx"), (String::new(), true));
        assert!(!normal("other=1").1);
    }

    #[test]
    fn bounded_by_bytes() {
        let cache = PageCache::new(4000);
        for n in 0..50 {
            cache.put(format!("k{n}"), 1, None, &HeaderMap::new(), Bytes::from(vec![b'a'; 600]));
        }
        assert!(cache.len() < 5 && cache.get("k49", 1, Moment(0)).is_some());
    }
}
