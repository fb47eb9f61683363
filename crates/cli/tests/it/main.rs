//! The binary as a user meets it: what it prints, what it writes, how it exits.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on must be loud")]

mod adapters;
mod bad_input;
mod basics;
mod build;
mod diff;
mod documents;
mod environments;
mod errors;
mod faults;
mod guide;
mod image;
mod jobs;
mod npm;
mod project;
mod real_payload;
mod reference;
mod settings;
mod stampede;
mod support;
mod trust;
