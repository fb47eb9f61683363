//! What is asked of a write, and what came of it.

use payload_sync_core::documents::Invalid;
use payload_sync_core::documents::compare::FieldChange;
use payload_sync_core::documents::query::{Find, QueryError};
use serde::Serialize;
use serde_json::{Map, Value};

use super::DocumentsError;

/// The arguments of Payload's `create`, `update`, `updateGlobal` and `delete`. Each takes what it has a use for.
///
/// ```
/// use payload_sync::documents::Save;
/// use serde_json::json;
///
/// let save = Save::parse(&json!({ "data": { "title": "Hola" }, "locale": "es", "draft": true, "depth": 0 }))?;
/// assert_eq!(save.find.locale.as_deref(), Some("es"));
/// # Ok::<(), payload_sync::documents::DocumentsError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Save {
    /// Which documents (`where`, `sort`, `limit`, `trash`), in which locale, whether as a draft, and how the result
    /// is shown (`depth`, `select`, `populate`, `fallbackLocale`, `showHiddenFields`).
    pub find: Find,
    pub data: Map<String, Value>,
    /// A draft that is saved by itself takes the place of the last one that was.
    pub autosave: bool,
    /// Whether names that no field has are passed over, as Payload does, instead of being refused.
    pub lenient: bool,
    /// Only what would be written is found out.
    pub dry_run: bool,
    /// Only this locale is published (`publishSpecificLocale`); it is the locale of the operation, too.
    pub publish_locale: Option<String>,
    /// All locales are published, or taken back from it, at once (`publishAllLocales`, `unpublishAllLocales`).
    pub all_locales: Option<AllLocales>,
    /// Documents of an upload collection are written without their files being touched.
    pub keep_files: bool,
    /// What was written is neither compared nor read again: `document` and `changes` of [`Saved`] stay empty, and
    /// [`SavedMany`] only counts. Many documents take less time then, and little memory.
    pub brief: bool,
}

/// What becomes of a document in all of its locales, where each has a status of its own (`localizeStatus`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AllLocales {
    /// Every locale is published. A draft (`draft: true`) stays one.
    Publish,
    /// No locale is published any more. The newest version becomes this draft, rather than that there is another one, and
    /// only the fields that are given are held against the config; both are so without a status for each locale as well.
    Unpublish,
}

/// What only the real Payload does.
const UNSUPPORTED: [&str; 3] = ["file", "filePath", "duplicateFromID"];

impl Save {
    pub fn new(data: Map<String, Value>) -> Self {
        Self { data, ..Self::default() }
    }

    /// Reads the arguments as they are written for Payload's Local API. What is not offered is an error by its name;
    /// `req`, `user`, `context`, `overrideAccess` and their like have no meaning here and are passed over.
    pub fn parse(arguments: &Value) -> Result<Self, DocumentsError> {
        for name in UNSUPPORTED {
            if arguments.get(name).is_some_and(|value| !value.is_null()) {
                return Err(DocumentsError::Unsupported { what: format!("the argument {name}") });
            }
        }
        if arguments.get("overrideLock") == Some(&Value::Bool(false)) {
            return Err(DocumentsError::Unsupported { what: "overrideLock: false".to_owned() });
        }
        let data = match arguments.get("data") {
            None | Some(Value::Null) => Map::new(),
            Some(Value::Object(data)) => data.clone(),
            Some(_) => return Err(DocumentsError::Data),
        };
        let mut find = Find::parse(arguments)?;
        let publish_locale = arguments.get("publishSpecificLocale").and_then(Value::as_str).map(str::to_owned);
        if publish_locale.is_some() {
            find.locale.clone_from(&publish_locale);
        }
        let on = |name: &str| arguments.get(name).is_some_and(|on| *on == Value::Bool(true) || on == "true");
        let all_locales = match (on("publishAllLocales"), on("unpublishAllLocales")) {
            (true, true) => {
                let name = "unpublishAllLocales beside publishAllLocales".to_owned();
                return Err(QueryError::Argument { name, value: "true".to_owned(), expected: "false" }.into());
            }
            (true, false) => Some(AllLocales::Publish),
            (false, true) => Some(AllLocales::Unpublish),
            (false, false) => None,
        };
        Ok(Self { find, data, autosave: on("autosave"), publish_locale, all_locales, ..Self::default() })
    }
}

/// A document that was written.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Saved {
    /// `null` for a global, and for what a dry run would create.
    pub id: Value,
    /// As Payload returns it.
    pub document: Map<String, Value>,
    /// What changed, field by field, in the locale of the operation.
    pub changes: Vec<FieldChange>,
}

/// What came of a write to many documents.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct SavedMany {
    /// How many documents were written.
    pub count: u64,
    /// They themselves; none when `brief` was asked for.
    pub saved: Vec<Saved>,
    /// Documents that were left as they are.
    pub errors: Vec<Refused>,
}

/// A document that was not written.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Refused {
    pub id: Value,
    pub invalid: Vec<Invalid>,
}

impl SavedMany {
    /// Adds documents that were written: only their number, where a brief answer is wanted.
    pub(super) fn add(&mut self, saved: Vec<Saved>, brief: bool) {
        self.count += u64::try_from(saved.len()).unwrap_or(u64::MAX);
        if !brief {
            self.saved.extend(saved);
        }
    }

    /// Payload's own result: `docs` and `errors`.
    pub fn to_json(&self) -> Value {
        let docs: Vec<&Map<String, Value>> = self.saved.iter().map(|saved| &saved.document).collect();
        let errors: Vec<Value> = self
            .errors
            .iter()
            .map(|one| serde_json::json!({ "id": one.id, "isPublic": true, "message": super::error::sentence(&one.invalid) }))
            .collect();
        serde_json::json!({ "docs": docs, "errors": errors })
    }
}
