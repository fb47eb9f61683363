//! Runs migrations with code: the project's own installed Payload, on the caller's database connection.

pub(crate) mod parameters;

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use rquickjs::{Ctx, Function, Object, Promise, Value};
use serde_json::json;

use crate::error::{EngineError, ErrorCode};
use crate::host::sql::{self, SharedHost};
use crate::inputs::Inputs;
use crate::isolate;
use crate::node::run::{self, Served};
use crate::runtime::{self, Machine, Session};
use crate::settings::{EngineMode, Settings};
use crate::sql_host::SqlHost;
use crate::transform::TRANSFORM;
use crate::versions;

const MIGRATE: &str = include_str!("../js/migrate.js");
const NATIVE: &str = include_str!("../js/native.js");
const DRIVERS: [(&str, &str); 3] = [
    ("transactions", include_str!("../js/drivers/transactions.js")),
    ("libsql", include_str!("../js/drivers/libsql.js")),
    ("pg", include_str!("../js/drivers/pg.js")),
];

/// Which function of a migration file runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// `up`
    Up,
    /// `down`
    Down,
}

impl Direction {
    /// The name of the function.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
        }
    }
}

/// What became of a migration that did not fail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MigrationOutcome {
    /// What the migration and Payload logged, and what is worth a warning (`warning: …`).
    pub logs: Vec<String>,
    /// Did the migration need Payload, rather than the database alone?
    pub payload: bool,
}

/// Gets each line that a migration logs, when it logs it.
pub type LogListener = Box<dyn FnMut(&str) + Send>;

/// Runs one direction of a migration file inside the transaction that `host` has begun.
///
/// The caller ends the transaction: it commits after `Ok`, and must roll back after any error. `settings.limits.time`
/// is the time that the whole migration may take.
pub fn run_migration(
    settings: &Settings,
    file: &Path,
    direction: Direction,
    host: Box<dyn SqlHost>,
) -> Result<MigrationOutcome, EngineError> {
    run_migration_with(settings, file, direction, host, Box::new(|_| {}))
}

/// As `run_migration`, with every logged line passed on at once.
pub fn run_migration_with(
    settings: &Settings,
    file: &Path,
    direction: Direction,
    host: Box<dyn SqlHost>,
    listener: LogListener,
) -> Result<MigrationOutcome, EngineError> {
    let file = absolute(settings, file);
    let source = std::fs::read_to_string(&file)
        .map_err(|error| EngineError::new(ErrorCode::Io, format!("Cannot read {}: {error}", file.display())))?;
    let payload = parameters::wants_payload(&file, &source, direction);
    let settings = prepared(settings);
    let owned = settings.clone();
    let native = settings.build.is_none() && !is_installed(&settings, &file);
    let documents = host.has_documents();
    if settings.mode == EngineMode::Node {
        needs_node(&settings, native)?;
        let mut listener = listener;
        if payload {
            listener(IN_NODE);
        }
        let job = json!({ "work": "migrate", "file": file, "direction": direction.as_str(), "wantsPayload": payload });
        let (_, logs) = run::whole(&settings, job, host, listener)?;
        return Ok(MigrationOutcome { logs, payload });
    }
    let work = move || {
        let mut listener = listener;
        if payload {
            listener(&introduced(&owned, native, documents));
        }
        let machine = Machine::boot(owned)?;
        machine.listen(listener);
        let result = machine.with(|ctx, session| {
            let promise = start(ctx, session, Migration { file, direction, payload, native }, None, host)?;
            runtime::settle(ctx, session, &promise).map(drop)
        });
        machine.save();
        let logs = machine.take_logs();
        result.map(|()| MigrationOutcome { logs, payload })
    };
    // The machine, and `host` with it, is dropped before the caller goes on.
    isolate::run(&settings, move || (work(), ()))
}

/// One operation of Payload's Local API: `create`, `update` and so on, with its arguments.
pub type Operation = (String, serde_json::Value);

/// Does operations with the project's own Payload, hooks included, inside the transaction that `host` has begun, and
/// gives what each of them gave. The caller ends the transaction: it must roll back after any error.
pub fn run_operations(
    settings: &Settings,
    operations: &[Operation],
    host: Box<dyn SqlHost>,
    listener: LogListener,
) -> Result<Vec<serde_json::Value>, EngineError> {
    let settings = prepared(settings);
    let file = absolute(&settings, &settings.config);
    if settings.build.is_none() && !is_installed(&settings, &file) {
        let message = format!("Hooks need the project's Payload, and {NO_PAYLOAD}");
        return Err(EngineError::new(ErrorCode::MissingPayload, message).with_hint("npm ci, or payload-sync build"));
    }
    let operations = serde_json::to_string(operations)
        .map_err(|error| EngineError::new(ErrorCode::Internal, format!("Not the JSON of operations: {error}")))?;
    if settings.mode == EngineMode::Node {
        needs_node(&settings, false)?;
        let mut listener = listener;
        listener(IN_NODE);
        let job = json!({
            "work": "migrate", "file": file, "direction": "up", "wantsPayload": true, "operations": operations,
        });
        let (results, _) = run::whole(&settings, job, host, listener)?;
        return parsed(&results.unwrap_or_default());
    }
    let owned = settings.clone();
    let work = move || {
        let mut listener = listener;
        listener(&introduced(&owned, false, false));
        let machine = Machine::boot(owned)?;
        machine.listen(listener);
        let result = machine.with(|ctx, session| {
            let migration = Migration { file, direction: Direction::Up, payload: true, native: false };
            let promise = start(ctx, session, migration, Some(operations), host)?;
            runtime::settle(ctx, session, &promise)?.get::<String>()
        });
        machine.save();
        parsed(&result?)
    };
    // As with migrations, everything is dropped before the caller goes on.
    isolate::run(&settings, move || (work(), ()))
}

fn parsed(results: &str) -> Result<Vec<serde_json::Value>, EngineError> {
    serde_json::from_str(results)
        .map_err(|error| EngineError::new(ErrorCode::Internal, format!("Not the JSON of documents: {error}")))
}

/// The scripts of which a migration or a transform under Node is made.
pub(crate) fn scripts() -> [(&'static str, &'static str); 5] {
    let [transactions, libsql, pg] = DRIVERS;
    [("migrate", MIGRATE), ("transform", TRANSFORM), transactions, libsql, pg]
}

/// Which Payload it is under Node.
const IN_NODE: &str = "`payload` is the project's installed Payload, in the project's Node: hooks run";

/// What Node cannot do is an error.
fn needs_node(settings: &Settings, native: bool) -> Result<(), EngineError> {
    if settings.build.is_some() {
        let message = "A build file holds code for the embedded engine, and none for Node";
        return Err(EngineError::new(ErrorCode::Unsupported, message).with_hint("leave out --engine node"));
    }
    if native {
        let message = "--engine node runs code in the project's own Payload, and none is installed here";
        let hint = "npm ci; without --engine node, code runs on native documents";
        return Err(EngineError::new(ErrorCode::MissingPayload, message).with_hint(hint));
    }
    Ok(())
}

/// Is there a Payload where the migration or the config would find it?
fn is_installed(settings: &Settings, file: &Path) -> bool {
    let inputs = Inputs::default();
    [file, &settings.config].into_iter().any(|from| versions::find(from, "payload", &inputs).is_some())
}

/// Why a migration has no Payload.
const NO_PAYLOAD: &str = "no Payload is installed here and no build file has its code";

/// Says what stands behind `payload`, if anything does.
fn introduced(settings: &Settings, native: bool, documents: bool) -> String {
    match &settings.build {
        Some(build) => {
            let version = build.payload_version().unwrap_or("of an unknown version");
            format!("`payload` is Payload {version} from {}: hooks run", build.files().name())
        }
        None if native && !documents => {
            format!(
                "warning: {NO_PAYLOAD}, nor a project model: `db` and `sql` work, and operations of `payload` do not"
            )
        }
        None if native => format!(
            "warning: {NO_PAYLOAD}: `payload` reads and writes documents by itself, and hooks, access functions and \
             validation by functions do not run"
        ),
        None => "`payload` is the project's installed Payload: hooks run".to_owned(),
    }
}

struct Migration {
    file: PathBuf,
    direction: Direction,
    /// Does it use `payload` or `req`?
    payload: bool,
    /// Is there no Payload to run it in?
    native: bool,
}

fn absolute(settings: &Settings, file: &Path) -> PathBuf {
    let file = settings.cwd.join(file);
    file.canonicalize().unwrap_or(file)
}

/// A migration must not push, drop, generate or check anything besides what it says.
pub(crate) fn prepared(settings: &Settings) -> Settings {
    let mut settings = settings.clone();
    let values = &mut settings.env.values;
    values.insert("PAYLOAD_MIGRATING".to_owned(), "true".to_owned());
    values.insert("PAYLOAD_DISABLE_DEPENDENCY_CHECKER".to_owned(), "true".to_owned());
    values.remove("PAYLOAD_DROP_DATABASE");
    settings
}

fn start<'js>(
    ctx: &Ctx<'js>,
    session: &Rc<Session>,
    migration: Migration,
    operations: Option<String>,
    database: Box<dyn SqlHost>,
) -> rquickjs::Result<Promise<'js>> {
    let Migration { file, direction, payload, native } = migration;
    let request = request(ctx, session, &file, native, database)?;
    request.set("direction", direction.as_str())?;
    request.set("wantsPayload", payload)?;
    if let Some(operations) = operations {
        request.set("operations", operations)?;
    }
    let functions: Object<'js> = runtime::evaluate(ctx, session, "payload-sync:migrate", MIGRATE)?;
    functions.get::<_, Function<'js>>("migrate")?.call((request,))
}

/// What `migrate.js` is told, whatever it is to do.
fn request<'js>(
    ctx: &Ctx<'js>,
    session: &Rc<Session>,
    file: &Path,
    native: bool,
    database: Box<dyn SqlHost>,
) -> rquickjs::Result<Object<'js>> {
    let registry = runtime::registry(ctx)?;
    let host: Object<'js> = registry.get("host")?;
    let database: SharedHost = Rc::new(RefCell::new(database));
    sql::install(ctx, &host, session, &database)?;
    let drivers = Object::new(ctx.clone())?;
    for (name, source) in DRIVERS {
        drivers.set(name, runtime::evaluate::<Value<'js>>(ctx, session, &format!("payload-sync:{name}"), source)?)?;
    }
    let request = Object::new(ctx.clone())?;
    request.set("registry", registry)?;
    request.set("file", file.to_string_lossy().into_owned())?;
    request.set("config", session.settings().config.to_string_lossy().into_owned())?;
    request.set("drivers", drivers)?;
    if native {
        request.set("native", runtime::evaluate::<Value<'js>>(ctx, session, "payload-sync:native", NATIVE)?)?;
        request.set("why", NO_PAYLOAD)?;
    }
    Ok(request)
}

/// The project's Payload on a caller's connection, for a transform that may ask for it.
pub(crate) struct Lending {
    host: Box<dyn SqlHost>,
    native: bool,
    introduction: String,
}

impl Lending {
    /// For a transform at `file`; the settings must be `prepared`.
    pub(crate) fn new(settings: &Settings, file: &Path, host: Box<dyn SqlHost>) -> Self {
        let native = settings.build.is_none() && !is_installed(settings, file);
        let introduction = introduced(settings, native, host.has_documents());
        Self { host, native, introduction }
    }

    /// Does native documents stand in for Payload?
    pub(crate) fn is_native(&self) -> bool {
        self.native
    }

    /// The transform under the project's Node, with Payload from the beginning where it `may` use it.
    pub(crate) fn served(self, settings: &Settings, file: &Path, may: bool) -> Result<Served, EngineError> {
        let job = json!({ "work": "transform", "file": file, "introduction": IN_NODE, "eager": may });
        Served::start(settings, job, self.host, None)
    }

    /// The value of `lender` in `migrate.js`.
    pub(crate) fn lender<'js>(
        self,
        ctx: &Ctx<'js>,
        session: &Rc<Session>,
        file: &Path,
    ) -> rquickjs::Result<Value<'js>> {
        let request = request(ctx, session, file, self.native, self.host)?;
        request.set("introduction", self.introduction)?;
        let functions: Object<'js> = runtime::evaluate(ctx, session, "payload-sync:migrate", MIGRATE)?;
        functions.get::<_, Function<'js>>("lender")?.call((request,))
    }
}
