//! Where a database is, read from a connection string.

use std::borrow::Cow;
use std::fmt;
use std::path::{Path, PathBuf};

use payload_sync_core::Dialect;
use percent_encoding::percent_decode_str;
use url::Url;

/// A connection string, understood. `Debug` and `Display` leave the password out.
#[derive(Clone, PartialEq, Eq)]
pub enum DatabaseUrl {
    Postgres(Box<PostgresUrl>),
    Sqlite(SqliteUrl),
}

/// Where a PostgreSQL database is.
#[derive(Clone, PartialEq, Eq)]
pub struct PostgresUrl {
    /// A host name, an address, or the directory of a Unix socket (it starts with `/`).
    pub host: String,
    pub port: u16,
    pub user: String,
    pub(crate) password: Option<String>,
    pub database: String,
    pub ssl_mode: SslMode,
    /// A PEM file with the certificates to trust instead of the public ones.
    pub ssl_root_cert: Option<PathBuf>,
}

/// Where a SQLite database is.
#[derive(Clone, PartialEq, Eq)]
pub enum SqliteUrl {
    Memory,
    File(PathBuf),
}

/// What libpq's `sslmode` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SslMode {
    /// Never TLS.
    Disable,
    /// TLS where the server offers it. Nothing is verified.
    Prefer,
    /// TLS or nothing. The certificate is verified only where `sslrootcert` names what to trust.
    Require,
    /// The certificate must be trusted.
    VerifyCa,
    /// The certificate must be trusted and made out for this host.
    VerifyFull,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UrlError {
    #[error("the database URL is empty")]
    Empty,
    #[error("the database URL is not a URL: {reason}")]
    Malformed { reason: String },
    #[error("payload-sync does not know databases of the kind `{scheme}:`")]
    UnknownScheme { scheme: String },
    #[error("`{scheme}:` is a database server for SQLite that payload-sync cannot talk to yet")]
    Remote { scheme: String },
    #[error("`{value}` is no `{parameter}`: use {allowed}")]
    BadParameter { parameter: &'static str, value: String, allowed: &'static str },
    #[error("the database URL names no database: put it after the host, as in `postgres://host/database`")]
    NoDatabase,
}

impl DatabaseUrl {
    /// Reads `postgres://`, `postgresql://`, `file:`, `sqlite:` and `:memory:`. Relative files stay relative:
    /// [`DatabaseUrl::resolve`].
    pub fn parse(text: &str) -> Result<Self, UrlError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(UrlError::Empty);
        }
        if text == ":memory:" {
            return Ok(Self::Sqlite(SqliteUrl::Memory));
        }
        let (scheme, rest) = text.split_once(':').ok_or_else(|| UrlError::Malformed {
            reason: "it has no scheme such as `postgres://` or `file:`".into(),
        })?;
        match scheme.to_ascii_lowercase().as_str() {
            "postgres" | "postgresql" => PostgresUrl::parse(text).map(|url| Self::Postgres(Box::new(url))),
            "file" | "sqlite" => Ok(Self::Sqlite(SqliteUrl::parse(rest)?)),
            "libsql" | "http" | "https" | "ws" | "wss" => Err(UrlError::Remote { scheme: scheme.to_owned() }),
            _ => Err(UrlError::UnknownScheme { scheme: scheme.to_owned() }),
        }
    }

    /// The same place with a relative file made absolute.
    pub fn resolve(self, cwd: &Path) -> Self {
        match self {
            // `./` inside it says nothing.
            Self::Sqlite(SqliteUrl::File(path)) => Self::Sqlite(SqliteUrl::File(cwd.join(path).components().collect())),
            other => other,
        }
    }

    pub fn dialect(&self) -> Dialect {
        match self {
            Self::Postgres(_) => Dialect::Postgres,
            Self::Sqlite(_) => Dialect::Sqlite,
        }
    }

    /// The URL with `***` for the password.
    pub fn redacted(&self) -> String {
        match self {
            Self::Postgres(url) => url.redacted(),
            Self::Sqlite(url) => url.to_string(),
        }
    }

    /// How to name the database to a person: `localhost:5432/salon`, `data/salon.db`.
    pub fn place(&self) -> String {
        match self {
            Self::Postgres(url) => url.place(),
            Self::Sqlite(SqliteUrl::Memory) => ":memory:".into(),
            Self::Sqlite(SqliteUrl::File(path)) => path.display().to_string(),
        }
    }

    /// The database's own name, which a person types to confirm that it is the one meant: PostgreSQL's database name,
    /// SQLite's file name.
    pub fn database_name(&self) -> String {
        match self {
            Self::Postgres(url) => url.database.clone(),
            Self::Sqlite(SqliteUrl::Memory) => ":memory:".into(),
            Self::Sqlite(SqliteUrl::File(path)) => {
                path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
            }
        }
    }

    /// Whether the database is on this machine.
    pub fn is_local(&self) -> bool {
        match self {
            Self::Postgres(url) => {
                let host = url.host.trim_start_matches('[').trim_end_matches(']');
                host.starts_with('/')
                    || host.eq_ignore_ascii_case("localhost")
                    || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
            }
            Self::Sqlite(_) => true,
        }
    }
}

impl PostgresUrl {
    fn parse(text: &str) -> Result<Self, UrlError> {
        let text = if text.contains(' ') { Cow::Owned(text.replace(' ', "%20")) } else { Cow::Borrowed(text) };
        // `user@/database?host=/socket`: the parser wants a host after a user.
        let authority = text.find("//").map_or(0, |at| at + 2);
        let end = text[authority..].find(['/', '?', '#']).map_or(text.len(), |at| authority + at);
        let text = match text[authority..end].strip_suffix('@') {
            Some(_) => Cow::Owned(format!("{}localhost{}", &text[..end], &text[end..])),
            None => text,
        };
        let url = Url::parse(&text).map_err(|error| UrlError::Malformed { reason: error.to_string() })?;
        let mut parsed = Self {
            host: decode(url.host_str().unwrap_or_default()),
            port: url.port().unwrap_or(5432),
            user: decode(url.username()),
            password: url.password().map(decode),
            database: decode(url.path().trim_start_matches('/')),
            ssl_mode: SslMode::Prefer,
            ssl_root_cert: None,
        };
        for (key, value) in url.query_pairs() {
            match &*key {
                "host" => parsed.host = value.into_owned(),
                "port" => {
                    parsed.port = value.parse().map_err(|_| UrlError::BadParameter {
                        parameter: "port",
                        value: value.into_owned(),
                        allowed: "a number up to 65535",
                    })?;
                }
                "user" => parsed.user = value.into_owned(),
                "password" => parsed.password = Some(value.into_owned()),
                "dbname" => parsed.database = value.into_owned(),
                "sslmode" => parsed.ssl_mode = SslMode::parse(&value)?,
                "ssl" => {
                    parsed.ssl_mode = if value == "false" || value == "0" { SslMode::Disable } else { SslMode::Require }
                }
                // `system` is libpq's word for the public certificates, which are the default here.
                "sslrootcert" if value != "system" => parsed.ssl_root_cert = Some(PathBuf::from(value.as_ref())),
                _ => {}
            }
        }
        if parsed.host.is_empty() {
            parsed.host = "localhost".into();
        }
        if parsed.user.is_empty() {
            // As libpq and `pg` do.
            parsed.user =
                ["PGUSER", "USER"].iter().find_map(|name| std::env::var(name).ok()).unwrap_or("postgres".into());
        }
        if parsed.password.is_none() {
            parsed.password = std::env::var("PGPASSWORD").ok();
        }
        if parsed.database.is_empty() {
            return Err(UrlError::NoDatabase);
        }
        Ok(parsed)
    }

    /// For a program that is started with it in its environment. Never to be printed.
    pub fn password(&self) -> Option<&str> {
        self.password.as_deref()
    }

    fn redacted(&self) -> String {
        let password = if self.password.is_some() { ":***" } else { "" };
        if self.host.starts_with('/') {
            return format!(
                "postgres://{}{password}@/{}?host={}&port={}",
                self.user, self.database, self.host, self.port
            );
        }
        format!("postgres://{}{password}@{}:{}/{}", self.user, self.host, self.port, self.database)
    }

    pub(crate) fn place(&self) -> String {
        if self.host.starts_with('/') {
            return format!("{} (socket in {}, port {})", self.database, self.host, self.port);
        }
        format!("{}:{}/{}", self.host, self.port, self.database)
    }
}

impl SqliteUrl {
    /// What follows the scheme: `./x.db`, `x.db`, `///abs/x.db`, `/abs/x.db`, `:memory:`, with `?…` ignored.
    fn parse(rest: &str) -> Result<Self, UrlError> {
        let path = rest.split(['?', '#']).next().unwrap_or_default();
        let path = match path.strip_prefix("//") {
            // file:///absolute, file://localhost/absolute, and the file://relative that people write.
            Some(after) => {
                after.strip_prefix("localhost/").map_or(Cow::Borrowed(after), |p| Cow::Owned(format!("/{p}")))
            }
            None => Cow::Borrowed(path),
        };
        let path = decode(&path);
        if path == ":memory:" {
            return Ok(Self::Memory);
        }
        if path.is_empty() {
            return Err(UrlError::NoDatabase);
        }
        Ok(Self::File(PathBuf::from(path)))
    }
}

impl SslMode {
    /// libpq's word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Disable => "disable",
            Self::Prefer => "prefer",
            Self::Require => "require",
            Self::VerifyCa => "verify-ca",
            Self::VerifyFull => "verify-full",
        }
    }

    fn parse(text: &str) -> Result<Self, UrlError> {
        Ok(match text {
            "disable" => Self::Disable,
            "allow" | "prefer" => Self::Prefer,
            // `no-verify` is node-postgres' word.
            "require" | "no-verify" => Self::Require,
            "verify-ca" => Self::VerifyCa,
            "verify-full" => Self::VerifyFull,
            other => {
                return Err(UrlError::BadParameter {
                    parameter: "sslmode",
                    value: other.to_owned(),
                    allowed: "disable, prefer, require, verify-ca or verify-full",
                });
            }
        })
    }
}

fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

impl fmt::Display for SqliteUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Memory => f.write_str(":memory:"),
            Self::File(path) => write!(f, "file:{}", path.display()),
        }
    }
}

impl fmt::Display for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.redacted())
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DatabaseUrl({})", self.redacted())
    }
}

impl fmt::Debug for PostgresUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PostgresUrl({})", self.redacted())
    }
}

impl fmt::Debug for SqliteUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SqliteUrl({self})")
    }
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::{DatabaseUrl, PostgresUrl, SqliteUrl, SslMode, UrlError};

    fn postgres(text: &str) -> PostgresUrl {
        match DatabaseUrl::parse(text).unwrap() {
            DatabaseUrl::Postgres(url) => *url,
            DatabaseUrl::Sqlite(url) => panic!("{url} is SQLite"),
        }
    }

    fn file(text: &str) -> PathBuf {
        match DatabaseUrl::parse(text).unwrap() {
            DatabaseUrl::Sqlite(SqliteUrl::File(path)) => path,
            other => panic!("{other} is no file"),
        }
    }

    #[test]
    fn reads_postgres_urls() {
        let url = postgres(
            "postgresql://us%40er:p%2Fw%23@db.example.com:6543/my%20db?sslmode=verify-full&sslrootcert=ca.pem",
        );
        assert_eq!((url.host.as_str(), url.port, url.user.as_str()), ("db.example.com", 6543, "us@er"));
        assert_eq!((url.password.as_deref(), url.database.as_str()), (Some("p/w#"), "my db"));
        assert_eq!((url.ssl_mode, url.ssl_root_cert), (SslMode::VerifyFull, Some(PathBuf::from("ca.pem"))));
        let socket = postgres("postgres://me@/salon?host=/var/run/postgresql&port=5433");
        assert_eq!((socket.host.as_str(), socket.port), ("/var/run/postgresql", 5433));
        assert_eq!(postgres("postgres://me@%2Ftmp%2Fpg/salon").host, "/tmp/pg");
        assert_eq!(postgres("postgres://me:pw@h/d").ssl_mode, SslMode::Prefer);
    }

    #[test]
    fn never_shows_a_password() {
        for text in
            ["postgres://me:hunter2@h:1/d", "postgres://me@h/d?password=hunter2", "postgres://me:hunter2@/d?host=/s"]
        {
            let url = DatabaseUrl::parse(text).unwrap();
            for shown in [url.to_string(), format!("{url:?}"), url.redacted(), url.place(), url.database_name()] {
                assert!(!shown.contains("hunter2"), "{shown}");
            }
        }
    }

    #[test]
    fn reads_sqlite_urls() {
        assert_eq!(file("file:./salon.db"), Path::new("./salon.db"));
        assert_eq!(file("file:salon.db?cache=shared"), Path::new("salon.db"));
        assert_eq!(file("file:///data/salon.db"), Path::new("/data/salon.db"));
        assert_eq!(file("file:/data/a%20b.db"), Path::new("/data/a b.db"));
        assert_eq!(file("sqlite://salon.db"), Path::new("salon.db"));
        for text in [":memory:", "file::memory:", "sqlite::memory:"] {
            assert_eq!(DatabaseUrl::parse(text).unwrap(), DatabaseUrl::Sqlite(SqliteUrl::Memory));
        }
        let url = DatabaseUrl::parse("file:./salon.db").unwrap().resolve(Path::new("/project"));
        assert_eq!((url.place(), url.database_name()), ("/project/salon.db".into(), "salon.db".into()));
    }

    #[test]
    fn refuses_what_it_cannot_use() {
        assert_eq!(DatabaseUrl::parse(" "), Err(UrlError::Empty));
        assert_eq!(DatabaseUrl::parse("postgres://h"), Err(UrlError::NoDatabase));
        assert!(matches!(DatabaseUrl::parse("libsql://x.turso.io"), Err(UrlError::Remote { .. })));
        assert!(matches!(DatabaseUrl::parse("mongodb://h/d"), Err(UrlError::UnknownScheme { .. })));
        assert!(matches!(DatabaseUrl::parse("salon.db"), Err(UrlError::Malformed { .. })));
        assert!(matches!(DatabaseUrl::parse("postgres://h/d?sslmode=yes"), Err(UrlError::BadParameter { .. })));
        assert!(
            matches!(DatabaseUrl::parse("postgres://me:hunter2@h:port/d"), Err(UrlError::Malformed { reason }) if !reason.contains("hunter2"))
        );
    }

    #[test]
    fn knows_what_is_local() {
        for (text, local) in [
            ("postgres://localhost/d", true),
            ("postgres://127.0.0.1/d", true),
            ("postgres://[::1]/d", true),
            ("postgres://me@/d?host=/tmp", true),
            ("postgres://db.example.com/d", false),
            ("postgres://10.0.0.5/d", false),
            ("file:x.db", true),
        ] {
            assert_eq!(DatabaseUrl::parse(text).unwrap().is_local(), local, "{text}");
        }
    }
}
