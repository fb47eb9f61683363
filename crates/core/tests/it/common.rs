//! What several tests need: the stored project models and what the real Payload made of them.

use payload_sync_core::{Dialect, ProjectModel, Schema, snapshot};

pub(crate) const DIALECTS: [Dialect; 2] = [Dialect::Postgres, Dialect::Sqlite];

/// The salon's project model.
pub(crate) fn salon_model(dialect: Dialect) -> ProjectModel {
    let json = match dialect {
        Dialect::Postgres => include_str!("../models/salon.postgres.json"),
        Dialect::Sqlite => include_str!("../models/salon.sqlite.json"),
    };
    ProjectModel::parse(json).expect("the stored model is what extract.js returned")
}

/// The snapshot that `payload migrate:create` wrote for the salon.
pub(crate) fn salon_snapshot(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::Postgres => include_str!("../golden/salon.postgres.json"),
        Dialect::Sqlite => include_str!("../golden/salon.sqlite.json"),
    }
}

/// The id of a snapshot.
pub(crate) fn snapshot_id(text: &str) -> String {
    let value: serde_json::Value = serde_json::from_str(text).expect("a snapshot is JSON");
    value["id"].as_str().expect("a snapshot has an id").to_owned()
}

pub(crate) fn salon_schema(dialect: Dialect) -> Schema {
    let schema = Schema::from_model(&salon_model(dialect), dialect).expect("the salon has a schema");
    assert_eq!(schema, snapshot::parse(salon_snapshot(dialect)).expect("a snapshot of Payload's"));
    schema
}

/// The migration file that `payload migrate:create` wrote for the salon.
pub(crate) fn salon_migration(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::Postgres => include_str!("../golden/salon.postgres.ts"),
        Dialect::Sqlite => include_str!("../golden/salon.sqlite.ts"),
    }
}
