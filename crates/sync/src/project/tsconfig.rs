//! The parts of `tsconfig.json` that say where a Payload config is.

use std::fs;
use std::path::{Component, Path, PathBuf};

use serde_json::Value;

use super::ProjectError;
use crate::Place;

/// The settings that matter here, as absolute paths.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Tsconfig {
    /// `baseUrl`, else the folder of the file.
    pub base: PathBuf,
    /// The first target of the path `@payload-config`.
    pub payload_config: Option<PathBuf>,
    pub root_dir: Option<PathBuf>,
    pub out_dir: Option<PathBuf>,
    pub module_resolution: Option<String>,
}

/// Whether imports between the project's files need the extension `.js`, by the rule that Payload has for it.
pub(crate) fn js_extension(folder: &Path) -> Result<bool, ProjectError> {
    Ok(nearest(folder)?.is_some_and(|tsconfig| tsconfig.module_resolution.as_deref() == Some("NodeNext")))
}

/// The `tsconfig.json` in or above `folder`, with what it extends.
pub(super) fn nearest(folder: &Path) -> Result<Option<Tsconfig>, ProjectError> {
    let Some(file) = folder.ancestors().map(|it| it.join("tsconfig.json")).find(|it| it.is_file()) else {
        return Ok(None);
    };
    let mut tsconfig = Tsconfig { base: parent(&file), ..Tsconfig::default() };
    let mut pending = vec![file];
    let mut chain = Vec::new();
    while let Some(file) = pending.pop() {
        if chain.iter().any(|(seen, _)| *seen == file) {
            continue;
        }
        let value = load(&file)?;
        let bases: Vec<&str> = match value.get("extends") {
            Some(Value::String(one)) => vec![one],
            Some(Value::Array(many)) => many.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        // The last one named wins, so it is applied last of the bases.
        pending.extend(bases.iter().filter_map(|base| extended(&file, base)));
        chain.push((file, value));
    }
    for (file, value) in chain.iter().rev() {
        apply(&mut tsconfig, file, &value["compilerOptions"]);
    }
    Ok(Some(tsconfig))
}

fn apply(tsconfig: &mut Tsconfig, file: &Path, options: &Value) {
    let folder = parent(file);
    let path = |name: &str| options[name].as_str().map(|value| join(&folder, value));
    if let Some(base) = path("baseUrl") {
        tsconfig.base = base;
    }
    if let Some(value) = options["moduleResolution"].as_str() {
        tsconfig.module_resolution = Some(value.to_owned());
    }
    if let Some(target) = options["paths"]["@payload-config"][0].as_str() {
        let base = path("baseUrl").unwrap_or(folder.clone());
        tsconfig.payload_config = Some(join(&base, target));
    }
    if let Some(value) = path("rootDir") {
        tsconfig.root_dir = Some(value);
    }
    if let Some(value) = path("outDir") {
        tsconfig.out_dir = Some(value);
    }
}

/// The file that `extends` names: a path, or a file of an installed package.
fn extended(file: &Path, name: &str) -> Option<PathBuf> {
    let with_extension = |path: PathBuf| {
        let mut named = path.clone().into_os_string();
        named.push(".json");
        [path.clone(), PathBuf::from(named), path.join("tsconfig.json")].into_iter().find(|it| it.is_file())
    };
    if name.starts_with('.') || Path::new(name).is_absolute() {
        return with_extension(join(&parent(file), name));
    }
    file.ancestors().skip(1).find_map(|folder| with_extension(folder.join("node_modules").join(name)))
}

fn load(file: &Path) -> Result<Value, ProjectError> {
    let text = fs::read_to_string(file).map_err(|source| ProjectError::Read { path: file.to_path_buf(), source })?;
    serde_json::from_str(&without_comments(&text)).map_err(|error| ProjectError::Tsconfig {
        place: Place::at(file, error.line() as u32, error.column() as u32),
        message: error.to_string(),
    })
}

fn parent(file: &Path) -> PathBuf {
    file.parent().unwrap_or(Path::new("/")).to_path_buf()
}

/// `folder/relative` without `.` and `..` parts.
fn join(folder: &Path, relative: &str) -> PathBuf {
    let mut path = PathBuf::new();
    for part in folder.join(relative).components() {
        match part {
            Component::ParentDir => {
                path.pop();
            }
            part => path.push(part),
        }
    }
    path
}

/// The same text as plain JSON: comments and trailing commas become spaces, so that places stay true.
fn without_comments(text: &str) -> String {
    let mut bytes = text.trim_start_matches('\u{feff}').as_bytes().to_vec();
    let mut comma: Option<usize> = None;
    let mut at = 0;
    while at < bytes.len() {
        match (bytes[at], bytes.get(at + 1)) {
            (b'"', _) => {
                comma = None;
                at += 1;
                while at < bytes.len() && bytes[at] != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
            }
            (b'/', Some(b'/')) => {
                while at < bytes.len() && bytes[at] != b'\n' {
                    bytes[at] = b' ';
                    at += 1;
                }
                continue;
            }
            (b'/', Some(b'*')) => {
                while at < bytes.len() {
                    let end = bytes[at] == b'*' && bytes.get(at + 1) == Some(&b'/');
                    if bytes[at] != b'\n' {
                        bytes[at] = b' ';
                    }
                    if end {
                        bytes[at + 1] = b' ';
                        at += 1;
                        break;
                    }
                    at += 1;
                }
            }
            (b',', _) => comma = Some(at),
            (b'}' | b']', _) => {
                if let Some(comma) = comma.take() {
                    bytes[comma] = b' ';
                }
            }
            (byte, _) if byte.is_ascii_whitespace() => {}
            _ => comma = None,
        }
        at += 1;
    }
    String::from_utf8(bytes).expect("only whole comments and commas were replaced, by ASCII")
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{nearest, without_comments};

    #[test]
    fn comments_and_trailing_commas_become_spaces() {
        let text = "{ // één\n \"a\": \"// not /* one\", /* two\nlines */ \"b\": [1, 2,],\n}";
        let value: serde_json::Value = serde_json::from_str(&without_comments(text)).unwrap();
        assert_eq!(value, serde_json::json!({ "a": "// not /* one", "b": [1, 2] }));
        assert_eq!(without_comments("/* open"), "       ");
    }

    #[test]
    fn follows_extends_through_folders_and_packages() {
        let folder = tempfile::tempdir().unwrap();
        let at = |path: &str| folder.path().join(path);
        let write = |path: &str, text: &str| {
            fs::create_dir_all(at(path).parent().unwrap()).unwrap();
            fs::write(at(path), text).unwrap();
        };
        write("tsconfig.base.json", r#"{"compilerOptions":{"outDir":"./build"}}"#);
        write("node_modules/@a/strict/tsconfig.json", r#"{"compilerOptions":{"rootDir":"lib"}}"#);
        write(
            "app/tsconfig.json",
            r#"{"extends":["../tsconfig.base","@a/strict"],"compilerOptions":{"paths":{"@payload-config":["./p.ts"]}}}"#,
        );
        let tsconfig = nearest(&at("app/src")).unwrap().unwrap();
        assert_eq!(tsconfig.base, at("app"));
        assert_eq!(tsconfig.payload_config.as_deref(), Some(at("app/p.ts").as_path()));
        assert_eq!(tsconfig.out_dir.as_deref(), Some(at("build").as_path()));
        assert_eq!(tsconfig.root_dir.as_deref(), Some(at("node_modules/@a/strict/lib").as_path()));
        assert!(nearest(Path::new("/")).unwrap().is_none());
    }

    #[test]
    fn a_broken_file_is_named_with_its_place() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("tsconfig.json"), "{\n  \"compilerOptions\": nope\n}").unwrap();
        let error = nearest(folder.path()).unwrap_err();
        assert!(error.to_string().contains("tsconfig.json is not valid JSON: expected ident at line 2"), "{error}");
    }
}
