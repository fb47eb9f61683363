//! Statements for PostgreSQL.

use serde_json::Value;

use super::create::postgres_type;
use super::create::{
    postgres_column, postgres_constraint, postgres_foreign_key, postgres_index, postgres_table, postgres_table_name,
};
use super::{Fidelity, Style, corrections, default_text, literal};
use crate::Dialect;
use crate::diff::{ColumnChange, Diff, Parts, TableChange};
use crate::schema::{CHECKS, COMPOSITE_KEYS, Column, Schema, Table, UNIQUES};

/// The statements of a diff, each kind at its place.
pub(super) fn statements(diff: &Diff, style: Style) -> Vec<String> {
    let fidelity = style.fidelity;
    let w = Writer { diff, style, fidelity, next: &diff.next };
    let mut out = Vec::new();
    w.create_and_rename_enums(&mut out);
    w.add_enum_values(&mut out);
    for table in w.created() {
        out.push(postgres_table(w.next, table, fidelity));
    }
    w.disable_row_level_security(&mut out);
    for table in &diff.tables.dropped {
        out.push(format!("DROP TABLE {} CASCADE;", w.table(table)));
    }
    w.rename(&mut out);
    w.drop_constraints(UNIQUES, |change| &change.constraints.uniques, &mut out);
    w.drop_constraints(CHECKS, |change| &change.constraints.checks, &mut out);
    w.drop_foreign_keys(&mut out);
    w.recreate_enums(|name| !corrections::enum_is_recreated_late(diff, name, style), &mut out);
    w.drop_indexes(&mut out);
    for (name, change) in &diff.altered_tables {
        for key in &change.constraints.keys.dropped {
            out.push(w.drop_constraint(name, COMPOSITE_KEYS, key));
        }
    }
    for (name, change) in &diff.altered_tables {
        w.alter_columns(name, change, &mut out);
    }
    for (name, change) in &diff.altered_tables {
        for key in &change.constraints.keys.created {
            out.push(w.add_constraint(name, COMPOSITE_KEYS, key));
        }
    }
    for (name, change) in &diff.altered_tables {
        for column in &change.columns.created {
            let column = &w.next.tables[name].columns[column];
            let definition = postgres_column(w.next, column, fidelity);
            out.push(format!("ALTER TABLE {} ADD COLUMN \"{}\" {definition};", w.table(name), column.name));
        }
    }
    w.add_foreign_keys_and_indexes(&mut out);
    for (name, change) in &diff.altered_tables {
        for column in &change.columns.dropped {
            out.push(format!("ALTER TABLE {} DROP COLUMN \"{column}\";", w.table(name)));
        }
    }
    for (name, change) in &diff.altered_tables {
        for key in &change.constraints.keys.altered {
            let drop = w.drop_constraint(name, COMPOSITE_KEYS, key);
            // One statement of drizzle-kit's, with the mark in between.
            out.push(format!("{drop}\n--> statement-breakpoint\n{}", w.add_constraint(name, COMPOSITE_KEYS, key)));
        }
    }
    w.add_constraints(UNIQUES, |change| &change.constraints.uniques, &mut out);
    w.add_constraints(CHECKS, |change| &change.constraints.checks, &mut out);
    w.recreate_enums(|name| corrections::enum_is_recreated_late(diff, name, style), &mut out);
    for name in &diff.enums.dropped {
        out.push(format!("DROP TYPE {};", w.enum_name(name)));
    }
    out
}

struct Writer<'a> {
    diff: &'a Diff,
    next: &'a Schema,
    style: Style,
    fidelity: Fidelity,
}

impl<'a> Writer<'a> {
    fn table(&self, name: &str) -> String {
        postgres_table_name(self.next, name)
    }

    /// A name of PostgreSQL's own schema is spelled out, as drizzle-kit does.
    fn enum_name(&self, name: &str) -> String {
        format!("\"{}\".\"{name}\"", self.next.namespace.as_deref().unwrap_or("public"))
    }

    fn created(&self) -> impl Iterator<Item = &'a Table> {
        self.diff.tables.created.iter().map(|name| &self.next.tables[name])
    }

    fn create_enum(&self, name: &str) -> String {
        let values: Vec<String> = self.next.enums[name].values.iter().map(|value| literal(value)).collect();
        format!("CREATE TYPE {} AS ENUM({});", self.enum_name(name), values.join(", "))
    }

    fn create_and_rename_enums(&self, out: &mut Vec<String>) {
        for name in &self.diff.enums.created {
            out.push(self.create_enum(name));
        }
        for renamed in &self.diff.enums.renamed {
            out.push(format!("ALTER TYPE {} RENAME TO \"{}\";", self.enum_name(&renamed.from), renamed.to));
        }
    }

    fn add_enum_values(&self, out: &mut Vec<String>) {
        for (name, change) in &self.diff.altered_enums {
            if corrections::enum_is_recreated(self.diff, name, change, self.fidelity) {
                continue;
            }
            for added in &change.added {
                let value = corrections::enum_value(&added.value, self.fidelity);
                let before = added
                    .before
                    .as_ref()
                    .map(|before| format!(" BEFORE {}", corrections::enum_value(before, self.fidelity)));
                let before = before.unwrap_or_default();
                out.push(format!("ALTER TYPE {} ADD VALUE {value}{before};", self.enum_name(name)));
            }
        }
    }

    /// For each table that goes, if at least one other is altered: drizzle-kit looks at them only then.
    fn disable_row_level_security(&self, out: &mut Vec<String>) {
        if !self.diff.altered_tables.values().any(TableChange::is_altered_on_postgres) {
            return;
        }
        for name in &self.diff.tables.dropped {
            let enabled = self.diff.previous.tables[name].other.get("isRLSEnabled") == Some(&Value::Bool(true));
            if !enabled {
                out.push(format!("ALTER TABLE {} DISABLE ROW LEVEL SECURITY;", self.table(name)));
            }
        }
    }

    fn rename(&self, out: &mut Vec<String>) {
        for renamed in &self.diff.tables.renamed {
            out.push(format!("ALTER TABLE {} RENAME TO \"{}\";", self.table(&renamed.from), renamed.to));
        }
        for (name, change) in &self.diff.altered_tables {
            for renamed in &change.columns.renamed {
                let (from, to) = (&renamed.from, &renamed.to);
                out.push(format!("ALTER TABLE {} RENAME COLUMN \"{from}\" TO \"{to}\";", self.table(name)));
            }
        }
    }

    /// By their names in the previous schema, which is where they are.
    fn drop_constraint(&self, table: &str, kind: &str, name: &str) -> String {
        let named = self.diff.previous.tables[table].other.get(kind).and_then(|members| members.get(name)?.get("name"));
        let name = named.and_then(Value::as_str).unwrap_or(name);
        format!("ALTER TABLE {} DROP CONSTRAINT \"{name}\";", self.table(table))
    }

    fn add_constraint(&self, table: &str, kind: &str, name: &str) -> String {
        let value = self.next.tables[table].other.get(kind).and_then(|members| members.get(name));
        format!("ALTER TABLE {} ADD {};", self.table(table), postgres_constraint(kind, value.unwrap_or(&Value::Null)))
    }

    fn drop_constraints(&self, kind: &str, parts: impl Fn(&TableChange) -> &Parts, out: &mut Vec<String>) {
        for (name, change) in &self.diff.altered_tables {
            let parts = parts(change);
            let gone = parts.dropped.iter().chain(&parts.altered);
            out.extend(gone.map(|part| self.drop_constraint(name, kind, part)));
        }
    }

    fn add_constraints(&self, kind: &str, parts: impl Fn(&TableChange) -> &Parts, out: &mut Vec<String>) {
        for (name, change) in &self.diff.altered_tables {
            let parts = parts(change);
            let new = parts.created.iter().chain(&parts.altered);
            out.extend(new.map(|part| self.add_constraint(name, kind, part)));
        }
    }

    fn drop_foreign_keys(&self, out: &mut Vec<String>) {
        for (name, change) in &self.diff.altered_tables {
            for key in change.foreign_keys.dropped.iter().chain(&change.foreign_keys.altered) {
                let gone = corrections::may_be_gone(self.diff, name, key, self.fidelity);
                let if_exists = if gone { "IF EXISTS " } else { "" };
                out.push(format!("ALTER TABLE {} DROP CONSTRAINT {if_exists}\"{key}\";\n", self.table(name)));
            }
        }
        for (table, key) in corrections::keys_in_the_way(self.diff, self.fidelity) {
            out.push(format!("ALTER TABLE {} DROP CONSTRAINT \"{}\";\n", self.table(&table.name), key.name));
        }
    }

    fn drop_indexes(&self, out: &mut Vec<String>) {
        let dropped = self.diff.altered_tables.values().flat_map(|change| &change.indexes.dropped);
        let altered = self.diff.altered_tables.values().flat_map(|change| &change.indexes.altered);
        for index in dropped.chain(altered) {
            out.push(format!("DROP INDEX {};", self.table(index)));
        }
    }

    fn add_foreign_keys_and_indexes(&self, out: &mut Vec<String>) {
        for table in self.created() {
            let keys = table.foreign_keys.values();
            out.extend(keys.map(|key| postgres_foreign_key(self.next, &table.name, key)));
        }
        for table in self.created() {
            let indexes = table.indexes.values();
            out.extend(indexes.map(|index| postgres_index(self.next, &table.name, index)));
        }
        for (name, change) in &self.diff.altered_tables {
            for key in change.foreign_keys.created.iter().chain(&change.foreign_keys.altered) {
                out.push(postgres_foreign_key(self.next, name, &self.next.tables[name].foreign_keys[key]));
            }
        }
        for (table, key) in corrections::keys_in_the_way(self.diff, self.fidelity) {
            out.push(postgres_foreign_key(self.next, &table.name, key));
        }
        let index =
            |table: &String, index: &String| postgres_index(self.next, table, &self.next.tables[table].indexes[index]);
        for (name, change) in &self.diff.altered_tables {
            out.extend(change.indexes.created.iter().map(|created| index(name, created)));
        }
        for (name, change) in &self.diff.altered_tables {
            out.extend(change.indexes.altered.iter().map(|altered| index(name, altered)));
        }
    }

    /// Enums that lose values, or the order of them: by way of text, and the type anew.
    fn recreate_enums(&self, is_time: impl Fn(&str) -> bool, out: &mut Vec<String>) {
        for (name, change) in self.diff.altered_enums.iter().filter(|(name, _)| is_time(name)) {
            if !corrections::enum_is_recreated(self.diff, name, change, self.fidelity) {
                continue;
            }
            if corrections::enum_is_recreated_late(self.diff, name, self.style) {
                self.recreate_enum_late(name, out);
                continue;
            }
            let columns = corrections::columns_of_enum(self.diff, name, self.fidelity);
            for column in &columns {
                let alter = self.alter(&column.table, &column.name);
                if column.drop_default {
                    out.push(format!("{alter} DROP DEFAULT;"));
                }
                out.push(format!("{alter} SET DATA TYPE text;"));
                if let Some(default) = &column.default {
                    out.push(format!("{alter} SET DEFAULT {default}::text;"));
                }
            }
            out.push(format!("DROP TYPE {};", self.enum_name(name)));
            out.push(self.create_enum(name));
            for column in columns.iter().filter(|column| column.comes_back) {
                let alter = self.alter(&column.table, &column.name);
                let prefix = format!("\"{}\".", self.next.namespace.as_deref().unwrap_or("public"));
                let type_name =
                    postgres_type(&self.next.tables[&column.table].columns[&column.name], &prefix, self.fidelity);
                if let Some(default) = &column.default {
                    out.push(format!("{alter} SET DEFAULT {default}::{type_name};"));
                }
                out.push(format!("{alter} SET DATA TYPE {type_name} USING \"{}\"::{type_name};", column.name));
            }
        }
    }

    /// In the words of drizzle-kit before 0.31, which spell out the schema of the tables.
    fn recreate_enum_late(&self, name: &str, out: &mut Vec<String>) {
        let namespace = self.next.namespace.as_deref().unwrap_or("public");
        let tables = self.next.tables.values();
        let columns = tables.flat_map(|table| table.columns.values().map(move |column| (&table.name, column)));
        let columns: Vec<(String, &str)> = columns
            .filter(|(_, column)| column.is_enum && column.type_name == name)
            .map(|(table, column)| (format!("\"{namespace}\".\"{table}\""), column.name.as_str()))
            .collect();
        let alter = |table: &str, column: &str| format!("ALTER TABLE {table} ALTER COLUMN \"{column}\" SET DATA TYPE");
        out.extend(columns.iter().map(|(table, column)| format!("{} text;", alter(table, column))));
        out.push(format!("DROP TYPE {};", self.enum_name(name)));
        out.push(self.create_enum(name));
        let type_name = self.enum_name(name);
        let back = |(table, column): &(String, &str)| {
            format!("{} {type_name} USING \"{column}\"::{type_name};", alter(table, column))
        };
        out.extend(columns.iter().map(back));
    }

    fn alter(&self, table: &str, column: &str) -> String {
        format!("ALTER TABLE {} ALTER COLUMN \"{column}\"", self.table(table))
    }

    fn alter_columns(&self, table: &str, change: &TableChange, out: &mut Vec<String>) {
        let changes = change
            .altered_columns
            .iter()
            .filter(|(_, change)| !change.renamed || corrections::renamed_columns_are_altered(self.fidelity));
        let changes: Vec<_> = changes.collect();
        if changes.iter().any(|(_, change)| change.primary_key == Some(false)) {
            out.push(corrections::drop_primary_key(&self.table(table), table, self.fidelity));
        }
        for (name, _) in changes.iter().filter(|(_, change)| change.primary_key == Some(true)) {
            out.push(format!("ALTER TABLE {} ADD PRIMARY KEY (\"{name}\");", self.table(table)));
        }
        for (name, change) in changes {
            let previous = &self.diff.previous.tables[table].columns[name];
            let next = &self.next.tables[table].columns[name];
            self.alter_column(table, previous, next, change, out);
        }
    }

    fn alter_column(
        &self,
        table: &str,
        previous: &Column,
        next: &Column,
        change: &ColumnChange,
        out: &mut Vec<String>,
    ) {
        let alter = self.alter(table, &next.name);
        let default = next
            .default
            .as_ref()
            .map(|default| corrections::default_value(&default_text(default), next, Dialect::Postgres, self.fidelity));
        let sequence = self.table(&format!("{table}_{}_seq", next.name));
        out.extend(corrections::serial(&self.table(table), &alter, previous, next, &sequence, self.fidelity));
        if change.type_name.is_some() && !corrections::is_serial_now(next, self.fidelity) {
            self.set_type(&alter, previous, next, default.as_deref(), out);
        }
        if change.default.is_some() {
            match &default {
                None => out.push(format!("{alter} DROP DEFAULT;")),
                Some(_) if self.default_is_set_already(previous, next, change) => {}
                Some(default) => out.push(format!("{alter} SET DEFAULT {default};")),
            }
        }
        match change.not_null {
            Some(true) => out.push(format!("{alter} SET NOT NULL;")),
            Some(false) => out.push(format!("{alter} DROP NOT NULL;")),
            None => {}
        }
        match &change.generated {
            Some((_, Some(_))) => {
                let definition = postgres_column(self.next, next, self.fidelity);
                out.push(format!("ALTER TABLE {} drop column \"{}\";", self.table(table), next.name));
                out.push(format!("ALTER TABLE {} ADD COLUMN \"{}\" {definition};", self.table(table), next.name));
                self.bring_back(table, &next.name, out);
            }
            Some((_, None)) => out.push(format!("{alter} DROP EXPRESSION;")),
            None => {}
        }
    }

    /// What went with a column that comes back at once.
    fn bring_back(&self, table: &str, column: &str, out: &mut Vec<String>) {
        let went = corrections::went_with_column(self.diff, table, column, self.fidelity);
        for index in went.indexes {
            if !index.columns.iter().any(|one| one == column) {
                // Its expression or its condition may be about the column, or about its name only.
                out.push(format!("DROP INDEX IF EXISTS {};", self.table(&index.name)));
            }
            out.push(postgres_index(self.next, table, index));
        }
        out.extend(went.uniques.into_iter().map(|name| self.add_constraint(table, UNIQUES, name)));
        for name in went.checks {
            out.push(self.drop_constraint(table, CHECKS, name).replacen("CONSTRAINT ", "CONSTRAINT IF EXISTS ", 1));
            out.push(self.add_constraint(table, CHECKS, name));
        }
    }

    /// Whether the statements for a new type, or for a recreated enum, have set the new default on their way.
    fn default_is_set_already(&self, previous: &Column, next: &Column, change: &ColumnChange) -> bool {
        if change.type_name.is_some() {
            return !corrections::type_is_set_alone(previous, next, self.style)
                || corrections::default_goes_first(previous, next, self.converts(previous, next), self.fidelity);
        }
        self.diff
            .altered_enums
            .get(&next.type_name)
            .filter(|_| next.is_enum)
            .filter(|_| !corrections::enum_is_recreated_late(self.diff, &next.type_name, self.style))
            .is_some_and(|change| corrections::enum_is_recreated(self.diff, &next.type_name, change, self.fidelity))
    }

    /// Whether the values of a column have to be converted to its new type.
    fn converts(&self, previous: &Column, next: &Column) -> bool {
        !corrections::conversion(previous, next, &next.type_name, self.fidelity).is_empty()
    }

    fn set_type(&self, alter: &str, previous: &Column, next: &Column, default: Option<&str>, out: &mut Vec<String>) {
        let prefix = format!("\"{}\".", self.next.namespace.as_deref().unwrap_or("public"));
        let type_name = postgres_type(next, &prefix, self.fidelity);
        let column = &next.name;
        let counts = |value: &Value| corrections::counts_as_default(value, self.fidelity);
        let default = default.filter(|_| next.default.as_ref().is_some_and(counts));
        let set_default = |cast: &str| default.map(|default| format!("{alter} SET DEFAULT {default}{cast};"));
        let using = corrections::conversion(previous, next, &type_name, self.fidelity);
        let default_first = corrections::default_goes_first(previous, next, !using.is_empty(), self.fidelity);
        if default_first {
            out.push(format!("{alter} DROP DEFAULT;"));
        }
        if corrections::type_is_set_alone(previous, next, self.style) {
            out.push(format!("{alter} SET DATA TYPE {}{using};", next.type_name));
            out.extend(set_default("").filter(|_| default_first));
            return;
        }
        match (corrections::was_enum(self.diff, previous, self.fidelity), next.is_enum) {
            (_, false) => {
                out.push(format!("{alter} SET DATA TYPE {type_name}{using};"));
                out.extend(set_default(""));
            }
            (false, true) => {
                let cast = format!("::{type_name}");
                let default_last = default_first || !using.is_empty();
                let using = if using.is_empty() { format!(" USING \"{column}\"::{type_name}") } else { using };
                let set_type = format!("{alter} SET DATA TYPE {type_name}{using};");
                if default_last {
                    out.push(set_type);
                    out.extend(set_default(&cast));
                } else {
                    out.extend(set_default(&cast));
                    out.push(set_type);
                }
            }
            (true, true) => {
                if default.is_some() {
                    out.push(format!("{alter} DROP DEFAULT;"));
                }
                out.push(format!("{alter} SET DATA TYPE {type_name} USING \"{column}\"::text::{type_name};"));
                out.extend(set_default(""));
            }
        }
    }
}
