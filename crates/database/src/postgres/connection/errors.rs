//! What the server says of an error, and in its notices.

use fallible_iterator::FallibleIterator;
use postgres_protocol::message::backend::ErrorFields;

use crate::error::{DatabaseError, ErrorKind};
use crate::url::PostgresUrl;

/// An error that the server reported for a statement.
pub(super) fn server_error(place: &str, fields: &mut ErrorFields<'_>) -> DatabaseError {
    DatabaseError::new(ErrorKind::Statement, place, "").with(|facts| {
        while let Ok(Some(field)) = fields.next() {
            let value = String::from_utf8_lossy(field.value_bytes()).into_owned();
            match field.type_() {
                b'M' => facts.message = value,
                b'C' => facts.code = Some(value),
                b'D' => facts.detail = Some(value),
                b'H' => facts.hint = Some(value),
                b'P' => facts.position = value.parse().ok(),
                b's' => facts.schema = Some(value),
                b't' => facts.table = Some(value),
                b'c' => facts.column = Some(value),
                b'n' => facts.constraint = Some(value),
                _ => {}
            }
        }
        // lock_not_available, deadlock_detected
        if matches!(facts.code.as_deref(), Some("55P03" | "40P01")) {
            facts.kind = ErrorKind::Locked;
        }
    })
}

pub(super) fn login_error(url: &PostgresUrl, fields: &mut ErrorFields<'_>) -> DatabaseError {
    server_error(&url.place(), fields).with(|facts| {
        facts.kind = match facts.code.as_deref() {
            Some("3D000") => ErrorKind::NoDatabase,
            // Not yet started, shutting down, too many connections: the next attempt may succeed.
            Some(code) if code.starts_with("57P") || code.starts_with("53") => ErrorKind::Unreachable,
            _ => ErrorKind::Authentication,
        };
    })
}

pub(super) fn notice(fields: &mut ErrorFields<'_>) -> Option<String> {
    let mut text = None;
    while let Ok(Some(field)) = fields.next() {
        match field.type_() {
            b'V' if field.value_bytes() == b"DEBUG" || field.value_bytes() == b"LOG" => return None,
            b'M' => text = Some(String::from_utf8_lossy(field.value_bytes()).into_owned()),
            _ => {}
        }
    }
    text
}
