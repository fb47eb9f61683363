//! The places of documents in an order (`orderable`): keys that Payload's own hook makes.

use payload_sync_core::documents::map::{Entity, EntityKind, FieldNode};
use payload_sync_core::documents::present::{Presentation, present};
use payload_sync_core::documents::query::Find;
use serde_json::{Map, Value, json};

use super::super::read::Reading;
use super::{DocumentsError, Writing};

impl Writing<'_> {
    /// Gives a document that has no place yet the last one.
    pub(super) async fn place(
        &mut self,
        entity: &Entity,
        before: Option<&Map<String, Value>>,
        after: &mut Map<String, Value>,
    ) -> Result<(), DocumentsError> {
        let is_empty = |value: Option<&Value>| value.is_none_or(|key| key.is_null() || key == "");
        let open: Vec<&str> = ordered(entity)
            .map(|field| field.name.as_str())
            .filter(|name| is_empty(after.get(*name)) && is_empty(before.and_then(|before| before.get(*name))))
            .collect();
        if open.is_empty() {
            return Ok(());
        }
        let locale = self.locale.clone().filter(|code| code != "all");
        let code = locale.unwrap_or_else(|| self.catalog.map.locales.default.clone());
        let how = Presentation { hidden: true, ..Presentation::without_fallback(&code) };
        let show = |data: &Map<String, Value>| present(self.catalog.map, &entity.main.root.fields, data, &how);
        let (data, original) = (show(after), before.map(show));
        loop {
            let order = json!({ "data": data, "original": original, "known": self.places });
            let question = json!({ "kind": "collection", "slug": entity.slug, "locale": code, "order": order });
            let Some(mut answer) = self.functions.ask(question).await? else {
                let what = format!("{}: finding a place in the order of documents (`orderable`)", entity.slug);
                return Err(DocumentsError::Unsupported { what: format!("{what}; give {}", open.join(", ")) });
            };
            for question in answer["questions"].as_array().into_iter().flatten() {
                let key = self.last_place(entity, question).await?;
                self.places.insert(question.to_string(), key);
            }
            if let Some(Value::Object(known)) = answer.get_mut("known").map(Value::take) {
                self.places = known;
            }
            if let Some(Value::Object(keys)) = answer.get_mut("keys").map(Value::take) {
                after.extend(keys);
                return Ok(());
            }
        }
    }

    /// The last key that there is, as Payload's hook asks for it.
    async fn last_place(&mut self, entity: &Entity, question: &Value) -> Result<Value, DocumentsError> {
        let find = Find::parse(question)?;
        let field = find.sort.first().map(|sort| sort.trim_start_matches('-').to_owned()).unwrap_or_default();
        let catalog = self.catalog;
        let mut reading = Reading::new(catalog, self.database, &find)?;
        let own = catalog.map.collection(&entity.slug);
        let page = match own {
            Some(entity) => reading.find(entity).await?,
            None => return Ok(Value::Null),
        };
        Ok(page.docs.first().and_then(|document| document.get(&field).cloned()).unwrap_or_default())
    }
}

/// The fields that Payload keeps the places of `orderable` documents in.
fn ordered(entity: &Entity) -> impl Iterator<Item = &FieldNode> {
    let fields = entity.main.root.fields.iter().filter(|_| entity.kind == EntityKind::Collection);
    fields.filter(|field| {
        field.kind() == "text" && field.settings.index && field.name.starts_with('_') && field.name.ends_with("_order")
    })
}
