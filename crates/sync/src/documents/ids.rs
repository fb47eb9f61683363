//! Ids of new rows and documents, as Payload and its adapters make them.

use payload_sync_core::documents::cell::{Cell, Key};
use payload_sync_core::documents::map::ColumnKind;
use payload_sync_core::documents::read::{Reader, quote};
use payload_sync_core::model::Adapter;
use payload_sync_core::{Dialect, documents::read::Statement};
use payload_sync_database::{Database, DatabaseError};
use time::OffsetDateTime;

use super::rows::rows;

/// Ids of rows of arrays and blocks: time, five random bytes, a counter.
pub(crate) struct ObjectIds {
    prefix: String,
    counter: u32,
}

impl ObjectIds {
    pub(crate) fn new(seconds: i64) -> Self {
        let random = uuid::Uuid::new_v4();
        let bytes = random.as_bytes();
        let hex: String = bytes[..5].iter().map(|byte| format!("{byte:02x}")).collect();
        let counter = u32::from_be_bytes([0, bytes[9], bytes[10], bytes[11]]);
        Self { prefix: format!("{:08x}{hex}", seconds & 0xffff_ffff), counter }
    }

    pub(crate) fn fresh(&mut self) -> String {
        self.counter = (self.counter + 1) & 0x00ff_ffff;
        format!("{}{:06x}", self.prefix, self.counter)
    }
}

/// A UUID that begins with the time, when the adapter makes such, else a random one.
pub(crate) fn uuid(adapter: &Adapter, now: OffsetDateTime) -> String {
    if adapter.id_type.as_deref() != Some("uuidv7") {
        return uuid::Uuid::new_v4().to_string();
    }
    let milliseconds = u64::try_from(now.unix_timestamp_nanos() / 1_000_000).unwrap_or_default();
    let mut bytes = *uuid::Uuid::new_v4().as_bytes();
    bytes[..6].copy_from_slice(&milliseconds.to_be_bytes()[2..]);
    bytes[6] = 0x70 | (bytes[6] & 0x0f);
    uuid::Uuid::from_bytes(bytes).to_string()
}

/// The ids of new root rows.
pub(super) async fn allocate(
    database: &mut Database,
    reader: Reader<'_>,
    adapter: &Adapter,
    now: OffsetDateTime,
    count: usize,
) -> Result<Vec<Key>, DatabaseError> {
    let root = reader.tree.root_table();
    let id = &root.columns[root.id];
    if !matches!(id.kind, ColumnKind::Integer | ColumnKind::Numeric) {
        return Ok((0..count).map(|_| Key::Text(uuid(adapter, now))).collect());
    }
    let table = reader.table_name(reader.tree.root.table);
    match reader.map.dialect {
        Dialect::Postgres => {
            let sql = format!(
                "SELECT nextval(pg_get_serial_sequence({}, {})) FROM generate_series(1, {count})",
                literal(&table),
                literal(&id.name)
            );
            let found = rows(database, Statement { sql, params: Vec::new() }).await?;
            let mut keys: Vec<Key> = found.iter().filter_map(|row| row.first()?.key(ColumnKind::Integer)).collect();
            keys.sort();
            Ok(keys)
        }
        Dialect::Sqlite => {
            let name = quote(&id.name);
            let mut sql = format!("SELECT coalesce(max({name}), 0) FROM {table}");
            if adapter.auto_increment {
                sql.push_str(&format!(
                    " UNION ALL SELECT seq FROM sqlite_sequence WHERE name = {}",
                    literal(&root.name)
                ));
            }
            let found = rows(database, Statement { sql, params: Vec::new() }).await?;
            let last = found.iter().filter_map(|row| row.first()?.as_integer()).max().unwrap_or(0);
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            Ok((last + 1..=last.saturating_add(count)).map(Key::Integer).collect())
        }
    }
}

/// Moves the sequence behind ids that were given, so that the next document does not meet them.
pub(super) async fn advance(database: &mut Database, reader: Reader<'_>) -> Result<(), DatabaseError> {
    let root = reader.tree.root_table();
    let id = &root.columns[root.id];
    if reader.map.dialect != Dialect::Postgres || id.kind != ColumnKind::Integer {
        return Ok(());
    }
    let table = reader.table_name(reader.tree.root.table);
    let sequence = format!("pg_get_serial_sequence({}, {})", literal(&table), literal(&id.name));
    let sql = format!(
        "SELECT setval({sequence}, greatest((SELECT max({}) FROM {table}), nextval({sequence}) - 1, 1))",
        quote(&id.name)
    );
    rows(database, Statement { sql, params: Vec::new() }).await.map(drop)
}

fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// An id as the root table has it.
pub(super) fn key_of(reader: Reader<'_>, id: &serde_json::Value) -> Option<Key> {
    let root = reader.tree.root_table();
    let text = match id {
        serde_json::Value::String(text) => text.clone(),
        serde_json::Value::Null => return None,
        other => other.to_string(),
    };
    Cell::Text(text).key(root.columns[root.id].kind)
}
