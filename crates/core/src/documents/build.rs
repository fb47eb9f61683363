//! Builds the field map from the project model.
//!
//! Tables are found by the names that the adapter itself recorded, and columns by their names in JavaScript, so custom
//! names need no imitation. What is repeated here is only which field goes to which table, and the numbering of block
//! tables; the final check that nothing is left over keeps that honest.

mod columns;
mod editors;
mod inside;
mod lists;
mod parts;
mod rows;
mod tree;

use indexmap::{IndexMap, IndexSet};
use serde_json::json;

use crate::Dialect;
use crate::documents::build::inside::Sharing;
use crate::documents::build::tree::{Pass, TreeBuilder};
use crate::documents::claims::Claims;
use crate::documents::map::{Entity, EntityKind, FieldMap, Locales, MapError, SharedBlocks, Tree};
use crate::documents::names::snake;
use crate::model::{Field, ProjectModel, Versions};

pub(super) fn build(model: &ProjectModel) -> Result<FieldMap, MapError> {
    let dialect =
        Dialect::parse(&model.adapter.dialect).ok_or_else(|| MapError::NotRelational(model.adapter.dialect.clone()))?;
    let mut claims = Claims::default();
    let mut sharing = Sharing::new(model);
    let mut collections = IndexMap::new();
    for collection in &model.config.collections {
        let mut source = Source {
            model,
            claims: &mut claims,
            sharing: &mut sharing,
            kind: EntityKind::Collection,
            slug: &collection.slug,
            fields: &collection.fields,
            versions: collection.versions.as_ref(),
            hooks: &collection.hooks,
            auth: collection.auth.is_some(),
        };
        collections.insert(collection.slug.clone(), source.entity()?);
    }
    let mut globals = IndexMap::new();
    for global in &model.config.globals {
        let mut source = Source {
            model,
            claims: &mut claims,
            sharing: &mut sharing,
            kind: EntityKind::Global,
            slug: &global.slug,
            fields: &global.fields,
            versions: global.versions.as_ref(),
            hooks: &global.hooks,
            auth: false,
        };
        globals.insert(global.slug.clone(), source.entity()?);
    }
    if let Some(error) = claims.missing() {
        return Err(error);
    }
    let extra = parts::claim(model, &collections, &globals, &mut claims)?;
    let editors = editors::editors(model, &mut sharing)?;
    let shared = sharing.finish();
    for entity in collections.values_mut().chain(globals.values_mut()) {
        for tree in [Some(&mut entity.main), entity.versions.as_mut()].into_iter().flatten() {
            tree.shared = shared.clone();
        }
    }
    Ok(FieldMap {
        dialect,
        namespace: model.adapter.schema_name.clone(),
        locales: locales(model),
        collections,
        globals,
        claims,
        extra,
        editors,
        shared,
    })
}

fn locales(model: &ProjectModel) -> Locales {
    let Some(localization) = &model.config.localization else { return Locales::default() };
    let own_fallback = localization.locales.iter().filter_map(|locale| {
        let codes = match locale.fallback_locale.as_ref()? {
            serde_json::Value::String(code) => vec![code.clone()],
            serde_json::Value::Array(codes) => {
                codes.iter().filter_map(|code| code.as_str().map(str::to_owned)).collect()
            }
            _ => return None,
        };
        Some((locale.code.clone(), codes))
    });
    Locales {
        codes: localization.locales.iter().map(|locale| locale.code.clone()).collect(),
        default: localization.default_locale.clone(),
        fallback: localization.fallback,
        own_fallback: own_fallback.collect(),
    }
}

struct Source<'a> {
    model: &'a ProjectModel,
    claims: &'a mut Claims,
    sharing: &'a mut Sharing,
    kind: EntityKind,
    slug: &'a str,
    fields: &'a [Field],
    versions: Option<&'a Versions>,
    hooks: &'a [String],
    auth: bool,
}

impl Source<'_> {
    fn entity(&mut self) -> Result<Entity, MapError> {
        let main = self.tree(false, self.fields)?;
        let versions = match self.versions {
            None => None,
            Some(versions) => {
                let fields = self.version_fields(versions);
                Some(self.tree(true, &fields)?)
            }
        };
        Ok(Entity {
            kind: self.kind,
            slug: self.slug.to_owned(),
            hooks: self.hooks.to_vec(),
            auth: self.auth,
            drafts: self.versions.is_some_and(|versions| versions.drafts.is_some()),
            main,
            versions,
        })
    }

    /// The fields of the version table, as Payload puts them together.
    fn version_fields(&self, versions: &Versions) -> Vec<Field> {
        let mut result = Vec::new();
        let field = |value: serde_json::Value| -> Field {
            serde_json::from_value(value).expect("a field needs no more than a name and a type")
        };
        if self.kind == EntityKind::Collection {
            result.push(field(json!({ "name": "parent", "type": "relationship", "relationTo": self.slug })));
        }
        let mut version = field(json!({ "name": "version", "type": "group" }));
        version.fields = self.fields.iter().filter(|field| field.name != "id").cloned().collect();
        result.push(version);
        result.push(field(json!({ "name": "createdAt", "type": "date" })));
        result.push(field(json!({ "name": "updatedAt", "type": "date" })));
        if let Some(drafts) = &versions.drafts {
            if self.model.config.localization.is_some() {
                result.push(field(json!({ "name": "snapshot", "type": "checkbox" })));
                result.push(field(json!({ "name": "publishedLocale", "type": "select" })));
            }
            result.push(field(json!({ "name": "latest", "type": "checkbox" })));
            if drafts.get("autosave").is_some_and(|autosave| !matches!(autosave, serde_json::Value::Bool(false))) {
                result.push(field(json!({ "name": "autosave", "type": "checkbox" })));
            }
        }
        result
    }

    fn tree(&mut self, version: bool, fields: &[Field]) -> Result<Tree, MapError> {
        let suffix = self.model.adapter.versions_suffix.as_deref().unwrap_or("_v");
        let default = if version { format!("_{}{suffix}", snake(self.slug)) } else { snake(self.slug) };
        let name = self.model.table_names.get(&default).cloned().unwrap_or(default);
        let earlier = self.claims.declared();
        let (declared, diverted) = self.walk(version, &name, fields, earlier, Pass::Declared)?;
        match diverted {
            true => Ok(self.walk(version, &name, fields, earlier, Pass::LookedUp)?.0),
            false => Ok(declared),
        }
    }

    /// Also says whether rows are kept elsewhere than where Payload declares them.
    fn walk(
        &mut self,
        version: bool,
        name: &str,
        fields: &[Field],
        earlier: usize,
        pass: Pass,
    ) -> Result<(Tree, bool), MapError> {
        let mut builder = TreeBuilder {
            model: self.model,
            claims: self.claims,
            entity: self.slug,
            version,
            root_name: name.to_owned(),
            tables: Vec::new(),
            texts: None,
            numbers: None,
            rels: None,
            block_numbers: IndexMap::new(),
            built: IndexSet::new(),
            earlier,
            name_calls: IndexMap::new(),
            depth: 0,
            pass,
            declares: pass == Pass::Declared,
            diverted: false,
            sharing: self.sharing,
        };
        let root = builder.root(name, fields)?;
        builder.timestamps(root.table, name)?;
        let TreeBuilder { tables, texts, numbers, rels, diverted, .. } = builder;
        Ok((Tree { tables, root, texts, numbers, rels, shared: SharedBlocks::default() }, diverted))
    }
}
