//! What the house keeps for every section: events, jobs, the mail queue, the audit trail, settings.
//!
//! An event is appended in the transaction that caused it and numbered afterwards by whoever gets to it first; readers of
//! events follow the number, never the id, because ids of several writers are not in the order of their commits.

use exedra_kernel::{Acting, Entropy, ForumId, Moment, PersonId, Value, id::uuid7};

pub use crate::near::{Near, redact_near};
pub use crate::redact::{redact, without};
use crate::{Conn, Db, Result, Tx, row, sql, transact};

row! {
    /// An event with its number.
    pub struct Event {
        /// Its id.
        pub id: String,
        /// Its number: the order of commits, as all processes see it.
        pub seq: i64,
        /// What pages it concerns.
        pub topic: String,
        /// What happened.
        pub kind: String,
        /// To what (an id).
        pub subject: String,
        /// More, as JSON.
        pub payload: String,
        /// When.
        pub at: Moment,
    }
    /// Work that goes on outside a request.
    pub struct Job {
        /// Its id.
        pub id: String,
        /// Which work.
        pub kind: String,
        /// For which edition.
        pub forum_id: Option<ForumId>,
        /// What it needs to know, as JSON.
        pub payload: String,
        /// waiting, running, done, failed or cancelled.
        pub state: String,
        /// How far it is, as JSON.
        pub progress: String,
        /// What came out, as JSON or a sentence.
        pub result: Option<String>,
        /// Who asked for it.
        pub by_person: String,
        /// When.
        pub created_at: Moment,
        /// Whether somebody asked it to stop.
        pub cancel: bool,
    }
    /// A mail in the queue.
    pub struct Mail {
        /// Its id.
        pub id: String,
        /// To whom.
        pub address: String,
        /// Subject line.
        pub subject: String,
        /// Text.
        pub body: String,
        /// A calendar attached, as iCalendar.
        pub calendar: Option<String>,
        /// waiting, sent or failed.
        pub state: String,
        /// Tries so far.
        pub attempts: i64,
        /// Why the last try failed.
        pub problem: Option<String>,
        /// When it was written.
        pub created_at: Moment,
    }
    /// One line of the audit trail.
    pub struct Audit {
        /// Its id.
        pub id: String,
        /// When.
        pub at: Moment,
        /// Whose hand.
        pub by_person: String,
        /// In whose name.
        pub behalf: Option<String>,
        /// What was done.
        pub act: String,
        /// To which kind of record.
        pub record: String,
        /// To which record.
        pub record_id: String,
        /// What stood there, as JSON.
        pub before: Option<String>,
        /// What stands there, as JSON.
        pub after: Option<String>,
        /// The line that undid this one.
        pub undone_by: Option<String>,
    }
}

sql! {
    /// Statements of the house.
    pub static STATEMENTS;

    fn append(id: &str, topic: &str, kind: &str, subject: &str, payload: &str, at: Moment) -> Written =
        "INSERT INTO event (id, topic, kind, subject, payload, at) VALUES ($1, $2, $3, $4, $5, $6)";
    fn unnumbered(limit: i64) -> Many<(String, String)> =
        "SELECT id, topic FROM event WHERE seq IS NULL ORDER BY id LIMIT $1";
    /// The number of the last numbered event.
    pub fn last_seq() -> One<(Option<i64>,)> = "SELECT MAX(seq) FROM event";
    /// The smallest number still kept.
    pub fn first_seq() -> One<(Option<i64>,)> = "SELECT MIN(seq) FROM event";
    fn number(id: &str, seq: i64) -> Written = "UPDATE event SET seq = $2 WHERE id = $1";
    /// Numbered events after a number.
    pub fn events_after(seq: i64, limit: i64) -> Many<Event> =
        "SELECT id, seq, topic, kind, subject, payload, at FROM event WHERE seq > $1 ORDER BY seq LIMIT $2";
    fn insert_job(id: &str, kind: &str, forum: Option<&ForumId>, payload: &str, by: &str, at: Moment) -> Written =
        "INSERT INTO job (id, kind, forum_id, payload, state, progress, by_person, created_at, cancel)
         VALUES ($1, $2, $3, $4, 'waiting', '{}', $5, $6, FALSE)";
    /// A job.
    pub fn job(id: &str) -> One<Job> =
        "SELECT id, kind, forum_id, payload, state, progress, result, by_person, created_at, cancel FROM job WHERE id = $1";
    /// The newest jobs of a kind at an edition.
    pub fn jobs_of(kind: &str, forum: &ForumId, limit: i64) -> Many<Job> =
        "SELECT id, kind, forum_id, payload, state, progress, result, by_person, created_at, cancel FROM job
         WHERE kind = $1 AND forum_id = $2 ORDER BY created_at DESC, id DESC LIMIT $3";
    fn claimable(now: Moment) -> One<Job> =
        "SELECT id, kind, forum_id, payload, state, progress, result, by_person, created_at, cancel FROM job
         WHERE state = 'waiting' OR (state = 'running' AND lease_until < $1) ORDER BY created_at, id LIMIT 1";
    fn claim(id: &str, now: Moment, until: Moment, holder: &str) -> Written =
        "UPDATE job SET state = 'running', started_at = $2, lease_until = $3, holder = $4 WHERE id = $1";
    /// Notes progress and keeps the lease; writes nothing once the job has ended.
    pub fn job_progress(id: &str, progress: &str, until: Moment) -> Written =
        "UPDATE job SET progress = $2, lease_until = $3 WHERE id = $1 AND state = 'running'";
    /// Ends a job that its holder still holds; 0 rows when somebody else took it meanwhile.
    pub fn job_end(id: &str, holder: &str, state: &str, result: Option<&str>, at: Moment) -> Written =
        "UPDATE job SET state = $3, result = $4, ended_at = $5, holder = NULL WHERE id = $1 AND holder = $2";
    /// Puts a job that its holder could not go on with back among those that wait.
    pub fn job_back(id: &str, holder: &str) -> Written =
        "UPDATE job SET state = 'waiting', progress = '{}', holder = NULL WHERE id = $1 AND holder = $2 AND state = 'running'";
    /// Ends a waiting job that was done where it was asked for.
    pub fn job_done_at_once(id: &str, at: Moment) -> Written =
        "UPDATE job SET state = 'done', ended_at = $2 WHERE id = $1 AND state = 'waiting'";
    fn forget_jobs(before: Moment) -> Written =
        "DELETE FROM job WHERE state IN ('done', 'failed', 'cancelled') AND ended_at < $1";
    fn forget_events(before: Moment) -> Written =
        "DELETE FROM event WHERE at < $1 AND seq IS NOT NULL AND seq < (SELECT MAX(seq) FROM event)";
    fn forget_bodies(before: Moment) -> Written =
        "UPDATE mail SET body = '', calendar = NULL WHERE state <> 'waiting' AND created_at < $1 AND body <> ''";
    /// Asks a job to stop; a waiting one ends at once.
    pub fn job_cancel(id: &str, at: Moment) -> Written =
        "UPDATE job SET cancel = TRUE, state = CASE WHEN state = 'waiting' THEN 'cancelled' ELSE state END,
         ended_at = CASE WHEN state = 'waiting' THEN $2 ELSE ended_at END WHERE id = $1";
    fn insert_mail(id: &str, person: Option<&PersonId>, address: &str, subject: &str, body: &str, calendar: Option<&str>, names: &str, at: Moment) -> Written =
        "INSERT INTO mail (id, person_id, address, subject, body, calendar, names, state, attempts, next_at, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'waiting', 0, $8, $8)";
    fn mail_due(now: Moment) -> One<Mail> =
        "SELECT id, address, subject, body, calendar, state, attempts, problem, created_at FROM mail
         WHERE state = 'waiting' AND next_at <= $1 AND (lease_until IS NULL OR lease_until < $1) ORDER BY next_at, id LIMIT 1";
    fn mail_claim(id: &str, holder: &str, until: Moment) -> Written =
        "UPDATE mail SET holder = $2, lease_until = $3, redacted = FALSE WHERE id = $1";
    /// The ids of all mails.
    pub fn mail_ids() -> Many<(String,)> = "SELECT id FROM mail";
    /// Mails out of which words were taken after they went.
    pub fn mails_redacted() -> Many<(String,)> = "SELECT id FROM mail WHERE redacted = TRUE AND state <> 'waiting'";
    /// The newest mails.
    pub fn mails_recent(before: &str, limit: i64) -> Many<Mail> =
        "SELECT id, address, subject, body, calendar, state, attempts, problem, created_at FROM mail
         WHERE id < $1 ORDER BY id DESC LIMIT $2";
    /// One mail.
    pub fn mail(id: &str) -> One<Mail> =
        "SELECT id, address, subject, body, calendar, state, attempts, problem, created_at FROM mail WHERE id = $1";
    /// Notes the outcome of a try by whoever holds the mail; 0 rows when it is gone or held by somebody else. Bodies are kept
    /// for some days ([`forget_old`]), secrets in them are of no use by then.
    pub fn mail_outcome(id: &str, holder: &str, state: &str, attempts: i64, next_at: Moment, problem: Option<&str>, sent_at: Option<Moment>) -> Written =
        "UPDATE mail SET state = $3, attempts = $4, next_at = $5, problem = $6, sent_at = $7, holder = NULL, lease_until = NULL
         WHERE id = $1 AND holder = $2";
    /// Puts a mail into the queue again.
    pub fn mail_again(id: &str, at: Moment) -> Written =
        "UPDATE mail SET state = 'waiting', attempts = 0, next_at = $2, problem = NULL, sent_at = NULL, holder = NULL,
         lease_until = NULL WHERE id = $1";
    /// Forgets all mail of a person.
    pub fn mail_forget(person: &PersonId) -> Written = "DELETE FROM mail WHERE person_id = $1";
    /// Forgets letters without a calendar, to whomever, whose text is like a pattern: `%id%` for what tells of one thing.
    pub fn mail_forget_words(pattern: &str) -> Written = "DELETE FROM mail WHERE body LIKE $1 AND calendar IS NULL";
    fn insert_audit(id: &str, at: Moment, by: &str, behalf: Option<&str>, act: &str, record: &str, record_id: &str, before: Option<&str>, after: Option<&str>) -> Written =
        "INSERT INTO audit (id, at, by_person, behalf, act, record, record_id, before, after)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    /// The trail of one record, newest first.
    pub fn audit_of(record: &str, id: &str, limit: i64) -> Many<Audit> =
        "SELECT id, at, by_person, behalf, act, record, record_id, before, after, undone_by FROM audit
         WHERE record = $1 AND record_id = $2 ORDER BY id DESC LIMIT $3";
    /// The whole trail, newest first, before an id.
    pub fn audit_recent(before: &str, limit: i64) -> Many<Audit> =
        "SELECT id, at, by_person, behalf, act, record, record_id, before, after, undone_by FROM audit
         WHERE id < $1 ORDER BY id DESC LIMIT $2";
    /// One line of the trail.
    pub fn audit_line(id: &str) -> One<Audit> =
        "SELECT id, at, by_person, behalf, act, record, record_id, before, after, undone_by FROM audit WHERE id = $1";
    /// Marks a line as undone; 0 rows when it was undone already.
    pub fn audit_undone(id: &str, by: &str) -> Written = "UPDATE audit SET undone_by = $2 WHERE id = $1 AND undone_by IS NULL";
    /// Forgets what the trail says of a record's content; that something was done, when and by whom, stays.
    pub fn audit_forget(record: &str, id: &str) -> Written =
        "UPDATE audit SET before = NULL, after = NULL WHERE record = $1 AND record_id = $2";
    /// What was done by a person or in a person's name (`person:<id>`), newest first.
    pub fn audit_by_or_for(person: &str, behalf: &str, limit: i64) -> Many<Audit> =
        "SELECT id, at, by_person, behalf, act, record, record_id, before, after, undone_by FROM audit
         WHERE by_person = $1 OR behalf = $2 ORDER BY id DESC LIMIT $3";
    /// What was done in somebody's name (`person:<id>`, `delegation:<id>`, …), newest first.
    pub fn audit_for(behalf: &str, limit: i64) -> Many<Audit> =
        "SELECT id, at, by_person, behalf, act, record, record_id, before, after, undone_by FROM audit
         WHERE behalf = $1 ORDER BY id DESC LIMIT $2";
    /// A person's mail, newest first.
    pub fn mails_of(person: &PersonId, limit: i64) -> Many<Mail> =
        "SELECT id, address, subject, body, calendar, state, attempts, problem, created_at FROM mail
         WHERE person_id = $1 ORDER BY id DESC LIMIT $2";
    /// Forgets all mail to an address.
    pub fn mail_forget_address(address: &str) -> Written = "DELETE FROM mail WHERE address = $1";
    pub(crate) fn audit_about(person: &str, behalf: &str, pattern: &str) -> Many<(String, Option<String>, Option<String>)> =
        "SELECT id, before, after FROM audit
         WHERE by_person = $1 OR record_id = $1 OR behalf = $2 OR before LIKE $3 OR after LIKE $3";
    pub(crate) fn audit_rewrite(id: &str, before: Option<&str>, after: Option<&str>) -> Written =
        "UPDATE audit SET before = $2, after = $3 WHERE id = $1";
    pub(crate) fn mail_about(pattern: &str) -> Many<(String, String, String, Option<String>)> =
        "SELECT id, subject, body, calendar FROM mail WHERE names LIKE $1";
    pub(crate) fn mail_rewrite(id: &str, subject: &str, body: &str, calendar: Option<&str>) -> Written =
        "UPDATE mail SET subject = $2, body = $3, calendar = $4, redacted = TRUE WHERE id = $1";
    pub(crate) fn job_about(person: &str, pattern: &str) -> Many<(String, String, String, Option<String>)> =
        "SELECT id, payload, progress, result FROM job
         WHERE by_person = $1 OR payload LIKE $2 OR progress LIKE $2 OR result LIKE $2";
    pub(crate) fn job_rewrite(id: &str, payload: &str, progress: &str, result: Option<&str>) -> Written =
        "UPDATE job SET payload = $2, progress = $3, result = $4 WHERE id = $1";
    pub(crate) fn event_about(person: &str, pattern: &str) -> Many<(String, String)> =
        "SELECT id, payload FROM event WHERE subject = $1 OR payload LIKE $2";
    pub(crate) fn event_rewrite(id: &str, payload: &str) -> Written = "UPDATE event SET payload = $2 WHERE id = $1";
    /// A setting.
    pub fn setting(name: &str) -> One<(String,)> = "SELECT value FROM setting WHERE name = $1";
    /// Sets a setting.
    pub fn set_setting(name: &str, value: &str) -> Written =
        "INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
}

/// Who needs ids and times to write to the house: a request, a job, a command.
#[derive(Clone, Copy)]
pub struct Stamp<'a> {
    /// The present moment.
    pub now: Moment,
    /// Randomness for ids.
    pub entropy: &'a dyn Entropy,
}

impl Stamp<'_> {
    /// A new id.
    pub fn id(&self) -> String {
        uuid7(self.now, self.entropy)
    }
}

/// Appends an event: pages of the topic are made anew, and listeners hear of it once it has a number.
pub async fn emit(tx: &mut Tx, stamp: Stamp<'_>, topic: &str, kind: &str, subject: &str) -> Result<()> {
    let id = stamp.id();
    tx.touch(topic);
    append(tx, &id, topic, kind, subject, "{}", stamp.now).await.map(|_| ())
}

/// Appends one event for each of many subjects.
pub async fn emit_many(tx: &mut Tx, stamp: Stamp<'_>, topic: &str, kind: &str, subjects: &[String]) -> Result<()> {
    tx.touch(topic);
    let text = |text: &str| Value::Text(Some(text.to_owned()));
    let rows = subjects
        .iter()
        .map(|subject| {
            vec![
                text(&stamp.id()),
                text(topic),
                text(kind),
                text(subject),
                text("{}"),
                Value::Int(Some(stamp.now.micros())),
            ]
        })
        .collect();
    tx.insert_many("event", &["id", "topic", "kind", "subject", "payload", "at"], rows, false).await.map(|_| ())
}

/// Numbers events that have none; gives how many got one, at most 2,000 at a time.
pub async fn number_events(db: &Db) -> Result<usize> {
    let waiting = unnumbered(&mut *db.read().await?, 1).await?;
    if waiting.is_empty() {
        return Ok(0);
    }
    let topics: Vec<String> = transact!(db, tx => async {
        let mut seq = last_seq(tx).await?.and_then(|(seq,)| seq).unwrap_or(0);
        let waiting = unnumbered(tx, 2000).await?;
        for (id, _) in &waiting {
            seq += 1;
            number(tx, id, seq).await?;
        }
        Ok(waiting.into_iter().map(|(_, topic)| topic).collect())
    }
    .await)?;
    Ok(topics.len())
}

/// Puts a job into the queue; gives its id.
pub async fn enqueue(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    kind: &str,
    forum: Option<&ForumId>,
    payload: &str,
    by: &Acting,
) -> Result<String> {
    let id = stamp.id();
    insert_job(tx, &id, kind, forum, payload, &by.by_text(), stamp.now).await?;
    tx.touch("jobs");
    Ok(id)
}

/// Takes the next job that waits, or whose holder fell silent, for `lease` seconds; `holder` names the process that does.
pub async fn claim_job(db: &Db, holder: &str, now: Moment, lease: i64) -> Result<Option<Job>> {
    if claimable(&mut *db.read().await?, now).await?.is_none() {
        return Ok(None);
    }
    transact!(db, tx => async {
        let Some(job) = claimable(tx, now).await? else { return Ok(None) };
        claim(tx, &job.id, now, now.plus_seconds(lease), holder).await?;
        Ok(Some(job))
    }
    .await)
}

/// Takes the next mail that is due for `lease` seconds; `holder` names the process that carries it.
pub async fn claim_mail(db: &Db, holder: &str, now: Moment, lease: i64) -> Result<Option<Mail>> {
    if mail_due(&mut *db.read().await?, now).await?.is_none() {
        return Ok(None);
    }
    transact!(db, tx => async {
        let Some(mail) = mail_due(tx, now).await? else { return Ok(None) };
        mail_claim(tx, &mail.id, holder, now.plus_seconds(lease)).await?;
        Ok(Some(mail))
    }
    .await)
}

/// Days for which events and ended jobs are kept.
const KEPT_DAYS: i64 = 30;
/// Days for which the text of a mail is kept after it was written, if it waits no longer.
const BODY_DAYS: i64 = 7;

/// Forgets what nobody asks for any more: old events (the last one stays: numbers go on from it), ended jobs, texts of mail.
pub async fn forget_old(db: &Db, now: Moment) -> Result<()> {
    let days = |days: i64| now.plus_seconds(-days * 24 * 3600);
    transact!(db, tx => async {
        forget_events(tx, days(KEPT_DAYS)).await?;
        forget_jobs(tx, days(KEPT_DAYS)).await?;
        forget_bodies(tx, days(BODY_DAYS)).await.map(|_| ())
    }
    .await)
}

/// A mail to be sent.
#[derive(Clone, Debug, Default)]
pub struct Letter {
    /// The person written to; their mail is forgotten with them.
    pub person: Option<PersonId>,
    /// Address.
    pub address: String,
    /// Subject line.
    pub subject: String,
    /// Plain text.
    pub body: String,
    /// An iCalendar object to attach.
    pub calendar: Option<String>,
}

/// Puts a mail into the queue, in the transaction that causes it.
pub async fn post(tx: &mut Tx, stamp: Stamp<'_>, letter: &Letter) -> Result<()> {
    post_about(tx, stamp, letter, &[]).await
}

/// The same for a letter whose words name other persons than the one written to: their names are taken out of it when they
/// are erased. Nobody else's erasure touches it. What is hidden in names goes from the subject and the text: this is the one
/// place all letters pass.
pub async fn post_about(tx: &mut Tx, stamp: Stamp<'_>, letter: &Letter, named: &[&PersonId]) -> Result<()> {
    tx.touch("mail");
    let named: Vec<&str> = named.iter().map(|person| person.as_str()).collect();
    let calendar = letter.calendar.as_deref();
    insert_mail(
        tx,
        &stamp.id(),
        letter.person.as_ref(),
        &letter.address,
        &exedra_kernel::text::line(&letter.subject),
        &exedra_kernel::text::lines(&letter.body),
        calendar,
        &named.join(" "),
        stamp.now,
    )
    .await
    .map(|_| ())
}

/// One change for the audit trail; before and after are JSON objects.
#[derive(Clone, Copy, Debug)]
pub struct Done<'a> {
    /// What was done: `edited`, `published`, …
    pub act: &'a str,
    /// To which kind of record.
    pub record: &'a str,
    /// To which record.
    pub id: &'a str,
    /// What stood there.
    pub before: Option<&'a serde_json::Value>,
    /// What stands there.
    pub after: Option<&'a serde_json::Value>,
}

/// Writes a line of the audit trail; gives its id.
pub async fn record(tx: &mut Tx, stamp: Stamp<'_>, acting: &Acting, done: Done<'_>) -> Result<String> {
    let id = stamp.id();
    let text = |json: Option<&serde_json::Value>| json.map(ToString::to_string);
    let (before, after) = (text(done.before), text(done.after));
    let behalf = acting.behalf_text();
    insert_audit(
        tx,
        &id,
        stamp.now,
        &acting.by_text(),
        behalf.as_deref(),
        done.act,
        done.record,
        done.id,
        before.as_deref(),
        after.as_deref(),
    )
    .await?;
    Ok(id)
}

/// Writes one line of the audit trail for each of many records, without content.
pub async fn record_many(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    acting: &Acting,
    act: &str,
    record: &str,
    ids: &[String],
) -> Result<()> {
    let text = |text: &str| Value::Text(Some(text.to_owned()));
    let (by, behalf) = (acting.by_text(), acting.behalf_text());
    let rows = ids
        .iter()
        .map(|id| {
            vec![
                text(&stamp.id()),
                Value::Int(Some(stamp.now.micros())),
                text(&by),
                Value::Text(behalf.clone()),
                text(act),
                text(record),
                text(id),
            ]
        })
        .collect();
    let columns = ["id", "at", "by_person", "behalf", "act", "record", "record_id"];
    tx.insert_many("audit", &columns, rows, false).await.map(|_| ())
}

/// Reads a setting.
pub async fn get_setting(conn: &mut Conn, name: &str) -> Result<Option<String>> {
    Ok(setting(conn, name).await?.map(|(value,)| value))
}
