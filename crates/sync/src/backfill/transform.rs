//! What changes the documents: the user's module in the engine, or the config's default values.

use std::path::{Path, PathBuf};

use payload_sync_core::backfill::defaults::{self, Defaults};
use payload_sync_core::documents::Entity;
use payload_sync_engine::{EngineError, ErrorCode, Transform};
use serde_json::Value;

use super::lent::Lent;
use super::{BackfillError, Options};
use crate::sql_host::SessionHost;
use crate::{Event, Place, Project, Warning};

/// Changes documents.
pub trait Transformer: Send {
    /// The documents after the transform, in their order; `null` where it returned nothing.
    fn transform(&mut self, documents: Vec<Value>) -> Result<Vec<Value>, TransformFailure>;

    /// What the transform printed since the last call.
    fn logs(&mut self) -> Vec<String> {
        Vec::new()
    }

    /// What it is called: the file, relative to the project.
    fn name(&self) -> Option<String> {
        None
    }

    /// The same for the same transform: a run that stopped is only taken up again by the same one. `None`: never.
    fn fingerprint(&self) -> Option<String> {
        None
    }

    /// The fields that default values fill, when that is what this does.
    fn defaults(&self) -> Option<Vec<String>> {
        None
    }
}

/// The transform failed on a document.
#[derive(Debug, Clone)]
pub struct TransformFailure {
    /// Which of the documents, from 0.
    pub index: usize,
    pub message: String,
    pub place: Option<Place>,
    pub hint: Option<String>,
    /// The transform cannot be called again.
    pub fatal: bool,
    /// The user stopped it.
    pub interrupted: bool,
}

/// The transform of an entity: the named file, the file in one of the usual places, or the default values.
pub(super) async fn load(
    project: &Project,
    entity: &Entity,
    options: &Options,
    locale: Option<&str>,
    database: &Lent,
    events: &mut dyn FnMut(Event),
) -> Result<Box<dyn Transformer>, BackfillError> {
    let searched: Vec<PathBuf> = ["src/backfills", "src/scripts/backfills"]
        .iter()
        .flat_map(|dir| ["ts", "js"].map(|extension| PathBuf::from(format!("{dir}/{}.{extension}", entity.slug))))
        .collect();
    let file = match &options.transform {
        Some(file) => {
            let path = project.root.join(file);
            if !path.is_file() {
                return Err(BackfillError::NoTransform { file: file.clone(), root: project.root.clone() });
            }
            Some(path)
        }
        None => searched.iter().map(|file| project.root.join(file)).find(|path| path.is_file()),
    };
    if let Some(file) = file {
        return Ok(Box::new(Module::load(project, entity, options.dry_run, locale, &file, database).await?));
    }
    let found = defaults::defaults(entity);
    if !found.functions.is_empty() {
        let message = format!(
            "the default of {} is computed by a function, which does not run here: {} left as {}",
            found.functions.join(", "),
            if found.functions.len() == 1 { "it is" } else { "they are" },
            if found.functions.len() == 1 { "it was" } else { "they were" },
        );
        events(Event::Warning(Warning::new("function-defaults", message)));
    }
    if found.fields.is_empty() {
        return Err(BackfillError::NothingToDo { slug: entity.slug.clone(), searched });
    }
    Ok(Box::new(Filler { entity: entity.clone(), defaults: found }))
}

/// A module of the project.
struct Module {
    transform: Transform,
    name: String,
    fingerprint: Option<String>,
}

impl Module {
    async fn load(
        project: &Project,
        entity: &Entity,
        dry_run: bool,
        locale: Option<&str>,
        file: &Path,
        database: &Lent,
    ) -> Result<Self, BackfillError> {
        let name = project.display(file).to_string();
        let settings = project.running_settings();
        let path = file.to_owned();
        let context = serde_json::json!({
            "collection": entity.slug,
            "locale": locale,
            "dryRun": dry_run,
        });
        let mut host = SessionHost::on_loan(database.dialect(), database.shared(), true);
        // Where Payload is installed, or a build has its code, that is what the transform is lent.
        if !project.has_payload() && settings.build.is_none() {
            host = host.with_documents(project, project.model(Some(database.dialect())).await?);
        }
        let loaded = tokio::task::spawn_blocking(move || {
            Transform::load_with(&settings, &path, Box::new(host)).map(|transform| transform.with_context(&context))
        });
        let transform = loaded
            .await
            .expect("loading a transform does not panic")
            .map_err(|error| BackfillError::TransformNotLoaded { file: name.clone(), error: Box::new(error) })?;
        let fingerprint = std::fs::read(file).ok().map(|bytes| blake3::hash(&bytes).to_hex().to_string());
        Ok(Self { transform, name, fingerprint })
    }
}

impl Transformer for Module {
    fn transform(&mut self, documents: Vec<Value>) -> Result<Vec<Value>, TransformFailure> {
        self.transform.run(&documents).map_err(|failure| {
            let code = failure.error.code;
            TransformFailure {
                index: failure.index,
                place: place_of(&failure.error),
                hint: failure.error.hint.clone(),
                message: failure.error.message,
                fatal: !matches!(code, ErrorCode::Thrown | ErrorCode::StackOverflow),
                interrupted: code == ErrorCode::Interrupted,
            }
        })
    }

    fn logs(&mut self) -> Vec<String> {
        self.transform.take_logs()
    }

    fn name(&self) -> Option<String> {
        Some(self.name.clone())
    }

    fn fingerprint(&self) -> Option<String> {
        self.fingerprint.clone()
    }
}

pub(super) fn place_of(error: &EngineError) -> Option<Place> {
    error.place.as_ref().map(|place| Place::at(place.file.clone(), place.line, place.column))
}

/// Fills default values in.
struct Filler {
    entity: Entity,
    defaults: Defaults,
}

impl Transformer for Filler {
    fn transform(&mut self, documents: Vec<Value>) -> Result<Vec<Value>, TransformFailure> {
        let filled = documents.into_iter().map(|document| match document {
            Value::Object(document) => Value::Object(defaults::fill(&self.entity, &document)),
            other => other,
        });
        Ok(filled.collect())
    }

    fn defaults(&self) -> Option<Vec<String>> {
        Some(self.defaults.fields.clone())
    }

    fn fingerprint(&self) -> Option<String> {
        Some(format!("defaults of {}", self.defaults.fields.join(", ")))
    }
}
