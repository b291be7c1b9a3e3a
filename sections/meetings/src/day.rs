//! The day itself: what each side says of a meeting, proposals, notes; and what follows from what is said. Pure.

use exedra_kernel::{MeetingId, Moment, PersonId, RequestId};
use exedra_store::row;

exedra_kernel::ids! {
    /// A proposal: to move a meeting, or to hold one now.
    ProposalId;
}

exedra_kernel::words! {
    /// What one side says of a meeting.
    pub enum Outcome {
        /// We met.
        Held = "held",
        /// The other did not come.
        Absent = "absent",
        /// I was there: it contradicts the other side.
        Came = "came",
    }
    /// What somebody proposes.
    pub enum ProposalKind {
        /// The planned meeting at another time.
        Move = "move",
        /// A meeting that has no time yet, in this slot or the next.
        Now = "now",
    }
    /// Where a proposal stands. One whose time is over is as good as gone.
    pub enum ProposalState {
        /// Not answered; holds nobody's time.
        Pending = "pending",
        /// Agreed to.
        Accepted = "accepted",
        /// Declined.
        Declined = "declined",
        /// Taken back, or something else came of the meeting.
        Withdrawn = "withdrawn",
    }
}

row! {
    /// Somebody said that they come late.
    pub struct Late {
        /// To which meeting.
        pub meeting_id: MeetingId,
        /// Who.
        pub person_id: PersonId,
        /// By how many minutes.
        pub minutes: i64,
        /// When they said so.
        pub said_at: Moment,
    }
    /// What one side said of a meeting, about the slot it lies in now.
    pub struct Said {
        /// The meeting.
        pub meeting_id: MeetingId,
        /// The side.
        pub person_id: PersonId,
        /// What.
        pub outcome: Outcome,
        /// When.
        pub said_at: Moment,
        /// By whose hand: the person's own, or of whoever holds their mandate.
        pub said_by: String,
    }
    /// A proposal of one person to another.
    pub struct Proposal {
        /// Id.
        pub id: ProposalId,
        /// What is proposed.
        pub kind: ProposalKind,
        /// The request the meeting answers.
        pub request_id: RequestId,
        /// Who proposes.
        pub from_id: PersonId,
        /// Who may accept.
        pub to_id: PersonId,
        /// Into which slot.
        pub slot: i64,
        /// Where, if it is still free then.
        pub place_id: String,
        /// State.
        pub state: ProposalState,
        /// When it was made.
        pub made_at: Moment,
        /// Until when it may be accepted.
        pub until_at: Moment,
    }
    /// What somebody noted of a meeting, for themselves alone.
    pub struct Note {
        /// The meeting.
        pub meeting_id: MeetingId,
        /// The words.
        pub note: String,
        /// 1 to 5.
        pub rating: Option<i64>,
        /// Whether they would meet again.
        pub again: Option<bool>,
        /// When it was last changed.
        pub changed_at: Moment,
    }
}

impl Proposal {
    /// Whether it may still be accepted.
    pub fn stands(&self, now: Moment) -> bool {
        self.state == ProposalState::Pending && now < self.until_at
    }
}

/// How a meeting went, as far as its sides say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum How {
    /// Nobody has said anything.
    Unsaid,
    /// At least one says that they met, and nobody denies it.
    Held,
    /// One says that the other did not come, and the other says nothing to it.
    Missed,
    /// The sides contradict each other.
    Disputed,
}

/// What follows from what is said of one meeting.
pub fn how<'a>(said: impl IntoIterator<Item = &'a Said>) -> How {
    let (mut absent, mut others) = (0, 0);
    for one in said {
        match one.outcome {
            Outcome::Absent => absent += 1,
            Outcome::Held | Outcome::Came => others += 1,
        }
    }
    match (absent, others) {
        (0, 0) => How::Unsaid,
        (0, _) => How::Held,
        (1, 0) => How::Missed,
        _ => How::Disputed,
    }
}

/// Where a meeting lies as seen from a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// Over.
    Over,
    /// Under way.
    Now,
    /// The first to come.
    Next,
    /// After that.
    Later,
}

/// Where spans of time lie, in their order; several that begin together are all next.
pub fn whens(spans: &[(Moment, Moment)], now: Moment) -> Vec<When> {
    let next = spans.iter().map(|span| span.0).filter(|starts| *starts > now).min();
    let when = |(starts, ends): &(Moment, Moment)| {
        if *ends <= now {
            When::Over
        } else if *starts <= now {
            When::Now
        } else if Some(*starts) == next {
            When::Next
        } else {
            When::Later
        }
    };
    spans.iter().map(when).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn said(n: u8, outcome: Outcome) -> Said {
        let id = |n: u8| format!("0190a000-0000-7000-8000-0000000000{n:02x}");
        Said {
            meeting_id: MeetingId::parse(&id(1)).unwrap(),
            person_id: PersonId::parse(&id(n)).unwrap(),
            outcome,
            said_at: Moment(0),
            said_by: id(n),
        }
    }

    #[test]
    fn facts_are_what_the_sides_say() {
        use Outcome::{Absent, Came, Held};
        assert_eq!(how(&[]), How::Unsaid);
        for (a, b, result) in [
            (Held, None, How::Held),
            (Held, Some(Held), How::Held),
            (Absent, None, How::Missed),
            (Absent, Some(Came), How::Disputed),
            (Absent, Some(Held), How::Disputed),
            (Absent, Some(Absent), How::Disputed),
        ] {
            let all: Vec<Said> = std::iter::once(said(2, a)).chain(b.map(|b| said(3, b))).collect();
            assert_eq!(how(&all), result, "{a} {b:?}");
            assert_eq!(how(all.iter().rev()), result, "the order does not matter");
        }
    }

    proptest! {
        #[test]
        fn nothing_is_next_before_something_else(starts in proptest::collection::vec(0..200i64, 0..12), now in 0..220i64) {
            let spans: Vec<_> = starts.iter().map(|at| (Moment(*at), Moment(at + 10))).collect();
            let whens = whens(&spans, Moment(now));
            for (span, when) in spans.iter().zip(&whens) {
                prop_assert_eq!(*when == When::Over, span.1.micros() <= now);
                prop_assert_eq!(*when == When::Now, span.0.micros() <= now && now < span.1.micros());
                for (other, before) in spans.iter().zip(&whens) {
                    prop_assert!(!(other.0 < span.0 && *when == When::Next && *before == When::Later));
                }
            }
        }
    }
}
