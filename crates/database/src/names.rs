//! Names in SQL text, and the names of payload-sync's own tables.

use payload_sync_core::Dialect;

/// PostgreSQL schema of everything that payload-sync itself stores.
pub const OWN_NAMESPACE: &str = "payload_sync";

/// What payload-sync's own tables begin with on SQLite, which has no schemas.
///
/// Payload's dev push offers to drop every table that the config does not declare, except for those that drizzle-kit's
/// introspection passes over: `_cf_%`, `_litestream_%`, `libsql_%`, `sqlite_%` and `__drizzle_migrations`. `sqlite_` is
/// refused by SQLite itself, `libsql_` and `_litestream_` belong to programs that open the same file; `_cf_` is
/// Cloudflare's and means nothing outside D1, which payload-sync does not open.
pub const OWN_PREFIX: &str = "_cf_payload_sync_";

/// A name in quotes: double quotes for PostgreSQL, backticks for SQLite.
pub fn quote(dialect: Dialect, name: &str) -> String {
    match dialect {
        Dialect::Postgres => format!("\"{}\"", name.replace('"', "\"\"")),
        Dialect::Sqlite => format!("`{}`", name.replace('`', "``")),
    }
}

/// A quoted name within a PostgreSQL schema (`None` is whatever the search path finds).
pub fn qualify(dialect: Dialect, namespace: Option<&str>, name: &str) -> String {
    match namespace {
        Some(namespace) if dialect == Dialect::Postgres => {
            format!("{}.{}", quote(dialect, namespace), quote(dialect, name))
        }
        _ => quote(dialect, name),
    }
}

/// The quoted name of a table of payload-sync's own.
pub fn own_table(dialect: Dialect, name: &str) -> String {
    match dialect {
        Dialect::Postgres => qualify(dialect, Some(OWN_NAMESPACE), name),
        Dialect::Sqlite => quote(dialect, &format!("{OWN_PREFIX}{name}")),
    }
}

/// Text as a literal. Both databases double the quote and nothing else.
pub fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// The name that PostgreSQL stores for `name`: its first 63 bytes, without half a character.
pub fn truncate(name: &str) -> &str {
    &name[..name.floor_char_boundary(63)]
}

#[cfg(test)]
mod tests {
    use payload_sync_core::Dialect;

    use super::{literal, own_table, qualify, truncate};

    #[test]
    fn quotes() {
        assert_eq!(qualify(Dialect::Postgres, Some("a\"b"), "c"), "\"a\"\"b\".\"c\"");
        assert_eq!(qualify(Dialect::Sqlite, Some("ignored"), "c`d"), "`c``d`");
        assert_eq!(own_table(Dialect::Postgres, "runs"), "\"payload_sync\".\"runs\"");
        assert_eq!(own_table(Dialect::Sqlite, "runs"), "`_cf_payload_sync_runs`");
        assert_eq!(literal("it's"), "'it''s'");
    }

    #[test]
    fn truncates_to_63_bytes_without_half_a_character() {
        assert_eq!(truncate("short"), "short");
        assert_eq!(truncate(&"a".repeat(70)), "a".repeat(63));
        assert_eq!(truncate(&format!("{}é", "a".repeat(62))), "a".repeat(62));
    }
}
