//! The words of the project's own drizzle-kit, which changed once.

use crate::model::ProjectModel;
use crate::{Dialect, schema::Schema};

/// How drizzle-kit words what it makes, by its version.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Wording {
    /// Since 0.31 (Payload 3.43).
    #[default]
    Plain,
    /// Before: on PostgreSQL everything that is created or dropped may be there already, or be gone.
    Cautious,
}

impl Wording {
    /// As the project's own drizzle-kit words it.
    pub fn of(model: &ProjectModel) -> Self {
        let version = model.versions.get("drizzle-kit").map(String::as_str).unwrap_or_default();
        let mut numbers = version.split('.').map(|number| number.parse::<u32>().ok());
        match (model.adapter.dialect == Dialect::Postgres.name(), numbers.next(), numbers.next()) {
            (true, Some(Some(0)), Some(Some(minor))) if minor < 31 => Self::Cautious,
            _ => Self::Plain,
        }
    }

    /// The same statements in these words.
    pub fn apply(self, statements: Vec<String>) -> Vec<String> {
        match self {
            Self::Plain => statements,
            Self::Cautious => statements.into_iter().map(cautious).collect(),
        }
    }

    /// Whether the ids of a snapshot come first in it.
    pub(crate) fn ids_first(self, schema: &Schema) -> bool {
        self == Self::Cautious && schema.dialect == Dialect::Postgres
    }
}

fn cautious(statement: String) -> String {
    const CREATED: [(&str, &str); 4] = [
        ("CREATE TABLE \"", "CREATE TABLE IF NOT EXISTS \""),
        ("CREATE INDEX \"", "CREATE INDEX IF NOT EXISTS \""),
        ("CREATE UNIQUE INDEX \"", "CREATE UNIQUE INDEX IF NOT EXISTS \""),
        ("DROP INDEX \"", "DROP INDEX IF EXISTS \""),
    ];
    for (plain, cautious) in CREATED {
        if let Some(rest) = statement.strip_prefix(plain) {
            return format!("{cautious}{rest}");
        }
    }
    if statement.starts_with("ALTER TABLE \"") {
        if statement.contains("\" ADD CONSTRAINT \"") && statement.contains("\" FOREIGN KEY (\"") {
            return format!("DO $$ BEGIN\n {statement}\nEXCEPTION\n WHEN duplicate_object THEN null;\nEND $$;\n");
        }
        return statement.replacen("\" DROP COLUMN \"", "\" DROP COLUMN IF EXISTS \"", 1);
    }
    statement
}

#[cfg(test)]
mod tests {
    use super::Wording;

    #[test]
    fn drizzle_kit_was_cautious_once() {
        let words = |statement: &str| Wording::Cautious.apply(vec![statement.to_owned()]).remove(0);
        assert_eq!(words("CREATE TABLE \"a\" (\n);\n"), "CREATE TABLE IF NOT EXISTS \"a\" (\n);\n");
        assert_eq!(words("CREATE UNIQUE INDEX \"a\" ON \"t\";"), "CREATE UNIQUE INDEX IF NOT EXISTS \"a\" ON \"t\";");
        assert_eq!(words("DROP INDEX \"a\";"), "DROP INDEX IF EXISTS \"a\";");
        assert_eq!(
            words("ALTER TABLE \"s\".\"t\" DROP COLUMN \"a\";"),
            "ALTER TABLE \"s\".\"t\" DROP COLUMN IF EXISTS \"a\";"
        );
        let key = "ALTER TABLE \"t\" ADD CONSTRAINT \"k\" FOREIGN KEY (\"a\") REFERENCES \"public\".\"t\"(\"id\");";
        let guarded = format!("DO $$ BEGIN\n {key}\nEXCEPTION\n WHEN duplicate_object THEN null;\nEND $$;\n");
        assert_eq!(words(key), guarded);
        let other = "ALTER TABLE \"t\" ALTER COLUMN \"a\" SET NOT NULL;";
        assert_eq!(words(other), other);
        assert_eq!(Wording::Plain.apply(vec![key.to_owned()]), [key]);
    }
}
