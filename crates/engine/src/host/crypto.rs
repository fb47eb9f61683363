//! Hashes, message authentication, key derivation, AES in counter mode, and randomness.

use aes::{Aes128, Aes256};
use ctr::Ctr128BE;
use ctr::cipher::{KeyIvInit, StreamCipher};
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
    let aes_ctr = |ctx: Ctx<'js>, key: Bytes<'js>, iv: Bytes<'js>, data: Bytes<'js>| {
        let result = encrypt(&copied(&key), &copied(&iv), &copied(&data));
        give(ctx, result, "AES-CTR")
    };
    host.set("aesCtr", Function::new(ctx.clone(), aes_ctr)?)?;
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
        None => Err(Exception::throw_message(&ctx, &format!("crypto: {algorithm} is not available in this engine"))),
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
            let mut mac = Hmac::<$hash>::new_from_slice(key).ok()?;
            mac.update(data);
            mac.finalize().into_bytes().to_vec()
        }};
    }
    Some(match algorithm {
        "md5" => mac!(md5::Md5),
        "sha1" => mac!(sha1::Sha1),
        "sha256" => mac!(sha2::Sha256),
        "sha384" => mac!(sha2::Sha384),
        "sha512" => mac!(sha2::Sha512),
        _ => return None,
    })
}

fn derive(algorithm: &str, password: &[u8], salt: &[u8], rounds: u32, length: usize) -> Option<Vec<u8>> {
    let mut key = vec![0; length];
    match algorithm {
        "sha1" => pbkdf2::pbkdf2_hmac::<sha1::Sha1>(password, salt, rounds, &mut key),
        "sha256" => pbkdf2::pbkdf2_hmac::<sha2::Sha256>(password, salt, rounds, &mut key),
        "sha512" => pbkdf2::pbkdf2_hmac::<sha2::Sha512>(password, salt, rounds, &mut key),
        _ => return None,
    }
    Some(key)
}

fn encrypt(key: &[u8], iv: &[u8], data: &[u8]) -> Option<Vec<u8>> {
    let mut data = data.to_vec();
    match key.len() {
        16 => Ctr128BE::<Aes128>::new_from_slices(key, iv).ok()?.apply_keystream(&mut data),
        32 => Ctr128BE::<Aes256>::new_from_slices(key, iv).ok()?.apply_keystream(&mut data),
        _ => return None,
    }
    Some(data)
}
