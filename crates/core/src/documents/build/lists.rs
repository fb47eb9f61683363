//! The tables that the fields of a whole document share: `_texts`, `_numbers`, `_rels`.

use crate::documents::build::tree::{Place, Scope, TreeBuilder};
use crate::documents::claims::Role;
use crate::documents::map::{ColumnId, ListTable, MapError, RelsTable, TableId};
use crate::model::Field;

impl TreeBuilder<'_> {
    /// The columns that `_texts`, `_numbers` and `_rels` have in common.
    fn shared(&mut self, suffix: &str, place: &Place) -> Result<SharedTable, MapError> {
        let name = format!("{}{suffix}", self.root_name);
        let mut owner = self.owner("", Role::Id, false);
        if !self.model.tables.contains_key(&name) {
            owner.path.clone_from(&place.owner_path);
        }
        let table = self.table(&name, &owner)?;
        let id = self.claim(table, "id", owner)?;
        let order = self.claim(table, "order", self.owner("", Role::Order, false))?;
        let parent = self.claim(table, "parent", self.owner("", Role::Parent, false))?;
        let path = self.claim(table, "path", self.owner("", Role::Path, false))?;
        let locale = match self.has(&name, "locale") {
            true => Some(self.claim(table, "locale", self.owner("", Role::Locale, false))?),
            false => None,
        };
        let node = &mut self.tables[table];
        node.id = id;
        node.order = Some(order);
        node.parent = Some((0, parent));
        Ok(SharedTable { table, order, path, locale })
    }

    pub(super) fn list(&mut self, suffix: &str, key: &str, place: &Place) -> Result<ListTable, MapError> {
        let SharedTable { table, order, path, locale } = self.shared(&format!("_{suffix}"), place)?;
        let value = self.claim(table, key, self.owner("", Role::Value, false))?;
        Ok(ListTable { table, order, path, value, locale })
    }

    pub(super) fn rels(&mut self, field: &Field, scope: &Scope, place: &Place) -> Result<(), MapError> {
        let suffix = self.model.adapter.relationships_suffix.as_deref().unwrap_or("_rels").to_owned();
        let SharedTable { table, order, path, locale } = self.shared(&suffix, place)?;
        let mut targets = self.rels.take().map(|rels| rels.targets).unwrap_or_default();
        let slugs = match &field.relation_to {
            Some(serde_json::Value::Array(slugs)) => slugs.iter().filter_map(|slug| slug.as_str()).collect(),
            Some(serde_json::Value::String(slug)) => vec![slug.as_str()],
            _ => Vec::new(),
        };
        for slug in slugs {
            if scope.shared && !self.has_column(table, &format!("{slug}ID")) {
                continue;
            }
            let owner = self.owner("", Role::Relation(slug.to_owned()), false);
            let column = self.claim(table, &format!("{slug}ID"), owner)?;
            targets.insert(slug.to_owned(), column);
        }
        self.rels = Some(RelsTable { table, order, path, locale, targets });
        Ok(())
    }
}

struct SharedTable {
    table: TableId,
    order: ColumnId,
    path: ColumnId,
    locale: Option<ColumnId>,
}
