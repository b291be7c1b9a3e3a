//! Suggestions: what fits both sides, with reasons that add up; and who is never suggested.

use exedra_exchange::{ListingKind, NewListing, State, rules};
use exedra_kernel::record::Datum;
use exedra_kernel::{Acting, Lang, ListingId, OrganisationId, PersonId};
use exedra_people::model::ConsentKind;
use exedra_people::person;
use exedra_store::transact;
use exedra_testkit::engines;

use crate::world::{World, complete, text};

pub async fn agree(w: &World, who: &PersonId, given: bool) {
    let stamp = w.server.app.stamp();
    transact!(w.server.app.db(), tx => {
        let acting = Acting::system("test");
        person::record_consent(tx, stamp, &acting, who, ConsentKind::Matched, given, Lang::En).await
    })
    .unwrap();
    w.server.app.settle().await;
}

/// A listing of the second university.
async fn theirs(w: &World, kind: ListingKind, title: &str, summary: &str, state: State) -> ListingId {
    let mut values = complete(title, "filed");
    values.set("summary", text(summary));
    values.set("description", Datum::Empty);
    values.set("keywords", Datum::Empty);
    let second = second(w).await;
    let stamp = w.server.app.stamp();
    let ids = transact!(w.server.app.db(), tx => {
        let permit = rules::System::write("test");
        let new = NewListing { kind, organisation: second.clone(), contact: None, values: values.clone(), state, source: None };
        let ids = exedra_exchange::insert_bulk(tx, stamp, &permit, vec![new]).await?;
        exedra_exchange::list_many_at(tx, stamp, &permit, &w.forum, &ids).await?;
        Ok(ids)
    })
    .unwrap();
    w.server.app.settle().await;
    ids[0].clone()
}

async fn second(w: &World) -> OrganisationId {
    let mut conn = w.server.app.db().read().await.unwrap();
    exedra_people::organisation::find(&mut conn, "Second University").await.unwrap().unwrap().id
}

async fn suggested(w: &World, who: &crate::world::Person, query: &str) -> serde_json::Value {
    let answered = w.server.get(&format!("/api/v1/harbour/suggestions{query}"), who.session()).await;
    assert_eq!(answered.status, 200, "{}", answered.text);
    answered.json()["items"].clone()
}

fn ids(items: &serde_json::Value) -> Vec<&str> {
    items.as_array().unwrap().iter().filter_map(|item| item["listing"]["id"].as_str()).collect()
}

#[tokio::test]
async fn needs_meet_offers_with_reasons() {
    for engine in engines() {
        let w = World::new(engine).await;
        // Drafts of one's own say what is sought; nobody else learns of them.
        let mut need = complete("Hydrogen storage for ships", "unfiled");
        need.set("summary", text("We look for hydrogen tanks that ships can carry."));
        w.bring(ListingKind::Need, need, State::Draft).await;
        let tank =
            theirs(&w, ListingKind::Offer, "Metal hydride tank", "Stores hydrogen on ships.", State::Published).await;
        theirs(&w, ListingKind::Offer, "Wheat", "Yields well on salty soils.", State::Published).await;
        theirs(&w, ListingKind::Offer, "Hidden hydrogen tank", "Hydrogen for ships.", State::Draft).await;
        // The own house's offer would fit as well.
        w.offer("Hydrogen tank for ships", "filed", State::Published).await;

        assert_eq!(suggested(&w, &w.owner, "").await, serde_json::json!([]));
        let page = w.server.get("/harbour/exchange/suggestions", w.owner.session()).await;
        assert!(page.text.contains("You have not agreed to be matched"), "{}", page.text);
        agree(&w, &w.owner.id, true).await;
        let items = suggested(&w, &w.owner, "").await;
        assert_eq!(ids(&items), [tank.as_str()]);
        let item = &items[0];
        assert_eq!(item["because"]["title"], "Hydrogen storage for ships");
        let sum: f64 = item["parts"].as_array().unwrap().iter().filter_map(|part| part["score"].as_f64()).sum();
        assert!((sum - item["score"].as_f64().unwrap()).abs() < 1e-9, "{item}");
        let page = w.server.get("/harbour/exchange/suggestions", w.owner.session()).await.text;
        assert!(page.contains(&format!("/harbour/meetings/ask?listing={tank}")), "{page}");
        assert!(page.contains("<meter") && page.contains("Both say"), "{page}");

        // The words typed count where somebody has nothing of their own.
        agree(&w, &w.secretary.id, true).await;
        assert_eq!(suggested(&w, &w.secretary, "").await, serde_json::json!([]));
        let typed = suggested(&w, &w.secretary, "?q=hydrogen+tank").await;
        assert_eq!(ids(&typed).len(), 1, "the first university's contact never agreed: {typed}");
        agree(&w, &w.editor.id, true).await;
        assert_eq!(ids(&suggested(&w, &w.secretary, "?q=hydrogen+tank").await).len(), 2);
        agree(&w, &w.editor.id, false).await;
        assert_eq!(ids(&suggested(&w, &w.secretary, "?q=hydrogen+tank").await).len(), 1);
        assert_eq!(w.server.get("/harbour/exchange/suggestions", None).await.status, 303);
    }
}

#[tokio::test]
async fn no_means_no_until_it_is_taken_back() {
    for engine in engines() {
        let w = World::new(engine).await;
        agree(&w, &w.owner.id, true).await;
        let tank = theirs(&w, ListingKind::Offer, "Hydride tank", "Stores hydrogen.", State::Published).await;
        let query = "?q=hydrogen+tank";
        assert_eq!(ids(&suggested(&w, &w.owner, query).await), [tank.as_str()]);
        let here = "/harbour/exchange/suggestions";
        let faulty = w.server.post(here, w.owner.session(), &[("listing", tank.as_str()), ("reason", "x")]).await;
        assert_eq!(faulty.status, 422);
        w.done(here, &w.owner, &[("listing", tank.as_str()), ("reason", "competitor")]).await;
        assert_eq!(ids(&suggested(&w, &w.owner, query).await), Vec::<&str>::new());
        // Somebody else's "no" is theirs alone.
        agree(&w, &w.editor.id, true).await;
        assert_eq!(ids(&suggested(&w, &w.editor, query).await), [tank.as_str()]);
        let page = w.server.get(here, w.owner.session()).await.text;
        assert!(page.contains("They compete with us"), "{page}");
        w.done(here, &w.owner, &[("back", tank.as_str())]).await;
        assert_eq!(ids(&suggested(&w, &w.owner, query).await), [tank.as_str()]);
        // What somebody may not know of cannot be set aside either.
        let draft = w.offer("A draft", "unfiled", State::Draft).await;
        let pairs = [("listing", draft.as_str()), ("reason", "field")];
        assert_eq!(w.server.post(here, w.stranger.session(), &pairs).await.status, 404);
    }
}
