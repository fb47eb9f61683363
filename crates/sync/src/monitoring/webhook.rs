//! Messages in the shape that Slack and its likes take: `{"text": …, "blocks": […]}`.

use std::time::Duration;

use serde_json::{Value, json};

use super::{End, Run};
use crate::{Warning, http};

/// A webhook must not hold up a run for longer than this.
const TIMEOUT: Duration = Duration::from_secs(5);

/// Where messages go. The address is a secret.
#[derive(Clone)]
pub(super) struct Webhook {
    url: String,
}

impl std::fmt::Debug for Webhook {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Webhook(***)")
    }
}

impl Webhook {
    pub(super) fn new(url: &str) -> Self {
        Self { url: url.to_owned() }
    }

    /// Sends a message; a warning says why it did not arrive.
    pub(super) async fn send(&self, message: &Value) -> Option<Warning> {
        let reason = match self.post(message).await {
            Ok(status) if status.is_success() => return None,
            Ok(status) => format!("it answered HTTP {}", status.as_u16()),
            // Without the address, which reqwest's own message holds.
            Err(error) if error.is_timeout() => format!("it did not answer within {} s", TIMEOUT.as_secs()),
            Err(error) if error.is_connect() => "no connection could be made".to_owned(),
            Err(error) if error.is_builder() && reqwest::Url::parse(&self.url).is_ok() => {
                "there are no CA certificates to check its server with (package ca-certificates, or SSL_CERT_FILE)"
                    .to_owned()
            }
            Err(error) if error.is_builder() => "its address is not a URL".to_owned(),
            Err(error) => error.without_url().to_string(),
        };
        Some(
            Warning::new("webhook-failed", format!("the webhook did not take the message: {reason}"))
                .hint("check SYNC_WEBHOOK_URL, or monitoring.webhookUrl in sync-config.ts"),
        )
    }

    async fn post(&self, message: &Value) -> Result<reqwest::StatusCode, reqwest::Error> {
        let https = self.url.starts_with("https:");
        let client = http::client(https, || reqwest::Client::builder().timeout(TIMEOUT))?;
        Ok(client.post(&self.url).json(message).send().await?.status())
    }
}

pub(super) fn started(run: &Run) -> Value {
    message(":hourglass_flowing_sand:", &format!("{} started", title(run)), &[])
}

pub(super) fn finished(run: &Run, end: &End, millis: u64) -> Value {
    let took = format!("{}.{:01} s", millis / 1000, millis % 1000 / 100);
    match end {
        End::Done { summary, .. } => message(
            ":white_check_mark:",
            &format!("{} succeeded after {took}", title(run)),
            std::slice::from_ref(summary),
        ),
        End::Failed { code, message: cause } => {
            message(":x:", &format!("{} failed after {took}", title(run)), &[format!("{cause} ({code})")])
        }
    }
}

/// `migrate customers on salon (production)`.
fn title(run: &Run) -> String {
    let subject = if run.subject.is_empty() { String::new() } else { format!(" {}", run.subject) };
    format!("payload-sync {}{subject} on {} ({})", run.command, run.project, run.environment)
}

fn message(icon: &str, title: &str, lines: &[String]) -> Value {
    let lines: Vec<&String> = lines.iter().filter(|line| !line.is_empty()).collect();
    let mut text = format!("{icon} {}", escape(title));
    let mut rich = format!("{icon} *{}*", escape(title));
    for line in lines {
        text.push_str(&format!("\n{}", escape(line)));
        rich.push_str(&format!("\n{}", escape(line)));
    }
    json!({
        "text": text,
        "blocks": [{ "type": "section", "text": { "type": "mrkdwn", "text": shorten(&rich) } }],
    })
}

/// The three characters that have a meaning of their own in Slack's text.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Slack refuses a block of more than 3,000 characters.
fn shorten(text: &str) -> String {
    if text.chars().count() <= 2900 { text.to_owned() } else { text.chars().take(2899).chain(['…']).collect() }
}
