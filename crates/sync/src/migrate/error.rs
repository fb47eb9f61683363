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
    /// It never got the locks that it needs. `blockers` are those who were seen to hold them.
    #[error("`{migration}` was taken back, because it did not get its locks in {attempts} tries: {source}")]
    Blocked { migration: String, attempts: u32, place: Option<Place>, blockers: Vec<String>, source: DatabaseError },
    /// Some of its statements run outside of a transaction: those that are done stay.
    #[error("`{migration}` stopped at its statement {} of {of}: {source}", done + 1)]
    Stopped {
        migration: String,
        done: usize,
        of: usize,
        place: Option<Place>,
        statement: String,
        source: DatabaseError,
    },
    #[error("`{migration}` has statements that run outside of a transaction, and nowhere to take down what is done")]
    NoJournal { migration: String },
    #[error("`{migration}` was begun, and its first {done} statements, which are done, were changed since")]
    OtherJournal { migration: String, done: usize },
    #[error("{}", said(names, "was edited after it was applied", "were edited after they were applied"))]
    Edited { names: Vec<String>, place: Place },
    #[error("{} in {}", said(names, "is applied, and its file is not", "are applied, and their files are not"), dir.display())]
    FilesMissing { names: Vec<String>, dir: PathBuf },
    #[error("{}, and a later migration is", said(names, "is not applied", "are not applied"))]
    OutOfOrder { names: Vec<String>, place: Place },
    #[error("there is no migration `{given}`")]
    UnknownMigration { given: String, near: Option<String> },
    #[error("`{name}` is not applied")]
    NotApplied { name: String },
    #[error("{from} cannot be used as a migration: {reason}")]
    Predefined { from: String, reason: String, known: Vec<String> },
    #[error("{from} writes its migration by code of its own, with a running Payload")]
    PredefinedByCode { from: String },
    #[error("`{migration}` failed and was taken back: {source}")]
    Code { migration: String, source: Box<EngineError> },
    /// The migration itself went well, but the database did not keep it.
    #[error("`{migration}` could not be recorded and was taken back: {source}")]
    Record { migration: String, source: DatabaseError },
    /// The connection ended between the commit and its answer.
    #[error("nobody knows whether `{migration}` was done: {source}")]
    CommitLost { migration: String, source: DatabaseError },
    #[error("`{migration}` would leave rows that refer to nothing, and was taken back")]
    BrokenReferences { migration: String, rows: Vec<String> },
    #[error("`{migration}` begins or ends transactions of its own, and every migration runs in one")]
    OwnTransaction { migration: String, place: Place },
    #[error("`{migration}` is recorded as applied, but its file is not in {}", dir.display())]
    MissingFile { migration: String, dir: PathBuf },
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

    /// The same after the last try.
    pub(crate) fn blocked(self, attempts: u32, blockers: Vec<String>) -> Self {
        match self {
            Self::Statement { migration, place, source, .. } => {
                Self::Blocked { migration, attempts, place, blockers, source }
            }
            other => other,
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
            Self::Blocked { .. } => "migration-blocked",
            Self::Stopped { .. } => "migration-stopped",
            Self::NoJournal { .. } => "migration-no-journal",
            Self::OtherJournal { .. } => "migration-begun-otherwise",
            Self::Edited { .. } => "migration-edited",
            Self::FilesMissing { .. } => "migration-files-missing",
            Self::OutOfOrder { .. } => "migration-out-of-order",
            Self::UnknownMigration { .. } => "migration-unknown",
            Self::NotApplied { .. } => "migration-not-applied",
            Self::Predefined { .. } => "migration-file-unusable",
            Self::PredefinedByCode { .. } => "migration-file-by-code",
            Self::Code { .. } => "migration-code-failed",
            Self::Record { .. } => "migration-not-recorded",
            Self::CommitLost { .. } => "migration-commit-lost",
            Self::BrokenReferences { .. } => "migration-breaks-references",
            Self::OwnTransaction { .. } => "migration-own-transaction",
            Self::MissingFile { .. } => "migration-file-missing",
            Self::WrongName { .. } => "database-name-wrong",
            Self::RenameSyntax { .. } => "rename-syntax",
            Self::RenameUnused { .. } => "rename-unused",
            Self::PushDisabled => "push-disabled",
            Self::NotClean { .. } => "push-not-clean",
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
            Self::PushDisabled
            | Self::Edited { .. }
            | Self::FilesMissing { .. }
            | Self::OutOfOrder { .. }
            | Self::PredefinedByCode { .. }
            | Self::NothingToBaseline { .. }
            | Self::NoBaseline { .. }
            | Self::BackupOfOther { .. }
            | Self::CannotRebase { .. }
            | Self::RebaseConflicts { .. } => Class::Refused,
            Self::NotApplied { .. } | Self::Predefined { .. } => Class::Usage,
            Self::UnknownBackup { .. } | Self::UnknownMigration { .. } => Class::Usage,
            Self::WrongName { .. } | Self::RenameSyntax { .. } | Self::RenameUnused { .. } => Class::Usage,
            Self::Interrupted => Class::Interrupted,
            _ => Class::Failed,
        }
    }

    fn place(&self) -> Option<Place> {
        match self {
            Self::Project(error) => error.place(),
            Self::Statement { place, .. } | Self::Stopped { place, .. } | Self::Blocked { place, .. } => place.clone(),
            Self::Edited { place, .. } | Self::OutOfOrder { place, .. } => Some(place.clone()),
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
            Self::Blocked { blockers, .. } if blockers.is_empty() => {
                Some("end the work that holds them, or wait longer for them: --lock-timeout 30s".into())
            }
            Self::Blocked { blockers, .. } => Some(format!(
                "{}; end it, or wait longer for it: --lock-timeout 30s",
                blockers.join("; ")
            )),
            Self::Stopped { done, statement, .. } => {
                let before = match done {
                    0 => "nothing of it is done".to_owned(),
                    1 => "the statement before it is done and stays".to_owned(),
                    count => format!("the {count} statements before it are done and stay"),
                };
                Some(format!("the statement was: {statement}; {before}: mend it, and `payload-sync migrate` goes on there"))
            }
            Self::CommitLost { .. } => {
                Some("`payload-sync migrate` finds out and goes on where it stands; it does nothing twice".into())
            }
            Self::NoJournal { .. } => {
                Some("let the user have a schema of payload-sync's own: CREATE SCHEMA payload_sync AUTHORIZATION …".into())
            }
            Self::OtherJournal { .. } => Some("bring those statements back as they were, and change the later ones".into()),
            Self::Edited { .. } => Some(
                "restore the file and write what is new into a new migration; if it does the same: --allow-edited".into(),
            ),
            Self::FilesMissing { .. } => {
                Some("bring the files back from version control; if they are gone for good: --allow-missing".into())
            }
            Self::OutOfOrder { .. } => Some("if its order does not matter: --allow-out-of-order".into()),
            Self::UnknownMigration { near: Some(near), .. } => Some(format!("did you mean `{near}`?")),
            Self::UnknownMigration { .. } => Some("payload-sync migrate:status".into()),
            Self::NotApplied { .. } => Some("payload-sync migrate:status".into()),
            Self::Predefined { known, .. } if known.is_empty() => None,
            Self::Predefined { known, .. } => Some(format!("there are {}", known.join(", "))),
            Self::PredefinedByCode { from } => Some(format!("npx payload migrate:create --file {from}")),
            Self::Code { source, .. } => Fault::hint(source.as_ref()),
            Self::BrokenReferences { rows, .. } => Some(rows.join("; ")),
            Self::OwnTransaction { .. } => Some("take BEGIN, COMMIT and ROLLBACK out of it".into()),
            Self::MissingFile { .. } => Some("bring the file back from version control".into()),
            Self::PushDisabled => Some("`payload-sync migrate:create`, then `payload-sync migrate`".into()),
            Self::NotClean { statements } => Some(format!("left to do: {}", statements.join(" "))),
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

/// `a` and what is said of one; `a` and `b`, or `a` and 2 more, and what is said of many.
fn said(names: &[String], of_one: &str, of_many: &str) -> String {
    match names {
        [] => format!("nothing {of_one}"),
        [one] => format!("`{one}` {of_one}"),
        [one, two] => format!("`{one}` and `{two}` {of_many}"),
        [one, rest @ ..] => format!("`{one}` and {} more {of_many}", rest.len()),
    }
}
