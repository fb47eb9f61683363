//! The first migration of the salon is Payload's, byte for byte.

use payload_sync_core::Schema;
use payload_sync_core::diff::{Answers, diff};
use payload_sync_core::migration::{MigrationBody, parse_file, render_file};
use payload_sync_core::sql::{self, Fidelity};

use crate::common::{DIALECTS, salon_migration, salon_model, salon_schema};

#[test]
fn the_salon_s_first_migration_is_payload_s() {
    for dialect in DIALECTS {
        let next = salon_schema(dialect);
        let empty = Schema::empty(dialect, None);
        let (up, down) = sql::both_ways(&empty, &next, &Answers::default()).unwrap();
        let package = salon_model(dialect).adapter.package_name.unwrap();
        let file = render_file(&package, &up, &down, dialect);
        assert_eq!(file, salon_migration(dialect));

        // What is read back is what was written, but for the indentation of the file.
        let MigrationBody::Sql { up: read, .. } = parse_file(&file) else { panic!("it is plain SQL") };
        let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let read: Vec<String> = read.iter().map(|statement| plain(&statement.text)).collect();
        assert_eq!(read, up.iter().map(|statement| plain(statement)).collect::<Vec<_>>());
    }
}

#[test]
fn nothing_changes_from_a_schema_to_itself() {
    for dialect in DIALECTS {
        let schema = salon_schema(dialect);
        let diff = diff(&schema, &schema, &Answers::default()).unwrap();
        assert!(diff.is_empty());
        assert_eq!(diff.hazards(), []);
        assert_eq!(diff.summary(), payload_sync_core::diff::Summary::default());
        assert_eq!(sql::render(&diff, Fidelity::Corrected), Vec::<String>::new());
    }
}
