//! Places in generated code, and the places in the original file that they come from.

use serde::{Deserialize, Serialize};

/// Maps places in the code that ran to places in the file that the user wrote.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct SourceMap {
    /// (generated line, generated column, original line, original column), all from 0, sorted.
    tokens: Vec<(u32, u32, u32, u32)>,
}

impl SourceMap {
    pub(crate) fn new(tokens: Vec<(u32, u32, u32, u32)>) -> Self {
        Self { tokens }
    }

    /// The original line and column of a generated line and column, all from 1.
    pub(crate) fn original(&self, line: u32, column: u32) -> Option<(u32, u32)> {
        let (line, column) = (line.checked_sub(1)?, column.saturating_sub(1));
        let next = self.tokens.partition_point(|token| (token.0, token.1) <= (line, column));
        let token = self.tokens.get(next.checked_sub(1)?)?;
        (token.0 == line).then_some((token.2 + 1, token.3 + 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_token_before_a_place_is_its_origin() {
        let map = SourceMap::new(vec![(1, 0, 4, 2), (1, 8, 4, 12), (3, 0, 9, 0)]);
        assert_eq!(map.original(2, 1), Some((5, 3)));
        assert_eq!(map.original(2, 8), Some((5, 3)));
        assert_eq!(map.original(2, 9), Some((5, 13)));
        assert_eq!(map.original(3, 1), None);
        assert_eq!(map.original(1, 1), None);
    }
}
