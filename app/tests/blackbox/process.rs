//! Starting, stopping and killing servers.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

/// The program under test.
pub fn exedra() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_exedra"));
    command.env_remove("EXEDRA_DATABASE_URL").stdin(Stdio::null());
    command
}

/// Runs a command to its end.
pub fn run(data: &Path, args: &[&str]) -> Output {
    exedra().arg("--data").arg(data).args(args).output().expect("the program runs")
}

/// Standard error as text.
pub fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Makes an installation with a secretary whose password is `password of the tests`.
pub fn init(data: &Path) {
    let mut child = exedra()
        .arg("--data")
        .arg(data)
        .args([
            "init",
            "--forum",
            "harbour",
            "--name",
            "Harbour",
            "--from",
            "2027-09-24",
            "--to",
            "2027-09-28",
            "--zone",
            "Asia/Shanghai",
        ])
        .args(["--email", "secretary@example.org", "--password-stdin"])
        .stdin(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("init starts");
    child.stdin.take().expect("a pipe").write_all(b"password of the tests\n").expect("init reads");
    assert!(child.wait().expect("init ends").success());
}

/// A serving process; killed when dropped.
pub struct Server {
    child: Child,
    /// Host and port.
    pub address: String,
    /// Time from start until it accepted connections.
    pub started_in: Duration,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    /// Starts `exedra serve` on a free port and waits until it accepts connections.
    pub fn start(data: &Path) -> Self {
        let began = Instant::now();
        let mut child = exedra()
            .arg("--data")
            .arg(data)
            .args(["serve", "--listen", "127.0.0.1:0"])
            .stderr(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .expect("the server starts");
        let mut lines = BufReader::new(child.stderr.take().expect("a pipe")).lines();
        let address = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| {
                line.split_once("serving http://")
                    .map(|(_, rest)| rest.split(['\u{1b}', ' ']).next().unwrap_or("").to_owned())
            })
            .expect("the server says where it serves");
        // Somebody must go on reading, or the server would wait for its log to be taken.
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        Self { child, address, started_in: began.elapsed() }
    }

    /// Sends SIGTERM and waits; the time it took and whether it ended well.
    pub fn terminate(mut self) -> (Duration, bool) {
        let began = Instant::now();
        let sent = Command::new("kill").arg("-TERM").arg(self.child.id().to_string()).status().expect("kill runs");
        assert!(sent.success());
        let status = self.child.wait().expect("the server ends");
        (began.elapsed(), status.success())
    }

    /// The process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// SIGKILL.
    pub fn kill(mut self) {
        self.child.kill().expect("the server dies");
        self.child.wait().expect("the server is gone");
    }

    /// One request over a fresh connection; status, headers and body. `None` when the server went away meanwhile.
    pub fn request(&self, method: &str, path: &str, headers: &str, body: &str) -> Option<(u16, String, String)> {
        let mut stream = TcpStream::connect(&self.address).ok()?;
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Length: {}\r\n{headers}\r\n",
            self.address,
            body.len()
        );
        stream.write_all(head.as_bytes()).ok()?;
        stream.write_all(body.as_bytes()).ok()?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).ok()?;
        let text = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = text.split_once("\r\n\r\n")?;
        let status = head.split(' ').nth(1)?.parse().ok()?;
        Some((status, head.to_owned(), body.to_owned()))
    }

    /// Signs the secretary in; the cookie header.
    pub fn sign_in(&self) -> String {
        let form = "email=secretary%40example.org&password=password+of+the+tests";
        let kind = "Content-Type: application/x-www-form-urlencoded\r\n";
        let (status, head, _) = self.request("POST", "/account/sign-in", kind, form).expect("an answer");
        assert_eq!(status, 303, "{head}");
        let cookie = head.lines().find_map(|line| line.strip_prefix("set-cookie: ")).expect("a cookie");
        format!("Cookie: {}\r\n", cookie.split(';').next().expect("a value"))
    }
}

#[test]
fn a_second_server_is_refused() {
    let data = tempfile::tempdir().expect("a directory");
    init(data.path());
    let server = Server::start(data.path());
    let second = run(data.path(), &["serve", "--listen", "127.0.0.1:0"]);
    assert_eq!(second.status.code(), Some(2));
    assert!(errors(&second).contains("another Exedra server is using"), "{}", errors(&second));
    // The commands that work beside a server do.
    assert_eq!(run(data.path(), &["check"]).status.code(), Some(0));
    server.kill();
    // The operating system let go of the lock.
    drop(Server::start(data.path()));
}

#[test]
fn sigterm_drains_within_ten_seconds() {
    let data = tempfile::tempdir().expect("a directory");
    init(data.path());
    let server = Server::start(data.path());
    // An idle connection and one that sent half a request must not hold the server up.
    let idle = TcpStream::connect(&server.address).expect("a connection");
    let mut half = TcpStream::connect(&server.address).expect("a connection");
    half.write_all(b"GET / HTTP/1.1\r\nHo").expect("a write");
    assert_eq!(server.request("GET", "/healthz", "", "").map(|answer| answer.0), Some(200));
    let (took, well) = server.terminate();
    assert!(well && took < Duration::from_secs(10), "{took:?}, {well}");
    drop((idle, half));
}
