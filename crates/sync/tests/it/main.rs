//! The jobs against the real Payload and real databases.

mod backfill;
mod backfill_kitchen;
mod backfill_payload;
mod dev;
mod diff;
mod documents;
mod environments;
mod errors;
mod foreign;
mod hooked;
mod login;
mod migrations;
mod rest;
mod three;
mod world;
mod writes;
