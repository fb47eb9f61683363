//! One collection: rehearse, then batch after batch read, transform, decide, write.

use std::sync::atomic::Ordering;
use std::time::Instant;

use indexmap::{IndexMap, IndexSet};
use payload_sync_core::backfill::decide::{Candidate, Change, Decision, Frame};
use payload_sync_core::backfill::{BatchResult, Commit, Next, Run, Settings};
use payload_sync_core::documents::Invalid;
use payload_sync_core::documents::cell::{Cell, Key};
use payload_sync_core::documents::map::{ColumnKind, FieldMap};
use payload_sync_core::documents::present::{Locale, Presentation};
use payload_sync_database::DatabaseError;
use serde_json::Value;

use super::checkpoint::Checkpoints;
use super::lent::Lent;
use super::session::Session;
use super::{BackfillError, CollectionReport, Example, Options, Problem, TransformFailure, Transformer};
use crate::documents::ids::ObjectIds;
use crate::documents::lookups::{Claim, look_up};
use crate::{Event, Project, Step, Verb, Warning};

/// Kinds of hooks that a change through Payload would run.
const WRITE_HOOKS: [&str; 3] = ["beforeValidate", "beforeChange", "afterChange"];

/// How many refused documents a report names.
const PROBLEMS: usize = 10;

pub(super) fn presentation(map: &FieldMap, options: &Options) -> Result<Presentation, BackfillError> {
    let codes = &map.locales.codes;
    match options.locale.as_deref() {
        Some("all" | "*") if !codes.is_empty() => Ok(Presentation::all_locales()),
        Some(code) if !codes.iter().any(|known| known == code) => {
            Err(BackfillError::UnknownLocale { locale: code.to_owned(), known: codes.clone() })
        }
        Some(code) => Ok(Presentation::without_fallback(code)),
        None => Ok(Presentation::without_fallback(&map.locales.default)),
    }
}

/// The locale that a transform sees: a code, or `all`. `None` without localization.
pub(super) fn shown_locale(how: &Presentation) -> Option<String> {
    match &how.locale {
        Locale::All => Some("all".to_owned()),
        Locale::One { code, .. } => Some(code.clone()).filter(|code| !code.is_empty()),
    }
}

pub(super) struct Job<'a> {
    project: &'a Project,
    frame: Frame<'a>,
    options: &'a Options,
    database: &'a mut Lent,
    /// Away while it works on a thread of its own.
    transformer: Option<Box<dyn Transformer>>,
    events: &'a mut dyn FnMut(Event),
    ids: ObjectIds,
    report: CollectionReport,
    /// Documents of batches that are committed, and the last of them.
    committed: u64,
    last: Option<String>,
    checkpoints: Option<Checkpoints>,
}

/// The documents of a batch that are to be written, and what became of the others.
#[derive(Default)]
struct Outcome {
    changed: Vec<(Key, Change)>,
    problems: Vec<Problem>,
}

impl<'a> Job<'a> {
    pub(super) fn new(
        project: &'a Project,
        frame: Frame<'a>,
        options: &'a Options,
        database: &'a mut Lent,
        transformer: Box<dyn Transformer>,
        events: &'a mut dyn FnMut(Event),
    ) -> Self {
        let locale = shown_locale(frame.how);
        let report = CollectionReport {
            collection: frame.entity.slug.clone(),
            transform: transformer.name(),
            locale,
            commit: Commit::AllOrNothing,
            documents: 0,
            changed: 0,
            unchanged: 0,
            failed: 0,
            versions: 0,
            fields: IndexMap::new(),
            examples: Vec::new(),
            problems: Vec::new(),
            invalid_before: 0,
            batches: 0,
            milliseconds: 0,
            last: None,
            resumed_after: None,
            defaults: transformer.defaults(),
        };
        let ids = ObjectIds::new(project.clock.now().unix_timestamp());
        let transformer = Some(transformer);
        Self {
            project,
            frame,
            options,
            database,
            transformer,
            events,
            ids,
            report,
            committed: 0,
            last: None,
            checkpoints: None,
        }
    }

    pub(super) fn into_transformer(self) -> Option<Box<dyn Transformer>> {
        self.transformer
    }

    fn slug(&self) -> String {
        self.frame.entity.slug.clone()
    }

    pub(super) async fn run(&mut self) -> Result<CollectionReport, BackfillError> {
        let started = Instant::now();
        let step = Step::new(Verb::Backfill, self.slug());
        (self.events)(Event::Started { step: step.clone() });
        self.tell_of_hooks();
        let filters = self.filters()?;
        let mut after = match &self.options.after {
            Some(id) => Some(self.key(id)?),
            None => None,
        };
        let mut total = Session { database: self.database }.count(self.frame, &filters, after.as_ref()).await?;
        let expected = self.options.limit.map_or(total, |limit| limit.min(total));
        self.report.commit = Commit::choose(expected, self.options.all_or_nothing);
        self.checkpoints = self.new_checkpoints();
        if let Some((position, documents)) = self.earlier().await? {
            let slug = &self.frame.entity.slug;
            let message =
                format!("an earlier run stopped after {documents} documents: going on after {slug} {position}");
            (self.events)(Event::Warning(
                Warning::new("resumed", message).hint("`--restart` begins with the first document"),
            ));
            self.report.resumed_after = Some(position.to_string());
            self.last = Some(position.to_string());
            self.committed = documents;
            total = Session { database: self.database }.count(self.frame, &filters, Some(&position)).await?;
            after = Some(position);
        }
        let settings = Settings {
            batch_size: self.options.batch_size,
            adaptive: self.options.adaptive,
            limit: self.options.limit,
            after: after.clone(),
            max_errors: self.options.max_errors,
        };
        let mut run = Run::new(settings, total);
        if self.options.sample > 0 && !self.options.dry_run {
            let limit = self.options.sample.min(run.total());
            self.rehearse(&Next { after, limit }, &filters).await?;
        }
        let whole = self.report.commit == Commit::AllOrNothing && !self.options.dry_run;
        if whole {
            self.database.begin().await?;
        }
        let result = self.batches(&mut run, &filters, &step).await;
        if let Err(error) = result {
            // What failed may have ended the connection, or the transaction with it.
            if !self.options.dry_run && self.database.in_transaction().await.unwrap_or(false) {
                let _ = self.database.rollback().await;
            }
            return Err(error);
        }
        if whole {
            self.database.commit().await.map_err(|source| self.not_written(source))?;
        } else if let Some(checkpoints) = &self.checkpoints {
            checkpoints.clear(self.database).await?;
        }
        self.report.documents = run.documents;
        self.report.changed = run.changed;
        self.report.failed = run.failed;
        self.report.unchanged = run.documents - run.changed - run.failed;
        self.report.batches = run.batches;
        self.report.last = run.checkpoint().map(|checkpoint| checkpoint.after.to_string());
        self.report.milliseconds = millis(started);
        (self.events)(Event::Finished { step, millis: self.report.milliseconds });
        Ok(self.report.clone())
    }

    /// A run that commits batch by batch and takes every document has a place to go on from.
    fn new_checkpoints(&self) -> Option<Checkpoints> {
        let options = self.options;
        if self.report.commit != Commit::EachBatch
            || options.dry_run
            || options.limit.is_some()
            || options.after.is_some()
        {
            return None;
        }
        let fingerprint = self.transformer.as_ref()?.fingerprint()?;
        let (field, value) = options.filter.clone().unwrap_or_default();
        let locale = self.report.locale.as_deref().unwrap_or_default();
        Some(Checkpoints::new(&[&self.frame.entity.slug, locale, &fingerprint, &field, &value]))
    }

    /// Where an earlier run stopped.
    async fn earlier(&mut self) -> Result<Option<(Key, u64)>, DatabaseError> {
        let Some(checkpoints) = self.checkpoints.as_ref().filter(|_| !self.options.restart) else { return Ok(None) };
        let root = self.frame.entity.main.root_table();
        checkpoints.read(self.database, root.columns[root.id].kind).await
    }

    fn tell_of_hooks(&mut self) {
        let hooks = self.frame.entity.hooks.iter().filter(|hook| WRITE_HOOKS.contains(&hook.as_str()));
        let hooks: Vec<&str> = hooks.map(String::as_str).collect();
        if !hooks.is_empty() {
            let message = format!("hooks of {} do not run in a backfill: {}", self.frame.entity.slug, hooks.join(", "));
            (self.events)(Event::Warning(Warning::new("hooks-skipped", message)));
        }
    }

    /// The condition of `--where`.
    fn filters(&self) -> Result<Vec<(String, Value)>, BackfillError> {
        let Some((field, text)) = &self.options.filter else { return Ok(Vec::new()) };
        let wrong = || BackfillError::Filter { collection: self.slug(), field: field.clone(), value: text.clone() };
        let key = field.replace('.', "_");
        let root = self.frame.entity.main.root_table();
        let column = root.columns.iter().find(|column| column.key == key).ok_or_else(wrong)?;
        let value = match column.kind {
            _ if text == "null" => Value::Null,
            ColumnKind::Text | ColumnKind::Uuid | ColumnKind::Timestamp => Value::from(text.as_str()),
            ColumnKind::Json | ColumnKind::Point => return Err(wrong()),
            kind => serde_json::from_str(text)
                .ok()
                .filter(|value| Cell::of_json(value, kind).is_some())
                .ok_or_else(wrong)?,
        };
        Ok(vec![(key, value)])
    }

    /// An id as the root table has it.
    fn key(&self, text: &str) -> Result<Key, BackfillError> {
        let root = self.frame.entity.main.root_table();
        Cell::Text(text.to_owned()).key(root.columns[root.id].kind).ok_or_else(|| BackfillError::Filter {
            collection: self.slug(),
            field: "id".to_owned(),
            value: text.to_owned(),
        })
    }

    /// The transform on the first documents, without writing anything.
    async fn rehearse(&mut self, next: &Next, filters: &[(String, Value)]) -> Result<(), BackfillError> {
        if next.limit == 0 {
            return Ok(());
        }
        let candidates = Session { database: self.database }.candidates(self.frame, next, filters, false).await?;
        let outcome = self.outcome(&candidates).await;
        let undone = self.database.undo().await;
        let outcome = outcome?;
        undone?;
        let failures = u64::try_from(outcome.problems.len()).unwrap_or(u64::MAX);
        match failures > self.options.max_errors {
            true => Err(self.invalid(outcome.problems)),
            false => Ok(()),
        }
    }

    async fn batches(&mut self, run: &mut Run, filters: &[(String, Value)], step: &Step) -> Result<(), BackfillError> {
        let each = self.report.commit == Commit::EachBatch && !self.options.dry_run;
        while let Some(next) = run.next() {
            if self.project.interrupt.load(Ordering::Relaxed) {
                return Err(BackfillError::Interrupted { committed: self.committed, last: self.last.clone() });
            }
            let started = Instant::now();
            if each {
                self.database.begin().await?;
            }
            let lock = !self.options.dry_run;
            let candidates = Session { database: self.database }.candidates(self.frame, &next, filters, lock).await?;
            let outcome = self.outcome(&candidates).await;
            let undone = if self.options.dry_run { self.database.undo().await } else { Ok(()) };
            let outcome = outcome?;
            undone?;
            let failed = u64::try_from(outcome.problems.len()).unwrap_or(u64::MAX);
            let room = PROBLEMS.saturating_sub(self.report.problems.len());
            if run.must_stop(failed) {
                return Err(self.invalid(outcome.problems));
            }
            self.report.problems.extend(outcome.problems.into_iter().take(room));
            let changed = u64::try_from(outcome.changed.len()).unwrap_or(u64::MAX);
            self.note(&outcome.changed);
            if !self.options.dry_run {
                self.write(outcome.changed).await.map_err(|source| self.not_written(source))?;
            }
            let documents = u64::try_from(candidates.len()).unwrap_or(u64::MAX);
            let last = candidates.last().map(|candidate| candidate.id.clone());
            if each {
                let committed = self.committed + documents;
                if let (Some(checkpoints), Some(last)) = (&mut self.checkpoints, &last) {
                    let now = self.project.clock.iso();
                    let written = checkpoints.write(self.database, last, committed, &now).await;
                    written.map_err(|source| self.not_written(source))?;
                }
                self.database.commit().await.map_err(|source| self.not_written(source))?;
                self.committed = committed;
                self.last = last.as_ref().map(Key::to_string).or_else(|| self.last.take());
            }
            run.record(BatchResult { documents, changed, failed, last, milliseconds: millis(started) });
            let total = Some(run.total());
            (self.events)(Event::Progress { step: step.clone(), done: run.documents, total });
        }
        Ok(())
    }

    fn not_written(&self, source: DatabaseError) -> BackfillError {
        BackfillError::Write { collection: self.slug(), source, committed: self.committed, last: self.last.clone() }
    }

    fn invalid(&self, mut problems: Vec<Problem>) -> BackfillError {
        let count = u64::try_from(problems.len()).unwrap_or(u64::MAX);
        problems.truncate(PROBLEMS);
        BackfillError::Invalid {
            collection: self.slug(),
            problems,
            count,
            committed: self.committed,
            last: self.last.clone(),
        }
    }

    /// Transforms and decides.
    async fn outcome(&mut self, candidates: &[Candidate]) -> Result<Outcome, BackfillError> {
        let mut outcome = Outcome::default();
        let mut inputs = self.frame.inputs(candidates);
        let mut outputs: Vec<Option<Value>> = vec![None; inputs.len()];
        let mut open: Vec<usize> = (0..inputs.len()).collect();
        let mut failed: IndexSet<Key> = IndexSet::new();
        // After a failure the other documents are tried again, as long as failures are allowed.
        while !open.is_empty() {
            let given: Vec<Value> = match failed.is_empty() && self.options.max_errors == 0 {
                true => std::mem::take(&mut inputs),
                false => open.iter().map(|index| inputs[*index].clone()).collect(),
            };
            let count = given.len();
            match self.transform(given).await? {
                Ok(documents) if documents.len() == count => {
                    for (index, document) in open.drain(..).zip(documents) {
                        outputs[index] = Some(document);
                    }
                }
                Ok(documents) => return Err(BackfillError::Count { given: count, returned: documents.len() }),
                Err(failure) => {
                    let index = open.get(failure.index).copied().unwrap_or_default();
                    let id = self.frame.document_of_input(candidates, index);
                    let allowed = self.options.max_errors > u64::try_from(failed.len()).unwrap_or(u64::MAX);
                    let (Some(id), false, true) = (id.clone(), failure.fatal, allowed) else {
                        return Err(self.transform_failed(id, failure));
                    };
                    outcome
                        .problems
                        .push(Problem { id: id.to_string(), invalid: vec![Invalid::new("", failure.message)] });
                    failed.insert(id.clone());
                    open.retain(|index| self.frame.document_of_input(candidates, *index).as_ref() != Some(&id));
                }
            }
        }
        let outputs = outputs.into_iter().map(|output| output.unwrap_or(Value::Null)).collect();
        let mut fresh_id = || self.ids.fresh();
        let decisions = self.frame.decide(candidates, outputs, &mut fresh_id);
        for (candidate, decision) in candidates.iter().zip(decisions) {
            match decision {
                _ if failed.contains(&candidate.id) => {}
                Decision::Unchanged => {}
                Decision::Changed(change) => outcome.changed.push((candidate.id.clone(), *change)),
                Decision::Invalid(invalid) => outcome.problems.push(Problem { id: candidate.id.to_string(), invalid }),
            }
        }
        self.look_up(&mut outcome).await?;
        Ok(outcome)
    }

    fn transform_failed(&self, id: Option<Key>, failure: TransformFailure) -> BackfillError {
        if failure.interrupted {
            return BackfillError::Interrupted { committed: self.committed, last: self.last.clone() };
        }
        BackfillError::Transform {
            collection: self.slug(),
            id: id.map(|id| id.to_string()).unwrap_or_default(),
            failure: Box::new(failure),
            committed: self.committed,
            last: self.last.clone(),
        }
    }

    async fn transform(
        &mut self,
        documents: Vec<Value>,
    ) -> Result<Result<Vec<Value>, TransformFailure>, BackfillError> {
        let mut transformer = self.transformer.take().expect("the transformer came back from the last call");
        let work = tokio::task::spawn_blocking(move || {
            let result = transformer.transform(documents);
            (transformer, result)
        });
        let (transformer, result) = match self.database.during(work).await {
            Ok(done) => done,
            Err(error) => std::panic::resume_unwind(error.into_panic()),
        };
        let from = transformer.name().unwrap_or_else(|| "transform".to_owned());
        let transformer = self.transformer.insert(transformer);
        for line in transformer.logs() {
            (self.events)(Event::said(&from, line, "transform-warning"));
        }
        Ok(result)
    }

    /// Asks the database what only it knows: whether targets exist and unique values are free.
    async fn look_up(&mut self, outcome: &mut Outcome) -> Result<(), BackfillError> {
        let claims: Vec<Claim<'_>> = outcome
            .changed
            .iter()
            .map(|(id, change)| Claim { id: Some(id), targets: &change.targets, unique: &change.unique })
            .collect();
        let mut problems = look_up(self.database, self.frame.map, self.frame.entity, &claims).await?;
        let mut kept = Vec::with_capacity(outcome.changed.len());
        for (place, (id, change)) in std::mem::take(&mut outcome.changed).into_iter().enumerate() {
            match problems.swap_remove(&place) {
                Some(invalid) => outcome.problems.push(Problem { id: id.to_string(), invalid }),
                None => kept.push((id, change)),
            }
        }
        outcome.changed = kept;
        Ok(())
    }

    /// Takes down what a batch changes.
    fn note(&mut self, changed: &[(Key, Change)]) {
        for (id, change) in changed {
            let paths: IndexSet<String> = change.fields.iter().map(|field| without_places(&field.path)).collect();
            for path in paths {
                *self.report.fields.entry(path).or_default() += 1;
            }
            self.report.versions += u64::from(change.version.is_some());
            self.report.invalid_before += u64::from(!change.earlier.is_empty());
            if self.report.examples.len() < self.options.show {
                self.report.examples.push(Example { id: id.to_string(), changes: change.fields.clone() });
            }
        }
    }

    async fn write(&mut self, changed: Vec<(Key, Change)>) -> Result<(), DatabaseError> {
        let now = Cell::Text(self.project.clock.iso());
        let entity = self.frame.entity;
        let mut mains = Vec::with_capacity(changed.len());
        let mut versions = Vec::new();
        for (id, mut change) in changed {
            if !change.main.is_empty() {
                change.main.set(&entity.main, "updatedAt", now.clone());
                mains.push((id, change.main));
            }
            if let (Some((id, mut changes)), Some(tree)) = (change.version, &entity.versions) {
                changes.set(tree, "updatedAt", now.clone());
                changes.set(tree, "version_updatedAt", now.clone());
                versions.push((id, changes));
            }
        }
        let mut session = Session { database: self.database };
        session.write(self.frame.map, &entity.main, mains).await?;
        match &entity.versions {
            Some(tree) => session.write(self.frame.map, tree, versions).await,
            None => Ok(()),
        }
    }
}

/// `addOns.0.name` → `addOns.*.name`.
fn without_places(path: &str) -> String {
    let parts = path.split('.').map(|part| if part.parse::<usize>().is_ok() { "*" } else { part });
    parts.collect::<Vec<_>>().join(".")
}

fn millis(since: Instant) -> u64 {
    u64::try_from(since.elapsed().as_millis()).unwrap_or(u64::MAX)
}
