//! The flags that answer questions about renames beforehand.

use payload_sync::renames::Rename;

use crate::error::CommandError;

#[derive(Debug, clap::Args)]
pub(crate) struct RenameArgs {
    /// A table or column that got another name: its data is kept. For a column, TABLE.PREVIOUS:TABLE.NEXT
    #[arg(long, value_name = "PREVIOUS:NEXT")]
    rename: Vec<String>,
    /// What is gone was not renamed: drop it, without a question
    #[arg(long)]
    accept_drop: bool,
}

impl RenameArgs {
    pub(crate) fn parse(&self) -> Result<(Vec<Rename>, bool), CommandError> {
        let renames: Result<Vec<_>, _> = self.rename.iter().map(|given| Rename::parse(given)).collect();
        Ok((renames?, self.accept_drop))
    }
}
