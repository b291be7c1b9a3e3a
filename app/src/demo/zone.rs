//! The zone of the demonstration: companies of the host country whose returns for January to May grow by exactly 34 % for
//! the same companies and by exactly 41.2 % for all. The figures are reached through the returns: sales are drawn from the
//! seed, then scaled, and what rounding leaves over goes to one company's last month.

use exedra_demonstration::{OrgKind, World};
use exedra_kernel::{Localized, Moment, PersonId, Track, Tracks};
use exedra_store::house::Stamp;
use exedra_store::{Result, Tx};
use exedra_zone::model::{Class, Company, CompanyId, Return, SizeClass};
use exedra_zone::{filing, office, release, rules};

use super::{Cast, WHY};

const TIME_ZONE: &str = "Asia/Shanghai";
/// Sales are drawn in hundreds of yuan: 10,000 of the smallest units.
const GRAIN: i64 = 10_000;
const MONTHS: usize = 5;
/// A company is in the books by how it stands in both years.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stands {
    /// In every month of both.
    Both,
    /// Began in the year before, in March.
    Late,
    /// Came this year.
    Entrant,
    /// Left at the end of the year before.
    Leaver,
}

/// Names of a sector by language, and how many companies stay, came late, entered and left.
type Sector = ([(&'static str, &'static str); 6], [usize; 4]);

const SECTORS: &[Sector] = &[
    (
        [
            ("en", "Electronics and information"),
            ("zh", "电子与信息"),
            ("fr", "Électronique et information"),
            ("ru", "Электроника и информация"),
            ("es", "Electrónica e información"),
            ("ar", "الإلكترونيات والمعلومات"),
        ],
        [16, 1, 4, 1],
    ),
    (
        [
            ("en", "Biomedicine"),
            ("zh", "生物医药"),
            ("fr", "Biomédecine"),
            ("ru", "Биомедицина"),
            ("es", "Biomedicina"),
            ("ar", "الطب الحيوي"),
        ],
        [13, 1, 3, 1],
    ),
    (
        [
            ("en", "Advanced manufacturing"),
            ("zh", "先进制造"),
            ("fr", "Fabrication avancée"),
            ("ru", "Передовое производство"),
            ("es", "Fabricación avanzada"),
            ("ar", "التصنيع المتقدم"),
        ],
        [12, 1, 1, 2],
    ),
    (
        [
            ("en", "New energy and environment"),
            ("zh", "新能源与环保"),
            ("fr", "Énergies nouvelles et environnement"),
            ("ru", "Новая энергетика и экология"),
            ("es", "Nuevas energías y medio ambiente"),
            ("ar", "الطاقة الجديدة والبيئة"),
        ],
        [11, 1, 3, 1],
    ),
    (
        [
            ("en", "Space technology"),
            ("zh", "航天技术"),
            ("fr", "Technologies spatiales"),
            ("ru", "Космические технологии"),
            ("es", "Tecnología espacial"),
            ("ar", "تقنيات الفضاء"),
        ],
        [2, 0, 0, 0],
    ),
    (
        [
            ("en", "Research and technical services"),
            ("zh", "科技服务"),
            ("fr", "Recherche et services techniques"),
            ("ru", "Исследования и технические услуги"),
            ("es", "Investigación y servicios técnicos"),
            ("ar", "البحوث والخدمات التقنية"),
        ],
        [9, 0, 2, 1],
    ),
];

/// The sectors whose companies correct April and May after the first version.
const CORRECTED: [&str; 2] = ["electronics-and-information", "biomedicine"];

/// `SplitMix64`; the same numbers on every machine.
struct Draw(u64);

impl Draw {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
    /// A number from `low` to `high`, both included.
    fn between(&mut self, low: i64, high: i64) -> i64 {
        low + ((u128::from(self.next()) * (high - low + 1) as u128) >> 64) as i64
    }
}

/// A company's sales in grains: January to May of the year before and of this year.
struct Books {
    sector: String,
    stands: Stands,
    before: [i64; MONTHS],
    now: [i64; MONTHS],
}

fn drawn(seed: u64) -> Vec<Books> {
    let mut draw = Draw(seed ^ 0x7a6f_6e65);
    let mut all = Vec::new();
    for (names, counts) in SECTORS {
        let sector = Track::named(names_of(names)).slug;
        let kinds = [Stands::Both, Stands::Late, Stands::Entrant, Stands::Leaver];
        for (stands, count) in kinds.into_iter().zip(counts) {
            for _ in 0..*count {
                // From 1.2 to 7.5 million yuan a month: nobody dominates a sector.
                let usual = draw.between(12_000, 75_000);
                let growth = draw.between(86, 190);
                let mut month = |scale: i64| usual * scale / 100 * draw.between(92, 108) / 100;
                let mut before = [0; MONTHS].map(|_| month(100));
                let mut now = [0; MONTHS].map(|_| month(growth));
                match stands {
                    Stands::Both => {}
                    Stands::Late => before[..2].fill(0),
                    Stands::Entrant => before.fill(0),
                    Stands::Leaver => now.fill(0),
                }
                all.push(Books { sector: sector.clone(), stands, before, now });
            }
        }
    }
    balance(&mut all);
    all
}

fn names_of(names: &[(&str, &str)]) -> Localized {
    Localized(names.iter().map(|(lang, name)| ((*lang).to_owned(), (*name).to_owned())).collect())
}

fn total(all: &[Books], stands: &[Stands], of: impl Fn(&Books) -> &[i64; MONTHS]) -> i64 {
    all.iter().filter(|books| stands.contains(&books.stands)).map(|books| of(books).iter().sum::<i64>()).sum()
}

/// Scales this year's sales of some companies to a sum; the first of them takes what rounding leaves in May.
fn scale(all: &mut [Books], stands: Stands, wanted: i64) {
    let had = total(all, &[stands], |books| &books.now);
    for books in all.iter_mut().filter(|books| books.stands == stands) {
        books.now = books.now.map(|sales| (i128::from(sales) * i128::from(wanted) / i128::from(had)) as i64);
    }
    let rest = wanted - total(all, &[stands], |books| &books.now);
    if let Some(first) = all.iter_mut().find(|books| books.stands == stands) {
        first.now[MONTHS - 1] += rest;
    }
}

/// Reaches the two growths exactly: 34 % for the same companies, 41.2 % for all.
fn balance(all: &mut [Books]) {
    use Stands::{Both, Entrant, Late, Leaver};
    // Totals of the year before that 1.34 and 1.412 make whole numbers of.
    for (stands, group, by) in [(Both, &[Both][..], 50), (Leaver, &[Both, Late, Leaver][..], 250)] {
        let over = total(all, group, |books| &books.before) % by;
        if let Some(first) = all.iter_mut().find(|books| books.stands == stands) {
            first.before[0] += (by - over) % by;
        }
    }
    scale(all, Both, total(all, &[Both], |books| &books.before) / 50 * 67);
    let everybody = total(all, &[Both, Late, Leaver], |books| &books.before) / 250 * 353;
    scale(all, Entrant, everybody - total(all, &[Both, Late], |books| &books.now));
}

/// The last year whose January to May was corrected in July.
fn year(now: Moment) -> i32 {
    let today = now.date_in(TIME_ZONE);
    let year: i32 = today[..4].parse().unwrap_or(2027);
    if today[5..] < *"08-01" { year - 1 } else { year }
}

fn moment(day: &str) -> Moment {
    let date = day.parse::<jiff::civil::Date>().unwrap_or(jiff::civil::Date::MIN);
    Moment::of_civil(date.at(10, 0, 0, 0), TIME_ZONE).unwrap_or(Moment(0))
}

/// A day of the month after a month: when its return is due.
fn due(month: &str, day: usize) -> Moment {
    let next = filing::month_after(month).unwrap_or_default();
    moment(&format!("{next}-{day:02}"))
}

/// The filings of one company.
fn returns(books: &Books, id: &CompanyId, at: usize, year: i32, last: &str) -> Vec<Return> {
    let mut all = Vec::new();
    let mut file = |month: String, grains: i64, filed_at: Moment| {
        let (company_id, sales) = (id.clone(), grains * GRAIN);
        all.push(Return { company_id, month, sales, reason: String::new(), filed_at, filed_by: None });
    };
    for (back, sales) in [(1, &books.before), (0, &books.now)] {
        for (place, &grains) in sales.iter().enumerate().filter(|(_, grains)| **grains > 0) {
            let month = format!("{:04}-{:02}", year - back, place + 1);
            let on_time = due(&month, 5 + at % 9);
            if back == 1 && at.is_multiple_of(5) && place == 2 {
                // A fifth of the companies corrected March of the year before in September.
                file(month.clone(), grains * 93 / 100, on_time);
                file(month, grains, moment(&format!("{:04}-09-{:02}", year - 1, 10 + at % 9)));
            } else if back == 0
                && place >= 3
                && books.stands != Stands::Late
                && CORRECTED.contains(&books.sector.as_str())
            {
                // Those who came late are so few that the parts of the bridge could not be told beside the totals.
                file(month.clone(), grains * 96 / 100, on_time);
                file(month, grains, moment(&format!("{year:04}-07-{:02}", 2 + at % 9)));
            } else {
                file(month, grains, on_time);
            }
        }
    }
    // The months since then, but for those who are late with the last one or two.
    let mut month = format!("{year:04}-06");
    let owed = |month: &str| {
        at % 11 == 4 && month == last || at % 23 == 7 && Some(last.to_owned()) == filing::month_after(month)
    };
    while books.now[0] > 0 && month.as_str() <= last {
        if !(owed(&month) || at % 23 == 7 && month == last) {
            file(month.clone(), books.now[at % MONTHS] * (100 + (at % 7) as i64) / 100, due(&month, 5 + at % 9));
        }
        month = filing::month_after(&month).unwrap_or_else(|| "~".to_owned());
    }
    // The rest of the year before, of those who were there; those who left had filed until their last month.
    if books.stands != Stands::Entrant {
        for number in 6..=12 {
            let month = format!("{:04}-{number:02}", year - 1);
            file(month.clone(), books.before[number % MONTHS], due(&month, 9));
        }
    }
    all
}

fn class(books: &Books, id: &CompanyId, at: usize, year: i32) -> Class {
    let (from, to) = match books.stands {
        Stands::Both => (format!("{:04}-01", year - 1), None),
        Stands::Late => (format!("{:04}-03", year - 1), None),
        Stands::Entrant => (format!("{year:04}-01"), None),
        Stands::Leaver => (format!("{:04}-01", year - 1), Some(format!("{:04}-12", year - 1))),
    };
    let size = [SizeClass::Micro, SizeClass::Small, SizeClass::Small, SizeClass::Medium, SizeClass::Large][at % 5];
    Class {
        company_id: id.clone(),
        valid_from: from,
        valid_to: to,
        sector: books.sector.clone(),
        parent_group: if at % 17 == 3 { "Harbour Holding (demonstration)".to_owned() } else { String::new() },
        size_class: size,
    }
}

fn zone() -> office::Proposal {
    let names = [
        ("en", "Harbour High-Tech Zone (demonstration)"),
        ("zh", "海港高新区（演示）"),
        ("fr", "Zone de haute technologie du Port (démonstration)"),
        ("ru", "Портовая зона высоких технологий (демонстрация)"),
        ("es", "Zona de alta tecnología del Puerto (demostración)"),
        ("ar", "منطقة الميناء للتقنية العالية (عرض توضيحي)"),
    ];
    office::Proposal {
        slug: "harbour".to_owned(),
        names: names_of(&names),
        country: "CN".to_owned(),
        currency: "CNY".to_owned(),
        places: 2,
        unit: 4,
        time_zone: TIME_ZONE.to_owned(),
        sectors: Tracks(SECTORS.iter().map(|(names, _)| Track::named(names_of(names))).collect()),
    }
}

const CHANGES: &str = "Companies of electronics and information and of biomedicine corrected April and May: licences sold \
                       abroad had been left out.";

/// The organisations of the host country that report, in the order of their returns; `first` comes first.
fn members(world: &World, first: Option<usize>) -> Vec<usize> {
    let host =
        |at: &usize| world.organisations[*at].country == "CN" && world.organisations[*at].kind == OrgKind::Company;
    let all = (0..world.organisations.len()).filter(host).filter(|at| Some(*at) != first);
    first.into_iter().chain(all).collect()
}

/// Puts the zone in: its companies, their returns, the first version of January to May and its correction. `officer` runs
/// its office; the organisation `filer` is its first company.
pub async fn put(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    world: &World,
    cast: &Cast,
    seed: u64,
    officer: Option<&PersonId>,
    filer: Option<usize>,
) -> Result<()> {
    let year = year(stamp.now);
    let last = filing::month_before(&stamp.now.date_in(TIME_ZONE)[..7]);
    let make = rules::System::make_zones(WHY);
    let zone = office::make(tx, stamp, &make, &zone()).await?;
    if let Some(officer) = officer {
        office::appoint(tx, stamp, &make, &zone, officer).await?;
    }
    let members = members(world, filer);
    let (mut companies, mut classes, mut filed) = (Vec::new(), Vec::new(), Vec::new());
    for (at, books) in drawn(seed).iter().enumerate() {
        let id = CompanyId::new(stamp.now, stamp.entropy);
        let organisation = members.get(at).copied();
        companies.push(Company {
            id: id.clone(),
            zone_id: zone.clone(),
            identifier: format!("91HZ-{:04}", 1001 + at * 7),
            name: organisation
                .map_or_else(|| format!("Member company {}", at + 1), |org| world.organisations[org].name.clone()),
            organisation_id: organisation.map(|org| cast.organisations[org].clone()),
        });
        classes.push(class(books, &id, at, year));
        filed.extend(returns(books, &id, at, year, &last));
    }
    let run = rules::System::run_office(WHY, zone.clone());
    office::bulk(tx, stamp, &run, &companies, &classes, &filed).await?;
    let period = (format!("{year:04}-01"), format!("{year:04}-05"));
    let period = (period.0.as_str(), period.1.as_str());
    for (day, changes) in [("06-15", ""), ("07-20", CHANGES)] {
        let then = Stamp { now: moment(&format!("{year:04}-{day}")), entropy: stamp.entropy };
        let draft = release::prepare(tx, then, &run, period, changes).await?;
        release::publish(tx, then, &run, &draft).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use Stands::{Both, Entrant, Late, Leaver};

    #[test]
    fn the_growths_are_exact_for_every_seed() {
        for seed in 0..200 {
            let all = drawn(seed);
            let (now, before) = (total(&all, &[Both], |b| &b.now), total(&all, &[Both], |b| &b.before));
            assert_eq!(now * 100, before * 134, "seed {seed}");
            let everybody = [Both, Late, Entrant, Leaver];
            let (now, before) = (total(&all, &everybody, |b| &b.now), total(&all, &everybody, |b| &b.before));
            assert_eq!(now * 1000, before * 1412, "seed {seed}");
            assert!(all.iter().filter(|b| b.stands == Entrant).all(|b| b.now.iter().all(|sales| *sales > 0)));
        }
    }
}
