//! What leaves an installation: the same writers for the command line and the growth test. Each section says which files of
//! an edition it writes.

use std::io::Write;

use anyhow::{Context, Result, bail};
use exedra_kernel::Moment;
use exedra_people::consent::Reach;
use exedra_store::Db;
use exedra_web::section::{Export, Exporter};

/// The files that sections write, by name.
fn writers() -> Vec<(&'static str, Exporter)> {
    let mut all: Vec<_> = crate::sections::all().iter().flat_map(|section| section.exports().to_vec()).collect();
    all.sort_by_key(|(kind, _)| *kind);
    all
}

/// Kinds that can be exported by [`write`], in the order of their names.
pub fn kinds() -> Vec<&'static str> {
    writers().into_iter().map(|(kind, _)| kind).collect()
}

/// Writes one export of an edition as it stands at a moment; gives the number of records. `reach` says whether the file stays
/// in the country where the forum is run: one that leaves it holds only people who agree to that.
pub async fn write(
    db: &Db,
    kind: &str,
    forum: &str,
    now: Moment,
    reach: Reach,
    out: &mut (dyn Write + Send),
) -> Result<u64> {
    let mut conn = db.read().await?;
    let edition = exedra_people::forum::by_slug(&mut conn, forum).await?;
    let edition = edition.with_context(|| format!("--forum {forum}: there is no such forum"))?;
    let Some((_, writer)) = writers().into_iter().find(|(name, _)| *name == kind) else {
        let schedules = exedra_programme::schedule::KINDS.join(", ");
        bail!("export {kind}: this version exports {schedules}, {} and everything.tar", kinds().join(", "))
    };
    let abroad = reach == Reach::Abroad;
    Ok(writer(&mut conn, Export { edition: &edition, now, abroad, out }).await?)
}
