//! Outgoing mail: takes what the queue holds and gives it to a mail server, or writes it to a folder.
//!
//! Mails are queued in the transaction that causes them. A mail is sent at least once: a crash between the server's yes and
//! our note of it sends it again. Secrets in bodies never reach the log.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use exedra_kernel::Moment;
use exedra_store::{Db, house, transact};
use exedra_web::App;
use exedra_web::section::Boxed;
use lettre::message::header::ContentType;
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

/// Tries before a mail is given up: over about eight hours.
const MOST_TRIES: i64 = 10;
/// Mails of one round.
const ROUND: usize = 50;
/// Seconds after which a mail whose carrier fell silent is taken by another: longer than a mail server may take to answer.
const LEASE: i64 = 300;

/// What is wrong with the configuration of mail.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// The server's address cannot be used. It may hold a password, so it is not repeated.
    #[error("mail.smtp cannot be read; it looks like smtps://user:password@host:465 or smtp://user:password@host:587")]
    Server,
    /// The sender is no address.
    #[error("mail.from {0:?} is no mail address; it looks like Exedra <exedra@example.org>")]
    Sender(String),
}

enum Carrier {
    Smtp(Box<AsyncSmtpTransport<Tokio1Executor>>),
    Folder(PathBuf),
}

/// Where mail goes.
pub struct Postman {
    carrier: Carrier,
    from: Mailbox,
}

impl Postman {
    /// A mail server (`smtp://` with STARTTLS, `smtps://`), or a folder without one.
    pub fn new(smtp: Option<&str>, from: Option<&str>, folder: PathBuf) -> Result<Self, MailError> {
        let from = from.unwrap_or("Exedra <exedra@localhost.localdomain>");
        let from: Mailbox = from.parse().map_err(|_| MailError::Sender(from.to_owned()))?;
        let carrier = match smtp {
            None => Carrier::Folder(folder),
            Some(url) => {
                // STARTTLS is demanded, not merely tried: lettre reads that from the address.
                let url = match url.strip_prefix("smtp://") {
                    Some(rest) if !rest.contains("tls=") => {
                        format!("smtp://{rest}{}tls=required", if rest.contains('?') { "&" } else { "?" })
                    }
                    _ => url.to_owned(),
                };
                let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(&url).map_err(|_| MailError::Server)?;
                Carrier::Smtp(Box::new(builder.timeout(Some(Duration::from_secs(30))).build()))
            }
        };
        Ok(Self { carrier, from })
    }

    /// The mail as it goes out. Header injection is impossible: lettre encodes subject and addresses.
    fn message(&self, mail: &house::Mail) -> Result<Message, String> {
        let to: lettre::Address = mail.address.parse().map_err(|_| "the address cannot be used".to_owned())?;
        let subject: String = mail.subject.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let builder = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(subject)
            .message_id(Some(format!("<{}@{}>", mail.id, self.from.email.domain())))
            .header(lettre::message::header::MIME_VERSION_1_0);
        let text = SinglePart::builder().header(ContentType::TEXT_PLAIN).body(mail.body.clone());
        let made = match &mail.calendar {
            None => builder.singlepart(text),
            Some(calendar) => {
                let kind = ContentType::parse("text/calendar; charset=utf-8; method=PUBLISH")
                    .map_err(|error| error.to_string())?;
                let attached = Attachment::new("meeting.ics".to_owned()).body(calendar.clone(), kind);
                builder.multipart(MultiPart::mixed().singlepart(text).singlepart(attached))
            }
        };
        made.map_err(|error| error.to_string())
    }

    async fn carry(&self, mail: &house::Mail) -> Result<(), String> {
        let message = self.message(mail)?;
        match &self.carrier {
            Carrier::Smtp(server) => server.send(message).await.map(|_| ()).map_err(|error| error.to_string()),
            Carrier::Folder(folder) => {
                let (folder, name, bytes) = (folder.clone(), format!("{}.eml", mail.id), message.formatted());
                tokio::task::spawn_blocking(move || {
                    std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(folder.join(name), bytes))
                })
                .await
                .map_err(|error| error.to_string())?
                .map_err(|error| error.to_string())
            }
        }
    }

    /// Sends what is due, at most 50 mails; gives how many were tried. `holder` names this process: a mail that somebody else
    /// carries is left to them.
    pub async fn round(&self, db: &Db, holder: &str, now: Moment) -> exedra_store::Result<usize> {
        for tried in 0..ROUND {
            let Some(mail) = house::claim_mail(db, holder, now, LEASE).await? else { return Ok(tried) };
            let tries = mail.attempts + 1;
            let outcome = self.carry(&mail).await;
            let (state, problem, sent) = match &outcome {
                Ok(()) if matches!(self.carrier, Carrier::Folder(_)) => ("written", None, Some(now)),
                Ok(()) => ("sent", None, Some(now)),
                Err(why) if tries >= MOST_TRIES => ("failed", Some(why.as_str()), None),
                Err(why) => ("waiting", Some(why.as_str()), None),
            };
            if let Some(why) = problem {
                tracing::warn!(mail = %mail.id, %why, "mail not sent");
            }
            let next = now.plus_seconds(wait(tries));
            let id = &mail.id;
            let noted =
                transact!(db, tx => house::mail_outcome(tx, id, holder, state, tries, next, problem, sent).await)?;
            // The mail was forgotten with a person meanwhile: so is its copy.
            if noted == 0
                && let Carrier::Folder(folder) = &self.carrier
                && house::mail(&mut *db.read().await?, id).await?.is_none()
            {
                remove(&folder.join(format!("{id}.eml")))?;
            }
        }
        Ok(ROUND)
    }
}

/// Seconds until the next try: two minutes, four, eight …, two hours at most, so that a mail server that is away for an
/// evening loses nothing.
fn wait(tries: i64) -> i64 {
    (60 << tries.clamp(1, 7)).min(7200)
}

fn remove(path: &Path) -> exedra_store::Result<()> {
    match std::fs::remove_file(path) {
        Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
            Err(exedra_store::Error::File { what: format!("{} cannot be deleted", path.display()), source })
        }
        _ => Ok(()),
    }
}

/// Where mail is written without a mail server: below an installation's directory.
pub fn folder(data: &Path) -> PathBuf {
    data.join("mail")
}

/// Deletes the copies in the folder whose mails were forgotten with a person, or named one who was erased since.
pub fn sweep(app: &App) -> Boxed<'_, exedra_store::Result<()>> {
    Box::pin(async move {
        let Ok(entries) = std::fs::read_dir(folder(&app.settings().data)) else { return Ok(()) };
        let mut conn = app.db().read().await?;
        let known: HashSet<String> = house::mail_ids(&mut conn).await?.into_iter().map(|(id,)| id).collect();
        let redacted: HashSet<String> = house::mails_redacted(&mut conn).await?.into_iter().map(|(id,)| id).collect();
        drop(conn);
        for path in entries.flatten().map(|entry| entry.path()) {
            let Some(id) = path.file_name().and_then(|name| name.to_str()?.strip_suffix(".eml")) else { continue };
            if !known.contains(id) || redacted.contains(id) {
                remove(&path)?;
            }
        }
        Ok(())
    })
}

/// Sends mail until the server stops.
pub async fn run(app: App, postman: Arc<Postman>) {
    let mut stopping = app.stopping();
    while !*stopping.borrow() {
        match postman.round(app.db(), app.holder(), app.now()).await {
            Ok(ROUND) => continue,
            Ok(_) => {}
            Err(error) => tracing::warn!(%error, "mail waits; trying again"),
        }
        tokio::select! {
            () = tokio::time::sleep(Duration::from_secs(1)) => {}
            _ = stopping.wait_for(|stop| *stop) => return,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mail(subject: &str, address: &str) -> house::Mail {
        house::Mail {
            id: "0190a000-0000-7000-8000-000000000001".to_owned(),
            address: address.to_owned(),
            subject: subject.to_owned(),
            body: "会议\n你好".to_owned(),
            calendar: Some("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".to_owned()),
            state: "waiting".to_owned(),
            attempts: 0,
            problem: None,
            created_at: Moment(0),
        }
    }

    #[test]
    fn headers_cannot_be_injected() {
        let postman = Postman::new(None, Some("Forum <forum@example.org>"), PathBuf::new()).unwrap();
        let made = postman.message(&mail("会议\r\nBcc: thief@example.net", "ana@example.org")).unwrap();
        let text = String::from_utf8_lossy(&made.formatted()).into_owned();
        let head = text.split("\r\n\r\n").next().unwrap();
        assert!(!head.lines().any(|line| line.to_lowercase().starts_with("bcc")), "{head}");
        assert!(postman.message(&mail("x", "ana@example.org\r\nBcc: thief@example.net")).is_err());
        assert!(text.contains("meeting.ics") && text.contains("text/calendar"));
    }

    #[tokio::test]
    async fn unusable_configurations_are_named_without_secrets() {
        let error = Postman::new(Some("nonsense:secret"), None, PathBuf::new()).err().unwrap().to_string();
        assert!(error.contains("mail.smtp") && !error.contains("secret"));
        assert!(Postman::new(None, Some("nobody"), PathBuf::new()).is_err());
        assert!(Postman::new(Some("smtps://u:p@mail.example.org:465"), None, PathBuf::new()).is_ok());
    }

    #[test]
    fn tries_are_spread_over_an_evening() {
        let hours = (1..MOST_TRIES).map(wait).sum::<i64>() / 3600;
        assert_eq!((wait(1), wait(2), wait(10), hours), (120, 240, 7200, 8));
    }

    #[tokio::test]
    async fn a_round_writes_to_the_folder_once() {
        for engine in exedra_testkit::engines() {
            let made = exedra_testkit::fresh(engine, &[]).await;
            let random = exedra_kernel::time::SeededEntropy::new(3);
            let stamp = house::Stamp { now: Moment(1), entropy: &random };
            let letter = house::Letter {
                address: "ana@example.org".into(),
                subject: "s".into(),
                body: "b".into(),
                ..house::Letter::default()
            };
            transact!(&made.db, tx => house::post(tx, stamp, &letter).await).unwrap();
            let folder = made.directory.path().join("mail");
            let postman = Postman::new(None, None, folder.clone()).unwrap();
            assert_eq!(postman.round(&made.db, "a", Moment(2)).await.unwrap(), 1);
            assert_eq!(postman.round(&made.db, "a", Moment(3)).await.unwrap(), 0);
            assert_eq!(std::fs::read_dir(folder).unwrap().count(), 1);
        }
    }
}
