//! `exedra export`: what an edition holds, for others.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use exedra_people::consent::Reach;

use super::Outcome;
use crate::exports::{self, EVERYTHING};
use crate::installation::Installation;

#[derive(clap::Args)]
pub struct Args {
    /// schedule.xml, .json, .ics or .jsonld, offers.jsonl, people.csv, another file that a section writes, or everything.tar
    /// with all of them, pictures, recordings and captions. docs/exports.md tells what each holds.
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
    let Some(path) = &args.out else {
        write(&installation, &args, &mut std::io::stdout()).await?;
        installation.db.close().await;
        return Ok(Outcome::Done);
    };
    // Beside its final name first: a file that is not whole never looks like one.
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    let cannot = || format!("{}: cannot be written", path.display());
    let mut file = std::io::BufWriter::new(std::fs::File::create(&part).with_context(cannot)?);
    let written = write(&installation, &args, &mut file).await;
    installation.db.close().await;
    let kept = written.and_then(|()| Ok(file.flush()?)).and_then(|()| Ok(std::fs::rename(&part, path)?));
    if kept.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    kept.map(|()| Outcome::Done)
}

async fn write(installation: &Installation, args: &Args, out: &mut (dyn Write + Send)) -> Result<()> {
    // Files name addresses of pages, so they need to know where the installation is served.
    let base_url = installation.config.base_url.clone().unwrap_or_else(|| "http://127.0.0.1:8080".to_owned());
    let (app, _) = installation.app_without_index(base_url)?;
    let now = app.now();
    let reach = if args.abroad { Reach::Abroad } else { Reach::Here };
    if args.kind == EVERYTHING {
        return exports::everything(&app, &installation.db, &args.forum, now, reach, out).await;
    }
    exports::write(&app, &installation.db, &args.kind, &args.forum, now, reach, out).await.map(|_| ())
}
