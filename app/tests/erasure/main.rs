//! After an erasure no file of the installation holds the name, neither a mail's copy nor a free page of the database.

mod copies;
mod rows;
mod sweep;

use std::path::{Path, PathBuf};

use exedra::commands::prepare;
use exedra::installation::Installation;
use exedra_kernel::{Lang, PersonId};
use exedra_mail::Postman;
use exedra_people::rules::System;
use exedra_people::rules_persons::SystemPersons;
use exedra_people::{account, erasure, person};
use exedra_store::house::{self, Letter};
use exedra_store::transact;
use exedra_web::{App, pump};

const NAME: &str = "Quillfeather";

fn holding(directory: &Path) -> Vec<PathBuf> {
    let (mut found, mut waiting) = (Vec::new(), vec![directory.to_owned()]);
    while let Some(next) = waiting.pop() {
        for path in std::fs::read_dir(next).expect("a directory").flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                waiting.push(path);
            } else if std::fs::read(&path).expect("a file").windows(NAME.len()).any(|part| part == NAME.as_bytes()) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

async fn somebody(app: &App) -> PersonId {
    let stamp = app.stamp();
    transact!(app.db(), tx => {
        let proposal = person::Proposal {
            native_name: format!("Sarka {NAME}"),
            latin_name: format!("Sarka {NAME}"),
            title: Some(format!("Keeper of {NAME} lighthouse")),
            ..person::Proposal::default()
        };
        let id = person::create(tx, stamp, &System::make_person("test"), &proposal).await?;
        account::create(tx, stamp, &id, "sarka@quill.example", None, Lang::En, false).await?;
        let own = Letter { person: Some(id.clone()), address: "sarka@quill.example".into(), subject: "Welcome".into(), body: format!("Dear {NAME}"), calendar: None };
        let other = Letter { address: "other@example.org".into(), subject: "A meeting".into(), body: format!("Sarka {NAME} asks you."), ..Letter::default() };
        house::post(tx, stamp, &own).await?;
        house::post_about(tx, stamp, &other, &[&id]).await?;
        Ok(id)
    })
    .expect("somebody is made")
}

#[tokio::test]
async fn no_file_holds_the_name() {
    let home = tempfile::tempdir().expect("a directory");
    let data = home.path();
    let installation = Installation::open(data, true).await.expect("an installation");
    prepare(&installation).await.expect("it is prepared");
    let (app, _router) = installation.app("http://127.0.0.1:8080".to_owned(), false).expect("an application");
    let id = somebody(&app).await;
    let postman = Postman::new(None, None, exedra_mail::folder(data)).expect("a postman");
    assert_eq!(postman.round(app.db(), app.holder(), app.now()).await.expect("mail goes"), 2);
    app.db().fold().await.expect("it folds");
    assert_eq!(holding(data).len(), 3, "the database and two mails: {:?}", holding(data));

    let (stamp, erasers) = (app.stamp(), &app.offered().erasers);
    let permit = SystemPersons::erase("test", id);
    transact!(app.db(), tx => erasure::erase(tx, stamp, erasers, &permit).await).expect("the erasure");
    pump::sweep(&app).await;
    assert_eq!(holding(data), [] as [PathBuf; 0]);
    // The row of the letter to somebody else is still there.
    assert_eq!(
        house::mails_recent(&mut app.db().read().await.expect("a snapshot"), "~", 9).await.expect("mails").len(),
        1
    );
    installation.db.close().await;
    assert_eq!(holding(data), [] as [PathBuf; 0]);
}
