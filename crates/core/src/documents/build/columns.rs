//! Columns of the adapter's tables, as the documents see them.

use crate::documents::map::ColumnKind;
use crate::model::RawColumn;

pub(super) fn kind_of(column: &RawColumn) -> Option<ColumnKind> {
    Some(match column.kind.as_str() {
        "serial" | "integer" => ColumnKind::Integer,
        "numeric" => ColumnKind::Numeric,
        "boolean" => ColumnKind::Boolean,
        "varchar" | "text" | "enum" => ColumnKind::Text,
        "uuid" => ColumnKind::Uuid,
        "timestamp" => ColumnKind::Timestamp,
        "jsonb" => ColumnKind::Json,
        "geometry" => ColumnKind::Point,
        _ => return None,
    })
}

pub(super) fn postgres_type(column: &RawColumn, namespace: Option<&str>) -> String {
    let quote = |name: &str| format!("\"{}\"", name.replace('"', "\"\""));
    match column.kind.as_str() {
        "serial" => "integer".to_owned(),
        "timestamp" => "timestamp(3) with time zone".to_owned(),
        "enum" => {
            let name = match &column.enum_name {
                Some(name) if !column.locale => name.as_str(),
                _ => "_locales",
            };
            match namespace {
                Some(namespace) => format!("{}.{}", quote(namespace), quote(name)),
                None => quote(name),
            }
        }
        kind => kind.to_owned(),
    }
}
