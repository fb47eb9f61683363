//! Random changes of a config, as people make them between two migrations.

mod around;
mod inside;

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::Config;
use super::dice::Dice;
use super::fields::{Maker, Scope};
use super::names::{self, Taste};
use super::repair::repair;

type Edit = fn(&mut Editor, &mut Value) -> bool;

/// What people change, and how often each comes up.
const EDITS: &[(&str, Edit, usize)] = &[
    ("a field more", inside::add_field, 10),
    ("a field less", inside::remove_field, 10),
    ("a field renamed", inside::rename_field, 8),
    ("a flag of a field", inside::toggle_flag, 16),
    ("another type of a field", inside::change_type, 6),
    ("another default", inside::change_default, 5),
    ("other options", inside::change_options, 9),
    ("another target of a relationship", inside::change_target, 5),
    ("a field into a container", inside::wrap_field, 6),
    ("a container dissolved", inside::unwrap_field, 4),
    ("a field elsewhere", inside::move_field, 5),
    ("fields in another order", inside::swap_fields, 4),
    ("another custom name", inside::change_custom_name, 4),
    ("a block more", inside::add_block, 4),
    ("a block less", inside::remove_block, 3),
    ("a block renamed", inside::rename_block, 3),
    ("a collection more", around::add_collection, 4),
    ("a collection less", around::remove_collection, 3),
    ("a collection renamed", around::rename_collection, 3),
    ("other settings of a collection", around::change_entity, 10),
    ("a global more or less", around::toggle_global, 3),
    ("other locales", around::change_locales, 6),
    ("localization on or off", around::toggle_localization, 3),
    ("other settings of the adapter", around::change_adapter, 2),
];

struct Editor {
    dice: Dice,
    taste: Taste,
    serial: usize,
}

impl Config {
    /// The config after a few changes, and what they are.
    pub fn edited(&self, seed: u64) -> (Self, Vec<&'static str>) {
        let mut dice = Dice::new(seed ^ 0x00ed_175e_ed00);
        let taste = Taste::random(&mut dice);
        let mut editor = Editor { dice, taste, serial: 0 };
        let all: Vec<(&'static str, Edit)> =
            EDITS.iter().flat_map(|&(name, edit, weight)| std::iter::repeat_n((name, edit), weight)).collect();
        let mut next = self.0.clone();
        let count = editor.dice.between(1, 6);
        let mut made = Vec::new();
        for _ in 0..count * 4 {
            let (name, edit) = *editor.dice.pick(&all);
            let mut changed = next.clone();
            if edit(&mut editor, &mut changed) {
                repair(&mut changed);
                if changed != next {
                    made.push(name);
                    next = changed;
                }
            }
            if made.len() == count {
                break;
            }
        }
        (Self(next), made)
    }
}

/// Pointers to every list of fields.
pub(super) fn lists(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for key in ["collections", "globals", "blocks"] {
        for (n, one) in value["config"][key].as_array().into_iter().flatten().enumerate() {
            below(one, &format!("/config/{key}/{n}"), &mut found);
        }
    }
    found
}

/// The list of fields of a thing, and those below.
fn below(thing: &Value, at: &str, found: &mut Vec<String>) {
    if let Some(fields) = thing["fields"].as_array() {
        found.push(format!("{at}/fields"));
        for (n, field) in fields.iter().enumerate() {
            below(field, &format!("{at}/fields/{n}"), found);
        }
    }
    for key in ["tabs", "blocks", "blockReferences"] {
        for (n, one) in thing[key].as_array().into_iter().flatten().enumerate() {
            below(one, &format!("{at}/{key}/{n}"), found);
        }
    }
}

fn list<'a>(value: &'a mut Value, pointer: &str) -> &'a mut Vec<Value> {
    value.pointer_mut(pointer).and_then(Value::as_array_mut).expect("it was listed")
}

impl Editor {
    /// A field that fulfils a condition: the list that it stands in, and where.
    fn field(&mut self, value: &Value, suits: impl Fn(&Map<String, Value>) -> bool) -> Option<(String, usize)> {
        let mut found = Vec::new();
        for pointer in lists(value) {
            let fields = value.pointer(&pointer).and_then(Value::as_array).into_iter().flatten();
            for (n, field) in fields.enumerate() {
                if field.as_object().is_some_and(&suits) && field["name"] != "id" {
                    found.push((pointer.clone(), n));
                }
            }
        }
        (!found.is_empty()).then(|| self.dice.pick(&found).clone())
    }

    /// Makes fields for this config.
    fn maker(&mut self, value: &Value) -> Maker {
        let mut maker = Maker::new(Dice::new(self.dice.next()));
        maker.taste = self.taste;
        maker.budget = 5;
        self.serial += 100;
        maker.serial = self.serial + 1000;
        let collections = value["config"]["collections"].as_array().into_iter().flatten();
        maker.slugs = collections.filter_map(|one| one["slug"].as_str().map(str::to_owned)).collect();
        maker.uploads = maker.slugs.iter().filter(|slug| *slug == "media").cloned().collect();
        // A shared block in a shared block may contain itself.
        maker
    }

    fn scope(value: &Value, pointer: &str) -> Scope {
        let fields = value.pointer(pointer).and_then(Value::as_array).into_iter().flatten();
        let used = fields.filter_map(|field| field["name"].as_str().map(str::to_owned)).collect();
        Scope { used, depth: pointer.matches("/fields").count() - 1 }
    }

    fn list(&mut self, value: &Value) -> Option<String> {
        let all = lists(value);
        (!all.is_empty()).then(|| self.dice.pick(&all).clone())
    }

    fn new_name(&mut self) -> String {
        names::field(&mut self.dice, self.taste, &mut HashSet::new())
    }

    fn index(&mut self, list: &Value) -> Option<usize> {
        let count = list.as_array().map_or(0, Vec::len);
        (count > 0).then(|| self.dice.below(count))
    }
}

fn toggle(members: &mut Map<String, Value>, key: &str, on: Value) {
    if members.shift_remove(key).is_none() {
        members.insert(key.into(), on);
    }
}
