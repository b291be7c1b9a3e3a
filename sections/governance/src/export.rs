//! Challenges, questionnaires, outcomes and declarations as files of an edition, and as the JSON API tells them: what
//! everybody may read. Of the answers to a challenge, those that its authority tells of once it is decided; nobody's
//! permission is asked for more, because an export has no reader whose conflicts could be known.

use exedra_kernel::{Moment, OrganisationId, PersonId};
use exedra_people::model::ConsentKind;
use exedra_people::{organisation, person};
use exedra_store::{Conn, Result};
use exedra_web::asked;
use exedra_web::export::Export;
use exedra_web::section::Boxed;
use exedra_web::{App, Edition};
use serde_json::{Value, json};

use crate::model::{Assessment, Challenge, CommentState, Declaration, Endorser, PartyState, Questionnaire};
use crate::rules::Asker;
use crate::{assessment, challenge, challenge_path, declaration, declaration_path, outcome_path, rules};
use crate::{questionnaire_path, rules_declaration};

/// What is told of an edition.
#[derive(Clone, Copy)]
pub struct Telling<'a> {
    /// The application.
    pub app: &'a App,
    /// The edition.
    pub edition: &'a Edition,
    /// The moment.
    pub now: Moment,
    /// Whether it leaves the country where the forum is run; pages and the API, which tell what is public, say no.
    pub abroad: bool,
}

impl<'a> Telling<'a> {
    fn of(export: &Export<'a>) -> Self {
        Self { app: export.app, edition: export.edition, now: export.now, abroad: export.abroad }
    }
    fn href(self, path: &str) -> String {
        format!("{}{path}", self.app.settings().base_url)
    }

    async fn house(self, conn: &mut Conn, id: &OrganisationId) -> Result<Value> {
        let found = organisation::by_id(conn, id).await?;
        Ok(found.map_or(Value::Null, |found| json!({ "id": id, "name": found.name, "country": found.country })))
    }

    /// The name of somebody who may be named.
    async fn name(self, conn: &mut Conn, id: &PersonId) -> Result<Option<String>> {
        let Some(found) = person::by_id(conn, id).await?.filter(|person| person.erased_at.is_none()) else {
            return Ok(None);
        };
        let abroad = !self.abroad || person::consents(conn, id, ConsentKind::Abroad).await?;
        let listed = person::consents(conn, id, ConsentKind::Listed).await?;
        Ok((listed && abroad).then(|| found.display()))
    }

    async fn answers(self, conn: &mut Conn, challenge: &Challenge) -> Result<Vec<Value>> {
        let nobody: Asker<'_> = challenge::asker(conn, None, challenge).await?;
        let mut told = Vec::new();
        for before in challenge::answers(conn, &nobody, challenge).await? {
            let reply = &before.reply;
            if !rules::told(challenge, reply) {
                continue;
            }
            let parties = before.parties.iter().filter(|party| party.state == PartyState::Accepted).map(|party| {
                json!({ "id": party.organisation_id, "name": party.name, "country": party.country, "role": party.role })
            });
            told.push(json!({
                "id": reply.id, "title": reply.title, "language": reply.language, "text": reply.body,
                "outcome": reply.outcome, "reason": reply.reason, "parties": parties.collect::<Vec<_>>(),
            }));
        }
        Ok(told)
    }

    /// The public challenges.
    pub async fn challenges(self, conn: &mut Conn) -> Result<Vec<Value>> {
        let mut lines = Vec::new();
        for one in challenge::all(conn, &self.edition.id).await? {
            if !rules::sees_challenge(None, &one) {
                continue;
            }
            let answers = self.answers(conn, &one).await?;
            lines.push(json!({
                "id": one.id, "owner": self.house(conn, &one.owner_id).await?, "language": one.language, "title": one.title,
                "text": one.body, "offered": one.offered, "criteria": one.criteria, "roles": one.roles, "tracks": one.tracks,
                "deadline": one.deadline.rfc3339(), "state": rules::stands(&one, self.now), "tells": one.tells,
                "statement": one.statement, "decided": one.decided_at.map(Moment::rfc3339), "answers": answers,
                "href": self.href(&challenge_path(&self.edition.slug, &one.id)),
            }));
        }
        Ok(lines)
    }

    /// The published versions of questionnaires.
    pub async fn questionnaires(self, conn: &mut Conn) -> Result<Vec<Value>> {
        let mut all = assessment::questionnaires(conn, &self.edition.id).await?;
        all.retain(|one| one.published_at.is_some());
        all.sort_by(|a, b| (&a.id, a.version).cmp(&(&b.id, b.version)));
        let line = |one: &Questionnaire| {
            json!({
                "id": one.id, "version": one.version, "language": one.language, "title": one.title, "lede": one.lede,
                "questions": one.questions, "answered_by": one.answers, "reviewed_by": one.reviews,
                "published": one.published_at.map(Moment::rfc3339),
                "href": self.href(&format!("{}?version={}", questionnaire_path(&self.edition.slug, &one.id), one.version)),
            })
        };
        Ok(all.iter().map(line).collect())
    }

    async fn outcome(self, conn: &mut Conn, one: &Assessment) -> Result<Option<Value>> {
        let about = (one.kind.as_str(), one.thing_id.as_str());
        // Public as long as the thing is.
        let Some(thing) = asked::assessable(self.app, conn, None, self.edition, about).await? else { return Ok(None) };
        let given = assessment::given(conn, one).await?;
        let given = given
            .iter()
            .map(|given| json!({ "question": given.question, "answer": given.answer, "evidence": given.evidence }));
        let goals = assessment::goals(conn, one).await?;
        let goals = goals.iter().map(|goal| json!({ "goal": goal.goal, "words": goal.words }));
        let (given, goals): (Vec<Value>, Vec<Value>) = (given.collect(), goals.collect());
        Ok(Some(json!({
            "id": one.id, "questionnaire": one.questionnaire_id, "version": one.version, "language": one.language,
            "about": { "kind": one.kind, "id": one.thing_id, "title": thing.title, "href": self.href(&thing.href) },
            "owner": self.house(conn, &one.owner_id).await?, "decision": one.decision, "reasons": one.reasons,
            "open_points": one.open_points.lines().collect::<Vec<_>>(), "decided": one.decided_at.map(Moment::rfc3339),
            "looked_at_again": one.review_day, "answers": given, "goals": goals,
            "href": self.href(&outcome_path(&self.edition.slug, &one.id)),
        })))
    }

    /// The published outcomes.
    pub async fn outcomes(self, conn: &mut Conn) -> Result<Vec<Value>> {
        let mut all = assessment::all(conn, &self.edition.id).await?;
        all.retain(|one| one.public && one.decision.is_some());
        all.sort_by(|a, b| a.id.cmp(&b.id));
        let mut lines = Vec::new();
        for one in &all {
            lines.extend(self.outcome(conn, one).await?);
        }
        Ok(lines)
    }

    async fn endorsements(self, conn: &mut Conn, one: &Declaration) -> Result<Vec<Value>> {
        let mut told = Vec::new();
        for endorsement in declaration::endorsements(conn, one).await? {
            let by = match endorsement.kind {
                Endorser::Country => json!({ "country": endorsement.holder }),
                Endorser::Organisation => match OrganisationId::parse(&endorsement.holder) {
                    Some(id) => json!({ "organisation": self.house(conn, &id).await? }),
                    None => continue,
                },
                Endorser::Person => {
                    let Some(id) = PersonId::parse(&endorsement.holder) else { continue };
                    // Whoever does not agree to be named is counted, not named.
                    json!({ "person": self.name(conn, &id).await? })
                }
            };
            told.push(json!({ "by": by, "version": endorsement.version, "at": endorsement.at.rfc3339() }));
        }
        Ok(told)
    }

    async fn comments(self, conn: &mut Conn, one: &Declaration) -> Result<Vec<Value>> {
        let mut told = Vec::new();
        for comment in declaration::comments(conn, one, CommentState::Shown).await? {
            let name = match &comment.person_id {
                Some(person) => self.name(conn, person).await?,
                None => Some(comment.name.clone()),
            };
            told.push(json!({
                "version": comment.version, "paragraph": comment.paragraph, "name": name, "language": comment.language,
                "text": comment.text, "at": comment.at.rfc3339(),
            }));
        }
        Ok(told)
    }

    /// The public declarations with their published versions.
    pub async fn declarations(self, conn: &mut Conn) -> Result<Vec<Value>> {
        let mut all = declaration::all(conn, &self.edition.id).await?;
        all.retain(|one| rules_declaration::sees(None, one));
        all.sort_by(|a, b| a.id.cmp(&b.id));
        let mut lines = Vec::new();
        for one in &all {
            let mut versions = Vec::new();
            let mut published = declaration::versions(conn, one).await?;
            published.retain(|version| version.published_at.is_some());
            published.sort_by_key(|version| version.version);
            for version in &published {
                let paragraphs = declaration::paragraphs(conn, one, version.version).await?;
                let paragraphs =
                    paragraphs.iter().map(|paragraph| json!({ "key": paragraph.key, "texts": paragraph.text }));
                versions.push(json!({
                    "number": version.version, "note": version.note, "published": version.published_at.map(Moment::rfc3339),
                    "paragraphs": paragraphs.collect::<Vec<_>>(),
                }));
            }
            lines.push(json!({
                "id": one.id, "title": one.title, "languages": one.languages, "authoritative": one.authoritative,
                "state": one.state, "adopted": one.adopted_at.map(Moment::rfc3339), "versions": versions,
                "comments": self.comments(conn, one).await?, "endorsements": self.endorsements(conn, one).await?,
                "href": self.href(&declaration_path(&self.edition.slug, &one.id)),
            }));
        }
        Ok(lines)
    }
}

/// `challenges.jsonl`: a challenge a line.
pub fn challenges<'a>(conn: &'a mut Conn, mut export: Export<'a>) -> Boxed<'a, Result<u64>> {
    Box::pin(async move {
        let telling = Telling::of(&export);
        let lines = telling.challenges(conn).await?;
        export.lines(&lines)
    })
}

/// `questionnaires.jsonl`: a published version a line.
pub fn questionnaires<'a>(conn: &'a mut Conn, mut export: Export<'a>) -> Boxed<'a, Result<u64>> {
    Box::pin(async move {
        let telling = Telling::of(&export);
        let lines = telling.questionnaires(conn).await?;
        export.lines(&lines)
    })
}

/// `assessments.jsonl`: a published outcome a line.
pub fn assessments<'a>(conn: &'a mut Conn, mut export: Export<'a>) -> Boxed<'a, Result<u64>> {
    Box::pin(async move {
        let telling = Telling::of(&export);
        let lines = telling.outcomes(conn).await?;
        export.lines(&lines)
    })
}

/// `declarations.jsonl`: a declaration a line.
pub fn declarations<'a>(conn: &'a mut Conn, mut export: Export<'a>) -> Boxed<'a, Result<u64>> {
    Box::pin(async move {
        let telling = Telling::of(&export);
        let lines = telling.declarations(conn).await?;
        export.lines(&lines)
    })
}
