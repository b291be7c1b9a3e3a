//! People: guests in delegations, contacts of companies, transfer officers, press.

use crate::{
    Size,
    lang::{Lang, Words},
    lexicon::{self, frames, names},
    model::{Availability, Blocked, Consents, Delegation, OrgKind, Organisation, Person, Role},
    phrase::{ascii, fill},
    rng::Rng,
};
use std::collections::{HashMap, HashSet};

struct Maker<'a> {
    rng: Rng,
    organisations: &'a [Organisation],
    names: HashSet<String>,
    emails: HashSet<String>,
    people: Vec<Person>,
}

/// The delegations and all people; guests come first, delegation by delegation.
pub(crate) fn people(seed: u64, size: &Size, organisations: &[Organisation]) -> (Vec<Delegation>, Vec<Person>) {
    let mut maker = Maker {
        rng: Rng::stream(seed, "people"),
        organisations,
        names: HashSet::new(),
        emails: HashSet::new(),
        people: Vec::new(),
    };
    let delegations = maker.delegations(size);
    for organisation in organisations {
        let role = match organisation.kind {
            OrgKind::Company => Role::Exhibitor,
            OrgKind::University | OrgKind::Institute => Role::TransferOfficer,
            OrgKind::PublicBody | OrgKind::Park => Role::Official,
            OrgKind::Fund => Role::Investor,
        };
        maker.person(organisation, None, role);
        if role == Role::Exhibitor && maker.rng.chance(20) {
            maker.person(organisation, None, Role::Exhibitor);
        }
    }
    for _ in 0..size.press {
        let index = maker.rng.below(organisations.len());
        maker.person(&organisations[index], None, Role::Press);
    }
    (delegations, maker.people)
}

impl Maker<'_> {
    fn delegations(&mut self, size: &Size) -> Vec<Delegation> {
        let guests: Vec<_> = lexicon::countries()[1..].iter().take(size.countries).collect();
        let weights: Vec<usize> = guests.iter().map(|country| country.weight).collect();
        // Two for each as far as they go, the others by weight.
        let mut counts = vec![0_usize; guests.len()];
        for index in 0..size.guests {
            let to = if index < guests.len() * 2 { index % guests.len() } else { self.rng.weighted(&weights) };
            counts[to] += 1;
        }
        let mut delegations = Vec::new();
        for (key, (country, count)) in guests.iter().zip(&counts).enumerate() {
            let hosts: Vec<&Organisation> =
                self.organisations.iter().filter(|organisation| organisation.country == country.iso).collect();
            let head = self.people.len();
            for place in 0..*count {
                let organisation = *self.rng.pick(&hosts);
                let role = match self.rng.below(100) {
                    _ if place == 0 => Role::Official,
                    0..=67 => Role::Participant,
                    68..=83 => Role::Speaker,
                    84..=90 => Role::Official,
                    91..=95 => Role::Investor,
                    _ => Role::Press,
                };
                self.person(organisation, Some(key), role);
            }
            let region = (country.cities.len() > 1 && self.rng.chance(40)).then(|| country.cities[0]);
            let name = Words::each(|lang| {
                let slot = if region.is_some() { "delegation.region" } else { "delegation" };
                fill(lang, lexicon::frame(lang, slot), |field| match (field, region) {
                    ("city", Some((native, _))) if lang.tag() == country.culture => native.to_owned(),
                    ("city", Some((_, latin))) => latin.to_owned(),
                    _ => country.names[lang.index()].to_owned(),
                })
            });
            let code = format!("{}-{:02}", country.iso, key + 1);
            delegations.push(Delegation {
                key,
                name,
                country: country.iso,
                region: region.map(|(_, latin)| latin),
                quota: count + self.rng.below(4),
                head,
                contact_email: format!("office@delegation-{}.example", code.to_lowercase()),
                code,
            });
        }
        delegations
    }

    fn person(&mut self, organisation: &Organisation, delegation: Option<usize>, role: Role) {
        let country = lexicon::countries()
            .iter()
            .find(|country| country.iso == organisation.country)
            .unwrap_or(&lexicon::countries()[0]);
        // A few people work far from where they were born.
        let origin = if self.rng.chance(6) { self.rng.pick(lexicon::countries()) } else { country };
        let (name, latin, woman) = self.name(origin.culture);
        let languages = self.languages(origin.culture, country.culture);
        let written = languages.first().and_then(|tag| Lang::from_tag(tag)).unwrap_or(Lang::En);
        let job_slot = match role {
            Role::Exhibitor => "job.exhibitor",
            Role::TransferOfficer => "job.transfer",
            Role::Press => "job.press",
            _ => "job.participant",
        };
        let jobs = frames(written, job_slot);
        // The last one is for investors, the fourth for officials.
        let job = match role {
            Role::Investor => jobs[jobs.len() - 1],
            Role::Official => jobs[3],
            Role::Participant | Role::Speaker => self.rng.word(&jobs[..jobs.len() - 1]),
            _ => self.rng.word(jobs),
        };
        let academic = matches!(role, Role::Participant | Role::Speaker);
        let title = match self.rng.below(10) {
            0..=1 if academic => 0,
            2..=5 if academic || role == Role::TransferOfficer => 1,
            _ if woman => 3,
            _ => 2,
        };
        let (address, address_latin) = names(origin.culture)["addr"][title];
        let email = (delegation.is_none() || self.rng.chance(90)).then(|| self.email(&latin, organisation));
        let contact = delegation.is_none();
        let consents = Consents {
            listed: self.rng.chance(if contact { 97 } else { 90 }),
            matched: self.rng.chance(if contact { 95 } else { 88 }),
            contacted: self.rng.chance(if contact { 97 } else { 92 }),
            abroad: self.rng.chance(86),
        };
        let availability = self.availability();
        self.people.push(Person {
            key: self.people.len(),
            name,
            latin,
            address,
            address_latin,
            languages,
            nationality: origin.iso,
            residence: organisation.country,
            organisation: organisation.key,
            delegation,
            role,
            job: job.to_owned(),
            email,
            consents,
            availability,
        });
    }

    /// A name in its own script and in Latin letters, not used before, and whether it is a woman's.
    fn name(&mut self, culture: &str) -> (String, String, bool) {
        let parts = names(culture);
        let mut result = (String::new(), String::new(), false);
        for _ in 0..60 {
            let woman = self.rng.chance(47);
            let given = *self.rng.pick(&parts[if woman { "f" } else { "m" }]);
            let family = *self.rng.pick(&parts["s"]);
            // Russian surnames of this list take -а for women.
            let (ending, latin_ending) = if woman && culture == "ru" { ("а", "a") } else { ("", "") };
            let native = match culture {
                "zh" | "ja" | "ko" => format!("{}{}", family.0, given.0),
                _ => format!("{} {}{ending}", given.0, family.0),
            };
            let latin = match culture {
                "zh" | "ko" => format!("{} {}", family.1, given.1),
                _ => format!("{} {}{latin_ending}", given.1, family.1),
            };
            result = (native, latin, woman);
            if self.names.insert(result.0.clone()) {
                break;
            }
        }
        result
    }

    fn languages(&mut self, mother_tongue: &'static str, surroundings: &'static str) -> Vec<&'static str> {
        let mut languages = vec![mother_tongue];
        let mut add = |tag: &'static str, yes: bool| {
            if yes && !languages.contains(&tag) {
                languages.push(tag);
            }
        };
        add(surroundings, true);
        add("en", self.rng.chance(84));
        add("zh", self.rng.chance(9));
        add("fr", self.rng.chance(if mother_tongue == "ar" { 35 } else { 7 }));
        languages
    }

    fn email(&mut self, latin: &str, organisation: &Organisation) -> String {
        let host = organisation.website.trim_start_matches("https://");
        let local = ascii(latin).replacen('-', ".", 1);
        let mut email = format!("{local}@{host}");
        let mut number = 2;
        while !self.emails.insert(email.clone()) {
            email = format!("{local}{number}@{host}");
            number += 1;
        }
        email
    }

    fn availability(&mut self) -> Availability {
        let first = if self.rng.chance(70) { 0 } else { self.rng.below(3) as u8 };
        let last = if self.rng.chance(75) { 4 } else { 2 + self.rng.below(3) as u8 };
        let days: Vec<u8> = (first..=last.max(first)).collect();
        let mut blocked = Vec::new();
        for day in &days {
            if self.rng.chance(35) {
                let from = self.rng.below(16) as u16 * 50;
                blocked.push(Blocked { day: *day, from, to: from + 50 * self.rng.between(1, 4) as u16 });
            }
        }
        Availability { days, blocked }
    }
}

/// Those who answer for each organisation; guests and press are not among them.
pub(crate) fn by_organisation(people: &[Person]) -> HashMap<usize, Vec<usize>> {
    let mut map: HashMap<usize, Vec<usize>> = HashMap::new();
    for person in people.iter().filter(|person| person.delegation.is_none() && person.role != Role::Press) {
        map.entry(person.organisation).or_default().push(person.key);
    }
    map
}
