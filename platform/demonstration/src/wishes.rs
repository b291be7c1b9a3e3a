//! Wishes to meet: skewed towards popular people and towards what fits, in every state.

use crate::{
    Size,
    lexicon::frames,
    model::{Listing, ListingState, Organisation, Person, Role, Topic, Wish, WishLevel, WishState},
    rng::Rng,
    text::Writer,
};
use std::collections::{BTreeMap, HashSet};

/// Accepted wishes for each active person that the numbers aim at.
const ACCEPTED_EACH: usize = 11;
const ACCEPTED_PERCENT: usize = 62;
/// More than this many accepted meetings nobody agrees to.
const MOST_ACCEPTED: usize = 38;

struct Desk<'a> {
    people: &'a [Person],
    offers: &'a [Listing],
    needs: &'a [Listing],
    popularity: Vec<usize>,
    /// Published listings with an active contact, by subject.
    by_subject: BTreeMap<usize, Vec<Topic>>,
    all: Vec<Topic>,
}

pub(crate) fn wishes(
    seed: u64,
    size: &Size,
    organisations: &[Organisation],
    people: &[Person],
    offers: &[Listing],
    needs: &[Listing],
) -> Vec<Wish> {
    let mut rng = Rng::stream(seed, "wishes");
    let mut active: Vec<usize> = people
        .iter()
        .filter(|person| person.consents.matched && person.consents.contacted && person.role != Role::Press)
        .map(|person| person.key)
        .collect();
    rng.shuffle(&mut active);
    active.truncate((size.wishes * ACCEPTED_PERCENT * 2 / 100 / ACCEPTED_EACH).max(2));
    let mut popularity = vec![0; people.len()];
    for (rank, person) in active.iter().enumerate() {
        popularity[*person] = 20 + 1200 / (rank + 12);
    }
    let desk = Desk::new(people, offers, needs, popularity);
    let mut pairs = HashSet::new();
    let mut accepted = vec![0_usize; people.len()];
    let mut wishes = Vec::with_capacity(size.wishes);
    // Small worlds can run out of pairs; the bound keeps that from becoming an endless search.
    for _ in 0..size.wishes * 20 {
        if wishes.len() == size.wishes || desk.all.is_empty() {
            break;
        }
        let from = *rng.pick(&active);
        let topic = desk.choose(&mut rng, &organisations[people[from].organisation]);
        let listing = desk.listing(topic);
        let to = listing.contact;
        let same_house = people[from].organisation == people[to].organisation;
        if same_house || !pairs.insert((from.min(to), from.max(to))) {
            continue;
        }
        let full = accepted[from] >= MOST_ACCEPTED || accepted[to] >= MOST_ACCEPTED;
        let state = match rng.below(100) {
            percent if percent < ACCEPTED_PERCENT && !full => WishState::Accepted,
            62..=75 => WishState::Pending,
            92.. => WishState::Withdrawn,
            _ => WishState::Declined(decline(&mut rng, &people[to])),
        };
        if state == WishState::Accepted {
            accepted[from] += 1;
            accepted[to] += 1;
        }
        let language = people[from].language();
        let writer = Writer::new(&mut rng, language, listing.subject, listing.partner.role, listing.trl);
        wishes.push(Wish {
            key: wishes.len(),
            from,
            to,
            topic,
            message: writer.line(&mut rng, "wish.ask"),
            language,
            level: WishLevel::ALL[rng.weighted(&[20, 45, 35])],
            state,
        });
    }
    wishes
}

fn decline(rng: &mut Rng, person: &Person) -> String {
    rng.word(frames(person.language(), "wish.decline")).to_owned()
}

impl<'a> Desk<'a> {
    fn new(people: &'a [Person], offers: &'a [Listing], needs: &'a [Listing], popularity: Vec<usize>) -> Self {
        let mut desk = Self { people, offers, needs, popularity, by_subject: BTreeMap::new(), all: Vec::new() };
        let topics = (0..offers.len()).map(Topic::Offer).chain((0..needs.len()).map(Topic::Need));
        for topic in topics {
            let listing = desk.listing(topic);
            if listing.state == ListingState::Published && desk.popularity[listing.contact] > 0 {
                desk.by_subject.entry(listing.subject).or_default().push(topic);
                desk.all.push(topic);
            }
        }
        desk
    }

    fn listing(&self, topic: Topic) -> &'a Listing {
        match topic {
            Topic::Offer(index) => &self.offers[index],
            Topic::Need(index) => &self.needs[index],
        }
    }

    /// Mostly something from the asker's own subjects; of four candidates the better known one has the better chance.
    fn choose(&self, rng: &mut Rng, organisation: &Organisation) -> Topic {
        let subject = rng.pick(&organisation.subjects);
        let list = match self.by_subject.get(subject) {
            Some(list) if rng.chance(65) => list,
            _ => &self.all,
        };
        let candidates: Vec<Topic> = (0..4).map(|_| *rng.pick(list)).collect();
        let weights: Vec<usize> =
            candidates.iter().map(|topic| self.popularity[self.people[self.listing(*topic).contact].key]).collect();
        candidates[rng.weighted(&weights)]
    }
}
