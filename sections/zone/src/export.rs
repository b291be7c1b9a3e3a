//! What the zones of an edition's country published, as files. Returns are confidential: they are in no file of an edition.
//! The office of a zone takes its own out at `/zone/{zone}/office/returns.csv`.

use exedra_kernel::Moment;
use exedra_store::{Conn, Result};
use exedra_web::Edition;
use exedra_web::export::{Attachment, Export};
use exedra_web::section::Boxed;

use crate::model::{Release, Zone};
use crate::{release, store, table};

/// The releases of the zones of an edition's country, every version, oldest first.
async fn published(conn: &mut Conn, edition: &Edition) -> Result<Vec<(Zone, Release)>> {
    let Some(country) = &edition.country else { return Ok(Vec::new()) };
    let mut all = Vec::new();
    for zone in store::zones_in(conn, country).await? {
        let mut releases = release::all(conn, &zone).await?;
        releases.sort_by(|a, b| (a.published_at, &a.id).cmp(&(b.published_at, &b.id)));
        all.extend(releases.into_iter().map(|one| (zone.clone(), one)));
    }
    Ok(all)
}

/// `zone-releases.jsonl`: a version of a release a line, with all its figures.
pub fn releases<'a>(conn: &'a mut Conn, mut export: Export<'a>) -> Boxed<'a, Result<u64>> {
    Box::pin(async move {
        let base_url = &export.app.settings().base_url;
        let all = published(conn, export.edition).await?;
        let line = |(zone, one): &(Zone, Release)| table::json(zone, one, &format!("{base_url}{}", one.path(zone)));
        let lines: Vec<_> = all.iter().map(line).collect();
        export.lines(&lines)
    })
}

/// The same as CSV, each with its metadata.
pub fn attachments<'a>(conn: &'a mut Conn, edition: &'a Edition, _now: Moment) -> Boxed<'a, Result<Vec<Attachment>>> {
    Box::pin(async move {
        let mut files = Vec::new();
        for (zone, one) in published(conn, edition).await? {
            let folder = format!("zone/{}/{}_{}_v{}", zone.slug, one.period_from, one.period_to, one.version);
            files.push(Attachment::text(format!("{folder}/release.csv"), table::csv(&zone, &one)));
            let metadata = table::metadata(&zone, &one, &one.path(&zone));
            files.push(Attachment::text(format!("{folder}/release.csv-metadata.json"), format!("{metadata}\n")));
        }
        Ok(files)
    })
}
