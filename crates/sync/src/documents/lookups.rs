//! What only the database knows of a change: whether related documents exist, and unique values are free.

use indexmap::{IndexMap, IndexSet};
use payload_sync_core::documents::Invalid;
use payload_sync_core::documents::cell::Key;
use payload_sync_core::documents::map::{Entity, FieldMap};
use payload_sync_core::documents::read::Reader;
use payload_sync_core::documents::validate::Unique;
use payload_sync_database::{Database, DatabaseError};

use super::rows::rows;

/// A document that is about to be written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Claim<'c> {
    /// `None` when it is created.
    pub id: Option<&'c Key>,
    pub targets: &'c [(String, Key, String)],
    pub unique: &'c [Unique],
}

/// What is wrong, by the place of the claim.
pub(crate) async fn look_up(
    database: &mut Database,
    map: &FieldMap,
    entity: &Entity,
    claims: &[Claim<'_>],
) -> Result<IndexMap<usize, Vec<Invalid>>, DatabaseError> {
    let mut problems: IndexMap<usize, Vec<Invalid>> = IndexMap::new();
    let mut wanted: IndexMap<&str, IndexSet<&Key>> = IndexMap::new();
    for (slug, id, _) in claims.iter().flat_map(|claim| claim.targets) {
        wanted.entry(slug).or_default().insert(id);
    }
    let known = existing(database, map, wanted).await?;
    for (place, claim) in claims.iter().enumerate() {
        for (slug, target, path) in claim.targets {
            if !known.get(slug.as_str()).is_some_and(|ids| ids.contains(target)) {
                let message = format!("This field has the following invalid selections: {slug} {target}");
                problems.entry(place).or_default().push(Invalid::new(path, message));
            }
        }
    }
    look_up_unique(database, map, entity, claims, &mut problems).await?;
    Ok(problems)
}

/// Which of the documents there are, by collection.
pub(super) async fn existing<'s>(
    database: &mut Database,
    map: &FieldMap,
    wanted: IndexMap<&'s str, IndexSet<&Key>>,
) -> Result<IndexMap<&'s str, IndexSet<Key>>, DatabaseError> {
    let mut known: IndexMap<&str, IndexSet<Key>> = IndexMap::new();
    for (slug, ids) in wanted {
        let Some(entity) = map.collection(slug) else { continue };
        let root = entity.main.root_table();
        let kind = root.columns[root.id].kind;
        let ids: Vec<Key> = ids.into_iter().cloned().collect();
        let found = rows(database, Reader { map, tree: &entity.main }.existing(&ids)).await?;
        known.insert(slug, found.iter().filter_map(|row| row.first()?.key(kind)).collect());
    }
    Ok(known)
}

async fn look_up_unique(
    database: &mut Database,
    map: &FieldMap,
    entity: &Entity,
    claims: &[Claim<'_>],
    problems: &mut IndexMap<usize, Vec<Invalid>>,
) -> Result<(), DatabaseError> {
    type Place<'p> = (&'p str, Option<&'p str>);
    let mut wanted: IndexMap<Place<'_>, IndexMap<&Key, (usize, &str)>> = IndexMap::new();
    let taken = |path: &str| Invalid::new(path, "Value must be unique");
    for (place, claim) in claims.iter().enumerate() {
        for unique in claim.unique {
            let values = wanted.entry((&unique.key, unique.locale.as_deref())).or_default();
            match values.get(&unique.value) {
                Some((other, _)) if *other != place => {
                    problems.entry(place).or_default().push(taken(&unique.path));
                }
                _ => drop(values.insert(&unique.value, (place, &unique.path))),
            }
        }
    }
    let reader = Reader { map, tree: &entity.main };
    let root = reader.tree.root_table();
    let id_kind = root.columns[root.id].kind;
    for ((key, locale), values) in wanted {
        let list: Vec<Key> = values.keys().map(|value| (*value).clone()).collect();
        let Some((kind, statement)) = reader.holders(key, locale, &list) else { continue };
        for row in rows(database, statement).await? {
            let (Some(holder), Some(value)) =
                (row.first().and_then(|cell| cell.key(id_kind)), row.get(1).and_then(|cell| cell.key(kind)))
            else {
                continue;
            };
            // A holder that gives the value up in this very batch is left to the database to judge.
            let gives_up = claims.iter().any(|claim| {
                claim.id == Some(&holder) && claim.unique.iter().any(|one| one.key == key && one.value != value)
            });
            if let Some((place, path)) = values.get(&value)
                && claims[*place].id != Some(&holder)
                && !gives_up
            {
                problems.entry(*place).or_default().push(taken(path));
            }
        }
    }
    Ok(())
}
