//! The database as a migration with code sees it: whoever runs the migration answers its statements.

/// Answers the statements of a migration, on a connection whose transaction the caller has begun and will end.
///
/// The engine never sends `BEGIN`, `COMMIT` or `ROLLBACK`: what Payload does in transactions of its own becomes
/// savepoints inside the caller's.
pub trait SqlHost: Send {
    /// `"postgres"` or `"sqlite"`.
    fn dialect(&self) -> &'static str;

    /// Runs one statement.
    ///
    /// `connection` 0 is the migration's own, already in its transaction.
    ///
    /// - PostgreSQL: parameters are texts in PostgreSQL's text format (or blobs, for `bytea`), for `$1` and so on;
    ///   values come back as `Text` in text format. Without parameters, `sql` may hold several statements (the simple
    ///   protocol), and the result is that of the last.
    /// - SQLite: only the first statement of `sql` runs. `?`, `?1` and named parameters are all given in the order of
    ///   their numbers; missing ones are null and superfluous ones are left out, as in libSQL.
    fn query(&mut self, connection: u64, sql: &str, params: &[SqlParam]) -> Result<SqlRows, Box<SqlError>>;

    /// Runs every statement of `sql`, for its effects only.
    fn script(&mut self, connection: u64, sql: &str) -> Result<(), Box<SqlError>> {
        self.query(connection, sql, &[]).map(drop)
    }

    /// The number of the parameter called `name` (without its `:`, `@` or `$`) in `sql`, counted from 1. SQLite only.
    fn parameter_index(&mut self, _sql: &str, _name: &str) -> Option<usize> {
        None
    }

    /// Whether [`SqlHost::documents`] does anything.
    fn has_documents(&self) -> bool {
        false
    }

    /// Does an operation of Payload's Local API without Payload: `find`, `findByID`, `findGlobal`, `findVersions`,
    /// `findGlobalVersions`, `count`, `create`, `update`, `updateGlobal` or `delete`, with its arguments as JSON, inside
    /// the migration's transaction. Gives the result as JSON; `None` where that is not offered.
    fn documents(&mut self, _operation: &str, _arguments: &str) -> Option<Result<String, Box<DocumentsFailure>>> {
        None
    }
}

/// A value on its way to or from the database.
#[derive(Debug, Clone, PartialEq)]
pub enum SqlParam {
    /// SQL's null.
    Null,
    /// A whole number.
    Integer(i64),
    /// A floating-point number.
    Real(f64),
    /// A text; with PostgreSQL, any value in text format.
    Text(String),
    /// Bytes.
    Blob(Vec<u8>),
    /// A truth value.
    Bool(bool),
}

/// A result column.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SqlColumn {
    /// Its name or alias.
    pub name: String,
    /// PostgreSQL's number of its type; 0 with SQLite.
    pub type_oid: u32,
}

/// What a statement gave.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SqlRows {
    /// The result's columns; none for a statement that returns no data.
    pub columns: Vec<SqlColumn>,
    /// One value a column in each.
    pub rows: Vec<Vec<SqlParam>>,
    /// Rows that the statement inserted, updated or deleted; with PostgreSQL also the rows that it selected.
    pub affected: u64,
    /// SQLite's last `rowid`.
    pub last_insert_rowid: i64,
    /// The command as PostgreSQL names it: `SELECT`, `INSERT`, `CREATE`; empty with SQLite.
    pub command: String,
}

/// A statement that the database refused.
#[derive(Debug, Clone, PartialEq, Eq, Default, thiserror::Error)]
#[error("{message}")]
pub struct SqlError {
    /// The database's own message.
    pub message: String,
    /// PostgreSQL's SQLSTATE, such as `23505`.
    pub code: Option<String>,
    /// PostgreSQL's detail.
    pub detail: Option<String>,
    /// The constraint that was violated.
    pub constraint: Option<String>,
    /// The table concerned.
    pub table: Option<String>,
    /// The column concerned.
    pub column: Option<String>,
    /// SQLite's extended result code.
    pub sqlite_code: Option<i32>,
}

/// An operation on documents that failed, as Payload's own errors say it.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
pub struct DocumentsFailure {
    /// `ValidationError`, `NotFound` and so on.
    pub name: String,
    /// One sentence.
    pub message: String,
    /// As Payload's REST API would answer.
    pub status: u16,
    /// Payload's `error.data`.
    pub data: Option<serde_json::Value>,
}
