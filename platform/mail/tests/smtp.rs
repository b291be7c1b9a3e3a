//! Mail through a mail server: a small one that speaks the protocol, says "later" once, and keeps what it is given.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use exedra_kernel::Moment;
use exedra_kernel::time::SeededEntropy;
use exedra_mail::Postman;
use exedra_store::house::{self, Letter, Stamp};
use exedra_store::transact;
use exedra_testkit::{engines, fresh};

/// A mail as the server was given it: the lines that named sender and receiver, and the text.
struct Taken {
    from: String,
    to: String,
    text: String,
}

/// Serves one connection until it has a mail, or the client goes. Puts the first receiver off.
fn conversation(stream: &TcpStream, later: &AtomicBool) -> Option<Taken> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut writer = stream;
    let mut say = |text: &str| writer.write_all(format!("{text}\r\n").as_bytes()).ok();
    let (mut from, mut to) = (String::new(), String::new());
    say("220 mail.example.org ESMTP")?;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        let verb = line.trim_end().to_ascii_uppercase();
        if verb.starts_with("EHLO") {
            say("250-mail.example.org\r\n250 8BITMIME")?;
        } else if verb.starts_with("MAIL FROM") {
            line.trim_end().clone_into(&mut from);
            say("250 ok")?;
        } else if verb.starts_with("RCPT TO") && later.swap(false, Ordering::SeqCst) {
            say("450 4.2.1 come back later")?;
        } else if verb.starts_with("RCPT TO") {
            line.trim_end().clone_into(&mut to);
            say("250 ok")?;
        } else if verb.starts_with("DATA") {
            say("354 go on")?;
            let mut text = String::new();
            loop {
                let mut part = String::new();
                if reader.read_line(&mut part).ok()? == 0 {
                    return None;
                }
                if part == ".\r\n" {
                    break;
                }
                text.push_str(&part);
            }
            say("250 taken")?;
            return Some(Taken { from, to, text });
        } else if verb.starts_with("QUIT") {
            say("221 bye")?;
            return None;
        } else {
            say("250 ok")?;
        }
    }
}

/// A mail server on a free port. A client keeps its connection for the next mail, and drops it only while its runtime runs;
/// so each connection has a thread of its own, and nobody waits for the end of one.
fn server() -> (SocketAddr, Receiver<Taken>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let (give, take) = channel();
    let later = Arc::new(AtomicBool::new(true));
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (give, later) = (give.clone(), later.clone());
            std::thread::spawn(move || conversation(&stream, &later).map(|mail| give.send(mail)));
        }
    });
    (address, take)
}

#[tokio::test]
async fn a_mail_server_takes_it_when_it_is_ready() {
    for engine in engines() {
        let (address, mails) = server();
        let made = fresh(engine, &[]).await;
        let entropy = SeededEntropy::new(1);
        let now = Moment(1_800_000_000_000_000);
        let stamp = Stamp { now, entropy: &entropy };
        let letter = Letter {
            address: "ana@example.org".into(),
            subject: "会议".into(),
            body: "你好\n.\nA line with a lone dot above.".into(),
            calendar: Some("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".into()),
            ..Letter::default()
        };
        transact!(&made.db, tx => house::post(tx, stamp, &letter).await).expect("it is queued");
        let url = format!("smtp://{address}?tls=opportunistic");
        let postman = Postman::new(Some(&url), Some("Forum <forum@example.org>"), PathBuf::new()).expect("a postman");
        assert_eq!(postman.round(&made.db, "one", now).await.expect("a round"), 1);
        let row = || async {
            let mut conn = made.db.read().await.expect("a snapshot");
            house::mails_recent(&mut conn, "~", 1).await.expect("mails").remove(0)
        };
        let put_off = row().await;
        assert_eq!((put_off.state.as_str(), put_off.attempts), ("waiting", 1), "{engine:?}");
        assert!(put_off.problem.is_some_and(|why| why.contains("later")));
        assert_eq!(postman.round(&made.db, "one", now).await.expect("a round"), 0, "its time has not come");
        assert_eq!(postman.round(&made.db, "one", now.plus_seconds(120)).await.expect("a round"), 1);
        assert_eq!((row().await.state.as_str(), row().await.attempts), ("sent", 2), "{engine:?}");
        // The server hands a mail on after its yes, from another thread.
        let Taken { from, to, text } = mails.recv_timeout(Duration::from_secs(20)).expect("a mail");
        assert!(from.contains("<forum@example.org>") && to.contains("<ana@example.org>"), "{from} {to}");
        assert!(text.contains("Subject: =?utf-8?b?5Lya6K6u?=") && text.contains("text/calendar"), "{text}");
        assert!(mails.try_recv().is_err(), "one mail goes once");
    }
}
