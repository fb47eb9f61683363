//! The engine against real files, real packages and the real Payload of the salon.

mod common;
mod env;
mod errors;
mod limits;
mod model;
mod modules;
mod transform;
