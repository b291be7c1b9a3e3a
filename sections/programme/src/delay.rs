//! What a delay does to the rest of a running order. Pure; times are minutes.
//!
//! From one item on everything begins later. Free time between items is used up first; an item that keeps its time whatever
//! happens (a live link, a guest with a flight) stops the delay: what stands before it is shortened rather than moved past
//! it, and what follows it is as it was. Nothing begins before its plan, and the order is kept.

/// An item as this rule sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// When it begins as planned.
    pub planned: i64,
    /// How long it takes.
    pub minutes: i64,
    /// Whether it keeps its time.
    pub fixed: bool,
    /// Minutes behind the plan.
    pub delay: i64,
}

impl Slot {
    /// When it begins as things stand.
    pub fn starts(&self) -> i64 {
        self.planned + self.delay
    }
}

/// The longest delay that is taken in, in minutes.
pub const LONGEST: i64 = 600;

/// The delays of all items when the item at `from` begins `late` minutes behind its plan. Items are in order of their plan.
pub fn shift(items: &[Slot], from: usize, late: i64) -> Vec<i64> {
    let mut delays: Vec<i64> = items.iter().map(|item| item.delay).collect();
    let mut carried = late.clamp(0, LONGEST);
    for at in from..items.len() {
        let item = items[at];
        if item.fixed {
            break;
        }
        if at > from {
            let before = items[at - 1];
            carried = (carried - (item.planned - before.planned - before.minutes).max(0)).max(0);
        }
        // Not before what comes before it, and not after the next item that keeps its time.
        let earliest = if at == 0 { 0 } else { items[at - 1].planned + delays[at - 1] - item.planned };
        let next_fixed = items[at..].iter().find(|later| later.fixed).map(|later| later.planned - item.planned);
        delays[at] = carried.max(earliest).max(0).min(next_fixed.unwrap_or(i64::MAX).max(0));
    }
    delays
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn slot(planned: i64, minutes: i64, fixed: bool) -> Slot {
        Slot { planned, minutes, fixed, delay: 0 }
    }

    #[test]
    fn a_quarter_of_an_hour() {
        // Welcome 09:00, address 09:10, panel 09:30, coffee with free time before it, link at 11:00 that keeps its time.
        let order = [
            slot(540, 10, false),
            slot(550, 20, false),
            slot(570, 50, false),
            slot(630, 30, false),
            slot(660, 20, true),
            slot(680, 10, false),
        ];
        assert_eq!(shift(&order, 1, 15), [0, 15, 15, 5, 0, 0]);
        assert_eq!(shift(&order, 1, 0), [0; 6], "and back");
        assert_eq!(shift(&order, 1, 200), [0, 110, 90, 30, 0, 0], "nothing passes what keeps its time");
        assert_eq!(shift(&order, 4, 15), [0; 6], "what keeps its time is not late");
        assert_eq!(shift(&order, 9, 15), [0; 6]);
    }

    proptest! {
        #[test]
        fn order_is_kept_and_fixed_items_absorb(
            rows in proptest::collection::vec((0i64..40, 0i64..90, proptest::bool::weighted(0.2)), 1..14),
            steps in proptest::collection::vec((0usize..14, -20i64..300), 1..8),
        ) {
            let mut at = 540;
            let mut items: Vec<Slot> = Vec::new();
            for (gap, minutes, fixed) in rows {
                at += gap;
                items.push(slot(at, minutes, fixed));
                at += minutes;
            }
            for (from, late) in steps {
                let delays = shift(&items, from, late);
                for (item, delay) in items.iter_mut().zip(&delays).take(from) {
                    prop_assert_eq!(item.delay, *delay, "what is over does not change");
                }
                for (item, delay) in items.iter_mut().zip(delays) {
                    item.delay = delay;
                }
                prop_assert!(items.is_sorted_by_key(Slot::starts), "{items:?}");
                prop_assert!(items.iter().all(|item| (0..=LONGEST).contains(&item.delay)), "{items:?}");
                prop_assert!(items.iter().all(|item| !item.fixed || item.delay == 0), "{items:?}");
            }
            let first = items.iter().position(|item| !item.fixed).unwrap_or(0);
            if first == 0 {
                prop_assert!(shift(&items, 0, 0).iter().take_while(|delay| **delay == 0).count() > 0);
            }
        }
    }
}
