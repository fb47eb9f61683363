//! What is in the tables and in no document: values that are not what their columns hold, and rows that belong to
//! nothing. Payload's own operations leave neither (`docs/documents.md` names the exceptions); other hands do.

mod inside;

use indexmap::IndexMap;
use serde_json::Value;

use crate::Dialect;
use crate::documents::cell::{Cell, Key};
use crate::documents::date;
use crate::documents::malformed::inside::Found;
use crate::documents::map::{ColumnId, ColumnKind, ColumnNode, Entity, FieldNode, RowShape, Shape, TableId, Tree};
use crate::documents::read::{Reader, Rows, Statement, quote};
use crate::documents::{FieldMap, Role};

/// One row, or one value of it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Malformed {
    pub table: String,
    /// The row's primary key.
    pub row: String,
    /// The field's path: blocks by their slug, or for rows that say so themselves by their place in the document.
    pub field: String,
    pub problem: String,
}

impl std::fmt::Display for Malformed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.table, self.row)?;
        if !self.field.is_empty() {
            write!(f, ", {}", self.field)?;
        }
        write!(f, ": {}", self.problem)
    }
}

/// A reference within JSON, which no database keeps from pointing nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pointer {
    pub collection: String,
    pub id: Key,
    table: String,
    row: String,
    field: String,
}

impl Pointer {
    /// What to tell when the document is not there.
    pub fn dangling(self) -> Malformed {
        let Self { collection, id, table, row, field } = self;
        Malformed { table, row, field, problem: format!("{collection} {id} is not there") }
    }
}

/// A statement that finds rows of one table (primary key, value), and what is wrong with them.
#[derive(Debug, Clone, PartialEq)]
pub struct Stray {
    pub table: TableId,
    pub statement: Statement,
    field: String,
    problem: String,
}

impl Stray {
    /// One row of the answer.
    pub fn malformed(&self, tree: &Tree, row: &[Cell]) -> Malformed {
        let table = &tree.tables[self.table];
        let text = |index: usize, column: &ColumnNode| match row.get(index) {
            Some(cell) => shown(cell, column.kind),
            None => String::new(),
        };
        let row_id = text(0, &table.columns[table.id]);
        let value = row.get(1).map(plain).unwrap_or_default();
        Malformed {
            table: table.name.clone(),
            row: row_id,
            field: self.field.clone(),
            problem: self.problem.replace("{}", &value),
        }
    }
}

fn plain(cell: &Cell) -> String {
    shown(cell, ColumnKind::Text)
}

fn shown(cell: &Cell, kind: ColumnKind) -> String {
    match cell {
        Cell::Blob(bytes) => format!("{} bytes", bytes.len()),
        cell => match cell.to_json(kind) {
            Value::String(text) => text,
            other => other.to_string(),
        },
    }
}

impl Reader<'_> {
    /// What is wrong in the rows of a page, and what they point to within JSON.
    pub fn malformed(&self, rows: &Rows) -> (Vec<Malformed>, Vec<Pointer>) {
        let (mut result, pointers) = self.values(rows);
        for (table, row) in self.unused(rows) {
            let node = &self.tree.tables[table];
            let cells = &rows.0[table][row];
            let place = node.columns.iter().position(|column| matches!(column.key.as_str(), "path" | "_path"));
            let field = match place.and_then(|place| cells[place].as_text()) {
                Some(path) => path.to_owned(),
                None => self.field_of(table, node.id),
            };
            result.push(Malformed {
                table: node.name.clone(),
                row: shown(&cells[node.id], node.columns[node.id].kind),
                field,
                problem: "no document shows this row".to_owned(),
            });
        }
        (result, pointers)
    }

    fn field_of(&self, table: TableId, column: ColumnId) -> String {
        let node = &self.tree.tables[table];
        let owner = self.map.owner(&node.name, &node.columns[column].name);
        owner.map(|owner| owner.field().to_owned()).unwrap_or_default()
    }

    /// Values that are not what their columns hold.
    fn values(&self, rows: &Rows) -> (Vec<Malformed>, Vec<Pointer>) {
        let (mut options, mut inside) = (IndexMap::new(), IndexMap::new());
        each_field(&self.tree.root, &mut |place, field, within| {
            if matches!(field.kind(), "select" | "radio") && !field.settings.options.is_empty() {
                options.insert(place, &field.settings.options);
            }
            if matches!(field.shape, Shape::Blocks(_)) || self.map.editor(field).is_some() {
                inside.insert(place, (field, within));
            }
        });
        let (mut result, mut pointers) = (Vec::new(), Vec::new());
        for (table, node) in self.tree.tables.iter().enumerate() {
            for cells in &rows.0[table] {
                for (column, (cell, of)) in cells.iter().zip(&node.columns).enumerate() {
                    let problem = broken(cell, of.kind).or_else(|| {
                        let options = options.get(&(table, column))?;
                        let text = cell.as_text()?;
                        let known = options.iter().any(|one| one.as_str() == Some(text));
                        (!known).then(|| format!("`{text}` is none of the options"))
                    });
                    let at = || match self.field_of(table, column) {
                        field if field.is_empty() => of.name.clone(),
                        field => field,
                    };
                    let found = match (problem, inside.get(&(table, column))) {
                        (Some(problem), _) => Found { problems: vec![(at(), problem)], ..Found::default() },
                        (None, Some((field, within))) => {
                            inside::look(self.map, field, &cell.to_json(of.kind), &at(), *within)
                        }
                        (None, None) => continue,
                    };
                    let row = || shown(&cells[node.id], node.columns[node.id].kind);
                    result.extend(found.problems.into_iter().map(|(field, problem)| Malformed {
                        table: node.name.clone(),
                        row: row(),
                        field,
                        problem,
                    }));
                    pointers.extend(found.references.into_iter().map(|(field, collection, id)| Pointer {
                        collection,
                        id,
                        table: node.name.clone(),
                        row: row(),
                        field,
                    }));
                }
            }
        }
        (result, pointers)
    }

    /// Statements that find the rows which no page of documents reads: of a row, of a document or of a locale that
    /// there is not; and those that point to a document that there is not.
    pub fn strays(&self, entity: &Entity) -> Vec<Stray> {
        let mut result = Vec::new();
        for (table, node) in self.tree.tables.iter().enumerate() {
            let id = quote(&node.columns[node.id].name);
            let from = self.table_name(table);
            let field = self.field_of(table, node.id);
            let mut find = |column: &ColumnNode, condition: String, field: String, problem: String| {
                let name = quote(&column.name);
                let sql = format!("SELECT t.{id}, t.{name} FROM {from} AS t WHERE {condition} ORDER BY 1");
                let statement = Statement { sql, params: Vec::new() };
                result.push(Stray { table, statement, field, problem });
            };
            if let Some((parent, column)) = node.parent {
                let column = &node.columns[column];
                let known = &self.tree.tables[parent];
                let condition = missing(&column.name, &self.table_name(parent), &known.columns[known.id].name);
                let problem = format!("it belongs to the row {{}} of {}, which is not there", known.name);
                find(column, condition, field.clone(), problem);
            }
            let version_of = node.columns.iter().find(|column| column.key == "parent" && node.parent.is_none());
            if let Some(column) = version_of.filter(|_| !std::ptr::eq(self.tree, &entity.main)) {
                let (main, root) = (&entity.main, entity.main.root_table());
                let reader = Reader { map: self.map, tree: main };
                let known = missing(&column.name, &reader.table_name(main.root.table), &root.columns[root.id].name);
                let condition = format!("t.{} IS NOT NULL AND {known}", quote(&column.name));
                find(column, condition, "parent".to_owned(), format!("{} {{}} is not there", entity.slug));
            }
            let locale = node.columns.iter().find(|column| matches!(column.key.as_str(), "_locale" | "locale"));
            if let Some(column) = locale.filter(|_| self.map.dialect == Dialect::Sqlite) {
                let codes: Vec<String> = self.map.locales.codes.iter().map(|code| literal(code)).collect();
                let condition = format!("t.{} NOT IN ({})", quote(&column.name), codes.join(", "));
                find(column, condition, field, "the config has no locale `{}`".to_owned());
            }
            for column in &node.columns {
                let Some(owner) = self.map.owner(&node.name, &column.name) else { continue };
                let Role::Relation(slug) = &owner.role else { continue };
                let Some(target) = self.map.collection(slug) else { continue };
                let reader = Reader { map: self.map, tree: &target.main };
                let root = target.main.root_table();
                let known =
                    missing(&column.name, &reader.table_name(target.main.root.table), &root.columns[root.id].name);
                let condition = format!("t.{} IS NOT NULL AND {known}", quote(&column.name));
                let field = match owner.field() {
                    "" => column.name.clone(),
                    field => field.to_owned(),
                };
                find(column, condition, field, format!("{slug} {{}} is not there"));
            }
        }
        result
    }
}

fn missing(column: &str, target: &str, id: &str) -> String {
    format!("NOT EXISTS (SELECT 1 FROM {target} AS p WHERE p.{} = t.{})", quote(id), quote(column))
}

fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

type Visit<'v, 'f> = &'v mut dyn FnMut((TableId, ColumnId), &'f FieldNode, bool);

/// Calls `visit` with every field that has a column, where that is, and whether it is localized or within something that
/// is.
fn each_field<'f>(shape: &'f RowShape, visit: Visit<'_, 'f>) {
    below(shape, &shape.fields, false, visit);
}

fn below<'f>(shape: &'f RowShape, fields: &'f [FieldNode], within: bool, visit: Visit<'_, 'f>) {
    for field in fields {
        let within = within || field.settings.localized;
        match field.place() {
            Shape::Column(column) => visit((shape.table, *column), field, within),
            Shape::LocaleColumn(column) => {
                shape.locales.into_iter().for_each(|table| visit((table, *column), field, within));
            }
            Shape::Selects(select) => visit((select.table, select.value), field, within),
            Shape::Group(inner) => below(shape, inner, within, visit),
            Shape::Array(row) => below(row, &row.fields, within, visit),
            Shape::Blocks(blocks) => blocks.by_slug.values().for_each(|row| below(row, &row.fields, within, visit)),
            Shape::Texts | Shape::Numbers | Shape::Rels | Shape::Inside | Shape::Nowhere => {}
        }
    }
}

/// Why a cell is no value of its column.
fn broken(cell: &Cell, kind: ColumnKind) -> Option<String> {
    let what = match kind {
        ColumnKind::Integer | ColumnKind::Numeric => "number",
        ColumnKind::Boolean => "truth value",
        ColumnKind::Text => "text",
        ColumnKind::Uuid => "UUID",
        ColumnKind::Timestamp => "date",
        ColumnKind::Json => "JSON",
        ColumnKind::Point => "point",
    };
    let fits = match (kind, cell) {
        (_, Cell::Null) => true,
        (_, Cell::Blob(_)) => false,
        (ColumnKind::Boolean, Cell::Text(text)) => matches!(text.as_str(), "t" | "f" | "true" | "false" | "0" | "1"),
        (ColumnKind::Boolean, Cell::Integer(value)) => matches!(value, 0 | 1),
        (ColumnKind::Boolean, Cell::Real(_)) => false,
        (ColumnKind::Integer | ColumnKind::Numeric, Cell::Text(text)) => {
            text.trim().parse::<f64>().is_ok_and(f64::is_finite)
        }
        (ColumnKind::Integer | ColumnKind::Numeric, _) => true,
        (ColumnKind::Timestamp, Cell::Text(text)) => date::parse(text).is_some(),
        (ColumnKind::Json, Cell::Text(text)) => serde_json::from_str::<Value>(text).is_ok(),
        (ColumnKind::Point, Cell::Text(text)) => serde_json::from_str::<Value>(text).is_ok_and(|point| {
            point["coordinates"].as_array().is_some_and(|pair| pair.len() == 2 && pair.iter().all(Value::is_number))
        }),
        (ColumnKind::Uuid, Cell::Text(text)) => text.len() == 36,
        (ColumnKind::Text, Cell::Text(_)) => true,
        // A column of SQLite takes everything.
        (ColumnKind::Text | ColumnKind::Uuid | ColumnKind::Json | ColumnKind::Timestamp | ColumnKind::Point, _) => {
            false
        }
        (ColumnKind::Boolean, Cell::Bool(_)) => true,
    };
    let text = || shown(cell, ColumnKind::Text).chars().take(60).collect::<String>();
    match (fits, kind, cell) {
        (true, ..) => None,
        (false, ColumnKind::Json, Cell::Text(text)) if is_too_deep(text) => {
            Some("JSON of more than 127 levels, which is read and written as one text".to_owned())
        }
        (false, ..) => Some(format!("`{}` is no {what}", text())),
    }
}

/// Whether nothing but its depth keeps JSON from being read.
fn is_too_deep(text: &str) -> bool {
    let read = serde_json::from_str::<Value>(text);
    read.is_err_and(|error| error.to_string().starts_with("recursion limit exceeded"))
}

/// The tables of a database whose names make them blocks of a collection or global that the config does not have.
pub fn unknown_blocks<'t>(map: &FieldMap, tables: impl Iterator<Item = &'t str>) -> Vec<&'t str> {
    let prefixes: Vec<String> = map
        .entities()
        .flat_map(|entity| [Some(&entity.main), entity.versions.as_ref()].into_iter().flatten())
        .map(|tree| format!("{}_blocks_", tree.root_table().name))
        .collect();
    tables
        .filter(|table| map.entity_of_table(table).is_none())
        .filter(|table| prefixes.iter().any(|prefix| table.starts_with(prefix.as_str())))
        .collect()
}
