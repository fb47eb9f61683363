//! The network as the project's code sees it through `fetch`: whoever runs the code makes the requests.

/// Makes requests for the project's code.
pub trait HttpHost: std::fmt::Debug + Send + Sync {
    /// Begins a request. `done` is called with what came of it, on any thread, unless it was cancelled before.
    fn send(&self, request: HttpRequest, done: HttpDone) -> HttpCancel;
}

/// Called once, when a request has been answered or has failed.
pub type HttpDone = Box<dyn FnOnce(Result<HttpResponse, HttpError>) + Send>;

/// Gives a request up.
pub type HttpCancel = Box<dyn FnOnce() + Send>;

/// A request of `fetch`.
#[derive(Clone, PartialEq, Eq)]
pub struct HttpRequest {
    /// In capitals, but for methods of one's own.
    pub method: String,
    /// Absolute.
    pub url: String,
    /// Name and value.
    pub headers: Vec<(String, String)>,
    /// The whole body.
    pub body: Option<Vec<u8>>,
    /// Whether redirects are followed.
    pub follow: bool,
}

impl std::fmt::Debug for HttpRequest {
    /// Addresses and headers hold secrets.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HttpRequest").field("method", &self.method).finish_non_exhaustive()
    }
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HttpResponse {
    /// 200 and so on.
    pub status: u16,
    /// `OK` and so on.
    pub status_text: String,
    /// Name and value.
    pub headers: Vec<(String, String)>,
    /// The whole body.
    pub body: Vec<u8>,
    /// Where it came from, after redirects.
    pub url: String,
}

/// Why there was no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct HttpError {
    /// As Node names it, such as `ECONNREFUSED`.
    pub code: Option<&'static str>,
    /// One sentence, without the address.
    pub message: String,
}
