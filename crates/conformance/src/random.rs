//! Random configs and random changes of them, compared live; what differs is made as small as it gets.
//!
//! A config is plain data ([`Config`]): members as `buildConfig` takes them, and `{ "$js": "…" }` where JSON has no
//! word for it. It is the same for the same seed, changes by [`Config::edited`], and prints as a `config.ts`.

mod coverage;
mod dice;
mod documents;
mod edit;
mod fields;
mod names;
mod print;
mod repair;
mod search;
mod shrink;
mod whole;

use serde_json::Value;

pub use coverage::Coverage;
pub use search::{Found, Options, Report, Seed, search};
pub use shrink::{Subject, shrink};

/// A config as data: `postgres` and `sqlite` are options of the adapters, `config` is what `buildConfig` takes.
#[derive(Debug, Clone, PartialEq)]
pub struct Config(pub(crate) Value);

impl Config {
    /// The config of a seed.
    pub fn random(seed: u64) -> Self {
        whole::config(seed)
    }
}

#[cfg(test)]
mod tests {
    use super::{Config, Coverage};

    #[test]
    fn a_seed_is_a_config() {
        // Among the later ones is a field that moves into a list before its own.
        for seed in (0..50).chain(7000..7060) {
            let config = Config::random(seed);
            assert_eq!(config, Config::random(seed));
            assert_eq!(config.edited(seed), config.edited(seed));
            let (edited, edits) = config.edited(seed);
            assert!(edits.is_empty() == (edited == config), "seed {seed}: {edits:?}");
        }
        assert_ne!(Config::random(1), Config::random(2));
    }

    #[test]
    fn a_few_hundred_seeds_have_everything() {
        let mut coverage = Coverage::default();
        for seed in 0..400 {
            coverage.count(&Config::random(seed));
        }
        let text = coverage.to_string();
        for expected in [
            "text hasMany: ",
            "relationship to many hasMany: ",
            "upload to many",
            "radio: ",
            "unnamed group: ",
            "named tab: ",
            "collapsible: ",
            "join: ",
            "richText: ",
            "point: ",
            "blocks blockReferences",
            "shared block",
            "array dbName",
            "select enumName",
            "date timezone",
            "collections.orderable",
            "collections.trash",
            "collections.versions.drafts",
            "globals.versions",
            "collections.auth",
            "collections.upload",
            "config.jobs",
            "postgres.schemaName",
            "postgres.idType uuidv7",
            "sqlite.autoIncrement",
            "sqlite.blocksAsJSON",
            "text virtual",
            "json jsonSchema",
            "config.typescript",
            "3 locales",
        ] {
            assert!(text.contains(expected), "nothing has `{expected}`:\n{text}");
        }
    }
}
