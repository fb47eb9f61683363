//! Words and tables that several commands share.

use serde_json::Value;

/// `1 document`, `2 documents`.
pub(crate) fn count(number: impl Into<u64>, one: &str) -> String {
    let number = number.into();
    let plural = match one.strip_suffix('y') {
        Some(stem) => format!("{stem}ies"),
        None => format!("{one}s"),
    };
    format!("{} {}", thousands(number), if number == 1 { one } else { &plural })
}

/// `12,345`.
pub(crate) fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Rows with aligned columns, indented by two. The last column is not padded.
pub(crate) fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns)
        .map(|column| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0))
        .collect();
    let mut text = String::new();
    for row in rows {
        let mut line = String::from("  ");
        for (column, cell) in row.iter().enumerate() {
            line.push_str(cell);
            if column + 1 < row.len() {
                line.extend(std::iter::repeat_n(' ', widths[column] + 2 - cell.chars().count()));
            }
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// A value in one short line.
pub(crate) fn value(value: Option<&Value>) -> String {
    let Some(value) = value else { return "nothing".to_owned() };
    let text = value.to_string();
    if text.chars().count() <= 60 { text } else { text.chars().take(59).chain(['…']).collect() }
}

/// `0.4 s`, `2 min 5 s`.
pub(crate) fn duration(millis: u64) -> String {
    match millis {
        0..1000 => format!("{millis} ms"),
        1000..60_000 => format!("{}.{} s", millis / 1000, millis % 1000 / 100),
        _ => format!("{} min {} s", millis / 60_000, millis % 60_000 / 1000),
    }
}

#[cfg(test)]
mod tests {
    use super::{count, duration, table, thousands};

    #[test]
    fn words_follow_their_number() {
        assert_eq!(count(1_u64, "query"), "1 query");
        assert_eq!(count(12_345_u64, "query"), "12,345 queries");
        assert_eq!(count(0_u64, "document"), "0 documents");
        assert_eq!(thousands(1_000_000), "1,000,000");
        assert_eq!(
            (duration(12).as_str(), duration(2345).as_str(), duration(125_000).as_str()),
            ("12 ms", "2.3 s", "2 min 5 s")
        );
    }

    #[test]
    fn columns_are_aligned() {
        let rows = [vec!["a".into(), "1".into()], vec!["más".into(), String::new()], vec!["b".into()]];
        assert_eq!(table(&rows), "  a    1\n  más\n  b\n");
    }
}
