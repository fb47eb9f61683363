//! What a relationship to several collections is asked.

use indexmap::IndexMap;
use serde_json::Value;

use super::{Asked, NOTHING, exists};
use crate::documents::map::ColumnKind;
use crate::documents::query::operand::{Operand, list, operand};
use crate::documents::query::path::{Found, Part};
use crate::documents::query::{Query, QueryError};

impl<'a> Query<'a> {
    pub(super) fn polymorphic(
        &mut self,
        targets: &[(String, Found<'a>)],
        part: Part,
        asked: &Asked<'_>,
    ) -> Result<String, QueryError> {
        let any = |null: &str, connective: &str| {
            let all: Vec<String> = targets.iter().map(|(_, found)| format!("{} {null}", found.sql)).collect();
            format!("({})", all.join(connective))
        };
        if asked.operator == "exists" {
            return Ok(match exists(asked)? {
                true => any("IS NOT NULL", " OR "),
                false => any("IS NULL", " AND "),
            });
        }
        let negative = matches!(asked.operator, "not_equals" | "not_in");
        if !negative && !matches!(asked.operator, "equals" | "in" | "contains") {
            return Err(asked.unsupported(
                "a relationship to several collections can be asked equals, not_equals, in, not_in and exists",
            ));
        }
        if asked.value.is_null() || asked.value == "null" {
            return Ok(if negative { any("IS NOT NULL", " OR ") } else { any("IS NULL", " AND ") });
        }
        let items = match asked.operator {
            "in" | "not_in" => list(asked.value).ok_or_else(|| asked.value("a list, or text with commas between"))?,
            _ => match asked.value {
                Value::Array(items) => items.clone(),
                value => vec![value.clone()],
            },
        };
        let mut found = IndexMap::new();
        for item in &items {
            self.polymorphic_item(targets, part, item, asked, &mut found)?;
        }
        // SQLite takes no more than a thousand conditions with OR between.
        let found: Vec<String> = found
            .into_iter()
            .map(|(left, values)| match values.as_slice() {
                [] => format!("{left} IS NOT NULL"),
                [one] => format!("{left} = {one}"),
                several => format!("{left} IN ({})", several.join(", ")),
            })
            .collect();
        let matches = if found.is_empty() { NOTHING.to_owned() } else { format!("({})", found.join(" OR ")) };
        Ok(if negative { format!("({matches}) IS NOT TRUE") } else { matches })
    }

    fn polymorphic_item(
        &mut self,
        targets: &[(String, Found<'a>)],
        part: Part,
        item: &Value,
        asked: &Asked<'_>,
        found: &mut IndexMap<String, Vec<String>>,
    ) -> Result<(), QueryError> {
        let target = |slug: &Value| targets.iter().find(|(known, _)| slug == known);
        match part {
            Part::RelationTo => {
                let (_, one) = target(item).ok_or_else(|| asked.value("one of the collections it can point to"))?;
                found.entry(one.sql.clone()).or_default();
            }
            Part::Whole => {
                let (Some(slug), Some(value)) = (item.get("relationTo"), item.get("value")) else {
                    return Err(asked.value("{\"relationTo\": …, \"value\": …}; or ask its .value or .relationTo"));
                };
                let (_, one) = target(slug).ok_or_else(|| asked.value("one of the collections it can point to"))?;
                let operand = operand(value, one.column, None).unwrap_or(Operand::Never);
                if let Some((left, right)) = self.sides(one, operand) {
                    found.entry(left).or_default().push(right);
                }
            }
            Part::Value => {
                for (_, one) in targets {
                    // An id of another type cannot be meant.
                    if item.is_number() && !matches!(one.column.kind, ColumnKind::Integer | ColumnKind::Numeric) {
                        continue;
                    }
                    let operand = operand(item, one.column, None).unwrap_or(Operand::Never);
                    if let Some((left, right)) = self.sides(one, operand) {
                        found.entry(left).or_default().push(right);
                    }
                }
            }
        }
        Ok(())
    }
}
