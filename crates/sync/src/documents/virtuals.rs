//! Virtual fields that show a value of a related document.

use std::pin::Pin;

use indexmap::{IndexMap, IndexSet};
use payload_sync_core::documents::cell::Key;
use payload_sync_core::documents::map::{FieldNode, Shape};
use payload_sync_core::documents::present::{Locale, Select};
use serde_json::{Map, Value};

use super::DocumentsError;
use super::levels::{self, Fields, Walk};
use super::populate::Level;
use super::read::Reading;

/// The value at the end of a path, by document.
type Following<'s> = Pin<Box<dyn Future<Output = Result<Vec<Option<Value>>, DocumentsError>> + 's>>;

/// The path that a virtual field's value comes from.
fn source(field: &FieldNode) -> Option<&str> {
    field.settings.r#virtual.as_ref().and_then(Value::as_str).filter(|_| matches!(field.shape, Shape::Nowhere))
}

/// What must be selected as well, so that the selected virtual fields have their values.
pub(super) fn sources(fields: &[FieldNode], select: &Map<String, Value>) -> Vec<Map<String, Value>> {
    let select = Select::new(Some(select));
    let mut found = Vec::new();
    collect(fields, select, &mut found);
    found.iter().filter_map(|path| selection(fields, path)).collect()
}

fn collect<'f>(fields: &'f [FieldNode], select: Select<'_>, found: &mut Vec<Vec<&'f str>>) {
    for field in fields.iter().filter(|field| select.keeps(&field.name)) {
        if let Some(path) = source(field) {
            found.push(path.split('.').collect());
        } else if let Shape::Group(fields) = &field.shape {
            collect(fields, select.inside(&field.name), found);
        }
    }
}

/// The path, as far as it lies in the document itself, as a `select`.
pub(super) fn selection(fields: &[FieldNode], path: &[&str]) -> Option<Map<String, Value>> {
    let (name, rest) = path.split_first()?;
    let field = fields.iter().find(|field| field.name == *name)?;
    let value = match &field.shape {
        Shape::Group(fields) if !rest.is_empty() => Value::Object(selection(fields, rest)?),
        _ => Value::Bool(true),
    };
    Some(Map::from_iter([((*name).to_owned(), value)]))
}

impl<'a> Reading<'a> {
    pub(super) async fn fill_virtual(
        &mut self,
        fields: &'a [FieldNode],
        documents: &mut [Map<String, Value>],
        select: Option<&Map<String, Value>>,
        level: Level,
    ) -> Result<(), DocumentsError> {
        let map = self.catalog.map;
        if !levels::any(map, fields, |field| source(field).is_some()) {
            return Ok(());
        }
        let walk = Walk { map, all_locales: self.how.locale == Locale::All };
        let hidden = self.find.hidden;
        let mut wanted: IndexMap<String, Vec<Option<Value>>> = IndexMap::new();
        for document in documents.iter_mut() {
            walk.document(fields, document, Select::new(select), &mut |level, _| {
                wanted.extend(shown(&level, hidden).map(|(_, path)| (path.to_owned(), Vec::new())));
            });
        }
        for (path, values) in &mut wanted {
            let starts = documents.iter().cloned().map(Some).collect();
            *values = self.follow(fields, starts, path.split('.').collect(), level).await?;
        }
        // Wherever the field is, its path begins at the document.
        for (place, document) in documents.iter_mut().enumerate() {
            walk.document(fields, document, Select::new(select), &mut |level, values| {
                for (field, path) in shown(&level, hidden) {
                    if let Some(Some(value)) = wanted.get(path).and_then(|values| values.get(place)) {
                        values.insert(field.name.clone(), value.clone());
                    }
                }
            });
        }
        Ok(())
    }

    /// The value at the end of a path, for each document that it starts from.
    fn follow<'s>(
        &'s mut self,
        fields: &'a [FieldNode],
        documents: Vec<Option<Map<String, Value>>>,
        path: Vec<&'s str>,
        level: Level,
    ) -> Following<'s>
    where
        'a: 's,
    {
        Box::pin(async move {
            let nothing = vec![None; documents.len()];
            let Some((name, rest)) = path.split_first() else { return Ok(nothing) };
            let here = |document: &Option<Map<String, Value>>| document.as_ref()?.get(*name).cloned();
            if rest.is_empty() {
                return Ok(documents.iter().map(here).collect());
            }
            let Some(field) = fields.iter().find(|field| field.name == *name) else { return Ok(nothing) };
            if let Shape::Group(fields) = &field.shape {
                let inner = documents.iter().map(|document| match here(document)? {
                    Value::Object(group) => Some(group),
                    _ => None,
                });
                let inner = inner.collect();
                return self.follow(fields, inner, rest.to_vec(), level).await;
            }
            let targets = field.targets();
            let (true, [slug]) = (!field.is_polymorphic(), targets.as_slice()) else { return Ok(nothing) };
            let Some(entity) = self.catalog.map.collection(slug) else { return Ok(nothing) };
            // Each document's ids, and the related documents of all of them in one row.
            let ids: Vec<Vec<Key>> = documents
                .iter()
                .map(|document| match here(document) {
                    Some(Value::Array(items)) => items.iter().filter_map(Key::of_json).collect(),
                    Some(value) => Key::of_json(&value).into_iter().collect(),
                    None => Vec::new(),
                })
                .collect();
            let all: IndexSet<Key> = ids.iter().flatten().cloned().collect();
            let flat = Level { current: 0, depth: 0, draft: level.draft };
            let path = rest.join(".");
            self.load_path(slug, all, flat, &path).await?;
            let related: Vec<Option<Map<String, Value>>> =
                ids.iter().flatten().map(|id| self.at_path(slug, flat, &path, id).cloned()).collect();
            let mut values = self.follow(&entity.main.root.fields, related, rest.to_vec(), level).await?.into_iter();
            let many = field.settings.has_many;
            Ok(ids
                .iter()
                .map(|ids| {
                    let found: Vec<Value> = values.by_ref().take(ids.len()).flatten().collect();
                    match many {
                        true if found.is_empty() => None,
                        true => Some(Value::Array(found)),
                        false => found.into_iter().next(),
                    }
                })
                .collect())
        })
    }
}

/// The virtual fields of a level that are shown, and where their values come from.
fn shown<'v>(level: &'v Fields<'_>, hidden: bool) -> impl Iterator<Item = (&'v FieldNode, &'v str)> {
    // Of a group in all locales, Payload takes the locales for its fields.
    let fields = level.selected().filter(move |field| !level.of_locale && (hidden || !field.settings.hidden));
    fields.filter_map(|field| Some((field, source(field)?)))
}
