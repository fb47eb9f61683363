// node:events
(function (host, internal) {
  'use strict'

  const ERROR_MONITOR = Symbol('events.errorMonitor')
  const CAPTURE = Symbol.for('nodejs.rejection')
  let defaultMaxListeners = 10

  const checkListener = (listener) => {
    if (typeof listener === 'function') return
    const received = listener === null || listener === undefined ? String(listener) : typeof listener === 'object' ? `an instance of ${listener.constructor?.name}` : `type ${typeof listener} (${typeof listener === 'string' ? `'${listener}'` : String(listener)})`
    throw Object.assign(new TypeError(`The "listener" argument must be of type function. Received ${received}`), { code: 'ERR_INVALID_ARG_TYPE' })
  }

  // A plain function, because packages inherit from it with `util.inherits` and `EventEmitter.call(this)`.
  function EventEmitter(options) {
    EventEmitter.init.call(this, options)
  }
  EventEmitter.init = function (options) {
    if (this._events === undefined || this._events === Object.getPrototypeOf(this)._events) {
      this._events = Object.create(null)
      this._eventsCount = 0
    }
    this._maxListeners ||= undefined
    if (options?.captureRejections) this[CAPTURES] = true
  }
  const CAPTURES = Symbol('captureRejections')

  const listOf = (emitter, name) => emitter._events?.[name] ?? []
  const add = (emitter, name, listener, first) => {
    checkListener(listener)
    if (emitter._events === undefined) EventEmitter.init.call(emitter)
    if (emitter._events.newListener !== undefined) emitter.emit('newListener', name, listener.listener ?? listener)
    const list = emitter._events[name]
    if (!list) {
      emitter._events[name] = [listener]
      emitter._eventsCount++
    } else emitter._events[name] = first ? [listener, ...list] : [...list, listener]
    return emitter
  }
  const onceOf = (emitter, name, listener) => {
    checkListener(listener)
    const wrapped = function (...args) {
      emitter.removeListener(name, wrapped)
      return listener.apply(emitter, args)
    }
    wrapped.listener = listener
    return wrapped
  }

  const methods = {
    addListener(name, listener) {
      return add(this, name, listener, false)
    },
    on(name, listener) {
      return add(this, name, listener, false)
    },
    prependListener(name, listener) {
      return add(this, name, listener, true)
    },
    once(name, listener) {
      return this.on(name, onceOf(this, name, listener))
    },
    prependOnceListener(name, listener) {
      return this.prependListener(name, onceOf(this, name, listener))
    },
    removeListener(name, listener) {
      checkListener(listener)
      const list = this._events?.[name]
      if (!list) return this
      for (let i = list.length - 1; i >= 0; i--) {
        if (list[i] !== listener && list[i].listener !== listener) continue
        const rest = list.toSpliced(i, 1)
        if (rest.length > 0) this._events[name] = rest
        else {
          delete this._events[name]
          this._eventsCount--
        }
        if (this._events.removeListener !== undefined) this.emit('removeListener', name, listener)
        break
      }
      return this
    },
    off(name, listener) {
      return this.removeListener(name, listener)
    },
    removeAllListeners(name) {
      if (this._events === undefined) return this
      const names = name === undefined ? Reflect.ownKeys(this._events).filter((one) => one !== 'removeListener') : [name]
      for (const one of names) {
        if (this._events.removeListener === undefined) delete this._events[one]
        else for (const listener of [...listOf(this, one)].reverse()) this.removeListener(one, listener)
      }
      if (name === undefined) this._events = Object.create(null)
      this._eventsCount = Reflect.ownKeys(this._events).length
      return this
    },
    emit(name, ...args) {
      if (name === 'error') {
        for (const listener of listOf(this, ERROR_MONITOR)) listener.apply(this, args)
        if (listOf(this, 'error').length === 0) {
          if (args[0] instanceof Error) throw args[0]
          const error = new Error(`Unhandled error. (${typeof args[0] === 'string' ? `'${args[0]}'` : String(args[0])})`)
          throw Object.assign(error, { code: 'ERR_UNHANDLED_ERROR', context: args[0] })
        }
      }
      const list = this._events?.[name]
      if (!list) return false
      for (const listener of list) {
        const result = listener.apply(this, args)
        if (this[CAPTURES] && typeof result?.then === 'function') {
          result.then(undefined, (error) => (typeof this[CAPTURE] === 'function' ? this[CAPTURE](error, name, ...args) : this.emit('error', error)))
        }
      }
      return true
    },
    listenerCount(name, listener) {
      const list = listOf(this, name)
      return listener === undefined ? list.length : list.filter((one) => one === listener || one.listener === listener).length
    },
    listeners(name) {
      return listOf(this, name).map((one) => one.listener ?? one)
    },
    rawListeners(name) {
      return [...listOf(this, name)]
    },
    eventNames() {
      return this._events === undefined ? [] : Reflect.ownKeys(this._events)
    },
    setMaxListeners(count) {
      this._maxListeners = count
      return this
    },
    getMaxListeners() {
      return this._maxListeners ?? defaultMaxListeners
    },
  }
  EventEmitter.prototype._events = undefined
  EventEmitter.prototype._eventsCount = 0
  EventEmitter.prototype._maxListeners = undefined
  Object.assign(EventEmitter.prototype, methods)

  const aborted = (signal) => Object.assign(new Error('The operation was aborted', { cause: signal.reason }), { name: 'AbortError', code: 'ABORT_ERR' })
  const isEmitter = (target) => typeof target.on === 'function'

  const once = (target, name, { signal } = {}) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(aborted(signal))
      const stop = () => {
        if (isEmitter(target)) {
          target.removeListener(name, done)
          target.removeListener('error', failed)
        } else target.removeEventListener(name, done)
        signal?.removeEventListener('abort', cancelled)
      }
      const done = (...args) => (stop(), resolve(args))
      const failed = (error) => (stop(), reject(error))
      const cancelled = () => (stop(), reject(aborted(signal)))
      if (isEmitter(target)) {
        target.once(name, done)
        if (name !== 'error') target.once('error', failed)
      } else target.addEventListener(name, done, { once: true })
      signal?.addEventListener('abort', cancelled, { once: true })
    })

  const on = (emitter, name, { signal } = {}) => {
    const values = []
    const waiting = []
    let failure = null
    let ended = false
    const listen = (...args) => (waiting.length > 0 ? waiting.shift().resolve({ done: false, value: args }) : values.push(args))
    const fail = (error) => (waiting.length > 0 ? waiting.shift().reject(error) : (failure = error))
    const stop = () => {
      ended = true
      emitter.removeListener(name, listen)
      emitter.removeListener('error', fail)
      for (const one of waiting.splice(0)) one.resolve({ done: true, value: undefined })
      return Promise.resolve({ done: true, value: undefined })
    }
    emitter.on(name, listen)
    if (name !== 'error') emitter.on('error', fail)
    signal?.addEventListener('abort', () => fail(aborted(signal)), { once: true })
    return {
      next() {
        if (values.length > 0) return Promise.resolve({ done: false, value: values.shift() })
        if (failure) {
          const error = failure
          failure = null
          return Promise.reject(error)
        }
        if (ended) return Promise.resolve({ done: true, value: undefined })
        return new Promise((resolve, reject) => waiting.push({ resolve, reject }))
      },
      return: stop,
      throw(error) {
        fail(error)
        return stop()
      },
      [Symbol.asyncIterator]() {
        return this
      },
    }
  }

  class EventEmitterAsyncResource extends EventEmitter {}

  Object.defineProperty(EventEmitter, 'defaultMaxListeners', {
    enumerable: true,
    get: () => defaultMaxListeners,
    set: (value) => (defaultMaxListeners = value),
  })
  return Object.assign(EventEmitter, {
    EventEmitter,
    EventEmitterAsyncResource,
    captureRejectionSymbol: CAPTURE,
    captureRejections: false,
    errorMonitor: ERROR_MONITOR,
    getEventListeners: (target, name) => target.listeners?.(name) ?? [],
    getMaxListeners: (target) => target.getMaxListeners?.() ?? defaultMaxListeners,
    listenerCount: (emitter, name) => emitter.listenerCount(name),
    on,
    once,
    setMaxListeners(count, ...targets) {
      if (targets.length === 0) defaultMaxListeners = count
      for (const target of targets) target.setMaxListeners?.(count)
    },
    usingDomains: false,
    addAbortListener(signal, listener) {
      if (signal.aborted) queueMicrotask(() => listener())
      else signal.addEventListener('abort', listener, { once: true })
      return { [Symbol.dispose ?? Symbol.for('Symbol.dispose')]: () => signal.removeEventListener('abort', listener) }
    },
  })
})
