//! What a backfill decides: which documents come next, how many, when to stop, what to say about the progress.
//!
//! Documents are taken in the order of their ids, so that a run can be picked up after the last id that was
//! committed, whatever was added meanwhile.

pub mod decide;
pub mod defaults;
mod unset;

use serde::Serialize;

use crate::documents::cell::Key;

/// Up to this many documents are written in one transaction: all of them or none.
pub const ATOMIC: u64 = 10_000;

/// What a batch should take, in milliseconds, when its size adapts.
const PLEASANT: u64 = 400;

/// How the documents of a run are committed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Commit {
    /// One transaction for the whole run.
    AllOrNothing,
    /// One transaction for each batch; a failed run can be resumed.
    EachBatch,
}

impl Commit {
    /// Small collections are written as a whole.
    pub fn choose(total: u64, all_or_nothing: bool) -> Self {
        if all_or_nothing || total <= ATOMIC { Self::AllOrNothing } else { Self::EachBatch }
    }
}

/// What the run is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    pub batch_size: u64,
    /// The batch size follows what the database and the transform can do.
    pub adaptive: bool,
    /// At most this many documents.
    pub limit: Option<u64>,
    /// Begin after this id.
    pub after: Option<Key>,
    /// So many documents may be refused or make the transform fail before the run stops.
    pub max_errors: u64,
}

/// The next documents to take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Next {
    pub after: Option<Key>,
    pub limit: u64,
}

/// What became of a batch.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BatchResult {
    /// How many documents there were.
    pub documents: u64,
    pub changed: u64,
    pub failed: u64,
    /// The id of the last of them.
    pub last: Option<Key>,
    pub milliseconds: u64,
}

/// A run through one collection.
#[derive(Debug, Clone)]
pub struct Run {
    settings: Settings,
    total: u64,
    size: u64,
    position: Option<Key>,
    finished: bool,
    pub documents: u64,
    pub changed: u64,
    pub failed: u64,
    pub batches: u64,
}

/// Where a run stands after a committed batch: enough to go on from there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Checkpoint {
    #[serde(serialize_with = "key_text")]
    pub after: Key,
    pub documents: u64,
}

fn key_text<S: serde::Serializer>(key: &Key, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&key.to_string())
}

impl Run {
    /// `total`: how many documents there are when the run begins.
    pub fn new(settings: Settings, total: u64) -> Self {
        let total = settings.limit.map_or(total, |limit| limit.min(total));
        Self {
            size: settings.batch_size.max(1),
            position: settings.after.clone(),
            finished: false,
            settings,
            total,
            documents: 0,
            changed: 0,
            failed: 0,
            batches: 0,
        }
    }

    /// How many documents the run is expected to take.
    pub fn total(&self) -> u64 {
        self.total.max(self.documents)
    }

    /// The next batch; `None` when there is nothing left to do.
    pub fn next(&self) -> Option<Next> {
        let left = self.settings.limit.map_or(u64::MAX, |limit| limit.saturating_sub(self.documents));
        let limit = self.size.min(left);
        (!self.finished && limit > 0).then(|| Next { after: self.position.clone(), limit })
    }

    /// Takes note of what became of the batch that [`Run::next`] asked for.
    pub fn record(&mut self, result: BatchResult) {
        let asked = self.next().map_or(0, |next| next.limit);
        self.finished = result.documents < asked || result.last.is_none();
        self.documents += result.documents;
        self.changed += result.changed;
        self.failed += result.failed;
        self.batches += 1;
        if result.last.is_some() {
            self.position = result.last;
        }
        if self.settings.adaptive && result.documents == asked {
            self.size = adapted(self.size, self.settings.batch_size, result.milliseconds);
        }
    }

    /// Whether so many more failures are too many.
    pub fn must_stop(&self, failures: u64) -> bool {
        self.failed + failures > self.settings.max_errors
    }

    /// Where the run could be taken up again; `None` before the first batch.
    pub fn checkpoint(&self) -> Option<Checkpoint> {
        if self.batches == 0 {
            return None;
        }
        self.position.clone().map(|after| Checkpoint { after, documents: self.documents })
    }

    /// Milliseconds until the end, going by what was done so far.
    pub fn remaining(&self, elapsed: u64) -> Option<u64> {
        let left = self.total().checked_sub(self.documents)?;
        (self.documents > 0).then(|| {
            u64::try_from(u128::from(elapsed) * u128::from(left) / u128::from(self.documents)).unwrap_or(u64::MAX)
        })
    }
}

/// Half as many after a slow batch, twice as many after a fast one; between a tenth and ten times of what was asked.
fn adapted(size: u64, asked: u64, milliseconds: u64) -> u64 {
    let next = match milliseconds {
        taken if taken > PLEASANT * 2 => size / 2,
        taken if taken < PLEASANT / 2 => size * 2,
        _ => size,
    };
    next.clamp((asked / 10).max(1), asked.max(1) * 10)
}

#[cfg(test)]
mod tests {
    use super::{BatchResult, Commit, Run, Settings};
    use crate::documents::cell::Key;

    fn settings() -> Settings {
        Settings { batch_size: 10, adaptive: false, limit: None, after: None, max_errors: 0 }
    }

    /// Runs over ids 1..=count and returns the sizes of the batches.
    fn walk(settings: Settings, count: i64, milliseconds: u64) -> (Vec<u64>, Run) {
        let mut run = Run::new(settings, u64::try_from(count).unwrap());
        let mut sizes = Vec::new();
        while let Some(next) = run.next() {
            let from = match next.after {
                Some(Key::Integer(id)) => id,
                _ => 0,
            };
            let documents = u64::try_from(count - from).unwrap().min(next.limit);
            let last = (documents > 0).then(|| Key::Integer(from + i64::try_from(documents).unwrap()));
            sizes.push(documents);
            run.record(BatchResult { documents, changed: documents, failed: 0, last, milliseconds });
        }
        (sizes, run)
    }

    #[test]
    fn takes_every_document_once() {
        let (sizes, run) = walk(settings(), 25, 1);
        assert_eq!(sizes, [10, 10, 5]);
        assert_eq!((run.documents, run.changed, run.batches), (25, 25, 3));
        let (sizes, _) = walk(settings(), 20, 1);
        assert_eq!(sizes, [10, 10, 0], "only an empty batch shows that there is no more");
        let (sizes, run) = walk(Settings { limit: Some(12), ..settings() }, 25, 1);
        assert_eq!(sizes, [10, 2]);
        assert_eq!(run.checkpoint().map(|checkpoint| checkpoint.after), Some(Key::Integer(12)));
        let (sizes, _) = walk(Settings { after: Some(Key::Integer(20)), ..settings() }, 25, 1);
        assert_eq!(sizes, [5]);
        assert_eq!(walk(settings(), 0, 1).0, [0]);
    }

    #[test]
    fn adapts_within_bounds() {
        let adaptive = Settings { adaptive: true, ..settings() };
        let (fast, _) = walk(adaptive.clone(), 1000, 1);
        assert_eq!(fast[..5], [10, 20, 40, 80, 100]);
        let (slow, _) = walk(adaptive, 100, 5000);
        assert_eq!(slow[..5], [10, 5, 2, 1, 1]);
    }

    #[test]
    fn stops_and_foresees() {
        let mut run = Run::new(Settings { max_errors: 2, ..settings() }, 40);
        assert!(!run.must_stop(2));
        run.record(BatchResult { documents: 10, failed: 2, last: Some(Key::Integer(10)), ..BatchResult::default() });
        assert!(run.must_stop(1));
        assert_eq!(run.remaining(100), Some(300));
        assert_eq!(Commit::choose(10_000, false), Commit::AllOrNothing);
        assert_eq!(Commit::choose(10_001, false), Commit::EachBatch);
        assert_eq!(Commit::choose(10_001, true), Commit::AllOrNothing);
    }
}
