//! Letters to speakers: an invitation, a substitution, a delay. In their language. Those who accepted are written to about
//! what they accepted; an invitation goes only to those who agree to be contacted.

use std::collections::BTreeSet;

use exedra_kernel::{Lang, PersonId};
use exedra_store::house::{self, Letter, Stamp};
use exedra_store::{Result, Tx};
use exedra_web::{App, Edition, Say};

use crate::gathered::{Face, faces};
use crate::model::{Invitation, InvitationState, Item, Session};
use crate::{gathered, rules, store};

/// What all letters of one write share.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// The application.
    pub app: &'a App,
    /// Time and randomness.
    pub stamp: Stamp<'a>,
    /// The edition.
    pub edition: &'a Edition,
    /// The session.
    pub session: &'a Session,
}

impl Desk<'_> {
    async fn reach(self, tx: &mut Tx, person: &PersonId, accepted: bool) -> Result<Option<(Say, String, Face)>> {
        let people = BTreeSet::from([person.clone()]);
        let face = faces(tx, &self.edition.id, &people).await?.remove(person);
        let Some(face) = face.filter(|face| !face.erased && (accepted || face.contacted)) else { return Ok(None) };
        let say = self.app.say(face.lang.unwrap_or(Lang::En));
        Ok(face.email.clone().map(|address| (say, address, face)))
    }

    async fn post(self, tx: &mut Tx, person: &PersonId, address: String, subject: &str, body: String) -> Result<()> {
        // A line end in a title must not become a header.
        let subject = subject.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let letter = Letter { person: Some(person.clone()), address, subject, body, calendar: None };
        house::post(tx, self.stamp, &letter).await
    }

    fn url(self, rest: &str) -> String {
        format!("{}/{}/programme/{rest}", self.app.settings().base_url, self.edition.slug)
    }

    /// Asks somebody to speak; whether a letter went.
    pub async fn invite(self, tx: &mut Tx, person: &PersonId, item: Option<&Item>) -> Result<bool> {
        let Some((t, address, face)) = self.reach(tx, person, false).await? else { return Ok(false) };
        let title = self.session.titles.text(t.lang);
        let at = item.map_or(self.session.starts_at, |item| item.planned_at);
        let (when, forum) = (t.moment(at, &self.edition.zone), self.edition.name.text(t.lang));
        let what = item.map_or(title, |item| item.titles.text(t.lang));
        let url = self.url("invitations");
        let body = t.fill(
            "mail-speak-body",
            &[("who", &face.name), ("forum", forum), ("title", title), ("what", what), ("when", &when), ("url", &url)],
        );
        self.post(tx, person, address, &t.with("mail-speak-subject", title), body).await?;
        Ok(true)
    }

    /// Tells somebody that they need not speak.
    pub async fn replaced(self, tx: &mut Tx, invitation: &Invitation) -> Result<()> {
        let accepted = invitation.state == InvitationState::Accepted;
        let Some((t, address, face)) = self.reach(tx, &invitation.person_id, accepted).await? else { return Ok(()) };
        let (title, forum) = (self.session.titles.text(t.lang), self.edition.name.text(t.lang));
        let body = t.fill("mail-replaced-body", &[("who", &face.name), ("forum", forum), ("title", title)]);
        self.post(tx, &invitation.person_id, address, &t.with("mail-replaced-subject", title), body).await
    }

    /// Tells the speakers of some items when it is their turn now; gives how many letters went.
    pub async fn late(self, tx: &mut Tx, changed: &[Item]) -> Result<usize> {
        let mut sent = 0;
        for invitation in store::invitations_in(tx, &self.edition.id, &self.session.id).await? {
            let item = changed.iter().find(|item| Some(&item.id) == invitation.item_id.as_ref());
            let Some(item) = item.filter(|_| rules::speaks(invitation.state)) else { continue };
            let accepted = invitation.state == InvitationState::Accepted;
            let Some((t, address, face)) = self.reach(tx, &invitation.person_id, accepted).await? else { continue };
            let (title, what) = (self.session.titles.text(t.lang), item.titles.text(t.lang));
            let when = t.moment(item.starts_at(), &self.edition.zone);
            let url = self.url(&self.session.code);
            let body = t.fill(
                "mail-late-body",
                &[("who", &face.name), ("title", title), ("what", what), ("when", &when), ("url", &url)],
            );
            self.post(tx, &invitation.person_id, address, &t.with("mail-late-subject", title), body).await?;
            sent += 1;
        }
        Ok(sent)
    }
}

/// The names of speakers, for warnings to whoever looks after a session.
pub async fn names(
    conn: &mut exedra_store::Conn,
    edition: &Edition,
    people: BTreeSet<PersonId>,
) -> Result<std::collections::BTreeMap<PersonId, Face>> {
    gathered::faces(conn, &edition.id, &people).await
}
