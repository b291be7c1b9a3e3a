//! Challenges, a questionnaire with an outcome, and a declaration of the demonstration.

use exedra_demonstration::{Lang, OrgKind, World};
use exedra_governance::assessment::{Decided, Proposal as Questions};
use exedra_governance::bulk::{self, Answered, Assessed, Declared};
use exedra_governance::challenge::Proposal;
use exedra_governance::model::{Criteria, Criterion, Decision, Endorser, Mark, Outcome, Tells, Weight};
use exedra_governance::rules::System;
use exedra_governance::{answer, goals, rules_assessment, rules_declaration};
use exedra_kernel::{ForumId, Localized, Moment, OrganisationId, PersonId};
use exedra_store::house::Stamp;
use exedra_store::{Result, Tx};

use super::exchange::Listed;
use super::governance_words as words;
use super::{Cast, WHY};

/// Texts in the order of the languages of the demonstration.
fn localized(texts: &[&str; 6]) -> Localized {
    Localized(Lang::ALL.iter().zip(texts).map(|(lang, text)| (lang.tag().to_owned(), (*text).to_owned())).collect())
}

/// Organisations of the world that fit, each from another country, as far as there are.
fn from_countries(
    world: &World,
    most: usize,
    fits: impl Fn(&exedra_demonstration::Organisation) -> bool,
) -> Vec<usize> {
    let mut found: Vec<usize> = Vec::new();
    for organisation in world.organisations.iter().filter(|one| fits(one)) {
        let known = found.iter().any(|at| world.organisations[*at].country == organisation.country);
        if !known && found.len() < most {
            found.push(organisation.key);
        }
    }
    found
}

/// A day and hour after the present one, in the forum's zone.
fn moment(now: Moment, days: i64, zone: &str) -> Moment {
    let day = now.plus_seconds(days * 24 * 3600).date_in(zone);
    let civil = format!("{day}T18:00:00").parse().ok();
    civil.and_then(|civil| Moment::of_civil(civil, zone)).unwrap_or(now)
}

fn criteria(texts: &[&str], decisive: usize) -> Criteria {
    let weight = |at: usize| match at {
        at if at < decisive => Weight::Decisive,
        at if at == decisive => Weight::Important,
        _ => Weight::Useful,
    };
    let all = texts.iter().enumerate();
    Criteria(all.map(|(at, text)| Criterion { weight: weight(at), text: (*text).to_owned() }).collect())
}

/// Puts them in.
pub async fn put(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    forum: &ForumId,
    world: &World,
    cast: &Cast,
    listed: &Listed,
    tracks: &[String],
) -> Result<()> {
    challenges(tx, stamp, forum, world, cast, tracks).await?;
    outcome(tx, stamp, forum, world, cast, listed).await?;
    declaration(tx, stamp, forum, world, cast).await
}

/// A reviewer who is of none of these organisations and agrees to be listed and contacted.
fn reviewer(world: &World, cast: &Cast, involved: &[usize]) -> Option<PersonId> {
    let free = world
        .people
        .iter()
        .find(|person| person.consents.listed && person.consents.contacted && !involved.contains(&person.organisation));
    free.map(|person| cast.people[person.key].clone())
}

async fn challenges(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    forum: &ForumId,
    world: &World,
    cast: &Cast,
    tracks: &[String],
) -> Result<()> {
    let authorities = from_countries(world, 2, |one| one.kind == OrgKind::PublicBody);
    let parties =
        from_countries(world, 5, |one| matches!(one.kind, OrgKind::Company | OrgKind::Institute | OrgKind::University));
    // A tiny world has neither authorities nor consortia.
    let (Some(first), [maker, lab, workshop, rival, operator]) = (authorities.first(), parties.as_slice()) else {
        return Ok(());
    };
    let id = |at: usize| cast.organisations[at].clone();
    let zone = &world.forum.zone;
    let track = |at: usize| tracks.get(at).cloned().into_iter().collect::<Vec<_>>();
    let who: [&[(usize, &str)]; 3] = [
        &[(*maker, "manufacturer"), (*lab, "laboratory"), (*workshop, "local workshop")],
        &[(*rival, "manufacturer")],
        &[(*operator, "operator")],
    ];
    let answers: Vec<Answered> = words::WATER_ANSWERS
        .iter()
        .zip(who)
        .zip(words::WATER_MARKS)
        .enumerate()
        .map(|(at, (([title, text, reason], who), marks))| Answered {
            text: answer::Text { language: "en".into(), title: (*title).into(), body: (*text).into() },
            parties: who.iter().map(|(at, role)| (id(*at), (*role).to_owned())).collect(),
            outcome: Some((if at == 0 { Outcome::Chosen } else { Outcome::NotChosen }, (*reason).to_owned())),
            marks: (0..)
                .zip(marks)
                .filter_map(|(at, (mark, reason))| Some((at, Mark::parse(mark)?, reason.to_owned())))
                .collect(),
        })
        .collect();
    let [title, body, offered, statement] = words::WATER;
    let water = Proposal {
        language: "en".into(),
        title: title.into(),
        body: body.into(),
        offered: offered.into(),
        criteria: criteria(&words::WATER_CRITERIA, 2),
        roles: ["manufacturer", "laboratory", "local workshop"].map(str::to_owned).to_vec(),
        tracks: track(1),
        deadline: moment(stamp.now, -21, zone),
        tells: Tells::All,
    };
    let named: Vec<PersonId> =
        reviewer(world, cast, &[*first, *maker, *lab, *workshop, *rival, *operator]).into_iter().collect();
    let permit = System::state_challenge(WHY, forum.clone(), id(*first));
    bulk::challenge(tx, stamp, &permit, &water, (&named, &answers, Some(statement))).await?;
    let [title, body, offered] = words::CLINIC;
    let clinic = Proposal {
        language: "zh".into(),
        title: title.into(),
        body: body.into(),
        offered: offered.into(),
        criteria: criteria(&words::CLINIC_CRITERIA, 1),
        roles: ["医院", "算法研发机构", "设备制造商"].map(str::to_owned).to_vec(),
        tracks: [track(0), track(1)].concat(),
        deadline: moment(stamp.now, 60, zone),
        tells: Tells::Chosen,
    };
    let chinese = world.organisations.iter().find(|one| one.kind == OrgKind::PublicBody && one.country == "CN");
    let owner = chinese.map_or(*first, |one| one.key);
    let permit = System::state_challenge(WHY, forum.clone(), id(owner));
    bulk::challenge(tx, stamp, &permit, &clinic, (&[], &[], None)).await.map(|_| ())
}

async fn outcome(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    forum: &ForumId,
    world: &World,
    cast: &Cast,
    listed: &Listed,
) -> Result<()> {
    let permit = rules_assessment::System::keep_questionnaires(WHY, forum.clone());
    let [title, lede, questions, answers, reviews] = words::QUESTIONNAIRE.map(str::to_owned);
    let proposal = Questions { language: "en".into(), title, lede, questions, answers, reviews };
    let shown = world.exhibits.iter().map(|exhibit| &world.offers[exhibit.offer]);
    let mut public = shown.filter(|one| {
        one.state == exedra_demonstration::ListingState::Published
            && one.language == Lang::En
            && matches!(one.ipr, exedra_demonstration::Ipr::Granted | exedra_demonstration::Ipr::Published)
    });
    let mut assessed = Vec::new();
    if let Some(offer) = public.next()
        && let Some(reviewer) = reviewer(world, cast, &[offer.organisation])
    {
        let text = format!("{} {} {}", offer.title, offer.summary, offer.description);
        let suggested = goals::suggest(&text, offer.language.tag()).into_iter().take(2);
        let [reasons, points] = words::DECIDED.map(str::to_owned);
        assessed.push(Assessed {
            thing: ("offer", listed.offers[offer.key].to_string()),
            owner: cast.organisations[offer.organisation].clone(),
            language: "en".into(),
            given: words::ANSWERS.iter().map(|(answer, evidence)| ((*answer).into(), (*evidence).into())).collect(),
            goals: suggested.map(|one| (one.goal, one.words)).collect(),
            by: cast.people[offer.contact].clone(),
            reviewer,
            decided: Decided {
                decision: Decision::Conditions,
                reasons,
                points,
                day: Some(stamp.now.plus_seconds(365 * 24 * 3600).date_in(&world.forum.zone)),
            },
        });
    }
    bulk::questionnaire(tx, stamp, &permit, &proposal, &assessed).await.map(|_| ())
}

async fn declaration(tx: &mut Tx, stamp: Stamp<'_>, forum: &ForumId, world: &World, cast: &Cast) -> Result<()> {
    let now: Vec<Localized> = words::PARAGRAPHS.iter().map(localized).collect();
    let mut before = now.clone();
    for (at, texts) in &words::BEFORE {
        before[*at] = localized(texts);
    }
    let mut listed = world.people.iter().filter(|person| person.consents.listed);
    let comments = words::COMMENTS.iter().filter_map(|(place, name, language, text)| {
        let who = match name {
            Some(name) => Err((*name).to_owned()),
            None => Ok(cast.people[listed.find(|person| person.language().tag() == *language)?.key].clone()),
        };
        Some((*place, who, (*language).to_owned(), (*text).to_owned()))
    });
    let comments = comments.collect();
    let mut endorsements: Vec<(Endorser, String, PersonId)> = Vec::new();
    for delegation in world.delegations.iter().filter(|one| one.region.is_none()).take(11) {
        let head = cast.people[delegation.head].clone();
        endorsements.push((Endorser::Country, delegation.country.to_owned(), head));
    }
    let exhibitors = world.people.iter().filter(|one| one.role == exedra_demonstration::Role::Exhibitor);
    let mut houses: Vec<&OrganisationId> = Vec::new();
    for person in exhibitors {
        let house = &cast.organisations[person.organisation];
        if houses.len() < 14 && !houses.contains(&house) {
            houses.push(house);
            endorsements.push((Endorser::Organisation, house.to_string(), cast.people[person.key].clone()));
        }
    }
    for person in world.people.iter().filter(|one| one.consents.listed).step_by(9).take(24) {
        let id = cast.people[person.key].clone();
        endorsements.push((Endorser::Person, id.to_string(), id));
    }
    let whole = Declared {
        title: localized(&words::TITLE),
        authoritative: "en".into(),
        versions: vec![
            (String::new(), before),
            ("Twelve months and a tenth of running time, after comments on the first version".to_owned(), now),
        ],
        comments,
        endorsements,
    };
    let permit = rules_declaration::System::make_declaration(WHY, forum.clone());
    bulk::declaration(tx, stamp, &permit, &whole).await.map(|_| ())
}
