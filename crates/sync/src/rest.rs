//! A client of Payload's REST API: complete listings, one document's writes, files, and errors that say what to do.

mod address;
mod errors;
mod query;
mod retry;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use reqwest::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HeaderValue, LOCATION};
use reqwest::multipart::{Form, Part};
use reqwest::redirect::Policy;
use reqwest::{Body, Method, RequestBuilder, Response, StatusCode};
use serde_json::{Map, Value, json};
use tokio::sync::Mutex;

pub use address::Address;
pub use errors::RestError;
pub use query::Query;

use crate::http;

const USER_AGENT: &str = concat!("payload-sync/", env!("CARGO_PKG_VERSION"));
/// Longer addresses are refused by some proxies; such queries travel in a body.
const LONGEST_QUERY: usize = 1500;
const PAGE: usize = 100;

/// How a client proves who it is. The variables are named in errors, their values never.
#[derive(Clone)]
pub enum Credentials {
    ApiKey { collection: String, key: String, variable: String },
    Password { collection: String, email: String, password: String, variable: String },
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.variable())
    }
}

impl Credentials {
    /// The environment variable that holds the secret.
    pub fn variable(&self) -> &str {
        match self {
            Self::ApiKey { variable, .. } | Self::Password { variable, .. } => variable,
        }
    }
}

/// Requests sent so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct Requests {
    pub reads: u64,
    pub writes: u64,
}

/// Payload's REST API of one server, as one user.
#[derive(Debug)]
pub struct Client {
    /// Follows no redirect: a POST would arrive as a GET and write nothing.
    http: reqwest::Client,
    /// For files, which a server may keep elsewhere.
    files: reqwest::Client,
    address: Address,
    credentials: Credentials,
    /// Of a login: the header, and when it must be renewed (seconds since 1970).
    session: Mutex<Option<(HeaderValue, u64)>>,
    interrupt: Arc<AtomicBool>,
    reads: AtomicU64,
    writes: AtomicU64,
}

/// A document to create or to change.
#[derive(Debug)]
pub struct Save<'a> {
    pub collection: &'a str,
    /// `None` creates.
    pub id: Option<&'a Value>,
    pub locale: Option<&'a str>,
    /// Saves a draft: what is required may be missing.
    pub draft: bool,
    pub data: Map<String, Value>,
    pub file: Option<File>,
}

/// A file on its way from one server to another; it is never held in memory as a whole.
#[derive(Debug)]
pub struct File {
    pub name: String,
    pub mime: Option<String>,
    pub size: Option<u64>,
    pub body: Body,
}

impl Client {
    /// A client for the server at `address`. Nothing is sent yet.
    pub fn new(address: Address, credentials: Credentials, interrupt: Arc<AtomicBool>) -> Result<Self, RestError> {
        let build = |redirects: fn() -> Policy| {
            let builder = || {
                let builder = reqwest::Client::builder()
                    .user_agent(USER_AGENT)
                    .redirect(redirects())
                    .connect_timeout(Duration::from_secs(10))
                    .read_timeout(Duration::from_secs(120));
                if address.is_local() { builder.no_proxy() } else { builder }
            };
            http::client(address.is_https(), builder).map_err(|source| RestError::Client { source })
        };
        let (http, files) = (build(Policy::none)?, build(Policy::default)?);
        let (session, reads, writes) = Default::default();
        Ok(Self { http, files, address, credentials, session, interrupt, reads, writes })
    }

    pub fn address(&self) -> &Address {
        &self.address
    }

    pub fn requests(&self) -> Requests {
        Requests { reads: self.reads.load(Ordering::Relaxed), writes: self.writes.load(Ordering::Relaxed) }
    }

    /// Proves that there is a Payload and that the credentials are good. Returns what `/access` says that they allow.
    pub async fn sign_in(&self) -> Result<Value, RestError> {
        if let Credentials::ApiKey { collection, variable, .. } = &self.credentials {
            let url = self.address.api(&[collection, "me"]);
            let response = self.read(self.http.get(url), &format!("{collection}/me")).await;
            let me = match response {
                Err(RestError::Refused { status: 404, .. }) => {
                    let (server, collection) = (self.address.to_string(), collection.clone());
                    return Err(RestError::AuthCollection { server, collection });
                }
                other => other?,
            };
            if me["user"].is_null() {
                return Err(RestError::Key { server: self.address.to_string(), variable: variable.clone() });
            }
        }
        self.read(self.http.get(self.address.api(&["access"])), "access").await
    }

    /// All documents of a collection that the user may read and that `query` selects. The listing is proven complete:
    /// as many documents as the server counts, none of them twice, with the count the same from first page to last.
    pub async fn list(&self, collection: &str, query: &Query) -> Result<Vec<Value>, RestError> {
        const ATTEMPTS: u32 = 3;
        let mut seen = (0, 0);
        for _ in 0..ATTEMPTS {
            match self.list_once(collection, query).await? {
                Ok(documents) => return Ok(documents),
                Err(counts) => seen = counts,
            }
        }
        let (read, total) = seen;
        Err(RestError::Incomplete { server: self.address.to_string(), collection: collection.to_owned(), read, total })
    }

    /// The inner error: how many documents were read and how many the server counts.
    async fn list_once(&self, collection: &str, query: &Query) -> Result<Result<Vec<Value>, (u64, u64)>, RestError> {
        let mut documents: Vec<Value> = Vec::new();
        let mut ids = std::collections::HashSet::new();
        let mut total = None;
        for page in 1.. {
            let pairs = query.pairs(PAGE, page);
            let mut body = self.read(self.query(collection, &pairs), collection).await?;
            let count = body["totalDocs"].as_u64();
            let (Some(count), Some(docs)) = (count, body["docs"].as_array_mut()) else {
                return Err(RestError::NotPayload { server: self.address.to_string() });
            };
            let docs = std::mem::take(docs);
            let empty = docs.is_empty();
            let twice = docs.iter().filter(|one| !ids.insert(one["id"].to_string())).count();
            documents.extend(docs);
            if *total.get_or_insert(count) != count || twice > 0 {
                return Ok(Err((documents.len() as u64, count)));
            }
            if body["hasNextPage"] != true || empty {
                break;
            }
        }
        let (read, total) = (documents.len() as u64, total.unwrap_or_default());
        Ok(if read == total { Ok(documents) } else { Err((read, total)) })
    }

    /// Creates or changes a document and returns it as the server answered.
    pub async fn save(&self, save: Save<'_>) -> Result<Value, RestError> {
        let id = save.id.map(crate::core::content::id_text);
        let mut path = vec![save.collection];
        path.extend(id.as_deref());
        let mut url = self.address.api(&path);
        {
            let mut pairs = url.query_pairs_mut();
            pairs.append_pair("depth", "0");
            if let Some(locale) = save.locale {
                pairs.append_pair("locale", locale).append_pair("fallback-locale", "none");
            }
            if save.draft {
                pairs.append_pair("draft", "true");
            }
        }
        let method = if id.is_some() { Method::PATCH } else { Method::POST };
        let data = Value::Object(save.data);
        let request = self.http.request(method, url);
        let what = path.join("/");
        let mut body = match save.file {
            None => self.write(request.json(&data), &what, id.is_some()).await?,
            Some(file) => {
                let part = match file.size {
                    Some(size) => Part::stream_with_length(file.body, size),
                    None => Part::stream(file.body),
                };
                let mut part = part.file_name(file.name);
                // Any text may be kept as a document's type; Payload looks at the file itself where it is none.
                if let Some(mime) = file.mime.filter(|mime| Part::text("").mime_str(mime).is_ok()) {
                    part = part.mime_str(&mime).map_err(|source| RestError::Client { source })?;
                }
                let form = Form::new().text("_payload", data.to_string()).part("file", part);
                // A stream cannot be sent twice.
                self.write(request.multipart(form), &what, false).await?
            }
        };
        match body["doc"].take() {
            doc @ Value::Object(_) => Ok(doc),
            _ => Err(RestError::NotPayload { server: self.address.to_string() }),
        }
    }

    /// Opens the file of an upload. The credentials go to the server itself only, never to a storage elsewhere.
    pub async fn download(&self, collection: &str, document: &Value) -> Result<File, RestError> {
        let name = document["filename"].as_str().unwrap_or_default().to_owned();
        let response = self.open(collection, document).await?;
        let header = |name| response.headers().get(name).and_then(|value: &HeaderValue| value.to_str().ok());
        let size = header(CONTENT_LENGTH).and_then(|text| text.parse().ok());
        let mime = document["mimeType"].as_str().or_else(|| header(CONTENT_TYPE)).map(str::to_owned);
        Ok(File { name, mime, size, body: Body::from(response) })
    }

    /// The hash of an upload's file, read piece by piece.
    pub async fn file_hash(&self, collection: &str, document: &Value) -> Result<String, RestError> {
        let mut response = self.open(collection, document).await?;
        let mut hash = blake3::Hasher::new();
        loop {
            match response.chunk().await {
                Ok(Some(chunk)) => drop(hash.update(&chunk)),
                Ok(None) => return Ok(hash.finalize().to_hex().to_string()),
                Err(source) => return Err(self.unreachable(source)),
            }
        }
    }

    async fn open(&self, collection: &str, document: &Value) -> Result<Response, RestError> {
        let name = document["filename"].as_str().unwrap_or_default();
        let what = format!("{collection}/file/{name}");
        let (url, own) = self.address.file(collection, document["url"].as_str(), name);
        let request = self.files.get(url);
        let request = if own { self.authorized(request).await? } else { request };
        self.reads.fetch_add(1, Ordering::Relaxed);
        let response = self.send(request, &what, true).await?;
        if response.status().is_success() { Ok(response) } else { Err(self.refused(response, &what).await) }
    }

    fn query(&self, collection: &str, pairs: &[(String, String)]) -> RequestBuilder {
        let mut url = self.address.api(&[collection]);
        url.query_pairs_mut().extend_pairs(pairs);
        if url.query().is_some_and(|query| query.len() > LONGEST_QUERY) {
            let body = url.query().unwrap_or_default().to_owned();
            url.set_query(None);
            let request = self.http.post(url).header("X-Payload-HTTP-Method-Override", "GET");
            return request.header(CONTENT_TYPE, "application/x-www-form-urlencoded").body(body);
        }
        self.http.get(url)
    }

    async fn read(&self, request: RequestBuilder, what: &str) -> Result<Value, RestError> {
        let request = self.authorized(request).await?;
        self.reads.fetch_add(1, Ordering::Relaxed);
        let response = self.send(request, what, true).await?;
        self.json(response, what).await
    }

    async fn write(&self, request: RequestBuilder, what: &str, repeatable: bool) -> Result<Value, RestError> {
        let request = self.authorized(request).await?;
        self.writes.fetch_add(1, Ordering::Relaxed);
        let response = self.send(request, what, repeatable).await?;
        self.json(response, what).await
    }

    async fn json(&self, response: Response, what: &str) -> Result<Value, RestError> {
        if !response.status().is_success() {
            return Err(self.refused(response, what).await);
        }
        let bytes = response.bytes().await.map_err(|source| self.unreachable(source))?;
        serde_json::from_slice(&bytes).map_err(|_| RestError::NotPayload { server: self.address.to_string() })
    }

    /// What the server says about a request that it refuses.
    async fn refused(&self, response: Response, what: &str) -> RestError {
        let status = response.status();
        if status.is_redirection() {
            let to = response.headers().get(LOCATION).and_then(|value| value.to_str().ok()).unwrap_or("elsewhere");
            return RestError::Moved { server: self.address.to_string(), to: to.to_owned() };
        }
        let body: Value = match response.bytes().await {
            Ok(bytes) => serde_json::from_slice(&bytes).unwrap_or(Value::Null),
            Err(source) => return self.unreachable(source),
        };
        let messages = errors::messages(&body);
        let server = self.address.to_string();
        if status == StatusCode::FORBIDDEN || status == StatusCode::UNAUTHORIZED {
            let variable = self.credentials.variable().to_owned();
            return RestError::Forbidden { server, what: what.to_owned(), variable };
        }
        RestError::Refused { server, what: what.to_owned(), status: status.as_u16(), messages }
    }

    async fn authorized(&self, request: RequestBuilder) -> Result<RequestBuilder, RestError> {
        let header = match &self.credentials {
            Credentials::ApiKey { collection, key, variable } => {
                secret(&format!("{collection} API-Key {key}"), variable)?
            }
            Credentials::Password { .. } => self.session_header().await?,
        };
        Ok(request.header(AUTHORIZATION, header))
    }

    async fn session_header(&self) -> Result<HeaderValue, RestError> {
        let Credentials::Password { collection, email, password, variable } = &self.credentials else {
            return Ok(HeaderValue::from_static(""));
        };
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map(|time| time.as_secs()).unwrap_or_default();
        let mut session = self.session.lock().await;
        if let Some((header, until)) = session.as_ref()
            && now < *until
        {
            return Ok(header.clone());
        }
        let url = self.address.api(&[collection, "login"]);
        let what = format!("{collection}/login");
        let request = self.http.post(url).json(&json!({ "email": email, "username": email, "password": password }));
        self.reads.fetch_add(1, Ordering::Relaxed);
        let response = self.send(request, &what, true).await?;
        let server = self.address.to_string();
        if [400, 401, 403].contains(&response.status().as_u16()) {
            return Err(RestError::Key { server, variable: variable.clone() });
        }
        if response.status() == StatusCode::NOT_FOUND {
            return Err(RestError::AuthCollection { server, collection: collection.clone() });
        }
        let login = self.json(response, &what).await?;
        let Some(token) = login["token"].as_str() else { return Err(RestError::NotPayload { server }) };
        let header = secret(&format!("JWT {token}"), variable)?;
        // A minute before its end, or in five minutes when the server does not say.
        let until = login["exp"].as_u64().map_or(now + 300, |until| until.saturating_sub(60));
        *session = Some((header.clone(), until));
        Ok(header)
    }

    /// Sends a request, again after a pause where the server is busy or did not get it. What may have been done
    /// already is repeated only when doing it twice is the same as doing it once.
    async fn send(&self, request: RequestBuilder, what: &str, repeatable: bool) -> Result<Response, RestError> {
        let mut request = Some(request);
        for attempt in 0.. {
            if self.interrupt.load(Ordering::Relaxed) {
                return Err(RestError::Interrupted);
            }
            let Some(this) = request.take() else { break };
            let again = this.try_clone();
            let result = this.send().await;
            let pause = retry::pause(&result, attempt, repeatable);
            match (pause, again) {
                (Some(pause), Some(again)) => {
                    tokio::time::sleep(pause).await;
                    request = Some(again);
                }
                _ => return result.map_err(|source| self.unreachable(source)),
            }
        }
        Err(RestError::Refused { server: self.address.to_string(), what: what.into(), status: 0, messages: Vec::new() })
    }

    fn unreachable(&self, source: reqwest::Error) -> RestError {
        // The address of the request may hold what a user typed; the server's own name is enough.
        RestError::Unreachable { server: self.address.to_string(), source: source.without_url() }
    }
}

fn secret(value: &str, variable: &str) -> Result<HeaderValue, RestError> {
    let mut header = HeaderValue::from_str(value).map_err(|_| RestError::KeyText { variable: variable.to_owned() })?;
    header.set_sensitive(true);
    Ok(header)
}
