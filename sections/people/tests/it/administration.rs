//! Mail, audit, permissions, own fields, the OpenAPI document.

use exedra_kernel::record::{Datum, Values};
use exedra_people::own_field;
use exedra_store::{house, transact};
use exedra_testkit::engines;
use http::StatusCode;

use crate::orgs_world::world;

#[tokio::test]
async fn only_the_operator_sees_the_installation() {
    let w = world(engines()[0]).await;
    for path in ["/admin/mail", "/admin/audit", "/admin/permissions", "/forums/new"] {
        assert_eq!(w.server.get(path, None).await.status, StatusCode::SEE_OTHER, "{path}");
        for stranger in [&w.ana, &w.guest, &w.secretary] {
            assert_eq!(w.server.get(path, Some(&stranger.session)).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        assert_eq!(w.server.get(path, Some(&w.operator.session)).await.status, StatusCode::OK, "{path}");
    }
    for path in ["/admin", "/admin/own-fields"] {
        assert_eq!(w.server.get(path, Some(&w.ana.session)).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(w.server.get(path, Some(&w.secretary.session)).await.status, StatusCode::OK, "{path}");
    }
    let links = w.server.get("/admin", Some(&w.secretary.session)).await.text;
    assert!(links.contains("/harbour-2027/settings") && !links.contains("/admin/mail"));
}

#[tokio::test]
async fn mail_is_read_and_sent_again() {
    let w = world(engines()[0]).await;
    let stamp = w.server.app.stamp();
    transact!(w.server.app.db(), tx => {
        let letter = house::Letter { address: "a@b.example".into(), subject: "Subject <1>".into(), body: "Dear A".into(), ..house::Letter::default() };
        house::post(tx, stamp, &letter).await
    })
    .unwrap();
    let operator = Some(w.operator.session.as_str());
    let list = w.server.get("/admin/mail", operator).await.text;
    assert!(list.contains("Subject &#60;1&#62;") && list.contains("waiting"), "{list}");
    let id = house::mails_recent(&mut w.server.app.db().read().await.unwrap(), "~", 1).await.unwrap().remove(0).id;
    let path = format!("/admin/mail/{id}");
    assert_eq!(w.server.post(&path, operator, &[]).await.status, StatusCode::CONFLICT, "it waits anyway");
    house::claim_mail(w.server.app.db(), "test", stamp.now, 60).await.unwrap().expect("it is due");
    transact!(w.server.app.db(), tx => house::mail_outcome(tx, &id, "test", "failed", 5, stamp.now, Some("no such host"), None).await).unwrap();
    let page = w.server.get(&path, operator).await.text;
    assert!(page.contains("no such host") && page.contains("tried 5 times") && page.contains("Dear A"), "{page}");
    assert_eq!(w.server.post(&path, Some(&w.secretary.session), &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(w.server.post(&path, operator, &[]).await.status, StatusCode::SEE_OTHER);
    let mail = house::mail(&mut w.server.app.db().read().await.unwrap(), &id).await.unwrap().unwrap();
    assert_eq!((mail.state.as_str(), mail.attempts, mail.problem), ("waiting", 0, None));
}

#[tokio::test]
async fn the_trail_is_filtered_and_undone() {
    for engine in engines() {
        let w = world(engine).await;
        let edit = format!("/organisations/{}/edit", w.harbour);
        let pairs = [("do", "save"), ("name", "Renamed"), ("kind", "university"), ("country", "CN")];
        assert_eq!(w.server.post(&edit, Some(&w.ana.session), &pairs).await.status, StatusCode::SEE_OTHER);
        let operator = Some(w.operator.session.as_str());
        let all = w.server.get("/admin/audit", operator).await.text;
        assert!(all.contains("The program (test)") && all.contains("<ins>Renamed</ins>"), "{all}");
        let hers = w.server.get("/admin/audit?person=ana@ana.example", operator).await.text;
        assert!(hers.contains("<ins>Renamed</ins>") && !hers.contains("The program"), "{hers}");
        assert!(hers.contains("for Renamed"), "in the organisation's name");
        let forums = w.server.get("/admin/audit?record=forum", operator).await.text;
        assert!(forums.contains("Forum harbour-2027") && !forums.contains("Renamed"));
        let one = w.server.get(&format!("/admin/audit?record=organisation&id={}", w.inland), operator).await.text;
        assert!(one.contains("Inland University") && !one.contains("Renamed"));

        let trail = house::audit_recent(&mut w.server.app.db().read().await.unwrap(), "~", 50).await.unwrap();
        let line = &trail.iter().find(|line| line.act == "edited").unwrap().id;
        assert_eq!(
            w.server.post("/admin/audit", Some(&w.secretary.session), &[("line", line)]).await.status,
            StatusCode::NOT_FOUND
        );
        assert_eq!(w.server.post("/admin/audit", operator, &[("line", line)]).await.status, StatusCode::SEE_OTHER);
        let page = w.server.get(&format!("/organisations/{}", w.harbour), None).await.text;
        assert!(page.contains("Harbour University") && !page.contains("Renamed"));
        // What was made cannot be undone by a click.
        let made = &trail.iter().find(|line| line.act == "made" && line.record == "organisation").unwrap().id;
        assert_eq!(w.server.post("/admin/audit", operator, &[("line", made)]).await.status, StatusCode::CONFLICT);
    }
}

#[tokio::test]
async fn the_permission_table_has_every_route() {
    let w = world(engines()[0]).await;
    let table = w.server.get("/admin/permissions", Some(&w.operator.session)).await.text;
    for route in w.server.app.routes() {
        let escaped = format!("{} {}", route.method, route.path);
        assert!(table.contains(&escaped) && table.contains(route.act.name), "{escaped}");
    }
    assert!(table.contains("GET /api/v1/openapi.json"));
}

#[tokio::test]
async fn the_api_describes_itself() {
    let w = world(engines()[0]).await;
    let answer = w.server.get("/api/v1/openapi.json", None).await;
    assert_eq!(answer.status, StatusCode::OK);
    let document = answer.json();
    let mut ids = Vec::new();
    for route in w.server.app.routes().iter().filter(|route| route.api) {
        let operation = &document["paths"][route.path][route.method.as_str().to_lowercase()];
        ids.push(
            operation["operationId"].as_str().unwrap_or_else(|| panic!("{} {}", route.method, route.path)).to_owned(),
        );
        assert!(operation["responses"]["default"].is_object());
    }
    let all = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!((ids.len(), ids.len() > 2), (all, true));
    let problem = w.server.get("/api/v1/organisations/none", None).await;
    assert_eq!(problem.headers["content-type"], "application/problem+json");
}

#[tokio::test]
async fn own_fields_are_asked_answered_and_retired() {
    for engine in engines() {
        let w = world(engine).await;
        let secretary = Some(w.secretary.session.as_str());
        let bad = w
            .server
            .post(
                "/admin/own-fields",
                secretary,
                &[("record", "offer"), ("name", "Größe"), ("kind", "choice"), ("need", "wanted"), ("sees", "everyone")],
            )
            .await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(bad.text.contains("Größe") && bad.text.contains("Give at least two choices"));
        let pairs = [
            ("record", "offer"),
            ("name", "diet"),
            ("kind", "choice"),
            ("label_en", "Diet"),
            ("label_zh", "饮食"),
            ("choices", "vegan = en: Vegan; zh: 纯素\nany"),
            ("need", "wanted"),
            ("sees", "members"),
            ("place", "2"),
        ];
        assert_eq!(w.server.post("/admin/own-fields", secretary, &pairs).await.status, StatusCode::SEE_OTHER);
        let twice = w.server.post("/admin/own-fields", secretary, &pairs).await;
        assert!(twice.text.contains("There is a field of this name already."));
        assert!(w.server.get("/admin/own-fields?lang=zh", secretary).await.text.contains("饮食"));

        let mut conn = w.server.app.db().read().await.unwrap();
        let fields = own_field::fields(&mut conn, "offer").await.unwrap();
        let id = own_field::all(&mut conn, "offer").await.unwrap().remove(0).id;
        drop(conn);
        assert_eq!(fields[0].name, "own_diet");
        assert!(fields[0].parse(&["vegan".into()]).is_ok() && fields[0].parse(&["meat".into()]).is_err());
        let mut values = Values::default();
        values.set("own_diet", Datum::Text("vegan".into()));
        transact!(w.server.app.db(), tx => own_field::set_values(tx, "offer", "o1", &values).await).unwrap();
        assert_eq!(
            own_field::values(&mut w.server.app.db().read().await.unwrap(), "offer", "o1").await.unwrap(),
            values
        );

        let retired = [
            ("label_en", "Diet"),
            ("choices", "vegan\nany"),
            ("need", "optional"),
            ("sees", "members"),
            ("retired", "1"),
        ];
        assert_eq!(
            w.server.post(&format!("/admin/own-fields/{id}"), secretary, &retired).await.status,
            StatusCode::SEE_OTHER
        );
        let mut conn = w.server.app.db().read().await.unwrap();
        assert!(own_field::fields(&mut conn, "offer").await.unwrap().is_empty());
        assert_eq!(own_field::values(&mut conn, "offer", "o1").await.unwrap(), Values::default());
        drop(conn);
        assert_eq!(
            w.server.post(&format!("/admin/own-fields/{id}"), Some(&w.ana.session), &retired).await.status,
            StatusCode::NOT_FOUND
        );
    }
}
