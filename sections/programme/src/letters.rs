//! Letters to speakers: an invitation, a substitution, a delay, another time or place, a cancellation. In their language. Those who accepted are written to about
//! what they accepted. An invitation of the secretariat reaches whoever it names, as its letters of registration do; one of
//! a host, who is a participant like others, only those who agree to be contacted. All are counted (`people::postage`).

use std::collections::{BTreeMap, BTreeSet};

use exedra_kernel::{Lang, PersonId};
use exedra_people::postage;
use exedra_store::house::{self, Letter, Stamp};
use exedra_store::{Conn, Result, Tx};
use exedra_web::{App, Edition, Say};

use crate::gathered::{Face, faces};
use crate::model::{Invitation, InvitationState, Item, Session, SessionState};
use crate::{order, rules, store};

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
    /// Who writes.
    pub writer: &'a PersonId,
    /// Whether it is the secretariat that writes.
    pub secretariat: bool,
}

impl Desk<'_> {
    async fn reach(self, tx: &mut Tx, person: &PersonId, agreed: bool) -> Result<Option<(Say, String, Face)>> {
        let people = BTreeSet::from([person.clone()]);
        let face = faces(tx, &self.edition.id, &people).await?.remove(person);
        let Some(face) = face.filter(|face| !face.erased && (agreed || face.contacted)) else { return Ok(None) };
        let say = self.app.say(face.lang.unwrap_or(Lang::En));
        Ok(face.email.clone().map(|address| (say, address, face)))
    }

    /// The same for news, of which everybody gets some a day and no more.
    async fn reach_with_news(
        self,
        tx: &mut Tx,
        person: &PersonId,
        agreed: bool,
    ) -> Result<Option<(Say, String, Face)>> {
        let Some(found) = self.reach(tx, person, agreed).await? else { return Ok(None) };
        let share = postage::is_due(tx, self.stamp, &format!("{} {person}", self.session.id)).await?;
        Ok(Some(found).filter(|_| share))
    }

    async fn post(self, tx: &mut Tx, person: &PersonId, address: String, subject: &str, body: String) -> Result<()> {
        // A line end in a title must not become a header.
        let subject = exedra_kernel::text::line(subject);
        let letter = Letter { person: Some(person.clone()), address, subject, body, calendar: None };
        house::post(tx, self.stamp, &letter).await
    }

    fn url(self, rest: &str) -> String {
        format!("{}/{}/programme/{rest}", self.app.settings().base_url, self.edition.slug)
    }

    /// Asks somebody to speak, with the secret by which they answer; whether a letter went.
    pub async fn invite(self, tx: &mut Tx, person: &PersonId, item: Option<&Item>, secret: &str) -> Result<bool> {
        let Some((t, address, face)) = self.reach(tx, person, self.secretariat).await? else { return Ok(false) };
        if self.secretariat {
            postage::may_announce(tx, self.stamp, &address).await?;
        } else {
            postage::may_write(tx, self.stamp, self.writer.as_str(), &address).await?;
        }
        let title = self.session.titles.text(t.lang);
        let at = item.map_or(self.session.starts_at, |item| item.planned_at);
        let (when, forum) = (t.moment(at, &self.edition.zone), self.edition.name.text(t.lang));
        let what = item.map_or(title, |item| item.titles.text(t.lang));
        let url = self.url(&format!("answer/{secret}?lang={}", t.lang));
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
        let agreed = accepted || self.secretariat;
        let Some((t, address, face)) = self.reach(tx, &invitation.person_id, agreed).await? else { return Ok(()) };
        let (title, forum) = (self.session.titles.text(t.lang), self.edition.name.text(t.lang));
        let body = t.fill("mail-replaced-body", &[("who", &face.name), ("forum", forum), ("title", title)]);
        self.post(tx, &invitation.person_id, address, &t.with("mail-replaced-subject", title), body).await
    }

    /// Tells the speakers of some items when it is their turn now, and the hosts of sessions that the delay runs into; one
    /// letter to each. Gives how many went.
    pub async fn late(self, tx: &mut Tx, changed: &[Item]) -> Result<usize> {
        let mut told: BTreeSet<PersonId> = BTreeSet::new();
        let invitations = store::invitations_in(tx, &self.edition.id, &self.session.id).await?;
        for item in changed {
            let own = invitations.iter().filter(|i| i.item_id.as_ref() == Some(&item.id) && rules::speaks(i.state));
            for invitation in own {
                let person = &invitation.person_id;
                let accepted = invitation.state == InvitationState::Accepted;
                if told.contains(person) {
                    continue;
                }
                let Some((t, address, face)) = self.reach_with_news(tx, person, accepted).await? else { continue };
                let (title, what) = (self.session.titles.text(t.lang), item.titles.text(t.lang));
                let when = t.moment(item.starts_at(), &self.edition.zone);
                let url = self.url(&self.session.code);
                let body = t.fill(
                    "mail-late-body",
                    &[("who", &face.name), ("title", title), ("what", what), ("when", &when), ("url", &url)],
                );
                self.post(tx, person, address, &t.with("mail-late-subject", title), body).await?;
                told.insert(person.clone());
            }
        }
        self.late_for_next(tx, &mut told).await?;
        Ok(told.len())
    }

    /// Tells speakers and hosts of an announced session what became of its time or place; `before` is what they know. Gives
    /// how many letters went. Whoever made the change knows it.
    pub async fn moved(self, tx: &mut Tx, before: &Session) -> Result<usize> {
        let now = self.session;
        let cancelled = now.state == SessionState::Cancelled;
        let same = before.state == now.state
            && (before.starts_at, before.ends_at) == (now.starts_at, now.ends_at)
            && before.room_code == now.room_code;
        if before.state == SessionState::Draft
            || now.state == SessionState::Draft
            || same
            || before.state == now.state && cancelled
        {
            return Ok(0);
        }
        let rooms = store::rooms(tx, &self.edition.id).await?;
        let room = rooms.iter().find(|room| Some(&room.code) == now.room_code.as_ref());
        let mut concerned: BTreeMap<PersonId, bool> = BTreeMap::new();
        for invitation in store::invitations_in(tx, &self.edition.id, &now.id).await? {
            if rules::speaks(invitation.state) {
                let agreed = invitation.state == InvitationState::Accepted || self.secretariat;
                *concerned.entry(invitation.person_id).or_default() |= agreed;
            }
        }
        for (host, _) in exedra_people::forum::hosts(tx, &self.edition.id, now.id.as_str()).await? {
            concerned.insert(host, true);
        }
        concerned.remove(self.writer);
        let mut told = 0;
        for (person, agreed) in concerned {
            let Some((t, address, face)) = self.reach_with_news(tx, &person, agreed).await? else { continue };
            let title = now.titles.text(t.lang);
            let when = t.moment(if cancelled { before.starts_at } else { now.starts_at }, &self.edition.zone);
            let place = if now.remote { t.say("programme-remote") } else { t.say("programme-room-none") };
            let place = room.map_or(place, |room| room.names.text(t.lang).to_owned());
            let url = self.url(&now.code);
            let words =
                [("who", face.name.as_str()), ("title", title), ("when", &when), ("where", &place), ("url", &url)];
            let (subject, body) = if cancelled {
                (t.with("mail-cancelled-subject", title), t.fill("mail-cancelled-body", &words))
            } else {
                (t.with("mail-moved-subject", title), t.fill("mail-moved-body", &words))
            };
            self.post(tx, &person, address, &subject, body).await?;
            told += 1;
        }
        Ok(told)
    }

    async fn late_for_next(self, tx: &mut Tx, told: &mut BTreeSet<PersonId>) -> Result<()> {
        // Of what is not announced others hear nothing, not even that it is late.
        if !rules::is_public(self.session.state) {
            return Ok(());
        }
        let items = store::items_of(tx, &self.edition.id, &self.session.id).await?;
        for (end, next) in order::runs_into(tx, &self.edition.id, self.session, &items).await? {
            for (host, _) in exedra_people::forum::hosts(tx, &self.edition.id, next.id.as_str()).await? {
                // Hosts keep this session: that is what they are written to about.
                if told.contains(&host) {
                    continue;
                }
                let Some((t, address, face)) = self.reach_with_news(tx, &host, true).await? else { continue };
                let (title, own) = (self.session.titles.text(t.lang), next.titles.text(t.lang));
                let until = t.moment(end, &self.edition.zone);
                let url = self.url(&next.code);
                let body = t.fill(
                    "mail-next-body",
                    &[("who", &face.name), ("title", title), ("own", own), ("until", &until), ("url", &url)],
                );
                self.post(tx, &host, address, &t.with("mail-next-subject", own), body).await?;
                told.insert(host);
            }
        }
        Ok(())
    }
}

/// The names of people, for warnings to whoever looks after a session.
pub async fn names(conn: &mut Conn, edition: &Edition, people: BTreeSet<PersonId>) -> Result<BTreeMap<PersonId, Face>> {
    faces(conn, &edition.id, &people).await
}
