//! The command line: its commands, their flags, and the help that teaches them.

use std::path::PathBuf;

use clap::builder::Styles;
use clap::builder::styling::AnsiColor;
use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};

use crate::commands;

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .usage(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default());

const EXIT_CODES: &str = "\
Exit codes:
  0    done
  1    failed
  2    the command line makes no sense
  3    a check found differences
  4    refused: it needs an answer or a flag
  70   a bug of payload-sync
  130  interrupted";

/// Keeps a Payload project in step: config, database schema, data, generated types
#[derive(Debug, Parser)]
#[command(
    name = "payload-sync",
    version,
    styles = STYLES,
    max_term_width = 100,
    after_help = EXIT_CODES,
    disable_help_subcommand = true,
    subcommand_required = true,
    arg_required_else_help = true,
)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Command,
}

/// Flags that every command has.
#[derive(Debug, Args)]
#[command(next_help_heading = "Flags of every command")]
pub(crate) struct Global {
    /// The Payload config (default: found as Payload finds it)
    #[arg(long, global = true, value_name = "PATH")]
    pub config: Option<PathBuf>,
    /// The project's folder (default: the current one)
    #[arg(long, global = true, value_name = "DIR")]
    pub cwd: Option<PathBuf>,
    /// Read the environment from this file instead of .env, .env.local, …
    #[arg(long, global = true, value_name = "FILE")]
    pub env_file: Option<PathBuf>,
    /// Use this file of `payload-sync build` in the place of the config and node_modules (default: payload-sync.build, where Payload is not installed)
    #[arg(long, global = true, value_name = "FILE", env = "PAYLOAD_SYNC_BUILD", hide_env = true)]
    pub build: Option<PathBuf>,
    /// What evaluates the config, and runs migrations with code, transforms and hooks
    #[arg(long, global = true, value_enum, default_value = "auto", env = "PAYLOAD_SYNC_ENGINE", hide_env = true)]
    pub engine: Engine,
    /// Answer yes to every question
    #[arg(short, long, global = true, env = "PAYLOAD_SYNC_YES", hide_env = true, value_parser = clap::builder::FalseyValueParser::new())]
    pub yes: bool,
    /// Print one JSON object instead of text
    #[arg(long, global = true)]
    pub json: bool,
    /// Print results and errors only
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Tell more; twice, tell everything
    #[arg(short, long, global = true, action = ArgAction::Count)]
    pub verbose: u8,
    /// No colours (also: the variable NO_COLOR)
    #[arg(long, global = true)]
    pub no_color: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Engine {
    /// The embedded engine; Node where that cannot run the config
    Auto,
    /// The embedded engine, never Node
    Embedded,
    /// The project's own Node
    Node,
}

impl Engine {
    /// As it is typed.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Embedded => "embedded",
            Self::Node => "node",
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Init(commands::init::InitArgs),
    Status(commands::status::StatusArgs),
    #[command(name = "migrate:create")]
    MigrateCreate(commands::migrate_create::MigrateCreateArgs),
    Migrate(commands::migrate::MigrateArgs),
    #[command(name = "migrate:status")]
    MigrateStatus(commands::migrate_status::MigrateStatusArgs),
    #[command(name = "migrate:down")]
    MigrateDown(commands::migrate_down::MigrateDownArgs),
    #[command(name = "migrate:reset")]
    MigrateReset(commands::migrate_down::MigrateResetArgs),
    #[command(name = "migrate:refresh")]
    MigrateRefresh(commands::migrate_down::MigrateRefreshArgs),
    #[command(name = "migrate:fresh")]
    MigrateFresh(commands::migrate_fresh::MigrateFreshArgs),
    #[command(name = "migrate:verify")]
    MigrateVerify(commands::migrate_verify::MigrateVerifyArgs),
    #[command(name = "migrate:rebase")]
    MigrateRebase(commands::migrate_rebase::MigrateRebaseArgs),
    #[command(name = "migrate:baseline")]
    MigrateBaseline(commands::migrate_baseline::MigrateBaselineArgs),
    #[command(name = "migrate:resolve")]
    MigrateResolve(commands::migrate_resolve::MigrateResolveArgs),
    #[command(name = "migrate:restore")]
    MigrateRestore(commands::migrate_restore::MigrateRestoreArgs),
    Push(commands::push::PushArgs),
    Drizzle(commands::push::DrizzleArgs),
    Dev(commands::dev::DevArgs),
    #[command(name = "generate:types")]
    GenerateTypes(commands::generate_types::GenerateTypesArgs),
    #[command(name = "generate:db-schema")]
    GenerateDbSchema(commands::generate_db_schema::GenerateDbSchemaArgs),
    Build(commands::build::BuildArgs),
    Schema(commands::schema::SchemaArgs),
    Diff(commands::diff::DiffArgs),
    Backfill(commands::backfill::BackfillArgs),
    Documents(commands::documents::DocumentsArgs),
    Environments(commands::environments::EnvironmentsArgs),
    #[command(name = "config:check")]
    ConfigCheck(commands::config_check::ConfigCheckArgs),
    Info(commands::info::InfoArgs),
}

impl Command {
    /// Whether it may read or write any number of documents.
    pub(crate) fn has_many_documents(&self) -> bool {
        matches!(self, Self::Documents(_) | Self::Backfill(_))
    }

    /// As it is typed.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Init(_) => "init",
            Self::Status(_) => "status",
            Self::MigrateCreate(_) => "migrate:create",
            Self::Migrate(_) => "migrate",
            Self::MigrateStatus(_) => "migrate:status",
            Self::MigrateDown(_) => "migrate:down",
            Self::MigrateReset(_) => "migrate:reset",
            Self::MigrateRefresh(_) => "migrate:refresh",
            Self::MigrateFresh(_) => "migrate:fresh",
            Self::MigrateVerify(_) => "migrate:verify",
            Self::MigrateRebase(_) => "migrate:rebase",
            Self::MigrateBaseline(_) => "migrate:baseline",
            Self::MigrateResolve(_) => "migrate:resolve",
            Self::MigrateRestore(_) => "migrate:restore",
            Self::Push(_) => "push",
            Self::Drizzle(_) => "drizzle",
            Self::Dev(_) => "dev",
            Self::Build(_) => "build",
            Self::Schema(_) => "schema",
            Self::Diff(_) => "diff",
            Self::GenerateDbSchema(_) => "generate:db-schema",
            Self::GenerateTypes(_) => "generate:types",
            Self::Backfill(_) => "backfill",
            Self::Documents(_) => "documents",
            Self::Environments(_) => "environments",
            Self::ConfigCheck(_) => "config:check",
            Self::Info(_) => "info",
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        super::Cli::command().debug_assert();
    }
}
