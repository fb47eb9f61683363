//! Where this program and the real Payload differ.

use std::fmt;

use similar::{ChangeTag, TextDiff};

/// What differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Payload has an answer and we have none.
    Load,
    /// The embedded engine could not evaluate the config, Node could.
    Fallback,
    /// The snapshot of the config before.
    PreviousSnapshot,
    Snapshot,
    Up,
    Down,
    /// The text of the migration file.
    Migration,
    Types,
    DbSchema,
    /// The databases that both make.
    Database,
}

impl Part {
    pub fn name(self) -> &'static str {
        match self {
            Self::Load => "load",
            Self::Fallback => "fallback to Node",
            Self::PreviousSnapshot => "previous snapshot",
            Self::Snapshot => "snapshot",
            Self::Up => "up",
            Self::Down => "down",
            Self::Migration => "migration file",
            Self::Types => "types",
            Self::DbSchema => "db-schema",
            Self::Database => "database",
        }
    }
}

/// Two texts that should be one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    pub part: Part,
    pub payload: String,
    pub ours: String,
}

impl Difference {
    pub(crate) fn between(part: Part, payload: impl Into<String>, ours: impl Into<String>) -> Option<Self> {
        let (payload, ours) = (payload.into(), ours.into());
        (payload != ours).then_some(Self { part, payload, ours })
    }

    /// What differences of one cause have in common: the part, and the first lines that differ without the names and
    /// numbers in them.
    pub fn kind(&self) -> String {
        let diff = TextDiff::from_lines(&self.payload, &self.ours);
        let first = |tag: ChangeTag| {
            let line = diff.iter_all_changes().find(|change| change.tag() == tag).map(|change| change.value());
            line.map_or_else(String::new, |line| nameless(line.trim()))
        };
        format!("{}: {} | {}", self.part.name(), first(ChangeTag::Delete), first(ChangeTag::Insert))
    }

    pub(crate) fn no_answer(error: String) -> Self {
        Self { part: Part::Load, payload: "an answer".to_owned(), ours: error }
    }

    pub(crate) fn fallback(why: &str) -> Self {
        Self { part: Part::Fallback, payload: String::new(), ours: why.to_owned() }
    }
}

/// A line without what stands in quotes, and without words that look like names.
fn nameless(line: &str) -> String {
    let unquoted: Vec<&str> = line.split(['"', '`', '\'']).step_by(2).collect();
    let is_word = |word: &&str| word.chars().all(|c| !c.is_ascii_digit() && !matches!(c, '_' | '.' | '[' | ']'));
    let text = unquoted.join(" ");
    let words: Vec<&str> = text.split_whitespace().filter(is_word).take(24).collect();
    words.join(" ")
}

impl fmt::Display for Difference {
    /// The lines that differ, with those around them: `-` is Payload's, `+` ours.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        /// More than this nobody reads.
        const LINES: usize = 60;
        write!(f, "{} differs (- Payload, + ours)", self.part.name())?;
        let diff = TextDiff::from_lines(&self.payload, &self.ours);
        let mut lines = 0;
        for group in diff.grouped_ops(2) {
            write!(f, "\n  …")?;
            for change in group.iter().flat_map(|op| diff.iter_changes(op)) {
                let sign = match change.tag() {
                    ChangeTag::Delete => '-',
                    ChangeTag::Insert => '+',
                    ChangeTag::Equal => ' ',
                };
                write!(f, "\n  {sign} {}", change.value().trim_end_matches('\n'))?;
                lines += 1;
                if lines == LINES {
                    return write!(f, "\n  … and more");
                }
            }
        }
        Ok(())
    }
}
