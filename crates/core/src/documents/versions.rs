//! Statements about the versions of documents: which is the newest, and which go.

use crate::Dialect;
use crate::documents::cell::{Cell, Key};
use crate::documents::read::{Reader, Statement, quote};

impl Reader<'_> {
    /// Says of all versions of the documents but the given ones that they are not the newest. `None` when the tree
    /// keeps no such mark. Without documents (of a global) it is about all rows.
    pub fn demote(&self, documents: &[Key], newest: &[Key]) -> Option<Statement> {
        let root = self.tree.root_table();
        let latest = quote(&root.columns.iter().find(|column| column.key == "latest")?.name);
        let id = &root.columns[root.id];
        let (belongs, mut params) = self.of_documents(documents);
        let (set, newest) = self.numbered_set(params.len() + 1, id, newest);
        params.extend(newest);
        let sql = format!(
            "UPDATE {} SET {latest} = false WHERE {}{latest} = true AND {belongs} AND {} NOT {set}",
            self.table_name(self.tree.root.table),
            self.passing_over(documents),
            quote(&id.name),
        );
        Some(Statement { sql, params })
    }

    /// Deletes the oldest versions of each document, so that no more than `most` are left.
    pub fn surplus(&self, documents: &[Key], most: u64) -> Option<Statement> {
        let root = self.tree.root_table();
        let updated = quote(&root.columns.iter().find(|column| column.key == "updatedAt")?.name);
        let id = quote(&root.columns[root.id].name);
        let partition = match root.columns.iter().find(|column| column.key == "parent") {
            Some(parent) => format!("PARTITION BY {} ", quote(&parent.name)),
            None => String::new(),
        };
        let (belongs, params) = self.of_documents(documents);
        let table = self.table_name(self.tree.root.table);
        let sql = format!(
            "DELETE FROM {table} WHERE {id} IN (SELECT old FROM (SELECT {id} AS old, row_number() OVER ({partition}\
             ORDER BY {updated} DESC, {id} DESC) AS place FROM {table} WHERE {belongs}) AS ranked WHERE place > {most})"
        );
        Some(Statement { sql, params })
    }

    /// Deletes the root rows whose column (by its name in JavaScript) has one of the values; what belongs to them
    /// goes with them.
    pub fn delete(&self, key: &str, values: &[Key]) -> Option<Statement> {
        let root = self.tree.root_table();
        let column = root.columns.iter().find(|column| column.key == key)?;
        let (set, params) = self.set(column, values);
        let sql = format!("DELETE FROM {} WHERE {} {set}", self.table_name(self.tree.root.table), quote(&column.name));
        Some(Statement { sql, params })
    }

    /// The ids of the documents whose relationship of this path, to several collections, points to one of the documents
    /// of a collection. `None` when it can point to no such document.
    pub fn pointing(&self, path: &str, slug: &str, documents: &[Key]) -> Option<Statement> {
        let rels = self.tree.rels.as_ref()?;
        let table = &self.tree.tables[rels.table];
        let target = &table.columns[*rels.targets.get(slug)?];
        let (_, parent) = table.parent?;
        let (set, params) = self.set(target, documents);
        let sql = format!(
            "SELECT {} FROM {} WHERE {} {set} AND {} = '{}'",
            quote(&table.columns[parent].name),
            self.table_name(rels.table),
            quote(&target.name),
            quote(&table.columns[rels.path].name),
            path.replace('\'', "''")
        );
        Some(Statement { sql, params })
    }

    /// Locks the root rows of documents until the transaction ends.
    pub fn lock(&self, ids: &[Key]) -> Statement {
        let root = self.tree.root_table();
        let id = &root.columns[root.id];
        let (set, params) = self.set(id, ids);
        let (table, name) = (self.table_name(self.tree.root.table), quote(&id.name));
        Statement { sql: format!("SELECT {name} FROM {table} WHERE {name} {set} ORDER BY {name} FOR UPDATE"), params }
    }

    /// What keeps SQLite from taking the index of the column that follows: without statistics it takes the one that
    /// finds the newest versions of all documents for as good as that of the documents.
    pub(super) fn passing_over(&self, documents: &[Key]) -> &'static str {
        if self.map.dialect == Dialect::Sqlite && !documents.is_empty() { "+" } else { "" }
    }

    fn of_documents(&self, documents: &[Key]) -> (String, Vec<Cell>) {
        let parent = self.tree.root_table().columns.iter().find(|column| column.key == "parent");
        match parent {
            Some(parent) => {
                let (set, params) = self.set(parent, documents);
                (format!("{} {set}", quote(&parent.name)), params)
            }
            None => ("true".to_owned(), Vec::new()),
        }
    }
}
