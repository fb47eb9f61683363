//! Which snapshot each migration was made from, and where two were made from the same one.
//!
//! Payload's snapshots do not say: their `prevId` is always the same. But a migration's SQL is what leads from its
//! parent's snapshot to its own, so the parent is found by trying them. Two migrations of one parent come from two
//! branches: the later snapshot lacks what the earlier one added, and the next `migrate:create` would add it again.

use crate::diff::{Answer, Answers, RenameKind, diff};
use crate::merge::{Conflict, merge};
use crate::migration::{Token, TokenKind, tokens};
use crate::schema::Schema;
use crate::sql::{Fidelity, Style, Wording, render};
use crate::{Dialect, snapshot::ORIGIN};

/// A migration and what is known of it. Given in the order in which they run.
#[derive(Debug, Clone, Copy)]
pub struct Link<'a> {
    pub name: &'a str,
    pub snapshot: Option<&'a Schema>,
    /// Its statements, unless it is code.
    pub up: Option<&'a [String]>,
    /// The snapshot's `id` and `prevId`, for programs that chain them.
    pub ids: Option<(&'a str, &'a str)>,
}

/// What a migration was made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Parent {
    /// An empty database.
    Nothing,
    /// The migration at this position.
    At(usize),
    /// No snapshot before it leads to its own by its SQL: it was edited, or has code.
    Unknown,
}

/// Two migrations made from one snapshot.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Fork {
    /// The migration whose snapshot both were made from; absent: an empty database.
    pub parent: Option<String>,
    /// The earlier one.
    pub first: String,
    /// The later one, whose snapshot does not have what the earlier one made.
    pub second: String,
    /// The position of the later one.
    #[serde(skip)]
    pub at: usize,
    /// The position of the parent.
    #[serde(skip)]
    pub from: Option<usize>,
}

/// The parent of the migration at `at`.
pub fn parent(links: &[Link<'_>], at: usize) -> Parent {
    let link = &links[at];
    let Some(next) = link.snapshot else { return Parent::Unknown };
    let before = || (0..at).rev().filter_map(|at| Some((at, links[at].snapshot?)));
    if let Some((_, previous)) = link.ids.filter(|(_, previous)| !previous.is_empty() && !is_origin(previous))
        && let Some(at) = (0..at).rev().find(|at| links[*at].ids.is_some_and(|(id, _)| id == previous))
    {
        return Parent::At(at);
    }
    if let Some((at, _)) = before().next().filter(|(_, previous)| *previous == next) {
        return Parent::At(at);
    }
    let Some(up) = link.up.filter(|up| !up.is_empty()) else { return Parent::Unknown };
    let up = normal(up, next.dialect);
    let answers = renames(up.iter().map(String::as_str), next.dialect);
    for (at, previous) in before() {
        if leads(previous, next, &up, &answers) {
            return Parent::At(at);
        }
    }
    let nothing = Schema::empty(next.dialect, next.namespace.clone());
    if leads(&nothing, next, &up, &answers) { Parent::Nothing } else { Parent::Unknown }
}

/// A history on one line: what each snapshot would be, had each migration been made from the one before it.
#[derive(Debug, Clone, Default)]
pub struct Chain {
    /// By position; `None` where there is no snapshot, and from the problem on.
    pub schemas: Vec<Option<Schema>>,
    pub problem: Option<Problem>,
}

/// Why a history cannot be put on one line.
#[derive(Debug, Clone, PartialEq)]
pub enum Problem {
    /// The migration at this position was edited, or is code, so that its changes cannot be told from its snapshot.
    Unknown { at: usize },
    /// It and those before it changed the same thing.
    Conflicts { at: usize, conflicts: Vec<Conflict> },
}

/// Puts a history on one line. What is on one line already comes out as it is.
pub fn chain(links: &[Link<'_>]) -> Chain {
    let mut chain = Chain::default();
    let mut last: Option<usize> = None;
    for (at, link) in links.iter().enumerate() {
        let Some(own) = link.snapshot else {
            chain.schemas.push(None);
            continue;
        };
        let nothing = Schema::empty(own.dialect, own.namespace.clone());
        let before = last.and_then(|last| chain.schemas[last].as_ref()).unwrap_or(&nothing);
        let on_line = last.is_none_or(|last| links[last].snapshot == Some(before));
        let schema = match parent(links, at) {
            // It joins what was apart, as the migration that a rebase writes.
            _ if own == before => Ok(own.clone()),
            Parent::At(from) if on_line && Some(from) == last => Ok(own.clone()),
            Parent::Nothing if last.is_none() => Ok(own.clone()),
            Parent::Unknown if on_line => Ok(own.clone()),
            Parent::Unknown => Err(Problem::Unknown { at }),
            Parent::At(from) => merge(links[from].snapshot.unwrap_or(&nothing), before, own)
                .map_err(|conflicts| Problem::Conflicts { at, conflicts }),
            Parent::Nothing => merge(&nothing, before, own).map_err(|conflicts| Problem::Conflicts { at, conflicts }),
        };
        match schema {
            Ok(schema) => chain.schemas.push(Some(schema)),
            Err(problem) => {
                chain.problem = Some(problem);
                chain.schemas.resize(links.len(), None);
                return chain;
            }
        }
        last = Some(at);
    }
    chain
}

/// Where histories fork and do not come together again.
pub fn forks(links: &[Link<'_>]) -> Vec<Fork> {
    let mut forks = all_forks(links);
    if forks.is_empty() {
        return forks;
    }
    // A later snapshot that has everything of both branches ends a fork.
    let chain = chain(links);
    let is_whole = |at: usize| chain.schemas[at].is_some() && chain.schemas[at].as_ref() == links[at].snapshot;
    let joined = (0..links.len()).rev().find(|at| {
        let before = (0..*at).rev().find(|before| links[*before].snapshot.is_some());
        is_whole(*at) && before.is_some_and(|before| !is_whole(before) && chain.schemas[before].is_some())
    });
    forks.retain(|fork| joined.is_none_or(|joined| fork.at > joined));
    forks
}

fn all_forks(links: &[Link<'_>]) -> Vec<Fork> {
    let mut forks = Vec::new();
    for at in 0..links.len() {
        let Some(last) = (0..at).rev().find(|at| links[*at].snapshot.is_some()) else { continue };
        let from = match parent(links, at) {
            Parent::Unknown => continue,
            Parent::At(parent) if parent == last => continue,
            Parent::At(parent) => Some(parent),
            Parent::Nothing => None,
        };
        let first = (from.map_or(0, |from| from + 1)..at)
            .find(|at| links[*at].snapshot.is_some())
            .expect("the last snapshot is one of them");
        forks.push(Fork {
            parent: from.map(|from| links[from].name.to_owned()),
            first: links[first].name.to_owned(),
            second: links[at].name.to_owned(),
            at,
            from,
        });
    }
    forks
}

/// drizzle-kit has one id for "nothing", Payload writes another one with a digit less.
fn is_origin(id: &str) -> bool {
    id == ORIGIN || id.chars().all(|letter| matches!(letter, '0' | '-'))
}

/// Whether these are the statements from one schema to the other, in ours or drizzle-kit's text.
fn leads(previous: &Schema, next: &Schema, up: &[String], answers: &Answers) -> bool {
    let Ok(diff) = diff(previous, next, answers) else { return false };
    // A history may have been made under several versions of Payload.
    let wordings = [Wording::Plain, Wording::Cautious].into_iter();
    let styles = wordings
        .flat_map(|wording| [Fidelity::Corrected, Fidelity::DrizzleKit].map(|fidelity| Style { fidelity, wording }));
    styles.into_iter().any(|style| normal(&render(&diff, style), next.dialect) == up)
}

/// Statements without what has no meaning: space, the closing semicolon, their order, pragmas.
fn normal(statements: &[String], dialect: Dialect) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for statement in statements {
        let mut text = String::new();
        for token in tokens(statement, dialect) {
            match token.kind {
                TokenKind::Space | TokenKind::Comment if text.ends_with(' ') => {}
                TokenKind::Space | TokenKind::Comment => text.push(' '),
                TokenKind::Semicolon => {}
                _ => text.push_str(token.text),
            }
        }
        let text = text.trim().to_owned();
        if !text.is_empty() && !text.starts_with("PRAGMA foreign_keys") {
            out.push(text);
        }
    }
    out.sort();
    out
}

/// The renames that statements make, as answers to the questions of a diff. A rebuilt SQLite table is none.
pub fn renames<'a>(statements: impl IntoIterator<Item = &'a str>, dialect: Dialect) -> Answers {
    let mut given = Vec::new();
    for statement in statements {
        let words: Vec<Token<'_>> = tokens(statement, dialect)
            .filter(|token| !matches!(token.kind, TokenKind::Space | TokenKind::Comment | TokenKind::Semicolon))
            .collect();
        let keyword = |at: usize, word: &str| words.get(at).is_some_and(|token| token.text.eq_ignore_ascii_case(word));
        if !keyword(0, "alter") {
            continue;
        }
        // `"public"."name"`: the last part is the name.
        let name = |mut at: usize| {
            while words.get(at + 1).is_some_and(|token| token.text == ".") {
                at += 2;
            }
            Some((unquoted(words.get(at)?.text), at + 1))
        };
        let Some((of, at)) = name(2) else { continue };
        if !keyword(at, "rename") || of.starts_with("__new_") {
            continue;
        }
        let column = keyword(at + 1, "column");
        let kind = match (keyword(1, "type"), column) {
            (true, false) => RenameKind::Enum,
            (false, true) => RenameKind::Column,
            (false, false) => RenameKind::Table,
            (true, true) => continue,
        };
        let (from, at) = if column {
            let Some((from, at)) = name(at + 2) else { continue };
            (from, at)
        } else {
            (of.clone(), at + 1)
        };
        let Some((added, _)) = name(at + 1).filter(|_| keyword(at, "to")) else { continue };
        given.push(Answer { kind, table: column.then_some(of), added, from: Some(from) });
    }
    Answers { given, rest_is_new: true }
}

fn unquoted(name: &str) -> String {
    match name.chars().next() {
        Some(quote @ ('"' | '`')) if name.len() > 1 => {
            name[1..name.len() - 1].replace(&format!("{quote}{quote}"), &quote.to_string())
        }
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use crate::diff::{Answer, Answers, RenameKind};
    use crate::schema::{Column, Schema, Table};
    use crate::{Dialect, sql};

    use super::{Link, Parent, forks, parent, renames};

    fn schema(tables: &[(&str, &[&str])], dialect: Dialect) -> Schema {
        let mut schema = Schema::empty(dialect, None);
        for (name, columns) in tables {
            let column =
                |name: &&str| Column { name: (*name).into(), type_name: "integer".into(), ..Column::default() };
            let table = Table {
                name: (*name).into(),
                columns: columns.iter().map(|name| ((*name).to_owned(), column(name))).collect(),
                ..Table::default()
            };
            schema.tables.insert((*name).into(), table);
        }
        schema
    }

    #[test]
    fn two_branches_of_one_snapshot_are_a_fork() {
        for dialect in [Dialect::Postgres, Dialect::Sqlite] {
            let nothing = Schema::empty(dialect, None);
            let base = schema(&[("a", &["x"])], dialect);
            let ours = schema(&[("a", &["x", "ours"])], dialect);
            let theirs = schema(&[("a", &["y"]), ("theirs", &["x"])], dialect);
            let further = schema(&[("a", &["y"]), ("theirs", &["x", "z"])], dialect);
            let rename = Answers {
                given: vec![Answer {
                    kind: RenameKind::Column,
                    table: Some("a".into()),
                    added: "y".into(),
                    from: Some("x".into()),
                }],
                rest_is_new: true,
            };
            let all_new = Answers::all_new();
            let up = |previous, next, answers| sql::statements(previous, next, answers).unwrap();
            let ups = [
                up(&nothing, &base, &all_new),
                up(&base, &ours, &all_new),
                up(&base, &theirs, &rename),
                up(&theirs, &further, &all_new),
            ];
            let snapshots = [&base, &ours, &theirs, &further];
            let names = ["1_base", "2_ours", "3_theirs", "4_further"];
            let links: Vec<Link<'_>> = (0..4)
                .map(|at| Link { name: names[at], snapshot: Some(snapshots[at]), up: Some(&ups[at]), ids: None })
                .collect();
            let parents: Vec<Parent> = (0..4).map(|at| parent(&links, at)).collect();
            assert_eq!(parents, [Parent::Nothing, Parent::At(0), Parent::At(0), Parent::At(2)], "{dialect}");
            let found = forks(&links);
            assert_eq!(found.len(), 1);
            assert_eq!((found[0].first.as_str(), found[0].second.as_str()), ("2_ours", "3_theirs"));
            assert_eq!(found[0].parent.as_deref(), Some("1_base"));

            // On one line, the later ones have what the earlier one made; a migration that joins them ends the fork.
            let whole = super::chain(&links);
            assert_eq!(whole.problem, None);
            let joined = schema(&[("a", &["y", "ours"]), ("theirs", &["x", "z"])], dialect);
            assert_eq!(whole.schemas[0].as_ref(), Some(&base));
            assert_eq!(whole.schemas[3].as_ref(), Some(&joined));
            let mut ended = links.clone();
            ended.push(Link { name: "5_joined", snapshot: Some(&joined), up: Some(&[]), ids: None });
            assert!(forks(&ended).is_empty());

            // What was edited has no parent that can be told, and is no fork.
            let edited = [ups[2].clone(), vec!["SELECT 1;".to_owned()]].concat();
            let mut links = links.clone();
            links[2].up = Some(&edited);
            assert_eq!(parent(&links, 2), Parent::Unknown);
            assert!(forks(&links).is_empty());
            // Unless the snapshots themselves are chained.
            links[0].ids = Some(("one", "00000000-0000-0000-0000-000000000000"));
            links[2].ids = Some(("three", "one"));
            assert_eq!(forks(&links).len(), 1);
        }
    }

    #[test]
    fn renames_are_read_from_statements() {
        let statements = [
            "ALTER TABLE \"public\".\"a\" RENAME TO \"b\";",
            "ALTER TABLE `t` RENAME COLUMN \"x\" TO \"y\";",
            "ALTER TYPE \"public\".\"e\" RENAME TO \"f\";",
            "ALTER TABLE `__new_t` RENAME TO `t`;",
            "ALTER TABLE \"t\" ADD COLUMN \"rename\" text;",
            "SELECT 'ALTER TABLE a RENAME TO b';",
        ];
        let told: Vec<String> = renames(statements, Dialect::Sqlite)
            .given
            .iter()
            .map(|one| format!("{:?} {:?} {} {:?}", one.kind, one.table, one.added, one.from))
            .collect();
        assert_eq!(told, ["Table None b Some(\"a\")", "Column Some(\"t\") y Some(\"x\")", "Enum None f Some(\"e\")",]);
    }
}
