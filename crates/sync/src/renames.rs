//! Renames: what a person said beforehand (`--rename`), what was answered, and what is still open.

use payload_sync_core::Schema;
use payload_sync_core::diff::{self, Diff, RenameKind, RenameQuestion};

use crate::migrate::Error;
use crate::{Answers, Question};

/// A rename given on the command line: `previous:next`, for a column also `table.previous:table.next`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rename {
    given: String,
    /// The table that the name of a column was given with.
    table: Option<String>,
    from: String,
    to: String,
}

impl Rename {
    pub fn parse(given: &str) -> Result<Self, Error> {
        let wrong = || Error::RenameSyntax { given: given.to_owned() };
        let (from, to) = given.split_once(':').ok_or_else(wrong)?;
        // Only the new name's table counts: the table may be renamed in the same change.
        let (_, from) = from.rsplit_once('.').unwrap_or(("", from));
        let (table, to) = to.rsplit_once('.').map_or((None, to), |(table, to)| (Some(table.to_owned()), to));
        if from.is_empty() || to.is_empty() || to.contains(':') {
            return Err(wrong());
        }
        Ok(Self { given: given.to_owned(), table, from: from.to_owned(), to: to.to_owned() })
    }

    fn answers(&self, question: &RenameQuestion) -> bool {
        question.added == self.to
            && question.candidates.contains(&self.from)
            && self.table.as_ref().is_none_or(|table| question.table.as_ref() == Some(table))
    }
}

/// How open questions are settled.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Settled<'a> {
    pub renames: &'a [Rename],
    pub answers: Option<&'a Answers>,
    /// What is not a rename by now is new, and what is gone is dropped.
    pub rest_is_new: bool,
}

/// The diff with all renames settled, and their answers for the way back; or what is still to be asked.
pub(crate) fn decide(
    previous: &Schema,
    next: &Schema,
    settled: Settled<'_>,
) -> Result<Result<(Diff, diff::Answers), Vec<Question>>, Error> {
    let (diff, answers) = settle(previous, next, settled)?;
    match diff.questions.is_empty() {
        true => Ok(Ok((diff, answers))),
        false => Ok(Err(questions(&diff))),
    }
}

/// What a diff leaves open, as questions for a person.
pub(crate) fn questions(diff: &Diff) -> Vec<Question> {
    diff.questions.iter().map(ask).collect()
}

/// The diff with all renames settled that there is an answer for. What is open counts as dropped and new.
pub(crate) fn settle(previous: &Schema, next: &Schema, settled: Settled<'_>) -> Result<(Diff, diff::Answers), Error> {
    let mut answers = diff::Answers::default();
    let mut used = vec![false; settled.renames.len()];
    // An answer about a table brings up questions about its columns.
    loop {
        let found = diff::diff(previous, next, &answers)?;
        let before = answers.given.len();
        for question in &found.questions {
            let flag = settled.renames.iter().position(|rename| rename.answers(question));
            let from = if let Some(at) = flag {
                used[at] = true;
                Some(Some(settled.renames[at].from.clone()))
            } else {
                let given = settled.answers.and_then(|answers| answers.rename(&id(question)));
                given.map(|from| from.map(str::to_owned)).or(settled.rest_is_new.then_some(None))
            };
            if let Some(from) = from {
                answers.given.push(diff::Answer {
                    kind: question.kind,
                    table: question.table.clone(),
                    added: question.added.clone(),
                    from,
                });
            }
        }
        if answers.given.len() > before {
            continue;
        }
        // A question about a table stands before those about its columns.
        let decided = found.questions.iter().all(|question| question.kind == RenameKind::Column);
        if let (true, Some(at)) = (decided, used.iter().position(|used| !used)) {
            return Err(Error::RenameUnused { given: settled.renames[at].given.clone() });
        }
        return Ok((found, answers));
    }
}

/// `rename:column:customers.notes`
fn id(question: &RenameQuestion) -> String {
    let table = question.table.as_ref().map(|table| format!("{table}.")).unwrap_or_default();
    format!("rename:{}:{table}{}", kind(question.kind), question.added)
}

fn kind(kind: RenameKind) -> &'static str {
    match kind {
        RenameKind::Enum => "enum",
        RenameKind::Table => "table",
        RenameKind::Column => "column",
    }
}

fn ask(question: &RenameQuestion) -> Question {
    Question::Rename {
        id: id(question),
        entity: kind(question.kind),
        table: question.table.clone(),
        name: question.added.clone(),
        candidates: question.candidates.clone(),
    }
}

#[cfg(test)]
mod tests {
    use payload_sync_core::diff::{RenameKind, RenameQuestion};

    use super::Rename;

    fn answers(flag: &str, table: Option<&str>) -> bool {
        let kind = if table.is_some() { RenameKind::Column } else { RenameKind::Table };
        let question = RenameQuestion {
            kind,
            table: table.map(str::to_owned),
            added: "next".into(),
            candidates: vec!["other".into(), "previous".into()],
        };
        Rename::parse(flag).unwrap().answers(&question)
    }

    #[test]
    fn flags_answer_questions() {
        assert!(answers("previous:next", None));
        assert!(answers("previous:next", Some("customers")));
        assert!(answers("customers.previous:customers.next", Some("customers")));
        assert!(answers("clients.previous:customers.next", Some("customers")));
        assert!(!answers("users.previous:users.next", Some("customers")));
        assert!(!answers("customers.previous:customers.next", None));
        assert!(!answers("nothing:next", None));
        for wrong in ["next", ":next", "previous:", "a:b:c"] {
            Rename::parse(wrong).unwrap_err();
        }
    }
}
