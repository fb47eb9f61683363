//! What a run did.

use std::time::Instant;

use indexmap::IndexMap;
use payload_sync_core::content::{
    Action, Change, Choice, CollectionPlan, DocumentPlan, Plan, Scope, Unsuited, id_text,
};
use serde::Serialize;
use serde_json::Value;

use super::Place;
use super::sides::Side;
use crate::rest::Requests;

/// The result of a run, or of a dry run: then the counts are what would be done, and `plan` says it in full.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    pub source: Place,
    pub target: Place,
    pub dry_run: bool,
    pub collections: Vec<CollectionReport>,
    /// Documents that were left alone, with the reason. In a dry run they are in the plan.
    pub skipped: Vec<Skipped>,
    /// Documents that could not be written. Running again tries them again.
    pub failures: Vec<Failure>,
    /// Documents that differ still after they were written.
    pub remaining: Vec<Remaining>,
    /// New accounts by collection: they have a random password, which nobody knows.
    pub passwords: IndexMap<String, usize>,
    /// Files whose name was taken on the target: the name on the source, and the one that the target gave.
    pub renamed: Vec<(String, String)>,
    /// Collections that were not asked for, with how many references to them could not be written.
    pub to_add: IndexMap<String, usize>,
    /// What `all-collections` left out.
    pub left_out: IndexMap<String, Unsuited>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<Plan>,
    pub requests: RequestReport,
    pub millis: u64,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct RequestReport {
    pub source: Requests,
    pub target: Requests,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CollectionReport {
    pub slug: String,
    pub scope: Scope,
    pub created: usize,
    pub updated: usize,
    pub unchanged: usize,
    /// Left alone with a reason: blocked, changed on the target, changed on both sides.
    pub skipped: usize,
    pub failed: usize,
    /// Documents that only the target has.
    pub only_target: usize,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Skipped {
    pub collection: String,
    #[serde(flatten)]
    pub document: DocumentPlan,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    pub collection: String,
    pub source: Value,
    pub label: String,
    pub message: String,
    /// The document exists on the target, in part.
    pub partial: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Remaining {
    pub collection: String,
    pub source: Value,
    pub target: Value,
    pub changes: Vec<Change>,
}

impl Remaining {
    pub(super) fn new(collection: &str, source: &Value, target: &Value, changes: &[Change]) -> Self {
        let (source, target) = (source["id"].clone(), target.clone());
        Self { collection: collection.to_owned(), source, target, changes: changes.to_vec() }
    }
}

/// What a plan wants of one collection.
pub(super) fn counts(planned: &CollectionPlan) -> CollectionReport {
    let count = |wanted: fn(&Action) -> bool| planned.documents.iter().filter(|one| wanted(&one.action)).count();
    let created = count(|action| matches!(action, Action::Create));
    let updated = count(|action| matches!(action, Action::Update { .. }));
    CollectionReport {
        slug: planned.slug.clone(),
        scope: planned.scope,
        created,
        updated,
        unchanged: planned.unchanged,
        skipped: planned.documents.len() - created - updated,
        failed: 0,
        only_target: planned.only_target,
    }
}

impl Report {
    pub(super) fn new(source: &Place, target: &Place, plan: &Plan, choice: &Choice, dry_run: bool) -> Self {
        let writes = |document: &DocumentPlan| matches!(document.action, Action::Create | Action::Update { .. });
        let skipped = plan.documents().filter(|(_, document)| !dry_run && !writes(document));
        let skipped = skipped
            .map(|(one, document)| Skipped { collection: one.slug.clone(), document: document.clone() })
            .collect();
        Self {
            source: source.clone(),
            target: target.clone(),
            dry_run,
            collections: plan.collections.iter().map(counts).collect(),
            skipped,
            failures: Vec::new(),
            remaining: Vec::new(),
            passwords: IndexMap::new(),
            renamed: Vec::new(),
            to_add: plan.to_add.iter().map(|(slug, count)| (slug.clone(), *count)).collect(),
            left_out: choice.left_out.clone(),
            plan: None,
            requests: RequestReport::default(),
            millis: 0,
        }
    }

    pub(super) fn finish(&mut self, source: &Side, target: &Side, started: Instant) {
        self.requests = RequestReport { source: source.client.requests(), target: target.client.requests() };
        self.millis = started.elapsed().as_millis() as u64;
    }

    pub(super) fn collection(&mut self, slug: &str) -> Option<&mut CollectionReport> {
        self.collections.iter_mut().find(|one| one.slug == slug)
    }

    pub(super) fn has_failed(&self, slug: &str, id: &Value) -> bool {
        self.failures.iter().any(|one| one.collection == slug && id_text(&one.source) == id_text(id))
    }

    /// How many documents the target does not have as they were asked for. What was edited on the target, and stays,
    /// is none of them.
    pub fn unfinished(&self) -> usize {
        self.failures.len() + self.skipped.iter().filter(|one| one.document.action != Action::Keep).count()
    }

    /// Whether the target has everything that was asked for.
    pub fn complete(&self) -> bool {
        self.unfinished() == 0
    }

    pub fn total(&self, count: impl Fn(&CollectionReport) -> usize) -> usize {
        self.collections.iter().map(count).sum()
    }
}
