//! PostGIS is not everywhere: what is compared here has the stand-in's type for points.

use payload_sync_core::Schema;

/// The stand-in does not remember how its modifier was spelled.
pub(super) fn with_points(mut schema: Schema) -> Schema {
    for column in schema.tables.values_mut().flat_map(|table| table.columns.values_mut()) {
        if column.type_name == "geometry(1)" {
            column.type_name = "geometry(Point)".to_owned();
        }
    }
    schema
}
