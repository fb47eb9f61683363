//! The engine against real files, real packages and the real Payload of the salon.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on panics")]

mod builtins;
mod cache;
mod common;
mod database;
mod env;
mod errors;
mod limits;
mod migrations;
mod model;
mod modules;
mod node;
mod transform;
