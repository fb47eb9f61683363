//! Publishing in one locale (`publishSpecificLocale`, or a status for each locale): the other locales keep what they had
//! published, and what was written in them so far goes on as a draft.

use payload_sync_core::documents::cell::Key;
use payload_sync_core::documents::map::{Entity, EntityKind};
use payload_sync_core::documents::publish;
use payload_sync_core::documents::query::Query;
use payload_sync_core::documents::read::{Reader, Stored};
use serde_json::{Map, Value, json};

use super::super::rows::{assemble, rows};
use super::{DocumentsError, Writing};

impl Writing<'_> {
    /// The document as it is published in the one locale, and the draft that goes on; `None` where all are published.
    /// `before`: the newest form of the document.
    pub(super) async fn published_in(
        &mut self,
        entity: &Entity,
        id: Option<&Key>,
        main: Option<&Map<String, Value>>,
        before: &Map<String, Value>,
        after: &Map<String, Value>,
    ) -> Result<Option<(Map<String, Value>, Map<String, Value>)>, DocumentsError> {
        let Some(locale) = &self.save.publish_locale else { return Ok(None) };
        if !entity.drafts || self.catalog.map.locales.codes.is_empty() {
            let what = format!("{}: publishSpecificLocale without localized drafts", entity.slug);
            return Err(DocumentsError::Unsupported { what });
        }
        let published = match (self.published(entity, id).await?, entity.kind) {
            (Some(version), _) => version,
            (None, EntityKind::Global) => main.cloned().unwrap_or_default(),
            (None, EntityKind::Collection) => Map::new(),
        };
        let mut draft = going_on(entity, before, after);
        draft.insert("_status".to_owned(), json!("draft"));
        let locales = std::slice::from_ref(locale);
        Ok(Some((merged(entity, after, &published, locales), draft)))
    }

    /// The same where each locale has its own status: the locales that are written, beside those that `main` has.
    pub(super) fn published_beside(
        &self,
        entity: &Entity,
        main: Option<&Map<String, Value>>,
        before: &Map<String, Value>,
        after: &Map<String, Value>,
        locales: &[String],
    ) -> (Map<String, Value>, Map<String, Value>) {
        let nothing = Map::new();
        (merged(entity, after, main.unwrap_or(&nothing), locales), going_on(entity, before, after))
    }

    /// The newest published version.
    async fn published(
        &mut self,
        entity: &Entity,
        id: Option<&Key>,
    ) -> Result<Option<Map<String, Value>>, DocumentsError> {
        let (Some(tree), catalog) = (&entity.versions, self.catalog) else { return Ok(None) };
        let mut query = Query::new(catalog, entity, tree, None);
        query.filter(&json!({ "version._status": { "equals": "published" } }))?;
        if let (Some(id), EntityKind::Collection) = (id, entity.kind) {
            query.among("parent", std::slice::from_ref(id));
        }
        query.sort(&["-updatedAt".to_owned()])?;
        let roots = rows(self.database, query.rows(1, 0)).await?;
        let found = assemble(self.database, Reader { map: catalog.map, tree }, roots).await?;
        Ok(found.first().and_then(Stored::version))
    }
}

/// What is published in the locales of `after`, and in the others was before.
fn merged(
    entity: &Entity,
    after: &Map<String, Value>,
    published: &Map<String, Value>,
    locales: &[String],
) -> Map<String, Value> {
    let mut result = publish::in_locales(&entity.main.shared, &entity.main.root.fields, after, published, locales);
    if let Some(id) = after.get("id") {
        result.insert("id".to_owned(), id.clone());
    }
    result
}

/// The draft of a global goes on with the times that it had.
fn going_on(entity: &Entity, before: &Map<String, Value>, after: &Map<String, Value>) -> Map<String, Value> {
    let mut draft = after.clone();
    if entity.kind == EntityKind::Global {
        for name in ["createdAt", "updatedAt"].into_iter().filter(|name| after.contains_key(*name)) {
            draft.insert(name.to_owned(), before.get(name).cloned().unwrap_or(Value::Null));
        }
    }
    draft
}
