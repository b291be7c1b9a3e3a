//! `exedra serve`: serves an existing installation.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result};
use exedra_web::pump;
use tokio::net::TcpListener;

use super::Outcome;
use crate::config::Config;
use crate::installation::Installation;
use crate::server;

#[derive(clap::Args)]
pub struct Args {
    /// Where to listen; port 0 picks a free one.
    #[arg(long)]
    listen: Option<String>,
}

pub async fn run(data: &Path, args: Args) -> Result<Outcome> {
    let installation = Installation::open(data, false).await?;
    start_log(&installation.config);
    let _lock = exedra_store::lock_directory(data)?;
    prepare(&installation).await?;
    let listen = args.listen.or_else(|| installation.config.listen.clone());
    let listener = listen_at(listen.as_deref()).await?;
    serve(&installation, listener, |_| {}).await?;
    Ok(Outcome::Done)
}

/// Makes the key of a new installation and runs pending migrations; an installation of an older version is backed up first.
/// The caller holds the directory's lock.
pub async fn prepare(installation: &Installation) -> Result<()> {
    installation.make_key()?;
    let (waiting, ran_before) = installation.pending().await?;
    if waiting > 0 && ran_before {
        let place = installation.data.join("backups");
        std::fs::create_dir_all(&place)?;
        let stamp = exedra_kernel::Clock::now(&exedra_kernel::time::SystemClock).rfc3339().replace(':', "");
        let file = place.join(format!("before-{}-{stamp}.tar", env!("CARGO_PKG_VERSION")));
        crate::copies::write_backup(installation, &file).await?;
        tracing::info!(waiting, backup = %file.display(), "this installation was made by an older version; it was backed up and is migrated now");
    }
    installation.migrate().await?;
    Ok(())
}

/// Listens at an address; without one, at 127.0.0.1:8080 or the next free port above it.
pub async fn listen_at(address: Option<&str>) -> Result<TcpListener> {
    if let Some(address) = address {
        return TcpListener::bind(address)
            .await
            .with_context(|| format!("--listen {address}: cannot listen there; choose another address"));
    }
    for port in 8080..8180u16 {
        match TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], port))).await {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => {}
            Err(error) => return Err(error.into()),
        }
    }
    anyhow::bail!("ports 8080 to 8179 are all taken; name another with --listen")
}

/// Serves until asked to stop; `ready` learns the base URL once connections are accepted.
pub async fn serve(installation: &Installation, listener: TcpListener, ready: impl FnOnce(&str)) -> Result<()> {
    let address = listener.local_addr()?;
    warn_of_plain_http(&installation.config, address);
    let base_url = installation.config.base_url.clone().unwrap_or_else(|| format!("http://{address}"));
    let demonstration = crate::demo::forum_of(installation).await?.is_some();
    let (app, router) = installation.app(base_url.clone(), demonstration)?;
    installation.catch_up(&app).await?;
    let mail = &installation.config.mail;
    let folder = exedra_mail::folder(&installation.data);
    let postman = Arc::new(exedra_mail::Postman::new(mail.smtp.as_deref(), mail.from.as_deref(), folder)?);
    let tasks = [
        tokio::spawn(pump::supervise(app.clone(), "events", pump::run)),
        tokio::spawn(pump::supervise(app.clone(), "jobs", pump::work)),
        tokio::spawn(pump::supervise(app.clone(), "housekeeping", pump::housekeeping)),
        tokio::spawn(pump::supervise(app.clone(), "stage", exedra_stage::watch::run)),
        tokio::spawn(pump::supervise(app.clone(), "mail", move |app| exedra_mail::run(app, postman.clone()))),
    ];
    ready(&base_url);
    tracing::info!(%address, "serving {base_url}");
    server::serve(listener, app, router, server::asked_to_stop()).await;
    let _ = tokio::time::timeout(std::time::Duration::from_secs(1), async {
        for task in tasks {
            let _ = task.await;
        }
    })
    .await;
    installation.db.close().await;
    tracing::info!("stopped");
    Ok(())
}

/// Passwords and session cookies must not cross a network in the clear: sign-in pages refuse it, and the operator is told
/// at once.
fn warn_of_plain_http(config: &Config, address: SocketAddr) {
    match &config.base_url {
        None if !address.ip().is_loopback() => {
            tracing::warn!(
                "listening beyond this machine without base_url: sign-in is refused until exedra.toml names an https address"
            );
        }
        Some(base) if base.starts_with("http://") => {
            let host = base.trim_start_matches("http://").split([':', '/']).next().unwrap_or("");
            if !matches!(host, "localhost" | "127.0.0.1" | "[") {
                tracing::warn!("base_url is plain http on another host: sign-in is refused until it begins with https");
            }
        }
        _ => {}
    }
}

/// Starts the log on standard error.
pub fn start_log(config: &Config) {
    let level = config.log.level.as_deref().unwrap_or("info");
    let filter = tracing_subscriber::EnvFilter::try_new(format!("{level},sqlx=warn,tantivy=warn,hyper=warn"))
        .unwrap_or_default();
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_target(false);
    let _ = if config.log.format.as_deref() == Some("json") { builder.json().try_init() } else { builder.try_init() };
}
