//! Every named statement of every section is prepared with its declared types and executed once, on both engines.

use exedra_testkit::{engines, fresh};
use exedra_web::section;

#[tokio::test]
async fn every_statement_on_every_engine() {
    for engine in engines() {
        let sections = exedra::sections::all();
        let database = fresh(engine, &section::migrations(&sections)).await;
        let lists = sections.iter().flat_map(|section| section.statements.iter().copied());
        let mut checked = 0;
        let mut complaints = Vec::new();
        for statement in lists.chain([exedra_store::house::STATEMENTS]).flatten() {
            checked += 1;
            complaints.extend(
                exedra_store::verify::complaint(&database.db, statement)
                    .await
                    .unwrap_or_else(|error| Some(format!("{}: {error}", statement.name))),
            );
        }
        assert!(checked > 50, "only {checked} statements were found");
        assert!(complaints.is_empty(), "{engine:?}: {complaints:#?}");
    }
}
