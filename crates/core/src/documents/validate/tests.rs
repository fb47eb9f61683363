//! A status for each locale decides what may be missing there.

use serde_json::{Map, Value, json};

use super::Validate;
use crate::ProjectModel;
use crate::documents::FieldMap;

#[test]
fn what_is_a_draft_in_one_locale_may_be_incomplete_there() {
    let model = ProjectModel::parse(include_str!("../../../tests/models/salon.sqlite.json")).expect("a model");
    let map = FieldMap::new(&model).expect("the salon has a map");
    let mut fields = map.collection("pages").expect("the salon has pages").main.root.fields.clone();
    let status = fields.iter_mut().find(|field| field.name == "_status").expect("pages have drafts");
    status.localized = true;
    status.settings.localized = true;
    let page = |title: Value, spanish: &str| -> Map<String, Value> {
        let page = json!({ "slug": "a", "title": title, "_status": { "en": "published", "es": spanish } });
        page.as_object().expect("an object").clone()
    };
    let validate = Validate { map: &map, draft: false, locales: vec!["en", "es"] };
    let missing = |title: Value, spanish: &str| -> Vec<String> {
        let before = page(json!({ "en": "one", "es": "uno" }), spanish);
        let found = validate.document(&fields, &before, &page(title, spanish));
        found.invalid.into_iter().map(|one| one.path).collect()
    };
    assert_eq!(missing(json!({ "en": "one", "es": null }), "published"), ["title"]);
    assert_eq!(missing(json!({ "en": "one", "es": null }), "draft"), [""; 0]);
    assert_eq!(missing(json!({ "en": null, "es": "uno" }), "draft"), ["title"]);
}
