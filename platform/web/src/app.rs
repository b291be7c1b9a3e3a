//! What every request shares: database, clock, texts, sections, cache.

use std::any::{Any, TypeId};
use std::collections::{BTreeSet, HashMap};
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock};

use exedra_kernel::{Actor, Clock, Entropy, Lang, Moment};
use exedra_store::Db;
use exedra_store::house::Stamp;

use crate::cache::PageCache;
use crate::ctx::{Doorman, Edition};
use crate::gate::allowed;
use crate::i18n::{Catalogue, Say};
use crate::section::{Links, Offered, Registered};

/// The installation's settings that pages need.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Scheme, host and port that people type; no slash at the end.
    pub base_url: String,
    /// Addresses of proxies whose X-Forwarded-For is believed.
    pub trusted_proxies: Vec<IpAddr>,
    /// Where files of the installation lie.
    pub data: PathBuf,
    /// Whether this is a demonstration.
    pub demonstration: bool,
    /// A secret of the installation, from which others are derived.
    pub key: String,
    /// Largest body of a request, in bytes.
    pub body_limit: usize,
}

impl Settings {
    /// Whether people reach the installation by https.
    pub fn secure(&self) -> bool {
        self.base_url.starts_with("https://")
    }
    /// The session cookie's name: `__Host-` only where the browser would accept it.
    pub fn cookie_name(&self) -> &'static str {
        if self.secure() { "__Host-exedra" } else { "exedra" }
    }
    /// A secret for one purpose, derived from the installation's key.
    pub fn derived(&self, purpose: &str) -> String {
        exedra_kernel::time::sha256(&format!("{}\n{purpose}", self.key))
    }
}

/// The parts an [`App`] is made of.
pub struct Parts {
    /// Settings.
    pub settings: Settings,
    /// The database, migrated.
    pub db: Db,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub entropy: Arc<dyn Entropy>,
    /// The texts.
    pub catalogue: Catalogue,
    /// Who is asking.
    pub doorman: Arc<dyn Doorman>,
}

pub(crate) struct Inner {
    pub(crate) parts: Parts,
    pub(crate) catalogue: Arc<Catalogue>,
    pub(crate) links: Links,
    pub(crate) registered: Vec<Registered>,
    pub(crate) offered: Offered,
    pub(crate) cache: PageCache,
    pub(crate) channels: crate::live::Channels,
    extensions: HashMap<TypeId, Arc<dyn Any + Send + Sync>>,
    stop: tokio::sync::watch::Sender<bool>,
    settled: tokio::sync::watch::Sender<i64>,
    holder: OnceLock<String>,
    down: Mutex<BTreeSet<&'static str>>,
}

/// The application as handlers see it. Cloning is cheap.
#[derive(Clone)]
pub struct App(pub(crate) Arc<Inner>);

impl App {
    pub(crate) fn new(
        mut parts: Parts,
        links: Links,
        registered: Vec<Registered>,
        offered: Offered,
        extensions: HashMap<TypeId, Arc<dyn Any + Send + Sync>>,
    ) -> Self {
        let empty = Catalogue::new(&[]).unwrap_or_else(|_| unreachable!("no texts have no faults"));
        let catalogue = Arc::new(std::mem::replace(&mut parts.catalogue, empty));
        Self(Arc::new(Inner {
            parts,
            catalogue,
            links,
            registered,
            offered,
            cache: PageCache::new(64 << 20),
            channels: crate::live::Channels::default(),
            extensions,
            stop: tokio::sync::watch::channel(false).0,
            settled: tokio::sync::watch::channel(0).0,
            holder: OnceLock::new(),
            down: Mutex::default(),
        }))
    }

    /// The database.
    pub fn db(&self) -> &Db {
        &self.0.parts.db
    }
    /// The settings.
    pub fn settings(&self) -> &Settings {
        &self.0.parts.settings
    }
    /// The present moment.
    pub fn now(&self) -> Moment {
        self.0.parts.clock.now()
    }
    /// Randomness.
    pub fn entropy(&self) -> &dyn Entropy {
        &*self.0.parts.entropy
    }
    /// Now and randomness together, for writing.
    pub fn stamp(&self) -> Stamp<'_> {
        Stamp { now: self.now(), entropy: self.entropy() }
    }
    /// A voice in a language.
    pub fn say(&self, lang: Lang) -> Say {
        Say::new(self.0.catalogue.clone(), lang)
    }
    /// The doorman.
    pub fn doorman(&self) -> &dyn Doorman {
        &*self.0.parts.doorman
    }
    /// What sections offer to each other.
    pub fn offered(&self) -> &Offered {
        &self.0.offered
    }
    /// All routes with their acts, for the permission table, the OpenAPI document and the authorization sweep.
    pub fn routes(&self) -> &[Registered] {
        &self.0.registered
    }
    /// The pages that an asker works with at an edition: translation key and address, in order.
    pub fn tasks(&self, actor: &Actor, edition: &Edition) -> Vec<(&'static str, String)> {
        let theirs = self.0.links.tasks.iter().filter(|task| allowed(task.who, Some(actor), Some(edition)).is_ok());
        theirs.map(|task| (task.key, format!("/{}/{}", edition.slug, task.path))).collect()
    }
    /// The pages that whoever writes for an organisation works with: translation key and path below the organisation.
    pub fn writing(&self) -> &[(&'static str, &'static str)] {
        &self.0.links.writing
    }
    /// Pages with the reader's own things: translation key and path.
    pub fn own(&self) -> &[(&'static str, &'static str)] {
        &self.0.links.own
    }
    /// Pages for whoever runs the installation: translation keys of title and explanation, and path.
    pub fn installation(&self) -> &[[&'static str; 3]] {
        &self.0.links.installation
    }
    /// A value that the application put in at start (search index, file store), by type.
    pub fn get<T: Send + Sync + 'static>(&self) -> Arc<T> {
        self.find().expect("the application registers what its sections use")
    }
    /// The same where it may be missing: a command that opens no search index, a test of another section.
    pub fn find<T: Send + Sync + 'static>(&self) -> Option<Arc<T>> {
        self.0.extensions.get(&TypeId::of::<T>()).cloned().and_then(|any| any.downcast::<T>().ok())
    }
    /// The cache of public pages.
    pub fn cache(&self) -> &PageCache {
        &self.0.cache
    }
    /// Tells everybody of this process who listens on a channel ([`crate::live::channel`]).
    pub fn tell(&self, channel: &str, message: String) {
        self.0.channels.tell(channel, message);
    }
    /// Tells long answers to end.
    pub fn stop(&self) {
        self.0.stop.send_replace(true);
    }
    /// Becomes true when the server stops.
    pub fn stopping(&self) -> tokio::sync::watch::Receiver<bool> {
        self.0.stop.subscribe()
    }
    /// The name of this process among those that share its database: what it holds, nobody else does.
    pub fn holder(&self) -> &str {
        self.0.holder.get_or_init(|| self.entropy().secret())
    }
    /// Notes whether a task that the server needs is down.
    pub fn set_down(&self, task: &'static str, down: bool) {
        let mut all = self.0.down.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if down {
            all.insert(task);
        } else {
            all.remove(task);
        }
    }
    /// The tasks that are down.
    pub fn down(&self) -> Vec<&'static str> {
        self.0.down.lock().unwrap_or_else(std::sync::PoisonError::into_inner).iter().copied().collect()
    }
    /// The number of the last event that listeners have heard of.
    pub fn last_heard(&self) -> i64 {
        *self.0.settled.borrow()
    }
    /// Says that listeners have heard of all events up to a number.
    pub fn heard(&self, seq: i64) {
        self.0.settled.send_replace(seq);
    }
    /// Waits (at most two seconds) until listeners have heard of everything committed so far, so that the page a writer
    /// sees next shows what they wrote.
    pub async fn settle(&self) {
        let wait = async {
            let _ = exedra_store::house::number_events(self.db()).await;
            let last = match self.db().read().await {
                Ok(mut conn) => exedra_store::house::last_seq(&mut conn).await.ok().flatten().and_then(|(seq,)| seq),
                Err(_) => None,
            };
            self.db().signals().nudge();
            let mut settled = self.0.settled.subscribe();
            if let Some(last) = last {
                let _ = settled.wait_for(|heard| *heard >= last).await;
            }
        };
        let _ = tokio::time::timeout(std::time::Duration::from_secs(2), wait).await;
    }
}
