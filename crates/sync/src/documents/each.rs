//! All documents that are found, a page at a time: however many there are, one page is in memory.

use std::collections::HashMap;
use std::ops::ControlFlow;

use payload_sync_core::documents::Stored;
use payload_sync_core::documents::cell::Key;
use payload_sync_core::documents::map::Entity;
use payload_sync_core::documents::query::{Query, Scope};
use payload_sync_core::documents::read::Reader;
use serde_json::{Map, Value};

use super::DocumentsError;
use super::read::{Reading, Wanted, tree};
use super::rows::{roots_by, rows};

/// How many documents are read at once.
const PAGE: u64 = 500;
/// How many related documents are kept for the next page.
const RELATED: usize = 2_000;

/// Where the next page begins.
enum Next {
    /// Behind this root row, in the order of ids: no page costs more than the first.
    After(Option<Key>),
    /// What is left of all, in the order that was asked for.
    Listed(std::vec::IntoIter<Key>),
}

impl<'a> Reading<'a> {
    pub(super) async fn each(
        &mut self,
        entity: &'a Entity,
        visit: &mut dyn FnMut(Map<String, Value>) -> ControlFlow<()>,
    ) -> Result<u64, DocumentsError> {
        let scope = if self.find.draft && entity.drafts { Scope::Drafts } else { Scope::Main };
        let find = self.find;
        let wanted =
            Wanted { filter: find.filter.as_ref(), sort: &find.sort, trash: find.trash, ..Wanted::default() };
        let asked = self.query(entity, scope, &wanted)?;
        let mut left = find.limit.filter(|limit| *limit > 0).unwrap_or(u64::MAX);
        let mut next = match find.sort.is_empty() && !asked.has_order_of_its_own() {
            true => Next::After(None),
            false => Next::Listed(self.ids(entity, scope, &asked, left).await?.into_iter()),
        };
        let mut visited = 0;
        while left > 0 {
            let size = left.min(PAGE);
            let stored = match &mut next {
                Next::After(after) => {
                    let mut query = asked.clone();
                    query.sort_by_id(after.as_ref());
                    let stored = self.stored(tree(entity, scope)?, &query, size, 0).await?;
                    *after = stored.last().map(|last| last.id.clone());
                    stored
                }
                Next::Listed(ids) => {
                    let page: Vec<Key> = ids.by_ref().take(usize::try_from(size).unwrap_or(usize::MAX)).collect();
                    if page.is_empty() {
                        break;
                    }
                    let reader = Reader { map: self.catalog.map, tree: tree(entity, scope)? };
                    let found = roots_by(self.database, reader, "id", &page).await?;
                    let mut found: HashMap<Key, Stored> = found.into_iter().map(|one| (one.id.clone(), one)).collect();
                    page.iter().filter_map(|id| found.remove(id)).collect()
                }
            };
            let found = u64::try_from(stored.len()).unwrap_or(u64::MAX);
            let is_last = matches!(next, Next::After(_)) && found < size;
            for document in self.documents(entity, scope, stored).await? {
                visited += 1;
                if visit(document).is_break() {
                    return Ok(visited);
                }
            }
            if is_last {
                break;
            }
            left -= size;
            if self.related.values().map(indexmap::IndexMap::len).sum::<usize>() > RELATED {
                self.related.clear();
            }
        }
        Ok(visited)
    }

    /// The ids of the root rows, in the order that was asked for.
    async fn ids(
        &mut self,
        entity: &Entity,
        scope: Scope,
        query: &Query<'_>,
        limit: u64,
    ) -> Result<Vec<Key>, DocumentsError> {
        let root = tree(entity, scope)?.root_table();
        let limit = if limit == u64::MAX { 0 } else { limit };
        let found = rows(self.database, query.values(root.id, limit, 0)).await?;
        let kind = root.columns[root.id].kind;
        Ok(found.iter().filter_map(|row| row.first()?.key(kind)).collect())
    }
}
