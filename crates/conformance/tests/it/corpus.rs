//! The corpus against what the real Payload made of it, without Node.

use std::path::{Path, PathBuf};

use payload_sync_conformance::{Corpus, ours};

fn salon() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/salon")
}

/// Holds every `SHARES`-th case, beginning with the given one, against its goldens.
const SHARES: usize = 8;

fn share(first: usize) {
    let corpus = Corpus::open(&salon()).unwrap();
    // What a config evaluates to does not depend on what is cached; that Payload is compiled once does help.
    let cache = Path::new(env!("CARGO_TARGET_TMPDIR")).join("models");
    let installed = std::fs::read_to_string(salon().join("node_modules/payload/package.json")).unwrap();
    let installed: serde_json::Value = serde_json::from_str(&installed).unwrap();
    let names = corpus.names().unwrap();
    let mut found = Vec::new();
    for name in names.iter().skip(first).step_by(SHARES) {
        let case = corpus.case(name).unwrap();
        for &dialect in Corpus::dialects() {
            let golden = corpus.golden(name, dialect).unwrap();
            assert_eq!(
                Some(golden.version()),
                installed["version"].as_str(),
                "the goldens of {name} are of another Payload: cargo xtask conformance --update"
            );
            let differences = golden.differences(ours::make(&case, dialect, Some(&cache))).unwrap();
            found.extend(differences.iter().map(|difference| format!("{name} ({dialect}): {difference}")));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n\n"));
}

macro_rules! shares {
    ($($name:ident = $first:literal),*) => {$(
        #[test]
        fn $name() {
            share($first);
        }
    )*};
}

shares!(
    every_case_is_as_payload_made_it_1 = 0,
    every_case_is_as_payload_made_it_2 = 1,
    every_case_is_as_payload_made_it_3 = 2,
    every_case_is_as_payload_made_it_4 = 3,
    every_case_is_as_payload_made_it_5 = 4,
    every_case_is_as_payload_made_it_6 = 5,
    every_case_is_as_payload_made_it_7 = 6,
    every_case_is_as_payload_made_it_8 = 7
);
