//! `migrate:verify`: replays every migration on a scratch database, there, back and there again, and holds the end
//! against the config.

use std::collections::BTreeSet;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use payload_sync_core::comparison::compare;
use payload_sync_core::diff::{Answers, HazardCode, diff};
use payload_sync_core::lineage::{Fork, renames};
use payload_sync_core::migration::MigrationBody;
use payload_sync_core::{Dialect, Schema};
use payload_sync_database::{DatabaseUrl, UrlError};
use serde::Serialize;

use crate::migrate::{
    Direction, Error, Gathered, History, Record, Scratch, Session, Step as Migration, apply, prepare,
};
use crate::push::found;
use crate::{Class, Event, Fault, Place, Project, ProjectError, Step, Verb};

#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The PostgreSQL server on which the scratch database is created, as a URL; the project's own without it.
    pub database: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// Where the migrations are, relative to the project.
    pub directory: String,
    /// Where they were replayed.
    pub scratch: String,
    pub migrations: Vec<Replayed>,
    /// What the end was held against; absent when a migration failed or there was nothing to hold it against.
    pub end: Option<End>,
    pub findings: Vec<Finding>,
    /// What is no fault and somebody may want to know: objects that no snapshot names.
    pub notes: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum End {
    Config,
    Snapshot,
}

/// What came of a migration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Replayed {
    pub name: String,
    /// Whether it has code that ran in the engine.
    pub code: bool,
    pub up: bool,
    pub down: Down,
    /// What its `down` takes away with everything that is in it: `customers.shoe_size`, `cats`.
    pub loses: Vec<String>,
    pub millis: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Down {
    /// It undoes `up`, and `up` then gives the same again.
    Undoes,
    /// It ran, and something is not as it was.
    Differs,
    Failed,
    /// There is nothing in it, though `up` changes the schema.
    Missing,
    /// It was not tried, because `up` failed.
    NotTried,
}

/// Something that is wrong with the migrations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// A stable name for programs.
    pub code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub migration: Option<String>,
    /// One sentence.
    pub message: String,
    /// By table and column.
    pub details: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// What to do about it, best a command to type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// The two migrations of a fork, and what both were made from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fork: Option<Fork>,
}

impl Finding {
    fn new(code: &'static str, migration: Option<&str>, message: String) -> Self {
        let migration = migration.map(str::to_owned);
        Self { code, migration, message, details: Vec::new(), place: None, hint: None, fork: None }
    }

    fn details(self, details: Vec<String>) -> Self {
        Self { details, ..self }
    }

    fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// Of a migration that failed.
    fn failed(code: &'static str, migration: &str, which: &str, error: &Error) -> Self {
        let mut finding = Self::new(code, Some(migration), format!("`{which}` of {migration} fails: {}", cause(error)));
        finding.place = error.place();
        finding.hint = error.hint();
        finding
    }
}

/// Without "and was taken back", which is of no interest here.
fn cause(error: &Error) -> String {
    match error {
        Error::Statement { source, .. } | Error::Record { source, .. } => source.to_string(),
        Error::Code { source, .. } => source.to_string(),
        other => other.to_string(),
    }
}

pub async fn run(project: &Project, options: Options, events: &mut dyn FnMut(Event)) -> Result<Report, Error> {
    let beside = options.database.as_deref().map(|text| given_url(project, text)).transpose()?;
    let gathered = Gathered::beside(project, beside.clone()).await?;
    let history = History::read(&gathered.folder, gathered.dialect())?;
    let mut report = Report { directory: project.display(&gathered.folder.dir).to_string(), ..Report::default() };
    for fork in history.forks() {
        report.findings.push(forked(fork));
    }
    for name in &history.stray {
        let message = format!("the snapshot {name} belongs to no migration, and `migrate:create` may build on it");
        let hint = "bring its migration back from version control, or remove it".to_owned();
        report.findings.push(Finding::new("snapshot-without-migration", None, message).hint(hint));
    }

    let scratch = Scratch::create(beside.as_ref().unwrap_or(&gathered.url), project.clock).await?;
    report.scratch.clone_from(&scratch.place);
    let replayed = tokio::select! {
        replayed = replay(project, &gathered, &history, &scratch.session, &mut report, events) => replayed,
        () = interrupted(project) => Err(Error::Interrupted),
    };
    let removed = scratch.remove().await;
    replayed?;
    removed?;
    Ok(report)
}

fn given_url(project: &Project, text: &str) -> Result<DatabaseUrl, Error> {
    let wrong = |source: UrlError| ProjectError::Url { from: "--database".into(), source };
    Ok(DatabaseUrl::parse(text).map_err(wrong)?.resolve(&project.root))
}

/// There is nothing to bring to a safe place in a scratch database.
async fn interrupted(project: &Project) {
    while !project.interrupt.load(Ordering::Relaxed) {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

fn forked(fork: Fork) -> Finding {
    let base = fork.parent.as_ref().map_or("an empty database".to_owned(), |name| format!("the snapshot of {name}"));
    let Fork { first, second, .. } = &fork;
    let message = format!("{first} and {second} were both made from {base}");
    let details = vec![
        format!("{first}.json has changes that {second}.json does not have"),
        "the next `migrate:create` would make them a second time".to_owned(),
    ];
    let finding = Finding::new("snapshots-forked", Some(second), message).details(details);
    Finding { fork: Some(fork.clone()), ..finding.hint("payload-sync migrate:rebase") }
}

async fn replay(
    project: &Project,
    gathered: &Gathered,
    history: &History,
    session: &Session,
    report: &mut Report,
    events: &mut dyn FnMut(Event),
) -> Result<(), Error> {
    prepare(gathered, session, events).await?;
    let mut replay = Replay { project, gathered, session, events };
    let mut state = replay.state().await?;
    for (at, migration) in history.steps.iter().enumerate() {
        if project.interrupt.load(Ordering::Relaxed) {
            return Err(Error::Interrupted);
        }
        let name = &migration.file.name;
        let step = Step::new(Verb::Verify, name);
        (replay.events)(Event::Started { step: step.clone() });
        let begun = Instant::now();
        let mut replayed = Replayed {
            name: name.clone(),
            code: migration.body == MigrationBody::Code,
            up: false,
            down: Down::NotTried,
            loses: Vec::new(),
            millis: 0,
        };
        let batch = i64::try_from(at).unwrap_or(i64::MAX - 1) + 1;
        let went = match replay.up(migration, batch).await {
            Ok(()) => {
                replayed.up = true;
                let after = replay.state().await?;
                replayed.loses = loses(migration, &state.schema, &after.schema)?;
                replayed.down = replay.back_and_forth(migration, batch, &state, &after, report).await?;
                if let Some(snapshot) = &migration.snapshot {
                    let previous = at.checked_sub(1).and_then(|at| history.snapshot_at(at));
                    // What the last snapshot has again was joined.
                    let last = history.snapshot_at(history.steps.len() - 1);
                    let earlier = previous.zip(last);
                    replay.hold_against(migration, snapshot, earlier, report).await?;
                }
                state = after;
                true
            }
            Err(error) => {
                report.findings.push(Finding::failed("migration-up-failed", name, "up", &tried(error)?));
                false
            }
        };
        replayed.millis = begun.elapsed().as_millis().try_into().unwrap_or(u64::MAX);
        (replay.events)(Event::Finished { step, millis: replayed.millis });
        report.migrations.push(replayed);
        if !went {
            return Ok(());
        }
    }
    replay.end(history, report).await
}

/// A failure of the migration, as opposed to one of this run.
fn tried(error: Error) -> Result<Error, Error> {
    match error {
        Error::Interrupted | Error::Database(_) | Error::Project(_) => Err(error),
        Error::Code { ref source, .. } if source.class() == Class::Interrupted => Err(error),
        error => Ok(error),
    }
}

struct Replay<'a> {
    project: &'a Project,
    gathered: &'a Gathered,
    session: &'a Session,
    events: &'a mut dyn FnMut(Event),
}

/// What a database is made of.
#[derive(PartialEq)]
struct State {
    schema: Schema,
    /// What a schema does not have: views, functions, triggers, …
    others: BTreeSet<String>,
}

impl Replay<'_> {
    async fn state(&mut self) -> Result<State, Error> {
        let mut database = self.session.database().await;
        let schema = database.introspect(self.gathered.namespace()).await?;
        let others = database.other_objects(self.gathered.namespace()).await?.into_iter().collect();
        Ok(State { schema, others })
    }

    async fn up(&mut self, migration: &Migration, batch: i64) -> Result<(), Error> {
        self.apply(migration, Direction::Up, Record::Insert { batch }).await
    }

    async fn down(&mut self, migration: &Migration) -> Result<(), Error> {
        let ledger = self.session.ledger(self.gathered.namespace()).await?;
        let row = ledger.rows.iter().rev().find(|row| row.name == migration.file.name);
        // A migration that did away with its row is found out by what it left.
        let Some(row) = row else { return Ok(()) };
        self.apply(migration, Direction::Down, Record::Delete { id: row.id.clone() }).await
    }

    async fn apply(&mut self, migration: &Migration, direction: Direction, record: Record) -> Result<(), Error> {
        let (project, session, namespace) = (self.project, self.session, self.gathered.namespace());
        // What happens on a scratch database is no event of the project's own.
        let mut quietly = |event| {
            if matches!(event, Event::Log { .. } | Event::Warning(_)) {
                (self.events)(event);
            }
        };
        apply(project, session, None, namespace, &migration.file, direction, record, &mut quietly).await.map(drop)
    }

    async fn back_and_forth(
        &mut self,
        migration: &Migration,
        batch: i64,
        before: &State,
        after: &State,
        report: &mut Report,
    ) -> Result<Down, Error> {
        let name = &migration.file.name;
        let empty = matches!(&migration.body, MigrationBody::Sql { down, .. } if down.is_empty());
        if empty && before != after {
            let message = format!("`down` of {name} is empty, so it cannot be taken back");
            let hint = "write what undoes `up`, or a comment in code that says why not";
            report.findings.push(Finding::new("migration-without-down", Some(name), message).hint(hint));
            return Ok(Down::Missing);
        }
        if let Err(error) = self.down(migration).await {
            report.findings.push(Finding::failed("migration-down-failed", name, "down", &tried(error)?));
            return Ok(Down::Failed);
        }
        let back = self.state().await?;
        let mut down = Down::Undoes;
        if back != *before {
            down = Down::Differs;
            let message = format!("`down` of {name} does not undo its `up`");
            let details = differences(before, &back);
            report.findings.push(Finding::new("migration-down-differs", Some(name), message).details(details));
        }
        match self.up(migration, batch).await {
            Ok(()) => {
                let again = self.state().await?;
                if again != *after && down == Down::Undoes {
                    down = Down::Differs;
                    let message = format!("after `down`, `up` of {name} gives something else than the first time");
                    let details = differences(after, &again);
                    report.findings.push(Finding::new("migration-up-differs", Some(name), message).details(details));
                }
                Ok(down)
            }
            Err(error) => {
                let mut finding = Finding::failed("migration-up-again-failed", name, "up", &tried(error)?);
                finding.message = format!("after `down`, {}", finding.message);
                report.findings.push(finding);
                Ok(Down::Differs)
            }
        }
    }

    /// A migration's own snapshot.
    async fn hold_against(
        &mut self,
        migration: &Migration,
        snapshot: &Schema,
        earlier: Option<(&Schema, &Schema)>,
        report: &mut Report,
    ) -> Result<(), Error> {
        let found = self.session.database().await.introspect_as(snapshot).await?;
        let comparison = compare(snapshot, &found)?;
        let name = &migration.file.name;
        // A migration whose parent its statements do not tell, because it was edited or is code: what the snapshot before
        // has, and is still there, is in no snapshot any more.
        let forked = report.findings.iter().any(|one| one.fork.is_some() && one.migration.as_ref() == Some(name));
        let lost: Vec<String> = comparison
            .extra
            .iter()
            .filter(|extra| earlier.is_some_and(|(previous, last)| has(previous, extra) && !has(last, extra)))
            .cloned()
            .collect();
        if !lost.is_empty() && !forked {
            let message = format!("{name}.json does not have what the snapshot before it has and {name} does not drop");
            let hint = "it comes from another branch: take it away and write it anew: payload-sync migrate:create NAME";
            report.findings.push(Finding::new("snapshot-behind", Some(name), message).details(lost).hint(hint));
        }
        if comparison.differences.is_empty() {
            return Ok(());
        }
        let message = format!("{name}.json is not what {name} makes");
        let details = comparison.differences.iter().map(ToString::to_string).collect();
        let hint = "the migration was edited after it was written, or its snapshot was: write the missing statements";
        report.findings.push(Finding::new("snapshot-differs", Some(name), message).details(details).hint(hint));
        Ok(())
    }

    async fn end(&mut self, history: &History, report: &mut Report) -> Result<(), Error> {
        let dialect = self.gathered.dialect();
        let last = history.steps.len().checked_sub(1).and_then(|at| history.snapshot_at(at));
        let config = self.gathered.model.as_ref();
        let wanted = config.map(|model| Schema::from_model(model, dialect)).transpose()?;
        let (expected, end) = match (&wanted, last) {
            (Some(wanted), _) => (wanted, End::Config),
            (None, Some(last)) => (last, End::Snapshot),
            (None, None) => return Ok(()),
        };
        let found = found(&mut *self.session.database().await, expected, config.map(AsRef::as_ref)).await?;
        let comparison = compare(expected, &found)?;
        report.end = Some(end);
        let others = self.session.database().await.other_objects(self.gathered.namespace()).await?;
        let name = if end == End::Config { "config" } else { "last snapshot" };
        report
            .notes
            .extend(comparison.extra.iter().chain(&others).map(|extra| format!("{extra} is not in the {name}")));
        if comparison.differences.is_empty() {
            return Ok(());
        }
        let details: Vec<String> = comparison.differences.iter().map(ToString::to_string).collect();
        let unsaved =
            last.is_none_or(|last| diff(last, expected, &Answers::all_new()).is_ok_and(|diff| !diff.is_empty()));
        let finding = match end {
            End::Config if unsaved => {
                let message = "the config has changes that no migration makes".to_owned();
                Finding::new("config-differs", None, message).hint("payload-sync migrate:create NAME")
            }
            End::Config => {
                let message = "the migrations do not lead to what the config says".to_owned();
                let hint = "the last snapshot says that they do: compare the migrations with their snapshots";
                Finding::new("config-differs", None, message).hint(hint)
            }
            End::Snapshot => {
                let message = "the migrations do not lead to what the last snapshot says".to_owned();
                Finding::new("snapshot-differs", None, message)
            }
        };
        report.findings.push(finding.details(details));
        Ok(())
    }
}

/// Whether a schema names what a comparison calls extra: `table t`, `column t.c`, `index t.i`, `foreign key t.f`.
fn has(schema: &Schema, extra: &str) -> bool {
    let part = |name: &str| {
        let (table, part) = name.split_once('.')?;
        Some((schema.tables.get(table)?, part.to_owned()))
    };
    let kinds = ["table ", "enum ", "column ", "index ", "foreign key "];
    let Some((kind, name)) = kinds.iter().find_map(|kind| Some((*kind, extra.strip_prefix(kind)?))) else {
        return false;
    };
    match kind {
        "table " => schema.tables.contains_key(name),
        "enum " => schema.enums.contains_key(name),
        "column " => part(name).is_some_and(|(table, column)| table.columns.contains_key(&column)),
        "index " => part(name).is_some_and(|(table, index)| table.indexes.contains_key(&index)),
        _ => part(name).is_some_and(|(table, key)| table.foreign_keys.contains_key(&key)),
    }
}

/// What is not as it was, by name.
fn differences(expected: &State, found: &State) -> Vec<String> {
    let mut told: Vec<String> = match compare(&expected.schema, &found.schema) {
        Ok(comparison) => {
            let extra = comparison.extra.iter().map(|extra| format!("{extra} is still there"));
            comparison.differences.iter().map(ToString::to_string).chain(extra).collect()
        }
        Err(error) => vec![error.to_string()],
    };
    told.extend(expected.others.difference(&found.others).map(|other| format!("{other} is missing")));
    told.extend(found.others.difference(&expected.others).map(|other| format!("{other} is still there")));
    told
}

/// What a `down` takes away: what `up` made, except for what it only renamed.
fn loses(migration: &Migration, before: &Schema, after: &Schema) -> Result<Vec<String>, Error> {
    let statements = match &migration.body {
        MigrationBody::Sql { down, .. } => down.as_slice(),
        MigrationBody::Code => &[],
    };
    let dialect: Dialect = before.dialect;
    let answers = renames(statements.iter().map(|statement| statement.text.as_str()), dialect);
    let hazards = diff(after, before, &answers)?.hazards();
    let lost = hazards.into_iter().filter_map(|hazard| match (hazard.code, hazard.column) {
        (HazardCode::DropsTable, _) => Some(hazard.table),
        (HazardCode::DropsColumn, Some(column)) => Some(format!("{}.{column}", hazard.table)),
        _ => None,
    });
    Ok(lost.collect())
}
