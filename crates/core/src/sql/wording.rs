//! The words of the project's own drizzle-kit, which changed twice.

use crate::model::ProjectModel;
use crate::{Dialect, schema::Schema};

/// How drizzle-kit words what it makes, by its version.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Wording {
    /// Since 0.31.7 (Payload 3.65).
    #[default]
    Plain,
    /// 0.31 before that: the ids of a PostgreSQL snapshot are its first members.
    EarlyIds,
    /// Before 0.31 (Payload 3.43): what is created or dropped may be there already, or be gone, and enums of PostgreSQL
    /// are dealt with in another way.
    Cautious,
}

impl Wording {
    /// As the project's own drizzle-kit words it.
    pub fn of(model: &ProjectModel) -> Self {
        let version = model.versions.get("drizzle-kit").map(String::as_str).unwrap_or_default();
        let numbers: Vec<u32> = version.split('.').map_while(|number| number.parse().ok()).collect();
        match (model.adapter.dialect == Dialect::Postgres.name(), numbers.as_slice()) {
            (_, [0, 0..31, ..]) => Self::Cautious,
            (true, [0, 31, 0..7]) => Self::EarlyIds,
            _ => Self::Plain,
        }
    }

    /// The same statements in these words.
    pub(super) fn apply(self, statements: Vec<String>) -> Vec<String> {
        match self {
            Self::Plain | Self::EarlyIds => statements,
            Self::Cautious => statements.into_iter().map(cautious).collect(),
        }
    }

    /// Whether the ids of a snapshot come first in it.
    pub(crate) fn ids_first(self, schema: &Schema) -> bool {
        self != Self::Plain && schema.dialect == Dialect::Postgres
    }
}

fn cautious(statement: String) -> String {
    const CREATED: [(&str, &str); 5] = [
        ("CREATE TABLE \"", "CREATE TABLE IF NOT EXISTS \""),
        ("CREATE INDEX \"", "CREATE INDEX IF NOT EXISTS \""),
        ("CREATE UNIQUE INDEX \"", "CREATE UNIQUE INDEX IF NOT EXISTS \""),
        ("DROP INDEX \"", "DROP INDEX IF EXISTS \""),
        ("DROP INDEX `", "DROP INDEX IF EXISTS `"),
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
        assert_eq!(words("DROP INDEX `a`;"), "DROP INDEX IF EXISTS `a`;");
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

    #[test]
    fn the_version_says_which_words() {
        let json = include_str!("../../tests/models/salon.postgres.json");
        let mut model = crate::ProjectModel::parse(json).expect("the stored model is what extract.js returned");
        for (version, wording) in [
            ("0.28.0", Wording::Cautious),
            ("0.31.5", Wording::EarlyIds),
            ("0.31.7", Wording::Plain),
            ("0.31.10", Wording::Plain),
            ("1.0.0-beta.2", Wording::Plain),
        ] {
            model.versions.insert("drizzle-kit".to_owned(), version.to_owned());
            assert_eq!(Wording::of(&model), wording, "{version}");
        }
        model.versions.insert("drizzle-kit".to_owned(), "0.28.0".to_owned());
        model.adapter.dialect = "sqlite".to_owned();
        assert_eq!(Wording::of(&model), Wording::Cautious);
        model.versions.insert("drizzle-kit".to_owned(), "0.31.5".to_owned());
        assert_eq!(Wording::of(&model), Wording::Plain);
    }
}
