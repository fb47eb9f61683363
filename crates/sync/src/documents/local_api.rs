//! Payload's Local API by names and JSON: what a migration calls where no Payload runs.

use payload_sync_engine::DocumentsFailure;
use serde_json::{Value, json};

use super::{Documents, DocumentsError, Find, Save, error};

/// Does one operation with the arguments that Payload's would be given, and gives what Payload's would give.
pub(crate) async fn call(
    documents: &mut Documents,
    operation: &str,
    arguments: &Value,
) -> Result<Value, DocumentsError> {
    let text = |name: &str| arguments.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let (collection, slug) = (text("collection"), text("slug"));
    let id = arguments.get("id").filter(|id| !id.is_null());
    let missing = || DocumentsError::NotFound {
        slug: collection.clone(),
        id: id
            .map_or_else(|| "without an id".to_owned(), |id| id.as_str().map_or_else(|| id.to_string(), str::to_owned)),
    };
    let find = || Find::parse(arguments);
    // As with Payload, names that no field has are passed over.
    let save = || Save::parse(arguments).map(|save| Save { lenient: true, ..save });
    Ok(match (operation, id) {
        ("find", _) => documents.find(&collection, &find()?).await?.to_json(),
        ("findByID", Some(id)) => {
            let found = documents.find_by_id(&collection, id, &find()?).await?;
            Value::Object(found.ok_or_else(missing)?)
        }
        ("findByID", None) => return Err(missing()),
        ("findVersions", _) => documents.find_versions(&collection, &find()?).await?.to_json(),
        ("findGlobal", _) => Value::Object(documents.find_global(&slug, &find()?).await?),
        ("findGlobalVersions", _) => documents.find_global_versions(&slug, &find()?).await?.to_json(),
        ("count", _) => json!({ "totalDocs": documents.count(&collection, &find()?).await? }),
        ("create", _) => Value::Object(documents.create(&collection, &save()?).await?.document),
        ("update", Some(id)) => Value::Object(documents.update_by_id(&collection, id, &save()?).await?.document),
        ("update", None) => documents.update(&collection, &save()?).await?.to_json(),
        ("delete", Some(id)) => Value::Object(documents.delete_by_id(&collection, id, &save()?).await?.document),
        ("delete", None) => documents.delete(&collection, &save()?).await?.to_json(),
        ("updateGlobal", _) => Value::Object(documents.update_global(&slug, &save()?).await?.document),
        _ => return Err(DocumentsError::Unsupported { what: format!("payload.{operation}") }),
    })
}

/// An error as Payload's own are.
pub(crate) fn failure(error: &DocumentsError) -> DocumentsFailure {
    let told =
        |name: &str, status: u16| DocumentsFailure { name: name.to_owned(), message: chain(error), status, data: None };
    match error {
        DocumentsError::Invalid { slug, id, invalid } => {
            let errors: Vec<Value> =
                invalid.iter().map(|one| json!({ "path": one.path, "message": one.message })).collect();
            let mut data = json!({ "collection": slug, "errors": errors });
            if let Some(id) = id {
                data["id"] = json!(id);
            }
            DocumentsFailure { message: error::sentence(invalid), data: Some(data), ..told("ValidationError", 400) }
        }
        DocumentsError::NotFound { .. } => told("NotFound", 404),
        DocumentsError::Query(_) => told("QueryError", 400),
        DocumentsError::Database(_) => told("DatabaseError", 500),
        DocumentsError::Project(_) | DocumentsError::Map(_) => told("InvalidConfiguration", 500),
        _ => told("APIError", 400),
    }
}

/// The error with what caused it.
fn chain(error: &DocumentsError) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        if !text.contains(&cause_text) {
            text.push_str(": ");
            text.push_str(&cause_text);
        }
        source = cause.source();
    }
    text
}
