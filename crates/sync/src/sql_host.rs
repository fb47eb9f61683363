//! The database of a run, as a migration with code sees it from the engine's thread.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::{Arc, Weak};

use payload_sync_core::{Dialect, ProjectModel};
use payload_sync_database::{Database, DatabaseError, Rows, SqlValue};
use payload_sync_engine::{DocumentsFailure, SqlColumn, SqlError, SqlHost, SqlParam, SqlRows};
use tokio::runtime::Handle;
use tokio::sync::Mutex;

use crate::Project;
use crate::documents::{Documents, DocumentsError, local_api};

/// Answers the engine's statements. The engine's thread waits; the runtime that made this does the work.
pub(crate) struct SessionHost {
    dialect: Dialect,
    runtime: Handle,
    /// Connection 0, whose transaction the run has begun. Gone when whoever lent it has closed it.
    own: Weak<Mutex<Database>>,
    /// Keeps a connection that is shared rather than lent.
    _shared: Option<Arc<Mutex<Database>>>,
    /// Connections that were asked for on top of it.
    others: BTreeMap<u64, Database>,
    native: Option<Native>,
    /// Begins a transaction where none is open: whoever lent the connection ends it.
    begins: bool,
}

/// What documents are read and written with where no Payload is.
struct Native {
    project: Project,
    model: Arc<ProjectModel>,
    documents: Option<Documents>,
}

impl Native {
    fn documents(&mut self) -> Result<&mut Documents, DocumentsError> {
        let documents = match self.documents.take() {
            Some(documents) => documents,
            None => Documents::on_loan(&self.project, Arc::clone(&self.model))?,
        };
        Ok(self.documents.insert(documents))
    }
}

impl SessionHost {
    pub(crate) async fn new(own: Arc<Mutex<Database>>) -> Self {
        let dialect = own.lock().await.dialect();
        Self { _shared: Some(Arc::clone(&own)), ..Self::on_loan(dialect, &own, false) }
    }

    /// On a connection that is in use, and will be lent.
    pub(crate) fn on_loan(dialect: Dialect, own: &Arc<Mutex<Database>>, begins: bool) -> Self {
        Self {
            dialect,
            runtime: Handle::current(),
            own: Arc::downgrade(own),
            _shared: None,
            others: BTreeMap::new(),
            native: None,
            begins,
        }
    }

    /// The same, where documents can be had without Payload.
    pub(crate) fn with_documents(mut self, project: &Project, model: Arc<ProjectModel>) -> Self {
        self.native = Some(Native { project: project.clone(), model, documents: None });
        self
    }

    /// Does `work` on a connection, opening it when it is asked for the first time.
    fn on<T>(
        &mut self,
        connection: u64,
        work: impl AsyncFnOnce(&mut Database) -> Result<T, DatabaseError>,
    ) -> Result<T, Box<SqlError>> {
        let Self { runtime, own, others, begins, .. } = self;
        let Some(own) = own.upgrade() else {
            return Err(Box::new(SqlError { message: "the connection is closed".to_owned(), ..SqlError::default() }));
        };
        let done = runtime.block_on(async {
            if connection == 0 {
                let mut database = own.lock().await;
                if *begins && !database.in_transaction().await? {
                    database.begin().await?;
                }
                return work(&mut database).await;
            }
            let database = match others.entry(connection) {
                Entry::Occupied(entry) => entry.into_mut(),
                Entry::Vacant(entry) => entry.insert(own.lock().await.another().await?),
            };
            work(database).await
        });
        done.map_err(|error| Box::new(error_of(&error)))
    }
}

impl SqlHost for SessionHost {
    fn dialect(&self) -> &'static str {
        self.dialect.name()
    }

    fn query(&mut self, connection: u64, sql: &str, params: &[SqlParam]) -> Result<SqlRows, Box<SqlError>> {
        let params: Vec<SqlValue> = params.iter().map(value_of).collect();
        self.on(connection, async |database| match database {
            Database::Postgres(database) => database.query(sql, &params).await,
            Database::Sqlite(database) => database.query_first(sql, &params).await,
        })
        .map(rows_of)
    }

    fn script(&mut self, connection: u64, sql: &str) -> Result<(), Box<SqlError>> {
        self.on(connection, async |database| database.script(sql).await)
    }

    fn parameter_index(&mut self, sql: &str, name: &str) -> Option<usize> {
        self.on(0, async |database| match database {
            Database::Postgres(_) => Ok(None),
            Database::Sqlite(database) => database.parameter_index(sql, name).await,
        })
        .ok()
        .flatten()
    }

    fn has_documents(&self) -> bool {
        self.native.is_some()
    }

    fn documents(&mut self, operation: &str, arguments: &str) -> Option<Result<String, Box<DocumentsFailure>>> {
        let Self { runtime, own, native, .. } = self;
        let (native, own) = (native.as_mut()?, own.upgrade()?);
        let done = runtime.block_on(async {
            let arguments = serde_json::from_str(arguments).unwrap_or_default();
            let connection = own.lock_owned().await;
            let documents = native.documents()?;
            documents.on(connection, async |documents| local_api::call(documents, operation, &arguments).await).await
        });
        Some(done.map(|result| result.to_string()).map_err(|error| Box::new(local_api::failure(&error))))
    }
}

fn value_of(param: &SqlParam) -> SqlValue {
    match param {
        SqlParam::Null => SqlValue::Null,
        SqlParam::Integer(number) => SqlValue::Integer(*number),
        SqlParam::Real(number) => SqlValue::Real(*number),
        SqlParam::Text(text) => SqlValue::Text(text.clone()),
        SqlParam::Blob(bytes) => SqlValue::Blob(bytes.clone()),
        SqlParam::Bool(value) => SqlValue::Bool(*value),
    }
}

fn param_of(value: SqlValue) -> SqlParam {
    match value {
        SqlValue::Null => SqlParam::Null,
        SqlValue::Integer(number) => SqlParam::Integer(number),
        SqlValue::Real(number) => SqlParam::Real(number),
        SqlValue::Text(text) => SqlParam::Text(text),
        SqlValue::Blob(bytes) => SqlParam::Blob(bytes),
        SqlValue::Bool(value) => SqlParam::Bool(value),
    }
}

fn rows_of(rows: Rows) -> SqlRows {
    let Rows { columns, rows, affected, last_insert_rowid, command } = rows;
    SqlRows {
        columns: columns.into_iter().map(|column| SqlColumn { name: column.name, type_oid: column.type_oid }).collect(),
        rows: rows.into_iter().map(|row| row.into_iter().map(param_of).collect()).collect(),
        affected,
        last_insert_rowid,
        command,
    }
}

fn error_of(error: &DatabaseError) -> SqlError {
    SqlError {
        message: error.message.clone(),
        code: error.code.clone(),
        detail: error.detail.clone(),
        constraint: error.constraint.clone(),
        table: error.table.clone(),
        column: error.column.clone(),
        sqlite_code: error.sqlite_code,
    }
}
