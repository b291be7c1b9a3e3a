//! Asking an address elsewhere for a playlist, without being led anywhere else: only addresses that the rules allow, no
//! private network (looked at after the name was resolved, and the connection goes to the very address that was looked at),
//! few redirects that are judged the same way, bounded in time and size.

use std::net::SocketAddr;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, StatusCode, header};
use http_body_util::{BodyExt as _, Empty, Limited};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};
use url::Url;

use crate::model::Problem;
use crate::rules::{self, Allowed};

/// What one question may take, redirects included.
const TIME: Duration = Duration::from_secs(6);
/// Longest answer, in bytes.
const LONGEST: usize = 512 * 1024;
/// How often a host may send the question elsewhere.
const REDIRECTS: usize = 3;

static TLS: LazyLock<Option<TlsConnector>> = LazyLock::new(|| {
    let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().ok()?;
    Some(TlsConnector::from(Arc::new(config.with_root_certificates(roots).with_no_client_auth())))
});

/// The text at an address, and the address it came from in the end.
pub async fn text(url: &Url, allowed: &Allowed) -> Result<(String, Url), Problem> {
    tokio::time::timeout(TIME, follow(url.clone(), allowed)).await.unwrap_or(Err(Problem::Silent))
}

async fn follow(mut url: Url, allowed: &Allowed) -> Result<(String, Url), Problem> {
    for _ in 0..=REDIRECTS {
        rules::address(url.as_str(), allowed).map_err(|_| Problem::Forbidden)?;
        let place = resolve(&url, allowed).await?;
        match ask(&url, place).await? {
            Answer::Text(text) => return Ok((text, url)),
            Answer::Elsewhere(to) => url = url.join(&to).map_err(|_| Problem::Missing)?,
        }
    }
    Err(Problem::Missing)
}

/// The network address of a host: one of the open internet, unless the operator allows the host.
async fn resolve(url: &Url, allowed: &Allowed) -> Result<SocketAddr, Problem> {
    let host = url.host_str().ok_or(Problem::Forbidden)?.trim_start_matches('[').trim_end_matches(']');
    let port = url.port_or_known_default().ok_or(Problem::Forbidden)?;
    let found = tokio::net::lookup_host((host, port)).await.map_err(|_| Problem::Silent)?;
    let places: Vec<SocketAddr> = found.collect();
    // One private address among several is enough: which of them a name gives first is its owner's choice.
    if !allowed.has(url) && places.iter().any(|place| rules::is_private(place.ip())) {
        return Err(Problem::Forbidden);
    }
    places.first().copied().ok_or(Problem::Silent)
}

enum Answer {
    Text(String),
    Elsewhere(String),
}

async fn ask(url: &Url, place: SocketAddr) -> Result<Answer, Problem> {
    let stream = TcpStream::connect(place).await.map_err(|_| Problem::Silent)?;
    if url.scheme() == "http" {
        return talk(url, stream).await;
    }
    let name = match url.host() {
        Some(url::Host::Domain(name)) => ServerName::try_from(name.to_owned()).map_err(|_| Problem::Silent)?,
        _ => ServerName::IpAddress(place.ip().into()),
    };
    let tls = TLS.as_ref().ok_or(Problem::Silent)?;
    talk(url, tls.connect(name, stream).await.map_err(|_| Problem::Silent)?).await
}

async fn talk<S: AsyncRead + AsyncWrite + Unpin + Send + 'static>(url: &Url, stream: S) -> Result<Answer, Problem> {
    let silent = |_| Problem::Silent;
    let (mut sender, connection) = hyper::client::conn::http1::Builder::new()
        .max_buf_size(64 * 1024)
        .handshake(TokioIo::new(stream))
        .await
        .map_err(silent)?;
    // Ends with the answer: `sender` goes when this function is over.
    tokio::spawn(connection);
    let host = &url[url::Position::BeforeHost..url::Position::AfterPort];
    let request = Request::get(&url[url::Position::BeforePath..url::Position::AfterQuery])
        .header(header::HOST, host)
        .header(header::USER_AGENT, concat!("exedra/", env!("CARGO_PKG_VERSION")))
        .header(header::ACCEPT, "application/vnd.apple.mpegurl, */*;q=0.5")
        .body(Empty::<Bytes>::new())
        .map_err(|_| Problem::Missing)?;
    let response = sender.send_request(request).await.map_err(silent)?;
    let status = response.status();
    if status.is_redirection() && status != StatusCode::NOT_MODIFIED {
        let to = response.headers().get(header::LOCATION).and_then(|value| value.to_str().ok());
        return to.map(|to| Answer::Elsewhere(to.to_owned())).ok_or(Problem::Missing);
    }
    if !status.is_success() {
        return Err(Problem::Missing);
    }
    let body = Limited::new(response.into_body(), LONGEST).collect().await.map_err(|_| Problem::Unreadable)?;
    String::from_utf8(body.to_bytes().to_vec()).map(Answer::Text).map_err(|_| Problem::Unreadable)
}
