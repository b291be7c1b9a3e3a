//! A client writes numbered facts while the server is killed at random moments. Every acknowledged fact is there exactly
//! once, and the installation is sound. How long the starts took is printed: speed is no test's business.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::process::{Server, init, run};

/// How often the server is killed.
const KILLS: usize = 50;

/// A fact is a delegation with a number for a code.
fn write(server: &Server, cookie: &str, number: usize) -> Option<u16> {
    let headers = format!("{cookie}Content-Type: application/x-www-form-urlencoded\r\n");
    let form = format!("code=F{number}&name=Fact+{number}&quota=1");
    server.request("POST", "/harbour/delegations", &headers, &form).map(|(status, _, _)| status)
}

/// How often each code stands on the list of delegations.
fn facts(server: &Server, cookie: &str) -> BTreeMap<String, usize> {
    let (status, _, page) = server.request("GET", "/harbour/delegations", cookie, "").expect("the list");
    assert_eq!(status, 200);
    let mut counts = BTreeMap::new();
    // The name stands once for each row.
    for piece in page.split("Fact ").skip(1) {
        let number: String = piece.chars().take_while(char::is_ascii_digit).collect();
        *counts.entry(number).or_insert(0) += 1;
    }
    counts
}

#[test]
fn every_acknowledged_fact_survives_fifty_kills() {
    let data = tempfile::tempdir().expect("a directory");
    init(data.path());
    // Moments of the kills: spread, and the same at every run.
    let mut dice: u64 = 42;
    let mut acknowledged = Vec::new();
    let mut next = 1usize;
    let mut server = Server::start(data.path());
    let mut cookie = server.sign_in();
    let mut starts = Vec::new();
    for _ in 0..KILLS {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let wait = Duration::from_millis(5 + (dice >> 33) % 60);
        let over = Arc::new(AtomicBool::new(false));
        let pid = server.id();
        let killer = {
            let over = over.clone();
            std::thread::spawn(move || {
                let began = Instant::now();
                while began.elapsed() < wait {
                    std::thread::yield_now();
                }
                let _ = std::process::Command::new("kill").args(["-KILL", &pid.to_string()]).status();
                over.store(true, Ordering::Relaxed);
            })
        };
        while !over.load(Ordering::Relaxed) {
            match write(&server, &cookie, next) {
                // 303: made. 422: it was made before the answer was lost.
                Some(303 | 422) => {
                    acknowledged.push(next);
                    next += 1;
                }
                Some(other) => panic!("fact {next} was answered with {other}"),
                None => {}
            }
        }
        killer.join().expect("the killer ends");
        server.kill();
        server = Server::start(data.path());
        starts.push(server.started_in);
        if write(&server, &cookie, next) == Some(303) {
            acknowledged.push(next);
            next += 1;
        } else {
            // A session opened before a kill is a fact as well.
            cookie = server.sign_in();
        }
    }
    let found = facts(&server, &cookie);
    for number in &acknowledged {
        assert_eq!(found.get(&number.to_string()), Some(&1), "fact {number}");
    }
    assert!(acknowledged.len() >= KILLS, "only {} facts were written", acknowledged.len());
    starts.sort();
    eprintln!("starts after a kill: median {:?}, longest {:?}", starts[starts.len() / 2], starts[starts.len() - 1]);
    server.kill();
    let checked = run(data.path(), &["check"]);
    assert_eq!(checked.status.code(), Some(0), "{}", String::from_utf8_lossy(&checked.stdout));
}
