//! What this section answers when others ask: about tracks and countries, figures, persons, a new edition, a challenge as
//! something to be assessed.

use std::collections::{BTreeMap, BTreeSet};

use exedra_kernel::{Actor, ForumId, Moment, PersonId, key};
use exedra_people::{account, organisation, person};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx, transact};
use exedra_web::asked::{Asked, Assessable, Cell, Figure, Front, Line, Panel, Subject};
use exedra_web::section::Boxed;
use exedra_web::{App, Edition, markdown};
use serde_json::{Value, json};

use crate::model::{Challenge, ChallengeId, ChallengeState, Endorser};
use crate::store::{assessments, challenges, declarations};
use crate::{challenge, challenge_path, declaration, rules};

fn in_public(all: Vec<Challenge>) -> impl Iterator<Item = Challenge> {
    all.into_iter().filter(|challenge| rules::sees_challenge(None, challenge))
}

/// The challenges on a track, or of the authorities of a country.
pub fn of_subject<'a>(asked: &'a Asked<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Option<Panel>>> {
    Box::pin(async move {
        let all: Vec<Challenge> = in_public(challenge::all(conn, &asked.edition.id).await?).collect();
        let owners: Vec<_> = all.iter().map(|challenge| challenge.owner_id.clone()).collect();
        let owners: BTreeMap<_, _> = organisation::some(conn, &owners).await?.into_iter().collect();
        let fits = |challenge: &&Challenge| match asked.subject {
            Subject::Track(slug) => challenge.tracks.0.iter().any(|track| track == slug),
            Subject::Country(code) => {
                owners.get(&challenge.owner_id).is_some_and(|values| values.text("country") == code)
            }
        };
        let fit: Vec<&Challenge> = all.iter().filter(fits).collect();
        let line = |challenge: &&Challenge| Line {
            text: challenge.title.clone(),
            lang: challenge.language.clone(),
            note: owners.get(&challenge.owner_id).map(|values| values.text("name").to_owned()).unwrap_or_default(),
            href: challenge_path(&asked.edition.slug, &challenge.id),
        };
        Ok(Some(Panel {
            order: 30,
            title: asked.say.say(key!("challenges-title")),
            total: fit.len() as u64,
            lines: fit.iter().take(asked.most).map(line).collect(),
            all: Some(format!("/{}/challenges", asked.edition.slug)),
        }))
    })
}

/// For the front page: challenges, those whose answers come in first.
pub fn front<'a>(front: &'a Front<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Option<Panel>>> {
    Box::pin(async move {
        let mut all: Vec<Challenge> = in_public(challenge::all(conn, &front.edition.id).await?).collect();
        all.sort_by_key(|challenge| rules::stands(challenge, front.now) != ChallengeState::Open);
        let note = |challenge: &Challenge| match rules::stands(challenge, front.now) {
            ChallengeState::Open => {
                front.say.with(key!("challenge-until"), front.say.moment(challenge.deadline, &front.edition.zone))
            }
            _ => front.say.say(state_key(challenge, front.now)),
        };
        let line = |challenge: &Challenge| Line {
            text: challenge.title.clone(),
            lang: challenge.language.clone(),
            note: note(challenge),
            href: challenge_path(&front.edition.slug, &challenge.id),
        };
        Ok(Some(Panel {
            order: 30,
            title: front.say.say(key!("challenges-title")),
            total: all.len() as u64,
            lines: all.iter().take(front.most).map(line).collect(),
            all: Some(format!("/{}/challenges", front.edition.slug)),
        }))
    })
}

/// Challenges, answers that decided challenges tell of, the countries they come from, and endorsements.
pub fn figures<'a>(_app: &'a App, conn: &'a mut Conn, edition: &'a Edition) -> Boxed<'a, Result<Vec<Figure>>> {
    Box::pin(async move {
        let all = in_public(challenge::all(conn, &edition.id).await?).count();
        let told = challenges::told(conn, &edition.id).await?;
        let answers: BTreeSet<_> = told.iter().map(|(answer, _)| answer.clone()).collect();
        let mut by_country: BTreeMap<&str, i64> = BTreeMap::new();
        for country in told.iter().filter_map(|(_, country)| country.as_deref()) {
            *by_country.entry(country).or_default() += 1;
        }
        let endorsed = declarations::endorsed(conn, &edition.id).await?;
        // Whoever endorses two declarations is one country.
        let countries: BTreeSet<&str> =
            endorsed.iter().filter(|(kind, _)| *kind == Endorser::Country).map(|(_, code)| code.as_str()).collect();
        let figure = |name, (label, counts), value: usize, list| Figure {
            name,
            label,
            counts,
            by: key!("governance-title"),
            value: value as i64,
            cells: Vec::new(),
            smallest: 1,
            list: Some(list),
            front: None,
        };
        let cells = countries.iter().map(|code| Cell { part: (*code).to_owned(), value: 1 }).collect();
        let endorsements = (key!("figure-endorsements"), key!("figure-endorsements-counts"));
        Ok(vec![
            figure("challenges", (key!("figure-challenges"), key!("figure-challenges-counts")), all, "challenges"),
            figure(
                "challenge-answers",
                (key!("figure-answers"), key!("figure-answers-counts")),
                answers.len(),
                "challenges",
            ),
            figure(
                "answering-countries",
                (key!("figure-answering"), key!("figure-answering-counts")),
                by_country.len(),
                "challenges",
            ),
            figure("endorsements", endorsements, endorsed.len(), "declarations"),
            Figure {
                cells,
                ..figure(
                    "endorsing-countries",
                    (key!("figure-endorsing"), key!("figure-endorsing-counts")),
                    countries.len(),
                    "declarations",
                )
            },
        ])
    })
}

/// A challenge as something to be assessed; whoever edits for its authority acts for it.
pub fn assessable<'a>(
    _app: &'a App,
    conn: &'a mut Conn,
    actor: Option<&'a Actor>,
    edition: &'a Edition,
    id: &'a str,
) -> Boxed<'a, Result<Option<Assessable>>> {
    Box::pin(async move {
        let Some(id) = ChallengeId::parse(id) else { return Ok(None) };
        let found = challenge::one(conn, &edition.id, &id).await?;
        let Some(found) = found.filter(|found| rules::sees_challenge(actor, found)) else { return Ok(None) };
        Ok(Some(Assessable {
            text: format!("{} {} {}", found.title, markdown::plain(&found.body), markdown::plain(&found.offered)),
            href: challenge_path(&edition.slug, &found.id),
            acts: actor.is_some_and(|actor| actor.edits(&found.owner_id)),
            title: found.title,
            language: found.language,
            owner: found.owner_id,
        }))
    })
}

/// Everything this section keeps about a person.
pub fn about_person<'a>(conn: &'a mut Conn, person: &'a PersonId) -> Boxed<'a, Result<Value>> {
    Box::pin(async move {
        let begun = challenges::begun_by(conn, person).await?;
        let reviewing = challenges::reviewing_of(conn, person).await?;
        let declared = challenges::declared_by(conn, person).await?;
        let marked = challenges::marked_by(conn, person).await?;
        let reviews = assessments::reviewed_by(conn, person).await?;
        let conflicts = assessments::declared_by(conn, person).await?;
        let goals = assessments::goals_by(conn, person).await?;
        let comments = declarations::comments_by(conn, person).await?;
        let endorsed = declarations::endorsed_by(conn, person).await?;
        Ok(json!({
            "answers_begun": begun.into_iter().map(|(id,)| id).collect::<Vec<_>>(),
            "reviewer_of": reviewing.into_iter().map(|(_, id)| id).collect::<Vec<_>>(),
            "conflicts_declared": declared.into_iter().map(|one| json!({
                "answer": one.answer_id, "conflict": one.conflict, "reason": one.reason,
            })).collect::<Vec<_>>(),
            "conflicts_of_assessments": conflicts.into_iter().map(|one| json!({
                "assessment": one.assessment_id, "conflict": one.conflict, "reason": one.reason,
            })).collect::<Vec<_>>(),
            "opinions": marked.into_iter().map(|one| json!({ "mark": one.mark, "reason": one.reason })).collect::<Vec<_>>(),
            "assessments_reviewed": reviews.into_iter().map(|(id,)| id).collect::<Vec<_>>(),
            "goals_confirmed": goals.into_iter().map(|(id, goal)| json!({ "assessment": id, "goal": goal })).collect::<Vec<_>>(),
            "comments": comments.into_iter().map(|one| json!({ "text": one.text, "at": one.at.rfc3339() })).collect::<Vec<_>>(),
            "endorsements": endorsed.into_iter().map(|one| json!({
                "as": one.kind, "holder": one.holder, "at": one.at.rfc3339(),
            })).collect::<Vec<_>>(),
        }))
    })
}

/// Words that stand beside a reference to somebody: what they wrote for an organisation or as a reviewer.
const NEAR: &[house::Near] = &[
    house::Near {
        table: "challenge_answer",
        key: &["forum_id", "id"],
        refers: "by_person = $1",
        words: &["title", "body", "reason"],
        trail: Some(("challenge-answer", "id")),
    },
    house::Near {
        table: "challenge_mark",
        key: &["forum_id", "answer_id", "person_id", "criterion"],
        refers: "person_id = $1",
        words: &["reason"],
        trail: Some(("challenge-answer", "answer_id")),
    },
    house::Near {
        table: "assessment",
        key: &["forum_id", "id"],
        refers: "reviewer_id = $1",
        words: &["reasons", "open_points"],
        trail: Some(("assessment", "id")),
    },
];

/// Forgets a person: comments and their own endorsements go, the public's comments from their addresses, too; what they
/// thought of answers stays with its reasons, because decisions rest on it, under an id that names nobody.
pub fn forget_person<'a>(tx: &'a mut Tx, _stamp: Stamp<'a>, id: &'a PersonId) -> Boxed<'a, Result<()>> {
    Box::pin(async move {
        let own = person::by_id(tx, id).await?.and_then(|person| person.email);
        let account = account::of_person(tx, id).await?.map(|account| account.email);
        for address in own.into_iter().chain(account) {
            let address = address.to_lowercase();
            declarations::forget_comments_from(tx, &address).await?;
            for (forum, comment, mark) in declarations::marked_comments(tx).await? {
                if declaration::mark(comment.as_str(), &address) == mark {
                    declarations::forget_comment(tx, &forum, &comment).await?;
                }
            }
        }
        exedra_people::erasure::clean(tx, id, NEAR).await?;
        declarations::forget_comments(tx, id).await?;
        declarations::forget_own_endorsements(tx, id.as_str()).await?;
        declarations::forget_endorsers(tx, id).await?;
        challenges::forget_author(tx, id).await?;
        challenges::forget_reviewer(tx, id).await?;
        challenges::forget_declared(tx, id).await?;
        assessments::forget_declared(tx, id).await?;
        assessments::forget_reviewer(tx, id).await?;
        assessments::forget_goals(tx, id).await?;
        tx.touch(crate::TOPIC);
        Ok(())
    })
}

/// Every day: addresses of comments about which nobody decided for long are forgotten.
pub fn forget_addresses(app: &App) -> Boxed<'_, Result<()>> {
    Box::pin(async move {
        let now = app.now();
        transact!(app.db(), tx => declaration::forget_addresses(tx, now).await)?;
        Ok(())
    })
}

/// A new edition takes over the published questionnaires; challenges and declarations belong to theirs.
pub fn copy<'a>(tx: &'a mut Tx, _stamp: Stamp<'a>, old: &'a ForumId, new: &'a ForumId) -> Boxed<'a, Result<()>> {
    Box::pin(async move {
        assessments::copy_questionnaires(tx, old, new).await?;
        tx.touch(crate::TOPIC);
        Ok(())
    })
}

/// The next deadline: it closes a challenge without anybody writing.
pub fn turn(conn: &mut Conn, now: Moment) -> Boxed<'_, Result<Option<Moment>>> {
    Box::pin(async move { Ok(challenges::next_deadline(conn, now).await?.and_then(|(at,)| at)) })
}

/// Where a challenge stands at a moment, as a translation key.
pub fn state_key(challenge: &Challenge, now: Moment) -> &'static str {
    match rules::stands(challenge, now) {
        ChallengeState::Draft => key!("challenge-state-draft"),
        ChallengeState::Open => key!("challenge-state-open"),
        ChallengeState::Closed => key!("challenge-state-closed"),
        ChallengeState::Decided => key!("challenge-state-decided"),
    }
}
