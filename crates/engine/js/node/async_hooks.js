// node:async_hooks. What is current follows callbacks of timers, ticks and promises, but not `await`: the engine has
// no way to know when a function that awaits goes on.
(function () {
  'use strict'

  // The current stores: a Map from AsyncLocalStorage to its store, never changed once made.
  let watching = false
  let stores
  const current = () => stores
  const swap = (next, work, self, args) => {
    const previous = current()
    stores = next
    try {
      return work.apply(self, args)
    } finally {
      stores = previous
    }
  }
  const withStore = (storage, store) => {
    const next = new Map(current())
    if (store === undefined) next.delete(storage)
    else next.set(storage, store)
    return next
  }
  const bind = (callback) => {
    if (!watching) return callback
    const saved = current()
    return function (...args) {
      return swap(saved, callback, this, args)
    }
  }
  const watch = () => {
    if (watching) return
    watching = true
    const { then } = Promise.prototype
    const follow = (callback) => (typeof callback === 'function' ? bind(callback) : callback)
    Object.defineProperty(Promise.prototype, 'then', {
      configurable: true,
      value(fulfilled, rejected) {
        return then.call(this, follow(fulfilled), follow(rejected))
      },
      writable: true,
    })
  }

  class AsyncLocalStorage {
    constructor() {
      watch()
    }
    getStore() {
      return current()?.get(this)
    }
    run(store, callback, ...args) {
      return swap(withStore(this, store), callback, undefined, args)
    }
    enterWith(store) {
      stores = withStore(this, store)
    }
    exit(callback, ...args) {
      return swap(withStore(this), callback, undefined, args)
    }
    disable() {
      stores = withStore(this)
    }
    static bind(callback) {
      return bind(callback)
    }
    static snapshot() {
      const saved = current()
      return (callback, ...args) => swap(saved, callback, undefined, args)
    }
  }
  let resources = 0
  class AsyncResource {
    #stores = current()
    #id = ++resources
    constructor(type) {
      this.type = type
    }
    runInAsyncScope(callback, self, ...args) {
      return swap(this.#stores, callback, self, args)
    }
    bind(callback) {
      const saved = this.#stores
      return (...args) => swap(saved, callback, undefined, args)
    }
    static bind(callback) {
      return bind(callback)
    }
    emitDestroy() {
      return this
    }
    asyncId() {
      return this.#id
    }
    triggerAsyncId() {
      return 0
    }
  }
  const noHooks = () => {
    throw new Error('node:async_hooks.createHook().enable is not available in the embedded engine; use --engine node')
  }
  return {
    AsyncLocalStorage,
    AsyncResource,
    bind,
    createHook: () => ({ enable: noHooks, disable() { return this } }),
    executionAsyncId: () => 1,
    executionAsyncResource: () => ({}),
    triggerAsyncId: () => 0,
  }
})
