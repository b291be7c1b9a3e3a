//! An assessment: the owner answers and confirms goals, the secretariat names the reviewer, both see what came out.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{FieldFault, Refusal, key};
use exedra_people::{person, postage};
use exedra_store::{Conn, transact};
use exedra_web::asked;
use exedra_web::forms::{self, Choice, Posted};
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use super::{ASSESSMENT_STATES, DECISIONS, Words, keyed};
use crate::assessment::{self, Answers};
use crate::goals::{self, Suggestion};
use crate::model::{Assessment, AssessmentId, AssessmentState, Decision, Given, Questionnaire};
use crate::notation::{self, Kind, Part, Question};
use crate::rules_assessment::{self as rules, Asker};
use crate::{assessment_path, letters, outcome_path};

/// Longest answer and place of evidence.
const LONGEST: (usize, usize) = (5000, 500);

/// A question with its answer, ready for a page.
pub struct Row {
    /// Its number.
    pub number: i64,
    pub(super) text: String,
    /// text, choice.
    pub(super) kind: &'static str,
    pub(super) choices: Vec<Choice>,
    pub(super) answer: String,
    pub(super) shown: String,
    pub(super) evidence: String,
    /// An address that may be followed.
    pub(super) link: Option<String>,
    pub(super) wants_evidence: bool,
    pub(super) optional: bool,
    pub(super) condition: String,
    pub(super) fault: Option<String>,
}

/// The answers by number.
pub fn maps(given: &[Given]) -> (BTreeMap<i64, String>, BTreeMap<i64, String>) {
    let answers = given.iter().map(|one| (one.question, one.answer.clone()));
    (answers.collect(), given.iter().map(|one| (one.question, one.evidence.clone())).collect())
}

fn label(t: &Say, question: &Question, word: &str) -> String {
    match (&question.kind, word) {
        (Kind::YesNo, notation::YES) => t.say("word-yes"),
        (Kind::YesNo, notation::NO) => t.say("word-no"),
        _ => word.to_owned(),
    }
}

/// Sections with questions and answers. `asked` leaves out what is not asked given the answers.
pub fn rows(
    t: &Say,
    parts: &[Part],
    (answers, evidence): (&BTreeMap<i64, String>, &BTreeMap<i64, String>),
    asked: bool,
) -> Vec<(String, Vec<Row>)> {
    let all: Vec<&Question> = parts.iter().flat_map(|part| &part.questions).collect();
    let row = |question: &Question| {
        let answer = answers.get(&question.number).cloned().unwrap_or_default();
        let words: Vec<&str> = match &question.kind {
            Kind::Text => Vec::new(),
            Kind::YesNo => vec![notation::YES, notation::NO],
            Kind::Choice(choices) => choices.iter().map(String::as_str).collect(),
        };
        let choices = words.iter().map(|word| Choice {
            value: (*word).to_owned(),
            label: label(t, question, word),
            chosen: answer == *word,
        });
        let condition = question.condition.as_ref().map(|condition| {
            let other = all.iter().find(|other| other.number == condition.question);
            let is = other.map_or_else(|| condition.is.clone(), |other| label(t, other, &condition.is));
            t.fill("questionnaire-q-if", &[("question", &condition.question.to_string()), ("is", &is)])
        });
        let place = evidence.get(&question.number).cloned().unwrap_or_default();
        let followed = place.starts_with("https://") && !place.contains(char::is_whitespace);
        Row {
            number: question.number,
            text: question.text.clone(),
            kind: if words.is_empty() { "text" } else { "choice" },
            choices: choices.collect(),
            shown: label(t, question, &answer),
            answer,
            link: followed.then(|| place.clone()),
            evidence: place,
            wants_evidence: question.evidence,
            optional: question.optional,
            condition: condition.unwrap_or_default(),
            fault: None,
        }
    };
    let fits = |question: &&Question| !asked || notation::asked(question, &all, answers);
    parts
        .iter()
        .map(|part| (part.title.clone(), part.questions.iter().filter(fits).map(row).collect::<Vec<_>>()))
        .filter(|(_, rows)| !rows.is_empty())
        .collect()
}

struct GoalRow {
    goal: i64,
    name: String,
    words: String,
    confirmed: bool,
}

#[derive(Template)]
#[template(path = "assessment_show.html")]
#[expect(clippy::struct_excessive_bools, reason = "each says whether one part of the page is there")]
struct Page {
    t: Say,
    path: String,
    up: String,
    words: Words,
    thing: Option<(String, Words)>,
    state: String,
    fills: bool,
    sees: bool,
    open_points: Vec<String>,
    language: String,
    languages: Vec<Choice>,
    parts: Vec<(String, Vec<Row>)>,
    goals: Vec<GoalRow>,
    others: Vec<GoalRow>,
    names: bool,
    reviewer: String,
    reviewer_typed: String,
    reviewer_fault: Option<String>,
    reviews: bool,
    declares: bool,
    conflict_typed: String,
    conflict_fault: Option<String>,
    decision: String,
    reasons: String,
    day: String,
    shows: bool,
    public: bool,
    outcome: String,
    faulty: bool,
}

/// An assessment that the asker may know of.
pub async fn found<'a>(
    ctx: &'a Ctx,
    conn: &mut Conn,
    id: &str,
) -> Result<(Assessment, Asker<'a>, Questionnaire), exedra_web::Error> {
    let (edition, actor) = (ctx.forum()?, ctx.actor()?);
    let id = AssessmentId::parse(id).ok_or(Refusal::NotFound)?;
    let one = assessment::one(conn, &edition.id, &id).await?.ok_or(Refusal::NotFound)?;
    let asker = assessment::asker(conn, actor, &one).await?;
    if !rules::sees(&asker, &one) {
        return Err(Refusal::NotFound.into());
    }
    let questions = assessment::questions_of(conn, &one).await?;
    Ok((one, asker, questions))
}

/// The text from which goals are suggested: of the thing and of the answers.
async fn suggested(
    ctx: &Ctx,
    conn: &mut Conn,
    one: &Assessment,
    given: &[Given],
) -> Result<Vec<Suggestion>, exedra_web::Error> {
    let about = (one.kind.as_str(), one.thing_id.as_str());
    let thing = asked::assessable(&ctx.app, conn, ctx.actor.as_deref(), ctx.forum()?, about).await?;
    let mut all = thing.map(|thing| goals::suggest(&thing.text, &thing.language)).unwrap_or_default();
    let text: Vec<&str> = given.iter().map(|one| one.answer.as_str()).collect();
    for more in goals::suggest(&text.join(" "), &one.language) {
        match all.iter_mut().find(|suggestion| suggestion.goal == more.goal) {
            Some(known) => known.words.extend(more.words.into_iter().filter(|word| !word.is_empty())),
            None => all.push(more),
        }
    }
    for suggestion in &mut all {
        let mut seen = std::collections::BTreeSet::new();
        suggestion.words.retain(|word| seen.insert(word.to_lowercase()));
    }
    Ok(all)
}

fn goal_rows(t: &Say, suggested: &[Suggestion], confirmed: &[i64]) -> (Vec<GoalRow>, Vec<GoalRow>) {
    let row = |goal: i64| {
        let words = suggested.iter().find(|suggestion| suggestion.goal == goal);
        let words = words.map(|suggestion| suggestion.words.join(", ")).unwrap_or_default();
        let name = goals::name(goal).map(|key| t.say(key)).unwrap_or_default();
        GoalRow { goal, name, words, confirmed: confirmed.contains(&goal) }
    };
    let mut first: Vec<i64> = suggested.iter().map(|suggestion| suggestion.goal).collect();
    first.extend(confirmed.iter().filter(|goal| !suggested.iter().any(|s| s.goal == **goal)));
    let others = (1..=17).filter(|goal| !first.contains(goal)).map(row).collect();
    (first.into_iter().map(row).collect(), others)
}

/// What was typed, and what is too long.
fn typed(parts: &[Part], posted: &Posted) -> (Answers, Vec<i64>, Vec<FieldFault>) {
    let (mut given, mut numbers, mut faults) = (Answers::default(), Vec::new(), Vec::new());
    posted.text("language").clone_into(&mut given.language);
    for question in parts.iter().flat_map(|part| &part.questions) {
        let number = question.number;
        let (answer, evidence) = (posted.text(&format!("q-{number}")), posted.text(&format!("e-{number}")));
        let known = match &question.kind {
            Kind::Text => true,
            Kind::YesNo => matches!(answer, "" | notation::YES | notation::NO),
            Kind::Choice(choices) => answer.is_empty() || choices.iter().any(|choice| choice == answer),
        };
        let field = format!("q-{number}");
        if !known {
            faults.push(FieldFault::with(&field, key!("fault-choice"), answer));
        }
        for (text, longest) in [(answer, LONGEST.0), (evidence, LONGEST.1)] {
            if text.chars().count() > longest {
                faults.push(FieldFault::with(&field, key!("fault-too-long"), longest));
            }
        }
        numbers.push(number);
        given.answers.insert(number, answer.replace("\r\n", "\n"));
        given.evidence.insert(number, evidence.to_owned());
    }
    (given, numbers, faults)
}

async fn render(ctx: &Ctx, id: &str, posted: Option<&Posted>, faults: &[FieldFault]) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let (one, asker, questions) = found(ctx, &mut conn, id).await?;
    let sees = rules::sees_answers(&asker, &one);
    let fills = rules::may_answer(&asker, edition, &one).is_ok();
    let parts = notation::parts(&questions.questions);
    let given = if sees { assessment::given(&mut conn, &one).await? } else { Vec::new() };
    let answering = posted.filter(|posted| matches!(posted.text("do"), "save" | "hand-in"));
    let (answers, evidence) = match answering {
        Some(posted) => {
            let (given, ..) = typed(&parts, posted);
            (given.answers, given.evidence)
        }
        None => maps(&given),
    };
    let mut rows = rows(&t, &parts, (&answers, &evidence), !fills);
    for row in rows.iter_mut().flat_map(|(_, rows)| rows) {
        let field = format!("q-{}", row.number);
        let fault = faults.iter().find(|fault| fault.field == field);
        row.fault = fault.map(|fault| t.with(fault.key, &fault.detail));
    }
    let confirmed: Vec<i64> = assessment::goals(&mut conn, &one).await?.iter().map(|goal| goal.goal).collect();
    let suggestions = if fills { suggested(ctx, &mut conn, &one, &given).await? } else { Vec::new() };
    let (goals, others) = goal_rows(&t, &suggestions, &confirmed);
    let about = (one.kind.as_str(), one.thing_id.as_str());
    let thing = asked::assessable(&ctx.app, &mut conn, Some(asker.actor), edition, about).await?;
    let reviewer = match &one.reviewer_id {
        Some(id) => person::by_id(&mut conn, id).await?.map(|person| person.display()).unwrap_or_default(),
        None => String::new(),
    };
    let language = posted.map_or(one.language.as_str(), |posted| posted.text("language"));
    let choice = |code: &str, name: String| Choice { value: code.to_owned(), label: name, chosen: code == language };
    let languages = exedra_kernel::geography::languages(ctx.lang);
    let runs = asker.runs(&one) && edition.is_open();
    let body = Page {
        path: assessment_path(&edition.slug, &one.id),
        up: format!("/{}/challenges/mine", edition.slug),
        words: Words::new(&questions.title, &questions.language),
        thing: thing.map(|thing| (thing.href, Words::new(thing.title, &thing.language))),
        state: t.say(keyed(AssessmentState::ALL, &ASSESSMENT_STATES, &one.state)),
        fills,
        sees,
        open_points: one.open_points.lines().map(ToOwned::to_owned).collect(),
        language: one.language.clone(),
        languages: languages.into_iter().map(|(code, name)| choice(code, name)).collect(),
        parts: if sees { rows } else { Vec::new() },
        goals: goals.into_iter().filter(|row| fills || row.confirmed).collect(),
        others,
        names: runs && one.state != AssessmentState::Decided,
        reviewer,
        reviewer_typed: posted.map(|posted| posted.text("reviewer").to_owned()).unwrap_or_default(),
        reviewer_fault: faults.iter().find(|f| f.field == "reviewer").map(|f| t.with(f.key, &f.detail)),
        reviews: rules::may_decide(&asker, edition, &one).is_ok(),
        declares: rules::may_declare(&asker, edition, &one).is_ok() && asker.declared.is_none(),
        conflict_typed: posted.map(|posted| posted.text("conflict").to_owned()).unwrap_or_default(),
        conflict_fault: faults.iter().find(|f| f.field == "conflict").map(|f| t.with(f.key, &f.detail)),
        decision: one.decision.map(|word| t.say(keyed(Decision::ALL, &DECISIONS, &word))).unwrap_or_default(),
        reasons: one.reasons.clone(),
        day: one.review_day.as_deref().map(|day| t.date(day)).unwrap_or_default(),
        shows: rules::may_show(&asker, edition, &one).is_ok(),
        public: one.public,
        outcome: outcome_path(&edition.slug, &one.id),
        faulty: !faults.is_empty(),
        t,
    };
    let head = Head::new(&questions.title).nav("challenges").private();
    let mut response = page(ctx, &head, &body)?;
    *response.status_mut() = forms::status(faults);
    Ok(response)
}

/// Shows it.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    render(&ctx, &id, None, &[]).await
}

/// The goals that were ticked, with the words that spoke for them.
fn ticked(posted: &Posted, suggested: &[Suggestion]) -> Vec<(i64, Vec<String>)> {
    let ticked = posted.all("goal").unwrap_or(&[]).iter().filter_map(|text| text.parse::<i64>().ok());
    let words = |goal: i64| suggested.iter().find(|one| one.goal == goal).map(|one| one.words.clone());
    ticked.filter(|goal| (1..=17).contains(goal)).map(|goal| (goal, words(goal).unwrap_or_default())).collect()
}

/// Does one of the steps of owner and secretariat.
pub async fn change(ctx: Ctx, Path((_, id)): Path<(String, String)>, posted: Posted) -> Answer {
    let edition = ctx.forum()?.clone();
    let mut conn = ctx.app.db().read().await?;
    let (seen, asker, questions) = found(&ctx, &mut conn, &id).await?;
    let parts = notation::parts(&questions.questions);
    let given = assessment::given(&mut conn, &seen).await?;
    let goals = ticked(&posted, &suggested(&ctx, &mut conn, &seen, &given).await?);
    drop(conn);
    let stamp = ctx.app.stamp();
    let outcome = transact!(ctx.app.db(), tx => {
        let one = assessment::one(tx, &edition.id, &seen.id).await?.ok_or(Refusal::NotFound)?;
        let asker = assessment::asker(tx, asker.actor, &one).await?;
        match posted.text("do") {
            word @ ("save" | "hand-in") => {
                let permit = rules::may_answer(&asker, &edition, &one)?;
                let (mut given, numbers, mut faults) = typed(&parts, &posted);
                if !exedra_kernel::geography::is_language(&given.language) {
                    given.language.clone_from(&one.language);
                }
                if word == "hand-in" {
                    let missing = notation::missing(&parts, &given.answers, &given.evidence);
                    faults.extend(missing.into_iter().map(|(number, key)| FieldFault::new(&format!("q-{number}"), key)));
                }
                if !faults.is_empty() {
                    return Err(Refusal::Invalid(faults).into());
                }
                assessment::answer(tx, stamp, &permit, &numbers, &given).await?;
                if word == "hand-in" {
                    assessment::hand_in(tx, stamp, &permit).await?;
                    return Ok("submitted");
                }
                Ok("saved")
            }
            "goals" => {
                let permit = rules::may_answer(&asker, &edition, &one)?;
                assessment::confirm(tx, stamp, &permit, &goals).await.map(|()| "saved")
            }
            "name" => {
                if !asker.runs(&one) {
                    return Err(Refusal::NotFound.into());
                }
                let person = person::by_email(tx, posted.text("reviewer")).await?;
                let person = person.ok_or_else(|| Refusal::field("reviewer", key!("fault-reviewer-unknown")))?;
                let houses = assessment::houses_of(tx, &edition.id, &person, &one.owner_id).await?;
                let declared = assessment::declared(tx, &one, &person).await?;
                let permit = rules::may_name_reviewer(&asker, &edition, &one, (&houses, declared))?;
                assessment::name_reviewer(tx, stamp, &permit, &person).await?;
                postage::may_call(tx, stamp, asker.actor.person.as_str(), person.as_str()).await?;
                letters::assesses(tx, (&ctx.app, stamp, &edition), (&one, &questions.title), &person).await?;
                Ok("added")
            }
            "none" => {
                let permit = rules::may_declare(&asker, &edition, &one)?;
                assessment::declare(tx, stamp, &permit, None).await.map(|()| "saved")
            }
            "conflict" => {
                let permit = rules::may_declare(&asker, &edition, &one)?;
                let why = posted.text("conflict");
                if why.is_empty() {
                    return Err(Refusal::field("conflict", key!("fault-conflict-reason")).into());
                }
                if why.chars().count() > LONGEST.0 {
                    let fault = FieldFault::with("conflict", key!("fault-too-long"), LONGEST.0);
                    return Err(Refusal::Invalid(vec![fault]).into());
                }
                assessment::declare(tx, stamp, &permit, Some(why)).await.map(|()| "declined")
            }
            word @ ("show" | "hide") => {
                let permit = rules::may_show(&asker, &edition, &one)?;
                let shows = word == "show";
                assessment::show(tx, stamp, &permit, shows).await.map(|()| if shows { "published" } else { "withdrawn" })
            }
            "reopen" => {
                let permit = rules::may_show(&asker, &edition, &one)?;
                assessment::reopen(tx, stamp, &permit).await.map(|()| "returned")
            }
            _ => Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
        }
    });
    match outcome {
        Ok(word) => {
            ctx.app.settle().await;
            // Whoever has a conflict reads it no longer.
            let path = match word {
                "declined" => format!("/{}/challenges/mine", edition.slug),
                _ => assessment_path(&edition.slug, &seen.id),
            };
            Ok(respond::done(&path, word))
        }
        Err(exedra_store::Error::Refused(Refusal::Invalid(faults))) => render(&ctx, &id, Some(&posted), &faults).await,
        Err(error) => Err(error.into()),
    }
}
