//! Related documents in the place of their ids: level by level, each collection of a level at once.

use std::pin::Pin;

use indexmap::{IndexMap, IndexSet};
use payload_sync_core::documents::cell::Key;
use payload_sync_core::documents::map::{Entity, FieldNode};
use payload_sync_core::documents::present::Locale;
use payload_sync_core::documents::query::{FallbackLocale, Find, Joins, Scope};
use payload_sync_core::documents::rich;
use serde_json::{Map, Value};

use super::DocumentsError;
use super::read::{Reading, Wanted, tree};
use super::relations::{At, Spot, Walk};
use super::virtuals;

/// Where in the tree of related documents we are.
#[derive(Debug, Clone, Copy)]
pub(super) struct Level {
    /// 1 for the documents that were asked for.
    pub current: u64,
    pub depth: u64,
    pub draft: bool,
}

/// How related documents are read: what Payload passes on from one document to those in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(super) struct View {
    /// One of all the locales that were asked for: below the fields of a text that is in that locale.
    locale: Option<String>,
    /// Whether what they show of themselves is the config's, and not what was asked for (`populate`).
    unselected: bool,
    /// The same of what is below them: editors do not pass it on.
    plain: bool,
    /// The path that a virtual field follows from here: nothing else is read.
    path: Option<String>,
}

impl View {
    /// What relationships of a document pass on.
    fn below(&self) -> Self {
        Self { unselected: self.plain, path: None, ..self.clone() }
    }
}

/// Whether there is an id for JavaScript.
fn refers(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => false,
        Value::String(text) => !text.is_empty(),
        Value::Number(number) => number.as_f64() != Some(0.0),
        _ => true,
    }
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
        if rich::is_concerned(self.catalog.map, fields) {
            documents.iter_mut().for_each(|document| rich::present(self.catalog.map, fields, document, &self.how));
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
        let walk = Walk::new(self.catalog.map, self.how.locale == Locale::All);
        let mut wanted: IndexMap<(String, u64, View), IndexSet<Key>> = IndexMap::new();
        for document in documents.iter_mut() {
            walk.fields(fields, document, &mut |at, value| {
                let depth = at.spot.depth(level.depth);
                if depth == 0 || level.current > depth {
                    return;
                }
                for (slug, slot) in at.spot.slots(value) {
                    if let Some(id) = self.id_in(at.spot, &slug, slot) {
                        wanted.entry((slug, depth, self.view_of(at))).or_default().insert(id);
                    }
                }
            });
        }
        for ((slug, depth, view), ids) in wanted {
            let level = Level { current: level.current + 1, depth, draft: level.draft };
            self.load_in(&slug, ids, level, view).await?;
        }
        let this = &*self;
        for document in documents.iter_mut() {
            walk.fields(fields, document, &mut |at, value| {
                let depth = at.spot.depth(level.depth);
                let filled = depth > 0 && level.current <= depth;
                let view = this.view_of(at);
                for (slug, slot) in at.spot.slots(value) {
                    let found = this.id_in(at.spot, &slug, slot).and_then(|id| {
                        let place = (slug.clone(), level.current + 1, depth, view.clone());
                        this.related.get(&place)?.get(&id)?.clone()
                    });
                    match (at.spot, found) {
                        (Spot::Field(_), None) => {}
                        (Spot::Field(_), Some(found)) => {
                            let trash = this.catalog.collection(&slug).is_some_and(|collection| collection.trash);
                            let deleted = trash && found.get("deletedAt").is_some_and(|deleted| !deleted.is_null());
                            *slot = if deleted { Value::Null } else { Value::Object(found) };
                        }
                        (Spot::Node(_), Some(found)) => *slot = Value::Object(found),
                        // Payload says so of a document that is not there, where a relationship keeps its id.
                        (Spot::Node(_), None)
                            if filled && refers(slot) && this.catalog.map.collection(&slug).is_some() =>
                        {
                            *slot = Value::Null;
                        }
                        (Spot::Node(_), None) => {}
                    }
                }
                if let (Spot::Field(field), Value::Array(items)) = (at.spot, value)
                    && field.settings.has_many
                {
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

    /// The id in a slot, if a document of the collection can have it: what is in JSON can be anything.
    fn id_in(&self, spot: Spot<'_>, slug: &str, slot: &Value) -> Option<Key> {
        let own = slot.get("id").filter(|_| matches!(spot, Spot::Node(_)));
        self.catalog.map.id_in_json(slug, own.unwrap_or(slot))
    }

    /// How Payload reads the documents that something refers to.
    fn view_of(&self, at: At<'_, '_>) -> View {
        let View { plain, .. } = self.view;
        let populates = self.find.populate.is_some();
        match at.spot {
            Spot::Field(_) => View {
                locale: at.locale.map(str::to_owned).or_else(|| self.view.locale.clone()),
                unselected: plain,
                plain,
                path: None,
            },
            // Editors forget what was asked for below, and which of all locales they are in.
            Spot::Node(_) => View { locale: self.view.locale.clone(), unselected: plain, plain: populates, path: None },
        }
    }

    /// Reads documents as a relationship of the document that is being read refers to them.
    pub(super) fn load<'s>(
        &'s mut self,
        slug: &'s str,
        ids: IndexSet<Key>,
        level: Level,
    ) -> Pin<Box<dyn Future<Output = Result<(), DocumentsError>> + 's>> {
        let view = self.view.below();
        self.load_in(slug, ids, level, view)
    }

    /// Reads what a path asks of documents, whatever is shown of them elsewhere.
    pub(super) fn load_path<'s>(
        &'s mut self,
        slug: &'s str,
        ids: IndexSet<Key>,
        level: Level,
        path: &str,
    ) -> Pin<Box<dyn Future<Output = Result<(), DocumentsError>> + 's>> {
        let view = View { path: Some(path.to_owned()), ..self.view.below() };
        self.load_in(slug, ids, level, view)
    }

    /// A document that [`Reading::load_path`] has read.
    pub(super) fn at_path(&self, slug: &str, level: Level, path: &str, id: &Key) -> Option<&Map<String, Value>> {
        let view = View { path: Some(path.to_owned()), ..self.view.below() };
        self.related.get(&(slug.to_owned(), level.current, level.depth, view))?.get(id)?.as_ref()
    }

    /// A document that [`Reading::load`] has read.
    pub(super) fn loaded(&self, slug: &str, level: Level, id: &Key) -> Option<&Map<String, Value>> {
        let place = (slug.to_owned(), level.current, level.depth, self.view.below());
        self.related.get(&place)?.get(id)?.as_ref()
    }

    /// Goes on in another locale, or in the one that was asked for; gives what it was before.
    fn enter(&mut self, view: View) -> Result<View, DocumentsError> {
        if view.locale != self.view.locale {
            let map = self.catalog.map;
            match &view.locale {
                Some(code) => {
                    // Which locale stands in was decided where all of them were asked for.
                    let fallback = match &self.find.fallback {
                        FallbackLocale::Config if map.locales.fallback => {
                            FallbackLocale::One(map.locales.default.clone())
                        }
                        FallbackLocale::Config => FallbackLocale::Off,
                        own => own.clone(),
                    };
                    let find = Find { fallback, hidden: self.find.hidden, ..Find::new().locale(code) };
                    (self.how, self.locale) = (find.presentation(map)?, find.path_locale(map)?);
                }
                None => (self.how, self.locale) = (self.find.presentation(map)?, self.find.path_locale(map)?),
            }
        }
        Ok(std::mem::replace(&mut self.view, view))
    }

    /// Reads related documents that are not known yet, with what they are related to.
    fn load_in<'s>(
        &'s mut self,
        slug: &'s str,
        ids: IndexSet<Key>,
        level: Level,
        view: View,
    ) -> Pin<Box<dyn Future<Output = Result<(), DocumentsError>> + 's>> {
        Box::pin(async move {
            let outer = self.enter(view)?;
            let result = self.load_here(slug, ids, level).await;
            self.enter(outer)?;
            result
        })
    }

    fn load_here<'s>(
        &'s mut self,
        slug: &'s str,
        ids: IndexSet<Key>,
        level: Level,
    ) -> Pin<Box<dyn Future<Output = Result<(), DocumentsError>> + 's>> {
        Box::pin(async move {
            let place = (slug.to_owned(), level.current, level.depth, self.view.clone());
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
            let asked = self.find.populate.as_ref().filter(|_| !self.view.unselected);
            let asked = asked.and_then(|populate| populate.get(slug));
            let own = collection.and_then(|collection| collection.default_populate.as_ref());
            let mut asked = match &self.view.path {
                Some(path) => virtuals::selection(&entity.main.root.fields, &path.split('.').collect::<Vec<_>>()),
                None => asked.or(own).and_then(Value::as_object).cloned(),
            };
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
