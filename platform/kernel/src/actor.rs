//! Who acts, and for whom. Rules see nothing else about the asker.

use crate::id::{AccountId, DelegationId, ForumId, OrganisationId, PersonId};
use crate::lang::Lang;

crate::words! {
    /// What somebody is at an edition of the forum.
    pub enum ForumRole {
        /// Runs the edition.
        Secretariat = "secretariat",
        /// Hosts one event.
        Host = "host",
        /// Looks after delegations and forms of address.
        Protocol = "protocol",
        /// Helps people sign in and find their way.
        HelpDesk = "help-desk",
        /// Forwards what somebody says without naming themselves: a transfer officer of the zone or of the edition.
        Intermediary = "intermediary",
        /// Takes part.
        Participant = "participant",
        /// Shows at a stand.
        Exhibitor = "exhibitor",
        /// Reports.
        Press = "press",
    }
    /// What a member may do for an organisation.
    pub enum MembershipRole {
        /// Everything, members included.
        Owner = "owner",
        /// Answers for results and their protection; edits and publishes.
        Transfer = "transfer",
        /// Edits what the organisation brings.
        Editor = "editor",
        /// Reads what is not public.
        Viewer = "viewer",
    }
}

/// A membership of the asker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// The organisation.
    pub organisation: OrganisationId,
    /// What they may do for it.
    pub role: MembershipRole,
}

/// A signed-in asker with everything that rules weigh.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// The account.
    pub account: AccountId,
    /// The person of the account.
    pub person: PersonId,
    /// The name shown to themselves.
    pub name: String,
    /// The language they asked to be written to in.
    pub language: Lang,
    /// Runs the installation: forums, mail, audit.
    pub operator: bool,
    /// Memberships of organisations.
    pub memberships: Vec<Membership>,
    /// Delegations they manage.
    pub delegations: Vec<DelegationId>,
    /// Persons they hold a mandate from.
    pub mandates: Vec<PersonId>,
    /// Roles at editions, with the event they are confined to, if any.
    pub roles: Vec<(ForumId, ForumRole, Option<String>)>,
}

impl Actor {
    /// Whether they have a role at an edition (not one confined to a single event).
    pub fn has(&self, forum: &ForumId, role: ForumRole) -> bool {
        self.roles.iter().any(|(f, r, scope)| f == forum && *r == role && scope.is_none())
    }
    /// Whether they run the edition.
    pub fn runs(&self, forum: &ForumId) -> bool {
        self.has(forum, ForumRole::Secretariat)
    }
    /// Whether they are host of one thing of an edition (an event's id).
    pub fn hosts(&self, forum: &ForumId, thing: &str) -> bool {
        self.roles.iter().any(|(f, r, scope)| f == forum && *r == ForumRole::Host && scope.as_deref() == Some(thing))
    }
    /// Whether they run any edition or the installation.
    pub fn runs_any(&self) -> bool {
        self.operator || self.roles.iter().any(|(_, role, _)| *role == ForumRole::Secretariat)
    }
    /// Their role in an organisation.
    pub fn membership(&self, organisation: &OrganisationId) -> Option<MembershipRole> {
        self.memberships.iter().find(|m| &m.organisation == organisation).map(|m| m.role)
    }
    /// Whether they may write for an organisation.
    pub fn edits(&self, organisation: &OrganisationId) -> bool {
        matches!(
            self.membership(organisation),
            Some(MembershipRole::Owner | MembershipRole::Transfer | MembershipRole::Editor)
        )
    }
    /// Whether they may decide on publication for an organisation: its owner or its transfer officer.
    pub fn decides(&self, organisation: &OrganisationId) -> bool {
        matches!(self.membership(organisation), Some(MembershipRole::Owner | MembershipRole::Transfer))
    }
    /// Whether they may answer in the name of a person: themselves or a mandate.
    pub fn answers_for(&self, person: &PersonId) -> bool {
        &self.person == person || self.mandates.contains(person)
    }
    /// Acting for themselves.
    pub fn acting(&self) -> Acting {
        Acting { by: By::Person(self.person.clone()), behalf: OnBehalf::Oneself }
    }
    /// Acting for a person: oneself, or through the mandate.
    pub fn acting_for(&self, person: &PersonId) -> Acting {
        let behalf = if &self.person == person { OnBehalf::Oneself } else { OnBehalf::Person(person.clone()) };
        Acting { by: By::Person(self.person.clone()), behalf }
    }
    /// Acting for an organisation.
    pub fn acting_for_organisation(&self, organisation: &OrganisationId) -> Acting {
        Acting { by: By::Person(self.person.clone()), behalf: OnBehalf::Organisation(organisation.clone()) }
    }
}

/// Whose hand it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// A signed-in person.
    Person(PersonId),
    /// The program itself, with the reason: a job, a command, the demonstration.
    System(&'static str),
}

/// In whose name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OnBehalf {
    /// Their own.
    Oneself,
    /// An organisation's.
    Organisation(OrganisationId),
    /// A delegation's.
    Delegation(DelegationId),
    /// Another person's, by mandate.
    Person(PersonId),
}

/// Who did it and for whom: recorded with every write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acting {
    /// Whose hand.
    pub by: By,
    /// In whose name.
    pub behalf: OnBehalf,
}

impl Acting {
    /// The program itself.
    pub fn system(why: &'static str) -> Self {
        Self { by: By::System(why), behalf: OnBehalf::Oneself }
    }
    /// The id of the person whose hand it was, or `system:` and the reason.
    pub fn by_text(&self) -> String {
        match &self.by {
            By::Person(person) => person.to_string(),
            By::System(why) => format!("system:{why}"),
        }
    }
    /// `organisation:…`, `delegation:…`, `person:…` or nothing.
    pub fn behalf_text(&self) -> Option<String> {
        match &self.behalf {
            OnBehalf::Oneself => None,
            OnBehalf::Organisation(id) => Some(format!("organisation:{id}")),
            OnBehalf::Delegation(id) => Some(format!("delegation:{id}")),
            OnBehalf::Person(id) => Some(format!("person:{id}")),
        }
    }
}

/// Declares permits: proofs that a rule allowed an act, which the store's writing functions demand.
///
/// Fields are private to the module that declares them (a section's `rules`), so nobody else can make one; a permit is
/// neither `Clone` nor `Copy` and is used up by the write.
#[macro_export]
macro_rules! permits {
    ($($(#[$doc:meta])* $name:ident { $($field:ident : $ty:ty),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $name { acting: $crate::actor::Acting, $($field: $ty,)* }

        impl $name {
            fn grant(acting: $crate::actor::Acting, $($field: $ty),*) -> Self {
                Self { acting, $($field,)* }
            }
            /// Who acts, and for whom.
            pub fn acting(&self) -> &$crate::actor::Acting {
                &self.acting
            }
            $(
                /// What the permit is for.
                pub fn $field(&self) -> &$ty {
                    &self.$field
                }
            )*
        }
    )*};
}
