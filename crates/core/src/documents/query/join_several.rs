//! Join fields over several collections: the documents of all of them in one order, each with its collection.

use serde_json::{Map, Value, json};

use crate::Dialect;
use crate::documents::cell::Cell;
use crate::documents::query::condition::{is_connective, is_operator};
use crate::documents::query::join::{JoinField, JoinPage, LIMIT, Parents, sort_of};
use crate::documents::query::path::Target;
use crate::documents::query::{Catalog, JoinQuery, Query, QueryError};
use crate::documents::read::Statement;

impl JoinPage {
    /// The statement for the documents of all collections of the field that point to the parents. As in Payload, it
    /// shows what is published.
    pub fn of_several(
        catalog: Catalog<'_>,
        join: &JoinField<'_>,
        asked: &JoinQuery,
        parents: Parents<'_>,
    ) -> Result<Self, QueryError> {
        let default = sort_of(join.setting("defaultSort"));
        let mut sort = if asked.sort.is_empty() { default } else { asked.sort.clone() };
        if sort.is_empty() {
            let dated = |slug: &str| catalog.collection(slug).is_some_and(|collection| collection.timestamps);
            sort.push(if join.collections.iter().any(|slug| dated(slug)) { "-createdAt" } else { "id" }.to_owned());
        }
        let mut params = Vec::new();
        let mut parts = Vec::new();
        let mut kinds = Vec::new();
        let mut parent_kind = None;
        for (number, slug) in join.collections.iter().enumerate() {
            let entity = catalog.entity(slug)?;
            let mut query = Query::new(catalog, entity, &entity.main, parents.locale);
            query.params = params;
            let no_column = || QueryError::NoColumn { entity: (*slug).to_owned(), path: join.on.to_owned() };
            let Target::Column(found) = query.resolve(join.on)? else { return Err(no_column()) };
            for filter in [asked.filter.as_ref(), join.setting("where")].into_iter().flatten() {
                let filter = query.within(slug, filter);
                query.filter(&filter)?;
            }
            let set = query.set(&found.column.postgres_type, parents.ids);
            query.and(Some(format!("{} {set}", found.sql)));
            let mut columns = String::new();
            for (n, path) in sort.iter().enumerate() {
                let column = match query.resolve(path.strip_prefix('-').unwrap_or(path)) {
                    Ok(Target::Column(column)) if !column.many => column.sql,
                    // A collection without the field has no value.
                    _ => "NULL".to_owned(),
                };
                columns.push_str(&format!(", {column} AS sort{n}"));
            }
            let root = entity.main.root_table();
            kinds.push(((*slug).to_owned(), root.columns[root.id].kind));
            parent_kind.get_or_insert(found.column.kind);
            let id = match query.dialect() {
                Dialect::Postgres => format!("{}::text", query.root_id()),
                Dialect::Sqlite => query.root_id(),
            };
            parts.push(format!(
                "SELECT DISTINCT {} AS parent, {id} AS id, {number} AS relation{columns}{}",
                found.sql,
                query.from()
            ));
            params = query.params;
        }
        let Some(parent) = parent_kind else {
            return Err(QueryError::NoColumn { entity: join.name(), path: join.on.to_owned() });
        };
        let order: Vec<String> = sort
            .iter()
            .enumerate()
            .map(|(n, path)| format!("sort{n} {}", if path.starts_with('-') { "DESC" } else { "ASC" }))
            .collect();
        let limit = asked.limit.or_else(|| join.setting("defaultLimit").and_then(Value::as_u64)).unwrap_or(LIMIT);
        let sql = format!(
            "SELECT parent, id, total, relation FROM (SELECT parent, id, relation, row_number() OVER (PARTITION BY parent \
             ORDER BY {}, relation, id) AS place, count(*) OVER (PARTITION BY parent) AS total FROM ({}) AS one) AS found \
             WHERE {} ORDER BY parent, place",
            order.join(", "),
            parts.join(" UNION ALL "),
            Self::places(asked, limit),
        );
        let id = kinds[0].1;
        Ok(Self { statement: Statement { sql, params }, parent, id, limit, count: asked.count, several: kinds })
    }

    /// What a row of a join field over several collections points to.
    pub(super) fn related(&self, row: &[Cell]) -> Option<Value> {
        let number = usize::try_from(row.get(3)?.as_integer()?).ok()?;
        let (slug, kind) = self.several.get(number)?;
        Some(json!({ "relationTo": slug, "value": row.get(1)?.key(*kind)?.to_json() }))
    }
}

impl Query<'_> {
    /// A `where` about documents of several collections, asked of those of one: `relationTo` is its slug, and a field
    /// that it does not have has no value.
    fn within(&mut self, slug: &str, filter: &Value) -> Value {
        let Value::Object(paths) = filter else { return filter.clone() };
        let mut all = Vec::new();
        for (path, asked) in paths {
            match asked {
                Value::Array(items) if is_connective(path) => {
                    let items: Vec<Value> = items.iter().map(|item| self.within(slug, item)).collect();
                    all.push(json!({ path: items }));
                }
                Value::Object(operators) if path == "relationTo" => {
                    all.extend(operators.iter().map(|(operator, value)| constant(meets(operator, value, Some(slug)))));
                }
                Value::Object(operators) if operators.keys().all(|operator| is_operator(operator)) => {
                    let joins = self.joins.clone();
                    match self.resolve(path) {
                        Ok(_) => all.push(json!({ path: operators })),
                        Err(_) => {
                            let met = operators.iter().map(|(operator, value)| constant(meets(operator, value, None)));
                            all.extend(met);
                        }
                    }
                    self.joins = joins;
                }
                asked => all.push(Value::Object(Map::from_iter([(path.clone(), asked.clone())]))),
            }
        }
        json!({ "and": all })
    }
}

/// Something that every document meets, or none.
fn constant(met: bool) -> Value {
    json!({ "id": { "exists": met } })
}

/// Whether a text, or the absence of a value, meets a condition.
fn meets(operator: &str, value: &Value, own: Option<&str>) -> bool {
    let is = |value: &Value| match own {
        Some(own) => value == own,
        None => value.is_null(),
    };
    let among = || match value {
        Value::Array(items) => items.iter().any(is),
        Value::String(text) => own.is_some_and(|own| text.split(',').any(|one| one.trim() == own)),
        _ => false,
    };
    match operator {
        "equals" => is(value),
        "not_equals" => !is(value),
        "in" => among(),
        "not_in" => own.is_some() && !among(),
        "exists" => own.is_some() == (*value == Value::Bool(true) || value == "true"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::meets;

    #[test]
    fn what_a_collection_is_asked_of_itself() {
        assert!(meets("equals", &json!("a"), Some("a")) && !meets("equals", &json!("b"), Some("a")));
        assert!(meets("in", &json!(["b", "a"]), Some("a")) && meets("in", &json!("b, a"), Some("a")));
        assert!(meets("not_in", &json!(["b"]), Some("a")) && !meets("not_in", &json!(["b"]), None));
        assert!(meets("exists", &json!(false), None) && meets("not_equals", &json!(1), None));
        assert!(!meets("greater_than", &json!(1), None));
    }
}
