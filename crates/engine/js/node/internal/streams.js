// The streams of the web platform: readable, writable and transform streams of any chunks.
(function () {
  'use strict'

  const invalid = (message) => Object.assign(new TypeError(`Invalid state: ${message}`), { code: 'ERR_INVALID_STATE' })
  const missing = (name) =>
    class {
      constructor() {
        throw new Error(`${name} is not available in the embedded engine; use --engine node`)
      }
    }

  class ReadableStream {
    #queue = []
    #waiting = []
    #state = 'readable'
    #error
    #source
    #controller
    #pulling = false
    #started
    #locked = false
    constructor(source = {}) {
      this.#source = source
      const stream = this
      this.#controller = {
        enqueue(chunk) {
          if (stream.#state !== 'readable') throw invalid('Controller is already closed')
          const waiting = stream.#waiting.shift()
          if (waiting) waiting.resolve({ done: false, value: chunk })
          else stream.#queue.push(chunk)
        },
        close() {
          if (stream.#state !== 'readable') throw invalid('Controller is already closed')
          stream.#state = 'closed'
          for (const waiting of stream.#waiting.splice(0)) waiting.resolve({ done: true, value: undefined })
        },
        error(error) {
          if (stream.#state !== 'readable') return
          stream.#state = 'errored'
          stream.#error = error
          stream.#queue = []
          for (const waiting of stream.#waiting.splice(0)) waiting.reject(error)
        },
        get desiredSize() {
          return stream.#state === 'readable' ? 1 - stream.#queue.length : stream.#state === 'closed' ? 0 : null
        },
      }
      this.#started = Promise.resolve(source.start?.(this.#controller)).catch((error) => this.#controller.error(error))
    }
    get locked() {
      return this.#locked
    }
    async #pull() {
      if (this.#pulling || this.#state !== 'readable' || !this.#source.pull) return
      this.#pulling = true
      try {
        await this.#started
        while (this.#state === 'readable' && this.#waiting.length > 0) {
          const before = this.#waiting.length
          await this.#source.pull(this.#controller)
          if (this.#waiting.length === before) break
        }
      } catch (error) {
        this.#controller.error(error)
      } finally {
        this.#pulling = false
      }
    }
    #read() {
      if (this.#queue.length > 0) return Promise.resolve({ done: false, value: this.#queue.shift() })
      if (this.#state === 'errored') return Promise.reject(this.#error)
      if (this.#state === 'closed') return Promise.resolve({ done: true, value: undefined })
      return new Promise((resolve, reject) => {
        this.#waiting.push({ resolve, reject })
        void this.#pull()
      })
    }
    async #cancel(reason) {
      if (this.#state !== 'readable') return
      this.#queue = []
      this.#controller.close()
      await this.#source.cancel?.(reason)
    }
    cancel(reason) {
      return this.#locked ? Promise.reject(invalid('ReadableStream is locked')) : this.#cancel(reason)
    }
    getReader() {
      if (this.#locked) throw invalid('ReadableStream is locked')
      this.#locked = true
      const closed = Promise.withResolvers()
      closed.promise.catch(() => {})
      return {
        read: () =>
          this.#read().then(
            (result) => (result.done && closed.resolve(), result),
            (error) => {
              closed.reject(error)
              throw error
            },
          ),
        cancel: (reason) => this.#cancel(reason),
        releaseLock: () => {
          this.#locked = false
        },
        closed: closed.promise,
      }
    }
    async pipeTo(target, { preventClose, preventAbort } = {}) {
      const reader = this.getReader()
      const writer = target.getWriter()
      try {
        for (let next = await reader.read(); !next.done; next = await reader.read()) await writer.write(next.value)
        if (!preventClose) await writer.close()
      } catch (error) {
        if (!preventAbort) await writer.abort(error)
        throw error
      } finally {
        reader.releaseLock()
        writer.releaseLock()
      }
    }
    pipeThrough({ readable, writable }, options) {
      this.pipeTo(writable, options).catch(() => {})
      return readable
    }
    tee() {
      const reader = this.getReader()
      const controllers = []
      const pull = async () => {
        const { done, value } = await reader.read()
        for (const controller of controllers) done ? controller.close() : controller.enqueue(value)
      }
      const branch = () => new ReadableStream({ start: (controller) => void controllers.push(controller), pull })
      return [branch(), branch()]
    }
    async *values() {
      const reader = this.getReader()
      try {
        for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
      } finally {
        await reader.cancel()
        reader.releaseLock()
      }
    }
    [Symbol.asyncIterator]() {
      return this.values()
    }
    static from(source) {
      const iterator = source[Symbol.asyncIterator]?.() ?? source[Symbol.iterator]()
      return new ReadableStream({
        async pull(controller) {
          const { done, value } = await iterator.next()
          if (done) controller.close()
          else controller.enqueue(value)
        },
        cancel: (reason) => iterator.return?.(reason),
      })
    }
  }

  class WritableStream {
    #sink
    #tail
    #state = 'writable'
    #error
    #locked = false
    constructor(sink = {}) {
      this.#sink = sink
      this.#tail = Promise.resolve(sink.start?.({ error: (error) => this.#fail(error) }))
    }
    #fail(error) {
      this.#state = 'errored'
      this.#error = error
    }
    get locked() {
      return this.#locked
    }
    #then(work) {
      const result = this.#tail.then(() => {
        if (this.#state === 'errored') throw this.#error
        return work()
      })
      this.#tail = result.catch((error) => this.#fail(error))
      return result
    }
    getWriter() {
      if (this.#locked) throw invalid('WritableStream is locked')
      this.#locked = true
      const controller = { error: (error) => this.#fail(error) }
      const closed = Promise.withResolvers()
      closed.promise.catch(() => {})
      return {
        write: (chunk) => this.#then(() => this.#sink.write?.(chunk, controller)),
        close: () => this.#then(async () => {
          await this.#sink.close?.()
          this.#state = 'closed'
          closed.resolve()
        }),
        abort: async (reason) => {
          this.#fail(reason)
          closed.reject(reason)
          await this.#sink.abort?.(reason)
        },
        releaseLock: () => {
          this.#locked = false
        },
        ready: Promise.resolve(),
        closed: closed.promise,
        desiredSize: 1,
      }
    }
    close() {
      const writer = this.getWriter()
      return writer.close().finally(() => writer.releaseLock())
    }
    abort(reason) {
      const writer = this.getWriter()
      return writer.abort(reason).finally(() => writer.releaseLock())
    }
  }

  class TransformStream {
    constructor(transformer = {}) {
      let controller
      this.readable = new ReadableStream({ start: (one) => void (controller = one) })
      const inner = { enqueue: (chunk) => controller.enqueue(chunk), error: (error) => controller.error(error), terminate: () => controller.close(), get desiredSize() { return controller.desiredSize } }
      this.writable = new WritableStream({
        start: () => transformer.start?.(inner),
        write: (chunk) => (transformer.transform ? transformer.transform(chunk, inner) : inner.enqueue(chunk)),
        async close() {
          await transformer.flush?.(inner)
          controller.close()
        },
        abort: (reason) => controller.error(reason),
      })
    }
  }
  class TextDecoderStream extends TransformStream {
    constructor(label, options) {
      const decoder = new TextDecoder(label, options)
      super({
        transform: (chunk, controller) => controller.enqueue(decoder.decode(chunk, { stream: true })),
        flush(controller) {
          const rest = decoder.decode()
          if (rest) controller.enqueue(rest)
        },
      })
    }
  }
  class TextEncoderStream extends TransformStream {
    constructor() {
      super({ transform: (chunk, controller) => controller.enqueue(new TextEncoder().encode(String(chunk))) })
    }
  }
  return {
    ReadableStream, TextDecoderStream, TextEncoderStream, TransformStream, WritableStream,
    ByteLengthQueuingStrategy: class { constructor({ highWaterMark }) { this.highWaterMark = highWaterMark } size(chunk) { return chunk.byteLength } },
    CountQueuingStrategy: class { constructor({ highWaterMark }) { this.highWaterMark = highWaterMark } size() { return 1 } },
    CompressionStream: missing('CompressionStream'),
    DecompressionStream: missing('DecompressionStream'),
  }
})
