//! The REST client against servers that misbehave, which the real Payload does not do on demand.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};
use std::thread;

use payload_sync::Fault;
use payload_sync::rest::{Address, Client, Credentials, Query, RestError, Save};
use serde_json::{Map, Value, json};

/// Answers requests with a script, and remembers them.
struct Scripted {
    url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

/// Status, additional headers, body.
type Answer = (u16, &'static str, Value);

impl Scripted {
    /// `answer` is given the request's number and its first line.
    fn new(answer: impl Fn(usize, &str) -> Answer + Send + 'static) -> Scripted {
        let listener = TcpListener::bind("127.0.0.1:0").expect("the loopback interface is up");
        let url = format!("http://{}", listener.local_addr().expect("a bound socket has an address"));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&requests);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let Some(line) = request(&stream) else { continue };
                let number = {
                    let mut seen = seen.lock().expect("nobody panics with it");
                    seen.push(line.clone());
                    seen.len() - 1
                };
                let (status, headers, body) = answer(number, &line);
                let body = body.to_string();
                let head = format!(
                    "HTTP/1.1 {status} x\r\nContent-Type: application/json\r\nConnection: close\r\n{headers}Content-Length: {}\r\n\r\n",
                    body.len()
                );
                // The client may have gone away.
                let _ = (&stream).write_all((head + &body).as_bytes());
            }
        });
        Scripted { url, requests }
    }

    fn client(&self) -> Client {
        let credentials = Credentials::ApiKey {
            collection: "users".into(),
            key: "hunter2-secret".into(),
            variable: "SYNC_TARGET_API_KEY".into(),
        };
        let address = Address::parse(&self.url, None).expect("it is an address");
        Client::new(address, credentials, Arc::new(AtomicBool::new(false))).expect("a client can be made")
    }

    fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("nobody panics with it").clone()
    }
}

/// Reads a request and returns its first line.
fn request(stream: &TcpStream) -> Option<String> {
    let mut reader = BufReader::new(stream);
    let mut first = String::new();
    reader.read_line(&mut first).ok().filter(|read| *read > 0)?;
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
        if line.trim().is_empty() {
            break;
        }
    }
    reader.take(length).read_to_end(&mut Vec::new()).ok()?;
    Some(first.trim_end().trim_end_matches(" HTTP/1.1").to_owned())
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime starts").block_on(future)
}

fn page(ids: &[u64], total: u64, more: bool) -> Value {
    let docs: Vec<Value> = ids.iter().map(|id| json!({ "id": id })).collect();
    json!({ "docs": docs, "totalDocs": total, "hasNextPage": more })
}

fn create(client: &Client) -> Result<Value, RestError> {
    let data = Map::from_iter([("name".to_owned(), json!("Cut"))]);
    block_on(client.save(Save { collection: "services", id: None, locale: None, draft: false, data, file: None }))
}

#[test]
fn a_busy_server_is_asked_again() {
    let server = Scripted::new(|number, _| match number {
        0 => (429, "Retry-After: 0\r\n", json!({})),
        1 => (502, "", json!({})),
        _ => (200, "", page(&[1], 1, false)),
    });
    let documents = block_on(server.client().list("services", &Query::default())).unwrap();
    assert_eq!(documents, [json!({ "id": 1 })]);
    assert_eq!(server.requests().len(), 3);
}

#[test]
fn what_may_have_been_created_is_not_created_again() {
    let server = Scripted::new(|_, _| (502, "", json!({})));
    let error = create(&server.client()).unwrap_err();
    assert_eq!(error.to_string(), format!("{} refuses services: HTTP 502", server.url));
    assert_eq!(server.requests().len(), 1);

    // A server that says that it did nothing may be asked again.
    let server = Scripted::new(|number, _| match number {
        0 => (503, "Retry-After: 0\r\n", json!({})),
        _ => (201, "", json!({ "doc": { "id": 5 } })),
    });
    assert_eq!(create(&server.client()).unwrap(), json!({ "id": 5 }));
}

#[test]
fn a_listing_that_moves_is_read_again_and_never_taken_for_complete() {
    // While the first listing is read, a document is added.
    let server = Scripted::new(|number, _| match number {
        0 => (200, "", page(&[1, 2], 3, true)),
        1 => (200, "", page(&[3], 4, false)),
        2 => (200, "", page(&[1, 2], 4, true)),
        _ => (200, "", page(&[3, 4], 4, false)),
    });
    let documents = block_on(server.client().list("services", &Query::default())).unwrap();
    assert_eq!(documents.len(), 4);

    for answer in [page(&[1, 1], 2, false), page(&[1], 2, false), page(&[], 2, true)] {
        let server = Scripted::new(move |_, _| (200, "", answer.clone()));
        let error = block_on(server.client().list("services", &Query::default())).unwrap_err();
        assert_eq!(error.code(), "listing-incomplete", "{error}");
    }
}

#[test]
fn a_redirect_is_an_error_and_not_a_lost_write() {
    let server = Scripted::new(|_, _| (301, "Location: https://cms.example.com/api/services\r\n", json!({})));
    let error = create(&server.client()).unwrap_err();
    assert_eq!(error.to_string(), format!("{} redirects to https://cms.example.com/api/services", server.url));
    assert_eq!(server.requests(), ["POST /api/services?depth=0"]);
}

#[test]
fn a_long_query_travels_in_a_body() {
    let server = Scripted::new(|_, _| (200, "", page(&[], 0, false)));
    let ids: Vec<u64> = (0..500).collect();
    let query = Query { filter: Some(json!({ "id": { "in": ids } })), ..Query::default() };
    assert!(block_on(server.client().list("services", &query)).unwrap().is_empty());
    assert_eq!(server.requests(), ["POST /api/services"]);
}

#[test]
fn errors_name_the_server_and_the_variable_and_no_secret() {
    let said = |status: u16, body: Value| {
        let server = Scripted::new(move |_, _| (status, "", body.clone()));
        let error = block_on(server.client().sign_in()).unwrap_err();
        let text = format!("{error} {error:?} {:?} {:?}", error.hint(), server.client());
        assert!(!text.contains("hunter2"), "{text}");
        assert!(error.to_string().starts_with(&server.url), "{error}");
        (error.code(), text)
    };
    assert_eq!(said(200, json!({ "user": null })).0, "credentials-wrong");
    let (code, text) = said(403, json!({ "errors": [{ "message": "You are not allowed to perform this action." }] }));
    assert_eq!(code, "not-allowed");
    assert!(text.contains("SYNC_TARGET_API_KEY"), "{text}");
    assert_eq!(said(404, json!({ "message": "Route not found" })).0, "auth-collection-unknown");
    assert_eq!(said(200, json!("<html>")).0, "credentials-wrong");
    let (code, text) = said(400, json!({ "errors": [{ "message": "Bad" }] }));
    assert_eq!((code, text.contains("refuses users/me: Bad")), ("request-refused", true), "{text}");
}
