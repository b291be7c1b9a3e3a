//! Organisations: half of them from the host country, the rest spread over the guests' countries.

use crate::{
    Size,
    lang::Lang,
    lexicon::{self, Country, frames, names, subjects},
    model::{OrgKind, Organisation},
    phrase::{ascii, fill},
    rng::Rng,
};
use std::collections::HashSet;

/// All exhibiting companies first, then universities and institutes, then the rest.
pub(crate) fn organisations(seed: u64, size: &Size) -> Vec<Organisation> {
    let mut rng = Rng::stream(seed, "organisations");
    let mut used = HashSet::new();
    let mut order: Vec<usize> = (0..size.companies).collect();
    rng.shuffle(&mut order);
    let total = size.companies + size.institutes + size.others;
    let guests: Vec<&Country> = lexicon::countries()[1..].iter().take(size.countries).collect();
    let weights: Vec<usize> = guests.iter().map(|country| country.weight).collect();
    (0..total)
        .map(|key| {
            // Every guest country gets one company before chance decides, so that each has somebody to send.
            let country = if key < guests.len() * 2 && key % 2 == 1 && key < size.companies {
                guests[key / 2]
            } else if key % 2 == 0 {
                &lexicon::countries()[0]
            } else {
                guests[rng.weighted(&weights)]
            };
            let kind = if key < size.companies {
                OrgKind::Company
            } else if key < size.companies + size.institutes {
                if rng.chance(60) { OrgKind::University } else { OrgKind::Institute }
            } else {
                *rng.pick(&[OrgKind::PublicBody, OrgKind::Fund, OrgKind::Park])
            };
            let stand = order.get(key).map(|place| stand_code(*place));
            organisation(&mut rng, &mut used, key, country, kind, stand)
        })
        .collect()
}

/// Five halls are filled evenly: A1, B1, … E1, A2, …
fn stand_code(place: usize) -> String {
    let hall = ["A", "B", "C", "D", "E"][place % 5];
    format!("{hall}{}", place / 5 + 1)
}

fn organisation(
    rng: &mut Rng,
    used: &mut HashSet<String>,
    key: usize,
    country: &'static Country,
    kind: OrgKind,
    stand: Option<String>,
) -> Organisation {
    let track = (key + rng.below(3)) as u8 % 3;
    let own: Vec<usize> = (0..subjects().len()).filter(|index| subjects()[*index].track == track).collect();
    let mut worked_on = own;
    rng.shuffle(&mut worked_on);
    worked_on.truncate(if kind == OrgKind::University { 5 } else { 2 + rng.below(2) });
    let sector = *rng.pick(&subjects()[worked_on[0]].sectors);
    let (city, city_latin) = *rng.pick(&country.cities);
    let slot = match kind {
        OrgKind::Company => ["co0", "co1", "co2"][usize::from(track)],
        OrgKind::PublicBody => "public",
        other => other.code(),
    };
    let (name, english, host) = named(rng, used, country, slot, city);
    let own_language = Lang::from_tag(country.culture);
    let about_language = own_language.unwrap_or(Lang::En);
    let sector2 = *rng.pick(&subjects()[worked_on[1]].sectors);
    let sector2 = if sector2 == sector { "materials" } else { sector2 };
    let facts = Facts { year: rng.between(1964, 2023), staff: rng.between(12, 880), exports: rng.between(3, 34) };
    // The same frame number in both languages keeps the facts of the two versions the same.
    let choice = rng.below(64);
    let about = |lang: Lang, org: &str, city: &str| {
        let slot = format!("about.{}", kind.code().trim_end_matches("-body"));
        let choices = frames(lang, &slot);
        fill(lang, choices[choice % choices.len()], |field| match field {
            "org" => org.to_owned(),
            "city" => city.to_owned(),
            "year" => facts.year.to_string(),
            "n" => facts.staff.to_string(),
            "months" => facts.exports.to_string(),
            "sector" => lexicon::frame(lang, &format!("sector.{sector}")).to_owned(),
            "sector2" => lexicon::frame(lang, &format!("sector.{sector2}")).to_owned(),
            _ => String::new(),
        })
    };
    let native_city = if own_language.is_some() { city } else { city_latin };
    Organisation {
        key,
        about: about(about_language, if own_language.is_some() { &name } else { &english }, native_city),
        about_language,
        about_english: about(Lang::En, &english, city_latin),
        name,
        english,
        language: country.culture,
        country: country.iso,
        city,
        city_latin,
        kind,
        website: format!("https://{host}.example"),
        stand,
        sector,
        subjects: worked_on,
    }
}

struct Facts {
    year: usize,
    staff: usize,
    exports: usize,
}

/// An invented name: native, English, and the host name made from it.
///
/// Short made-up syllables are joined, so that no name is taken from a register.
fn named(
    rng: &mut Rng,
    used: &mut HashSet<String>,
    country: &Country,
    slot: &str,
    city: &str,
) -> (String, String, String) {
    let parts = names(country.culture);
    let mut extra = (String::new(), String::new());
    for attempt in 0.. {
        let (first, second) = (rng.pick(&parts["ba"]), rng.pick(&parts["bb"]));
        let brand = format!("{}{}{}", first.0, extra.0, second.0);
        let latin = format!("{}{}{}", first.1, extra.1, second.1);
        if !used.insert(latin.clone()) {
            if attempt > 40 {
                // The short names are used up: put one more syllable between.
                let middle = rng.pick(&parts["bb"]);
                extra = (middle.0.to_owned(), middle.1.to_owned());
            }
            continue;
        }
        let (native, english) = *rng.pick(&parts[slot]);
        let write = |frame: &str, brand: &str| frame.replace("{b}", brand).replace("{c}", city);
        let english = write(english, &latin);
        return (write(native, &brand), english.clone(), ascii(&english));
    }
    unreachable!("the loop ends only by returning")
}
