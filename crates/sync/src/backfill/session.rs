//! The documents of one collection in the database: pages come, changes go.

use payload_sync_core::Dialect;
use payload_sync_core::backfill::Next;
use payload_sync_core::backfill::decide::{Candidate, Frame};
use payload_sync_core::documents::cell::{Cell, Key};
use payload_sync_core::documents::change::Changes;
use payload_sync_core::documents::map::{FieldMap, Tree};
use payload_sync_core::documents::read::{Page, Reader, Statement, Stored};
use payload_sync_core::documents::write::{Batch, Write};
use payload_sync_database::{Database, DatabaseError};
use serde_json::Value;

use crate::documents::rows::{assemble, rows, sql_value};

/// Reads and writes the documents of one tree.
pub(super) struct Session<'a> {
    pub database: &'a mut Database,
}

impl Session<'_> {
    pub(super) async fn rows(&mut self, statement: Statement) -> Result<Vec<Vec<Cell>>, DatabaseError> {
        rows(self.database, statement).await
    }

    /// The next page. Its root rows are locked until the transaction ends, so that nobody else's change is lost.
    pub(super) async fn candidates(
        &mut self,
        frame: Frame<'_>,
        next: &Next,
        filters: &[(String, Value)],
        lock: bool,
    ) -> Result<Vec<Candidate>, DatabaseError> {
        let reader = Reader { map: frame.map, tree: &frame.entity.main };
        let page = Page { after: next.after.clone(), limit: next.limit, filters: filters.to_vec() };
        let Some(mut statement) = reader.page(&page) else { return Ok(Vec::new()) };
        if lock && frame.map.dialect == Dialect::Postgres {
            statement.sql.push_str(" FOR UPDATE");
        }
        let roots = self.rows(statement).await?;
        let documents = self.assemble(reader, roots).await?;
        let versions = match &frame.entity.versions {
            Some(tree) if !documents.is_empty() => {
                let reader = Reader { map: frame.map, tree };
                let ids: Vec<Key> = documents.iter().map(|document| document.id.clone()).collect();
                match reader.latest_versions(&ids) {
                    Some(statement) => {
                        let roots = self.rows(statement).await?;
                        self.assemble(reader, roots).await?
                    }
                    None => Vec::new(),
                }
            }
            _ => Vec::new(),
        };
        Ok(frame.candidates(documents, versions))
    }

    async fn assemble(&mut self, reader: Reader<'_>, roots: Vec<Vec<Cell>>) -> Result<Vec<Stored>, DatabaseError> {
        assemble(self.database, reader, roots).await
    }

    pub(super) async fn count(
        &mut self,
        frame: Frame<'_>,
        filters: &[(String, Value)],
        after: Option<&Key>,
    ) -> Result<u64, DatabaseError> {
        let reader = Reader { map: frame.map, tree: &frame.entity.main };
        let page = Page { after: after.cloned(), limit: 0, filters: filters.to_vec() };
        let Some(statement) = reader.count(&page) else { return Ok(0) };
        let rows = self.rows(statement).await?;
        let count = rows.first().and_then(|row| row.first()).and_then(Cell::as_integer).unwrap_or(0);
        Ok(u64::try_from(count).unwrap_or(0))
    }

    /// Writes changes to documents of one tree.
    pub(super) async fn write(
        &mut self,
        map: &FieldMap,
        tree: &Tree,
        documents: Vec<(Key, Changes)>,
    ) -> Result<(), DatabaseError> {
        if documents.is_empty() {
            return Ok(());
        }
        let mut fresh_uuid = || uuid::Uuid::new_v4().to_string();
        let mut write = Write::new(Reader { map, tree }, documents, &mut fresh_uuid);
        for batch in write.opening() {
            self.batch(batch).await?;
        }
        for level in 0..write.levels() {
            for batch in write.inserts(level) {
                self.batch(batch).await?;
            }
            for (table, statement) in write.lookups(level) {
                let rows = self.rows(statement).await?;
                write.learn(level, table, &rows);
            }
        }
        Ok(())
    }

    async fn batch(&mut self, batch: Batch) -> Result<(), DatabaseError> {
        let sets = batch.sets.into_iter().map(|set| set.into_iter().map(sql_value).collect()).collect();
        self.database.execute_many(&batch.sql, sets).await.map(drop)
    }
}
