//! Statements for SQLite: what belongs to one table stands together, and most changes of a table are a rebuild of it.

use indexmap::IndexMap;

use super::create::{sqlite_column, sqlite_index, sqlite_table};
use super::{Fidelity, corrections};
use crate::diff::Diff;
use crate::schema::Table;

/// A step on one table.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step<'a> {
    Create,
    Drop,
    Rename {
        from: &'a str,
    },
    RenameColumn {
        from: &'a str,
        to: &'a str,
    },
    DropIndex(&'a str),
    AddColumn(&'a str),
    /// Drops a column and adds it again.
    Regenerate(&'a str),
    CreateIndex(&'a str),
    DropColumn(&'a str),
    Rebuild,
}

/// Steps by table, in the order in which the tables are first touched.
#[derive(Default)]
struct Groups<'a>(IndexMap<&'a str, Vec<Step<'a>>>);

impl<'a> Groups<'a> {
    /// Adds a step, unless the table is rebuilt anyway.
    fn add(&mut self, table: &'a str, step: Step<'a>) {
        let steps = self.0.entry(table).or_default();
        if !steps.contains(&Step::Rebuild) {
            steps.push(step);
        }
    }

    /// Replaces all that was planned for a table by a rebuild; only a rename of the table stays before it.
    fn rebuild(&mut self, table: &'a Table) {
        let steps = self.0.entry(&table.name).or_default();
        if steps.contains(&Step::Rebuild) {
            return;
        }
        if !steps.iter().any(|step| matches!(step, Step::Rename { .. })) {
            steps.clear();
        }
        steps.push(Step::Rebuild);
        steps.extend(table.indexes.keys().map(|index| Step::CreateIndex(index)));
    }
}

pub(super) fn statements(diff: &Diff, fidelity: Fidelity) -> Vec<String> {
    let groups = steps(diff, fidelity);
    let freed = corrections::names_to_free(diff, fidelity);
    let (mut first, mut renames, mut rest) = (Vec::new(), Vec::new(), Vec::new());
    for index in &freed {
        rest.push(format!("DROP INDEX `{}`;", index.name));
    }
    for (table, steps) in &groups.0 {
        for step in steps {
            match step {
                Step::Rename { from } => first.push(format!("ALTER TABLE `{from}` RENAME TO `{table}`;")),
                Step::RenameColumn { from, to } => {
                    renames.push(format!("ALTER TABLE `{table}` RENAME COLUMN \"{from}\" TO \"{to}\";"));
                }
                step => write(diff, table, step, steps, fidelity, &mut rest),
            }
        }
    }
    [first, renames, rest].concat()
}

/// drizzle-kit's list of changes, put together by table.
fn steps(diff: &Diff, fidelity: Fidelity) -> Groups<'_> {
    let mut groups = Groups::default();
    let altered = || diff.altered_tables.iter().map(|(name, change)| (&diff.next.tables[name], change));
    for table in &diff.tables.created {
        groups.add(table, Step::Create);
    }
    for table in &diff.tables.dropped {
        groups.add(table, Step::Drop);
    }
    for renamed in &diff.tables.renamed {
        groups.add(&renamed.to, Step::Rename { from: &renamed.from });
    }
    for (table, change) in altered() {
        for renamed in &change.columns.renamed {
            groups.add(&table.name, Step::RenameColumn { from: &renamed.from, to: &renamed.to });
        }
    }
    for (table, change) in altered() {
        if !change.foreign_keys.dropped.is_empty() || !change.foreign_keys.altered.is_empty() {
            groups.rebuild(table);
        }
    }
    for (table, change) in altered() {
        let checks = &change.constraints.checks;
        if !checks.dropped.is_empty() || !checks.altered.is_empty() {
            groups.rebuild(table);
        }
    }
    for (table, change) in altered() {
        change.indexes.dropped.iter().for_each(|index| groups.add(&table.name, Step::DropIndex(index)));
    }
    for (table, change) in altered() {
        change.indexes.altered.iter().for_each(|index| groups.add(&table.name, Step::DropIndex(index)));
    }
    for (table, change) in altered() {
        if !change.constraints.keys.dropped.is_empty() {
            groups.rebuild(table);
        }
    }
    for (table, change) in altered() {
        for (name, change) in &change.altered_columns {
            let Some((_, next)) = change.generated.as_ref().filter(|_| change.is_generated_only()) else {
                groups.rebuild(table);
                continue;
            };
            if corrections::generated_column_needs_rebuild(fidelity) {
                groups.rebuild(table);
            // SQLite cannot add a column that is stored, and drizzle-kit only warns of it.
            } else if next.as_ref().is_none_or(|next| next.get("type").is_some_and(|kind| kind == "virtual")) {
                groups.add(&table.name, Step::Regenerate(name));
            }
        }
    }
    for (table, change) in altered() {
        if !change.constraints.keys.created.is_empty() {
            groups.rebuild(table);
        }
    }
    for (table, change) in altered() {
        for name in &change.columns.created {
            let column = &table.columns[name];
            if column.primary_key || corrections::added_column_needs_rebuild(column, fidelity) {
                groups.rebuild(table);
            } else {
                groups.add(&table.name, Step::AddColumn(name));
            }
        }
    }
    for table in &diff.tables.created {
        for index in diff.next.tables[table].indexes.keys() {
            groups.add(table, Step::CreateIndex(index));
        }
    }
    for (table, change) in altered() {
        change.indexes.created.iter().for_each(|index| groups.add(&table.name, Step::CreateIndex(index)));
    }
    for (table, change) in altered() {
        change.indexes.altered.iter().for_each(|index| groups.add(&table.name, Step::CreateIndex(index)));
    }
    for (table, change) in altered() {
        if !change.constraints.checks.created.is_empty() {
            groups.rebuild(table);
        }
    }
    for (table, change) in altered() {
        for key in &change.foreign_keys.created {
            let columns = &table.foreign_keys[key].columns;
            let on_added_column = columns.len() == 1
                && groups.0.get(table.name.as_str()).is_some_and(|steps| steps.contains(&Step::AddColumn(&columns[0])));
            if !on_added_column {
                groups.rebuild(table);
            }
        }
    }
    for (table, change) in altered() {
        change.columns.dropped.iter().for_each(|column| groups.add(&table.name, Step::DropColumn(column)));
    }
    for (table, change) in altered() {
        if !change.constraints.keys.altered.is_empty() {
            groups.rebuild(table);
        }
    }
    groups
}

fn write(diff: &Diff, name: &str, step: &Step<'_>, steps: &[Step<'_>], fidelity: Fidelity, out: &mut Vec<String>) {
    match step {
        Step::Create => out.push(sqlite_table(&diff.next.tables[name], name, fidelity)),
        Step::Drop => out.push(format!("DROP TABLE `{name}`;")),
        Step::DropIndex(index) => out.push(format!("DROP INDEX `{index}`;")),
        Step::AddColumn(column) => {
            let table = &diff.next.tables[name];
            let column = &table.columns[*column];
            let created = diff.altered_tables[name].foreign_keys.created.iter().map(|key| &table.foreign_keys[key]);
            let reference = created.into_iter().find(|key| key.columns.contains(&column.name));
            let reference = reference.map(|key| corrections::column_reference(key, fidelity)).unwrap_or_default();
            out.push(format!(
                "ALTER TABLE `{name}` ADD `{}` {}{reference};",
                column.name,
                sqlite_column(column, fidelity)
            ));
        }
        Step::Regenerate(column) => {
            let definition = sqlite_column(&diff.next.tables[name].columns[*column], fidelity);
            out.push(format!("ALTER TABLE `{name}` DROP COLUMN `{column}`;"));
            out.push(format!("ALTER TABLE `{name}` ADD `{column}` {definition};"));
        }
        Step::CreateIndex(index) => {
            out.push(sqlite_index(&diff.next, name, &diff.next.tables[name].indexes[*index]));
        }
        Step::DropColumn(column) => out.push(format!("ALTER TABLE `{name}` DROP COLUMN `{column}`;")),
        Step::Rebuild => {
            let new_name = format!("__new_{name}");
            let renames_kept = steps.iter().any(|step| matches!(step, Step::RenameColumn { .. }));
            let (targets, sources) = corrections::rebuilt_columns(diff, name, renames_kept, fidelity);
            out.push("PRAGMA foreign_keys=OFF;".to_owned());
            out.push(sqlite_table(&diff.next.tables[name], &new_name, fidelity));
            out.push(format!("INSERT INTO `{new_name}`({targets}) SELECT {sources} FROM `{name}`;"));
            out.push(format!("DROP TABLE `{name}`;"));
            out.push(format!("ALTER TABLE `{new_name}` RENAME TO `{name}`;"));
            out.push("PRAGMA foreign_keys=ON;".to_owned());
        }
        Step::Rename { .. } | Step::RenameColumn { .. } => {}
    }
}
