//! Why a request did not do what it was sent for.

use serde_json::Value;

use crate::{Class, Fault};

#[derive(Debug, thiserror::Error)]
pub enum RestError {
    #[error("`{address}` is not the address of a server: {reason}")]
    Address { address: String, reason: &'static str },
    #[error("the HTTP client cannot be set up")]
    Client { source: reqwest::Error },
    #[error("{server} cannot be reached")]
    Unreachable { server: String, source: reqwest::Error },
    #[error("{server} does not answer like a Payload REST API")]
    NotPayload { server: String },
    #[error("{server} redirects to {to}")]
    Moved { server: String, to: String },
    #[error("{server} does not accept the credentials in {variable}")]
    Key { server: String, variable: String },
    #[error("the value of {variable} cannot be sent: it holds characters that no API key has")]
    KeyText { variable: String },
    #[error("{server} has no auth collection `{collection}`")]
    AuthCollection { server: String, collection: String },
    #[error("{server} does not allow {what} with the credentials in {variable}")]
    Forbidden { server: String, what: String, variable: String },
    #[error("{server} refuses {what}: {}", reason(*status, messages))]
    Refused { server: String, what: String, status: u16, messages: Vec<String> },
    #[error(
        "{collection} cannot be listed completely on {server}: {read} documents were read, the server counts {total}"
    )]
    Incomplete { server: String, collection: String, read: u64, total: u64 },
    #[error("interrupted")]
    Interrupted,
}

impl Fault for RestError {
    fn code(&self) -> &'static str {
        match self {
            Self::Address { .. } => "address-invalid",
            Self::Client { .. } => "http-client",
            Self::Unreachable { .. } => "server-unreachable",
            Self::NotPayload { .. } => "not-payload",
            Self::Moved { .. } => "server-moved",
            Self::Key { .. } | Self::KeyText { .. } => "credentials-wrong",
            Self::AuthCollection { .. } => "auth-collection-unknown",
            Self::Forbidden { .. } => "not-allowed",
            Self::Refused { .. } => "request-refused",
            Self::Incomplete { .. } => "listing-incomplete",
            Self::Interrupted => "interrupted",
        }
    }

    fn class(&self) -> Class {
        match self {
            Self::Address { .. } => Class::Usage,
            Self::Interrupted => Class::Interrupted,
            _ => Class::Failed,
        }
    }

    fn hint(&self) -> Option<String> {
        match self {
            Self::Client { .. } => Some(
                "https: needs the system's CA certificates: install the package ca-certificates, or set SSL_CERT_FILE"
                    .into(),
            ),
            Self::Unreachable { server, .. } => Some(format!("curl -I {server}/api/access")),
            Self::NotPayload { .. } => {
                Some("check the address, and `routes.api` in the Payload config when it is not /api".into())
            }
            Self::Moved { .. } => Some("use the address that it redirects to".into()),
            Self::Key { variable, .. } | Self::KeyText { variable } => Some(format!(
                "in the admin panel, open the user, enable the API key, copy it, and set {variable} to it"
            )),
            Self::AuthCollection { .. } => Some(
                "name the collection of the API key's user in SYNC_SOURCE_AUTH_COLLECTION or \
                      SYNC_TARGET_AUTH_COLLECTION"
                    .into(),
            ),
            Self::Forbidden { variable, .. } => {
                Some(format!("give the user of {variable} more rights, or use another user's key"))
            }
            Self::Incomplete { .. } => Some("run it again when nobody is writing to the collection".into()),
            _ => None,
        }
    }
}

fn reason(status: u16, messages: &[String]) -> String {
    if messages.is_empty() { format!("HTTP {status}") } else { messages.join("; ") }
}

/// What Payload says in an error's body: each message, with the paths of invalid fields.
pub(super) fn messages(body: &Value) -> Vec<String> {
    let errors = body["errors"].as_array().map(Vec::as_slice).unwrap_or_default();
    let own = body["message"].as_str().filter(|_| errors.is_empty()).map(str::to_owned);
    let one = |error: &Value| {
        let message = error["message"].as_str()?;
        let fields = error["data"]["errors"].as_array().map(Vec::as_slice).unwrap_or_default();
        let field = |field: &Value| {
            let path = field["path"].as_str()?;
            Some(format!("{path}: {}", field["message"].as_str().unwrap_or_default().trim_end_matches('.')))
        };
        let fields: Vec<String> = fields.iter().filter_map(field).collect();
        Some(if fields.is_empty() { message.trim_end_matches('.').to_owned() } else { fields.join(", ") })
    };
    own.into_iter().chain(errors.iter().filter_map(one)).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::messages;

    #[test]
    fn invalid_fields_are_named() {
        let body = json!({ "errors": [{
            "name": "ValidationError", "message": "The following field is invalid: Price",
            "data": { "collection": "services", "errors": [
                { "label": "Price", "message": "Please enter a valid number.", "path": "price" },
            ] },
        }] });
        assert_eq!(messages(&body), ["price: Please enter a valid number"]);
        assert_eq!(messages(&json!({ "errors": [{ "message": "Not Found" }] })), ["Not Found"]);
        assert_eq!(messages(&json!({ "message": "Route not found" })), ["Route not found"]);
        assert!(messages(&json!(null)).is_empty());
    }
}
