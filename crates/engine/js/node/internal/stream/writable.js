// node:stream: `Writable`, and what of it a `Duplex` has.
(function (host, internal) {
  'use strict'

  const { Stream, coded, destroy, finishIfDone, inherit, later, setUp } = internal.builtin('internal/stream/base')

  const setUpWritable = (stream, options) => {
    const objectMode = Boolean(options?.objectMode || options?.writableObjectMode)
    stream._writableState = {
      queue: [], length: 0, writing: false, corked: 0, ending: false, ended: false, finished: false, needDrain: false,
      objectMode, decodeStrings: options?.decodeStrings !== false, defaultEncoding: options?.defaultEncoding ?? 'utf8',
      highWaterMark: options?.writableHighWaterMark ?? options?.highWaterMark ?? (objectMode ? 16 : 65536),
    }
    stream.writable = true
    if (typeof options?.write === 'function') stream._write = options.write
    if (typeof options?.writev === 'function') stream._writev = options.writev
    if (typeof options?.final === 'function') stream._final = options.final
  }
  function Writable(options) {
    if (!(this instanceof Writable)) return new Writable(options)
    Stream.call(this, options)
    setUpWritable(this, options)
    setUp(this, options)
  }
  inherit(Writable, Stream)

  const pump = (stream) => {
    const state = stream._writableState
    if (state.writing || state.corked > 0 || stream.destroyed) return
    const next = state.queue.shift()
    if (!next) return complete(stream)
    state.writing = true
    let answered = false
    const done = (error) => {
      if (answered) return
      answered = true
      const after = () => {
        state.writing = false
        state.length -= next.size
        if (error) {
          next.callback?.(error)
          return void stream.destroy(error)
        }
        next.callback?.(null)
        if (state.needDrain && state.length === 0 && !state.ending) {
          state.needDrain = false
          stream.emit('drain')
        }
        pump(stream)
      }
      later(after)
    }
    try {
      if (stream._write === Writable.prototype._write && stream._writev) stream._writev([{ chunk: next.chunk, encoding: next.encoding }], done)
      else stream._write(next.chunk, next.encoding, done)
    } catch (error) {
      done(error)
    }
  }
  const complete = (stream) => {
    const state = stream._writableState
    if (!state.ending || state.ended) return
    state.ended = true
    const done = (error) => {
      if (error) return void stream.destroy(error)
      state.finished = true
      stream.writable = false
      stream.writableFinished = true
      later(() => {
        stream.emit('prefinish')
        stream.emit('finish')
        finishIfDone(stream)
      })
    }
    try {
      stream._final(done)
    } catch (error) {
      done(error)
    }
  }
  const writableMethods = {
    _write() {
      throw coded(Error, 'ERR_METHOD_NOT_IMPLEMENTED', 'The _write() method is not implemented')
    },
    _final(callback) {
      callback()
    },
    _destroy(error, callback) {
      callback(error)
    },
    destroy,
    write(chunk, encoding, callback) {
      if (typeof encoding === 'function') [callback, encoding] = [encoding, undefined]
      const state = this._writableState
      if (chunk === null) throw coded(TypeError, 'ERR_STREAM_NULL_VALUES', 'May not write null values to stream')
      if (!state.objectMode) {
        if (typeof chunk === 'string') {
          encoding ??= state.defaultEncoding
          if (state.decodeStrings) [chunk, encoding] = [Buffer.from(chunk, encoding), 'buffer']
        } else if (chunk instanceof Uint8Array) {
          chunk = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
          encoding = 'buffer'
        } else throw coded(TypeError, 'ERR_INVALID_ARG_TYPE', `The "chunk" argument must be of type string or an instance of Buffer or Uint8Array. Received ${typeof chunk}`)
      }
      if (state.ending || this.destroyed) {
        const error = state.ending ? coded(Error, 'ERR_STREAM_WRITE_AFTER_END', 'write after end') : coded(Error, 'ERR_STREAM_DESTROYED', 'Cannot call write after a stream was destroyed')
        later(() => callback?.(error))
        if (state.ending) this.destroy(error)
        return false
      }
      const size = state.objectMode ? 1 : chunk.length
      state.queue.push({ chunk, encoding: encoding ?? 'utf8', callback, size })
      state.length += size
      const room = state.length < state.highWaterMark
      if (!room) state.needDrain = true
      pump(this)
      return room
    },
    end(chunk, encoding, callback) {
      if (typeof chunk === 'function') [callback, chunk, encoding] = [chunk, undefined, undefined]
      else if (typeof encoding === 'function') [callback, encoding] = [encoding, undefined]
      const state = this._writableState
      if (chunk !== undefined && chunk !== null) this.write(chunk, encoding)
      state.corked = 0
      if (typeof callback === 'function') {
        if (state.finished) later(callback)
        else {
          this.once('finish', callback)
          this.once('error', callback)
        }
      }
      state.ending = true
      pump(this)
      return this
    },
    cork() {
      this._writableState.corked++
    },
    uncork() {
      const state = this._writableState
      state.corked = Math.max(0, state.corked - 1)
      pump(this)
    },
    setDefaultEncoding(encoding) {
      this._writableState.defaultEncoding = encoding
      return this
    },
  }
  Object.assign(Writable.prototype, writableMethods)
  const writableGetters = {
    writableEnded: (state) => state.ending,
    writableLength: (state) => state.length,
    writableHighWaterMark: (state) => state.highWaterMark,
    writableObjectMode: (state) => state.objectMode,
    writableNeedDrain: (state) => state.needDrain,
    writableCorked: (state) => state.corked,
  }
  const addWritableGetters = (prototype) => {
    for (const [name, get] of Object.entries(writableGetters)) {
      Object.defineProperty(prototype, name, {
        configurable: true,
        get() {
          return get(this._writableState)
        },
      })
    }
    prototype.writableFinished = false
  }
  addWritableGetters(Writable.prototype)
  Object.defineProperty(Writable, Symbol.hasInstance, {
    value(value) {
      return Function.prototype[Symbol.hasInstance].call(this, value) || (this === Writable && value?._writableState !== undefined && value instanceof Stream)
    },
  })

  return { Writable, addWritableGetters, setUpWritable, writableMethods }
})
