//! Operations on documents by the project's own Payload: hooks, access functions' defaults and plugins take part.

use std::sync::Arc;

use payload_sync_database::{ConnectOptions, Database, DatabaseUrl};
use payload_sync_engine::{self as engine, EngineError, ErrorCode, Operation};
use serde_json::Value;
use tokio::sync::{Mutex, mpsc};

use super::DocumentsError;
use crate::sql_host::SessionHost;
use crate::{Event, Project, ProjectError};

/// Does operations of Payload's Local API (`create`, `update`, `delete`, …, with its own arguments) in the project's own
/// Payload, installed or from a build file, and gives what each of them gave. All of them in one transaction: when one
/// fails, nothing is written.
///
/// ```no_run
/// use payload_sync::documents::with_hooks;
/// use payload_sync::{Project, ProjectOptions};
/// use serde_json::json;
///
/// # async fn write() -> Result<(), Box<dyn std::error::Error>> {
/// let project = Project::open(ProjectOptions::at("./salon"))?;
/// let update = ("update".to_owned(), json!({ "collection": "services", "id": 1, "data": { "price": 20 } }));
/// let written = with_hooks(&project, &[update], &mut |_| {}).await?;
/// println!("{}", written[0]["price"]);
/// # Ok(())
/// # }
/// ```
pub async fn with_hooks(
    project: &Project,
    operations: &[Operation],
    events: &mut dyn FnMut(Event),
) -> Result<Vec<Value>, DocumentsError> {
    let url = project.database_url().await?;
    with_hooks_at(project, &url, operations, events).await
}

/// The same on another database with the project's tables.
pub async fn with_hooks_at(
    project: &Project,
    url: &DatabaseUrl,
    operations: &[Operation],
    events: &mut dyn FnMut(Event),
) -> Result<Vec<Value>, DocumentsError> {
    let mut database = Database::connect(url, &ConnectOptions::default()).await?;
    database.begin().await?;
    let database = Arc::new(Mutex::new(database));
    let host = Box::new(SessionHost::new(Arc::clone(&database)).await);
    let mut settings = project.running_settings();
    settings.limits.time = None;
    let (lines, mut heard) = mpsc::unbounded_channel();
    let operations = operations.to_vec();
    let running = tokio::task::spawn_blocking(move || {
        // Nobody listens any more: the run is over.
        let listener = Box::new(move |line: &str| drop(lines.send(line.to_owned())));
        engine::run_operations(&settings, &operations, host, listener)
    });
    while let Some(line) = heard.recv().await {
        events(Event::said("payload", line, "payload-warning"));
    }
    let ended = EngineError::new(ErrorCode::Internal, "the engine ended unexpectedly");
    let done = running.await.unwrap_or(Err(ended));
    let mut database = database.lock().await;
    match done {
        Ok(results) => {
            database.commit().await?;
            Ok(results)
        }
        Err(error) => {
            // The first error is the one that helps.
            let _ = database.rollback().await;
            Err(ProjectError::Engine(error).into())
        }
    }
}
