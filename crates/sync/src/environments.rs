//! `environments <source> <target> [collections]`: brings the documents of one Payload server to another over REST.
//!
//! Gather: both sides' documents. Decide: [`payload_sync_core::content::plan`]. Act: one document after the other,
//! then read the target again and compare. Nothing is deleted, and what failed can be run again.

mod act;
mod errors;
mod gather;
mod report;
mod sides;
mod state;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use payload_sync_core::ProjectModel;
use payload_sync_core::content::{self, Choice, Plan, Scope, Shapes, Unsuited, id_text};
use serde_json::Value;

pub use errors::EnvironmentsError;
pub use report::{CollectionReport, Failure, Remaining, Report, Skipped};
pub use sides::{Place, Role};

use crate::config::ALL;
use crate::{Answers, Event, Outcome, Project, Question, Step, Verb, Warning};
use act::Act;
use gather::Gathered;
use sides::Side;
use state::State;

/// What [`run`] is told.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// A name of `environments` in `sync-config.ts`, or the address of a server.
    pub source: String,
    pub target: String,
    /// Slugs, names of groups, `all-collections`. Empty: the `collections` of `sync-config.ts`.
    pub collections: Vec<String>,
    /// Stop after the plan.
    pub dry_run: bool,
    /// Write over what was changed on the target since the last run.
    pub overwrite: bool,
    pub answers: Answers,
}

/// The id of the question whether to write to a production server.
pub const CONFIRM: &str = "environments.write";

/// Compares two environments and brings the target up to date.
pub async fn run(
    project: &Project,
    options: Options,
    events: &mut dyn FnMut(Event),
) -> Result<Outcome<Report>, EnvironmentsError> {
    let started = Instant::now();
    let source = sides::place(&project.sync_config, Role::Source, &options.source)?;
    let target = sides::place(&project.sync_config, Role::Target, &options.target)?;
    if source.url == target.url {
        return Err(EnvironmentsError::Same { url: source.url });
    }
    let model = project.model(None).await?;
    let choice = choose(project, &model, &options.collections)?;
    let mut shapes = Shapes::new(&model);
    let source = Side::open(project, &model, source, Role::Source)?;
    let target = Side::open(project, &model, target, Role::Target)?;

    let allowed = sides::sign_in(&source, &target, &choice.collections, &mut shapes).await?;
    allowed.into_iter().for_each(|warning| events(Event::Warning(warning)));
    let mut state = State::load(project, &source.place, &target.place)?;
    let gathered = gather::gather(&shapes, &source, &target, &choice.collections, &state.base, events).await?;
    let (plan, ids) = content::plan(&shapes, &gathered.inputs, &state.base, options.overwrite);

    let mut report = Report::new(&source.place, &target.place, &plan, &choice, options.dry_run);
    if options.dry_run {
        report.finish(&source, &target, started);
        report.plan = Some(plan);
        return Ok(Outcome::Done(report));
    }
    if !plan.is_empty() && target.place.guarded() && !options.answers.confirmed(CONFIRM) {
        return Ok(Outcome::NeedsAnswer(vec![question(&source.place, &target.place, &plan)]));
    }

    let mut act = Act::new(&shapes, &gathered, &source, &target, ids);
    let result = act.run(&plan, &mut state, &mut report, events).await;
    let ids = act.into_ids();
    state.save()?;
    result?;
    let verified = verify(&shapes, &source, &target, &gathered, &plan, &ids, &mut state, &mut report, events).await;
    state.save()?;
    verified?;
    report.finish(&source, &target, started);
    Ok(Outcome::Done(report))
}

/// The collections that a run is about.
fn choose(project: &Project, model: &ProjectModel, names: &[String]) -> Result<Choice, EnvironmentsError> {
    let config = &project.sync_config;
    let mut groups = config.groups.clone();
    let all = ALL[0].to_owned();
    // What `all-collections` stands for, when the config says. `critical-data` is the guide's name for what matters.
    if let Some(list) = config.collections.as_ref().filter(|list| !list.is_empty()) {
        groups.extend(ALL.map(|name| (name.to_owned(), list.clone())));
        groups.entry("critical-data".to_owned()).or_insert_with(|| list.clone());
    }
    let everything = |name: &str| ALL.contains(&name) || name == "critical-data";
    let names: Vec<String> = match names {
        [] => vec![all],
        names => names
            .iter()
            .map(|name| if everything(name) && !groups.contains_key(name) { &all } else { name }.clone())
            .collect(),
    };
    let choice = Choice::parse(model, &names, &groups)
        .map_err(|unknown| EnvironmentsError::UnknownCollection { name: unknown.name, known: unknown.known })?;
    for slug in &choice.collections {
        let collection = model.config.collections.iter().find(|one| one.slug == *slug);
        match collection.and_then(content::unsuited) {
            None | Some(Unsuited::Submissions) => {}
            Some(reason) => return Err(EnvironmentsError::Unsuited { slug: slug.clone(), reason }),
        }
    }
    if choice.collections.is_empty() {
        return Err(EnvironmentsError::NoCollections);
    }
    Ok(choice)
}

fn question(source: &Place, target: &Place, plan: &Plan) -> Question {
    let details = plan.collections.iter().filter_map(|collection| {
        let counts = report::counts(collection);
        let words: Vec<String> = [(counts.created, "to create"), (counts.updated, "to change")]
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, word)| format!("{count} {word}"))
            .collect();
        (!words.is_empty()).then(|| format!("{}: {}", collection.slug, words.join(", ")))
    });
    Question::Confirm {
        id: CONFIRM.to_owned(),
        title: format!("{} documents of {source} will be written to {target}", plan.writes()),
        details: details.collect(),
    }
}

/// Reads the written collections of the target again: what differs still is reported, and what is equal is recorded.
#[expect(clippy::too_many_arguments, reason = "the last beat of a job that has all of this at hand")]
async fn verify(
    shapes: &Shapes,
    source: &Side,
    target: &Side,
    gathered: &Gathered,
    plan: &Plan,
    ids: &content::IdMap,
    state: &mut State,
    report: &mut Report,
    events: &mut dyn FnMut(Event),
) -> Result<(), EnvironmentsError> {
    for (input, planned) in gathered.inputs.iter().filter(|input| input.scope != Scope::Known).zip(&plan.collections) {
        let Some(shape) = shapes.get(&input.slug) else { continue };
        let written = report::counts(planned);
        let fresh = if written.created + written.updated == 0 {
            None
        } else {
            let step = Step::new(Verb::Verify, &input.slug);
            events(Event::Started { step: step.clone() });
            let began = Instant::now();
            let wanted: Vec<_> =
                input.source.iter().filter_map(|document| ids.get(&input.slug, &document["id"]).cloned()).collect();
            let documents = gather::by_ids(target, shapes, shape, &wanted).await?;
            events(Event::Finished { step, millis: began.elapsed().as_millis() as u64 });
            Some(documents)
        };
        let documents = fresh.as_ref().unwrap_or(&input.target);
        let documents: BTreeMap<String, &Value> = documents.iter().map(|one| (id_text(&one["id"]), one)).collect();
        // What was not written on purpose, or failed, keeps its record.
        let left: BTreeSet<usize> = planned
            .documents
            .iter()
            .filter(|one| !matches!(one.action, content::Action::Create | content::Action::Update { .. }))
            .map(|one| one.index)
            .collect();
        for (index, document) in input.source.iter().enumerate() {
            let Some(id) = ids.get(&input.slug, &document["id"]) else { continue };
            let Some(found) = documents.get(&id_text(id)) else { continue };
            if left.contains(&index) || report.has_failed(&input.slug, &document["id"]) {
                continue;
            }
            let (changes, entry) = content::settle(shapes, shape, document, found, ids);
            let file = if shape.upload { gather::file_entry(document, found) } else { None };
            state.base.insert(&input.slug, &document["id"], content::Entry { file, ..entry });
            if fresh.is_some() && !changes.is_empty() {
                report.remaining.push(Remaining::new(&input.slug, document, id, &changes));
            }
        }
    }
    if !report.remaining.is_empty() {
        let count = report.remaining.len();
        let message = format!("{count} documents on {} differ from what was written", target.place);
        let hint = format!(
            "a hook or the access rules of the target changed these fields after {} was read; --json lists them",
            source.place
        );
        events(Event::Warning(Warning::new("content-differs", message).hint(hint)));
    }
    Ok(())
}
