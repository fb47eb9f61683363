//! What can go wrong with a database, as facts.

use std::fmt;
use std::ops::Deref;

/// What kind of thing went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// Nobody answers there: a wrong host or port, a server that is down, a network in between.
    Unreachable,
    /// The server answers but does not let this user in.
    Authentication,
    /// TLS could not be agreed on, or the certificate is not trusted.
    Tls,
    /// The server has no such database, or there is no such file.
    NoDatabase,
    /// The connection ended while it was in use.
    Closed,
    /// The database rejected a statement.
    Statement,
    /// Someone else holds what is needed: another run, or a lock of another transaction.
    Locked,
    /// The database or the file is not one that payload-sync can work with.
    Unsupported,
    /// Reading or writing a file next to the database failed.
    Io,
}

impl ErrorKind {
    /// A stable name for programs.
    pub fn code(self) -> &'static str {
        match self {
            Self::Unreachable => "database-unreachable",
            Self::Authentication => "database-authentication",
            Self::Tls => "database-tls",
            Self::NoDatabase => "database-missing",
            Self::Closed => "database-connection-lost",
            Self::Statement => "database-statement",
            Self::Locked => "database-locked",
            Self::Unsupported => "database-unsupported",
            Self::Io => "database-io",
        }
    }
}

/// Facts of a [`DatabaseError`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorFacts {
    pub kind: ErrorKind,
    /// The database's own words.
    pub message: String,
    /// Which database: [`DatabaseUrl::place`](crate::DatabaseUrl::place), without credentials.
    pub place: String,
    /// PostgreSQL's SQLSTATE (`23505`), SQLite's extended code (`SQLITE_CONSTRAINT_UNIQUE`).
    pub code: Option<String>,
    /// SQLite's extended result code as a number.
    pub sqlite_code: Option<i32>,
    pub detail: Option<String>,
    pub hint: Option<String>,
    pub schema: Option<String>,
    pub table: Option<String>,
    pub column: Option<String>,
    pub constraint: Option<String>,
    /// Where in the statement: counted in characters from 1.
    pub position: Option<u32>,
}

/// An error of a database. It knows the host and the database, never the password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatabaseError(Box<ErrorFacts>);

impl DatabaseError {
    pub fn new(kind: ErrorKind, place: impl Into<String>, message: impl Into<String>) -> Self {
        Self(Box::new(ErrorFacts {
            kind,
            message: message.into(),
            place: place.into(),
            code: None,
            sqlite_code: None,
            detail: None,
            hint: None,
            schema: None,
            table: None,
            column: None,
            constraint: None,
            position: None,
        }))
    }

    pub(crate) fn with(mut self, change: impl FnOnce(&mut ErrorFacts)) -> Self {
        change(&mut self.0);
        self
    }
}

impl Deref for DatabaseError {
    type Target = ErrorFacts;

    fn deref(&self) -> &ErrorFacts {
        &self.0
    }
}

impl fmt::Display for DatabaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let before = match self.kind {
            ErrorKind::Unreachable => "cannot reach ",
            ErrorKind::Authentication | ErrorKind::Tls => "cannot log in to ",
            ErrorKind::NoDatabase => "there is no database ",
            ErrorKind::Closed => "lost the connection to ",
            ErrorKind::Statement | ErrorKind::Locked | ErrorKind::Unsupported | ErrorKind::Io => "",
        };
        if !before.is_empty() {
            write!(f, "{before}{}: ", self.place)?;
        }
        f.write_str(&self.message)?;
        if let Some(detail) = &self.detail {
            write!(f, " ({detail})")?;
        }
        Ok(())
    }
}

impl std::error::Error for DatabaseError {}
