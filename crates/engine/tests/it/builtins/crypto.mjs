import crypto, { createHash, createHmac } from 'node:crypto'
import { promisify } from 'node:util'

const key = Buffer.alloc(32, 7), iv = Buffer.alloc(16, 9), data = Buffer.from('The quick brown fox jumps over the lazy dog, twice.')
const both = (name, k = key, v = iv) => [0, 1, 15, 16, 17, 31, 32, 51].map((n) => {
  const c = crypto.createCipheriv(name, k, v), part = data.subarray(0, n), cut = n >> 1
  const enc = Buffer.concat([c.update(part.subarray(0, cut)), c.update(part.subarray(cut)), c.final()])
  const d = crypto.createDecipheriv(name, k, v)
  return [enc, Buffer.concat([d.update(enc.subarray(0, 7)), d.update(enc.subarray(7)), d.final()]).equals(part)]
})
export default {
  hashes: () => ['md5', 'sha1', 'sha224', 'sha256', 'SHA384', 'sha512', 'SHA-256', 'RSA-SHA256'].map((a) => [createHash(a).update('abc').update(Buffer.from('d')).digest('hex'), createHash(a).digest('base64')]),
  hashEncodings: () => ['hex', 'base64', 'base64url', 'latin1', 'binary'].map((e) => createHash('sha1').update('é', 'utf8').digest(e)),
  hashInput: () => [createHash('sha1').update('ff00', 'hex').digest(), createHash('sha1').update(new Uint16Array([1, 2])).digest(), createHash('sha1').update(new DataView(new ArrayBuffer(2))).digest()],
  hashCopy: () => { const h = createHash('sha256').update('a'); const c = h.copy(); h.update('b'); return [h.digest('hex'), c.digest('hex')] },
  hashTwice: () => { const h = createHash('md5'); h.digest(); return h.digest() },
  hashUnknown: () => createHash('nope'),
  hashStream: async () => { const h = createHash('md5'); h.write('ab'); h.end('c'); const chunks = []; for await (const c of h) chunks.push(c); return Buffer.concat(chunks) },
  hmacs: () => ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'].map((a) => [createHmac(a, 'key').update('abc').digest('hex'), createHmac(a, Buffer.alloc(200, 1)).update('').digest('base64url')]),
  hmacKeyObject: () => createHmac('sha256', crypto.createSecretKey(Buffer.from('k'))).update('x').digest('hex'),
  hmacUnknown: () => createHmac('nope', 'k'),
  pbkdf2: async () => [crypto.pbkdf2Sync('pw', 'salt', 1000, 64, 'sha512'), await promisify(crypto.pbkdf2)('pw', Buffer.from('salt'), 25000, 512, 'sha256'), crypto.pbkdf2Sync('pw', 'salt', 2, 20, 'sha1')],
  pbkdf2Unknown: () => crypto.pbkdf2Sync('pw', 'salt', 1, 20, 'nope'),
  scrypt: async () => [crypto.scryptSync('pw', 'salt', 64), crypto.scryptSync('pw', 'salt', 32, { N: 1024, r: 8, p: 2 }), await promisify(crypto.scrypt)('pw', 'salt', 16)],
  hkdf: () => [crypto.hkdfSync('sha512', 'key', 'salt', 'info', 64), crypto.hkdfSync('sha256', 'key', '', '', 100)],
  ctr: () => [both('aes-256-ctr'), both('AES-128-CTR', key.subarray(0, 16)), both('aes-192-ctr', key.subarray(0, 24))],
  cbc: () => [both('aes-256-cbc'), both('aes-128-cbc', key.subarray(0, 16))],
  text: () => { const c = crypto.createCipheriv('aes-256-cbc', key, iv); const t = c.update('some text in UTF-8 é', 'utf8', 'base64') + c.final('base64'); const d = crypto.createDecipheriv('aes-256-cbc', key, iv); return [t, d.update(t, 'base64', 'utf8') + d.final('utf8')] },
  hexText: () => { const c = crypto.createCipheriv('aes-256-ctr', key, iv); return Buffer.concat([c.update('abc'), c.final()]).toString('hex') },
  noPadding: () => { const c = crypto.createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false); return Buffer.concat([c.update(data.subarray(0, 32)), c.final()]) },
  noPaddingBad: () => { const c = crypto.createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false); c.update('abc'); try { c.final(); return 'none' } catch (e) { return e.code } },
  badDecrypt: () => { const d = crypto.createDecipheriv('aes-256-cbc', key, iv); d.update(Buffer.alloc(32)); try { d.final(); return 'none' } catch (e) { return e.code } },
  gcm: () => { const c = crypto.createCipheriv('aes-256-gcm', key, iv.subarray(0, 12)); c.setAAD(Buffer.from('extra')); const enc = Buffer.concat([c.update(data), c.final()]); const tag = c.getAuthTag(); const d = crypto.createDecipheriv('aes-256-gcm', key, iv.subarray(0, 12)); d.setAAD(Buffer.from('extra')); d.setAuthTag(tag); return [enc, tag, Buffer.concat([d.update(enc), d.final()]).toString()] },
  gcmBad: () => { const d = crypto.createDecipheriv('aes-256-gcm', key, iv.subarray(0, 12)); d.setAuthTag(Buffer.alloc(16)); d.update(data); return d.final() },
  keyLength: () => { try { crypto.createCipheriv('aes-256-ctr', Buffer.alloc(3), iv) } catch (e) { return [e.name, e.code, e.message] } },
  ivLength: () => { try { crypto.createCipheriv('aes-256-ctr', key, Buffer.alloc(3)) } catch (e) { return [e.name, e.code, e.message] } },
  random: () => [crypto.randomBytes(5).length, crypto.randomUUID().length, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(crypto.randomUUID()), crypto.randomInt(3) < 3, crypto.randomInt(5, 6), crypto.getRandomValues(new Uint8Array(4)).length, crypto.randomBytes(8).equals(crypto.randomBytes(8))],
  randomCallback: () => new Promise((resolve) => crypto.randomBytes(4, (error, bytes) => resolve([error, bytes.length]))),
  equal: () => [crypto.timingSafeEqual(Buffer.from('a'), Buffer.from('a')), crypto.timingSafeEqual(Buffer.from('a'), Buffer.from('b'))],
  equalLength: () => crypto.timingSafeEqual(Buffer.from('a'), Buffer.from('ab')),
  keyObject: () => { const k = crypto.createSecretKey('secret', 'utf8'); return [k.type, k.symmetricKeySize, k.export(), k.export({ format: 'jwk' }), k.equals(crypto.createSecretKey(Buffer.from('secret'))), k instanceof crypto.KeyObject] },
  subtleDigest: async () => [await crypto.subtle.digest('SHA-256', Buffer.from('abc')), await globalThis.crypto.subtle.digest({ name: 'SHA-1' }, new ArrayBuffer(3))],
  subtleHmac: async () => { const k = await crypto.subtle.importKey('raw', Buffer.from('key'), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']); const s = await crypto.subtle.sign('HMAC', k, data); return [k.type, k.extractable, k.algorithm, k.usages, s, await crypto.subtle.verify('HMAC', k, s, data), await crypto.subtle.verify('HMAC', k, s, Buffer.from('no'))] },
  subtleDerive: async () => { const k = await crypto.subtle.importKey('raw', Buffer.from('pw'), 'PBKDF2', false, ['deriveBits']); return crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: Buffer.from('s'), iterations: 10 }, k, 256) },
  subtleAes: async () => { const k = await crypto.subtle.importKey('raw', key, 'AES-GCM', true, ['encrypt', 'decrypt']); const e = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: iv.subarray(0, 12) }, k, data); return [e, Buffer.from(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: iv.subarray(0, 12) }, k, e)).toString()] },
}
