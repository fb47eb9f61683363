// node:crypto
(function (host, internal) {
  'use strict'

  const coded = (Type, code, message) => Object.assign(new Type(message), { code })
  const unavailable = (name) => coded(Error, 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', `node:crypto.${name} is not available in the embedded engine; use --engine node`)

  const HASHES = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512']
  const hashName = (name) => {
    const result = String(name?.name ?? name).toLowerCase().replace(/^rsa-/, '').replace(/^sha-/, 'sha')
    return HASHES.includes(result) ? result : null
  }
  const hashOf = (name) => {
    const result = hashName(name)
    if (!result) throw new Error('Digest method not supported')
    return result
  }
  const bytes = (value, encoding, name = 'data') => {
    if (typeof value === 'string') return Buffer.from(value, encoding === 'buffer' ? 'utf8' : encoding)
    if (value instanceof KeyObject) return SECRETS.get(value)
    if (value instanceof CryptoKey) return SECRETS.get(value)
    if (value instanceof Uint8Array) return value
    if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    if (value instanceof ArrayBuffer) return new Uint8Array(value)
    throw coded(TypeError, 'ERR_INVALID_ARG_TYPE', `The "${name}" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received ${value === null || value === undefined ? String(value) : typeof value === 'object' ? `an instance of ${value.constructor?.name}` : `type ${typeof value} (${String(value)})`}`)
  }
  // As Node's, these are Buffers over memory of their own.
  const buffer = (array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength)
  const output = (array, encoding) => (encoding && encoding !== 'buffer' ? buffer(array).toString(encoding) : buffer(array))

  // ---- Hashes ----

  class Digest extends internal.builtin('stream').Transform {
    #finish
    #chunks
    #done = false
    constructor(finish, chunks = []) {
      super()
      this.#finish = finish
      this.#chunks = chunks
    }
    update(data, encoding) {
      if (this.#done) throw coded(Error, 'ERR_CRYPTO_HASH_FINALIZED', 'Digest already called')
      // A copy, because the caller may reuse its memory.
      this.#chunks.push(typeof data === 'string' ? bytes(data, encoding) : Uint8Array.from(bytes(data)))
      return this
    }
    digest(encoding) {
      if (this.#done) throw coded(Error, 'ERR_CRYPTO_HASH_FINALIZED', 'Digest already called')
      this.#done = true
      return output(this.#finish(this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks)), encoding)
    }
    copy() {
      if (this.#done) throw coded(Error, 'ERR_CRYPTO_HASH_FINALIZED', 'Digest already called')
      return new this.constructor(this.#finish, [...this.#chunks])
    }
    _transform(chunk, encoding, callback) {
      this.update(chunk, encoding)
      callback()
    }
    _flush(callback) {
      this.push(this.digest())
      callback()
    }
  }
  class Hash extends Digest {}
  class Hmac extends Digest {}
  const createHash = (name) => {
    const algorithm = hashOf(name)
    return new Hash((data) => host.hash(algorithm, data))
  }
  const createHmac = (name, key) => {
    const algorithm = hashName(name)
    if (!algorithm) throw coded(TypeError, 'ERR_CRYPTO_INVALID_DIGEST', `Invalid digest: ${name}`)
    const secret = Uint8Array.from(bytes(key, 'utf8', 'key'))
    return new Hmac((data) => host.hmac(algorithm, secret, data))
  }
  const hash = (name, data, encoding = 'hex') => output(host.hash(hashOf(name), bytes(data)), encoding)

  // ---- Keys ----

  const SECRETS = new WeakMap()
  class KeyObject {
    constructor(type, secret) {
      this.type = type
      SECRETS.set(this, secret)
    }
    static from(key) {
      return new KeyObject('secret', SECRETS.get(key))
    }
    get symmetricKeySize() {
      return SECRETS.get(this).length
    }
    export({ format } = {}) {
      if (format === 'jwk') return { kty: 'oct', k: Buffer.from(SECRETS.get(this)).toString('base64url') }
      return Buffer.from(SECRETS.get(this))
    }
    equals(other) {
      return Buffer.compare(SECRETS.get(this), SECRETS.get(other)) === 0
    }
    get [Symbol.toStringTag]() {
      return 'KeyObject'
    }
  }
  class SecretKeyObject extends KeyObject {}
  const createSecretKey = (key, encoding) => new SecretKeyObject('secret', Uint8Array.from(bytes(key, encoding, 'key')))

  // ---- Ciphers ----

  const cipherOf = (name) => {
    const match = /^aes-?(128|192|256)-(ctr|cbc|gcm)$/i.exec(name)
    return match && { bits: Number(match[1]), mode: match[2].toLowerCase(), name: `aes-${match[1]}-${match[2].toLowerCase()}` }
  }
  class Cipher {
    #kind
    #encrypt
    #key
    #iv
    #position = 0
    #rest = new Uint8Array(0)
    #padding = true
    #extra = []
    #tag = null
    #text = null
    #done = false
    constructor(kind, encrypt, key, iv) {
      this.#kind = kind
      this.#encrypt = encrypt
      this.#key = key
      this.#iv = iv
    }
    setAutoPadding(padding = true) {
      this.#padding = padding
      return this
    }
    setAAD(data) {
      this.#extra.push(bytes(data))
      return this
    }
    setAuthTag(tag, encoding) {
      this.#tag = bytes(tag, encoding)
      return this
    }
    getAuthTag() {
      if (!this.#done) throw coded(Error, 'ERR_CRYPTO_INVALID_STATE', 'Invalid state for operation getAuthTag')
      return Buffer.from(this.#tag)
    }
    // What an encoding cannot express of one chunk yet waits for the next.
    #give(result, encoding) {
      if (!encoding || encoding === 'buffer') return buffer(result)
      this.#text ??= new (internal.builtin('string_decoder').StringDecoder)(encoding)
      return this.#text.write(buffer(result))
    }
    update(data, from, to) {
      if (this.#done) throw coded(Error, 'ERR_CRYPTO_INVALID_STATE', 'Invalid state for operation update')
      const input = bytes(data, from)
      switch (this.#kind.mode) {
        case 'ctr': {
          const result = host.aesCtr(this.#key, this.#iv, this.#position, input)
          this.#position += input.length
          return this.#give(result, to)
        }
        case 'cbc': {
          const all = Buffer.concat([this.#rest, input])
          let whole = all.length - (all.length % 16)
          if (!this.#encrypt && this.#padding && whole === all.length) whole = Math.max(0, whole - 16)
          this.#rest = all.subarray(whole)
          return this.#give(this.#chain(all.subarray(0, whole)), to)
        }
        default:
          this.#rest = Buffer.concat([this.#rest, input])
          return this.#give(new Uint8Array(0), to)
      }
    }
    #chain(blocks) {
      if (blocks.length === 0) return new Uint8Array(0)
      const result = host.aesCbc(this.#encrypt, this.#key, this.#iv, blocks)
      this.#iv = Uint8Array.from((this.#encrypt ? result : blocks).slice(-16))
      return result
    }
    final(encoding) {
      if (this.#done) throw coded(Error, 'ERR_CRYPTO_INVALID_STATE', 'Invalid state for operation final')
      this.#done = true
      const result = this.#last()
      if (!encoding || encoding === 'buffer') return buffer(result)
      return this.#give(result, encoding) + this.#text.end()
    }
    #last() {
      const rest = this.#rest
      if (this.#kind.mode === 'ctr') return new Uint8Array(0)
      if (this.#kind.mode === 'gcm') {
        const extra = Buffer.concat(this.#extra)
        if (this.#encrypt) {
          const sealed = host.aesGcm(true, this.#key, this.#iv, extra, rest)
          if (!sealed) throw unavailable(`createCipheriv with an initialization vector of ${this.#iv.length} bytes`)
          this.#tag = sealed.slice(-16)
          return sealed.slice(0, -16)
        }
        if (!this.#tag || this.#tag.length !== 16) throw new Error('Unsupported state or unable to authenticate data')
        const opened = host.aesGcm(false, this.#key, this.#iv, extra, Buffer.concat([rest, this.#tag]))
        if (!opened) throw new Error('Unsupported state or unable to authenticate data')
        return opened
      }
      if (this.#encrypt) {
        if (!this.#padding) {
          if (rest.length > 0) throw coded(Error, 'ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH', 'error:1C80006B:Provider routines::wrong final block length')
          return new Uint8Array(0)
        }
        const missing = 16 - (rest.length % 16)
        return this.#chain(Buffer.concat([rest, Buffer.alloc(missing, missing)]))
      }
      if (!this.#padding && rest.length === 0) return new Uint8Array(0)
      if (rest.length !== 16) throw coded(Error, 'ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH', 'error:1C80006B:Provider routines::wrong final block length')
      const block = this.#chain(rest)
      if (!this.#padding) return block
      const missing = block[15]
      if (missing < 1 || missing > 16 || block.slice(16 - missing).some((byte) => byte !== missing)) {
        throw coded(Error, 'ERR_OSSL_BAD_DECRYPT', 'error:1C800064:Provider routines::bad decrypt')
      }
      return block.slice(0, 16 - missing)
    }
  }
  class Cipheriv extends Cipher {}
  class Decipheriv extends Cipher {}
  const cipher = (Type, encrypt, name, key, iv) => {
    const kind = cipherOf(name)
    if (!kind) throw coded(Error, 'ERR_CRYPTO_UNKNOWN_CIPHER', `Unknown cipher (the embedded engine has AES in the modes ctr, cbc and gcm): ${name}`)
    const secret = Uint8Array.from(bytes(key, 'utf8', 'key'))
    const vector = Uint8Array.from(bytes(iv, 'utf8', 'iv'))
    if (secret.length * 8 !== kind.bits) throw coded(RangeError, 'ERR_CRYPTO_INVALID_KEYLEN', 'Invalid key length')
    if (kind.mode !== 'gcm' && vector.length !== 16) throw coded(TypeError, 'ERR_CRYPTO_INVALID_IV', 'Invalid initialization vector')
    return new Type(kind, encrypt, secret, vector)
  }

  // ---- Randomness ----

  const CHUNK = 1 << 16
  const randomBytes = (size, callback) => {
    if (typeof size !== 'number') throw coded(TypeError, 'ERR_INVALID_ARG_TYPE', `The "size" argument must be of type number. Received type ${typeof size}`)
    const result = buffer(host.random(size))
    if (typeof callback !== 'function') return result
    process.nextTick(callback, null, result)
    return undefined
  }
  const randomFillSync = (target, offset = 0, size) => {
    const view = ArrayBuffer.isView(target) ? new Uint8Array(target.buffer, target.byteOffset, target.byteLength) : new Uint8Array(target)
    view.set(host.random(size ?? view.length - offset), offset)
    return target
  }
  const randomFill = (target, offset, size, callback) => {
    if (typeof offset === 'function') [callback, offset, size] = [offset, 0, undefined]
    else if (typeof size === 'function') [callback, size] = [size, undefined]
    process.nextTick(callback, null, randomFillSync(target, offset, size))
  }
  const randomInt = (low, high, callback) => {
    if (high === undefined || typeof high === 'function') [low, high, callback] = [0, low, high]
    if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high)) throw coded(TypeError, 'ERR_INVALID_ARG_TYPE', 'The "min" and "max" arguments must be safe integers')
    const width = high - low
    if (!(width > 0 && width < 2 ** 48)) throw coded(RangeError, 'ERR_OUT_OF_RANGE', `The value of "max" is out of range. It must be greater than the value of "min" (${low}). Received ${high}`)
    const limit = 2 ** 48 - (2 ** 48 % width)
    let value
    do value = buffer(host.random(6)).readUIntBE(0, 6)
    while (value >= limit)
    const result = low + (value % width)
    if (typeof callback !== 'function') return result
    process.nextTick(callback, null, result)
    return undefined
  }
  const randomUUID = () => {
    const random = host.random(16)
    random[6] = (random[6] & 15) | 64
    random[8] = (random[8] & 63) | 128
    return buffer(random).toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  }
  const getRandomValues = (array) => {
    if (!ArrayBuffer.isView(array) || array instanceof DataView || array instanceof Float32Array || array instanceof Float64Array) {
      throw new DOMException('The data argument must be an integer-type TypedArray', 'TypeMismatchError')
    }
    if (array.byteLength > CHUNK) throw new DOMException(`The requested length exceeds ${CHUNK} bytes`, 'QuotaExceededError')
    return randomFillSync(array)
  }

  // ---- Derivation and comparison ----

  const deferred = (work, callback) => {
    let error = null
    let result
    try {
      result = work()
    } catch (thrown) {
      error = thrown
    }
    setImmediate(() => (error ? callback(error) : callback(null, result)))
  }
  const pbkdf2Sync = (password, salt, rounds, length, name) => {
    const algorithm = hashName(name)
    if (!algorithm) throw coded(TypeError, 'ERR_CRYPTO_INVALID_DIGEST', `Invalid digest: ${name}`)
    return buffer(host.pbkdf2(algorithm, bytes(password, 'utf8', 'password'), bytes(salt, 'utf8', 'salt'), rounds, length))
  }
  const pbkdf2 = (password, salt, rounds, length, name, callback) => {
    if (!hashName(name)) throw coded(TypeError, 'ERR_CRYPTO_INVALID_DIGEST', `Invalid digest: ${name}`)
    deferred(() => pbkdf2Sync(password, salt, rounds, length, name), callback)
  }
  const scryptSync = (password, salt, length, options = {}) => {
    const n = options.N ?? options.cost ?? 16384
    const r = options.r ?? options.blockSize ?? 8
    const p = options.p ?? options.parallelization ?? 1
    if (128 * n * r > (options.maxmem ?? 32 * 1024 * 1024)) throw coded(RangeError, 'ERR_CRYPTO_INVALID_SCRYPT_PARAMS', 'Invalid scrypt params: memory limit exceeded')
    return buffer(host.scrypt(bytes(password, 'utf8', 'password'), bytes(salt, 'utf8', 'salt'), [n, r, p], length))
  }
  const scrypt = (password, salt, length, options, callback) => {
    if (typeof options === 'function') [callback, options] = [options, {}]
    deferred(() => scryptSync(password, salt, length, options), callback)
  }
  const hkdfBytes = (name, key, salt, info, length) => {
    const algorithm = hashOf(name)
    const secret = host.hmac(algorithm, bytes(salt), bytes(key))
    const blocks = []
    let last = new Uint8Array(0)
    for (let size = 0; size < length; size += last.length) {
      last = host.hmac(algorithm, secret, Buffer.concat([last, bytes(info), Uint8Array.of(blocks.length + 1)]))
      blocks.push(last)
    }
    return Uint8Array.from(Buffer.concat(blocks).subarray(0, length))
  }
  const hkdfSync = (name, key, salt, info, length) => hkdfBytes(name, key, salt, info, length).buffer
  const hkdf = (name, key, salt, info, length, callback) => deferred(() => hkdfSync(name, key, salt, info, length), callback)
  const timingSafeEqual = (a, b) => {
    const [x, y] = [bytes(a, undefined, 'buf1'), bytes(b, undefined, 'buf2')]
    if (x.length !== y.length) throw coded(RangeError, 'ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH', 'Input buffers must have the same byte length')
    let difference = 0
    for (let i = 0; i < x.length; i++) difference |= x[i] ^ y[i]
    return difference === 0
  }

  // ---- Web Crypto ----

  class CryptoKey {
    constructor(secret, algorithm, extractable, usages) {
      this.type = 'secret'
      this.extractable = extractable
      this.algorithm = algorithm
      this.usages = usages
      SECRETS.set(this, secret)
    }
    get [Symbol.toStringTag]() {
      return 'CryptoKey'
    }
  }
  const unsupported = (message) => new DOMException(`${message} is not available in the embedded engine; use --engine node`, 'NotSupportedError')
  const named = (algorithm) => (typeof algorithm === 'string' ? { name: algorithm } : algorithm)
  const webHash = (algorithm) => {
    const name = hashName(named(algorithm).name)
    if (!name || name === 'md5' || !/^sha-/i.test(named(algorithm).name)) throw unsupported(`crypto.subtle with ${named(algorithm).name}`)
    return name
  }
  const exact = (array) => (array.byteLength === array.buffer.byteLength ? array.buffer : Uint8Array.from(array).buffer)
  const sized = (hash) => ({ sha384: 128, sha512: 128 })[hash] ?? 64
  const subtle = {
    async digest(algorithm, data) {
      return exact(host.hash(webHash(algorithm), bytes(data)))
    },
    async importKey(format, data, algorithm, extractable, usages) {
      const { name, ...rest } = named(algorithm)
      const secret = format === 'raw' ? Uint8Array.from(bytes(data)) : format === 'jwk' && data.kty === 'oct' ? Uint8Array.from(Buffer.from(data.k, 'base64url')) : null
      if (!secret) throw unsupported(`crypto.subtle.importKey('${format}')`)
      const upper = name.toUpperCase()
      if (upper === 'HMAC') return new CryptoKey(secret, { name: 'HMAC', hash: { name: named(rest.hash).name }, length: secret.length * 8 }, extractable, usages)
      if (['PBKDF2', 'HKDF', 'AES-CBC', 'AES-CTR', 'AES-GCM'].includes(upper)) {
        return new CryptoKey(secret, { name: upper, ...(upper.startsWith('AES') ? { length: secret.length * 8 } : {}) }, extractable, usages)
      }
      throw unsupported(`crypto.subtle.importKey with ${name}`)
    },
    async exportKey(format, key) {
      if (!key.extractable) throw new DOMException('key is not extractable', 'InvalidAccessError')
      if (format === 'raw') return exact(Uint8Array.from(SECRETS.get(key)))
      if (format === 'jwk') return { kty: 'oct', k: Buffer.from(SECRETS.get(key)).toString('base64url'), key_ops: key.usages, ext: true }
      throw unsupported(`crypto.subtle.exportKey('${format}')`)
    },
    async generateKey(algorithm, extractable, usages) {
      const { name, length, hash } = named(algorithm)
      const upper = name.toUpperCase()
      if (upper === 'HMAC') return subtle.importKey('raw', host.random(length ? length / 8 : sized(webHash(hash))), algorithm, extractable, usages)
      if (upper.startsWith('AES-')) return subtle.importKey('raw', host.random(length / 8), { name }, extractable, usages)
      throw unsupported(`crypto.subtle.generateKey with ${name}`)
    },
    async sign(algorithm, key, data) {
      if (key.algorithm.name !== 'HMAC') throw unsupported(`crypto.subtle.sign with ${named(algorithm).name}`)
      return exact(host.hmac(webHash(key.algorithm.hash), SECRETS.get(key), bytes(data)))
    },
    async verify(algorithm, key, signature, data) {
      const [expected, given] = [new Uint8Array(await subtle.sign(algorithm, key, data)), bytes(signature)]
      return expected.length === given.length && timingSafeEqual(expected, given)
    },
    async deriveBits(algorithm, key, length) {
      const { name, salt, iterations, info, hash } = algorithm
      if (/^pbkdf2$/i.test(name)) return exact(host.pbkdf2(webHash(hash), SECRETS.get(key), bytes(salt), iterations, length / 8))
      if (/^hkdf$/i.test(name)) return exact(hkdfBytes(webHash(hash), SECRETS.get(key), salt, info, length / 8))
      throw unsupported(`crypto.subtle.deriveBits with ${name}`)
    },
    async deriveKey(algorithm, key, derived, extractable, usages) {
      const length = derived.length ?? sized(webHash(derived.hash)) * 8
      return subtle.importKey('raw', await subtle.deriveBits(algorithm, key, length), derived, extractable, usages)
    },
    encrypt: async (algorithm, key, data) => seal(true, algorithm, key, bytes(data)),
    decrypt: async (algorithm, key, data) => seal(false, algorithm, key, bytes(data)),
  }
  const seal = (encrypt, { name, iv, counter, additionalData, tagLength = 128 }, key, data) => {
    const secret = SECRETS.get(key)
    switch (name.toUpperCase()) {
      case 'AES-GCM': {
        if (tagLength !== 128) throw unsupported(`AES-GCM with tags of ${tagLength} bits`)
        const result = host.aesGcm(encrypt, secret, bytes(iv), additionalData ? bytes(additionalData) : new Uint8Array(0), data)
        if (!result) throw new DOMException('The operation failed for an operation-specific reason', 'OperationError')
        return exact(result)
      }
      case 'AES-CTR':
        return exact(host.aesCtr(secret, bytes(counter), 0, data))
      case 'AES-CBC': {
        const one = cipher(encrypt ? Cipheriv : Decipheriv, encrypt, `aes-${secret.length * 8}-cbc`, secret, iv)
        return exact(Uint8Array.from(Buffer.concat([one.update(data), one.final()])))
      }
    }
    throw unsupported(`crypto.subtle with ${name}`)
  }
  const webcrypto = { getRandomValues, randomUUID, subtle, CryptoKey, get [Symbol.toStringTag]() { return 'Crypto' } }

  const exports = {
    Cipheriv, CryptoKey, Decipheriv, Hash, Hmac, KeyObject, SecretKeyObject,
    createCipheriv: (name, key, iv) => cipher(Cipheriv, true, name, key, iv),
    createDecipheriv: (name, key, iv) => cipher(Decipheriv, false, name, key, iv),
    createHash, createHmac, createSecretKey, hash,
    constants: {},
    getCiphers: () => [128, 192, 256].flatMap((bits) => ['cbc', 'ctr', 'gcm'].map((mode) => `aes-${bits}-${mode}`)),
    getFips: () => 0,
    getHashes: () => [...HASHES],
    getRandomValues, hkdf, hkdfSync, pbkdf2, pbkdf2Sync,
    pseudoRandomBytes: randomBytes,
    randomBytes, randomFill, randomFillSync, randomInt, randomUUID,
    scrypt, scryptSync, subtle, timingSafeEqual, webcrypto,
    prng: randomBytes, rng: randomBytes,
  }
  for (const name of [
    'Certificate', 'DiffieHellman', 'ECDH', 'Sign', 'Verify', 'X509Certificate', 'checkPrime', 'checkPrimeSync',
    'createDiffieHellman', 'createECDH', 'createPrivateKey', 'createPublicKey', 'createSign', 'createVerify',
    'diffieHellman', 'generateKey', 'generateKeyPair', 'generateKeyPairSync', 'generateKeySync', 'generatePrime',
    'generatePrimeSync', 'getCurves', 'privateDecrypt', 'privateEncrypt', 'publicDecrypt', 'publicEncrypt', 'sign', 'verify',
  ]) {
    exports[name] = function () {
      throw unavailable(name)
    }
  }
  return exports
})
