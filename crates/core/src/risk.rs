//! What statements can destroy: which of them only add, and which tables the others touch.

use indexmap::IndexSet;

use crate::migration::{Token, TokenKind, tokens};
use crate::schema::Schema;

/// Whether a statement takes nothing away: no table, no column, no value.
pub fn only_adds(statement: &str, schema: &Schema) -> bool {
    let words: Vec<Token<'_>> = meaningful(statement, schema).collect();
    let is = |at: usize, options: &[&str]| {
        words.get(at).is_some_and(|token| options.iter().any(|word| token.text.eq_ignore_ascii_case(word)))
    };
    if words.is_empty() || is(0, &["create", "comment", "pragma", "insert"]) {
        // `CREATE OR REPLACE` replaces a view or a function: no data.
        return true;
    }
    if !is(0, &["alter"]) || !is(1, &["table", "type"]) {
        return false;
    }
    let forbidden = ["drop", "rename", "set", "alter", "using", "detach", "disable"];
    let forbids = |at: usize| {
        // `ON DELETE SET NULL` of a foreign key takes nothing away now.
        let action = at > 0 && ["delete", "update"].iter().any(|word| words[at - 1].text.eq_ignore_ascii_case(word));
        words[at].kind == TokenKind::Word && !action && is(at, &forbidden)
    };
    is_add(&words) && !(2..words.len()).any(forbids)
}

/// `ALTER TABLE "a"."b" ADD …`
fn is_add(words: &[Token<'_>]) -> bool {
    let mut at = 2;
    while words.get(at).is_some_and(|token| ["if", "exists", "only"].iter().any(|w| token.text.eq_ignore_ascii_case(w)))
    {
        at += 1;
    }
    while words.get(at + 1).is_some_and(|token| token.text == ".") {
        at += 2;
    }
    words.get(at + 1).is_some_and(|token| token.text.eq_ignore_ascii_case("add"))
}

/// The tables of the schema whose rows statements may change or remove, with those whose rows go along.
pub fn touched<S: AsRef<str>>(statements: &[S], schema: &Schema) -> IndexSet<String> {
    let mut touched = IndexSet::new();
    for statement in statements.iter().map(AsRef::as_ref).filter(|statement| !only_adds(statement, schema)) {
        for token in meaningful(statement, schema) {
            let name = match token.kind {
                TokenKind::Word => token.text.to_lowercase(),
                TokenKind::Name if token.text.len() > 1 => token.text[1..token.text.len() - 1].to_owned(),
                _ => continue,
            };
            if schema.tables.contains_key(&name) {
                touched.insert(name);
            }
        }
    }
    with_referring(touched, schema)
}

/// The tables, and all whose rows go or change with theirs.
fn with_referring(mut tables: IndexSet<String>, schema: &Schema) -> IndexSet<String> {
    let mut at = 0;
    while let Some(table) = tables.get_index(at).cloned() {
        at += 1;
        for referring in schema.tables.values() {
            if referring.foreign_keys.values().any(|key| key.foreign_table == table) {
                tables.insert(referring.name.clone());
            }
        }
    }
    tables
}

fn meaningful<'a>(statement: &'a str, schema: &Schema) -> impl Iterator<Item = Token<'a>> + use<'a> {
    tokens(statement, schema.dialect)
        .filter(|token| !matches!(token.kind, TokenKind::Space | TokenKind::Comment | TokenKind::Semicolon))
}

#[cfg(test)]
mod tests {
    use crate::Dialect;
    use crate::schema::{ForeignKey, Schema, Table};

    use super::{only_adds, touched};

    #[test]
    fn what_only_adds_is_told_from_the_rest() {
        let schema = Schema::empty(Dialect::Postgres, None);
        for adds in [
            "CREATE TABLE \"drop\" (\"id\" serial);",
            "ALTER TABLE \"public\".\"a\" ADD COLUMN \"set\" text DEFAULT 'drop';",
            "ALTER TABLE IF EXISTS a ADD CONSTRAINT x FOREIGN KEY (b) REFERENCES c(id) ON DELETE set null;",
            "ALTER TYPE \"public\".\"e\" ADD VALUE 'b' BEFORE 'c';",
            "CREATE UNIQUE INDEX \"i\" ON \"a\" USING btree (\"b\");",
            "-- nothing",
        ] {
            assert!(only_adds(adds, &schema), "{adds}");
        }
        for takes in [
            "DROP TABLE \"a\" CASCADE;",
            "ALTER TABLE a DROP COLUMN b;",
            "ALTER TABLE a ADD COLUMN b text, DROP COLUMN c;",
            "ALTER TABLE a RENAME TO b;",
            "ALTER TABLE a ALTER COLUMN b SET DATA TYPE integer;",
            "UPDATE a SET b = 1;",
            "WITH gone AS (DELETE FROM a RETURNING *) SELECT 1;",
            "DO $$ BEGIN DELETE FROM a; END $$;",
            "ALTER TABLE a ADD COLUMN b text, ALTER COLUMN c TYPE integer USING c::integer;",
        ] {
            assert!(!only_adds(takes, &schema), "{takes}");
        }
    }

    #[test]
    fn tables_are_touched_with_those_that_refer_to_them() {
        let mut schema = Schema::empty(Dialect::Postgres, None);
        for (name, refers) in [("a", None), ("b", Some("a")), ("c", Some("b")), ("d", None)] {
            let mut table = Table { name: name.into(), ..Table::default() };
            if let Some(to) = refers {
                let key = ForeignKey { foreign_table: to.into(), ..ForeignKey::default() };
                table.foreign_keys.insert("fk".into(), key);
            }
            schema.tables.insert(name.into(), table);
        }
        let told = touched(&["CREATE TABLE d ();", "DELETE FROM A WHERE 'd' = 'd';"], &schema);
        assert_eq!(told.into_iter().collect::<Vec<_>>(), ["a", "b", "c"]);
        assert!(touched(&["ALTER TABLE \"d\" ADD COLUMN x text;"], &schema).is_empty());
        assert_eq!(touched(&["DROP TABLE \"d\";"], &schema).len(), 1);
    }
}
