//! Questions about renames, and their answers.

use serde::{Deserialize, Serialize};

use super::Renamed;

/// What is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RenameKind {
    Enum,
    Table,
    Column,
}

/// Is this new, or one of these under a new name?
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RenameQuestion {
    pub kind: RenameKind,
    /// The table of a column, by its new name.
    pub table: Option<String>,
    /// What is there now and was not before.
    pub added: String,
    /// What was there before and is not now, in the previous order.
    pub candidates: Vec<String>,
}

/// The answer to a [`RenameQuestion`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    pub kind: RenameKind,
    #[serde(default)]
    pub table: Option<String>,
    pub added: String,
    /// The candidate that it was; `None`: it is new.
    #[serde(default)]
    pub from: Option<String>,
}

/// The answers to the questions of a diff.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers {
    pub given: Vec<Answer>,
    /// Whatever is not answered is new: no question stays open.
    #[serde(default)]
    pub rest_is_new: bool,
}

impl Answers {
    /// No renames at all.
    pub fn all_new() -> Self {
        Self { given: Vec::new(), rest_is_new: true }
    }

    /// The same answers for the way back: what was renamed is renamed back, and nothing is asked again.
    #[must_use]
    pub fn reversed(&self) -> Self {
        let tables: Vec<Renamed> = self
            .given
            .iter()
            .filter(|answer| answer.kind == RenameKind::Table)
            .filter_map(|answer| Some(Renamed { from: answer.from.clone()?, to: answer.added.clone() }))
            .collect();
        let previous_table = |table: &String| {
            let renamed = tables.iter().find(|renamed| renamed.to == *table);
            renamed.map_or_else(|| table.clone(), |renamed| renamed.from.clone())
        };
        let back = |answer: &Answer| {
            let from = answer.from.clone()?;
            Some(Answer {
                kind: answer.kind,
                table: answer.table.as_ref().map(previous_table),
                added: from,
                from: Some(answer.added.clone()),
            })
        };
        Self { given: self.given.iter().filter_map(back).collect(), rest_is_new: true }
    }
}

/// Applies answers where they are asked for, and keeps count of what was asked.
pub(super) struct Resolver<'a> {
    answers: &'a Answers,
    used: Vec<bool>,
    pub questions: Vec<RenameQuestion>,
}

impl<'a> Resolver<'a> {
    pub(super) fn new(answers: &'a Answers) -> Self {
        Self { answers, used: vec![false; answers.given.len()], questions: Vec::new() }
    }

    /// Sorts what is added and what is gone into created, dropped and renamed.
    pub(super) fn resolve(
        &mut self,
        kind: RenameKind,
        table: Option<&str>,
        added: Vec<String>,
        gone: Vec<String>,
    ) -> super::Changes {
        let mut changes = super::Changes { dropped: gone, ..super::Changes::default() };
        for name in added {
            match self.answer(kind, table, &name, &changes.dropped) {
                Some(from) => {
                    changes.dropped.retain(|gone| *gone != from);
                    changes.renamed.push(Renamed { from, to: name });
                }
                None => changes.created.push(name),
            }
        }
        changes
    }

    fn answer(&mut self, kind: RenameKind, table: Option<&str>, added: &str, candidates: &[String]) -> Option<String> {
        let matches =
            |answer: &Answer| answer.kind == kind && answer.table.as_deref() == table && answer.added == added;
        for (i, answer) in self.answers.given.iter().enumerate() {
            let possible = answer.from.as_ref().is_none_or(|from| candidates.contains(from));
            if matches(answer) && possible {
                self.used[i] = true;
                return answer.from.clone();
            }
        }
        if !self.answers.rest_is_new && !candidates.is_empty() {
            self.questions.push(RenameQuestion {
                kind,
                table: table.map(str::to_owned),
                added: added.to_owned(),
                candidates: candidates.to_vec(),
            });
        }
        None
    }

    pub(super) fn unused(&self) -> Vec<Answer> {
        let answers = self.answers.given.iter().zip(&self.used);
        answers.filter(|(_, used)| !**used).map(|(answer, _)| answer.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Answer, Answers, RenameKind};

    #[test]
    fn answers_turn_round() {
        let answer = |kind, table: Option<&str>, added: &str, from: Option<&str>| Answer {
            kind,
            table: table.map(str::to_owned),
            added: added.to_owned(),
            from: from.map(str::to_owned),
        };
        let answers = Answers {
            given: vec![
                answer(RenameKind::Table, None, "cats", Some("dogs")),
                answer(RenameKind::Column, Some("cats"), "miaow", Some("bark")),
                answer(RenameKind::Column, Some("users"), "new", None),
            ],
            rest_is_new: false,
        };
        let back = answers.reversed();
        assert!(back.rest_is_new);
        assert_eq!(
            back.given,
            [
                answer(RenameKind::Table, None, "dogs", Some("cats")),
                answer(RenameKind::Column, Some("dogs"), "bark", Some("miaow")),
            ]
        );
        assert_eq!(back.reversed().given, answers.given[..2]);
    }
}
