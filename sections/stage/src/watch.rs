//! The watcher: looks at the playlists of what is live, and leaves the live picture when it stops. It never goes back to it by
//! itself: that is the stage manager's.

use std::collections::HashMap;
use std::time::Duration;

use exedra_kernel::Moment;
use exedra_store::transact;
use exedra_web::App;
use url::Url;

use crate::broadcast::{self, Whole};
use crate::model::{BroadcastId, Form, Problem, SourceKind};
use crate::playlist::{self, Playlist};
use crate::rules::{Allowed, System};
use crate::{Stage, probe};

/// How often the watcher looks.
const LOOK: Duration = Duration::from_secs(2);
/// A playlist that stands still for so many pieces, and so many seconds at least, has stopped.
const PIECES: i64 = 3;
const SECONDS: i64 = 10;
/// So many failed looks in a row are no accident.
const FAILURES: u32 = 2;
/// How many streams are looked at at once.
const AT_ONCE: usize = 8;

/// What the last looks at a stream found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    reached: (u64, String),
    since: Option<Moment>,
    failures: u32,
}

/// What a look means after those before it: the memory for the next one, and the problem if the stream has stopped.
pub fn judge(before: &Seen, now: Moment, found: Result<Playlist, Problem>) -> (Seen, Option<Problem>) {
    match found {
        Err(problem) => {
            let failures = before.failures + 1;
            let stopped = failures >= FAILURES || problem == Problem::Forbidden;
            (Seen { failures, ..before.clone() }, stopped.then_some(problem))
        }
        Ok(Playlist::Media { ended: true, .. }) => (Seen::default(), Some(Problem::Ended)),
        Ok(Playlist::Media { target, reached, .. }) => {
            let stands = before.since.filter(|_| before.reached == reached);
            let since = stands.unwrap_or(now);
            let late = now >= since.plus_seconds((PIECES * target).max(SECONDS));
            (Seen { reached, since: Some(since), failures: 0 }, late.then_some(Problem::Stalled))
        }
        // The first quality of a list of qualities was another such list.
        Ok(Playlist::Master(_)) => judge(before, now, Err(Problem::Unreadable)),
    }
}

/// The playlist that tells whether a stream goes on: of a list of qualities, the first.
pub async fn look(address: &Url, allowed: &Allowed) -> Result<Playlist, Problem> {
    let (text, from) = probe::text(address, allowed).await?;
    match playlist::read(&text, &from).ok_or(Problem::Unreadable)? {
        Playlist::Master(first) => {
            let (text, from) = probe::text(&first, allowed).await?;
            playlist::read(&text, &from).ok_or(Problem::Unreadable)
        }
        media @ Playlist::Media { .. } => Ok(media),
    }
}

/// What the watcher remembers of each stream: of which switch, and what it saw since.
#[derive(Default)]
pub struct Watcher(HashMap<BroadcastId, (i64, Seen)>);

impl Watcher {
    /// Looks once at everything that is live.
    pub async fn once(&mut self, app: &App) -> exedra_store::Result<()> {
        use futures::StreamExt as _;
        let allowed = app.find::<Stage>().map(|stage| stage.allowed.clone()).unwrap_or_default();
        let live = broadcast::live(&mut *app.db().read().await?).await?;
        self.0.retain(|id, _| live.iter().any(|(_, whole)| whole.broadcast.id == *id));
        let looks = live.into_iter().filter_map(|(forum, whole)| Some((address(&whole)?, forum, whole)));
        let looks = looks.map(|(url, forum, whole)| {
            let allowed = &allowed;
            async move { (look(&url, allowed).await, forum, whole) }
        });
        let found: Vec<_> = futures::stream::iter(looks).buffer_unordered(AT_ONCE).collect().await;
        for (found, forum, whole) in found {
            let b = &whole.broadcast;
            let before = self.0.get(&b.id).filter(|(revision, _)| *revision == b.revision);
            let before = before.map(|(_, seen)| seen.clone()).unwrap_or_default();
            let (seen, problem) = judge(&before, app.now(), found);
            self.0.insert(b.id.clone(), (b.revision, seen));
            let Some(problem) = problem else { continue };
            tracing::warn!(broadcast = %b.code, %problem, "the live picture stopped");
            let stamp = app.stamp();
            transact!(app.db(), tx => {
                let permit = System::run("the live picture stopped", forum.clone(), whole.session.id.clone());
                broadcast::stopped(tx, stamp, &permit, (&b.id, b.revision), problem).await
            })?;
        }
        Ok(())
    }
}

/// The address that is watched: the first live playlist.
fn address(whole: &Whole) -> Option<Url> {
    let first = whole.of(SourceKind::Live).find(|source| source.form == Form::Hls)?;
    Url::parse(first.address.as_deref()?).ok()
}

/// Watches until the server stops.
pub async fn run(app: App) {
    let (mut stopping, mut watcher) = (app.stopping(), Watcher::default());
    loop {
        if let Err(error) = watcher.once(&app).await {
            tracing::warn!(%error, "what is live could not be looked at; trying again");
        }
        tokio::select! {
            () = tokio::time::sleep(LOOK) => {}
            _ = stopping.wait_for(|stop| *stop) => return,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn media(number: u64, ended: bool) -> Playlist {
        Playlist::Media { target: 4, ended, reached: (number, String::new()) }
    }

    #[test]
    fn a_stream_has_stopped_when_it_ends_fails_twice_or_stands_still() {
        let at = |seconds: i64| Moment(0).plus_seconds(seconds);
        let (seen, none) = judge(&Seen::default(), at(0), Ok(media(5, false)));
        assert_eq!(none, None);
        let (same, none) = judge(&seen, at(11), Ok(media(5, false)));
        assert_eq!(none, None);
        assert_eq!(judge(&same, at(12), Ok(media(5, false))).1, Some(Problem::Stalled));
        let (further, none) = judge(&same, at(12), Ok(media(6, false)));
        assert_eq!((none, further.since), (None, Some(at(12))));
        assert_eq!(judge(&seen, at(1), Ok(media(6, true))).1, Some(Problem::Ended));
        let (failed, none) = judge(&seen, at(2), Err(Problem::Missing));
        assert_eq!(none, None, "once may be an accident");
        assert_eq!(judge(&failed, at(4), Err(Problem::Silent)).1, Some(Problem::Silent));
        assert_eq!(judge(&failed, at(4), Ok(media(6, false))).0.failures, 0);
        assert_eq!(judge(&Seen::default(), at(0), Err(Problem::Forbidden)).1, Some(Problem::Forbidden));
    }
}
