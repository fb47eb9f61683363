//! Two schemas that were made from one, as one: what either changed is changed, and what both changed differently is
//! a conflict, by name.

use std::fmt::Debug;

use indexmap::IndexMap;
use serde::Serialize;

use crate::schema::{Enum, Other, Schema, Table};

/// Something that both sides changed, and not alike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Conflict {
    /// `customers.notes`, `customers (index customers_email_idx)`, `enum_customers_status`.
    pub what: String,
    /// What the earlier side did: `adds it as varchar`, `removes it`.
    pub ours: String,
    /// What the later side did.
    pub theirs: String,
}

impl std::fmt::Display for Conflict {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}: one {}, the other {}", self.what, self.ours, self.theirs)
    }
}

/// Merges what two sides made of `parent`. Order is `ours`, then what `theirs` added.
pub fn merge(parent: &Schema, ours: &Schema, theirs: &Schema) -> Result<Schema, Vec<Conflict>> {
    let mut conflicts = Vec::new();
    let mut merged = Schema::empty(ours.dialect, ours.namespace.clone());
    if ours.dialect != theirs.dialect || ours.namespace != theirs.namespace {
        let name =
            |schema: &Schema| format!("is for {} {}", schema.dialect, schema.namespace.as_deref().unwrap_or("public"));
        return Err(vec![Conflict { what: "the database".into(), ours: name(ours), theirs: name(theirs) }]);
    }
    for name in keys([&ours.enums, &theirs.enums]) {
        let sides = [&parent.enums, &ours.enums, &theirs.enums].map(|enums| enums.get(&name));
        let both = |ours: &Enum, theirs: &Enum, parent: Option<&Enum>| {
            let none = Vec::new();
            let base = parent.map_or(&none, |parent| &parent.values);
            Some(Enum { name: ours.name.clone(), values: values(base, &ours.values, &theirs.values) })
        };
        if let Some(one) = entry(&name, sides, |one| values_text(&one.values), both, &mut conflicts) {
            merged.enums.insert(name, one);
        }
    }
    for name in keys([&ours.tables, &theirs.tables]) {
        let sides = [&parent.tables, &ours.tables, &theirs.tables].map(|tables| tables.get(&name));
        let mut inner = Vec::new();
        let both = |ours: &Table, theirs: &Table, parent: Option<&Table>| {
            let empty = Table::default();
            Some(table(parent.unwrap_or(&empty), ours, theirs, &mut inner))
        };
        let one = entry(&name, sides, |table| format!("{} columns", table.columns.len()), both, &mut conflicts);
        conflicts.extend(inner);
        if let Some(one) = one {
            merged.tables.insert(name, one);
        }
    }
    merged.other = other("the schema", &parent.other, &ours.other, &theirs.other, &mut conflicts);
    if conflicts.is_empty() { Ok(merged) } else { Err(conflicts) }
}

fn table(parent: &Table, ours: &Table, theirs: &Table, conflicts: &mut Vec<Conflict>) -> Table {
    let name = &ours.name;
    let mut merged = Table { name: name.clone(), ..Table::default() };
    for column in keys([&ours.columns, &theirs.columns]) {
        let sides = [&parent.columns, &ours.columns, &theirs.columns].map(|columns| columns.get(&column));
        let text = |column: &crate::schema::Column| {
            let mut text = column.type_name.clone();
            if column.not_null {
                text.push_str(", not null");
            }
            if let Some(default) = &column.default {
                text.push_str(&format!(", default {default}"));
            }
            text
        };
        if let Some(one) = entry(&format!("{name}.{column}"), sides, text, |_, _, _| None, conflicts) {
            merged.columns.insert(column, one);
        }
    }
    for index in keys([&ours.indexes, &theirs.indexes]) {
        let sides = [&parent.indexes, &ours.indexes, &theirs.indexes].map(|indexes| indexes.get(&index));
        let text = |index: &crate::schema::Index| {
            format!("{}({})", if index.unique { "unique " } else { "" }, index.columns.join(", "))
        };
        if let Some(one) = entry(&format!("{name} (index {index})"), sides, text, |_, _, _| None, conflicts) {
            merged.indexes.insert(index, one);
        }
    }
    for key in keys([&ours.foreign_keys, &theirs.foreign_keys]) {
        let sides = [&parent.foreign_keys, &ours.foreign_keys, &theirs.foreign_keys].map(|keys| keys.get(&key));
        let text = |key: &crate::schema::ForeignKey| format!("to {}, on delete {}", key.foreign_table, key.on_delete);
        if let Some(one) = entry(&format!("{name} (foreign key {key})"), sides, text, |_, _, _| None, conflicts) {
            merged.foreign_keys.insert(key, one);
        }
    }
    merged.other = other(name, &parent.other, &ours.other, &theirs.other, conflicts);
    // An index or a foreign key of one side on a column that the other side took away.
    let parts = merged.indexes.values().map(|index| ("index", &index.name, &index.columns));
    let parts = parts.chain(merged.foreign_keys.values().map(|key| ("foreign key", &key.name, &key.columns)));
    for (kind, part, columns) in parts {
        for column in columns.iter().filter(|column| !merged.columns.contains_key(*column)) {
            let gone = parent.columns.contains_key(column);
            // An expression is no column, and a conflict of the column itself is told already.
            if gone && !conflicts.iter().any(|conflict| conflict.what == format!("{name}.{column}")) {
                let [uses, removes] = ["needs it".to_owned() + &format!(" for the {kind} {part}"), "removes it".into()];
                let ours_removes = !ours.columns.contains_key(column);
                let (ours, theirs) = if ours_removes { (removes, uses) } else { (uses, removes) };
                conflicts.push(Conflict { what: format!("{name}.{column}"), ours, theirs });
            }
        }
    }
    merged
}

fn other(name: &str, parent: &Other, ours: &Other, theirs: &Other, conflicts: &mut Vec<Conflict>) -> Other {
    let mut merged = Other::new();
    for key in keys([ours, theirs]) {
        let sides = [parent, ours, theirs].map(|other| other.get(&key));
        let text = |value: &serde_json::Value| value.to_string();
        if let Some(one) = entry(&format!("{name} ({key})"), sides, text, |_, _, _| None, conflicts) {
            merged.insert(key, one);
        }
    }
    merged
}

/// One name on three sides. `both` merges what both sides have and changed; `None` is a conflict.
fn entry<T: Clone + PartialEq + Debug>(
    what: &str,
    [parent, ours, theirs]: [Option<&T>; 3],
    text: impl Fn(&T) -> String,
    both: impl FnOnce(&T, &T, Option<&T>) -> Option<T>,
    conflicts: &mut Vec<Conflict>,
) -> Option<T> {
    if ours == theirs || theirs == parent {
        return ours.cloned();
    }
    if ours == parent {
        return theirs.cloned();
    }
    if let (Some(ours), Some(theirs)) = (ours, theirs)
        && let Some(merged) = both(ours, theirs, parent)
    {
        return Some(merged);
    }
    let did = |side: Option<&T>| match (parent, side) {
        (_, None) => "removes it".to_owned(),
        (None, Some(side)) => format!("adds it as {}", text(side)),
        (Some(_), Some(side)) => format!("makes it {}", text(side)),
    };
    conflicts.push(Conflict { what: what.to_owned(), ours: did(ours), theirs: did(theirs) });
    ours.cloned()
}

/// The values of an enum that either side added or kept, in the order of the first, each new one of the second behind
/// the one that it follows there.
fn values(parent: &[String], ours: &[String], theirs: &[String]) -> Vec<String> {
    let kept = |value: &&String| !parent.contains(*value) || theirs.contains(*value);
    let mut merged: Vec<String> = ours.iter().filter(kept).cloned().collect();
    for (at, value) in theirs.iter().enumerate() {
        if parent.contains(value) || merged.contains(value) {
            continue;
        }
        let before = theirs[..at].iter().rev().find_map(|before| merged.iter().position(|value| value == before));
        merged.insert(before.map_or(0, |before| before + 1), value.clone());
    }
    merged
}

fn values_text(values: &[String]) -> String {
    values.join(", ")
}

fn keys<T>([ours, theirs]: [&IndexMap<String, T>; 2]) -> Vec<String> {
    ours.keys().chain(theirs.keys().filter(|key| !ours.contains_key(*key))).cloned().collect()
}

#[cfg(test)]
mod tests {
    use crate::Dialect;
    use crate::schema::{Column, Enum, Index, Schema, Table};

    use super::merge;

    fn schema(tables: &[(&str, &[(&str, &str)])], values: &[&str]) -> Schema {
        let mut schema = Schema::empty(Dialect::Postgres, None);
        for (name, columns) in tables {
            let column = |(name, kind): &(&str, &str)| Column {
                name: (*name).into(),
                type_name: (*kind).into(),
                ..Column::default()
            };
            let table = Table {
                name: (*name).into(),
                columns: columns.iter().map(|one| (one.0.to_owned(), column(one))).collect(),
                ..Table::default()
            };
            schema.tables.insert((*name).into(), table);
        }
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        schema.enums.insert("e".into(), Enum { name: "e".into(), values });
        schema
    }

    #[test]
    fn what_either_side_changed_is_changed() {
        let parent =
            schema(&[("t", &[("a", "text"), ("b", "text"), ("gone", "text")]), ("old", &[])], &["x", "y", "z"]);
        let ours = schema(
            &[("t", &[("a", "integer"), ("b", "text"), ("gone", "text"), ("ours", "text")])],
            &["x", "o", "y", "z"],
        );
        let theirs = schema(
            &[("t", &[("a", "text"), ("b", "text"), ("theirs", "text")]), ("old", &[]), ("new", &[("c", "text")])],
            &["x", "z", "t"],
        );
        let merged = merge(&parent, &ours, &theirs).unwrap();
        let expected = schema(
            &[
                ("t", &[("a", "integer"), ("b", "text"), ("ours", "text"), ("theirs", "text")]),
                ("new", &[("c", "text")]),
            ],
            &["x", "o", "z", "t"],
        );
        assert_eq!(merged, expected);
        assert_eq!(merge(&parent, &theirs, &ours).unwrap().tables, expected.tables);
        // The same on both sides is no conflict.
        assert_eq!(merge(&parent, &ours, &ours).unwrap(), ours);
    }

    #[test]
    fn what_both_changed_differently_is_a_conflict_by_name() {
        let parent = schema(&[("t", &[("a", "text"), ("b", "text")]), ("u", &[("a", "text")])], &[]);
        let ours = schema(&[("t", &[("a", "integer"), ("new", "text")])], &[]);
        let mut theirs =
            schema(&[("t", &[("a", "numeric"), ("b", "text"), ("new", "jsonb")]), ("u", &[("b", "text")])], &[]);
        let index = Index { name: "i".into(), columns: vec!["b".into()], ..Index::default() };
        theirs.tables["t"].indexes.insert("i".into(), index);
        let told: Vec<String> = merge(&parent, &ours, &theirs).unwrap_err().iter().map(ToString::to_string).collect();
        assert_eq!(
            told,
            [
                "t.a: one makes it integer, the other makes it numeric",
                "t.new: one adds it as text, the other adds it as jsonb",
                "t.b: one removes it, the other needs it for the index i",
                "u: one removes it, the other makes it 1 columns",
            ]
        );
    }
}
