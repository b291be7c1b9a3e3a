//! Challenges, declarations and published outcomes in the site search.

use exedra_kernel::{ForumId, ForumRole, Localized, key};
use exedra_people::organisation;
use exedra_store::house::Event;
use exedra_store::{Conn, Result, sql};
use exedra_web::findable::{Findable, Findables, Heard, Passage, Reader, Wanted};
use exedra_web::section::Boxed;
use exedra_web::{Edition, asked};

use crate::model::{
    Assessment, AssessmentId, Challenge, ChallengeId, ChallengeState, CommentState, Declaration, DeclarationId,
    DeclarationState,
};
use crate::{TOPIC, assessment, challenge, challenge_path, declaration, declaration_path, outcome_path, sources};

sql! {
    /// Statements.
    pub(crate) static STATEMENTS;

    fn of_challenge(id: &ChallengeId) -> One<(ForumId,)> = "SELECT forum_id FROM challenge WHERE id = $1";
    fn of_declaration(id: &DeclarationId) -> One<(ForumId,)> = "SELECT forum_id FROM declaration WHERE id = $1";
    fn of_assessment(id: &AssessmentId) -> One<(ForumId,)> = "SELECT forum_id FROM assessment WHERE id = $1";
}

/// Common challenges.
pub const CHALLENGES: Findables = Findables {
    kind: "challenge",
    name: key!("challenges-title"),
    order: 30,
    source: challenges,
    ear: challenge_ear,
    clock: &[TOPIC],
};
/// Statements of the forum.
pub const DECLARATIONS: Findables = Findables {
    kind: "declaration",
    name: key!("declarations-title"),
    order: 32,
    source: declarations,
    ear: declaration_ear,
    clock: &[],
};
/// Outcomes of assessments. Public as long as the thing is, whatever section keeps that.
pub const OUTCOMES: Findables = Findables {
    kind: "outcome",
    name: key!("findable-outcomes"),
    order: 34,
    source: outcomes,
    ear: outcome_ear,
    clock: &["press", "exchange", TOPIC],
};

/// The editions of wanted things; all without a wish.
fn at(wanted: Option<Vec<Option<(ForumId,)>>>, mut all: Vec<Edition>) -> Vec<Edition> {
    if let Some(forums) = wanted {
        all.retain(|edition| forums.iter().flatten().any(|(forum,)| *forum == edition.id));
    }
    all
}

/// Reads the editions at which the wanted things are, by a statement that tells of one.
macro_rules! editions {
    ($wanted:expr, $conn:expr, $id:ty, $one:ident) => {{
        let forums = match $wanted.ids(<$id>::parse) {
            None => None,
            Some(ids) => {
                let mut forums = Vec::new();
                for id in ids {
                    forums.push($one($conn, &id).await?);
                }
                Some(forums)
            }
        };
        at(forums, exedra_people::forum::all($conn).await?)
    }};
}

fn challenges<'a>(wanted: Wanted<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Vec<Findable>>> {
    Box::pin(async move {
        let mut found = Vec::new();
        for edition in editions!(wanted, conn, ChallengeId, of_challenge) {
            for one in challenge::all(conn, &edition.id).await? {
                if wanted.has(one.id.as_str()) {
                    let owner = organisation::by_id(conn, &one.owner_id).await?.map(|owner| owner.name);
                    found.push(challenge_of(&wanted, &edition, one, owner));
                }
            }
        }
        Ok(found)
    })
}

/// Who may know of a challenge: the same as [`crate::rules::sees_challenge`] says.
fn readers(challenge: &Challenge) -> Vec<Reader> {
    if challenge.state != ChallengeState::Draft {
        return vec![Reader::Everybody];
    }
    let keeps = Reader::Role(challenge.forum_id.clone(), ForumRole::Secretariat);
    vec![Reader::Writers(challenge.owner_id.clone()), keeps]
}

fn challenge_of(wanted: &Wanted<'_>, edition: &Edition, one: Challenge, owner: Option<String>) -> Findable {
    let (t, lang) = (wanted.say, one.language.as_str());
    let mut passages = vec![Passage::markdown(1, lang, &one.body), Passage::markdown(1, lang, &one.offered)];
    passages.extend(one.criteria.0.iter().map(|criterion| Passage::one(1, lang, &criterion.text)));
    passages.extend(one.roles.0.iter().map(|role| Passage::one(1, lang, role)));
    passages.push(Passage::markdown(1, lang, &one.statement));
    passages.extend(owner.as_deref().map(Passage::name));
    let state = t.say(sources::state_key(&one, wanted.now));
    Findable {
        unit: one.id.to_string(),
        part: String::new(),
        forum: Some(edition.id.clone()),
        readers: readers(&one),
        title: Localized::one(lang, &one.title),
        passages,
        href: challenge_path(&edition.slug, &one.id),
        note: owner.map_or(state.clone(), |owner| format!("{owner} · {state}")),
        tracks: one.tracks.0,
        at: Some(one.created_at),
    }
}

fn challenge_ear<'a>(_conn: &'a mut Conn, event: &'a Event) -> Boxed<'a, Result<Heard>> {
    Box::pin(async move {
        let own = event.topic == TOPIC && event.kind.starts_with("challenge-");
        Ok(if own { Heard::unit(&event.subject) } else { Heard::Nothing })
    })
}

fn declarations<'a>(wanted: Wanted<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Vec<Findable>>> {
    Box::pin(async move {
        let mut found = Vec::new();
        for edition in editions!(wanted, conn, DeclarationId, of_declaration) {
            for one in declaration::all(conn, &edition.id).await? {
                if wanted.has(one.id.as_str()) {
                    found.extend(declaration_of(&wanted, conn, &edition, one).await?);
                }
            }
        }
        Ok(found)
    })
}

/// A declaration as its page shows it: the newest published version with the comments that everybody reads; of a draft,
/// what the secretariat sees.
async fn declaration_of(
    wanted: &Wanted<'_>,
    conn: &mut Conn,
    edition: &Edition,
    one: Declaration,
) -> Result<Option<Findable>> {
    let draft = one.state == DeclarationState::Draft;
    let versions = declaration::versions(conn, &one).await?;
    let shown = declaration::published(&versions).or_else(|| versions.first().filter(|_| draft));
    let Some(shown) = shown else { return Ok(None) };
    let path = declaration_path(&edition.slug, &one.id);
    let mut passages = Vec::new();
    for paragraph in declaration::paragraphs(conn, &one, shown.version).await? {
        passages.push(Passage::of(1, &paragraph.text).at(format!("{path}#p-{}", paragraph.key)));
    }
    for comment in declaration::comments(conn, &one, CommentState::Shown).await? {
        passages.push(Passage::one(1, &comment.language, &comment.text));
    }
    let index = DeclarationState::ALL.iter().position(|state| *state == one.state).unwrap_or_default();
    Ok(Some(Findable {
        unit: one.id.to_string(),
        part: String::new(),
        forum: Some(edition.id.clone()),
        readers: if draft {
            vec![Reader::Role(one.forum_id.clone(), ForumRole::Secretariat)]
        } else {
            vec![Reader::Everybody]
        },
        title: one.title,
        passages,
        href: path,
        note: wanted.say.say(crate::pages::DECLARATION_STATES[index]),
        tracks: Vec::new(),
        at: Some(one.adopted_at.or(shown.published_at).unwrap_or(one.created_at)),
    }))
}

fn declaration_ear<'a>(_conn: &'a mut Conn, event: &'a Event) -> Boxed<'a, Result<Heard>> {
    Box::pin(async move {
        Ok(match (event.topic.as_str(), event.kind.as_str()) {
            // Whoever is erased takes what they said with them.
            (exedra_people::TOPIC, "person-erased") => Heard::All,
            (TOPIC, kind) if kind.starts_with("declaration-") => Heard::unit(&event.subject),
            _ => Heard::Nothing,
        })
    })
}

fn outcomes<'a>(wanted: Wanted<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Vec<Findable>>> {
    Box::pin(async move {
        let mut found = Vec::new();
        for edition in editions!(wanted, conn, AssessmentId, of_assessment) {
            let mut all = assessment::all(conn, &edition.id).await?;
            all.retain(|one| one.public && wanted.has(one.id.as_str()));
            for one in all {
                found.extend(outcome_of(&wanted, conn, &edition, one).await?);
            }
        }
        Ok(found)
    })
}

async fn outcome_of(
    wanted: &Wanted<'_>,
    conn: &mut Conn,
    edition: &Edition,
    one: Assessment,
) -> Result<Option<Findable>> {
    let Some(decision) = one.decision else { return Ok(None) };
    let about = (one.kind.as_str(), one.thing_id.as_str());
    let Some(thing) = asked::assessable(wanted.app, conn, None, edition, about).await? else { return Ok(None) };
    let questions = assessment::questions_of(conn, &one).await?;
    let mut passages =
        vec![Passage::one(2, &one.language, &one.reasons), Passage::one(1, &one.language, &one.open_points)];
    passages.push(Passage::one(2, &questions.language, &questions.title));
    for given in assessment::given(conn, &one).await? {
        passages.push(Passage::one(1, &one.language, &given.answer));
    }
    let index = crate::model::Decision::ALL.iter().position(|other| *other == decision).unwrap_or_default();
    Ok(Some(Findable {
        unit: one.id.to_string(),
        part: String::new(),
        forum: Some(edition.id.clone()),
        readers: vec![Reader::Everybody],
        title: Localized::one(&thing.language, &thing.title),
        passages,
        href: outcome_path(&edition.slug, &one.id),
        note: wanted.say.say(crate::pages::DECISIONS[index]),
        tracks: Vec::new(),
        at: one.decided_at,
    }))
}

fn outcome_ear<'a>(_conn: &'a mut Conn, event: &'a Event) -> Boxed<'a, Result<Heard>> {
    Box::pin(async move {
        Ok(match (event.topic.as_str(), event.kind.as_str()) {
            (TOPIC, "assessment-decided" | "outcome-shown") => Heard::unit(&event.subject),
            // The thing: a challenge, an offer, a release. Outcomes are few, and things are not known by their assessments.
            (TOPIC, kind) if kind.starts_with("challenge-") => Heard::All,
            ("exchange" | "press", _) => Heard::All,
            _ => Heard::Nothing,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_is_its_keepers() {
        use crate::model::{Criteria, Tells};
        use crate::rules;
        use exedra_kernel::lang::Words;
        use exedra_kernel::time::SeededEntropy;
        use exedra_kernel::{
            AccountId, Actor, Lang, MembershipRole, Moment, OrganisationId, PersonId, actor::Membership,
        };
        let entropy = SeededEntropy::new(1);
        let forum = ForumId::new(Moment(0), &entropy);
        let owner = OrganisationId::new(Moment(0), &entropy);
        let actor = |role: Option<MembershipRole>, runs: bool| Actor {
            account: AccountId::new(Moment(0), &entropy),
            person: PersonId::new(Moment(0), &entropy),
            name: String::new(),
            language: Lang::En,
            operator: true,
            memberships: role.into_iter().map(|role| Membership { organisation: owner.clone(), role }).collect(),
            delegations: Vec::new(),
            mandates: Vec::new(),
            roles: if runs { vec![(forum.clone(), ForumRole::Secretariat, None)] } else { Vec::new() },
        };
        let mut askers: Vec<Actor> = MembershipRole::ALL.iter().map(|role| actor(Some(*role), false)).collect();
        askers.extend([actor(None, true), actor(None, false)]);
        for state in ChallengeState::ALL {
            let one = Challenge {
                forum_id: forum.clone(),
                id: ChallengeId::new(Moment(0), &entropy),
                owner_id: owner.clone(),
                language: "en".to_owned(),
                title: String::new(),
                body: String::new(),
                offered: String::new(),
                criteria: Criteria::default(),
                roles: Words::default(),
                tracks: Words::default(),
                deadline: Moment(9),
                tells: Tells::Nothing,
                state: *state,
                statement: String::new(),
                created_at: Moment(0),
                decided_at: None,
            };
            for asker in askers.iter().map(Some).chain([None]) {
                let held = Reader::of(asker);
                let found = readers(&one).iter().any(|reader| held.contains(reader));
                assert_eq!(found, rules::sees_challenge(asker, &one), "{state} {asker:?}");
            }
        }
    }
}
