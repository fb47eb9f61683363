//! Runs functions of the config that belong to single values of documents: defaults that are computed, the hook that
//! gives a document its place in an order.

use std::sync::mpsc::{Receiver, Sender, channel};

use serde_json::Value;

use crate::error::{EngineError, ErrorCode};
use crate::extract::{self, Script, with_real_config};
use crate::isolate;
use crate::node;
use crate::settings::{EngineMode, Settings};

/// A config that is evaluated and waits to be asked, on a thread of its own.
#[derive(Debug)]
pub struct Functions {
    settings: Settings,
    /// `None`: each question is Node's.
    running: Option<Running>,
}

#[derive(Debug)]
struct Running {
    questions: Sender<String>,
    answers: Receiver<Result<String, EngineError>>,
}

impl Functions {
    /// Evaluates the config.
    pub fn load(settings: &Settings) -> Result<Self, EngineError> {
        let settings = with_real_config(settings)?;
        if settings.mode == EngineMode::Node {
            return Ok(Self { settings, running: None });
        }
        let (questions, inbox) = channel::<String>();
        let (outbox, answers) = channel();
        let (ready, loaded) = channel();
        let owned = settings.clone();
        isolate::spawn(move || {
            let machine = match extract::boot(owned) {
                Ok(machine) => machine,
                Err(error) => {
                    let _ = ready.send(Err(error));
                    return;
                }
            };
            let _ = ready.send(Ok(()));
            for question in inbox {
                machine.restart_clock();
                let script = Script::functions(question);
                let answer = machine.with(|ctx, session| extract::ask(ctx, session, script));
                machine.save();
                if outbox.send(answer).is_err() {
                    return;
                }
            }
        })?;
        isolate::wait(&loaded, &settings)??;
        Ok(Self { settings, running: Some(Running { questions, answers }) })
    }

    /// Asks a question of `functions.js`.
    pub fn ask(&mut self, question: &Value) -> Result<Value, EngineError> {
        let json = match &self.running {
            None => node::answer(&self.settings, &Script::functions(question.to_string()))?.json,
            Some(Running { questions, answers }) => {
                let ended = |_| EngineError::new(ErrorCode::Internal, "The config's thread has ended");
                questions.send(question.to_string()).map_err(ended)?;
                isolate::wait(answers, &self.settings)??
            }
        };
        serde_json::from_str(&json).map_err(|error| EngineError::new(ErrorCode::Internal, error.to_string()))
    }
}
