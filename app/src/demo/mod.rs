//! The demonstration: a generated world put into an installation, marked as invented.

mod deals;
mod deals_words;
mod exchange;
mod exhibition;
mod exhibition_files;
mod governance;
mod governance_words;
mod meetings;
mod people;
mod press;
mod press_texts;
mod programme;
mod sign_ins;
mod stage;
mod ties;
mod zone;

use anyhow::Result;
use exedra_demonstration::{Size, Words};
use exedra_kernel::time::{SeededEntropy, SystemClock};
use exedra_kernel::{Clock as _, Localized};
use exedra_people::forum;
use exedra_people::rules::System;
use exedra_store::house::{self, Stamp};
use exedra_store::transact;
use exedra_web::EditionState;

use crate::installation::Installation;

pub use sign_ins::{SignIn, sign_ins};

/// The setting that marks an installation as a demonstration, and says which forum it shows.
const MARK: &str = "demonstration";

/// The setting that says that its meetings have been planned.
const PLANNED: &str = "demonstration-planned";

/// Why the demonstration may write.
const WHY: &str = "demonstration";

fn localized(words: &Words) -> Localized {
    let pairs = exedra_demonstration::Lang::ALL.iter().map(|lang| (lang.tag().to_owned(), words.get(*lang).to_owned()));
    Localized(pairs.collect())
}

/// The demonstration's forum, if this installation is a demonstration.
pub async fn forum_of(installation: &Installation) -> Result<Option<String>> {
    Ok(house::get_setting(&mut *installation.db.read().await?, MARK).await?)
}

/// Makes the world of a seed; does nothing where one was made before.
pub async fn make(installation: &Installation, seed: u64, size: &Size) -> Result<String> {
    if let Some(slug) = forum_of(installation).await? {
        plan(installation, &slug, seed).await?;
        return Ok(slug);
    }
    let world = exedra_demonstration::world(seed, size);
    let slug = world.forum.slug.clone();
    let accounts = sign_ins::hashed(&world, &installation.key()?).await?;
    let plates = exchange::draw(&world, &exedra_files::Store::local(&installation.files_directory())?).await?;
    let film = stage::film(&exedra_files::Store::local(&installation.files_directory())?).await?;
    let leaflets =
        exhibition_files::keep(&world, &exedra_files::Store::local(&installation.files_directory())?).await?;
    let began = SystemClock.now();
    // One transaction: a demonstration that was interrupted while being made is made from the start.
    transact!(&installation.db, tx => {
        // Ids come from the seed, so that the same seed makes the same addresses.
        let entropy = SeededEntropy::new(seed);
        let stamp = Stamp { now: began, entropy: &entropy };
        let proposal = forum::Proposal {
            slug: world.forum.slug.clone(),
            name: localized(&world.forum.name),
            theme: localized(&world.forum.theme),
            venue: localized(&world.forum.venue),
            from: world.forum.days.first().cloned().unwrap_or_default(),
            to: world.forum.days.last().cloned().unwrap_or_default(),
            zone: world.forum.zone.clone(),
            languages: forum::default_languages(),
            tracks: exedra_kernel::Tracks(world.forum.tracks.iter().map(|words| exedra_kernel::Track::named(localized(words))).collect()),
            country: Some("CN".to_owned()),
            state: EditionState::Open,
        };
        let forum_id = forum::create(tx, stamp, System::make_forum(WHY), &proposal, None).await?;
        let cast = people::put(tx, stamp, &forum_id, &world).await?;
        let listed = exchange::put(tx, stamp, &forum_id, &world, &cast, (&plates, &leaflets)).await?;
        exhibition::put(tx, stamp, &forum_id, &world, &cast, (&listed, &accounts)).await?;
        meetings::put(tx, stamp, &forum_id, (&world, &cast, &listed), sign_ins::holder(&accounts, "participant")).await?;
        press::put(tx, stamp, &forum_id, &world, &cast, &plates).await?;
        let holders = sign_ins::put(tx, stamp, &forum_id, &cast, &accounts).await?;
        let officer = holders.iter().find(|(role, _)| *role == "zone-office").map(|(_, person)| person);
        let filer = sign_ins::holder(&accounts, "zone-company").map(|person| world.people[person].organisation);
        ties::put(tx, stamp, &world, &cast).await?;
        zone::put(tx, stamp, &world, &cast, seed, officer, filer).await?;
        let knows = deals::Known { world: &world, cast: &cast, listed: &listed, accounts: &accounts };
        deals::put(tx, stamp, &forum_id, &knows).await?;
        let tracks: Vec<String> = proposal.tracks.0.iter().map(|track| track.slug.clone()).collect();
        governance::put(tx, stamp, &forum_id, &world, &cast, &listed, &tracks).await?;
        let busy = programme::put(tx, stamp, &forum_id, &world, &cast, &sign_ins::email("host")).await?;
        meetings::keep_free(tx, &forum_id, &busy).await?;
        stage::put(tx, stamp, &forum_id, &film).await?;
        house::set_setting(tx, MARK, &world.forum.slug).await
    })?;
    plan(installation, &slug, seed).await?;
    Ok(slug)
}

/// Plans the meetings and publishes the plan, once.
async fn plan(installation: &Installation, slug: &str, seed: u64) -> Result<()> {
    let mut conn = installation.db.read().await?;
    if house::get_setting(&mut conn, PLANNED).await?.is_some() {
        return Ok(());
    }
    let Some(edition) = forum::by_slug(&mut conn, slug).await? else { return Ok(()) };
    drop(conn);
    let entropy = SeededEntropy::new(seed.wrapping_add(1));
    let stamp = Stamp { now: SystemClock.now(), entropy: &entropy };
    let plan = exedra_meetings::plan_now(&installation.db, stamp, &edition.id, seed.cast_signed()).await?;
    exedra_meetings::bulk_day::demonstrate(&installation.db, stamp, &edition.id).await?;
    transact!(&installation.db, tx => {
        // Beside the published plan one that is being changed by hand.
        let permit = exedra_meetings::rules::System::change_plan("demonstration", edition.id.clone(), plan.clone());
        exedra_meetings::move_one(tx, stamp, &permit).await?;
        house::set_setting(tx, PLANNED, "yes").await
    })?;
    Ok(())
}

/// The ids that rows of the world got, by their index in it.
pub struct Cast {
    /// Organisations.
    pub organisations: Vec<exedra_kernel::OrganisationId>,
    /// Delegations.
    pub delegations: Vec<exedra_kernel::DelegationId>,
    /// People.
    pub people: Vec<exedra_kernel::PersonId>,
}
