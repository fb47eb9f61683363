//! What is said, and where: results on stdout, everything else on stderr, progress only on a terminal.

use std::io::{self, IsTerminal, Write};
use std::time::Duration;

use anstyle::AnsiColor;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use payload_sync::secrets::Secrets;
use payload_sync::{Answer, Event, Question, Step, Verb, Warning};
use serde_json::{Value, json};

use crate::args::Global;
use crate::error::{CommandError, render_place};
use crate::exit::ExitCode;
use crate::interrupt;
use crate::reply::Reply;

/// The channels of one run.
#[derive(Debug)]
pub(crate) struct Ui {
    json: bool,
    quiet: bool,
    verbose: u8,
    /// Whether a person can be asked.
    interactive: bool,
    /// Whether progress is shown.
    progress: bool,
    /// There while a step runs.
    bar: Option<ProgressBar>,
    warnings: Vec<Warning>,
    secrets: Secrets,
}

impl Ui {
    pub(crate) fn new(global: &Global) -> Self {
        let terminal = io::stderr().is_terminal();
        Self {
            json: global.json,
            quiet: global.quiet,
            verbose: global.verbose,
            interactive: !global.json && io::stdin().is_terminal() && terminal,
            progress: terminal && !global.json && !global.quiet,
            bar: None,
            warnings: Vec::new(),
            secrets: Secrets::of(&std::env::vars().collect()),
        }
    }

    /// What must not be seen in errors, warnings and lines that the project's code prints.
    pub(crate) fn hide(&mut self, secrets: Secrets) {
        self.secrets = secrets;
    }

    /// A text without what must not be seen.
    pub(crate) fn redact(&self, text: &str) -> String {
        self.secrets.redact(text)
    }

    pub(crate) fn interactive(&self) -> bool {
        self.interactive
    }

    /// A line about what is going on. Not shown with `--quiet` or `--json`.
    pub(crate) fn status(&self, text: &str) {
        if !self.quiet && !self.json {
            self.stderr(text);
        }
    }

    pub(crate) fn warning(&mut self, mut warning: Warning) {
        warning.message = self.secrets.redact(&warning.message);
        if !self.json {
            let yellow = AnsiColor::Yellow.on_default().bold();
            let cyan = AnsiColor::Cyan.on_default().bold();
            let mut text = format!("{yellow}warning:{yellow:#} {}", warning.message);
            if let Some(place) = &warning.place {
                text.push_str(&format!("\n  at {}", render_place(place)));
            }
            if let Some(hint) = &warning.hint {
                text.push_str(&format!("\n{cyan}hint:{cyan:#} {hint}"));
            }
            self.stderr(&text);
        }
        self.warnings.push(warning);
    }

    /// Asks a person. `None`: they said no, or went away.
    pub(crate) fn ask(&mut self, question: &Question) -> Option<Answer> {
        self.clear();
        match question {
            Question::Confirm { title, details, .. } => {
                let mut text = format!("{title}\n");
                for detail in details {
                    text.push_str(&format!("  {detail}\n"));
                }
                let answer = self.line(&format!("{text}Go ahead? [y/N] "))?;
                matches!(answer.to_lowercase().as_str(), "y" | "yes").then_some(Answer::Yes)
            }
            Question::Name { title, details, name, .. } => {
                let mut text = format!("{title}\n");
                for detail in details {
                    text.push_str(&format!("  {detail}\n"));
                }
                let answer = self.line(&format!("{text}Type {name} to go ahead: "))?;
                (!answer.is_empty()).then_some(Answer::Text(answer))
            }
            Question::Rename { entity, table, name, candidates, .. } => {
                let of = table.as_ref().map(|table| format!(" of {table}")).unwrap_or_default();
                let mut text = format!("Is the {entity} {name}{of} new, or was it renamed?\n  1  it is new\n");
                for (index, candidate) in candidates.iter().enumerate() {
                    text.push_str(&format!("  {}  it was {candidate}: its data is kept\n", index + 2));
                }
                loop {
                    let answer = self.line(&format!("{text}Number: "))?;
                    match answer.parse::<usize>() {
                        Ok(1) => return Some(Answer::Create),
                        Ok(number) if number >= 2 && number - 2 < candidates.len() => {
                            return Some(Answer::RenameFrom(candidates[number - 2].clone()));
                        }
                        _ => self.stderr(&format!("Type a number from 1 to {}.", candidates.len() + 1)),
                    }
                }
            }
        }
    }

    /// One line that a person types.
    fn line(&self, prompt: &str) -> Option<String> {
        let mut stderr = anstream::stderr();
        write!(stderr, "{prompt}").and_then(|()| stderr.flush()).ok()?;
        let mut line = String::new();
        match interrupt::while_asking(|| io::stdin().read_line(&mut line)) {
            Ok(1..) => Some(line.trim().to_owned()),
            _ => None,
        }
    }

    /// Shows an event of a running job.
    pub(crate) fn event(&mut self, event: Event) {
        match event {
            Event::Warning(warning) => self.warning(warning),
            Event::Log { from, line } => {
                if self.verbose > 0 {
                    self.status(&self.secrets.redact(&format!("{from}: {line}")));
                }
            }
            Event::Started { step } => {
                if self.verbose > 0 {
                    self.status(&render_step(&step));
                }
                self.show(render_step(&step));
            }
            Event::Progress { step, done, total } => {
                let of = total.map(|total| format!(" of {total}")).unwrap_or_default();
                self.show(format!("{} {done}{of}", render_step(&step)));
            }
            Event::Finished { step, millis } => {
                if self.verbose > 0 {
                    self.status(&format!("{} ({millis} ms)", render_step(&step)));
                }
                self.clear();
            }
        }
    }

    /// Tells how the run came out, and gives the exit code.
    pub(crate) fn finish(&mut self, command: &str, result: Result<Reply, CommandError>) -> ExitCode {
        self.clear();
        let (reply, error, code) = match result {
            Ok(mut reply) => {
                let error = reply.error.take();
                let code = reply.code;
                (Some(reply), error, code)
            }
            Err(error) => {
                let code = error.exit_code();
                (None, Some(error), code)
            }
        };
        let error = error.map(|error| error.redacted(&self.secrets));
        if self.json {
            print_envelope(&json!({
                "command": command,
                "ok": code == ExitCode::Done,
                "result": reply.map_or(Value::Null, |reply| reply.result),
                "error": error.map_or(Value::Null, |error| error.json()),
                "warnings": self.warnings,
            }));
            return code;
        }
        if let Some(reply) = reply {
            print(&reply.text);
        }
        if let Some(error) = error {
            print_error(&error);
            if let Some(detail) = error.detail.filter(|_| self.verbose > 0) {
                self.stderr(&detail);
            }
        }
        code
    }

    /// Shows what runs, beside a spinner.
    fn show(&mut self, message: String) {
        if !self.progress {
            return;
        }
        let bar = self.bar.get_or_insert_with(|| {
            let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
            bar.set_style(ProgressStyle::with_template("{spinner:.cyan} {msg}").expect("the template is valid"));
            bar.enable_steady_tick(Duration::from_millis(100));
            bar
        });
        bar.set_message(message);
    }

    /// Takes the spinner away: what is written next begins on a line of its own.
    pub(crate) fn clear(&mut self) {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
    }

    fn stderr(&self, text: &str) {
        let write = || {
            // Nobody reads: nothing left to say.
            let _ = writeln!(anstream::stderr(), "{text}");
        };
        match &self.bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }
}

fn render_step(step: &Step) -> String {
    let verb = match step.verb {
        Verb::Load => "Reading",
        Verb::Introspect => "Asking the database for its schema:",
        Verb::Migrate => "Migrating",
        Verb::Rollback => "Rolling back",
        Verb::Push => "Pushing",
        Verb::Backfill => "Backfilling",
        Verb::Read => "Reading",
        Verb::Write => "Writing",
        Verb::Verify => "Verifying",
        Verb::Generate => "Generating",
        Verb::Backup => "Backing up",
        Verb::Restore => "Restoring",
    };
    format!("{verb} {}", step.subject)
}

pub(crate) fn print_error(error: &CommandError) {
    let _ = write!(anstream::stderr(), "{}", error.render());
}

pub(crate) fn print_envelope(envelope: &Value) {
    print(&envelope.to_string());
}

/// Writes to stdout. A reader that went away (`| head`) is no error.
fn print(text: &str) {
    let mut stdout = anstream::stdout();
    let end = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
    let _ = write!(stdout, "{text}{end}").and_then(|()| stdout.flush());
}
