//! Content-addressed storage: the name of a thing is the hash of its bytes.

use std::fmt;
use std::ops::Range;
use std::path::Path as FsPath;
use std::str::FromStr;
use std::sync::Arc;

use bytes::Bytes;
use futures::TryStreamExt as _;
use futures::stream::{BoxStream, StreamExt as _};
use object_store::local::LocalFileSystem;
use object_store::memory::InMemory;
use object_store::path::Path;
use object_store::{GetOptions, GetRange, ObjectStore, ObjectStoreExt as _, WriteMultipart};
use sha2::{Digest as _, Sha256};

/// Above this size hashing would hold up other tasks of the runtime long enough to be felt.
const HASH_ELSEWHERE: usize = 256 * 1024;

/// The SHA-256 of some bytes, written as 64 lower-case hexadecimal digits.
///
/// A key can only be made by hashing or by parsing exactly that form, so no key can name a path outside the store.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(String);

impl Key {
    /// The key of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(hex(&Sha256::digest(bytes)))
    }

    /// The 64 digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Two levels of folders keep any one folder small on file systems that search them in order.
    fn path(&self) -> Path {
        Path::from(format!("{}/{}/{}", &self.0[..2], &self.0[2..4], self.0))
    }
}

impl FromStr for Key {
    type Err = StoreError;

    fn from_str(text: &str) -> Result<Self, StoreError> {
        let well_formed = text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if well_formed { Ok(Self(text.to_owned())) } else { Err(StoreError::NotAKey) }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({})", self.0)
    }
}

/// What can go wrong with stored files.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The text is not a key.
    #[error("A file is named by 64 hexadecimal digits, and this is something else.")]
    NotAKey,
    /// Nothing is stored under the key.
    #[error("There is no stored file {0}.")]
    Absent(Key),
    /// The stored bytes no longer match the name they were stored under.
    #[error("The stored file {0} is damaged: its content does not match its name, so restore it from a backup.")]
    Damaged(Key),
    /// The range asked for lies outside the stored file.
    #[error("The stored file {0} is {1} bytes long, and the part asked for is not inside it.")]
    OutOfRange(Key, u64),
    /// The folder or service that holds the files failed.
    #[error("The file storage failed: {0}.")]
    Failed(String),
}

impl StoreError {
    fn from_store(key: &Key, error: &object_store::Error) -> Self {
        match error {
            object_store::Error::NotFound { .. } => Self::Absent(key.clone()),
            other => Self::Failed(other.to_string()),
        }
    }
}

/// Why something that came in pieces was not kept.
#[derive(Debug, thiserror::Error)]
pub enum Refused<E> {
    /// It is longer than it may be.
    #[error("it is longer than it may be")]
    TooLong,
    /// Its sender failed.
    #[error("it did not come to its end")]
    Sender(E),
    /// The store failed.
    #[error(transparent)]
    Store(StoreError),
}

/// Where files lie while they come in.
const INCOMING: &str = "incoming";

fn hex(digest: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let pair = |byte: &u8| [byte >> 4, byte & 15].map(|digit| char::from(DIGITS[usize::from(digit)]));
    digest.iter().flat_map(pair).collect()
}

/// Stored files. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Store {
    objects: Arc<dyn ObjectStore>,
}

impl Store {
    /// A store in a folder, which is made when it is missing.
    pub fn local(root: &FsPath) -> Result<Self, StoreError> {
        let failed = |error: &dyn fmt::Display| StoreError::Failed(error.to_string());
        std::fs::create_dir_all(root).map_err(|error| failed(&error))?;
        // The row that names a file is committed with full durability, so the file must be as durable before it.
        let objects = LocalFileSystem::new_with_prefix(root).map_err(|error| failed(&error))?.with_fsync(true);
        Ok(Self { objects: Arc::new(objects) })
    }

    /// A store in memory, for tests and demonstrations.
    pub fn in_memory() -> Self {
        Self { objects: Arc::new(InMemory::new()) }
    }

    /// Keeps the bytes and gives their key; the same bytes again change nothing.
    ///
    /// The folder never shows a half-written file: it is written beside its place and then renamed.
    pub async fn put(&self, bytes: Bytes) -> Result<Key, StoreError> {
        let key = hash(bytes.clone()).await?;
        let path = key.path();
        match self.objects.head(&path).await {
            Ok(meta) if meta.size == bytes.len() as u64 => return Ok(key),
            // A wrong length is damage, and here are the right bytes to repair it.
            Ok(_) | Err(object_store::Error::NotFound { .. }) => {}
            Err(error) => return Err(StoreError::from_store(&key, &error)),
        }
        self.objects.put(&path, bytes.into()).await.map_err(|error| StoreError::from_store(&key, &error))?;
        Ok(key)
    }

    /// Keeps what comes in pieces, however long, without ever holding it whole; gives key and length. Above `most` bytes, or
    /// when a piece fails, nothing is kept. Until the last piece it lies under `name` (of letters, digits and hyphens), which
    /// nobody else may use.
    pub async fn put_stream<E>(
        &self,
        name: &str,
        most: u64,
        pieces: impl futures::Stream<Item = Result<Bytes, E>>,
    ) -> Result<(Key, u64), Refused<E>> {
        let failed = |error: object_store::Error| Refused::Store(StoreError::Failed(error.to_string()));
        let plain = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        let path = Path::from(format!("{INCOMING}/{}", if plain { name } else { "x" }));
        let upload = self.objects.put_multipart(&path).await.map_err(failed)?;
        let mut upload = WriteMultipart::new(upload);
        let (mut hasher, mut length) = (Sha256::new(), 0u64);
        let mut pieces = std::pin::pin!(pieces);
        while let Some(piece) = pieces.next().await {
            let refusal = match piece {
                Ok(piece) if length + piece.len() as u64 <= most => {
                    length += piece.len() as u64;
                    hasher.update(&piece);
                    upload.wait_for_capacity(2).await.map_err(failed)?;
                    upload.write(&piece);
                    continue;
                }
                Ok(_) => Refused::TooLong,
                Err(error) => Refused::Sender(error),
            };
            let _ = upload.abort().await;
            return Err(refusal);
        }
        upload.finish().await.map_err(failed)?;
        let key = Key(hex(&hasher.finalize()));
        if self.size(&key).await.is_ok_and(|size| size == length) {
            self.objects.delete(&path).await.map_err(failed)?;
        } else {
            self.objects.rename(&path, &key.path()).await.map_err(failed)?;
        }
        Ok((key, length))
    }

    /// Forgets pieces of files that never came to their end, if they were written before a time, in seconds since 1970.
    pub async fn forget_incoming(&self, seconds: i64) -> Result<(), StoreError> {
        let failed = |error: object_store::Error| StoreError::Failed(error.to_string());
        let all = self.objects.list(Some(&Path::from(INCOMING))).map_err(failed);
        let old = all.try_filter(|meta| futures::future::ready(meta.last_modified.timestamp() < seconds));
        for meta in old.try_collect::<Vec<_>>().await? {
            self.objects.delete(&meta.location).await.map_err(failed)?;
        }
        Ok(())
    }

    /// Part of a stored file as it is read, for range requests. The part is not compared with the key.
    pub async fn stream_range(
        &self,
        key: &Key,
        range: Range<u64>,
    ) -> Result<BoxStream<'static, Result<Bytes, StoreError>>, StoreError> {
        let size = self.size(key).await?;
        if range.start >= range.end || range.end > size {
            return Err(StoreError::OutOfRange(key.clone(), size));
        }
        let options = GetOptions { range: Some(GetRange::Bounded(range)), ..GetOptions::default() };
        let found = self.objects.get_opts(&key.path(), options).await;
        let found = found.map_err(|error| StoreError::from_store(key, &error))?;
        let key = key.clone();
        Ok(found.into_stream().map_err(move |error| StoreError::from_store(&key, &error)).boxed())
    }

    /// All bytes of a stored file, compared with the key.
    pub async fn get(&self, key: &Key) -> Result<Bytes, StoreError> {
        let failed = |error: &_| StoreError::from_store(key, error);
        let found = self.objects.get(&key.path()).await.map_err(|error| failed(&error))?;
        let bytes = found.bytes().await.map_err(|error| failed(&error))?;
        if hash(bytes.clone()).await? == *key { Ok(bytes) } else { Err(StoreError::Damaged(key.clone())) }
    }

    /// The length in bytes.
    pub async fn size(&self, key: &Key) -> Result<u64, StoreError> {
        let meta = self.objects.head(&key.path()).await.map_err(|error| StoreError::from_store(key, &error))?;
        Ok(meta.size)
    }

    /// Part of a stored file, for range requests. The part is not compared with the key.
    pub async fn range(&self, key: &Key, range: Range<u64>) -> Result<Bytes, StoreError> {
        let size = self.size(key).await?;
        if range.start >= range.end || range.end > size {
            return Err(StoreError::OutOfRange(key.clone(), size));
        }
        self.objects.get_range(&key.path(), range).await.map_err(|error| StoreError::from_store(key, &error))
    }

    /// The bytes as they are read, for large downloads. They are not compared with the key.
    pub async fn stream(&self, key: &Key) -> Result<BoxStream<'static, Result<Bytes, StoreError>>, StoreError> {
        let found = self.objects.get(&key.path()).await.map_err(|error| StoreError::from_store(key, &error))?;
        let key = key.clone();
        Ok(found.into_stream().map_err(move |error| StoreError::from_store(&key, &error)).boxed())
    }

    /// Reads a stored file piece by piece and compares it with its key, however long it is.
    pub async fn verify(&self, key: &Key) -> Result<(), StoreError> {
        let (mut pieces, mut hasher) = (self.stream(key).await?, Sha256::new());
        while let Some(piece) = pieces.next().await {
            hasher.update(&piece?);
        }
        if hex(&hasher.finalize()) == key.0 { Ok(()) } else { Err(StoreError::Damaged(key.clone())) }
    }

    /// Forgets a stored file; says whether there was one.
    pub async fn delete(&self, key: &Key) -> Result<bool, StoreError> {
        // Some services do not say whether the object was there, so ask first.
        match self.size(key).await {
            Ok(_) => {}
            Err(StoreError::Absent(_)) => return Ok(false),
            Err(error) => return Err(error),
        }
        match self.objects.delete(&key.path()).await {
            Ok(()) => Ok(true),
            Err(object_store::Error::NotFound { .. }) => Ok(false),
            Err(error) => Err(StoreError::from_store(key, &error)),
        }
    }

    /// Every stored file that was written before a time, in seconds since 1970.
    pub async fn older_than(&self, seconds: i64) -> Result<Vec<Key>, StoreError> {
        let all = self.objects.list(None).map_err(|error| StoreError::Failed(error.to_string()));
        let old = all.try_filter_map(|meta| async move {
            let key = meta.location.filename().and_then(|name| name.parse::<Key>().ok());
            Ok(key.filter(|key| key.path() == meta.location && meta.last_modified.timestamp() < seconds))
        });
        old.try_collect().await
    }

    /// Every stored file with its length, in no order. Files that are not the store's own are passed over.
    pub fn list(&self) -> BoxStream<'static, Result<(Key, u64), StoreError>> {
        self.objects
            .list(None)
            .map_err(|error| StoreError::Failed(error.to_string()))
            .try_filter_map(|meta| async move {
                let key = meta.location.filename().and_then(|name| name.parse::<Key>().ok());
                Ok(key.filter(|key| key.path() == meta.location).map(|key| (key, meta.size)))
            })
            .boxed()
    }
}

async fn hash(bytes: Bytes) -> Result<Key, StoreError> {
    if bytes.len() <= HASH_ELSEWHERE {
        return Ok(Key::of(&bytes));
    }
    tokio::task::spawn_blocking(move || Key::of(&bytes)).await.map_err(|error| StoreError::Failed(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn walk_through(store: &Store) {
        let bytes = Bytes::from_static(b"a drawing of a pump");
        let key = store.put(bytes.clone()).await.unwrap();
        assert_eq!(key, store.put(bytes.clone()).await.unwrap());
        assert_eq!(store.get(&key).await.unwrap(), bytes);
        assert_eq!(store.size(&key).await.unwrap(), 19);
        assert_eq!(store.range(&key, 2..9).await.unwrap(), "drawing");
        assert!(matches!(store.range(&key, 5..20).await, Err(StoreError::OutOfRange(_, 19))));
        assert!(matches!(store.range(&key, 5..5).await, Err(StoreError::OutOfRange(_, 19))));
        let parts: Vec<Bytes> = store.stream(&key).await.unwrap().try_collect().await.unwrap();
        assert_eq!(parts.concat(), bytes);
        let large = store.put(Bytes::from(vec![7; HASH_ELSEWHERE + 1])).await.unwrap();
        let mut listed: Vec<(Key, u64)> = store.list().try_collect().await.unwrap();
        listed.sort_by_key(|(_, size)| *size);
        assert_eq!(listed, [(key.clone(), 19), (large, HASH_ELSEWHERE as u64 + 1)]);
        let piece = |text: &'static [u8]| Ok::<_, ()>(Bytes::from_static(text));
        let pieces = || futures::stream::iter([piece(b"a drawing "), piece(b"of a pump")]);
        assert_eq!(store.put_stream("one", 19, pieces()).await.unwrap(), (key.clone(), 19));
        assert!(matches!(store.put_stream("two", 18, pieces()).await, Err(Refused::TooLong)));
        let broken = futures::stream::iter([piece(b"a drawing"), Err(())]);
        assert!(matches!(store.put_stream("three", 99, broken).await, Err(Refused::Sender(()))));
        let film = futures::stream::iter([piece(b"a film")]);
        let (film, _) = store.put_stream("four", 99, film).await.unwrap();
        assert_eq!(store.get(&film).await.unwrap(), "a film");
        store.delete(&film).await.unwrap();
        let parts: Vec<Bytes> = store.stream_range(&key, 2..9).await.unwrap().try_collect().await.unwrap();
        assert_eq!(parts.concat(), b"drawing");
        store.forget_incoming(i64::MAX).await.unwrap();
        assert_eq!(store.list().try_collect::<Vec<_>>().await.unwrap().len(), 2, "nothing half-written remains");
        assert_eq!(store.older_than(0).await.unwrap(), []);
        assert_eq!(store.older_than(i64::MAX).await.unwrap().len(), 2);
        assert!(store.delete(&key).await.unwrap());
        assert!(!store.delete(&key).await.unwrap());
        assert!(matches!(store.get(&key).await, Err(StoreError::Absent(_))));
    }

    #[tokio::test]
    async fn both_kinds_of_store_behave_alike() {
        walk_through(&Store::in_memory()).await;
        let folder = tempfile::tempdir().unwrap();
        walk_through(&Store::local(&folder.path().join("made/when/missing")).unwrap()).await;
    }

    #[tokio::test]
    async fn a_damaged_file_is_noticed_and_repaired_by_putting_it_again() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::local(folder.path()).unwrap();
        let key = store.put(Bytes::from_static(b"minutes")).await.unwrap();
        let text = key.as_str();
        let place = folder.path().join(&text[..2]).join(&text[2..4]).join(text);
        std::fs::write(&place, b"minute").unwrap();
        assert!(matches!(store.get(&key).await, Err(StoreError::Damaged(_))));
        assert!(matches!(store.verify(&key).await, Err(StoreError::Damaged(_))));
        store.put(Bytes::from_static(b"minutes")).await.unwrap();
        assert!(store.verify(&key).await.is_ok());
        assert_eq!(store.get(&key).await.unwrap(), "minutes");
        // Files of others in the folder are not the store's.
        std::fs::write(folder.path().join("note.txt"), b"x").unwrap();
        assert_eq!(store.list().try_collect::<Vec<_>>().await.unwrap().len(), 1);
    }

    #[test]
    fn only_the_exact_form_is_a_key() {
        let key = Key::of(b"");
        assert_eq!(key.to_string(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assert_eq!(key.as_str().parse::<Key>().unwrap(), key);
        for wrong in ["", "..", "../../etc/passwd", &key.as_str().to_uppercase(), &key.as_str()[1..], &"é".repeat(32)]
        {
            assert!(matches!(wrong.parse::<Key>(), Err(StoreError::NotAKey)), "{wrong}");
        }
    }
}
