use super::*;
use crate::model::{Preference, RequestState, Wish};
use exedra_kernel::OrganisationId;
use proptest::prelude::*;

fn text(n: usize) -> String {
    format!("0190a000-0000-7000-8000-{n:012x}")
}
fn person(n: usize) -> PersonId {
    PersonId::parse(&text(n)).unwrap()
}
fn id(n: usize) -> RequestId {
    RequestId::parse(&text(n)).unwrap()
}
fn request(n: usize, from: usize, to: usize) -> Request {
    Request {
        id: id(n),
        from_id: person(from),
        to_id: person(to),
        listing_id: None,
        message: String::new(),
        message_language: "en".into(),
        wish: Wish::Want,
        answer_wish: Some(Wish::Want),
        state: RequestState::Accepted,
        reason: None,
        created_at: Moment(0),
        answered_at: None,
        answered_by: None,
    }
}
fn place(id: &str, kind: PlaceKind, owner: Option<usize>) -> Place {
    let organisation_id = owner.and_then(|n| OrganisationId::parse(&text(n)));
    Place { id: id.into(), kind, name: id.into(), rank: 0, organisation_id, address: None }
}
fn inputs(slots: i64, people: usize, tables: usize, requests: Vec<Request>) -> Inputs {
    Inputs {
        slots: (0..slots)
            .map(|n| Slot {
                number: 10 + n,
                starts_at: Moment(100 + n * 10),
                ends_at: Moment(109 + n * 10),
                label: None,
                remote_only: false,
            })
            .collect(),
        places: (1..=tables).map(|n| place(&format!("table-{n}"), PlaceKind::Table, None)).collect(),
        requests,
        houses: (1..=people).map(|n| (person(n), None)).collect(),
        ..Inputs::default()
    }
}
fn held(n: usize, from: usize, to: usize, slot: i64, table: usize) -> PlanMeeting {
    let place_id = format!("table-{table}");
    PlanMeeting { request_id: id(n), a_id: person(from), b_id: person(to), slot, place_id, interpreter_id: None }
}
fn left(n: usize, from: usize, to: usize) -> Unplaced {
    let (code, args) = ("tables-taken".to_owned(), r#"{"common":2}"#.to_owned());
    Unplaced { request_id: id(n), a_id: person(from), b_id: person(to), code, args }
}
fn wanted(n: usize, slot: i64, place: Option<&str>, way: Way) -> Wanted {
    Wanted { request: id(n), slot, place: place.map(ToOwned::to_owned), way, anyway: false }
}

/// Three meetings in two slots at two tables, a fourth without a place.
fn small() -> (Inputs, Board) {
    let requests = vec![request(31, 1, 2), request(32, 3, 4), request(33, 1, 3), request(34, 2, 4)];
    let meetings = [held(31, 1, 2, 10, 1), held(32, 3, 4, 10, 2), held(33, 1, 3, 11, 1)];
    (inputs(3, 4, 2, requests), Board::new(&meetings, &[left(34, 2, 4)]))
}

fn sound(board: &Board) {
    let mut seats = HashSet::new();
    for (request, state) in board.states() {
        if let State::Held { slot, place, .. } = state {
            let [a, b] = board.pair(request).unwrap();
            for who in [a.as_str(), b.as_str(), place] {
                assert!(seats.insert((*slot, who.to_owned())), "{who} twice in {slot}");
                assert_eq!(board.at(*slot, who), Some(request));
            }
        }
    }
    assert_eq!(board.taken.len(), seats.len());
}

#[test]
fn what_is_in_the_way_is_named() {
    let (mut inputs, board) = small();
    inputs.blocked.push((person(2), 12));
    inputs.preferences.push(Preference { person_id: person(4), remote: false, most: Some(1) });
    inputs.places.push(place("stand-1", PlaceKind::Stand, Some(77)));
    let sessions = [(person(1), Moment(125), Moment(140), Some("Keynote".to_owned()))];
    let hall = Hall::new(&inputs, &sessions, Moment(5));
    let told = |n: usize, slot: i64, place: Option<&str>| hall.conflicts(&board, &id(n), slot, place, &BTreeSet::new());
    assert_eq!(
        told(31, 12, None),
        (
            Seat { place: Some("table-1".to_owned()), interpreter: None },
            vec![Conflict::Session(person(1), Some("Keynote".to_owned())), Conflict::Away(person(2))]
        )
    );
    assert_eq!(told(31, 11, None).1, [Conflict::Meets(person(1), id(33))]);
    assert_eq!(
        told(34, 11, Some("table-1")).1,
        [Conflict::Most(person(4), 1), Conflict::Taken("table-1".to_owned(), id(33))]
    );
    assert_eq!(told(33, 12, Some("stand-1")).1.last(), Some(&Conflict::Misfit("stand-1".to_owned())));
    assert_eq!(told(33, 99, None).1, [Conflict::Begun]);
    let late = Hall::new(&inputs, &[], Moment(105));
    assert_eq!(
        late.conflicts(&board, &id(31), 12, None, &BTreeSet::new()).1[0],
        Conflict::Begun,
        "what has begun stays"
    );
    // Everything taken: two tables, two meetings of others.
    let (full, _) = small();
    let mut crowded = Board::new(
        &[held(31, 1, 2, 10, 1), held(32, 3, 4, 10, 2)],
        &[Unplaced { request_id: id(35), a_id: person(5), b_id: person(6), code: "x".into(), args: "{}".into() }],
    );
    let mut more = full;
    more.requests.push(request(35, 5, 6));
    more.houses.extend([(person(5), None), (person(6), None)]);
    let hall = Hall::new(&more, &[], Moment(5));
    assert_eq!(
        hall.conflicts(&crowded, &id(35), 10, None, &BTreeSet::new()),
        (Seat::default(), vec![Conflict::AllTaken])
    );
    let placed = hall.change(&crowded, &wanted(35, 11, None, Way::Leave)).unwrap();
    assert_eq!(placed.act, HandAct::Place);
    crowded.apply(&placed.steps);
    sound(&crowded);
}

#[test]
fn moving_swapping_taking_out_and_overriding() {
    let (inputs, board) = small();
    let hall = Hall::new(&inputs, &[], Moment(5));
    assert_eq!(hall.change(&board, &wanted(31, 10, None, Way::Leave)), Err(vec![Conflict::Here]));
    let moved = hall.change(&board, &wanted(31, 12, None, Way::Leave)).unwrap();
    assert_eq!((moved.act, moved.steps.len(), moved.overrides), (HandAct::Move, 1, false));
    assert_eq!(
        moved.steps[0].after,
        State::Held { slot: 12, place: "table-1".into(), interpreter: None },
        "the table is kept"
    );
    // Into the slot of 1 with 3: nothing by itself, then out with the other, then the two change places.
    assert!(hall.change(&board, &wanted(31, 11, None, Way::Leave)).is_err());
    let out = hall.change(&board, &wanted(31, 11, None, Way::TakeOut)).unwrap();
    assert_eq!(out.steps.len(), 2);
    assert_eq!(out.steps[0].after, taken_out());
    // 1 with 3 cannot go where 3 has another meeting.
    let refused = hall.change(&board, &wanted(31, 11, None, Way::Swap)).unwrap_err();
    assert_eq!(refused, [Conflict::Meets(person(3), id(32))]);
    let mut other = board.clone();
    other.apply(&hall.drop(&board, &id(32)).unwrap().steps);
    let swapped = hall.change(&other, &wanted(31, 11, None, Way::Swap)).unwrap();
    assert_eq!(swapped.act, HandAct::Swap);
    other.apply(&swapped.steps);
    sound(&other);
    assert_eq!(other.state(&id(31)), Some(&State::Held { slot: 11, place: "table-1".into(), interpreter: None }));
    assert_eq!(other.state(&id(33)), Some(&State::Held { slot: 10, place: "table-1".into(), interpreter: None }));
    // Two meetings of one slot change tables.
    let tables = hall.change(&board, &wanted(31, 10, Some("table-2"), Way::Swap)).unwrap();
    let mut third = board.clone();
    third.apply(&tables.steps);
    sound(&third);
    assert_eq!(third.state(&id(32)), Some(&State::Held { slot: 10, place: "table-1".into(), interpreter: None }));
    // With nobody, or with two, nobody changes places.
    assert_eq!(hall.change(&board, &wanted(31, 12, None, Way::Swap)), Err(vec![Conflict::NotTwo]));
    assert_eq!(hall.change(&board, &wanted(34, 10, None, Way::Swap)), Err(vec![Conflict::NotTwo]));
    // What people would rather not can be overridden, and is told; what cannot be is not.
    let sessions = [(person(1), Moment(120), Moment(129), None)];
    let busy = Hall::new(&inputs, &sessions, Moment(5));
    let mut wish = wanted(31, 12, None, Way::Leave);
    assert_eq!(busy.change(&board, &wish), Err(vec![Conflict::Session(person(1), None)]));
    wish.anyway = true;
    assert!(busy.change(&board, &wish).unwrap().overrides);
    let mut away = inputs.clone();
    away.blocked.push((person(2), 12));
    assert!(Hall::new(&away, &[], Moment(5)).change(&board, &wish).is_err());
}

#[test]
fn languages_night_and_closed_places() {
    let (mut inputs, board) = small();
    inputs.asleep.push((person(2), 12));
    inputs.closed.insert(("table-1".to_owned(), 12));
    let hall = Hall::new(&inputs, &[], Moment(5));
    let told = |hall: &Hall<'_>, n: usize, slot: i64, place: Option<&str>| {
        hall.conflicts(&board, &id(n), slot, place, &BTreeSet::new())
    };
    assert_eq!(
        told(&hall, 31, 12, Some("table-1")).1,
        [Conflict::Asleep(person(2)), Conflict::Closed("table-1".into())]
    );
    assert_eq!(told(&hall, 33, 12, None).0.place.as_deref(), Some("table-2"), "its own is closed");
    // One interpreter, who is away in one slot.
    let words = |tags: &[&str]| tags.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>();
    inputs.languages = HashMap::from([(person(1), words(&["zh"])), (person(3), words(&["de"]))]);
    inputs.closed.clear();
    let hall = Hall::new(&inputs, &[], Moment(5));
    assert_eq!(told(&hall, 33, 12, None).1, [Conflict::NoInterpreter]);
    inputs.interpreters.push(Interpreter {
        id: "speaker".into(),
        person_id: None,
        name: "S".into(),
        languages: exedra_kernel::lang::Words(words(&["de-CH", "zh"])),
    });
    inputs.interpreters_away.insert(("speaker".into(), 11));
    let hall = Hall::new(&inputs, &[], Moment(5));
    let moved = hall.change(&board, &wanted(33, 12, None, Way::Leave)).unwrap();
    assert!(matches!(&moved.steps[0].after, State::Held { interpreter: Some(who), .. } if who == "speaker"));
    let mut after = board.clone();
    after.apply(&moved.steps);
    assert_eq!(after.at(12, "speaker"), Some(&id(33)));
    assert_eq!(hall.conflicts(&after, &id(33), 11, None, &BTreeSet::new()).1, [Conflict::NoInterpreter], "away");
}

#[test]
fn steps_survive_being_written_down() {
    let (inputs, board) = small();
    let doable = Hall::new(&inputs, &[], Moment(5)).change(&board, &wanted(31, 11, None, Way::TakeOut)).unwrap();
    let read: Vec<Step> = serde_json::from_str(&serde_json::to_string(&doable.steps).unwrap()).unwrap();
    assert_eq!(read, doable.steps);
}

proptest! {
    /// After any changes nobody and no place is in two meetings at once; and taking all of them back gives the plan one began with.
    #[test]
    fn any_changes_keep_the_plan_sound_and_can_be_taken_back(
        pairs in prop::collection::vec((1..9usize, 1..9usize), 1..14),
        tries in prop::collection::vec((0..14usize, 9..14i64, 0..5usize, 0..5usize), 1..40),
        away in prop::collection::vec((1..9usize, 10..13i64), 0..4),
        tables in 1..4usize,
    ) {
        let requests: Vec<Request> = pairs.iter().enumerate().filter(|(_, (a, b))| a != b)
            .map(|(n, (a, b))| request(100 + n, *a, *b)).collect();
        let nobody: Vec<Unplaced> = requests.iter().map(|r| Unplaced {
            request_id: r.id.clone(), a_id: r.from_id.clone(), b_id: r.to_id.clone(), code: "x".into(), args: "{}".into(),
        }).collect();
        let mut all = inputs(4, 8, tables, requests);
        all.blocked = away.iter().map(|(who, slot)| (person(*who), *slot)).collect();
        let hall = Hall::new(&all, &[], Moment(5));
        let begin = Board::new(&[], &nobody);
        let (mut board, mut done) = (begin.clone(), Vec::new());
        for (which, slot, table, way) in tries {
            let request = id(100 + which);
            let place = (table > 0).then(|| format!("table-{table}"));
            let ways = [Way::Leave, Way::TakeOut, Way::Swap];
            let change = match ways.get(way) {
                Some(way) => hall.change(&board, &Wanted { request, slot, place, way: *way, anyway: which % 2 == 0 }),
                None => hall.drop(&board, &request),
            };
            if let Ok(doable) = change {
                board.apply(&doable.steps);
                sound(&board);
                for step in &doable.steps {
                    if let State::Held { slot, .. } = &step.after {
                        for who in board.pair(&step.request).unwrap() {
                            prop_assert!(!all.blocked.contains(&(who.clone(), *slot)));
                        }
                    }
                }
                done.push(doable.steps);
            }
        }
        while let Some(steps) = done.pop() {
            board.revert(&steps);
            sound(&board);
        }
        prop_assert_eq!(board, begin);
    }
}
