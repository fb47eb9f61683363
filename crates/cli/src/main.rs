//! `payload-sync` for people: reads the command line, runs one job of the library, shows how it came out.

mod args;
mod commands;
mod error;
mod exit;
mod interrupt;
mod memory;
mod render;
mod reply;
mod ui;

use std::process;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use clap::Parser;
use clap::error::ErrorKind;

use crate::args::{Cli, Command};
use crate::commands::Context;
use crate::error::CommandError;
use crate::exit::ExitCode;
use crate::reply::Reply;
use crate::ui::Ui;

fn main() {
    let arguments: Vec<_> = std::env::args_os().collect();
    let has = |flag: &str| arguments.iter().any(|argument| argument == flag);
    if has("--no-color") || has("--json") {
        anstream::ColorChoice::Never.write_global();
    }
    exit::report_panics(has("--json"));

    let cli = match Cli::try_parse_from(&arguments) {
        Ok(cli) => cli,
        Err(error) => process::exit(usage(&error, has("--json")) as i32),
    };
    memory::share(cli.command.has_many_documents());
    let mut ui = Ui::new(&cli.global);
    let interrupt = Arc::new(AtomicBool::new(false));
    let name = cli.command.name();
    let result = run(&cli, &mut ui, &interrupt);
    process::exit(ui.finish(name, result) as i32);
}

/// Runs the command on a runtime of its own; an interrupt ends it at the next safe point, or shortly after.
fn run(cli: &Cli, ui: &mut Ui, interrupt: &Arc<AtomicBool>) -> Result<Reply, CommandError> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| CommandError::internal("the runtime did not start", &error))?;
    let watch = interrupt::watch(interrupt);
    let mut context = Context { global: &cli.global, ui, interrupt: Arc::clone(interrupt), introduced: None };
    let result = runtime.block_on(async {
        tokio::select! {
            result = dispatch(&mut context, &cli.command) => result,
            () = watch => Err(CommandError::interrupted()),
        }
    });
    context.warn();
    // A thread that still evaluates JavaScript must not hold up the end of the process.
    runtime.shutdown_background();
    result
}

async fn dispatch(context: &mut Context<'_>, command: &Command) -> Result<Reply, CommandError> {
    match command {
        Command::Init(args) => commands::init::run(context, args).await,
        Command::Status(args) => commands::status::run(context, args).await,
        Command::MigrateCreate(args) => commands::migrate_create::run(context, args).await,
        Command::Migrate(args) => commands::migrate::run(context, args).await,
        Command::MigrateStatus(args) => commands::migrate_status::run(context, args).await,
        Command::MigrateDown(args) => commands::migrate_down::run(context, args).await,
        Command::MigrateReset(args) => commands::migrate_down::reset(context, args).await,
        Command::MigrateRefresh(args) => commands::migrate_down::refresh(context, args).await,
        Command::MigrateFresh(args) => commands::migrate_fresh::run(context, args).await,
        Command::MigrateVerify(args) => commands::migrate_verify::run(context, args).await,
        Command::MigrateRebase(args) => commands::migrate_rebase::run(context, args).await,
        Command::MigrateBaseline(args) => commands::migrate_baseline::run(context, args).await,
        Command::MigrateResolve(args) => commands::migrate_resolve::run(context, args).await,
        Command::MigrateRestore(args) => commands::migrate_restore::run(context, args).await,
        Command::Push(args) => commands::push::run(context, args).await,
        Command::Drizzle(args) => commands::push::drizzle(context, args).await,
        Command::Dev(args) => commands::dev::run(context, args).await,
        Command::Build(args) => commands::build::run(context, args).await,
        Command::Schema(args) => commands::schema::run(context, args).await,
        Command::Diff(args) => commands::diff::run(context, args).await,
        Command::GenerateDbSchema(args) => commands::generate_db_schema::run(context, args).await,
        Command::GenerateTypes(args) => commands::generate_types::run(context, args).await,
        Command::Documents(args) => commands::documents::run(context, args).await,
        Command::Backfill(args) => commands::backfill::run(context, args).await,
        Command::Environments(args) => commands::environments::run(context, args).await,
        Command::ConfigCheck(args) => commands::config_check::run(context, args).await,
        Command::Info(args) => commands::info::run(context, args).await,
    }
}

/// Shows what clap has to say about the command line: help, the version, or what is wrong with it.
fn usage(error: &clap::Error, json: bool) -> ExitCode {
    let wrong = !matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    );
    if json && wrong {
        ui::print_envelope(&CommandError::usage(&error.render().to_string()).envelope("payload-sync"));
    } else {
        // Nobody reads: nothing left to say.
        let _ = error.print();
    }
    if error.use_stderr() { ExitCode::Usage } else { ExitCode::Done }
}
