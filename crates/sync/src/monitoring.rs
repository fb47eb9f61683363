//! Tells others about a run: a log beside the project, a message to a webhook. Neither can make a run fail.

mod run_log;
mod webhook;

use std::time::Instant;

use serde_json::{Value, json};
use tokio::task::JoinHandle;
use uuid::Uuid;

use crate::secrets::Secrets;
use crate::{Event, Project, Warning};

pub use run_log::log_file;

/// Listens to one run. Without settings that ask for it, it does nothing.
#[derive(Debug)]
pub struct Monitor {
    run: Run,
    clock: crate::Clock,
    began: Instant,
    secrets: Secrets,
    log: Option<run_log::RunLog>,
    webhook: Option<webhook::Webhook>,
    /// The message about the start, on its way while the job works.
    announced: Option<JoinHandle<Option<Warning>>>,
    warnings: Vec<Warning>,
}

/// What a message says about a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    pub id: String,
    /// The command as it is typed.
    pub command: String,
    /// What it was told to work on: `customers`, `staging to production`. May be empty.
    pub subject: String,
    /// The name in `package.json`, else the folder's.
    pub project: String,
    /// `NODE_ENV`, else `development`.
    pub environment: String,
}

/// How a run came out.
#[derive(Debug, Clone, PartialEq)]
pub enum End {
    /// One sentence, and the report.
    Done {
        summary: String,
        report: Value,
    },
    Failed {
        code: String,
        message: String,
    },
}

impl Monitor {
    /// Begins to listen. `notify`: whether the run changes something that others should hear of.
    pub fn start(project: &Project, command: &str, subject: &str, notify: bool) -> Self {
        let settings = &project.sync_config.monitoring;
        let mut warnings = Vec::new();
        let mut secrets = Secrets::of(&project.env);
        if let Some(url) = &settings.webhook_url {
            secrets.add(url);
        }
        let run = Run {
            id: Uuid::new_v4().to_string(),
            command: command.to_owned(),
            subject: subject.to_owned(),
            project: project.name(),
            environment: project.var("NODE_ENV").unwrap_or("development").to_owned(),
        };
        let log = settings.enable_logging.then(|| run_log::RunLog::open(&project.root)).and_then(|log| {
            log.map_err(|error| {
                warnings.push(Warning::new("run-log-failed", format!("the run log cannot be written: {error}")));
            })
            .ok()
        });
        let webhook = if settings.enable_notifications && notify {
            let url = settings.webhook_url.as_deref().or_else(|| project.var("SYNC_WEBHOOK_URL"));
            if url.is_none() {
                warnings.push(
                    Warning::new("webhook-missing", "notifications are on, but there is no webhook to send them to")
                        .hint("set SYNC_WEBHOOK_URL, or monitoring.webhookUrl in sync-config.ts"),
                );
            }
            url.map(webhook::Webhook::new)
        } else {
            None
        };
        let announced = webhook.clone().map(|webhook| {
            let message = webhook::started(&run);
            tokio::spawn(async move { webhook.send(&message).await })
        });
        let mut monitor =
            Self { run, clock: project.clock, began: Instant::now(), secrets, log, webhook, announced, warnings };
        let start = json!({
            "event": "runStarted", "command": monitor.run.command, "subject": monitor.run.subject,
            "project": monitor.run.project, "environment": monitor.run.environment,
        });
        monitor.write(start);
        monitor
    }

    /// Hears an event of the run. Progress is not logged: it would drown the rest.
    pub fn event(&mut self, event: &Event) {
        if self.log.is_some() && !matches!(event, Event::Progress { .. }) {
            let value = serde_json::to_value(event).expect("an event is plain data with string keys");
            self.write(value);
        }
    }

    /// Tells how the run came out. What went wrong in telling comes back as warnings.
    pub async fn finish(mut self, end: &End) -> Vec<Warning> {
        let millis = u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX);
        let line = match end {
            End::Done { summary, report } => {
                json!({ "event": "runFinished", "ok": true, "millis": millis, "summary": summary, "report": report })
            }
            End::Failed { code, message } => {
                let error = json!({ "code": code, "message": message });
                json!({ "event": "runFinished", "ok": false, "millis": millis, "error": error })
            }
        };
        self.write(line);

        // First the start, then the end: a webhook shows them in the order in which they arrive.
        let mut failed = None;
        if let Some(announced) = self.announced.take() {
            failed = announced.await.unwrap_or_default();
        }
        if let Some(webhook) = self.webhook.take() {
            let mut message = webhook::finished(&self.run, end, millis);
            self.secrets.redact_json(&mut message);
            failed = webhook.send(&message).await.or(failed);
        }
        self.warnings.extend(failed);
        self.warnings
    }

    fn write(&mut self, mut line: Value) {
        let Some(log) = &self.log else { return };
        self.secrets.redact_json(&mut line);
        let mut whole = json!({ "time": self.clock.iso(), "run": self.run.id });
        if let (Value::Object(whole), Value::Object(line)) = (&mut whole, line) {
            whole.extend(line);
        }
        if let Err(error) = log.append(&whole) {
            self.warnings.push(Warning::new("run-log-failed", format!("the run log cannot be written: {error}")));
            self.log = None;
        }
    }
}

#[cfg(test)]
mod tests;
