//! Questions for a person, as data. A job that cannot go on returns them; the caller runs it again with answers.

use std::collections::BTreeMap;

use serde::Serialize;

/// How a job came out.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome<R> {
    Done(R),
    /// Nothing was changed. Run the job again with answers to these.
    NeedsAnswer(Vec<Question>),
}

/// Something only a person can decide. Every question has an id that is stable between two runs on the same input.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Question {
    /// Something new appeared and something else disappeared: is it the same thing under a new name?
    #[serde(rename_all = "camelCase")]
    Rename {
        id: String,
        /// `table`, `column` or `enum`.
        entity: &'static str,
        /// The table of a column.
        table: Option<String>,
        name: String,
        /// What disappeared, any of which could be the previous name.
        candidates: Vec<String>,
    },
    /// The job is about to do something that cannot be taken back, or that is rarely meant.
    Confirm {
        id: String,
        /// What will be done: one sentence without a question mark.
        title: String,
        /// What it means, one fact a line: `customers.notes: 12 values are lost`.
        details: Vec<String>,
    },
    /// What the job is about to do may hit production: only the name of the database, typed, lets it go on.
    Name {
        id: String,
        /// Why: one sentence without a question mark.
        title: String,
        details: Vec<String>,
        /// The command that takes `--database-name`.
        command: String,
        /// What must be typed.
        name: String,
    },
}

impl Question {
    pub fn id(&self) -> &str {
        match self {
            Self::Rename { id, .. } | Self::Confirm { id, .. } | Self::Name { id, .. } => id,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// To a confirmation.
    Yes,
    /// To a rename: it is new.
    Create,
    /// To a rename: it had this name before.
    RenameFrom(String),
    /// To a name: what was typed.
    Text(String),
}

/// Answers given so far. A "no" is not among them: it ends the job.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    /// `--yes`: every confirmation is given. Renames still need an answer of their own where data is at stake; only
    /// `migrate:create`, which writes files for people to read, then takes what is new for new.
    pub yes: bool,
    /// By the question's id.
    pub given: BTreeMap<String, Answer>,
}

impl Answers {
    /// Whether the confirmation `id` was given.
    pub fn confirmed(&self, id: &str) -> bool {
        self.yes || self.given.get(id) == Some(&Answer::Yes)
    }

    /// The answer to the rename question `id`: `Some(None)` is "it is new".
    pub fn rename(&self, id: &str) -> Option<Option<&str>> {
        match self.given.get(id)? {
            Answer::Create => Some(None),
            Answer::RenameFrom(name) => Some(Some(name)),
            Answer::Yes | Answer::Text(_) => None,
        }
    }

    /// What was typed for the question `id`.
    pub fn text(&self, id: &str) -> Option<&str> {
        match self.given.get(id)? {
            Answer::Text(text) => Some(text),
            Answer::Yes | Answer::Create | Answer::RenameFrom(_) => None,
        }
    }
}
