//! What is hidden from people is in no export: the things that the sweep must not find are in none of its files.

use exedra_people::consent::Reach;
use exedra_testkit::Engine;

use crate::fixture::fixture;

#[tokio::test]
async fn no_export_tells_of_what_is_hidden() {
    let fixture = fixture(Engine::Sqlite).await;
    let app = &fixture.server.app;
    for kind in exedra::exports::kinds() {
        let mut out = Vec::new();
        exedra::exports::write(app, app.db(), kind, "harbour", app.now(), Reach::Here, &mut out).await.expect(kind);
        let text = String::from_utf8_lossy(&out);
        assert!(!text.contains("quagmirium"), "{kind}: {text}");
    }
    let mut all = Vec::new();
    exedra::exports::everything(app, app.db(), "harbour", app.now(), Reach::Here, &mut all).await.expect("everything");
    assert!(!String::from_utf8_lossy(&all).contains("quagmirium"));
}
