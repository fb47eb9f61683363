//! One run at a time on a SQLite file.
//!
//! The lock is the operating system's, on a file next to the database. It is gone with the process that holds it,
//! however that ends, and it needs nothing inside the database: a table would be offered for dropping by Payload's dev
//! push, and an open `BEGIN IMMEDIATE` would keep out the run's own other connections.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::error::{DatabaseError, ErrorKind};

pub(crate) struct SqliteLock {
    file: File,
    path: PathBuf,
    /// This run, or one before it that was killed, put the file into WAL mode for its own time only.
    owed: bool,
}

/// The line by which the file keeps that in mind.
const OWED: &str = "journal_mode delete";

/// Whether a run that was killed left the file in WAL mode.
pub(super) fn is_owed(database: &Path, key: &str) -> bool {
    std::fs::read_to_string(lock_path(database, key)).is_ok_and(|text| text.contains(OWED))
}

impl SqliteLock {
    /// Takes the lock, waiting up to `wait` for another holder to be done.
    pub(super) async fn acquire(database: &Path, key: &str, wait: Duration) -> Result<Self, DatabaseError> {
        let place = database.display().to_string();
        let path = lock_path(database, key);
        let fault =
            |error: io::Error| DatabaseError::new(ErrorKind::Io, &place, format!("{}: {error}", path.display()));
        let deadline = Instant::now() + wait;
        let mut pause = Duration::from_millis(20);
        loop {
            let mut file =
                OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path).map_err(fault)?;
            match file.try_lock() {
                // A holder before us may have removed the file in between: then the name leads to another one.
                Ok(()) if is_at(&file, &path) => {
                    let mut before = String::new();
                    let owed = file.read_to_string(&mut before).is_ok() && before.contains(OWED);
                    write_holder(&mut file, owed).map_err(fault)?;
                    return Ok(Self { file, path, owed });
                }
                Ok(()) => continue,
                Err(TryLockError::WouldBlock) => {}
                Err(TryLockError::Error(error)) => return Err(fault(error)),
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                let mut holder = String::new();
                // Only for the message.
                let _ = file.read_to_string(&mut holder);
                let holder = holder.lines().next().unwrap_or_default();
                let message = "another run of payload-sync is working on this database";
                return Err(DatabaseError::new(ErrorKind::Locked, place, message).with(|facts| {
                    facts.detail = Some(holder.trim().to_owned()).filter(|holder| !holder.is_empty());
                }));
            }
            tokio::time::sleep(pause.min(left)).await;
            pause = (pause * 2).min(Duration::from_millis(500));
        }
    }

    pub(super) fn is_kept_in_mind(&self) -> bool {
        self.owed
    }

    /// Takes down, for whoever comes after a killed run, that the file is to leave WAL mode; or that it is not.
    pub(super) fn keep_in_mind(&mut self, owed: bool) -> Result<(), DatabaseError> {
        let place = self.path.display().to_string();
        self.owed = owed;
        write_holder(&mut self.file, owed).map_err(|error| DatabaseError::new(ErrorKind::Io, place, error.to_string()))
    }
}

impl Drop for SqliteLock {
    fn drop(&mut self) {
        // Removed while the lock is still held, so nobody can be holding a file of this name that is about to vanish.
        // Windows refuses to, and then it stays: an empty lock is harmless. What is still owed stays to be read.
        if !self.owed {
            let _ = std::fs::remove_file(&self.path);
        }
        let _ = self.file.unlock();
    }
}

/// `salon.db` → `salon.db-payload-sync-migrate`, next to SQLite's own `salon.db-wal`.
fn lock_path(database: &Path, key: &str) -> PathBuf {
    // Through a link, the lock is next to the file that everyone means.
    let database = database.canonicalize().unwrap_or_else(|_| database.to_path_buf());
    let key = key.replace(|letter: char| !letter.is_ascii_alphanumeric(), "-");
    let mut name = database.file_name().unwrap_or_default().to_os_string();
    name.push(format!("-payload-sync-{key}"));
    database.with_file_name(name)
}

fn write_holder(file: &mut File, owed: bool) -> io::Result<()> {
    file.set_len(0)?;
    file.rewind()?;
    writeln!(file, "process {}", std::process::id())?;
    if owed {
        writeln!(file, "{OWED}")?;
    }
    file.flush()
}

#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    match (file.metadata(), std::fs::metadata(path)) {
        (Ok(held), Ok(named)) => (held.dev(), held.ino()) == (named.dev(), named.ino()),
        _ => false,
    }
}

/// A locked file cannot be removed here.
#[cfg(not(unix))]
fn is_at(_file: &File, _path: &Path) -> bool {
    true
}
