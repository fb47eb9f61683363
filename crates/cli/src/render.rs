//! Words and tables that several commands share.

use payload_sync::core::diff::{Hazard, HazardCode, Summary};
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

/// What changes in a schema, one line each, by table.
pub(crate) fn summary_lines(summary: &Summary) -> Vec<String> {
    let mut lines = Vec::new();
    let mut each = |sign: &str, what: &str, names: &[String]| {
        lines.extend(names.iter().map(|name| format!("{sign} {what} {name}")));
    };
    each("+", "table", &summary.created_tables);
    each("-", "table", &summary.dropped_tables);
    each("+", "enum", &summary.created_enums);
    each("-", "enum", &summary.dropped_enums);
    for (what, renamed) in [("table", &summary.renamed_tables), ("enum", &summary.renamed_enums)] {
        lines.extend(renamed.iter().map(|one| format!("~ {what} {} is now {}", one.from, one.to)));
    }
    for table in &summary.altered_tables {
        let mut parts: Vec<String> = Vec::new();
        let named = |sign: &str, names: &[String]| -> Vec<String> {
            names.iter().map(|name| format!("{sign}{name}")).collect()
        };
        parts.extend(named("+", &table.created_columns));
        parts.extend(named("-", &table.dropped_columns));
        parts.extend(table.renamed_columns.iter().map(|one| format!("{} is now {}", one.from, one.to)));
        parts.extend(table.altered_columns.iter().map(|one| format!("{} ({})", one.column, one.changes.join(", "))));
        parts.extend(named("+index ", &table.created_indexes));
        parts.extend(named("-index ", &table.dropped_indexes));
        parts.extend(named("+foreign key ", &table.created_foreign_keys));
        parts.extend(named("-foreign key ", &table.dropped_foreign_keys));
        parts.extend(named("+", &table.created_constraints));
        parts.extend(named("-", &table.dropped_constraints));
        lines.push(format!("~ table {}: {}", table.table, parts.join(", ")));
    }
    for one in &summary.altered_enums {
        let parts: Vec<String> = one
            .added
            .iter()
            .map(|value| format!("+'{value}'"))
            .chain(one.removed.iter().map(|value| format!("-'{value}'")))
            .collect();
        lines.push(format!("~ enum {}: {}", one.name, parts.join(", ")));
    }
    lines
}

/// The same as text. A first migration makes many tables: only their number is told.
pub(crate) fn summary(summary: &Summary) -> String {
    let lines = summary_lines(summary);
    if lines.len() > 30 && summary.altered_tables.is_empty() && summary.dropped_tables.is_empty() {
        let enums = match summary.created_enums.len() {
            0 => String::new(),
            number => format!(" and {}", count(number as u64, "enum")),
        };
        return format!("  + {}{enums}\n", count(summary.created_tables.len() as u64, "table"));
    }
    lines.iter().map(|line| format!("  {line}\n")).collect()
}

/// What can go wrong when the changes meet data.
pub(crate) fn hazards(hazards: &[Hazard]) -> String {
    let line = |hazard: &Hazard| {
        let place = match &hazard.column {
            Some(column) => format!("{}.{column}", hazard.table),
            None => hazard.table.clone(),
        };
        let what = match hazard.code {
            HazardCode::DropsTable => "goes, with its rows",
            HazardCode::DropsColumn => "goes, with its values",
            HazardCode::DropsEnumValue => "loses a value: rows that have it stop the migration",
            HazardCode::NotNullWithoutDefault => {
                "is required and has no default: rows that are there stop the migration"
            }
            HazardCode::NotNullAdded => "becomes required: empty values stop the migration",
            HazardCode::TypeChange => "gets another type: values that do not fit stop the migration or are changed",
            HazardCode::UniqueAdded => "becomes unique: values that are there twice stop the migration",
            HazardCode::CheckAdded => "gets a check: rows that fail it stop the migration",
            HazardCode::ForeignKeyAdded => "gets a foreign key: values that refer to nothing stop the migration",
            HazardCode::CascadeOnRebuild => "is rebuilt, and others refer to it",
            HazardCode::Rewrite => "is rewritten or locked for as long as it takes",
            HazardCode::Foreign => "differs, and no statement is made for it",
        };
        let detail = hazard.detail.as_ref().map(|detail| format!(" ({detail})")).unwrap_or_default();
        format!("  ! {place} {what}{detail}\n")
    };
    hazards.iter().map(line).collect()
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
