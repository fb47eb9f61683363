//! Join fields: the documents that point to those of a page.

use indexmap::{IndexMap, IndexSet};
use payload_sync_core::documents::cell::Key;
use payload_sync_core::documents::map::{Entity, FieldNode};
use payload_sync_core::documents::present::{Locale, Select};
use payload_sync_core::documents::query::{JoinField, JoinPage, JoinQuery, Joins, Parents, QueryError, join_fields};
use serde_json::{Map, Value};

use super::DocumentsError;
use super::populate::Level;
use super::read::Reading;
use super::rows::rows;

impl<'a> Reading<'a> {
    pub(super) async fn attach_joins(
        &mut self,
        entity: &'a Entity,
        fields: &'a [FieldNode],
        documents: &mut [Map<String, Value>],
        select: Option<&Map<String, Value>>,
        joins: &Joins,
        level: Level,
    ) -> Result<(), DocumentsError> {
        if *joins == Joins::Off {
            return Ok(());
        }
        let ids: Vec<Key> = documents.iter().filter_map(|document| Key::of_json(document.get("id")?)).collect();
        for join in join_fields(fields) {
            let asked = match joins {
                Joins::Each(asked) => match asked.get(&join.name()) {
                    Some(None) => continue,
                    Some(Some(asked)) => asked.clone(),
                    None => JoinQuery::default(),
                },
                _ => JoinQuery::default(),
            };
            if !is_selected(Select::new(select), &join.path) {
                continue;
            }
            if self.how.locale == Locale::All && join.field.settings.localized && !join.is_polymorphic() {
                self.attach_localized(entity, &join, documents, &asked, &ids, level).await?;
                continue;
            }
            let locale = self.locale.clone();
            let parents = Parents { slug: &entity.slug, ids: &ids, locale: locale.as_deref(), drafts: level.draft };
            let page = match (join.is_polymorphic(), join.collections.as_slice()) {
                (true, _) => JoinPage::of_several(self.catalog, &join, &asked, parents),
                (false, [collection]) => JoinPage::new(self.catalog, &join, collection, &asked, parents),
                (false, _) => continue,
            };
            let page = match page {
                // Where nothing is kept, nothing points here.
                Err(QueryError::NoColumn { .. }) => {
                    for document in documents.iter_mut() {
                        put(document, &join, JoinPage::nothing(asked.count));
                    }
                    continue;
                }
                page => page?,
            };
            let found = page.pages(&rows(self.database, page.statement.clone()).await?);
            let depth = join.max_depth().min(level.depth);
            let inner = Level { current: level.current + 1, depth, draft: level.draft };
            let filled = depth > 0 && level.current <= depth;
            if filled {
                let mut related: IndexMap<String, IndexSet<Key>> = IndexMap::new();
                let shown = found.values().filter_map(|page| page.get("docs")?.as_array()).flatten();
                for (slug, id) in shown.filter_map(|one| pointed(&join, one)) {
                    related.entry(slug.to_owned()).or_default().insert(id);
                }
                for (slug, ids) in related {
                    self.load(&slug, ids, inner).await?;
                }
            }
            for document in documents.iter_mut() {
                let id = document.get("id").and_then(Key::of_json);
                let mut shown = id.and_then(|id| found.get(&id).cloned()).unwrap_or_else(|| page.empty());
                if let (true, Some(Value::Array(docs))) = (filled, shown.get_mut("docs")) {
                    docs.iter_mut().for_each(|one| self.fill(&join, one, inner));
                }
                put(document, &join, shown);
            }
        }
        Ok(())
    }

    /// A join on a localized relationship, in all locales: the ids for each of them.
    async fn attach_localized(
        &mut self,
        entity: &'a Entity,
        join: &JoinField<'_>,
        documents: &mut [Map<String, Value>],
        asked: &JoinQuery,
        ids: &[Key],
        level: Level,
    ) -> Result<(), DocumentsError> {
        let Some(collection) = join.collections.first() else { return Ok(()) };
        let mut shown = vec![Map::new(); documents.len()];
        let asked = JoinQuery { count: false, ..asked.clone() };
        for code in &self.catalog.map.locales.codes {
            let parents = Parents { slug: &entity.slug, ids, locale: Some(code), drafts: level.draft };
            let found = match JoinPage::new(self.catalog, join, collection, &asked, parents) {
                Err(QueryError::NoColumn { .. }) => IndexMap::new(),
                page => {
                    let page = page?;
                    page.pages(&rows(self.database, page.statement.clone()).await?)
                }
            };
            for (document, shown) in documents.iter().zip(&mut shown) {
                let id = document.get("id").and_then(Key::of_json);
                let page = id.and_then(|id| found.get(&id).cloned()).unwrap_or_else(|| JoinPage::nothing(false));
                shown.insert(code.clone(), Value::Object(page));
            }
        }
        for (document, shown) in documents.iter_mut().zip(shown) {
            put(document, join, shown);
        }
        Ok(())
    }

    /// A document in the place of its id.
    fn fill(&self, join: &JoinField<'_>, shown: &mut Value, level: Level) {
        let Some((slug, id)) = pointed(join, shown) else { return };
        let Some(found) = self.loaded(slug, level, &id).cloned() else { return };
        let trash = self.catalog.collection(slug).is_some_and(|collection| collection.trash);
        let deleted = trash && found.get("deletedAt").is_some_and(|deleted| !deleted.is_null());
        let found = if deleted { Value::Null } else { Value::Object(found) };
        if join.is_polymorphic() {
            shown["value"] = found;
        } else {
            *shown = found;
        }
    }
}

/// The collection and the id of a document that a join field shows.
fn pointed<'v>(join: &JoinField<'v>, shown: &'v Value) -> Option<(&'v str, Key)> {
    match join.is_polymorphic() {
        true => Some((shown.get("relationTo")?.as_str()?, Key::of_json(shown.get("value")?)?)),
        false => Some((*join.collections.first()?, Key::of_json(shown)?)),
    }
}

fn is_selected(mut select: Select<'_>, path: &[&str]) -> bool {
    for name in path {
        if !select.keeps(name) {
            return false;
        }
        select = select.inside(name);
    }
    true
}

fn put(document: &mut Map<String, Value>, join: &JoinField<'_>, shown: Map<String, Value>) {
    let Some((name, groups)) = join.path.split_last() else { return };
    let mut place = document;
    for group in groups {
        match place.entry(*group).or_insert_with(|| Value::Object(Map::new())) {
            Value::Object(inner) => place = inner,
            _ => return,
        }
    }
    place.insert((*name).to_owned(), Value::Object(shown));
}
