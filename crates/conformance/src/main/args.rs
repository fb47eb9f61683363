//! What is typed after `cargo xtask conformance`.

use std::path::{Path, PathBuf};

use payload_sync_conformance::random::{Options, Seed};
use payload_sync_core::Dialect;

/// The seeds that once differed.
const SEEDS: &str = include_str!("../../seeds.txt");

pub(crate) const HELP: &str = "\
cargo xtask conformance [what] [options]

Holds payload-sync against the installed Payload. Exit code 3: they differ.

  (nothing)         the corpus against what Payload made of it, as stored; without Node
  --live            the corpus against the real Payload
  --update          store what the real Payload makes of the corpus
  --databases       the databases that both make of the corpus; needs PostgreSQL's programs
  --configs <dir>   every config.ts under a folder against the real Payload
  --fuzz <n>        random configs against the real Payload; what differs is made as small as it gets
  --pairs <n>       random changes of random configs, with or without --fuzz
  --seeds           the seeds that once differed, again
    --seed <n>      of the first config; the others follow (default 1)
    --jobs <n>      at a time (default 1)
    --keep <dir>    write what differs there, as cases of a corpus

  --payload <dir>   the project whose installed packages are used (default examples/salon)
  --case <name>     only this case, or configs whose path contains this; may be repeated
  --dialect <name>  only postgres, or only sqlite
  --full            show differences whole";

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Mode {
    Goldens,
    Live,
    Update,
    Databases,
    Configs(PathBuf),
    Fuzz,
}

#[derive(Debug)]
pub(crate) struct Args {
    pub mode: Mode,
    pub payload: Option<PathBuf>,
    pub cases: Vec<String>,
    pub dialects: Vec<Dialect>,
    pub full: bool,
    /// What is searched by [`Mode::Fuzz`], and where differences are written to.
    pub search: Options,
    pub keep: Option<PathBuf>,
}

impl Args {
    /// `None`: the help is wanted.
    pub(crate) fn parse(words: impl Iterator<Item = String>) -> Result<Option<Self>, String> {
        let mut args = Self {
            mode: Mode::Goldens,
            payload: None,
            cases: Vec::new(),
            dialects: vec![Dialect::Postgres, Dialect::Sqlite],
            full: false,
            search: Options { seed: 1, jobs: 1, tries: 200, most: 2, ..Options::default() },
            keep: None,
        };
        let mut words = words.peekable();
        while let Some(word) = words.next() {
            let (flag, joined) = match word.split_once('=') {
                Some((flag, value)) => (flag.to_owned(), Some(value.to_owned())),
                None => (word, None),
            };
            let mut value = || joined.clone().or_else(|| words.next()).ok_or_else(|| format!("{flag} needs a value"));
            match flag.as_str() {
                "--help" | "-h" => return Ok(None),
                "--live" => args.set(Mode::Live)?,
                "--update" => args.set(Mode::Update)?,
                "--databases" => args.set(Mode::Databases)?,
                "--configs" => {
                    let folder = value()?.into();
                    args.set(Mode::Configs(folder))?;
                }
                "--fuzz" => args.search.singles = number(&value()?)?,
                "--pairs" => args.search.pairs = number(&value()?)?,
                "--seeds" => args.search.seeds = Seed::parse_all(SEEDS)?,
                "--seed" => args.search.seed = number(&value()?)?,
                "--jobs" => args.search.jobs = number(&value()?)?,
                "--keep" => args.keep = Some(value()?.into()),
                "--payload" => args.payload = Some(value()?.into()),
                "--case" => args.cases.push(value()?),
                "--dialect" => {
                    let name = value()?;
                    args.dialects = vec![Dialect::parse(&name).ok_or_else(|| format!("`{name}` is no dialect"))?];
                }
                "--full" => args.full = true,
                other => return Err(format!("there is no option `{other}`")),
            }
        }
        if args.search.singles + args.search.pairs + args.search.seeds.len() > 0 {
            args.set(Mode::Fuzz)?;
        }
        args.search.dialects.clone_from(&args.dialects);
        Ok(Some(args))
    }

    fn set(&mut self, mode: Mode) -> Result<(), String> {
        if self.mode != Mode::Goldens {
            return Err("only one of --live, --update, --databases, --configs and --fuzz at a time".to_owned());
        }
        self.mode = mode;
        Ok(())
    }

    /// The project whose packages are used.
    pub(crate) fn packages(&self) -> PathBuf {
        let example = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/salon");
        self.payload.clone().unwrap_or_else(example)
    }

    /// The cases that were asked for, or all.
    pub(crate) fn chosen(&self, names: Vec<String>) -> Result<Vec<String>, String> {
        match self.cases.iter().find(|case| !names.contains(case)) {
            Some(case) => Err(format!("there is no case `{case}`; there are {}", names.join(", "))),
            None if self.cases.is_empty() => Ok(names),
            None => Ok(self.cases.clone()),
        }
    }
}

fn number<T: std::str::FromStr>(text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("`{text}` is no number"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(words: &[&str]) -> Result<Option<Args>, String> {
        Args::parse(words.iter().map(|word| (*word).to_owned()))
    }

    #[test]
    fn reads_what_is_typed() {
        let args = parse(&["--configs", "a", "--payload=b", "--dialect", "sqlite", "--case", "x"]).unwrap().unwrap();
        assert_eq!(args.mode, Mode::Configs("a".into()));
        assert_eq!((args.packages(), args.cases.len(), args.dialects), ("b".into(), 1, vec![Dialect::Sqlite]));
        let args = parse(&["--pairs", "3", "--seed=7", "--dialect=sqlite"]).unwrap().unwrap();
        assert_eq!((args.mode, args.search.pairs, args.search.seed), (Mode::Fuzz, 3, 7));
        assert_eq!(args.search.dialects, [Dialect::Sqlite]);
        let args = parse(&["--seeds"]).unwrap().unwrap();
        let kinds = |pair| args.search.seeds.iter().filter(|one| one.pair == pair).count();
        assert_eq!(args.mode, Mode::Fuzz);
        assert!(kinds(true) > 10 && kinds(false) > 20, "the file's own lines");
        assert!(Seed::parse_all("fuzz 1\n\n# no\npairs x").unwrap_err().starts_with("line 4: "));
        assert!(parse(&["--help"]).unwrap().is_none());
        for wrong in [
            &["--live", "--update"][..],
            &["--configs"],
            &["--dialect", "mysql"],
            &["corpus"],
            &["--fuzz", "x"],
            &["--fuzz", "1", "--live"],
        ] {
            assert!(parse(wrong).is_err(), "{wrong:?}");
        }
    }
}
