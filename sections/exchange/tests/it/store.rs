//! The store on both engines.

use exedra_exchange::{ListingKind, NewListing, Source, State, rules};
use exedra_store::{house, transact};
use exedra_testkit::engines;

use crate::world::{World, complete, text, values};

#[tokio::test]
async fn every_statement_holds() {
    for engine in engines() {
        let sections = vec![exedra_people::section(), exedra_exchange::section()];
        let database = exedra_testkit::fresh(engine, &exedra_web::section::migrations(&sections)).await;
        for statement in exedra_exchange::section().statements.into_iter().flatten() {
            let complaint = exedra_store::verify::complaint(&database.db, statement).await;
            assert_eq!(complaint.unwrap_or_else(|error| Some(error.to_string())), None, "{}", statement.name);
        }
    }
}

#[tokio::test]
async fn what_is_written_is_read() {
    for engine in engines() {
        let w = World::new(engine).await;
        let offer = w.offer("A pump", "filed", State::Published).await;
        let need = w.bring(ListingKind::Need, values(&[("title", text("A filter"))]), State::Draft).await;
        let mut conn = w.server.app.db().read().await.unwrap();
        let found = exedra_exchange::listings(&mut conn, &[need.clone(), offer.clone()]).await.unwrap();
        assert_eq!(found.iter().map(|l| &l.head.id).collect::<Vec<_>>(), [&need, &offer]);
        assert_eq!(found[1].values, complete("A pump", "filed"));
        assert_eq!(found[1].head.state, State::Published);
        assert!(found[1].head.published_at.is_some() && found[0].head.published_at.is_none());
        assert_eq!(
            exedra_exchange::heads(&mut conn, std::slice::from_ref(&offer)).await.unwrap(),
            [w.head(&offer).await]
        );
        assert_eq!(exedra_exchange::title_of(&mut conn, &need).await.unwrap().as_deref(), Some("A filter"));
        assert_eq!(exedra_exchange::forums_of(&mut conn, &need).await.unwrap(), std::slice::from_ref(&w.forum));
        assert_eq!(exedra_exchange::at_forum(&mut conn, &w.forum, "", 10).await.unwrap().len(), 2);
        let first = exedra_exchange::page(&mut conn, "", 1).await.unwrap();
        let second = exedra_exchange::page(&mut conn, first[0].head.id.as_str(), 5).await.unwrap();
        assert_eq!((first.len(), second.len()), (1, 1));
    }
}

#[tokio::test]
async fn an_import_again_finds_what_is_there() {
    for engine in engines() {
        let w = World::new(engine).await;
        let stamp = w.server.app.stamp();
        let source = Source { name: "list.json".into(), key: "K-1".into(), hash: "one".into() };
        let id = transact!(w.server.app.db(), tx => {
            let new = NewListing {
                kind: ListingKind::Offer,
                organisation: w.first.clone(),
                contact: None,
                values: values(&[
                    ("title", text("A pump")),
                    ("first_public_since", text("2020-01-01")),
                    ("first_public_address", text("https://example.org/k-1")),
                ]),
                state: State::Published,
                source: Some(source.clone()),
            };
            Ok(exedra_exchange::insert_bulk(tx, stamp, &rules::System::write("import"), vec![new]).await?.remove(0))
        })
        .unwrap();
        let mut conn = w.server.app.db().read().await.unwrap();
        let known = exedra_exchange::sources(&mut conn, &w.first, ListingKind::Offer).await.unwrap();
        drop(conn);
        assert_eq!(known, [(id.clone(), "K-1".to_owned(), Some("one".to_owned()))]);
        // The record changed where it is public: it stays public here.
        let mut found =
            exedra_exchange::listings(&mut w.server.app.db().read().await.unwrap(), std::slice::from_ref(&id))
                .await
                .unwrap();
        let mut new = found.remove(0).values;
        new.set("summary", text("Better."));
        let edited = transact!(w.server.app.db(), tx => {
            let permit = rules::System::edit("import", id.clone());
            let source = Source { hash: "two".into(), ..source.clone() };
            exedra_exchange::update_from_source(tx, stamp, &permit, &new, None, &source).await
        })
        .unwrap();
        assert_eq!((edited.state, edited.held), (State::Published, false));
        assert_eq!(w.head(&id).await.source_hash.as_deref(), Some("two"));
        // The second record of the same key is refused, whoever brings it.
        let twice = transact!(w.server.app.db(), tx => {
            let new = NewListing {
                kind: ListingKind::Offer,
                organisation: w.first.clone(),
                contact: None,
                values: values(&[("title", text("A pump"))]),
                state: State::Draft,
                source: Some(source.clone()),
            };
            exedra_exchange::insert_bulk(tx, stamp, &rules::System::write("import"), vec![new]).await
        });
        assert!(twice.is_err());
    }
}

#[tokio::test]
async fn what_is_over_expires_and_comes_back() {
    for engine in engines() {
        let w = World::new(engine).await;
        let mut offered = complete("A pump", "filed");
        offered.set("valid_until", text("2027-08-10"));
        let id = w.bring(ListingKind::Offer, offered.clone(), State::Published).await;
        let stamp = w.server.app.stamp();
        assert_eq!(transact!(w.server.app.db(), tx => exedra_exchange::expire(tx, stamp).await).unwrap(), 0);
        w.server.clock.advance(10 * 24 * 3600);
        let stamp = w.server.app.stamp();
        assert_eq!(transact!(w.server.app.db(), tx => exedra_exchange::expire(tx, stamp).await).unwrap(), 1);
        assert_eq!(w.state(&id).await, State::Expired);
        offered.set("valid_until", text("2028-08-10"));
        transact!(w.server.app.db(), tx => {
            let permit = rules::System::edit("test", id.clone());
            exedra_exchange::edit(tx, stamp, &permit, &offered, None).await
        })
        .unwrap();
        assert_eq!(w.state(&id).await, State::Published);
    }
}

#[tokio::test]
async fn own_fields_are_kept_apart_and_come_back() {
    for engine in engines() {
        let w = World::new(engine).await;
        let field = ["f1", "offer", "lab", "{\"en\":\"Laboratory\"}", "line", "[]", "wanted", "everyone"];
        let mut row: Vec<exedra_kernel::Value> =
            field.iter().map(|text| exedra_kernel::Value::Text(Some((*text).to_owned()))).collect();
        row.extend([exedra_kernel::Value::Int(Some(1)), exedra_kernel::Value::Bool(Some(false))]);
        transact!(w.server.app.db(), tx => {
            let columns = ["id", "record", "name", "labels", "kind", "choices", "need", "sees", "place", "retired"];
            tx.insert_many("own_field", &columns, vec![row.clone()], false).await
        })
        .unwrap();
        let id = w.offer("A pump", "filed", State::Draft).await;
        let mut changed = complete("A pump", "filed");
        changed.set("lab", text("Room 7"));
        let stamp = w.server.app.stamp();
        transact!(w.server.app.db(), tx => {
            let permit = rules::System::edit("test", id.clone());
            exedra_exchange::edit(tx, stamp, &permit, &changed, None).await
        })
        .unwrap();
        let page = w.server.get(&format!("/offers/{id}"), w.viewer.session()).await;
        assert!(page.text.contains("Laboratory") && page.text.contains("Room 7"), "{}", page.text);
        let form = w.server.get(&format!("/offers/{id}/edit"), w.editor.session()).await;
        assert!(form.text.contains("name=\"lab\" value=\"Room 7\""), "{}", form.text);
        let json = w.server.get(&format!("/api/v1/offers/{id}"), w.viewer.session()).await.json();
        assert_eq!(json["lab"], "Room 7");
    }
}

#[tokio::test]
async fn an_erased_person_is_contact_no_more() {
    for engine in engines() {
        let w = World::new(engine).await;
        let id = w.offer("A pump", "filed", State::Published).await;
        let told = exedra_exchange::sources::of_person(&mut w.server.app.db().read().await.unwrap(), &w.editor.id)
            .await
            .unwrap();
        assert_eq!(told["contact_of"][0]["title"], "A pump");
        transact!(w.server.app.db(), tx => exedra_exchange::sources::forget_person(tx, w.server.app.stamp(), &w.editor.id).await).unwrap();
        assert_eq!(w.head(&id).await.contact_id, None);
    }
}

#[tokio::test]
async fn the_trail_tells_who_and_for_whom() {
    for engine in engines() {
        let w = World::new(engine).await;
        let id = w.offer("A pump", "filed", State::Draft).await;
        w.done(&format!("/offers/{id}/submit"), &w.editor, &[]).await;
        let trail =
            house::audit_of(&mut w.server.app.db().read().await.unwrap(), "listing", id.as_str(), 10).await.unwrap();
        let moved = trail.iter().find(|line| line.act == "moved").unwrap();
        assert_eq!(moved.by_person, w.editor.id.as_str());
        assert_eq!(moved.behalf.as_deref(), Some(format!("organisation:{}", w.first).as_str()));
        assert_eq!(trail.iter().filter(|line| line.act == "made").count(), 1);
    }
}
