//! Why a job on the schema stops.

use std::io;
use std::path::PathBuf;

use payload_sync_core::Dialect;
use payload_sync_core::diff::DiffError;
use payload_sync_core::schema::SchemaError;
use payload_sync_core::snapshot::SnapshotError;
use payload_sync_database::{DatabaseError, ErrorKind};
use payload_sync_engine::EngineError;

use crate::{Class, Fault, Place, ProjectError};

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Project(Box<ProjectError>),
    #[error(transparent)]
    Database(#[from] DatabaseError),
    #[error("{} cannot be read", path.display())]
    Read { path: PathBuf, source: io::Error },
    #[error("the migration cannot be written")]
    Write { source: io::Error },
    #[error(transparent)]
    Schema(#[from] SchemaError),
    #[error("the snapshot {} cannot be used", path.display())]
    Snapshot { path: PathBuf, source: SnapshotError },
    #[error("the snapshot {} is for {found}, and the config's adapter for {wanted}", path.display())]
    SnapshotDialect { path: PathBuf, found: Dialect, wanted: Dialect },
    #[error(transparent)]
    Diff(#[from] DiffError),
    /// `statement` is the SQL that the database refused.
    #[error("`{migration}` failed and was taken back: {source}")]
    Statement { migration: String, place: Option<Place>, statement: String, source: DatabaseError },
    #[error("`{migration}` failed and was taken back: {source}")]
    Code { migration: String, source: Box<EngineError> },
    /// The migration itself went well, but the database did not keep it.
    #[error("`{migration}` could not be recorded and was taken back: {source}")]
    Record { migration: String, source: DatabaseError },
    #[error("`{migration}` would leave rows that refer to nothing, and was taken back")]
    BrokenReferences { migration: String, rows: Vec<String> },
    #[error("`{migration}` begins or ends transactions of its own, and every migration runs in one")]
    OwnTransaction { migration: String, place: Place },
    #[error("`{migration}` is recorded as applied, but its file is not in {}", dir.display())]
    MissingFile { migration: String, dir: PathBuf },
    #[error("{reason}: `{command}` is for development")]
    Production { command: &'static str, reason: String, database_name: String },
    #[error("the database is called `{actual}`, not `{given}`")]
    WrongName { given: String, actual: String },
    #[error("`{given}` is no rename: write `previous:next`, for a column `table.previous:table.next`")]
    RenameSyntax { given: String },
    #[error("nothing was renamed as `{given}` says")]
    RenameUnused { given: String },
    #[error("`drizzle.enabled` is false in the sync config: the schema is changed by migrations only")]
    PushDisabled,
    /// What was pushed is not what the config wants, so it was taken back.
    #[error("after the push the database still differs from the config, so the push was taken back")]
    NotClean { statements: Vec<String> },
    #[error("there is no migration `{given}`")]
    UnknownMigration { given: String, near: Option<String> },
    #[error("{database} has no `payload_migrations`, so nothing made Payload's tables there")]
    NothingToBaseline { database: String },
    /// `details` are one phrase each.
    #[error("{database} cannot be given a baseline{}", lines(details))]
    NoBaseline { database: String, details: Vec<String> },
    #[error("no backup could be made in {}: {reason}", path.display())]
    Backup { path: PathBuf, reason: String },
    #[error("the backup could not be restored: {reason}")]
    Restore { reason: String },
    #[error("the backup {name} is of {of}, and this is {here}")]
    BackupOfOther { name: String, of: String, here: String },
    #[error("{}", given.as_ref().map_or("there is no backup of this database".to_owned(), |name| format!("there is no backup {name}")))]
    UnknownBackup { given: Option<String>, known: Vec<String> },
    #[error("`{migration}` cannot be written again: {reason}")]
    CannotRebase { migration: String, reason: String },
    #[error("`{first}` and `{second}` change the same thing{}", lines(conflicts))]
    RebaseConflicts { first: String, second: String, conflicts: Vec<String> },
    #[error("no database can be created to try the migrations in: {source}")]
    NoScratch { source: DatabaseError },
    #[error("interrupted")]
    Interrupted,
}

impl Error {
    /// Whether somebody else's lock was in the way.
    pub(crate) fn is_locked(&self) -> bool {
        match self {
            Self::Database(source) | Self::Statement { source, .. } | Self::Record { source, .. } => {
                source.kind == ErrorKind::Locked
            }
            _ => false,
        }
    }
}

impl From<ProjectError> for Error {
    fn from(error: ProjectError) -> Self {
        Self::Project(Box::new(error))
    }
}

impl Fault for Error {
    fn code(&self) -> &'static str {
        match self {
            Self::Project(error) => error.code(),
            Self::Database(error) => Fault::code(error),
            Self::Read { .. } => "file-unreadable",
            Self::Write { .. } => "file-unwritable",
            Self::Schema(_) => "schema-invalid",
            Self::Snapshot { source, .. } => source.code(),
            Self::SnapshotDialect { .. } => "snapshot-of-other-dialect",
            Self::Diff(error) => error.code(),
            Self::Statement { .. } => "migration-statement-failed",
            Self::Code { .. } => "migration-code-failed",
            Self::Record { .. } => "migration-not-recorded",
            Self::BrokenReferences { .. } => "migration-breaks-references",
            Self::OwnTransaction { .. } => "migration-own-transaction",
            Self::MissingFile { .. } => "migration-file-missing",
            Self::Production { .. } => "development-only",
            Self::WrongName { .. } => "database-name-wrong",
            Self::RenameSyntax { .. } => "rename-syntax",
            Self::RenameUnused { .. } => "rename-unused",
            Self::PushDisabled => "push-disabled",
            Self::NotClean { .. } => "push-not-clean",
            Self::UnknownMigration { .. } => "migration-unknown",
            Self::NothingToBaseline { .. } => "baseline-without-ledger",
            Self::NoBaseline { .. } => "baseline-differs",
            Self::Backup { .. } => "backup-failed",
            Self::Restore { .. } => "restore-failed",
            Self::BackupOfOther { .. } => "backup-of-other-database",
            Self::UnknownBackup { .. } => "backup-unknown",
            Self::CannotRebase { .. } => "rebase-unknown",
            Self::RebaseConflicts { .. } => "rebase-conflicts",
            Self::NoScratch { .. } => "scratch-database",
            Self::Interrupted => "interrupted",
        }
    }

    fn class(&self) -> Class {
        match self {
            Self::Project(error) => error.class(),
            Self::Code { source, .. } => source.class(),
            Self::Production { .. } | Self::PushDisabled => Class::Refused,
            Self::NothingToBaseline { .. }
            | Self::NoBaseline { .. }
            | Self::BackupOfOther { .. }
            | Self::CannotRebase { .. }
            | Self::RebaseConflicts { .. } => Class::Refused,
            Self::UnknownBackup { .. } | Self::UnknownMigration { .. } => Class::Usage,
            Self::WrongName { .. } | Self::RenameSyntax { .. } | Self::RenameUnused { .. } => Class::Usage,
            Self::Interrupted => Class::Interrupted,
            _ => Class::Failed,
        }
    }

    fn place(&self) -> Option<Place> {
        match self {
            Self::Project(error) => error.place(),
            Self::Statement { place, .. } => place.clone(),
            Self::Code { source, .. } => Fault::place(source.as_ref()),
            Self::OwnTransaction { place, .. } => Some(place.clone()),
            Self::Snapshot { path, .. } | Self::SnapshotDialect { path, .. } => Some(Place::file(path)),
            _ => None,
        }
    }

    fn detail(&self) -> Option<String> {
        match self {
            Self::Project(error) => error.detail(),
            Self::Code { source, .. } => Fault::detail(source.as_ref()),
            _ => None,
        }
    }

    fn hint(&self) -> Option<String> {
        match self {
            Self::Project(error) => error.hint(),
            Self::Database(error) | Self::Record { source: error, .. } => Fault::hint(error),
            Self::Statement { statement, source, .. } => {
                let mut hint = format!("the statement was: {statement}");
                if let Some(more) = &source.hint {
                    hint.push_str(&format!(" ({more})"));
                }
                Some(hint)
            }
            Self::Code { source, .. } => Fault::hint(source.as_ref()),
            Self::BrokenReferences { rows, .. } => Some(rows.join("; ")),
            Self::OwnTransaction { .. } => Some("take BEGIN, COMMIT and ROLLBACK out of it".into()),
            Self::MissingFile { .. } => Some("bring the file back from version control".into()),
            Self::Production { command, database_name, .. } => {
                Some(format!("if you mean it: `payload-sync {command} --database-name {database_name}`"))
            }
            Self::PushDisabled => Some("`payload-sync migrate:create`, then `payload-sync migrate`".into()),
            Self::NotClean { statements } => Some(format!("left to do: {}", statements.join(" "))),
            Self::UnknownMigration { near: Some(near), .. } => Some(format!("did you mean `{near}`?")),
            Self::UnknownMigration { .. } => Some("payload-sync migrate:status".into()),
            Self::NothingToBaseline { .. } => Some("payload-sync migrate".into()),
            Self::NoBaseline { .. } => Some(
                "mend the differences (`payload-sync push --dry-run` shows them as SQL), or record one migration that you \
                 have looked at: payload-sync migrate:resolve NAME --applied"
                    .into(),
            ),
            Self::Backup { .. } => Some("make room or rights for it, or, with a backup of your own: --no-backup".into()),
            Self::Restore { .. } => None,
            Self::BackupOfOther { .. } => Some("payload-sync migrate:restore --list".into()),
            Self::UnknownBackup { known, .. } if known.is_empty() => None,
            Self::UnknownBackup { known, .. } => Some(format!("there are {}", known.join(", "))),
            Self::CannotRebase { .. } => Some(
                "take the later migration away, make its changes in the config, and write it anew: \
                 payload-sync migrate:create NAME"
                    .into(),
            ),
            Self::RebaseConflicts { second, .. } => Some(format!(
                "settle it in the config, remove {second} (and its snapshot), and write it anew: \
                 payload-sync migrate:create NAME"
            )),
            Self::NoScratch { .. } => {
                Some("payload-sync migrate:verify --database postgres://user:password@server/database".into())
            }
            Self::SnapshotDialect { .. } => Some("give each database a `migrationDir` of its own".into()),
            _ => None,
        }
    }
}

/// Each on a line of its own, indented.
fn lines(details: &[String]) -> String {
    details.iter().map(|detail| format!("\n  {detail}")).collect()
}
