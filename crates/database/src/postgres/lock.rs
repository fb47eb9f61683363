//! One run at a time on a PostgreSQL database.
//!
//! The lock is an advisory lock of a *transaction*, held on a connection of its own that does nothing else until the
//! run is over. A transaction pooler must keep an open transaction on one server connection, so the lock holds behind
//! PgBouncer and its like, where the advisory lock of a session would end up with somebody else. When the holder dies,
//! its connection ends, the server rolls the transaction back, and the lock is free: nothing expires, nothing has to
//! be cleaned up.
//!
//! The idle transaction costs nothing: between statements at READ COMMITTED it has no snapshot and holds back no
//! vacuum. (Its statements have no parameters for this reason: the portal of the extended protocol would keep its
//! snapshot until the next statement.) `idle_in_transaction_session_timeout` is switched off for it.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use super::Postgres;
use crate::error::{DatabaseError, ErrorKind};
use crate::names::literal;
use crate::value::SqlValue;

pub(crate) struct PostgresLock {
    holder: Postgres,
}

impl PostgresLock {
    /// Takes the lock `key`, waiting up to `wait` for another holder to be done.
    pub(super) async fn acquire(mut holder: Postgres, key: &str, wait: Duration) -> Result<Self, DatabaseError> {
        // 64 bits that belong to payload-sync and this key.
        let key = format!("hashtextextended({}, 0)", literal(&format!("payload-sync {key}")));
        let deadline = Instant::now() + wait;
        // One round trip. The transaction ends again when the lock is taken: a waiter with an open one would keep a
        // server connection of a pooler, which the holder may need to come to its end.
        let attempt = format!(
            "BEGIN; SET LOCAL idle_in_transaction_session_timeout = 0; SET LOCAL statement_timeout = 0; \
             SELECT pg_try_advisory_xact_lock({key})"
        );
        let mut pause = Duration::from_millis(50);
        loop {
            let taken = holder.query(&attempt, &[]).await?;
            if taken.scalar().and_then(SqlValue::as_bool) == Some(true) {
                return Ok(Self { holder });
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                let detail = who_holds(&mut holder, &key).await.unwrap_or(None);
                let error = holder.error(ErrorKind::Locked, "another run of payload-sync is working on this database");
                holder.close().await;
                return Err(error.with(|facts| facts.detail = detail));
            }
            holder.rollback().await?;
            tokio::time::sleep(jittered(pause).min(left)).await;
            pause = (pause * 2).min(Duration::from_secs(1));
        }
    }

    /// An error when the lock's connection is gone, and the lock with it.
    pub(crate) async fn check(&mut self) -> Result<(), DatabaseError> {
        self.holder.query("SELECT 1", &[]).await.map(drop)
    }

    pub(crate) async fn release(mut self) -> Result<(), DatabaseError> {
        let rolled_back = self.holder.rollback().await;
        self.holder.close().await;
        rolled_back
    }
}

/// Not the same for two that wait for each other's turn.
fn jittered(pause: Duration) -> Duration {
    let share = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().subsec_nanos() % 100;
    pause / 2 + pause * share / 100
}

async fn who_holds(holder: &mut Postgres, key: &str) -> Result<Option<String>, DatabaseError> {
    let sql = format!(
        "SELECT 'process ' || a.pid || ' of ' || coalesce(nullif(a.application_name, ''), 'an unnamed program') \
             || coalesce(' at ' || host(a.client_addr), '') || ', since ' || to_char(a.xact_start, 'YYYY-MM-DD HH24:MI:SS TZ') \
             FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid \
             WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1 \
             AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()) \
             AND ((l.classid::bigint << 32) | l.objid::bigint) = {key}"
    );
    let rows = holder.query(&sql, &[]).await?;
    Ok(rows.scalar().and_then(SqlValue::to_text))
}
