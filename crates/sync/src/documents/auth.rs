//! What is kept of passwords and API keys, so that Payload lets in whom it was written for.

use std::fs;
use std::num::NonZeroU32;
use std::path::Path;

use aes::Aes256;
use aes::cipher::{BlockEncrypt, KeyInit};
use payload_sync_core::ProjectModel;
use payload_sync_core::documents::Invalid;
use ring::rand::{SecureRandom, SystemRandom};
use ring::{digest, hmac, pbkdf2};
use serde_json::{Map, Value};

use super::DocumentsError;
use crate::Project;

/// How the installed Payload turns a password into what it keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PasswordHashing {
    prefix: String,
    rounds: NonZeroU32,
    bytes: usize,
}

/// Where Payload makes its hashes.
const SOURCE: &str = "node_modules/payload/dist/auth/strategies/local/generatePasswordSaltHash.js";

impl PasswordHashing {
    /// As in Payload up to 3.88.
    fn legacy() -> Self {
        Self { prefix: String::new(), rounds: NonZeroU32::new(25_000).expect("it is not zero"), bytes: 512 }
    }

    /// As in Payload 3.90.
    fn current() -> Self {
        let rounds = NonZeroU32::new(600_000).expect("it is not zero");
        Self { prefix: "pbkdf2-sha256-v1:".to_owned(), rounds, bytes: 32 }
    }

    /// What the Payload that is installed beside the config does; without one, what the version in the model does.
    /// `None` when that is not known.
    fn find(config: Option<&Path>, model: &ProjectModel) -> Option<Self> {
        let mut folders = config.into_iter().flat_map(Path::ancestors);
        let source = folders.find_map(|folder| fs::read_to_string(folder.join(SOURCE)).ok());
        match source {
            Some(source) => Self::parse(&source),
            None => Self::of_version(model.versions.get("payload")?),
        }
    }

    /// Reads the parameters out of Payload's own module.
    fn parse(source: &str) -> Option<Self> {
        if !source.contains("pbkdf2") || !source.contains("'sha256'") {
            return None;
        }
        let constant = |name: &str| {
            let (_, rest) = source.split_once(&format!("{name} = "))?;
            Some(rest.split([';', '\n']).next()?.trim().trim_matches(['\'', '"']))
        };
        match constant("currentPasswordHashPrefix") {
            Some(prefix) => Some(Self {
                prefix: prefix.to_owned(),
                rounds: constant("currentPasswordHashIterations")?.replace('_', "").parse().ok()?,
                bytes: constant("currentPasswordHashKeyLength")?.parse().ok()?,
            }),
            None => source.contains("25000, 512, 'sha256'").then(Self::legacy),
        }
    }

    fn of_version(version: &str) -> Option<Self> {
        let mut parts = version.split('.').map(|part| part.parse::<u32>().ok());
        match (parts.next()??, parts.next()??) {
            (3, ..=88) => Some(Self::legacy()),
            (3, 90) => Some(Self::current()),
            _ => None,
        }
    }

    fn hash(&self, password: &str, salt: &str) -> String {
        let mut bytes = vec![0; self.bytes];
        pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA256, self.rounds, salt.as_bytes(), password.as_bytes(), &mut bytes);
        format!("{}{}", self.prefix, hex(&bytes))
    }
}

/// What writing users needs beside their data. Never shown, never logged.
#[derive(Clone, Default)]
pub(super) struct Credentials {
    /// The config's `secret`, as the environment has it.
    secret: Option<String>,
    hashing: Option<PasswordHashing>,
}

impl Credentials {
    pub(super) fn of(project: &Project, model: &ProjectModel) -> Self {
        Self {
            secret: project.var("PAYLOAD_SECRET").map(str::to_owned),
            hashing: PasswordHashing::find(project.config_path().ok(), model),
        }
    }

    pub(super) fn of_model(model: &ProjectModel) -> Self {
        let hashing = model.versions.get("payload").and_then(|version| PasswordHashing::of_version(version));
        Self { secret: None, hashing }
    }

    pub(super) fn set_secret(&mut self, secret: String) {
        self.secret = Some(secret);
    }

    /// Puts the hash of a password into the data of a user. What is wrong with the password is told.
    pub(super) fn put_password(
        &self,
        data: &mut Map<String, Value>,
        password: &str,
    ) -> Result<Result<(), Invalid>, DocumentsError> {
        let length = password.encode_utf16().count();
        let wrong = match length {
            0..3 => Some("This value must be longer than the minimum length of 3 characters."),
            40_001.. => Some("This value must be shorter than the max length of 40000 characters."),
            _ => None,
        };
        if let Some(message) = wrong {
            return Ok(Err(Invalid::new("password", message)));
        }
        let hashing = self.hashing.as_ref().ok_or(DocumentsError::Hashing)?;
        let salt = hex(&random::<32>());
        data.insert("hash".to_owned(), Value::from(hashing.hash(password, &salt)));
        data.insert("salt".to_owned(), Value::from(salt));
        Ok(Ok(()))
    }

    /// Puts an API key into the data of a user as it is kept: encrypted, with the index that it is found by.
    pub(super) fn put_api_key(
        &self,
        data: &mut Map<String, Value>,
        original: &Map<String, Value>,
    ) -> Result<(), DocumentsError> {
        let off = data.get("enableAPIKey") == Some(&Value::Bool(false))
            && original.get("enableAPIKey") != Some(&Value::Bool(false));
        let given = data.get("apiKey").cloned();
        data.shift_remove("apiKeyIndex");
        let (key, index) = match given {
            Some(Value::String(key)) if !key.is_empty() => {
                let secret = effective(self.secret.as_deref().ok_or(DocumentsError::Secret)?);
                (Value::from(encrypt(&secret, random::<16>(), &key)), Value::from(index_of(&secret, &key)))
            }
            Some(_) => (Value::Null, Value::Null),
            None if off => (Value::Null, Value::Null),
            None => return Ok(()),
        };
        data.insert("apiKey".to_owned(), key);
        data.insert("apiKeyIndex".to_owned(), index);
        Ok(())
    }
}

/// The token of a user who has to confirm the address.
pub(super) fn verification_token() -> String {
    hex(&random::<20>())
}

/// What Payload works with in the place of the config's secret.
fn effective(secret: &str) -> String {
    hex(digest::digest(&digest::SHA256, secret.as_bytes()).as_ref())[..32].to_owned()
}

fn index_of(secret: &str, key: &str) -> String {
    hex(hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes()), key.as_bytes()).as_ref())
}

/// AES-256 in counter mode; the first block of the text is the counter that it begins with.
fn encrypt(secret: &str, start: [u8; 16], text: &str) -> String {
    let cipher = Aes256::new_from_slice(secret.as_bytes()).expect("the effective secret has 32 bytes");
    let mut counter = u128::from_be_bytes(start);
    let mut result = hex(&start);
    for chunk in text.as_bytes().chunks(16) {
        let mut block = counter.to_be_bytes().into();
        cipher.encrypt_block(&mut block);
        let encrypted: Vec<u8> = chunk.iter().zip(block.iter()).map(|(byte, mask)| byte ^ mask).collect();
        result.push_str(&hex(&encrypted));
        counter = counter.wrapping_add(1);
    }
    result
}

fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    SystemRandom::new().fill(&mut bytes).expect("the operating system has randomness");
    bytes
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::{PasswordHashing, effective, encrypt, index_of};

    /// What Payload 3.88 made of them.
    #[test]
    fn makes_what_payload_makes() {
        let secret = effective("sekret");
        assert_eq!(secret, "bb757689c39373a6cac9ef6ba55616c6");
        let key = "11111111-2222-3333-4444-555555555555";
        assert_eq!(index_of(&secret, key), "1cde2a1ae653f50ff00d609a33ca4814eb973e650951f5fd56c9cba8e8a833f5");
        assert_eq!(
            encrypt(&secret, [0; 16], key),
            "00000000000000000000000000000000d84520e2c18f7ef936a33a8742e1b02f85d0e2ed0d563042c5903d63a9d00f9f41d3c48d"
        );
        let hash = PasswordHashing::legacy().hash("test-Pass1", &"0".repeat(64));
        assert_eq!(hash.len(), 1024);
        assert!(hash.starts_with("d6ef4e59b08710e5f958eaeecbaeb00749602858aa25b3ce83477af54ea0578c"));
    }

    #[test]
    fn asks_the_installed_payload_how_passwords_are_hashed() {
        let module = "const currentPasswordHashPrefix = 'next:';\nconst currentPasswordHashIterations = 700000;\n\
                      const currentPasswordHashKeyLength = 64;\ncrypto.pbkdf2(p, s, i, k, 'sha256', f)";
        let found = PasswordHashing::parse(module).expect("it says all of it");
        assert_eq!((found.prefix.as_str(), found.rounds.get(), found.bytes), ("next:", 700_000, 64));
        let before = "crypto.pbkdf2(password, salt, 25000, 512, 'sha256', (err, hashRaw)=>{})";
        assert_eq!(PasswordHashing::parse(before), Some(PasswordHashing::legacy()));
        assert_eq!(PasswordHashing::parse("crypto.scrypt(password, salt, 64)"), None);
        assert_eq!(PasswordHashing::of_version("3.88.0"), Some(PasswordHashing::legacy()));
        assert_eq!(PasswordHashing::of_version("3.90.1"), Some(PasswordHashing::current()));
        assert_eq!(PasswordHashing::of_version("3.120.0"), None, "nobody has looked");
    }
}
