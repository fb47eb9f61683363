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
                    write_holder(&mut file).map_err(fault)?;
                    return Ok(Self { file, path });
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
                let message = "another run of payload-sync is working on this database";
                return Err(DatabaseError::new(ErrorKind::Locked, place, message).with(|facts| {
                    facts.detail = Some(holder.trim().to_owned()).filter(|holder| !holder.is_empty());
                }));
            }
            tokio::time::sleep(pause.min(left)).await;
            pause = (pause * 2).min(Duration::from_millis(500));
        }
    }
}

impl Drop for SqliteLock {
    fn drop(&mut self) {
        // Removed while the lock is still held, so nobody can be holding a file of this name that is about to vanish.
        // Windows refuses to, and then it stays: an empty lock is harmless.
        let _ = std::fs::remove_file(&self.path);
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

fn write_holder(file: &mut File) -> io::Result<()> {
    file.set_len(0)?;
    file.rewind()?;
    writeln!(file, "process {}", std::process::id())?;
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
