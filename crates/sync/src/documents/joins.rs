//! Join fields: the documents that point to those of a page.

use indexmap::IndexSet;
use payload_sync_core::documents::cell::Key;
use payload_sync_core::documents::map::{Entity, FieldNode};
use payload_sync_core::documents::present::Select;
use payload_sync_core::documents::query::{JoinField, JoinPage, JoinQuery, Joins, Parents, join_fields};
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
            let [collection] = join.collections.as_slice() else { continue };
            if !is_selected(Select::new(select), &join.path) {
                continue;
            }
            let locale = self.locale.clone();
            let parents = Parents { slug: &entity.slug, ids: &ids, locale: locale.as_deref(), drafts: level.draft };
            let page = JoinPage::new(self.catalog, &join, collection, &asked, parents)?;
            let found = page.pages(&rows(self.database, page.statement.clone()).await?);
            let depth = join.max_depth().min(level.depth);
            let related: IndexSet<Key> = found
                .values()
                .filter_map(|page| page.get("docs")?.as_array())
                .flatten()
                .filter_map(Key::of_json)
                .collect();
            let inner = Level { current: level.current + 1, depth, draft: level.draft };
            let filled = depth > 0 && level.current <= depth;
            if filled {
                self.load(collection, related, inner).await?;
            }
            for document in documents.iter_mut() {
                let id = document.get("id").and_then(Key::of_json);
                let mut shown = id.and_then(|id| found.get(&id).cloned()).unwrap_or_else(|| page.empty());
                if let (true, Some(Value::Array(docs))) = (filled, shown.get_mut("docs")) {
                    self.fill(collection, docs, inner);
                }
                put(document, &join, shown);
            }
        }
        Ok(())
    }

    /// Documents in the place of their ids.
    fn fill(&self, collection: &str, docs: &mut [Value], level: Level) {
        let trash = self.catalog.collection(collection).is_some_and(|collection| collection.trash);
        let Some(known) = self.related.get(&(collection.to_owned(), level.current, level.depth)) else { return };
        for slot in docs {
            if let Some(found) = Key::of_json(slot).and_then(|id| known.get(&id)?.clone()) {
                let deleted = trash && found.get("deletedAt").is_some_and(|deleted| !deleted.is_null());
                *slot = if deleted { Value::Null } else { Value::Object(found) };
            }
        }
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
