// node:crypto: hashes, HMAC, PBKDF2, AES-CTR, randomness.
(function (host, internal) {
  'use strict'
  const G = globalThis
  const Buffer = G.Buffer
  const { hex } = internal.builtin('internal/encoding')
  const rnd = (n) => host.random(n);
  const uuid = () => { const b = rnd(16); b[6] = b[6] & 15 | 64; b[8] = b[8] & 63 | 128; const h = hex(b); return h.slice(0, 8) + '-' + h.slice(8, 12) + '-' + h.slice(12, 16) + '-' + h.slice(16, 20) + '-' + h.slice(20) };
  const u8 = (d, e) => typeof d === 'string' ? Buffer.from(d, e) : d instanceof KeyObject ? d.export() : d instanceof Uint8Array ? d : d instanceof ArrayBuffer ? new Uint8Array(d) : new Uint8Array(d.buffer, d.byteOffset, d.byteLength);
  class KeyObject { constructor(t, k) { this.type = t; Object.defineProperty(this, 'k', { value: k }) } export() { return Buffer.from(this.k) } get symmetricKeySize() { return this.k.length } equals(o) { return hex(this.k) === hex(o.k) } }
  const alg = (a) => String(a?.name ?? a).toLowerCase().replace('-', '');
  class CryptoKey { constructor(k, a, u) { Object.defineProperty(this, 'k', { value: k }); this.algorithm = a; this.usages = u; this.type = 'secret'; this.extractable = true } }
  const subtle = {
    async digest(a, d) { return host.hash(alg(a), u8(d)).buffer },
    async importKey(f, k, a, x, u) { if (f !== 'raw') throw new Error('crypto.subtle.importKey: only raw keys'); return new CryptoKey(u8(k), typeof a === 'string' ? { name: a } : { ...a, hash: typeof a.hash === 'string' ? { name: a.hash } : a.hash }, u) },
    async sign(a, k, d) { return host.hmac(alg(k.algorithm.hash), k.k, u8(d)).buffer },
    async verify(a, k, s, d) { return hex(host.hmac(alg(k.algorithm.hash), k.k, u8(d))) === hex(u8(s)) },
    async deriveBits(a, k, n) { if (a.name !== 'PBKDF2') throw new Error('deriveBits: ' + a.name); return host.pbkdf2(alg(a.hash), k.k, u8(a.salt), a.iterations, n / 8).buffer },
  };
  const webcrypto = { randomUUID: uuid, getRandomValues: (a) => { new Uint8Array(a.buffer, a.byteOffset, a.byteLength).set(rnd(a.byteLength)); return a }, subtle };

  const enc = (b, e) => { b = Buffer.from(b); return e && e !== 'buffer' ? b.toString(e) : b };
  const cat = (l) => Buffer.concat(l);

    
    const h = (fin) => { const l = []; const o = { update(d, e) { l.push(u8(d, e)); return o }, digest(e) { return enc(fin(l.length === 1 ? l[0] : cat(l)), e) }, copy() { return h(fin) } }; return o };
    const ctr = (a, k, iv) => { if (!/^aes-(128|256)-ctr$/i.test(a)) throw new Error('crypto: cipher ' + a + ' is not available'); k = u8(k); iv = u8(iv); const all = []; let done = 0; return { update(d, ie, oe) { all.push(u8(d, ie)); const r = host.aesCtr(k, iv, cat(all)); const o = r.slice(done); done = r.length; return enc(o, oe) }, final(oe) { return enc(new Uint8Array(0), oe) }, setAutoPadding() { return this } } };
    const pb = (p, s, i, n, a) => Buffer.from(host.pbkdf2(alg(a), u8(p), u8(s), i, n));
    const tse = (a, b) => { if (a.length !== b.length) throw new RangeError('Input buffers must have the same byte length'); let r = 0; for (let i = 0; i < a.length; i++) r |= a[i] ^ b[i]; return r === 0 };
    const c = { webcrypto, subtle, randomUUID: uuid, getRandomValues: webcrypto.getRandomValues, KeyObject, CryptoKey,
      randomBytes: (n, cb) => { const b = Buffer.from(rnd(n)); if (cb) return void process.nextTick(cb, null, b); return b },
      randomFillSync: (b) => webcrypto.getRandomValues(b), randomInt: (a, b, cb) => { if (b === undefined) { b = a; a = 0 } return a + Number(BigInt('0x' + hex(rnd(8))) % BigInt(b - a)) },
      createHash: (a) => h((d) => host.hash(alg(a), d)), createHmac: (a, k) => h((d) => host.hmac(alg(a), u8(k), d)), hash: (a, d, e = 'hex') => enc(host.hash(alg(a), u8(d)), e),
      pbkdf2Sync: pb, pbkdf2: (p, s, i, n, a, cb) => { let r, er = null; try { r = pb(p, s, i, n, a) } catch (e) { er = e } process.nextTick(cb, er, r) },
      createCipheriv: ctr, createDecipheriv: ctr, timingSafeEqual: tse, createSecretKey: (k, e) => new KeyObject('secret', u8(k, e)),
      getHashes: () => ['md5', 'sha1', 'sha256', 'sha384', 'sha512'], constants: {} };
    c.default = c; const missing = (k) => { throw new Error('crypto.' + k + ' is not available') };
    return new Proxy(c, { get: (t, k) => k in t ? t[k] : typeof k === 'string' && k !== 'then' ? (...a) => missing(k) : undefined })
})
