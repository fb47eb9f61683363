//! One question: its root rows, their documents, and what is shown of them.

use std::collections::HashMap;

use indexmap::IndexMap;
use payload_sync_core::documents::Stored;
use payload_sync_core::documents::cell::{Cell, Key};
use payload_sync_core::documents::files::put_addresses;
use payload_sync_core::documents::map::{Entity, EntityKind, Tree};
use payload_sync_core::documents::present::{
    Presentation, Select, present, present_selected, put_credentials, selected,
};
use payload_sync_core::documents::query::{Catalog, Find, Page, PageShape, Query, QueryError, Scope};
use payload_sync_core::documents::read::Reader;
use payload_sync_database::Database;
use serde_json::{Map, Value, json};

use super::defaults::Computing;
use super::rows::{assemble, rows};
use super::{DocumentsError, populate};

/// What Payload takes when the config says nothing.
const DEFAULT_DEPTH: u64 = 2;
const MAX_DEPTH: u64 = 10;

/// A collection, the level and depth that its documents are filled in for, and how they are read.
pub(super) type Level = (String, u64, u64, populate::View);

/// Everything that one question needs.
pub(super) struct Reading<'a> {
    pub catalog: Catalog<'a>,
    pub database: &'a mut Database,
    pub find: &'a Find,
    pub how: Presentation,
    /// The locale of paths.
    pub locale: Option<String>,
    /// Related documents that were read already; `None`: there is none.
    pub related: HashMap<Level, IndexMap<Key, Option<Map<String, Value>>>>,
    pub view: populate::View,
    /// `None`: default values that functions compute are not filled in.
    pub computing: Option<Computing<'a>>,
}

/// Which root rows are wanted.
#[derive(Default)]
pub(super) struct Wanted<'w> {
    pub filter: Option<&'w Value>,
    /// A root column by its name in JavaScript, and the ids it must have.
    pub among: Option<(&'w str, &'w [Key])>,
    pub sort: &'w [String],
    pub trash: bool,
}

impl<'a> Reading<'a> {
    pub(super) fn new(
        catalog: Catalog<'a>,
        database: &'a mut Database,
        find: &'a Find,
    ) -> Result<Self, DocumentsError> {
        let how = find.presentation(catalog.map)?;
        let locale = find.path_locale(catalog.map)?;
        Ok(Self {
            catalog,
            database,
            find,
            how,
            locale,
            related: HashMap::new(),
            view: populate::View::default(),
            computing: None,
        })
    }

    pub(super) async fn find(&mut self, entity: &'a Entity) -> Result<Page, DocumentsError> {
        let scope = if self.find.draft && entity.drafts { Scope::Drafts } else { Scope::Main };
        let find = self.find;
        let default = self.catalog.default_sort(entity);
        let sort = if find.sort.is_empty() { &default } else { &find.sort };
        let (stored, shape) = self.page(entity, scope, sort).await?;
        Ok(Page { docs: self.documents(entity, scope, stored).await?, shape })
    }

    /// Documents as they are shown, with what is related to them.
    pub(super) async fn documents(
        &mut self,
        entity: &'a Entity,
        scope: Scope,
        stored: Vec<Stored>,
    ) -> Result<Vec<Map<String, Value>>, DocumentsError> {
        let find = self.find;
        let select = self.select(entity, find.select.as_ref());
        let mut docs: Vec<Map<String, Value>> = stored
            .into_iter()
            .filter_map(|one| if scope == Scope::Drafts { one.version() } else { Some(one.data) })
            .map(|data| self.shown(entity, &data, select.as_ref()))
            .collect();
        let level = populate::Level { current: 1, depth: self.depth(), draft: find.draft };
        self.complete(entity, &mut docs, select.as_ref(), Some(&find.joins), level).await?;
        Ok(docs)
    }

    pub(super) async fn find_by_id(
        &mut self,
        entity: &'a Entity,
        id: &Value,
    ) -> Result<Option<Map<String, Value>>, DocumentsError> {
        let root = entity.main.root_table();
        let text = match id {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let key = Cell::Text(text.clone()).key(root.columns[root.id].kind);
        let key = key.ok_or_else(|| DocumentsError::Id { slug: entity.slug.clone(), value: text })?;
        let ids = [key];
        let wanted = Wanted { among: Some(("id", &ids)), trash: self.find.trash, ..Wanted::default() };
        let query = self.query(entity, Scope::Main, &wanted)?;
        let Some(stored) = self.stored(&entity.main, &query, 1, 0).await?.pop() else { return Ok(None) };
        let (data, is_draft) = self.newest_draft(entity, stored.data).await?;
        let select = self.select(entity, self.find.select.as_ref());
        let mut docs = [self.shown(entity, &data, select.as_ref())];
        let level = populate::Level { current: 1, depth: self.depth(), draft: self.find.draft };
        // What Payload adds to the document itself, it does not add to the draft that takes its place.
        let joins = Some(&self.find.joins).filter(|_| !is_draft);
        if is_draft {
            docs[0].shift_remove("collection");
        }
        self.complete(entity, &mut docs, select.as_ref(), joins, level).await?;
        let [document] = docs;
        Ok(Some(document))
    }

    /// A document as it is shown, without what is related to it.
    pub(super) fn shown(
        &self,
        entity: &Entity,
        data: &Map<String, Value>,
        select: Option<&Map<String, Value>>,
    ) -> Map<String, Value> {
        show(self.catalog, entity, data, &self.how, select)
    }

    pub(super) async fn find_global(&mut self, entity: &'a Entity) -> Result<Map<String, Value>, DocumentsError> {
        let query = self.query(entity, Scope::Main, &Wanted::default())?;
        let stored = self.stored(&entity.main, &query, 1, 0).await?.pop();
        let select = self.select(entity, self.find.select.as_ref());
        let written = stored.is_some();
        let (data, _) = self.newest_draft(entity, stored.map(|one| one.data).unwrap_or_default()).await?;
        let document = match written {
            true => selected(self.catalog.map, entity, &data, &self.how, select.as_ref()),
            false => {
                let select = Select::new(select.as_ref());
                present_selected(self.catalog.map, &entity.main.root.fields, &data, &self.how, select)
            }
        };
        let mut docs = [document];
        let level = populate::Level { current: 1, depth: self.depth(), draft: self.find.draft };
        self.complete(entity, &mut docs, select.as_ref(), None, level).await?;
        let [document] = docs;
        Ok(document)
    }

    pub(super) async fn find_versions(&mut self, entity: &'a Entity) -> Result<Page, DocumentsError> {
        let tree = versions(entity)?;
        let find = self.find;
        let default = self.catalog.default_sort(entity);
        let sort = if find.sort.is_empty() { &default } else { &find.sort };
        let (stored, shape) = match self.page(entity, Scope::Versions, sort).await {
            // The collection's own sort is about documents: a version need not have the path.
            Err(DocumentsError::Query(QueryError::Path { .. })) if find.sort.is_empty() && !default.is_empty() => {
                self.page(entity, Scope::Versions, &[]).await?
            }
            result => result?,
        };
        let inner = find.select.as_ref().and_then(|select| select.get("version")).and_then(Value::as_object);
        let outer = Select::new(find.select.as_ref());
        let shown_whole = find.select.is_none() || outer.keeps("version");
        let mut documents = Vec::with_capacity(stored.len());
        let mut outsides = Vec::with_capacity(stored.len());
        for one in stored {
            let mut outside = one.data;
            let version = match outside.get("version") {
                Some(Value::Object(version)) if shown_whole => version.clone(),
                _ => Map::new(),
            };
            outside.retain(|name, _| name == "id" || name == "version" || outer.keeps(name));
            let mut document = match shown_whole {
                true => {
                    let select = Select::new(inner);
                    present_selected(self.catalog.map, tree.version_fields(), &version, &self.how, select)
                }
                false => present(self.catalog.map, tree.version_fields(), &version, &self.how),
            };
            if entity.auth {
                // What is not selected, Payload looks at as if it were not there.
                let data = if shown_whole { &version } else { &Map::new() };
                put_credentials(tree.version_fields(), data, &mut document, Select::new(inner));
            }
            if shown_whole && let Some(collection) = self.catalog.collection(&entity.slug) {
                put_addresses(&self.catalog.model.config, collection, &version, &mut document, inner);
            }
            if entity.kind == EntityKind::Global && Select::new(inner).keeps("globalType") {
                document.insert("globalType".to_owned(), Value::from(entity.slug.as_str()));
            }
            documents.push(document);
            outsides.push(outside);
        }
        let level = populate::Level { current: 1, depth: self.depth(), draft: false };
        self.complete_fields(entity, tree.version_fields(), &mut documents, inner, None, level).await?;
        let docs = outsides.into_iter().zip(documents).map(|(mut outside, document)| {
            outside.insert("version".to_owned(), Value::Object(document));
            outside
        });
        Ok(Page { docs: docs.collect(), shape })
    }

    pub(super) async fn count(&mut self, entity: &'a Entity) -> Result<u64, DocumentsError> {
        let wanted = Wanted { filter: self.find.filter.as_ref(), trash: self.find.trash, ..Wanted::default() };
        let query = self.query(entity, Scope::Main, &wanted)?;
        self.total(&query).await
    }

    /// The depth that was asked for, within the config's bounds.
    pub(super) fn depth(&self) -> u64 {
        let config = &self.catalog.model.config;
        let asked = self.find.depth.unwrap_or_else(|| config.default_depth.unwrap_or(DEFAULT_DEPTH));
        asked.min(config.max_depth.unwrap_or(MAX_DEPTH))
    }

    /// One page of what was asked for.
    async fn page(
        &mut self,
        entity: &'a Entity,
        scope: Scope,
        sort: &[String],
    ) -> Result<(Vec<Stored>, PageShape), DocumentsError> {
        let find = self.find;
        let limit = find.page_size();
        let page = find.page.unwrap_or(1).max(1);
        let offset = (page - 1).saturating_mul(limit);
        let wanted = Wanted { filter: find.filter.as_ref(), sort, trash: find.trash, among: None };
        let query = self.query(entity, scope, &wanted)?;
        let tree = tree(entity, scope)?;
        let stored = self.stored(tree, &query, limit, offset).await?;
        let found = u64::try_from(stored.len()).unwrap_or(u64::MAX);
        let counted = !find.unpaged && limit > 0;
        // A page that is not full is the last one.
        let total = match counted {
            false => None,
            true if found > 0 && found < limit => Some(offset + found),
            true => Some(self.total(&query).await?),
        };
        Ok((stored, PageShape::new(limit, page, found, total, query.has_joins())))
    }

    pub(super) fn query(
        &self,
        entity: &'a Entity,
        scope: Scope,
        wanted: &Wanted<'_>,
    ) -> Result<Query<'a>, DocumentsError> {
        let mut query = Query::new(self.catalog, entity, tree(entity, scope)?, self.locale.as_deref());
        if scope == Scope::Drafts {
            query.filter(&json!({ "latest": { "equals": true } }))?;
        }
        if let Some(filter) = wanted.filter {
            if scope == Scope::Drafts { query.filter_drafts(filter)? } else { query.filter(filter)? }
        }
        if let Some((key, ids)) = wanted.among {
            query.among(key, ids);
        }
        // Without timestamps there is no time of going to the trash, so that nothing is in it.
        let trash = self.catalog.collection(&entity.slug).is_some_and(|collection| collection.trash)
            && entity.main.root.fields.iter().any(|field| field.name == "deletedAt");
        if trash && !wanted.trash && entity.kind == EntityKind::Collection {
            query.without_trash(if scope == Scope::Main { "deletedAt" } else { "version.deletedAt" })?;
        }
        if scope == Scope::Drafts {
            query.sort_drafts(wanted.sort)?;
        } else {
            query.sort(wanted.sort)?;
        }
        Ok(query)
    }

    pub(super) async fn stored(
        &mut self,
        tree: &Tree,
        query: &Query<'_>,
        limit: u64,
        offset: u64,
    ) -> Result<Vec<Stored>, DocumentsError> {
        let roots = rows(self.database, query.rows(limit, offset)).await?;
        Ok(assemble(self.database, Reader { map: self.catalog.map, tree }, roots).await?)
    }

    async fn total(&mut self, query: &Query<'_>) -> Result<u64, DocumentsError> {
        let rows = rows(self.database, query.count()).await?;
        let count = rows.first().and_then(|row| row.first()).and_then(Cell::as_integer).unwrap_or(0);
        Ok(u64::try_from(count).unwrap_or(0))
    }

    /// With `draft`, a document or global as its newest draft has it, where that is newer than what is published; and
    /// whether it is the draft.
    async fn newest_draft(
        &mut self,
        entity: &'a Entity,
        data: Map<String, Value>,
    ) -> Result<(Map<String, Value>, bool), DocumentsError> {
        let drafts = entity.versions.as_ref().filter(|_| self.find.draft && entity.drafts);
        let Some(tree) = drafts else { return Ok((data, false)) };
        let mut all = vec![json!({ "version._status": { "equals": "draft" } })];
        if entity.kind == EntityKind::Collection {
            all.push(json!({ "parent": { "equals": data.get("id") } }));
        }
        if let (Some(Value::String(_)), Some(updated @ Value::String(_))) =
            (data.get("createdAt"), data.get("updatedAt"))
        {
            all.push(json!({ "or": [{ "updatedAt": { "greater_than": updated } }, { "latest": { "equals": true } }] }));
        }
        let mut query = Query::new(self.catalog, entity, tree, self.locale.as_deref());
        query.filter(&json!({ "and": all }))?;
        query.sort(&["-updatedAt".to_owned()])?;
        let Some(mut version) = self.stored(tree, &query, 1, 0).await?.pop() else { return Ok((data, false)) };
        let Some(Value::Object(mut draft)) = version.data.shift_remove("version") else { return Ok((data, false)) };
        if let Some(id) = data.get("id") {
            draft.insert("id".to_owned(), id.clone());
        }
        Ok((draft, true))
    }

    /// What is selected, with what the config always selects and what virtual fields are made of.
    pub(super) fn select(&self, entity: &Entity, asked: Option<&Map<String, Value>>) -> Option<Map<String, Value>> {
        let mut select = asked?.clone();
        if !Select::new(Some(&select)).includes() {
            return Some(select);
        }
        let config = &self.catalog.model.config;
        let forced = match entity.kind {
            EntityKind::Collection => {
                self.catalog.collection(&entity.slug).and_then(|collection| collection.force_select.as_ref())
            }
            EntityKind::Global => config
                .globals
                .iter()
                .find(|global| global.slug == entity.slug)
                .and_then(|global| global.force_select.as_ref()),
        };
        if let Some(Value::Object(forced)) = forced {
            merge(&mut select, forced);
        }
        for source in super::virtuals::sources(&entity.main.root.fields, &select) {
            merge(&mut select, &source);
        }
        Some(select)
    }
}

/// A document as it is shown, without what is related to it.
pub(super) fn show(
    catalog: Catalog<'_>,
    entity: &Entity,
    data: &Map<String, Value>,
    how: &Presentation,
    select: Option<&Map<String, Value>>,
) -> Map<String, Value> {
    let mut document = selected(catalog.map, entity, data, how, select);
    if let Some(collection) = catalog.collection(&entity.slug) {
        put_addresses(&catalog.model.config, collection, data, &mut document, select);
    }
    document
}

fn merge(into: &mut Map<String, Value>, from: &Map<String, Value>) {
    for (name, value) in from {
        match (into.get_mut(name), value) {
            (Some(Value::Object(into)), Value::Object(from)) => merge(into, from),
            (Some(Value::Bool(true)), Value::Object(_)) => {}
            _ => {
                into.insert(name.clone(), value.clone());
            }
        }
    }
}

fn versions(entity: &Entity) -> Result<&Tree, DocumentsError> {
    entity.versions.as_ref().ok_or_else(|| DocumentsError::NoVersions { slug: entity.slug.clone() })
}

pub(super) fn tree(entity: &Entity, scope: Scope) -> Result<&Tree, DocumentsError> {
    match scope {
        Scope::Main => Ok(&entity.main),
        Scope::Drafts | Scope::Versions => versions(entity),
    }
}
