//! Rows in every table that can say something of a person, written as the sections write them.

use exedra_kernel::Value;
use exedra_store::{Tx, transact};

/// The person who is going to be erased, and who stays.
pub const ME: &str = "01900000-0000-7000-8000-00000000000a";
pub const OTHER: &str = "01900000-0000-7000-8000-00000000000b";
/// Her names, addresses and number, and a word that stands in whatever she wrote herself.
pub const NAME: &str = "Quillfeather";
pub const FULL: &str = "Sarka Quillfeather";
pub const NATIVE: &str = "鹅毛笔莎卡";
pub const EMAIL: &str = "sarka@quill.example";
pub const PHONE: &str = "+420-555-0199";
pub const WORDS: &str = "quillwords";
pub const OTHERS_NAME: &str = "Olga Other";

const F: &str = "01900000-0000-7000-8000-0000000000f1";
const ORG: &str = "01900000-0000-7000-8000-0000000000c1";
const ORG2: &str = "01900000-0000-7000-8000-0000000000c2";
const DELEGATION: &str = "01900000-0000-7000-8000-0000000000d1";
pub const LISTING: &str = "01900000-0000-7000-8000-0000000000e1";
const FILE: &str = "01900000-0000-7000-8000-0000000000e2";
const SESSION: &str = "01900000-0000-7000-8000-000000000101";
const ITEM: &str = "01900000-0000-7000-8000-000000000102";
const RELEASE: &str = "01900000-0000-7000-8000-000000000201";
const QUOTE: &str = "01900000-0000-7000-8000-000000000202";
const CHALLENGE: &str = "01900000-0000-7000-8000-000000000301";
const ANSWER: &str = "01900000-0000-7000-8000-000000000302";
const ASSESSMENT: &str = "01900000-0000-7000-8000-000000000303";
const QUESTIONS: &str = "01900000-0000-7000-8000-000000000304";
const DECLARATION: &str = "01900000-0000-7000-8000-000000000305";
const CASE: &str = "01900000-0000-7000-8000-000000000401";
const REQUEST: &str = "01900000-0000-7000-8000-000000000501";
const PLAN: &str = "01900000-0000-7000-8000-000000000502";
const MEETING: &str = "01900000-0000-7000-8000-000000000503";
const GROUP: &str = "01900000-0000-7000-8000-000000000504";
const ZONE: &str = "01900000-0000-7000-8000-000000000601";
const COMPANY: &str = "01900000-0000-7000-8000-000000000602";
const LIVE: &str = "01900000-0000-7000-8000-000000000701";
const BROADCAST: &str = "01900000-0000-7000-8000-000000000801";

/// Bytes of files, one of each section that keeps some; names as the tables know them.
pub const PICTURE: &[u8] = b"a picture of a listing";
pub const FILES: &[(&str, &[u8])] = &[
    ("a.jpg", PICTURE),
    ("press.jpg", b"a picture of a release"),
    ("talk.mp4", b"a recording"),
    ("slate.png", b"a picture of a slate"),
];

fn key(bytes: &[u8]) -> String {
    exedra_files::Key::of(bytes).as_str().to_owned()
}

/// One more id, so that keys differ.
fn id(n: u32) -> String {
    format!("01900000-0000-7000-8000-{:012x}", n + 0x10000)
}

/// What a cell can hold.
pub trait Cell {
    fn value(self) -> Value;
}
impl Cell for &str {
    fn value(self) -> Value {
        Value::Text(Some(self.to_owned()))
    }
}
impl Cell for String {
    fn value(self) -> Value {
        Value::Text(Some(self))
    }
}
impl Cell for i64 {
    fn value(self) -> Value {
        Value::Int(Some(self))
    }
}
impl Cell for bool {
    fn value(self) -> Value {
        Value::Bool(Some(self))
    }
}
impl Cell for f64 {
    fn value(self) -> Value {
        Value::Real(Some(self))
    }
}

macro_rules! row {
    ($tx:ident, $table:literal; $($column:ident: $value:expr),+ $(,)?) => {{
        let columns = [$(stringify!($column).trim_start_matches("r#")),+];
        $tx.insert_many($table, &columns, vec![vec![$($value.value()),+]], false).await?;
    }};
}

/// A text of others that says her name.
fn named(text: &str) -> String {
    format!("{text} {FULL}, {NATIVE}")
}

fn texts(text: &str) -> String {
    serde_json::json!({ "en": named(text) }).to_string()
}

const AT: i64 = 1_711_000_000_000_000;

/// Writes all of it.
pub async fn fill(db: &exedra_store::Db) {
    transact!(db, tx => {
        people(tx).await?;
        presence(tx).await?;
        house(tx).await?;
        exchange(tx).await?;
        exhibition(tx).await?;
        meetings(tx).await?;
        programme(tx).await?;
        press(tx).await?;
        challenges(tx).await?;
        declarations(tx).await?;
        deals(tx).await?;
        zone(tx).await?;
        stage(tx).await
    })
    .expect("every table takes its row");
}

async fn people(tx: &mut Tx) -> exedra_store::Result<()> {
    row!(tx, "person"; id: ME, native_name: NATIVE, latin_name: FULL, title: format!("Keeper, {WORDS}"), email: EMAIL,
        form_of_address: WORDS, nationality: "CZ", residence: "CZ", languages: "[\"cs\"]", created_at: AT);
    row!(tx, "person"; id: OTHER, native_name: OTHERS_NAME, latin_name: OTHERS_NAME, languages: "[]",
        created_at: AT);
    row!(tx, "account"; id: id(1), person_id: ME, email: EMAIL, language: "en", operator: false, disabled: false,
        feed_secret: WORDS, created_at: AT);
    row!(tx, "account"; id: id(2), person_id: OTHER, email: "olga@other.example", language: "en", operator: false,
        disabled: false, created_at: AT);
    row!(tx, "sign_in_session"; id: id(3), secret_hash: "h1", account_id: id(1), agent: WORDS, created_at: AT,
        seen_at: AT, expires_at: AT * 2);
    row!(tx, "sign_in_token"; secret_hash: "h2", account_id: id(1), kind: "link", expires_at: AT * 2);
    row!(tx, "sign_in_attempt"; id: id(4), account_key: EMAIL, address: "192.0.2.7", at: AT);
    row!(tx, "person_token"; secret_hash: "h3", person_id: ME, email: EMAIL, kind: "link", language: "en",
        expires_at: AT);
    for (number, org) in [ORG, ORG2].into_iter().enumerate() {
        row!(tx, "organisation"; id: org, name: format!("Lighthouse {number}"), country: "CZ", kind: "institute",
            status: "active", created_at: AT, sort_name: format!("lighthouse {number}"));
    }
    row!(tx, "membership"; organisation_id: ORG, person_id: ME, role: "owner", since: AT);
    row!(tx, "mandate"; id: id(5), principal_id: ME, agent_id: OTHER, note: WORDS, created_at: AT);
    row!(tx, "mandate"; id: id(6), principal_id: OTHER, agent_id: ME, note: named("for"), created_at: AT);
    row!(tx, "mandate_offer"; id: id(7), principal_id: OTHER, email: EMAIL, note: named("for"), created_at: AT);
    row!(tx, "mandate_offer"; id: id(8), principal_id: ME, email: "x@example.org", note: WORDS, created_at: AT);
    row!(tx, "organisation_invitation"; id: id(9), organisation_id: ORG2, email: EMAIL, role: "viewer",
        secret_hash: "h4", by_person: OTHER, created_at: AT, expires_at: AT * 2);
    row!(tx, "organisation_invitation"; id: id(10), organisation_id: ORG, email: "x@example.org", role: "viewer",
        secret_hash: "h5", by_person: ME, created_at: AT, expires_at: AT * 2);
    row!(tx, "tie"; id: id(11), from_id: ORG, to_id: ORG2, kind: "partner-in", source: named("said by"), state: "said",
        reason: "", made_at: AT, made_by: ME);
    row!(tx, "tie"; id: id(12), from_id: ORG2, to_id: ORG, kind: "supplier-to", source: "a page", state: "contested",
        reason: named("not so, says"), made_at: AT, answered_at: AT, answered_by: ME);
    for (number, kind) in (0x13_u32..).zip(["listed", "matched", "contacted", "abroad"]) {
        row!(tx, "consent"; id: id(0x1000 + number), person_id: ME, kind: kind, given: true,
            text_version: "1", language: "en", at: AT, by_person: ME, current: true);
    }
    // The other one agrees to be listed, not to be sent abroad.
    row!(tx, "consent"; id: id(0x1020), person_id: OTHER, kind: "listed", given: true, text_version: "1", language: "en",
        at: AT, by_person: OTHER, current: true);
    row!(tx, "own_field"; id: id(14), record: "person", name: "phone", labels: "{\"en\":\"Phone\"}", kind: "line",
        choices: "[]", need: "optional", sees: "members", place: 1_i64, retired: false);
    row!(tx, "own_value"; record: "person", record_id: ME, name: "phone", value: PHONE);
    Ok(())
}

async fn presence(tx: &mut Tx) -> exedra_store::Result<()> {
    row!(tx, "forum"; id: F, slug: "harbour", names: "{\"en\":\"Harbour\"}", themes: "{}", venues: "{}",
        from_day: "2027-09-24", to_day: "2027-09-28", zone: "UTC", languages: "[\"en\"]", state: "running",
        created_at: AT, tracks: "[]", country: "CZ");
    row!(tx, "delegation"; id: DELEGATION, forum_id: F, code: "CZ", name: "Delegation", country: "CZ", quota: 3_i64,
        head_id: ME, contact: format!("{FULL}, {EMAIL}"), created_at: AT);
    row!(tx, "delegation_manager"; delegation_id: DELEGATION, person_id: ME);
    row!(tx, "registration"; forum_id: F, person_id: ME, organisation_id: ORG, delegation_id: DELEGATION,
        country_represented: "CZ", badge_name: format!("Dr {FULL}"), state: "expected", created_at: AT);
    row!(tx, "registration"; forum_id: F, person_id: OTHER, badge_name: "Olga", state: "expected", substitute_of: ME,
        created_at: AT);
    row!(tx, "forum_role"; forum_id: F, person_id: ME, role: "host", scope: SESSION, since: AT);
    row!(tx, "figure_snapshot"; forum_id: F, name: "sessions", as_of: AT, value: 1_i64, cells: "[]", by_person: ME,
        note: named("fixed by"), at_archive: false);
    Ok(())
}

async fn house(tx: &mut Tx) -> exedra_store::Result<()> {
    let about = serde_json::json!({ "person": ME, "text": named("about") }).to_string();
    row!(tx, "event"; id: id(20), seq: 1_i64, topic: "people", kind: "person-changed", subject: ME,
        payload: about.clone(), at: AT);
    row!(tx, "job"; id: id(21), kind: "none", payload: about.clone(), state: "done", progress: about.clone(),
        result: about.clone(), by_person: ME, created_at: AT, ended_at: AT, cancel: false);
    row!(tx, "mail"; id: id(22), person_id: ME, address: EMAIL, subject: named("to"), body: WORDS, state: "sent",
        attempts: 1_i64, next_at: AT, created_at: AT, sent_at: AT);
    row!(tx, "mail"; id: id(23), person_id: OTHER, address: "olga@other.example", subject: named("of"),
        body: named("of"), state: "sent", attempts: 1_i64, next_at: AT, created_at: AT, sent_at: AT, names: ME);
    row!(tx, "audit"; id: id(24), at: AT, by_person: OTHER, behalf: format!("person:{ME}"), act: "edited",
        record: "person", record_id: ME, before: about.clone(),
        after: serde_json::json!({ "latin_name": FULL, "title": WORDS }).to_string());
    row!(tx, "audit"; id: id(25), at: AT, by_person: ME, act: "edited", record: "organisation", record_id: ORG,
        before: about.clone(), after: about);
    Ok(())
}

async fn exchange(tx: &mut Tx) -> exedra_store::Result<()> {
    row!(tx, "listing"; id: LISTING, kind: "offer", organisation_id: ORG, contact_id: ME, state: "published",
        created_at: AT, changed_at: AT, published_at: AT, decided_by: ME, decided_at: AT, decision_text_version: "1",
        title: named("A lamp of"), language: "en", summary: named("Ask"), description: named("Designed by"),
        ipr: "granted", ipr_note: named("patent of"), valid_until: "2029-01-01");
    row!(tx, "listing_forum"; forum_id: F, listing_id: LISTING, since: AT);
    row!(tx, "stored_file"; id: FILE, hash: key(PICTURE), media_type: "image/jpeg", name: "a.jpg", bytes: 3_i64,
        alternative: named("A picture of"), alternative_language: "en", credit: named("by"), licence: "cc-by",
        owner_id: LISTING, created_at: AT);
    row!(tx, "listing_file"; listing_id: LISTING, file_id: FILE, role: "picture", place: 1_i64);
    row!(tx, "audit"; id: id(26), at: AT, by_person: ME, act: "file-added", record: "listing", record_id: LISTING,
        after: serde_json::json!({ "id": FILE, "file": "a.jpg" }).to_string());
    row!(tx, "audit"; id: id(27), at: AT, by_person: OTHER, act: "edited", record: "listing", record_id: LISTING,
        before: serde_json::json!({ "summary": named("Ask then") }).to_string(),
        after: serde_json::json!({ "summary": named("Ask") }).to_string());
    row!(tx, "dismissal"; person_id: ME, listing_id: LISTING, reason: WORDS, at: AT);
    row!(tx, "import_upload"; id: id(28), organisation_id: ORG, person_id: ME, kind: "offer",
        name: format!("{WORDS}.csv"), hash: "1".repeat(64), created_at: AT);
    Ok(())
}

async fn exhibition(tx: &mut Tx) -> exedra_store::Result<()> {
    row!(tx, "live"; forum_id: F, id: LIVE, organisation_id: ORG, titles: "{\"en\":\"Lamp\"}", abouts: "{}",
        minutes: 5_i64, places: 1_i64, grace: 3_i64, state: "open", last_number: 1_i64, last_place: 1_i64,
        created_at: AT);
    row!(tx, "turn"; forum_id: F, live_id: LIVE, number: 1_i64, place: 1_i64, state: "waiting", secret_hash: "t",
        person_id: ME, returns: 0_i64, taken_at: AT);
    row!(tx, "badge"; forum_id: F, person_id: ME, code: "ABCDEFGH", standing: false, made_at: AT);
    row!(tx, "lead"; forum_id: F, organisation_id: ORG2, person_id: ME, id: id(30), state: "given", note: named("met"),
        by_person: OTHER, asked_at: AT, answered_at: AT);
    row!(tx, "lead"; forum_id: F, organisation_id: ORG, person_id: OTHER, id: id(31), state: "given",
        note: named("told to"), by_person: ME, asked_at: AT, answered_at: AT);
    row!(tx, "audit"; id: id(32), at: AT, by_person: OTHER, act: "noted", record: "lead", record_id: id(30),
        after: serde_json::json!({ "note": named("met") }).to_string());
    Ok(())
}

async fn meetings(tx: &mut Tx) -> exedra_store::Result<()> {
    row!(tx, "meeting_slot"; forum_id: F, number: 1_i64, starts_at: AT * 2, ends_at: AT * 2 + 1);
    row!(tx, "meeting_place"; forum_id: F, id: id(40), kind: "table", name: "T1", rank: 1_i64);
    row!(tx, "blocked_time"; forum_id: F, person_id: ME, slot: 1_i64);
    row!(tx, "meeting_preference"; forum_id: F, person_id: ME, remote: true);
    row!(tx, "meeting_habit"; forum_id: F, person_id: ME, zone: "Europe/Prague", wakes: 480_i64, sleeps: 1320_i64,
        starred: true);
    row!(tx, "meeting_interpreter"; forum_id: F, id: id(44), person_id: ME, name: FULL, languages: "[\"cs\",\"en\"]");
    row!(tx, "interpreter_away"; forum_id: F, interpreter_id: id(44), slot: 1_i64);
    row!(tx, "place_closed"; forum_id: F, place_id: id(40), slot: 1_i64);
    row!(tx, "meeting_spare"; forum_id: F, percent: 10_i64);
    row!(tx, "spare_trial"; forum_id: F, percent: 10_i64, tables: 1_i64, wanted: 1_i64, placed: 1_i64, objective: 1_i64,
        bound: 1_i64, at: AT);
    for (request, from, to) in [(REQUEST.to_owned(), ME, OTHER), (id(41), OTHER, ME)] {
        row!(tx, "meeting_request"; forum_id: F, id: request, from_id: from, to_id: to,
            message: format!("{WORDS} {FULL}"), message_language: "en", wish: "want", state: "accepted", reason: WORDS,
            created_at: AT, answered_by: ME);
    }
    row!(tx, "meeting_plan"; forum_id: F, id: PLAN, job_id: id(21), state: "published", seed: 1_i64, keep: true,
        wanted: 1_i64, placed: 1_i64, objective: 1_i64, bound: 1_i64, gap: 0.0, seconds: 0.0, trace: "[]", made_by: ME,
        made_at: AT);
    for (request, a, b) in [(REQUEST.to_owned(), ME, OTHER), (id(41), OTHER, ME)] {
        row!(tx, "plan_meeting"; forum_id: F, plan_id: PLAN, request_id: request.clone(), a_id: a, b_id: b,
            slot: 1_i64, place_id: id(40), interpreter_id: id(44));
        row!(tx, "plan_unplaced"; forum_id: F, plan_id: PLAN, request_id: request.clone(), a_id: a, b_id: b,
            code: "busy", args: "[]");
        row!(tx, "meeting"; forum_id: F, id: format!("{}{}", &MEETING[..35], &request[35..]), a_id: a, b_id: b,
            request_id: request, slot: 1_i64, starts_at: AT * 2, ends_at: AT * 2 + 1, place_id: id(40),
            state: "confirmed", revision: 0_i64, changed_at: AT, interpreter_id: id(44));
    }
    row!(tx, "meeting_seat"; forum_id: F, who: ME, slot: 1_i64, meeting_id: MEETING);
    row!(tx, "plan_change"; forum_id: F, plan_id: PLAN, number: 1_i64, kind: "drop", request_id: REQUEST, steps: "[]",
        objective: 1_i64, bound: 1_i64, made_by: ME, made_at: AT, undone_by: ME, undone_at: AT);
    row!(tx, "plan_version"; forum_id: F, number: 1_i64, plan_id: PLAN, note: format!("{FULL} cannot come"), published_by: ME,
        published_at: AT, came: 2_i64, moved: 0_i64, went: 0_i64, stayed: 0_i64);
    for (request, a, b) in [(REQUEST.to_owned(), ME, OTHER), (id(41), OTHER, ME)] {
        row!(tx, "plan_version_change"; forum_id: F, number: 1_i64, request_id: request, a_id: a, b_id: b, kind: "came",
            new_starts: AT * 2, new_place: id(40));
    }
    for (from, to) in [(ME, OTHER), (OTHER, ME)] {
        row!(tx, "meeting_wish"; forum_id: F, from_id: from, to_id: to, wish: "must", made_at: AT);
    }
    for (group, by) in [(GROUP.to_owned(), ME), (id(43), OTHER)] {
        let words = if by == ME { WORDS.to_owned() } else { format!("Round with {FULL}") };
        row!(tx, "meeting_group"; forum_id: F, id: group.clone(), by_id: by, title: words.clone(), message: words,
            message_language: "en", least: 2_i64, state: "open", created_at: AT, revision: 0_i64, changed_at: AT);
        for person in [ME, OTHER] {
            row!(tx, "meeting_group_member"; forum_id: F, group_id: group.clone(), person_id: person, state: "accepted",
                comes: true, answered_by: ME);
        }
        row!(tx, "plan_group"; forum_id: F, plan_id: PLAN, group_id: group, code: "no-place");
    }
    row!(tx, "mail"; id: id(44), person_id: OTHER, address: "olga@other.example", subject: "A group", state: "sent",
        body: format!("{WORDS} {FULL} http://x.example/meetings/groups/{GROUP}"), attempts: 1_i64, next_at: AT,
        created_at: AT);
    let held = format!("{}{}", &MEETING[..35], &REQUEST[35..]);
    for who in [ME, OTHER] {
        row!(tx, "meeting_late"; forum_id: F, meeting_id: held.clone(), person_id: who, slot: 1_i64, minutes: 5_i64,
            said_at: AT);
        row!(tx, "meeting_said"; forum_id: F, meeting_id: held.clone(), person_id: who, slot: 1_i64, outcome: "held",
            said_at: AT, said_by: who);
        row!(tx, "meeting_note"; forum_id: F, meeting_id: held.clone(), person_id: who, note: format!("{WORDS} {FULL}"),
            rating: 4_i64, again: true, changed_at: AT);
    }
    for (n, from, to) in [(43, ME, OTHER), (45, OTHER, ME)] {
        row!(tx, "meeting_proposal"; forum_id: F, id: id(n), kind: "move", request_id: REQUEST, from_id: from, to_id: to,
            slot: 2_i64, place_id: id(40), state: "pending", made_at: AT, until_at: AT * 2);
    }
    row!(tx, "mail"; id: id(42), person_id: OTHER, address: "olga@other.example", subject: "A request", state: "sent",
        body: format!("{WORDS} {FULL} http://x.example/meetings/requests/{REQUEST}"), attempts: 1_i64, next_at: AT,
        created_at: AT);
    Ok(())
}

async fn programme(tx: &mut Tx) -> exedra_store::Result<()> {
    row!(tx, "programme_room"; forum_id: F, code: "R1", names: "{\"en\":\"Hall\"}", capacity: 9_i64, place: 1_i64);
    row!(tx, "programme_session"; forum_id: F, id: SESSION, code: "ABC234", number: 1_i64, kind: "plenary",
        titles: texts("An evening with"), abstracts: texts("About"), languages: "[\"en\"]", tracks: "[]",
        room_code: "R1", starts_at: AT, ends_at: AT + 3_600_000_000, state: "published", remote: false,
        expected: 0_i64, revision: 0_i64, changed_at: AT);
    row!(tx, "programme_item"; forum_id: F, id: ITEM, session_id: SESSION, position: 1_i64, kind: "talk",
        titles: texts("Talk by"), planned_at: AT, minutes: 10_i64, fixed: false, remote: false, delay: 0_i64);
    row!(tx, "programme_star"; forum_id: F, person_id: ME, session_id: SESSION, starred_at: AT);
    row!(tx, "programme_speaker"; forum_id: F, id: id(50), session_id: SESSION, item_id: ITEM, person_id: ME,
        state: "accepted", position: 1_i64, invited_at: AT, answered_at: AT);
    row!(tx, "programme_speaker"; forum_id: F, id: id(51), session_id: SESSION, person_id: OTHER, state: "substituted",
        substitute_id: ME, position: 2_i64, invited_at: AT);
    row!(tx, "programme_speaker"; forum_id: F, id: id(53), session_id: SESSION, person_id: OTHER, state: "accepted",
        position: 3_i64, invited_at: AT, answered_at: AT);
    row!(tx, "programme_origin"; forum_id: F, kind: "person", source_key: "77", thing: ME, hash: "x");
    row!(tx, "audit"; id: id(52), at: AT, by_person: OTHER, act: "made", record: "session", record_id: SESSION,
        after: serde_json::json!({ "titles": { "en": named("An evening with") } }).to_string());
    Ok(())
}

async fn press(tx: &mut Tx) -> exedra_store::Result<()> {
    for (item, kind) in [(RELEASE, "release"), (QUOTE, "quotation")] {
        row!(tx, "press_item"; forum_id: F, id: item, kind: kind, organisation_id: ORG, shown: 1_i64, latest: 1_i64,
            public_at: AT, created_at: AT);
    }
    let content = serde_json::json!({
        "texts": { "en": { "title": named("Lamp lit by"), "lede": "", "body": named("Said") } },
        "people": [{ "person": ME, "role": WORDS }, { "person": OTHER, "role": "speaker" }],
        "evidence": [{ "title": named("Paper of"), "href": "https://example.org/a" }],
        "files": [{
            "file": id(0x805), "hash": key(FILES[1].1), "media_type": "image/jpeg", "name": FILES[1].0, "alternative": "Light",
            "language": "en", "credit": "", "licence": "",
        }],
    });
    row!(tx, "press_version"; forum_id: F, item_id: RELEASE, number: 1_i64, content: content.to_string(), note: "",
        by_person: OTHER, at: AT, approved_by: ME, approved_at: AT);
    let line =
        serde_json::json!({ "texts": { "en": "Light!" }, "by": { "en": FULL }, "original": "en", "at": "2027-09-24" });
    row!(tx, "press_version"; forum_id: F, item_id: QUOTE, number: 1_i64, content: line.to_string(), note: named("by"),
        by_person: ME, at: AT, approved_by: OTHER, approved_at: AT);
    for (kind, item) in [("release", RELEASE), ("record-line", QUOTE)] {
        row!(tx, "audit"; id: format!("{}-{kind}", id(60)), at: AT, by_person: OTHER, act: "approved", record: kind,
            record_id: item, after: serde_json::json!({ "title": named("Lamp lit by") }).to_string());
    }
    row!(tx, "press_reply"; forum_id: F, id: id(61), kind: "comment", item_id: RELEASE, name: FULL, email: EMAIL,
        language: "en", body: WORDS, state: "published", answer: named("Dear"), source: "", at: AT, decided_at: AT);
    // Signed in, with another address than that of the account.
    row!(tx, "press_reply"; forum_id: F, id: id(62), kind: "question", name: FULL, email: "other@way.example",
        person_id: ME, language: "en", body: WORDS, state: "waiting", answer: "", source: "", at: AT);
    // Decided long ago: the address is forgotten, a mark stands for it.
    let old = id(63);
    let mark = exedra_kernel::time::sha256(&format!("{old}\n{EMAIL}"));
    row!(tx, "press_reply"; forum_id: F, id: old, kind: "comment", name: FULL, email: "", language: "en", body: WORDS,
        state: "published", answer: "", source: "", at: AT, decided_at: AT, mark: mark);
    row!(tx, "press_check"; forum_id: F, id: id(64), title: named("Article on"), address: "https://example.org/b",
        article: serde_json::json!({ "text": named("wrote") }).to_string(), items: "[]", by_person: ME, at: AT);
    Ok(())
}

async fn challenges(tx: &mut Tx) -> exedra_store::Result<()> {
    row!(tx, "challenge"; forum_id: F, id: CHALLENGE, owner_id: ORG2, language: "en", title: "Light for all", body: "",
        offered: "", criteria: "[]", roles: "[]", tracks: "[]", deadline: AT, tells: "all", state: "decided",
        statement: "", created_at: AT, decided_at: AT);
    row!(tx, "challenge_answer"; forum_id: F, id: ANSWER, challenge_id: CHALLENGE, lead_id: ORG, language: "en",
        title: named("The answer of"), body: named("Led by"), state: "submitted", outcome: "chosen",
        reason: named("convincing"), by_person: ME, created_at: AT, submitted_at: AT);
    row!(tx, "challenge_party"; forum_id: F, answer_id: ANSWER, organisation_id: ORG, role: "lead", state: "accepted",
        at: AT);
    row!(tx, "challenge_reviewer"; forum_id: F, challenge_id: CHALLENGE, person_id: ME, at: AT);
    row!(tx, "challenge_conflict"; forum_id: F, answer_id: ANSWER, person_id: ME, conflict: true, reason: WORDS,
        at: AT);
    row!(tx, "challenge_mark"; forum_id: F, answer_id: ANSWER, person_id: ME, criterion: 0_i64, mark: "partly",
        reason: named("signed"), at: AT);
    row!(tx, "questionnaire"; forum_id: F, id: QUESTIONS, version: 1_i64, language: "en", title: "Q", lede: "",
        questions: "[]", answers: "owner", reviews: "secretariat", published_at: AT);
    row!(tx, "assessment"; forum_id: F, id: ASSESSMENT, questionnaire_id: QUESTIONS, version: 1_i64, kind: "offer",
        thing_id: LISTING, owner_id: ORG, state: "decided", language: "en", reviewer_id: ME, decision: "go-ahead",
        reasons: named("as"), open_points: named("ask"), public: true, created_at: AT, answered_at: AT,
        decided_at: AT);
    row!(tx, "assessment_goal"; forum_id: F, assessment_id: ASSESSMENT, goal: 7_i64, words: "[\"light\"]",
        by_person: ME, at: AT);
    row!(tx, "assessment_conflict"; forum_id: F, assessment_id: ASSESSMENT, person_id: ME, conflict: true,
        reason: named("worked with"), at: AT);
    Ok(())
}

async fn declarations(tx: &mut Tx) -> exedra_store::Result<()> {
    row!(tx, "declaration"; forum_id: F, id: DECLARATION, title: "{\"en\":\"Statement\"}", languages: "[\"en\"]",
        authoritative: "en", state: "open", created_at: AT);
    row!(tx, "declaration_version"; forum_id: F, declaration_id: DECLARATION, version: 1_i64, note: "",
        published_at: AT);
    row!(tx, "declaration_paragraph"; forum_id: F, declaration_id: DECLARATION, version: 1_i64, place: 1_i64, key: "a",
        text: "{\"en\":\"We agree.\"}");
    row!(tx, "declaration_comment"; forum_id: F, id: id(70), declaration_id: DECLARATION, version: 1_i64,
        person_id: ME, name: "", language: "en", text: WORDS, state: "shown", at: AT);
    row!(tx, "declaration_comment"; forum_id: F, id: id(71), declaration_id: DECLARATION, version: 1_i64, name: FULL,
        address: EMAIL, language: "en", text: WORDS, state: "waiting", at: AT);
    let shown = id(72);
    let mark = exedra_kernel::time::sha256(&format!("{shown}\n{EMAIL}"));
    row!(tx, "declaration_comment"; forum_id: F, id: shown, declaration_id: DECLARATION, version: 1_i64, name: FULL,
        language: "en", text: WORDS, state: "shown", at: AT, mark: mark);
    row!(tx, "declaration_endorsement"; forum_id: F, declaration_id: DECLARATION, kind: "person", holder: ME,
        version: 1_i64, person_id: ME, at: AT);
    row!(tx, "declaration_endorsement"; forum_id: F, declaration_id: DECLARATION, kind: "organisation", holder: ORG,
        version: 1_i64, person_id: ME, at: AT);
    Ok(())
}

async fn deals(tx: &mut Tx) -> exedra_store::Result<()> {
    row!(tx, "deal_case"; id: CASE, forum_id: F, listing_id: LISTING, owner_id: ORG2, asker_id: ORG, asked_by: ME,
        openly: true, state: "open", message: WORDS, message_language: "en", note: WORDS, tells: "[]", tracks: "[]",
        asker_consents: true, owner_consents: true, handled_by: ME, answer: named("yes to"), answered_by: ME,
        answered_at: AT, created_at: AT, changed_at: AT);
    row!(tx, "deal_message"; case_id: CASE, id: id(80), side: "asker", by_person: ME, text: WORDS, language: "en",
        at: AT);
    row!(tx, "deal_message"; case_id: CASE, id: id(81), side: "owner", by_person: OTHER, text: named("Dear"),
        language: "en", at: AT);
    row!(tx, "deal_step"; case_id: CASE, id: id(82), step: "intent", side: "asker", by_person: ME,
        on_day: "2027-09-25", state: "confirmed", proposed_at: AT, answered_by: ME, answered_at: AT);
    row!(tx, "deal_signing"; case_id: CASE, forum_id: F, step: "intent", texts: texts("Signed by"), starts_at: AT,
        place: named("beside"), mark: "m", owner_agreed: "m", asker_agreed: "m", changed_by: ME, changed_at: AT);
    Ok(())
}

async fn zone(tx: &mut Tx) -> exedra_store::Result<()> {
    row!(tx, "zone"; id: ZONE, slug: "hills", names: "{\"en\":\"Hills\"}", country: "CZ", currency: "CZK",
        places: 2_i64, unit: 1_i64, time_zone: "UTC", sectors: "[]", created_at: AT);
    row!(tx, "zone_officer"; zone_id: ZONE, person_id: ME, since: AT);
    row!(tx, "zone_company"; id: COMPANY, zone_id: ZONE, identifier: "1", name: "Lamps", organisation_id: ORG);
    row!(tx, "zone_return"; id: id(90), company_id: COMPANY, month: "2027-01", sales: 5_i64, reason: named("ask"),
        filed_at: AT, filed_by: ME);
    row!(tx, "zone_reminder"; company_id: COMPANY, sent_at: AT, sent_by: ME, months: "2027-02", letters: 1_i64);
    row!(tx, "zone_draft"; id: id(91), zone_id: ZONE, period_from: "2027-01", period_to: "2027-05",
        changes: named("by"), snapshot: "{}", made_at: AT, made_by: ME);
    row!(tx, "zone_release"; id: id(92), zone_id: ZONE, period_from: "2027-01", period_to: "2027-05", version: 1_i64,
        as_of: "2027-06-01", published_at: AT, published_by: ME, changes: named("by"), snapshot: "{}",
        protection: "{}");
    Ok(())
}

async fn stage(tx: &mut Tx) -> exedra_store::Result<()> {
    let slate = id(0x802);
    row!(tx, "stage_broadcast"; forum_id: F, id: BROADCAST, code: "stage2", session_id: SESSION, shown: "recording",
        slates: "{\"en\":\"Soon\"}", slate_file: slate.clone(), revision: 0_i64, content: 0_i64, changed_at: AT);
    row!(tx, "stage_source"; forum_id: F, id: id(0x803), broadcast_id: BROADCAST, kind: "recording", form: "video",
        language: "en", file_id: id(0x804), position: 1_i64);
    row!(tx, "stage_captions"; forum_id: F, broadcast_id: BROADCAST, language: "en", cues: 1_i64,
        text: "WEBVTT\n\n00:00.000 --> 00:01.000\nLight!\n", changed_at: AT);
    for (file, (name, bytes), owner, media) in [
        (id(0x804), FILES[2], BROADCAST, "video/mp4"),
        (slate, FILES[3], BROADCAST, "image/png"),
        (id(0x805), FILES[1], RELEASE, "image/jpeg"),
    ] {
        row!(tx, "stored_file"; id: file, hash: key(bytes), media_type: media, name: name, bytes: bytes.len() as i64,
            alternative: "Light", alternative_language: "en", credit: "", licence: "", owner_id: owner,
            created_at: AT);
    }
    Ok(())
}
