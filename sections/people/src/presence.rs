//! Who is at an edition, as other sections need to know it: names, house, language, address, consents. Reading only.

use exedra_kernel::lang::Words;
use exedra_kernel::{DelegationId, ForumId, Lang, MembershipRole, OrganisationId, PersonId};
use exedra_store::{Conn, Result, row, sql};

use crate::model::RegistrationState;

row! {
    /// Somebody registered at an edition, whatever became of the registration.
    pub struct Attendee {
        /// Person.
        pub person: PersonId,
        /// The name in its own script.
        pub native_name: String,
        /// The name in Latin letters.
        pub latin_name: String,
        /// Whether they were erased.
        pub erased: bool,
        /// For which organisation they come.
        pub organisation_id: Option<OrganisationId>,
        /// Its name.
        pub organisation: Option<String>,
        /// In which delegation.
        pub delegation_id: Option<DelegationId>,
        /// The country or region they represent.
        pub country: Option<String>,
        /// State of the registration.
        pub state: RegistrationState,
        /// Where mail reaches them: their own address, else that of their account.
        pub email: Option<String>,
        /// The language of their account.
        pub language: Option<String>,
        /// Whether they agree to be contacted by other participants.
        pub contacted: bool,
        /// Whether they agree to be matched.
        pub matched: bool,
        /// Whether they agree to be listed by name.
        pub listed: bool,
    }
}

impl Attendee {
    /// Whether they take part: registered, not replaced, not withdrawn, not erased.
    pub fn here(&self) -> bool {
        !self.erased && matches!(self.state, RegistrationState::Expected | RegistrationState::Arrived)
    }
    /// The name as shown: in its own script, with the Latin one behind it when they differ.
    pub fn display(&self) -> String {
        if self.erased { "—".to_owned() } else { crate::model::display(&self.native_name, &self.latin_name) }
    }
    /// The language to write to them in.
    pub fn lang(&self) -> Lang {
        self.language.as_deref().and_then(Lang::parse).unwrap_or(Lang::En)
    }
}

row! {
    /// A member who writes for an organisation, as letters about its work reach them.
    pub struct Writer {
        /// Person.
        pub person: PersonId,
        /// The address of their account.
        pub email: String,
        /// The language of their account.
        pub language: String,
        /// What they may do.
        pub role: MembershipRole,
    }
}

sql! {
    /// Statements.
    pub(crate) static STATEMENTS;

    fn writing(organisation: &OrganisationId) -> Many<Writer> =
        "SELECT m.person_id, a.email, a.language, m.role FROM membership m
         JOIN account a ON a.person_id = m.person_id AND a.disabled = FALSE
         JOIN person p ON p.id = m.person_id AND p.erased_at IS NULL
         WHERE m.organisation_id = $1 AND m.role IN ('transfer', 'owner', 'editor') ORDER BY m.since, m.person_id";

    fn one(forum: &ForumId, person: &PersonId) -> One<Attendee> =
        "SELECT p.id, p.native_name, p.latin_name, p.erased_at IS NOT NULL, r.organisation_id, o.name, r.delegation_id,
         r.country_represented, r.state,
         COALESCE(p.email, a.email), a.language,
         EXISTS (SELECT 1 FROM consent c WHERE c.person_id = p.id AND c.kind = 'contacted' AND c.current = TRUE AND c.given = TRUE),
         EXISTS (SELECT 1 FROM consent c WHERE c.person_id = p.id AND c.kind = 'matched' AND c.current = TRUE AND c.given = TRUE),
         EXISTS (SELECT 1 FROM consent c WHERE c.person_id = p.id AND c.kind = 'listed' AND c.current = TRUE AND c.given = TRUE)
         FROM registration r JOIN person p ON p.id = r.person_id
         LEFT JOIN organisation o ON o.id = r.organisation_id LEFT JOIN account a ON a.person_id = p.id
         WHERE r.forum_id = $1 AND r.person_id = $2";
    fn all(forum: &ForumId) -> Many<Attendee> =
        "SELECT p.id, p.native_name, p.latin_name, p.erased_at IS NOT NULL, r.organisation_id, o.name, r.delegation_id,
         r.country_represented, r.state,
         COALESCE(p.email, a.email), a.language,
         EXISTS (SELECT 1 FROM consent c WHERE c.person_id = p.id AND c.kind = 'contacted' AND c.current = TRUE AND c.given = TRUE),
         EXISTS (SELECT 1 FROM consent c WHERE c.person_id = p.id AND c.kind = 'matched' AND c.current = TRUE AND c.given = TRUE),
         EXISTS (SELECT 1 FROM consent c WHERE c.person_id = p.id AND c.kind = 'listed' AND c.current = TRUE AND c.given = TRUE)
         FROM registration r JOIN person p ON p.id = r.person_id
         LEFT JOIN organisation o ON o.id = r.organisation_id LEFT JOIN account a ON a.person_id = p.id
         WHERE r.forum_id = $1 ORDER BY p.latin_name, p.id";
    fn spoken(forum: &ForumId) -> Many<(PersonId, Words)> =
        "SELECT p.id, p.languages FROM registration r JOIN person p ON p.id = r.person_id
         WHERE r.forum_id = $1 AND p.erased_at IS NULL ORDER BY p.id";
    fn badges(forum: &ForumId) -> Many<(PersonId, String)> =
        "SELECT person_id, badge_name FROM registration WHERE forum_id = $1 ORDER BY person_id";
    fn named(forum: &ForumId) -> Many<(DelegationId, String, String)> =
        "SELECT id, code, name FROM delegation WHERE forum_id = $1 ORDER BY code";
    fn country_of(forum: &ForumId, person: &PersonId) -> One<(Option<String>,)> =
        "SELECT country_represented FROM registration WHERE forum_id = $1 AND person_id = $2";
    fn of_house(forum: &ForumId, organisation: &OrganisationId) -> Many<(PersonId,)> =
        "SELECT r.person_id FROM registration r JOIN person p ON p.id = r.person_id AND p.erased_at IS NULL
         WHERE r.forum_id = $1 AND r.organisation_id = $2 AND r.state IN ('expected', 'arrived')
         AND EXISTS (SELECT 1 FROM consent c WHERE c.person_id = r.person_id AND c.kind = 'contacted' AND c.current = TRUE AND c.given = TRUE)
         ORDER BY r.person_id";
    fn members_here(forum: &ForumId, organisation: &OrganisationId) -> Many<(PersonId, MembershipRole)> =
        "SELECT m.person_id, m.role FROM membership m
         JOIN registration r ON r.forum_id = $1 AND r.person_id = m.person_id AND r.state IN ('expected', 'arrived')
         JOIN person p ON p.id = m.person_id AND p.erased_at IS NULL
         WHERE m.organisation_id = $2 AND m.role IN ('transfer', 'owner', 'editor')
         AND EXISTS (SELECT 1 FROM consent c WHERE c.person_id = m.person_id AND c.kind = 'contacted' AND c.current = TRUE AND c.given = TRUE)
         ORDER BY m.since, m.person_id";
}

/// Somebody's presence at an edition.
pub async fn attendee(conn: &mut Conn, forum: &ForumId, person: &PersonId) -> Result<Option<Attendee>> {
    one(conn, forum, person).await
}

/// The country or region somebody represents at an edition.
pub async fn country(conn: &mut Conn, forum: &ForumId, person: &PersonId) -> Result<Option<String>> {
    Ok(country_of(conn, forum, person).await?.and_then(|(country,)| country))
}

/// Everybody registered at an edition, whatever became of the registration.
pub async fn attendees(conn: &mut Conn, forum: &ForumId) -> Result<Vec<Attendee>> {
    all(conn, forum).await
}

/// The languages that everybody registered at an edition says they speak.
pub async fn languages(conn: &mut Conn, forum: &ForumId) -> Result<Vec<(PersonId, Words)>> {
    spoken(conn, forum).await
}

/// The people who take part in an edition for an organisation and agree to be contacted, by id.
pub async fn reachable(conn: &mut Conn, forum: &ForumId, organisation: &OrganisationId) -> Result<Vec<PersonId>> {
    Ok(of_house(conn, forum, organisation).await?.into_iter().map(|(person,)| person).collect())
}

/// The members who write for an organisation and have an account, those who have been longest first.
pub async fn writers(conn: &mut Conn, organisation: &OrganisationId) -> Result<Vec<Writer>> {
    writing(conn, organisation).await
}

/// Who speaks for an organisation at an edition: a member who takes part and agrees to be contacted, a transfer officer
/// before an owner before an editor, of several the one who has been a member longest.
pub async fn speaker(conn: &mut Conn, forum: &ForumId, organisation: &OrganisationId) -> Result<Option<PersonId>> {
    let rank = |role: MembershipRole| match role {
        MembershipRole::Transfer => 0,
        MembershipRole::Owner => 1,
        MembershipRole::Editor | MembershipRole::Viewer => 2,
    };
    let members = members_here(conn, forum, organisation).await?;
    Ok(members.into_iter().min_by_key(|(_, role)| rank(*role)).map(|(person, _)| person))
}

/// The name on each badge, as the desk reads it.
pub async fn badge_names(conn: &mut Conn, forum: &ForumId) -> Result<Vec<(PersonId, String)>> {
    badges(conn, forum).await
}

/// The delegations of an edition with code and name, by their codes.
pub async fn delegations(conn: &mut Conn, forum: &ForumId) -> Result<Vec<(DelegationId, String, String)>> {
    named(conn, forum).await
}
