// node:stream
(function (host, internal) {
  'use strict'

  const { Stream, addAbortSignal, coded, later } = internal.builtin('internal/stream/base')
  const { Readable } = internal.builtin('internal/stream/readable')
  const { Writable } = internal.builtin('internal/stream/writable')
  const { Duplex, PassThrough, Transform } = internal.builtin('internal/stream/transform')

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
