//! What leaves an installation: the same writers for the command line and the growth test.

use std::io::Write;

use anyhow::{Context, Result, bail};
use exedra_kernel::Moment;
use exedra_people::consent::Reach;
use exedra_store::Db;

/// Kinds that can be exported by [`write`].
pub const KINDS: &[&str] = &["offers.jsonl", "people.csv"];

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
    Ok(match kind {
        "offers.jsonl" => exedra_exchange::export::export_jsonl(&mut conn, &edition.id, now, out).await?,
        "people.csv" => {
            let mut sink = |line: &str| out.write_all(line.as_bytes());
            exedra_people::person_import::export_people(&mut conn, &edition.id, reach, &mut sink).await?
        }
        other => {
            let schedules = exedra_programme::schedule::KINDS.join(", ");
            bail!("export {other}: this version exports {schedules}, {} and everything.tar", KINDS.join(", "))
        }
    })
}
