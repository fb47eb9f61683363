//! The checks of a SQLite table, which are found in its text only.

use crate::Dialect;
use crate::migration::{TokenKind, tokens};

/// The checks with a name in a `CREATE TABLE` of SQLite, and their conditions.
pub fn named_checks(sql: &str) -> Vec<(String, String)> {
    let words: Vec<&str> = tokens(sql, Dialect::Sqlite)
        .filter(|token| !matches!(token.kind, TokenKind::Space | TokenKind::Comment))
        .map(|token| token.text)
        .collect();
    let mut found = Vec::new();
    for (at, window) in words.windows(4).enumerate() {
        let [constraint, name, check, "("] = window else { continue };
        if !constraint.eq_ignore_ascii_case("constraint") || !check.eq_ignore_ascii_case("check") {
            continue;
        }
        let mut depth = 0;
        let condition = words[at + 3..].iter().copied().take_while(|word| {
            depth += i32::from(*word == "(") - i32::from(*word == ")");
            depth > 0
        });
        let condition = condition.skip(1).collect::<Vec<_>>().join(" ");
        found.push((name.trim_matches(['"', '`', '[', ']', '\'']).to_owned(), condition));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::named_checks;

    #[test]
    fn checks_are_read_with_their_conditions() {
        let sql = "CREATE TABLE `t` (a integer CHECK (a > 1), CONSTRAINT \"few\" CHECK(length(\"t\".\"a\") < 3), \
            CONSTRAINT b UNIQUE(a), constraint c check (a <> ')'))";
        let found = named_checks(sql);
        let names: Vec<&str> = found.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["few", "c"]);
        assert!(found[0].1.ends_with("< 3") && found[1].1.contains("')'"), "{found:?}");
    }
}
