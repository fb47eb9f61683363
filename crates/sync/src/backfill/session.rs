//! The documents of one collection in the database: pages come, changes go.

use payload_sync_core::Dialect;
use payload_sync_core::backfill::Next;
use payload_sync_core::backfill::decide::{Candidate, Frame};
use payload_sync_core::documents::cell::{Cell, Key};
use payload_sync_core::documents::change::Changes;
use payload_sync_core::documents::map::{FieldMap, Tree};
use payload_sync_core::documents::read::{Page, Reader, Statement, Stored};
use payload_sync_database::{Database, DatabaseError};
use serde_json::Value;

use crate::documents::rows::{assemble, newest_versions, rows};

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
                newest_versions(self.database, reader, &ids).await?
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
        let mut fresh_uuid = || uuid::Uuid::new_v4().to_string();
        crate::documents::rows::write(self.database, Reader { map, tree }, documents, &mut fresh_uuid).await
    }
}
