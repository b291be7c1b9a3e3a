//! A count of the work done on this thread, in steps: a meeting put or taken, a link of a chain, an arc of a network, a
//! pair in a slot. Steps are alike on every machine, so that how often the watch is asked can be tested.

use std::cell::Cell;

/// Steps after which the watch is asked again: well below a hundredth of a second of work.
const STRIDE: u64 = 40_000;

thread_local! {
    static DONE: Cell<u64> = const { Cell::new(0) };
}

/// Count some steps.
pub(crate) fn did(steps: usize) {
    DONE.set(DONE.get().wrapping_add(steps as u64));
}

/// Steps done on this thread so far.
pub(crate) fn done() -> u64 {
    DONE.get()
}

/// Tells when the watch is to be asked again.
#[derive(Debug)]
pub(crate) struct Pace {
    asked: u64,
}

impl Pace {
    pub(crate) fn new() -> Self {
        Self { asked: done() }
    }

    /// Whether so much was done since the last time that the watch is to be asked.
    pub(crate) fn due(&mut self) -> bool {
        let now = done();
        let due = now.wrapping_sub(self.asked) >= STRIDE;
        if due {
            self.asked = now;
        }
        due
    }
}
