//! A random pair of schemas: tables, changes, answers; the same for the same seed.

use payload_sync_core::diff::{Answer, Answers, diff};
use payload_sync_core::{Dialect, ProjectModel, Schema};

use crate::common::salon_model;
use crate::oracle::{Request, Tables};
use crate::tables::{Random, any_tables, change};

/// Random tables and changes of them, each by its seed.
#[derive(Debug, Clone)]
pub(crate) struct Case {
    pub dialect: Dialect,
    pub seed: u64,
    pub changes: Vec<u64>,
}

impl Case {
    pub(crate) fn new(dialect: Dialect, seed: u64) -> Self {
        let random = &mut Random::new(seed ^ 0x5eed);
        let count = 1 + random.below(6);
        Self { dialect, seed, changes: (0..count).map(|_| random.next()).collect() }
    }

    pub(crate) fn tables(&self) -> (Tables, Tables) {
        let previous = any_tables(&mut Random::new(self.seed), self.dialect);
        let mut next = previous.clone();
        for seed in &self.changes {
            change(&mut next, *seed, self.dialect);
        }
        (previous, next)
    }

    pub(crate) fn schema_name(&self) -> Option<String> {
        (self.dialect == Dialect::Postgres && self.seed.is_multiple_of(5)).then(|| "my_s".to_owned())
    }

    pub(crate) fn model(&self, tables: &Tables) -> ProjectModel {
        let mut model = salon_model(self.dialect);
        model.tables = tables.clone();
        model.adapter.schema_name = self.schema_name();
        model
    }

    /// Both schemas, and random answers to the questions between them. `None`: Payload would not take these tables.
    pub(crate) fn schemas(&self) -> Option<(Schema, Schema, Answers)> {
        let (previous, next) = self.tables();
        let previous = Schema::from_model(&self.model(&previous), self.dialect).ok()?;
        let next = Schema::from_model(&self.model(&next), self.dialect).ok()?;
        let random = &mut Random::new(self.seed ^ 0xa25);
        let mut answers = Answers::default();
        while let Some(question) = diff(&previous, &next, &answers).expect("one dialect").questions.first() {
            let from = random.chance(70).then(|| random.pick(&question.candidates).clone());
            answers.given.push(Answer {
                kind: question.kind,
                table: question.table.clone(),
                added: question.added.clone(),
                from,
            });
        }
        Some((previous, next, answers))
    }

    pub(crate) fn request(&self) -> Option<Request> {
        let (_, _, answers) = self.schemas()?;
        let (previous, next) = self.tables();
        Some(Request {
            dialect: self.dialect,
            schema_name: self.schema_name(),
            locales: vec!["en".to_owned(), "es".to_owned()],
            previous: Some(previous),
            next: Some(next),
            answers,
        })
    }
}

#[expect(clippy::disallowed_methods, reason = "how long to search is for the one who searches to say")]
pub(crate) fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(default)
}
