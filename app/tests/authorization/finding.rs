//! The site search over everything the fixture hides: a word that stands in hidden things only tells strangers nothing, by
//! page, number or API, and those whose things they are find them; what changes hands is found, or no longer, at once.

use exedra_exchange::{ListingKind, NewListing, State};
use exedra_governance::{declaration, rules_declaration};
use exedra_kernel::record::{Datum, Values};
use exedra_kernel::{Acting, Lang, ListingId, PersonId};
use exedra_people::model::ConsentKind;
use exedra_people::{erasure, person, rules_persons};
use exedra_store::transact;
use exedra_testkit::{Engine, engines};

use crate::fixture::{Fixture, fixture};

const HIDDEN: &str = "quagmirium";
/// A word that stands nowhere.
const NOWHERE: &str = "quagnowhere";

impl Fixture {
    fn session(&self, name: &str) -> Option<&str> {
        self.askers.iter().find(|asker| asker.name == name).expect("an asker").session.as_deref()
    }

    async fn person_of(&self, name: &str) -> PersonId {
        let asker = self.askers.iter().find(|asker| asker.name == name).expect("an asker");
        self.actor(asker).await.expect("signed in").person
    }

    /// What somebody finds: the kinds of the results, in order of the kinds.
    async fn finds(&self, words: &str, session: Option<&str>) -> Vec<String> {
        let words = exedra_web::forms::escape(words);
        let found = self.server.get(&format!("/api/v1/harbour/search?q={words}"), session).await.json();
        let kinds = found["kinds"].as_array().expect("kinds").iter();
        let mut all: Vec<String> = kinds.map(|kind| kind["value"].as_str().expect("a word").to_owned()).collect();
        let elsewhere = found["elsewhere"].as_array().expect("a list").iter();
        all.extend(elsewhere.map(|kind| kind["kind"].as_str().expect("a word").to_owned()));
        let counted: i64 = found["kinds"].as_array().expect("kinds").iter().filter_map(|k| k["count"].as_i64()).sum();
        assert_eq!(found["total"].as_i64(), Some(counted), "{found}");
        assert_eq!(found["items"].as_array().map(Vec::len), Some(counted.min(20) as usize), "{found}");
        all
    }
}

#[tokio::test]
async fn hidden_words_tell_strangers_nothing() {
    for engine in engines() {
        let f = fixture(engine).await;
        for asker in f.askers.iter().filter(|asker| asker.foreign) {
            let session = asker.session.as_deref();
            for place in ["/harbour/search", "/search", "/mountain/search"] {
                for (words, others) in [("quagmirium", "quagnowhere"), ("quagmiri", "quagnowh")] {
                    for more in ["", "&lang=ar", "&kind=release", "&track=health", "&page=2"] {
                        let hidden = f.server.get(&format!("{place}?q={words}{more}"), session).await;
                        let nowhere = f.server.get(&format!("{place}?q={others}{more}"), session).await;
                        assert_eq!(hidden.status, 200);
                        assert_eq!(
                            hidden.text.replace(words, "…"),
                            nowhere.text.replace(others, "…"),
                            "{} at {place} in {engine:?}",
                            asker.name
                        );
                    }
                }
                let mut answers = Vec::new();
                for words in [HIDDEN, NOWHERE] {
                    answers.push(f.server.get(&format!("/api/v1{place}?q={words}"), session).await.text);
                }
                assert_eq!(answers[0], answers[1], "{} by API at {place}", asker.name);
            }
        }
        // What the guests and managers of the first university are not shown by its pages is not found by them either.
        assert_eq!(f.finds(HIDDEN, f.session("first guest")).await, Vec::<String>::new());
        assert_eq!(f.finds(HIDDEN, f.session("operator")).await, Vec::<String>::new());
        assert_eq!(f.finds(HIDDEN, f.session("secretary")).await, ["event", "transcript", "release", "challenge"]);
        assert_eq!(f.finds(HIDDEN, f.session("first owner")).await, ["event", "release", "challenge", "case"]);
        // Everything that is hidden is still there for nobody: the search page of the second edition knows none of it.
        let found = f.server.get(&format!("/mountain/search?q={HIDDEN}"), f.session("secretary")).await;
        assert!(!found.text.contains("<mark>"), "{}", found.text);
    }
}

#[tokio::test]
async fn hidden_things_do_not_move_visible_ones() {
    let f = fixture(Engine::Sqlite).await;
    let app = &f.server.app;
    // Many hidden offers and drafts hold the word that orders two public ones.
    let before = f.server.get("/harbour/search?q=statement+open", None).await;
    let organisation = {
        let owner = f.askers.iter().find(|asker| asker.name == "first owner").expect("there");
        f.actor(owner).await.expect("signed in").memberships[0].organisation.clone()
    };
    transact!(app.db(), tx => {
        let permit = exedra_programme::rules::System::keep_programme("test", f.edition.id.clone());
        for _ in 0..30 {
            let starts = app.now().plus_seconds(3600);
            let draft = exedra_programme::session::Proposal {
                kind: exedra_programme::model::SessionKind::Forum,
                titles: exedra_kernel::Localized::one("en", "Statement open open"),
                abstracts: exedra_kernel::Localized::default(),
                languages: vec!["en".to_owned()],
                tracks: Vec::new(),
                room: None,
                starts,
                ends: starts.plus_seconds(60),
                organisation: Some(organisation.clone()),
                state: exedra_programme::model::SessionState::Draft,
                remote: false,
                expected: 0,
            };
            exedra_programme::session::create(tx, app.stamp(), &permit, &draft).await?;
        }
        Ok(())
    })
    .expect("drafts");
    app.settle().await;
    assert_eq!(before.text, f.server.get("/harbour/search?q=statement+open", None).await.text);
    let seen = f.server.get("/harbour/search?q=statement+open", f.session("secretary")).await;
    assert!(seen.text.matches("/harbour/programme/").count() >= 20, "whoever keeps the programme finds the drafts");
}

#[tokio::test]
async fn what_becomes_public_or_is_taken_back_is_so_at_once() {
    for engine in engines() {
        let f = fixture(engine).await;
        let (app, nobody) = (&f.server.app, None);
        assert!(f.finds(HIDDEN, nobody).await.is_empty());
        people_by_consent(&f).await;
        comments_when_moderated(&f).await;
        // A need is published, and withdrawn.
        let mut values = Values::default();
        values.set("title", Datum::Text("zephyrwork".to_owned()));
        let owner = f.askers.iter().find(|asker| asker.name == "first owner").expect("there");
        let house = f.actor(owner).await.expect("signed in").memberships[0].organisation.clone();
        let need: ListingId = transact!(app.db(), tx => {
            let permit = exedra_exchange::rules::System::write("test");
            let state = State::Published;
            let new = NewListing { kind: ListingKind::Need, organisation: house.clone(), contact: None, values: values.clone(), state, source: None };
            let made = exedra_exchange::insert_bulk(tx, app.stamp(), &permit, vec![new]).await?;
            exedra_exchange::list_many_at(tx, app.stamp(), &permit, &f.edition.id, &made).await?;
            Ok(made[0].clone())
        })
        .expect("a need");
        app.settle().await;
        assert_eq!(f.finds("zephyrwork", nobody).await, ["need"]);
        let gone = f.server.post(&format!("/needs/{need}/withdraw"), f.session("first owner"), &[]).await;
        assert_eq!(gone.status, 303, "{}", gone.text);
        assert!(f.finds("zephyrwork", nobody).await.is_empty());
        // The embargo ends by the clock alone.
        f.server.clock.advance(3599);
        assert!(f.finds(HIDDEN, nobody).await.is_empty());
        f.server.clock.advance(1);
        assert_eq!(f.finds(HIDDEN, nobody).await, ["release"]);
        let release = f.things.iter().find(|thing| thing.pattern == "/harbour/releases/{release}").expect("there");
        let path = format!("/harbour/releases/{}/move", release.id);
        let gone = f.server.post(&path, f.session("secretary"), &[("do", "withdraw"), ("reason", "An error")]).await;
        assert_eq!(gone.status, 303, "{}", gone.text);
        assert!(f.finds(HIDDEN, nobody).await.is_empty());
    }
}

/// Who does not agree to be listed is nobody's result; who is erased is none any more.
async fn people_by_consent(f: &Fixture) {
    let app = &f.server.app;
    let person = f.person_of("second guest").await;
    let consent = async |given| {
        transact!(app.db(), tx => {
            let acting = Acting::system("test");
            person::record_consent(tx, app.stamp(), &acting, &person, ConsentKind::Listed, given, Lang::En).await
        })
        .expect("a consent");
        app.settle().await;
    };
    assert!(f.finds("second-guest", None).await.is_empty());
    consent(true).await;
    assert_eq!(f.finds("second-guest", None).await, ["person"]);
    consent(false).await;
    assert!(f.finds("second-guest", None).await.is_empty());
    consent(true).await;
    let erasers: Vec<_> = exedra::sections::all().iter().flat_map(|section| section.erasers().to_vec()).collect();
    transact!(app.db(), tx => {
        let permit = rules_persons::SystemPersons::erase("test", person.clone());
        erasure::erase(tx, app.stamp(), &erasers, &permit).await
    })
    .expect("an erasure");
    app.settle().await;
    assert!(f.finds("second-guest", None).await.is_empty());
}

/// What the public says waits for the moderator, and is found by nobody until then.
async fn comments_when_moderated(f: &Fixture) {
    let app = &f.server.app;
    let secretary = f.askers.iter().find(|asker| asker.name == "secretary").expect("there");
    let secretary = f.actor(secretary).await.expect("signed in");
    let all = declaration::all(&mut app.db().read().await.expect("a snapshot"), &f.edition.id).await;
    let one = all.expect("readable").pop().expect("a declaration");
    transact!(app.db(), tx => {
        let permit = rules_declaration::may_comment(None, false, &f.edition, &one)?;
        let said = declaration::Said { name: "A".into(), language: "en".into(), text: "ventifacts".into(), ..Default::default() };
        declaration::comment(tx, app.stamp(), &permit, &said).await
    })
    .expect("a comment");
    app.settle().await;
    assert!(f.finds("ventifacts", None).await.is_empty());
    assert!(f.finds("ventifacts", f.session("secretary")).await.is_empty(), "it stands on no page but the moderator's");
    transact!(app.db(), tx => {
        let waiting = declaration::comments(tx, &one, exedra_governance::model::CommentState::Waiting).await?;
        let permit = rules_declaration::may_moderate(&secretary, &f.edition, &one)?;
        declaration::moderate(tx, app.stamp(), &permit, &waiting[0].id, true).await
    })
    .expect("a decision");
    app.settle().await;
    assert_eq!(f.finds("ventifacts", None).await, ["declaration"]);
}
