//! Migrations in any mix with Payload's own command line.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking, and helpers of tests are tests, too")]

mod care;
mod code;
mod create;
mod down;
mod drift;
pub(crate) mod errors;
mod failure;
mod fresh;
mod interop;
mod matrix;
mod parts;
mod predefined;
mod push;
mod rebase;
mod trusted;
mod verify;
