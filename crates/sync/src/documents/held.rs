//! The connection that documents are read and written on: one of their own, or one that was lent.

use std::ops::{Deref, DerefMut};

use payload_sync_database::Database;
use tokio::sync::OwnedMutexGuard;

pub(super) enum Held {
    Own(Database),
    /// None: given back.
    Lent(Option<OwnedMutexGuard<Database>>),
}

const LENT: &str = "a connection is lent for as long as documents are at work";

impl Deref for Held {
    type Target = Database;

    fn deref(&self) -> &Database {
        match self {
            Self::Own(database) => database,
            Self::Lent(guard) => guard.as_deref().expect(LENT),
        }
    }
}

impl DerefMut for Held {
    fn deref_mut(&mut self) -> &mut Database {
        match self {
            Self::Own(database) => database,
            Self::Lent(guard) => guard.as_deref_mut().expect(LENT),
        }
    }
}
