//! The binary as a user meets it: what it prints, what it writes, how it exits.

mod basics;
mod support;
