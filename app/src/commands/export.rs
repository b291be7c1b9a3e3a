//! `exedra export`: what an edition holds, for others.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use exedra_people::consent::Reach;

use super::Outcome;
use super::meetings::write_whole;
use crate::installation::Installation;

#[derive(clap::Args)]
pub struct Args {
    /// schedule.xml, .json, .ics or .jsonld, offers.jsonl, people.csv, another file that a section writes, or everything.tar
    /// with all of them.
    kind: String,
    /// The edition.
    #[arg(long)]
    forum: String,
    /// Where to write it; standard output unless said otherwise.
    #[arg(long)]
    out: Option<PathBuf>,
    /// The file leaves the country where the forum is run: only people who agreed to that are in it.
    #[arg(long)]
    abroad: bool,
}

pub async fn run(data: &Path, args: Args) -> Result<Outcome> {
    let installation = Installation::open(data, false).await?;
    let now = exedra_kernel::Clock::now(&exedra_kernel::time::SystemClock);
    let reach = if args.abroad { Reach::Abroad } else { Reach::Here };
    let mut bytes = Vec::new();
    if args.kind == "everything.tar" {
        let mut tar = tar::Builder::new(&mut bytes);
        for kind in exedra_programme::schedule::KINDS.into_iter().chain(crate::exports::kinds()) {
            let mut part = Vec::new();
            one(&installation, kind, &args.forum, now, reach, &mut part).await?;
            let mut header = tar::Header::new_gnu();
            header.set_size(part.len() as u64);
            header.set_mode(0o644);
            header.set_mtime(0);
            tar.append_data(&mut header, kind, part.as_slice())?;
        }
        tar.finish()?;
        drop(tar);
    } else {
        one(&installation, &args.kind, &args.forum, now, reach, &mut bytes).await?;
    }
    if let Some(path) = &args.out {
        write_whole(path, &bytes)?;
    } else {
        let _ = std::io::stdout().lock().write_all(&bytes);
    }
    installation.db.close().await;
    Ok(Outcome::Done)
}

/// Writes one kind. Programmes name addresses of pages, so they need to know where the installation is served.
async fn one(
    installation: &Installation,
    kind: &str,
    forum: &str,
    now: exedra_kernel::Moment,
    reach: Reach,
    out: &mut Vec<u8>,
) -> Result<()> {
    if !exedra_programme::schedule::KINDS.contains(&kind) {
        crate::exports::write(&installation.db, kind, forum, now, reach, out).await?;
        return Ok(());
    }
    let base_url = installation.config.base_url.clone().unwrap_or_else(|| "http://127.0.0.1:8080".to_owned());
    let (app, _) = installation.app_without_index(base_url)?;
    let mut conn = installation.db.read().await?;
    let edition = exedra_people::forum::by_slug(&mut conn, forum).await?;
    let edition = edition.with_context(|| format!("--forum {forum}: there is no such forum"))?;
    let lang = exedra_kernel::Lang::En;
    if let Some((_, text, _)) = exedra_programme::schedule::write(&app, &mut conn, &edition, kind, lang).await? {
        out.extend_from_slice(text.as_bytes());
    }
    Ok(())
}
