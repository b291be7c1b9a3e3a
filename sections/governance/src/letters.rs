//! Letters: to those who answered a challenge, to organisations asked into a consortium, to reviewers, and to whoever of the
//! public said something about a declaration. In the addressee's language.

use std::collections::BTreeSet;

use exedra_kernel::{Lang, MembershipRole, OrganisationId, PersonId, key};
use exedra_people::model::ConsentKind;
use exedra_people::{account, organisation, person};
use exedra_store::house::{self, Letter, Stamp};
use exedra_store::{Conn, Result, Tx};
use exedra_web::{App, Edition, Say};

use crate::model::{Assessment, Challenge, Outcome, Party, PartyState, Reply};
use crate::{answer_path, assessment_path, challenge_path};

/// Where and in which language somebody is written to.
async fn reach(conn: &mut Conn, app: &App, id: &PersonId) -> Result<Option<(Say, String)>> {
    let account = account::of_person(conn, id).await?;
    let own = person::by_id(conn, id).await?.filter(|person| person.erased_at.is_none());
    let Some(own) = own else { return Ok(None) };
    let lang = account.as_ref().and_then(|account| Lang::parse(&account.language)).unwrap_or(Lang::En);
    let address = own.email.or(account.map(|account| account.email));
    Ok(address.map(|address| (app.say(lang), address)))
}

fn letter(person: &PersonId, address: &str, subject: &str, body: String) -> Letter {
    // A line end in a title must not become a header.
    let subject = subject.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    Letter { person: Some(person.clone()), address: address.to_owned(), subject, body, calendar: None }
}

/// The members who write for an organisation.
async fn writers(conn: &mut Conn, id: &OrganisationId) -> Result<Vec<PersonId>> {
    let members = organisation::members(conn, id).await?;
    Ok(members.into_iter().filter(|(_, role)| *role != MembershipRole::Viewer).map(|(person, _)| person).collect())
}

/// The reasoned answer, to everybody who writes for a party of an answer; gives how many letters went.
pub async fn decided(
    tx: &mut Tx,
    (app, stamp, edition): (&App, Stamp<'_>, &Edition),
    challenge: &Challenge,
    (reply, parties): (&Reply, &[Party]),
    (outcome, reason, statement): (Outcome, &str, &str),
) -> Result<usize> {
    let mut people = BTreeSet::new();
    for party in parties.iter().filter(|party| party.state == PartyState::Accepted) {
        people.extend(writers(tx, &party.organisation_id).await?);
    }
    let url = format!("{}{}", app.settings().base_url, answer_path(&edition.slug, &reply.id));
    let mut sent = 0;
    for id in &people {
        let Some((t, address)) = reach(tx, app, id).await? else { continue };
        let key = match outcome {
            Outcome::Chosen => key!("mail-challenge-chosen"),
            Outcome::NotChosen => key!("mail-challenge-not-chosen"),
        };
        let forum = edition.name.text(t.lang);
        let pairs = [
            ("challenge", challenge.title.as_str()),
            ("answer", reply.title.as_str()),
            ("forum", forum),
            ("reason", reason),
            ("statement", statement),
            ("url", url.as_str()),
        ];
        let subject = t.with("mail-challenge-subject", &challenge.title);
        house::post(tx, stamp, &letter(id, &address, &subject, t.fill(key, &pairs))).await?;
        sent += 1;
    }
    Ok(sent)
}

/// The new deadline, to everybody who writes for a party of an answer, handed in or not; gives how many letters went.
pub async fn extended(
    tx: &mut Tx,
    (app, stamp, edition): (&App, Stamp<'_>, &Edition),
    challenge: &Challenge,
    until: exedra_kernel::Moment,
) -> Result<usize> {
    let mut people = BTreeSet::new();
    for house in crate::challenge::houses_answering(tx, challenge).await? {
        people.extend(writers(tx, &house).await?);
    }
    let url = format!("{}{}", app.settings().base_url, crate::challenge_path(&edition.slug, &challenge.id));
    let mut sent = 0;
    for id in &people {
        let Some((t, address)) = reach(tx, app, id).await? else { continue };
        let (forum, when) = (edition.name.text(t.lang), t.moment(until, &edition.zone));
        let pairs = [
            ("challenge", challenge.title.as_str()),
            ("forum", forum),
            ("until", when.as_str()),
            ("zone", edition.zone.as_str()),
            ("url", url.as_str()),
        ];
        let subject = t.with("mail-challenge-extended-subject", &challenge.title);
        house::post(tx, stamp, &letter(id, &address, &subject, t.fill("mail-challenge-extended", &pairs))).await?;
        sent += 1;
    }
    Ok(sent)
}

/// Asks the members of an organisation who agree to be contacted whether it joins.
pub async fn invited(
    tx: &mut Tx,
    (app, stamp, edition): (&App, Stamp<'_>, &Edition),
    challenge: &Challenge,
    (reply, lead, asked): (&Reply, &str, &OrganisationId),
) -> Result<()> {
    let url = format!("{}{}", app.settings().base_url, answer_path(&edition.slug, &reply.id));
    for id in writers(tx, asked).await? {
        if !person::consents(tx, &id, ConsentKind::Contacted).await? {
            continue;
        }
        let Some((t, address)) = reach(tx, app, &id).await? else { continue };
        let forum = edition.name.text(t.lang);
        let pairs = [("who", lead), ("challenge", challenge.title.as_str()), ("forum", forum), ("url", url.as_str())];
        let subject = t.with("mail-party-subject", lead);
        house::post(tx, stamp, &letter(&id, &address, &subject, t.fill("mail-party-body", &pairs))).await?;
    }
    Ok(())
}

/// Tells somebody that they were named to review a challenge.
pub async fn named(
    tx: &mut Tx,
    (app, stamp, edition): (&App, Stamp<'_>, &Edition),
    challenge: &Challenge,
    reviewer: &PersonId,
) -> Result<()> {
    let Some((t, address)) = reach(tx, app, reviewer).await? else { return Ok(()) };
    let path = challenge_path(&edition.slug, &challenge.id);
    let url = format!("{}{path}/review", app.settings().base_url);
    let forum = edition.name.text(t.lang);
    let pairs = [("challenge", challenge.title.as_str()), ("forum", forum), ("url", url.as_str())];
    let subject = t.with("mail-reviewer-subject", &challenge.title);
    house::post(tx, stamp, &letter(reviewer, &address, &subject, t.fill("mail-reviewer-body", &pairs))).await
}

/// Tells somebody that they were named to review what was answered to a questionnaire.
pub async fn assesses(
    tx: &mut Tx,
    (app, stamp, edition): (&App, Stamp<'_>, &Edition),
    (assessment, questionnaire): (&Assessment, &str),
    reviewer: &PersonId,
) -> Result<()> {
    let Some((t, address)) = reach(tx, app, reviewer).await? else { return Ok(()) };
    let url = format!("{}{}", app.settings().base_url, assessment_path(&edition.slug, &assessment.id));
    let forum = edition.name.text(t.lang);
    let pairs = [("questionnaire", questionnaire), ("forum", forum), ("url", url.as_str())];
    let subject = t.with("mail-assessor-subject", questionnaire);
    house::post(tx, stamp, &letter(reviewer, &address, &subject, t.fill("mail-assessor-body", &pairs))).await
}

/// Tells somebody of the public what became of their comment.
pub async fn moderated(
    tx: &mut Tx,
    (app, stamp): (&App, Stamp<'_>),
    (address, language): (&str, &str),
    (title, path, shown): (&str, &str, bool),
) -> Result<()> {
    let t = app.say(Lang::parse(language).unwrap_or(Lang::En));
    let url = format!("{}{path}", app.settings().base_url);
    let key = if shown { key!("mail-declaration-comment-shown") } else { key!("mail-declaration-comment-refused") };
    let body = t.fill(key, &[("declaration", title), ("url", &url)]);
    let letter = Letter {
        address: address.to_owned(),
        subject: t.with("mail-declaration-comment-subject", title),
        body,
        ..Letter::default()
    };
    house::post(tx, stamp, &letter).await
}
