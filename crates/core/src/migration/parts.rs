//! A migration whose statements cannot all share one transaction, as parts that can each be done whole.

use std::ops::Range;

use super::script::{Outside, outside_transaction};
use super::{Token, TokenKind, tokens};
use crate::Dialect;

/// Statements of a script that run together, in its order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// In one transaction.
    Together(Range<usize>),
    /// In none.
    Alone(usize),
}

/// Cuts a script where a statement has no place in a transaction, or where the next one needs the commit.
///
/// A script without such statements is one part. The last part is always a [`Part::Together`], and may be empty:
/// the row of the ledger goes with it.
pub fn parts<S: AsRef<str>>(statements: &[S], dialect: Dialect) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, reason) in outside_transaction(statements, dialect) {
        match reason {
            Outside::Concurrently | Outside::Refused => {
                if start < at {
                    parts.push(Part::Together(start..at));
                }
                parts.push(Part::Alone(at));
                start = at + 1;
            }
            Outside::NewEnumValueUsed => {
                parts.push(Part::Together(start..at + 1));
                start = at + 1;
            }
            Outside::ForeignKeys | Outside::OwnTransaction => {}
        }
    }
    parts.push(Part::Together(start..statements.len()));
    parts
}

/// `CREATE INDEX CONCURRENTLY` and `DROP INDEX CONCURRENTLY`, as far as it takes to find out whether it was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConcurrentIndex {
    /// Whether the index is made; otherwise it is dropped.
    pub create: bool,
    /// As it is stored: without quotes, in small letters where there were none.
    pub name: String,
    /// The table of an index that is made, as the statement has it: quoted and qualified.
    pub table: Option<String>,
    /// The schema of an index that is dropped, as it is stored.
    pub schema: Option<String>,
}

/// Reads such a statement. `None`: it is none, or it has no name to go by.
pub fn concurrent_index(statement: &str) -> Option<ConcurrentIndex> {
    let mut found = tokens(statement, Dialect::Postgres)
        .filter(|token| !matches!(token.kind, TokenKind::Space | TokenKind::Comment | TokenKind::Semicolon))
        .peekable();
    let create = match found.next()?.text.to_ascii_uppercase().as_str() {
        "CREATE" => true,
        "DROP" => false,
        _ => return None,
    };
    let is = |token: &Token<'_>, word: &str| token.kind == TokenKind::Word && token.text.eq_ignore_ascii_case(word);
    found.next_if(|token| is(token, "UNIQUE"));
    found.next_if(|token| is(token, "INDEX"))?;
    found.next_if(|token| is(token, "CONCURRENTLY"))?;
    for word in ["IF", "NOT", "EXISTS"] {
        found.next_if(|token| is(token, word));
    }
    if found.peek().is_some_and(|token| is(token, "ON")) {
        return None;
    }
    let mut path = || {
        let mut parts = vec![found.next_if(|token| matches!(token.kind, TokenKind::Word | TokenKind::Name))?.text];
        while found.next_if(|token| token.text == ".").is_some() {
            parts.push(found.next()?.text);
        }
        Some(parts)
    };
    let names = path()?;
    let name = stored(names.last()?);
    if !create {
        // Several at once are told apart by nobody.
        let schema = names.len().checked_sub(2).map(|at| stored(names[at]));
        return found.peek().is_none().then_some(ConcurrentIndex { create, name, table: None, schema });
    }
    found.next_if(|token| is(token, "ON"))?;
    found.next_if(|token| is(token, "ONLY"));
    let mut table = found.next()?.text.to_owned();
    while found.next_if(|token| token.text == ".").is_some() {
        table.push('.');
        table.push_str(found.next()?.text);
    }
    Some(ConcurrentIndex { create, name, table: Some(table), schema: None })
}

/// A name as the database stores it.
fn stored(name: &str) -> String {
    match name.strip_prefix('"').and_then(|name| name.strip_suffix('"')) {
        Some(name) => name.replace("\"\"", "\""),
        None => name.to_lowercase(),
    }
}

/// A statement on one line without its values, which may be anybody's secrets, cut where it gets long.
pub fn without_literals(statement: &str, dialect: Dialect) -> String {
    const LIMIT: usize = 120;
    let mut text = String::new();
    for Token { kind, text: piece } in tokens(statement.trim(), dialect) {
        match kind {
            TokenKind::String => text.push('…'),
            // A parameter is `$` and a number.
            TokenKind::Word if piece.starts_with(|c: char| c.is_ascii_digit()) && !text.ends_with('$') => {
                text.push('…');
            }
            TokenKind::Comment => {}
            TokenKind::Space => text.push(' '),
            _ => text.push_str(piece),
        }
    }
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LIMIT) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::Part::{Alone, Together};
    use super::{concurrent_index, parts, without_literals};
    use crate::Dialect;

    #[test]
    fn a_script_is_cut_where_a_transaction_ends() {
        assert_eq!(parts(&["CREATE TABLE a (b int)", "SELECT 1"], Dialect::Postgres), [Together(0..2)]);
        assert_eq!(parts::<&str>(&[], Dialect::Sqlite), [Together(0..0)]);
        let script = [
            "CREATE TABLE a (b int);",
            "CREATE INDEX CONCURRENTLY i ON a (b);",
            "CREATE INDEX CONCURRENTLY j ON a (b);",
            "ALTER TYPE e ADD VALUE 'x';",
            "ALTER TYPE e ADD VALUE 'unused';",
            "UPDATE t SET c = 'x';",
            "VACUUM a;",
        ];
        assert_eq!(
            parts(&script, Dialect::Postgres),
            [Together(0..1), Alone(1), Alone(2), Together(3..4), Together(4..6), Alone(6), Together(7..7)]
        );
        let pragmas = ["PRAGMA foreign_keys=OFF;", "DROP TABLE a;", "VACUUM;", "SELECT 1;"];
        assert_eq!(parts(&pragmas, Dialect::Sqlite), [Together(0..2), Alone(2), Together(3..4)]);
    }

    #[test]
    fn an_index_is_known_by_its_name_and_table() {
        let made = |sql: &str| concurrent_index(sql).map(|index| (index.name, index.table.unwrap_or_default()));
        let pair = |name: &str, table: &str| Some((name.to_owned(), table.to_owned()));
        assert_eq!(made("CREATE INDEX CONCURRENTLY \"i\" ON \"t\" USING btree (\"a\");"), pair("i", "\"t\""));
        assert_eq!(
            made("create unique index concurrently if not exists Foo on only \"cms\".\"t\" (a)"),
            pair("foo", "\"cms\".\"t\"")
        );
        assert_eq!(made("CREATE INDEX CONCURRENTLY ON t (a)"), None);
        assert_eq!(made("CREATE INDEX i ON t (a)"), None);
        let dropped = concurrent_index("DROP INDEX CONCURRENTLY IF EXISTS \"cms\".\"i\";").unwrap();
        assert_eq!((dropped.create, dropped.name.as_str(), dropped.schema.as_deref()), (false, "i", Some("cms")));
        assert!(concurrent_index("DROP INDEX CONCURRENTLY a, b").is_none());
        assert!(concurrent_index("REINDEX TABLE CONCURRENTLY t").is_none());
    }

    #[test]
    fn values_are_left_out_of_what_is_shown() {
        let sql = "UPDATE \"users\"\n SET hash = 'se''cret', n = 42 /* note */ WHERE id = $1";
        assert_eq!(without_literals(sql, Dialect::Postgres), "UPDATE \"users\" SET hash = …, n = … WHERE id = $1");
        assert!(without_literals(&"a ".repeat(200), Dialect::Postgres).ends_with('…'));
    }
}
