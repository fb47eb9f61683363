//! A database made by our statements and one that Payload pushed, read back and compared.

use payload_sync_core::diff::{Answers, diff};
use payload_sync_core::{Dialect, Schema, snapshot, sql};
use payload_sync_database::{ConnectOptions, Database, DatabaseUrl};
use payload_sync_testkit::Postgres;
use tempfile::TempDir;

use crate::{CannotLoad, Case, Difference, Oracle, Part, ours};

/// PostGIS is not everywhere. To what is compared here its type is one like another: text with a modifier.
const GEOMETRY: &str = "\
CREATE TYPE geometry;
CREATE FUNCTION geometry_in(cstring, oid, integer) RETURNS geometry LANGUAGE internal IMMUTABLE STRICT AS 'varcharin';
CREATE FUNCTION geometry_out(geometry) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'varcharout';
CREATE FUNCTION geometry_modifier(cstring[]) RETURNS integer LANGUAGE plpgsql IMMUTABLE STRICT AS 'begin return 1; end';
CREATE TYPE geometry (INPUT = geometry_in, OUTPUT = geometry_out, TYPMOD_IN = geometry_modifier, LIKE = varchar);
CREATE CAST (geometry AS text) WITHOUT FUNCTION AS IMPLICIT;
";

/// Where both databases, or one and the config, differ; an error when the real Payload has no answer.
///
/// # Panics
/// When there is no PostgreSQL, and the dialect needs one.
pub fn compare(oracle: &mut Oracle, case: &Case, dialect: Dialect) -> Result<Vec<Difference>, CannotLoad> {
    let fail = |message: String| CannotLoad { message };
    let ours = match ours::make(case, dialect, None) {
        Ok(ours) => ours,
        Err(error) => return Ok(vec![Difference::no_answer(error)]),
    };
    let dir = TempDir::with_prefix("conformance-").map_err(|error| fail(error.to_string()))?;
    let (servers, urls) = match dialect {
        Dialect::Postgres => {
            let databases = [Postgres::shared().database(), Postgres::shared().database()];
            for database in &databases {
                database.sql(GEOMETRY);
            }
            let urls = databases.each_ref().map(|database| database.url().to_owned());
            (Some(databases), urls)
        }
        Dialect::Sqlite => {
            let url = |name: &str| format!("file:{}", dir.path().join(name).display());
            (None, [url("ours.db"), url("payload.db")])
        }
    };
    oracle.push(case, dialect, &urls[1])?;
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| fail(error.to_string()))?;
    let found = runtime.block_on(databases(&ours.next, &urls));
    drop(servers);
    Ok(found.unwrap_or_else(|error| vec![Difference { part: Part::Database, payload: String::new(), ours: error }]))
}

async fn databases(next: &Schema, urls: &[String; 2]) -> Result<Vec<Difference>, String> {
    let empty = Schema::empty(next.dialect, next.namespace.clone());
    let statements = sql::statements(&empty, next, &Answers::all_new()).map_err(|error| error.to_string())?;
    let mut own = open(&urls[0]).await?;
    own.ensure_namespace(next.namespace.as_deref()).await.map_err(|error| error.to_string())?;
    own.run(&statements).await.map_err(|failure| {
        format!("{}: {}", failure.error, statements.get(failure.index).map_or("", String::as_str))
    })?;
    let mut payloads = open(&urls[1]).await?;

    let mut read = Vec::new();
    let mut differences = Vec::new();
    for (who, database) in [("ours", &mut own), ("Payload's", &mut payloads)] {
        let namespace = next.namespace.as_deref();
        let plain = database.introspect(namespace).await.map_err(|error| format!("{who}: {error}"))?;
        read.push(snapshot::render(&sorted(plain), snapshot::ORIGIN));
        let as_expected = database.introspect_as(next).await.map_err(|error| format!("{who}: {error}"))?;
        let as_expected = with_points(as_expected);
        let left = diff(&as_expected, next, &Answers::all_new()).map_err(|error| error.to_string())?;
        let left = sql::render(&left, sql::Fidelity::Corrected).join("\n");
        let part = format!("nothing to do to come from {who} to the config");
        differences.extend(Difference::between(
            Part::Database,
            part.clone(),
            match left.is_empty() {
                true => part,
                false => format!("{part}, but\n{left}"),
            },
        ));
    }
    let [ours, theirs] = read.as_slice() else { return Err("two databases are compared".to_owned()) };
    differences.extend(Difference::between(Part::Database, theirs, ours));
    Ok(differences)
}

async fn open(url: &str) -> Result<Database, String> {
    let url = DatabaseUrl::parse(url).map_err(|error| error.to_string())?;
    let options = ConnectOptions { create: true, ..ConnectOptions::default() };
    Database::connect(&url, &options).await.map_err(|error| error.to_string())
}

/// The same tables in the order of their names, in which a database does not tell them.
fn sorted(mut schema: Schema) -> Schema {
    schema.tables.sort_keys();
    schema.enums.sort_keys();
    for table in schema.tables.values_mut() {
        table.indexes.sort_keys();
        table.foreign_keys.sort_keys();
    }
    with_points(schema)
}

/// The stand-in of PostGIS does not remember how its modifier was spelled.
fn with_points(mut schema: Schema) -> Schema {
    for column in schema.tables.values_mut().flat_map(|table| table.columns.values_mut()) {
        if column.type_name == "geometry(1)" {
            column.type_name = "geometry(Point)".to_owned();
        }
    }
    schema
}
