//! Offers and needs: who writes them, in which language, and all the fields that are not running text.

use crate::{
    Size,
    lang::Lang,
    lexicon::{self, subjects},
    model::{
        FirstPublic, Ipr, Listing, ListingState, OrgKind, Organisation, Partner, PartnerRole, PartnerSize, Partnership,
        Person,
    },
    people::by_organisation,
    rng::Rng,
    text::Writer,
};
use std::collections::{HashMap, HashSet};

/// Shares of the languages in per cent, in the order of [`Lang::ALL`].
const LANGUAGE_SHARES: [usize; 6] = [40, 35, 7, 6, 6, 6];

/// Deals organisations out in turn, so that nobody is left without a listing while others have many.
struct Rota {
    queues: HashMap<Lang, Vec<usize>>,
    turns: HashMap<Lang, usize>,
}

impl Rota {
    fn new(rng: &mut Rng, organisations: &[Organisation]) -> Self {
        let mut queues: HashMap<Lang, Vec<usize>> = HashMap::new();
        for organisation in organisations {
            match Lang::from_tag(organisation.language) {
                Some(Lang::En) => queues.entry(Lang::En).or_default().extend([organisation.key; 2]),
                // Those whose language is not among the six write in English, all others sometimes do.
                None => queues.entry(Lang::En).or_default().extend([organisation.key; 3]),
                Some(lang) => {
                    queues.entry(lang).or_default().push(organisation.key);
                    queues.entry(Lang::En).or_default().push(organisation.key);
                }
            }
        }
        for lang in Lang::ALL {
            rng.shuffle(queues.entry(lang).or_default());
        }
        Self { queues, turns: HashMap::new() }
    }

    fn next(&mut self, lang: Lang) -> usize {
        // A very small world may have nobody for a language; then somebody who writes English does it.
        let queue = if self.queues[&lang].is_empty() { &self.queues[&Lang::En] } else { &self.queues[&lang] };
        let turn = self.turns.entry(lang).or_default();
        *turn += 1;
        queue[(*turn - 1) % queue.len()]
    }
}

/// The languages of `count` listings, exactly in the shares wanted, in random order.
fn languages(rng: &mut Rng, count: usize) -> Vec<Lang> {
    let mut list = Vec::with_capacity(count);
    for lang in Lang::ALL {
        list.extend(std::iter::repeat_n(lang, count * LANGUAGE_SHARES[lang.index()] / 100));
    }
    while list.len() < count {
        list.push(*rng.pick(&Lang::ALL));
    }
    rng.shuffle(&mut list);
    list
}

/// All offers, then all needs.
pub(crate) fn listings(
    seed: u64,
    size: &Size,
    organisations: &[Organisation],
    people: &[Person],
) -> (Vec<Listing>, Vec<Listing>) {
    let contacts = by_organisation(people);
    let mut titles = HashSet::new();
    let mut rng = Rng::stream(seed, "offers");
    let mut rota = Rota::new(&mut rng, organisations);
    let mut offers = Vec::with_capacity(size.offers);
    for (key, lang) in languages(&mut rng, size.offers).into_iter().enumerate() {
        let owner = &organisations[rota.next(lang)];
        let subject = *rng.pick(&owner.subjects);
        let contact = *rng.pick(&contacts[&owner.key]);
        offers.push(listing(&mut rng, &mut titles, true, &Place { key, lang, owner, contact, subject }));
    }
    let mut rng = Rng::stream(seed, "needs");
    let mut rota = Rota::new(&mut rng, organisations);
    let guests = guests_by_organisation(people);
    let mut needs = Vec::with_capacity(size.needs);
    for (key, lang) in languages(&mut rng, size.needs).into_iter().enumerate() {
        let owner = &organisations[rota.next(lang)];
        // A need is only useful here when somebody else offers the same subject.
        let subject = loop {
            let offer: &Listing = rng.pick(&offers);
            if offer.organisation != owner.key {
                break offer.subject;
            }
        };
        let contact = match guests.get(&owner.key) {
            Some(guests) if rng.chance(80) => *rng.pick(guests),
            _ => *rng.pick(&contacts[&owner.key]),
        };
        needs.push(listing(&mut rng, &mut titles, false, &Place { key, lang, owner, contact, subject }));
    }
    (offers, needs)
}

fn guests_by_organisation(people: &[Person]) -> HashMap<usize, Vec<usize>> {
    let mut map: HashMap<usize, Vec<usize>> = HashMap::new();
    for person in people.iter().filter(|person| person.delegation.is_some()) {
        map.entry(person.organisation).or_default().push(person.key);
    }
    map
}

/// Who writes about what, in which language.
struct Place<'a> {
    key: usize,
    lang: Lang,
    owner: &'a Organisation,
    contact: usize,
    subject: usize,
}

fn listing(rng: &mut Rng, titles: &mut HashSet<String>, offer: bool, place: &Place<'_>) -> Listing {
    let Place { key, lang, owner, contact, subject } = *place;
    let facts = &subjects()[subject];
    let trl = if offer { rng.weighted(&[1, 3, 6, 12, 16, 20, 18, 14, 10]) + 1 } else { rng.between(3, 8) } as u8;
    let ipr = if offer { Ipr::ALL[rng.weighted(&[24, 20, 12, 14, 8, 8, 14])] } else { Ipr::NoneNeeded };
    let role =
        PartnerRole::ALL[rng.weighted(if offer { &[24, 22, 24, 12, 12, 6, 0] } else { &[0, 50, 0, 0, 0, 0, 50] })];
    let mut writer = Writer::new(rng, lang, subject, role, trl);
    let title = writer.title(rng, titles, offer);
    let tracks = match facts.second_track {
        Some(second) if rng.chance(60) => vec![facts.track, second],
        _ => vec![facts.track],
    };
    let state = ListingState::ALL[rng.weighted(&[4, 5, 6, 79, 6])];
    let (valid_until, since) = dates(rng, state);
    let first_public = (offer && rng.chance(38))
        .then(|| FirstPublic { place: rng.word(lexicon::frames(lang, "first")).to_owned(), since });
    let mut keywords: Vec<String> = writer.keywords();
    if rng.chance(35) {
        keywords.truncate(3);
    }
    let partnerships = partnerships(rng, role);
    let target_countries = target_countries(rng, owner.country);
    Listing {
        key,
        subject,
        language: lang,
        organisation: owner.key,
        contact,
        title,
        summary: writer.line(rng, if offer { "summary" } else { "need.summary" }),
        description: writer.description(rng, offer),
        advantages: if offer { writer.advantages(rng) } else { String::new() },
        technical: writer.technical(rng, offer),
        keywords,
        tracks,
        trl,
        trl_evidence: if offer { writer.evidence(rng) } else { String::new() },
        ipr,
        // A need claims nothing, so there is nothing to say about its protection.
        ipr_note: if offer { writer.line(rng, &format!("ipr.{}", ipr.code())) } else { String::new() },
        sdgs: facts.goals.clone(),
        partner: Partner {
            role,
            words: writer.role().to_owned(),
            kinds: partner_kinds(role),
            size: *rng.pick(PartnerSize::ALL),
        },
        partnerships,
        target_countries,
        technology_keywords: writer.keywords().into_iter().take(2).collect(),
        market_keywords: writer.markets(rng),
        sectors: facts.sectors.clone(),
        valid_until,
        state,
        first_public,
    }
}

/// The end of validity, and a date on which the result may first have been shown.
fn dates(rng: &mut Rng, state: ListingState) -> (String, String) {
    let until = if state == ListingState::Expired {
        format!("2027-{:02}-{:02}", rng.between(1, 8), rng.between(1, 28))
    } else {
        format!("{}-{:02}-{:02}", rng.between(2028, 2029), rng.between(1, 12), rng.between(1, 28))
    };
    let year = if rng.chance(60) { 2027 } else { 2026 };
    let since = format!("{year}-{:02}-{:02}", rng.between(1, 8), rng.between(1, 28));
    (until, since)
}

fn partnerships(rng: &mut Rng, role: PartnerRole) -> Vec<Partnership> {
    let mut list = vec![match role {
        PartnerRole::Licensee => Partnership::Licence,
        PartnerRole::Developer => Partnership::JointDevelopment,
        PartnerRole::Tester => Partnership::Pilot,
        PartnerRole::Investor => Partnership::Investment,
        PartnerRole::Distributor => Partnership::Distribution,
        PartnerRole::Buyer | PartnerRole::Supplier => Partnership::Supply,
    }];
    let other = *rng.pick(Partnership::ALL);
    if rng.chance(45) && !list.contains(&other) {
        list.push(other);
    }
    list
}

fn partner_kinds(role: PartnerRole) -> Vec<OrgKind> {
    match role {
        PartnerRole::Licensee | PartnerRole::Distributor | PartnerRole::Buyer => vec![OrgKind::Company],
        PartnerRole::Developer | PartnerRole::Supplier => {
            vec![OrgKind::University, OrgKind::Institute, OrgKind::Company]
        }
        PartnerRole::Tester => vec![OrgKind::Company, OrgKind::PublicBody, OrgKind::Park],
        PartnerRole::Investor => vec![OrgKind::Fund, OrgKind::Company],
    }
}

/// Half of the listings are open to all countries; the others name one to four abroad.
fn target_countries(rng: &mut Rng, own: &str) -> Vec<&'static str> {
    let mut list = Vec::new();
    if rng.chance(50) {
        for _ in 0..rng.between(1, 4) {
            let iso = rng.pick(lexicon::countries()).iso;
            if iso != own && !list.contains(&iso) {
                list.push(iso);
            }
        }
    }
    list
}
