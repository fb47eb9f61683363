// node:stream
(function (host, internal) {
  'use strict'

  const { EventEmitter } = internal.builtin('events')
  const coded = (Type, code, message) => Object.assign(new Type(message), { code })
  const later = (work) => process.nextTick(work)

  // Plain functions, because packages inherit from them with `util.inherits` and `Readable.call(this, options)`.
  const inherit = (child, parent) => {
    Object.setPrototypeOf(child.prototype, parent.prototype)
    Object.setPrototypeOf(child, parent)
  }
  function Stream(options) {
    EventEmitter.call(this, options)
  }
  inherit(Stream, EventEmitter)
  Stream.prototype.pipe = function (target, options) {
    this.on('data', (chunk) => {
      if (target.write(chunk) === false) this.pause?.()
    })
    target.on('drain', () => this.resume?.())
    if (options?.end !== false) this.on('end', () => target.end())
    target.emit('pipe', this)
    return target
  }

  // ---- What readable and writable streams share ----

  const setUp = (stream, options) => {
    stream.destroyed ??= false
    stream.closed ??= false
    stream.errored ??= null
    stream._autoDestroy = options?.autoDestroy !== false
    stream._emitClose = options?.emitClose !== false
    if (typeof options?.destroy === 'function') stream._destroy = options.destroy
    if (typeof options?.construct === 'function') stream._construct = options.construct
    const { signal } = options ?? {}
    if (signal) addAbortSignal(signal, stream)
  }
  const destroy = function (error, callback) {
    if (this.destroyed) {
      callback?.(error)
      return this
    }
    this.destroyed = true
    if (error) this.errored = error
    this._destroy(error ?? null, (failure) => {
      const final = failure ?? error
      later(() => {
        callback?.(final)
        if (final) {
          this.errored = final
          this.emit('error', final)
        }
        this.closed = true
        if (this._emitClose) this.emit('close')
      })
    })
    return this
  }
  const finishIfDone = (stream) => {
    const readDone = !stream._readableState || stream._readableState.endEmitted || stream._readableState.never
    const writeDone = !stream._writableState || stream._writableState.finished
    if (readDone && writeDone && stream._autoDestroy) stream.destroy()
  }

  // ---- Readable ----

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

  // ---- Writable ----

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

  // ---- Duplex and Transform ----

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

  // ---- Tools ----

  const finished = (stream, options, callback) => {
    if (typeof options === 'function') [callback, options] = [options, {}]
    let done = false
    const finish = (error) => {
      if (done) return
      done = true
      clean()
      callback.call(stream, error)
    }
    const wants = {
      read: options?.readable !== false && stream._readableState !== undefined,
      write: options?.writable !== false && stream._writableState !== undefined,
    }
    const check = () => {
      const read = !wants.read || stream._readableState.endEmitted
      const write = !wants.write || stream._writableState.finished
      if (read && write) finish()
    }
    const onClose = () => {
      check()
      finish(stream.errored ?? coded(Error, 'ERR_STREAM_PREMATURE_CLOSE', 'Premature close'))
    }
    const clean = () => {
      stream.removeListener('end', check)
      stream.removeListener('finish', check)
      stream.removeListener('error', finish)
      stream.removeListener('close', onClose)
    }
    stream.on('end', check)
    stream.on('finish', check)
    stream.on('error', finish)
    stream.on('close', onClose)
    if (stream.closed) later(onClose)
    return clean
  }
  const pipeline = (...streams) => {
    const callback = typeof streams.at(-1) === 'function' ? streams.pop() : () => {}
    const all = streams.length === 1 && Array.isArray(streams[0]) ? streams[0] : streams
    const made = []
    try {
      let current = null
      for (const [index, one] of all.entries()) {
        let next = one
        if (typeof one === 'function') {
          const result = one(current ?? undefined)
          if (index === all.length - 1 && typeof result?.then === 'function') {
            result.then((value) => callback(undefined, value), callback)
            return current
          }
          next = Readable.from(result)
        } else if (index === 0 && !(one instanceof Stream)) next = Readable.from(one)
        if (current && next instanceof Stream && typeof one !== 'function') current.pipe(next)
        made.push(next)
        current = next
      }
      let left = made.length
      let failed = false
      for (const one of made) {
        finished(one, (error) => {
          if (failed) return
          if (error) {
            failed = true
            for (const other of made) if (other !== one) other.destroy()
            callback(error)
          } else if (--left === 0) callback()
        })
      }
      return current
    } catch (error) {
      for (const one of made) one.destroy?.()
      later(() => callback(error))
      return undefined
    }
  }
  const addAbortSignal = (signal, stream) => {
    const abort = () => stream.destroy(Object.assign(new Error('The operation was aborted', { cause: signal.reason }), { name: 'AbortError', code: 'ABORT_ERR' }))
    if (signal.aborted) abort()
    else signal.addEventListener('abort', abort, { once: true })
    return stream
  }
  const promises = {
    finished: (stream, options) => new Promise((resolve, reject) => finished(stream, options ?? {}, (error) => (error ? reject(error) : resolve()))),
    pipeline: (...streams) => {
      const last = streams.at(-1)
      if (last !== null && typeof last === 'object' && !(last instanceof Stream) && !last[Symbol.asyncIterator] && !last[Symbol.iterator] && !Array.isArray(last)) streams.pop()
      return new Promise((resolve, reject) => pipeline(...streams, (error, value) => (error ? reject(error) : resolve(value))))
    },
  }
  return Object.assign(Stream, {
    Duplex, PassThrough, Readable, Stream, Transform, Writable, addAbortSignal, finished, pipeline, promises,
    compose() {
      throw new Error('node:stream.compose is not available in the embedded engine; use --engine node')
    },
    getDefaultHighWaterMark: (objectMode) => (objectMode ? 16 : 65536),
    isDisturbed: (stream) => stream._readableState?.endEmitted ?? false,
    isErrored: (stream) => stream.errored !== null && stream.errored !== undefined,
    isReadable: (stream) => Boolean(stream.readable) && !stream.destroyed,
  })
})
