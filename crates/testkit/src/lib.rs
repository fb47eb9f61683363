//! What tests need of the real world: a PostgreSQL, a copy of the salon, its real Payload, its REST servers.
//!
//! Everything blocks and everything panics with the command that helps: a test that cannot reach the real thing
//! must be loud, never green. Nothing here is a dependency of the product.
//!
//! ```no_run
//! use payload_sync_testkit::{Postgres, Salon};
//!
//! let database = Postgres::shared().database(); // dropped with the value
//! let salon = Salon::copy(database.url());
//! salon.create_schema(); // the tables that the real Payload declares; the ledger stays empty
//! let server = salon.serve(); // a real REST API, stopped with the value
//! let api = server.admin(); // the first user, with an API key
//! let service = api.create("services", &serde_json::json!({ "name": "Cut", "price": 20 }));
//! assert_eq!(service["slug"], "cut");
//! ```

mod adapters;
mod api;
mod fill;
mod payload;
mod pgbouncer;
mod postgres;
mod process;
mod proxy;
mod salon;
mod server;

/// A stand-in for PostGIS's type, for databases whose server does not have it.
pub const GEOMETRY: &str = include_str!("postgis.sql");
/// The same with the functions that Payload's adapter calls.
pub const POSTGIS: &str = concat!(include_str!("postgis.sql"), include_str!("postgis_functions.sql"));

pub use adapters::adapters;
pub use api::{Api, Response};
pub use payload::Payload;
pub use pgbouncer::PgBouncer;
pub use postgres::{Database, Postgres};
pub use process::{Output, payload_sync_binary, run};
pub use proxy::{Break, Proxy};
pub use salon::{Salon, node_options};
pub use server::{RequestLine, Server};
