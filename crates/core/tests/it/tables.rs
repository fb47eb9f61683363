//! Random raw tables, and random changes of them.

use indexmap::IndexMap;
use payload_sync_core::Dialect;
use payload_sync_core::model::{RawColumn, RawForeignKey, RawIndex, RawReference, RawTable};
use serde_json::{Value, json};

use crate::oracle::Tables;

/// SplitMix64: the same numbers from the same seed, everywhere.
#[derive(Debug, Clone)]
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub(crate) fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.next() % n.max(1) as u64).expect("it is below a usize")
    }

    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub(crate) fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}

const WORDS: [&str; 12] =
    ["name", "title", "size", "kind", "note", "when", "order", "slug", "total", "place", "colour", "text"];
const VALUES: [&str; 7] = ["a", "b", "c", "with space", "it's", "D", "e-f"];
const KINDS: [&str; 9] =
    ["varchar", "varchar", "numeric", "boolean", "timestamp", "jsonb", "enum", "geometry", "integer"];

pub(crate) fn plain_column(name: &str, kind: &str) -> RawColumn {
    let mut other = IndexMap::new();
    if kind == "timestamp" {
        other.insert("mode".to_owned(), json!("string"));
        other.insert("precision".to_owned(), json!(3));
        other.insert("withTimezone".to_owned(), json!(true));
    }
    RawColumn {
        unnamed: false,
        name: name.to_owned(),
        kind: kind.to_owned(),
        primary_key: false,
        not_null: false,
        default: None,
        default_now: false,
        default_random: false,
        enum_name: None,
        options: None,
        locale: false,
        reference: None,
        other,
    }
}

pub(crate) fn id_column(kind: &str) -> RawColumn {
    let mut column = RawColumn { primary_key: true, ..plain_column("id", kind) };
    column.default_random = kind == "uuid";
    if kind == "integer" {
        column.other.insert("autoIncrement".to_owned(), json!(false));
    }
    column
}

fn default_of(random: &mut Random, column: &RawColumn) -> Option<Value> {
    if random.chance(55) {
        return None;
    }
    Some(match column.kind.as_str() {
        "varchar" | "text" => json!(random.pick(&["", "one", "it's", "a `b` ${c} \\ d", "two\nlines"])),
        "integer" => json!(random.below(3)),
        "numeric" => json!(random.pick(&[0.0, 1.0, -2.5, 1e21, 0.000_000_1])),
        "boolean" => json!(random.chance(50)),
        "jsonb" => random.pick(&[json!({ "a": [1, "x"] }), json!([]), json!("text"), Value::Null, json!(7)]).clone(),
        "geometry" => json!([1.5, -2]),
        "enum" => {
            let options = column.options.clone().unwrap_or_default();
            if options.is_empty() { return None } else { random.pick(&options).clone() }
        }
        _ => return None,
    })
}

/// A new column; an enum gets a name of its own.
fn any_column(random: &mut Random, table: &str, name: &str) -> RawColumn {
    let mut column = plain_column(name, KINDS[random.below(KINDS.len())]);
    if column.kind == "enum" {
        if random.chance(10) {
            column.locale = true;
            return column;
        }
        let count = 1 + random.below(4);
        let start = random.below(VALUES.len());
        let values = (0..count).map(|i| json!(VALUES[(start + i) % VALUES.len()]));
        column.options = Some(values.collect());
        column.enum_name = Some(format!("enum_{table}_{name}"));
    }
    column.not_null = random.chance(30);
    column.default = default_of(random, &column);
    if column.kind == "timestamp" && random.chance(40) {
        column.default_now = true;
    }
    column
}

pub(crate) fn index_on(table: &mut RawTable, key: &str, unique: bool) {
    let name = format!("{}_{}_idx", table.name, table.columns[key].name);
    table.indexes.insert(name.clone(), RawIndex { name, on: json!(key), unique });
}

fn free_word(random: &mut Random, table: &RawTable) -> String {
    let word = *random.pick(&WORDS);
    let taken = |name: &str| table.columns.contains_key(name);
    (0..)
        .map(|n| if n == 0 { word.to_owned() } else { format!("{word}{n}") })
        .find(|name| !taken(name))
        .expect("endless")
}

fn any_table(random: &mut Random, dialect: Dialect, tables: &Tables, name: &str) -> RawTable {
    let number = if dialect == Dialect::Postgres { "serial" } else { "integer" };
    let id = *random.pick(&[number, number, "uuid", "varchar"]);
    let mut table = RawTable {
        name: name.to_owned(),
        columns: IndexMap::from([("id".to_owned(), id_column(id))]),
        indexes: IndexMap::new(),
        foreign_keys: IndexMap::new(),
    };
    for _ in 0..1 + random.below(5) {
        add_column(random, tables, &mut table);
    }
    if !tables.is_empty() && random.chance(40) {
        let to = tables.keys().nth(random.below(tables.len())).expect("there are tables").clone();
        add_parent(&mut table, tables, &to);
    }
    table
}

/// The type of a column that refers to a table.
fn reference_kind(tables: &Tables, to: &str) -> String {
    match tables[to].columns["id"].kind.as_str() {
        "serial" => "integer".to_owned(),
        other => other.to_owned(),
    }
}

/// A foreign key of the table itself, as arrays and `_rels` have it.
fn add_parent(table: &mut RawTable, tables: &Tables, to: &str) {
    let mut column = plain_column("_parent_id", &reference_kind(tables, to));
    column.not_null = true;
    table.columns.insert("_parentID".to_owned(), column);
    table.foreign_keys.insert(
        "_parentIdFk".to_owned(),
        RawForeignKey {
            name: format!("{}_parent_id_fk", table.name),
            columns: vec!["_parentID".to_owned()],
            foreign_columns: vec![RawReference { name: "id".to_owned(), table: to.to_owned(), on_delete: None }],
            on_delete: Some("cascade".to_owned()),
        },
    );
}

fn add_column(random: &mut Random, tables: &Tables, table: &mut RawTable) {
    let name = free_word(random, table);
    if !tables.is_empty() && random.chance(25) {
        let to = tables.keys().nth(random.below(tables.len())).expect("there are tables").clone();
        let mut column = plain_column(&format!("{name}_id"), &reference_kind(tables, &to));
        column.reference =
            Some(RawReference { name: "id".to_owned(), table: to, on_delete: Some("set null".to_owned()) });
        table.columns.insert(name.clone(), column);
        index_on(table, &name, false);
        return;
    }
    let column = any_column(random, &table.name, &name);
    table.columns.insert(name.clone(), column);
    if random.chance(40) {
        index_on(table, &name, random.chance(30));
    }
    if random.chance(15) && table.columns.len() > 2 {
        let other = table.columns.keys().nth(1).expect("there are three").clone();
        let index = format!("{}_{name}_compound_idx", table.name);
        table
            .indexes
            .insert(index.clone(), RawIndex { name: index, on: json!([other, name]), unique: random.chance(50) });
    }
}

/// A few tables.
pub(crate) fn any_tables(random: &mut Random, dialect: Dialect) -> Tables {
    let mut tables = Tables::new();
    for i in 0..2 + random.below(4) {
        let name = format!("t{i}");
        let table = any_table(random, dialect, &tables, &name);
        tables.insert(name, table);
    }
    tables
}

pub(crate) fn drop_column(table: &mut RawTable, key: &str) {
    table.columns.shift_remove(key);
    table.indexes.retain(|_, index| match &index.on {
        Value::String(on) => on != key,
        Value::Array(on) => !on.iter().any(|on| on == key),
        _ => false,
    });
    table.foreign_keys.retain(|_, foreign| !foreign.columns.iter().any(|column| column == key));
}

pub(crate) fn drop_table(tables: &mut Tables, name: &str) {
    tables.shift_remove(name);
    for table in tables.values_mut() {
        let to_it = |reference: &RawReference| reference.table == name;
        let keys: Vec<String> = table
            .columns
            .iter()
            .filter(|(_, column)| column.reference.as_ref().is_some_and(to_it))
            .map(|(key, _)| key.clone())
            .collect();
        keys.iter().for_each(|key| drop_column(table, key));
        let keys: Vec<String> = table
            .foreign_keys
            .values()
            .filter(|foreign| foreign.foreign_columns.iter().any(to_it))
            .flat_map(|foreign| foreign.columns.clone())
            .collect();
        keys.iter().for_each(|key| drop_column(table, key));
    }
}

pub(crate) fn rename_table(tables: &mut Tables, from: &str, to: &str) {
    let mut renamed = Tables::new();
    for (key, mut table) in std::mem::take(tables) {
        for column in table.columns.values_mut() {
            if let Some(reference) = column.reference.as_mut().filter(|reference| reference.table == from) {
                reference.table = to.to_owned();
            }
        }
        for reference in table.foreign_keys.values_mut().flat_map(|foreign| &mut foreign.foreign_columns) {
            if reference.table == from {
                reference.table = to.to_owned();
            }
        }
        if key == from {
            table.name = to.to_owned();
            let indexes = std::mem::take(&mut table.indexes).into_values().map(|mut index| {
                index.name = index.name.replacen(from, to, 1);
                (index.name.clone(), index)
            });
            table.indexes = indexes.collect();
            for foreign in table.foreign_keys.values_mut() {
                foreign.name = foreign.name.replacen(from, to, 1);
            }
            renamed.insert(to.to_owned(), table);
        } else {
            renamed.insert(key, table);
        }
    }
    *tables = renamed;
}

/// One random change. `true` when it was possible.
pub(crate) fn change(tables: &mut Tables, seed: u64, dialect: Dialect) -> bool {
    let random = &mut Random::new(seed);
    let kind = random.below(20);
    if tables.is_empty() || kind == 0 {
        let name = (0..).map(|n| format!("n{n}")).find(|name| !tables.contains_key(name)).expect("endless");
        let table = any_table(random, dialect, tables, &name);
        let at = random.below(tables.len() + 1);
        tables.shift_insert(at, name, table);
        return true;
    }
    let at = random.below(tables.len());
    let name = tables.keys().nth(at).expect("it is there").clone();
    match kind {
        1 => drop_table(tables, &name),
        2 => {
            let to = format!("{name}r");
            if tables.contains_key(&to) {
                return false;
            }
            rename_table(tables, &name, &to);
        }
        3 | 4 => {
            let others = tables.clone();
            add_column(random, &others, &mut tables[at]);
        }
        _ => return change_table(random, tables, at, kind),
    }
    true
}

fn change_table(random: &mut Random, tables: &mut Tables, at: usize, kind: usize) -> bool {
    let others = tables.clone();
    let table = &mut tables[at];
    if table.columns.len() < 2 {
        return false;
    }
    let key = table.columns.keys().nth(1 + random.below(table.columns.len() - 1)).expect("it is there").clone();
    let table_name = table.name.clone();
    let column = &mut table.columns[&key];
    // What refers to another table has the type of its id.
    let refers = column.reference.is_some() || key == "_parentID";
    match kind {
        5 | 6 => drop_column(table, &key),
        7 => column.not_null = !column.not_null,
        8 if !refers => {
            let fresh = any_column(random, &table_name, &column.name.clone());
            *column = fresh;
        }
        9 | 10 => column.default = default_of(random, &column.clone()),
        11 => match table.indexes.first_mut() {
            Some((_, index)) => index.unique = !index.unique,
            None => index_on(table, &key, random.chance(50)),
        },
        12 => {
            let index = format!("{table_name}_{}_idx", table.columns[&key].name);
            if table.indexes.shift_remove(&index).is_none() {
                index_on(table, &key, random.chance(50));
            }
        }
        13 if column.reference.is_some() => {
            let to = others.keys().nth(random.below(others.len())).expect("there are tables").clone();
            column.kind = reference_kind(&others, &to);
            column.reference = Some(RawReference {
                name: "id".to_owned(),
                table: to,
                on_delete: Some((*random.pick(&["set null", "cascade"])).to_owned()),
            });
        }
        13 => match table.foreign_keys.first_mut() {
            Some((_, foreign)) => {
                foreign.on_delete = Some((*random.pick(&["set null", "cascade", "restrict"])).to_owned());
            }
            None => return false,
        },
        14 if key != "_parentID" => {
            // Renamed in SQL and in JavaScript.
            let to = format!("{key}_r");
            if table.columns.contains_key(&to) {
                return false;
            }
            let mut columns = IndexMap::new();
            for (old, mut column) in std::mem::take(&mut table.columns) {
                if old == key {
                    column.name = format!("{}_r", column.name);
                    columns.insert(to.clone(), column);
                } else {
                    columns.insert(old, column);
                }
            }
            table.columns = columns;
            table.indexes.retain(|_, index| match &index.on {
                Value::String(on) => *on != key,
                Value::Array(on) => !on.iter().any(|on| *on == key),
                _ => false,
            });
        }
        15..=18 if column.options.is_some() => change_enum(random, column, kind),
        15 if column.kind == "varchar" && !refers => column.kind = "numeric".to_owned(),
        16 if (column.kind == "numeric" || column.kind == "boolean") && !refers => column.kind = "varchar".to_owned(),
        19 => {
            let others: Tables = others.into_iter().filter(|(name, _)| *name != table_name).collect();
            if table.foreign_keys.is_empty() && !others.is_empty() {
                let to = others.keys().nth(random.below(others.len())).expect("there are tables").clone();
                add_parent(table, &others, &to);
            } else {
                return false;
            }
        }
        _ => return false,
    }
    if let Some(column) = tables[at].columns.get_mut(&key) {
        settle_default(column);
    }
    true
}

fn change_enum(random: &mut Random, column: &mut RawColumn, kind: usize) {
    let options = column.options.as_mut().expect("it has options");
    let fresh = json!(format!("new{}", random.below(3)));
    match kind {
        15 | 16 if !options.contains(&fresh) => {
            let at = random.below(options.len() + 1);
            options.insert(at, fresh.clone());
            if random.chance(30) {
                column.default = Some(fresh);
            }
        }
        17 => {
            options.remove(random.below(options.len()));
        }
        18 if random.chance(50) => options.reverse(),
        _ => {
            if let Some(name) = &mut column.enum_name {
                name.push_str("_r");
            }
        }
    }
}

/// A default has to be of the column's type.
fn settle_default(column: &mut RawColumn) {
    let fits = match (&column.default, column.kind.as_str()) {
        (None, _) | (_, "jsonb" | "geometry") => true,
        (Some(Value::String(_)), "varchar" | "text") => true,
        (Some(Value::String(value)), "enum") => {
            column.options.as_ref().is_some_and(|options| options.iter().any(|option| option == value))
        }
        (Some(Value::Number(_)), "numeric" | "integer") => true,
        (Some(Value::Bool(_)), "boolean") => true,
        _ => false,
    };
    if !fits {
        column.default = None;
    }
}
