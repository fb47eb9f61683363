//! The connection of a backfill, which the transform has while it runs.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use payload_sync_database::{Database, DatabaseError};
use tokio::sync::{Mutex, OwnedMutexGuard};

/// A connection that is ours but for the time in which the transform runs.
pub(super) struct Lent {
    shared: Arc<Mutex<Database>>,
    /// None: the transform has it.
    held: Option<OwnedMutexGuard<Database>>,
}

const HELD: &str = "nothing is done with the connection while the transform has it";

impl Lent {
    pub(super) async fn new(database: Database) -> Self {
        let shared = Arc::new(Mutex::new(database));
        let held = Some(Arc::clone(&shared).lock_owned().await);
        Self { shared, held }
    }

    /// What the transform is given: it waits until the connection is lent.
    pub(super) fn shared(&self) -> &Arc<Mutex<Database>> {
        &self.shared
    }

    /// Lends the connection for as long as `work` takes.
    pub(super) async fn during<T>(&mut self, work: impl Future<Output = T>) -> T {
        self.held = None;
        let done = work.await;
        self.held = Some(Arc::clone(&self.shared).lock_owned().await);
        done
    }

    /// Takes back what the transform did where nothing is to be written.
    pub(super) async fn undo(&mut self) -> Result<(), DatabaseError> {
        if self.in_transaction().await? { self.rollback().await } else { Ok(()) }
    }

    /// Closes the connection. A transform that is still there has it no more.
    pub(super) async fn close(self) {
        let Self { shared, held } = self;
        drop(held);
        if let Ok(database) = Arc::try_unwrap(shared) {
            database.into_inner().close().await;
        }
    }
}

impl Deref for Lent {
    type Target = Database;

    fn deref(&self) -> &Database {
        self.held.as_deref().expect(HELD)
    }
}

impl DerefMut for Lent {
    fn deref_mut(&mut self) -> &mut Database {
        self.held.as_deref_mut().expect(HELD)
    }
}
