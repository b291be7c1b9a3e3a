//! A small HTTP client for benches: one kept connection to a loopback address, nothing more than they need.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use anyhow::{Context, bail, ensure};

/// A connection to one server.
pub(super) struct Client {
    host: String,
    /// What the server gave to be known again.
    cookie: Option<String>,
    stream: BufReader<TcpStream>,
}

/// An answer.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) kind: String,
    pub(super) body: Vec<u8>,
}

impl Client {
    /// Connects to `http://host:port`.
    pub(super) fn new(url: &str) -> anyhow::Result<Self> {
        let host = url.strip_prefix("http://").context("not an http address")?.split('/').next().unwrap_or_default();
        let stream = TcpStream::connect(host).with_context(|| format!("nobody answers at {host}"))?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        Ok(Self { host: host.to_owned(), cookie: None, stream: BufReader::new(stream) })
    }

    /// Asks for a path with its query, as compressed as the server can.
    pub(super) fn compressed(&mut self, path: &str) -> anyhow::Result<Answer> {
        let head = format!("GET {path} HTTP/1.1\r\nHost: {}\r\nAccept-Encoding: br\r\n", self.host);
        let answer = self.ask(&head, "")?;
        ensure!(answer.status == 200, "{path} was answered with {}", answer.status);
        Ok(answer)
    }

    /// Asks for a path with its query.
    pub(super) fn get(&mut self, path: &str) -> anyhow::Result<Answer> {
        self.ask(&format!("GET {path} HTTP/1.1\r\nHost: {}\r\nAccept: */*\r\n", self.host), "")
    }

    /// Sends a form as a browser does; what the server gives to be known again is kept.
    pub(super) fn post(&mut self, path: &str, pairs: &[(&str, &str)]) -> anyhow::Result<Answer> {
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| format!("{name}={}", escaped(value))).collect();
        let kind = "application/x-www-form-urlencoded";
        let body = pairs.join("&");
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: {}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n",
            self.host,
            body.len()
        );
        self.ask(&head, &body)
    }

    fn ask(&mut self, head: &str, body: &str) -> anyhow::Result<Answer> {
        let cookie = self.cookie.as_ref().map(|cookie| format!("Cookie: {cookie}\r\n")).unwrap_or_default();
        let request = format!("{head}{cookie}\r\n{body}");
        self.stream.get_mut().write_all(request.as_bytes())?;
        let first = self.line()?;
        let status = first.split(' ').nth(1).and_then(|code| code.parse().ok()).context("no status in the answer")?;
        let (mut length, mut chunked, mut kind) = (0, false, String::new());
        loop {
            let line = self.line()?;
            if line.is_empty() {
                break;
            }
            let (name, value) = line.split_once(':').context("a header without a colon")?;
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.trim().parse().context("content-length")?,
                "transfer-encoding" => chunked = value.trim().eq_ignore_ascii_case("chunked"),
                "content-type" => value.trim().clone_into(&mut kind),
                "set-cookie" => self.cookie = value.trim().split(';').next().map(str::to_owned),
                _ => {}
            }
        }
        let mut body = Vec::new();
        if chunked {
            loop {
                let size = usize::from_str_radix(self.line()?.split(';').next().unwrap_or_default(), 16)?;
                self.exactly(size, &mut body)?;
                self.line()?;
                if size == 0 {
                    break;
                }
            }
        } else {
            self.exactly(length, &mut body)?;
        }
        Ok(Answer { status, kind, body })
    }

    /// Asks for a path that must be answered with 200.
    pub(super) fn page(&mut self, path: &str) -> anyhow::Result<Answer> {
        let answer = self.get(path)?;
        ensure!(answer.status == 200, "{path} was answered with {}", answer.status);
        Ok(answer)
    }

    fn line(&mut self) -> anyhow::Result<String> {
        let mut line = String::new();
        if self.stream.read_line(&mut line)? == 0 {
            bail!("the connection ended");
        }
        Ok(line.trim_end().to_owned())
    }

    fn exactly(&mut self, size: usize, body: &mut Vec<u8>) -> anyhow::Result<()> {
        let begun = body.len();
        body.resize(begun + size, 0);
        Ok(self.stream.read_exact(&mut body[begun..])?)
    }
}

/// A word as part of a query.
pub(super) fn escaped(word: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    word.bytes().map(|byte| if plain(byte) { (byte as char).to_string() } else { format!("%{byte:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_of_both_forms_are_read() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}/", listener.local_addr().expect("an address"));
        let server = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().expect("a client");
            let mut reader = BufReader::new(stream.try_clone().expect("a copy"));
            let answers = [
                "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nhi",
                "HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n1\r\nd\r\n0\r\n\r\n",
            ];
            for answer in answers {
                let mut line = String::from("x");
                while !line.trim_end().is_empty() {
                    line.clear();
                    reader.read_line(&mut line).expect("a request");
                }
                stream.write_all(answer.as_bytes()).expect("an answer");
            }
        });
        let mut client = Client::new(&url).expect("a connection");
        let first = client.page("/a").expect("an answer");
        assert_eq!((first.kind.as_str(), first.body.as_slice()), ("text/plain", b"hi".as_slice()));
        let second = client.get("/b").expect("an answer");
        assert_eq!((second.status, second.body.as_slice()), (404, b"abcd".as_slice()));
        assert!(client.get("/c").is_err());
        server.join().expect("the server ends");
        assert_eq!(escaped("a b/é"), "a%20b%2F%C3%A9");
    }
}
