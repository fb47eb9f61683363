//! The rows that come: of arrays, blocks and lists, with all that is below them.

use serde_json::{Map, Value};

use super::{Differ, NewRow, Target};
use crate::documents::cell::Cell;
use crate::documents::map::{ColumnId, FieldNode, RelsTable, RowShape, SelectTable, Shape, TableId};

impl<'a> Differ<'a> {
    fn push(&mut self, table: TableId, parent: Option<usize>, cells: Vec<(ColumnId, Cell)>) -> usize {
        self.changes.inserts.push(NewRow { table, parent, cells });
        self.changes.inserts.len() - 1
    }

    fn write_fields(&mut self, fields: &'a [FieldNode], data: &Map<String, Value>, path: &str, target: Target<'_>) {
        for field in fields {
            if let Some(value) = data.get(&field.name) {
                self.write(field, value, path, target);
            }
        }
    }

    /// Writes a field's rows, and the columns of a new row.
    pub(super) fn write(&mut self, field: &'a FieldNode, value: &Value, path: &str, target: Target<'_>) {
        let at = format!("{path}{}", field.name);
        match field.place() {
            Shape::Nowhere | Shape::Inside => {}
            Shape::Column(column) => {
                if let (Some(cell), Some(row)) = (self.cell(target.shape.table, *column, value, &at), target.row) {
                    self.changes.inserts[row].cells.push((*column, cell));
                }
            }
            Shape::LocaleColumn(column) => match (field.localized, value, target.locale) {
                (true, Value::Object(by_locale), _) => {
                    for (locale, value) in by_locale {
                        self.new_locale_column(*column, locale, value, &at, target);
                    }
                }
                (false, value, Some(locale)) => self.new_locale_column(*column, locale, value, &at, target),
                _ => {}
            },
            Shape::Group(fields) => self.for_each_locale(field, value, target, |differ, group, target| {
                if let Value::Object(group) = group {
                    differ.write_fields(fields, group, &format!("{at}."), target);
                }
            }),
            Shape::Array(shape) => self.for_each_locale(field, value, target, |differ, rows, target| {
                for (index, row) in rows.as_array().into_iter().flatten().enumerate() {
                    differ.row(shape, row, index, target.row, &at, target.locale);
                }
            }),
            Shape::Blocks(blocks) => self.for_each_locale(field, value, target, |differ, rows, target| {
                for (index, row) in rows.as_array().into_iter().flatten().enumerate() {
                    let slug = row.get("blockType").and_then(Value::as_str);
                    if let Some(shape) = slug.and_then(|slug| blocks.by_slug.get(slug)) {
                        differ.row(shape, row, index, None, &at, target.locale);
                    }
                }
            }),
            Shape::Selects(select) => self.for_each_locale(field, value, target, |differ, values, target| {
                for (index, value) in values.as_array().into_iter().flatten().enumerate() {
                    differ.selected(select, value, index, target, &at);
                }
            }),
            Shape::Texts | Shape::Numbers => self.for_each_locale(field, value, target, |differ, values, target| {
                for (index, value) in values.as_array().into_iter().flatten().enumerate() {
                    differ.listed(&field.shape, value, index, target.locale, &at);
                }
            }),
            Shape::Rels => self.for_each_locale(field, value, target, |differ, values, target| {
                let many = field.settings.has_many;
                let items =
                    if many { values.as_array().map_or(&[][..], Vec::as_slice) } else { std::slice::from_ref(values) };
                for (index, value) in items.iter().enumerate() {
                    differ.related(field, value, many.then_some(index), target.locale, &at);
                }
            }),
        }
    }

    /// Once for each locale of a localized field, else once.
    fn for_each_locale(
        &mut self,
        field: &FieldNode,
        value: &Value,
        target: Target<'_>,
        mut each: impl FnMut(&mut Self, &Value, Target<'_>),
    ) {
        if !field.localized {
            return each(self, value, target);
        }
        for (locale, value) in value.as_object().into_iter().flatten() {
            each(self, value, Target { locale: Some(locale), ..target });
        }
    }

    fn new_locale_column(&mut self, column: ColumnId, locale: &str, value: &Value, path: &str, target: Target<'_>) {
        let (Some(table), Some(parent)) = (target.shape.locales, target.row) else { return };
        let Some(cell) = self.cell(table, column, value, path) else { return };
        let Some(locale_key) = self.tree.tables[table].locale_key else { return };
        let own = (locale_key, Cell::Text(locale.to_owned()));
        let found = self
            .changes
            .inserts
            .iter()
            .skip(parent)
            .position(|row| row.table == table && row.parent == Some(parent) && row.cells.first() == Some(&own));
        let row = match found {
            Some(found) => parent + found,
            None => self.push(table, Some(parent), vec![own]),
        };
        self.changes.inserts[row].cells.push((column, cell));
    }

    fn row(
        &mut self,
        shape: &'a RowShape,
        row: &Value,
        index: usize,
        parent: Option<usize>,
        path: &str,
        locale: Option<&str>,
    ) {
        let Value::Object(data) = row else { return };
        let at = format!("{path}.{index}");
        let mut cells = Vec::with_capacity(shape.fields.len() + 4);
        if let Some(id) = data.get("id").and_then(|id| self.cell(shape.table, shape.id, id, &format!("{at}.id"))) {
            cells.push((shape.id, id));
        }
        if let Some(column) = shape.order {
            cells.push((column, order(index)));
        }
        if let Some(column) = shape.path {
            cells.push((column, Cell::Text(path.to_owned())));
        }
        if let (Some(column), Some(locale)) = (shape.locale, locale) {
            cells.push((column, Cell::Text(locale.to_owned())));
        }
        let row = self.push(shape.table, parent, cells);
        self.write_fields(&shape.fields, data, &format!("{at}."), Target { shape, row: Some(row), locale });
    }

    fn selected(&mut self, select: &SelectTable, value: &Value, index: usize, target: Target<'_>, path: &str) {
        let Some(value) = self.cell(select.table, select.value, value, path) else { return };
        let mut cells = vec![(select.order, order(index)), (select.value, value)];
        if let (Some(column), Some(locale)) = (select.locale, target.locale) {
            cells.push((column, Cell::Text(locale.to_owned())));
        }
        self.push(select.table, target.row, cells);
    }

    fn listed(&mut self, shape: &Shape, value: &Value, index: usize, locale: Option<&str>, path: &str) {
        let list = match shape {
            Shape::Texts => self.tree.texts.as_ref(),
            _ => self.tree.numbers.as_ref(),
        };
        let Some(list) = list else { return };
        let Some(value) = self.cell(list.table, list.value, value, path) else { return };
        let mut cells = vec![(list.order, order(index)), (list.path, Cell::Text(path.to_owned())), (list.value, value)];
        if let (Some(column), Some(locale)) = (list.locale, locale) {
            cells.push((column, Cell::Text(locale.to_owned())));
        }
        self.push(list.table, None, cells);
    }

    fn related(&mut self, field: &FieldNode, value: &Value, index: Option<usize>, locale: Option<&str>, path: &str) {
        let Some(rels) = self.tree.rels.as_ref() else { return };
        let Some((column, id)) = target_of(field, rels, value) else { return };
        let Some(id) = self.cell(rels.table, column, id, path) else { return };
        if id.is_null() {
            return;
        }
        let mut cells = vec![(rels.path, Cell::Text(path.to_owned())), (column, id)];
        if let Some(index) = index {
            cells.push((rels.order, order(index)));
        }
        if let (Some(column), Some(locale)) = (rels.locale, locale) {
            cells.push((column, Cell::Text(locale.to_owned())));
        }
        self.push(rels.table, None, cells);
    }
}

fn order(index: usize) -> Cell {
    Cell::Integer(i64::try_from(index + 1).unwrap_or(i64::MAX))
}

fn target_of<'v>(field: &FieldNode, rels: &RelsTable, value: &'v Value) -> Option<(ColumnId, &'v Value)> {
    match field.is_polymorphic() {
        true => Some((*rels.targets.get(value.get("relationTo")?.as_str()?)?, value.get("value")?)),
        false => Some((*rels.targets.get(*field.targets().first()?)?, value)),
    }
}
