//! The sign-ins of the demonstration: one for each role. Passwords are derived from the installation's key, so that they
//! differ everywhere and can be printed again at every start; only their hashes are stored.

use anyhow::Result;
use exedra_demonstration::{OrgKind, Role, World};
use exedra_kernel::{ForumId, ForumRole, Lang, PersonId};
use exedra_people::rules::System;
use exedra_people::{account, bulk, person};
use exedra_store::Tx;
use exedra_store::house::Stamp;

use super::{Cast, WHY};

/// A sign-in as printed.
#[derive(Clone, Debug, serde::Serialize)]
pub struct SignIn {
    /// Role.
    pub role: &'static str,
    /// E-mail.
    pub email: String,
    /// Password.
    pub password: String,
}

/// Who holds a sign-in.
#[derive(Clone, Copy)]
enum Holder {
    /// Somebody made for the purpose, with these roles at the forum.
    Staff(&'static [ForumRole], bool),
    /// The first of the world's people with a mailbox, all consents and this role, not yet taken.
    Guest,
    /// The same among exhibitors; a second one is of another company.
    Exhibitor,
    /// A transfer officer.
    Transfer,
    /// A journalist.
    Press,
    /// An exhibitor whose company reports to the zone.
    Reporting,
    /// Manages the first delegation.
    Office,
}

const ROLES: &[(&str, Holder)] = &[
    ("secretariat", Holder::Staff(&[ForumRole::Secretariat], true)),
    ("protocol", Holder::Staff(&[ForumRole::Protocol], false)),
    ("help-desk", Holder::Staff(&[ForumRole::HelpDesk], false)),
    ("intermediary", Holder::Staff(&[ForumRole::Intermediary], false)),
    // Of one event: given where the programme is made.
    ("host", Holder::Staff(&[], false)),
    ("delegation", Holder::Office),
    ("participant", Holder::Guest),
    ("exhibitor", Holder::Exhibitor),
    ("second-exhibitor", Holder::Exhibitor),
    ("transfer-officer", Holder::Transfer),
    ("press", Holder::Press),
    ("zone-office", Holder::Staff(&[], false)),
    ("zone-company", Holder::Reporting),
];

/// Addresses are short, so that people can type them.
pub(super) fn email(role: &str) -> String {
    format!("{role}@demo.example")
}

fn password(key: &str, role: &str) -> String {
    // Four groups of five characters without those that look alike: about 97 bits.
    const LETTERS: &[u8] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let digest = exedra_kernel::time::sha256(&format!("{key}\ndemonstration sign-in\n{role}"));
    let letters: Vec<char> = digest
        .as_bytes()
        .chunks(2)
        .take(20)
        .map(|pair| {
            let value =
                pair.iter().fold(0usize, |sum, digit| sum * 16 + (*digit as char).to_digit(16).unwrap_or(0) as usize);
            char::from(LETTERS[value % LETTERS.len()])
        })
        .collect();
    letters.chunks(5).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// The sign-ins of an installation's key.
pub fn sign_ins(key: &str) -> Vec<SignIn> {
    ROLES.iter().map(|(role, _)| SignIn { role, email: email(role), password: password(key, role) }).collect()
}

/// A sign-in with the hash of its password and the index of its holder in the world, if they are one of its people.
pub struct Hashed {
    role: &'static str,
    holder: Holder,
    hash: String,
    person: Option<usize>,
}

/// Who of the world's people holds the sign-in of a role.
pub fn holder(accounts: &[Hashed], role: &str) -> Option<usize> {
    accounts.iter().find(|account| account.role == role)?.person
}

/// Chooses holders and hashes passwords, before the transaction.
pub async fn hashed(world: &World, key: &str) -> Result<Vec<Hashed>> {
    let mut taken = std::collections::HashSet::new();
    let mut made = Vec::new();
    for (role, holder) in ROLES {
        let wanted = match holder {
            Holder::Staff(..) | Holder::Office => None,
            Holder::Guest => pick(world, &mut taken, |w, p| {
                p.role == Role::Participant
                    && p.delegation.is_some()
                    && w.needs.iter().any(|n| n.organisation == p.organisation)
            }),
            Holder::Exhibitor => pick(world, &mut taken, |w, p| {
                p.role == Role::Exhibitor && w.needs.iter().any(|n| n.organisation == p.organisation)
            }),
            Holder::Transfer => pick(world, &mut taken, |_, p| p.role == Role::TransferOfficer),
            Holder::Reporting => pick(world, &mut taken, |w, p| {
                let home = &w.organisations[p.organisation];
                p.role == Role::Exhibitor && home.country == "CN" && home.kind == OrgKind::Company
            }),
            Holder::Press => pick(world, &mut taken, |_, p| p.role == Role::Press),
        };
        let secret = password(key, role);
        let hash = tokio::task::spawn_blocking(move || account::hash_password(&secret)).await??;
        made.push(Hashed { role, holder: *holder, hash, person: wanted });
    }
    Ok(made)
}

fn pick(
    world: &World,
    taken: &mut std::collections::HashSet<usize>,
    fits: impl Fn(&World, &exedra_demonstration::Person) -> bool,
) -> Option<usize> {
    let open = |p: &&exedra_demonstration::Person| {
        p.consents.listed && p.consents.matched && p.consents.contacted && p.email.is_some()
    };
    let everybody = || world.people.iter().filter(open).filter(|p| !taken.contains(&p.key));
    let found = everybody().find(|p| fits(world, p)).map(|p| p.key);
    taken.extend(found);
    found
}

/// Puts the accounts in; gives who holds which.
pub async fn put(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    forum: &ForumId,
    cast: &Cast,
    accounts: &[Hashed],
) -> exedra_store::Result<Vec<(&'static str, PersonId)>> {
    let mut holders = Vec::new();
    let register = System::register(WHY, forum.clone());
    for entry in accounts {
        let holder = match entry.person {
            Some(index) => cast.people[index].clone(),
            None => staff(tx, stamp, entry.role).await?,
        };
        holders.push((entry.role, holder.clone()));
        let operator = matches!(entry.holder, Holder::Staff(_, true));
        account::create(tx, stamp, &holder, &email(entry.role), Some(&entry.hash), Lang::En, operator).await?;
        match entry.holder {
            Holder::Staff(roles, _) => {
                let rows: Vec<_> = roles.iter().map(|role| (holder.clone(), *role)).collect();
                bulk::roles(tx, stamp, &register, &rows).await?;
            }
            Holder::Office => {
                let first: Vec<_> =
                    cast.delegations.first().map(|id| (id.clone(), holder.clone())).into_iter().collect();
                bulk::delegations(tx, stamp, &register, &[], &first).await?;
            }
            _ => {}
        }
    }
    Ok(holders)
}

async fn staff(tx: &mut Tx, stamp: Stamp<'_>, role: &str) -> exedra_store::Result<PersonId> {
    let name = format!("Demonstration {role}");
    let proposal = person::Proposal {
        native_name: name.clone(),
        latin_name: name,
        email: Some(email(role)),
        languages: vec!["en".to_owned()],
        ..person::Proposal::default()
    };
    person::create(tx, stamp, &System::make_person(WHY), &proposal).await
}
