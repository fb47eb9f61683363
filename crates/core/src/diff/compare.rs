//! Compares two schemas, in drizzle-kit's order: enums, tables, then the columns and parts of each table that stays.

use indexmap::IndexMap;
use serde_json::{Value, json};

use super::answers::{RenameKind, Resolver};
use super::{AddedValue, Answers, ColumnChange, Constraints, Diff, DiffError, EnumChange, Parts, Renamed, TableChange};
use crate::Dialect;
use crate::schema::{CHECKS, COMPOSITE_KEYS, Column, Enum, ForeignKey, Other, Schema, Table, UNIQUES};

pub(super) fn diff(previous: &Schema, next: &Schema, answers: &Answers) -> Result<Diff, DiffError> {
    if previous.dialect != next.dialect {
        return Err(DiffError::OtherDialect { previous: previous.dialect, next: next.dialect });
    }
    if previous.namespace != next.namespace {
        let name = |schema: &Schema| schema.namespace.clone().unwrap_or_else(|| "public".to_owned());
        return Err(DiffError::OtherNamespace { previous: name(previous), next: name(next) });
    }
    let mut resolver = Resolver::new(answers);
    let mut previous = previous.clone();

    let (added, gone) = keys(&previous.enums, &next.enums);
    let enums = resolver.resolve(RenameKind::Enum, None, added, gone);
    rename_enums(&mut previous, &enums.renamed);

    let (added, gone) = keys(&previous.tables, &next.tables);
    let tables = resolver.resolve(RenameKind::Table, None, added, gone);
    rename_tables(&mut previous, &tables.renamed);

    let mut altered_tables = IndexMap::new();
    let mut foreign = differing("", &previous.other, &next.other, &[]);
    let dialect = next.dialect;
    for (name, table) in &mut previous.tables {
        let Some(next_table) = next.tables.get(name) else { continue };
        let change = compare_tables(&mut resolver, table, next_table, dialect, &mut foreign);
        if !change.is_empty() {
            altered_tables.insert(name.clone(), change);
        }
    }

    let altered_enums = previous.enums.values().filter_map(|e| {
        let change = compare_values(e, next.enums.get(&e.name)?);
        (change != EnumChange::default()).then(|| (e.name.clone(), change))
    });
    Ok(Diff {
        altered_enums: altered_enums.collect(),
        enums,
        tables,
        altered_tables,
        foreign,
        unused: resolver.unused(),
        questions: resolver.questions,
        previous,
        next: next.clone(),
    })
}

/// Keys that are only in `next`, in its order, and keys that are only in `previous`, in its order.
fn keys<T>(previous: &IndexMap<String, T>, next: &IndexMap<String, T>) -> (Vec<String>, Vec<String>) {
    let added = next.keys().filter(|key| !previous.contains_key(*key)).cloned().collect();
    let gone = previous.keys().filter(|key| !next.contains_key(*key)).cloned().collect();
    (added, gone)
}

fn new_name<'a>(renamed: &'a [Renamed], name: &'a str) -> &'a str {
    renamed.iter().find(|renamed| renamed.from == name).map_or(name, |renamed| &renamed.to)
}

fn rename_enums(schema: &mut Schema, renamed: &[Renamed]) {
    if renamed.is_empty() {
        return;
    }
    let enums = std::mem::take(&mut schema.enums).into_values().map(|e| {
        let name = new_name(renamed, &e.name).to_owned();
        (name.clone(), Enum { name, values: e.values })
    });
    schema.enums = enums.collect();
    let columns = schema.tables.values_mut().flat_map(|table| table.columns.values_mut());
    for column in columns.filter(|column| column.is_enum) {
        column.type_name = new_name(renamed, &column.type_name).to_owned();
    }
}

/// Only the tables themselves: what refers to them is compared by name, as drizzle-kit does.
fn rename_tables(schema: &mut Schema, renamed: &[Renamed]) {
    if renamed.is_empty() {
        return;
    }
    let tables = std::mem::take(&mut schema.tables).into_values().map(|mut table| {
        table.name = new_name(renamed, &table.name).to_owned();
        (table.name.clone(), table)
    });
    schema.tables = tables.collect();
}

/// Compares a table with its next form, and renames its columns on the way.
fn compare_tables(
    resolver: &mut Resolver<'_>,
    previous: &mut Table,
    next: &Table,
    dialect: Dialect,
    foreign: &mut Vec<String>,
) -> TableChange {
    let (added, gone) = keys(&previous.columns, &next.columns);
    let columns = resolver.resolve(RenameKind::Column, Some(&next.name), added, gone);
    if !columns.renamed.is_empty() {
        let renamed = std::mem::take(&mut previous.columns).into_values().map(|mut column| {
            column.name = new_name(&columns.renamed, &column.name).to_owned();
            (column.name.clone(), column)
        });
        previous.columns = renamed.collect();
    }
    let mut change = TableChange::default();
    for (name, column) in &previous.columns {
        let Some(next_column) = next.columns.get(name) else { continue };
        let mut altered = compare_columns(column, next_column);
        altered.renamed = columns.renamed.iter().any(|renamed| renamed.to == *name);
        if !altered.is_empty() {
            change.altered_columns.insert(name.clone(), altered);
        }
        foreign.extend(differing(&format!("{}.{name}.", next.name), &column.other, &next_column.other, &["generated"]));
    }
    change.columns = columns;
    change.indexes = parts(&previous.indexes, &next.indexes, PartialEq::eq);
    change.foreign_keys = parts(&previous.foreign_keys, &next.foreign_keys, same_foreign_key);
    change.constraints = constraints(previous, next, dialect);
    // drizzle-kit has no statement for a unique constraint of SQLite.
    let known: &[&str] = match dialect {
        Dialect::Postgres => &[CHECKS, COMPOSITE_KEYS, UNIQUES],
        Dialect::Sqlite => &[CHECKS, COMPOSITE_KEYS],
    };
    foreign.extend(differing(&format!("{}.", next.name), &previous.other, &next.other, known));
    change
}

fn compare_columns(previous: &Column, next: &Column) -> ColumnChange {
    let changed = |before: bool, after: bool| (before != after).then_some(after);
    let type_name =
        (previous.type_name != next.type_name).then(|| (previous.type_name.clone(), next.type_name.clone()));
    // `geometry (Point)` and `geometry(Point)` are one type; drizzle-kit then looks no further at the column.
    if let Some((before, after)) = &type_name
        && before.replacen(" (", "(", 1) == after.replacen(" (", "(", 1)
    {
        return ColumnChange::default();
    }
    ColumnChange {
        type_name,
        not_null: changed(previous.not_null, next.not_null),
        default: (previous.default != next.default).then(|| (previous.default.clone(), next.default.clone())),
        primary_key: changed(previous.primary_key, next.primary_key),
        autoincrement: changed(previous.autoincrement, next.autoincrement),
        generated: {
            let (before, after) = (previous.other.get("generated"), next.other.get("generated"));
            (before != after).then(|| (before.cloned(), after.cloned()))
        },
        renamed: false,
    }
}

fn constraints(previous: &Table, next: &Table, dialect: Dialect) -> Constraints {
    let members = |table: &Table, kind: &str| -> IndexMap<String, Value> {
        let members = table.other.get(kind).and_then(Value::as_object);
        members.into_iter().flatten().map(|(name, value)| (name.clone(), value.clone())).collect()
    };
    let compared =
        |kind: &str, same: fn(&Value, &Value) -> bool| parts(&members(previous, kind), &members(next, kind), same);
    let mut found = Constraints { checks: compared(CHECKS, PartialEq::eq), ..Constraints::default() };
    match dialect {
        Dialect::Postgres => {
            found.uniques = compared(UNIQUES, PartialEq::eq);
            found.keys = compared(COMPOSITE_KEYS, PartialEq::eq);
        }
        Dialect::Sqlite => {
            // Its primary keys have no names.
            let columns =
                |table: &Table, name: Option<&String>| members(table, COMPOSITE_KEYS)[name?].get("columns").cloned();
            found.keys = compared(COMPOSITE_KEYS, |before, after| before.get("columns") == after.get("columns"));
            let (created, dropped) = (found.keys.created.last(), found.keys.dropped.last());
            if columns(next, created) == columns(previous, dropped) {
                found.keys.created.clear();
                found.keys.dropped.clear();
            }
        }
    }
    found
}

fn parts<T>(previous: &IndexMap<String, T>, next: &IndexMap<String, T>, same: impl Fn(&T, &T) -> bool) -> Parts {
    let (created, dropped) = keys(previous, next);
    let altered = previous.iter().filter(|(name, part)| next.get(*name).is_some_and(|after| !same(part, after)));
    Parts { created, dropped, altered: altered.map(|(name, _)| name.clone()).collect() }
}

fn same_foreign_key(previous: &ForeignKey, next: &ForeignKey) -> bool {
    // Snapshots of other origin say `"schemaTo": "public"` where Payload's say nothing.
    let without_public = |key: &ForeignKey| {
        let mut key = key.clone();
        key.other.retain(|name, value| !(name == "schemaTo" && (*value == "public" || *value == "")));
        key
    };
    without_public(previous) == without_public(next)
}

fn compare_values(previous: &Enum, next: &Enum) -> EnumChange {
    let mut kept = previous.values.iter().peekable();
    let mut added = Vec::new();
    for value in &next.values {
        if kept.next_if_eq(&value).is_some() {
            let waiting = added.iter_mut().rev().take_while(|added: &&mut AddedValue| added.before.is_none());
            waiting.for_each(|added| added.before = Some(value.clone()));
        } else {
            added.push(AddedValue { value: value.clone(), before: None });
        }
    }
    if kept.peek().is_none() {
        return EnumChange { added, removed: Vec::new() };
    }
    // Not all values are kept in their order: the type is made anew.
    let gone: Vec<String> = previous.values.iter().filter(|value| !next.values.contains(value)).cloned().collect();
    let fresh = next.values.iter().filter(|value| !previous.values.contains(value));
    EnumChange {
        added: fresh.map(|value| AddedValue { value: value.clone(), before: None }).collect(),
        removed: if gone.is_empty() { previous.values.clone() } else { gone },
    }
}

/// The paths of foreign members that are not the same, but for those that are compared elsewhere.
fn differing(path: &str, previous: &Other, next: &Other, known: &[&str]) -> Vec<String> {
    let empty = |value: Option<&Value>| value.is_none_or(|value| *value == json!({}));
    let names = previous.keys().chain(next.keys().filter(|name| !previous.contains_key(*name)));
    names
        // Meta data of earlier renames, and names for expressions of indexes, say nothing about the database.
        .filter(|name| !(path.is_empty() && matches!(name.as_str(), "_meta" | "internal")))
        .filter(|name| !known.contains(&name.as_str()))
        .filter(|name| {
            let (before, after) = (previous.get(*name), next.get(*name));
            before != after && !(empty(before) && empty(after))
        })
        .map(|name| format!("{path}{name}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::compare_values;
    use crate::schema::Enum;

    fn change(previous: &[&str], next: &[&str]) -> (Vec<(String, Option<String>)>, Vec<String>) {
        let e = |values: &[&str]| Enum { name: "e".into(), values: values.iter().map(|v| (*v).to_owned()).collect() };
        let change = compare_values(&e(previous), &e(next));
        (change.added.into_iter().map(|added| (added.value, added.before)).collect(), change.removed)
    }

    #[test]
    fn values_are_added_before_the_next_kept_one() {
        let before = |value: &str, before: Option<&str>| (value.to_owned(), before.map(str::to_owned));
        assert_eq!(change(&["a"], &["a"]), (vec![], vec![]));
        assert_eq!(
            change(&["a", "b"], &["x", "y", "a", "z", "b", "end"]),
            (vec![before("x", Some("a")), before("y", Some("a")), before("z", Some("b")), before("end", None)], vec![])
        );
        assert_eq!(change(&["a", "b"], &["b", "c"]), (vec![before("c", None)], vec!["a".to_owned()]));
        assert_eq!(change(&["a", "b"], &["b", "a"]), (vec![], vec!["a".to_owned(), "b".to_owned()]));
    }
}
