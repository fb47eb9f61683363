//! The shape of a collection's content: the fields that travel, and how their values nest.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::model::{Block, Collection, Config, Field};
use crate::{ProjectModel, model};

/// Fields that the server manages by itself, beyond those that the config hides.
const AUTH: [&str; 14] = [
    "salt",
    "hash",
    "sessions",
    "apiKey",
    "apiKeyIndex",
    "enableAPIKey",
    "hasAPIKey",
    "lockUntil",
    "loginAttempts",
    "resetPasswordToken",
    "resetPasswordExpiration",
    "resetPasswordRequestedAt",
    "_verified",
    "_verificationToken",
];
const UPLOAD: [&str; 8] = ["url", "thumbnailURL", "filename", "mimeType", "filesize", "width", "height", "sizes"];

/// The shapes of all collections.
#[derive(Debug, Clone)]
pub struct Shapes {
    pub collections: IndexMap<String, Shape>,
    /// Locale codes, the default one first; empty when the project is not localized.
    pub locales: Vec<String>,
}

/// The content of one collection.
#[derive(Debug, Clone)]
pub struct Shape {
    pub slug: String,
    /// The fields that travel.
    pub(crate) fields: Vec<Node>,
    /// Paths of unique values, any of which tells which document is which.
    pub(crate) keys: Vec<Vec<String>>,
    pub timestamps: bool,
    pub upload: bool,
    pub drafts: bool,
    pub auth: Option<Auth>,
    /// The collection has an `id` field of its own: ids are content and equal on all servers.
    pub custom_id: bool,
}

/// How people log in to an auth collection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Auth {
    /// A new account gets an e-mail with a link.
    pub verify: bool,
    /// Accounts have passwords.
    pub local: bool,
}

#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub name: String,
    pub kind: Kind,
    /// Values are kept by locale here; false below a field that already is.
    pub localized: bool,
    pub required: bool,
}

#[derive(Debug, Clone)]
pub(crate) enum Kind {
    Value,
    /// A list of plain values.
    List,
    Relation {
        to: Vec<String>,
        many: bool,
        /// Values are `{ relationTo, value }`.
        polymorphic: bool,
    },
    Group(Vec<Node>),
    Rows(Vec<Node>),
    Blocks(IndexMap<String, Vec<Node>>),
    RichText,
}

impl Shapes {
    pub fn new(model: &ProjectModel) -> Self {
        let config = &model.config;
        let locales = config.localization.as_ref().map(locales).unwrap_or_default();
        let collections =
            config.collections.iter().map(|one| (one.slug.clone(), shape(one, config, !locales.is_empty()))).collect();
        Self { collections, locales }
    }

    pub fn get(&self, slug: &str) -> Option<&Shape> {
        self.collections.get(slug)
    }
}

impl Shape {
    /// Leaves fields out, for instance those that a user may not read.
    pub fn without(&mut self, fields: &BTreeSet<String>) {
        self.fields.retain(|node| !fields.contains(&node.name));
        self.keys.retain(|path| path.first().is_none_or(|name| !fields.contains(name)));
    }

    /// The names of the fields that travel.
    pub fn field_names(&self) -> impl Iterator<Item = &str> {
        self.fields.iter().map(|node| node.name.as_str())
    }

    /// Paths of unique values, any of which tells which document is which.
    pub fn key_paths(&self) -> impl Iterator<Item = &[String]> {
        self.keys.iter().map(Vec::as_slice)
    }

    /// The collections that its documents can refer to, with whether a document needs the reference.
    /// Rich text can refer to anything and is not counted.
    pub fn relations(&self) -> IndexMap<&str, bool> {
        fn collect<'a>(nodes: &'a [Node], found: &mut IndexMap<&'a str, bool>) {
            for node in nodes {
                match &node.kind {
                    Kind::Relation { to, .. } => {
                        for slug in to {
                            *found.entry(slug).or_insert(false) |= node.required;
                        }
                    }
                    Kind::Group(nodes) | Kind::Rows(nodes) => collect(nodes, found),
                    Kind::Blocks(blocks) => blocks.values().for_each(|nodes| collect(nodes, found)),
                    Kind::Value | Kind::List | Kind::RichText => {}
                }
            }
        }
        let mut found = IndexMap::new();
        collect(&self.fields, &mut found);
        found
    }
}

impl Node {
    /// Whether any value in here is kept by locale.
    pub(crate) fn has_locales(&self) -> bool {
        let any = |nodes: &[Node]| nodes.iter().any(Node::has_locales);
        self.localized
            || match &self.kind {
                Kind::Group(nodes) | Kind::Rows(nodes) => any(nodes),
                Kind::Blocks(blocks) => blocks.values().any(|nodes| any(nodes)),
                Kind::Value | Kind::List | Kind::Relation { .. } | Kind::RichText => false,
            }
    }
}

fn locales(localization: &model::Localization) -> Vec<String> {
    let default = &localization.default_locale;
    let others = localization.locales.iter().map(|locale| &locale.code).filter(|code| *code != default);
    std::iter::once(default).chain(others).cloned().collect()
}

fn shape(collection: &Collection, config: &Config, localized: bool) -> Shape {
    let mut keys = Vec::new();
    let travels: Vec<&Field> =
        collection.fields.iter().filter(|field| !managed(collection, field) && has_content(field)).collect();
    if collection.upload.is_some() {
        keys.push(vec!["filename".to_owned()]);
    }
    for field in &travels {
        unique_paths(field, &[], &mut keys);
    }
    let reader = Reader { config, localized };
    Shape {
        slug: collection.slug.clone(),
        fields: travels.into_iter().filter_map(|field| reader.node(field, false)).collect(),
        keys,
        timestamps: collection.timestamps,
        upload: collection.upload.is_some(),
        drafts: collection.versions.as_ref().is_some_and(|versions| versions.drafts.is_some()),
        auth: collection.auth.as_ref().map(|auth| {
            let is = |name: &str| auth.get(name).is_some_and(|value| !value.is_null() && value != false);
            Auth { verify: is("verify"), local: !is("disableLocalStrategy") }
        }),
        custom_id: config.custom_id_types.contains_key(&collection.slug),
    }
}

/// Root fields that the server writes by itself.
fn managed(collection: &Collection, field: &Field) -> bool {
    let name = field.name.as_str();
    let timestamp = ["createdAt", "updatedAt", "deletedAt"].contains(&name);
    let auth = collection.auth.is_some() && AUTH.contains(&name);
    let upload = collection.upload.is_some() && UPLOAD.contains(&name);
    timestamp || auth || upload || name == "id" || breadcrumbs(field, &collection.slug)
}

/// Breadcrumbs of the nested-docs plugin: its hook writes them from `parent`.
fn breadcrumbs(field: &Field, slug: &str) -> bool {
    let names: Vec<&str> = field.fields.iter().map(|child| child.name.as_str()).collect();
    field.kind == "array"
        && ["doc", "url", "label"].iter().all(|name| names.contains(name))
        && field
            .fields
            .iter()
            .any(|child| child.name == "doc" && child.relation_to.as_ref().is_some_and(|to| to == slug))
}

/// Joins and virtual fields are read from elsewhere, and hidden ones cannot be read at all.
fn has_content(field: &Field) -> bool {
    let is_virtual = field.r#virtual.as_ref().is_some_and(|value| !value.is_null() && *value != false);
    !field.hidden && !is_virtual && field.kind != "join" && field.kind != "ui" && !field.name.is_empty()
}

fn unique_paths(field: &Field, above: &[String], keys: &mut Vec<Vec<String>>) {
    let path: Vec<String> = above.iter().cloned().chain([field.name.clone()]).collect();
    match field.kind.as_str() {
        "group" | "tab" if !field.localized => {
            field.fields.iter().filter(|child| has_content(child)).for_each(|child| unique_paths(child, &path, keys));
        }
        "text" | "email" | "number" if field.unique && !field.localized && !field.has_many => keys.push(path),
        _ => {}
    }
}

struct Reader<'a> {
    config: &'a Config,
    localized: bool,
}

impl Reader<'_> {
    fn node(&self, field: &Field, within: bool) -> Option<Node> {
        if !has_content(field) {
            return None;
        }
        let localized = self.localized && field.localized && !within;
        let within = within || localized;
        let kind = match field.kind.as_str() {
            "group" | "tab" => Kind::Group(self.nodes(&field.fields, within)),
            "array" => Kind::Rows(self.nodes(&field.fields, within)),
            "blocks" => Kind::Blocks(self.blocks(field, within)),
            "richText" => Kind::RichText,
            "relationship" | "upload" => {
                let relation = field.relation_to.as_ref();
                let list = relation.and_then(|to| to.as_array());
                let to =
                    list.map_or_else(|| relation.iter().copied().collect(), |list| list.iter().collect::<Vec<_>>());
                Kind::Relation {
                    to: to.into_iter().filter_map(|slug| slug.as_str().map(str::to_owned)).collect(),
                    many: field.has_many,
                    polymorphic: list.is_some(),
                }
            }
            _ if field.has_many => Kind::List,
            _ => Kind::Value,
        };
        Some(Node { name: field.name.clone(), kind, localized, required: field.required })
    }

    /// The fields of a row; its `id` is not content.
    fn nodes(&self, fields: &[Field], within: bool) -> Vec<Node> {
        fields.iter().filter(|field| field.name != "id").filter_map(|field| self.node(field, within)).collect()
    }

    fn blocks(&self, field: &Field, within: bool) -> IndexMap<String, Vec<Node>> {
        let referenced = |slug: &String| self.config.blocks.iter().find(|block| block.slug == *slug);
        let blocks = field.blocks.iter().chain(field.block_references.iter().filter_map(referenced));
        blocks.map(|block: &Block| (block.slug.clone(), self.nodes(&block.fields, within))).collect()
    }
}
