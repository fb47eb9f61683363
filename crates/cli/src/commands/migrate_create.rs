//! `payload-sync migrate:create`: a migration for what changed in the config.

use payload_sync::migrate_create::{self, Options, Report};

use super::{Context, Monitored, renames};
use crate::error::CommandError;
use crate::render;
use crate::reply::Reply;

/// Write a migration for what changed in the config
///
/// Compares the config with the last snapshot in the migration directory, not with the database. Writes the migration,
/// its snapshot and index.ts, in the form that Payload itself writes: `payload migrate` runs them too. With
/// `migrations.autoRun` in sync-config.ts, the migration is applied at once (development only).
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  payload-sync migrate:create add user preferences field
  payload-sync migrate:create --dry-run                    show the SQL, write nothing
  payload-sync migrate:create --rename customers.notes:customers.remarks
  payload-sync migrate:create fill in the slugs --blank    a file for your own code
  payload-sync migrate:create --file @payloadcms/db-postgres/relationships-v2-v3")]
pub(crate) struct MigrateCreateArgs {
    /// The words of its name
    name: Vec<String>,
    /// Show what would be written, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Take a migration that was written beforehand: @payloadcms/db-postgres/relationships-v2-v3, a package's module, a file
    #[arg(long, value_name = "FROM")]
    file: Option<String>,
    /// Write an empty migration when nothing changed
    #[arg(long, alias = "force-accept-warning", alias = "forceAcceptWarning")]
    blank: bool,
    /// Say nothing when nothing changed
    #[arg(long, alias = "skipEmpty")]
    skip_empty: bool,
    /// drizzle-kit's own text, also where it is known to fail or to lose data; each such place is a warning
    #[arg(long)]
    plain: bool,
    #[command(flatten)]
    renames: renames::RenameArgs,
}

pub(crate) async fn run(context: &mut Context<'_>, args: &MigrateCreateArgs) -> Result<Reply, CommandError> {
    let project = context.project()?;
    let (renames, accept_drop) = args.renames.parse()?;
    let subject = args.name.join(" ");
    let run = Monitored { command: "migrate:create", subject: &subject, notify: false };
    let report = context
        .monitored(
            &project,
            run,
            async |answers, events| {
                let options = Options {
                    name: args.name.clone(),
                    file: args.file.clone(),
                    blank: args.blank,
                    skip_empty: args.skip_empty,
                    renames: renames.clone(),
                    accept_drop,
                    dry_run: args.dry_run,
                    plain: args.plain,
                    answers,
                };
                migrate_create::run(&project, options, events).await
            },
            |report| Ok(report.name.clone().unwrap_or_else(|| "no changes".into())),
        )
        .await?;
    Ok(Reply::new(&report, text(&report, args.skip_empty)))
}

fn text(report: &Report, skip_empty: bool) -> String {
    let Some(name) = &report.name else {
        return if skip_empty {
            String::new()
        } else {
            "The config and the last snapshot are the same: there is nothing to migrate.\n".to_owned()
        };
    };
    let mut text = String::new();
    if report.dry_run {
        text.push_str(&format!("would write {name}\n\n"));
        for statement in &report.up {
            text.push_str(&format!("{}\n", statement.trim_end()));
        }
        if !report.up.is_empty() {
            text.push('\n');
        }
    } else {
        for file in &report.files {
            text.push_str(&format!("wrote {file}\n"));
        }
    }
    text.push_str(&render::summary(&report.changes));
    text.push_str(&render::hazards(&report.hazards));
    match &report.migrated {
        Some(migrated) => text.push_str(&super::migrate::text(migrated)),
        None if report.dry_run => {}
        None if report.mongodb => text.push_str("\nNext: write it, then npx payload migrate\n"),
        None => text.push_str("\nNext: read it, then payload-sync migrate\n"),
    }
    text
}
