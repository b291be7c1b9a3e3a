//! What is allowed on the stage. Pure; only these functions make permits. Who runs a session is decided by the programme's
//! rules: the secretariat and the session's hosts.

use exedra_kernel::{Acting, Actor, ForumId, Refusal, key};
use exedra_programme::model::{Session, SessionId, SessionState};
use exedra_web::Edition;
use url::{Host, Url};

use crate::model::{Broadcast, Form, Shown, Source, SourceKind};

exedra_kernel::permits! {
    /// To run a broadcast of a session: its sources, its captions, what its audience sees.
    RunBroadcast { forum: ForumId, session: SessionId }
}

/// The program itself: the watcher and the demonstration.
pub struct System;

impl System {
    /// To run a broadcast.
    pub fn run(why: &'static str, forum: ForumId, session: SessionId) -> RunBroadcast {
        RunBroadcast::grant(Acting::system(why), forum, session)
    }
}

/// Whoever runs a session runs its broadcasts.
pub fn may_run(actor: &Actor, edition: &Edition, session: &Session) -> Result<RunBroadcast, Refusal> {
    let permit = exedra_programme::rules::may_run(actor, edition, session)?;
    Ok(RunBroadcast::grant(permit.acting().clone(), permit.forum().clone(), permit.session().clone()))
}

/// Whether there is something to show of this kind.
pub fn has(sources: &[Source], shown: Shown) -> bool {
    let of = |kind| sources.iter().any(|source| source.kind == kind);
    match shown {
        Shown::Live => of(SourceKind::Live),
        Shown::Recording => of(SourceKind::Recording),
        Shown::Slate | Shown::Off => true,
    }
}

/// A switch: only to what there is.
pub fn may_switch(sources: &[Source], to: Shown) -> Result<(), Refusal> {
    if has(sources, to) { Ok(()) } else { Err(Refusal::Conflict(key!("conflict-stage-no-source"))) }
}

/// Where the audience lands when the live picture stops: the recording, else the slate.
pub fn behind_live(sources: &[Source]) -> Shown {
    if has(sources, Shown::Recording) { Shown::Recording } else { Shown::Slate }
}

/// What is seen of a session at an edition: once it is over nobody is live any more, and what remains is the recording. Of
/// what does not take place nothing is seen.
pub fn seen(edition: &Edition, session: SessionState, broadcast: &Broadcast, sources: &[Source]) -> Shown {
    if session == SessionState::Cancelled {
        return Shown::Off;
    }
    if edition.is_open() {
        return if has(sources, broadcast.shown) { broadcast.shown } else { Shown::Slate };
    }
    if has(sources, Shown::Recording) { Shown::Recording } else { Shown::Off }
}

/// Hosts that the operator allows by http or inside a private network, as `host` or `host:port`.
#[derive(Clone, Debug, Default)]
pub struct Allowed(pub Vec<String>);

impl Allowed {
    /// Whether an address leads to one of them.
    pub fn has(&self, url: &Url) -> bool {
        let Some(host) = url.host_str() else { return false };
        let whole = url.port_or_known_default().map_or_else(String::new, |port| format!("{host}:{port}"));
        self.0.iter().any(|one| one.eq_ignore_ascii_case(host) || one.eq_ignore_ascii_case(&whole))
    }
}

/// Longest address.
const LONGEST: usize = 2000;

/// An address elsewhere that pages may name: https, or http to a host that the operator allows; without a name and password,
/// and not plainly inside a private network.
pub fn address(text: &str, allowed: &Allowed) -> Result<Url, &'static str> {
    let url = Url::parse(text).ok().filter(|_| text.len() <= LONGEST).ok_or(key!("fault-stage-address"))?;
    if !url.username().is_empty() || url.password().is_some() || !url.has_host() {
        return Err(key!("fault-stage-address"));
    }
    if allowed.has(&url) && matches!(url.scheme(), "http" | "https") {
        return Ok(url);
    }
    if url.scheme() != "https" {
        return Err(key!("fault-stage-https"));
    }
    let private = match url.host() {
        Some(Host::Ipv4(ip)) => is_private(ip.into()),
        Some(Host::Ipv6(ip)) => is_private(ip.into()),
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost") || !name.contains('.'),
        None => true,
    };
    if private { Err(key!("fault-stage-private")) } else { Ok(url) }
}

/// Whether a network address is none of the open internet: one's own machine, a private network, a test range, several
/// receivers at once.
pub fn is_private(ip: std::net::IpAddr) -> bool {
    match ip {
        std::net::IpAddr::V4(ip) => {
            let [first, second, third, _] = ip.octets();
            ip.is_private()
                || ip.is_loopback()
                || ip.is_link_local()
                || ip.is_documentation()
                || matches!(
                    (first, second, third),
                    (0 | 224..=255, ..) | (100, 64..=127, _) | (192, 0, 0) | (198, 18 | 19, _)
                )
        }
        std::net::IpAddr::V6(ip) => {
            let segments = ip.segments();
            // Addresses that carry another one of the older kind are judged by that one.
            if let Some(inner) = ip.to_ipv4_mapped() {
                return is_private(inner.into());
            }
            let older = |high: u16, low: u16| {
                is_private(std::net::Ipv4Addr::from(u32::from(high) << 16 | u32::from(low)).into())
            };
            match segments {
                [0x64, 0xff9b, 0, 0, 0, 0, high, low] | [0x2002, high, low, ..] => older(high, low),
                [0x2001, 0xdb8 | 0, ..] => true,
                // Only what is handed out for the internet (2000::/3) is not private.
                [first, ..] => first & 0xe000 != 0x2000,
            }
        }
    }
}

/// The origins that a page needs to play some sources.
pub fn origins(sources: &[Source]) -> Vec<String> {
    let urls = sources.iter().filter_map(|source| Url::parse(source.address.as_deref()?).ok());
    let mut all: Vec<String> = urls.map(|url| url.origin().ascii_serialization()).collect();
    all.sort();
    all.dedup();
    all
}

/// The form of an address of a recording or of a live picture, by what was chosen.
pub fn form_of(kind: SourceKind, chosen: &str, url: &Url) -> Form {
    let playlist = url.path().to_ascii_lowercase().ends_with(".m3u8");
    match (kind, Form::parse(chosen)) {
        (_, Some(form)) => form,
        (SourceKind::Recording, None) if !playlist => Form::Video,
        (_, None) => Form::Hls,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lead_to_the_open_net() {
        let allowed = Allowed(vec!["127.0.0.1:8888".to_owned(), "studio.local".to_owned()]);
        for fine in [
            "https://live.example.org/a.m3u8",
            "https://live.example.org:8443/a?b=c",
            "https://8.8.8.8/a",
            "http://127.0.0.1:8888/a.m3u8",
            "http://studio.local/a",
            "https://studio.local:444/a",
        ] {
            assert!(address(fine, &allowed).is_ok(), "{fine}");
        }
        for (bad, key) in [
            ("live.m3u8", "fault-stage-address"),
            ("https://user:secret@live.example.org/", "fault-stage-address"),
            ("http://live.example.org/a", "fault-stage-https"),
            ("ftp://127.0.0.1:8888/a", "fault-stage-https"),
            ("javascript:alert(1)", "fault-stage-address"),
            ("data:text/html,x", "fault-stage-address"),
            ("https://127.0.0.1/a", "fault-stage-private"),
            ("http://127.0.0.1:8889/a", "fault-stage-https"),
            ("https://0x7f000001/a", "fault-stage-private"),
            ("https://[::1]/", "fault-stage-private"),
            ("https://[::ffff:10.0.0.1]/", "fault-stage-private"),
            ("https://localhost/", "fault-stage-private"),
            ("https://intranet/", "fault-stage-private"),
            ("https://169.254.169.254/latest", "fault-stage-private"),
        ] {
            assert_eq!(address(bad, &allowed), Err(key), "{bad}");
        }
        assert_eq!(address(&format!("https://a.example/{}", "x".repeat(2000)), &allowed), Err("fault-stage-address"));
    }

    #[test]
    fn private_networks() {
        for ip in [
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "127.0.0.1",
            "0.0.0.0",
            "100.64.0.1",
            "169.254.1.1",
            "224.0.0.1",
            "255.255.255.255",
            "192.0.0.8",
            "198.18.0.1",
            "::",
            "::1",
            "fe80::1",
            "fc00::1",
            "ff02::1",
            "2001:db8::1",
            "64:ff9b::a00:1",
            "2002:a00:1::",
            "::ffff:127.0.0.1",
        ] {
            assert!(is_private(ip.parse().unwrap()), "{ip}");
        }
        for ip in ["8.8.8.8", "100.63.0.1", "192.0.1.1", "2a00:1450:4001::1", "2002:808:808::", "64:ff9b::808:808"] {
            assert!(!is_private(ip.parse().unwrap()), "{ip}");
        }
    }

    proptest::proptest! {
        #[test]
        fn nobody_is_shown_what_there_is_not(kinds in proptest::collection::vec(proptest::bool::ANY, 0..4), to in 0usize..4) {
            let sources: Vec<Source> = kinds.iter().map(|live| source(*live)).collect();
            let to = Shown::ALL[to];
            proptest::prop_assert_eq!(may_switch(&sources, to).is_ok(), has(&sources, to));
            let behind = behind_live(&sources);
            proptest::prop_assert!(has(&sources, behind) && behind != Shown::Live && behind != Shown::Off);
        }
    }

    fn source(live: bool) -> Source {
        let entropy = exedra_kernel::time::SeededEntropy::new(1);
        let now = exedra_kernel::Moment(0);
        Source {
            id: crate::model::SourceId::new(now, &entropy),
            broadcast_id: crate::model::BroadcastId::new(now, &entropy),
            kind: if live { SourceKind::Live } else { SourceKind::Recording },
            form: Form::Hls,
            language: "en".to_owned(),
            address: Some("https://a.example:8443/x".to_owned()),
            file_id: None,
        }
    }

    #[test]
    fn origins_are_named_once() {
        assert_eq!(origins(&[source(true), source(false)]), ["https://a.example:8443"]);
    }
}
