//! Hashes, message authentication, key derivation, AES, and randomness.

use aes::{Aes128, Aes192, Aes256};
use aes_gcm::aead::{AeadInPlace, KeyInit as _};
use aes_gcm::{AesGcm, Nonce, Tag};
use cbc::cipher::block_padding::NoPadding;
use cbc::cipher::{BlockDecryptMut, BlockEncryptMut, KeyIvInit, StreamCipher, StreamCipherSeek};
use ctr::Ctr128BE;
use hmac::{Hmac, Mac};
use rquickjs::{Ctx, Exception, Function, Object, Result, TypedArray};
use sha2::Digest;

use crate::bytes::copied;

type Bytes<'js> = TypedArray<'js, u8>;

pub(super) fn install<'js>(ctx: &Ctx<'js>, host: &Object<'js>) -> Result<()> {
    let hash = |ctx: Ctx<'js>, algorithm: String, data: Bytes<'js>| {
        let result = digest(&algorithm, &copied(&data));
        give(ctx, result, &algorithm)
    };
    host.set("hash", Function::new(ctx.clone(), hash)?)?;
    let hmac = |ctx: Ctx<'js>, algorithm: String, key: Bytes<'js>, data: Bytes<'js>| {
        let result = authenticate(&algorithm, &copied(&key), &copied(&data));
        give(ctx, result, &algorithm)
    };
    host.set("hmac", Function::new(ctx.clone(), hmac)?)?;
    let pbkdf2 =
        |ctx: Ctx<'js>, algorithm: String, password: Bytes<'js>, salt: Bytes<'js>, rounds: u32, length: usize| {
            let result = derive(&algorithm, &copied(&password), &copied(&salt), rounds, length);
            give(ctx, result, &algorithm)
        };
    host.set("pbkdf2", Function::new(ctx.clone(), pbkdf2)?)?;
    let scrypt = |ctx: Ctx<'js>, password: Bytes<'js>, salt: Bytes<'js>, cost: Vec<u32>, length: usize| {
        let result = stretch(&copied(&password), &copied(&salt), &cost, length);
        give(ctx, result, "scrypt with these parameters")
    };
    host.set("scrypt", Function::new(ctx.clone(), scrypt)?)?;
    // `position` is where in the stream `data` begins.
    let aes_ctr = |ctx: Ctx<'js>, key: Bytes<'js>, iv: Bytes<'js>, position: f64, data: Bytes<'js>| {
        let result = counter(&copied(&key), &copied(&iv), position as u64, &copied(&data));
        give(ctx, result, "AES-CTR with this key or initialization vector")
    };
    host.set("aesCtr", Function::new(ctx.clone(), aes_ctr)?)?;
    // Whole blocks, without padding.
    let aes_cbc = |ctx: Ctx<'js>, encrypt: bool, key: Bytes<'js>, iv: Bytes<'js>, data: Bytes<'js>| {
        let result = chained(encrypt, &copied(&key), &copied(&iv), &copied(&data));
        give(ctx, result, "AES-CBC with this key or initialization vector")
    };
    host.set("aesCbc", Function::new(ctx.clone(), aes_cbc)?)?;
    // The text with its tag of 16 bytes at the end, encrypted; null if a tag is wrong.
    let aes_gcm =
        |ctx: Ctx<'js>, encrypt: bool, key: Bytes<'js>, iv: Bytes<'js>, extra: Bytes<'js>, data: Bytes<'js>| {
            let result = authenticated(encrypt, &copied(&key), &copied(&iv), &copied(&extra), &copied(&data));
            result.map(|bytes| TypedArray::new(ctx, bytes)).transpose()
        };
    host.set("aesGcm", Function::new(ctx.clone(), aes_gcm)?)?;
    let random = |ctx: Ctx<'js>, length: usize| {
        let mut bytes = vec![0; length];
        let filled = getrandom::fill(&mut bytes).is_ok();
        give(ctx, filled.then_some(bytes), "random")
    };
    host.set("random", Function::new(ctx.clone(), random)?)
}

fn give<'js>(ctx: Ctx<'js>, bytes: Option<Vec<u8>>, algorithm: &str) -> Result<Bytes<'js>> {
    match bytes {
        Some(bytes) => TypedArray::new(ctx, bytes),
        None => {
            let message =
                format!("node:crypto: {algorithm} is not available in the embedded engine; use --engine node");
            Err(Exception::throw_message(&ctx, &message))
        }
    }
}

fn digest(algorithm: &str, data: &[u8]) -> Option<Vec<u8>> {
    Some(match algorithm {
        "md5" => md5::Md5::digest(data).to_vec(),
        "sha1" => sha1::Sha1::digest(data).to_vec(),
        "sha224" => sha2::Sha224::digest(data).to_vec(),
        "sha256" => sha2::Sha256::digest(data).to_vec(),
        "sha384" => sha2::Sha384::digest(data).to_vec(),
        "sha512" => sha2::Sha512::digest(data).to_vec(),
        _ => return None,
    })
}

fn authenticate(algorithm: &str, key: &[u8], data: &[u8]) -> Option<Vec<u8>> {
    macro_rules! mac {
        ($hash:ty) => {{
            let mut mac = <Hmac<$hash> as Mac>::new_from_slice(key).ok()?;
            mac.update(data);
            mac.finalize().into_bytes().to_vec()
        }};
    }
    Some(match algorithm {
        "md5" => mac!(md5::Md5),
        "sha1" => mac!(sha1::Sha1),
        "sha224" => mac!(sha2::Sha224),
        "sha256" => mac!(sha2::Sha256),
        "sha384" => mac!(sha2::Sha384),
        "sha512" => mac!(sha2::Sha512),
        _ => return None,
    })
}

fn derive(algorithm: &str, password: &[u8], salt: &[u8], rounds: u32, length: usize) -> Option<Vec<u8>> {
    let mut key = vec![0; length];
    match algorithm {
        "md5" => pbkdf2::pbkdf2_hmac::<md5::Md5>(password, salt, rounds, &mut key),
        "sha1" => pbkdf2::pbkdf2_hmac::<sha1::Sha1>(password, salt, rounds, &mut key),
        "sha224" => pbkdf2::pbkdf2_hmac::<sha2::Sha224>(password, salt, rounds, &mut key),
        "sha256" => pbkdf2::pbkdf2_hmac::<sha2::Sha256>(password, salt, rounds, &mut key),
        "sha384" => pbkdf2::pbkdf2_hmac::<sha2::Sha384>(password, salt, rounds, &mut key),
        "sha512" => pbkdf2::pbkdf2_hmac::<sha2::Sha512>(password, salt, rounds, &mut key),
        _ => return None,
    }
    Some(key)
}

/// `cost` is `[N, r, p]`.
fn stretch(password: &[u8], salt: &[u8], cost: &[u32], length: usize) -> Option<Vec<u8>> {
    let [n, r, p] = *cost else { return None };
    if !n.is_power_of_two() || n < 2 {
        return None;
    }
    let params = scrypt::Params::new(u8::try_from(n.ilog2()).ok()?, r, p, length.clamp(10, 64)).ok()?;
    let mut key = vec![0; length];
    scrypt::scrypt(password, salt, &params, &mut key).ok()?;
    Some(key)
}

fn counter(key: &[u8], iv: &[u8], position: u64, data: &[u8]) -> Option<Vec<u8>> {
    macro_rules! apply {
        ($cipher:ty) => {{
            let mut data = data.to_vec();
            let mut cipher = Ctr128BE::<$cipher>::new_from_slices(key, iv).ok()?;
            cipher.try_seek(position).ok()?;
            cipher.try_apply_keystream(&mut data).ok()?;
            Some(data)
        }};
    }
    match key.len() {
        16 => apply!(Aes128),
        24 => apply!(Aes192),
        32 => apply!(Aes256),
        _ => None,
    }
}

fn chained(encrypt: bool, key: &[u8], iv: &[u8], data: &[u8]) -> Option<Vec<u8>> {
    macro_rules! apply {
        ($cipher:ty) => {
            if encrypt {
                let cipher = cbc::Encryptor::<$cipher>::new_from_slices(key, iv).ok()?;
                Some(cipher.encrypt_padded_vec_mut::<NoPadding>(data))
            } else {
                let cipher = cbc::Decryptor::<$cipher>::new_from_slices(key, iv).ok()?;
                cipher.decrypt_padded_vec_mut::<NoPadding>(data).ok()
            }
        };
    }
    if !data.len().is_multiple_of(16) {
        return None;
    }
    match key.len() {
        16 => apply!(Aes128),
        24 => apply!(Aes192),
        32 => apply!(Aes256),
        _ => None,
    }
}

fn authenticated(encrypt: bool, key: &[u8], iv: &[u8], extra: &[u8], data: &[u8]) -> Option<Vec<u8>> {
    macro_rules! apply {
        ($cipher:ty, $nonce:ty) => {{
            let cipher = AesGcm::<$cipher, $nonce>::new_from_slice(key).ok()?;
            let nonce = Nonce::<$nonce>::from_slice(iv);
            let mut data = data.to_vec();
            if encrypt {
                let tag = cipher.encrypt_in_place_detached(nonce, extra, &mut data).ok()?;
                data.extend_from_slice(&tag);
            } else {
                let tag = data.split_off(data.len().checked_sub(16)?);
                cipher.decrypt_in_place_detached(nonce, extra, &mut data, Tag::from_slice(&tag)).ok()?;
            }
            Some(data)
        }};
    }
    use aes_gcm::aead::consts::{U12, U16};
    match (key.len(), iv.len()) {
        (16, 12) => apply!(Aes128, U12),
        (24, 12) => apply!(Aes192, U12),
        (32, 12) => apply!(Aes256, U12),
        (16, 16) => apply!(Aes128, U16),
        (24, 16) => apply!(Aes192, U16),
        (32, 16) => apply!(Aes256, U16),
        _ => None,
    }
}
