//! Values that go to and come from a database, alike for both.

/// One value. PostgreSQL gives every value but `NULL` as `Text`, in its text format; SQLite gives its storage classes.
#[derive(Debug, Clone, PartialEq)]
pub enum SqlValue {
    Null,
    Integer(i64),
    Real(f64),
    Text(String),
    Blob(Vec<u8>),
    Bool(bool),
}

impl SqlValue {
    /// The text of a `Text`.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// A whole number, also one that arrived as text or as a float without a fraction.
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Self::Integer(number) => Some(*number),
            Self::Bool(value) => Some(i64::from(*value)),
            Self::Text(text) => text.parse().ok().or_else(|| whole(text.parse().ok()?)),
            Self::Real(number) => whole(*number),
            Self::Null | Self::Blob(_) => None,
        }
    }

    /// A truth value: SQLite's 0 and 1, PostgreSQL's `t` and `f`.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            Self::Integer(number) => Some(*number != 0),
            Self::Text(text) => match text.as_str() {
                "t" | "true" => Some(true),
                "f" | "false" => Some(false),
                _ => None,
            },
            Self::Null | Self::Real(_) | Self::Blob(_) => None,
        }
    }

    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The value as a person would write it, `None` for `NULL`.
    pub fn to_text(&self) -> Option<String> {
        match self {
            Self::Null => None,
            Self::Integer(number) => Some(number.to_string()),
            Self::Real(number) => Some(number.to_string()),
            Self::Text(text) => Some(text.clone()),
            Self::Blob(bytes) => Some(hex(bytes)),
            Self::Bool(value) => Some(value.to_string()),
        }
    }
}

/// `\x…`, PostgreSQL's text format of bytes.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::from("\\x"), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn whole(number: f64) -> Option<i64> {
    // 2^53: every whole number below is exact in an f64.
    (number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0).then_some(number as i64)
}

impl From<&str> for SqlValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for SqlValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for SqlValue {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl From<bool> for SqlValue {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl<T: Into<SqlValue>> From<Option<T>> for SqlValue {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// A column of a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    pub name: String,
    /// PostgreSQL's OID of the column's type; 0 on SQLite.
    pub type_oid: u32,
}

/// What a statement returned.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rows {
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<SqlValue>>,
    /// Rows inserted, updated or deleted; of a `SELECT` on PostgreSQL, rows returned.
    pub affected: u64,
    /// SQLite only: the id of the last inserted row on this connection.
    pub last_insert_rowid: i64,
    /// The first word of what was done: `SELECT`, `INSERT`, `CREATE`, ….
    pub command: String,
}

impl Rows {
    /// The first value of the first row.
    pub fn scalar(&self) -> Option<&SqlValue> {
        self.rows.first()?.first()
    }
}
