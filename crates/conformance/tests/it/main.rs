//! The real Payload answers for configs, and this program answers the same.

mod adapters;
mod live;
