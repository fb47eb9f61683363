// node:timers, and the event loop: everything that is due runs in Node's order (microtasks, ticks, timers, immediates).
(function (host, internal) {
  'use strict'

  const { bind } = internal.builtin('async_hooks')
  const ticks = []
  let immediates = []
  const timers = new Map()
  let count = 0

  const check = (callback) => {
    if (typeof callback === 'function') return
    throw Object.assign(new TypeError(`The "callback" argument must be of type function. Received ${callback === null || callback === undefined ? String(callback) : typeof callback === 'object' ? `an instance of ${callback.constructor?.name}` : `type ${typeof callback} (${typeof callback === 'string' ? `'${callback}'` : String(callback)})`}`), { code: 'ERR_INVALID_ARG_TYPE' })
  }

  class Timeout {
    constructor(callback, delay, args, repeat) {
      check(callback)
      const bound = bind(callback)
      delay = Number(delay)
      this.id = ++count
      this.delay = delay >= 1 && delay <= 2147483647 ? Math.trunc(delay) : 1
      this.repeat = repeat
      this.run = () => bound(...args)
      this.referenced = true
      this.refresh()
    }
    refresh() {
      this.due = host.now() + this.delay
      timers.delete(this.id)
      timers.set(this.id, this)
      return this
    }
    ref() {
      this.referenced = true
      return this
    }
    unref() {
      this.referenced = false
      return this
    }
    hasRef() {
      return this.referenced
    }
    close() {
      timers.delete(this.id)
      return this
    }
    [Symbol.toPrimitive]() {
      return this.id
    }
    [Symbol.dispose ?? Symbol.for('Symbol.dispose')]() {
      this.close()
    }
  }
  class Immediate {
    constructor(callback, args) {
      check(callback)
      const bound = bind(callback)
      this.run = () => bound(...args)
      immediates.push(this)
    }
    ref() {
      return this
    }
    unref() {
      return this
    }
    hasRef() {
      return true
    }
    [Symbol.dispose ?? Symbol.for('Symbol.dispose')]() {
      this.run = null
    }
  }
  const clear = (timer) => {
    if (timer !== undefined && timer !== null) timers.delete(Number(timer))
  }

  // One call runs one callback, after which the host runs the microtasks.
  let phase = []
  internal.turn = () => {
    if (ticks.length > 0) {
      while (ticks.length > 0) ticks.shift()()
      return 0
    }
    if (phase.length > 0) {
      phase.shift().run?.()
      return 0
    }
    const now = host.now()
    const due = [...timers.values()].filter((timer) => timer.due <= now)
    if (due.length > 0 && !internal.immediatesNext) {
      due.sort((a, b) => a.due - b.due || a.id - b.id)
      internal.immediatesNext = true
      phase = due.map((timer) => ({
        run() {
          if (!timers.has(timer.id)) return
          if (timer.repeat) timer.refresh()
          else timers.delete(timer.id)
          timer.run()
        },
      }))
      return 0
    }
    internal.immediatesNext = false
    if (immediates.length > 0) {
      phase = immediates
      immediates = []
      return 0
    }
    if (due.length > 0) return 0
    let next = -1
    for (const timer of timers.values()) if (timer.referenced && (next < 0 || timer.due - now < next)) next = timer.due - now
    return next
  }

  return {
    setTimeout: (callback, delay, ...args) => new Timeout(callback, delay, args, false),
    setInterval: (callback, delay, ...args) => new Timeout(callback, delay, args, true),
    setImmediate: (callback, ...args) => new Immediate(callback, args),
    clearTimeout: clear,
    clearInterval: clear,
    clearImmediate: (immediate) => {
      if (immediate instanceof Immediate) immediate.run = null
    },
    nextTick(callback, ...args) {
      check(callback)
      const bound = bind(callback)
      ticks.push(() => bound(...args))
    },
    get promises() {
      return internal.builtin('timers/promises')
    },
  }
})
