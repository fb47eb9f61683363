//! Builds the field map from the project model.
//!
//! Tables are found by the names that the adapter itself recorded, and columns by their names in JavaScript, so custom
//! names need no imitation. What is repeated here is only which field goes to which table, and the numbering of block
//! tables; the final check that nothing is left over keeps that honest.

use indexmap::{IndexMap, IndexSet};
use serde_json::json;

use crate::Dialect;
use crate::documents::claims::{Claims, Owner, Role};
use crate::documents::map::{
    ColumnId, ColumnKind, ColumnNode, Entity, EntityKind, FieldMap, FieldNode, ListTable, Locales, MapError, RelsTable,
    RowShape, SelectTable, Shape, TableId, TableNode, Tree,
};
use crate::documents::names::snake;
use crate::model::{Block, Field, ProjectModel, RawColumn, RawTable, Versions};

/// Containers within containers, deeper than which a config can only be endless.
const DEEPEST: usize = 40;

pub(super) fn build(model: &ProjectModel) -> Result<FieldMap, MapError> {
    let dialect =
        Dialect::parse(&model.adapter.dialect).ok_or_else(|| MapError::NotRelational(model.adapter.dialect.clone()))?;
    if model.adapter.blocks_as_json {
        return Err(MapError::BlocksAsJson);
    }
    let mut claims = Claims::default();
    let mut collections = IndexMap::new();
    for collection in &model.config.collections {
        let mut source = Source {
            model,
            claims: &mut claims,
            kind: EntityKind::Collection,
            slug: &collection.slug,
            fields: &collection.fields,
            versions: collection.versions.as_ref(),
            hooks: &collection.hooks,
            auth: collection.auth.is_some(),
        };
        collections.insert(collection.slug.clone(), source.entity()?);
    }
    let mut globals = IndexMap::new();
    for global in &model.config.globals {
        let mut source = Source {
            model,
            claims: &mut claims,
            kind: EntityKind::Global,
            slug: &global.slug,
            fields: &global.fields,
            versions: global.versions.as_ref(),
            hooks: &global.hooks,
            auth: false,
        };
        globals.insert(global.slug.clone(), source.entity()?);
    }
    let extra = claims.leftovers(&model.tables);
    if !extra.is_empty() && model.adapter.hooks.before_schema_init == 0 {
        return Err(MapError::Unclaimed(extra.iter().map(|(table, column)| format!("{table}.{column}")).collect()));
    }
    Ok(FieldMap {
        dialect,
        namespace: model.adapter.schema_name.clone(),
        locales: locales(model),
        collections,
        globals,
        claims,
        extra,
    })
}

fn locales(model: &ProjectModel) -> Locales {
    let Some(localization) = &model.config.localization else { return Locales::default() };
    let own_fallback = localization.locales.iter().filter_map(|locale| {
        let codes = match locale.fallback_locale.as_ref()? {
            serde_json::Value::String(code) => vec![code.clone()],
            serde_json::Value::Array(codes) => {
                codes.iter().filter_map(|code| code.as_str().map(str::to_owned)).collect()
            }
            _ => return None,
        };
        Some((locale.code.clone(), codes))
    });
    Locales {
        codes: localization.locales.iter().map(|locale| locale.code.clone()).collect(),
        default: localization.default_locale.clone(),
        fallback: localization.fallback,
        own_fallback: own_fallback.collect(),
    }
}

struct Source<'a> {
    model: &'a ProjectModel,
    claims: &'a mut Claims,
    kind: EntityKind,
    slug: &'a str,
    fields: &'a [Field],
    versions: Option<&'a Versions>,
    hooks: &'a [String],
    auth: bool,
}

impl Source<'_> {
    fn entity(&mut self) -> Result<Entity, MapError> {
        let main = self.tree(false, self.fields)?;
        let versions = match self.versions {
            None => None,
            Some(versions) => {
                let fields = self.version_fields(versions);
                Some(self.tree(true, &fields)?)
            }
        };
        Ok(Entity {
            kind: self.kind,
            slug: self.slug.to_owned(),
            hooks: self.hooks.to_vec(),
            auth: self.auth,
            drafts: self.versions.is_some_and(|versions| versions.drafts.is_some()),
            main,
            versions,
        })
    }

    /// The fields of the version table, as Payload puts them together.
    fn version_fields(&self, versions: &Versions) -> Vec<Field> {
        let mut result = Vec::new();
        let field = |value: serde_json::Value| -> Field {
            serde_json::from_value(value).expect("a field needs no more than a name and a type")
        };
        if self.kind == EntityKind::Collection {
            result.push(field(json!({ "name": "parent", "type": "relationship", "relationTo": self.slug })));
        }
        let mut version = field(json!({ "name": "version", "type": "group" }));
        version.fields = self.fields.iter().filter(|field| field.name != "id").cloned().collect();
        result.push(version);
        result.push(field(json!({ "name": "createdAt", "type": "date" })));
        result.push(field(json!({ "name": "updatedAt", "type": "date" })));
        if let Some(drafts) = &versions.drafts {
            if self.model.config.localization.is_some() {
                result.push(field(json!({ "name": "snapshot", "type": "checkbox" })));
                result.push(field(json!({ "name": "publishedLocale", "type": "select" })));
            }
            result.push(field(json!({ "name": "latest", "type": "checkbox" })));
            if drafts.get("autosave").is_some_and(|autosave| !matches!(autosave, serde_json::Value::Bool(false))) {
                result.push(field(json!({ "name": "autosave", "type": "checkbox" })));
            }
        }
        result
    }

    fn tree(&mut self, version: bool, fields: &[Field]) -> Result<Tree, MapError> {
        let suffix = self.model.adapter.versions_suffix.as_deref().unwrap_or("_v");
        let default = if version { format!("_{}{suffix}", snake(self.slug)) } else { snake(self.slug) };
        let name = self.model.table_names.get(&default).cloned().unwrap_or(default);
        let mut builder = TreeBuilder {
            model: self.model,
            claims: self.claims,
            entity: self.slug,
            version,
            root_name: name.clone(),
            tables: Vec::new(),
            texts: None,
            numbers: None,
            rels: None,
            block_numbers: IndexMap::new(),
            built: IndexSet::new(),
            depth: 0,
        };
        let root = builder.root(&name, fields)?;
        builder.timestamps(root.table, &name)?;
        let TreeBuilder { tables, texts, numbers, rels, .. } = builder;
        Ok(Tree { tables, root, texts, numbers, rels })
    }
}

/// Where the fields of one level go.
#[derive(Clone)]
struct Scope {
    table: TableId,
    locales: Option<TableId>,
    /// What the names of tables below start with.
    naming: String,
    /// Snake-cased groups above, each with `_`.
    column_prefix: String,
    /// Names of groups above, each with `_`.
    key_prefix: String,
    /// The path that nodes carry, with a dot at its end unless empty.
    path: String,
    /// The path that owners carry: from the block on, since blocks can share a table.
    owner_path: String,
    parent_localized: bool,
    /// Within a localized group: columns go to `_locales`.
    forced: bool,
    /// Within anything localized: rows carry a locale.
    within: bool,
}

struct TreeBuilder<'a> {
    model: &'a ProjectModel,
    claims: &'a mut Claims,
    entity: &'a str,
    version: bool,
    root_name: String,
    tables: Vec<TableNode>,
    texts: Option<ListTable>,
    numbers: Option<ListTable>,
    rels: Option<RelsTable>,
    block_numbers: IndexMap<String, u32>,
    built: IndexSet<String>,
    depth: usize,
}

impl<'a> TreeBuilder<'a> {
    fn owner(&self, path: &str, role: Role, localized: bool) -> Owner {
        Owner { entity: self.entity.to_owned(), version: self.version, path: path.to_owned(), role, localized }
    }

    fn raw(&self, table: &str, owner: &Owner) -> Result<&'a RawTable, MapError> {
        self.model
            .tables
            .get(table)
            .ok_or_else(|| MapError::MissingTable { owner: Box::new(owner.clone()), table: table.to_owned() })
    }

    /// The table's place in the tree; a table that two fields share is there once.
    fn table(&mut self, name: &str, owner: &Owner) -> Result<TableId, MapError> {
        self.raw(name, owner)?;
        if let Some(found) = self.tables.iter().position(|table| table.name == name) {
            return Ok(found);
        }
        self.tables.push(TableNode {
            name: name.to_owned(),
            columns: Vec::new(),
            parent: None,
            id: 0,
            order: None,
            locale_key: None,
        });
        Ok(self.tables.len() - 1)
    }

    fn claim(&mut self, table: TableId, key: &str, owner: Owner) -> Result<ColumnId, MapError> {
        let name = self.tables[table].name.clone();
        let raw = self.raw(&name, &owner)?;
        let Some(column) = raw.columns.get(key) else {
            return Err(MapError::MissingColumn { owner: Box::new(owner), table: name, key: key.to_owned() });
        };
        let kind = kind_of(column).ok_or_else(|| MapError::UnknownType {
            what: "the column",
            path: format!("{name}.{}", column.name),
            kind: column.kind.clone(),
        })?;
        self.claims.claim(&name, &column.name, owner)?;
        let columns = &mut self.tables[table].columns;
        if let Some(found) = columns.iter().position(|one| one.key == key) {
            return Ok(found);
        }
        columns.push(ColumnNode {
            name: column.name.clone(),
            key: key.to_owned(),
            kind,
            postgres_type: postgres_type(column, self.model.adapter.schema_name.as_deref()),
            not_null: column.not_null,
            has_default: column.default.is_some() || column.default_now || column.default_random,
        });
        Ok(columns.len() - 1)
    }

    fn has(&self, table: &str, key: &str) -> bool {
        self.model.tables.get(table).is_some_and(|raw| raw.columns.contains_key(key))
    }

    fn root(&mut self, name: &str, fields: &[Field]) -> Result<RowShape, MapError> {
        let owner = self.owner("", Role::Id, false);
        let table = self.table(name, &owner)?;
        let id = self.claim(table, "id", owner)?;
        self.tables[table].id = id;
        let locales = self.locales_of(table, "")?;
        let scope = Scope {
            table,
            locales,
            naming: name.to_owned(),
            column_prefix: String::new(),
            key_prefix: String::new(),
            path: String::new(),
            owner_path: String::new(),
            parent_localized: false,
            forced: false,
            within: false,
        };
        let fields = self.fields(fields, &scope)?;
        Ok(RowShape { table, id, order: None, path: None, locale: None, locales, fields })
    }

    /// Timestamps that the adapter adds without a field.
    fn timestamps(&mut self, table: TableId, name: &str) -> Result<(), MapError> {
        for key in ["createdAt", "updatedAt"] {
            let owned = self.tables[table].columns.iter().any(|column| column.key == key);
            if self.has(name, key) && !owned {
                let owner = self.owner(key, Role::Timestamp, false);
                self.claim(table, key, owner)?;
            }
        }
        Ok(())
    }

    fn locales_of(&mut self, table: TableId, path: &str) -> Result<Option<TableId>, MapError> {
        let suffix = self.model.adapter.locales_suffix.as_deref().unwrap_or("_locales");
        let name = format!("{}{suffix}", self.tables[table].name);
        if self.model.config.localization.is_none() || !self.has(&name, "_locale") {
            return Ok(None);
        }
        let owner = self.owner(path, Role::Id, true);
        let locales = self.table(&name, &owner)?;
        let id = self.claim(locales, "id", owner)?;
        let locale = self.claim(locales, "_locale", self.owner(path, Role::Locale, true))?;
        let parent = self.claim(locales, "_parentID", self.owner(path, Role::Parent, true))?;
        let node = &mut self.tables[locales];
        node.id = id;
        node.parent = Some((table, parent));
        node.locale_key = Some(locale);
        Ok(Some(locales))
    }

    fn fields(&mut self, fields: &[Field], scope: &Scope) -> Result<Vec<FieldNode>, MapError> {
        if self.depth > DEEPEST {
            return Err(MapError::Recursive { path: scope.path.trim_end_matches('.').to_owned() });
        }
        self.depth += 1;
        let mut result = Vec::with_capacity(fields.len());
        for field in fields {
            if field.name != "id" && !field.name.is_empty() {
                result.push(self.field(field, scope)?);
            }
        }
        self.depth -= 1;
        Ok(result)
    }

    fn field(&mut self, field: &Field, scope: &Scope) -> Result<FieldNode, MapError> {
        let localized = self.model.config.localization.is_some() && field.localized && !scope.parent_localized;
        let place = Place {
            key: format!("{}{}", scope.key_prefix, field.name),
            path: format!("{}{}", scope.path, field.name),
            owner_path: format!("{}{}", scope.owner_path, field.name),
            localized,
            rows_localized: localized || scope.within || scope.forced,
        };
        let shape = self.shape(field, scope, &place)?;
        Ok(FieldNode {
            name: field.name.clone(),
            path: place.path,
            localized: localized && !matches!(shape, Shape::Nowhere),
            settings: settings_of(field),
            shape,
        })
    }

    fn shape(&mut self, field: &Field, scope: &Scope, place: &Place) -> Result<Shape, MapError> {
        if is_virtual(field) {
            return Ok(Shape::Nowhere);
        }
        match field.kind.as_str() {
            "join" | "ui" => Ok(Shape::Nowhere),
            "group" | "tab" => {
                let lead = if field.name.starts_with('_') { "_" } else { "" };
                let column = format!("{}{lead}{}", scope.column_prefix, snake(&field.name));
                let inner = Scope {
                    naming: format!("{}_{column}", self.tables[scope.table].name),
                    column_prefix: format!("{column}_"),
                    key_prefix: format!("{}_", place.key),
                    path: format!("{}.", place.path),
                    owner_path: format!("{}.", place.owner_path),
                    parent_localized: scope.parent_localized || field.localized,
                    forced: scope.forced || place.localized,
                    within: scope.within || place.localized,
                    ..scope.clone()
                };
                Ok(Shape::Group(self.fields(&field.fields, &inner)?))
            }
            "array" => self.array(field, scope, place),
            "blocks" => self.blocks(field, scope, place),
            "select" if field.has_many => self.selects(field, scope, place),
            "text" if field.has_many => {
                let list = self.list("texts", "text", place)?;
                self.texts = Some(list);
                Ok(Shape::Texts)
            }
            "number" if field.has_many => {
                let list = self.list("numbers", "number", place)?;
                self.numbers = Some(list);
                Ok(Shape::Numbers)
            }
            "relationship" | "upload"
                if field.has_many || matches!(field.relation_to, Some(serde_json::Value::Array(_))) =>
            {
                self.rels(field, place)?;
                Ok(Shape::Rels)
            }
            "relationship" | "upload" => {
                let slug = field.relation_to.as_ref().and_then(|slug| slug.as_str()).unwrap_or_default();
                self.column(scope, place, Role::Relation(slug.to_owned()))
            }
            "text" | "textarea" | "email" | "code" | "number" | "checkbox" | "date" | "json" | "richText" | "point"
            | "select" | "radio" => {
                let role = match (place.path.as_str(), self.version) {
                    ("createdAt" | "updatedAt" | "deletedAt", false) => Role::Timestamp,
                    ("createdAt" | "updatedAt" | "snapshot" | "publishedLocale" | "latest" | "autosave", true) => {
                        Role::Version
                    }
                    _ => Role::Value,
                };
                self.column(scope, place, role)
            }
            kind => Err(MapError::UnknownType { what: "the field", path: place.path.clone(), kind: kind.to_owned() }),
        }
    }

    fn column(&mut self, scope: &Scope, place: &Place, role: Role) -> Result<Shape, MapError> {
        let in_locales = self.model.config.localization.is_some() && (place.localized || scope.forced);
        let role = if self.version && place.path == "parent" { Role::Version } else { role };
        if !in_locales {
            let owner = self.owner(&place.owner_path, role, scope.within);
            return Ok(Shape::Column(self.claim(scope.table, &place.key, owner)?));
        }
        let owner = self.owner(&place.owner_path, role, true);
        let Some(locales) = scope.locales else {
            let suffix = self.model.adapter.locales_suffix.as_deref().unwrap_or("_locales");
            let table = format!("{}{suffix}", self.tables[scope.table].name);
            return Err(MapError::MissingTable { owner: Box::new(owner), table });
        };
        Ok(Shape::LocaleColumn(self.claim(locales, &place.key, owner)?))
    }

    /// The scope of the rows of an array or a block.
    fn row_scope(
        &self,
        table: TableId,
        locales: Option<TableId>,
        scope: &Scope,
        field: &Field,
        place: &Place,
    ) -> Scope {
        Scope {
            table,
            locales,
            naming: self.tables[table].name.clone(),
            column_prefix: String::new(),
            key_prefix: String::new(),
            path: format!("{}.", place.path),
            owner_path: format!("{}.", place.owner_path),
            parent_localized: scope.parent_localized || field.localized,
            forced: false,
            within: place.rows_localized,
        }
    }

    fn row_columns(
        &mut self,
        table: TableId,
        parent: TableId,
        owner_path: &str,
        localized: bool,
    ) -> Result<(ColumnId, Option<ColumnId>, Option<ColumnId>), MapError> {
        let id = self.claim(table, "id", self.owner(owner_path, Role::Id, localized))?;
        let order = self.claim(table, "_order", self.owner(owner_path, Role::Order, localized))?;
        let parent_column = self.claim(table, "_parentID", self.owner(owner_path, Role::Parent, localized))?;
        let locale = match localized {
            true => Some(self.claim(table, "_locale", self.owner(owner_path, Role::Locale, true))?),
            false => None,
        };
        let shown = match self.version {
            true => self.claim(table, "_uuid", self.owner(owner_path, Role::RowId, localized))?,
            false => id,
        };
        let node = &mut self.tables[table];
        node.id = id;
        node.order = Some(order);
        node.parent = Some((parent, parent_column));
        Ok((shown, Some(order), locale))
    }

    fn array(&mut self, field: &Field, scope: &Scope, place: &Place) -> Result<Shape, MapError> {
        let default = format!("{}_{}", scope.naming, snake(&field.name));
        let name = self.model.table_names.get(&default).cloned().unwrap_or(default);
        let owner = self.owner(&place.owner_path, Role::Id, place.rows_localized);
        let table = self.table(&name, &owner)?;
        let (id, order, locale) = self.row_columns(table, scope.table, &place.owner_path, place.rows_localized)?;
        let locales = self.locales_of(table, &place.owner_path)?;
        let inner = self.row_scope(table, locales, scope, field, place);
        let fields = self.fields(&field.fields, &inner)?;
        Ok(Shape::Array(Box::new(RowShape { table, id, order, path: None, locale, locales, fields })))
    }

    fn blocks(&mut self, field: &Field, scope: &Scope, place: &Place) -> Result<Shape, MapError> {
        let model = self.model;
        let mut used: Vec<&Block> = field.blocks.iter().collect();
        for slug in &field.block_references {
            if used.iter().any(|block| &block.slug == slug) {
                continue;
            }
            let block = model.config.blocks.iter().find(|block| &block.slug == slug);
            used.push(block.ok_or_else(|| MapError::UnknownBlock { path: place.path.clone(), slug: slug.clone() })?);
        }
        let mut result = IndexMap::new();
        for block in used {
            let name = self.block_table(block, scope, place);
            let place = Place {
                path: format!("{}.{}", place.path, block.slug),
                owner_path: format!("[{}]", block.slug),
                ..place.clone()
            };
            let owner = self.owner(&place.owner_path, Role::Id, place.rows_localized);
            let table = self.table(&name, &owner)?;
            let (id, order, locale) = self.row_columns(table, 0, &place.owner_path, place.rows_localized)?;
            let path = self.claim(table, "_path", self.owner(&place.owner_path, Role::Path, place.rows_localized))?;
            let locales = self.locales_of(table, &place.owner_path)?;
            let inner = self.row_scope(table, locales, scope, field, &place);
            let fields = self.fields(&block.fields, &inner)?;
            self.built.insert(name);
            let shape = RowShape { table, id, order, path: Some(path), locale, locales, fields };
            result.insert(block.slug.clone(), shape);
        }
        Ok(Shape::Blocks(result))
    }

    /// The table of a block at this place: blocks of the same slug share one as long as they look the same to Payload.
    fn block_table(&mut self, block: &Block, scope: &Scope, place: &Place) -> String {
        let default = format!("{}_blocks_{}", self.root_name, snake(&block.slug));
        let name = self.model.table_names.get(&default).cloned().unwrap_or(default);
        let Some(number) = self.block_numbers.get_mut(&name) else {
            self.block_numbers.insert(name.clone(), 1);
            return name;
        };
        let identical = self.built.contains(&name)
            && same_block(self.model, block, &name, place.rows_localized, scope.parent_localized);
        if identical {
            return name;
        }
        *number += 1;
        format!("{name}_{number}")
    }

    fn selects(&mut self, field: &Field, scope: &Scope, place: &Place) -> Result<Shape, MapError> {
        let default = format!("{}_{}", scope.naming, snake(&field.name));
        let name = self.model.table_names.get(&default).cloned().unwrap_or(default);
        let localized = place.rows_localized;
        let path = &place.owner_path;
        let owner = self.owner(path, Role::Id, localized);
        let table = self.table(&name, &owner)?;
        let id = self.claim(table, "id", owner)?;
        let order = self.claim(table, "order", self.owner(path, Role::Order, localized))?;
        let parent = self.claim(table, "parent", self.owner(path, Role::Parent, localized))?;
        let value = self.claim(table, "value", self.owner(path, Role::Value, localized))?;
        let locale = match localized {
            true => Some(self.claim(table, "locale", self.owner(path, Role::Locale, true))?),
            false => None,
        };
        let node = &mut self.tables[table];
        node.id = id;
        node.order = Some(order);
        node.parent = Some((scope.table, parent));
        Ok(Shape::Selects(SelectTable { table, order, value, locale }))
    }

    /// The columns that `_texts`, `_numbers` and `_rels` have in common.
    fn shared(&mut self, suffix: &str, place: &Place) -> Result<SharedTable, MapError> {
        let name = format!("{}{suffix}", self.root_name);
        let mut owner = self.owner("", Role::Id, false);
        if !self.model.tables.contains_key(&name) {
            owner.path.clone_from(&place.owner_path);
        }
        let table = self.table(&name, &owner)?;
        let id = self.claim(table, "id", owner)?;
        let order = self.claim(table, "order", self.owner("", Role::Order, false))?;
        let parent = self.claim(table, "parent", self.owner("", Role::Parent, false))?;
        let path = self.claim(table, "path", self.owner("", Role::Path, false))?;
        let locale = match self.has(&name, "locale") {
            true => Some(self.claim(table, "locale", self.owner("", Role::Locale, false))?),
            false => None,
        };
        let node = &mut self.tables[table];
        node.id = id;
        node.order = Some(order);
        node.parent = Some((0, parent));
        Ok(SharedTable { table, order, path, locale })
    }

    fn list(&mut self, suffix: &str, key: &str, place: &Place) -> Result<ListTable, MapError> {
        let SharedTable { table, order, path, locale } = self.shared(&format!("_{suffix}"), place)?;
        let value = self.claim(table, key, self.owner("", Role::Value, false))?;
        Ok(ListTable { table, order, path, value, locale })
    }

    fn rels(&mut self, field: &Field, place: &Place) -> Result<(), MapError> {
        let suffix = self.model.adapter.relationships_suffix.as_deref().unwrap_or("_rels").to_owned();
        let SharedTable { table, order, path, locale } = self.shared(&suffix, place)?;
        let mut targets = self.rels.take().map(|rels| rels.targets).unwrap_or_default();
        let slugs = match &field.relation_to {
            Some(serde_json::Value::Array(slugs)) => slugs.iter().filter_map(|slug| slug.as_str()).collect(),
            Some(serde_json::Value::String(slug)) => vec![slug.as_str()],
            _ => Vec::new(),
        };
        for slug in slugs {
            let owner = self.owner("", Role::Relation(slug.to_owned()), false);
            let column = self.claim(table, &format!("{slug}ID"), owner)?;
            targets.insert(slug.to_owned(), column);
        }
        self.rels = Some(RelsTable { table, order, path, locale, targets });
        Ok(())
    }
}

struct SharedTable {
    table: TableId,
    order: ColumnId,
    path: ColumnId,
    locale: Option<ColumnId>,
}

/// Where one field is.
#[derive(Clone)]
struct Place {
    key: String,
    path: String,
    owner_path: String,
    localized: bool,
    /// Whether rows below carry a locale.
    rows_localized: bool,
}

fn is_virtual(field: &Field) -> bool {
    !matches!(field.r#virtual, None | Some(serde_json::Value::Null | serde_json::Value::Bool(false)))
}

/// The field without its children.
fn settings_of(field: &Field) -> Field {
    Field {
        name: field.name.clone(),
        kind: field.kind.clone(),
        localized: field.localized,
        required: field.required,
        unique: field.unique,
        index: field.index,
        has_many: field.has_many,
        relation_to: field.relation_to.clone(),
        r#virtual: field.r#virtual.clone(),
        hidden: field.hidden,
        options: field.options.clone(),
        default_value: field.default_value.clone(),
        fields: Vec::new(),
        blocks: Vec::new(),
        block_references: Vec::new(),
        other: field.other.clone(),
    }
}

/// Whether Payload lets a block share the table of an earlier block of the same slug.
fn same_block(model: &ProjectModel, block: &Block, table: &str, localized: bool, parent_localized: bool) -> bool {
    let Some(raw) = model.tables.get(table) else { return false };
    let suffix = model.adapter.locales_suffix.as_deref().unwrap_or("_locales");
    let locales = model.tables.get(&format!("{table}{suffix}"));
    every_column_there(&block.fields, "", parent_localized || localized, raw, locales)
        && localized == raw.columns.contains_key("_locale")
}

fn every_column_there(
    fields: &[Field],
    prefix: &str,
    parent_localized: bool,
    table: &RawTable,
    locales: Option<&RawTable>,
) -> bool {
    fields.iter().all(|field| match field.kind.as_str() {
        "array" | "blocks" | "relationship" | "upload" | "ui" => true,
        _ if field.has_many => true,
        // A named tab is looked for as if it were a column.
        "tab" => table.columns.contains_key(&field.name),
        "group" => {
            let prefix = format!("{prefix}{}_", field.name);
            every_column_there(&field.fields, &prefix, parent_localized || field.localized, table, locales)
        }
        _ => {
            let localized = field.localized && !parent_localized;
            let table = if localized { locales.unwrap_or(table) } else { table };
            table.columns.contains_key(&format!("{prefix}{}", field.name))
        }
    })
}

fn kind_of(column: &RawColumn) -> Option<ColumnKind> {
    Some(match column.kind.as_str() {
        "serial" | "integer" => ColumnKind::Integer,
        "numeric" => ColumnKind::Numeric,
        "boolean" => ColumnKind::Boolean,
        "varchar" | "text" | "enum" => ColumnKind::Text,
        "uuid" => ColumnKind::Uuid,
        "timestamp" => ColumnKind::Timestamp,
        "jsonb" => ColumnKind::Json,
        "geometry" => ColumnKind::Point,
        _ => return None,
    })
}

fn postgres_type(column: &RawColumn, namespace: Option<&str>) -> String {
    let quote = |name: &str| format!("\"{}\"", name.replace('"', "\"\""));
    match column.kind.as_str() {
        "serial" => "integer".to_owned(),
        "timestamp" => "timestamp(3) with time zone".to_owned(),
        "enum" => {
            let name = match &column.enum_name {
                Some(name) if !column.locale => name.as_str(),
                _ => "_locales",
            };
            match namespace {
                Some(namespace) => format!("{}.{}", quote(namespace), quote(name)),
                None => quote(name),
            }
        }
        kind => kind.to_owned(),
    }
}
