//! Clients that send half a request, or read nothing, are let go and slow nobody down.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use super::process::{Server, init};

/// Connections in all; every tenth reads nothing, the others send half a request.
const ALL: usize = 500;

#[test]
fn five_hundred_stalled_connections_are_closed() {
    let data = tempfile::tempdir().expect("a directory");
    init(data.path());
    let server = Server::start(data.path());
    let (_, _, page) = server.request("GET", "/harbour", "", "").expect("a page");
    let style = page
        .split('"')
        .find(|text| text.starts_with("/assets/exedra.") && text.contains(".css"))
        .expect("a style sheet")
        .to_owned();
    let began = Instant::now();
    let mut stalled = Vec::new();
    for n in 0..ALL {
        let mut stream = TcpStream::connect(&server.address).expect("a connection");
        stream.set_read_timeout(Some(Duration::from_secs(40))).expect("a timeout");
        if n % 10 > 0 {
            stream.write_all(b"GET /harbour HTTP/1.1\r\nHost: x\r\nX-Half: ").expect("a write");
        } else {
            // Asks for much and reads nothing: answers pile up until the server cannot write.
            let request = format!("GET {style} HTTP/1.1\r\nHost: x\r\n\r\n").repeat(800);
            stream.set_write_timeout(Some(Duration::from_millis(200))).expect("a timeout");
            let _ = stream.write_all(request.as_bytes());
        }
        stalled.push(stream);
    }
    // Meanwhile everybody else is served.
    for _ in 0..50 {
        assert_eq!(server.request("GET", "/harbour", "", "").map(|answer| answer.0), Some(200));
    }
    let mut open = 0;
    for (n, stream) in stalled.iter_mut().enumerate() {
        if n % 10 > 0 {
            // The server closes: reading ends, with or without an answer before it.
            let mut rest = Vec::new();
            open += usize::from(
                matches!(stream.read_to_end(&mut rest), Err(error) if error.kind() == std::io::ErrorKind::WouldBlock),
            );
        }
    }
    assert_eq!(open, 0, "half requests were still open");
    let closed_after = began.elapsed();
    assert!(closed_after < Duration::from_secs(30), "half requests were closed after {closed_after:?}");
    // Those that read nothing have been cut off as well: what is left in their buffers ends early.
    for (_, stream) in stalled.iter_mut().enumerate().filter(|(n, _)| n % 10 == 0) {
        wait_until_cut(stream, began);
    }
}

#[test]
fn a_body_that_trickles_is_not_waited_for() {
    let data = tempfile::tempdir().expect("a directory");
    init(data.path());
    let server = Server::start(data.path());
    let mut stream = TcpStream::connect(&server.address).expect("a connection");
    stream.set_read_timeout(Some(Duration::from_secs(40))).expect("a timeout");
    let head = "POST /account/sign-in HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\n\
                Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nemail=";
    stream.write_all(head.as_bytes()).expect("a write");
    let mut rest = Vec::new();
    // A body that stalls is cut off; whether an answer comes first does not matter.
    let ended = stream.read_to_end(&mut rest);
    assert!(!matches!(&ended, Err(error) if error.kind() == std::io::ErrorKind::WouldBlock), "still open after 40 s");
}

/// Tries to write until the connection is refused; the server's end is gone within thirty seconds of the start.
fn wait_until_cut(stream: &mut TcpStream, began: Instant) {
    stream.set_write_timeout(Some(Duration::from_millis(500))).expect("a timeout");
    let much = vec![b'x'; 65536];
    loop {
        match stream.write(&much) {
            Err(error) if !matches!(error.kind(), std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut) => {
                return;
            }
            _ => assert!(began.elapsed() < Duration::from_secs(35), "a client that reads nothing was still connected"),
        }
    }
}
