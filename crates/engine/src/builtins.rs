//! The JavaScript that is part of the engine: its module registry and its versions of Node's builtin modules.
//!
//! The value of each `js/node/<name>.js` is one function `(host, internal) => exports`, called when the module is
//! first required. `internal/*` are not modules of Node: they hold what several builtins and globals share.

/// The module registry and the globals; its value is `(host, compile) => registry`.
pub(crate) const RUNTIME: &str = include_str!("../js/runtime.js");

macro_rules! builtins {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../js/node/", $name, ".js")))),*]
    };
}

/// Name and source, sorted by name.
const SOURCES: &[(&str, &str)] = builtins![
    "assert",
    "assert/strict",
    "async_hooks",
    "buffer",
    "constants",
    "crypto",
    "diagnostics_channel",
    "events",
    "fs",
    "fs/promises",
    "internal/console",
    "internal/descriptors",
    "internal/encoding",
    "internal/equal",
    "internal/http",
    "internal/inert",
    "internal/inspect",
    "internal/intl",
    "internal/stream/base",
    "internal/stream/readable",
    "internal/stream/transform",
    "internal/stream/writable",
    "internal/streams",
    "internal/web",
    "module",
    "os",
    "path",
    "path/posix",
    "perf_hooks",
    "process",
    "querystring",
    "stream",
    "stream/promises",
    "stream/web",
    "string_decoder",
    "timers",
    "timers/promises",
    "url",
    "util",
    "util/types",
    "zlib",
];

/// Node's builtin modules that the engine knows by name but does not implement.
const INERT: &[&str] = &[
    "child_process",
    "cluster",
    "console",
    "dgram",
    "dns",
    "dns/promises",
    "domain",
    "http",
    "http2",
    "https",
    "inspector",
    "net",
    "path/win32",
    "punycode",
    "readline",
    "readline/promises",
    "repl",
    "sqlite",
    "sys",
    "test",
    "tls",
    "trace_events",
    "tty",
    "v8",
    "vm",
    "wasi",
    "worker_threads",
];

/// The source of a builtin module.
pub(crate) fn source(name: &str) -> Option<&'static str> {
    let index = SOURCES.binary_search_by_key(&name, |(name, _)| name).ok()?;
    Some(SOURCES[index].1)
}

/// Is `name` (without `node:`) one of Node's builtin modules?
pub(crate) fn is_builtin(name: &str) -> bool {
    (source(name).is_some() && !name.starts_with("internal/")) || INERT.contains(&name)
}

/// The names of Node's builtin modules.
pub(crate) fn names() -> Vec<&'static str> {
    let own = SOURCES.iter().map(|(name, _)| *name).filter(|name| !name.starts_with("internal/"));
    let mut names: Vec<_> = own.chain(INERT.iter().copied()).collect();
    names.sort_unstable();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_are_sorted_so_that_each_is_found() {
        assert!(SOURCES.is_sorted_by_key(|(name, _)| name));
        assert!(INERT.iter().all(|name| source(name).is_none()));
        assert!(
            is_builtin("fs/promises") && is_builtin("http") && !is_builtin("internal/web") && !is_builtin("lodash")
        );
    }
}
