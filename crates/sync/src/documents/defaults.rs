//! Default values that functions of the config compute, where a document that is shown has no value.

use indexmap::{IndexMap, IndexSet};
use payload_sync_core::documents::map::{Entity, EntityKind, FieldNode, Shape, SharedBlocks};
use payload_sync_core::documents::present::{Locale, Select};
use serde_json::{Map, Value, json};

use super::DocumentsError;
use super::functions::Functions;
use super::read::Reading;

/// By collection or global, and by the field's path; `None`: the function gave nothing.
pub(super) type Computed = IndexMap<String, IndexMap<String, Option<Value>>>;

/// What computes default values while documents are read.
pub(super) struct Computing<'a> {
    functions: &'a mut Functions,
    /// What was given instead of the functions.
    given: &'a Computed,
    /// What they gave: each is called once in a question.
    known: Computed,
}

impl<'a> Computing<'a> {
    pub(super) fn new(functions: &'a mut Functions, given: &'a Computed) -> Self {
        Self { functions, given, known: Computed::new() }
    }

    async fn compute(
        &mut self,
        entity: &Entity,
        locale: Option<&str>,
        paths: IndexSet<String>,
    ) -> Result<(), DocumentsError> {
        let known = self.known.entry(entity.slug.clone()).or_default();
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
        let shared = self.catalog.map.shared();
        if !shared.any(fields, &mut is_computed) {
            return Ok(());
        }
        let walk = Walk { shared, all_locales: self.how.locale == Locale::All, hidden: self.how.hidden };
        let mut missing = IndexSet::new();
        for document in documents.iter_mut() {
            walk.fields(fields, document, Select::new(select), &mut |field| {
                missing.insert(path_of(field).to_owned());
                None
            });
        }
        if missing.is_empty() {
            return Ok(());
        }
        computing.compute(entity, self.locale.as_deref(), missing).await?;
        let Some(known) = computing.known.get(&entity.slug) else { return Ok(()) };
        for document in documents.iter_mut() {
            walk.fields(fields, document, Select::new(select), &mut |field| known.get(path_of(field))?.clone());
        }
        Ok(())
    }
}

/// The path in the document: fields of versions have theirs within the version.
fn path_of(field: &FieldNode) -> &str {
    field.path.strip_prefix("version.").unwrap_or(&field.path)
}

fn is_computed(field: &FieldNode) -> bool {
    let is_path = field.settings.r#virtual.as_ref().is_some_and(Value::is_string);
    !is_path && field.settings.default_value.as_ref().is_some_and(|default| default.get("$function").is_some())
}

#[derive(Clone, Copy)]
struct Walk<'a> {
    shared: &'a SharedBlocks,
    all_locales: bool,
    /// Whether hidden fields are shown.
    hidden: bool,
}

impl Walk<'_> {
    /// Asks for the value of each field that is not there.
    fn fields(
        self,
        fields: &[FieldNode],
        document: &mut Map<String, Value>,
        select: Select<'_>,
        value: &mut dyn FnMut(&FieldNode) -> Option<Value>,
    ) {
        for field in fields.iter().filter(|field| select.keeps(&field.name)) {
            // What is hidden was taken out; what has no column was never there.
            let concealed = field.settings.hidden && !self.hidden && !matches!(field.shape, Shape::Nowhere);
            if is_computed(field) && !concealed && !document.contains_key(&field.name) {
                if let Some(value) = value(field) {
                    document.insert(field.name.clone(), value);
                }
                continue;
            }
            let Some(inner) = document.get_mut(&field.name) else { continue };
            let select = select.inside(&field.name);
            match inner {
                Value::Object(locales) if self.all_locales && field.localized => {
                    locales.values_mut().for_each(|inner| self.inside(field, inner, select, value));
                }
                inner => self.inside(field, inner, select, value),
            }
        }
    }

    fn inside(
        self,
        field: &FieldNode,
        inner: &mut Value,
        select: Select<'_>,
        value: &mut dyn FnMut(&FieldNode) -> Option<Value>,
    ) {
        match (&field.shape, inner) {
            (Shape::Group(fields), Value::Object(group)) => self.fields(fields, group, select, value),
            (Shape::Array(_) | Shape::Blocks(_), Value::Array(rows)) => {
                for row in rows {
                    let (Some(shape), Value::Object(row)) = (self.shared.row_shape(field, row), row) else { continue };
                    let select = match row.get("blockType").and_then(Value::as_str) {
                        Some(slug) if matches!(field.shape, Shape::Blocks(_)) => select.block(slug),
                        _ => select,
                    };
                    self.fields(&shape.fields, row, select, value);
                }
            }
            _ => {}
        }
    }
}
