use exedra_kernel::ForumRole;
use exedra_testkit::engines;
use http::StatusCode;

use crate::persons_world::{SLUG, World};

#[tokio::test]
async fn a_second_delegation_gets_404_everywhere() {
    for engine in engines() {
        let world = World::new(engine).await;
        let (first, mail) = world.delegation("PRT", "PT", 3, "pt@example.org").await;
        let (second, other) = world.delegation("ISL", "IS", 3, "is@example.org").await;
        let (own, foreign) = (world.by_link(&mail).await, world.by_link(&other).await);
        let ana = world.guest_in("Ana Sá", "Ana Sa", "PT", Some(&first)).await;
        let theirs = world.guest_in("Jon", "Jon", "IS", Some(&second)).await;
        let guest = world.account(&theirs, "jon@example.org", None, false).await;
        let base = format!("/{SLUG}/delegations/{first}");
        for path in ["", "/people", "/export.csv", &format!("/people/{ana}")] {
            assert_eq!(world.server.get(&format!("{base}{path}"), Some(&own)).await.status, StatusCode::OK, "{path}");
            assert_eq!(world.server.get(&format!("{base}{path}"), None).await.status, StatusCode::SEE_OTHER, "{path}");
            for session in [&foreign, &guest] {
                let answer = world.server.get(&format!("{base}{path}"), Some(session)).await;
                assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
                assert!(!answer.text.contains("Ana"));
            }
        }
        for (path, what) in [
            ("", "head"),
            ("", "frame"),
            ("", "manager"),
            ("/people", ""),
            (&format!("/people/{ana}"), "withdraw"),
            (&format!("/people/{ana}"), "edit"),
            (&format!("/people/{ana}"), "consents"),
            (&format!("/people/{ana}"), "substitute"),
        ] {
            let pairs = [("do", what), ("person", ana.as_str()), ("native_name-0", "X"), ("new-native_name", "X")];
            let answer = world.server.post(&format!("{base}{path}"), Some(&foreign), &pairs).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path} {what}");
        }
        // Through one's own delegation nobody of another is reached.
        let across = format!("/{SLUG}/delegations/{second}/people/{ana}");
        assert_eq!(world.server.get(&across, Some(&foreign)).await.status, StatusCode::NOT_FOUND);
        let theirs = format!("/{SLUG}/delegations/{second}");
        let head = world.server.post(&theirs, Some(&foreign), &[("do", "head"), ("person", ana.as_str())]).await;
        assert_eq!(head.status, StatusCode::NOT_FOUND);
        // Lists show managers their own, and nobody else that there are any.
        let list = world.server.get(&format!("/{SLUG}/delegations"), Some(&foreign)).await.text;
        assert!(list.contains("ISL") && !list.contains("PRT") && !list.contains("New delegation"));
        assert_eq!(world.server.get(&format!("/{SLUG}/delegations"), Some(&guest)).await.status, StatusCode::NOT_FOUND);
        // Managers do not set their own frame; another edition's address leads nowhere.
        let frame = [("do", "frame"), ("name", "X"), ("quota", "500")];
        assert_eq!(world.server.post(&base, Some(&own), &frame).await.status, StatusCode::NOT_FOUND);
        World::edition(&world.server, "elsewhere").await;
        let elsewhere = format!("/elsewhere/delegations/{first}");
        assert_eq!(world.server.get(&elsewhere, Some(&own)).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn many_rows_come_in_together_or_not_at_all() {
    for engine in engines() {
        let world = World::new(engine).await;
        let (id, mail) = world.delegation("CHN", "CN", 4, "cn@example.org").await;
        let own = world.by_link(&mail).await;
        let base = format!("/{SLUG}/delegations/{id}");
        let people = format!("{base}/people");
        let bad = [
            ("native_name-0", "王芳"),
            ("latin_name-0", "Wang Fang"),
            ("nationality-0", "China"),
            ("native_name-3", "李雷"),
            ("email-3", "nowhere"),
        ];
        let answer = world.server.post(&people, Some(&own), &bad).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            answer.text.contains("id=\"e-latin_name-1\"") && answer.text.contains("id=\"e-email-1\""),
            "{}",
            answer.text
        );
        assert!(
            answer.text.contains("value=\"王芳\"") && answer.text.contains("value=\"nowhere\""),
            "nothing typed is lost"
        );
        assert!(world.server.get(&base, Some(&own)).await.text.contains("0 / 4"), "nothing half-written");
        let good = [
            ("native_name-0", "王芳"),
            ("latin_name-0", "Wang Fang"),
            ("nationality-0", "中国"),
            ("languages-0", "中文, English"),
            ("paste", "Latin name\tName\tBadge\tE-mail\nLi Lei\t李雷\t=cmd()\tli@example.org\n\nAna Sa\tAna Sá\t\t\n"),
        ];
        assert_eq!(world.server.post(&people, Some(&own), &good).await.location(), format!("{base}?done=added"));
        let page = world.server.get(&base, Some(&own)).await.text;
        assert!(page.contains("3 / 4") && page.contains("王芳") && page.contains("Li Lei") && page.contains("Ana Sá"));
        let csv = world.server.get(&format!("{base}/export.csv"), Some(&own)).await;
        assert!(csv.text.contains("'=cmd()") && !csv.text.contains(",=cmd"), "{}", csv.text);
        assert!(csv.headers["content-disposition"].to_str().unwrap().contains("delegation-CHN.csv"));
        // Twice, and over the quota.
        let twice = world.server.post(&people, Some(&own), &[("native_name-0", "王芳"), ("latin_name-0", "W F")]).await;
        assert!(twice.text.contains("in the delegation already"));
        let many = [("native_name-0", "A"), ("native_name-1", "B")];
        let over = world.server.post(&people, Some(&own), &many).await;
        assert_eq!(over.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(over.text.contains("All 4 places are taken") && over.text.contains("id=\"e-native_name-1\""));
        assert_eq!(world.server.post(&people, Some(&own), &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        // Nobody agreed to anything by being registered.
        assert!(!world.server.get(&format!("/{SLUG}/people"), None).await.text.contains("王芳"));
    }
}

#[tokio::test]
async fn offices_edit_withdraw_substitute_until_the_deadline() {
    for engine in engines() {
        let world = World::new(engine).await;
        let (id, mail) = world.delegation("PRT", "PT", 1, "pt@example.org").await;
        let own = world.by_link(&mail).await;
        let (_, runs) = world.staff("Secretary", "sec@example.org", ForumRole::Secretariat).await;
        let ana = world.guest_in("Ana", "Ana", "PT", Some(&id)).await;
        let base = format!("/{SLUG}/delegations/{id}");
        let one = format!("{base}/people/{ana}");
        let edit = [("do", "edit"), ("native_name", "Ana Maria"), ("title", "Minister"), ("badge_name", "ANA")];
        assert_eq!(world.server.post(&one, Some(&own), &edit).await.location(), format!("{base}?done=saved"));
        assert!(world.server.get(&base, Some(&own)).await.text.contains("Ana Maria"));
        assert_eq!(
            world.server.post(&base, Some(&own), &[("do", "head"), ("person", ana.as_str())]).await.location(),
            format!("{base}?done=saved")
        );
        // What the delegate told the office, with the office's name.
        world.server.post(&one, Some(&own), &[("do", "consents"), ("consent-listed", "1")]).await;
        assert!(world.server.get(&format!("/{SLUG}/people"), None).await.text.contains("Ana Maria"));
        // A substitute takes place and head, though the quota is full.
        let faulty = world.server.post(&one, Some(&own), &[("do", "substitute"), ("new-native_name", "")]).await;
        assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(faulty.text.contains("id=\"e-new-native_name\""), "{}", faulty.text);
        let swap = [("do", "substitute"), ("new-native_name", "Rui"), ("new-badge_name", "RUI")];
        assert_eq!(world.server.post(&one, Some(&own), &swap).await.location(), format!("{base}?done=saved"));
        let page = world.server.get(&base, Some(&own)).await.text;
        assert!(page.contains("in place of Ana Maria") && page.contains("1 / 1") && page.contains("replaced"));
        assert!(!world.server.get(&format!("/{SLUG}/people"), None).await.text.contains("Ana Maria"));
        assert_eq!(world.server.get(&one, Some(&own)).await.status, StatusCode::NOT_FOUND);
        let at = page.find(&format!("{base}/people/")).unwrap() + base.len() + 8;
        let rui = format!("{base}/people/{}", &page[at..at + 36]);
        // After the deadline only the secretariat.
        world.server.clock.advance(30 * 24 * 3600);
        let (own, runs_again) = (world.by_link(&mail).await, world.by_link("sec@example.org").await);
        assert_eq!(world.server.get(&base, Some(&runs)).await.status, StatusCode::SEE_OTHER, "sessions end");
        assert!(world.server.get(&base, Some(&own)).await.text.contains("deadline has passed"));
        for (path, what) in [(rui.as_str(), "withdraw"), (&format!("{base}/people"), "")] {
            let answer = world.server.post(path, Some(&own), &[("do", what), ("native_name-0", "X")]).await;
            assert_eq!(answer.status, StatusCode::CONFLICT, "{path}");
        }
        assert_eq!(
            world.server.post(&rui, Some(&runs_again), &[("do", "withdraw")]).await.location(),
            format!("{base}?done=saved")
        );
        assert!(world.server.get(&base, Some(&own)).await.text.contains("0 / 1"));
    }
}

#[tokio::test]
async fn secretariat_and_protocol_make_delegations() {
    for engine in engines() {
        let world = World::new(engine).await;
        let (_, protocol) = world.staff("Protocol", "protocol@example.org", ForumRole::Protocol).await;
        let (_, press) = world.staff("Press", "press@example.org", ForumRole::Press).await;
        let path = format!("/{SLUG}/delegations");
        let pairs = [
            ("code", "fra"),
            ("name", "Délégation française"),
            ("country", "FR"),
            ("quota", "12"),
            ("deadline", "2027-08-31"),
            ("manager_email", "fr@example.org"),
        ];
        assert_eq!(world.server.post(&path, Some(&press), &pairs).await.status, StatusCode::NOT_FOUND);
        let nameless = world.server.post(&path, Some(&protocol), &pairs).await;
        assert_eq!(nameless.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(nameless.text.contains("no account yet") && nameless.text.contains("Délégation française"));
        let mut all = pairs.to_vec();
        all.push(("manager_name", "Bureau\r\nBcc: thief@example.net"));
        let odd = world.server.post(&path, Some(&protocol), &all).await;
        assert_eq!(odd.status, StatusCode::UNPROCESSABLE_ENTITY, "a name is one line");
        all.pop();
        all.push(("manager_name", "Bureau"));
        let made = world.server.post(&path, Some(&protocol), &all).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER);
        let page = made.location().to_owned();
        assert_eq!(world.letter_to("fr@example.org", &path).await.as_deref(), Some(page.as_str()));
        assert!(world.server.get(&page, Some(&protocol)).await.text.contains("0 / 12"));
        let again = world.server.post(&path, Some(&protocol), &all).await;
        assert!(again.text.contains("has the code “FRA”"), "{}", again.text);
        let frame = [("do", "frame"), ("name", "France"), ("quota", "0")];
        assert_eq!(world.server.post(&page, Some(&protocol), &frame).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let frame = [("do", "frame"), ("name", "France"), ("quota", "5"), ("country", "FR")];
        assert_eq!(world.server.post(&page, Some(&protocol), &frame).await.location(), format!("{page}?done=saved"));
        let manager = world.by_link("fr@example.org").await;
        assert!(world.server.get(&page, Some(&manager)).await.text.contains("0 / 5"));
    }
}

#[tokio::test]
async fn a_house_comes_with_its_people_and_edits_are_taken_back() {
    for engine in engines() {
        let world = World::new(engine).await;
        let secretary = world.staff("Sol", "sol@example.org", ForumRole::Secretariat).await.1;
        let (id, mail) = world.delegation("QUA", "PT", 9, "qua@example.org").await;
        let office = world.by_link(&mail).await;
        let made = [("name", "Quay Works"), ("kind", "company")];
        world.server.post("/organisations/new", Some(&secretary), &made).await;
        let base = format!("/{SLUG}/delegations/{id}");
        let frame = |organisation: &'static str| {
            [("do", "frame"), ("name", "Quay"), ("quota", "9"), ("organisation", organisation), ("contact", "Pier 1")]
        };
        let wrong = world.server.post(&base, Some(&secretary), &frame("No Such House")).await;
        assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.text.contains("No Such House"));
        let set = world.server.post(&base, Some(&secretary), &frame("Quay Works")).await;
        assert_eq!(set.status, StatusCode::SEE_OTHER, "{}", set.text);
        assert!(world.server.get(&base, Some(&secretary)).await.text.contains("value=\"Quay Works\""));
        let rows = [("native_name-0", "Ana"), ("native_name-1", "Bo"), ("organisation-1", "Nowhere Inc")];
        let wrong = world.server.post(&format!("{base}/people"), Some(&office), &rows).await;
        assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.text.contains("Nowhere Inc"));
        let rows = [("native_name-0", "Ana"), ("email-0", "ana@example.org")];
        let added = world.server.post(&format!("{base}/people"), Some(&office), &rows).await;
        assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text);
        let desk = world.server.get(&format!("/{SLUG}/help-desk?q=ana"), Some(&secretary)).await.text;
        assert!(desk.contains("Quay Works"), "{desk}");
        // What a form wrote over is found in the history, and taken back there.
        let history = format!("{base}/history");
        assert_eq!(world.server.get(&history, Some(&office)).await.status, StatusCode::NOT_FOUND);
        let page = world.server.get(&history, Some(&secretary)).await.text;
        assert!(page.contains("<del>Delegation QUA</del>") && page.contains("<ins>Pier 1</ins>"), "{page}");
        let undone = world.server.post(&history, Some(&secretary), &[("line", &line_in(&page))]).await;
        assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.text);
        let page = world.server.get(&base, Some(&secretary)).await.text;
        assert!(page.contains("Delegation QUA") && !page.contains("Pier 1") && !page.contains("value=\"Quay Works\""));
        // Of a person likewise, while they have no account of their own.
        let person = desk.split("/history").next().unwrap().rsplit('/').next().unwrap().to_owned();
        let edit = [("do", "edit"), ("native_name", "Anna"), ("email", "ana@example.org"), ("title", "Captain")];
        assert_eq!(world.server.post(&format!("{base}/people/{person}"), Some(&office), &edit).await.status, 303);
        let history = format!("/{SLUG}/people/{person}/history");
        assert_ne!(world.server.get(&history, Some(&office)).await.status, StatusCode::OK);
        let page = world.server.get(&history, Some(&secretary)).await.text;
        assert!(page.contains("<ins>Captain</ins>"), "{page}");
        let line = line_in(&page);
        assert_eq!(world.server.post(&history, Some(&secretary), &[("line", &line)]).await.status, 303);
        let page = world.server.get(&format!("{base}/people/{person}"), Some(&office)).await.text;
        assert!(page.contains("value=\"Ana\"") && !page.contains("Captain"), "{page}");
    }
}

/// The newest line of a history that can be taken back.
fn line_in(page: &str) -> String {
    page.split("name=\"line\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}
