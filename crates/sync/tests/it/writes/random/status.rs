//! A status for each locale: what is published, or no longer is, in one locale or in all of them.

use payload_sync::core::documents::map::Entity;
use serde_json::{Value, json};

use super::Sequence;

/// What has a status for each locale.
pub(super) const SIDED: [&str; 2] = ["sided", "sign"];

impl<'a> Sequence<'a> {
    /// How a document or a global is changed, as a draft or not.
    pub(super) fn in_locales(&mut self, entity: &Entity, operation: &mut Value) {
        let draft = operation["draft"] == true;
        match self.random.below(if draft { 12 } else { 7 }) {
            0 => operation["publishAllLocales"] = json!(true),
            1 => operation["unpublishAllLocales"] = json!(true),
            2 if !draft => operation["publishSpecificLocale"] = json!(self.locale),
            3 => operation["publishAllLocales"] = json!(false),
            _ => {}
        }
        // What is saved by itself and is no draft, in Payload takes the drafts of other locales away.
        if draft && entity.slug == "sided" && self.random.one_in(2) {
            operation["autosave"] = json!(true);
        }
    }

    /// What somebody sees of a document then.
    pub(super) fn seen(&mut self, entity: &'a Entity, id: Option<Value>) {
        let locale = *self.random.of(&["en", "es", "de", "all"]);
        let mut look = json!({ "locale": locale, "draft": !self.random.one_in(3), "depth": 0 });
        let Some(id) = id else {
            look["operation"] = json!("findGlobal");
            look["slug"] = json!(entity.slug);
            self.push(look);
            return;
        };
        look["operation"] = json!("findByID");
        look["collection"] = json!(entity.slug);
        look["id"] = id;
        self.push(look);
        let status = *self.random.of(&["draft", "published"]);
        let path = *self.random.of(&["_status", "_status.en", "_status.es"]);
        let draft = self.random.one_in(2);
        self.push(json!({
            "operation": "find", "collection": entity.slug, "locale": locale, "depth": 0, "limit": 50,
            "draft": draft, "sort": self.order.0, "where": { path: { "equals": status } },
        }));
    }
}
