//! One JavaScript runtime with the registry, the builtins, limits and an event loop.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use rquickjs::{Context, Ctx, Exception, FromJs, Function, Object, Promise, Runtime, Value};

use crate::builtins;
use crate::cache::pack::Pack;
use crate::error::{EngineError, ErrorCode};
use crate::explain;
use crate::host;
use crate::inputs::{Inputs, Seen};
use crate::loader::{CompileError, Loader, Wants};
use crate::migration::LogListener;
use crate::settings::Settings;

/// The C stack that JavaScript may use: deep enough for Payload, and well below that of the thread it runs on.
const STACK: usize = 16 << 20;

/// The stack of a thread that runs JavaScript.
pub(crate) const THREAD_STACK: usize = 32 << 20;

/// The longest sleep between two looks at the clock and at the caller's wish to stop.
const NAP: Duration = Duration::from_millis(20);

/// Why JavaScript was stopped from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stop {
    Timeout,
    Interrupted,
    Exit(i32),
}

/// What one evaluation knows and has gathered; shared by the host functions.
pub(crate) struct Session {
    settings: Settings,
    inputs: Inputs,
    loader: Loader,
    started: Instant,
    deadline: Cell<Option<Instant>>,
    stop: Cell<Option<Stop>>,
    logs: RefCell<Vec<String>>,
    listener: RefCell<Option<LogListener>>,
    rejections: Rc<RefCell<Vec<String>>>,
}

impl Session {
    fn new(settings: Settings) -> Self {
        let inputs = Inputs::over(settings.build.clone());
        let pack = settings.cache_dir.as_deref().map(|directory| Pack::open(directory, &settings.config));
        let started = Instant::now();
        Self {
            loader: Loader::new(inputs.clone(), pack),
            deadline: Cell::new(settings.limits.time.map(|time| started + time)),
            settings,
            inputs,
            started,
            stop: Cell::new(None),
            logs: RefCell::default(),
            listener: RefCell::default(),
            rejections: Rc::default(),
        }
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    pub(crate) fn inputs(&self) -> &Inputs {
        &self.inputs
    }

    /// When the evaluation began.
    pub(crate) fn started(&self) -> Instant {
        self.started
    }

    /// Keeps a line that the project's code printed.
    pub(crate) fn log(&self, message: String) {
        if let Some(listener) = &mut *self.listener.borrow_mut() {
            listener(&message);
        }
        self.logs.borrow_mut().push(message);
    }

    /// The value of an environment variable; that it was read is recorded.
    pub(crate) fn variable(&self, name: &str) -> Option<String> {
        self.inputs.variable(name);
        self.settings.env.values.get(name).cloned()
    }

    /// The names of all environment variables; that they were listed is recorded.
    pub(crate) fn variable_names(&self) -> Vec<String> {
        self.inputs.all_variables();
        self.settings.env.values.keys().cloned().collect()
    }

    /// `process.exit`: JavaScript stops at the next instruction that can be interrupted.
    pub(crate) fn exit(&self, code: i32) {
        self.stop.set(Some(Stop::Exit(code)));
    }

    pub(crate) fn loader(&self) -> &Loader {
        &self.loader
    }

    /// Why JavaScript was stopped from outside, if it was.
    pub(crate) fn stopped(&self) -> Option<Stop> {
        self.stop.get()
    }

    /// Why promises were rejected that nobody has looked at so far.
    pub(crate) fn rejections(&self) -> Vec<String> {
        self.rejections.borrow().clone()
    }

    /// Must JavaScript stop now?
    pub(crate) fn must_stop(&self) -> bool {
        if self.stop.get().is_none() {
            if self.settings.interrupt.load(Ordering::Relaxed) {
                self.stop.set(Some(Stop::Interrupted));
            } else if self.deadline.get().is_some_and(|deadline| Instant::now() >= deadline) {
                self.stop.set(Some(Stop::Timeout));
            }
        }
        self.stop.get().is_some()
    }
}

/// A JavaScript runtime that is ready to load the project's modules.
pub(crate) struct Machine {
    session: Rc<Session>,
    context: Context,
}

impl Machine {
    /// Starts a runtime and evaluates the registry.
    pub(crate) fn boot(settings: Settings) -> Result<Self, EngineError> {
        let session = Rc::new(Session::new(settings));
        let runtime = Runtime::new().map_err(|error| failed(&error))?;
        runtime.set_memory_limit(session.settings.limits.memory);
        runtime.set_max_stack_size(STACK);
        // Configs live for a moment: collecting cycles early costs more than the memory it gives back.
        runtime.set_gc_threshold(64 << 20);
        let watched = session.clone();
        runtime.set_interrupt_handler(Some(Box::new(move || watched.must_stop())));
        let rejections = session.rejections.clone();
        runtime.set_host_promise_rejection_tracker(Some(Box::new(move |_, _, reason, handled| {
            let reason = reason_of(&reason);
            let mut rejections = rejections.borrow_mut();
            if !handled {
                rejections.push(reason);
            } else if let Some(index) = rejections.iter().rposition(|one| *one == reason) {
                rejections.remove(index);
            }
        })));
        let context = Context::full(&runtime).map_err(|error| failed(&error))?;
        let machine = Self { session, context };
        machine.with(install)?;
        Ok(machine)
    }

    /// Runs `f` in the context; an exception becomes an error with its place.
    pub(crate) fn with<T>(
        &self,
        f: impl for<'js> FnOnce(&Ctx<'js>, &Rc<Session>) -> rquickjs::Result<T>,
    ) -> Result<T, EngineError> {
        self.context.with(|ctx| {
            let result = f(&ctx, &self.session);
            match (result, self.session.stopped()) {
                (Ok(value), None) => Ok(value),
                (Ok(_), Some(stop)) => Err(explain::stopped(&self.session, stop)),
                (Err(error), _) => Err(explain::explain(&ctx, &self.session, &error)),
            }
        })
    }

    /// Passes every line that the project's code prints to `listener` too.
    pub(crate) fn listen(&self, listener: LogListener) {
        self.session.listener.replace(Some(listener));
    }

    /// Keeps the bytecode of what was compiled so far, for the next run.
    pub(crate) fn save(&self) {
        self.session.loader.save();
    }

    /// Everything that the evaluation has looked at so far.
    pub(crate) fn take_inputs(&self) -> Seen {
        self.session.inputs.take()
    }

    /// The lines that the project's code has printed.
    pub(crate) fn take_logs(&self) -> Vec<String> {
        self.session.logs.take()
    }

    /// Gives the code that runs next its full time.
    pub(crate) fn restart_clock(&self) {
        let time = self.session.settings.limits.time;
        self.session.deadline.set(time.map(|time| Instant::now() + time));
    }

    /// Looks at a value of a runtime that may have been stopped.
    pub(crate) fn peek<T: Default>(&self, f: impl for<'js> FnOnce(&Ctx<'js>) -> rquickjs::Result<T>) -> T {
        self.context.with(|ctx| {
            f(&ctx).unwrap_or_else(|_| {
                ctx.catch();
                T::default()
            })
        })
    }
}

/// The registry that `js/runtime.js` made.
pub(crate) fn registry<'js>(ctx: &Ctx<'js>) -> rquickjs::Result<Object<'js>> {
    ctx.globals().get("__payload_sync")
}

/// What a promise was rejected with, as text.
fn reason_of(reason: &Value<'_>) -> String {
    let message = reason.as_exception().and_then(rquickjs::Exception::message);
    message.or_else(|| reason.as_string()?.to_string().ok()).unwrap_or_else(|| reason.type_name().to_owned())
}

/// Evaluates a script that is part of the engine.
pub(crate) fn evaluate<'js, T: FromJs<'js>>(
    ctx: &Ctx<'js>,
    session: &Session,
    name: &str,
    source: &str,
) -> rquickjs::Result<T> {
    T::from_js(ctx, session.loader.evaluate(ctx, name, source)?)
}

/// Runs jobs and timers until a promise is settled.
pub(crate) fn settle<'js>(ctx: &Ctx<'js>, session: &Session, promise: &Promise<'js>) -> rquickjs::Result<Value<'js>> {
    let turn: Function<'js> = registry(ctx)?.get("turn")?;
    loop {
        if let Some(result) = promise.result::<Value<'js>>() {
            return result;
        }
        if session.must_stop() {
            return Err(Exception::throw_message(ctx, "stopped"));
        }
        if ctx.execute_pending_job() {
            continue;
        }
        // 0: something ran; above: milliseconds until the next timer; below: nothing is left to run.
        let wait: f64 = turn.call(())?;
        if wait > 0.0 {
            std::thread::sleep(Duration::from_secs_f64(wait / 1e3).min(NAP));
        } else if wait < 0.0 && !ctx.execute_pending_job() {
            let message = "The code waits for a promise that nothing will ever settle";
            let error = Exception::from_message(ctx.clone(), message)?;
            error.set("code", "ERR_NEVER_SETTLES")?;
            return Err(ctx.throw(error.into_value()));
        }
    }
}

/// Gives the registry its host functions and runs it.
fn install<'js>(ctx: &Ctx<'js>, session: &Rc<Session>) -> rquickjs::Result<()> {
    let object = Object::new(ctx.clone())?;
    let one = session.clone();
    let resolve = move |ctx: Ctx<'js>, specifier: String, from: String, import: bool| {
        let wants = if import { Wants::Import } else { Wants::Require };
        match one.loader.resolve(&specifier, &from, wants) {
            Ok(resolution) => Ok(resolution.id()),
            Err(error) => Err(throw(&ctx, &error, if import { "ERR_MODULE_NOT_FOUND" } else { "MODULE_NOT_FOUND" })),
        }
    };
    object.set("resolve", Function::new(ctx.clone(), resolve)?)?;
    let one = session.clone();
    let compile = move |ctx: Ctx<'js>, path: String| match one.loader.compile(&ctx, &path) {
        Ok(compiled) => compiled.into_object(&ctx),
        // QuickJS does not understand what the parser did: that is not the user's fault.
        Err(CompileError::JavaScript(error)) => {
            let thrown = ctx.catch();
            if let Some(object) = thrown.as_object() {
                object.set("__engineCode", ErrorCode::Unsupported.as_str())?;
            }
            if error.is_exception() { Err(ctx.throw(thrown)) } else { Err(error) }
        }
        Err(CompileError::Engine(error)) => Err(throw(&ctx, &error, "ERR_INVALID_MODULE")),
    };
    object.set("compile", Function::new(ctx.clone(), compile)?)?;
    let one = session.clone();
    let settle = move |ctx: Ctx<'js>, promise: Promise<'js>| settle(&ctx, &one, &promise);
    object.set("settle", Function::new(ctx.clone(), settle)?)?;
    let one = session.clone();
    let builtin = move |ctx: Ctx<'js>, name: String| match builtins::source(&name) {
        Some(source) => evaluate::<Value<'js>>(&ctx, &one, &format!("node:{name}"), source),
        None => Ok(Value::new_undefined(ctx)),
    };
    object.set("builtin", Function::new(ctx.clone(), builtin)?)?;
    object.set("builtinNames", Function::new(ctx.clone(), builtins::names)?)?;
    object.set("isBuiltin", Function::new(ctx.clone(), |name: String| builtins::is_builtin(&name))?)?;
    host::install(ctx, &object, session)?;
    let start: Function<'js> = evaluate(ctx, session, "payload-sync:runtime", builtins::RUNTIME)?;
    let registry: Object<'js> = start.call((object,))?;
    ctx.globals().prop("__payload_sync", rquickjs::object::Property::from(registry))
}

/// Throws one of our errors into JavaScript, so that the project's code can catch it as it could in Node.
fn throw(ctx: &Ctx<'_>, error: &EngineError, code: &str) -> rquickjs::Error {
    let thrown = Exception::from_message(ctx.clone(), &error.message).and_then(|exception| {
        exception.set("code", code)?;
        exception.set("__engineCode", error.code.as_str())?;
        exception.set("__engineHint", error.hint.clone())?;
        if let Some(place) = &error.place {
            exception.set("__engineFile", place.file.to_string_lossy().into_owned())?;
            exception.set("__engineLine", place.line)?;
            exception.set("__engineColumn", place.column)?;
        }
        Ok(exception)
    });
    match thrown {
        Ok(exception) => ctx.throw(exception.into_value()),
        Err(error) => error,
    }
}

fn failed(error: &rquickjs::Error) -> EngineError {
    EngineError::new(ErrorCode::Internal, format!("The JavaScript engine failed to start: {error}"))
}
