//! `exedra demo`: makes a complete demonstration forum on first run, then serves it.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Result, bail};
use exedra_demonstration::Size;

use super::{Outcome, print};
use crate::demo;
use crate::installation::Installation;

#[derive(clap::Args)]
pub struct Args {
    /// Where to listen; this machine only. Port 0 picks a free one.
    #[arg(long)]
    listen: Option<String>,
    /// Seed of the invented world.
    #[arg(long, default_value_t = 2027)]
    seed: u64,
    /// Print address and sign-ins as one line of JSON.
    #[arg(long)]
    json: bool,
    /// Make a small world, for tests.
    #[arg(long, hide = true)]
    small: bool,
}

pub async fn run(data: &Path, args: Args) -> Result<Outcome> {
    let listener = super::serve::listen_at(args.listen.as_deref()).await?;
    let address = listener.local_addr()?;
    if !address.ip().is_loopback() {
        bail!(
            "--listen {address}: a demonstration is for this machine only; listen at 127.0.0.1, and use \"exedra init\" for a real forum"
        );
    }
    let installation = Installation::open(data, true).await?;
    super::serve::start_log(&installation.config);
    let _lock = exedra_store::lock_directory(data)?;
    super::serve::prepare(&installation).await?;
    if installation.has_forums().await? && demo::forum_of(&installation).await?.is_none() {
        bail!("{} holds a real installation; give the demonstration another directory with --data", data.display());
    }
    if demo::forum_of(&installation).await?.is_none() && !std::io::IsTerminal::is_terminal(&std::io::stderr()) {
        eprintln!("making the demonstration (once) …");
    }
    let size = if args.small { Size::small() } else { Size::full() };
    let made = demo::make(&installation, args.seed, &size);
    let forum = crate::progress::during("making the demonstration (once)", made).await?;
    let accounts = demo::sign_ins(&installation.key()?);
    super::serve::serve(&installation, listener, |url| {
        if args.json {
            print(&format!("{}\n", serde_json::json!({ "url": url, "forum": forum, "accounts": accounts })));
        } else {
            let mut text = format!("\nExedra's demonstration: {url}/{forum}\nEverything in it is invented. Sign in at {url}/account/sign-in as\n\n");
            for account in &accounts {
                let _ = writeln!(text, "  {:<18} {:<28} {}", account.role, account.email, account.password);
            }
            text.push_str("\nStop it with Ctrl-C; it is kept in the data directory.\n\n");
            print(&text);
        }
    })
    .await?;
    Ok(Outcome::Done)
}
