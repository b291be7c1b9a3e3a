//! Sets of slots as words of 64 bits.

/// Words needed for `slots` slots (at least one).
pub(crate) fn words(slots: usize) -> usize {
    slots.div_ceil(64).max(1)
}

pub(crate) fn has(set: &[u64], slot: usize) -> bool {
    set[slot / 64] >> (slot % 64) & 1 == 1
}

pub(crate) fn add(set: &mut [u64], slot: usize) {
    set[slot / 64] |= 1 << (slot % 64);
}

pub(crate) fn remove(set: &mut [u64], slot: usize) {
    set[slot / 64] &= !(1 << (slot % 64));
}

pub(crate) fn count(set: &[u64]) -> usize {
    set.iter().map(|w| w.count_ones() as usize).sum()
}

/// The slots of a set, ascending.
pub(crate) fn each(set: &[u64]) -> impl Iterator<Item = usize> + '_ {
    set.iter().enumerate().flat_map(|(i, &word)| {
        let mut left = word;
        std::iter::from_fn(move || {
            if left == 0 {
                return None;
            }
            let bit = left.trailing_zeros() as usize;
            left &= left - 1;
            Some(i * 64 + bit)
        })
    })
}

/// Call for each slot of a set given as words, ascending.
pub(crate) fn each_of(words: impl Iterator<Item = u64>, mut call: impl FnMut(usize)) {
    for (i, word) in words.enumerate() {
        let mut left = word;
        while left != 0 {
            call(i * 64 + left.trailing_zeros() as usize);
            left &= left - 1;
        }
    }
}

/// The first slot of the set at or after `from`, going round past the end.
pub(crate) fn round(set: &[u64], from: usize) -> Option<usize> {
    let start = from / 64;
    let high = u64::MAX << (from % 64);
    for step in 0..=set.len() {
        let i = (start + step) % set.len();
        let word = match step {
            0 => set[i] & high,
            s if s == set.len() => set[i] & !high,
            _ => set[i],
        };
        if word != 0 {
            return Some(i * 64 + word.trailing_zeros() as usize);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn going_round_finds_every_slot() {
        let mut set = vec![0; words(130)];
        for slot in [3, 64, 129] {
            add(&mut set, slot);
        }
        assert_eq!(each(&set).collect::<Vec<_>>(), [3, 64, 129]);
        assert_eq!(round(&set, 0), Some(3));
        assert_eq!(round(&set, 4), Some(64));
        assert_eq!(round(&set, 65), Some(129));
        remove(&mut set, 129);
        assert_eq!(round(&set, 65), Some(3));
        assert_eq!(count(&set), 2);
        assert_eq!(round(&[0, 0], 70), None);
    }
}
