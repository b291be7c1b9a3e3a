//! The queue of a live demonstration: what may become of a number, and how long one waits. Pure.

use exedra_kernel::Moment;

exedra_kernel::words! {
    /// Where a live demonstration stands.
    pub enum LiveState {
        /// Being prepared: only its stand knows of it.
        Prepared = "prepared",
        /// Numbers are given, people are called.
        Open = "open",
        /// Numbers are given, nobody is called for a while.
        Paused = "paused",
        /// No more numbers; whoever has one is still called.
        Closed = "closed",
    }
    /// What became of a number.
    pub enum TurnState {
        /// Not called yet.
        Waiting = "waiting",
        /// Called, not there yet.
        Called = "called",
        /// Came and saw it.
        Came = "came",
        /// Was called and did not come.
        Missed = "missed",
        /// Gave the number back.
        Left = "left",
        /// Was still waiting when the stand ended for the day.
        Ended = "ended",
    }
}

/// What can happen to a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// The stand calls it.
    Call,
    /// Whoever holds it came.
    Come,
    /// They did not come.
    Miss,
    /// They come back to the end of the queue.
    Return,
    /// They give it back.
    Leave,
    /// The stand ends for the day.
    End,
}

/// How often somebody who missed their turn may come back to the end of the queue.
pub const RETURNS: i64 = 1;

/// What becomes of a number; nothing when that cannot happen to it. Whoever came has been served and stays so. Somebody late is
/// let in when the stand has room.
pub fn after(state: TurnState, deed: Deed, returns: i64) -> Option<TurnState> {
    match (state, deed) {
        (TurnState::Waiting, Deed::Call) => Some(TurnState::Called),
        (TurnState::Called | TurnState::Missed, Deed::Come) => Some(TurnState::Came),
        (TurnState::Called, Deed::Miss) => Some(TurnState::Missed),
        (TurnState::Missed, Deed::Return) if returns < RETURNS => Some(TurnState::Waiting),
        (TurnState::Waiting | TurnState::Called, Deed::Leave) => Some(TurnState::Left),
        (TurnState::Waiting | TurnState::Called, Deed::End) => Some(TurnState::Ended),
        _ => None,
    }
}

/// Whether somebody who was called has been waited for long enough, `grace` minutes. The turn is lost when the next one is
/// called, not before: nobody loses anything while the stand is idle.
pub fn overdue(called: Option<Moment>, grace: i64, now: Moment) -> bool {
    called.is_some_and(|called| now > called.plus_seconds(grace * 60))
}

/// So many visits are measured, the last ones.
pub const MEASURED: usize = 30;
/// So few visits are no measurement.
const FEW: usize = 5;

/// How fast a queue goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    /// Seconds from one person to the next.
    pub seconds: f64,
    /// From how many visits that was measured; 0 when it is reckoned from what the stand says.
    pub measured: usize,
}

/// The pace by the moments at which the last people came (in any order), without the pause that ended at `resumed`. A gap counts
/// for three visits at most, so that an empty queue at noon does not frighten whoever comes at one.
pub fn pace(came: &[Moment], resumed: Option<Moment>, minutes: i64, places: i64) -> Pace {
    let stated = (minutes.max(1) * 60) as f64 / places.max(1) as f64;
    let mut came = came.to_vec();
    came.sort_unstable();
    let spans_pause = |pair: &[Moment]| resumed.is_some_and(|at| pair[0] < at && at <= pair[1]);
    let longest = (minutes.max(1) * 180) as f64;
    let gaps: Vec<f64> = came
        .windows(2)
        .filter(|pair| !spans_pause(pair))
        .map(|pair| ((pair[1].micros() - pair[0].micros()) as f64 / 1e6).min(longest))
        .collect();
    if gaps.len() < FEW {
        return Pace { seconds: stated, measured: 0 };
    }
    // Several who come together leave no gap between them; the mean takes that into account, a median would not.
    let mean = gaps.iter().sum::<f64>() / gaps.len() as f64;
    Pace { seconds: mean.max(1.0), measured: gaps.len() + 1 }
}

/// How long somebody waits behind so many others, in minutes, as roughly as it is known: to the minute below ten, to five below
/// an hour, to ten above. At least one.
pub fn minutes(pace: Pace, before: i64) -> i64 {
    let exact = (pace.seconds * before.max(0) as f64 / 60.0).ceil() as i64;
    let step = if exact < 10 {
        1
    } else if exact < 60 {
        5
    } else {
        10
    };
    ((exact + step - 1) / step * step).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(minutes: i64) -> Moment {
        Moment(0).plus_seconds(minutes * 60)
    }

    #[test]
    fn what_is_measured_is_said() {
        let nothing = pace(&[], None, 5, 2);
        assert_eq!((nothing.seconds, nothing.measured), (150.0, 0));
        let steady: Vec<Moment> = (0..10).map(|n| at(n * 4)).collect();
        let measured = pace(&steady, None, 5, 2);
        assert_eq!((measured.seconds, measured.measured), (240.0, 10));
        assert_eq!(minutes(measured, 3), 15, "twelve, to five minutes");
        assert_eq!(minutes(measured, 1), 4);
        assert_eq!(minutes(measured, 0), 1);
        assert_eq!(minutes(measured, 30), 120);
        // Two at a time.
        let pairs: Vec<Moment> = (0..10).map(|n| at(n / 2 * 6)).collect();
        assert!((pace(&pairs, None, 5, 2).seconds - 160.0).abs() < 1e-9);
        // A pause of two hours is left out.
        let mut paused: Vec<Moment> = (0..6).map(|n| at(n * 4)).collect();
        paused.extend((0..6).map(|n| at(140 + n * 4)));
        assert!((pace(&paused, Some(at(139)), 5, 1).seconds - 240.0).abs() < 1e-9);
        assert!(pace(&paused, None, 5, 1).seconds > 240.0);
    }

    #[test]
    fn a_turn_is_lost_late() {
        assert!(!overdue(Some(at(0)), 5, at(5)) && overdue(Some(at(0)), 5, at(6)) && !overdue(None, 5, at(9)));
    }

    /// A queue as the database keeps it, in memory.
    #[derive(Default)]
    struct Queue {
        turns: Vec<(i64, TurnState, i64)>,
        last_place: i64,
        served: Vec<usize>,
        /// Places in the order in which they were called.
        called: Vec<i64>,
    }

    impl Queue {
        fn take(&mut self) {
            self.last_place += 1;
            self.turns.push((self.last_place, TurnState::Waiting, 0));
        }
        fn next(&self) -> Option<usize> {
            let waiting = self.turns.iter().enumerate().filter(|(_, turn)| turn.1 == TurnState::Waiting);
            waiting.min_by_key(|(_, turn)| turn.0).map(|(at, _)| at)
        }
        fn deed(&mut self, at: usize, deed: Deed) {
            let Some(turn) = self.turns.get_mut(at) else { return };
            let Some(state) = after(turn.1, deed, turn.2) else { return };
            turn.1 = state;
            match deed {
                Deed::Call => self.called.push(turn.0),
                Deed::Come => self.served.push(at),
                Deed::Return => {
                    self.last_place += 1;
                    (turn.0, turn.2) = (self.last_place, turn.2 + 1);
                }
                _ => {}
            }
        }
    }

    proptest! {
        #[test]
        fn nobody_is_served_twice_and_nobody_is_lost(deeds in prop::collection::vec((0usize..7, 0usize..12), 0..200)) {
            let mut queue = Queue::default();
            for (what, which) in deeds {
                match what {
                    0 | 1 => queue.take(),
                    2 => if let Some(next) = queue.next() { queue.deed(next, Deed::Call) },
                    3 => queue.deed(which, Deed::Come),
                    4 => queue.deed(which, Deed::Miss),
                    5 => queue.deed(which, Deed::Return),
                    _ => queue.deed(which, Deed::Leave),
                }
                let mut places: Vec<i64> = queue.turns.iter().map(|turn| turn.0).collect();
                places.sort_unstable();
                places.dedup();
                prop_assert_eq!(places.len(), queue.turns.len(), "every number has a place of its own");
            }
            let mut served = queue.served.clone();
            served.sort_unstable();
            served.dedup();
            prop_assert_eq!(served.len(), queue.served.len(), "served twice");
            prop_assert!(queue.called.windows(2).all(|pair| pair[0] < pair[1]), "called out of order");
            // Whoever still waits is reached: calling goes on until nobody does.
            let waiting = queue.turns.iter().filter(|turn| turn.1 == TurnState::Waiting).count();
            for _ in 0..waiting {
                let next = queue.next().expect("somebody waits");
                queue.deed(next, Deed::Call);
            }
            prop_assert_eq!(queue.next(), None);
            prop_assert!(queue.turns.iter().all(|turn| turn.2 <= RETURNS));
        }

        #[test]
        fn waiting_is_never_promised_too_short(seconds in 1.0f64..3000.0, before in 0i64..400) {
            let pace = Pace { seconds, measured: 9 };
            let (said, later) = (minutes(pace, before), minutes(pace, before + 1));
            prop_assert!(said as f64 * 60.0 + 1e-6 >= seconds * before as f64);
            prop_assert!(later >= said);
        }
    }
}
