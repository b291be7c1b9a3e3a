//! The lock on a data directory: one server, or one restore, at a time.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

use crate::{Error, Result};

/// Holds a data directory until dropped; the operating system lets go of it even after SIGKILL.
#[derive(Debug)]
pub struct DirectoryLock(#[expect(dead_code, reason = "held for its lock")] File);

/// Takes the lock of a data directory, or says who seems to hold it.
pub fn lock_directory(directory: &Path) -> Result<DirectoryLock> {
    let path = directory.join("lock");
    let problem = |source| Error::File { what: format!("cannot lock {}", directory.display()), source };
    let file = OpenOptions::new().create(true).truncate(false).write(true).open(path).map_err(problem)?;
    match file.try_lock() {
        Ok(()) => Ok(DirectoryLock(file)),
        Err(TryLockError::WouldBlock) => Err(Error::Setup(format!(
            "another Exedra server is using {}; stop it first, or name another directory with --data",
            directory.display()
        ))),
        Err(TryLockError::Error(source)) => Err(problem(source)),
    }
}
