// node:zlib, without brotli and zstd. Streams give what they hold when they end.
(function (host, internal) {
  'use strict'

  const { Transform } = internal.builtin('stream')

  const constants = Object.freeze({
    Z_NO_FLUSH: 0, Z_PARTIAL_FLUSH: 1, Z_SYNC_FLUSH: 2, Z_FULL_FLUSH: 3, Z_FINISH: 4, Z_BLOCK: 5, Z_OK: 0, Z_STREAM_END: 1,
    Z_NEED_DICT: 2, Z_ERRNO: -1, Z_STREAM_ERROR: -2, Z_DATA_ERROR: -3, Z_MEM_ERROR: -4, Z_BUF_ERROR: -5, Z_VERSION_ERROR: -6,
    Z_NO_COMPRESSION: 0, Z_BEST_SPEED: 1, Z_BEST_COMPRESSION: 9, Z_DEFAULT_COMPRESSION: -1, Z_FILTERED: 1, Z_HUFFMAN_ONLY: 2,
    Z_RLE: 3, Z_FIXED: 4, Z_DEFAULT_STRATEGY: 0, Z_MIN_WINDOWBITS: 8, Z_MAX_WINDOWBITS: 15, Z_DEFAULT_WINDOWBITS: 15,
    Z_MIN_CHUNK: 64, Z_MAX_CHUNK: Infinity, Z_DEFAULT_CHUNK: 16384, Z_MIN_MEMLEVEL: 1, Z_MAX_MEMLEVEL: 9, Z_DEFAULT_MEMLEVEL: 8,
    Z_MIN_LEVEL: -1, Z_MAX_LEVEL: 9, Z_DEFAULT_LEVEL: -1,
  })

  const bytesOf = (data) => {
    if (typeof data === 'string') return Buffer.from(data)
    if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    if (data instanceof ArrayBuffer) return new Uint8Array(data)
    throw Object.assign(new TypeError('The "buffer" argument must be of type string or an instance of Buffer, TypedArray, DataView, or ArrayBuffer.'), { code: 'ERR_INVALID_ARG_TYPE' })
  }

  /** Does all of `data` at once. */
  const whole = (kind, data, options) => {
    const { level = -1, maxOutputLength = -1, dictionary } = options ?? {}
    if (dictionary !== undefined) throw new Error('A dictionary of node:zlib is not available in the embedded engine; use --engine node')
    const answer = host.compress(kind, bytesOf(data), level, maxOutputLength)
    if (answer instanceof Uint8Array) return Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength)
    if (answer === 'ERR_BUFFER_TOO_LARGE') throw Object.assign(new RangeError(`Cannot create a Buffer larger than ${maxOutputLength} bytes`), { code: answer })
    const [code, message] = answer.split(': ')
    throw Object.assign(new Error(message), { code, errno: constants[code] })
  }

  const exports = { constants, codes: Object.freeze({ Z_OK: 0, Z_STREAM_END: 1, Z_NEED_DICT: 2, Z_ERRNO: -1, Z_STREAM_ERROR: -2, Z_DATA_ERROR: -3, Z_MEM_ERROR: -4, Z_BUF_ERROR: -5, Z_VERSION_ERROR: -6 }) }
  for (const [name, value] of Object.entries(constants)) exports[name] = value
  for (const kind of ['deflate', 'inflate', 'gzip', 'gunzip', 'deflateRaw', 'inflateRaw', 'unzip']) {
    const upper = kind[0].toUpperCase() + kind.slice(1)
    exports[`${kind}Sync`] = (data, options) => whole(kind, data, options)
    exports[kind] = (data, options, callback) => {
      if (typeof options === 'function') [options, callback] = [undefined, options]
      if (typeof callback !== 'function') throw Object.assign(new TypeError('The "callback" argument must be of type function.'), { code: 'ERR_INVALID_ARG_TYPE' })
      const bytes = bytesOf(data)
      setImmediate(() => {
        let result
        try {
          result = whole(kind, bytes, options)
        } catch (error) {
          return callback(error)
        }
        callback(null, result)
      })
    }
    const Class = class extends Transform {
      #chunks = []
      #options
      bytesWritten = 0
      constructor(options) {
        super(options)
        this.#options = options
      }
      _transform(chunk, encoding, callback) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk, encoding) : bytesOf(chunk)
        this.bytesWritten += bytes.length
        this.#chunks.push(Buffer.from(bytes))
        callback()
      }
      _flush(callback) {
        let result
        try {
          result = whole(kind, Buffer.concat(this.#chunks), this.#options)
        } catch (error) {
          return callback(error)
        }
        callback(null, result)
      }
      flush(flushKind, callback = flushKind) {
        if (typeof callback === 'function') setImmediate(callback)
      }
      close(callback) {
        if (typeof callback === 'function') this.once('close', callback)
        this.destroy()
      }
    }
    Object.defineProperty(Class, 'name', { value: upper })
    exports[upper] = Class
    exports[`create${upper}`] = (options) => new Class(options)
  }
  // What is missing throws by its name.
  const missing = internal.builtin('internal/inert')('zlib')
  for (const name of ['BrotliCompress', 'BrotliDecompress', 'ZstdCompress', 'ZstdDecompress']) {
    const [kind, create] = [name[0].toLowerCase() + name.slice(1), `create${name}`]
    for (const one of [name, kind, `${kind}Sync`, create]) exports[one] = missing[one]
  }
  return exports
})
