import zlib, { gunzipSync, gzip, gzipSync } from 'node:zlib'
import { promisify } from 'node:util'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'

const text = 'ein Text, der sich wiederholt; größer. '.repeat(300)
const packed = {
  gzip: 'H4sIAAAAAAAAA8tIzcnJVyjPL8pJAQCFEUoNCwAAAA==',
  deflate: 'eJzLSM3JyVcozy/KSQEAGgsEXQ==',
  deflateRaw: 'y0jNyclXKM8vykkBAA==',
}
const bytes = (name) => Buffer.from(packed[name], 'base64')
const round = (pack, unpack, options) => zlib[unpack](zlib[pack](text, options), options).toString() === text
const collect = async (stream) => {
  const chunks = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
const error = (work) => {
  try {
    return work()
  } catch ({ name, code, errno }) {
    return { name, code, errno }
  }
}

export default {
  round: () => [['deflateSync', 'inflateSync'], ['deflateRawSync', 'inflateRawSync'], ['gzipSync', 'gunzipSync'], ['gzipSync', 'unzipSync'], ['deflateSync', 'unzipSync']].flatMap(([a, b]) => [round(a, b), round(a, b, { level: 9 }), round(a, b, { level: 0 })]),
  smaller: () => gzipSync(text).length < text.length / 10,
  known: () => [zlib.gunzipSync(bytes('gzip')), zlib.inflateSync(bytes('deflate')), zlib.inflateRawSync(bytes('deflateRaw')), zlib.unzipSync(bytes('gzip')), zlib.unzipSync(bytes('deflate'))].map(String),
  header: () => [gzipSync('a').subarray(0, 3), zlib.deflateSync('a').subarray(0, 2)],
  kinds: () => [Buffer.isBuffer(gzipSync('a')), gunzipSync(gzipSync(new Uint8Array([1, 2]))), gunzipSync(gzipSync(new Uint16Array([1, 2]))), gunzipSync(gzipSync(new ArrayBuffer(2)))],
  members: () => gunzipSync(Buffer.concat([gzipSync('one '), gzipSync('two')])).toString(),
  broken: () => [() => gunzipSync('no gzip'), () => zlib.inflateSync('no zlib'), () => gunzipSync(bytes('gzip').subarray(0, 20)), () => zlib.inflateSync(bytes('deflate').subarray(0, 10)), () => gzipSync(1), () => gunzipSync(gzipSync(text), { maxOutputLength: 10 }), () => zlib.gzip('a')].map(error),
  message: () => gunzipSync('no gzip'),
  callback: () => new Promise((resolve) => { let later = false; gzip('abc', (error, result) => resolve([error, later, gunzipSync(result).toString()])); later = true }),
  promise: async () => (await promisify(zlib.gunzip)(await promisify(zlib.gzip)('abc', { level: 1 }))).toString(),
  promiseBroken: () => promisify(zlib.inflate)('no zlib'),
  stream: async () => (await collect(Readable.from([Buffer.from('one '), Buffer.from('two')]).pipe(zlib.createGzip()).pipe(zlib.createGunzip()))).toString(),
  pipeline: () => pipeline(Readable.from([Buffer.from('no gzip')]), zlib.createGunzip(), collect).catch(({ code }) => code),
  classes: () => [zlib.createGzip() instanceof zlib.Gzip, zlib.createInflate().constructor.name, typeof zlib.createBrotliCompress, typeof zlib.brotliCompressSync],
  constants: () => [zlib.constants.Z_BEST_COMPRESSION, zlib.Z_SYNC_FLUSH, zlib.constants.Z_DATA_ERROR, zlib.codes.Z_BUF_ERROR],
}
