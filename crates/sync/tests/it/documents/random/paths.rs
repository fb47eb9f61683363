//! The paths that a collection can be asked for: all that Payload answers rightly.

use indexmap::IndexMap;
use payload_sync::core::Dialect;
use payload_sync::core::documents::map::{Entity, FieldMap, FieldNode, RowShape, Shape};

use super::Random;

/// A path that can be asked for.
pub(super) struct Askable<'a> {
    pub(super) path: String,
    /// The same without locales, and the collection that it ends in.
    pub(super) plain: String,
    pub(super) entity: &'a str,
    pub(super) field: Option<&'a FieldNode>,
    pub(super) many: bool,
    /// In a localized tab, which a sort of Payload's does not find.
    pub(super) in_tab: bool,
}

struct Walk<'a, 'r> {
    map: &'a FieldMap,
    random: &'r mut Random,
    all_locales: bool,
    /// The collection that is asked.
    start: &'a str,
    /// The relationship through which each collection's localized values and JSON are asked: Payload joins them once.
    ways: IndexMap<&'a str, String>,
    found: Vec<Askable<'a>>,
}

#[derive(Clone)]
struct At<'a> {
    path: String,
    plain: String,
    entity: &'a str,
    many: bool,
    hops: usize,
    /// The relationship that led here.
    via: String,
    /// Within something localized.
    within: bool,
    in_tab: bool,
    /// In the rows of an array or in a block.
    rows: bool,
    /// In a block, and in something in it.
    block: bool,
    below: bool,
}

impl<'a> Walk<'a, '_> {
    fn walk(&mut self, fields: &'a [FieldNode], at: &At<'a>) {
        for field in fields {
            let mut next = At {
                path: format!("{}{}", at.path, field.name),
                plain: format!("{}{}", at.plain, field.name),
                ..at.clone()
            };
            // Of anything but a column, Payload takes one locale for all of a question's paths.
            let column = matches!(field.shape, Shape::LocaleColumn(_));
            if field.localized && !(column && self.random.one_in(3)) {
                // In all locales there are several values.
                next.many |= self.all_locales;
            } else if field.localized {
                next.path.push('.');
                let code: &String = self.random.of(&self.map.locales.codes);
                next.path.push_str(code);
            }
            let inner = At {
                in_tab: at.in_tab || (field.localized && field.kind() == "tab"),
                path: format!("{}.", next.path),
                plain: format!("{}.", next.plain),
                within: at.within || field.localized,
                below: at.block,
                ..next.clone()
            };
            match &field.shape {
                // Of a related document of the same collection, it asks the document's own.
                shape
                    if at.hops > 0
                        && at.entity == self.start
                        && !matches!(shape, Shape::Column(_) | Shape::Group(_)) => {}
                Shape::Group(fields) => self.walk(fields, &inner),
                shape
                    if at.hops > 0
                        && (matches!(shape, Shape::LocaleColumn(_)) || field.kind() == "json")
                        && self.ways.get(at.entity) != Some(&at.via) => {}
                // Payload forgets the locale of the container.
                Shape::Array(_) | Shape::Blocks(_) if at.within => {}
                Shape::Array(shape) => self.rows(shape, &inner),
                // On SQLite it looks for members of a list; in what is localized, for values beside their locales.
                Shape::Blocks(blocks) if blocks.json.is_some() => {
                    let first = blocks.by_slug.values().next();
                    if let (Some(row), Dialect::Postgres, 0) = (first, self.map.dialect, at.hops) {
                        self.within(&row.fields, &inner);
                    }
                }
                // It looks for the rows of all such blocks, wherever they are, if for any.
                Shape::Blocks(_) if at.rows => {}
                Shape::Blocks(blocks) => {
                    // Payload asks the first block that has the field.
                    let first = blocks.by_slug.values().next();
                    let inner = At { block: true, ..inner };
                    first.into_iter().for_each(|shape| self.rows(shape, &inner));
                }
                Shape::Nowhere | Shape::Inside => {}
                // Payload asks its own values instead of the related document's.
                Shape::Texts | Shape::Numbers if at.hops > 0 => {}
                // Payload forgets the locale of the container.
                Shape::Texts | Shape::Numbers | Shape::Rels | Shape::Selects(_) if at.within => {}
                // It takes more of the path than there is for the path into the JSON.
                _ if at.below && matches!(field.kind(), "json" | "richText") => {}
                _ => self.leaf(field, next, inner),
            }
        }
    }

    fn rows(&mut self, shape: &'a RowShape, at: &At<'a>) {
        self.walk(&shape.fields, &At { many: true, rows: true, ..at.clone() });
    }

    /// What is in blocks that are kept as JSON.
    fn within(&mut self, fields: &'a [FieldNode], at: &At<'a>) {
        for field in fields.iter().filter(|field| !field.localized) {
            let (path, plain) = (format!("{}{}", at.path, field.name), format!("{}{}", at.plain, field.name));
            let inner = At { path: format!("{path}."), plain: format!("{plain}."), ..at.clone() };
            match &field.shape {
                Shape::Group(fields) => self.within(fields, &inner),
                Shape::Array(row) => self.within(&row.fields, &inner),
                Shape::Blocks(blocks) => {
                    blocks.by_slug.values().take(1).for_each(|row| self.within(&row.fields, &inner));
                }
                Shape::Inside => self.found.push(Askable {
                    path,
                    plain,
                    entity: at.entity,
                    field: Some(field),
                    many: true,
                    in_tab: false,
                }),
                _ => {}
            }
        }
    }

    fn leaf(&mut self, field: &'a FieldNode, at: At<'a>, inner: At<'a>) {
        let many = at.many || field.settings.has_many;
        let At { path, plain, entity, in_tab, .. } = at;
        self.found.push(Askable { path, plain, entity, field: Some(field), many, in_tab });
        if let ([slug], false) = (field.targets().as_slice(), field.is_polymorphic())
            && inner.hops < 1
            && let Some(target) = self.map.collection(slug)
        {
            if !self.ways.contains_key(target.slug.as_str()) && self.random.one_in(2) {
                self.ways.insert(&target.slug, inner.path.clone());
            }
            let hop = At {
                via: inner.path.clone(),
                path: inner.path,
                plain: String::new(),
                entity: &target.slug,
                many,
                hops: inner.hops + 1,
                within: false,
                in_tab: inner.in_tab,
                rows: false,
                block: inner.block,
                below: inner.below,
            };
            self.walk(&target.main.root.fields, &hop);
        }
    }
}

pub(super) fn askable<'a>(
    random: &mut Random,
    map: &'a FieldMap,
    entity: &'a Entity,
    all_locales: bool,
) -> Vec<Askable<'a>> {
    let id = Askable {
        path: "id".into(),
        plain: "id".into(),
        entity: &entity.slug,
        field: None,
        many: false,
        in_tab: false,
    };
    below(random, map, entity, all_locales, "", vec![id])
}

/// What can be asked about versions: the fields of the documents, and what is around them.
pub(super) fn askable_of_versions<'a>(
    random: &mut Random,
    map: &'a FieldMap,
    entity: &'a Entity,
    all_locales: bool,
) -> Vec<Askable<'a>> {
    let own = |path: &str, plain: &str, field| Askable {
        path: path.into(),
        plain: plain.into(),
        entity: &entity.slug,
        field,
        many: false,
        in_tab: false,
    };
    let mut around = Vec::new();
    for field in entity.versions.iter().flat_map(|tree| &tree.root.fields) {
        match field.name.as_str() {
            "parent" => around.push(own("parent", "id", None)),
            "createdAt" | "updatedAt" | "latest" | "autosave" => {
                around.push(own(&field.name, &field.name, Some(field)));
            }
            _ => {}
        }
    }
    below(random, map, entity, all_locales, "version.", around)
}

fn below<'a>(
    random: &mut Random,
    map: &'a FieldMap,
    entity: &'a Entity,
    all_locales: bool,
    path: &str,
    found: Vec<Askable<'a>>,
) -> Vec<Askable<'a>> {
    let ways = IndexMap::new();
    let mut walk = Walk { map, random, all_locales, start: &entity.slug, ways, found };
    let start = At {
        path: path.into(),
        plain: String::new(),
        entity: &entity.slug,
        many: false,
        hops: 0,
        via: String::new(),
        within: false,
        in_tab: false,
        rows: false,
        block: false,
        below: false,
    };
    walk.walk(&entity.main.root.fields, &start);
    walk.found
}
