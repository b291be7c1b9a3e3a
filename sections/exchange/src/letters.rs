//! Letters about what a secretariat decided on an offer or need: to those of its organisation whose work goes on, each in
//! their language.

use exedra_kernel::{Actor, Lang, MembershipRole, key};
use exedra_people::presence;
use exedra_store::house::{self, Letter, Stamp};
use exedra_store::{Result, Tx};
use exedra_web::App;

use crate::model::{Head, State};

/// Tells an organisation's writers where its listing stands now: those who decide, when it was passed on to them; everybody
/// who edits, when it was given back or taken from view. Whoever did it knows.
pub async fn decided(
    tx: &mut Tx,
    app: &App,
    stamp: Stamp<'_>,
    actor: &Actor,
    head: &Head,
    to: State,
    note: Option<&str>,
) -> Result<()> {
    let (subject, body) = match to {
        State::Reviewed => (key!("mail-listing-reviewed-subject"), key!("mail-listing-reviewed-body")),
        State::Draft => (key!("mail-listing-returned-subject"), key!("mail-listing-returned-body")),
        State::Withdrawn => (key!("mail-listing-withdrawn-subject"), key!("mail-listing-withdrawn-body")),
        State::Submitted | State::Published | State::Expired => return Ok(()),
    };
    let link = format!("{}{}/manage", app.settings().base_url, head.path());
    for writer in presence::writers(tx, &head.organisation_id).await? {
        let decides = matches!(writer.role, MembershipRole::Owner | MembershipRole::Transfer);
        if writer.person == actor.person || (to == State::Reviewed && !decides) {
            continue;
        }
        let t = app.say(Lang::parse(&writer.language).unwrap_or(Lang::En));
        let words = [("title", head.title.as_str()), ("note", note.unwrap_or("")), ("link", &link)];
        let letter = Letter {
            person: Some(writer.person),
            address: writer.email,
            subject: t.with(subject, &head.title),
            body: t.fill(body, &words),
            calendar: None,
        };
        house::post(tx, stamp, &letter).await?;
    }
    Ok(())
}
