//! The run log: `.payload-sync/runs.jsonl`, one JSON object a line, kept short by rotation.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde_json::Value;

/// When the file is this large, a new one is begun.
const LIMIT: u64 = 4 * 1024 * 1024;
/// How many full files are kept.
const KEPT: u32 = 3;

#[derive(Debug)]
pub(super) struct RunLog {
    file: PathBuf,
}

/// Where the log of a project is.
pub fn log_file(root: &Path) -> PathBuf {
    root.join(".payload-sync/runs.jsonl")
}

impl RunLog {
    pub(super) fn open(root: &Path) -> io::Result<Self> {
        let file = log_file(root);
        crate::files::own_folder(root)?;
        if fs::metadata(&file).is_ok_and(|metadata| metadata.len() >= LIMIT) {
            rotate(&file)?;
        }
        Ok(Self { file })
    }

    /// Adds one line. Runs at the same time do not mix: each line is one write to the end of the file.
    pub(super) fn append(&self, line: &Value) -> io::Result<()> {
        let mut file = OpenOptions::new().create(true).append(true).open(&self.file)?;
        file.write_all(format!("{line}\n").as_bytes())
    }
}

/// `runs.jsonl` becomes `runs.1.jsonl`, that one `runs.2.jsonl`, and the oldest goes.
fn rotate(file: &Path) -> io::Result<()> {
    let numbered = |number: u32| file.with_extension(format!("{number}.jsonl"));
    for number in (1..KEPT).rev() {
        match fs::rename(numbered(number), numbered(number + 1)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    fs::rename(file, numbered(1))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use serde_json::json;

    use super::{KEPT, LIMIT, RunLog, log_file};

    #[test]
    fn a_full_log_makes_room() {
        let folder = tempfile::tempdir().unwrap();
        let file = log_file(folder.path());
        for number in 0..KEPT + 2 {
            let log = RunLog::open(folder.path()).unwrap();
            log.append(&json!({ "number": number })).unwrap();
            let full = fs::File::options().write(true).open(&file).unwrap();
            full.set_len(LIMIT).unwrap();
        }
        let first_line = |name: &str| {
            let text = fs::read(file.with_file_name(name)).unwrap();
            String::from_utf8(text.split(|byte| *byte == b'\n').next().unwrap().to_vec()).unwrap()
        };
        assert_eq!(first_line("runs.jsonl"), r#"{"number":4}"#);
        assert_eq!(first_line("runs.1.jsonl"), r#"{"number":3}"#);
        assert_eq!(first_line("runs.3.jsonl"), r#"{"number":1}"#);
        assert!(!file.with_file_name("runs.4.jsonl").exists());
        assert_eq!(fs::read_to_string(folder.path().join(".payload-sync/.gitignore")).unwrap(), "*\n");
    }
}
