//! The project model: what the project's own installed Payload makes of its config, as plain data.
//!
//! It is the result of `crates/engine/js/extract.js`, whichever engine ran it. Field and key names are Payload's.

mod adapter;
mod parse;

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use adapter::{Adapter, Connection, SchemaHooks};
pub use parse::{ModelError, read};

/// Everything that payload-sync knows of a project. See the module's documentation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProjectModel {
    /// The version of this format; 1.
    pub format: u32,
    /// Versions of the installed Payload packages.
    pub versions: BTreeMap<String, String>,
    pub adapter: Adapter,
    pub config: Config,
    /// The tables of `@payloadcms/drizzle` by name, after `beforeSchemaInit` hooks, in creation order.
    pub tables: IndexMap<String, RawTable>,
    /// Drizzle's relations by table; only the generated drizzle schema needs them.
    #[serde(default)]
    pub relations: Value,
    /// `tableNameMap` of the adapter: default table name → table name.
    #[serde(default)]
    pub table_names: IndexMap<String, String>,
    /// Default table names that stand for several tables: what was recorded for each in turn, of which `table_names`
    /// has the last.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub table_name_calls: IndexMap<String, Vec<String>>,
    /// The tables before `beforeSchemaInit` hooks; only where there are such hooks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub declared: Option<IndexMap<String, Declared>>,
    /// What the project's own drizzle-kit makes of the adapter's tables, where schema hooks may have changed them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snapshot: Option<Value>,
    pub types: Types,
}

/// What Payload itself declares of a table: keys of [`RawTable`]'s maps.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Declared {
    #[serde(default)]
    pub columns: Vec<String>,
    #[serde(default)]
    pub indexes: Vec<String>,
    #[serde(default)]
    pub foreign_keys: Vec<String>,
}

/// The sanitized config, without what has no bearing on schema, documents or types.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Config {
    pub collections: Vec<Collection>,
    pub globals: Vec<Global>,
    #[serde(default)]
    pub blocks: Vec<Block>,
    /// The editors of rich text fields, each once: a field has the place of its own in `editor`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub editors: Vec<Editor>,
    /// Collections with an `id` field of their own: `number` or `text`.
    #[serde(default, rename = "customIDTypes")]
    pub custom_id_types: IndexMap<String, String>,
    #[serde(deserialize_with = "object_or_false")]
    pub localization: Option<Localization>,
    pub admin: Admin,
    pub routes: Routes,
    #[serde(default, rename = "serverURL")]
    pub server_url: String,
    /// How many levels of related documents a reader gets who does not say; 2 when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_depth: Option<u64>,
    /// The most levels that anybody gets; 10 when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_depth: Option<u64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Admin {
    pub user: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Routes {
    pub api: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Localization {
    pub default_locale: String,
    #[serde(default)]
    pub fallback: bool,
    /// Payload's compatibility switch: what is localized within something localized stays so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub within_localized: bool,
    /// A function of the config (`filterAvailableLocales`) decides which locales somebody has.
    #[serde(default, skip_serializing_if = "is_false")]
    pub filtered: bool,
    pub locales: Vec<Locale>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Locale {
    pub code: String,
    #[serde(default)]
    pub fallback_locale: Option<Value>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Collection {
    pub slug: String,
    #[serde(default)]
    pub db_name: Option<Value>,
    #[serde(default)]
    pub timestamps: bool,
    #[serde(default)]
    pub trash: bool,
    #[serde(default)]
    pub default_sort: Option<Value>,
    /// What is selected where a document of the collection is filled in elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_populate: Option<Value>,
    /// What is selected whatever is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub force_select: Option<Value>,
    /// `Some(false)`: the collection has no REST endpoints.
    #[serde(default)]
    pub endpoints: Option<bool>,
    #[serde(default)]
    pub labels: Value,
    #[serde(deserialize_with = "object_or_false")]
    pub auth: Option<IndexMap<String, Value>>,
    #[serde(deserialize_with = "object_or_false")]
    pub upload: Option<Upload>,
    #[serde(deserialize_with = "object_or_false")]
    pub versions: Option<Versions>,
    /// Kinds of hooks that the collection has (`beforeChange`, …).
    #[serde(default)]
    pub hooks: Vec<String>,
    pub fields: Vec<Field>,
    #[serde(default)]
    pub indexes: Vec<CompoundIndex>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Global {
    pub slug: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub force_select: Option<Value>,
    #[serde(default)]
    pub db_name: Option<Value>,
    #[serde(default)]
    pub label: Value,
    #[serde(deserialize_with = "object_or_false")]
    pub versions: Option<Versions>,
    #[serde(default)]
    pub hooks: Vec<String>,
    pub fields: Vec<Field>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CompoundIndex {
    pub unique: bool,
    pub fields: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Upload {
    #[serde(default)]
    pub static_dir: Option<String>,
    #[serde(default)]
    pub filename_compound_index: Option<Vec<String>>,
    #[serde(default)]
    pub image_sizes: Vec<String>,
    #[serde(flatten)]
    pub other: IndexMap<String, Value>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Versions {
    #[serde(deserialize_with = "object_or_false")]
    pub drafts: Option<IndexMap<String, Value>>,
    /// How many versions are kept of a document; 0 is all.
    #[serde(default)]
    pub max: u64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Block {
    pub slug: String,
    #[serde(default)]
    pub db_name: Option<Value>,
    #[serde(default)]
    pub interface_name: Option<String>,
    pub fields: Vec<Field>,
}

/// A rich text editor (lexical): what it knows of the nodes in its texts, by their type.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Editor {
    pub nodes: IndexMap<String, EditorNode>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EditorNode {
    /// The fields of every such node (links).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<Field>,
    /// The blocks that it may be.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<Block>,
    /// The fields that it has by the collection that it refers to (uploads).
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub collections: IndexMap<String, Vec<Field>>,
    /// The collections whose documents are filled in where the node has their id as its `value`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub refers: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_depth: Option<u64>,
}

/// A field of the flattened config: rows, collapsibles and unnamed tabs and groups are dissolved; a named tab has
/// the type `tab`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Field {
    #[serde(default)]
    pub name: String,
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(default)]
    pub localized: bool,
    #[serde(default)]
    pub required: bool,
    #[serde(default)]
    pub unique: bool,
    #[serde(default)]
    pub index: bool,
    #[serde(default)]
    pub has_many: bool,
    /// One slug, or a list of them when the relationship is polymorphic.
    #[serde(default)]
    pub relation_to: Option<Value>,
    /// `true` or the path that the value comes from: the field has no column.
    #[serde(default)]
    pub r#virtual: Option<Value>,
    #[serde(default)]
    pub hidden: bool,
    #[serde(default)]
    pub options: Vec<Value>,
    /// JSON, or `{"$function": true}`.
    #[serde(default)]
    pub default_value: Option<Value>,
    /// Children of a group, named tab, array.
    #[serde(default)]
    pub fields: Vec<Field>,
    #[serde(default)]
    pub blocks: Vec<Block>,
    /// Slugs of the config's own blocks ([`Config::blocks`]).
    #[serde(default)]
    pub block_references: Vec<String>,
    /// Everything else that was kept: `min`, `maxLength`, `dbName`, `enumName`, `collection`, `on`, …
    #[serde(flatten)]
    pub other: IndexMap<String, Value>,
}

/// A table as `@payloadcms/drizzle` declares it. Columns are keyed by their name in JavaScript.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RawTable {
    pub name: String,
    pub columns: IndexMap<String, RawColumn>,
    #[serde(default)]
    pub indexes: IndexMap<String, RawIndex>,
    #[serde(default)]
    pub foreign_keys: IndexMap<String, RawForeignKey>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RawColumn {
    pub name: String,
    /// Payload found no name for it (a field without a Latin letter has none), and drizzle takes the key.
    #[serde(default, skip_serializing_if = "is_false")]
    pub unnamed: bool,
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(default)]
    pub primary_key: bool,
    #[serde(default)]
    pub not_null: bool,
    /// `Some(Null)` is a default of `null`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub default: Option<Value>,
    #[serde(default)]
    pub default_now: bool,
    #[serde(default)]
    pub default_random: bool,
    #[serde(default)]
    pub enum_name: Option<String>,
    #[serde(default)]
    pub options: Option<Vec<Value>>,
    /// The column holds a locale code: its enum is the one of the locales.
    #[serde(default)]
    pub locale: bool,
    #[serde(default)]
    pub reference: Option<RawReference>,
    #[serde(flatten)]
    pub other: IndexMap<String, Value>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RawReference {
    pub name: String,
    pub table: String,
    #[serde(default)]
    pub on_delete: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RawIndex {
    pub name: String,
    /// One key of [`RawTable::columns`], or a list of them.
    pub on: Value,
    #[serde(default)]
    pub unique: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RawForeignKey {
    pub name: String,
    /// Keys of [`RawTable::columns`].
    pub columns: Vec<String>,
    pub foreign_columns: Vec<RawReference>,
    #[serde(default)]
    pub on_delete: Option<String>,
}

/// What `generate:types` needs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Types {
    #[serde(default)]
    pub output_file: Option<String>,
    /// `typescript.declare`: a boolean, or `{ ignoreTSError }`.
    pub declare: Value,
    #[serde(default)]
    pub auto_generate: Option<bool>,
    /// How many `typescript.postProcess` functions there are.
    #[serde(default)]
    pub post_process: usize,
    /// Payload's `configToJSONSchema`.
    pub json_schema: Value,
    /// The schema and the other documents that it refers to; none where it refers to none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<JsonDocument>,
    /// Why they could not be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub documents_error: Option<String>,
}

/// A document that JSON schemas refer to each other in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct JsonDocument {
    /// Its file, as the project would name it, or its address.
    pub name: String,
    /// Each reference to another document, with that document's place in the list.
    pub references: IndexMap<String, usize>,
    /// Absent for the schema itself, which is the first.
    #[serde(default)]
    pub value: Value,
}

/// Payload says `false` where a feature is off, and an object where it is on.
fn object_or_false<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: serde::de::DeserializeOwned,
{
    match Value::deserialize(deserializer)? {
        Value::Bool(false) | Value::Null => Ok(None),
        other => serde_json::from_value(other).map(Some).map_err(serde::de::Error::custom),
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
fn is_false(value: &bool) -> bool {
    !value
}

/// A member that is there, `null` included.
fn present<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

impl ProjectModel {
    /// Whether the project's database is MongoDB, which has no schema.
    pub fn is_mongodb(&self) -> bool {
        self.adapter.dialect == "mongodb"
    }

    /// Whether the installed Payload is older than 3.`minor`. One whose version is not known is not.
    pub(crate) fn is_before(&self, minor: u32) -> bool {
        let version = self.versions.get("payload").map(String::as_str).unwrap_or_default();
        let mut numbers = version.split('.').map_while(|number| number.parse::<u32>().ok());
        matches!((numbers.next(), numbers.next()), (Some(major), Some(own)) if (major, own) < (3, minor))
    }

    /// Reads the JSON that the extraction script returned.
    pub fn parse(json: &str) -> Result<Self, ModelError> {
        let mut model: Self = read(json)?;
        for (key, column) in model.tables.values_mut().flat_map(|table| &mut table.columns) {
            if column.name.is_empty() {
                column.name.clone_from(key);
                column.unnamed = true;
            }
        }
        Ok(model)
    }
}

#[cfg(test)]
mod tests {
    use super::ProjectModel;

    #[test]
    fn versions_are_compared_as_numbers() {
        let json = include_str!("../tests/models/salon.sqlite.json");
        let mut model = ProjectModel::parse(json).expect("the stored model is what extract.js returned");
        for (version, before_80, before_9) in [
            ("3.8.1", true, true),
            ("3.9.0", true, false),
            ("3.79.1", true, false),
            ("3.80.0-canary.1", false, false),
            ("3.100.0", false, false),
            ("4.0.0", false, false),
            ("workspace", false, false),
        ] {
            model.versions.insert("payload".to_owned(), version.to_owned());
            assert_eq!((model.is_before(80), model.is_before(9)), (before_80, before_9), "{version}");
        }
    }

    #[test]
    fn parses_the_models_of_the_salon() {
        for json in
            [include_str!("../tests/models/salon.postgres.json"), include_str!("../tests/models/salon.sqlite.json")]
        {
            let model = ProjectModel::parse(json).expect("the stored model is what extract.js returned");
            assert_eq!(model.tables.len(), 86);
            let again = serde_json::to_string(&model).expect("a model is plain data");
            assert_eq!(ProjectModel::parse(&again).expect("what was written can be read"), model);
        }
    }
}
