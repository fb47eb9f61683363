//! `.env` files, compared with what the installed Payload's own loader makes of them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use payload_sync_engine::env;

use crate::common::salon;

/// One directory of `.env` files, and the variables that the process has.
struct Case {
    name: &'static str,
    files: &'static [(&'static str, &'static str)],
    process: &'static [(&'static str, &'static str)],
}

const CASES: &[Case] = &[
    Case { name: "no files", files: &[], process: &[("A", "a")] },
    Case {
        name: "order in development",
        files: &[
            (".env", "A=env\nB=env\nC=env\nD=env\nE=env"),
            (".env.development", "A=dev\nB=dev\nC=dev"),
            (".env.local", "A=local\nB=local"),
            (".env.development.local", "A=devlocal"),
            (".env.production", "Z=1"),
        ],
        process: &[("E", "process")],
    },
    Case {
        name: "order in production",
        files: &[
            (".env", "A=env\nB=env"),
            (".env.production", "A=prod"),
            (".env.local", "B=local"),
            (".env.development", "C=1"),
        ],
        process: &[("NODE_ENV", "production")],
    },
    Case {
        name: "order in test",
        files: &[
            (".env", "A=env\nB=env\nC=env"),
            (".env.test", "A=test"),
            (".env.local", "B=local"),
            (".env.test.local", "C=tl"),
        ],
        process: &[("NODE_ENV", "test")],
    },
    Case {
        name: "any other mode is development",
        files: &[(".env.development", "A=1"), (".env.staging", "A=2")],
        process: &[("NODE_ENV", "staging")],
    },
    Case { name: "already processed", files: &[(".env", "A=1")], process: &[("__NEXT_PROCESSED_ENV", "true")] },
    Case { name: "an empty variable of the process stays", files: &[(".env", "A=1\nB=$A")], process: &[("A", "")] },
    Case { name: "a directory is no file", files: &[(".env/keep", ""), (".env.local", "A=1")], process: &[] },
    Case {
        name: "quotes",
        files: &[(
            ".env",
            "A='single $X \\n'\nB=\"double\\nline \\r end\"\nC=`back 'tick' \"q\"`\nD=it's\nE='it's'\nF=\"say \\\"hi\\\"\"\nG='a' trailing\nH=\"a\"b\"\nI=\"\"\nJ=''\nK=\"\nL=' spaced '\nM=\"unclosed\nN=\\\"x\\\"\nO=\"a\" # comment\nP=\"a#b\"\nQ=\"a#b\" c\nR='x\\'\nS=\"\\\\\"\nT=\"a\\\\n\"",
        )],
        process: &[],
    },
    Case {
        name: "several lines",
        files: &[(".env", "KEY=\"-----BEGIN\nabc\ndef=\n-----END\"\nB='1\n\n2'\nC=`x\n#y\nz` # c\nD=last")],
        process: &[],
    },
    Case {
        name: "spaces, comments, exports, colons",
        files: &[(
            ".env",
            "  A = spaced out  \nexport B=exported\n  export   C='c'\n# D=comment\nE=e#not comment\nF=f # comment\nG: yaml\nH:nospace\nI:\n\nJ=\n\nK=#only comment\n=novalue\nL\nM N=o\nexport=5\nexport O\nP.q-r=dots\n1A=digit\nQ==two\nR=a=b\nS=\ttab\t\nT=\u{a0}nbsp\u{a0}",
        )],
        process: &[],
    },
    Case {
        name: "line ends and a byte order mark",
        files: &[(".env", "\u{feff}A=1\r\nB=\"x\r\ny\"\rC=3\r\n\r\nD=4")],
        process: &[],
    },
    Case { name: "twice", files: &[(".env", "A=1\nB=$A\nA=2\nC=$A")], process: &[] },
    Case {
        name: "expansion",
        files: &[(
            ".env",
            "A=a\nB=$A\nC=${A}b\nD=$LATER\nLATER=later\nE=\\$A\nF=${NONE:-default}\nG=${NONE:-$A}\nH=$NONE-x\nI='$A'\nJ=\"${A} and ${B}\"\nK=$A$B$C\nL=${A\nM=$\nN=a$ b\nO=${P}\nQ=$P\nR=\\\\$A\nS=a\\$b$A\nT=${NONE:-}\nU=$(A)\nV=${A:-z}${NONE:-y}\nW=$A_B\nX=${NONE:-a b}c}\nY=100%$\nZ=$$A",
        )],
        process: &[("P", "from process")],
    },
    Case {
        name: "expansion across files and of the process's own variables",
        files: &[(".env.local", "A=local\nURL=u"), (".env", "A=env\nB=$A\nURL=x\nPW=p\nOTHER=$PW")],
        process: &[("URL", "postgres://u:p$A@h/$NONE"), ("PW", "a$$b$&c\\$d")],
    },
    Case {
        name: "a variable that refers to itself",
        files: &[(".env.local", "A=$A"), (".env", "B=1\nPATHX=$PATHX:x")],
        process: &[("PATHX", "p")],
    },
    Case {
        name: "replacement patterns",
        files: &[(".env", "A='x$$y'\nB=pre${A}post\nC=$P1\nD=[$P2]\nE=$P3 and $P3")],
        process: &[("P1", "a$&b"), ("P2", "q$`r$'s"), ("P3", "\\$5")],
    },
    Case { name: "empty file", files: &[(".env", ""), (".env.local", "\n\n# nothing\n")], process: &[] },
];

/// Loads each directory with Payload's own loader.
const ORACLE: &str = r"
import { readFileSync, writeFileSync } from 'node:fs'
const [cases, loader, out] = process.argv.slice(2)
const results = []
let count = 0
for (const { directory, process: variables } of JSON.parse(readFileSync(cases, 'utf8'))) {
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, variables)
  process.chdir(directory)
  // The loader keeps its result: each case needs a fresh one.
  const { createRequire } = await import('node:module')
  const require = createRequire(loader)
  const path = require.resolve('@next/env')
  delete require.cache[path]
  const { loadEnvConfig } = require(path)
  console.error = () => {}
  loadEnvConfig(process.cwd(), process.env.NODE_ENV !== 'production', { error() {}, info() {} })
  results.push({ ...process.env })
}
writeFileSync(out, JSON.stringify(results))
";

fn directory(root: &Path, index: usize, case: &Case) -> PathBuf {
    let directory = root.join(index.to_string());
    std::fs::create_dir_all(&directory).unwrap();
    for (name, content) in case.files {
        let path = directory.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }
    directory
}

fn process(case: &Case) -> BTreeMap<String, String> {
    case.process.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())).collect()
}

/// What Payload's own loader makes of each directory with each process's variables.
fn oracle(root: &Path, input: &[(PathBuf, BTreeMap<String, String>)]) -> Vec<BTreeMap<String, String>> {
    let input: Vec<serde_json::Value> = input
        .iter()
        .map(|(directory, process)| serde_json::json!({"directory": directory, "process": process}))
        .collect();
    let (cases, script, out) = (root.join("cases.json"), root.join("oracle.mjs"), root.join("out.json"));
    std::fs::write(&cases, serde_json::to_string(&input).unwrap()).unwrap();
    std::fs::write(&script, ORACLE).unwrap();
    let loader = salon().join("node_modules/payload/dist/bin/loadEnv.js").canonicalize().unwrap();
    let status = Command::new("node").arg(&script).args([&cases, &loader, &out]).status().unwrap();
    assert!(status.success());
    let results: Vec<BTreeMap<String, String>> = serde_json::from_slice(&std::fs::read(&out).unwrap()).unwrap();
    assert_eq!(results.len(), input.len());
    results
}

#[test]
fn every_case_is_loaded_as_the_installed_loader_does() {
    let root = tempfile::tempdir().unwrap();
    let directories =
        CASES.iter().enumerate().map(|(index, case)| (directory(root.path(), index, case), process(case)));
    let input: Vec<_> = directories.collect();
    for ((case, (directory, process)), expected) in CASES.iter().zip(&input).zip(oracle(root.path(), &input)) {
        let loaded = env::load(directory, process.clone(), None).unwrap();
        assert_eq!(loaded.values, expected, "{}", case.name);
    }
}

#[test]
fn random_files_are_loaded_as_the_installed_loader_does() {
    // No part makes a variable refer to itself: the loader takes very long to find that out.
    const PARTS: &[&str] = &[
        "=", "=", ": ", "'", "\"", "`", "\\", "$", "$P", "${P", "${x", "}", ":-", "#", " ", "\n", "\nA=", "\nA=\"",
        "\nB=", "\nB='", "\nB=`", "export ", "x", "\\n", "\u{a0}", "\r\n", ".", "-",
    ];
    let root = tempfile::tempdir().unwrap();
    let mut state: u64 = 0x5eed;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let input: Vec<_> = (0..300)
        .map(|index| {
            let directory = root.path().join(format!("r{index}"));
            std::fs::create_dir_all(&directory).unwrap();
            for name in [".env", ".env.local"] {
                let text: String = (0..next(40)).map(|_| PARTS[next(PARTS.len())]).collect();
                std::fs::write(directory.join(name), text).unwrap();
            }
            let process = if next(2) == 0 { vec![("B", "p$P"), ("P", "q")] } else { Vec::new() };
            (directory, process.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
        })
        .collect();
    for ((directory, process), expected) in input.iter().zip(oracle(root.path(), &input)) {
        let loaded = env::load(directory, process.clone(), None).unwrap();
        let text = |name| std::fs::read_to_string(directory.join(name)).unwrap();
        assert_eq!(loaded.values, expected, "{:?} {:?}", text(".env.local"), text(".env"));
    }
}

#[test]
fn each_value_knows_its_file() {
    let root = tempfile::tempdir().unwrap();
    let case = &CASES[1];
    let directory = directory(root.path(), 0, case);
    let loaded = env::load(&directory, process(case), None).unwrap();
    let origin = |name: &str| loaded.origins.get(name).map(|path| path.file_name().unwrap().to_str().unwrap());
    assert_eq!(
        ["A", "B", "C", "D", "E", "Z"].map(origin),
        [Some(".env.development.local"), Some(".env.local"), Some(".env.development"), Some(".env"), None, None]
    );
    assert_eq!(loaded.files.len(), 4);
}

#[test]
fn an_explicit_file_replaces_the_search() {
    let root = tempfile::tempdir().unwrap();
    std::fs::write(root.path().join(".env"), "A=env\nB=env").unwrap();
    std::fs::write(root.path().join("other"), "A=other\nC=${A}!\nD=file").unwrap();
    let process = BTreeMap::from([("D".to_owned(), "process".to_owned())]);
    let loaded = env::load(root.path(), process.clone(), Some(Path::new("other"))).unwrap();
    let expected = [("A", "other"), ("C", "other!"), ("D", "process")];
    assert_eq!(loaded.values, expected.map(|(name, value)| (name.to_owned(), value.to_owned())).into());
    let error = env::load(root.path(), process, Some(Path::new("absent"))).unwrap_err();
    assert!(error.message.contains("absent"), "{error}");
}

#[test]
fn values_do_not_show_when_printed_for_debugging() {
    let root = tempfile::tempdir().unwrap();
    std::fs::write(root.path().join(".env"), "PAYLOAD_SECRET=hunter2").unwrap();
    let loaded = env::load(root.path(), BTreeMap::new(), None).unwrap();
    let shown = format!("{loaded:?}");
    assert!(shown.contains("PAYLOAD_SECRET") && !shown.contains("hunter2"), "{shown}");
}
