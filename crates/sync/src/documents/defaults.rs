//! Default values that functions of the config compute, where a document that is shown has no value.

use indexmap::{IndexMap, IndexSet};
use payload_sync_core::documents::map::{Entity, EntityKind, FieldNode, Shape};
use payload_sync_core::documents::present::{Locale, Select};
use payload_sync_core::documents::rich::has_function;
use serde_json::{Map, Value, json};

use super::DocumentsError;
use super::functions::Functions;
use super::levels::{self, Fields, Walk};
use super::read::Reading;

/// By collection or global, and by the field's path; `None`: the function gave nothing.
pub(super) type Computed = IndexMap<String, IndexMap<String, Option<Value>>>;

/// What computes default values while documents are read.
pub(super) struct Computing<'a> {
    functions: &'a mut Functions,
    /// What was given instead of the functions.
    given: &'a Computed,
    /// What they gave, by collection or global and locale: each is called once in a question, for each locale.
    known: IndexMap<(String, Option<String>), IndexMap<String, Option<Value>>>,
}

impl<'a> Computing<'a> {
    pub(super) fn new(functions: &'a mut Functions, given: &'a Computed) -> Self {
        Self { functions, given, known: IndexMap::new() }
    }

    async fn compute(
        &mut self,
        entity: &Entity,
        locale: Option<&str>,
        paths: IndexSet<String>,
    ) -> Result<(), DocumentsError> {
        let known = self.known.entry((entity.slug.clone(), locale.map(str::to_owned))).or_default();
        let given = self.given.get(&entity.slug);
        let mut asked = Vec::new();
        for path in paths {
            match given.and_then(|given| given.get(&path)) {
                Some(value) => drop(known.insert(path, value.clone())),
                None if known.contains_key(&path) => {}
                None => asked.push(path),
            }
        }
        if asked.is_empty() {
            return Ok(());
        }
        let kind = if entity.kind == EntityKind::Global { "global" } else { "collection" };
        let question = json!({ "kind": kind, "slug": entity.slug, "locale": locale, "defaults": asked });
        // Where nothing can run them, there is no value.
        let answers = match self.functions.ask(question).await? {
            Some(Value::Array(answers)) => answers,
            _ => Vec::new(),
        };
        known.extend(asked.into_iter().zip(answers).map(|(path, mut answer)| {
            let value = answer.get_mut("value").map(Value::take);
            (path, value)
        }));
        Ok(())
    }
}

impl Reading<'_> {
    /// Fills in what is not there: in a locale that has no value, a virtual field, a global that was never written.
    pub(super) async fn fill_defaults(
        &mut self,
        entity: &Entity,
        fields: &[FieldNode],
        documents: &mut [Map<String, Value>],
        select: Option<&Map<String, Value>>,
    ) -> Result<(), DocumentsError> {
        let Some(computing) = &mut self.computing else { return Ok(()) };
        let map = self.catalog.map;
        if !levels::any(map, fields, has_function) {
            return Ok(());
        }
        let walk = Walk { map, all_locales: self.how.locale == Locale::All };
        let hidden = self.how.hidden;
        let asked = self.locale.as_deref();
        let mut missing: IndexMap<Option<String>, IndexSet<String>> = IndexMap::new();
        for document in documents.iter_mut() {
            walk.document(fields, document, Select::new(select), &mut |level, values| {
                for field in absent(&level, values, hidden) {
                    let locale = level.locale.or(asked).map(str::to_owned);
                    missing.entry(locale).or_default().insert(level.address(field));
                }
            });
        }
        if missing.is_empty() {
            return Ok(());
        }
        for (locale, paths) in missing {
            computing.compute(entity, locale.as_deref(), paths).await?;
        }
        for document in documents.iter_mut() {
            walk.document(fields, document, Select::new(select), &mut |level, values| {
                let locale = level.locale.or(asked).map(str::to_owned);
                let Some(known) = computing.known.get(&(entity.slug.clone(), locale)) else { return };
                let filled: Vec<(String, Value)> = absent(&level, values, hidden)
                    .filter_map(|field| Some((field.name.clone(), known.get(&level.address(field))?.clone()?)))
                    .collect();
                values.extend(filled);
            });
        }
        Ok(())
    }
}

/// The fields of a level whose default values functions compute, and that have no value.
fn absent<'v>(
    level: &'v Fields<'_>,
    values: &'v Map<String, Value>,
    hidden: bool,
) -> impl Iterator<Item = &'v FieldNode> {
    level.selected().filter(move |field| {
        // What is hidden was taken out; what has no column was never there.
        let concealed = field.settings.hidden && !hidden && !matches!(field.shape, Shape::Nowhere);
        has_function(field) && !concealed && !values.contains_key(&field.name)
    })
}
