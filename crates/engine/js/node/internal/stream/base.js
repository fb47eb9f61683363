// What all of node:stream shares: the old `Stream`, how a stream is set up, destroyed and aborted.
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

  const addAbortSignal = (signal, stream) => {
    const abort = () => stream.destroy(Object.assign(new Error('The operation was aborted', { cause: signal.reason }), { name: 'AbortError', code: 'ABORT_ERR' }))
    if (signal.aborted) abort()
    else signal.addEventListener('abort', abort, { once: true })
    return stream
  }

  return { Stream, addAbortSignal, coded, destroy, finishIfDone, inherit, later, setUp }
})
