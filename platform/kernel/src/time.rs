//! Moments, clocks and randomness: arguments everywhere, so that tests fix them.

use std::sync::Mutex;

/// A point in time: microseconds since 1970-01-01 UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Moment(pub i64);

impl Moment {
    /// Microseconds since the epoch.
    pub fn micros(self) -> i64 {
        self.0
    }
    /// This moment and so many seconds.
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1_000_000)))
    }
    /// The moment as jiff's timestamp.
    pub fn timestamp(self) -> jiff::Timestamp {
        jiff::Timestamp::from_microsecond(self.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH)
    }
    /// The wall-clock time of this moment in a zone (an IANA name; UTC if unknown).
    pub fn in_zone(self, zone: &str) -> jiff::Zoned {
        let zone = jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC);
        self.timestamp().to_zoned(zone)
    }
    /// The moment at which a civil date and time occur in a zone; `None` for an unknown zone or an impossible time.
    pub fn of_civil(civil: jiff::civil::DateTime, zone: &str) -> Option<Self> {
        let zoned = civil.to_zoned(jiff::tz::TimeZone::get(zone).ok()?).ok()?;
        Some(Self(zoned.timestamp().as_microsecond()))
    }
    /// RFC 3339 in UTC, to the second.
    pub fn rfc3339(self) -> String {
        self.timestamp().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    }
    /// The date in a zone as YYYY-MM-DD.
    pub fn date_in(self, zone: &str) -> String {
        self.in_zone(zone).date().to_string()
    }
}

/// Whether a name is a time zone this installation knows.
pub fn zone_exists(zone: &str) -> bool {
    jiff::tz::TimeZone::get(zone).is_ok()
}

/// Where the time comes from.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Moment;
}

/// The machine's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        Moment(jiff::Timestamp::now().as_microsecond())
    }
}

/// A clock that stands still until it is set; for tests.
pub struct FixedClock(Mutex<Moment>);

impl FixedClock {
    /// A clock standing at an RFC 3339 time.
    pub fn at(text: &str) -> Self {
        let at = text.parse::<jiff::Timestamp>().map_or(0, jiff::Timestamp::as_microsecond);
        Self(Mutex::new(Moment(at)))
    }
    /// Moves the clock forward.
    pub fn advance(&self, seconds: i64) {
        let mut now = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        *now = now.plus_seconds(seconds);
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Moment {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// Where random bytes come from.
pub trait Entropy: Send + Sync {
    /// Fills the buffer.
    fn fill(&self, buffer: &mut [u8]);

    /// A secret of 32 bytes in 64 hexadecimal digits.
    fn secret(&self) -> String {
        let mut bytes = [0u8; 32];
        self.fill(&mut bytes);
        hex(&bytes)
    }
}

/// Lower-case hexadecimal digits of some bytes.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The SHA-256 of a text, in hexadecimal digits: how secrets are kept.
pub fn sha256(text: &str) -> String {
    use sha2::Digest;
    hex(&sha2::Sha256::digest(text.as_bytes()))
}

/// The operating system's randomness.
pub struct OsEntropy;

impl Entropy for OsEntropy {
    fn fill(&self, buffer: &mut [u8]) {
        getrandom::fill(buffer).expect("the operating system gives randomness");
    }
}

/// Repeatable bytes from a seed (SHA-256 of a counter); for tests and demonstrations, never for secrets of real people.
pub struct SeededEntropy {
    seed: u64,
    counter: Mutex<u64>,
}

impl SeededEntropy {
    /// The bytes of this seed.
    pub fn new(seed: u64) -> Self {
        Self { seed, counter: Mutex::new(0) }
    }
}

impl Entropy for SeededEntropy {
    fn fill(&self, buffer: &mut [u8]) {
        use sha2::Digest;
        let mut counter = self.counter.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        for chunk in buffer.chunks_mut(32) {
            *counter += 1;
            let mut hash = sha2::Sha256::new();
            hash.update(self.seed.to_le_bytes());
            hash.update(counter.to_le_bytes());
            chunk.copy_from_slice(&hash.finalize()[..chunk.len()]);
        }
    }
}
