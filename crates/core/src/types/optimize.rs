//! Unions without duplicates, and `unknown` for a union with `unknown`.

use std::collections::BTreeSet;

use super::TypesError;
use super::schema::Graph;
use super::tree::{Shape, Tree, TypeId, UNKNOWN};
use super::typescript::{Memory, Source};

struct Frame {
    id: TypeId,
    parts: Vec<TypeId>,
    next: usize,
}

/// Works from the leaves up. A type that is reached twice is worked on once, and replaced where it was reached first.
pub(super) fn optimize(tree: &mut Tree, graph: &Graph, memory: &Memory) -> Result<(), TypesError> {
    let mut seen = BTreeSet::from([tree.root]);
    let mut stack = vec![frame(tree, tree.root)];
    while let Some(top) = stack.last_mut() {
        if let Some(&part) = top.parts.get(top.next) {
            top.next += 1;
            if seen.insert(part) {
                stack.push(frame(tree, part));
            }
            continue;
        }
        let id = stack.pop().expect("the loop's condition").id;
        let replacement = simplify(tree, graph, memory, id)?;
        match stack.last() {
            Some(above) => tree.set_part(above.id, above.next - 1, replacement),
            None => tree.root = replacement,
        }
    }
    Ok(())
}

fn frame(tree: &Tree, id: TypeId) -> Frame {
    let parts = match tree.get(id).shape {
        Shape::Tuple { .. } => Vec::new(),
        _ => tree.parts(id),
    };
    Frame { id, parts, next: 0 }
}

fn simplify(tree: &mut Tree, graph: &Graph, memory: &Memory, id: TypeId) -> Result<TypeId, TypesError> {
    let (Shape::Union(parts) | Shape::Intersection(parts)) = &tree.get(id).shape else { return Ok(id) };
    if parts.iter().any(|&part| tree.get(part).shape == Shape::Unknown) {
        return Ok(UNKNOWN);
    }
    let mut parts = parts.clone();
    let source = Source { tree, graph, memory };
    // In this order: what is spelled, even in vain, is remembered.
    if all_alike(&source, &parts)? && parts.iter().any(|&part| tree.get(part).name.is_some()) {
        parts.retain(|&part| tree.get(part).name.is_some());
    }
    let mut texts = BTreeSet::new();
    let mut kept = Vec::new();
    for part in parts {
        if texts.insert(source.text(part)?) {
            kept.push(part);
        }
    }
    match &mut tree.get_mut(id).shape {
        Shape::Union(parts) | Shape::Intersection(parts) => *parts = kept,
        _ => {}
    }
    Ok(id)
}

/// Whether all parts are the same but for their names.
fn all_alike(source: &Source<'_>, parts: &[TypeId]) -> Result<bool, TypesError> {
    let Some(&first) = parts.first() else { return Ok(true) };
    for &part in parts {
        if source.text_without_name(part)? != source.text_without_name(first)? {
            return Ok(false);
        }
    }
    Ok(true)
}
