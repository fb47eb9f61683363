//! The network for the project's code: what it asks for by `fetch`.

use std::error::Error as _;
use std::sync::OnceLock;

use payload_sync_engine::{HttpCancel, HttpDone, HttpError, HttpHost, HttpRequest, HttpResponse};
use reqwest::redirect::Policy;
use tokio::sync::{mpsc, oneshot};

/// As browsers and Node have it.
const REDIRECTS: usize = 20;

/// Requests, on a thread of their own that begins with the first.
#[derive(Debug, Default)]
pub(crate) struct Network {
    jobs: OnceLock<mpsc::UnboundedSender<Job>>,
}

struct Job {
    request: HttpRequest,
    done: HttpDone,
    cancelled: oneshot::Receiver<()>,
}

impl HttpHost for Network {
    fn send(&self, request: HttpRequest, done: HttpDone) -> HttpCancel {
        let (cancel, cancelled) = oneshot::channel();
        let jobs = self.jobs.get_or_init(|| {
            let (jobs, inbox) = mpsc::unbounded_channel();
            std::thread::spawn(move || work(inbox));
            jobs
        });
        if let Err(mpsc::error::SendError(job)) = jobs.send(Job { request, done, cancelled }) {
            (job.done)(Err(HttpError { code: None, message: "the network is not available".to_owned() }));
        }
        // Whoever cancels late cancels nothing.
        Box::new(move || {
            let _ = cancel.send(());
        })
    }
}

/// Does jobs until nobody can ask for one any more. Without a runtime the jobs are dropped, and `send` says so.
fn work(mut inbox: mpsc::UnboundedReceiver<Job>) {
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return };
    let one = |https, redirects: fn() -> Policy| {
        client(https, || reqwest::Client::builder().user_agent(USER_AGENT).redirect(redirects()))
    };
    let both = |https| Ok((one(https, || Policy::limited(REDIRECTS))?, one(https, Policy::none)?));
    let secure: Result<_, reqwest::Error> = both(true);
    let plain = secure.is_err().then(|| both(false));
    runtime.block_on(async {
        while let Some(Job { request, done, cancelled }) = inbox.recv().await {
            let clients = if request.url.starts_with("https:") { &secure } else { plain.as_ref().unwrap_or(&secure) };
            let (follows, stays) = match clients {
                Ok(clients) => clients,
                Err(error) => {
                    done(Err(told(error)));
                    continue;
                }
            };
            let client = if request.follow { follows.clone() } else { stays.clone() };
            tokio::spawn(async move {
                let cancelled = async {
                    // Whoever lets go of the request has not cancelled it.
                    if cancelled.await.is_err() {
                        std::future::pending::<()>().await;
                    }
                };
                tokio::select! {
                    answer = perform(client, request) => done(answer.map_err(|error| told(&error.without_url()))),
                    () = cancelled => {}
                }
            });
        }
    });
}

/// A client that checks servers with the system's CA certificates. A small image may have none; who asks for plain
/// `http:` needs none.
pub(crate) fn client(
    https: bool,
    builder: impl Fn() -> reqwest::ClientBuilder,
) -> Result<reqwest::Client, reqwest::Error> {
    // Fails when the process has a provider already, which is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    match builder().build() {
        Err(_) if !https => builder().tls_certs_only([]).build(),
        built => built,
    }
}

const USER_AGENT: &str = concat!("payload-sync/", env!("CARGO_PKG_VERSION"));

async fn perform(client: reqwest::Client, request: HttpRequest) -> Result<HttpResponse, reqwest::Error> {
    let HttpRequest { method, url, headers, body, follow: _ } = request;
    // `Request` has checked it.
    let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap_or_default();
    let mut asked = client.request(method, url);
    for (name, value) in headers {
        asked = asked.header(name, value);
    }
    if let Some(body) = body {
        asked = asked.body(body);
    }
    let answer = asked.send().await?;
    let (status, url) = (answer.status(), answer.url().to_string());
    let header = |(name, value): (&reqwest::header::HeaderName, &reqwest::header::HeaderValue)| {
        (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    };
    let headers = answer.headers().iter().map(header).collect();
    let status_text = status.canonical_reason().unwrap_or_default().to_owned();
    let body = answer.bytes().await?.to_vec();
    Ok(HttpResponse { status: status.as_u16(), status_text, headers, body, url })
}

/// Why a request failed. Its address may hold secrets, so the error comes without it.
fn told(error: &reqwest::Error) -> HttpError {
    let mut message = error.to_string();
    let mut code = error.is_timeout().then_some("ETIMEDOUT");
    let mut source = error.source();
    while let Some(cause) = source {
        if let Some(cause) = cause.downcast_ref::<std::io::Error>() {
            code = code.or(match cause.kind() {
                std::io::ErrorKind::ConnectionRefused => Some("ECONNREFUSED"),
                std::io::ErrorKind::ConnectionReset => Some("ECONNRESET"),
                std::io::ErrorKind::TimedOut => Some("ETIMEDOUT"),
                _ => None,
            });
        }
        let text = cause.to_string();
        if !message.contains(&text) {
            message.push_str(": ");
            message.push_str(&text);
        }
        source = cause.source();
    }
    HttpError { code: code.or(message.contains("dns error").then_some("ENOTFOUND")), message }
}

#[cfg(test)]
mod tests;
