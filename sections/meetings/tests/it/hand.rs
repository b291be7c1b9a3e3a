//! Plans changed by hand over HTTP: moved, swapped, taken out, placed, taken back; compared; published as versions; and
//! nobody else sees any of it.

use exedra_meetings::model::RequestState;
use exedra_store::house;
use exedra_testkit::engines;

use crate::world::{SLUG, World};

/// Three agreed requests, planned: Bo with Ana, Chen with Ana, Bo with Chen.
async fn planned(w: &World) -> (String, [String; 3]) {
    let requests = [w.agree(&w.bo, &w.ana).await, w.agree(&w.chen, &w.ana).await, w.agree(&w.bo, &w.chen).await];
    (w.plan(&[("seed", "7")]).await, requests)
}

/// Where each request stands in a plan, and the plan's numbers, as rows.
async fn standing(w: &World, plan: &str) -> Vec<String> {
    let id = plan.rsplit('/').next().unwrap();
    let migrations = exedra_web::section::migrations(&[exedra_meetings::section()]);
    let all = exedra_testkit::all_rows(w.server.app.db(), &migrations).await;
    let mut names: Vec<String> = Vec::new();
    let mut rows = Vec::new();
    for (table, line) in all {
        if table == "meeting_plan" {
            let cells: Vec<serde_json::Value> = serde_json::from_str(&line).unwrap();
            let words: Vec<String> =
                cells.iter().map(|cell| cell.as_str().map_or(cell.to_string(), Into::into)).collect();
            if words.iter().any(|word| word == "objective") {
                names = words;
            } else if names.iter().zip(&words).any(|(name, word)| name == "id" && word == id) {
                let numbers = ["placed", "objective", "bound", "gap", "trace"]
                    .map(|name| format!("{name} {}", words[names.iter().position(|known| known == name).unwrap()]));
                rows.push(numbers.join(" "));
            }
        } else if matches!(table.as_str(), "plan_meeting" | "plan_unplaced") && line.contains(id) {
            rows.push(format!("{table} {line}"));
        }
    }
    rows.sort();
    rows
}

fn hidden(text: &str, name: &str) -> String {
    let at = text.find(&format!("name=\"{name}\" value=\"")).unwrap_or_else(|| panic!("no {name}: {text}"));
    text[at..].split('"').nth(3).unwrap().to_owned()
}

/// The slot that a meeting's page has chosen.
fn slot_of(text: &str) -> i64 {
    let at = text.find("\" checked aria-describedby=\"s-").expect("a chosen slot");
    text[at..].split("s-").nth(1).unwrap().split('"').next().unwrap().parse().unwrap()
}

/// The slots in which nothing stands in the way of it.
fn free(text: &str) -> Vec<i64> {
    text.split("<tr data-slot=\"")
        .skip(1)
        .filter(|row| row.contains("Free: "))
        .map(|row| row.split('"').next().unwrap().parse().unwrap())
        .collect()
}

#[tokio::test]
async fn a_meeting_is_moved_and_all_is_taken_back() {
    for engine in engines() {
        let w = World::new(engine).await;
        let (plan, requests) = planned(&w).await;
        w.away(&w.bo, &[7]).await;
        let begin = standing(&w, &plan).await;
        let page = format!("{plan}/meetings/{}", requests[0]);
        let shown = w.get(&w.secretary, &page).await;
        assert_eq!(shown.status, 200, "{}", shown.text);
        for words in ["Bo Berg is away.", "has another meeting, with", "It is here now.", "Free: "] {
            assert!(shown.text.contains(words), "{words}: {}", shown.text);
        }
        let (open, was) = (free(&shown.text), hidden(&shown.text, "revision"));
        assert!(!open.contains(&7) && open.len() >= 4, "{open:?}");
        let slot = open[0].to_string();
        let moved = w.post(&w.secretary, &page, &[("revision", &was), ("slot", &slot)]).await;
        assert_eq!(moved.location(), format!("/{SLUG}/{page}?changed=1"), "{}", moved.text);
        let now = w.get(&w.secretary, &page).await.text;
        assert_eq!(slot_of(&now), open[0]);
        // Whoever had the page open before is refused, and nothing is changed.
        let other = open[1].to_string();
        let after = standing(&w, &plan).await;
        let stale = w.post(&w.secretary, &page, &[("revision", &was), ("slot", &other)]).await;
        assert_eq!(stale.status, 409);
        assert!(stale.text.contains("Somebody else changed this plan"), "{}", stale.text);
        for (pairs, status) in [
            (&[("revision", "x"), ("slot", "1")][..], 400),
            (&[("slot", "")][..], 422),
            (&[("slot", "7")][..], 422),
            (&[("slot", "99")][..], 422),
            (&[("slot", other.as_str()), ("place", "nowhere")][..], 422),
            (&[("slot", "7"), ("anyway", "1"), ("way", "take-out")][..], 422),
        ] {
            let refused = w.post(&w.secretary, &page, pairs).await;
            assert_eq!(refused.status.as_u16(), status, "{pairs:?}: {}", refused.text);
        }
        assert_eq!(standing(&w, &plan).await, after, "nothing was changed");
        // Taken out and placed again elsewhere; then everything is taken back.
        assert_eq!(w.post(&w.secretary, &page, &[("do", "drop")]).await.status, 303);
        let without = w.get(&w.secretary, &page).await.text;
        assert!(without.contains("The secretariat took it out") && without.contains("Place this meeting"), "{without}");
        assert!(w.get(&w.secretary, &plan).await.text.contains("The secretariat took it out"));
        assert_eq!(w.post(&w.secretary, &page, &[("slot", &other), ("place", "table-2")]).await.status, 303);
        let list = w.get(&w.secretary, &format!("{plan}/changes")).await.text;
        for words in ["Moved", "Taken out", "Placed", "Sofia Secretary", "Table 2"] {
            assert!(list.contains(words), "{words}: {list}");
        }
        for left in [2, 1, 0] {
            let changes = format!("{plan}/changes");
            let was = hidden(&w.get(&w.secretary, &changes).await.text, "revision");
            assert_eq!(w.post(&w.secretary, &changes, &[("revision", &was)]).await.status, 303);
            assert_eq!(w.post(&w.secretary, &changes, &[("revision", &was)]).await.status, 409, "once");
            let front = w.get(&w.secretary, &plan).await.text;
            let words = if left == 1 { "1 change by hand".to_owned() } else { format!("{left} changes by hand") };
            assert!(front.contains(&words), "{words}: {front}");
        }
        assert_eq!(standing(&w, &plan).await, begin, "the plan one began with");
        let nothing = w.post(&w.secretary, &format!("{plan}/changes"), &[]).await;
        assert_eq!(nothing.status, 409);
        assert!(nothing.text.contains("There is no change to take back"), "{}", nothing.text);
        // The trail knows of each.
        let mut conn = w.server.app.db().read().await.unwrap();
        let id = plan.rsplit('/').next().unwrap();
        let trail = house::audit_of(&mut conn, "meeting-plan", id, 50).await.unwrap();
        let count = |act: &str| trail.iter().filter(|line| line.act == act).count();
        assert_eq!((count("edited"), count("undone")), (3, 3));
        assert!(trail.iter().filter(|line| line.act == "edited").all(|line| line.by_person == w.secretary.id.as_str()));
    }
}

#[tokio::test]
async fn what_is_in_the_way_changes_places_or_goes() {
    for engine in engines() {
        let w = World::new(engine).await;
        let (plan, requests) = planned(&w).await;
        let pages = requests.clone().map(|request| format!("{plan}/meetings/{request}"));
        let slots =
            [slot_of(&w.get(&w.secretary, &pages[0]).await.text), slot_of(&w.get(&w.secretary, &pages[1]).await.text)];
        let theirs = slots[1].to_string();
        let begin = standing(&w, &plan).await;
        let refused = w.post(&w.secretary, &pages[0], &[("slot", &theirs)]).await;
        assert_eq!(refused.status, 422);
        assert!(
            refused.text.contains("Nothing was changed") && refused.text.contains("Ana Anders has another meeting")
        );
        assert_eq!(slot_of(&refused.text), slots[1], "what was chosen is kept");
        assert_eq!(standing(&w, &plan).await, begin);
        // Bo with Chen is out of the way, so that the other two can change places.
        assert_eq!(w.post(&w.secretary, &pages[2], &[("do", "drop")]).await.status, 303);
        let swapped = w.post(&w.secretary, &pages[0], &[("slot", &theirs), ("way", "swap")]).await;
        assert_eq!(swapped.status, 303, "{}", swapped.text);
        assert_eq!(slot_of(&w.get(&w.secretary, &pages[0]).await.text), slots[1]);
        assert_eq!(slot_of(&w.get(&w.secretary, &pages[1]).await.text), slots[0]);
        let mine = slots[0].to_string();
        let out = w.post(&w.secretary, &pages[0], &[("slot", &mine), ("way", "take-out"), ("day", "2027-09-24")]).await;
        assert_eq!(out.status, 303, "{}", out.text);
        assert!(out.location().contains("/timetable?day=2027%2D09%2D24&from=0&changed=1#m-"), "{}", out.location());
        assert!(w.get(&w.secretary, &pages[1]).await.text.contains("It has no time and place."));
        // The numbers are those of what is left: one meeting of a must with a want.
        let rows = standing(&w, &plan).await;
        assert!(rows.iter().any(|row| row.starts_with("placed 1 objective 14 bound 42")), "{rows:?}");
    }
}

#[tokio::test]
async fn a_session_stands_in_the_way_until_it_is_overridden() {
    let w = World::new(exedra_testkit::Engine::Sqlite).await;
    let request = w.agree(&w.bo, &w.minister).await;
    let plan = w.plan(&[("seed", "1")]).await;
    let page = format!("{plan}/meetings/{request}");
    let shown = w.get(&w.secretary, &page).await.text;
    assert!(shown.contains("Minister Mora is in a session: Keynote."), "{shown}");
    assert!(!shown.contains("Concert"), "what she marked for herself: {shown}");
    let row = shown.split("<tr data-slot=\"").skip(1).find(|row| row.contains("Keynote")).unwrap();
    let slot = row.split('"').next().unwrap().to_owned();
    let refused = w.post(&w.secretary, &page, &[("slot", &slot)]).await;
    if slot_of(&shown).to_string() != slot {
        assert_eq!(refused.status, 422);
        assert!(refused.text.contains("Keynote"), "{}", refused.text);
        let forced = w.post(&w.secretary, &page, &[("slot", &slot), ("anyway", "1")]).await;
        assert_eq!(forced.status, 303, "{}", forced.text);
    }
}

#[tokio::test]
async fn a_published_plan_stays_and_versions_tell_what_changed() {
    for engine in engines() {
        let w = World::new(engine).await;
        let (plan, requests) = planned(&w).await;
        let preview = w.get(&w.secretary, &format!("{plan}/publish")).await.text;
        assert!(
            preview.contains("The meetings of 3 people change") && preview.contains("3 of them get a mail"),
            "{preview}"
        );
        let note = "x".repeat(301);
        let long = w.post(&w.secretary, &format!("{plan}/publish"), &[("note", &note)]).await;
        assert_eq!(long.status, 422);
        assert!(long.text.contains(&note), "what was typed is kept");
        w.publish(&plan).await;
        let sent = w.mails().await.len();
        let page = format!("{plan}/meetings/{}", requests[0]);
        let shown = w.get(&w.secretary, &page).await.text;
        assert!(shown.contains("This plan is published"), "{shown}");
        let before = standing(&w, &plan).await;
        let (slot, was) = (free(&shown)[0].to_string(), hidden(&shown, "revision"));
        let moved = w.post(&w.secretary, &page, &[("revision", &was), ("slot", &slot)]).await;
        assert!(moved.location().ends_with("?changed=1&derived=1"), "{}", moved.location());
        assert_eq!(standing(&w, &plan).await, before, "the published plan stays");
        let second = w.post(&w.secretary, &page, &[("revision", &was), ("slot", &slot)]).await;
        assert_eq!(second.status, 409, "the other secretary is told");
        let new = moved.location().split("/meetings/").take(2).collect::<Vec<_>>().join("/meetings/");
        let new = new.trim_start_matches(&format!("/{SLUG}/")).to_owned();
        assert!(w.get(&w.secretary, &plan).await.text.contains("There is already a new plan"));
        // Whom it will reach, before: Bo and Ana, not Chen.
        let preview = w.get(&w.secretary, &format!("{new}/publish")).await.text;
        assert!(preview.contains("The meetings of 2 people change"), "{preview}");
        assert!(preview.contains("Ana Anders: from ") && preview.contains("Bo Berg: from "), "{preview}");
        assert!(!preview.contains("<h3><bdi>Chen Cai"), "{preview}");
        // Stale by a change of somebody else in between.
        let was = hidden(&preview, "revision");
        let page = format!("{new}/meetings/{}", requests[0]);
        let other = free(&w.get(&w.secretary, &page).await.text)[0].to_string();
        assert_eq!(w.post(&w.secretary, &page, &[("slot", &other)]).await.status, 303);
        let pairs = [("revision", was.as_str()), ("note", "Hall  B is closed")];
        assert_eq!(w.post(&w.secretary, &format!("{new}/publish"), &pairs).await.status, 409);
        let done = w.post(&w.secretary, &format!("{new}/publish"), &[("note", "Hall  B is closed")]).await;
        assert_eq!(done.status, 303, "{}", done.text);
        let letters = w.mails().await;
        let fresh: Vec<_> = letters.iter().filter(|mail| mail.2.contains("Hall B is closed")).collect();
        assert_eq!(letters.len(), sent + fresh.len(), "every new letter says why");
        let mut to: Vec<&str> = fresh.iter().map(|mail| mail.0.as_str()).collect();
        to.sort_unstable();
        assert_eq!(to, ["ana@pump.example", "bo@first.example"], "nobody else hears of it");
        // Versions with what each changed, kept.
        let versions = w.get(&w.secretary, "meetings/plans/versions").await.text;
        for words in
            ["Version 1", "Version 2", "Hall B is closed", "3 meetings are new.", "1 moves.", "Bo Berg – Ana Anders"]
        {
            assert!(versions.contains(words), "{words}: {versions}");
        }
        let first = w.get(&w.secretary, "meetings/plans/versions?version=1").await.text;
        assert!(first.contains("Chen Cai – Ana Anders"), "{first}");
        assert_eq!(w.get(&w.secretary, "meetings/plans/versions?version=9").await.status, 404);
        assert!(w.get(&w.secretary, &new).await.text.contains("Version 2"));
        // Replaced: it can be looked at, not changed.
        let old = w.post(&w.secretary, &format!("{plan}/meetings/{}", requests[0]), &[("slot", &slot)]).await;
        assert_eq!(old.status, 409);
        assert_eq!(w.get(&w.secretary, &format!("{plan}/meetings/{}", requests[0])).await.status, 200);
        // Side by side.
        let id = |path: &str| path.rsplit('/').next().unwrap().to_owned();
        let both = w.get(&w.secretary, &format!("meetings/plans/compare?a={}&b={}", id(&plan), id(&new))).await;
        assert_eq!(both.status, 200, "{}", both.text);
        for words in ["At another time or place", "Bo Berg – Ana Anders", "The ten least satisfied in B", "100"] {
            assert!(both.text.contains(words), "{words}: {}", both.text);
        }
        for bad in ["", "?a=x&b=y", &format!("?a={}", id(&plan)), &format!("?a={}&b={}", id(&plan), w.bo.id)] {
            assert_eq!(w.get(&w.secretary, &format!("meetings/plans/compare{bad}")).await.status, 404, "{bad}");
        }
        let planned = w.request(&w.bo, &w.ana).await["state"].as_str().unwrap().to_owned();
        assert_eq!(RequestState::parse(&planned), Some(RequestState::Planned));
    }
}

#[tokio::test]
async fn pictures_are_filtered_and_others_see_none() {
    let w = World::new(exedra_testkit::Engine::Sqlite).await;
    let (plan, requests) = planned(&w).await;
    let people = w.get(&w.secretary, &format!("{plan}/people")).await.text;
    assert!(people.contains("<svg") && people.contains("Chen Cai") && people.contains("Bo Berg"), "{people}");
    let found = w.get(&w.secretary, &format!("{plan}/people?q=chen")).await.text;
    let table = found.split("<table>").nth(1).unwrap();
    assert!(table.contains("<bdi>Chen Cai</bdi></a>") && !table.contains("<bdi>Bo Berg</bdi></a>"), "{table}");
    let house = w.get(&w.secretary, &format!("{plan}/people?house={}", w.pumpworks)).await.text;
    assert!(house.split("<table>").nth(1).unwrap().contains("<bdi>Ana Anders</bdi></a>"), "{house}");
    assert!(people.contains("SECOND"), "delegations to choose from: {people}");
    let table = w.get(&w.secretary, &format!("{plan}/timetable")).await.text;
    assert!(table.contains("data-board") && table.contains(&format!("{plan}/meetings/{}", requests[0])), "{table}");
    let served = w.get(&w.secretary, &format!("{plan}/satisfaction")).await.text;
    assert!(served.contains("100") && served.contains("Ana Anders") && served.contains("Slots of waiting"), "{served}");
    let nowhere = w.get(&w.secretary, &format!("{plan}/people?house={}", w.bo.id)).await.text;
    assert!(nowhere.contains("Nothing is planned here."), "{nowhere}");
    for lang in ["zh", "fr", "ru", "es", "ar"] {
        for path in ["people", "timetable", "satisfaction", "changes", "publish"] {
            let page = w.get(&w.secretary, &format!("{plan}/{path}?lang={lang}")).await;
            assert_eq!(page.status, 200, "{path} {lang}");
        }
    }
    let id = plan.rsplit('/').next().unwrap();
    let paths = [
        format!("{plan}/people"),
        format!("{plan}/satisfaction"),
        format!("{plan}/changes"),
        format!("{plan}/publish"),
        format!("{plan}/meetings/{}", requests[0]),
        format!("meetings/plans/compare?a={id}&b={id}"),
        "meetings/plans/versions".to_owned(),
    ];
    for other in [&w.ana, &w.chen, &w.minister, &w.stranger] {
        for path in &paths {
            let answer = w.get(other, path).await;
            assert_eq!(answer.status, 404, "{path}");
            assert!(!answer.text.contains("Bo Berg"));
        }
        for path in [format!("{plan}/changes"), format!("{plan}/meetings/{}", requests[0])] {
            assert_eq!(w.post(other, &path, &[("slot", "1"), ("do", "drop")]).await.status, 404, "{path}");
        }
    }
    // A request that this plan does not know, and one that is none.
    for unknown in [w.bo.id.as_str(), "x"] {
        let path = format!("{plan}/meetings/{unknown}");
        assert_eq!(w.get(&w.secretary, &path).await.status, 404);
        assert_eq!(w.post(&w.secretary, &path, &[("slot", "1")]).await.status, 404);
    }
}
