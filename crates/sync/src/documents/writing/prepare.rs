//! What a document will be: the data made whole, and held against the config.

use indexmap::{IndexMap, IndexSet};
use payload_sync_core::documents::Invalid;
use payload_sync_core::documents::cell::Key;
use payload_sync_core::documents::map::{Entity, EntityKind, FieldMap, FieldNode, Shape};
use payload_sync_core::documents::present::{Locale, Presentation, present};
use payload_sync_core::documents::publish;
use payload_sync_core::documents::read::{Reader, Stored};
use payload_sync_core::documents::submit::{Submit, Submitted, by_locale, named};
use payload_sync_core::documents::validate::{Findings, Validate, references_in_json};
use serde_json::{Map, Value, json};

use super::super::auth::verification_token;
use super::super::ids::key_of;
use super::super::save::AllLocales;
use super::{DocumentsError, Pending, Writing};

/// What is wrong with a document, or what it will be.
type Prepared = Result<Pending, Vec<Invalid>>;

impl Writing<'_> {
    /// Refuses what only the real Payload does.
    pub(super) fn supported(&self, entity: &Entity, creates: bool) -> Result<(), DocumentsError> {
        let localization = self.catalog.model.config.localization.as_ref();
        if localization.is_some_and(|localization| localization.filtered)
            && self.save.all_locales.is_some()
            && has_localized_status(entity)
        {
            let what =
                format!("{}: all locales at once, where `filterAvailableLocales` decides which those are", entity.slug);
            return Err(DocumentsError::Unsupported { what });
        }
        let upload = self.catalog.collection(&entity.slug).and_then(|collection| collection.upload.as_ref());
        if let Some(upload) = upload.filter(|_| creates && entity.kind == EntityKind::Collection)
            && !self.save.keep_files
            && upload.other.get("filesRequiredOnCreate") != Some(&Value::Bool(false))
        {
            let what = format!("{}: storing files", entity.slug);
            return Err(DocumentsError::Unsupported { what });
        }
        Ok(())
    }

    /// A document that is created.
    pub(super) async fn prepare_new(
        &mut self,
        entity: &Entity,
        mut data: Map<String, Value>,
    ) -> Result<Prepared, DocumentsError> {
        let mut invalid = Vec::new();
        let id = match self.given_id(entity, &mut data) {
            Ok(id) => id,
            Err(wrong) => {
                invalid.push(wrong);
                None
            }
        };
        // A new document has no locale that could be taken back.
        let in_all = self.status_in_all(entity).filter(|status| *status == "published");
        if self.save.find.draft && entity.drafts {
            data.insert("_status".to_owned(), json!("draft"));
        } else if let Some(status) = in_all {
            data.insert("_status".to_owned(), json!(status));
        }
        let now = self.clock.iso();
        for name in ["createdAt", "updatedAt"] {
            if has_field(entity, name) && data.get(name).is_none_or(Value::is_null) {
                data.insert(name.to_owned(), json!(now));
            }
        }
        self.credentials_of(entity, &mut data, None, &mut invalid)?;
        let saving_draft = self.save.find.draft && entity.drafts;
        let (mut after, findings) = self.submitted(entity, None, data, saving_draft, None, false).await?;
        invalid.extend(findings.invalid);
        if !invalid.is_empty() {
            return Ok(Err(invalid));
        }
        self.place(entity, None, &mut after).await?;
        if let Some(status) = in_all {
            after = publish::with_status(after, status, &self.catalog.map.locales.codes);
        }
        let changes = self.differences(entity, None, &after);
        let (targets, unique) = (findings.targets, findings.unique);
        Ok(Ok(Pending {
            id,
            main: None,
            version: None,
            after,
            draft_only: false,
            snapshot: None,
            targets,
            unique,
            changes,
        }))
    }

    /// A document that is changed. `drafts`: over its newest version; `many`: one of those that a `where` found.
    pub(super) async fn prepare_change(
        &mut self,
        entity: &Entity,
        main: Option<Stored>,
        version: Option<Stored>,
        drafts: bool,
        many: bool,
    ) -> Result<Prepared, DocumentsError> {
        let mut data = self.save.data.clone();
        let mut invalid = Vec::new();
        let id = main.as_ref().map(|main| main.id.clone());
        let is_global = entity.kind == EntityKind::Global;
        let newest = version.as_ref().filter(|_| drafts).and_then(Stored::version).map(|mut newest| {
            if let Some(id) = &id {
                newest.insert("id".to_owned(), id.to_json());
            }
            // A global that was only ever a draft came into being with its version.
            for name in ["createdAt", "updatedAt"].into_iter().filter(|_| is_global) {
                let own = version.as_ref().and_then(|version| version.data.get(name));
                if let (None | Some(Value::Null), Some(own)) = (newest.get(name), own) {
                    newest.insert(name.to_owned(), own.clone());
                }
            }
            newest
        });
        let nothing = Map::new();
        let base = newest.as_ref().or_else(|| main.as_ref().map(|main| &main.data));
        let base = if is_global { Some(base.unwrap_or(&nothing)) } else { base };
        let before = base.unwrap_or(&nothing);
        if let (Some(given), Some(id)) = (data.shift_remove("id"), &id) {
            let same = key_of(Reader { map: self.catalog.map, tree: &entity.main }, &given).as_ref() == Some(id);
            if !same && !is_global && !self.save.lenient {
                invalid.push(Invalid::new("id", "The id of a document cannot be changed."));
            }
        }
        let in_all = self.status_in_all(entity);
        if let Some(status) = in_all {
            data.insert("_status".to_owned(), json!(status));
        }
        let published = data.get("_status").is_some_and(|status| status == "published");
        let saving_draft = self.save.find.draft && entity.drafts && !published;
        if saving_draft {
            data.insert("_status".to_owned(), json!("draft"));
        }
        let now = self.clock.iso();
        if has_field(entity, "updatedAt") {
            data.insert("updatedAt".to_owned(), json!(now));
        }
        if is_global
            && !saving_draft
            && has_field(entity, "createdAt")
            && !before.get("createdAt").is_some_and(Value::is_string)
        {
            data.entry("createdAt").or_insert_with(|| json!(now));
        }
        let only = self.validated_only(entity, before, &data);
        if !saving_draft {
            self.credentials_of(entity, &mut data, Some(before), &mut invalid)?;
        } else {
            data.shift_remove("password");
        }
        let locales = self.locales_of(entity, &data);
        let (mut after, findings) = self.submitted(entity, base, data, saving_draft, only.as_ref(), many).await?;
        invalid.extend(findings.invalid);
        if !invalid.is_empty() {
            return Ok(Err(invalid));
        }
        self.place(entity, Some(before), &mut after).await?;
        let stored = main.as_ref().map(|main| &main.data);
        let merged = match (in_all, has_localized_status(entity)) {
            (Some(status), _) => {
                after = publish::with_status(after, status, &self.catalog.map.locales.codes);
                None
            }
            (None, true) if saving_draft => None,
            (None, true) => Some(self.published_beside(entity, stored, before, &after, &locales)),
            (None, false) => self.published_in(entity, id.as_ref(), stored, before, &after).await?,
        };
        let snapshot = merged.map(|(published, draft)| {
            after = published;
            draft
        });
        let changes = self.differences(entity, Some(before), &after);
        // What has its value already was looked up when it got it.
        let unique = if saving_draft { Vec::new() } else { findings.unique };
        let main = main.map(|main| main.data);
        let targets = findings.targets;
        Ok(Ok(Pending { id, main, version, after, draft_only: saving_draft, snapshot, targets, unique, changes }))
    }

    /// The status that the write gives the document in all locales, where each has its own.
    fn status_in_all(&self, entity: &Entity) -> Option<&'static str> {
        match self.save.all_locales.filter(|_| has_localized_status(entity))? {
            AllLocales::Publish => (!self.save.find.draft).then_some("published"),
            AllLocales::Unpublish => Some("draft"),
        }
    }

    /// The locales that data is written in.
    fn locales_of(&self, entity: &Entity, data: &Map<String, Value>) -> Vec<String> {
        match self.locale.as_deref() {
            Some("all") => named(self.catalog.map, &entity.main.root.fields, data).into_iter().collect(),
            locale => locale.map(str::to_owned).into_iter().collect(),
        }
    }

    /// The names that are looked at when a document goes to the trash, or comes from there as a draft, or is no longer
    /// published.
    fn validated_only(
        &self,
        entity: &Entity,
        before: &Map<String, Value>,
        data: &Map<String, Value>,
    ) -> Option<IndexSet<String>> {
        let trash = self.catalog.collection(&entity.slug).is_some_and(|collection| collection.trash);
        let set = |data: &Map<String, Value>| data.get("deletedAt").is_some_and(Value::is_string);
        let restored = set(before) && data.get("_status").is_none_or(|status| status != "published");
        let trashed = trash && entity.kind == EntityKind::Collection && (set(data) || restored);
        let unpublished = self.save.all_locales == Some(AllLocales::Unpublish);
        (trashed || unpublished).then(|| data.keys().cloned().collect())
    }

    /// The id that the data brings, where the collection takes it.
    fn given_id(&self, entity: &Entity, data: &mut Map<String, Value>) -> Result<Option<Key>, Invalid> {
        let model = self.catalog.model;
        let given = data.shift_remove("id").filter(|id| !id.is_null());
        let own = model.config.custom_id_types.contains_key(&entity.slug);
        let Some(given) = given else {
            return if own { Err(Invalid::new("id", "This field is required.")) } else { Ok(None) };
        };
        if !own && !model.adapter.allow_id_on_create {
            let message = "The adapter gives the ids (`allowIDOnCreate` is off): leave it out.";
            return if self.save.lenient { Ok(None) } else { Err(Invalid::new("id", message)) };
        }
        let key = key_of(Reader { map: self.catalog.map, tree: &entity.main }, &given);
        key.map(Some).ok_or_else(|| Invalid::new("id", "This field has an invalid input."))
    }

    /// Passwords and keys in the form in which they are kept.
    fn credentials_of(
        &self,
        entity: &Entity,
        data: &mut Map<String, Value>,
        before: Option<&Map<String, Value>>,
        invalid: &mut Vec<Invalid>,
    ) -> Result<(), DocumentsError> {
        if !entity.auth {
            return Ok(());
        }
        let auth = self.catalog.collection(&entity.slug).and_then(|collection| collection.auth.as_ref());
        let on = |name: &str| {
            let value = auth.and_then(|auth| auth.get(name));
            value.is_some_and(|value| !value.is_null() && *value != Value::Bool(false))
        };
        if has_field(entity, "apiKey") {
            let empty = Map::new();
            self.credentials.put_api_key(data, before.unwrap_or(&empty))?;
        }
        let password = data.shift_remove("password");
        if on("disableLocalStrategy") {
            return Ok(());
        }
        if before.is_none() && on("verify") {
            let verified = data.get("_verified") == Some(&Value::Bool(true));
            data.insert("_verified".to_owned(), json!(verified));
            data.insert("_verificationToken".to_owned(), json!(verification_token()));
        }
        let password = match &password {
            Some(Value::String(password)) if !password.is_empty() => password,
            None | Some(Value::Null | Value::String(_)) if before.is_some() => return Ok(()),
            _ => {
                invalid.push(Invalid::new("password", "This field is required."));
                return Ok(());
            }
        };
        match self.credentials.put_password(data, password)? {
            Err(wrong) => invalid.push(wrong),
            // Who was logged in with the password before is so no longer.
            Ok(()) if before.is_some() && has_field(entity, "sessions") && on("useSessions") => {
                data.insert("sessions".to_owned(), json!([]));
            }
            Ok(()) => {}
        }
        Ok(())
    }

    /// The document in its stored form, and what is to be said of it.
    async fn submitted(
        &mut self,
        entity: &Entity,
        base: Option<&Map<String, Value>>,
        mut data: Map<String, Value>,
        saving_draft: bool,
        only: Option<&IndexSet<String>>,
        many: bool,
    ) -> Result<(Map<String, Value>, Findings), DocumentsError> {
        let map = self.catalog.map;
        let fields = &entity.main.root.fields;
        let drafts = self.versions_of(entity).and_then(|versions| versions.drafts.as_ref());
        let validates = drafts.and_then(|drafts| drafts.get("validate")) == Some(&Value::Bool(true));
        let none = IndexMap::new();
        let all = self.computed;
        let computed = all.get(&entity.slug).unwrap_or(&none);
        let parts: Vec<(Option<String>, Map<String, Value>)> = match self.locale.clone() {
            Some(all) if all == "all" => {
                name_rows(map, fields, &mut data, &mut || self.ids.fresh());
                by_locale(map, fields, &data).into_iter().map(|(code, data)| (Some(code), data)).collect()
            }
            locale => vec![(locale, data)],
        };
        let mut done: Option<Map<String, Value>> = None;
        let mut found = Findings::default();
        for (place, (locale, data)) in parts.into_iter().enumerate() {
            // What a global does not have in a locale, Payload takes from the locales that stand in for it.
            let code = locale.as_deref().unwrap_or_default();
            let original = match (entity.kind, self.how.locale.clone()) {
                (EntityKind::Global, shown @ Locale::One { .. }) => Presentation { locale: shown, hidden: true },
                _ => Presentation { hidden: true, ..Presentation::without_fallback(code) },
            };
            let mut filled = IndexMap::new();
            let Submitted { data, stored, invalid, .. } = loop {
                let mut fresh_id = || self.ids.fresh();
                let mut submit = Submit::new(map, entity, locale.as_deref(), &mut fresh_id, computed, &filled);
                submit.lenient = self.save.lenient;
                submit.fresh_rows = many && place == 0;
                let submitted = submit.document(done.as_ref().or(base), &original, &data);
                // What a function gives may have rows whose fields have functions of their own.
                if submitted.missing.is_empty()
                    || !self.fill(entity, locale.as_deref(), &submitted, &mut filled).await?
                {
                    break submitted;
                }
            };
            let validate = Validate { map, draft: saving_draft && !validates, locales: Vec::new() };
            let mut findings = validate.submission(fields, &data, locale.as_deref(), only);
            if saving_draft && !validates {
                findings.tolerate(map);
            }
            for one in findings.invalid.into_iter().chain(invalid) {
                if !found.invalid.iter().any(|known| known.path == one.path) {
                    found.invalid.push(one);
                }
            }
            if let (true, Some(base)) = (self.catalog.model.adapter.blocks_as_json, done.as_ref().or(base)) {
                let known = references_in_json(map, fields, &present(map, fields, base, &original));
                findings.targets.retain(|(slug, id, _)| !known.contains(&(slug.clone(), id.clone())));
            }
            found.targets.extend(findings.targets);
            found.unique.extend(findings.unique);
            done = Some(stored);
        }
        found.unique.dedup();
        Ok((done.or_else(|| base.cloned()).unwrap_or_default(), found))
    }

    /// Has the functions of the config compute default values. Whether they did.
    async fn fill(
        &mut self,
        entity: &Entity,
        locale: Option<&str>,
        submitted: &Submitted,
        filled: &mut IndexMap<String, Option<Value>>,
    ) -> Result<bool, DocumentsError> {
        let paths: Vec<&str> = submitted.missing.iter().map(|one| one.path.as_str()).collect();
        let kind = if entity.kind == EntityKind::Global { "global" } else { "collection" };
        let question = json!({ "kind": kind, "slug": entity.slug, "locale": locale, "defaults": paths });
        let Some(Value::Array(answers)) = self.functions.ask(question).await? else { return Ok(false) };
        for (missing, mut answer) in submitted.missing.iter().zip(answers) {
            let value = answer.get_mut("value").map(Value::take);
            filled.insert(missing.at.clone(), value);
        }
        Ok(true)
    }
}

/// Whether each locale has a status of its own (`localizeStatus`).
fn has_localized_status(entity: &Entity) -> bool {
    entity.main.root.fields.iter().any(|field| field.name == "_status" && field.localized)
}

fn has_field(entity: &Entity, name: &str) -> bool {
    entity.main.root.fields.iter().any(|field| field.name == name)
}

/// Gives every row without an id one, so that it is the same row in each locale.
fn name_rows(map: &FieldMap, fields: &[FieldNode], data: &mut Map<String, Value>, fresh: &mut dyn FnMut() -> String) {
    for field in fields {
        let Some(value) = data.get_mut(&field.name) else { continue };
        match (&field.shape, value) {
            // Its rows belong to one locale.
            _ if field.localized => {}
            (Shape::Group(fields), Value::Object(group)) => name_rows(map, fields, group, fresh),
            (Shape::Array(_) | Shape::Blocks(_), Value::Array(rows)) => {
                for row in rows {
                    if let (Some(shape), Value::Object(row)) = (map.row_shape(field, row), row) {
                        name_row(map, &shape.fields, row, fresh);
                    }
                }
            }
            _ => {}
        }
    }
}

fn name_row(map: &FieldMap, fields: &[FieldNode], row: &mut Map<String, Value>, fresh: &mut dyn FnMut() -> String) {
    let named = row.get("id").and_then(Value::as_str).is_some_and(|id| !id.is_empty());
    if !named {
        row.insert("id".to_owned(), Value::from(fresh()));
    }
    name_rows(map, fields, row, fresh);
}
