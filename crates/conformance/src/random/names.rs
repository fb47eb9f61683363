//! Names of fields, collections, blocks and options, of every kind that people and plugins choose.

use std::collections::HashSet;

use super::dice::Dice;

/// What names of one config look like.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Taste {
    /// How many in a hundred are long enough for identifiers to be cut.
    pub(crate) long: usize,
    /// How many in a hundred are awkward.
    pub(crate) awkward: usize,
}

const FIELDS: &[&str] = &[
    "title",
    "name",
    "body",
    "size",
    "kind",
    "note",
    "price",
    "slugText",
    "camelCase",
    "publishedAt",
    "seo",
    "items",
    "links",
    "author",
    "hero",
    "layout",
    "meta",
    "tags",
    "color",
    "place",
];
const AWKWARD_FIELDS: &[&str] = &[
    "snake_name",
    "my-dash",
    "_lead",
    "__two",
    "URLField",
    "deepURL2",
    "aBC",
    "x1Y2",
    "ID",
    "order",
    "user",
    "table",
    "group",
    "2cool",
    "foo$bar",
    "parent",
    "path",
    "value",
    "locale",
    "_order2",
    "default",
    "class",
    "select",
    "über",
    "a",
    "B",
    "A1",
    "constructor",
    "uuid",
    "text",
    "data",
    "_uuid2",
    "with space",
    "trailing_",
    "kebab-Case",
];
const LONG: &[&str] = &["WithAVeryLongSuffixThatGoesOn", "_and_a_long_tail_of_words_too", "OfTheSecondDepartment"];
const SLUGS: &[&str] = &["posts", "pages", "products", "people", "events", "orders", "categories", "news", "notes"];
const AWKWARD_SLUGS: &[&str] =
    &["my-things", "snakeSlug", "snake_case", "2fa-tokens", "user", "data", "series", "UPPER", "order", "a", "status"];
const BLOCKS: &[&str] = &["hero", "quote", "cta", "gallery", "codeBlock", "img_b", "rich-text", "Big", "posts"];
const OPTIONS: &[&str] = &["a", "b", "draft", "published", "one-two", "camelOne", "C", "archived", "left", "right"];
const AWKWARD_OPTIONS: &[&str] =
    &["it's", "with space", "1", "ünï", "say \"so\"", "back\\slash", "100%", "a,b", "{x}", "--", "true", "日本"];
const INTERFACES: &[&str] = &["Shared", "MyInterface", "Hero", "post", "Post", "Media", "snake_interface", "T1"];
const LOCALES: &[&str] = &["en", "es", "de", "fr", "pt-BR", "zh_Hans", "en-US", "x"];

impl Taste {
    pub(crate) fn random(dice: &mut Dice) -> Self {
        Self { long: *dice.pick(&[0, 0, 0, 4, 12]), awkward: *dice.pick(&[0, 5, 15, 40]) }
    }
}

/// A name that is not in use yet, which is in use from now on.
fn fresh(dice: &mut Dice, taste: Taste, used: &mut HashSet<String>, plain: &[&str], awkward: &[&str]) -> String {
    loop {
        let from = if dice.chance(taste.awkward) { awkward } else { plain };
        let mut name = (*dice.pick(from)).to_owned();
        if dice.chance(taste.long) {
            name.push_str(dice.pick::<&str>(LONG));
        }
        if used.contains(&name) || dice.chance(10) {
            name.push_str(&dice.below(30).to_string());
        }
        if used.insert(name.clone()) {
            return name;
        }
    }
}

pub(crate) fn field(dice: &mut Dice, taste: Taste, used: &mut HashSet<String>) -> String {
    fresh(dice, taste, used, FIELDS, AWKWARD_FIELDS)
}

/// Slugs end in URLs: no spaces, no capitals at the end of long ones.
pub(crate) fn slug(dice: &mut Dice, taste: Taste, used: &mut HashSet<String>) -> String {
    fresh(dice, Taste { long: taste.long / 3, ..taste }, used, SLUGS, AWKWARD_SLUGS)
}

pub(crate) fn block(dice: &mut Dice, taste: Taste) -> String {
    let mut slug = (*dice.pick(BLOCKS)).to_owned();
    if dice.chance(taste.long / 2) {
        slug.push_str(dice.pick::<&str>(LONG));
    }
    slug
}

pub(crate) fn option(dice: &mut Dice, taste: Taste, used: &mut HashSet<String>) -> String {
    fresh(dice, Taste { long: taste.long / 4, ..taste }, used, OPTIONS, AWKWARD_OPTIONS)
}

pub(crate) fn interface(dice: &mut Dice) -> String {
    (*dice.pick(INTERFACES)).to_owned()
}

pub(crate) fn locales(dice: &mut Dice) -> Vec<String> {
    let count = dice.between(1, 3);
    let mut used = HashSet::new();
    let mut locales = vec!["en".to_owned()];
    used.insert("en".to_owned());
    while locales.len() < count {
        let one = locale(dice);
        if used.insert(one.clone()) {
            locales.push(one);
        }
    }
    if dice.chance(30) {
        locales.rotate_left(1);
    }
    locales
}

pub(crate) fn locale(dice: &mut Dice) -> String {
    (*dice.pick(LOCALES)).to_owned()
}
