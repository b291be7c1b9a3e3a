//! `exedra init`: an empty forum and its first secretary.

use std::io::Read;
use std::path::Path;

use anyhow::{Result, bail};
use exedra_kernel::time::{OsEntropy, SystemClock};
use exedra_kernel::{Clock as _, ForumRole, Lang, Localized, Refusal};
use exedra_people::rules::System;
use exedra_people::{account, forum, person};
use exedra_store::house::Stamp;
use exedra_store::transact;
use exedra_web::EditionState;

use super::Outcome;
use crate::installation::Installation;

#[derive(clap::Args)]
pub struct Args {
    /// Place of the forum in addresses, such as harbour-2027.
    #[arg(long)]
    forum: String,
    /// Name of the forum.
    #[arg(long)]
    name: String,
    /// First day, YYYY-MM-DD.
    #[arg(long)]
    from: String,
    /// Last day, YYYY-MM-DD.
    #[arg(long)]
    to: String,
    /// Time zone, such as Europe/Paris.
    #[arg(long)]
    zone: String,
    /// E-mail of the first secretary.
    #[arg(long)]
    email: Option<String>,
    /// Name of the first secretary; without it, what stands before the @.
    #[arg(long, value_name = "NAME", requires = "email")]
    person: Option<String>,
    /// Read the secretary's password from standard input.
    #[arg(long, requires = "email")]
    password_stdin: bool,
}

pub async fn run(data: &Path, args: Args) -> Result<Outcome> {
    let proposal = forum::Proposal {
        slug: args.forum.clone(),
        name: Localized::one("en", args.name.trim()),
        theme: Localized::default(),
        venue: Localized::default(),
        from: args.from.clone(),
        to: args.to.clone(),
        zone: args.zone.clone(),
        languages: forum::default_languages(),
        tracks: exedra_kernel::Tracks::default(),
        country: None,
        state: EditionState::Open,
    };
    complain(&proposal.faults())?;
    let hash = password(&args)?;
    let installation = Installation::open(data, true).await?;
    let _lock = exedra_store::lock_directory(data)?;
    super::serve::prepare(&installation).await?;
    let stamp = Stamp { now: SystemClock.now(), entropy: &OsEntropy };
    let made = transact!(&installation.db, tx => {
        let forum = forum::create(tx, stamp, System::make_forum("init"), &proposal, None).await?;
        if let Some(email) = &args.email {
            let given = args.person.as_deref().map(str::trim).filter(|name| !name.is_empty());
            let name: String = given.or(email.split('@').next()).unwrap_or("secretary").chars().take(120).collect();
            let person = person::Proposal { native_name: name.clone(), latin_name: name, email: Some(email.clone()), languages: vec!["en".to_owned()], ..person::Proposal::default() };
            let person = person::create(tx, stamp, &System::make_person("init"), &person).await?;
            if account::create(tx, stamp, &person, email, hash.as_deref(), Lang::En, true).await?.is_none() {
                return Err(Refusal::field("email", "fault-email-taken").into());
            }
            forum::give_role(tx, stamp, &System::edit_forum("init", forum.clone()), &person, ForumRole::Secretariat).await?;
        }
        Ok(())
    });
    match made {
        Ok(()) => {}
        Err(exedra_store::Error::Refused(Refusal::Invalid(faults))) => complain(&faults)?,
        Err(error) => return Err(error.into()),
    }
    eprintln!("made forum {} in {}; serve it with: exedra --data {} serve", args.forum, data.display(), data.display());
    installation.db.close().await;
    Ok(Outcome::Done)
}

/// One line for the first thing wrong with the arguments.
fn complain(faults: &[exedra_kernel::FieldFault]) -> Result<()> {
    let Some(fault) = faults.first() else { return Ok(()) };
    let option = if fault.field == "slug" { "forum" } else { &fault.field };
    let why = match fault.key {
        "fault-slug" => "use 2 to 40 small letters, digits and hyphens, beginning with a letter",
        "fault-slug-reserved" => "this word is used by the installation itself; choose another",
        "fault-slug-taken" => "another forum of this installation has this address; choose another",
        "fault-date" => "write a date as 2027-09-24",
        "fault-days-order" => "the last day comes before the first",
        "fault-days-many" => "a forum lasts at most 30 days",
        "fault-zone" => "this is no time zone; use a name such as Europe/Paris",
        "fault-email" => "this is no e-mail address",
        "fault-email-taken" => "this address has an account already",
        _ => "this value is missing or unusable",
    };
    let detail = if fault.detail.is_empty() { String::new() } else { format!(" {:?}", fault.detail) };
    bail!("--{option}{detail}: {why}")
}

fn password(args: &Args) -> Result<Option<String>> {
    if let Some(email) = &args.email
        && account::normal_email(email).is_none()
    {
        bail!("--email {email:?}: this is no e-mail address");
    }
    if !args.password_stdin {
        return Ok(None);
    }
    let mut text = String::new();
    std::io::stdin().take(4096).read_to_string(&mut text)?;
    let password = text.trim_end_matches(['\n', '\r']);
    if account::password_fault(password).is_some() {
        bail!("--password-stdin: the password needs 10 to 200 characters");
    }
    Ok(Some(account::hash_password(password)?))
}
