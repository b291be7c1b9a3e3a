//! The world as its users see it: counts, references, languages, pictures.

use exedra_demonstration::{
    Lang, Listing, ListingState, OrgKind, Size, Topic, WishState, World, motif, picture, subject_count, subject_name,
    world,
};
use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    hash::{DefaultHasher, Hash, Hasher},
    sync::LazyLock,
};

static FULL: LazyLock<World> = LazyLock::new(|| world(2027, &Size::full()));

fn hash(world: &World) -> u64 {
    let mut hasher = DefaultHasher::new();
    world.hash(&mut hasher);
    hasher.finish()
}

fn listings(world: &World) -> impl Iterator<Item = &Listing> {
    world.offers.iter().chain(&world.needs)
}

/// Every running text of a listing with its language.
fn texts(listing: &Listing) -> Vec<&str> {
    let mut texts: Vec<&str> = vec![
        &listing.title,
        &listing.summary,
        &listing.description,
        &listing.advantages,
        &listing.technical,
        &listing.trl_evidence,
        &listing.ipr_note,
        &listing.partner.words,
    ];
    texts.extend(listing.keywords.iter().map(String::as_str));
    texts
}

#[test]
fn same_seed_same_world() {
    let first = world(11, &Size::small());
    assert_eq!(hash(&first), hash(&world(11, &Size::small())));
    assert_eq!(first, world(11, &Size::small()));
    assert_ne!(hash(&first), hash(&world(12, &Size::small())));
    assert_eq!(picture(3, 5), picture(3, 5));
    assert_ne!(picture(3, 5), picture(4, 5));
}

#[test]
fn counts() {
    for size in [Size::small(), Size::full()] {
        let made = world(5, &size);
        let companies = made.organisations.iter().filter(|organisation| organisation.kind == OrgKind::Company).count();
        assert_eq!(companies, size.companies);
        assert_eq!(made.organisations.len(), size.companies + size.institutes + size.others);
        assert_eq!(made.delegations.len(), size.countries);
        assert_eq!(made.people.iter().filter(|person| person.delegation.is_some()).count(), size.guests);
        assert_eq!((made.offers.len(), made.needs.len()), (size.offers, size.needs));
        assert_eq!(made.wishes.len(), size.wishes);
        assert!(made.exhibits.len() > size.offers / 4);
        assert_eq!(made.forum.days.len(), 5);
        assert_eq!(made.forum.tracks.len(), 3);
        let host = made.organisations.iter().filter(|organisation| organisation.country == "CN").count();
        assert!((45..=55).contains(&(host * 100 / made.organisations.len())), "{host} organisations of the host");
    }
    assert!(subject_count() >= 45);
}

#[test]
fn references_are_valid() {
    for made in [&world(5, &Size::small()), &*FULL] {
        for (key, person) in made.people.iter().enumerate() {
            assert_eq!(key, person.key);
            assert!(person.organisation < made.organisations.len());
            assert!(person.delegation.is_none_or(|delegation| delegation < made.delegations.len()));
            assert!(person.availability.blocked.iter().all(|blocked| blocked.from < blocked.to && blocked.to <= 1000));
        }
        for delegation in &made.delegations {
            let head = &made.people[delegation.head];
            assert_eq!(head.delegation, Some(delegation.key));
            let members = made.people.iter().filter(|person| person.delegation == Some(delegation.key)).count();
            assert!(members > 0 && members <= delegation.quota);
        }
        for listing in listings(made) {
            assert_eq!(made.people[listing.contact].organisation, listing.organisation);
            assert!(listing.subject < subject_count() && (1..=9).contains(&listing.trl));
            assert!((3..=6).contains(&listing.keywords.len()) && (1..=2).contains(&listing.tracks.len()));
        }
        for company in &made.organisations[..made.organisations.len()] {
            assert_eq!(company.stand.is_some(), company.kind == OrgKind::Company);
            assert!(made.people.iter().any(|person| person.organisation == company.key && person.delegation.is_none()));
        }
        for exhibit in &made.exhibits {
            let offer = &made.offers[exhibit.offer];
            assert_eq!((offer.organisation, offer.state), (exhibit.organisation, ListingState::Published));
            assert_eq!(made.organisations[exhibit.organisation].stand.as_ref(), Some(&exhibit.stand));
            assert_eq!(exhibit.motif, motif(exhibit.subject));
        }
        for wish in &made.wishes {
            let listing = match wish.topic {
                Topic::Offer(index) => &made.offers[index],
                Topic::Need(index) => &made.needs[index],
            };
            assert_eq!(listing.contact, wish.to);
            assert_ne!(made.people[wish.from].organisation, made.people[wish.to].organisation);
            assert_eq!(wish.language, made.people[wish.from].language());
        }
    }
}

#[test]
fn nothing_is_there_twice() {
    let unique = |what: &str, list: Vec<&str>| {
        let set: HashSet<String> = list.iter().map(|text| text.to_lowercase()).collect();
        assert_eq!(set.len(), list.len(), "{what}");
    };
    let made = &*FULL;
    unique("titles", listings(made).map(|listing| listing.title.as_str()).collect());
    unique("names", made.organisations.iter().map(|organisation| organisation.english.as_str()).collect());
    unique("sites", made.organisations.iter().map(|organisation| organisation.website.as_str()).collect());
    unique("stands", made.organisations.iter().filter_map(|organisation| organisation.stand.as_deref()).collect());
    unique("descriptions", listings(made).map(|listing| listing.description.as_str()).collect());
    let emails: Vec<&str> = made
        .people
        .iter()
        .filter_map(|person| person.email.as_deref())
        .chain(made.delegations.iter().map(|delegation| delegation.contact_email.as_str()))
        .collect();
    assert!(emails.iter().all(|email| email.ends_with(".example") && email.is_ascii() && email.contains('@')));
    unique("addresses", emails);
    assert!(made.organisations.iter().all(|organisation| organisation.website.ends_with(".example")));
    assert!(made.people.iter().any(|person| person.email.is_none()));
}

#[test]
fn languages_are_spread() {
    for list in [&FULL.offers, &FULL.needs] {
        let mut counts: BTreeMap<Lang, usize> = BTreeMap::new();
        for listing in list {
            *counts.entry(listing.language).or_default() += 1;
        }
        let percent = |lang: Lang| counts[&lang] * 100 / list.len();
        assert!((38..=42).contains(&percent(Lang::En)) && (33..=37).contains(&percent(Lang::Zh)));
        assert!(Lang::ALL[2..].iter().all(|lang| (5..=9).contains(&percent(*lang))));
    }
}

/// Letters that belong to the script of the language.
fn own(lang: Lang, c: char) -> bool {
    match lang {
        Lang::Zh => ('\u{4e00}'..='\u{9fff}').contains(&c),
        Lang::Ru => ('\u{400}'..='\u{4ff}').contains(&c),
        Lang::Ar => ('\u{600}'..='\u{6ff}').contains(&c),
        _ => c.is_alphabetic() && c < '\u{250}',
    }
}

#[test]
fn texts_are_in_their_script_and_complete() {
    for listing in listings(&FULL) {
        for text in texts(listing) {
            assert!(!text.contains(['{', '}', '|']), "{text}");
            assert!(!text.contains("  ") && !text.contains(".."), "{text}");
            assert!(text.is_empty() || text.chars().any(|c| own(listing.language, c)), "{text}");
        }
        // Units such as MPa are Latin everywhere, so running text is judged by its share, not letter by letter.
        for text in [&listing.summary, &listing.description] {
            let letters = text.chars().filter(|c| c.is_alphabetic()).count();
            let foreign = text.chars().filter(|c| c.is_alphabetic() && !own(listing.language, *c)).count();
            assert!(foreign * 5 <= letters, "{text}");
        }
        let paragraphs = listing.description.split("\n\n").count();
        assert!((2..=4).contains(&paragraphs), "{}", listing.description);
    }
    for wish in &FULL.wishes {
        assert!(!wish.message.contains('{') && wish.message.chars().any(|c| own(wish.language, c)));
    }
    for organisation in &FULL.organisations {
        assert!(!organisation.about.contains('{') && !organisation.english.contains('{'));
        assert!(organisation.about.chars().any(|c| own(organisation.about_language, c)), "{}", organisation.about);
        assert!(organisation.english.chars().all(|c| own(Lang::En, c) || !c.is_alphabetic()));
    }
    for exhibit in &FULL.exhibits {
        assert!(!exhibit.alternative.contains('{') && exhibit.alternative.len() > 30);
    }
    for lang in Lang::ALL {
        assert!(FULL.notice(lang).chars().any(|c| own(lang, c)));
        assert!(FULL.forum.name.get(lang).chars().any(|c| own(lang, c)));
        assert!(FULL.delegations.iter().all(|delegation| !delegation.name.get(lang).contains('{')));
    }
}

#[test]
fn names_stand_in_both_scripts() {
    for person in &FULL.people {
        assert!(person.latin.chars().all(|c| c < '\u{250}' || c == '\u{2019}'), "{}", person.latin);
        let script = match person.languages[0] {
            "zh" => Some(Lang::Zh),
            "ru" => Some(Lang::Ru),
            "ar" => Some(Lang::Ar),
            _ => None,
        };
        if let Some(lang) = script {
            assert!(person.name.chars().any(|c| own(lang, c)), "{}", person.name);
            assert_ne!(person.name, person.latin);
        }
    }
    let tongues: BTreeSet<&str> = FULL.people.iter().map(|person| person.languages[0]).collect();
    assert_eq!(tongues.len(), 11, "{tongues:?}");
}

#[test]
fn needs_have_offers_to_find() {
    for need in &FULL.needs {
        let same: Vec<&Listing> = FULL.offers.iter().filter(|offer| offer.subject == need.subject).collect();
        assert!(same.iter().any(|offer| offer.organisation != need.organisation));
        let foreign = same.iter().any(|offer| offer.language != need.language);
        let shared = same.iter().any(|offer| {
            offer.language == need.language && need.keywords.iter().any(|keyword| offer.keywords.contains(keyword))
        });
        assert!(foreign || shared, "{}", need.title);
        let thing = subject_name(need.language, need.subject);
        let whole = format!("{} {} {}", need.title, need.summary, need.description).to_lowercase();
        let keywords = need.keywords.iter().any(|keyword| whole.contains(&keyword.to_lowercase()));
        assert!(keywords || whole.contains(&thing.to_lowercase()), "{whole}");
    }
}

#[test]
fn the_planner_gets_real_work() {
    let mut meetings: BTreeMap<usize, usize> = BTreeMap::new();
    let mut pairs = HashSet::new();
    let mut kinds = HashSet::new();
    for wish in &FULL.wishes {
        assert!(pairs.insert((wish.from.min(wish.to), wish.from.max(wish.to))));
        kinds.insert(std::mem::discriminant(&wish.state));
        for person in [wish.from, wish.to] {
            let consents = FULL.people[person].consents;
            assert!(consents.matched && consents.contacted);
            *meetings.entry(person).or_default() += usize::from(wish.state == WishState::Accepted);
        }
        assert!(!matches!(&wish.state, WishState::Declined(reason) if reason.is_empty()));
    }
    assert_eq!(kinds.len(), 4);
    let mean = meetings.values().sum::<usize>() as f64 / meetings.len() as f64;
    assert!((8.0..=15.0).contains(&mean), "{mean}");
    let most = *meetings.values().max().unwrap_or(&0);
    assert!(most as f64 > mean * 2.0, "popularity is not skewed: {most} against {mean}");
}

#[test]
fn pictures_decode_and_are_small() {
    let mut motifs = HashSet::new();
    // Twice round all subjects, so that no motif is small by luck only.
    for round in 0..subject_count() * 2 {
        let subject = round % subject_count();
        motifs.insert(motif(subject));
        let png = picture(round as u64 * 7919, subject);
        assert!(png.len() <= 30_000, "{:?}: {} bytes", motif(subject), png.len());
        let image = image::load_from_memory(&png).expect("a picture").to_rgb8();
        assert_eq!(image.dimensions(), (960, 600));
        let colours: HashSet<[u8; 3]> = image.pixels().map(|pixel| pixel.0).collect();
        assert!(colours.len() > 8 && colours.contains(&[0xfb, 0xfa, 0xf6]));
    }
    assert_eq!(motifs.len(), 7);
}
