//! The statements of a write.

use payload_sync_core::documents::cell::Key;
use payload_sync_core::documents::change::{Changes, creation, exact_changes};
use payload_sync_core::documents::map::{Entity, EntityKind};
use payload_sync_core::documents::read::Reader;
use payload_sync_core::documents::{Invalid, Stored};
use serde_json::{Map, Value, json};
use time::Duration;

use super::super::ids::{advance, allocate, uuid};
use super::super::rows::{execute, newest_versions, roots_by, write};
use super::super::save::AllLocales;
use super::{DocumentsError, Pending, Saved, Writing};
use crate::Clock;

impl Writing<'_> {
    /// Writes documents and their versions, and reads them as they are now.
    pub(super) async fn write(
        &mut self,
        entity: &Entity,
        mut pending: Vec<Pending>,
    ) -> Result<Vec<Saved>, DocumentsError> {
        if self.save.dry_run {
            let after: Vec<_> = pending.iter().map(|one| one.after.clone()).collect();
            let shown = self.shown(entity, &after).await?;
            return Ok(saved(pending, shown));
        }
        if pending.is_empty() {
            return Ok(Vec::new());
        }
        self.give_ids(entity, &mut pending).await?;
        self.write_mains(entity, &pending).await?;
        self.write_versions(entity, &pending).await?;
        if pending.iter().any(|one| one.main.is_some()) {
            self.unlock(entity, &pending).await?;
        }
        if self.save.brief {
            let nothing = vec![Map::new(); pending.len()];
            return Ok(saved(pending, nothing));
        }
        let now = self.current(entity, &pending).await?;
        let mut shown = self.shown(entity, &now).await?;
        if entity.kind == EntityKind::Global && entity.versions.is_some() {
            // It is a version that Payload returns.
            for (document, one) in shown.iter_mut().zip(&pending) {
                document.shift_remove("id");
                if one.draft_only {
                    document.shift_remove("globalType");
                }
            }
        }
        Ok(saved(pending, shown))
    }

    async fn give_ids(&mut self, entity: &Entity, pending: &mut [Pending]) -> Result<(), DocumentsError> {
        let reader = Reader { map: self.catalog.map, tree: &entity.main };
        let adapter = &self.catalog.model.adapter;
        let new = |one: &&mut Pending| one.main.is_none() && !one.draft_or_global_without_row(entity);
        let given = pending.iter_mut().filter(new).filter(|one| one.id.is_some()).count();
        let mut open: Vec<&mut Pending> = pending.iter_mut().filter(new).filter(|one| one.id.is_none()).collect();
        if !open.is_empty() {
            let ids = allocate(self.database, reader, adapter, self.clock.now(), open.len()).await?;
            for (one, id) in open.iter_mut().zip(ids) {
                one.id = Some(id);
            }
        }
        if given > 0 {
            self.advance_after = true;
        }
        Ok(())
    }

    async fn write_mains(&mut self, entity: &Entity, pending: &[Pending]) -> Result<(), DocumentsError> {
        let map = self.catalog.map;
        let reader = Reader { map, tree: &entity.main };
        let mut changes: Vec<(Key, Changes)> = Vec::with_capacity(pending.len());
        for one in pending.iter().filter(|one| !one.draft_only) {
            let Some(id) = &one.id else { continue };
            let made = match &one.main {
                Some(before) => exact_changes(&entity.main, before, &one.after),
                None => creation(&entity.main, &one.after),
            };
            let made = made.map_err(|invalid| self.invalid(entity, Some(id), invalid))?;
            if !made.is_empty() {
                changes.push((id.clone(), made));
            }
        }
        let (adapter, now) = (&self.catalog.model.adapter, self.clock.now());
        let written = write(self.database, reader, changes, &mut || uuid(adapter, now)).await;
        written.map_err(|error| DocumentsError::of_write(map, &entity.slug, error))?;
        if std::mem::take(&mut self.advance_after) {
            advance(self.database, reader).await?;
        }
        Ok(())
    }

    async fn write_versions(&mut self, entity: &Entity, pending: &[Pending]) -> Result<(), DocumentsError> {
        let (Some(tree), Some(config)) = (&entity.versions, self.versions_of(entity)) else { return Ok(()) };
        let map = self.catalog.map;
        let reader = Reader { map, tree };
        let (adapter, now) = (&self.catalog.model.adapter, self.clock.now());
        let time = Clock::Fixed(now).iso();
        let mut changes: Vec<(Key, Changes)> = Vec::new();
        let mut new: Vec<(Option<Key>, Changes)> = Vec::new();
        let later = Clock::Fixed(now + Duration::MILLISECOND).iso();
        // Whether a new version has a newer one beside it.
        let mut superseded: Vec<bool> = Vec::new();
        for one in pending {
            let mut content = one.after.clone();
            content.shift_remove("id");
            let mut row = self.version_of(entity, one, content, &time);
            let wrong = |invalid: Vec<Invalid>| DocumentsError::Invalid {
                slug: entity.slug.clone(),
                id: one.id.as_ref().map(Key::to_string),
                invalid,
            };
            match one.version.as_ref().filter(|version| self.replaces(version)) {
                Some(version) => {
                    for name in ["createdAt", "autosave", "snapshot", "publishedLocale"] {
                        row.shift_remove(name);
                        if let Some(value) = version.data.get(name) {
                            row.insert(name.to_owned(), value.clone());
                        }
                    }
                    changes.push((version.id.clone(), exact_changes(tree, version, &row).map_err(wrong)?));
                }
                None => {
                    superseded.push(one.snapshot.is_some());
                    new.push((one.id.clone(), creation(tree, &row).map_err(wrong)?));
                }
            }
            if let Some(draft) = &one.snapshot {
                let mut content = draft.clone();
                content.shift_remove("id");
                // It is the newer one of the two.
                let mut row = self.version_of(entity, one, content, &later);
                row.insert("snapshot".to_owned(), json!(true));
                superseded.push(false);
                new.push((one.id.clone(), creation(tree, &row).map_err(wrong)?));
            }
        }
        let parents: Vec<Key> = new.iter().filter_map(|(parent, _)| parent.clone()).collect();
        let ids = allocate(self.database, reader, adapter, now, new.len()).await?;
        let newest: Vec<Key> =
            ids.iter().zip(&superseded).filter(|(_, superseded)| !**superseded).map(|(id, _)| id.clone()).collect();
        let has_new = !new.is_empty();
        changes.extend(ids.iter().cloned().zip(new.into_iter().map(|(_, changes)| changes)));
        let written = write(self.database, reader, changes, &mut || uuid(adapter, now)).await;
        written.map_err(|error| DocumentsError::of_write(map, &entity.slug, error))?;
        if !has_new {
            return Ok(());
        }
        if let Some(statement) = reader.demote(&parents, &newest).filter(|_| entity.drafts) {
            execute(self.database, statement).await?;
        }
        if let Some(statement) = reader.surplus(&parents, config.max).filter(|_| config.max > 0) {
            execute(self.database, statement).await?;
        }
        Ok(())
    }

    /// Whether the newest version of a document becomes what is written, rather than that there is a newer one.
    fn replaces(&self, newest: &Stored) -> bool {
        match self.save.autosave {
            true => newest.data.get("autosave") == Some(&Value::Bool(true)),
            false => self.save.all_locales == Some(AllLocales::Unpublish),
        }
    }

    /// A version of a document, in its stored form.
    fn version_of(
        &self,
        entity: &Entity,
        one: &Pending,
        content: Map<String, Value>,
        time: &str,
    ) -> Map<String, Value> {
        let mut row = Map::new();
        if let (EntityKind::Collection, Some(id)) = (entity.kind, &one.id) {
            row.insert("parent".to_owned(), id.to_json());
        }
        row.insert("version".to_owned(), Value::Object(content));
        for (name, value) in [
            ("createdAt", json!(time)),
            ("updatedAt", json!(time)),
            ("latest", json!(true)),
            ("autosave", json!(self.save.autosave)),
        ] {
            row.insert(name.to_owned(), value);
        }
        if let Some(locale) = &self.save.publish_locale {
            row.insert("publishedLocale".to_owned(), json!(locale));
        }
        row
    }

    /// The documents as the database has them now: the newest version of one that was saved as a draft.
    async fn current(
        &mut self,
        entity: &Entity,
        pending: &[Pending],
    ) -> Result<Vec<Map<String, Value>>, DocumentsError> {
        let map = self.catalog.map;
        let ids = |drafts: bool| -> Vec<Key> {
            pending.iter().filter(|one| one.draft_only == drafts).filter_map(|one| one.id.clone()).collect()
        };
        let mains = roots_by(self.database, Reader { map, tree: &entity.main }, "id", &ids(false)).await?;
        let versions = match &entity.versions {
            Some(tree) if pending.iter().any(|one| one.draft_only) => {
                newest_versions(self.database, Reader { map, tree }, &ids(true)).await?
            }
            _ => Vec::new(),
        };
        let current = pending.iter().map(|one| {
            let found = match one.draft_only {
                false => mains.iter().find(|main| Some(&main.id) == one.id.as_ref()).map(|main| main.data.clone()),
                true => {
                    let own = |version: &&Stored| version.data.get("parent").and_then(Key::of_json) == one.id;
                    versions.iter().find(own).or_else(|| versions.first()).and_then(Stored::version)
                }
            };
            let mut found = found.unwrap_or_else(|| one.after.clone());
            if let Some(id) = &one.id {
                found.insert("id".to_owned(), id.to_json());
            }
            found
        });
        Ok(current.collect())
    }
}

impl Pending {
    /// A draft of a global that was never published has no row but its version's.
    fn draft_or_global_without_row(&self, entity: &Entity) -> bool {
        self.draft_only && entity.kind == EntityKind::Global
    }
}

fn saved(pending: Vec<Pending>, shown: Vec<Map<String, Value>>) -> Vec<Saved> {
    let all = pending.into_iter().zip(shown).map(|(one, document)| Saved {
        id: one.id.as_ref().map_or(Value::Null, Key::to_json),
        document,
        changes: one.changes,
    });
    all.collect()
}
