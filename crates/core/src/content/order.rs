//! The order in which collections are written, so that most references exist when they are needed.

use std::collections::BTreeSet;

use super::shape::Shapes;

/// Sorts collections so that what is referred to comes first. In a cycle, needed references weigh more than others,
/// and then the given order decides.
pub fn dependency_order(shapes: &Shapes, collections: &[String]) -> Vec<String> {
    let chosen: BTreeSet<&str> = collections.iter().map(String::as_str).collect();
    let mut left: Vec<&str> = collections.iter().map(String::as_str).collect();
    let mut order: Vec<String> = Vec::new();
    while !left.is_empty() {
        // How many collections that are not written yet this one waits for: needed ones, and all.
        let waits = |slug: &str| {
            let relations = shapes.get(slug).map(|shape| shape.relations()).unwrap_or_default();
            let waiting = |to: &&str| *to != slug && chosen.contains(*to) && left.contains(to);
            let needed = relations.iter().filter(|(to, needed)| **needed && waiting(to)).count();
            (needed, relations.keys().filter(|to| waiting(to)).count())
        };
        let next = (0..left.len()).min_by_key(|index| (waits(left[*index]), *index)).unwrap_or_default();
        let slug = left.remove(next);
        if !order.iter().any(|one| one == slug) {
            order.push(slug.to_owned());
        }
    }
    order
}
