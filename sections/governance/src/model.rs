//! Plain types of challenges, questionnaires and declarations.

use exedra_kernel::lang::Words;
use exedra_kernel::{Field, ForumId, Localized, Moment, OrganisationId, PersonId, Type, Value};
use exedra_store::row;
use serde::{Deserialize, Serialize};

exedra_kernel::ids! {
    /// A common challenge.
    ChallengeId;
    /// An answer to a challenge.
    AnswerId;
    /// A questionnaire, whatever its version.
    QuestionnaireId;
    /// A questionnaire attached to a thing.
    AssessmentId;
    /// A statement of the forum.
    DeclarationId;
    /// Something said about a declaration.
    CommentId;
}

exedra_kernel::words! {
    /// Where a challenge stands.
    pub enum ChallengeState {
        /// Being written.
        Draft = "draft",
        /// Answers come in.
        Open = "open",
        /// Answers are read.
        Closed = "closed",
        /// Everybody got an answer.
        Decided = "decided",
    }
    /// What is told of answers once a challenge is decided; before that, nothing is.
    pub enum Tells {
        /// Nothing.
        Nothing = "nothing",
        /// The answers that were chosen.
        Chosen = "chosen",
        /// All that were handed in.
        All = "all",
    }
    /// How much a criterion weighs.
    pub enum Weight {
        /// Without it nothing else counts.
        Decisive = "decisive",
        /// Weighs much.
        Important = "important",
        /// Speaks for an answer.
        Useful = "useful",
    }
    /// Where an answer stands.
    pub enum AnswerState {
        /// Being written.
        Draft = "draft",
        /// Handed in.
        Submitted = "submitted",
        /// Taken back.
        Withdrawn = "withdrawn",
    }
    /// What was decided about an answer.
    pub enum Outcome {
        /// It is taken up.
        Chosen = "chosen",
        /// It is not.
        NotChosen = "not-chosen",
    }
    /// Where a party of a consortium stands.
    pub enum PartyState {
        /// Asked.
        Invited = "invited",
        /// In.
        Accepted = "accepted",
        /// Not in.
        Declined = "declined",
    }
    /// What a reviewer thinks of an answer by one criterion. Words, because nobody is to add them up.
    pub enum Mark {
        /// It convinces.
        Convinces = "convinces",
        /// For the most part.
        Largely = "largely",
        /// In part.
        Partly = "partly",
        /// It does not.
        Not = "not",
    }
    /// Where an assessment stands.
    pub enum AssessmentState {
        /// Its owner answers.
        Open = "open",
        /// Its reviewer reads.
        Answered = "answered",
        /// Decided.
        Decided = "decided",
    }
    /// What came out of an assessment.
    pub enum Decision {
        /// It may go ahead.
        GoAhead = "go-ahead",
        /// It may, when the open points are met.
        Conditions = "conditions",
        /// Not as it is.
        NotYet = "not-yet",
    }
    /// Where a declaration stands.
    pub enum DeclarationState {
        /// Being written.
        Draft = "draft",
        /// Open for comment and endorsement.
        Open = "open",
        /// Its text stays as it is.
        Adopted = "adopted",
    }
    /// Where a comment stands.
    pub enum CommentState {
        /// Nobody has read it yet.
        Waiting = "waiting",
        /// Everybody reads it.
        Shown = "shown",
        /// Nobody does.
        Refused = "refused",
    }
    /// Who endorses.
    pub enum Endorser {
        /// A country or region, by the head of its delegation.
        Country = "country",
        /// An organisation, by an owner.
        Organisation = "organisation",
        /// A person.
        Person = "person",
    }
}

/// By what answers are judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criterion {
    /// How much it weighs.
    pub weight: Weight,
    /// What is asked.
    pub text: String,
}

/// Criteria, kept as JSON in one TEXT column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Criteria(pub Vec<Criterion>);

impl Field for Criteria {
    const TYPE: Type = Type::Text;
    fn from_value(value: Value) -> Option<Self> {
        serde_json::from_str(&value.into_text()?).ok()
    }
    fn to_value(&self) -> Value {
        Value::Text(serde_json::to_string(self).ok())
    }
}

row! {
    /// A challenge.
    pub struct Challenge {
        /// Edition.
        pub forum_id: ForumId,
        /// Id.
        pub id: ChallengeId,
        /// The authority that asks.
        pub owner_id: OrganisationId,
        /// Language of its texts.
        pub language: String,
        /// Title.
        pub title: String,
        /// The problem, as Markdown.
        pub body: String,
        /// What is offered, as Markdown.
        pub offered: String,
        /// Criteria.
        pub criteria: Criteria,
        /// Roles that a consortium should fill.
        pub roles: Words,
        /// Words of the theme.
        pub tracks: Words,
        /// Until when answers come in.
        pub deadline: Moment,
        /// What is told of answers once it is decided.
        pub tells: Tells,
        /// Where it stands as stored; see [`crate::rules::stands`].
        pub state: ChallengeState,
        /// What was decided, in words.
        pub statement: String,
        /// Since when it is known here.
        pub created_at: Moment,
        /// When it was decided.
        pub decided_at: Option<Moment>,
    }
    /// An answer to a challenge.
    pub struct Reply {
        /// Edition.
        pub forum_id: ForumId,
        /// Id.
        pub id: AnswerId,
        /// Challenge.
        pub challenge_id: ChallengeId,
        /// The organisation that leads.
        pub lead_id: OrganisationId,
        /// Language of its texts.
        pub language: String,
        /// Title.
        pub title: String,
        /// Text, as Markdown.
        pub body: String,
        /// Where it stands.
        pub state: AnswerState,
        /// What was decided.
        pub outcome: Option<Outcome>,
        /// Why.
        pub reason: String,
        /// Who began it.
        pub by_person: Option<PersonId>,
        /// When.
        pub created_at: Moment,
        /// When it was handed in.
        pub submitted_at: Option<Moment>,
    }
    /// An organisation in an answer.
    pub struct Party {
        /// Organisation.
        pub organisation_id: OrganisationId,
        /// The role it fills.
        pub role: String,
        /// Where it stands.
        pub state: PartyState,
        /// Its name.
        pub name: String,
        /// Its country or region.
        pub country: Option<String>,
    }
    /// An organisation in one of the answers to a challenge.
    pub struct PartyOf {
        /// Answer.
        pub answer_id: AnswerId,
        /// Organisation.
        pub organisation_id: OrganisationId,
        /// The role it fills.
        pub role: String,
        /// Where it stands.
        pub state: PartyState,
        /// Its name.
        pub name: String,
        /// Its country or region.
        pub country: Option<String>,
    }
    /// What a reviewer declared about an answer.
    pub struct Declared {
        /// Answer.
        pub answer_id: AnswerId,
        /// Who.
        pub person_id: PersonId,
        /// Whether they have a conflict.
        pub conflict: bool,
        /// Which.
        pub reason: String,
    }
    /// What a reviewer thinks of one of the answers to a challenge by one criterion.
    pub struct MarkedOf {
        /// Answer.
        pub answer_id: AnswerId,
        /// Who.
        pub person_id: PersonId,
        /// Which criterion, from 0.
        pub criterion: i64,
        /// What.
        pub mark: Mark,
        /// Why.
        pub reason: String,
    }
    /// What a reviewer thinks by one criterion.
    pub struct Marked {
        /// Who.
        pub person_id: PersonId,
        /// Which criterion, from 0.
        pub criterion: i64,
        /// What.
        pub mark: Mark,
        /// Why.
        pub reason: String,
    }
    /// A version of a questionnaire.
    pub struct Questionnaire {
        /// Edition.
        pub forum_id: ForumId,
        /// Id.
        pub id: QuestionnaireId,
        /// Version, from 1.
        pub version: i64,
        /// Language of its texts.
        pub language: String,
        /// Title.
        pub title: String,
        /// What it is for.
        pub lede: String,
        /// Sections and questions in their notation; see [`crate::notation`].
        pub questions: String,
        /// Who answers, in words.
        pub answers: String,
        /// Who reviews, in words.
        pub reviews: String,
        /// When it was published; from then on it stays as it is.
        pub published_at: Option<Moment>,
    }
    /// A questionnaire attached to a thing.
    pub struct Assessment {
        /// Edition.
        pub forum_id: ForumId,
        /// Id.
        pub id: AssessmentId,
        /// Questionnaire.
        pub questionnaire_id: QuestionnaireId,
        /// In which version.
        pub version: i64,
        /// Kind of the thing.
        pub kind: String,
        /// Its id.
        pub thing_id: String,
        /// Whose it is.
        pub owner_id: OrganisationId,
        /// Where it stands.
        pub state: AssessmentState,
        /// In which language it is answered.
        pub language: String,
        /// Who reviews it.
        pub reviewer_id: Option<PersonId>,
        /// What came out.
        pub decision: Option<Decision>,
        /// Why.
        pub reasons: String,
        /// What is open, one point a line.
        pub open_points: String,
        /// When it is looked at again, YYYY-MM-DD.
        pub review_day: Option<String>,
        /// Whether everybody may read the outcome.
        pub public: bool,
        /// Since when.
        pub created_at: Moment,
        /// When it was handed in.
        pub answered_at: Option<Moment>,
        /// When it was decided.
        pub decided_at: Option<Moment>,
    }
    /// What a reviewer declared about a questionnaire's answers.
    pub struct DeclaredOf {
        /// Assessment.
        pub assessment_id: AssessmentId,
        /// Whether they have a conflict.
        pub conflict: bool,
        /// Which.
        pub reason: String,
    }
    /// An answer to a question.
    pub struct Given {
        /// Number of the question, from 1.
        pub question: i64,
        /// The answer.
        pub answer: String,
        /// Where the evidence is.
        pub evidence: String,
    }
    /// A goal that a person confirmed.
    pub struct Goal {
        /// Number, 1 to 17.
        pub goal: i64,
        /// The words for which it was suggested; none when the person chose it themselves.
        pub words: Words,
        /// Who confirmed it.
        pub by_person: Option<PersonId>,
        /// When.
        pub at: Moment,
    }
    /// A declaration.
    pub struct Declaration {
        /// Edition.
        pub forum_id: ForumId,
        /// Id.
        pub id: DeclarationId,
        /// Title.
        pub title: Localized,
        /// Languages of its text.
        pub languages: Words,
        /// The language that counts.
        pub authoritative: String,
        /// Where it stands.
        pub state: DeclarationState,
        /// Since when it is known here.
        pub created_at: Moment,
        /// When it was adopted.
        pub adopted_at: Option<Moment>,
    }
    /// A version of a declaration.
    pub struct Version {
        /// Number, from 1.
        pub version: i64,
        /// What changed, in words.
        pub note: String,
        /// When it was published; a version that was not is being written.
        pub published_at: Option<Moment>,
    }
    /// A paragraph of a version.
    pub struct Paragraph {
        /// Place, from 1.
        pub place: i64,
        /// What stays of it through versions.
        pub key: String,
        /// Text in several languages.
        pub text: Localized,
    }
    /// A comment. The address is in no row type: nothing that is shown can hold it.
    pub struct Comment {
        /// Id.
        pub id: CommentId,
        /// On which version.
        pub version: i64,
        /// On which paragraph.
        pub paragraph: Option<String>,
        /// The participant.
        pub person_id: Option<PersonId>,
        /// The name that somebody else gave.
        pub name: String,
        /// Language of the text.
        pub language: String,
        /// Text.
        pub text: String,
        /// Where it stands.
        pub state: CommentState,
        /// When.
        pub at: Moment,
    }
    /// An endorsement.
    pub struct Endorsement {
        /// By whom.
        pub kind: Endorser,
        /// A country's code, or an id.
        pub holder: String,
        /// Of which version.
        pub version: i64,
        /// Whose hand.
        pub person_id: Option<PersonId>,
        /// When.
        pub at: Moment,
    }
}
