//! The database adapter of a config.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Settings of the database adapter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Adapter {
    /// The adapter's own name: `postgres`, `sqlite`, `mongoose`, …
    pub name: String,
    /// The npm package that migration files import from.
    pub package_name: Option<String>,
    /// `postgres`, `sqlite`, `mongodb`, or the adapter's name when it is none of these.
    pub dialect: String,
    pub connection: Option<Connection>,
    /// `migrationDir` when the config sets one other than Payload's default places.
    pub migration_dir: Option<String>,
    /// `generateSchemaOutputFile` when the config sets one other than Payload's default places.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schema_output_file: Option<String>,
    /// `serial`, `uuid`, `uuidv7` (PostgreSQL), `number`, `uuid`, `uuidv7` (SQLite).
    #[serde(default)]
    pub id_type: Option<String>,
    #[serde(default, rename = "defaultIDType")]
    pub default_id_type: Option<String>,
    #[serde(default)]
    pub schema_name: Option<String>,
    /// `push` of the adapter; absent means true in Payload.
    #[serde(default)]
    pub push: Option<bool>,
    #[serde(default)]
    pub locales_suffix: Option<String>,
    #[serde(default)]
    pub relationships_suffix: Option<String>,
    #[serde(default)]
    pub versions_suffix: Option<String>,
    #[serde(default, rename = "blocksAsJSON")]
    pub blocks_as_json: bool,
    #[serde(default, rename = "allowIDOnCreate")]
    pub allow_id_on_create: bool,
    #[serde(default)]
    pub auto_increment: bool,
    #[serde(default)]
    pub tables_filter: Option<Value>,
    #[serde(default)]
    pub extensions: IndexMap<String, Value>,
    /// Whether a database that does not exist is left so.
    #[serde(default)]
    pub disable_create_database: bool,
    /// Names of the migrations that Payload itself applies when it starts in production.
    #[serde(default)]
    pub prod_migrations: Vec<String>,
    /// Whether Payload itself runs operations in transactions with this adapter.
    #[serde(default)]
    pub transactions: bool,
    #[serde(default)]
    pub hooks: SchemaHooks,
}

/// How many schema hooks the adapter has.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SchemaHooks {
    pub before_schema_init: usize,
    pub after_schema_init: usize,
}

/// Where the config's database is. Never the value of an environment variable: its name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Connection {
    Env(String),
    Url(String),
}
