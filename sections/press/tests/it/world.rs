//! An edition with an exhibitor, a secretary, a journalist and a stranger.

use std::any::TypeId;
use std::sync::Arc;

use exedra_kernel::{ForumId, ForumRole, Lang, Localized, MembershipRole, OrganisationId, PersonId, Track, Tracks};
use exedra_people::bulk::{self, NewRegistration};
use exedra_people::model::{ConsentKind, OrganisationKind};
use exedra_people::rules::System;
use exedra_people::{account, forum, organisation, person};
use exedra_store::transact;
use exedra_testkit::{Answered, Engine, TestServer};
use exedra_web::EditionState;

/// A word that stands in nothing that is public.
pub const SECRET: &str = "quagmirium";

/// A picture of four pixels.
pub const PICTURE: &str = "89504e470d0a1a0a0000000d4948445200000002000000020802000000fdd49a73000000\
                           1149444154789c63f8cfc0c0f01f8c8018001df003fdd3d07d260000000049454e44ae426082";

pub struct World {
    pub server: TestServer,
    pub forum: ForumId,
    pub quay: OrganisationId,
    pub editor_id: PersonId,
    pub editor: String,
    pub journalist: String,
    pub stranger: String,
    pub secretary: String,
}

async fn sign_up(server: &TestServer, name: &str) -> (PersonId, String) {
    let stamp = server.app.stamp();
    let email = format!("{name}@example.org");
    transact!(server.app.db(), tx => {
        let proposal = person::Proposal {
            native_name: format!("{name} Native"),
            latin_name: format!("{name} Latin"),
            ..person::Proposal::default()
        };
        let id = person::create(tx, stamp, &System::make_person("test"), &proposal).await?;
        let account = account::create(tx, stamp, &id, &email, None, Lang::En, false).await?.expect("a new address");
        let session = account::open_session(tx, stamp, &account, "test").await?;
        Ok((id, session))
    })
    .unwrap()
}

/// Makes the world. The forum's zone is eight hours before UTC; tests stand at 17:00 there on 2 August 2027.
pub async fn world(engine: Engine) -> World {
    let sections = vec![exedra_people::section(), exedra_press::section()];
    let doorman = Arc::new(exedra_people::PeopleDoorman);
    let server = TestServer::new(engine, sections, doorman, |_, extensions| {
        extensions.insert(TypeId::of::<exedra_files::Store>(), Arc::new(exedra_files::Store::in_memory()));
    })
    .await;
    let (editor_id, editor) = sign_up(&server, "edith").await;
    let (_, stranger) = sign_up(&server, "strange").await;
    let (secretary_id, secretary) = sign_up(&server, "sol").await;
    let (journalist_id, journalist) = sign_up(&server, "june").await;
    let stamp = server.app.stamp();
    let (forum, quay) = transact!(server.app.db(), tx => {
        let proposal = forum::Proposal {
            slug: "harbour".into(),
            name: Localized::one("en", "Harbour Forum"),
            theme: Localized::default(),
            venue: Localized::default(),
            from: "2027-09-24".into(),
            to: "2027-09-28".into(),
            zone: "Asia/Shanghai".into(),
            tracks: Tracks(vec![Track::named(Localized::one("en", "Health"))]),
            country: Some("CN".into()),
            languages: vec!["en".into(), "fr".into(), "zh".into()],
            state: EditionState::Open,
        };
        let forum = forum::create(tx, stamp, System::make_forum("test"), &proposal, None).await?;
        let edits = System::edit_forum("test", forum.clone());
        forum::give_role(tx, stamp, &edits, &secretary_id, ForumRole::Secretariat).await?;
        forum::give_role(tx, stamp, &edits, &journalist_id, ForumRole::Press).await?;
        let permit = System::make_organisation("test");
        let proposal = organisation::Proposal {
            country: Some("PT".into()),
            ..organisation::Proposal::named("Quay Robotics", OrganisationKind::Company)
        };
        let quay = organisation::create(tx, stamp, &permit, &proposal).await?;
        organisation::add_member(tx, stamp, &quay, &editor_id, MembershipRole::Editor).await?;
        let row = NewRegistration {
            person: editor_id.clone(),
            organisation: Some(quay.clone()),
            delegation: None,
            country: Some("PT".into()),
            badge: "edith Latin".into(),
        };
        bulk::register(tx, stamp, &System::register("test", forum.clone()), &[row]).await?;
        let consents = [(editor_id.clone(), ConsentKind::Listed, true, "en")];
        bulk::consents(tx, stamp, &System::make_person("test"), &consents).await?;
        Ok((forum, quay))
    })
    .unwrap();
    server.app.settle().await;
    World { server, forum, quay, editor_id, editor, journalist, stranger, secretary }
}

impl World {
    pub async fn get(&self, path: &str, session: Option<&str>) -> Answered {
        self.server.get(path, session).await
    }

    /// Posts a form that must lead on; gives where.
    pub async fn done(&self, path: &str, session: &str, pairs: &[(&str, &str)]) -> String {
        let answer = self.server.post(path, Some(session), pairs).await;
        assert_eq!(answer.status, 303, "{path}: {}", answer.text);
        answer.location().to_owned()
    }

    /// A release of the editor's, written with a picture, a link and a person, and handed in; gives its address.
    pub async fn handed_in(&self, word: &str) -> String {
        let title = format!("The {word} release");
        let begun = [("title", title.as_str()), ("organisation", self.quay.as_str())];
        let edit = self.done("/harbour/press/desk", &self.editor, &begun).await;
        let path = edit.trim_end_matches("/edit").to_owned();
        let (lede, body) = (format!("{word} happened."), format!("**{word}** in full.\n\n<script>alert(1)</script>"));
        let french = format!("Le communiqué {word}");
        let written = [
            ("title-en", title.as_str()),
            ("lede-en", &lede),
            ("body-en", &body),
            ("title-fr", &french),
            ("body-fr", &body),
            ("evidence", "Report | https://example.org/report"),
            ("people", "edith Latin | Engineer"),
            ("track", "health"),
        ];
        self.done(&edit, &self.editor, &written).await;
        let parts = [("alternative", word), ("language", "en"), ("credit", "A photographer"), ("licence", "CC BY 4.0")];
        let answer = self.upload(&format!("{path}/files"), &self.editor, &parts, &bytes(PICTURE)).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        self.done(&format!("{path}/move"), &self.editor, &[("do", "submit")]).await;
        path
    }

    /// The address of the first file of a release as its editor sees it.
    pub async fn file_of(&self, path: &str) -> String {
        let page = self.get(&format!("{path}/files"), Some(&self.editor)).await.text;
        let from = page.find(&format!("src=\"{path}/files/")).expect("a picture") + 5;
        page[from..].split('"').next().expect("an address").to_owned()
    }

    pub async fn upload(&self, path: &str, session: &str, parts: &[(&str, &str)], file: &[u8]) -> Answered {
        let mut body = Vec::new();
        for (name, text) in parts {
            let part = format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n");
            body.extend_from_slice(part.as_bytes());
        }
        body.extend_from_slice(b"--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.html\"\r\n\r\n");
        body.extend_from_slice(file);
        body.extend_from_slice(b"\r\n--edge--\r\n");
        let request = http::Request::builder()
            .method(http::Method::POST)
            .uri(path)
            .header("host", "127.0.0.1:8080")
            .header("sec-fetch-site", "same-origin")
            .header("cookie", format!("exedra={session}"))
            .header("content-type", "multipart/form-data; boundary=edge");
        self.server.send(request.body(body.into()).expect("a request")).await
    }

    /// Every public page that can be asked for, with a release and one of its files in it.
    pub fn public_pages(&self, release: &str, file: &str) -> Vec<String> {
        let id = release.rsplit('/').next().expect("an id");
        let attached = file.rsplit('/').next().expect("an id");
        let open = |route: &&exedra_web::section::Registered| {
            route.method == http::Method::GET && route.act.who == exedra_web::Who::Everyone
        };
        let pages = self.server.app.routes().iter().filter(open).map(|route| {
            let path =
                route.path.replace("{forum}", "harbour").replace("{release}", id).replace("{attached}", attached);
            let path = path.replace("{track}", "health").replace("{country}", "PT").replace("{name}", "releases");
            path.replace("{id}", self.quay.as_str()).replace("{line}", id)
        });
        let mut pages: Vec<String> = pages.filter(|path| !path.contains('{')).collect();
        pages.extend(
            ["/harbour/releases?q=release", "/harbour/releases?track=health", "/harbour/press?lang=fr"]
                .map(str::to_owned),
        );
        pages
    }
}

/// Bytes from hexadecimal digits.
pub fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex.bytes().filter(u8::is_ascii_hexdigit).collect();
    let digit = |byte: u8| (byte as char).to_digit(16).expect("a digit") as u8;
    digits.chunks(2).map(|pair| digit(pair[0]) * 16 + digit(pair[1])).collect()
}
