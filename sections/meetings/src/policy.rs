//! What an edition allows and when: how meetings come about, the windows of each phase, how much one may ask. Pure.

use exedra_kernel::{FieldFault, Moment, Refusal, key, keys};
use exedra_store::row;
use exedra_web::Say;
use exedra_web::forms::Posted;

exedra_kernel::words! {
    /// How meetings come about at an edition.
    pub enum Mode {
        /// Somebody asks, the other agrees, the secretariat plans all.
        Ask = "ask",
        /// Whoever comes first takes a free slot.
        Open = "open",
        /// People state wishes, the secretariat brings them together.
        Assign = "assign",
    }
    /// How a request came about.
    pub enum Origin {
        /// Somebody asked.
        Asked = "asked",
        /// Somebody took a free slot.
        Booked = "booked",
        /// The secretariat brought the two together.
        Assigned = "assigned",
    }
}

/// Requests of one person that may wait for an answer where the policy says nothing: whoever asks everybody is answered by
/// nobody.
pub const MOST_ASKED: i64 = 60;
/// The greatest quota that can be set.
const GREATEST: i64 = 1000;

row! {
    /// The policy of an edition. Moments and quotas that are not set limit nothing.
    pub struct Policy {
        /// How meetings come about.
        pub mode: Mode,
        /// Requests (and wishes) can be made from then.
        pub ask_from: Option<Moment>,
        /// And until then.
        pub ask_until: Option<Moment>,
        /// Requests can be accepted until then.
        pub answer_until: Option<Moment>,
        /// Slots can be taken from then.
        pub book_from: Option<Moment>,
        /// And until then.
        pub book_until: Option<Moment>,
        /// People say until then when they can meet.
        pub available_until: Option<Moment>,
        /// When the plan is to be published.
        pub publish_on: Option<Moment>,
        /// Requests of one person that wait for an answer at a time.
        pub most_asked: Option<i64>,
        /// Agreed meetings of one person.
        pub most_accepted: Option<i64>,
        /// Open and agreed requests made by all people of one organisation.
        pub most_of_house: Option<i64>,
        /// Requests that wait for one person's answer at a time.
        pub most_received: Option<i64>,
    }
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            mode: Mode::Ask,
            ask_from: None,
            ask_until: None,
            answer_until: None,
            book_from: None,
            book_until: None,
            available_until: None,
            publish_on: None,
            most_asked: None,
            most_accepted: None,
            most_of_house: None,
            most_received: None,
        }
    }
}

/// Why something is not possible now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum No {
    /// It is too early or too late, or it is done otherwise here: the sentence, and the moment it speaks of.
    When(&'static str, Moment),
    /// A quota is used up: the sentence, and the quota.
    Full(&'static str, i64),
    /// This edition does it otherwise.
    Otherwise(&'static str),
}

impl No {
    /// The one sentence, in the reader's language and the forum's zone.
    pub fn sentence(&self, t: &Say, zone: &str) -> String {
        match self {
            Self::When(key, at) => t.fill(key, &[("at", &t.moment(*at, zone)), ("zone", zone)]),
            Self::Full(key, most) => t.count(key, *most),
            Self::Otherwise(key) => t.say(key),
        }
    }
    /// The refusal that says it.
    pub fn refusal(&self, t: &Say, zone: &str) -> Refusal {
        Refusal::Told(self.sentence(t, zone))
    }
}

/// How much the two sides of a new request have under way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Load {
    /// Requests of the asker that wait for an answer.
    pub asked: i64,
    /// Agreed meetings of the asker.
    pub accepted: i64,
    /// Agreed meetings of the other side.
    pub accepted_other: i64,
    /// Open and agreed requests made by the asker's organisation.
    pub of_house: i64,
    /// Requests that wait for the other side's answer.
    pub received: i64,
}

fn between(
    now: Moment,
    from: Option<Moment>,
    until: Option<Moment>,
    early: &'static str,
    late: &'static str,
) -> Result<(), No> {
    match (from, until) {
        (Some(from), _) if now < from => Err(No::When(early, from)),
        (_, Some(until)) if now >= until => Err(No::When(late, until)),
        _ => Ok(()),
    }
}

fn below(count: i64, most: Option<i64>, key: &'static str) -> Result<(), No> {
    match most {
        Some(most) if count >= most => Err(No::Full(key, most)),
        _ => Ok(()),
    }
}

impl Policy {
    /// Whether a request can be made now, by the mode and the window.
    pub fn asking(&self, now: Moment) -> Result<(), No> {
        match self.mode {
            Mode::Ask => self.ask_window(now),
            Mode::Open => Err(No::Otherwise(key!("policy-no-open"))),
            Mode::Assign => Err(No::Otherwise(key!("policy-no-assign"))),
        }
    }

    /// Whether a wish can be stated now.
    pub fn wishing(&self, now: Moment) -> Result<(), No> {
        if self.mode == Mode::Assign { self.ask_window(now) } else { Err(No::Otherwise(key!("policy-no-wish"))) }
    }

    /// Whether a group meeting can be proposed now: where one asks, or takes slots, or wishes.
    pub fn proposing(&self, now: Moment) -> Result<(), No> {
        self.ask_window(now)
    }

    fn ask_window(&self, now: Moment) -> Result<(), No> {
        between(now, self.ask_from, self.ask_until, key!("policy-ask-early"), key!("policy-ask-late"))
    }

    /// Whether a request can be accepted now. Declining and taking back is always possible.
    pub fn answering(&self, now: Moment) -> Result<(), No> {
        between(now, None, self.answer_until, key!("policy-answer-late"), key!("policy-answer-late"))
    }

    /// Whether a slot can be taken now.
    pub fn booking(&self, now: Moment) -> Result<(), No> {
        if self.mode != Mode::Open {
            return Err(No::Otherwise(key!("policy-no-book")));
        }
        between(now, self.book_from, self.book_until, key!("policy-book-early"), key!("policy-book-late"))
    }

    /// Whether somebody can change when they can meet.
    pub fn available(&self, now: Moment) -> Result<(), No> {
        between(now, None, self.available_until, key!("policy-available-late"), key!("policy-available-late"))
    }

    /// Whether one more request has room.
    pub fn room_to_ask(&self, load: &Load) -> Result<(), No> {
        below(load.asked, Some(self.most_asked.unwrap_or(MOST_ASKED)), key!("policy-most-asked"))?;
        below(load.of_house, self.most_of_house, key!("policy-most-of-house"))?;
        below(load.received, self.most_received, key!("policy-most-received"))
    }

    /// Whether one more agreed meeting has room on both sides.
    pub fn room_to_meet(&self, load: &Load) -> Result<(), No> {
        below(load.accepted, self.most_accepted, key!("policy-most-accepted"))?;
        below(load.accepted_other, self.most_accepted, key!("policy-most-accepted-other"))
    }

    /// The phases and limits in sentences, for those who take part: what is over is not told.
    pub fn facts(&self, t: &Say, zone: &str, now: Moment) -> Vec<String> {
        let said = |key: &'static str, at: Moment| No::When(key, at).sentence(t, zone);
        let mut facts = Vec::new();
        let asks = self.mode != Mode::Open;
        if let Some(at) = self.ask_from.filter(|at| asks && now < *at) {
            facts.push(said(key!("policy-ask-early"), at));
        }
        if let Some(at) = self.ask_until.filter(|_| asks) {
            let key = if now < at { key!("policy-fact-ask-until") } else { key!("policy-ask-late") };
            facts.push(said(key, at));
        }
        if let Some(at) = self.answer_until.filter(|_| self.mode == Mode::Ask) {
            let key = if now < at { key!("policy-fact-answer-until") } else { key!("policy-answer-late") };
            facts.push(said(key, at));
        }
        if let Some(at) = self.book_from.filter(|at| !asks && now < *at) {
            facts.push(said(key!("policy-book-early"), at));
        }
        if let Some(at) = self.book_until.filter(|_| !asks) {
            let key = if now < at { key!("policy-fact-book-until") } else { key!("policy-book-late") };
            facts.push(said(key, at));
        }
        if let Some(at) = self.available_until {
            let key = if now < at { key!("policy-fact-available-until") } else { key!("policy-available-late") };
            facts.push(said(key, at));
        }
        if let Some(at) = self.publish_on.filter(|at| now < *at) {
            facts.push(said(key!("policy-fact-publish-on"), at));
        }
        facts
    }
}

/// The moments of a policy by the names of their fields.
pub const MOMENTS: [&str; 7] =
    ["ask_from", "ask_until", "answer_until", "book_from", "book_until", "available_until", "publish_on"];
/// What the form calls them, in the same order.
pub const MOMENT_LABELS: [&str; 7] = keys![
    "policy-ask-from",
    "policy-ask-until",
    "policy-answer-until",
    "policy-book-from",
    "policy-book-until",
    "policy-available-until",
    "policy-publish-on"
];
/// The quotas by the names of their fields.
pub const QUOTAS: [&str; 4] = ["most_asked", "most_accepted", "most_of_house", "most_received"];
/// What the form calls them, in the same order.
pub const QUOTA_LABELS: [&str; 4] =
    keys!["policy-quota-asked", "policy-quota-accepted", "policy-quota-of-house", "policy-quota-received"];

impl Policy {
    /// The moments in the order of [`MOMENTS`].
    pub fn moments(&self) -> [Option<Moment>; 7] {
        [
            self.ask_from,
            self.ask_until,
            self.answer_until,
            self.book_from,
            self.book_until,
            self.available_until,
            self.publish_on,
        ]
    }
    /// The quotas in the order of [`QUOTAS`].
    pub fn quotas(&self) -> [Option<i64>; 4] {
        [self.most_asked, self.most_accepted, self.most_of_house, self.most_received]
    }
    /// A policy of its parts.
    pub fn of(mode: Mode, moments: [Option<Moment>; 7], quotas: [Option<i64>; 4]) -> Self {
        let [ask_from, ask_until, answer_until, book_from, book_until, available_until, publish_on] = moments;
        let [most_asked, most_accepted, most_of_house, most_received] = quotas;
        Self {
            mode,
            ask_from,
            ask_until,
            answer_until,
            book_from,
            book_until,
            available_until,
            publish_on,
            most_asked,
            most_accepted,
            most_of_house,
            most_received,
        }
    }
}

/// A moment as the form writes it: the forum's wall clock.
pub fn typed(at: Moment, zone: &str) -> String {
    at.in_zone(zone).strftime("%Y-%m-%dT%H:%M").to_string()
}

/// Reads the form; times are the forum's.
pub fn read(form: &Posted, zone: &str) -> Result<Policy, Vec<FieldFault>> {
    let mut faults = Vec::new();
    let mode = Mode::parse(form.text("mode"));
    if mode.is_none() {
        faults.push(FieldFault::with("mode", key!("fault-choice"), form.text("mode")));
    }
    let moments = MOMENTS.map(|name| {
        let text = form.some(name)?;
        let civil = text
            .parse::<jiff::civil::DateTime>()
            .ok()
            .or_else(|| Some(text.parse::<jiff::civil::Date>().ok()?.at(0, 0, 0, 0)));
        let at = civil.and_then(|civil| Moment::of_civil(civil, zone));
        if at.is_none() {
            faults.push(FieldFault::with(name, key!("fault-policy-time"), text));
        }
        at
    });
    let quotas = QUOTAS.map(|name| {
        let text = form.some(name)?;
        let number = text.parse::<i64>().ok().filter(|n| (0..=GREATEST).contains(n));
        if number.is_none() {
            faults.push(FieldFault::with(name, key!("fault-whole"), format!("0–{GREATEST}")));
        }
        number
    });
    for (from, until) in [(0, 1), (3, 4)] {
        if let (Some(a), Some(b)) = (moments[from], moments[until])
            && a >= b
        {
            faults.push(FieldFault::new(MOMENTS[until], key!("fault-setup-order")));
        }
    }
    match mode {
        Some(mode) if faults.is_empty() => Ok(Policy::of(mode, moments, quotas)),
        _ => Err(faults),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn posted(pairs: &[(&str, &str)]) -> Posted {
        Posted::of(pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
    }

    #[test]
    fn a_form_is_read_in_the_forums_zone() {
        let form = posted(&[("mode", "open"), ("book_from", "2027-09-01T09:00"), ("most_accepted", "12")]);
        let policy = read(&form, "Asia/Shanghai").unwrap();
        assert_eq!(policy.book_from.unwrap().rfc3339(), "2027-09-01T01:00:00Z");
        assert_eq!((policy.mode, policy.most_accepted, policy.ask_from), (Mode::Open, Some(12), None));
        assert_eq!(typed(policy.book_from.unwrap(), "Asia/Shanghai"), "2027-09-01T09:00");
    }

    #[test]
    fn faults_name_their_field() {
        let form = posted(&[
            ("mode", "auction"),
            ("ask_from", "2027-09-02T00:00"),
            ("ask_until", "2027-09-01T00:00"),
            ("book_from", "tomorrow"),
            ("most_asked", "-1"),
            ("most_received", "1e9"),
        ]);
        let fields: Vec<String> = read(&form, "UTC").unwrap_err().into_iter().map(|fault| fault.field).collect();
        assert_eq!(fields, ["mode", "book_from", "most_asked", "most_received", "ask_until"]);
    }

    #[test]
    fn each_mode_has_its_own_way() {
        let now = Moment(0);
        let with = |mode| Policy { mode, ..Policy::default() };
        assert!(with(Mode::Ask).asking(now).is_ok() && with(Mode::Ask).booking(now).is_err());
        assert!(with(Mode::Open).booking(now).is_ok() && with(Mode::Open).asking(now).is_err());
        assert!(with(Mode::Assign).wishing(now).is_ok() && with(Mode::Assign).asking(now).is_err());
        assert!(with(Mode::Assign).booking(now).is_err() && with(Mode::Ask).wishing(now).is_err());
    }

    #[test]
    fn quotas_name_the_one_that_is_used_up() {
        let policy =
            Policy { most_of_house: Some(2), most_received: Some(3), most_accepted: Some(1), ..Policy::default() };
        let load = Load::default();
        assert!(policy.room_to_ask(&load).is_ok() && policy.room_to_meet(&load).is_ok());
        let refused = |load: Load| policy.room_to_ask(&load).unwrap_err();
        assert_eq!(refused(Load { asked: MOST_ASKED, ..load }), No::Full("policy-most-asked", MOST_ASKED));
        assert_eq!(refused(Load { of_house: 2, ..load }), No::Full("policy-most-of-house", 2));
        assert_eq!(refused(Load { received: 9, ..load }), No::Full("policy-most-received", 3));
        let met = |load: Load| policy.room_to_meet(&load).unwrap_err();
        assert_eq!(met(Load { accepted: 1, ..load }), No::Full("policy-most-accepted", 1));
        assert_eq!(met(Load { accepted_other: 1, ..load }), No::Full("policy-most-accepted-other", 1));
    }

    proptest! {
        /// A window is open from its first moment on and closed from its last on, and what it says is true.
        #[test]
        fn windows_open_and_close(now in 0..100i64, from in proptest::option::of(0..100i64), until in proptest::option::of(0..100i64)) {
            let policy = Policy {
                ask_from: from.map(Moment), ask_until: until.map(Moment),
                book_from: from.map(Moment), book_until: until.map(Moment), ..Policy::default()
            };
            let open = Policy { mode: Mode::Open, ..policy.clone() };
            let inside = from.is_none_or(|from| now >= from) && until.is_none_or(|until| now < until);
            prop_assert_eq!(policy.asking(Moment(now)).is_ok(), inside);
            prop_assert_eq!(open.booking(Moment(now)).is_ok(), inside);
            match policy.asking(Moment(now)) {
                Err(No::When("policy-ask-early", at)) => prop_assert!(now < at.0),
                Err(No::When("policy-ask-late", at)) => prop_assert!(now >= at.0),
                Err(other) => prop_assert!(false, "{other:?}"),
                Ok(()) => {}
            }
        }

        #[test]
        fn a_quota_is_never_exceeded(count in 0..200i64, most in 0..100i64) {
            let policy = Policy { most_asked: Some(most), ..Policy::default() };
            prop_assert_eq!(policy.room_to_ask(&Load { asked: count, ..Load::default() }).is_ok(), count < most);
        }
    }
}
