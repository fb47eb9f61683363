//! The real Payload answers for configs, and this program answers the same.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on panics")]

mod adapters;
mod corpus;
mod databases;
mod live;
