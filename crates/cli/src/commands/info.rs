//! `payload-sync info`: what payload-sync finds, for a bug report or a first look.

use serde::Serialize;

use super::Context;
use crate::error::CommandError;
use crate::reply::Reply;

/// Show which project, config and migrations are used
#[derive(Debug, clap::Args)]
pub(crate) struct InfoArgs {}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Info {
    version: &'static str,
    root: String,
    config: Option<String>,
    migrations: String,
}

pub(crate) async fn run(context: &mut Context<'_>, _args: &InfoArgs) -> Result<Reply, CommandError> {
    let project = context.found_project()?;
    let info = Info {
        version: env!("CARGO_PKG_VERSION"),
        root: project.root.display().to_string(),
        config: project.config_path().ok().map(|path| project.display(path).to_string()),
        migrations: project.display(&project.migration_dir(None)).to_string(),
    };
    let text = format!(
        "payload-sync  {}\nproject       {}\nconfig        {}\nmigrations    {}\n",
        info.version,
        info.root,
        info.config.as_deref().unwrap_or("none found"),
        info.migrations
    );
    Ok(Reply::new(&info, text))
}
