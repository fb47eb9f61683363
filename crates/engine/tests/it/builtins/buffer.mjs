import buffer, { Buffer } from 'node:buffer'
import { StringDecoder } from 'node:string_decoder'

const text = 'héllo wörld ✓ 😀'
const encodings = ['utf8', 'UTF-8', 'utf16le', 'ucs2', 'latin1', 'binary', 'ascii', 'hex', 'base64', 'base64url']
const bytes = () => Buffer.from([0, 1, 2, 127, 128, 200, 254, 255, 65, 66, 67, 68])
const cases = {
  statics: () => [Buffer.poolSize, Buffer.name, typeof Buffer, buffer.INSPECT_MAX_BYTES, Buffer.isEncoding('UTF8'), Buffer.isEncoding('nope'), Buffer.isEncoding('')],
  callable: () => [Buffer('abc'), new Buffer([1, 2]), new Buffer(3), Buffer(2)],
  instance: () => { const b = Buffer.from('a'); return [b instanceof Uint8Array, b instanceof Buffer, b.constructor === Buffer, Buffer.isBuffer(b), Buffer.isBuffer(new Uint8Array(1)), Object.prototype.toString.call(b)] },
  subclass: () => { class Sub extends Buffer {} ; const s = new Sub('abc'); return [s.length, s instanceof Buffer] },
  map: () => { const m = bytes().map((b) => b + 1); return [m, Buffer.isBuffer(m), Buffer.isBuffer(bytes().filter((b) => b > 100))] },
  fromString: () => encodings.map((e) => Buffer.from(text, e)),
  fromHex: () => ['', 'a', 'abc', '00ffgg11', 'ABCDEF', 'zz'].map((s) => Buffer.from(s, 'hex')),
  fromBase64: () => ['', 'YQ', 'YQ==', 'YW=Jj', 'YW Jj\n', '-_-_', '+/+/', '*', 'YWJ', '====', 'YWI=YWI='].map((s) => [Buffer.from(s, 'base64'), Buffer.from(s, 'base64url')]),
  fromSurrogates: () => ['\ud800', 'a\udc00b', '\ud83d\ude00'].flatMap((s) => ['utf8', 'utf16le', 'latin1', 'hex', 'base64'].map((e) => Buffer.from(s, e))),
  fromOther: () => [Buffer.from([1, 256, -1, 3.9, '7', 'x']), Buffer.from(new Uint16Array([1, 258])), Buffer.from(Buffer.from('x')), Buffer.from({ type: 'Buffer', data: [1, 2] }), Buffer.from({ length: 2, 0: 5, 1: 6 }), Buffer.from(new String('abc')), Buffer.from(new ArrayBuffer(3), 1), Buffer.from(new ArrayBuffer(4), 1, 2), Buffer.from({ [Symbol.toPrimitive]: () => 'prim' })],
  shares: () => { const a = new ArrayBuffer(2); const b = Buffer.from(a); b[0] = 9; return new Uint8Array(a)[0] },
  copies: () => { const a = Buffer.from([1]); const b = Buffer.from(a); b[0] = 9; return a[0] },
  copyBytesFrom: () => Buffer.copyBytesFrom(new Uint16Array([1, 2, 3]), 1, 1),
  alloc: () => [Buffer.alloc(3), Buffer.alloc(3, 1), Buffer.alloc(5, 'ab'), Buffer.alloc(4, 'YQ==', 'base64'), Buffer.alloc(0), Buffer.allocUnsafe(2).length, Buffer.alloc(2, Buffer.from('xyz'))],
  toString: () => encodings.map((e) => [bytes().toString(e), Buffer.from(text).toString(e)]),
  toStringRange: () => [[1, 3], [undefined, 2], [-5, 4], [3, 1], [2, 100], ['1', '4'], [NaN, 2], [0, null]].map(([a, b]) => Buffer.from('abcdef').toString('utf8', a, b)),
  badUtf8: () => [[0xff], [0xc3], [0xe2, 0x82], [0xf0, 0x9f, 0x98], [0xed, 0xa0, 0x80], [0x61, 0x80, 0x62], [0xef, 0xbb, 0xbf, 0x61]].map((a) => Buffer.from(a).toString()),
  byteLength: () => [...encodings.map((e) => Buffer.byteLength(text, e)), Buffer.byteLength('YQ==', 'base64'), Buffer.byteLength('YWI=', 'base64'), Buffer.byteLength('abc', 'hex'), Buffer.byteLength(new ArrayBuffer(5)), Buffer.byteLength('é', 'unknown')],
  concat: () => [Buffer.concat([Buffer.from('a'), Buffer.from('bc')]), Buffer.concat([Buffer.from('abc')], 2), Buffer.concat([Buffer.from('a')], 3), Buffer.concat([])],
  compare: () => [Buffer.compare(Buffer.from('a'), Buffer.from('b')), Buffer.from('b').compare(Buffer.from('a')), Buffer.from('abc').compare(Buffer.from('xbc'), 1, 3, 1, 3), Buffer.from('a').compare(Buffer.from('ab')), Buffer.from('a').equals(new Uint8Array([97]))],
  slice: () => { const b = bytes(); const s = b.slice(-4, -1); s[0] = 90; return [s, b[8], b.subarray(2, 5), b.slice(5, 2), b.slice('1', '3'), b.subarray().length, s.parent === b.buffer] },
  write: () => { const b = Buffer.alloc(12); return [b.write('abc'), b.write('é', 3), b.write('zz', 11), b.write('😀', 9), b.write('ffee', 4, 'hex'), b.write('YQ==', 6, 'base64'), b.write('abcdef', 1, 2), b.write('äö', 7, 2, 'latin1'), b] },
  fill: () => [Buffer.alloc(5).fill('abc'), Buffer.alloc(5).fill(257), Buffer.alloc(5).fill('a', 2), Buffer.alloc(5).fill('a', 1, 3), Buffer.alloc(4).fill('ff', 'hex'), Buffer.alloc(3).fill(''), Buffer.alloc(4).fill('é', 'latin1')],
  indexOf: () => { const b = Buffer.from('abcabcé'); return [b.indexOf('c'), b.indexOf('c', 3), b.indexOf('zz'), b.indexOf(''), b.indexOf('', 100), b.lastIndexOf('abc'), b.lastIndexOf('abc', 2), b.indexOf(98), b.indexOf(Buffer.from('ca')), b.includes('é'), b.indexOf('a', -4), b.indexOf('6263', 0, 'hex'), b.lastIndexOf('a', -10), b.indexOf(98.5), b.includes('x')] },
  swap: () => [Buffer.from([1, 2, 3, 4]).swap16(), Buffer.from([1, 2, 3, 4]).swap32(), bytes().subarray(0, 8).swap64()],
  copy: () => { const t = Buffer.alloc(6); return [Buffer.from('abcdef').copy(t, 1, 2, 5), t, Buffer.from('xyz').copy(t, 5), t, Buffer.from('q').copy(t, 10)] },
  json: () => [JSON.stringify(Buffer.from('ab')), JSON.stringify({ b: Buffer.alloc(0) })],
  iterate: () => { const b = Buffer.from('ab'); return [[...b], [...b.entries()], [...b.keys()], Array.from(b.values())] },
  reads: () => { const b = bytes(); return ['UInt8', 'Int8', 'UInt16LE', 'UInt16BE', 'Int16LE', 'Int16BE', 'UInt32LE', 'UInt32BE', 'Int32LE', 'Int32BE', 'FloatLE', 'FloatBE', 'DoubleLE', 'DoubleBE', 'BigInt64LE', 'BigInt64BE', 'BigUInt64LE', 'BigUInt64BE', 'Uint8', 'Uint32BE', 'BigUint64LE'].map((n) => [n, b[`read${n}`](4)]) },
  readSized: () => { const b = bytes(); return [1, 2, 3, 4, 5, 6].map((w) => [b.readUIntLE(3, w), b.readUIntBE(3, w), b.readIntLE(3, w), b.readIntBE(3, w)]) },
  writes: () => { const b = Buffer.alloc(64); return [b.writeUInt8(255), b.writeInt8(-128, 1), b.writeUInt16LE(0xabcd, 2), b.writeUInt16BE(0xabcd, 4), b.writeInt16LE(-2, 6), b.writeInt32BE(-3, 8), b.writeUInt32LE(0xdeadbeef, 12), b.writeFloatBE(1.5, 16), b.writeDoubleLE(Math.PI, 20), b.writeBigInt64BE(-5n, 28), b.writeBigUInt64LE(2n ** 63n, 36), b.writeUIntBE(0x123456, 44, 3), b.writeIntLE(-70000, 47, 3), b.writeUIntLE(2 ** 47, 50, 6), b.writeIntBE(-(2 ** 40), 56, 6), b] },
  slices: () => { const b = Buffer.from('héx'); return [b.utf8Slice(0, 3), b.hexSlice(), b.latin1Slice(1), b.base64Slice()] },
  decoder: () => { const d = new StringDecoder('utf8'); const e = Buffer.from('a€😀'); return [...e].map((b) => d.write(Buffer.from([b]))).concat(d.end()) },
  decoderCut: () => { const d = new StringDecoder('utf8'); return [d.write(Buffer.from([0xe2, 0x82])), d.end(), d.write(Buffer.from('x')), d.end(Buffer.from([0xf0]))] },
  decoders: () => ['utf16le', 'base64', 'hex', 'latin1'].map((e) => { const d = new StringDecoder(e); return [d.encoding, d.write(Buffer.from([0x61, 0, 0x3d])), d.write(Buffer.from([0xd8, 0, 0xde])), d.end()] }),
  isUtf8: () => [buffer.isUtf8(Buffer.from('é')), buffer.isUtf8(Buffer.from([0xc3])), buffer.isAscii(Buffer.from('é')), buffer.isAscii(Buffer.from('e'))],
  atob: () => [atob('aGk='), btoa('hi\xff'), atob(' aG k ')],
  inspect: () => [Buffer.from('abc')[Symbol.for('nodejs.util.inspect.custom')]?.(0, {}) ?? '', buffer.constants.MAX_STRING_LENGTH > 1000],
}
const failing = {
  size: () => Buffer.alloc('5'), negative: () => Buffer.alloc(-1), from: () => Buffer.from(5), fromNull: () => Buffer.from(null), fromNothing: () => Buffer.from(), encoding: () => Buffer.from('a', 'nope'), toStringEncoding: () => Buffer.from('a').toString('nope'), read: () => Buffer.alloc(2).readUInt32LE(0), readRange: () => Buffer.alloc(5).readUInt32LE(2), readFraction: () => Buffer.alloc(5).readUInt32LE(0.5), readType: () => Buffer.alloc(5).readUInt8('1'),
  writeRange: () => Buffer.alloc(4).writeUInt8(256), writeSigned: () => Buffer.alloc(4).writeInt16LE(40000), writeWide: () => Buffer.alloc(4).writeUInt32BE(2 ** 32), writeBig: () => Buffer.alloc(8).writeBigUInt64LE(-1n), concat: () => Buffer.concat('a'), concatItem: () => Buffer.concat([1]), equals: () => Buffer.alloc(1).equals('a'), swap: () => Buffer.alloc(3).swap16(), byteLength: () => Buffer.byteLength(5), arrayBuffer: () => Buffer.from(new ArrayBuffer(2), 3), atob: () => { try { atob('a') } catch (e) { return e.code } }, btoa: () => { try { btoa('✓') } catch (e) { return e.code } },
}
for (const [name, run] of Object.entries(failing)) cases[`throws ${name}`] = run
export default cases
