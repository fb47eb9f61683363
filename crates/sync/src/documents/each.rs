//! All documents that are found, a page at a time: however many there are, few pages are in memory.
//!
//! Three pages are at work at once: one is read by the database, one is put together, one is visited.

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::sync::Arc;

use payload_sync_core::ProjectModel;
use payload_sync_core::documents::FieldMap;
use payload_sync_core::documents::cell::{Cell, Key};
use payload_sync_core::documents::map::{Entity, Tree};
use payload_sync_core::documents::present::Presentation;
use payload_sync_core::documents::query::{Catalog, Query, Scope};
use payload_sync_core::documents::read::{Reader, Rows};
use serde_json::{Map, Value};

use super::read::{Reading, Wanted, show, tree};
use super::rows::{rows, with_children};
use super::{DocumentsError, populate};

/// How many documents are read at once.
const PAGE: u64 = 500;
/// How many related documents are kept for the next page.
const RELATED: usize = 2_000;

/// What a thread that puts documents together needs of a project.
#[derive(Clone)]
pub(super) struct Shared {
    pub map: Arc<FieldMap>,
    pub model: Arc<ProjectModel>,
}

/// What is still to be read.
struct Pages<'a> {
    tree: &'a Tree,
    asked: Query<'a>,
    next: Next,
    left: u64,
}

/// Where the next page begins.
enum Next {
    /// Behind this root row, in the order of ids: no page costs more than the first.
    After(Option<Key>),
    /// What is left of all, in the order that was asked for.
    Listed(std::vec::IntoIter<Key>),
}

/// How documents are made of rows.
#[derive(Clone)]
struct Making {
    shared: Shared,
    slug: String,
    scope: Scope,
    how: Presentation,
    select: Option<Map<String, Value>>,
}

impl Making {
    fn documents(&self, rows: &Rows) -> Vec<Map<String, Value>> {
        let Shared { map, model } = &self.shared;
        let Some(entity) = map.collection(&self.slug) else { return Vec::new() };
        let Ok(tree) = tree(entity, self.scope) else { return Vec::new() };
        let stored = Reader { map, tree }.assemble(rows).into_iter();
        let data = stored.filter_map(|one| if self.scope == Scope::Drafts { one.version() } else { Some(one.data) });
        let catalog = Catalog { map, model };
        data.map(|data| show(catalog, entity, &data, &self.how, self.select.as_ref())).collect()
    }
}

impl<'a> Reading<'a> {
    pub(super) async fn each(
        &mut self,
        entity: &'a Entity,
        shared: &Shared,
        visit: &mut dyn FnMut(Map<String, Value>) -> ControlFlow<()>,
    ) -> Result<u64, DocumentsError> {
        let find = self.find;
        let scope = if find.draft && entity.drafts { Scope::Drafts } else { Scope::Main };
        let select = self.select(entity, find.select.as_ref());
        let making = Making {
            shared: shared.clone(),
            slug: entity.slug.clone(),
            scope,
            how: self.how.clone(),
            select: select.clone(),
        };
        let level = populate::Level { current: 1, depth: self.depth(), draft: find.draft };
        let mut pages = self.pages(entity, scope).await?;
        let mut read = self.next_page(&mut pages).await?;
        let mut made: Vec<Map<String, Value>> = Vec::new();
        let mut visited = 0;
        while read.is_some() || !made.is_empty() {
            // It may ask the database, which is not yet busy with the next page.
            self.complete(entity, &mut made, select.as_ref(), Some(&find.joins), level).await?;
            if self.related.values().map(indexmap::IndexMap::len).sum::<usize>() > RELATED {
                self.related.clear();
            }
            let work = read.take().map(|rows| {
                let making = making.clone();
                tokio::task::spawn_blocking(move || making.documents(&rows))
            });
            let visits = async {
                for document in made.drain(..) {
                    visited += 1;
                    if visit(document).is_break() {
                        return ControlFlow::Break(());
                    }
                }
                ControlFlow::Continue(())
            };
            let (next, flow) = tokio::join!(self.next_page(&mut pages), visits);
            if flow.is_break() {
                break;
            }
            read = next?;
            if let Some(work) = work {
                made = work.await.unwrap_or_else(|error| std::panic::resume_unwind(error.into_panic()));
            }
        }
        Ok(visited)
    }

    async fn pages(&mut self, entity: &'a Entity, scope: Scope) -> Result<Pages<'a>, DocumentsError> {
        let find = self.find;
        let wanted = Wanted { filter: find.filter.as_ref(), sort: &find.sort, trash: find.trash, ..Wanted::default() };
        let asked = self.query(entity, scope, &wanted)?;
        let tree = tree(entity, scope)?;
        let left = find.limit.filter(|limit| *limit > 0).unwrap_or(u64::MAX);
        let next = match find.sort.is_empty() && !asked.has_order_of_its_own() {
            true => Next::After(None),
            false => {
                let root = tree.root_table();
                let limit = find.limit.unwrap_or(0);
                let found = rows(self.database, asked.values(root.id, limit, 0)).await?;
                let kind = root.columns[root.id].kind;
                let ids: Vec<Key> = found.iter().filter_map(|row| row.first()?.key(kind)).collect();
                Next::Listed(ids.into_iter())
            }
        };
        Ok(Pages { tree, asked, next, left })
    }

    /// The rows of the next page; `None` when there is none.
    async fn next_page(&mut self, pages: &mut Pages<'_>) -> Result<Option<Rows>, DocumentsError> {
        let size = pages.left.min(PAGE);
        let root = pages.tree.root_table();
        let kind = root.columns[root.id].kind;
        let reader = Reader { map: self.catalog.map, tree: pages.tree };
        let roots = match &mut pages.next {
            _ if size == 0 => return Ok(None),
            Next::After(after) => {
                let mut query = pages.asked.clone();
                query.sort_by_id(after.as_ref());
                let roots = rows(self.database, query.rows(size, 0)).await?;
                *after = roots.last().and_then(|row| row[root.id].key(kind));
                pages.left = match after {
                    Some(_) if roots.len() as u64 == size => pages.left - size,
                    _ => 0,
                };
                roots
            }
            Next::Listed(ids) => {
                let ids: Vec<Key> = ids.by_ref().take(usize::try_from(size).unwrap_or(usize::MAX)).collect();
                pages.left = if ids.is_empty() { 0 } else { pages.left - size };
                let places: HashMap<&Key, usize> = ids.iter().enumerate().map(|(place, id)| (id, place)).collect();
                let mut roots = match reader.roots("id", &ids) {
                    Some(statement) if !ids.is_empty() => rows(self.database, statement).await?,
                    _ => Vec::new(),
                };
                let place = |row: &Vec<Cell>| row[root.id].key(kind).and_then(|id| places.get(&id).copied());
                roots.sort_by_key(place);
                roots
            }
        };
        if roots.is_empty() {
            return Ok(if pages.left == 0 { None } else { Some(Rows::new(pages.tree)) });
        }
        Ok(Some(with_children(self.database, reader, roots).await?))
    }
}
