//! Whether a database has everything that a schema names.
//!
//! Stricter would be wrong: a project may have tables, columns and indexes that Payload does not know, made by raw SQL
//! in a migration or by another program. What the schema names must be there as it says; everything else is told
//! ([`Comparison::extra`]) and is no difference, except for a column that Payload's inserts would fail on.

use serde::Serialize;
use serde_json::Value;

use crate::diff::{Answers, ColumnChange, DiffError, diff};
use crate::json;
use crate::schema::{Column, Schema};

/// What a database lacks of a schema, and what it has beyond it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Comparison {
    pub differences: Vec<Difference>,
    /// What the schema does not name: `table spatial_ref_sys`, `column customers.legacy_id`.
    pub extra: Vec<String>,
}

/// One thing that is not as the schema says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// `customers`, `customers.notes`, `enum_customers_status`.
    pub what: String,
    /// How it differs, after its name: `is missing`, `is text and should be varchar`.
    pub how: String,
}

impl std::fmt::Display for Difference {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} {}", self.what, self.how)
    }
}

/// Holds what is in a database against a schema. `found` must be in the schema's spelling.
pub fn compare(expected: &Schema, found: &Schema) -> Result<Comparison, DiffError> {
    let diff = diff(found, expected, &Answers::all_new())?;
    let mut comparison = Comparison::default();
    let mut differs = |what: String, how: &str| {
        comparison.differences.push(Difference { what, how: how.to_owned() });
    };
    let mut extra = Vec::new();

    for name in &diff.enums.created {
        differs(format!("enum {name}"), "is missing");
    }
    extra.extend(diff.enums.dropped.iter().map(|name| format!("enum {name}")));
    for name in diff.altered_enums.keys() {
        let (is, should) = (&found.enums[name].values, &expected.enums[name].values);
        let missing = should.iter().filter(|value| !is.contains(value));
        for value in missing {
            differs(format!("enum {name}"), &format!("has no value '{value}'"));
        }
        extra.extend(is.iter().filter(|value| !should.contains(value)).map(|value| format!("value {name} '{value}'")));
    }
    for name in &diff.tables.created {
        differs(name.clone(), "is missing");
    }
    extra.extend(diff.tables.dropped.iter().map(|name| format!("table {name}")));

    for (name, change) in &diff.altered_tables {
        let (is, should) = (&found.tables[name], &expected.tables[name]);
        let column = |column: &str| format!("{name}.{column}");
        for missing in &change.columns.created {
            differs(column(missing), "is missing");
        }
        for dropped in &change.columns.dropped {
            if must_be_given(&is.columns[dropped]) {
                differs(column(dropped), "must have a value and has no default, and the schema does not know it");
            } else {
                extra.push(format!("column {}", column(dropped)));
            }
        }
        for (altered, change) in &change.altered_columns {
            for how in altered_column(change) {
                differs(column(altered), &how);
            }
        }
        let kinds = [("index", &change.indexes), ("foreign key", &change.foreign_keys)];
        for (kind, parts) in kinds {
            for part in &parts.created {
                differs(name.clone(), &format!("lacks the {kind} {part}"));
            }
            for part in &parts.altered {
                let (is, should) = match kind {
                    "index" => (describe_index(&is.indexes[part]), describe_index(&should.indexes[part])),
                    _ => (describe_key(&is.foreign_keys[part]), describe_key(&should.foreign_keys[part])),
                };
                differs(name.clone(), &format!("has the {kind} {part} {is}, which should be {should}"));
            }
            extra.extend(parts.dropped.iter().map(|part| format!("{kind} {name}.{part}")));
        }
        for (kind, parts) in change.constraints.kinds() {
            for part in &parts.created {
                differs(name.clone(), &format!("lacks the {kind} {part}"));
            }
            for part in &parts.altered {
                differs(name.clone(), &format!("has another {kind} {part} than it should"));
            }
            extra.extend(parts.dropped.iter().map(|part| format!("{kind} {name}.{part}")));
        }
    }
    comparison.extra = extra;
    Ok(comparison)
}

/// Whether an insert that does not name the column fails.
fn must_be_given(column: &Column) -> bool {
    let own = column.primary_key || column.autoincrement || column.type_name.ends_with("serial");
    column.not_null && column.default.is_none() && !own && column.other.is_empty()
}

/// From what is there to what should be.
fn altered_column(change: &ColumnChange) -> Vec<String> {
    let mut found = Vec::new();
    if let Some((is, should)) = &change.type_name {
        found.push(format!("is {is} and should be {should}"));
    }
    if let Some((is, should)) = &change.default {
        found.push(format!("has the default {} and should have {}", default(is), default(should)));
    }
    match &change.generated {
        Some((None, _)) => found.push("is not generated and should be".to_owned()),
        Some((Some(_), None)) => found.push("is generated and should not be".to_owned()),
        Some((Some(_), Some(_))) => found.push("is generated from another expression than it should".to_owned()),
        None => {}
    }
    for (should, yes, no) in [
        (change.not_null, "may be empty and should not", "may not be empty and should"),
        (change.primary_key, "should be the primary key", "should not be the primary key"),
        (change.autoincrement, "should count up by itself", "should not count up by itself"),
    ] {
        found.extend(should.map(|should| if should { yes } else { no }.to_owned()));
    }
    found
}

fn default(value: &Option<Value>) -> String {
    match value {
        None => "none".to_owned(),
        Some(Value::String(sql)) => sql.clone(),
        Some(value) => json::stringify(value),
    }
}

fn describe_index(index: &crate::schema::Index) -> String {
    format!("{}on ({})", if index.unique { "unique " } else { "" }, index.columns.join(", "))
}

fn describe_key(key: &crate::schema::ForeignKey) -> String {
    let (columns, foreign) = (key.columns.join(", "), key.foreign_columns.join(", "));
    format!("from ({columns}) to {}({foreign}), on delete {}", key.foreign_table, key.on_delete)
}

#[cfg(test)]
mod tests {
    use crate::Dialect;
    use crate::schema::{Column, Enum, Index, Schema, Table};

    use super::compare;

    fn column(name: &str, type_name: &str, not_null: bool) -> Column {
        Column { name: name.into(), type_name: type_name.into(), not_null, ..Column::default() }
    }

    fn schema(columns: Vec<Column>, indexes: &[&str], values: &[&str]) -> Schema {
        let mut schema = Schema::empty(Dialect::Postgres, None);
        let index = |name: &&str| Index { name: (*name).into(), columns: vec!["a".into()], ..Index::default() };
        let table = Table {
            name: "t".into(),
            columns: columns.into_iter().map(|column| (column.name.clone(), column)).collect(),
            indexes: indexes.iter().map(|name| ((*name).to_owned(), index(name))).collect(),
            ..Table::default()
        };
        schema.tables.insert("t".into(), table);
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        schema.enums.insert("e".into(), Enum { name: "e".into(), values });
        schema
    }

    #[test]
    fn what_is_named_must_be_there_and_what_is_not_named_may_be() {
        let expected = schema(vec![column("a", "varchar", true), column("b", "numeric", false)], &["i"], &["x", "y"]);
        assert_eq!(compare(&expected, &expected).unwrap(), super::Comparison::default());

        let mut found = schema(
            vec![column("a", "text", false), column("extra", "text", false), column("needed", "text", true)],
            &["own"],
            &["z", "x"],
        );
        found.tables.insert("other".into(), Table { name: "other".into(), ..Table::default() });
        let comparison = compare(&expected, &found).unwrap();
        let told: Vec<String> = comparison.differences.iter().map(ToString::to_string).collect();
        assert_eq!(
            told,
            [
                "enum e has no value 'y'",
                "t.b is missing",
                "t.needed must have a value and has no default, and the schema does not know it",
                "t.a is text and should be varchar",
                "t.a may be empty and should not",
                "t lacks the index i",
            ]
        );
        assert_eq!(comparison.extra, ["value e 'z'", "table other", "column t.extra", "index t.own"]);
    }

    #[test]
    fn an_index_that_is_another_one_is_a_difference() {
        let expected = schema(vec![column("a", "varchar", true)], &["i"], &[]);
        let mut found = expected.clone();
        found.tables["t"].indexes["i"].unique = true;
        let told: Vec<String> =
            compare(&expected, &found).unwrap().differences.iter().map(ToString::to_string).collect();
        assert_eq!(told, ["t has the index i unique on (a), which should be on (a)"]);
    }
}
