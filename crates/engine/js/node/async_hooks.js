// node:async_hooks. The host keeps what is current on each promise, and gives it back when a reaction of it runs.
(function (host) {
  'use strict'

  // The current stores: a Map from AsyncLocalStorage to its store, never changed once made.
  let watching = false
  const current = () => host.asyncContext.get()
  const swap = (stores, work, self, args) => {
    const previous = current()
    host.asyncContext.set(stores)
    try {
      return work.apply(self, args)
    } finally {
      host.asyncContext.set(previous)
    }
  }
  const withStore = (storage, store) => {
    const stores = new Map(current())
    if (store === undefined) stores.delete(storage)
    else stores.set(storage, store)
    return stores
  }
  const bind = (callback) => {
    const stores = watching ? current() : undefined
    return stores === undefined
      ? callback
      : function (...args) {
          return swap(stores, callback, this, args)
        }
  }
  const watch = () => {
    if (watching) return
    watching = true
    host.asyncContext.watch()
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
      host.asyncContext.set(withStore(this, store))
    }
    exit(callback, ...args) {
      return swap(withStore(this), callback, undefined, args)
    }
    disable() {
      host.asyncContext.set(withStore(this))
    }
    static bind(callback) {
      return bind(callback)
    }
    static snapshot() {
      const stores = current()
      return (callback, ...args) => swap(stores, callback, undefined, args)
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
      const stores = this.#stores
      return (...args) => swap(stores, callback, undefined, args)
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
