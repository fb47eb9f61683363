//! Runs a project's transform function over documents.

use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};

use rquickjs::{Function, Object, Promise, Value};

use crate::error::{EngineError, ErrorCode};
use crate::exports::absolute;
use crate::isolate;
use crate::migration::parameters::transform_may_use_payload;
use crate::migration::{Lending, prepared};
use crate::node::run::Said;
use crate::runtime::{self, Machine};
use crate::settings::{EngineMode, Settings};
use crate::sql_host::SqlHost;

pub(crate) const TRANSFORM: &str = include_str!("../js/transform.js");

/// A transform module that is loaded and waits for documents, on a thread of its own.
///
/// The module exports a function `transform(doc, context)`, by that name or as its default export, which may be async.
#[derive(Debug)]
pub struct Transform {
    settings: Settings,
    context: String,
    requests: Sender<Request>,
    replies: Receiver<Reply>,
    logs: Vec<String>,
    broken: Option<EngineError>,
}

/// A document that could not be transformed.
#[derive(Debug, Clone, thiserror::Error)]
#[error("document {index}: {error}")]
pub struct TransformError {
    /// Which of the documents, from 0.
    pub index: usize,
    /// What went wrong, and where in the transform.
    #[source]
    pub error: EngineError,
}

#[derive(Debug)]
struct Request {
    documents: String,
    context: String,
}

#[derive(Debug)]
struct Reply {
    result: Result<String, TransformError>,
    logs: Vec<String>,
}

impl Transform {
    /// Evaluates a transform module.
    pub fn load(settings: &Settings, file: &Path) -> Result<Self, EngineError> {
        Self::start(settings, file, None)
    }

    /// The same, and the function's second argument has `payload` and `req` besides: the project's own Payload on the
    /// connection of `host`, or where none is installed, what stands in for it in migrations. It is started when the
    /// function first asks for one of them.
    ///
    /// What one call of [`Transform::run`] does is kept or taken back as a whole. A transform that may use Payload has
    /// no time limit.
    pub fn load_with(settings: &Settings, file: &Path, host: Box<dyn SqlHost>) -> Result<Self, EngineError> {
        let mut settings = prepared(settings);
        let path = absolute(&settings, file)?;
        let may = std::fs::read_to_string(&path).is_ok_and(|source| transform_may_use_payload(file, &source));
        if may {
            settings.limits.time = None;
        }
        let lending = Lending::new(&settings, Path::new(&path), host);
        match lending.is_native() || settings.build.is_some() || settings.mode != EngineMode::Node {
            true => Self::start(&settings, file, Some(lending)),
            false => Self::in_node(&settings, &path, may, lending),
        }
    }

    /// As `start`, under the project's Node.
    fn in_node(settings: &Settings, path: &str, may: bool, lending: Lending) -> Result<Self, EngineError> {
        let (requests, inbox) = channel::<Request>();
        let (outbox, replies) = channel::<Reply>();
        let (ready, loaded) = channel();
        let (owned, file) = (settings.clone(), Path::new(path).to_owned());
        isolate::spawn(move || {
            let started = lending.served(&owned, &file, may).and_then(|mut served| served.hear().map(|_| served));
            let mut served = match started {
                Ok(served) => served,
                Err(error) => {
                    let _ = ready.send(Err(error));
                    return;
                }
            };
            let _ = ready.send(Ok(served.take_logs()));
            for Request { documents, context } in inbox {
                served.restart_clock();
                let asked = served.say(&serde_json::json!({ "documents": documents, "context": context }));
                let result = match asked.and_then(|()| served.hear()) {
                    Ok(Said::Result(json)) => Ok(json),
                    Ok(Said::Refused(error, index)) => Err(TransformError { index, error }),
                    Ok(_) => Ok("[]".to_owned()),
                    Err(error) => Err(TransformError { index: 0, error }),
                };
                let dead = result.as_ref().is_err_and(|error| !survives(error.error.code));
                if outbox.send(Reply { result, logs: served.take_logs() }).is_err() || dead {
                    return;
                }
            }
            // It ends by itself; what it says of that is of no interest.
            let _ = served.say(&serde_json::json!({})).and_then(|()| served.hear().map(drop));
        })?;
        let logs = isolate::wait(&loaded, settings)??;
        let context = "{}".to_owned();
        Ok(Self { settings: settings.clone(), context, requests, replies, logs, broken: None })
    }

    fn start(settings: &Settings, file: &Path, lending: Option<Lending>) -> Result<Self, EngineError> {
        let path = absolute(settings, file)?;
        let (requests, inbox) = channel::<Request>();
        let (outbox, replies) = channel::<Reply>();
        let (ready, loaded) = channel();
        let owned = settings.clone();
        isolate::spawn(move || {
            let machine = Machine::boot(owned).and_then(|machine| load(&machine, path, lending).map(|()| machine));
            let machine = match machine {
                Ok(machine) => machine,
                Err(error) => {
                    let _ = ready.send(Err(error));
                    return;
                }
            };
            machine.save();
            let _ = ready.send(Ok(machine.take_logs()));
            for request in inbox {
                let result = run(&machine, request);
                let dead = result.as_ref().is_err_and(|error| !survives(error.error.code));
                if outbox.send(Reply { result, logs: machine.take_logs() }).is_err() || dead {
                    return;
                }
            }
        })?;
        let logs = isolate::wait(&loaded, settings)??;
        let context = "{}".to_owned();
        Ok(Self { settings: settings.clone(), context, requests, replies, logs, broken: None })
    }

    /// Sets what the function gets as its second argument.
    #[must_use]
    pub fn with_context(mut self, context: &serde_json::Value) -> Self {
        self.context = context.to_string();
        self
    }

    /// Transforms documents, in order; the time limit is for all of them together.
    ///
    /// A function that returns nothing, or `null`, gives `null` for that document. After the limits have stopped the function,
    /// every further call fails.
    pub fn run(&mut self, docs: &[serde_json::Value]) -> Result<Vec<serde_json::Value>, TransformError> {
        let fail = |error| TransformError { index: 0, error };
        if let Some(error) = &self.broken {
            return Err(fail(error.clone()));
        }
        let documents = serde_json::to_string(docs).map_err(|error| fail(internal(&error)))?;
        let request = Request { documents, context: self.context.clone() };
        let reply = self
            .requests
            .send(request)
            .map_err(|_| EngineError::new(ErrorCode::Internal, "The transform's thread has ended"))
            .and_then(|()| isolate::wait(&self.replies, &self.settings));
        let result = match reply {
            Ok(reply) => {
                self.logs.extend(reply.logs);
                reply.result
            }
            Err(error) => Err(fail(error)),
        };
        let json = result.inspect_err(|error| {
            if !survives(error.error.code) {
                self.broken = Some(error.error.clone());
            }
        })?;
        serde_json::from_str(&json).map_err(|error| fail(internal(&error)))
    }

    /// The lines that the transform has printed since the last call.
    pub fn take_logs(&mut self) -> Vec<String> {
        std::mem::take(&mut self.logs)
    }
}

/// Can the runtime go on after such an error?
fn survives(code: ErrorCode) -> bool {
    !matches!(
        code,
        ErrorCode::Timeout
            | ErrorCode::Memory
            | ErrorCode::Interrupted
            | ErrorCode::Exit
            | ErrorCode::Node
            | ErrorCode::Internal
    )
}

fn load(machine: &Machine, path: String, lending: Option<Lending>) -> Result<(), EngineError> {
    machine.with(|ctx, session| {
        let registry = runtime::registry(ctx)?;
        let request = Object::new(ctx.clone())?;
        if let Some(lending) = lending {
            request.set("lender", lending.lender(ctx, session, Path::new(&path))?)?;
        }
        request.set("registry", registry.clone())?;
        let make: Function<'_> = runtime::evaluate(ctx, session, "payload-sync:transform", TRANSFORM)?;
        let transform: Object<'_> = make.call((request,))?;
        let promise: Promise<'_> = transform.get::<_, Function<'_>>("load")?.call((path,))?;
        registry.set("transform", transform)?;
        runtime::settle(ctx, session, &promise)?;
        Ok(())
    })
}

fn run(machine: &Machine, request: Request) -> Result<String, TransformError> {
    machine.restart_clock();
    let result = machine.with(|ctx, session| {
        let transform: Object<'_> = runtime::registry(ctx)?.get("transform")?;
        let promise: Promise<'_> =
            transform.get::<_, Function<'_>>("run")?.call((request.documents, request.context))?;
        runtime::settle(ctx, session, &promise)?.get::<String>()
    });
    result.map_err(|error| TransformError { index: position(machine), error })
}

/// The document that the function was called with last.
fn position(machine: &Machine) -> usize {
    machine.peek(|ctx| {
        let transform: Object<'_> = runtime::registry(ctx)?.get("transform")?;
        transform.get::<_, Value<'_>>("position")?.get::<usize>()
    })
}

fn internal(error: &serde_json::Error) -> EngineError {
    EngineError::new(ErrorCode::Internal, format!("Not the JSON of documents: {error}"))
}
