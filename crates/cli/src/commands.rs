//! The commands, one module each: an `Args` and one `run`.

pub(crate) mod backfill;
pub(crate) mod build;
pub(crate) mod config_check;
pub(crate) mod dev;
pub(crate) mod diff;
pub(crate) mod documents;
pub(crate) mod environments;
pub(crate) mod generate_db_schema;
pub(crate) mod generate_types;
pub(crate) mod info;
pub(crate) mod init;
pub(crate) mod migrate;
pub(crate) mod migrate_baseline;
pub(crate) mod migrate_create;
pub(crate) mod migrate_down;
pub(crate) mod migrate_fresh;
pub(crate) mod migrate_rebase;
pub(crate) mod migrate_resolve;
pub(crate) mod migrate_restore;
pub(crate) mod migrate_status;
pub(crate) mod migrate_verify;
pub(crate) mod push;
pub(crate) mod renames;
pub(crate) mod schema;
pub(crate) mod status;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use payload_sync::auto_push;
use payload_sync::monitoring::{End, Monitor};
use payload_sync::secrets::Secrets;
use payload_sync::{Answer, Answers, Clock, EngineMode, Event, Fault, Outcome, Project, ProjectOptions, Question};
use serde::Serialize;

use crate::args::{Engine, Global};
use crate::error::CommandError;
use crate::ui::Ui;

/// What every command is given.
pub(crate) struct Context<'a> {
    pub global: &'a Global,
    pub ui: &'a mut Ui,
    pub interrupt: Arc<AtomicBool>,
    /// The project that the command works on.
    pub introduced: Option<Project>,
}

impl Context<'_> {
    /// The project that the global flags name, with its settings.
    pub(crate) fn project(&mut self) -> Result<Project, CommandError> {
        let project = Project::open(self.options()?)?;
        self.introduce(&project);
        Ok(project)
    }

    /// The project as a build file is made of it: one that is there already counts for nothing.
    pub(crate) fn project_to_build(&mut self) -> Result<Project, CommandError> {
        let project = Project::open(ProjectOptions { build: None, model: None, ..self.options()? })?;
        self.introduce(&project);
        Ok(project)
    }

    /// The project without its settings: for what must work before they are right.
    pub(crate) fn found_project(&mut self) -> Result<Project, CommandError> {
        let project = Project::find(self.options()?)?;
        self.introduce(&project);
        Ok(project)
    }

    fn introduce(&mut self, project: &Project) {
        let mut secrets = Secrets::of(&project.env);
        if let Some(url) = &project.sync_config.monitoring.webhook_url {
            secrets.add(url);
        }
        self.ui.hide(secrets);
        for warning in &project.warnings {
            self.ui.warning(warning.clone());
        }
        self.introduced = Some(project.clone());
    }

    /// Tells what was odd about the config, once it has been evaluated.
    pub(crate) fn warn(&mut self) {
        for warning in self.introduced.iter().flat_map(Project::model_warnings) {
            self.ui.warning(warning);
        }
    }

    fn options(&self) -> Result<ProjectOptions, CommandError> {
        let current = std::env::current_dir()
            .map_err(|error| CommandError::failed("no-current-folder", "the current folder cannot be read", &error))?;
        let environment: BTreeMap<String, String> = std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
            .collect();
        let clock = match environment.get("PAYLOAD_SYNC_NOW") {
            Some(text) => Clock::parse(text).map_err(|error| {
                CommandError::failed(
                    "clock-invalid",
                    "PAYLOAD_SYNC_NOW is not a time like 2026-11-22T10:00:00Z",
                    &error,
                )
            })?,
            None => Clock::System,
        };
        let cwd = self.global.cwd.as_ref().map_or_else(|| current.clone(), |dir| current.join(dir));
        let relative = |path: &Option<PathBuf>| path.as_ref().map(|path| current.join(path));
        Ok(ProjectOptions {
            cwd,
            config: relative(&self.global.config),
            env_file: relative(&self.global.env_file),
            engine: match self.global.engine {
                Engine::Auto => EngineMode::Auto,
                Engine::Embedded => EngineMode::Embedded,
                Engine::Node => EngineMode::Node,
            },
            model: environment.get("PAYLOAD_SYNC_MODEL").map(PathBuf::from),
            build: relative(&self.global.build),
            environment,
            clock,
            interrupt: Arc::clone(&self.interrupt),
        })
    }

    /// Runs a job until no question is open: a person is asked on a terminal, otherwise the job is refused.
    pub(crate) async fn answered<R, E: Fault>(
        &mut self,
        mut job: impl AsyncFnMut(Answers, &mut dyn FnMut(Event)) -> Result<Outcome<R>, E>,
    ) -> Result<R, CommandError> {
        // `--yes` is an answer to confirmations only: it must not decide what a rename is.
        let mut answers = Answers::default();
        loop {
            let ui = &mut *self.ui;
            match job(answers.clone(), &mut |event| ui.event(event)).await? {
                Outcome::Done(report) => return Ok(report),
                Outcome::NeedsAnswer(questions) => self.ask(questions, &mut answers)?,
            }
        }
    }

    /// Asks every question that is still open.
    fn ask(&mut self, questions: Vec<Question>, answers: &mut Answers) -> Result<(), CommandError> {
        if questions.iter().all(|question| answers.given.contains_key(question.id())) {
            return Err(CommandError::bug("a job asked for an answer that it was given"));
        }
        let mut open = Vec::new();
        for question in questions {
            match question {
                Question::Confirm { id, .. } if self.global.yes => {
                    answers.given.insert(id, Answer::Yes);
                }
                question if answers.given.contains_key(question.id()) => {}
                question => open.push(question),
            }
        }
        if open.is_empty() {
            return Ok(());
        }
        if !self.ui.interactive() {
            return Err(CommandError::unanswered(open));
        }
        for question in open {
            match self.ui.ask(&question) {
                Some(answer) => answers.given.insert(question.id().to_owned(), answer),
                None => return Err(CommandError::declined()),
            };
        }
        Ok(())
    }

    /// Runs a job that the run log and the webhook hear of. `summary` is one sentence on the report: an error where it
    /// was done in part only.
    pub(crate) async fn monitored<R: Serialize, E: Fault>(
        &mut self,
        project: &Project,
        run: Monitored<'_>,
        mut job: impl AsyncFnMut(Answers, &mut dyn FnMut(Event)) -> Result<Outcome<R>, E>,
        summary: impl Fn(&R) -> Result<String, String>,
    ) -> Result<R, CommandError> {
        let mut monitor = Monitor::start(project, run.command, run.subject, run.notify);
        let result = self
            .answered(async |answers, events: &mut dyn FnMut(Event)| {
                job(answers, &mut |event| {
                    monitor.event(&event);
                    events(event);
                })
                .await
            })
            .await;
        self.told(monitor, result, summary).await
    }

    /// The same for a job that asks nothing.
    pub(crate) async fn monitored_plain<R: Serialize, E: Fault>(
        &mut self,
        project: &Project,
        run: Monitored<'_>,
        job: impl AsyncFnOnce(&mut dyn FnMut(Event)) -> Result<R, E>,
        summary: impl Fn(&R) -> Result<String, String>,
    ) -> Result<R, CommandError> {
        let mut monitor = Monitor::start(project, run.command, run.subject, run.notify);
        let result = job(&mut |event| {
            monitor.event(&event);
            self.ui.event(event);
        })
        .await
        .map_err(CommandError::from);
        self.told(monitor, result, summary).await
    }

    /// Tells how a run came out.
    async fn told<R: Serialize>(
        &mut self,
        monitor: Monitor,
        result: Result<R, CommandError>,
        summary: impl Fn(&R) -> Result<String, String>,
    ) -> Result<R, CommandError> {
        let end = match &result {
            Ok(report) => match summary(report) {
                Ok(summary) => {
                    let report = serde_json::to_value(report).expect("a report is plain data with string keys");
                    End::Done { summary, report }
                }
                Err(message) => End::Failed { code: "incomplete".to_owned(), message },
            },
            Err(error) => End::Failed { code: error.code.to_owned(), message: error.message_with_causes() },
        };
        for warning in monitor.finish(&end).await {
            self.ui.warning(warning);
        }
        result
    }
}

impl Context<'_> {
    /// `drizzle.autoPush`: pushes before a job that builds on the schema.
    pub(crate) async fn auto_push(&mut self, project: &Project) -> Result<(), CommandError> {
        if !auto_push::wanted(project) {
            return Ok(());
        }
        let run = Monitored { command: "push", subject: "", notify: true };
        let report = self
            .monitored(
                project,
                run,
                async |answers, events| auto_push::run(project, answers, events).await,
                |report| Ok(push::summary(report)),
            )
            .await?;
        if !report.unchanged {
            self.ui.status(push::text(&report).trim_end());
        }
        Ok(())
    }
}

/// What others are told about a run.
pub(crate) struct Monitored<'a> {
    pub command: &'static str,
    pub subject: &'a str,
    /// Whether the run changes something that others should hear of.
    pub notify: bool,
}
