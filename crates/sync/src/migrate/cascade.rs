//! The way back of a migration that made a table, as Payload writes it for PostgreSQL.
//!
//! `DROP TABLE "t" CASCADE` takes the foreign keys to `t` along, and the file then drops them by name from the tables
//! that had them, which fails. (payload-sync's own files say `IF EXISTS` there.) What such a file drops after a cascade
//! may be gone already.

use std::borrow::Cow;

/// The same statements, each of which finds what it drops or goes without it.
pub(super) fn survived(statements: &[String]) -> Cow<'_, [String]> {
    let cascade = |sql: &String| sql.starts_with("DROP TABLE \"") && sql.trim_end().ends_with(" CASCADE;");
    let Some(first) = statements.iter().position(cascade) else { return Cow::Borrowed(statements) };
    let (before, after) = statements.split_at(first);
    Cow::Owned(before.iter().cloned().chain(after.iter().map(|sql| lenient(sql))).collect())
}

/// `ALTER TABLE "t" DROP CONSTRAINT "c";` in drizzle-kit's words, and nothing else.
fn lenient(sql: &str) -> String {
    const DROP: &str = " DROP CONSTRAINT \"";
    let is_drop = sql.starts_with("ALTER TABLE \"")
        && sql.split_once(DROP).is_some_and(|(table, rest)| {
            table.ends_with('"') && rest.trim_end().strip_suffix("\";").is_some_and(|name| !name.contains('"'))
        });
    if is_drop { sql.replacen(DROP, " DROP CONSTRAINT IF EXISTS \"", 1) } else { sql.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::survived;

    #[test]
    fn only_what_a_cascade_may_have_taken_is_let_go() {
        let drop = "ALTER TABLE \"rels\" DROP CONSTRAINT \"rels_cats_fk\";";
        let with =
            |before: &[&str]| -> Vec<String> { before.iter().chain(&[drop]).map(|sql| (*sql).to_owned()).collect() };
        let last = |statements: &[String]| survived(statements).last().cloned().unwrap_or_default();
        assert_eq!(last(&with(&["DROP TABLE \"cats\";"])), drop);
        let after = with(&["DROP TABLE \"public\".\"cats\" CASCADE;"]);
        assert_eq!(last(&after), "ALTER TABLE \"rels\" DROP CONSTRAINT IF EXISTS \"rels_cats_fk\";");
        let before = [drop.to_owned(), "DROP TABLE \"cats\" CASCADE;".to_owned()];
        assert_eq!(survived(&before)[0], drop);
        for other in
            ["ALTER TABLE \"a\" DROP CONSTRAINT \"b\", ADD COLUMN \"c\" text;", "SELECT ' DROP CONSTRAINT \"';"]
        {
            let statements = ["DROP TABLE \"cats\" CASCADE;".to_owned(), other.to_owned()];
            assert_eq!(survived(&statements)[1], other);
        }
    }
}
