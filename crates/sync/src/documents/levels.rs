//! The levels of a document that is shown: its own fields, and those of the groups, rows and nodes of rich text in it.

use payload_sync_core::documents::map::{FieldMap, FieldNode, Shape};
use payload_sync_core::documents::present::Select;
use payload_sync_core::documents::rich::address;
use serde_json::{Map, Value};

/// Fields that have their values in one object.
#[derive(Clone, Copy)]
pub(super) struct Fields<'a> {
    pub fields: &'a [FieldNode],
    pub select: Select<'a>,
    /// The locale of the text that they are in, where documents are shown in all locales and the text in each of them.
    pub locale: Option<&'a str>,
    /// Whether they are in one of the locales of a group that is shown in all of them.
    pub of_locale: bool,
    /// The path of the text that they are in.
    text: &'a str,
    /// In something localized.
    within: bool,
}

impl Fields<'_> {
    /// Where in the config one of them is.
    pub(super) fn address(&self, field: &FieldNode) -> String {
        address(self.text, field)
    }

    /// Those that are selected.
    pub(super) fn selected(&self) -> impl Iterator<Item = &FieldNode> {
        self.fields.iter().filter(|field| self.select.keeps(&field.name))
    }
}

/// Whether `visit` says `true` of one of the fields, or of one below them.
pub(super) fn any(map: &FieldMap, fields: &[FieldNode], visit: fn(&FieldNode) -> bool) -> bool {
    let mut has_text = false;
    let own = map.shared().any(fields, &mut |field| {
        has_text |= map.editor(field).is_some();
        visit(field)
    });
    own || has_text && map.any_in_nodes(&mut |field| visit(field))
}

#[derive(Clone, Copy)]
pub(super) struct Walk<'m> {
    pub map: &'m FieldMap,
    /// Whether localized values are shown in all locales.
    pub all_locales: bool,
}

type Visit<'v> = &'v mut dyn FnMut(Fields<'_>, &mut Map<String, Value>);

impl Walk<'_> {
    /// Calls `visit` with each level, the outer ones first.
    pub(super) fn document(
        self,
        fields: &[FieldNode],
        document: &mut Map<String, Value>,
        select: Select<'_>,
        visit: Visit<'_>,
    ) {
        let fields = Fields { fields, select, locale: None, of_locale: false, text: "", within: false };
        self.level(fields, document, visit);
    }

    fn level(self, level: Fields<'_>, values: &mut Map<String, Value>, visit: Visit<'_>) {
        visit(level, values);
        for field in level.selected() {
            let Some(value) = values.get_mut(&field.name) else { continue };
            let inner = Fields {
                select: level.select.inside(&field.name),
                within: level.within || field.settings.localized,
                ..level
            };
            // Within the text of one locale there are no others.
            let all_locales = self.all_locales && level.locale.is_none();
            match value {
                Value::Object(locales) if all_locales && field.localized => {
                    for (code, value) in locales {
                        let locale = if field.kind() == "richText" { Some(code.as_str()) } else { level.locale };
                        self.value(field, value, Fields { locale, of_locale: true, ..inner }, visit);
                    }
                }
                value => self.value(field, value, inner, visit),
            }
        }
    }

    fn value(self, field: &FieldNode, value: &mut Value, level: Fields<'_>, visit: Visit<'_>) {
        match (&field.shape, value) {
            (Shape::Group(fields), Value::Object(group)) => self.level(Fields { fields, ..level }, group, visit),
            (Shape::Array(_) | Shape::Blocks(_), Value::Array(rows)) => {
                for row in rows {
                    let (Some(shape), Value::Object(row)) = (self.map.row_shape(field, row), row) else { continue };
                    let select = match row.get("blockType").and_then(Value::as_str) {
                        Some(slug) if matches!(field.shape, Shape::Blocks(_)) => level.select.block(slug),
                        _ => level.select,
                    };
                    self.level(Fields { fields: &shape.fields, select, of_locale: false, ..level }, row, visit);
                }
            }
            (_, value) => {
                let Some(editor) = self.map.editor(field) else { return };
                let text = level.address(field);
                editor.each_node(value, level.within, &mut |known, node| {
                    if let (false, Some(Value::Object(data))) = (known.fields.is_empty(), node.get_mut("fields")) {
                        let select = Select::EVERYTHING;
                        let fields = Fields { fields: known.fields, select, text: &text, of_locale: false, ..level };
                        self.level(fields, data, visit);
                    }
                });
            }
        }
    }
}
