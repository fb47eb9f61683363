//! Carries a plan out: documents in the plan's order, and once more those that had to wait for others.

use std::collections::BTreeSet;
use std::time::Instant;

use payload_sync_core::content::{
    self, Action, CollectionInput, DocumentPlan, Entry, IdMap, Plan, Resolution, Scope, Shape, Shapes, Write, Writes,
    id_text,
};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::EnvironmentsError;
use super::gather::{self, Gathered};
use super::report::{Failure, Report};
use super::sides::Side;
use super::state::State;
use crate::rest::{RestError, Save};
use crate::{Event, Step, Verb, Warning};

/// The record is written after so many new documents, so that a killed run is not forgotten.
const SAVE_EVERY: usize = 100;

pub(super) struct Act<'a> {
    shapes: &'a Shapes,
    gathered: &'a Gathered,
    source: &'a Side,
    target: &'a Side,
    ids: IdMap,
    /// Documents that will be created and are not yet.
    pending: BTreeSet<(String, String)>,
    created: usize,
    /// Locales that the target is known to have.
    locales: BTreeSet<String>,
}

/// One document's turn.
#[derive(Clone, Copy)]
struct Turn<'a> {
    input: &'a CollectionInput,
    shape: &'a Shape,
    planned: &'a DocumentPlan,
}

impl<'a> Turn<'a> {
    fn document(&self) -> &'a Value {
        &self.input.source[self.planned.index]
    }

    fn key(&self) -> (String, String) {
        (self.input.slug.clone(), id_text(&self.planned.source))
    }
}

/// How a turn ended.
enum Turned {
    Done,
    /// The document needs others first.
    Waits,
    Failed {
        message: String,
        partial: bool,
    },
}

impl<'a> Act<'a> {
    pub(super) fn new(
        shapes: &'a Shapes,
        gathered: &'a Gathered,
        source: &'a Side,
        target: &'a Side,
        ids: IdMap,
    ) -> Self {
        Self { shapes, gathered, source, target, ids, pending: BTreeSet::new(), created: 0, locales: BTreeSet::new() }
    }

    pub(super) fn into_ids(self) -> IdMap {
        self.ids
    }

    /// Errors are interruptions; what one document fails at is in the report.
    pub(super) async fn run(
        &mut self,
        plan: &Plan,
        state: &mut State,
        report: &mut Report,
        events: &mut dyn FnMut(Event),
    ) -> Result<(), EnvironmentsError> {
        let inputs = self.gathered.inputs.iter().filter(|input| input.scope != Scope::Known);
        let mut queues: Vec<(&str, Vec<Turn<'_>>)> = Vec::new();
        for (planned, input) in plan.collections.iter().zip(inputs) {
            let Some(shape) = self.shapes.get(&planned.slug) else { continue };
            let writes = |one: &&DocumentPlan| matches!(one.action, Action::Create | Action::Update { .. });
            let turns: Vec<Turn<'_>> =
                planned.documents.iter().filter(writes).map(|planned| Turn { input, shape, planned }).collect();
            let created = turns.iter().filter(|turn| turn.planned.target.is_none()).map(Turn::key);
            self.pending.extend(created);
            queues.push((&planned.slug, turns));
        }

        let mut deferred: Vec<(Turn<'_>, Vec<String>)> = Vec::new();
        let mut waiting: Vec<Turn<'_>> = Vec::new();
        for (slug, turns) in queues.into_iter().filter(|(_, turns)| !turns.is_empty()) {
            let step = Step::new(Verb::Write, slug);
            events(Event::Started { step: step.clone() });
            let began = Instant::now();
            let total = Some(turns.len() as u64);
            for (done, turn) in turns.into_iter().enumerate() {
                events(Event::Progress { step: step.clone(), done: done as u64, total });
                if !self.take(turn, &mut deferred, state, report).await? {
                    waiting.push(turn);
                }
            }
            events(Event::Finished { step, millis: began.elapsed().as_millis() as u64 });
        }
        // Documents that need others of a later collection; each round brings some of them, or none can be brought.
        while !waiting.is_empty() {
            let before = waiting.len();
            for turn in std::mem::take(&mut waiting) {
                if !self.take(turn, &mut deferred, state, report).await? {
                    waiting.push(turn);
                }
            }
            if waiting.len() == before {
                for turn in std::mem::take(&mut waiting) {
                    let message =
                        "it needs documents that need it: one of these fields must not be required".to_owned();
                    self.fail(turn, message, false, report);
                }
            }
        }
        for (turn, fields) in deferred {
            let resolve = |slug: &str, id: &Value| self.resolve(slug, id);
            let writes = content::again(self.shapes, turn.shape, turn.document(), &fields, resolve);
            let Some(id) = self.ids.get(&turn.input.slug, &turn.planned.source).cloned() else { continue };
            if let Turned::Failed { message, .. } = self.patch(turn, &id, writes.writes).await? {
                self.fail(turn, message, true, report);
            }
        }
        self.warn(report, events);
        Ok(())
    }

    /// One document's turn; false: it must wait for others.
    async fn take<'t>(
        &mut self,
        turn: Turn<'t>,
        deferred: &mut Vec<(Turn<'t>, Vec<String>)>,
        state: &mut State,
        report: &mut Report,
    ) -> Result<bool, EnvironmentsError> {
        let turned = match (&turn.planned.action, &turn.planned.target) {
            (Action::Update { changes, file }, Some(id)) => {
                let resolve = |slug: &str, id: &Value| self.resolve(slug, id);
                let writes = content::update(self.shapes, turn.shape, turn.document(), changes, resolve);
                self.change(turn, id, writes, *file, deferred).await?
            }
            _ => self.create(turn, deferred, state, report).await?,
        };
        match turned {
            Turned::Done => {}
            Turned::Waits => return Ok(false),
            Turned::Failed { message, partial } => self.fail(turn, message, partial, report),
        }
        Ok(true)
    }

    async fn create<'t>(
        &mut self,
        turn: Turn<'t>,
        deferred: &mut Vec<(Turn<'t>, Vec<String>)>,
        state: &mut State,
        report: &mut Report,
    ) -> Result<Turned, EnvironmentsError> {
        let document = turn.document();
        let mut lost = None;
        let writes = content::creation(self.shapes, turn.shape, document, |slug, id| {
            let resolution = self.resolve(slug, id);
            if resolution == Resolution::Missing && self.failed(report, slug, id) {
                lost.get_or_insert_with(|| format!("{slug}/{}", id_text(id)));
            }
            resolution
        });
        if writes.waits {
            return Ok(Turned::Waits);
        }
        if let Some(lost) = lost {
            let message = format!("it refers to {lost}, which could not be written");
            return Ok(Turned::Failed { message, partial: false });
        }
        let Writes { writes, deferred: fields, .. } = writes;
        let mut writes = writes.into_iter();
        let Some(first) = writes.next() else { return Ok(Turned::Done) };
        let mut data = first.data;
        if turn.shape.auth.is_some_and(|auth| auth.local) {
            // Nobody knows it: the person sets a new one through "forgot password".
            data.insert("password".to_owned(), format!("{}{}", Uuid::new_v4(), Uuid::new_v4()).into());
        }
        let file = match turn.shape.upload {
            true => match self.source.client.download(&turn.input.slug, document).await {
                Ok(file) => Some(file),
                Err(error) => return failed(error, false),
            },
            false => None,
        };
        let save = Save {
            collection: &turn.input.slug,
            id: None,
            locale: first.locale.as_deref(),
            draft: document["_status"] == "draft",
            data,
            file,
        };
        let created = match self.target.client.save(save).await {
            Ok(created) => created,
            Err(error) => return failed(error, false),
        };
        let id = created["id"].clone();
        self.ids.insert(&turn.input.slug, &turn.planned.source, id.clone());
        self.pending.remove(&turn.key());
        state.base.insert(&turn.input.slug, &turn.planned.source, Entry::pair(document, &created));
        if turn.shape.auth.is_some_and(|auth| auth.local) {
            *report.passwords.entry(turn.input.slug.clone()).or_default() += 1;
        }
        let wanted = document["filename"].as_str().filter(|_| turn.shape.upload);
        if let (Some(wanted), Some(given)) = (wanted, created["filename"].as_str())
            && wanted != given
        {
            report.renamed.push((wanted.to_owned(), given.to_owned()));
        }
        self.created += 1;
        if self.created.is_multiple_of(SAVE_EVERY) {
            state.save()?;
        }
        if !fields.is_empty() {
            deferred.push((turn, fields));
        }
        self.patch(turn, &id, writes.collect()).await
    }

    async fn change<'t>(
        &mut self,
        turn: Turn<'t>,
        id: &Value,
        writes: Writes,
        file: bool,
        deferred: &mut Vec<(Turn<'t>, Vec<String>)>,
    ) -> Result<Turned, EnvironmentsError> {
        if !writes.deferred.is_empty() {
            deferred.push((turn, writes.deferred));
        }
        if file {
            let file = match self.source.client.download(&turn.input.slug, turn.document()).await {
                Ok(file) => Some(file),
                Err(error) => return failed(error, false),
            };
            let locale = self.shapes.locales.first().map(String::as_str);
            let (collection, draft) = (turn.input.slug.as_str(), self.draft(turn));
            let save = Save { collection, id: Some(id), locale, draft, data: Map::new(), file };
            if let Err(error) = self.target.client.save(save).await {
                return failed(error, true);
            }
        }
        self.patch(turn, id, writes.writes).await
    }

    async fn patch(&mut self, turn: Turn<'_>, id: &Value, writes: Vec<Write>) -> Result<Turned, EnvironmentsError> {
        for write in writes {
            let locale = write.locale.as_deref();
            let (collection, draft) = (turn.input.slug.as_str(), self.draft(turn));
            let fields: Vec<String> = write.data.keys().cloned().collect();
            let save = Save { collection, id: Some(id), locale, draft, data: write.data, file: None };
            if let Err(error) = self.target.client.save(save).await {
                let place = locale.map(|locale| format!(" ({locale})")).unwrap_or_default();
                return match failed(error, true)? {
                    Turned::Failed { message, partial } => {
                        Ok(Turned::Failed { message: format!("{message}{place}"), partial })
                    }
                    other => Ok(other),
                };
            }
            if let Some(locale) = locale {
                self.prove_locale(turn, id, locale, &fields).await?;
            }
        }
        Ok(Turned::Done)
    }

    /// Payload takes a locale that it does not know for the default one, and says nothing. So after the first write in
    /// each other locale, the words of the default locale must be what they were; if not, they are put back.
    async fn prove_locale(
        &mut self,
        turn: Turn<'_>,
        id: &Value,
        locale: &str,
        fields: &[String],
    ) -> Result<(), EnvironmentsError> {
        let Some(default) = self.shapes.locales.first() else { return Ok(()) };
        if locale == default || !self.locales.insert(locale.to_owned()) {
            return Ok(());
        }
        let found = gather::by_ids(self.target, self.shapes, turn.shape, std::slice::from_ref(id)).await?;
        let Some(found) = found.first() else { return Ok(()) };
        let (mut changes, _) = content::settle(self.shapes, turn.shape, turn.document(), found, &self.ids);
        changes.retain(|change| fields.contains(&change.field));
        let has = |wanted: &str| changes.iter().all(|change| change.locale.as_deref() != Some(wanted));
        if has(default) || has(locale) {
            return Ok(());
        }
        changes.retain(|change| change.locale.as_ref() == Some(default));
        let resolve = |slug: &str, id: &Value| self.resolve(slug, id);
        let writes = content::update(self.shapes, turn.shape, turn.document(), &changes, resolve).writes;
        if let Some(write) = writes.into_iter().next() {
            let (collection, draft) = (turn.input.slug.as_str(), self.draft(turn));
            let locale = write.locale.as_deref();
            self.target
                .client
                .save(Save { collection, id: Some(id), locale, draft, data: write.data, file: None })
                .await?;
        }
        let server = self.target.place.to_string();
        Err(EnvironmentsError::LocaleMissing { server, locale: locale.to_owned() })
    }

    /// A draft is saved as one where the target has no published version that would stay in its place.
    fn draft(&self, turn: Turn<'_>) -> bool {
        let status = |document: &Value| document["_status"] == "draft";
        let target = turn.input.matches.0[turn.planned.index].as_ref().map(|(index, _)| &turn.input.target[*index]);
        turn.shape.drafts && status(turn.document()) && target.is_none_or(status)
    }

    fn resolve(&self, collection: &str, id: &Value) -> Resolution {
        match self.ids.get(collection, id) {
            Some(target) => Resolution::Known(target.clone()),
            None if self.pending.contains(&(collection.to_owned(), id_text(id))) => Resolution::Pending,
            None => Resolution::Missing,
        }
    }

    fn failed(&self, report: &Report, collection: &str, id: &Value) -> bool {
        report.has_failed(collection, id)
    }

    fn fail(&mut self, turn: Turn<'_>, message: String, partial: bool, report: &mut Report) {
        self.pending.remove(&turn.key());
        let slug = turn.input.slug.clone();
        if report.has_failed(&slug, &turn.planned.source) {
            return;
        }
        if let Some(counts) = report.collection(&slug) {
            let done = if turn.planned.target.is_none() { &mut counts.created } else { &mut counts.updated };
            *done = done.saturating_sub(1);
            counts.failed += 1;
        }
        let (source, label) = (turn.planned.source.clone(), turn.planned.label.clone());
        report.failures.push(Failure { collection: slug, source, label, message, partial });
    }

    fn warn(&self, report: &Report, events: &mut dyn FnMut(Event)) {
        for (slug, count) in &report.passwords {
            let message = format!("{slug}: {count} new accounts on {} have a random password", self.target.place);
            let hint = "passwords do not travel over REST; people set a new one through \"forgot password\"";
            events(Event::Warning(Warning::new("passwords-left", message).hint(hint)));
        }
        for (wanted, given) in &report.renamed {
            let message = format!("the file {wanted} is {given} on {}: the name was taken", self.target.place);
            events(Event::Warning(Warning::new("file-renamed", message)));
        }
    }
}

/// What an error means for one document; an interruption, or a server that is gone, ends the run.
fn failed(error: RestError, partial: bool) -> Result<Turned, EnvironmentsError> {
    match error {
        RestError::Interrupted => Err(error.into()),
        RestError::Refused { messages, .. } if !messages.is_empty() => {
            Ok(Turned::Failed { message: messages.join("; "), partial })
        }
        other => {
            let mut message = other.to_string();
            let mut cause = std::error::Error::source(&other);
            while let Some(error) = cause {
                message = format!("{message}: {error}");
                cause = error.source();
            }
            Ok(Turned::Failed { message, partial })
        }
    }
}
