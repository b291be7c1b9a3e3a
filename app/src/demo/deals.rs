//! Cases of the demonstration: interest, talks, letters of intent, contracts, one registered, and announced signings.

use std::collections::BTreeSet;

use exedra_deals::bulk::{self, Made, MadeStep};
use exedra_deals::model::{CaseState, Ending, Side, Step};
use exedra_deals::rules::System;
use exedra_deals::signing::Announcement;
use exedra_demonstration::{Lang, Listing, World};
use exedra_kernel::{ForumId, ListingId, Localized, Moment, Track};
use exedra_store::house::Stamp;
use exedra_store::{Result, Tx};

use super::deals_words::frames;
use super::exchange::Listed;
use super::sign_ins::{Hashed, holder};
use super::{Cast, WHY, localized};

/// What the cases are made of.
pub struct Known<'a> {
    /// The world.
    pub world: &'a World,
    /// The ids of its people and organisations.
    pub cast: &'a Cast,
    /// The ids of its offers and needs.
    pub listed: &'a Listed,
    /// Who signs in.
    pub accounts: &'a [Hashed],
}

/// How cases come to stand: how many, their state, the step reached, the ending, how many of them were asked without a name.
const PLAN: [(usize, CaseState, Step, Option<Ending>, usize); 9] = [
    (9, CaseState::Open, Step::Talks, None, 2),
    (10, CaseState::Asked, Step::Interest, None, 3),
    (3, CaseState::Held, Step::Interest, None, 3),
    (12, CaseState::Open, Step::Intent, None, 3),
    (3, CaseState::Open, Step::Contract, None, 0),
    (1, CaseState::Open, Step::Registered, None, 0),
    (2, CaseState::Ended, Step::Interest, Some(Ending::Declined), 0),
    (2, CaseState::Ended, Step::Talks, Some(Ending::Stopped), 0),
    (1, CaseState::Ended, Step::Interest, Some(Ending::Withdrawn), 0),
];

/// Signings announced for the days of the forum, and one to which the second side has not agreed.
const ANNOUNCED: usize = 5;
const DAY: i64 = 24 * 3600;

/// The public offers and needs: where each stands in the world.
async fn open(tx: &mut Tx, stamp: Stamp<'_>, known: &Known<'_>) -> Result<Vec<(bool, usize, ListingId)>> {
    let mut all = Vec::new();
    for (offer, ids) in [(true, &known.listed.offers), (false, &known.listed.needs)] {
        for head in exedra_exchange::heads(tx, ids).await? {
            let public = exedra_exchange::rules::is_public(&head, stamp.now);
            let at = ids.iter().position(|id| *id == head.id);
            all.extend(at.filter(|_| public).map(|at| (offer, at, head.id)));
        }
    }
    Ok(all)
}

/// Chooses pairs of somebody who asks and what they ask about: those who sign in come first, so that they have something to
/// see; then guests from abroad, each about something else.
fn pairs<'a>(
    known: &Known<'_>,
    open: &'a [(bool, usize, ListingId)],
    wanted: usize,
) -> Vec<(usize, &'a (bool, usize, ListingId))> {
    let world = known.world;
    let house = |listing: &(bool, usize, ListingId)| listing_of(world, listing).organisation;
    let (mut all, mut taken) = (Vec::new(), BTreeSet::new());
    let mut take = |guest: usize, listing: &'a (bool, usize, ListingId)| {
        let asker = world.people[guest].organisation;
        // One case between two organisations is enough for a demonstration.
        if asker != house(listing) && all.len() < wanted && taken.insert((asker, house(listing))) {
            all.push((guest, listing));
        }
    };
    let guests: Vec<usize> =
        world.people.iter().filter(|p| p.delegation.is_some() && p.consents.contacted).map(|p| p.key).collect();
    let shows = holder(known.accounts, "exhibitor").map(|person| world.people[person].organisation);
    let own: Vec<&(bool, usize, ListingId)> = open.iter().filter(|listing| Some(house(listing)) == shows).collect();
    if let (Some(participant), Some(first)) = (holder(known.accounts, "participant"), own.first()) {
        take(participant, first);
        for (at, guest) in guests.iter().skip(5).step_by(11).take(7).enumerate() {
            // Half of the first cases concern the exhibitor who signs in.
            take(*guest, own[at % own.len()]);
            take(participant, &open[(at * 97 + 13) % open.len()]);
        }
    }
    for n in 0..wanted * 4 {
        if let (Some(guest), Some(listing)) =
            (guests.get(n * 7 % guests.len().max(1)), open.get(n * 131 % open.len().max(1)))
        {
            take(*guest, listing);
        }
    }
    all
}

fn listing_of<'a>(world: &'a World, (offer, at, _): &(bool, usize, ListingId)) -> &'a Listing {
    if *offer { &world.offers[*at] } else { &world.needs[*at] }
}

/// Steps up to the one reached, some days apart.
fn steps(n: usize, reached: Step) -> Vec<MadeStep> {
    let all = [Step::Intent, Step::Contract, Step::Registered].into_iter().filter(|step| *step <= reached);
    let amount = |step: Step| match step {
        Step::Contract => {
            Some(((n as i64 % 7 + 2) * 150_000, if n.is_multiple_of(2) { "CNY" } else { "EUR" }.to_owned()))
        }
        _ => None,
    };
    all.enumerate()
        .map(|(at, step)| MadeStep {
            step,
            after: (at as i64 + 1) * 4 * DAY,
            amount: amount(step),
            number: (step == Step::Registered).then(|| format!("20263301{:08}", 4_711 + n)),
        })
        .collect()
}

/// An announcement on one of the forum's days.
fn announcement(world: &World, n: usize, step: Step, listing: &Listing, asker: usize) -> Option<Announcement> {
    let day = world.forum.days.get(1 + n % world.forum.days.len().saturating_sub(1).max(1))?;
    let civil = format!("{day}T{:02}:{}", 10 + n % 6, if n.is_multiple_of(2) { "00" } else { "30" }).parse().ok()?;
    let name = |house: usize, lang: Lang| {
        let house = &world.organisations[house];
        if lang.tag() == house.language { house.name.clone() } else { house.english.clone() }
    };
    let texts = Lang::ALL.iter().map(|lang| {
        let text = frames(*lang)
            .announced
            .replace("{a}", &name(listing.organisation, *lang))
            .replace("{b}", &name(asker, *lang))
            .replace("{x}", exedra_demonstration::subject_name(*lang, listing.subject));
        (lang.tag().to_owned(), text)
    });
    let hall = &world.forum.halls.first()?.name;
    Some(Announcement {
        step,
        texts: Localized(texts.collect()),
        starts_at: Moment::of_civil(civil, &world.forum.zone)?,
        place: hall.get(Lang::En).to_owned(),
    })
}

/// Puts them in.
pub async fn put(tx: &mut Tx, stamp: Stamp<'_>, forum: &ForumId, known: &Known<'_>) -> Result<()> {
    let (world, cast) = (known.world, known.cast);
    let slugs: Vec<String> = world.forum.tracks.iter().map(|words| Track::named(localized(words)).slug).collect();
    let open = open(tx, stamp, known).await?;
    let stood: Vec<_> = PLAN.iter().flat_map(|row| (0..row.0).map(move |nth| (nth, row))).collect();
    let pairs = pairs(known, &open, PLAN.iter().map(|row| row.0).sum());
    let mut all = Vec::new();
    for (n, (guest, chosen)) in pairs.iter().enumerate() {
        // Seventeen has no factor in common with their number: each is taken once, in mixed order.
        let (nth, row) = stood[n * 17 % stood.len()];
        let (_, state, reached, ending, unnamed) = row;
        let (listing, asker) = (listing_of(world, chosen), world.people[*guest].organisation);
        let Some(answers) = cast.people.get(listing.contact) else { continue };
        let (lang, words) = (listing.language.tag(), frames(listing.language));
        let subject = exedra_demonstration::subject_name(listing.language, listing.subject);
        let say = |text: &str| text.replace("{x}", subject);
        let talked = *reached >= Step::Talks;
        let mut messages = Vec::new();
        if talked {
            messages.push((Side::Owner, say(words.replies[n % 2]), lang.to_owned()));
            messages.push((Side::Asker, say(words.follows[n % 2]), lang.to_owned()));
        }
        let openly = nth >= *unnamed;
        // Who asked without a name has given it where something was signed.
        let named = *reached >= Step::Intent;
        let announces = *reached == Step::Talks && ending.is_none() && openly && nth < ANNOUNCED + unnamed;
        let announced = announces.then(|| announcement(world, n, Step::Intent, listing, asker)).flatten();
        let mut tracks: Vec<String> =
            listing.tracks.iter().filter_map(|track| slugs.get(usize::from(*track)).cloned()).collect();
        tracks.sort();
        tracks.dedup();
        all.push(Made {
            listing: chosen.2.clone(),
            owner: (
                cast.organisations[listing.organisation].clone(),
                Some(world.organisations[listing.organisation].country.to_owned()),
            ),
            asker: (cast.organisations[asker].clone(), Some(world.organisations[asker].country.to_owned())),
            asked_by: cast.people[*guest].clone(),
            answered_by: answers.clone(),
            openly,
            named,
            tracks,
            message: (say(words.asks[n % 3]), lang.to_owned()),
            state: *state,
            ending: ending.map(|ending| (ending, words.reasons[usize::from(ending == Ending::Stopped)].to_owned())),
            at: stamp.now.plus_seconds(-(18 + (n as i64 * 5) % 12) * DAY - (n as i64 * 1_733) % DAY),
            messages,
            steps: steps(n, *reached),
            // The last of them waits for the other side.
            announcement: announced.map(|new| (new, nth + 1 < ANNOUNCED + unnamed)),
        });
    }
    bulk::put(tx, stamp, &System::fill(WHY, forum.clone()), &all).await.map(|_| ())
}
