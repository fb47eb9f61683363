//! What to list of a collection.

use serde_json::Value;

/// A listing's selection. Relations are never populated, and every locale is read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Query {
    /// Payload's `where`.
    pub filter: Option<Value>,
    /// The newest version of each document instead of its main row.
    pub draft: bool,
    /// The project has locales.
    pub locales: bool,
}

impl Query {
    pub(super) fn pairs(&self, limit: usize, page: u64) -> Vec<(String, String)> {
        let mut pairs = vec![("depth", "0".to_owned()), ("limit", limit.to_string()), ("page", page.to_string())];
        // Pages are cut from one order: newest first would move documents while they are read.
        pairs.push(("sort", "id".to_owned()));
        if self.locales {
            pairs.push(("locale", "all".to_owned()));
            pairs.push(("fallback-locale", "none".to_owned()));
        }
        if self.draft {
            pairs.push(("draft", "true".to_owned()));
        }
        if let Some(filter) = &self.filter {
            pairs.push(("where", filter.to_string()));
        }
        pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }
}
