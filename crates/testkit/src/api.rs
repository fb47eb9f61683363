//! A small client of Payload's REST API, for setting up documents and looking at them.

use serde_json::{Value, json};
use ureq::Agent;
use ureq::http::{Method, Request};

use crate::postgres::unique;

/// Payload's REST API as one user.
#[derive(Debug, Clone)]
pub struct Api {
    base: String,
    authorization: Option<String>,
    agent: Agent,
}

/// An answer; `body` is null when it is not JSON.
#[derive(Debug, Clone)]
pub struct Response {
    pub status: u16,
    pub body: Value,
}

impl Api {
    pub(crate) fn new(base: String, authorization: Option<String>) -> Api {
        let config = Agent::config_builder().http_status_as_error(false).proxy(None).build();
        Api { base, authorization, agent: Agent::new_with_config(config) }
    }

    /// The API key of this user, as `SYNC_SOURCE_API_KEY` takes it.
    pub fn key(&self) -> &str {
        let key = self.authorization.as_deref().and_then(|value| value.strip_prefix("users API-Key "));
        key.expect("only Server::admin has an API key")
    }

    pub fn get(&self, path: &str) -> Response {
        self.send(Method::GET, path, "application/json", &[])
    }

    pub fn post(&self, path: &str, body: &Value) -> Response {
        self.send(Method::POST, path, "application/json", body.to_string().as_bytes())
    }

    pub fn patch(&self, path: &str, body: &Value) -> Response {
        self.send(Method::PATCH, path, "application/json", body.to_string().as_bytes())
    }

    pub fn delete(&self, path: &str) -> Response {
        self.send(Method::DELETE, path, "application/json", &[])
    }

    /// Creates a document and returns it. Panics when Payload refuses.
    pub fn create(&self, collection: &str, data: &Value) -> Value {
        self.doc(self.post(&format!("/api/{collection}?depth=0"), data))
    }

    /// Changes a document and returns it. Panics when Payload refuses.
    pub fn update(&self, collection: &str, id: &Value, data: &Value) -> Value {
        self.doc(self.patch(&format!("/api/{collection}/{}?depth=0", plain(id)), data))
    }

    /// Changes a document in one locale and returns it. Panics when Payload refuses.
    pub fn translate(&self, collection: &str, id: &Value, locale: &str, data: &Value) -> Value {
        self.doc(self.patch(&format!("/api/{collection}/{}?depth=0&locale={locale}", plain(id)), data))
    }

    /// Uploads a file and returns its document. Panics when Payload refuses.
    pub fn upload(&self, collection: &str, filename: &str, mime: &str, bytes: &[u8], data: &Value) -> Value {
        self.multipart(Method::POST, &format!("/api/{collection}?depth=0"), filename, mime, bytes, data)
    }

    /// Replaces the file of a document and returns it. Panics when Payload refuses.
    pub fn replace(&self, collection: &str, id: &Value, filename: &str, mime: &str, bytes: &[u8]) -> Value {
        let path = format!("/api/{collection}/{}?depth=0", plain(id));
        self.multipart(Method::PATCH, &path, filename, mime, bytes, &json!({}))
    }

    fn multipart(&self, method: Method, path: &str, filename: &str, mime: &str, bytes: &[u8], data: &Value) -> Value {
        let boundary = format!("boundary-{}", unique());
        let mut body = Vec::new();
        let part = |body: &mut Vec<u8>, head: String, content: &[u8]| {
            body.extend(format!("--{boundary}\r\nContent-Disposition: form-data; {head}\r\n\r\n").as_bytes());
            body.extend(content);
            body.extend(b"\r\n");
        };
        part(&mut body, "name=\"_payload\"".to_owned(), data.to_string().as_bytes());
        part(&mut body, format!("name=\"file\"; filename=\"{filename}\"\r\nContent-Type: {mime}"), bytes);
        body.extend(format!("--{boundary}--\r\n").as_bytes());
        let kind = format!("multipart/form-data; boundary={boundary}");
        self.doc(self.send(method, path, &kind, &body))
    }

    /// One document in all locales, without populated relations.
    pub fn one(&self, collection: &str, id: &Value) -> Value {
        let response = self.get(&format!("/api/{collection}/{}?depth=0&locale=all", plain(id)));
        assert_eq!(response.status, 200, "{collection} {id}: {}", response.body);
        response.body
    }

    /// All documents of a collection in all locales by their ids, without populated relations.
    pub fn all(&self, collection: &str) -> Vec<Value> {
        let response = self.get(&format!("/api/{collection}?depth=0&locale=all&pagination=false&sort=id"));
        assert_eq!(response.status, 200, "{collection}: {}", response.body);
        response.body["docs"].as_array().cloned().unwrap_or_default()
    }

    /// The bytes of a file, by the `url` of its document or its path.
    pub fn file(&self, url: &str) -> Vec<u8> {
        let url = if url.starts_with('/') { format!("{}{url}", self.base) } else { url.to_owned() };
        let mut response = self.agent.get(&url).call().unwrap_or_else(|error| panic!("GET {url}: {error}"));
        assert_eq!(response.status(), 200, "GET {url}");
        response.body_mut().with_config().limit(u64::MAX).read_to_vec().expect("the body arrives")
    }

    /// Creates a document in every collection of the salon, with arrays, blocks, locales, rich text, a draft and an
    /// image, and the settings. Returns the ids by collection, each as a list.
    pub fn fill(&self) -> Value {
        crate::fill::fill(self)
    }

    fn send(&self, method: Method, path: &str, kind: &str, body: &[u8]) -> Response {
        let what = format!("{method} {}{path}", self.base);
        let mut request = Request::builder().method(method).uri(format!("{}{path}", self.base));
        if let Some(value) = &self.authorization {
            request = request.header("Authorization", value);
        }
        let request = request.header("Content-Type", kind).body(body).expect("the request is well formed");
        let mut response = self.agent.run(request).unwrap_or_else(|error| panic!("{what}: {error}"));
        let status = response.status().as_u16();
        let text = response.body_mut().with_config().limit(u64::MAX).read_to_string().unwrap_or_default();
        Response { status, body: serde_json::from_str(&text).unwrap_or(Value::Null) }
    }

    fn doc(&self, response: Response) -> Value {
        assert!(response.status < 300, "Payload refuses: {} {}", response.status, response.body);
        response.body["doc"].clone()
    }
}

/// An id as it is written in a path.
fn plain(id: &Value) -> String {
    id.as_str().map_or_else(|| id.to_string(), str::to_owned)
}
