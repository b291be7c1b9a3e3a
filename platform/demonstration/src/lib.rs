//! A believable demonstration world, generated from a seed.
//!
//! Everything in it is invented: organisations, people, results. The same seed gives the same world byte for byte, on
//! every machine; nothing is read, and no clock is asked. Sentences come from frames in six languages (`data/frames`)
//! that are filled with the words of 45 technology subjects (`data/subjects`). The frames avoid agreement in gender
//! and case: noun phrases stand after a colon or a dash, or are stored in the one form their place demands.
//!
//! ```
//! use exedra_demonstration::{Lang, Size, world};
//! let world = world(7, &Size::small());
//! assert_eq!(world.offers.len(), Size::small().offers);
//! assert!(world.notice(Lang::En).starts_with("Demonstration"));
//! ```

mod canvas;
mod forum;
mod lang;
mod lexicon;
mod listings;
mod model;
mod organisations;
mod people;
mod phrase;
mod plate;
mod rng;
mod text;
mod wishes;

pub use lang::{Lang, Words};
pub use model::*;
pub use plate::{motif, picture};

/// How large a world is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Size {
    /// Exhibiting companies.
    pub companies: usize,
    /// Universities and institutes.
    pub institutes: usize,
    /// Public bodies, funds and parks.
    pub others: usize,
    /// Foreign guests.
    pub guests: usize,
    /// Foreign countries, each with a delegation; at most 40.
    pub countries: usize,
    /// Press people besides those in delegations.
    pub press: usize,
    /// Offers.
    pub offers: usize,
    /// Needs.
    pub needs: usize,
    /// Wishes to meet.
    pub wishes: usize,
}

impl Size {
    /// A whole edition of the forum.
    pub fn full() -> Self {
        Self {
            companies: 500,
            institutes: 60,
            others: 40,
            guests: 400,
            countries: 40,
            press: 20,
            offers: 1500,
            needs: 500,
            wishes: 6000,
        }
    }

    /// Enough for a test.
    pub fn small() -> Self {
        Self {
            companies: 20,
            institutes: 6,
            others: 4,
            guests: 30,
            countries: 8,
            press: 2,
            offers: 60,
            needs: 20,
            wishes: 240,
        }
    }
}

/// The whole demonstration world.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct World {
    /// The edition.
    pub forum: Forum,
    /// Exhibiting companies first, then universities and institutes, then the others.
    pub organisations: Vec<Organisation>,
    /// One for each foreign country.
    pub delegations: Vec<Delegation>,
    /// Guests first, delegation by delegation.
    pub people: Vec<Person>,
    /// Offers.
    pub offers: Vec<Listing>,
    /// Needs.
    pub needs: Vec<Listing>,
    /// Offers shown at stands.
    pub exhibits: Vec<Exhibit>,
    /// Wishes to meet.
    pub wishes: Vec<Wish>,
}

impl World {
    /// The sentence that marks every text of the world as invented.
    pub fn notice(&self, lang: Lang) -> &'static str {
        lexicon::frame(lang, "notice")
    }
}

/// Generates the world of a seed.
pub fn world(seed: u64, size: &Size) -> World {
    let organisations = organisations::organisations(seed, size);
    let (delegations, people) = people::people(seed, size, &organisations);
    let (offers, needs) = listings::listings(seed, size, &organisations, &people);
    let exhibits = plate::exhibits(seed, &organisations, &offers);
    let wishes = wishes::wishes(seed, size, &organisations, &people, &offers, &needs);
    World { forum: forum::forum(size), organisations, delegations, people, offers, needs, exhibits, wishes }
}

/// How many technology subjects there are.
pub fn subject_count() -> usize {
    lexicon::subjects().len()
}

/// The short name of a technology subject.
pub fn subject_slug(subject: usize) -> &'static str {
    lexicon::subjects()[subject].slug
}

/// The tracks a technology subject belongs to, as indexes of [`Forum::tracks`](model::Forum::tracks), the main one first.
pub fn subject_tracks(subject: usize) -> Vec<u8> {
    let found = &lexicon::subjects()[subject];
    std::iter::once(found.track).chain(found.second_track).collect()
}

/// The name of a sector in a language.
pub fn sector_name(lang: Lang, sector: &str) -> &'static str {
    lexicon::frame(lang, &format!("sector.{sector}"))
}

/// The name of a technology subject in a language, without article.
pub fn subject_name(lang: Lang, subject: usize) -> &'static str {
    phrase::bare(lang, lexicon::words(lang, subject).name)
}
