//! Every place where the SQL differs from drizzle-kit's, because that is proven to fail or to lose data when it runs.
//!
//! Each [`Correction`] is one function here and one entry of `docs/corrections.md`, and each has a test against the real
//! database that shows drizzle-kit's text failing and this one working (`tests/it/corrections.rs`). With
//! [`Fidelity::DrizzleKit`] none of them applies.

mod list;

use serde_json::Value;

use super::{Fidelity, Style, Wording, deduplicated, default_text, literal};
use crate::diff::{Diff, EnumChange, Parts, TableChange};
use crate::schema::{CHECKS, Column, ForeignKey, Index, Other, Schema, Table, UNIQUES};
use crate::{Dialect, json};
pub(super) use list::uncorrected;
pub use list::{Correction, Uncorrected};

/// drizzle-kit removes statements that repeat an earlier one, and with them the `PRAGMA foreign_keys` around every
/// rebuild but the first: the later ones drop their old table with foreign keys on, which deletes the rows of other
/// tables that refer to it.
pub(super) fn without_repetitions(statements: Vec<String>, fidelity: Fidelity) -> Vec<String> {
    let pragma = |statement: &String| fidelity.makes(Correction::PragmaRepeated) && statement.starts_with("PRAGMA ");
    if !statements.iter().any(pragma) {
        return deduplicated(statements);
    }
    let mut seen = indexmap::IndexSet::new();
    statements.into_iter().filter(|statement| pragma(statement) || seen.insert(statement.clone())).collect()
}

/// Payload puts a JSON default between quotes as it is, so an apostrophe in it ends the literal; and a default that is
/// a plain string on a `jsonb` column is no JSON.
pub(super) fn default_value(sql: &str, column: &Column, dialect: Dialect, fidelity: Fidelity) -> String {
    let as_is = || sql.to_owned();
    if !fidelity.makes(Correction::JsonDefault) {
        return as_is();
    }
    let (quoted, cast) = match sql.strip_suffix("::jsonb") {
        Some(quoted) => (quoted, "::jsonb"),
        None => (sql, ""),
    };
    let Some(inner) = quoted.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')) else { return as_is() };
    let lone_quote = inner.split(|c| c != '\'').any(|run| run.len() % 2 == 1);
    if lone_quote {
        return format!("{}{cast}", literal(inner));
    }
    if dialect == Dialect::Postgres && column.type_name == "jsonb" {
        let value = inner.replace("''", "'");
        if serde_json::from_str::<Value>(&value).is_err() {
            return format!("{}{cast}", literal(&json::stringify(&Value::String(value))));
        }
    }
    as_is()
}

/// An enum whose name begins like a native type (`text_kind`, `date_format`) is printed without quotes and schema, and
/// is then not found when it has a capital letter or lives in a schema of its own.
pub(super) fn enum_is_quoted(column: &Column, fidelity: Fidelity) -> bool {
    column.is_enum && fidelity.makes(Correction::EnumName)
}

/// `ADD VALUE` prints the value as it is: an apostrophe in it ends the literal.
pub(super) fn enum_value(value: &str, fidelity: Fidelity) -> String {
    match fidelity.makes(Correction::EnumValue) {
        true => literal(value),
        false => format!("'{value}'"),
    }
}

/// Whether an enum is made anew instead of getting values.
///
/// PostgreSQL refuses a value that the same transaction has added, and a migration is one transaction: a default that
/// is a new value needs the type to be new as well.
pub(super) fn enum_is_recreated(diff: &Diff, name: &str, change: &EnumChange, fidelity: Fidelity) -> bool {
    if !change.removed.is_empty() || !fidelity.makes(Correction::EnumDefault) {
        return !change.removed.is_empty();
    }
    let new_default = |table: &Table, column: &Column| {
        let default = column.default.as_ref().map(default_text);
        let previous = diff.previous.tables.get(&table.name).and_then(|table| table.columns.get(&column.name));
        let is_new_value = change.added.iter().any(|added| default.as_deref() == Some(&literal(&added.value)));
        is_new_value && previous.is_none_or(|previous| previous.default != column.default)
    };
    columns(&diff.next)
        .filter(|(_, column)| column.is_enum && column.type_name == name)
        .any(|(table, column)| new_default(table, column))
}

/// A column that has to let go of an enum while that is made anew.
pub(super) struct ColumnOfEnum {
    pub table: String,
    pub name: String,
    /// The default that it has in the end.
    pub default: Option<String>,
    /// A default that it has now and that refers to the enum.
    pub drop_default: bool,
    /// Whether it becomes a column of the new enum.
    pub comes_back: bool,
}

/// drizzle-kit takes the columns of the *next* schema: those that are added later in the same script do not exist yet,
/// and those that are dropped or get another type later in the script still hold on to the enum that is dropped here.
pub(super) fn columns_of_enum(diff: &Diff, name: &str, fidelity: Fidelity) -> Vec<ColumnOfEnum> {
    let has_enum = |column: &Column| column.is_enum && column.type_name == name;
    let default_of = |column: &Column| column.default.as_ref().filter(|value| is_truthy(value)).map(default_text);
    let previous = |table: &Table, column: &Column| {
        diff.previous.tables.get(&table.name).and_then(|table| table.columns.get(&column.name))
    };
    let mut found = Vec::new();
    for (table, column) in columns(&diff.next).filter(|(_, column)| has_enum(column)) {
        let before = previous(table, column);
        let created = !diff.previous.tables.contains_key(&table.name);
        if fidelity.makes(Correction::EnumColumns) && !created && !before.is_some_and(has_enum) {
            continue;
        }
        let had_default = before.is_some_and(|before| before.default.is_some());
        found.push(ColumnOfEnum {
            table: table.name.clone(),
            name: column.name.clone(),
            default: default_of(column),
            drop_default: fidelity.makes(Correction::EnumColumns) && had_default && column.default.is_none(),
            comes_back: true,
        });
    }
    if !fidelity.makes(Correction::EnumColumns) {
        return found;
    }
    for (table, column) in columns(&diff.previous).filter(|(_, column)| has_enum(column)) {
        let Some(next_table) = diff.next.tables.get(&table.name) else { continue };
        if next_table.columns.get(&column.name).is_some_and(has_enum) {
            continue;
        }
        found.push(ColumnOfEnum {
            table: table.name.clone(),
            name: column.name.clone(),
            default: None,
            drop_default: column.default.is_some(),
            comes_back: false,
        });
    }
    found
}

/// Before 0.31, drizzle-kit makes an enum anew after all else and passes over defaults, which still hold on to the type
/// that it drops. Without defaults that works as well.
pub(super) fn enum_is_recreated_late(diff: &Diff, name: &str, style: Style) -> bool {
    let has_default =
        |(_, column): (&Table, &Column)| column.is_enum && column.type_name == name && column.default.is_some();
    let holds = || columns(&diff.previous).chain(columns(&diff.next)).any(has_default);
    style.wording == Wording::Cautious && (!style.fidelity.makes(Correction::EarlyEnum) || !holds())
}

/// Before 0.31, drizzle-kit sets a new type and nothing else: no cast to an enum, and the default only where it is
/// another one. That works among all types but enums.
pub(super) fn type_is_set_alone(previous: &Column, next: &Column, style: Style) -> bool {
    let has_enum = previous.is_enum || next.is_enum;
    style.wording == Wording::Cautious && (!style.fidelity.makes(Correction::EarlyEnum) || !has_enum)
}

fn columns(schema: &Schema) -> impl Iterator<Item = (&Table, &Column)> {
    schema.tables.values().flat_map(|table| table.columns.values().map(move |column| (table, column)))
}

/// A foreign key to a table that `DROP TABLE … CASCADE` has removed earlier in the script is gone with it: dropping it
/// again needs `IF EXISTS`.
pub(super) fn may_be_gone(diff: &Diff, table: &str, key: &str, fidelity: Fidelity) -> bool {
    let key: Option<&ForeignKey> = diff.previous.tables.get(table).and_then(|table| table.foreign_keys.get(key));
    fidelity.makes(Correction::KeyOfDroppedTable)
        && key.is_some_and(|key| diff.tables.dropped.contains(&key.foreign_table))
}

/// drizzle-kit passes over everything else that changes in a column of PostgreSQL that is renamed.
pub(super) fn renamed_columns_are_altered(fidelity: Fidelity) -> bool {
    fidelity.makes(Correction::RenamedColumn)
}

/// drizzle-kit prints a comment that asks to look up the name of the primary key, which stays where it is. Payload's
/// primary keys have the name that PostgreSQL gives them. The plain text is the last line of that comment.
pub(super) fn drop_primary_key(table_sql: &str, table: &str, fidelity: Fidelity) -> String {
    if !fidelity.makes(Correction::PrimaryKey) {
        return format!("-- ALTER TABLE {table_sql} DROP CONSTRAINT \"<constraint_name>\";");
    }
    // PostgreSQL shortens the name of the table until all of the name fits (`makeObjectName`).
    let short = &table[..table.floor_char_boundary(63 - "_pkey".len())];
    format!("ALTER TABLE {table_sql} DROP CONSTRAINT \"{short}_pkey\";")
}

/// What JavaScript takes for true.
pub(super) fn is_truthy(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => false,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty(),
        _ => true,
    }
}

/// Whether the type that a column leaves is an enum. drizzle-kit looks it up by its new name among the old enums, so a
/// renamed one is none, and a cast from one enum to another, which PostgreSQL does not have, stands without `::text`.
pub(super) fn was_enum(diff: &Diff, previous: &Column, fidelity: Fidelity) -> bool {
    let renamed = || diff.enums.renamed.iter().any(|renamed| renamed.to == previous.type_name);
    previous.is_enum && (fidelity.makes(Correction::RenamedEnum) || !renamed())
}

/// Whether a default counts as one where drizzle-kit asks for its truth: 0 and `false` get lost with a new type.
pub(super) fn counts_as_default(value: &Value, fidelity: Fidelity) -> bool {
    fidelity.makes(Correction::FalsyDefault) || is_truthy(value)
}

/// ` USING …` where PostgreSQL has no cast of its own between two types, which it answers with "cannot be cast
/// automatically". Values that do not fit still stop the migration.
pub(super) fn conversion(previous: &Column, next: &Column, type_name: &str, fidelity: Fidelity) -> String {
    if !fidelity.makes(Correction::Conversion) {
        return String::new();
    }
    let kind = |column: &Column| match column.type_name.split(['(', ' ']).next().unwrap_or_default() {
        _ if column.is_enum => Kind::Enum,
        "text" | "varchar" | "char" => Kind::Text,
        "integer" | "numeric" | "serial" | "smallint" | "bigint" | "real" | "double" => Kind::Number,
        "boolean" => Kind::Boolean,
        "timestamp" | "date" => Kind::Time,
        _ => Kind::Other,
    };
    let column = &next.name;
    match (kind(previous), kind(next)) {
        // Casts of assignment: anything to text, numbers among themselves, times among themselves.
        (_, Kind::Text) | (Kind::Number, Kind::Number) | (Kind::Time, Kind::Time) => String::new(),
        // drizzle-kit has `USING "c"::type` for these.
        (Kind::Text | Kind::Enum, Kind::Enum) => String::new(),
        (Kind::Boolean, Kind::Number) => format!(" USING \"{column}\"::integer"),
        (Kind::Number, Kind::Boolean) => format!(" USING (\"{column}\" <> 0)"),
        // A string becomes a string of JSON, not JSON text.
        (Kind::Text | Kind::Enum | Kind::Time, Kind::Other) if next.type_name == "jsonb" => {
            format!(" USING to_jsonb(\"{column}\")")
        }
        (Kind::Number | Kind::Boolean, Kind::Other) if next.type_name == "jsonb" => {
            format!(" USING to_jsonb(\"{column}\")")
        }
        _ if previous.type_name == "jsonb" => format!(" USING (\"{column}\" #>> '{{}}')::{type_name}"),
        _ => format!(" USING \"{column}\"::text::{type_name}"),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Boolean,
    Enum,
    Number,
    Other,
    Text,
    Time,
}

/// A default that PostgreSQL cannot cast along with its column has to go first.
pub(super) fn default_goes_first(previous: &Column, next: &Column, converts: bool, fidelity: Fidelity) -> bool {
    fidelity.makes(Correction::DefaultFirst) && previous.default.is_some() && (converts || next.is_enum)
}

/// `serial` is a type only where a column is created. A column that becomes one gets a sequence and counts on from its
/// greatest value; one that was one no longer takes its default from it.
pub(super) fn serial(
    table: &str,
    alter: &str,
    previous: &Column,
    next: &Column,
    sequence: &str,
    fidelity: Fidelity,
) -> Vec<String> {
    let is_serial = |column: &Column| column.type_name == "serial";
    if !fidelity.makes(Correction::Serial) || is_serial(previous) == is_serial(next) {
        return Vec::new();
    }
    let column = &next.name;
    if is_serial(previous) {
        return vec![format!("{alter} DROP DEFAULT;")];
    }
    let using = conversion(previous, next, "integer", fidelity);
    vec![
        format!("{alter} DROP DEFAULT;"),
        format!("{alter} SET DATA TYPE integer{using};"),
        format!("CREATE SEQUENCE IF NOT EXISTS {sequence} OWNED BY {table}.\"{column}\";"),
        format!("SELECT setval('{sequence}', coalesce(max(\"{column}\"), 0) + 1, false) FROM {table};"),
        format!("{alter} SET DEFAULT nextval('{sequence}');"),
    ]
}

/// Whether [`serial`] has said all that there is to say of a column's type.
pub(super) fn is_serial_now(next: &Column, fidelity: Fidelity) -> bool {
    fidelity.makes(Correction::Serial) && next.type_name == "serial"
}

/// Foreign keys that stay as they are while the type of a column at one of their ends changes: PostgreSQL checks them
/// with each single change, when the ends do not fit. They go before and come back after.
pub(super) fn keys_in_the_way(diff: &Diff, fidelity: Fidelity) -> Vec<(&Table, &ForeignKey)> {
    if !fidelity.makes(Correction::KeysInTheWay) {
        return Vec::new();
    }
    let retyped = |table: &str, columns: &[String]| {
        diff.altered_tables.get(table).is_some_and(|change| {
            let changed = |column: &String| change.altered_columns.get(column).is_some_and(|c| c.type_name.is_some());
            columns.iter().any(changed)
        })
    };
    let stays = |table: &&Table, key: &ForeignKey| {
        let unchanged = diff.altered_tables.get(&table.name).is_none_or(|change| {
            !change.foreign_keys.dropped.contains(&key.name) && !change.foreign_keys.altered.contains(&key.name)
        });
        unchanged && diff.next.tables.contains_key(&table.name)
    };
    let keys = diff.previous.tables.values().flat_map(|table| table.foreign_keys.values().map(move |key| (table, key)));
    keys.filter(|(table, key)| stays(table, key))
        .filter(|(table, key)| retyped(&table.name, &key.columns) || retyped(&key.foreign_table, &key.foreign_columns))
        .collect()
}

/// drizzle-kit forgets the unique constraints of a table of SQLite when it rebuilds it.
pub(super) fn rebuild_keeps_unique_constraints(fidelity: Fidelity) -> bool {
    fidelity.makes(Correction::RebuildUnique)
}

/// The columns to fill in a rebuilt table and what to fill them from.
///
/// drizzle-kit selects all new columns from the old table. One that does not exist there is taken by SQLite for a
/// string, so that each row gets the column's *name* as its value; so too for a renamed column, whose rename is lost.
pub(super) fn rebuilt_columns(diff: &Diff, table: &str, renames_kept: bool, fidelity: Fidelity) -> (String, String) {
    let next = &diff.next.tables[table];
    let quoted = |names: Vec<&str>| {
        let names: Vec<String> = names.into_iter().map(|name| format!("\"{name}\"")).collect();
        names.join(", ")
    };
    let all: Vec<&str> = next.columns.keys().map(String::as_str).collect();
    if !fidelity.makes(Correction::RebuildColumns) {
        return (quoted(all.clone()), quoted(all));
    }
    let previous = diff.previous.tables.get(table);
    let exists = |name: &&str| previous.is_some_and(|table| table.columns.contains_key(*name));
    let targets: Vec<&str> =
        all.into_iter().filter(exists).filter(|name| !next.columns[*name].other.contains_key("generated")).collect();
    let renamed = diff.altered_tables.get(table).map(|change| change.columns.renamed.as_slice()).unwrap_or_default();
    let source = |name: &&str| {
        let from = renamed.iter().find(|renamed| renamed.to == **name && !renames_kept);
        from.map_or_else(|| (*name).to_owned(), |renamed| renamed.from.clone())
    };
    let sources: Vec<String> = targets.iter().map(source).collect();
    (quoted(targets), quoted(sources.iter().map(String::as_str).collect()))
}

/// Whether a column of SQLite can only come with a rebuild: `ADD` refuses a default that is an expression on a table
/// that has rows. (A `NOT NULL` without default fails on rows either way, and on none neither does.)
pub(super) fn added_column_needs_rebuild(column: &Column, fidelity: Fidelity) -> bool {
    fidelity.makes(Correction::ExpressionDefault)
        && matches!(&column.default, Some(Value::String(sql)) if sql.starts_with('('))
}

/// drizzle-kit drops a column of SQLite and adds it again when its expression changes. That fails where an index is on
/// it, loses its values where it stays without an expression, and is not done at all for a stored one.
pub(super) fn generated_column_needs_rebuild(fidelity: Fidelity) -> bool {
    fidelity.makes(Correction::GeneratedColumn)
}

/// What PostgreSQL drops along with a column.
#[derive(Default)]
pub(super) struct Went<'a> {
    pub indexes: Vec<&'a Index>,
    pub uniques: Vec<&'a String>,
    pub checks: Vec<&'a String>,
}

/// drizzle-kit drops a column and adds it again when its expression changes, and forgets the indexes and constraints on
/// it. Those that come or change in the same diff are made later anyway.
pub(super) fn went_with_column<'a>(diff: &'a Diff, table: &str, column: &str, fidelity: Fidelity) -> Went<'a> {
    if !fidelity.makes(Correction::GeneratedColumn) {
        return Went::default();
    }
    let next = &diff.next.tables[table];
    let change = diff.altered_tables.get(table);
    let stays = |parts: fn(&TableChange) -> &Parts, name: &String| {
        change.map(parts).is_none_or(|parts| !parts.created.contains(name) && !parts.altered.contains(name))
    };
    let members = |kind: &str| next.other.get(kind).and_then(Value::as_object).into_iter().flatten();
    let listed = |value: &Value| value["columns"].as_array().is_some_and(|all| all.iter().any(|one| one == column));
    Went {
        indexes: next
            .indexes
            .values()
            .filter(|index| index.columns.iter().any(|one| one == column) || mentions(&index.other, column))
            .filter(|index| stays(|change| &change.indexes, &index.name))
            .collect(),
        uniques: members(UNIQUES)
            .filter(|(name, value)| listed(value) && stays(|change| &change.constraints.uniques, name))
            .map(|(name, _)| name)
            .collect(),
        checks: members(CHECKS)
            .filter(|(_, value)| value["value"].as_str().is_some_and(|text| has_word(text, column)))
            .filter(|(name, _)| stays(|change| &change.constraints.checks, name))
            .map(|(name, _)| name)
            .collect(),
    }
}

/// Whether a condition or an expression of an index is about a column.
fn mentions(other: &Other, column: &str) -> bool {
    other.iter().any(|(name, value)| match value {
        Value::String(text) => name == "where" && has_word(text, column),
        Value::Array(columns) => {
            columns.iter().any(|one| one["expression"].as_str().is_some_and(|text| has_word(text, column)))
        }
        _ => false,
    })
}

fn has_word(text: &str, word: &str) -> bool {
    let is_part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    text.match_indices(word)
        .any(|(at, _)| !is_part(text[..at].chars().next_back()) && !is_part(text[at + word.len()..].chars().next()))
}

/// The reference of an added column. drizzle-kit leaves out what happens when the other row goes: deleting it then
/// fails, or breaks off a `cascade` that the config asks for.
pub(super) fn column_reference(key: &ForeignKey, fidelity: Fidelity) -> String {
    match fidelity.makes(Correction::AddedReference) {
        false => format!(" REFERENCES {}({})", key.foreign_table, key.foreign_columns.join(",")),
        true => format!(
            " REFERENCES `{}`(`{}`) ON UPDATE {} ON DELETE {}",
            key.foreign_table,
            key.foreign_columns.join("`,`"),
            key.on_update,
            key.on_delete
        ),
    }
}

/// Indexes of tables that are dropped or altered whose name a created table takes over: SQLite has one namespace for
/// all of them, and drizzle-kit creates before it drops.
pub(super) fn names_to_free<'a>(diff: &'a Diff, fidelity: Fidelity) -> Vec<&'a Index> {
    if !fidelity.makes(Correction::IndexName) {
        return Vec::new();
    }
    let taken = |name: &str| {
        diff.tables.created.iter().any(|table| diff.next.tables[table].indexes.contains_key(name))
            || diff.altered_tables.values().any(|change| change.indexes.created.iter().any(|created| created == name))
    };
    let goes =
        |table: &&'a Table| diff.tables.dropped.contains(&table.name) || diff.altered_tables.contains_key(&table.name);
    let stays = |table: &Table, name: &str| {
        diff.next.tables.get(&table.name).is_some_and(|table| table.indexes.contains_key(name))
    };
    diff.previous
        .tables
        .values()
        .filter(goes)
        .flat_map(|table| table.indexes.values().map(move |index| (table, index)))
        .filter(|(table, index)| !stays(table, &index.name) && taken(&index.name))
        .map(|(_, index)| index)
        .collect()
}
