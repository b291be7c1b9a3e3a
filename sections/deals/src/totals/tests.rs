//! Tests of counting: parts add up to the whole, nobody is counted twice, and what is withheld cannot be worked out.

use exedra_kernel::lang::Words;
use exedra_kernel::{ForumId, ListingId, Localized, OrganisationId, Track};
use proptest::prelude::*;

use super::*;
use crate::model::CaseState;

fn id<T>(parse: fn(&str) -> Option<T>, n: usize) -> T {
    parse(&format!("0190a000-0000-7000-8000-{n:012x}")).unwrap()
}

fn tracks() -> Tracks {
    Tracks(["intelligence", "health", "carbon"].map(|name| Track::named(Localized::one("en", name))).into())
}

/// A case at random: when things happened, in days, if they did.
#[derive(Clone, Debug)]
struct Drawn {
    openly: bool,
    reached: Option<i64>,
    answered: Option<i64>,
    named: Option<i64>,
    ended: Option<(i64, Ending)>,
    tracks: Vec<&'static str>,
    countries: (Option<&'static str>, Option<&'static str>),
    steps: Vec<(Step, i64)>,
}

fn drawn() -> impl Strategy<Value = Drawn> {
    let day = || proptest::option::of(0i64..100);
    let ending = prop_oneof![Just(Ending::Declined), Just(Ending::Stopped), Just(Ending::Completed)];
    let words = prop::sample::subsequence(vec!["intelligence", "health", "carbon", "gone"], 0..=3);
    let country = || proptest::option::of(prop_oneof![Just("CN"), Just("PT"), Just("KE"), Just("FR")]);
    let step = prop_oneof![Just(Step::Intent), Just(Step::Contract), Just(Step::Registered)];
    (
        any::<bool>(),
        day(),
        day(),
        day(),
        proptest::option::of((0i64..100, ending)),
        words,
        (country(), country()),
        prop::collection::vec((step, 0i64..100), 0..4),
    )
        .prop_map(|(openly, reached, answered, named, ended, tracks, countries, steps)| Drawn {
            openly,
            reached,
            answered,
            named,
            ended,
            tracks,
            countries,
            steps,
        })
}

fn case(n: usize, d: &Drawn) -> Case {
    let words = |list: &[&str]| Words(list.iter().map(|word| (*word).to_owned()).collect());
    Case {
        id: id(CaseId::parse, n),
        forum_id: id(ForumId::parse, 1),
        listing_id: id(ListingId::parse, 2),
        owner_id: id(OrganisationId::parse, 3),
        asker_id: id(OrganisationId::parse, 4),
        asked_by: None,
        openly: d.openly,
        state: CaseState::Open,
        message: String::new(),
        message_language: "en".to_owned(),
        note: None,
        tells: Words::default(),
        owner_country: d.countries.0.map(ToOwned::to_owned),
        asker_country: d.countries.1.map(ToOwned::to_owned),
        tracks: words(&d.tracks),
        asker_consents: false,
        owner_consents: false,
        named_at: d.named.map(Moment),
        handled_by: None,
        reached_at: d.reached.map(Moment),
        answer: None,
        answered_by: None,
        answered_at: d.answered.map(Moment),
        ending: d.ended.map(|(_, ending)| ending),
        ended_reason: None,
        ended_at: d.ended.map(|(day, _)| Moment(day)),
        created_at: Moment(0),
        changed_at: Moment(0),
    }
}

fn world(drawn: &[Drawn]) -> (Vec<Case>, Vec<Reached>) {
    let cases: Vec<Case> = drawn.iter().enumerate().map(|(n, d)| case(n, d)).collect();
    let steps = drawn.iter().zip(&cases).flat_map(|(d, case)| {
        let of = |(step, day): &(Step, i64)| Reached {
            case_id: case.id.clone(),
            step: *step,
            answered_at: Some(Moment(*day)),
        };
        d.steps.iter().map(of).collect::<Vec<_>>()
    });
    let steps = steps.collect();
    (cases, steps)
}

/// The cells of a column that are shown, their sum, and how many are withheld.
fn column<P>(rows: &[Row<P>], at: usize) -> (i64, usize) {
    let cells: Vec<Option<i64>> = rows.iter().map(|(_, row)| row[at]).collect();
    (cells.iter().flatten().sum(), cells.iter().filter(|cell| cell.is_none()).count())
}

proptest! {
    #[test]
    fn parts_are_the_whole(drawn in prop::collection::vec(drawn(), 0..80), at in proptest::option::of(0i64..100)) {
        let (cases, steps) = world(&drawn);
        let counted = all(&cases, &steps, &tracks(), at.map(Moment));
        // Everybody whom the other side was told of, once.
        let told = drawn.iter().filter(|d| d.reached.is_some_and(|day| at.is_none_or(|at| day <= at))).count();
        prop_assert_eq!(counted.len(), told);
        let whole: i64 = PLACES.iter().map(|place| total(&counted, *place)).sum();
        prop_assert_eq!(whole, told as i64);
        let by_tracks = by_tracks(&counted, &tracks());
        let by_countries = by_countries(&counted);
        prop_assert_eq!(by_tracks.len(), 5);
        for (n, place) in PLACES.iter().enumerate() {
            let whole = total(&counted, *place);
            let (shown, withheld) = column(&by_tracks, n);
            // Shown parts never exceed the whole, and are the whole where nothing is withheld.
            prop_assert!(shown <= whole);
            prop_assert!(withheld > 0 || shown == whole);
            let (shown, withheld_there) = column(&by_countries, n);
            // A case between two countries stands in both rows.
            prop_assert!(shown <= 2 * whole);
            prop_assert!(withheld_there > 0 || shown >= whole);
            // One gap alone would be the difference.
            prop_assert!(withheld != 1 && withheld_there != 1);
            let named = by_tracks.iter().map(|(_, row)| row[n]).chain(by_countries.iter().map(|(_, row)| row[n]));
            for cell in named.flatten() {
                prop_assert!(cell == 0 || cell >= SMALLEST);
            }
        }
        // A row of a country tells of three cases at least.
        for (part, _) in &by_countries {
            if let Of::Country(code) = part {
                prop_assert!(counted.iter().filter(|case| countries(case).contains(&code.as_str())).count() as i64 >= SMALLEST);
            }
        }
        // With nothing withheld, pairs are the whole.
        let pairs = by_pairs(&counted);
        for (n, place) in PLACES.iter().enumerate() {
            prop_assert_eq!(column(&pairs, n), (total(&counted, *place), 0));
        }
    }

    #[test]
    fn what_comes_later_changes_nothing_that_was_frozen(drawn in prop::collection::vec(drawn(), 1..40), at in 0i64..50) {
        let (cases, steps) = world(&drawn);
        let frozen = all(&cases, &steps, &tracks(), Some(Moment(at)));
        // The same world in which nothing happened after that day.
        let before = |day: &Option<i64>| day.filter(|day| *day <= at);
        let cut: Vec<Drawn> = drawn
            .iter()
            .map(|d| Drawn {
                reached: before(&d.reached),
                answered: before(&d.answered),
                named: before(&d.named),
                // A case that is declined was never open.
                ended: d.ended.filter(|(day, ending)| *day <= at || *ending == Ending::Declined),
                steps: d.steps.iter().filter(|(_, day)| *day <= at).copied().collect(),
                ..d.clone()
            })
            .collect();
        let (cases, steps) = world(&cut);
        prop_assert_eq!(frozen, all(&cases, &steps, &tracks(), Some(Moment(at))));
    }
}

#[test]
fn a_case_is_counted_at_its_furthest_step() {
    let d = Drawn {
        openly: false,
        reached: Some(1),
        answered: Some(2),
        named: None,
        ended: None,
        tracks: vec!["health"],
        countries: (Some("PT"), Some("CN")),
        steps: vec![(Step::Contract, 5), (Step::Intent, 3)],
    };
    let count = |d: &Drawn, at| {
        let steps: Vec<_> = d.steps.iter().map(|(step, day)| (*step, Some(Moment(*day)))).collect();
        counted(&case(0, d), &steps, &tracks(), at)
    };
    let now = count(&d, None).unwrap();
    assert_eq!(now.place, Place::At(Step::Contract));
    assert_eq!((now.track, now.between), (OnTrack::One("health".into()), Between::Unnamed));
    assert_eq!(count(&d, Some(Moment(4))).unwrap().place, Place::At(Step::Intent));
    assert_eq!(count(&d, Some(Moment(2))).unwrap().place, Place::At(Step::Talks));
    assert_eq!(count(&d, Some(Moment(0))), None);
    let named = Drawn { named: Some(4), ..d.clone() };
    assert_eq!(count(&named, None).unwrap().between, Between::Pair("CN".into(), "PT".into()));
    let done = Drawn { ended: Some((9, Ending::Completed)), ..d.clone() };
    assert_eq!(count(&done, None).unwrap().place, Place::At(Step::Contract), "what is done stays counted");
    let stopped = Drawn { ended: Some((9, Ending::Stopped)), ..d };
    assert_eq!(count(&stopped, None).unwrap().place, Place::Ended);
}

#[test]
fn the_last_cell_is_not_told_by_the_total() {
    assert_eq!(withhold(&[1, 0, 0]), [None, None, None]);
    assert_eq!(withhold(&[9, 2, 5, 0]), [Some(9), None, None, None]);
    assert_eq!(withhold(&[3, 0, 4]), [Some(3), Some(0), Some(4)]);
    assert_eq!(withhold(&[0, 0]), [Some(0), Some(0)]);
}
