//! Tests of monitoring against a real HTTP server.

use std::fs;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::{End, Monitor, log_file};
use crate::{Event, Project, ProjectOptions, Step, Verb, Warning};

/// A webhook that answers with `status` and keeps what it was sent.
async fn server(status: &'static str) -> (String, Arc<Mutex<Vec<Value>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/services/T0/secret-part", listener.local_addr().unwrap());
    let received = Arc::new(Mutex::new(Vec::new()));
    let keep = Arc::clone(&received);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = Vec::new();
            let body = loop {
                let mut part = [0; 4096];
                let count = stream.read(&mut part).await.unwrap();
                request.extend_from_slice(&part[..count]);
                let text = String::from_utf8_lossy(&request).into_owned();
                let length = text
                    .lines()
                    .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ").map(str::to_owned));
                if let (Some(length), Some((_, body))) = (length, text.split_once("\r\n\r\n"))
                    && body.len() >= length.trim().parse::<usize>().unwrap()
                {
                    break body.to_owned();
                }
            };
            keep.lock().unwrap().push(serde_json::from_str(&body).unwrap());
            let answer = format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            stream.write_all(answer.as_bytes()).await.unwrap();
        }
    });
    (url, received)
}

fn project(folder: &tempfile::TempDir, url: Option<&str>) -> Project {
    fs::write(folder.path().join("package.json"), r#"{"name":"salon"}"#).unwrap();
    let mut options = ProjectOptions::at(folder.path());
    options.clock = crate::Clock::parse("2026-11-22T10:00:00Z").unwrap();
    options.environment.insert("NODE_ENV".into(), "production".into());
    options.environment.insert("PAYLOAD_SECRET".into(), "very-secret".into());
    if let Some(url) = url {
        options.environment.insert("SYNC_WEBHOOK_URL".into(), url.into());
    }
    let mut project = Project::open(options).unwrap();
    project.sync_config.monitoring.enable_logging = true;
    project.sync_config.monitoring.enable_notifications = true;
    project
}

fn texts(received: &Mutex<Vec<Value>>) -> Vec<String> {
    received.lock().unwrap().iter().map(|message| message["text"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_run_is_told_to_log_and_webhook() {
    let folder = tempfile::tempdir().unwrap();
    let (url, received) = server("200 OK").await;
    let project = project(&folder, Some(&url));

    let mut monitor = Monitor::start(&project, "migrate", "", true);
    let step = Step::new(Verb::Migrate, "20261122_100000_first");
    monitor.event(&Event::Started { step: step.clone() });
    monitor.event(&Event::Progress { step: step.clone(), done: 1, total: None });
    monitor.event(&Event::Finished { step, millis: 7 });
    let report = json!({ "applied": ["20261122_100000_first"] });
    let warnings = monitor.finish(&End::Done { summary: "1 migration <applied>".into(), report }).await;
    assert_eq!(warnings, []);

    let texts = texts(&received);
    assert_eq!(texts.len(), 2, "{texts:?}");
    assert_eq!(texts[0], ":hourglass_flowing_sand: payload-sync migrate on salon (production) started");
    assert!(texts[1].starts_with(":white_check_mark: payload-sync migrate on salon (production) succeeded after 0."));
    assert!(texts[1].ends_with(" s\n1 migration &lt;applied&gt;"), "{}", texts[1]);
    assert_eq!(received.lock().unwrap()[1]["blocks"][0]["text"]["type"], "mrkdwn");

    let log = fs::read_to_string(log_file(folder.path())).unwrap();
    let lines: Vec<Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let events: Vec<_> = lines.iter().map(|line| line["event"].as_str().unwrap()).collect();
    assert_eq!(events, ["runStarted", "started", "finished", "runFinished"]);
    assert!(lines.iter().all(|line| line["run"] == lines[0]["run"] && line["time"] == "2026-11-22T10:00:00.000Z"));
    assert_eq!(lines[3]["report"]["applied"][0], "20261122_100000_first");
}

#[tokio::test]
async fn a_failure_is_told_without_its_secrets() {
    let folder = tempfile::tempdir().unwrap();
    let (url, received) = server("200 OK").await;
    let project = project(&folder, Some(&url));
    let monitor = Monitor::start(&project, "backfill", "customers", true);
    let message = format!("very-secret was refused by {url}");
    monitor.finish(&End::Failed { code: "refused".into(), message }).await;

    let texts = texts(&received);
    assert!(texts[1].starts_with(":x: payload-sync backfill customers on salon (production) failed"), "{texts:?}");
    assert!(texts[1].ends_with("\n*** was refused by *** (refused)"), "{texts:?}");
    let log = fs::read_to_string(log_file(folder.path())).unwrap();
    assert!(!log.contains("secret"), "{log}");
    assert!(log.contains(r#""ok":false"#), "{log}");
}

#[tokio::test]
async fn a_webhook_that_fails_is_a_warning() {
    let folder = tempfile::tempdir().unwrap();
    let (url, _) = server("404 Not Found").await;
    let end = End::Done { summary: String::new(), report: Value::Null };
    let check = async |url: &str| -> Vec<Warning> {
        let project = project(&folder, Some(url));
        let started = tokio::time::Instant::now();
        let warnings = Monitor::start(&project, "push", "", true).finish(&end).await;
        assert!(started.elapsed() < Duration::from_secs(11));
        warnings
    };
    let warnings = check(&url).await;
    assert_eq!(warnings.len(), 1);
    assert_eq!(warnings[0].message, "the webhook did not take the message: it answered HTTP 404");

    // Nobody listens on this port any more.
    let free = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let warnings = check(&format!("http://{free}/secret-part")).await;
    assert_eq!(warnings[0].message, "the webhook did not take the message: no connection could be made");

    let warnings = check("not a url").await;
    assert_eq!(warnings[0].message, "the webhook did not take the message: its address is not a URL");
}

#[tokio::test]
async fn says_when_there_is_no_webhook_and_keeps_quiet_when_not_asked() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = project(&folder, None);
    let end = End::Done { summary: String::new(), report: Value::Null };
    let warnings = Monitor::start(&project, "migrate", "", true).finish(&end).await;
    assert_eq!(warnings.iter().map(|warning| warning.code).collect::<Vec<_>>(), ["webhook-missing"]);

    // A run that changes nothing is logged but not sent.
    assert_eq!(Monitor::start(&project, "status", "", false).finish(&end).await, []);

    project.sync_config.monitoring = crate::config::Monitoring::default();
    let size = fs::metadata(log_file(folder.path())).unwrap().len();
    assert_eq!(Monitor::start(&project, "migrate", "", true).finish(&end).await, []);
    assert_eq!(fs::metadata(log_file(folder.path())).unwrap().len(), size);
}
