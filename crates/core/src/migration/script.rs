//! SQL scripts as statements with their places.

use super::{Token, TokenKind, tokens};
use crate::Dialect;

/// One statement of a migration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The SQL, with its semicolon.
    pub text: String,
    /// The line of the file that it begins on; the first is 1.
    pub line: usize,
}

/// Why a statement has no place in a transaction with others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outside {
    /// `CREATE INDEX CONCURRENTLY` and its like.
    Concurrently,
    /// `VACUUM`, `CREATE DATABASE`, `ALTER SYSTEM`, …: the database refuses them in a transaction.
    Refused,
    /// `ALTER TYPE … ADD VALUE`: the value is used by a later statement, which PostgreSQL allows only after a commit.
    NewEnumValueUsed,
    /// `PRAGMA foreign_keys`: in a transaction SQLite accepts it and does nothing.
    ForeignKeys,
    /// `BEGIN`, `COMMIT`, `ROLLBACK`: the script has transactions of its own.
    OwnTransaction,
}

impl Outside {
    /// A stable code for `--json`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Concurrently => "concurrently",
            Self::Refused => "refused-in-transaction",
            Self::NewEnumValueUsed => "new-enum-value-used",
            Self::ForeignKeys => "pragma-foreign-keys",
            Self::OwnTransaction => "own-transaction",
        }
    }
}

/// Cuts a script at its semicolons. Text without a statement in it (comments, space) is left out.
///
/// `line_of` gives the line of a byte offset in the text.
pub fn split_statements(text: &str, dialect: Dialect, line_of: impl Fn(usize) -> usize) -> Vec<Statement> {
    let mut statements = Vec::new();
    let (mut start, mut at) = (0, 0);
    let mut first: Option<usize> = None;
    let mut body = Body::default();
    for Token { kind, text: piece } in tokens(text, dialect) {
        match kind {
            TokenKind::Space | TokenKind::Comment => {}
            TokenKind::Semicolon if !body.open() => {
                if let Some(first) = first.take() {
                    let text = text[start..=at].trim().to_owned();
                    statements.push(Statement { text, line: line_of(first) });
                }
                start = at + 1;
                body = Body::default();
            }
            _ => {
                first = first.or(Some(at));
                if kind == TokenKind::Word {
                    body.word(piece, dialect);
                }
            }
        }
        at += piece.len();
    }
    if let Some(first) = first {
        statements.push(Statement { text: text[start..].trim().to_owned(), line: line_of(first) });
    }
    statements
}

/// Where a statement stands in a body that has semicolons of its own: a trigger's of SQLite, `BEGIN … END`, or a
/// function's of PostgreSQL, `BEGIN ATOMIC … END`.
#[derive(Default)]
struct Body {
    words: usize,
    create: bool,
    /// It makes what can have such a body.
    can: bool,
    after_begin: bool,
    depth: usize,
}

impl Body {
    fn word(&mut self, word: &str, dialect: Dialect) {
        let is = |other: &str| word.eq_ignore_ascii_case(other);
        self.words += 1;
        if self.words == 1 {
            self.create = is("create");
        }
        let makers: (usize, &[&str]) = match dialect {
            // `CREATE TEMP TRIGGER`
            Dialect::Sqlite => (3, &["trigger"]),
            // `CREATE OR REPLACE FUNCTION`
            Dialect::Postgres => (4, &["function", "procedure"]),
        };
        if self.create && self.words <= makers.0 && makers.1.iter().any(|maker| is(maker)) {
            self.can = true;
        }
        if !self.can {
            return;
        }
        let opens = match dialect {
            Dialect::Sqlite => is("begin"),
            Dialect::Postgres => self.after_begin && is("atomic"),
        };
        if opens || (self.depth > 0 && is("case")) {
            self.depth += 1;
        } else if is("end") {
            self.depth = self.depth.saturating_sub(1);
        }
        self.after_begin = is("begin");
    }

    fn open(&self) -> bool {
        self.depth > 0
    }
}

/// Which statements of a script cannot share a transaction with the others: index and reason, in order.
pub fn outside_transaction<S: AsRef<str>>(statements: &[S], dialect: Dialect) -> Vec<(usize, Outside)> {
    let mut found = Vec::new();
    for (i, statement) in statements.iter().enumerate() {
        let words = words(statement.as_ref(), dialect);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let reason = match (dialect, words.as_slice()) {
            (_, ["BEGIN" | "COMMIT" | "ROLLBACK" | "END", ..]) | (Dialect::Postgres, ["START", "TRANSACTION", ..]) => {
                Some(Outside::OwnTransaction)
            }
            (Dialect::Postgres, ["CREATE", "INDEX", "CONCURRENTLY", ..])
            | (Dialect::Postgres, ["CREATE", "UNIQUE", "INDEX", "CONCURRENTLY", ..])
            | (Dialect::Postgres, ["DROP", "INDEX", "CONCURRENTLY", ..]) => Some(Outside::Concurrently),
            (Dialect::Postgres, ["REINDEX", rest @ ..]) if rest.contains(&"CONCURRENTLY") => {
                Some(Outside::Concurrently)
            }
            (_, ["VACUUM", ..])
            | (Dialect::Postgres, ["CREATE" | "DROP", "DATABASE" | "TABLESPACE", ..])
            | (Dialect::Postgres, ["ALTER", "SYSTEM", ..])
            | (Dialect::Sqlite, ["ATTACH" | "DETACH", ..]) => Some(Outside::Refused),
            (Dialect::Sqlite, ["PRAGMA", "FOREIGN_KEYS", ..]) => Some(Outside::ForeignKeys),
            (Dialect::Postgres, ["ALTER", "TYPE", rest @ ..]) if rest.windows(2).any(|two| two == ["ADD", "VALUE"]) => {
                let value = new_value(statement.as_ref());
                let used =
                    value.is_some_and(|value| statements[i + 1..].iter().any(|later| uses(later.as_ref(), &value)));
                used.then_some(Outside::NewEnumValueUsed)
            }
            _ => None,
        };
        found.extend(reason.map(|reason| (i, reason)));
    }
    found
}

/// The words of a statement up to the first thing that is none, in capitals; quoted names are passed over.
fn words(statement: &str, dialect: Dialect) -> Vec<String> {
    tokens(statement, dialect)
        .filter(|token| token.kind == TokenKind::Word)
        .take(12)
        .map(|token| token.text.to_ascii_uppercase())
        .collect()
}

/// The literal after `ADD VALUE [IF NOT EXISTS]`.
fn new_value(statement: &str) -> Option<String> {
    tokens(statement, Dialect::Postgres).find(|token| token.kind == TokenKind::String).map(|t| t.text.to_owned())
}

/// Whether a statement has this literal, other than as another value to add to a type.
fn uses(statement: &str, literal: &str) -> bool {
    let words = words(statement, Dialect::Postgres);
    let adds = words.first().is_some_and(|word| word == "ALTER") && words.get(1).is_some_and(|word| word == "TYPE");
    !adds && tokens(statement, Dialect::Postgres).any(|t| t.kind == TokenKind::String && t.text == literal)
}

#[cfg(test)]
mod tests {
    use super::{Outside, outside_transaction, split_statements};
    use crate::Dialect;

    fn split(sql: &str, dialect: Dialect) -> Vec<(String, usize)> {
        let line_of = |at: usize| sql[..at].matches('\n').count() + 1;
        split_statements(sql, dialect, line_of).into_iter().map(|s| (s.text, s.line)).collect()
    }

    #[test]
    fn statements_end_at_semicolons_that_are_semicolons() {
        let sql = "-- first; one\nSELECT ';' AS \"a;b\";\n\n;; /* ; */\nDO $$ BEGIN; END $$;\n  SELECT 2";
        assert_eq!(
            split(sql, Dialect::Postgres),
            [
                ("-- first; one\nSELECT ';' AS \"a;b\";".to_owned(), 2),
                ("/* ; */\nDO $$ BEGIN; END $$;".to_owned(), 5),
                ("SELECT 2".to_owned(), 6),
            ]
        );
        assert_eq!(split("-- nothing\n", Dialect::Postgres), []);
    }

    #[test]
    fn a_trigger_of_sqlite_is_one_statement() {
        let trigger = "CREATE TEMP TRIGGER t AFTER INSERT ON a BEGIN SELECT CASE WHEN 1 THEN 2 END; SELECT 3; END;";
        assert_eq!(split(&format!("{trigger} SELECT 4;"), Dialect::Sqlite).len(), 2);
        assert_eq!(split(trigger, Dialect::Sqlite)[0].0, trigger);
        assert_eq!(split("BEGIN; COMMIT;", Dialect::Sqlite).len(), 2);
    }

    #[test]
    fn a_function_of_postgres_is_one_statement() {
        let function = "CREATE OR REPLACE FUNCTION f(a int) RETURNS int BEGIN ATOMIC \
                        SELECT CASE WHEN a > 1 THEN 2 END; SELECT 3; END;";
        assert_eq!(split(&format!("{function} SELECT 4;"), Dialect::Postgres).len(), 2);
        assert_eq!(split(function, Dialect::Postgres)[0].0, function);
        assert_eq!(split("BEGIN; CREATE TABLE t (a int); END;", Dialect::Postgres).len(), 3);
    }

    #[test]
    fn what_cannot_run_in_a_transaction_is_known() {
        use Outside::{Concurrently, ForeignKeys, NewEnumValueUsed, OwnTransaction, Refused};
        let postgres = [
            "CREATE TABLE a (b int);",
            "/* now */ create unique index concurrently \"i\" on a (b);",
            "ALTER TYPE \"public\".\"e\" ADD VALUE 'x' BEFORE 'y';",
            "ALTER TYPE \"public\".\"e\" ADD VALUE IF NOT EXISTS 'z';",
            "ALTER TABLE t ALTER COLUMN c SET DEFAULT 'x';",
            "VACUUM;",
            "REINDEX (VERBOSE) TABLE CONCURRENTLY t",
            "COMMIT;",
        ];
        assert_eq!(
            outside_transaction(&postgres, Dialect::Postgres),
            [(1, Concurrently), (2, NewEnumValueUsed), (5, Refused), (6, Concurrently), (7, OwnTransaction)]
        );
        let sqlite = ["PRAGMA foreign_keys=OFF;", "pragma table_info(t)", "vacuum", "CREATE INDEX a ON b (c)"];
        assert_eq!(outside_transaction(&sqlite, Dialect::Sqlite), [(0, ForeignKeys), (2, Refused)]);
    }
}
