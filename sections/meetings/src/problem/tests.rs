use super::*;
use crate::model::{MeetingState, RequestState, Wish};
use crate::publish::{Change, changes, count};
use exedra_kernel::{MeetingId, RequestId};
use proptest::prelude::*;
use rendezvous::Options;
use std::ops::ControlFlow;

fn text(n: usize) -> String {
    format!("0190a000-0000-7000-8000-{n:012x}")
}
fn person(n: usize) -> PersonId {
    PersonId::parse(&text(n)).unwrap()
}
fn house(n: usize) -> OrganisationId {
    OrganisationId::parse(&text(n)).unwrap()
}
fn request(n: usize, from: usize, to: usize, wish: Wish) -> Request {
    Request {
        id: RequestId::parse(&text(n)).unwrap(),
        from_id: person(from),
        to_id: person(to),
        listing_id: None,
        message: String::new(),
        message_language: "en".into(),
        wish,
        answer_wish: Some(Wish::Want),
        state: RequestState::Accepted,
        reason: None,
        created_at: Moment(0),
        answered_at: None,
        answered_by: None,
    }
}
fn place(id: &str, kind: PlaceKind, owner: Option<usize>) -> Place {
    Place { id: id.into(), kind, name: id.into(), rank: 0, organisation_id: owner.map(house), address: None }
}
fn tables(count: usize) -> Vec<Place> {
    (1..=count).map(|n| place(&format!("table-{n}"), PlaceKind::Table, None)).collect()
}

/// An edition of some slots and people 1…, each of whom is here; slot numbers begin at 10, so that a mix-up shows.
fn inputs(slots: usize, people: usize, places: Vec<Place>, requests: Vec<Request>) -> Inputs {
    Inputs {
        slots: (0..slots as i64)
            .map(|n| Slot {
                number: 10 + n,
                starts_at: Moment(100 + n),
                ends_at: Moment(101 + n),
                label: None,
                remote_only: false,
            })
            .collect(),
        places,
        requests,
        houses: (1..=people).map(|n| (person(n), None)).collect(),
        ..Inputs::default()
    }
}

fn solved(inputs: &Inputs, now: i64, keep: bool) -> Placed {
    solved_on(inputs, now, Terms { keep, ..Terms::default() })
}

fn solved_on(inputs: &Inputs, now: i64, terms: Terms) -> Placed {
    let posed = inputs.pose_on(Moment(now), terms);
    posed.problem.validate().unwrap();
    let outcome = rendezvous::solve(&posed.problem, &Options::default(), &mut |_| ControlFlow::Continue(()));
    rendezvous::check_but_musts(&posed.problem, &outcome.plan).unwrap();
    let placed = posed.place(&outcome.plan);
    assert!(outcome.objective <= outcome.bound);
    // What the moves cost is missing in the planner's figure, and nothing else.
    assert_eq!(placed.objective, outcome.objective + terms.move_price * outcome.moves as i64);
    sound(inputs, &placed);
    placed
}

/// Nobody and no place twice in a slot, nobody where they are away, every place fits, every request accounted for.
fn sound(inputs: &Inputs, placed: &Placed) {
    let mut seats = HashSet::new();
    for m in &placed.meetings {
        let interpreter = m.interpreter_id.as_deref();
        for who in [m.a_id.as_str(), m.b_id.as_str(), m.place_id.as_str()].into_iter().chain(interpreter) {
            assert!(seats.insert((who.to_owned(), m.slot)), "{who} twice in {}", m.slot);
        }
        for who in [&m.a_id, &m.b_id] {
            assert!(!inputs.away().any(|(person, slot)| person == who && slot == m.slot));
        }
        assert!(!inputs.closed.contains(&(m.place_id.clone(), m.slot)), "{} is closed in {}", m.place_id, m.slot);
        let spoken = [&m.a_id, &m.b_id].map(|who| inputs.languages.get(who).cloned().unwrap_or_default());
        let mute = spoken.iter().all(|side| !side.is_empty()) && !spoken[0].iter().any(|l| spoken[1].contains(l));
        assert_eq!(mute, interpreter.is_some(), "{spoken:?}");
        if let Some(id) = interpreter {
            let one = inputs.interpreters.iter().find(|one| one.id == id).unwrap();
            assert!(spoken.iter().all(|side| side.iter().any(|l| one.languages.0.contains(l))));
            assert!(!inputs.interpreters_away.contains(&(id.to_owned(), m.slot)));
        }
        let far = inputs.preferences.iter().any(|p| p.remote && (p.person_id == m.a_id || p.person_id == m.b_id));
        let at = inputs.places.iter().find(|p| p.id == m.place_id).unwrap();
        assert_eq!(far, at.kind == PlaceKind::Remote);
        let outside = inputs.slots.iter().any(|slot| slot.number == m.slot && slot.remote_only);
        assert!(far || !outside, "the hall is closed in {}", m.slot);
        if at.kind == PlaceKind::Stand {
            assert!([&m.a_id, &m.b_id].iter().any(|who| inputs.houses[*who] == at.organisation_id));
        }
    }
    let mut known = HashSet::new();
    let left = placed.unplaced.iter().map(|one| &one.request_id);
    for id in placed.meetings.iter().map(|m| &m.request_id).chain(left) {
        assert!(known.insert(id), "{id} twice");
    }
}

fn code(placed: &Placed, n: usize) -> String {
    let id = RequestId::parse(&text(n)).unwrap();
    placed.unplaced.iter().find(|one| one.request_id == id).map_or("placed", |one| &one.code).to_owned()
}

#[test]
fn wishes_of_both_sides_decide() {
    let requests = vec![request(101, 1, 2, Wish::Would), request(102, 3, 2, Wish::Must)];
    let placed = solved(&inputs(1, 3, tables(5), requests), 0, false);
    assert_eq!((code(&placed, 101).as_str(), code(&placed, 102).as_str()), ("full", "placed"));
    assert_eq!((placed.objective, placed.meetings[0].slot), (14, 10));
    assert!(
        placed.unplaced[0].args.contains("\"slot\":10"),
        "slots by the edition's numbers: {}",
        placed.unplaced[0].args
    );
}

#[test]
fn those_who_cannot_are_told_apart() {
    let requests = vec![
        request(101, 1, 9, Wish::Must),
        request(102, 1, 2, Wish::Want),
        request(103, 2, 1, Wish::Must),
        request(104, 3, 4, Wish::Want),
        request(105, 5, 6, Wish::Want),
    ];
    let mut wanted = inputs(2, 6, tables(5), requests);
    wanted.preferences = vec![
        Preference { person_id: person(3), remote: true, most: None },
        Preference { person_id: person(5), remote: false, most: Some(0) },
    ];
    let placed = solved(&wanted, 0, false);
    let codes: Vec<String> = (101..=105).map(|n| code(&placed, n)).collect();
    assert_eq!(codes, ["absent", "same-pair", "placed", "no-remote-room", "person-max"]);
}

#[test]
fn stands_carry_what_tables_cannot() {
    let stands = vec![place("stand-a", PlaceKind::Stand, Some(1)), place("table-1", PlaceKind::Table, None)];
    let mut wanted = inputs(
        1,
        6,
        stands,
        vec![request(101, 1, 2, Wish::Want), request(102, 3, 4, Wish::Want), request(103, 5, 6, Wish::Would)],
    );
    wanted.houses.insert(person(2), Some(house(1)));
    let placed = solved(&wanted, 0, false);
    assert_eq!((placed.meetings.len(), code(&placed, 103).as_str()), (2, "tables-taken"));
    let at: Vec<&str> = placed.meetings.iter().map(|m| m.place_id.as_str()).collect();
    assert_eq!(at, ["stand-a", "table-1"]);
    // Two places, but only one that the other two could use: the lighter goes to another slot, or is told why not.
    wanted.requests =
        vec![request(102, 3, 4, Wish::Want), request(103, 5, 6, Wish::Would), request(104, 1, 2, Wish::Would)];
    wanted.blocked = vec![(person(1), 10)];
    let placed = solved(&wanted, 0, false);
    assert_eq!((code(&placed, 103).as_str(), code(&placed, 104).as_str()), ("tables-taken", "no-common-slot"));
    wanted.slots.push(Slot {
        number: 77,
        starts_at: Moment(500),
        ends_at: Moment(501),
        label: None,
        remote_only: false,
    });
    wanted.blocked.extend([(person(3), 77), (person(4), 77)]);
    assert_eq!(solved(&wanted, 0, false).meetings.len(), 3);
}

fn held(n: usize, r: &Request, slot: i64, place: &str, starts: i64) -> Meeting {
    Meeting {
        id: MeetingId::parse(&text(n)).unwrap(),
        a_id: r.from_id.clone(),
        b_id: r.to_id.clone(),
        request_id: r.id.clone(),
        slot,
        starts_at: Moment(starts),
        ends_at: Moment(starts + 1),
        place_id: place.into(),
        state: MeetingState::Confirmed,
        revision: 0,
        changed_at: Moment(0),
        interpreter_id: None,
    }
}

#[test]
fn published_meetings_keep_their_time_and_what_has_begun_is_history() {
    let requests =
        vec![request(101, 1, 2, Wish::Want), request(102, 1, 3, Wish::Must), request(103, 2, 3, Wish::Would)];
    let mut wanted = inputs(3, 3, tables(2), requests);
    wanted.meetings =
        vec![held(201, &wanted.requests[0], 12, "table-2", 102), held(202, &wanted.requests[1], 10, "table-1", 100)];
    let placed = solved(&wanted, 0, true);
    let kept = placed.meetings.iter().find(|m| m.request_id == wanted.requests[0].id).unwrap();
    assert_eq!((kept.slot, kept.place_id.as_str()), (12, "table-2"));
    // The first slot has begun: its meeting stays out of the problem and out of the publication.
    let placed = solved(&wanted, 100, false);
    assert!(placed.meetings.iter().all(|m| m.slot != 10 && m.request_id != wanted.requests[1].id));
    let all = changes(&wanted, &placed.meetings, None, Moment(100));
    assert!(all.contains(&Change::Stays(wanted.meetings[1].clone())));
    // Away since: it cannot keep its time.
    wanted.blocked = vec![(person(1), 12)];
    let moved = solved(&wanted, 0, true);
    assert!(moved.meetings.iter().any(|m| m.request_id == wanted.requests[0].id && m.slot != 12));
}

#[test]
fn a_publication_moves_cancels_and_restores() {
    let requests = vec![request(101, 1, 2, Wish::Want), request(102, 1, 3, Wish::Want), request(103, 2, 3, Wish::Want)];
    let mut now = inputs(3, 3, tables(2), requests);
    now.meetings = vec![
        held(201, &now.requests[0], 10, "table-1", 100),
        held(202, &now.requests[1], 11, "table-1", 101),
        Meeting { state: MeetingState::Cancelled, ..held(203, &now.requests[2], 10, "table-1", 100) },
    ];
    let planned = |n: usize, slot| PlanMeeting {
        request_id: now.requests[n].id.clone(),
        a_id: now.requests[n].from_id.clone(),
        b_id: now.requests[n].to_id.clone(),
        slot,
        place_id: "table-1".into(),
        interpreter_id: None,
    };
    let plan = vec![planned(0, 12), planned(2, 10)];
    let all = changes(&now, &plan, None, Moment(0));
    let counts = count(&all);
    assert_eq!((counts.came, counts.moved, counts.went, counts.stayed), (0, 2, 1, 0));
    // Two agreed on another time by themselves since the last publication: they keep it, whatever the plan has for them.
    let before = vec![planned(0, 12), planned(1, 11)];
    let all = changes(&now, &plan, Some(&before), Moment(0));
    assert!(matches!(&all[0], Change::Stays(meeting) if meeting.slot == 10), "{all:?}");
    let counts = count(&all);
    assert_eq!((counts.came, counts.moved, counts.went, counts.stayed), (0, 0, 1, 1), "its table is not given twice");
    // Somebody is away since the plan was made, and somebody left: neither is published.
    now.blocked = vec![(person(2), 12)];
    now.houses.remove(&person(3));
    let counts = count(&changes(&now, &plan, None, Moment(0)));
    assert_eq!((counts.came, counts.moved, counts.went, counts.stayed), (0, 0, 2, 0));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn any_edition_is_planned_soundly(
        seed in proptest::collection::vec((1usize..12, 1usize..12, 0usize..3), 1..40),
        blocked in proptest::collection::vec((1usize..12, 10i64..15), 0..25),
        (tables_count, stands, rooms) in (0usize..3, 0usize..3, 0usize..2),
        remote in proptest::collection::vec(1usize..12, 0..3),
        terms in (any::<bool>(), 0i64..3, 0i64..=30),
        spoken in proptest::collection::vec(proptest::sample::subsequence(vec!["de", "en", "fr", "zh"], 0..3), 11),
        interpreters in proptest::collection::vec(proptest::sample::subsequence(vec!["de", "en", "fr", "zh"], 2..4), 0..3),
        away in proptest::collection::vec((0usize..3, 10i64..15), 0..6),
        (closed, asleep) in (
            proptest::collection::vec((0usize..3, 10i64..15), 0..6),
            proptest::collection::vec((1usize..12, 10i64..15), 0..6),
        ),
    ) {
        let requests: Vec<Request> =
            seed.iter().enumerate().map(|(n, (a, b, wish))| request(100 + n, *a, *b, Wish::ALL[*wish])).collect();
        let mut places = tables(tables_count);
        places.extend((0..stands).map(|n| place(&format!("stand-{n}"), PlaceKind::Stand, Some(n + 1))));
        places.extend((0..rooms).map(|n| place(&format!("remote-{n}"), PlaceKind::Remote, None)));
        let mut wanted = inputs(5, 11, places, requests);
        for n in 1..=11 {
            wanted.houses.insert(person(n), Some(house(n % 4)));
        }
        wanted.blocked = blocked.iter().map(|(n, slot)| (person(*n), *slot)).collect();
        wanted.preferences = remote.iter().map(|n| Preference { person_id: person(*n), remote: true, most: Some(2) }).collect();
        wanted.preferences.sort_by(|a, b| a.person_id.cmp(&b.person_id));
        wanted.preferences.dedup_by(|a, b| a.person_id == b.person_id);
        wanted.slots[4].remote_only = true;
        wanted.asleep = asleep.iter().map(|(n, slot)| (person(*n), *slot)).collect();
        wanted.closed = closed.iter().filter_map(|(n, slot)| Some((wanted.places.get(*n)?.id.clone(), *slot))).collect();
        wanted.languages = spoken
            .iter()
            .enumerate()
            .filter(|(_, tags)| !tags.is_empty())
            .map(|(n, tags)| (person(n + 1), tags.iter().map(|tag| (*tag).to_owned()).collect()))
            .collect();
        wanted.interpreters = interpreters.iter().enumerate().map(|(n, tags)| interpreter(n, tags)).collect();
        wanted.interpreters_away = away.iter().map(|(n, slot)| (format!("i{n}"), *slot)).collect();
        let (keep, price, spare) = terms;
        let placed = solved_on(&wanted, 0, Terms { keep: false, move_price: 0, spare });
        prop_assert_eq!(placed.meetings.len() + placed.unplaced.len(), wanted.requests.len());
        // Published, and planned again: still sound, and with `keep` nothing that can stay moves.
        let starts = |slot: i64| 90 + slot;
        wanted.meetings = placed.meetings.iter().enumerate().map(|(n, m)| {
            let of = wanted.requests.iter().find(|r| r.id == m.request_id).unwrap();
            let interpreter_id = m.interpreter_id.clone();
            Meeting { interpreter_id, ..held(500 + n, of, m.slot, &m.place_id, starts(m.slot)) }
        }).collect();
        let again = solved_on(&wanted, 0, Terms { keep, move_price: price * 10, spare });
        let all = changes(&wanted, &again.meetings, None, Moment(0));
        let counts = count(&all);
        if keep {
            prop_assert_eq!(counts.went, 0);
            for change in &all {
                if let Change::Moves(m, p) = change {
                    prop_assert_eq!(m.slot, p.slot, "a meeting that stays keeps its time");
                }
            }
            if again.meetings.len() == placed.meetings.len() {
                prop_assert_eq!(counts.moved, 0, "with no newcomer, everybody keeps place and interpreter");
            }
        }
    }
}

fn interpreter(n: usize, tags: &[&str]) -> Interpreter {
    let languages = exedra_kernel::lang::Words(tags.iter().map(|tag| (*tag).to_owned()).collect());
    Interpreter { id: format!("i{n}"), person_id: None, name: format!("Interpreter {n}"), languages }
}

fn speaks(inputs: &mut Inputs, who: usize, tags: &[&str]) {
    inputs.languages.insert(person(who), tags.iter().map(|tag| (*tag).to_owned()).collect());
}

#[test]
fn interpreters_are_given_out_and_missed() {
    let requests = vec![request(101, 1, 2, Wish::Must), request(102, 3, 4, Wish::Want), request(103, 5, 6, Wish::Want)];
    let mut wanted = inputs(1, 6, tables(5), requests);
    for (who, tag) in [(1, "zh"), (2, "de"), (3, "fr"), (4, "zh"), (5, "ar"), (6, "zh")] {
        speaks(&mut wanted, who, &[tag]);
    }
    wanted.interpreters = vec![interpreter(0, &["de", "fr", "zh"])];
    let placed = solved(&wanted, 0, false);
    assert_eq!(placed.meetings[0].interpreter_id.as_deref(), Some("i0"));
    assert_eq!((code(&placed, 102), code(&placed, 103)), ("interpreters-taken".into(), "no-interpreter".into()));
    let reason = placed.unplaced.iter().find(|one| one.code == "no-interpreter").unwrap();
    assert!(reason.args.contains("\"ar\"") && reason.args.contains("\"zh\""), "{}", reason.args);
    // Two people of whom one has said nothing need none; and an interpreter who is away helps nobody.
    wanted.languages.remove(&person(5));
    wanted.interpreters_away = HashSet::from([("i0".to_owned(), 10)]);
    let placed = solved(&wanted, 0, false);
    assert_eq!(code(&placed, 101), "interpreters-taken");
    assert_eq!((code(&placed, 103), placed.meetings[0].interpreter_id.clone()), ("placed".into(), None));
}

#[test]
fn outside_the_halls_hours_only_rooms_are_open() {
    let requests = vec![request(101, 1, 2, Wish::Want), request(102, 3, 4, Wish::Want)];
    let mut places = tables(3);
    places.push(place("room", PlaceKind::Remote, None));
    let mut wanted = inputs(1, 4, places, requests);
    wanted.slots[0].remote_only = true;
    wanted.preferences = vec![Preference { person_id: person(1), remote: true, most: None }];
    let placed = solved(&wanted, 0, false);
    assert_eq!((code(&placed, 101), code(&placed, 102)), ("placed".into(), "tables-taken".into()));
    wanted.asleep = vec![(person(1), 10)];
    assert_eq!(code(&solved(&wanted, 0, false), 101), "no-common-slot");
    wanted.asleep.clear();
    wanted.closed = HashSet::from([("room".to_owned(), 10)]);
    assert_eq!(code(&solved(&wanted, 0, false), 101), "rooms-taken");
}

#[test]
fn spare_tables_are_kept_back_but_for_those_who_sit_there() {
    let requests: Vec<Request> = (0..10).map(|n| request(101 + n, 1 + 2 * n, 2 + 2 * n, Wish::Want)).collect();
    let mut wanted = inputs(1, 20, tables(10), requests);
    let with = |inputs: &Inputs, keep, spare| solved_on(inputs, 0, Terms { keep, move_price: 0, spare });
    assert_eq!(with(&wanted, false, 0).meetings.len(), 10);
    let eight = with(&wanted, false, 20);
    assert_eq!(eight.meetings.len(), 8);
    assert!(eight.meetings.iter().all(|m| !["table-9", "table-10"].contains(&m.place_id.as_str())));
    assert_eq!((held_back(10, 19), held_back(4, 20), held_back(90, 15)), (1, 0, 13));
    // Somebody sits at one of the tables that are kept back: they stay, and nobody else comes.
    wanted.meetings = vec![held(201, &wanted.requests[3], 10, "table-10", 100)];
    let kept = with(&wanted, true, 20);
    assert_eq!(kept.meetings.len(), 9);
    let at = kept.meetings.iter().find(|m| m.request_id == wanted.requests[3].id).unwrap();
    assert_eq!(at.place_id, "table-10");
}

#[test]
fn moving_has_its_price() {
    // The published meeting lies where the only hour of another wish is.
    let requests = vec![request(101, 1, 2, Wish::Want), request(102, 1, 3, Wish::Would)];
    let mut wanted = inputs(2, 3, tables(2), requests);
    wanted.meetings = vec![held(201, &wanted.requests[0], 10, "table-2", 100)];
    wanted.blocked = vec![(person(3), 11)];
    let slot = |placed: &Placed| placed.meetings.iter().find(|m| m.request_id == wanted.requests[0].id).unwrap().slot;
    let gained = solved_on(&wanted, 0, Terms { move_price: 4, ..Terms::default() });
    assert_eq!((gained.meetings.len(), slot(&gained)), (2, 11), "one more meeting is worth a move");
    let dear = solved_on(&wanted, 0, Terms { move_price: 25, ..Terms::default() });
    assert_eq!((dear.meetings.len(), slot(&dear)), (1, 10));
    assert_eq!(dear.meetings[0].place_id, "table-2", "the place stays, too");
}

#[test]
fn what_closed_since_the_plan_was_made_is_not_published() {
    let requests = vec![request(101, 1, 2, Wish::Want), request(102, 3, 4, Wish::Want)];
    let mut now = inputs(1, 4, tables(2), requests);
    for (who, tag) in [(1, "zh"), (2, "de")] {
        speaks(&mut now, who, &[tag]);
    }
    now.interpreters = vec![interpreter(0, &["de", "zh"])];
    let plan = solved(&now, 0, false).meetings;
    assert_eq!(count(&changes(&now, &plan, None, Moment(0))).came, 2);
    let other = plan.iter().find(|m| m.interpreter_id.is_none()).unwrap();
    now.closed = HashSet::from([(other.place_id.clone(), 10)]);
    assert_eq!(count(&changes(&now, &plan, None, Moment(0))).came, 1);
    now.interpreters_away = HashSet::from([("i0".to_owned(), 10)]);
    assert_eq!(count(&changes(&now, &plan, None, Moment(0))).came, 0);
    now.interpreters.clear();
    assert_eq!(count(&changes(&now, &plan, None, Moment(0))).came, 0);
}

#[test]
fn what_both_call_essential_comes_before_two_that_are_only_wanted() {
    let mut wanted = vec![request(1, 1, 2, Wish::Must), request(2, 1, 3, Wish::Must), request(3, 2, 4, Wish::Must)];
    wanted[0].answer_wish = Some(Wish::Must);
    let inputs = inputs(1, 4, tables(2), wanted.clone());
    let posed = inputs.pose(Moment(0), false);
    assert_eq!(
        posed.problem.pairs.iter().filter(|pair| pair.must).count(),
        1,
        "one side alone makes nothing essential"
    );
    let two: i64 = wanted[1].weight() + wanted[2].weight();
    assert!(two > wanted[0].weight(), "weight alone would place the two");
    let placed = solved(&inputs, 0, false);
    assert_eq!(placed.meetings.iter().map(|m| &m.request_id).collect::<Vec<_>>(), [&wanted[0].id]);
}
