//! Walks the fields of one collection or global, and gives each its columns.

use indexmap::{IndexMap, IndexSet};

use crate::documents::build::columns::{kind_of, postgres_type};
use crate::documents::build::inside::Sharing;
use crate::documents::claims::{Claims, Owner, Role};
use crate::documents::map::{
    ColumnId, ColumnNode, FieldNode, ListTable, MapError, RelsTable, RowShape, Shape, TableId, TableNode,
};
use crate::documents::names::snake;
use crate::model::{Field, ProjectModel, RawTable};

/// Containers within containers, deeper than which a config can only be endless.
const DEEPEST: usize = 40;

/// Where the fields of one level go.
#[derive(Clone)]
pub(super) struct Scope {
    pub(super) table: TableId,
    pub(super) locales: Option<TableId>,
    /// What the names of tables below start with.
    pub(super) naming: String,
    /// Snake-cased groups above, each with `_`.
    pub(super) column_prefix: String,
    /// Names of groups above, each with `_`.
    pub(super) key_prefix: String,
    /// The path that nodes carry, with a dot at its end unless empty.
    pub(super) path: String,
    /// The path that owners carry: from the block on, since blocks can share a table.
    pub(super) owner_path: String,
    pub(super) parent_localized: bool,
    /// Within a localized group: columns go to `_locales`.
    pub(super) forced: bool,
    /// Within anything localized: rows carry a locale.
    pub(super) within: bool,
    /// Within a block that uses the table of an earlier one of its slug: Payload declares nothing for what is in
    /// here, so a field that the earlier block does not have is kept nowhere.
    pub(super) shared: bool,
}

pub(super) struct TreeBuilder<'a> {
    pub(super) model: &'a ProjectModel,
    pub(super) claims: &'a mut Claims,
    pub(super) entity: &'a str,
    pub(super) version: bool,
    pub(super) root_name: String,
    pub(super) tables: Vec<TableNode>,
    pub(super) texts: Option<ListTable>,
    pub(super) numbers: Option<ListTable>,
    pub(super) rels: Option<RelsTable>,
    pub(super) block_numbers: IndexMap<String, u32>,
    /// Tables of blocks that are done.
    pub(super) built: IndexSet<String>,
    /// How many tables the adapter had made before this walk.
    pub(super) earlier: usize,
    /// How often a name was given to a table, by its default name.
    pub(super) name_calls: IndexMap<String, usize>,
    pub(super) depth: usize,
    pub(super) pass: Pass,
    /// Whether Payload declares what the walk is in: not within a block that uses the table of another one.
    pub(super) declares: bool,
    /// Whether there is a block whose rows are kept in another table than the one that was declared for it.
    pub(super) diverted: bool,
    pub(super) sharing: &'a mut Sharing,
}

/// Payload declares tables in one walk through the fields, and looks them up by name in another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pass {
    /// Tables as they are declared, which is also where the rows are, but for configs with two names for one block.
    Declared,
    /// Tables as they are looked up.
    LookedUp,
}

impl<'a> TreeBuilder<'a> {
    pub(super) fn owner(&self, path: &str, role: Role, localized: bool) -> Owner {
        Owner { entity: self.entity.to_owned(), version: self.version, path: path.to_owned(), role, localized }
    }

    pub(super) fn raw(&self, table: &str, owner: &Owner) -> Result<&'a RawTable, MapError> {
        self.model
            .tables
            .get(table)
            .ok_or_else(|| MapError::MissingTable { owner: Box::new(owner.clone()), table: table.to_owned() })
    }

    /// The table's place in the tree; a table that two fields share is there once.
    pub(super) fn table(&mut self, name: &str, owner: &Owner) -> Result<TableId, MapError> {
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

    pub(super) fn claim(&mut self, table: TableId, key: &str, owner: Owner) -> Result<ColumnId, MapError> {
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
        if self.declares {
            self.claims.claim(&name, &column.name, owner);
        }
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

    pub(super) fn has(&self, table: &str, key: &str) -> bool {
        self.model.tables.get(table).is_some_and(|raw| raw.columns.contains_key(key))
    }

    /// Whether Payload declares no such table because it never looked into this block.
    pub(super) fn is_missing(&self, scope: &Scope, table: &str) -> bool {
        scope.shared && !self.model.tables.contains_key(table)
    }

    pub(super) fn has_column(&self, table: TableId, key: &str) -> bool {
        self.has(&self.tables[table].name, key)
    }

    pub(super) fn root(&mut self, name: &str, fields: &[Field]) -> Result<RowShape, MapError> {
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
            shared: false,
        };
        let fields = self.fields(fields, &scope)?;
        self.declare(name, locales);
        let lists = [self.texts.as_ref(), self.numbers.as_ref()].into_iter().flatten().map(|list| list.table);
        for list in lists.chain(self.rels.as_ref().map(|rels| rels.table)).collect::<Vec<_>>() {
            let list = self.tables[list].name.clone();
            self.declare(&list, None);
        }
        Ok(RowShape { table, id, order: None, path: None, locale: None, locales, in_json: false, fields })
    }

    /// The adapter has made a table and the one of its locales.
    pub(super) fn declare(&mut self, table: &str, locales: Option<TableId>) {
        if self.declares {
            self.claims.declare(table);
            if let Some(locales) = locales {
                self.claims.declare(&self.tables[locales].name);
            }
        }
    }

    /// The name that Payload gives to a table while it declares it. What it gave under one default name is told call
    /// by call where it was not always the same.
    pub(super) fn named(&mut self, default: String) -> String {
        if let Some(calls) = self.model.table_name_calls.get(&default) {
            let call = self.name_calls.entry(default.clone()).or_default();
            *call += 1;
            if let Some(name) = calls.get(*call - 1) {
                return name.clone();
            }
        }
        self.looked_up(&default)
    }

    /// The table of an array or of a select with many values.
    pub(super) fn table_of(&mut self, default: String, scope: &Scope) -> String {
        let looked_up = self.looked_up(&default);
        if scope.shared {
            return looked_up;
        }
        let declared = self.named(default);
        self.diverted |= declared != looked_up;
        if self.pass == Pass::LookedUp { looked_up } else { declared }
    }

    /// The name under which Payload looks for a table when it reads and writes documents.
    pub(super) fn looked_up(&self, default: &str) -> String {
        self.model.table_names.get(default).map_or(default, String::as_str).to_owned()
    }

    /// Timestamps that the adapter adds without a field.
    pub(super) fn timestamps(&mut self, table: TableId, name: &str) -> Result<(), MapError> {
        for key in ["createdAt", "updatedAt"] {
            let owned = self.tables[table].columns.iter().any(|column| column.key == key);
            if self.has(name, key) && !owned {
                let owner = self.owner(key, Role::Timestamp, false);
                self.claim(table, key, owner)?;
            }
        }
        Ok(())
    }

    pub(super) fn locales_of(&mut self, table: TableId, path: &str) -> Result<Option<TableId>, MapError> {
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

    pub(super) fn fields(&mut self, fields: &[Field], scope: &Scope) -> Result<Vec<FieldNode>, MapError> {
        if self.depth > DEEPEST {
            return Err(MapError::Recursive { path: scope.path.trim_end_matches('.').to_owned() });
        }
        self.depth += 1;
        let named = fields.iter().filter(|field| field.name != "id" && !field.name.is_empty());
        let result = named.map(|field| self.field(field, scope)).collect();
        self.depth -= 1;
        result
    }

    fn field(&mut self, field: &Field, scope: &Scope) -> Result<FieldNode, MapError> {
        let nested = self.model.config.localization.as_ref().is_some_and(|one| one.within_localized);
        let localized =
            self.model.config.localization.is_some() && field.localized && (!scope.parent_localized || nested);
        let place = Place {
            key: format!("{}{}", scope.key_prefix, field.name),
            path: format!("{}{}", scope.path, field.name),
            owner_path: format!("{}{}", scope.owner_path, field.name),
            localized,
            rows_localized: localized || scope.within || scope.forced,
        };
        let shape = match self.shape(field, scope, &place) {
            Err(error @ (MapError::MissingTable { .. } | MapError::MissingColumn { .. })) => {
                if self.declares {
                    self.claims.miss(error);
                }
                Shape::Nowhere
            }
            shape => shape?,
        };
        Ok(FieldNode {
            name: field.name.clone(),
            path: place.path,
            localized: localized && !matches!(shape, Shape::Nowhere),
            settings: settings_of(field),
            in_json: false,
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
            "blocks" if self.model.adapter.blocks_as_json => self.blocks_as_json(field, scope, place),
            "blocks" => self.blocks(field, scope, place),
            "select" if field.has_many => self.selects(field, scope, place),
            "text" if field.has_many => {
                if self.is_missing(scope, &format!("{}_texts", self.root_name)) {
                    return Ok(Shape::Nowhere);
                }
                let list = self.list("texts", "text", place)?;
                self.texts = Some(list);
                Ok(Shape::Texts)
            }
            "number" if field.has_many => {
                if self.is_missing(scope, &format!("{}_numbers", self.root_name)) {
                    return Ok(Shape::Nowhere);
                }
                let list = self.list("numbers", "number", place)?;
                self.numbers = Some(list);
                Ok(Shape::Numbers)
            }
            "relationship" | "upload"
                if field.has_many || matches!(field.relation_to, Some(serde_json::Value::Array(_))) =>
            {
                let suffix = self.model.adapter.relationships_suffix.as_deref().unwrap_or("_rels");
                if self.is_missing(scope, &format!("{}{suffix}", self.root_name)) {
                    return Ok(Shape::Nowhere);
                }
                self.rels(field, scope, place)?;
                Ok(Shape::Rels)
            }
            "relationship" | "upload" => {
                let slug = field.relation_to.as_ref().and_then(|slug| slug.as_str()).unwrap_or_default();
                self.column(field, scope, place, Role::Relation(slug.to_owned()))
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
                self.column(field, scope, place, role)
            }
            kind => Err(MapError::UnknownType { what: "the field", path: place.path.clone(), kind: kind.to_owned() }),
        }
    }

    pub(super) fn column(
        &mut self,
        field: &Field,
        scope: &Scope,
        place: &Place,
        role: Role,
    ) -> Result<Shape, MapError> {
        let indexed = field.kind != "blocks" && (field.index || field.unique || matches!(role, Role::Relation(_)));
        let in_locales = self.model.config.localization.is_some()
            && (place.localized || (scope.forced && !self.stays_outside(scope, place)));
        let role = if self.version && place.path == "parent" { Role::Version } else { role };
        let table = if in_locales { scope.locales } else { Some(scope.table) };
        if scope.shared && table.is_none_or(|table| !self.has_column(table, &place.key)) {
            return Ok(Shape::Nowhere);
        }
        if !in_locales {
            let owner = self.owner(&place.owner_path, role, scope.within);
            let column = self.claim(scope.table, &place.key, owner)?;
            self.want_index(indexed, scope.table, column);
            return Ok(Shape::Column(column));
        }
        let owner = self.owner(&place.owner_path, role, true);
        let Some(locales) = scope.locales else {
            let suffix = self.model.adapter.locales_suffix.as_deref().unwrap_or("_locales");
            let table = format!("{}{suffix}", self.tables[scope.table].name);
            return Err(MapError::MissingTable { owner: Box::new(owner), table });
        };
        let column = self.claim(locales, &place.key, owner)?;
        self.want_index(indexed, locales, column);
        Ok(Shape::LocaleColumn(column))
    }

    /// Before Payload 3.80, a group within a localized group keeps its fields beside those without locales.
    fn stays_outside(&self, scope: &Scope, place: &Place) -> bool {
        let in_locales = scope.locales.is_some_and(|locales| self.has_column(locales, &place.key));
        !in_locales && self.has_column(scope.table, &place.key)
    }

    fn want_index(&mut self, indexed: bool, table: TableId, column: ColumnId) {
        if indexed && self.declares {
            let table = &self.tables[table];
            self.claims.want_index(&table.name, &table.columns[column].name);
        }
    }
}

/// Where one field is.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) key: String,
    pub(super) path: String,
    pub(super) owner_path: String,
    pub(super) localized: bool,
    /// Whether rows below carry a locale.
    pub(super) rows_localized: bool,
}

pub(super) fn is_virtual(field: &Field) -> bool {
    !matches!(field.r#virtual, None | Some(serde_json::Value::Null | serde_json::Value::Bool(false)))
}

/// The field without its children, of which only those of a group without columns are needed.
pub(super) fn settings_of(field: &Field) -> Field {
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
        fields: if is_virtual(field) { field.fields.clone() } else { Vec::new() },
        blocks: Vec::new(),
        block_references: Vec::new(),
        other: field.other.clone(),
    }
}
