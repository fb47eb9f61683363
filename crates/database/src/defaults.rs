//! Defaults that a database spells in its own way, in the words of the schema that it is compared with.

use indexmap::IndexMap;
use payload_sync_core::schema::{Column, Schema};
use payload_sync_core::{Dialect, sql};

use crate::postgres::{self, Postgres};
use crate::{Database, DatabaseError};

/// Takes over the expected spelling of defaults that mean the same.
pub(crate) async fn reconcile(
    database: &mut Database,
    found: &mut Schema,
    expected: &Schema,
) -> Result<(), DatabaseError> {
    let dialect = expected.dialect;
    for (column, wanted) in unlike(found, expected) {
        // No default and the default null are one; and what we write is quoted where the schema's own text is not.
        let text = column.default.as_ref().map(postgres::default_text);
        if is_null(column) && is_null(wanted) || text.is_some() && text == sql::default_sql(wanted, dialect) {
            column.default.clone_from(&wanted.default);
        }
    }
    match database {
        Database::Postgres(database) => stored_alike(database, found, expected).await,
        Database::Sqlite(_) => Ok(()),
    }
}

fn is_null(column: &Column) -> bool {
    column.default.as_ref().map(postgres::default_text).is_none_or(|text| {
        let start = text.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("null"));
        start && (text.len() == 4 || text[4..].starts_with("::"))
    })
}

/// Columns with another default than expected.
fn unlike<'a>(found: &'a mut Schema, expected: &'a Schema) -> impl Iterator<Item = (&'a mut Column, &'a Column)> {
    found.tables.iter_mut().flat_map(|(name, table)| {
        let wanted = expected.tables.get(name).map(|table| &table.columns);
        table.columns.values_mut().filter_map(move |column| {
            let wanted = wanted?.get(&column.name)?;
            (column.default != wanted.default).then_some((column, wanted))
        })
    })
}

/// PostgreSQL alone knows its types' spelling: it is asked what it would store.
async fn stored_alike(database: &mut Postgres, found: &mut Schema, expected: &Schema) -> Result<(), DatabaseError> {
    let namespace = expected.namespace.as_deref();
    let mut asked: Vec<((String, String), (String, String))> = Vec::new();
    let both = |column: &Column, wanted: &Column| {
        let kind = postgres::type_name(namespace, column);
        let default = postgres::default_text(column.default.as_ref()?);
        let wanted = sql::default_sql(wanted, Dialect::Postgres).filter(|_| column.type_name == wanted.type_name)?;
        Some(((kind.clone(), default), (kind, wanted)))
    };
    asked.extend(unlike(found, expected).filter_map(|(column, wanted)| both(column, wanted)));
    let mut probes: Vec<(String, String)> = asked.into_iter().flat_map(|(default, wanted)| [default, wanted]).collect();
    probes.sort();
    probes.dedup();
    let stored: IndexMap<_, _> = database.stored_defaults(&probes).await?;
    for (column, wanted) in unlike(found, expected) {
        let Some((default, text)) = both(column, wanted) else { continue };
        let (default, text) = (stored.get(&default), stored.get(&text));
        if default.is_some() && default == text {
            column.default.clone_from(&wanted.default);
        }
    }
    Ok(())
}
