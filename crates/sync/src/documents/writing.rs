//! One write: what is asked for is read, made whole, checked, and then written set by set.

mod act;
mod delete;
mod order;
mod prepare;
mod publish;

use indexmap::IndexMap;
use payload_sync_core::documents::cell::Key;
use payload_sync_core::documents::compare::{self, FieldChange};
use payload_sync_core::documents::map::{Entity, EntityKind};
use payload_sync_core::documents::present::{Locale, Presentation, selected};
use payload_sync_core::documents::query::{Catalog, Scope};
use payload_sync_core::documents::read::{Reader, Stored};
use payload_sync_core::documents::validate::Unique;
use payload_sync_core::documents::{Invalid, query};
use payload_sync_core::model::Versions;
use payload_sync_database::Database;
use serde_json::{Map, Value};

use super::auth::Credentials;
use super::defaults::Computing;
use super::functions::Functions;
use super::ids::{ObjectIds, key_of};
use super::lookups::{Claim, look_up};
use super::read::{Reading, Wanted};
use super::rows::{newest_versions, roots_by, rows};
use super::save::{Refused, Save, Saved, SavedMany};
use super::{DocumentsError, populate};
use crate::Clock;

/// How many documents are worked on at once.
const PAGE: usize = 200;

/// Everything that one write needs.
pub(super) struct Writing<'a> {
    pub catalog: Catalog<'a>,
    pub database: &'a mut Database,
    pub save: &'a Save,
    pub credentials: &'a Credentials,
    pub clock: Clock,
    pub computed: &'a IndexMap<String, IndexMap<String, Option<Value>>>,
    pub functions: &'a mut Functions,
    /// The last keys of `orderable` documents, by the question for them.
    places: Map<String, Value>,
    ids: ObjectIds,
    /// An id was given that the sequence does not know of.
    advance_after: bool,
    how: Presentation,
    /// A code, or `all`; `None` without localization.
    locale: Option<String>,
}

/// What documents have for every write.
pub(super) struct Context<'a> {
    pub credentials: &'a Credentials,
    pub clock: Clock,
    /// The values of defaults that functions compute, by collection or global and path.
    pub computed: &'a IndexMap<String, IndexMap<String, Option<Value>>>,
    pub functions: &'a mut Functions,
}

/// A document that is about to be written.
struct Pending {
    id: Option<Key>,
    /// As its tables have it; `None` when there is no row yet.
    main: Option<Map<String, Value>>,
    /// Its newest version, where there are versions.
    version: Option<Stored>,
    after: Map<String, Value>,
    /// Only a version is written.
    draft_only: bool,
    /// What goes on as a draft, where one locale was published.
    snapshot: Option<Map<String, Value>>,
    targets: Vec<(String, Key, String)>,
    unique: Vec<Unique>,
    changes: Vec<FieldChange>,
}

impl<'a> Writing<'a> {
    pub(super) fn new(
        catalog: Catalog<'a>,
        database: &'a mut Database,
        save: &'a Save,
        context: Context<'a>,
    ) -> Result<Self, DocumentsError> {
        let Context { credentials, clock, computed, functions } = context;
        let how = save.find.presentation(catalog.map)?;
        let locale = save.find.path_locale(catalog.map)?;
        let ids = ObjectIds::new(clock.now().unix_timestamp());
        let (places, advance_after) = (Map::new(), false);
        Ok(Self {
            catalog,
            database,
            save,
            credentials,
            clock,
            computed,
            functions,
            places,
            ids,
            advance_after,
            how,
            locale,
        })
    }

    fn versions_of(&self, entity: &Entity) -> Option<&'a Versions> {
        let config = &self.catalog.model.config;
        match entity.kind {
            EntityKind::Collection => self.catalog.collection(&entity.slug)?.versions.as_ref(),
            EntityKind::Global => config.globals.iter().find(|global| global.slug == entity.slug)?.versions.as_ref(),
        }
    }

    pub(super) async fn create(
        &mut self,
        entity: &Entity,
        documents: &mut (dyn Iterator<Item = Result<Map<String, Value>, DocumentsError>> + Send),
        done: &mut (dyn FnMut(Vec<Saved>) + Send),
    ) -> Result<(), DocumentsError> {
        self.supported(entity, true)?;
        if self.save.publish_locale.is_some() {
            let what = "publishSpecificLocale where a document is created (give the `locale`)".to_owned();
            return Err(DocumentsError::Unsupported { what });
        }
        let mut page: Vec<_> = (&mut *documents).take(PAGE).collect::<Result<_, _>>()?;
        let many = page.len() > 1;
        let mut place = 0;
        while !page.is_empty() {
            let mut pending = Vec::with_capacity(page.len());
            let mut invalid = Vec::new();
            for one in page {
                match self.prepare_new(entity, one).await? {
                    Ok(one) => pending.push(one),
                    Err(wrong) => invalid.extend(at_place(wrong, many.then_some(place))),
                }
                place += 1;
            }
            let found = self.checked(entity, &pending).await?;
            for (index, wrong) in found {
                let wrong = wrong.into_iter().map(|one| registered(entity, one)).collect();
                invalid.extend(at_place(wrong, many.then_some(place - pending.len() + index)));
            }
            if !invalid.is_empty() {
                return Err(self.invalid(entity, None, invalid));
            }
            done(self.write(entity, pending).await?);
            page = (&mut *documents).take(PAGE).collect::<Result<_, _>>()?;
        }
        Ok(())
    }

    pub(super) async fn update_by_id(&mut self, entity: &Entity, id: &Value) -> Result<Saved, DocumentsError> {
        self.supported(entity, false)?;
        let key = self.key(entity, id)?;
        let found = self.matching(entity, Scope::Main, Some(&key)).await?;
        if found.is_empty() {
            return Err(DocumentsError::NotFound { slug: entity.slug.clone(), id: key.to_string() });
        }
        let mut done = self.update_page(entity, &found, entity.drafts, false).await?;
        match (done.saved.pop(), done.errors.pop()) {
            (Some(saved), _) => Ok(saved),
            (None, Some(refused)) => Err(self.invalid(entity, Some(&key), refused.invalid)),
            (None, None) => Err(DocumentsError::NotFound { slug: entity.slug.clone(), id: key.to_string() }),
        }
    }

    pub(super) async fn update(&mut self, entity: &Entity) -> Result<SavedMany, DocumentsError> {
        self.supported(entity, false)?;
        if self.save.find.filter.is_none() {
            return Err(DocumentsError::NoWhere { operation: "update" });
        }
        if self.save.publish_locale.is_some() {
            let what = "publishSpecificLocale with `where`".to_owned();
            return Err(DocumentsError::Unsupported { what });
        }
        let drafts = self.save.find.draft && entity.drafts;
        let scope = if drafts { Scope::Drafts } else { Scope::Main };
        let ids = self.matching(entity, scope, None).await?;
        let mut result = SavedMany::default();
        for page in ids.chunks(PAGE) {
            let done = self.update_page(entity, page, drafts, true).await?;
            result.add(done.saved, self.save.brief);
            result.errors.extend(done.errors);
        }
        Ok(result)
    }

    pub(super) async fn update_global(&mut self, entity: &Entity) -> Result<Saved, DocumentsError> {
        self.supported(entity, false)?;
        let reader = Reader { map: self.catalog.map, tree: &entity.main };
        let query = query::Query::new(self.catalog, entity, &entity.main, self.locale.as_deref());
        let mut roots = rows(self.database, query.rows(1, 0)).await?;
        roots.truncate(1);
        let main = super::rows::assemble(self.database, reader, roots).await?.pop();
        let version = match &entity.versions {
            Some(tree) => {
                let reader = Reader { map: self.catalog.map, tree };
                newest_versions(self.database, reader, &[]).await?.pop()
            }
            None => None,
        };
        let pending = match self.prepare_change(entity, main, version, entity.drafts, false).await? {
            Ok(pending) => pending,
            Err(invalid) => return Err(self.invalid(entity, None, invalid)),
        };
        let pending = [pending];
        if let Some((_, invalid)) = self.checked(entity, &pending).await?.pop() {
            return Err(self.invalid(entity, None, invalid));
        }
        let mut saved = self.write(entity, pending.into()).await?;
        saved.pop().ok_or_else(|| DocumentsError::NotFound { slug: entity.slug.clone(), id: String::new() })
    }

    /// `drafts`: what is changed is the newest version of a document rather than what is published.
    async fn update_page(
        &mut self,
        entity: &Entity,
        ids: &[Key],
        drafts: bool,
        many: bool,
    ) -> Result<SavedMany, DocumentsError> {
        let reader = Reader { map: self.catalog.map, tree: &entity.main };
        if !self.save.dry_run && self.catalog.map.dialect == payload_sync_core::Dialect::Postgres {
            rows(self.database, reader.lock(ids)).await?;
        }
        let mut mains: IndexMap<Key, Stored> = IndexMap::new();
        for stored in roots_by(self.database, reader, "id", ids).await? {
            mains.insert(stored.id.clone(), stored);
        }
        let mut versions: IndexMap<Key, Stored> = IndexMap::new();
        if let Some(tree) = &entity.versions {
            let reader = Reader { map: self.catalog.map, tree };
            for version in newest_versions(self.database, reader, ids).await? {
                if let Some(parent) = version.data.get("parent").and_then(Key::of_json) {
                    versions.insert(parent, version);
                }
            }
        }
        let mut result = SavedMany::default();
        let mut pending = Vec::new();
        for id in ids {
            let Some(main) = mains.swap_remove(id) else { continue };
            match self.prepare_change(entity, Some(main), versions.swap_remove(id), drafts, many).await? {
                Ok(one) => pending.push(one),
                Err(invalid) => result.errors.push(Refused { id: id.to_json(), invalid }),
            }
        }
        let mut found = self.checked(entity, &pending).await?;
        let mut kept = Vec::with_capacity(pending.len());
        for (place, one) in pending.into_iter().enumerate() {
            match found.swap_remove(&place) {
                Some(invalid) => {
                    let id = one.id.as_ref().map_or(Value::Null, Key::to_json);
                    result.errors.push(Refused { id, invalid });
                }
                None => kept.push(one),
            }
        }
        result.saved = self.write(entity, kept).await?;
        Ok(result)
    }

    fn key(&self, entity: &Entity, id: &Value) -> Result<Key, DocumentsError> {
        let shown = || match id {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        key_of(Reader { map: self.catalog.map, tree: &entity.main }, id)
            .ok_or_else(|| DocumentsError::Id { slug: entity.slug.clone(), value: shown() })
    }

    /// The ids of the documents that are meant.
    async fn matching(
        &mut self,
        entity: &Entity,
        scope: Scope,
        only: Option<&Key>,
    ) -> Result<Vec<Key>, DocumentsError> {
        let find = &self.save.find;
        let ids: Vec<Key> = only.into_iter().cloned().collect();
        let default = self.catalog.default_sort(entity);
        let wanted = Wanted {
            filter: find.filter.as_ref().filter(|_| only.is_none()),
            among: only.map(|_| ("id", ids.as_slice())),
            sort: if find.sort.is_empty() { &default } else { &find.sort },
            trash: find.trash,
        };
        let reading = Reading::new(self.catalog, self.database, find)?;
        let query = reading.query(entity, scope, &wanted)?;
        let limit = if only.is_some() { 1 } else { find.limit.unwrap_or(0) };
        let root = super::read::tree(entity, scope)?.root_table();
        let key = if scope == Scope::Main { "id" } else { "parent" };
        let column = root.columns.iter().position(|column| column.key == key).unwrap_or(root.id);
        let found = rows(reading.database, query.values(column, limit, 0)).await?;
        Ok(found.iter().filter_map(|row| row.first()?.key(root.columns[column].kind)).collect())
    }

    /// What the database has against documents, by their place.
    async fn checked(
        &mut self,
        entity: &Entity,
        pending: &[Pending],
    ) -> Result<IndexMap<usize, Vec<Invalid>>, DocumentsError> {
        let claims: Vec<Claim<'_>> = pending
            .iter()
            .map(|one| Claim { id: one.id.as_ref(), targets: &one.targets, unique: &one.unique })
            .collect();
        Ok(look_up(self.database, self.catalog.map, entity, &claims).await?)
    }

    fn invalid(&self, entity: &Entity, id: Option<&Key>, invalid: Vec<Invalid>) -> DocumentsError {
        DocumentsError::Invalid { slug: entity.slug.clone(), id: id.map(Key::to_string), invalid }
    }

    /// Documents as Payload returns them after a write: without join fields.
    async fn shown(
        &mut self,
        entity: &Entity,
        stored: &[Map<String, Value>],
    ) -> Result<Vec<Map<String, Value>>, DocumentsError> {
        let find = &self.save.find;
        let mut reading = Reading::new(self.catalog, self.database, find)?;
        // Editors write no defaults into the nodes of a text: they are there when it is shown.
        reading.computing = Some(Computing::new(self.functions, self.computed));
        let select = reading.select(entity, find.select.as_ref());
        // What Payload answers to a change of a global is what the locale itself has.
        let how = match (entity.kind, &self.how.locale) {
            (EntityKind::Global, Locale::One { code, .. }) => {
                Presentation { hidden: self.how.hidden, ..Presentation::without_fallback(code) }
            }
            _ => self.how.clone(),
        };
        let shown = stored.iter().map(|data| selected(self.catalog.map, entity, data, &how, select.as_ref()));
        let mut shown: Vec<_> = shown.collect();
        if entity.auth {
            // Payload says so of documents that are read.
            shown.iter_mut().for_each(|document| drop(document.shift_remove("hasAPIKey")));
        }
        let level = populate::Level { current: 1, depth: reading.depth(), draft: find.draft };
        reading.complete(entity, &mut shown, select.as_ref(), None, level).await?;
        Ok(shown)
    }

    fn differences(
        &self,
        entity: &Entity,
        before: Option<&Map<String, Value>>,
        after: &Map<String, Value>,
    ) -> Vec<FieldChange> {
        if self.save.brief {
            return Vec::new();
        }
        let how = Presentation { hidden: false, ..self.how.clone() };
        let show = |data| selected(self.catalog.map, entity, data, &how, None);
        let before = before.map(show).unwrap_or_default();
        let mut changes = compare::changes(&before, &show(after));
        changes.retain(|change| !matches!(change.path.as_str(), "updatedAt" | "globalType" | "collection"));
        changes
    }
}

/// The paths of one document among many begin with its place.
fn at_place(invalid: Vec<Invalid>, place: Option<usize>) -> Vec<Invalid> {
    let Some(place) = place else { return invalid };
    invalid.into_iter().map(|one| Invalid { path: format!("{place}.{}", one.path), ..one }).collect()
}

/// Payload's own words for a user who is there already.
fn registered(entity: &Entity, invalid: Invalid) -> Invalid {
    let name = invalid.path.as_str();
    match entity.auth && invalid.message == "Value must be unique" && matches!(name, "email" | "username") {
        true => Invalid { message: format!("A user with the given {name} is already registered."), ..invalid },
        false => invalid,
    }
}
