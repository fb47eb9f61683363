//! Related documents in the place of their ids: level by level, each collection of a level at once.

use std::pin::Pin;

use indexmap::{IndexMap, IndexSet};
use payload_sync_core::documents::cell::Key;
use payload_sync_core::documents::map::{Entity, FieldNode};
use payload_sync_core::documents::present::Locale;
use payload_sync_core::documents::query::{Joins, Scope};
use serde_json::{Map, Value};

use super::DocumentsError;
use super::read::{Reading, Wanted, tree};
use super::relations::{depth_of, each_relation, slots};

/// Where in the tree of related documents we are.
#[derive(Debug, Clone, Copy)]
pub(super) struct Level {
    /// 1 for the documents that were asked for.
    pub current: u64,
    pub depth: u64,
    pub draft: bool,
}

impl<'a> Reading<'a> {
    /// Adds to documents what is not in their own tables: join fields, virtual fields and related documents.
    pub(super) async fn complete(
        &mut self,
        entity: &'a Entity,
        documents: &mut [Map<String, Value>],
        select: Option<&Map<String, Value>>,
        joins: Option<&Joins>,
        level: Level,
    ) -> Result<(), DocumentsError> {
        self.complete_fields(entity, &entity.main.root.fields, documents, select, joins, level).await
    }

    pub(super) async fn complete_fields(
        &mut self,
        entity: &'a Entity,
        fields: &'a [FieldNode],
        documents: &mut [Map<String, Value>],
        select: Option<&Map<String, Value>>,
        joins: Option<&Joins>,
        level: Level,
    ) -> Result<(), DocumentsError> {
        if documents.is_empty() {
            return Ok(());
        }
        self.fill_defaults(entity, fields, documents, select).await?;
        if let Some(joins) = joins {
            self.attach_joins(entity, fields, documents, select, joins, level).await?;
        }
        self.fill_virtual(fields, documents, select, level).await?;
        self.populate(fields, documents, level).await
    }

    async fn populate(
        &mut self,
        fields: &'a [FieldNode],
        documents: &mut [Map<String, Value>],
        level: Level,
    ) -> Result<(), DocumentsError> {
        let all = self.how.locale == Locale::All;
        let mut wanted: IndexMap<(String, u64), IndexSet<Key>> = IndexMap::new();
        for document in documents.iter_mut() {
            each_relation(fields, document, all, &mut |field, value| {
                let depth = depth_of(field, level.depth);
                if depth == 0 || level.current > depth {
                    return;
                }
                for (slug, slot) in slots(field, value) {
                    wanted.entry((slug, depth)).or_default().extend(Key::of_json(slot));
                }
            });
        }
        for ((slug, depth), ids) in wanted {
            self.load(&slug, ids, Level { current: level.current + 1, depth, draft: level.draft }).await?;
        }
        let Self { related, catalog, .. } = self;
        for document in documents.iter_mut() {
            each_relation(fields, document, all, &mut |field, value| {
                let depth = depth_of(field, level.depth);
                for (slug, slot) in slots(field, value) {
                    let found = Key::of_json(slot)
                        .and_then(|id| related.get(&(slug.clone(), level.current + 1, depth))?.get(&id)?.clone());
                    if let Some(found) = found {
                        let trash = catalog.collection(&slug).is_some_and(|collection| collection.trash);
                        let deleted = trash && found.get("deletedAt").is_some_and(|deleted| !deleted.is_null());
                        *slot = if deleted { Value::Null } else { Value::Object(found) };
                    }
                }
                if let (true, Value::Array(items)) = (field.settings.has_many, value) {
                    let polymorphic = field.is_polymorphic();
                    items.retain(|item| match polymorphic {
                        true => !item.is_null() && item.get("value").is_none_or(|value| !value.is_null()),
                        false => !item.is_null(),
                    });
                }
            });
        }
        Ok(())
    }

    /// Reads related documents that are not known yet, with what they are related to.
    pub(super) fn load<'s>(
        &'s mut self,
        slug: &'s str,
        ids: IndexSet<Key>,
        level: Level,
    ) -> Pin<Box<dyn Future<Output = Result<(), DocumentsError>> + 's>> {
        Box::pin(async move {
            let place = (slug.to_owned(), level.current, level.depth);
            let known = self.related.entry(place.clone()).or_default();
            let ids: Vec<Key> = ids.into_iter().filter(|id| !known.contains_key(id)).collect();
            if ids.is_empty() {
                return Ok(());
            }
            for id in &ids {
                known.insert(id.clone(), None);
            }
            let Some(entity) = self.catalog.map.collection(slug) else { return Ok(()) };
            let scope = if level.draft && entity.drafts { Scope::Drafts } else { Scope::Main };
            let among = Some((if scope == Scope::Drafts { "parent" } else { "id" }, ids.as_slice()));
            let query = self.query(entity, scope, &Wanted { among, trash: true, ..Wanted::default() })?;
            let stored = self.stored(tree(entity, scope)?, &query, 0, 0).await?;
            let collection = self.catalog.collection(slug);
            let asked = self.find.populate.as_ref().and_then(|populate| populate.get(slug));
            let own = collection.and_then(|collection| collection.default_populate.as_ref());
            let mut asked = asked.or(own).and_then(Value::as_object).cloned();
            if let (true, Some(asked)) = (collection.is_some_and(|collection| collection.trash), &mut asked) {
                asked.insert("deletedAt".to_owned(), Value::Bool(true));
            }
            let select = self.select(entity, asked.as_ref());
            let mut documents: Vec<Map<String, Value>> = stored
                .into_iter()
                .filter_map(|one| if scope == Scope::Drafts { one.version() } else { Some(one.data) })
                .map(|data| self.shown(entity, &data, select.as_ref()))
                .collect();
            self.complete(entity, &mut documents, select.as_ref(), Some(&Joins::Config), level).await?;
            let known = self.related.entry(place).or_default();
            for document in documents {
                if let Some(id) = document.get("id").and_then(Key::of_json) {
                    known.insert(id, Some(document));
                }
            }
            Ok(())
        })
    }
}
