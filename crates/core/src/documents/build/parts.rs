//! Gives indexes, foreign keys and enums their owners, and proves that nothing of the adapter's tables is left over.

use indexmap::IndexMap;
use serde_json::Value;

use crate::documents::claims::{Claims, Owner, Role};
use crate::documents::map::{Entity, MapError, Tree};
use crate::model::{Declared, ProjectModel, RawColumn, RawTable, Versions};

type Entities = IndexMap<String, Entity>;

/// Claims what hangs on the columns that are claimed already. Gives the columns that schema hooks added.
pub(super) fn claim(
    model: &ProjectModel,
    collections: &Entities,
    globals: &Entities,
    claims: &mut Claims,
) -> Result<Vec<(String, String)>, MapError> {
    let mut parts =
        Parts { model, claims, compound: compound_indexes(model, collections), hooked: Vec::new(), left: Vec::new() };
    for table in model.tables.values() {
        parts.table(table);
    }
    let Parts { hooked, left, .. } = parts;
    if !left.is_empty() {
        // Payload declares an index there, on a column that no table has.
        let of_status = left.iter().all(|one| one.contains("_status_"));
        return Err(match statuses_without_locales(model) {
            slugs if of_status && !slugs.is_empty() => MapError::StatusWithoutLocales(slugs),
            _ => MapError::Unclaimed(left),
        });
    }
    // A hook may take away, too, and that is its business.
    if model.adapter.hooks.before_schema_init == 0 {
        wanted_indexes(model, claims)?;
        wanted_keys(model, collections, globals, claims)?;
    }
    Ok(hooked)
}

/// What should have a status for each locale where there are none.
fn statuses_without_locales(model: &ProjectModel) -> Vec<String> {
    let config = &model.config;
    let collections = config.collections.iter().map(|one| (&one.slug, &one.versions));
    let globals = config.globals.iter().map(|one| (&one.slug, &one.versions));
    let localized = |versions: &Option<Versions>| {
        let drafts = versions.as_ref().and_then(|versions| versions.drafts.as_ref());
        drafts.and_then(|drafts| drafts.get("localizeStatus")) == Some(&Value::Bool(true))
    };
    let all = collections.chain(globals).filter(|_| config.localization.is_none());
    all.filter(|(_, versions)| localized(versions)).map(|(slug, _)| slug.clone()).collect()
}

/// An index over several fields, as the config has it: keys of the columns, without those of locales.
struct Compound {
    entity: String,
    version: bool,
    keys: Vec<String>,
}

fn compound_indexes(model: &ProjectModel, entities: &Entities) -> Vec<Compound> {
    let mut result = Vec::new();
    for collection in &model.config.collections {
        let has_versions = entities.get(&collection.slug).is_some_and(|entity| entity.versions.is_some());
        let mut add = |version: bool, keys: Vec<String>| {
            result.push(Compound { entity: collection.slug.clone(), version, keys });
        };
        for index in &collection.indexes {
            add(false, index.fields.iter().map(|path| path.replace('.', "_")).collect());
            if has_versions {
                add(true, index.fields.iter().map(|path| format!("version_{}", path.replace('.', "_"))).collect());
            }
        }
        if let Some(keys) = collection.upload.as_ref().and_then(|upload| upload.filename_compound_index.clone()) {
            add(false, keys);
        }
    }
    result
}

struct Parts<'a> {
    model: &'a ProjectModel,
    claims: &'a mut Claims,
    compound: Vec<Compound>,
    hooked: Vec<(String, String)>,
    left: Vec<String>,
}

impl Parts<'_> {
    fn table(&mut self, table: &RawTable) {
        let owned = table.columns.values().any(|column| self.claims.owner(&table.name, &column.name).is_some());
        if !owned && !self.by_hook(table, |_| false) {
            self.left.push(format!("table {}", table.name));
            return;
        }
        for (key, column) in &table.columns {
            if self.claims.owner(&table.name, &column.name).is_none() {
                if !self.by_hook(table, |declared| declared.columns.contains(key)) {
                    self.left.push(format!("column {}.{}", table.name, column.name));
                    continue;
                }
                self.hooked.push((table.name.clone(), column.name.clone()));
                self.claims.claim(&table.name, &column.name, Owner::hook());
            }
            self.column(table, column);
        }
        self.foreign_keys(table);
        self.indexes(table);
    }

    /// Whether only the project's schema hooks can have added what Payload does not declare by itself.
    fn by_hook(&self, table: &RawTable, is_declared: impl Fn(&Declared) -> bool) -> bool {
        if self.model.adapter.hooks.before_schema_init == 0 {
            return false;
        }
        let Some(declared) = &self.model.declared else { return true };
        !declared.get(&table.name).is_some_and(is_declared)
    }

    fn column(&mut self, table: &RawTable, column: &RawColumn) {
        let Some(owner) = self.claims.owner(&table.name, &column.name).cloned() else { return };
        if column.kind == "enum" {
            let name = match &column.enum_name {
                Some(name) if !column.locale => name,
                _ => "_locales",
            };
            self.claims.claim_enum(name, owner.clone());
        }
        if let Some(reference) = &column.reference {
            let foreign = self.model.tables.get(&reference.table).and_then(|one| one.columns.get(&reference.name));
            let foreign = foreign.map_or(reference.name.as_str(), |column| &column.name);
            let name = format!("{}_{}_{}_{foreign}_fk", table.name, column.name, reference.table);
            self.claims.claim_foreign_key(&table.name, &name, owner);
        }
    }

    /// The owner of a column by its key.
    fn owner(&self, table: &RawTable, key: &str) -> Option<&Owner> {
        self.claims.owner(&table.name, &table.columns.get(key)?.name)
    }

    fn foreign_keys(&mut self, table: &RawTable) {
        for (key, foreign_key) in &table.foreign_keys {
            let mut owners: Vec<&Owner> =
                foreign_key.columns.iter().filter_map(|column| self.owner(table, column)).collect();
            owners.dedup();
            let owner = match owners.as_slice() {
                [one] => Some((*one).clone()),
                _ if self.by_hook(table, |declared| declared.foreign_keys.contains(key)) => Some(Owner::hook()),
                _ => None,
            };
            match owner {
                Some(owner) => self.claims.claim_foreign_key(&table.name, &foreign_key.name, owner),
                None => self.left.push(format!("foreign key {} of table {}", foreign_key.name, table.name)),
            }
        }
    }

    fn indexes(&mut self, table: &RawTable) {
        for (key, index) in &table.indexes {
            let owner = match self.index_owner(table, &keys_of(&index.on)) {
                None if self.by_hook(table, |declared| declared.indexes.contains(key)) => Some(Owner::hook()),
                owner => owner,
            };
            match owner {
                Some(owner) => self.claims.claim_index(&table.name, &index.name, owner),
                None => self.left.push(format!("index {} of table {}", index.name, table.name)),
            }
        }
    }

    /// The field that an index is for. Locale, order and path stand beside a field's column and have no say.
    fn index_owner(&self, table: &RawTable, keys: &[&str]) -> Option<Owner> {
        let owners: Vec<(&str, &Owner)> =
            keys.iter().map(|key| Some((*key, self.owner(table, key)?))).collect::<Option<_>>()?;
        let aside = |owner: &Owner| matches!(owner.role, Role::Locale | Role::Order | Role::Path);
        let fields: Vec<(&str, &Owner)> = owners.iter().filter(|(_, owner)| !aside(owner)).copied().collect();
        match fields.as_slice() {
            [] => owners.first().map(|(_, owner)| (*owner).clone()),
            [(_, owner)] => Some((*owner).clone()),
            many => {
                let (_, first) = many.first()?;
                let is_same = |one: &&Compound| {
                    one.entity == first.entity
                        && one.version == first.version
                        && one.keys.iter().map(String::as_str).eq(many.iter().map(|(key, _)| *key))
                };
                self.compound.iter().find(is_same)?;
                let paths: Vec<&str> = many.iter().map(|(_, owner)| owner.field()).collect();
                Some(Owner { path: paths.join(", "), role: Role::Index, ..(*first).clone() })
            }
        }
    }
}

fn keys_of(on: &Value) -> Vec<&str> {
    match on {
        Value::Array(keys) => keys.iter().filter_map(Value::as_str).collect(),
        Value::String(key) => vec![key],
        _ => Vec::new(),
    }
}

/// Every field that asks for an index has one, and every relationship.
fn wanted_indexes(model: &ProjectModel, claims: &Claims) -> Result<(), MapError> {
    for (table, column) in claims.wanted_indexes() {
        let (Some(raw), Some(owner)) = (model.tables.get(table), claims.owner(table, column)) else { continue };
        let is_it = |key: &str| raw.columns.get(key).is_some_and(|one| one.name == *column);
        let found = raw.indexes.values().any(|index| keys_of(&index.on).first().is_some_and(|key| is_it(key)));
        if !found && !claims.collides(table, column) {
            return Err(missing("index", owner, table, column));
        }
    }
    Ok(())
}

/// Every row refers to the one it belongs to, and every relationship to its collection.
fn wanted_keys(
    model: &ProjectModel,
    collections: &Entities,
    globals: &Entities,
    claims: &Claims,
) -> Result<(), MapError> {
    let root = |slug: &str| collections.get(slug).map(|entity| entity.main.root_table().name.as_str());
    let parents = collections.values().chain(globals.values()).flat_map(|entity| {
        let trees = [(false, Some(&entity.main)), (true, entity.versions.as_ref())];
        let found = trees.into_iter().filter_map(|(version, tree)| Some((version, tree?)));
        let parents = found.flat_map(|(version, tree)| parents(tree).map(move |parent| (version, parent)));
        // The table of a block can be another one's, whose rows it refers to.
        let own = parents.filter(|(version, (table, column, _))| {
            claims.owner(table, column).is_some_and(|owner| owner.entity == entity.slug && owner.version == *version)
        });
        own.map(|(_, parent)| parent)
    });
    let relations = claims.iter().filter_map(|(table, column, owner)| match &owner.role {
        Role::Relation(slug) => Some((table, column, root(slug)?)),
        Role::Version if owner.path == "parent" => Some((table, column, root(&owner.entity)?)),
        _ => None,
    });
    for (table, column, target) in parents.chain(relations) {
        let (Some(raw), Some(owner)) = (model.tables.get(table), claims.owner(table, column)) else { continue };
        let Some((key, found)) = raw.columns.iter().find(|(_, one)| one.name == column) else { continue };
        let inline = found.reference.as_ref().is_some_and(|reference| reference.table == target);
        let named = raw.foreign_keys.values().any(|one| {
            one.columns == [key.as_str()] && one.foreign_columns.first().is_some_and(|to| to.table == target)
        });
        if !inline && !named && !claims.collides(table, column) {
            return Err(missing("foreign key", owner, table, column));
        }
    }
    Ok(())
}

/// The columns that say which row a row belongs to: table, column, the other table.
fn parents(tree: &Tree) -> impl Iterator<Item = (&str, &str, &str)> {
    tree.tables.iter().filter_map(|table| {
        let (parent, column) = table.parent?;
        Some((table.name.as_str(), table.columns[column].name.as_str(), tree.tables[parent].name.as_str()))
    })
}

fn missing(kind: &'static str, owner: &Owner, table: &str, column: &str) -> MapError {
    MapError::MissingPart { kind, owner: Box::new(owner.clone()), table: table.to_owned(), column: column.to_owned() }
}
