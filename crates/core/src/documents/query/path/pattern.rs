//! Stored paths of rows, and what they are held against.

use crate::Dialect;

pub(in crate::documents::query) fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// A condition on a stored path; `%` in the pattern is the number of one row.
pub(super) fn path_is(column: &str, pattern: &str, dialect: Dialect) -> String {
    if !pattern.contains('%') {
        return format!("{column} = {}", literal(pattern));
    }
    match dialect {
        Dialect::Postgres => {
            let mut expression = String::from("^");
            for c in pattern.chars() {
                match c {
                    '%' => expression.push_str("[0-9]+"),
                    c if c.is_ascii_alphanumeric() || c == '_' => expression.push(c),
                    c => expression.push_str(&format!("\\{c}")),
                }
            }
            expression.push('$');
            format!("{column} ~ {}", literal(&expression))
        }
        // No expressions here: the same number of dots, and no row of another field in between.
        Dialect::Sqlite => {
            let glob: String = pattern
                .chars()
                .map(|c| match c {
                    '%' => "*".to_owned(),
                    '*' | '?' | '[' => format!("[{c}]"),
                    c => c.to_string(),
                })
                .collect();
            let dots = pattern.matches('.').count();
            format!(
                "({column} GLOB {} AND length({column}) - length(replace({column}, '.', '')) = {dots})",
                literal(&glob)
            )
        }
    }
}
