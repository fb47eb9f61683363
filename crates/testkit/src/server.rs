//! A running REST API of the salon.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Stdio};
use std::sync::{OnceLock, mpsc};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

use crate::api::Api;
use crate::postgres::unique;
use crate::salon::Salon;

const WATCH: &str = include_str!("watch.mjs");
const START: Duration = Duration::from_secs(60);
const ATTEMPTS: u32 = 6;
/// Of the first user of every server.
const EMAIL: &str = "admin@salon.test";
const PASSWORD: &str = "admin-password";

/// `serve.ts` under Node, on a port of its own. Stopped with the value, or when the test dies.
#[derive(Debug)]
pub struct Server {
    child: Child,
    /// The server ends when this pipe does.
    _stdin: Option<ChildStdin>,
    port: u16,
    log: PathBuf,
    requests: PathBuf,
    admin: OnceLock<Api>,
}

/// A request that the server got.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestLine {
    /// What it asks for: a POST that overrides its method to GET is a GET.
    pub method: String,
    pub path: String,
}

impl RequestLine {
    /// Whether the request can change a document.
    pub fn writes(&self) -> bool {
        !["GET", "HEAD", "OPTIONS"].contains(&self.method.as_str())
    }
}

impl Server {
    pub(crate) fn start(salon: &Salon) -> Server {
        let name = unique();
        let watch = salon.path().join("testkit-watch.mjs");
        fs::write(&watch, WATCH).expect("the copy can be written");
        let log = salon.path().join(format!("testkit-{name}.log"));
        let requests = salon.path().join(format!("testkit-{name}.requests"));
        for _ in 0..ATTEMPTS {
            let stderr = fs::File::create(&log).expect("the copy can be written");
            fs::write(&requests, "").expect("the copy can be written");
            let mut command = salon.command("node");
            command.arg("--import").arg(&watch).args(["--import", "tsx", "serve.ts"]);
            // In production Payload neither pushes nor writes types when it starts.
            command.env("PORT", "0").env("NODE_ENV", "production").env("TESTKIT_REQUESTS", &requests);
            let mut child = command
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .stderr(stderr)
                .spawn()
                .unwrap_or_else(|error| panic!("cannot run node: {error}: install Node.js 20 or newer"));
            let stdout = child.stdout.take().expect("the output is a pipe");
            let (sender, receiver) = mpsc::channel();
            // Reads to the end, so that the server never blocks on its own log.
            thread::spawn(move || {
                for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                    let port = serde_json::from_str::<Value>(&line).ok().and_then(|line| line["port"].as_u64());
                    if let Some(port) = port {
                        sender.send(port).ok();
                    }
                }
            });
            let stdin = child.stdin.take();
            let (log, requests) = (log.clone(), requests.clone());
            let mut server = Server { child, _stdin: stdin, port: 0, log, requests, admin: OnceLock::new() };
            // The channel closes when a server ends before it has a port; then the next attempt follows at once.
            if let Ok(port) = receiver.recv_timeout(START) {
                server.port = u16::try_from(port).expect("a port is a small number");
                return server;
            }
        }
        panic!("the salon's server does not start:\n{}", fs::read_to_string(&log).unwrap_or_default());
    }

    /// `http://127.0.0.1:<port>`, without a slash at its end.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// What the server wrote to its standard error.
    pub fn log(&self) -> String {
        fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// The requests since the start, in order.
    pub fn requests(&self) -> Vec<RequestLine> {
        let text = fs::read_to_string(&self.requests).unwrap_or_default();
        let line = |line: &str| {
            let mut parts = line.split(' ');
            let (method, path) = (parts.next()?, parts.next()?);
            let method = parts.next().filter(|name| !name.is_empty()).unwrap_or(method);
            Some(RequestLine { method: method.to_owned(), path: path.to_owned() })
        };
        text.lines().filter_map(line).collect()
    }

    /// The API as a visitor.
    pub fn visitor(&self) -> Api {
        Api::new(self.url(), None)
    }

    /// The API as the one of `users` who has this API key.
    pub fn with_key(&self, key: &str) -> Api {
        Api::new(self.url(), Some(format!("users API-Key {key}")))
    }

    /// The API as the administrator, with an API key: registers the first user, or logs in as this user.
    /// Another server on the same database gives this user another key.
    pub fn admin(&self) -> Api {
        self.admin.get_or_init(|| self.sign_in()).clone()
    }

    fn sign_in(&self) -> Api {
        let visitor = self.visitor();
        let account = json!({ "email": EMAIL, "password": PASSWORD });
        let registered = visitor.post("/api/users/first-register", &account);
        let login = if registered.status == 200 { registered } else { visitor.post("/api/users/login", &account) };
        let token = login.body["token"].as_str();
        let token = token.unwrap_or_else(|| panic!("cannot log in as {EMAIL}: {} {}", login.status, login.body));
        let user = Api::new(self.url(), Some(format!("JWT {token}")));
        let key = format!("key-{}", unique());
        user.update("users", &login.body["user"]["id"], &json!({ "apiKey": key, "enableAPIKey": true }));
        Api::new(self.url(), Some(format!("users API-Key {key}")))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
