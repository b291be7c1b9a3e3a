//! Articles beside the record, as the press office checks them.

use exedra_testkit::engines;

use crate::world::{World, world};

/// The facts of the record, in words of our own.
async fn record(w: &World, year: &str) {
    let (day, month) = (format!("{year}-09-24"), format!("{year}-05"));
    let moment = format!("{day}T20:00");
    let lines: [&[(&str, &str)]; 7] = [
        &[
            ("kind", "statement"),
            ("at", &moment),
            (
                "text-en",
                "Science and technology move the world. Now more than ever all countries need openness and cooperation in science and technology, to look together for ways to solve the great problems of the globe. We will strengthen international scientific and technological exchanges with a more open attitude, turn results of research into products, protect intellectual property and stand for science and technology for good.",
            ),
        ],
        &[
            ("kind", "quotation"),
            ("at", &day),
            ("by-en", "The president"),
            (
                "text-en",
                "We will strengthen international scientific and technological exchanges with a more open attitude.",
            ),
        ],
        &[
            ("kind", "figure"),
            ("value", "34"),
            ("unit", "percent"),
            ("as_of", &month),
            ("text-en", "growth of total sales of the zone's companies"),
        ],
        &[("kind", "figure"), ("value", "5"), ("unit", "days"), ("as_of", &day), ("text-en", "length of the forum")],
        &[("kind", "figure"), ("value", "400"), ("as_of", &day), ("text-en", "foreign participants")],
        &[("kind", "figure"), ("value", "500"), ("as_of", &day), ("text-en", "technology companies taking part")],
        &[
            ("kind", "figure"),
            ("value", "40"),
            ("unit", "countries"),
            ("as_of", &day),
            ("text-en", "countries of foreign participants"),
        ],
    ];
    for line in lines {
        let mut pairs = vec![("zone", "Asia/Shanghai")];
        pairs.extend_from_slice(line);
        w.done("/harbour/press/record/new", &w.secretary, &pairs).await;
    }
}

const ARTICLE: &str = "<html><head><script>alert('x')</script></head><body><nav><a href=/>Home</a> <a href=/w>World</a></nav>\
<article><h1>President calls for cooperation</h1><p>Updated 9:58 PM, September 25, 2027</p>\
<p>The president said on Friday that the country would meet the world with an “open mind”.</p>\
<p>The forum is a five-day meeting about the newest results of research.</p>\
<p>Companies of the zone reported growth of total sales of 34 percent in the first five months of 2027.</p>\
<p>About 400 foreign participants from about 40 countries and 500 technology companies take part.</p>\
<p>“We will never sell our harbour to anybody,” the president added, to long applause of the guests.</p></article>\
<div onclick=\"steal()\">Leave a Reply</div><p>Your email address will not be published.</p></body></html>";

/// Checks an article through the page; gives the address of the check and the page.
async fn checked(w: &World, title: &str, article: &[u8]) -> (String, String) {
    let parts = [("title", title), ("address", "https://news.example/a"), ("text", "")];
    let answer = w.upload("/harbour/press/checks", &w.secretary, &parts, article).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    let path = answer.location().to_owned();
    let page = w.get(&path, Some(&w.secretary)).await;
    assert_eq!(page.status, 200);
    (path, page.text)
}

/// The verdict in the row of the table that holds a text.
fn verdict(page: &str, part: &str) -> String {
    let body = page.split("<tbody>").nth(1).expect("a table");
    let row =
        body.split("</tr>").find(|row| row.contains(part)).unwrap_or_else(|| panic!("no row with {part}: {body}"));
    let cell = row.split("<td>").nth(1).and_then(|cell| cell.split("<br>").next()).expect("a cell");
    cell.replace("<strong>", "").replace("</strong>", "")
}

#[tokio::test]
async fn a_made_up_article_is_judged() {
    for engine in engines() {
        let w = world(engine).await;
        record(&w, "2027").await;
        let (path, page) = checked(&w, "The first", ARTICLE.as_bytes()).await;
        for (part, wanted) in [
            ("open mind", "reworded"),
            ("34 percent", "same"),
            ("five-day", "same"),
            ("400", "same"),
            ("500", "same"),
            ("40 countries", "same"),
            ("sell our harbour", "not in the record"),
        ] {
            assert_eq!(verdict(&page, part), wanted, "{part}");
        }
        assert!(page.contains("attitude") && page.contains("Leave a Reply"), "what differs, and what was set apart");
        assert!(!page.contains("alert(") && !page.contains("onclick"), "{page}");
        let changed =
            ARTICLE.replace("34 percent", "43 percent").replace("to long applause of the guests", "to applause");
        let (second, page) = checked(&w, "The second", changed.as_bytes()).await;
        assert_eq!(verdict(&page, "43 percent"), "changed");
        assert!(page.contains(&format!("href=\"{path}\"")), "near-copies are grouped: {page}");
        let list = w.get("/harbour/press/checks", Some(&w.secretary)).await.text;
        assert!(list.contains("The first") && list.contains("The second") && list.contains("2 August 2027"), "{list}");
        for session in [None, Some(w.editor.as_str()), Some(w.journalist.as_str())] {
            assert_ne!(w.get(&path, session).await.status, 200);
        }
        w.done(&second, &w.secretary, &[]).await;
        assert_eq!(w.get(&second, Some(&w.secretary)).await.status, 404);
    }
}

#[tokio::test]
async fn what_is_no_article_gets_one_sentence() {
    let w = world(engines()[0]).await;
    let long = "a word ".repeat(200_000);
    let markup = "<div><script>x()</script></div>".repeat(1000);
    for (bytes, why) in [
        (long.as_bytes(), "longer than any article"),
        (markup.as_bytes(), "no text to check"),
        (b"\xff\x00\xd8\x01".as_slice(), "no text in UTF-8"),
    ] {
        let answer = w.upload("/harbour/press/checks", &w.secretary, &[("title", "x")], bytes).await;
        assert_eq!(answer.status, 422);
        assert!(answer.text.contains(why), "{why}: {:.3000}", answer.text);
    }
    let empty = w.upload("/harbour/press/checks", &w.secretary, &[("title", "x"), ("address", "nowhere")], b"").await;
    assert_eq!(empty.status, 422);
}

/// Two real articles, when they are at hand: in the folder named by `EXEDRA_DATA` or in `../shared/data` beside the workspace.
#[tokio::test]
async fn real_articles_are_judged() {
    let beside = || std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let folder = std::env::var_os("EXEDRA_DATA").map_or_else(beside, Into::into).join("coverage");
    let read = |name: &str| std::fs::read(folder.join(name)).ok();
    let (Some(first), Some(second)) = (read("000_03ebfe66312de70b.txt"), read("004_7eff7d7cd2e338f5.txt")) else {
        eprintln!("no real articles (set EXEDRA_DATA to the folder that has them); this check is left out.");
        return;
    };
    let w = world(engines()[0]).await;
    record(&w, "2021").await;
    let (_, page) = checked(&w, "", &first).await;
    for (part, wanted) in
        [("more open attitude", "reworded"), ("400", "same"), ("500", "same"), ("40 countries", "same")]
    {
        assert_eq!(verdict(&page, part), wanted, "{part}: {page}");
    }
    assert!(page.contains("Share this story"), "set apart");
    let (_, page) = checked(&w, "", &second).await;
    for (part, wanted) in
        [("open mind", "reworded"), ("34 percent", "same"), ("five-day", "same"), ("2020", "missing context")]
    {
        assert_eq!(verdict(&page, part), wanted, "{part}: {page}");
    }
}
