//! Opening an installation: directory, lock, database, keys, application.

use std::any::TypeId;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use axum::Router;
use exedra_kernel::Clock as _;
use exedra_kernel::Entropy as _;
use exedra_kernel::time::{OsEntropy, SystemClock};
use exedra_store::{Db, Options, Step};
use exedra_web::section::{self, Extensions};
use exedra_web::{App, Catalogue, Parts, Settings};

use crate::config::Config;

/// So many files are named when some are lost.
const FILES_NAMED: usize = 5;

/// An installation: its directory, configuration and database.
pub struct Installation {
    /// Directory.
    pub data: PathBuf,
    /// Configuration.
    pub config: Config,
    /// Database.
    pub db: Db,
}

/// All migration steps of this program.
pub fn steps() -> Vec<Step> {
    exedra_store::steps(&section::migrations(&crate::sections::all()))
}

/// Makes a directory that only its owner may read: databases, mail and keys hold what concerns nobody else here.
pub fn private_directory(path: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

impl Installation {
    /// Opens an installation; `make` makes the directory if there is none.
    pub async fn open(data: &Path, make: bool) -> Result<Self> {
        if make {
            private_directory(data).with_context(|| format!("{} cannot be made", data.display()))?;
        } else if !data.is_dir() {
            bail!(
                "{} is no directory; make an installation with \"exedra init\" or \"exedra demo\", or name it with --data",
                data.display()
            );
        }
        let config = Config::read(data)?;
        config.apply_labels();
        let mut options = Options::sqlite_in(data);
        if let Some(url) = &config.database.url {
            options.url.clone_from(url);
        }
        if !make && options.url.starts_with("sqlite:") {
            let file = options.url.trim_start_matches("sqlite:").trim_start_matches("//");
            if !Path::new(file.split('?').next().unwrap_or(file)).is_file() {
                bail!(
                    "{} holds no database; make an installation with \"exedra init\" or \"exedra demo\", or name it with --data",
                    data.display()
                );
            }
        }
        if let Some(connections) = config.database.connections {
            options.connections = connections;
        } else if options.url.starts_with("postgres") {
            options.connections = 12;
        }
        let db = Db::open(&options).await?;
        Ok(Self { data: data.to_owned(), config, db })
    }

    /// Runs the pending migrations of an installation; gives their number.
    pub async fn migrate(&self) -> Result<usize> {
        Ok(exedra_store::migrate(&self.db, &steps(), SystemClock.now()).await?)
    }

    /// Whether migrations wait, and whether any ran before.
    pub async fn pending(&self) -> Result<(usize, bool)> {
        let all = steps();
        let waiting = exedra_store::pending(&self.db, &all).await?.len();
        Ok((waiting, waiting < all.len()))
    }

    /// The installation's key; readable by its owner only.
    pub fn key(&self) -> Result<String> {
        let path = self.data.join("key");
        let text = std::fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        if !is_key(&text) {
            bail!(
                "{} is damaged; put the file of a backup in its place, or move it away, so that the next start makes a new one",
                path.display()
            );
        }
        Ok(text.trim().to_owned())
    }

    /// Makes the installation's key if it has none. One that cannot be read is an error: what was derived from it would
    /// silently become worthless.
    pub fn make_key(&self) -> Result<()> {
        let path = self.data.join("key");
        match std::fs::symlink_metadata(&path) {
            Ok(_) => self.key().map(|_| ()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => self.put_key(&OsEntropy.secret()),
            Err(error) => Err(error).with_context(|| format!("{} cannot be read", path.display())),
        }
    }

    /// The application over this installation.
    pub fn app(&self, base_url: String, demonstration: bool) -> Result<(App, Router)> {
        let index = exedra_search::Index::open(&self.data.join("index"))
            .with_context(|| format!("the search index in {} cannot be used", self.data.display()))?;
        self.app_with(base_url, demonstration, index)
    }

    /// The application for a command beside a server, which holds the search index: with an empty one in memory.
    pub fn app_without_index(&self, base_url: String) -> Result<(App, Router)> {
        self.app_with(base_url, false, exedra_search::Index::in_memory()?)
    }

    fn app_with(&self, base_url: String, demonstration: bool, index: exedra_search::Index) -> Result<(App, Router)> {
        let sections = crate::sections::all();
        let catalogue = Catalogue::new(&section::texts(&sections)).map_err(|why| anyhow::anyhow!("texts: {why}"))?;
        let settings = Settings {
            base_url,
            trusted_proxies: self.config.trusted_proxies.clone(),
            data: self.data.clone(),
            demonstration,
            key: self.key()?,
            body_limit: self.config.files.largest_upload.unwrap_or(32 << 20),
        };
        let parts = Parts {
            settings,
            db: self.db.clone(),
            clock: Arc::new(SystemClock),
            entropy: Arc::new(OsEntropy),
            catalogue,
            doorman: Arc::new(exedra_people::PeopleDoorman),
        };
        let files = exedra_files::Store::local(&self.files_directory())?;
        let mut extensions = extensions(files, index)?;
        extensions.insert(TypeId::of::<exedra_stage::Stage>(), Arc::new(self.stage()));
        Ok(section::build(sections, parts, extensions))
    }

    /// What the configuration says of the stage.
    fn stage(&self) -> exedra_stage::Stage {
        let (given, usual) = (&self.config.stage, exedra_stage::Stage::default());
        exedra_stage::Stage {
            allowed: exedra_stage::rules::Allowed(given.hosts.clone()),
            largest: given.largest_recording.unwrap_or(usual.largest),
        }
    }

    /// Brings what follows events (the search index) up to date before serving; gives the last number told.
    pub async fn catch_up(&self, app: &App) -> Result<i64> {
        exedra_people::erasure::keep_log(app).await?;
        let known = exedra_exchange::search::catch_up(app).await?;
        let told = exedra_web::pump::step(app, known).await?;
        exedra_find::begin(app);
        Ok(told)
    }
}

/// Whether a text is an installation's key.
pub fn is_key(text: &str) -> bool {
    text.trim().len() == 64 && text.trim().bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Begins a file that only its owner may read; one that lies there goes first, because it would keep its permissions.
pub fn secret_file(path: &Path) -> std::io::Result<std::fs::File> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Writes a file that only its owner may read, whole or not at all.
fn write_secret(path: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write;
    let part = path.with_extension("part");
    let mut file = secret_file(&part)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    std::fs::rename(part, path)
}

impl Installation {
    /// Where uploaded files lie.
    pub fn files_directory(&self) -> PathBuf {
        self.config.files.directory.clone().unwrap_or_else(|| self.data.join("files"))
    }

    /// Puts a key in place (of a backup).
    pub fn put_key(&self, key: &str) -> Result<()> {
        let path = self.data.join("key");
        write_secret(&path, key.trim()).with_context(|| format!("{} cannot be written", path.display()))
    }

    /// Files that tables name and the store does not hold, or whose bytes are no longer what they were; a sentence, or nothing
    /// when all are well. Reads every byte.
    pub async fn lost_files(&self) -> Result<Option<String>> {
        let files = exedra_people::files::named(&mut *self.db.read().await?).await?;
        let store = exedra_files::Store::local(&self.files_directory())?;
        let (mut missing, mut damaged) = (Vec::new(), Vec::new());
        for (hash, name) in &files {
            let verified = match hash.parse::<exedra_files::Key>() {
                Ok(key) => store.verify(&key).await,
                Err(error) => Err(error),
            };
            match verified {
                Ok(()) => {}
                Err(exedra_files::StoreError::Damaged(_)) => damaged.push(name.as_str()),
                Err(_) => missing.push(name.as_str()),
            }
        }
        let say = |what: &str, names: &[&str]| {
            let shown = names.iter().take(FILES_NAMED).copied().collect::<Vec<_>>().join(", ");
            let more = if names.len() > FILES_NAMED { ", …" } else { "" };
            (!names.is_empty()).then(|| format!("{} {what} ({shown}{more})", names.len()))
        };
        let found: Vec<String> = [say("missing", &missing), say("damaged", &damaged)].into_iter().flatten().collect();
        Ok((!found.is_empty())
            .then(|| format!("of {} uploaded files {}; restore them from a backup", files.len(), found.join(" and "))))
    }

    /// Whether any edition has been made.
    pub async fn has_forums(&self) -> Result<bool> {
        Ok(!exedra_people::forum::all(&mut *self.db.read().await?).await?.is_empty())
    }
}

/// What sections find by type.
fn extensions(files: exedra_files::Store, index: exedra_search::Index) -> exedra_search::Result<Extensions> {
    let mut extensions = Extensions::new();
    extensions.insert(TypeId::of::<exedra_files::Store>(), Arc::new(files));
    exedra_exchange::search::install(index, &mut extensions);
    exedra_find::install(&mut extensions)?;
    Ok(extensions)
}

/// What sections find by type, over a temporary directory; for tests of the whole list of sections.
pub fn test_extensions(directory: &Path, given: &mut Extensions) {
    let files = exedra_files::Store::local(&directory.join("files")).expect("a file store");
    let index = exedra_search::Index::in_memory().expect("an index");
    given.extend(extensions(files, index).expect("an index"));
}
