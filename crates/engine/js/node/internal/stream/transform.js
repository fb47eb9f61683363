// node:stream: `Duplex`, `Transform` and `PassThrough`.
(function (host, internal) {
  'use strict'

  const { Stream, coded, inherit } = internal.builtin('internal/stream/base')
  const { Readable } = internal.builtin('internal/stream/readable')
  const { addWritableGetters, setUpWritable, writableMethods } = internal.builtin('internal/stream/writable')

  function Duplex(options) {
    if (!(this instanceof Duplex)) return new Duplex(options)
    Readable.call(this, options)
    setUpWritable(this, options)
    this.allowHalfOpen = options?.allowHalfOpen !== false
  }
  inherit(Duplex, Readable)
  for (const name of ['_write', '_final', 'write', 'end', 'cork', 'uncork', 'setDefaultEncoding']) Duplex.prototype[name] = writableMethods[name]
  addWritableGetters(Duplex.prototype)
  Duplex.from = (source) => {
    if (source instanceof Stream) return source
    const readable = Readable.from(source)
    return Object.assign(new Duplex({ objectMode: true, read() {}, write: (chunk, encoding, callback) => callback() }), {}).wrap(readable)
  }

  function Transform(options) {
    if (!(this instanceof Transform)) return new Transform(options)
    Duplex.call(this, options)
    this._transformCallback = null
    if (typeof options?.transform === 'function') this._transform = options.transform
    if (typeof options?.flush === 'function') this._flush = options.flush
  }
  inherit(Transform, Duplex)
  Object.assign(Transform.prototype, {
    _transform() {
      throw coded(Error, 'ERR_METHOD_NOT_IMPLEMENTED', 'The _transform() method is not implemented')
    },
    _flush(callback) {
      callback()
    },
    _write(chunk, encoding, callback) {
      this._transform(chunk, encoding, (error, result) => {
        if (error) return void callback(error)
        if (result !== null && result !== undefined) this.push(result)
        // A full readable side holds the writable side back.
        if (this._readableState.length < this._readableState.highWaterMark) callback()
        else this._transformCallback = callback
      })
    },
    _read() {
      this._readableState.reading = false
      const callback = this._transformCallback
      this._transformCallback = null
      callback?.()
    },
    _final(callback) {
      this._flush((error, result) => {
        if (error) return void callback(error)
        if (result !== null && result !== undefined) this.push(result)
        this.push(null)
        callback()
      })
    },
  })
  function PassThrough(options) {
    if (!(this instanceof PassThrough)) return new PassThrough(options)
    Transform.call(this, options)
  }
  inherit(PassThrough, Transform)
  PassThrough.prototype._transform = (chunk, encoding, callback) => callback(null, chunk)

  return { Duplex, PassThrough, Transform }
})
