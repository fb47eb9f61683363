//! The bytes of a build file: a line that says what it is, a header, the model, an index, the modules, a checksum.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::inputs::Hash;
use crate::loader::{Module, SourceMap};

/// The first bytes of every build file.
const MAGIC: &[u8] = b"payload-sync build\n";

/// Of this file format; the model has its own.
const FORMAT: u32 = 1;

/// Why a build file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// It cannot be read.
    #[error("it cannot be read")]
    Io(#[source] std::io::Error),
    /// It is something else.
    #[error("it is no build file of payload-sync")]
    Foreign,
    /// It was cut off or changed after it was written.
    #[error("it is damaged: its checksum does not hold")]
    Damaged,
    /// Bytecode can only be read by the very program that wrote it.
    #[error("another payload-sync wrote it ({written_by}; this is {this})")]
    OtherProgram {
        /// The version that wrote it.
        written_by: String,
        /// The version that reads it.
        this: String,
    },
}

/// What a build file says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Header {
    pub(super) format: u32,
    /// The version of the program, for people.
    pub(super) program: String,
    /// The build of the engine whose bytecode this is; none: the model alone, which every build can read.
    pub(super) engine: Option<String>,
    /// The installed Payload.
    pub(super) payload: Option<String>,
    /// Where the config is in the project.
    pub(super) config: String,
    /// Where the migrations were: what they import is found from there.
    pub(super) migrations: Vec<String>,
    /// Lengths of the parts that follow.
    pub(super) model: usize,
    pub(super) index: usize,
    pub(super) body: usize,
}

/// A compiled module.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct ModuleEntry {
    /// Its path, by its number.
    pub(super) path: usize,
    /// Of its source.
    pub(super) hash: Hash,
    pub(super) module: Module,
    /// A file of the user's in a package that is not `"type": "module"`.
    pub(super) commonjs: bool,
    /// Where its bytecode is in the body.
    pub(super) range: Range<usize>,
    /// For the user's own modules.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(super) map: Option<SourceMap>,
}

/// A file that is read as it is: JSON modules, what resolution reads of `package.json` and `tsconfig.json`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct DataEntry {
    pub(super) path: usize,
    pub(super) hash: Hash,
    pub(super) range: Range<usize>,
}

/// What was found for an import: the specifier, whether by `import`, and the path's number.
pub(super) type Resolved = (String, bool, usize);

/// What is in the body, and how it hangs together. Paths are relative to the project's folder.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Index {
    pub(super) paths: Vec<String>,
    pub(super) modules: Vec<ModuleEntry>,
    pub(super) data: Vec<DataEntry>,
    /// Symbolic links and where they lead.
    pub(super) links: BTreeMap<String, String>,
    /// By directory.
    pub(super) resolved: BTreeMap<String, Vec<Resolved>>,
}

impl Index {
    /// Path to hash, of modules and data.
    pub(super) fn hashes(&self) -> BTreeMap<&str, String> {
        let modules = self.modules.iter().map(|entry| (entry.path, entry.hash));
        let data = self.data.iter().map(|entry| (entry.path, entry.hash));
        modules.chain(data).filter_map(|(path, hash)| Some((self.paths.get(path)?.as_str(), hash.to_hex()))).collect()
    }
}

/// The bytes of a build file.
pub(super) fn encode(mut header: Header, model: &str, index: &Index, body: &[u8]) -> serde_json::Result<Vec<u8>> {
    let index = serde_json::to_vec(index)?;
    (header.format, header.model, header.index, header.body) = (FORMAT, model.len(), index.len(), body.len());
    let mut bytes = MAGIC.to_vec();
    bytes.extend_from_slice(&serde_json::to_vec(&header)?);
    bytes.push(b'\n');
    bytes.extend_from_slice(model.as_bytes());
    bytes.extend_from_slice(&index);
    bytes.extend_from_slice(body);
    let sum = Hash::of(&bytes);
    bytes.extend_from_slice(sum.as_bytes());
    Ok(bytes)
}

/// The parts of a build file, if it is whole and this program may use it.
pub(super) fn decode(bytes: &[u8]) -> Result<(Header, String, Index, Vec<u8>), BuildError> {
    let content = bytes.strip_prefix(MAGIC).ok_or(BuildError::Foreign)?;
    let end = bytes.len().checked_sub(size_of::<Hash>()).ok_or(BuildError::Damaged)?;
    if Hash::of(&bytes[..end]).as_bytes() != &bytes[end..] {
        return Err(BuildError::Damaged);
    }
    let content = &content[..content.len() - size_of::<Hash>()];
    let line = content.iter().position(|&byte| byte == b'\n').ok_or(BuildError::Damaged)?;
    let (header, rest) = content.split_at(line);
    // A header of another format need not have the same members, but it says by whom it is.
    let told: serde_json::Value = serde_json::from_slice(header).map_err(|_| BuildError::Damaged)?;
    let this = env!("CARGO_PKG_VERSION");
    let other = || BuildError::OtherProgram {
        written_by: match told["program"].as_str() {
            Some(version) if version == this => format!("another build of {version}"),
            version => version.unwrap_or("unknown").to_owned(),
        },
        this: this.to_owned(),
    };
    if told["format"] != FORMAT {
        return Err(other());
    }
    let header: Header = serde_json::from_value(told.clone()).map_err(|_| BuildError::Damaged)?;
    if header.engine.as_deref().is_some_and(|engine| engine != super::engine()) {
        return Err(other());
    }
    let part = |start: usize, length: usize| rest.get(start..start.checked_add(length)?);
    let model = part(1, header.model).ok_or(BuildError::Damaged)?;
    let index = part(1 + header.model, header.index).ok_or(BuildError::Damaged)?;
    let body = part(1 + header.model + header.index, header.body).ok_or(BuildError::Damaged)?;
    let model = String::from_utf8(model.to_vec()).map_err(|_| BuildError::Damaged)?;
    let index = serde_json::from_slice(index).map_err(|_| BuildError::Damaged)?;
    Ok((header, model, index, body.to_vec()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(engine: Option<&str>) -> Header {
        let program = env!("CARGO_PKG_VERSION").to_owned();
        let (engine, config) = (engine.map(str::to_owned), "payload.config.ts".to_owned());
        Header {
            format: 0,
            program,
            engine,
            payload: None,
            config,
            migrations: Vec::new(),
            model: 0,
            index: 0,
            body: 0,
        }
    }

    fn refused(bytes: &[u8]) -> String {
        decode(bytes).unwrap_err().to_string()
    }

    #[test]
    fn what_was_written_is_read_and_every_changed_byte_is_seen() {
        let bytes = encode(header(Some(super::super::engine())), "{}", &Index::default(), b"code").unwrap();
        let (read, model, _, body) = decode(&bytes).unwrap();
        assert_eq!((read.config.as_str(), model.as_str(), body.as_slice()), ("payload.config.ts", "{}", &b"code"[..]));
        for at in MAGIC.len()..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            assert_eq!(refused(&changed), "it is damaged: its checksum does not hold", "byte {at}");
            assert_eq!(refused(&bytes[..at]), "it is damaged: its checksum does not hold", "cut at {at}");
        }
        assert_eq!(refused(b"{}"), "it is no build file of payload-sync");
    }

    #[test]
    fn bytecode_is_read_by_the_build_that_wrote_it_and_a_model_by_every_one() {
        let foreign = encode(header(Some("0123")), "{}", &Index::default(), b"").unwrap();
        assert!(
            refused(&foreign).starts_with("another payload-sync wrote it (another build of "),
            "{}",
            refused(&foreign)
        );
        assert!(decode(&encode(header(None), "{}", &Index::default(), b"").unwrap()).is_ok());
    }
}
