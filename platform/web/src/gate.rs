//! The gate before every handler: language, edition, asker, permission, cache; and what refusals look like.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use exedra_kernel::{Actor, ForumRole, Lang, Refusal};
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};

use crate::app::{App, Settings};
use crate::cache::{self, Policy};
use crate::ctx::{Ctx, Edition, EditionState};
use crate::error::Error;
use crate::section::{Act, Who};

/// The network peer of a connection, put into each request by the server.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub SocketAddr);

/// What the gate of one route knows.
pub(crate) struct RouteState {
    pub(crate) app: App,
    pub(crate) act: Act,
    pub(crate) section: &'static str,
    pub(crate) path: &'static str,
    pub(crate) policy: Option<Policy>,
    pub(crate) api: bool,
}

const CSP: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; \
     connect-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'";

/// The policy of a page that plays from other hosts ([`crate::Head::media`]): the same, and these origins for players,
/// what they fetch (`blob:` is what they fetched), and frames.
pub(crate) fn policy_with(origins: &[String]) -> Option<HeaderValue> {
    let plain = |origin: &&String| {
        origin.starts_with("http")
            && !origin.contains(|c: char| c.is_whitespace() || matches!(c, ';' | ',' | '\'' | '"'))
    };
    let list: Vec<&str> = origins.iter().filter(plain).map(String::as_str).collect();
    let list = list.join(" ");
    let policy = CSP
        .replace("connect-src 'self'", &format!("connect-src 'self' {list}"))
        .replace("media-src 'self'", &format!("media-src 'self' blob: {list}; frame-src 'self' {list}"));
    HeaderValue::from_str(&policy).ok()
}

/// What applies to every answer: forged requests are refused, and the constant headers are set.
pub(crate) async fn outer(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let head = request.method() == Method::HEAD;
    if head {
        *request.method_mut() = Method::GET;
    }
    let (lang, chosen) = language_of(request.headers(), request.uri().query().unwrap_or(""));
    let mut response = if is_forged(request.method(), request.headers(), app.settings()) {
        let ctx = plain_ctx(&app, &request);
        refuse(&ctx, &Error::Refused(Refusal::Unusable(exedra_kernel::key!("refusal-forged"))))
    } else {
        next.run(request).await
    };
    if chosen {
        keep_language(&mut response, lang);
    }
    let headers = response.headers_mut();
    if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CSP));
    }
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    headers.insert("cross-origin-opener-policy", HeaderValue::from_static("same-origin"));
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    }
    if head { response.map(|_| Body::empty()) } else { response }
}

/// A redirect within the installation, answered to an address that fixed a language, fixes it too.
fn keep_language(response: &mut Response, lang: Lang) {
    let Some(to) = response.headers().get(header::LOCATION).and_then(|value| value.to_str().ok()) else { return };
    if let Ok(value) = HeaderValue::from_str(&crate::shell::language_added(to, lang, "&")) {
        response.headers_mut().insert(header::LOCATION, value);
    }
}

/// Whether a writing request comes from another site: by Sec-Fetch-Site, else by Origin. A request with neither comes
/// from no browser that could be tricked.
fn is_forged(method: &Method, headers: &HeaderMap, settings: &Settings) -> bool {
    if matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS) {
        return false;
    }
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return !matches!(site, "same-origin" | "none");
    }
    let Some(origin) = text("origin") else { return false };
    let host = text("host").unwrap_or("");
    origin != settings.base_url && origin.split_once("://").is_none_or(|(_, authority)| authority != host)
}

/// The asker's address: the peer's, or what a trusted proxy says of it.
pub fn address_of(peer: IpAddr, headers: &HeaderMap, trusted: &[IpAddr]) -> IpAddr {
    let mut address = peer;
    let forwarded: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|v| v.split(','))
        .collect();
    for hop in forwarded.iter().rev().take(16) {
        if !trusted.contains(&address) {
            break;
        }
        match hop.trim().parse() {
            Ok(ip) => address = ip,
            Err(_) => break,
        }
    }
    address
}

fn session_of(headers: &HeaderMap, settings: &Settings) -> Option<String> {
    let cookies = headers.get(header::COOKIE)?.to_str().ok()?;
    let pairs = cookies.split(';').filter_map(|pair| pair.trim().split_once('='));
    pairs.filter(|(name, _)| *name == settings.cookie_name()).map(|(_, value)| value.to_owned()).next()
}

fn language_of(headers: &HeaderMap, query: &str) -> (Lang, bool) {
    let fixed =
        crate::forms::decode(query).into_iter().find(|(key, _)| key == "lang").and_then(|(_, tag)| Lang::parse(&tag));
    if let Some(lang) = fixed {
        return (lang, true);
    }
    let header = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or("");
    (Lang::negotiate(header).unwrap_or(Lang::En), false)
}

fn plain_ctx(app: &App, request: &Request) -> Ctx {
    let (lang, lang_fixed) = language_of(request.headers(), request.uri().query().unwrap_or(""));
    let peer = request.extensions().get::<Peer>().map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |peer| peer.0.ip());
    Ctx {
        app: app.clone(),
        actor: None,
        forum: None,
        lang,
        lang_fixed,
        now: app.now(),
        path: request.uri().path().to_owned(),
        query: request.uri().query().unwrap_or("").to_owned(),
        address: address_of(peer, request.headers(), &app.settings().trusted_proxies),
        section: "people",
        api: request.uri().path().starts_with("/api/"),
        session: session_of(request.headers(), app.settings()),
    }
}

/// Whether the database answers and the server's tasks run.
pub(crate) async fn ready(State(app): State<App>) -> Response {
    let answers = match app.db().read().await {
        Ok(mut conn) => exedra_store::house::last_seq(&mut conn).await.is_ok(),
        Err(_) => false,
    };
    let down = app.down();
    if !down.is_empty() {
        (StatusCode::SERVICE_UNAVAILABLE, format!("not running: {}", down.join(", "))).into_response()
    } else if answers {
        "ready".into_response()
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer").into_response()
    }
}

/// The answer where no route matches.
pub(crate) async fn nothing_here(State(app): State<App>, request: Request) -> Response {
    let path = request.uri().path();
    // `/forum/` is `/forum`: people type slashes.
    if path.len() > 1 && path.ends_with('/') && request.method() == Method::GET && !path.starts_with("//") {
        let to =
            path.trim_end_matches('/').to_owned() + &request.uri().query().map_or(String::new(), |q| format!("?{q}"));
        return crate::respond::moved(&to);
    }
    refuse(&plain_ctx(&app, &request), &Error::Refused(Refusal::NotFound))
}

/// The segment of a path where its pattern says `{forum}`.
fn slug_of<'a>(pattern: &str, path: &'a str) -> Option<&'a str> {
    let at = pattern.split('/').position(|segment| segment == "{forum}")?;
    path.split('/').nth(at)
}

pub(crate) async fn pass(State(route): State<Arc<RouteState>>, request: Request, next: Next) -> Response {
    let mut ctx = plain_ctx(&route.app, &request);
    ctx.section = route.section;
    ctx.api = route.api;
    match route.policy {
        Some(policy) if request.method() == Method::GET => kept(&route, policy, ctx, request, next).await,
        _ => {
            if let Err(error) = admit(&route, &mut ctx).await {
                return refuse(&ctx, &error);
            }
            run(ctx, request, next).await
        }
    }
}

async fn run(ctx: Ctx, mut request: Request, next: Next) -> Response {
    request.extensions_mut().insert(ctx.clone());
    let response = next.run(request).await;
    match response.extensions().get::<Error>() {
        Some(error) => refuse(&ctx, &error.clone()),
        None if response.status().is_client_error() && !response.headers().contains_key(header::CONTENT_TYPE) => {
            refuse(&ctx, &Error::Refused(Refusal::NotFound))
        }
        // Extractors of the framework refuse with plain text; readers get our page instead.
        None if response.status().is_client_error()
            && response
                .headers()
                .get(header::CONTENT_TYPE)
                .is_some_and(|v| v.as_bytes().starts_with(b"text/plain")) =>
        {
            refuse(&ctx, &Error::Refused(Refusal::Unusable(exedra_kernel::key!("refusal-unreadable"))))
        }
        None => response,
    }
}

/// Finds edition and asker, and asks the permission table.
async fn admit(route: &RouteState, ctx: &mut Ctx) -> Result<(), Error> {
    let doorman = route.app.doorman();
    if let Some(secret) = &ctx.session {
        ctx.actor = doorman.admit(&route.app, secret).await?.map(Arc::new);
    }
    find_edition(route, ctx).await?;
    Ok(allowed(route.act.who, ctx.actor.as_deref(), ctx.forum.as_deref())?)
}

async fn find_edition(route: &RouteState, ctx: &mut Ctx) -> Result<(), Error> {
    let Some(slug) = slug_of(route.path, &ctx.path).map(ToOwned::to_owned) else { return Ok(()) };
    let edition = route.app.doorman().edition(&route.app, &slug).await?.ok_or(Refusal::NotFound)?;
    let visible =
        edition.state != EditionState::Draft || ctx.actor.as_ref().is_some_and(|actor| actor.runs(&edition.id));
    if !visible {
        return Err(Refusal::NotFound.into());
    }
    ctx.forum = Some(Arc::new(edition));
    Ok(())
}

/// The permission table's answer for an asker at an edition.
pub fn allowed(who: Who, actor: Option<&Actor>, forum: Option<&Edition>) -> Result<(), Refusal> {
    if matches!(who, Who::Everyone | Who::Holder) {
        return Ok(());
    }
    let actor = actor.ok_or(Refusal::SignIn)?;
    let at = |role: &[ForumRole]| {
        forum.is_some_and(|forum| {
            actor.roles.iter().any(|(id, r, _)| *id == forum.id && (role.contains(r) || *r == ForumRole::Secretariat))
        })
    };
    let fine = match who {
        Who::Everyone | Who::Holder | Who::SignedIn => true,
        Who::Present => at(ForumRole::ALL),
        Who::Roles(roles) => at(roles),
        Who::Runs => actor.runs_any(),
        Who::Operator => actor.operator,
    };
    if fine { Ok(()) } else { Err(Refusal::NotFound) }
}

/// A public page: from the cache, or made once and kept.
async fn kept(route: &RouteState, policy: Policy, mut ctx: Ctx, request: Request, next: Next) -> Response {
    let lang = ctx.lang_fixed.then_some(ctx.lang);
    let (query, listed) = cache::normal(&ctx.query, lang, policy.keys);
    // The page is made from what its key says and nothing else, or one address could be kept under another's key.
    ctx.query = query;
    let key = format!("{}?{}|{}|{}", ctx.path, ctx.query, ctx.lang, ctx.lang_fixed);
    // The version is read before the rows: bytes made from newer rows are at worst made again.
    let version = route.app.db().signals().version(policy.topics);
    let cache = route.app.cache();
    if listed && let Some(page) = cache.get(&key, version, ctx.now) {
        return cache::answer(&page, request.headers());
    }
    let (headers, cookie) = (request.headers().clone(), ctx.session.take());
    let lock = cache.maker(&key);
    let guard = if listed { Some(lock.lock().await) } else { None };
    if listed && let Some(page) = cache.get(&key, version, ctx.now) {
        return cache::answer(&page, &headers);
    }
    let uri: Uri = format!("{}?{}", ctx.path, ctx.query).parse().unwrap_or_else(|_| Uri::from_static("/"));
    let extensions = request.extensions().clone();
    let again = || {
        let mut copy = Request::new(Body::empty());
        *copy.uri_mut() = uri.clone();
        *copy.extensions_mut() = extensions.clone();
        copy
    };
    let found = find_edition(route, &mut ctx).await;
    let response = match found {
        Ok(()) => run(ctx.clone(), again(), next.clone()).await,
        Err(error) => refuse(&ctx, &error),
    };
    if response.status() == StatusCode::OK {
        let (parts, body) = response.into_parts();
        let Ok(bytes) = axum::body::to_bytes(body, 16 << 20).await else {
            return refuse(&ctx, &Error::Broken("a public page above 16 MiB".to_owned()));
        };
        if !listed {
            return Response::from_parts(parts, Body::from(bytes));
        }
        // What ends an embargo is no write: the page is kept until the clock changes what it shows.
        let until = match next_turn(&route.app, policy, ctx.now).await {
            Ok(until) => until,
            Err(error) => return refuse(&ctx, &error.into()),
        };
        let page = cache.put(key, version, until, &parts.headers, bytes);
        return cache::answer(&page, &headers);
    }
    drop(guard);
    // Nothing public: perhaps the reader is one of those who may see more.
    if response.status() == StatusCode::NOT_FOUND && cookie.is_some() {
        ctx.session = cookie;
        if let Err(error) = admit(route, &mut ctx).await {
            return refuse(&ctx, &error);
        }
        return run(ctx, request, next).await;
    }
    response
}

/// The first moment after this one at which the clock alone changes what pages of these topics show.
async fn next_turn(
    app: &App,
    policy: Policy,
    now: exedra_kernel::Moment,
) -> exedra_store::Result<Option<exedra_kernel::Moment>> {
    let mut first = None;
    for (_, turn) in app.offered().turns.iter().filter(|(topic, _)| policy.topics.contains(topic)) {
        let next = turn(&mut *app.db().read().await?, now).await?;
        first = first.into_iter().chain(next).min();
    }
    Ok(first)
}

/// A refusal as a page with a way forward, or as a problem document (RFC 9457).
pub fn refuse(ctx: &Ctx, error: &Error) -> Response {
    if let Error::Broken(why) = error {
        tracing::error!(path = %ctx.path, %why, "request failed");
    }
    let mut response = if ctx.api {
        problem(ctx, error)
    } else if matches!(error, Error::Refused(Refusal::SignIn)) {
        // Both reading and writing lead to the sign-in page; what was typed stays in the browser's history.
        let back = if ctx.query.is_empty() { ctx.path.clone() } else { format!("{}?{}", ctx.path, ctx.query) };
        let to = crate::forms::encode(&[("next".to_owned(), back)]);
        crate::respond::see_other(&format!("/account/sign-in?{to}"))
    } else {
        crate::shell::error_page(ctx, error)
    };
    if let Error::Refused(Refusal::TooMany(seconds)) = error
        && let Ok(value) = HeaderValue::from_str(&seconds.max(&1).to_string())
    {
        response.headers_mut().insert(header::RETRY_AFTER, value);
    }
    response
}

fn problem(ctx: &Ctx, error: &Error) -> Response {
    let say = ctx.say();
    let mut body = serde_json::json!({
        "type": "about:blank",
        "status": error.status().as_u16(),
        "title": crate::shell::error_title(&say, error),
        "detail": crate::shell::error_text(&say, error),
    });
    if let Error::Refused(Refusal::Invalid(faults)) = error {
        body["errors"] = faults
            .iter()
            .map(|fault| serde_json::json!({ "field": fault.field, "detail": say.with(fault.key, &fault.detail) }))
            .collect();
    }
    let mut response = (error.status(), body.to_string()).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forged_forwarding_changes_nothing() {
        let headers: HeaderMap =
            [(http::HeaderName::from_static("x-forwarded-for"), HeaderValue::from_static("1.2.3.4, 5.6.7.8"))]
                .into_iter()
                .collect();
        let peer: IpAddr = "9.9.9.9".parse().unwrap();
        assert_eq!(address_of(peer, &headers, &[]), peer);
        assert_eq!(address_of(peer, &headers, &[peer]).to_string(), "5.6.7.8");
        let chain = [peer, "5.6.7.8".parse().unwrap()];
        assert_eq!(address_of(peer, &headers, &chain).to_string(), "1.2.3.4");
    }

    #[test]
    fn slugs() {
        assert_eq!(slug_of("/{forum}/exchange", "/harbour/exchange"), Some("harbour"));
        assert_eq!(slug_of("/api/v1/{forum}/x", "/api/v1/h/x"), Some("h"));
        assert_eq!(slug_of("/offers/{id}", "/offers/1"), None);
    }
}
