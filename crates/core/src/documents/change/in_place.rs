//! Rows of arrays and blocks that stay where they are, and change in some columns.
//!
//! A list whose rows are the same ones in the same order, as their ids tell, need not be written again. Two passes:
//! the first looks whether every difference can be told of a row that is there, the second writes the differences down.
//! Rows of versions show another id than the one that they have, so they are found by what was noted when they were read.

use std::cell::OnceCell;

use indexmap::IndexSet;
use serde_json::{Map, Value};

use super::{Differ, RowChange, Target, Which, is_same_in_locale, is_same_json, locale_rows};
use crate::documents::cell::{Cell, Key};
use crate::documents::map::{ColumnId, FieldNode, RowShape, Shape, TableId};

/// Where a row is: its table, its primary key, and how it was.
struct Row<'a> {
    shape: &'a RowShape,
    key: Cell,
    before: &'a Map<String, Value>,
    /// The locale of the localized container above.
    locale: Option<&'a str>,
    /// The locales that it has a row of `_locales` for.
    locales: OnceCell<IndexSet<String>>,
}

impl Row<'_> {
    fn has_locale(&self, locale: &str) -> bool {
        let there = self.locales.get_or_init(|| {
            let mut there = IndexSet::new();
            locale_rows(&self.shape.fields, self.before, self.locale, &mut there);
            there
        });
        there.contains(locale)
    }
}

type Pair<'a> = (&'a Value, &'a Value);

impl<'a> Differ<'a> {
    /// Takes the differences of an array or a list of blocks down as changes of the rows that are there. `false`: they
    /// are not that alike, and nothing was taken down.
    pub(super) fn in_place(
        &mut self,
        field: &'a FieldNode,
        before: &Value,
        after: &Value,
        path: &str,
        locale: Option<&str>,
    ) -> bool {
        if !self.rows_fit(field, before, after) {
            return false;
        }
        self.change_rows(field, before, after, path, locale);
        true
    }

    fn rows_fit(&self, field: &FieldNode, before: &Value, after: &Value) -> bool {
        by_locale(field, before, after).is_some_and(|lists| {
            lists.into_iter().all(|(_, (before, after))| {
                let (Some(before), Some(after)) = (list(before), list(after)) else { return false };
                before.len() == after.len()
                    && before.iter().zip(after).all(|(before, after)| self.row_fits(field, before, after))
            })
        })
    }

    fn row_fits(&self, field: &FieldNode, before: &Value, after: &Value) -> bool {
        if before == after {
            return true;
        }
        let (Some(shape), Value::Object(before), Value::Object(after)) =
            (self.tree.shared.row_shape(field, after), before, after)
        else {
            return false;
        };
        let same = |name: &str| before.get(name) == after.get(name);
        same("id")
            && same("blockType")
            && after.get("id").and_then(|id| self.row_key(shape, id)).is_some()
            && self.fields_fit(shape, &shape.fields, before, after)
    }

    /// The primary key of the row that shows this id.
    fn row_key(&self, shape: &RowShape, shown: &Value) -> Option<Cell> {
        let table = &self.tree.tables[shape.table];
        match shape.id == table.id {
            true => Cell::of_json(shown, table.columns[table.id].kind).filter(|cell| !cell.is_null()),
            false => self.keys?.get(shape.table, shown).map(Key::to_cell),
        }
    }

    fn fields_fit(
        &self,
        shape: &RowShape,
        fields: &[FieldNode],
        before: &Map<String, Value>,
        after: &Map<String, Value>,
    ) -> bool {
        fields.iter().all(|field| {
            let (before, after) = (before.get(&field.name), after.get(&field.name));
            if before == after {
                return true;
            }
            // What is not given any more would get the column's default value in a new row.
            let Some(after) = after else { return false };
            let before = before.unwrap_or(&Value::Null);
            match field.place() {
                Shape::Nowhere | Shape::Inside | Shape::Texts | Shape::Numbers | Shape::Rels => true,
                Shape::Selects(_) => false,
                Shape::Column(column) => !after.is_null() || !self.tree.column(shape.table, *column).not_null,
                Shape::LocaleColumn(column) => shape.locales.is_some_and(|table| {
                    let may = |value: &Value| !value.is_null() || !self.tree.column(table, *column).not_null;
                    by_locale(field, before, after).is_some_and(|pairs| pairs.iter().all(|(_, (_, after))| may(after)))
                }),
                Shape::Group(fields) => by_locale(field, before, after).is_some_and(|pairs| {
                    pairs.into_iter().all(|(_, (before, after))| match (before, after) {
                        (Value::Object(before), Value::Object(after)) => self.fields_fit(shape, fields, before, after),
                        _ => false,
                    })
                }),
                Shape::Array(_) | Shape::Blocks(_) => self.rows_fit(field, before, after),
            }
        })
    }

    fn change_rows(&mut self, field: &'a FieldNode, before: &Value, after: &Value, path: &str, locale: Option<&str>) {
        for (own, (before, after)) in by_locale(field, before, after).into_iter().flatten() {
            let locale = own.or(locale);
            let (before, after) = (list(before).unwrap_or_default(), list(after).unwrap_or_default());
            for (index, (before, after)) in before.iter().zip(after).enumerate() {
                let (Some(shape), Value::Object(before), Value::Object(after)) =
                    (self.tree.shared.row_shape(field, after), before, after)
                else {
                    continue;
                };
                let key = after.get("id").and_then(|id| self.row_key(shape, id));
                if let Some(key) = key.filter(|_| before != after) {
                    let row = Row { shape, key, before, locale, locales: OnceCell::new() };
                    let path = format!("{path}{}.{index}.", field.name);
                    self.change_fields(&row, &shape.fields, before, after, &path, locale);
                }
            }
        }
    }

    fn change_fields(
        &mut self,
        row: &Row<'_>,
        fields: &'a [FieldNode],
        before: &Map<String, Value>,
        after: &Map<String, Value>,
        path: &str,
        locale: Option<&str>,
    ) {
        for field in fields {
            let Some(value) = after.get(&field.name) else { continue };
            let previous = before.get(&field.name).unwrap_or(&Value::Null);
            if previous == value || is_same_json(&self.tree.shared, field, Some(previous), value) {
                continue;
            }
            let at = format!("{path}{}", field.name);
            match field.place() {
                Shape::Nowhere | Shape::Inside | Shape::Selects(_) => {}
                Shape::Column(column) => self.change_column(row, None, row.shape.table, *column, value, &at),
                Shape::LocaleColumn(column) => {
                    let Some(table) = row.shape.locales else { continue };
                    for (own, (previous, value)) in by_locale(field, previous, value).into_iter().flatten() {
                        let same =
                            previous == value || is_same_in_locale(&self.tree.shared, field, Some(previous), value);
                        if let Some(locale) = own.or(locale).filter(|_| !same) {
                            self.change_column(row, Some(locale), table, *column, value, &at);
                        }
                    }
                }
                Shape::Group(fields) => {
                    for (own, pair) in by_locale(field, previous, value).into_iter().flatten() {
                        if let (Value::Object(before), Value::Object(after)) = pair {
                            self.change_fields(row, fields, before, after, &format!("{at}."), own.or(locale));
                        }
                    }
                }
                Shape::Array(_) | Shape::Blocks(_) => self.change_rows(field, previous, value, path, locale),
                Shape::Texts | Shape::Numbers | Shape::Rels => {
                    if let Some((table, column)) = self.list_table(&field.shape) {
                        self.clear(table, Which::At(column, at), locale);
                    }
                    self.write(field, value, path, Target { shape: &self.tree.root, row: None, locale });
                }
            }
        }
    }

    fn change_column(
        &mut self,
        row: &Row<'_>,
        locale: Option<&str>,
        table: TableId,
        column: ColumnId,
        value: &Value,
        path: &str,
    ) {
        let Some(cell) = self.cell(table, column, value, path) else { return };
        let is_new = locale.is_some_and(|locale| !row.has_locale(locale));
        let same = |change: &&mut RowChange| {
            change.table == table && change.id == row.key && change.locale.as_deref() == locale
        };
        match self.changes.rows.iter_mut().rev().find(same) {
            Some(change) => change.columns.push((column, cell)),
            None => {
                let locale = locale.map(str::to_owned);
                self.changes.rows.push(RowChange {
                    table,
                    id: row.key.clone(),
                    locale,
                    is_new,
                    columns: vec![(column, cell)],
                });
            }
        }
    }
}

/// The values of a localized field two by two, with their locale; of another field the two themselves. `None`: a
/// locale is gone, or there is no value for each locale at all.
fn by_locale<'v>(field: &FieldNode, before: &'v Value, after: &'v Value) -> Option<Vec<(Option<&'v str>, Pair<'v>)>> {
    if !field.localized {
        return Some(vec![(None, (before, after))]);
    }
    let (before, after) = (before.as_object(), after.as_object()?);
    if before.is_some_and(|before| !before.keys().all(|locale| after.contains_key(locale))) {
        return None;
    }
    let was = |locale: &str| before.and_then(|before| before.get(locale)).unwrap_or(&Value::Null);
    Some(after.iter().map(|(locale, after)| (Some(locale.as_str()), (was(locale), after))).collect())
}

/// The rows of a list; nothing is none.
fn list(value: &Value) -> Option<&[Value]> {
    match value {
        Value::Null => Some(&[]),
        Value::Array(rows) => Some(rows),
        _ => None,
    }
}
