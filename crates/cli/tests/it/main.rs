//! The binary as a user meets it: what it prints, what it writes, how it exits.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on must be loud")]

mod basics;
mod real_payload;
mod support;
