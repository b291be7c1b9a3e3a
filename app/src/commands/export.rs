//! `exedra export`: what an edition holds, for others.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Result;
use exedra_people::consent::Reach;

use super::Outcome;
use super::meetings::write_whole;
use crate::installation::Installation;

#[derive(clap::Args)]
pub struct Args {
    /// offers.jsonl, people.csv, another file that a section writes, or everything.tar with all of them.
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
        for kind in crate::exports::kinds() {
            let mut part = Vec::new();
            crate::exports::write(&installation.db, kind, &args.forum, now, reach, &mut part).await?;
            let mut header = tar::Header::new_gnu();
            header.set_size(part.len() as u64);
            header.set_mode(0o644);
            header.set_mtime(0);
            tar.append_data(&mut header, kind, part.as_slice())?;
        }
        tar.finish()?;
        drop(tar);
    } else {
        crate::exports::write(&installation.db, &args.kind, &args.forum, now, reach, &mut bytes).await?;
    }
    if let Some(path) = &args.out {
        write_whole(path, &bytes)?;
    } else {
        let _ = std::io::stdout().lock().write_all(&bytes);
    }
    installation.db.close().await;
    Ok(Outcome::Done)
}
