use exedra_files::intake::Options;
use exedra_kernel::Lang;
use exedra_kernel::import::ImportReport;
use exedra_people::consent::Reach;
use exedra_people::model::ConsentKind;
use exedra_people::person_import;
use exedra_people::rules_persons::SystemPersons;
use exedra_testkit::engines;

use crate::persons_world::World;

async fn import(world: &World, text: &str) -> ImportReport {
    let app = &world.server.app;
    let say = app.say(Lang::En);
    let batch = person_import::read("people.csv", &mut text.as_bytes(), &Options::default(), &say).unwrap();
    let permit = SystemPersons::import("test", world.forum.clone());
    person_import::write(app.db(), app.stamp(), &permit, &batch).await.unwrap()
}

const FILE: &str = "\
Name,Latin,E-mail,Company,Country,Nationality,Languages,Badge\r\n\
王芳,Wang Fang,FANG@example.org,Harbour Institute,China,CN,中文,芳\r\n\
Ana Sá,,,Harbour Institute,Portugal,,pt; en,\r\n\
李雷,,,,,,,\r\n\
=SUM(A1),,odd@example.org,\"+Company\",,,,\r\n\
Bo,,nowhere,,,,,\r\n";

#[tokio::test]
async fn people_come_from_a_file_and_the_second_time_nothing_changes() {
    for engine in engines() {
        let world = World::new(engine).await;
        let first = import(&world, FILE).await;
        assert_eq!((first.read, first.created, first.updated, first.unchanged), (5, 3, 0, 0));
        let rejected: Vec<_> = first.rejected.iter().map(|r| (r.line, r.field.as_deref().unwrap_or(""))).collect();
        assert_eq!(rejected, [(4, "latin_name"), (6, "email")]);
        let second = import(&world, FILE).await;
        assert_eq!((second.created, second.updated, second.unchanged, second.rejected.len()), (0, 0, 3, 2));
        let changed =
            FILE.replace("Ana Sá,,,Harbour Institute,Portugal,,pt; en,", "Ana Sá,,,Harbour Institute,Portugal,PT,,Ana");
        let third = import(&world, &changed).await;
        assert_eq!((third.created, third.updated, third.unchanged), (0, 1, 2));
        let back = import(&world, FILE).await;
        assert_eq!((back.created, back.updated, back.unchanged), (0, 0, 3), "an empty cell takes nothing away");
        // Without names there is nothing to import.
        let say = world.server.app.say(Lang::En);
        let unusable = person_import::read("x.csv", &mut "a,b\n1,2\n".as_bytes(), &Options::default(), &say);
        assert!(unusable.unwrap_err().to_string().contains("native_name"));
    }
}

/// Who has an account is known by its address; what their profile says may be somebody else's.
#[tokio::test]
async fn an_address_on_a_profile_draws_no_row_to_itself() {
    for engine in engines() {
        let world = World::new(engine).await;
        let mal = world.guest("Mal", "Mal", "CN").await;
        let session = world.account(&mal, "mal@example.org", None, false).await;
        let pairs = [("native_name", "Mal"), ("latin_name", "Mal"), ("email", "fang@example.org")];
        world.server.post("/my/profile", Some(&session), &pairs).await;
        let file = "Name,Latin,E-mail\n王芳,Wang Fang,fang@example.org\n";
        let report = import(&world, file).await;
        assert_eq!((report.created, report.updated, report.unchanged), (1, 0, 0), "{report:?}");
        assert_eq!(import(&world, file).await.unchanged, 1);
        // Under their own name it is said, and nothing follows it.
        let report = import(&world, "Name,Latin,E-mail\nMal,Mal,other@example.org\n").await;
        assert_eq!(report.created, 1, "a namesake");
        let bo = world.guest("Bo", "Bo", "CN").await;
        let session = world.account(&bo, "bo@example.org", None, false).await;
        let pairs = [("native_name", "Bo"), ("latin_name", "Bo"), ("email", "victim@example.org")];
        world.server.post("/my/profile", Some(&session), &pairs).await;
        let report = import(&world, "Name,Latin,E-mail\nBo,Bo,victim@example.org\n").await;
        assert_eq!((report.created, report.rejected.len()), (0, 1), "{report:?}");
        // By the address they sign in with they are found.
        let report = import(&world, "Name,Latin,E-mail\nBo,Bo,bo@example.org\n").await;
        assert_eq!((report.created, report.unchanged), (0, 1), "{report:?}");
        // A link to the address lets in the one person without an account who is known by it.
        assert!(!world.by_link("fang@example.org").await.is_empty());
    }
}

#[tokio::test]
async fn the_export_holds_everybody_and_no_formula() {
    for engine in engines() {
        let world = World::new(engine).await;
        import(&world, FILE).await;
        let listed = world.guest("Zoë", "Zoe", "NL").await;
        world.agrees(&listed, ConsentKind::Listed).await;
        let mut text = String::new();
        let mut conn = world.server.app.db().read().await.unwrap();
        let mut sink = |line: &str| {
            text.push_str(line);
            Ok(())
        };
        assert_eq!(person_import::export_people(&mut conn, &world.forum, Reach::Here, &mut sink).await.unwrap(), 4);
        drop(conn);
        let lines: Vec<&str> = text.lines().collect();
        assert!(lines[0].ends_with("consent_listed,consent_matched,consent_contacted,consent_abroad"), "{}", lines[0]);
        assert!(text.contains("'=SUM(A1)") && text.contains("'+Company"), "{text}");
        assert!(lines.iter().any(|line| line.contains("Zoë") && line.ends_with("yes,no,no,no")));
        assert!(lines[1..].iter().filter(|line| line.ends_with("no,no,no,no")).count() == 3);
        // A file that leaves the country holds those alone who agree to that.
        let gone = world.guest("Yan", "Yan", "CN").await;
        world.agrees(&gone, ConsentKind::Abroad).await;
        let mut abroad = String::new();
        let mut conn = world.server.app.db().read().await.unwrap();
        let mut sink = |line: &str| {
            abroad.push_str(line);
            Ok(())
        };
        assert_eq!(person_import::export_people(&mut conn, &world.forum, Reach::Abroad, &mut sink).await.unwrap(), 1);
        drop(conn);
        assert!(abroad.contains("Yan") && !abroad.contains("Zoë"), "{abroad}");
        // What was exported comes in again unchanged.
        let again = import(&world, &text).await;
        assert_eq!((again.created, again.updated, again.unchanged), (0, 0, 4), "{:?}", again.rejected);
    }
}

#[tokio::test]
async fn consenting_in_bulk() {
    for engine in engines() {
        let world = World::new(engine).await;
        let yes = world.guest("A", "A", "FR").await;
        let no = world.guest("B", "B", "FR").await;
        world.agrees(&yes, ConsentKind::Contacted).await;
        world.agrees(&no, ConsentKind::Listed).await;
        let mut conn = world.server.app.db().read().await.unwrap();
        let all = exedra_people::consent::consenting(&mut conn, &world.forum, ConsentKind::Contacted).await.unwrap();
        assert_eq!(all.into_iter().collect::<Vec<_>>(), [yes]);
    }
}
