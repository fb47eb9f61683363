//! Reading a model, and naming what cannot be read.

use serde::de::DeserializeOwned;

/// What is not a project model, or not a part of one.
#[derive(Debug, thiserror::Error)]
pub enum ModelError {
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    /// JSON, but with a value of another kind than that member has.
    #[error("`{member}`: {reason}")]
    Member { member: String, reason: String },
}

/// Reads a model or a part of it. What is read twice is only what cannot be read: finding the member's name costs time.
pub fn read<T: DeserializeOwned>(json: &str) -> Result<T, ModelError> {
    let error = match serde_json::from_str(json) {
        Ok(value) => return Ok(value),
        Err(error) => error,
    };
    let again: Result<T, _> = serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_str(json));
    match again {
        Err(found) if error.is_data() && found.path().iter().next().is_some() => {
            // A model is one long line: the column in it says nothing.
            let told = error.to_string();
            let reason = told.split(" at line ").next().unwrap_or(&told).to_owned();
            Err(ModelError::Member { member: found.path().to_string(), reason })
        }
        _ => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::model::Declared;

    #[test]
    fn a_value_of_another_kind_is_named() {
        let error = |json| read::<Declared>(json).unwrap_err().to_string();
        let member = error(r#"{ "columns": ["id", 7] }"#);
        assert_eq!(member, "`columns[1]`: invalid type: integer `7`, expected a string");
        assert!(error("[").starts_with("EOF while parsing"), "{}", error("["));
    }
}
