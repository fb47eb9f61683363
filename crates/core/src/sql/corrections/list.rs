//! The corrections by name, and which of them a diff needs.

use serde::Serialize;

use crate::diff::Diff;
use crate::sql::{Fidelity, Style, Wording, render};

/// A place where drizzle-kit's text is proven to fail or to lose data. Its text form is its name in
/// `docs/corrections.md`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Correction {
    PragmaRepeated,
    JsonDefault,
    EnumName,
    EnumValue,
    EnumDefault,
    EnumColumns,
    EarlyEnum,
    KeyOfDroppedTable,
    RenamedColumn,
    RenamedEnum,
    FalsyDefault,
    Conversion,
    DefaultFirst,
    Serial,
    KeysInTheWay,
    RebuildUnique,
    RebuildColumns,
    ExpressionDefault,
    AddedReference,
    IndexName,
    GeneratedColumn,
    PrimaryKey,
}

impl Correction {
    pub const ALL: [Self; 22] = [
        Self::PragmaRepeated,
        Self::JsonDefault,
        Self::EnumName,
        Self::EnumValue,
        Self::EnumDefault,
        Self::EnumColumns,
        Self::EarlyEnum,
        Self::KeyOfDroppedTable,
        Self::RenamedColumn,
        Self::RenamedEnum,
        Self::FalsyDefault,
        Self::Conversion,
        Self::DefaultFirst,
        Self::Serial,
        Self::KeysInTheWay,
        Self::RebuildUnique,
        Self::RebuildColumns,
        Self::ExpressionDefault,
        Self::AddedReference,
        Self::IndexName,
        Self::GeneratedColumn,
        Self::PrimaryKey,
    ];

    /// A stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::PragmaRepeated => "pragma-repeated",
            Self::JsonDefault => "json-default",
            Self::EnumName => "enum-name",
            Self::EnumValue => "enum-value",
            Self::EnumDefault => "enum-default",
            Self::EnumColumns => "enum-columns",
            Self::EarlyEnum => "early-enum",
            Self::KeyOfDroppedTable => "key-of-dropped-table",
            Self::RenamedColumn => "renamed-column",
            Self::RenamedEnum => "renamed-enum",
            Self::FalsyDefault => "falsy-default",
            Self::Conversion => "conversion",
            Self::DefaultFirst => "default-first",
            Self::Serial => "serial",
            Self::KeysInTheWay => "keys-in-the-way",
            Self::RebuildUnique => "rebuild-unique",
            Self::RebuildColumns => "rebuild-columns",
            Self::ExpressionDefault => "expression-default",
            Self::AddedReference => "added-reference",
            Self::IndexName => "index-name",
            Self::GeneratedColumn => "generated-column",
            Self::PrimaryKey => "primary-key",
        }
    }

    /// What becomes of drizzle-kit's text when it runs.
    pub fn reason(self) -> &'static str {
        match self {
            Self::PragmaRepeated => {
                "foreign keys are off around the first rebuild only: the next one deletes or empties rows that refer to its table"
            }
            Self::JsonDefault => "the default is no JSON, or an apostrophe ends its literal",
            Self::EnumName => "the enum is named without quotes and schema, and is not found",
            Self::EnumValue => "an apostrophe in the value ends its literal",
            Self::EnumDefault => "a value cannot be a default in the transaction that adds it",
            Self::EnumColumns => {
                "the enum is made anew while a column that comes later is missing, or one that goes later still holds on to it"
            }
            Self::EarlyEnum => {
                "a default holds on to the enum that goes, or the column is not cast to the enum that it gets"
            }
            Self::KeyOfDroppedTable => "the foreign key is dropped although it went with its table",
            Self::RenamedColumn => "what else changes in the renamed column is lost",
            Self::RenamedEnum => "a column that leaves the renamed enum is not cast by way of text",
            Self::FalsyDefault => "a default of 0, false or nothing is lost with the new type",
            Self::Conversion => "PostgreSQL has no cast of its own between these types",
            Self::DefaultFirst => "the default cannot be cast along with its column",
            Self::Serial => "`serial` is a type only where a column is created",
            Self::KeysInTheWay => "a foreign key is checked while only one of its ends has the new type",
            Self::RebuildUnique => "the rebuilt table has lost its unique constraints",
            Self::RebuildColumns => "the rebuilt table gets the name of a column as the value of every row",
            Self::ExpressionDefault => "a column whose default is an expression cannot come to a table with rows",
            Self::AddedReference => "the reference forgets what happens when the other row is deleted",
            Self::IndexName => "the name of the index is still taken",
            Self::GeneratedColumn => {
                "a generated column is dropped and added: indexes on it stop that or are lost, and so are values that should stay"
            }
            Self::PrimaryKey => {
                "the statement is a comment that asks for the name of the primary key, which stays in the way"
            }
        }
    }
}

/// A place where drizzle-kit's own text fails or loses data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Uncorrected {
    pub correction: Correction,
    pub reason: &'static str,
    /// The statement of drizzle-kit's that is at fault, or the last one before something that it leaves out.
    pub statement: String,
}

/// The corrections that make a difference here.
pub(in crate::sql) fn uncorrected(diff: &Diff, wording: Wording) -> Vec<Uncorrected> {
    let render = |fidelity| render(diff, Style { fidelity, wording });
    let corrected = render(Fidelity::Corrected);
    let plain = render(Fidelity::DrizzleKit);
    if corrected == plain {
        return Vec::new();
    }
    let mut found = Vec::new();
    for correction in Correction::ALL {
        let without = render(Fidelity::Without(correction));
        if without == corrected {
            continue;
        }
        let place = without.iter().zip(&corrected).position(|(one, other)| one != other);
        let place = place.unwrap_or(without.len().min(corrected.len()));
        let statement = without.get(place).or(without.last()).or(corrected.get(place));
        let statement = statement.map(|text| text.trim_end().to_owned()).unwrap_or_default();
        found.push(Uncorrected { correction, reason: correction.reason(), statement });
    }
    found
}
