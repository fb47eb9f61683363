//! A backfill without a transform: what is missing gets the config's default value.

use indexmap::IndexSet;
use serde_json::{Map, Value};

use crate::documents::map::{Entity, FieldNode, Shape, SharedBlocks};
use crate::documents::present::default_of;

/// The default values of a collection or global.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Defaults {
    /// Paths of the fields that have a default value.
    pub fields: Vec<String>,
    /// Paths of the fields whose default a function computes: they are left alone.
    pub functions: Vec<String>,
}

/// Fields that Payload itself fills.
fn is_internal(field: &FieldNode) -> bool {
    field.settings.hidden || matches!(field.path.as_str(), "_status" | "createdAt" | "updatedAt" | "sessions")
}

/// Which fields of an entity can be filled.
pub fn defaults(entity: &Entity) -> Defaults {
    let mut collecting = Collecting { shared: &entity.main.shared, seen: IndexSet::new(), result: Defaults::default() };
    collecting.fields(&entity.main.root.fields);
    collecting.result
}

struct Collecting<'a> {
    shared: &'a SharedBlocks,
    /// The blocks that hold themselves.
    seen: IndexSet<usize>,
    result: Defaults,
}

impl Collecting<'_> {
    fn fields(&mut self, fields: &[FieldNode]) {
        for field in fields.iter().filter(|field| !is_internal(field)) {
            match &field.shape {
                Shape::Nowhere => {}
                Shape::Group(fields) => self.fields(fields),
                Shape::Array(shape) => self.fields(&shape.fields),
                Shape::Blocks(blocks) => {
                    blocks.by_slug.values().for_each(|shape| self.fields(&shape.fields));
                    for place in blocks.shared.values() {
                        if let (true, Some(shape)) = (self.seen.insert(*place), self.shared.at(*place)) {
                            self.fields(&shape.fields);
                        }
                    }
                }
                _ => {
                    let is_function =
                        field.settings.default_value.as_ref().is_some_and(|one| one.get("$function").is_some());
                    match default_of(field) {
                        Some(_) => self.result.fields.push(field.path.clone()),
                        None if is_function => self.result.functions.push(field.path.clone()),
                        None => {}
                    }
                }
            }
        }
    }
}

/// The document with default values where it has none.
pub fn fill(entity: &Entity, document: &Map<String, Value>) -> Map<String, Value> {
    fill_fields(&entity.main.shared, &entity.main.root.fields, document)
}

fn fill_fields(shared: &SharedBlocks, fields: &[FieldNode], document: &Map<String, Value>) -> Map<String, Value> {
    let mut result = document.clone();
    for field in fields.iter().filter(|field| !is_internal(field)) {
        let value = document.get(&field.name);
        let filled = match (&field.shape, value) {
            (Shape::Nowhere, _) => None,
            (Shape::Group(fields), Some(Value::Object(group))) => {
                Some(Value::Object(fill_fields(shared, fields, group)))
            }
            // A group without a value is not there.
            (Shape::Group(fields), None | Some(Value::Null)) => {
                Some(fill_fields(shared, fields, &Map::new())).filter(|group| !group.is_empty()).map(Value::Object)
            }
            (Shape::Array(_) | Shape::Blocks(_), Some(Value::Array(rows))) => Some(
                rows.iter()
                    .map(|row| match (shared.row_shape(field, row), row) {
                        (Some(shape), Value::Object(data)) => Value::Object(fill_fields(shared, &shape.fields, data)),
                        _ => row.clone(),
                    })
                    .collect(),
            ),
            (Shape::Group(_) | Shape::Array(_) | Shape::Blocks(_), _) => None,
            (_, None | Some(Value::Null)) => default_of(field).cloned(),
            _ => None,
        };
        if let Some(filled) = filled {
            result.insert(field.name.clone(), filled);
        }
    }
    result
}
