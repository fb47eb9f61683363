// node:stream: `Readable`.
(function (host, internal) {
  'use strict'

  const { Stream, coded, destroy, finishIfDone, inherit, later, setUp } = internal.builtin('internal/stream/base')

  function Readable(options) {
    if (!(this instanceof Readable)) return new Readable(options)
    Stream.call(this, options)
    this._readableState = {
      buffer: [], length: 0, ended: false, endEmitted: false, flowing: null, reading: false, scheduled: false,
      objectMode: Boolean(options?.objectMode || options?.readableObjectMode),
      highWaterMark: options?.readableHighWaterMark ?? options?.highWaterMark ?? (options?.objectMode || options?.readableObjectMode ? 16 : 65536),
      decoder: null, encoding: null, pipes: [], needReadable: false,
    }
    this.readable = true
    setUp(this, options)
    if (typeof options?.read === 'function') this._read = options.read
    if (options?.encoding) this.setEncoding(options.encoding)
  }
  inherit(Readable, Stream)

  const sizeOf = (state, chunk) => (state.objectMode ? 1 : chunk.length)
  const fill = (stream) => {
    const state = stream._readableState
    if (state.reading || state.ended || stream.destroyed || state.length >= Math.max(1, state.highWaterMark)) return
    state.reading = true
    try {
      stream._read(state.highWaterMark)
    } catch (error) {
      stream.destroy(error)
    }
  }
  const flow = (stream) => {
    const state = stream._readableState
    if (state.scheduled) return
    state.scheduled = true
    later(() => {
      state.scheduled = false
      if (stream.destroyed && !state.ended) return
      if (state.flowing) {
        while (state.flowing && state.buffer.length > 0) stream.emit('data', take(stream, undefined))
      } else if (stream.listenerCount('readable') > 0 && (state.buffer.length > 0 || state.ended) && state.needReadable) {
        state.needReadable = false
        stream.emit('readable')
      }
      if (state.buffer.length === 0 && state.ended) end(stream)
      else if (state.flowing || stream.listenerCount('readable') > 0) fill(stream)
    })
  }
  const end = (stream) => {
    const state = stream._readableState
    if (state.endEmitted || (state.flowing === null && stream.listenerCount('readable') === 0)) return
    state.endEmitted = true
    stream.readable = false
    later(() => {
      stream.emit('end')
      stream.readableEnded = true
      if (stream._writableState && stream.allowHalfOpen === false) stream.end()
      finishIfDone(stream)
    })
  }
  const take = (stream, size) => {
    const state = stream._readableState
    if (state.buffer.length === 0) return null
    if (state.objectMode || size === undefined) {
      if (state.objectMode || state.flowing) {
        const chunk = state.buffer.shift()
        state.length -= sizeOf(state, chunk)
        return chunk
      }
      const all = state.encoding ? state.buffer.join('') : Buffer.concat(state.buffer)
      state.buffer = []
      state.length = 0
      return all
    }
    if (size > state.length && !state.ended) return null
    const all = state.encoding ? state.buffer.join('') : Buffer.concat(state.buffer)
    const part = all.slice(0, size)
    state.buffer = part.length < all.length ? [all.slice(size)] : []
    state.length = all.length - part.length
    return part.length > 0 ? part : null
  }
  const push = (stream, chunk, encoding, front) => {
    const state = stream._readableState
    state.reading = false
    if (chunk === null) {
      if (state.ended) return false
      state.ended = true
      const rest = state.decoder?.end()
      if (rest) {
        state.buffer.push(rest)
        state.length += rest.length
      }
      state.needReadable = true
      flow(stream)
      return false
    }
    if (state.ended && !front) {
      stream.destroy(coded(Error, 'ERR_STREAM_PUSH_AFTER_EOF', 'stream.push() after EOF'))
      return false
    }
    if (!state.objectMode) {
      if (typeof chunk === 'string') chunk = state.encoding === (encoding ?? 'utf8') ? chunk : Buffer.from(chunk, encoding ?? 'utf8')
      else if (chunk instanceof Uint8Array) chunk = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
      else if (chunk !== undefined) {
        stream.destroy(coded(TypeError, 'ERR_INVALID_ARG_TYPE', `The "chunk" argument must be of type string or an instance of Buffer or Uint8Array. Received ${typeof chunk}`))
        return false
      }
      if (state.decoder && typeof chunk !== 'string') chunk = state.decoder.write(chunk)
      if (chunk === undefined || chunk.length === 0) {
        flow(stream)
        return state.length < state.highWaterMark
      }
    }
    if (front) state.buffer.unshift(chunk)
    else state.buffer.push(chunk)
    state.length += sizeOf(state, chunk)
    state.needReadable = true
    flow(stream)
    return state.length < state.highWaterMark
  }
  Object.assign(Readable.prototype, {
    _read() {
      throw coded(Error, 'ERR_METHOD_NOT_IMPLEMENTED', 'The _read() method is not implemented')
    },
    _destroy(error, callback) {
      callback(error)
    },
    destroy,
    push(chunk, encoding) {
      return push(this, chunk, encoding, false)
    },
    unshift(chunk, encoding) {
      return push(this, chunk, encoding, true)
    },
    read(size) {
      const state = this._readableState
      if (state.buffer.length === 0 && !state.ended) fill(this)
      const chunk = take(this, size)
      if (chunk === null) state.needReadable = true
      else if (state.flowing !== true) this.emit('data', chunk)
      if (state.buffer.length === 0 && state.ended) flow(this)
      else if (state.length < state.highWaterMark) later(() => fill(this))
      return chunk
    },
    setEncoding(encoding) {
      const state = this._readableState
      state.decoder = new (internal.builtin('string_decoder').StringDecoder)(encoding)
      state.encoding = state.decoder.encoding
      state.buffer = state.buffer.map((chunk) => state.decoder.write(chunk)).filter((text) => text !== '')
      state.length = state.buffer.reduce((sum, text) => sum + text.length, 0)
      return this
    },
    pause() {
      if (this._readableState.flowing !== false) {
        this._readableState.flowing = false
        this.emit('pause')
      }
      return this
    },
    resume() {
      if (!this._readableState.flowing) {
        this._readableState.flowing = true
        this.emit('resume')
      }
      flow(this)
      return this
    },
    isPaused() {
      return this._readableState.flowing === false
    },
    on(name, listener) {
      Stream.prototype.on.call(this, name, listener)
      if (name === 'data') {
        if (this._readableState.flowing !== false) this.resume()
      } else if (name === 'readable') {
        this._readableState.needReadable = true
        this._readableState.flowing = false
        flow(this)
        later(() => fill(this))
      }
      return this
    },
    addListener(name, listener) {
      return this.on(name, listener)
    },
    pipe(target, options) {
      const state = this._readableState
      const onData = (chunk) => {
        if (target.write(chunk) === false) this.pause()
      }
      const onDrain = () => this.resume()
      const onEnd = () => target.end()
      const clean = () => {
        this.removeListener('data', onData)
        this.removeListener('end', onEnd)
        target.removeListener('drain', onDrain)
        state.pipes = state.pipes.filter((one) => one.target !== target)
      }
      state.pipes.push({ target, clean })
      this.on('data', onData)
      target.on('drain', onDrain)
      if (options?.end !== false && target !== process.stdout && target !== process.stderr) this.once('end', onEnd)
      target.emit('pipe', this)
      this.resume()
      return target
    },
    unpipe(target) {
      for (const one of [...this._readableState.pipes]) {
        if (target && one.target !== target) continue
        one.clean()
        one.target.emit('unpipe', this)
      }
      if (this._readableState.pipes.length === 0) this.pause()
      return this
    },
    wrap(stream) {
      stream.on('data', (chunk) => {
        if (!this.push(chunk)) stream.pause?.()
      })
      stream.on('end', () => this.push(null))
      stream.on('error', (error) => this.destroy(error))
      this._read = () => stream.resume?.()
      return this
    },
    async *[Symbol.asyncIterator]() {
      let wake = null
      let failure = null
      let closed = false
      const notify = () => {
        wake?.()
        wake = null
      }
      this.on('readable', notify)
      this.on('end', notify)
      this.on('error', (error) => ((failure = error), notify()))
      this.on('close', () => ((closed = true), notify()))
      try {
        for (;;) {
          const chunk = this.destroyed ? null : this.read()
          if (chunk !== null) yield chunk
          else if (failure ?? this.errored) throw failure ?? this.errored
          else if (this._readableState.endEmitted) return
          else if (closed || this.destroyed) throw coded(Error, 'ERR_STREAM_PREMATURE_CLOSE', 'Premature close')
          else await new Promise((resolve) => (wake = resolve))
        }
      } finally {
        if (!this.destroyed) this.destroy()
      }
    },
    iterator() {
      return this[Symbol.asyncIterator]()
    },
    async toArray() {
      const chunks = []
      for await (const chunk of this) chunks.push(chunk)
      return chunks
    },
    async forEach(callback) {
      for await (const chunk of this) await callback(chunk)
    },
    map(callback) {
      const source = this
      return Readable.from((async function* () {
        for await (const chunk of source) yield callback(chunk)
      })())
    },
    filter(callback) {
      const source = this
      return Readable.from((async function* () {
        for await (const chunk of source) if (await callback(chunk)) yield chunk
      })())
    },
  })
  for (const [name, get] of Object.entries({
    readableFlowing: (state) => state.flowing,
    readableLength: (state) => state.length,
    readableHighWaterMark: (state) => state.highWaterMark,
    readableObjectMode: (state) => state.objectMode,
    readableEncoding: (state) => state.encoding,
  })) {
    Object.defineProperty(Readable.prototype, name, {
      configurable: true,
      get() {
        return get(this._readableState)
      },
    })
  }
  Readable.prototype.readableEnded = false
  Readable.from = (source, options) => {
    if (typeof source === 'string' || source instanceof Uint8Array) {
      let chunk = source
      return new Readable({
        objectMode: true,
        ...options,
        read() {
          this.push(chunk)
          chunk = null
        },
      })
    }
    const iterator = source[Symbol.asyncIterator]?.() ?? source[Symbol.iterator]()
    return new Readable({
      objectMode: true,
      highWaterMark: 1,
      ...options,
      read() {
        Promise.resolve(iterator.next()).then(
          async ({ done, value }) => this.push(done ? null : await value),
          (error) => this.destroy(error),
        ).catch((error) => this.destroy(error))
      },
      destroy(error, callback) {
        Promise.resolve(iterator.return?.()).then(() => callback(error), callback)
      },
    })
  }
  Readable.fromWeb = (web, options) => Readable.from(web, { objectMode: false, ...options })
  Readable.toWeb = (stream) => {
    const iterator = stream[Symbol.asyncIterator]()
    return new ReadableStream({
      async pull(controller) {
        const { done, value } = await iterator.next()
        if (done) controller.close()
        else controller.enqueue(value instanceof Uint8Array ? new Uint8Array(value) : value)
      },
      cancel: (reason) => void stream.destroy(reason),
    })
  }

  return { Readable }
})
