//! The jobs against the real Payload and real databases.

mod environments;
