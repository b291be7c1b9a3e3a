//! Challenges, answers, assessments of the first university; a declaration of the edition.

use exedra_governance::bulk::{self, Answered, Assessed, Declared};
use exedra_governance::challenge::Proposal;
use exedra_governance::model::{Criteria, Criterion, Decision, Mark, Tells, Weight};
use exedra_governance::rules::System;
use exedra_governance::{answer, assessment, rules_assessment, rules_declaration};
use exedra_kernel::{ForumId, Localized, Moment};
use exedra_people::model::OrganisationKind;
use exedra_people::organisation;
use exedra_people::rules::System as People;
use exedra_store::transact;

use crate::fixture::{Known, Thing};
use crate::made::Made;

fn proposal(title: &str, deadline: Moment) -> Proposal {
    Proposal {
        language: "en".to_owned(),
        title: title.to_owned(),
        body: title.to_owned(),
        offered: "A pilot".to_owned(),
        criteria: Criteria(vec![Criterion { weight: Weight::Decisive, text: "It works".to_owned() }]),
        roles: Vec::new(),
        tracks: Vec::new(),
        deadline,
        tells: Tells::Nothing,
    }
}

fn last(path: &str) -> String {
    path.split('?').next().and_then(|path| path.rsplit('/').next()).expect("a last part").to_owned()
}

impl Made<'_> {
    /// A draft challenge of the first university; its answer to a closed one, read by its office; its answers to a
    /// questionnaire, read by the same; a published outcome; an open declaration.
    pub async fn of_governance(&self, forum: &ForumId) -> Vec<Thing> {
        let app = &self.server.app;
        let stamp = app.stamp();
        let (house, owner, office) = (&self.first.organisation, &self.first.owner, &self.first.manager);
        let (draft, questions, declaration) = transact!(app.db(), tx => {
            let city = organisation::Proposal::named("City", OrganisationKind::Public);
            let city = organisation::create(tx, stamp, &People::make_organisation("test"), &city).await?;
            let permit = System::state_challenge("test", forum.clone(), house.clone());
            let later = stamp.now.plus_seconds(3600);
            let draft = exedra_governance::challenge::create(tx, stamp, &permit, &proposal("quagmirium", later)).await?;
            let permit = System::state_challenge("test", forum.clone(), city.clone());
            let answered = Answered {
                text: answer::Text { language: "en".into(), title: "quagmirium".into(), body: "quagmirium".into() },
                parties: vec![(house.clone(), String::new())],
                outcome: None,
                marks: vec![(0, Mark::Convinces, "quagmirium".into())],
            };
            let over = proposal("Closed", stamp.now);
            let reviewers = [office.0.clone()];
            let closed = bulk::challenge(tx, stamp, &permit, &over, (&reviewers, &[answered], None)).await?;
            let assessed = Assessed {
                thing: ("challenge", closed.to_string()),
                owner: city,
                language: "en".into(),
                given: vec![("Yes".into(), String::new())],
                goals: Vec::new(),
                by: owner.0.clone(),
                reviewer: office.0.clone(),
                decided: assessment::Decided { decision: Decision::GoAhead, reasons: "Fine".into(), points: String::new(), day: None },
            };
            let text = |text: &str| text.to_owned();
            let written = assessment::Proposal { language: text("en"), title: text("Questions"), lede: text("x"), questions: text("Why?"), answers: text("x"), reviews: text("x") };
            let permit = rules_assessment::System::keep_questionnaires("test", forum.clone());
            let questions = bulk::questionnaire(tx, stamp, &permit, &written, &[assessed]).await?;
            let declared = Declared {
                title: Localized::one("en", "Statement"),
                authoritative: text("en"),
                versions: vec![(String::new(), vec![Localized::one("en", "We meet.")])],
                comments: Vec::new(),
                endorsements: Vec::new(),
            };
            let permit = rules_declaration::System::make_declaration("test", forum.clone());
            let declaration = bulk::declaration(tx, stamp, &permit, &declared).await?;
            Ok((draft.to_string(), questions.to_string(), declaration.to_string()))
        })
        .expect("challenges");
        let (reply, public) = {
            let mut conn = app.db().read().await.expect("a snapshot");
            let all = exedra_governance::challenge::all(&mut conn, forum).await.expect("readable");
            let closed = all.iter().find(|one| one.title == "Closed").expect("there");
            let asker = exedra_governance::rules::Asker::default();
            let answers = exedra_governance::challenge::answers(&mut conn, &asker, closed).await.expect("readable");
            let all = assessment::all(&mut conn, forum).await.expect("readable");
            (answers[0].reply.id.to_string(), all[0].id.to_string())
        };
        // The owner answers for the draft; the secretariat names the reviewer, who has no conflict.
        let path = format!("/harbour/questionnaires/{questions}/attach");
        let made = self.server.post(&path, Some(&owner.1), &[("kind", "challenge"), ("thing", &draft)]).await;
        assert_eq!(made.status, 303, "{}", made.text);
        let assessed = last(made.location());
        let path = format!("/harbour/questionnaires/assessments/{assessed}");
        let done = self
            .server
            .post(&path, Some(&owner.1), &[("do", "hand-in"), ("language", "en"), ("q-1", "quagmirium")])
            .await;
        assert_eq!(done.status, 303, "{}", done.text);
        let named = [("do", "name"), ("reviewer", "first-manager@example.org")];
        let done = self.server.post(&path, Some(self.secretary), &named).await;
        assert_eq!(done.status, 303, "{}", done.text);
        let done = self.server.post(&path, Some(&office.1), &[("do", "none")]).await;
        assert_eq!(done.status, 303, "{}", done.text);
        let named = [("do", "name"), ("reviewer", "first-owner@example.org")];
        let done = self.server.post(&format!("/harbour/challenges/{draft}/work"), Some(&owner.1), &named).await;
        assert_eq!(done.status, 303, "{}", done.text);
        let thing = |pattern, id: String, known| Thing { pattern, id, known };
        vec![
            thing("/challenges/{id}", draft, Known::Hidden),
            thing("/challenges/answers/{answer}", reply, Known::Hidden),
            // Anybody who is signed in may open these two forms; what they do is decided by what is typed into them.
            thing("/questionnaires/{id}/attach", format!("{questions}/attach"), Known::Holder),
            thing("/declarations/{id}/endorse", format!("{declaration}/endorse"), Known::Holder),
            thing("/questionnaires/{id}", questions, Known::Open),
            thing("/questionnaires/assessments/{assessment}", assessed, Known::Hidden),
            thing("/questionnaires/outcomes/{assessment}", public, Known::Open),
            thing("/declarations/{id}", declaration, Known::Open),
        ]
    }
}
