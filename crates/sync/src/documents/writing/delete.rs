//! Documents that go, with what belongs to them elsewhere: versions, locks, preferences, scheduled jobs.

use indexmap::IndexSet;
use payload_sync_core::documents::cell::Key;
use payload_sync_core::documents::map::{Entity, EntityKind};
use payload_sync_core::documents::query::{Query, Scope};
use payload_sync_core::documents::read::Reader;
use serde_json::{Map, Value, json};

use super::super::rows::{execute, roots_by, rows};
use super::{DocumentsError, PAGE, Pending, Saved, SavedMany, Writing};

impl Writing<'_> {
    pub(in super::super) async fn delete_by_id(
        &mut self,
        entity: &Entity,
        id: &Value,
    ) -> Result<Saved, DocumentsError> {
        self.may_delete(entity)?;
        let key = self.key(entity, id)?;
        let found = self.matching(entity, Scope::Main, Some(&key)).await?;
        let mut gone = self.delete_page(entity, &found).await?;
        gone.pop().ok_or_else(|| DocumentsError::NotFound { slug: entity.slug.clone(), id: key.to_string() })
    }

    pub(in super::super) async fn delete(&mut self, entity: &Entity) -> Result<SavedMany, DocumentsError> {
        self.may_delete(entity)?;
        if self.save.find.filter.is_none() {
            return Err(DocumentsError::NoWhere { operation: "delete" });
        }
        let ids = self.matching(entity, Scope::Main, None).await?;
        let mut result = SavedMany::default();
        for page in ids.chunks(PAGE) {
            result.add(self.delete_page(entity, page).await?, self.save.brief);
        }
        Ok(result)
    }

    fn may_delete(&self, entity: &Entity) -> Result<(), DocumentsError> {
        let collection = self.catalog.collection(&entity.slug);
        match collection.is_some_and(|collection| collection.upload.is_some()) && !self.save.keep_files {
            true => Err(DocumentsError::Unsupported { what: format!("{}: deleting files", entity.slug) }),
            false => Ok(()),
        }
    }

    async fn delete_page(&mut self, entity: &Entity, ids: &[Key]) -> Result<Vec<Saved>, DocumentsError> {
        let map = self.catalog.map;
        let reader = Reader { map, tree: &entity.main };
        let found = roots_by(self.database, reader, "id", ids).await?;
        let mut ordered = Vec::with_capacity(found.len());
        for id in ids {
            ordered.extend(found.iter().find(|one| one.id == *id));
        }
        let stored: Vec<Map<String, Value>> = ordered.iter().map(|one| one.data.clone()).collect();
        let shown = self.shown(entity, &stored).await?;
        if !self.save.dry_run && !ids.is_empty() {
            if let Some(tree) = &entity.versions
                && let Some(statement) = (Reader { map, tree }).delete("parent", ids)
            {
                execute(self.database, statement).await?;
            }
            self.forget(entity, ids).await?;
            if let Some(statement) = reader.delete("id", ids) {
                execute(self.database, statement).await?;
            }
        }
        let gone = ordered.iter().zip(shown).map(|(one, document)| Saved {
            id: one.id.to_json(),
            document,
            changes: Vec::new(),
        });
        Ok(gone.collect())
    }

    /// What points to documents by their names rather than by a reference.
    async fn forget(&mut self, entity: &Entity, ids: &[Key]) -> Result<(), DocumentsError> {
        self.unlock_ids(entity, ids).await?;
        let keys: Vec<String> = ids.iter().map(|id| format!("collection-{}-{id}", entity.slug)).collect();
        let by_key = json!({ "key": { "in": keys } });
        let preferences = match entity.auth {
            true => json!({ "or": [by_key, { "and": [
                { "user.value": { "in": json_ids(ids) } },
                { "user.relationTo": { "equals": entity.slug } },
            ] }] }),
            false => by_key,
        };
        self.delete_where("payload-preferences", &preferences).await?;
        let versions = self.versions_of(entity).and_then(|versions| versions.drafts.as_ref());
        if versions.is_some() && self.catalog.map.collection("payload-jobs").is_some() {
            for id in ids {
                let jobs = json!({ "and": [
                    { "completedAt": { "exists": false } },
                    { "processing": { "equals": false } },
                    { "input.doc.value": { "equals": id.to_json() } },
                    { "input.doc.relationTo": { "equals": entity.slug } },
                ] });
                self.delete_where("payload-jobs", &jobs).await?;
            }
        }
        Ok(())
    }

    /// Takes the locks off documents that were written, as Payload does.
    pub(super) async fn unlock(&mut self, entity: &Entity, pending: &[Pending]) -> Result<(), DocumentsError> {
        if entity.kind == EntityKind::Global {
            let lock = json!({ "globalSlug": { "equals": entity.slug } });
            return self.delete_where("payload-locked-documents", &lock).await;
        }
        let ids: Vec<Key> = pending.iter().filter_map(|one| one.id.clone()).collect();
        self.unlock_ids(entity, &ids).await
    }

    async fn unlock_ids(&mut self, entity: &Entity, ids: &[Key]) -> Result<(), DocumentsError> {
        let map = self.catalog.map;
        let Some(locks) = map.collection("payload-locked-documents") else { return Ok(()) };
        let reader = Reader { map, tree: &locks.main };
        let Some(statement) = reader.pointing("document", &entity.slug, ids) else { return Ok(()) };
        let root = locks.main.root_table();
        let kind = root.columns[root.id].kind;
        let found = rows(self.database, statement).await?;
        let found: IndexSet<Key> = found.iter().filter_map(|row| row.first()?.key(kind)).collect();
        let found: Vec<Key> = found.into_iter().collect();
        if let Some(statement) = reader.delete("id", &found).filter(|_| !found.is_empty()) {
            execute(self.database, statement).await?;
        }
        Ok(())
    }

    /// Deletes the documents of one of Payload's own collections that a question finds.
    async fn delete_where(&mut self, slug: &str, filter: &Value) -> Result<(), DocumentsError> {
        let Some(entity) = self.catalog.map.collection(slug) else { return Ok(()) };
        let mut query = Query::new(self.catalog, entity, &entity.main, self.locale.as_deref());
        query.filter(filter)?;
        let root = entity.main.root_table();
        let kind = root.columns[root.id].kind;
        let found = rows(self.database, query.rows(0, 0)).await?;
        let ids: IndexSet<Key> = found.iter().filter_map(|row| row.get(root.id)?.key(kind)).collect();
        let ids: Vec<Key> = ids.into_iter().collect();
        let reader = Reader { map: self.catalog.map, tree: &entity.main };
        if let Some(statement) = reader.delete("id", &ids).filter(|_| !ids.is_empty()) {
            execute(self.database, statement).await?;
        }
        Ok(())
    }
}

fn json_ids(ids: &[Key]) -> Vec<Value> {
    ids.iter().map(Key::to_json).collect()
}
