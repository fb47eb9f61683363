// node:diagnostics_channel
(function () {
  'use strict'

  const channels = new Map()
  class Channel {
    #subscribers = []
    constructor(name) {
      this.name = name
    }
    get hasSubscribers() {
      return this.#subscribers.length > 0
    }
    subscribe(subscriber) {
      this.#subscribers = [...this.#subscribers, subscriber]
    }
    unsubscribe(subscriber) {
      const before = this.#subscribers.length
      this.#subscribers = this.#subscribers.filter((one) => one !== subscriber)
      return this.#subscribers.length < before
    }
    publish(message) {
      for (const subscriber of this.#subscribers) subscriber(message, this.name)
    }
    bindStore() {}
    unbindStore() {
      return false
    }
    runStores(message, callback, self, ...args) {
      this.publish(message)
      return callback.apply(self, args)
    }
  }
  const channel = (name) => {
    if (!channels.has(name)) channels.set(name, new Channel(name))
    return channels.get(name)
  }
  const tracingChannel = (name) => {
    const parts = Object.fromEntries(['start', 'end', 'asyncStart', 'asyncEnd', 'error'].map((part) => [part, typeof name === 'string' ? channel(`tracing:${name}:${part}`) : name[part]]))
    const traceSync = (callback, context = {}, self, ...args) => {
      parts.start.publish(context)
      try {
        context.result = callback.apply(self, args)
        return context.result
      } catch (error) {
        context.error = error
        parts.error.publish(context)
        throw error
      } finally {
        parts.end.publish(context)
      }
    }
    return {
      ...parts,
      get hasSubscribers() {
        return Object.values(parts).some((part) => part.hasSubscribers)
      },
      subscribe(subscribers) {
        for (const [part, subscriber] of Object.entries(subscribers)) parts[part].subscribe(subscriber)
      },
      unsubscribe(subscribers) {
        for (const [part, subscriber] of Object.entries(subscribers)) parts[part].unsubscribe(subscriber)
      },
      traceSync,
      tracePromise: (callback, context, self, ...args) => Promise.resolve(traceSync(callback, context, self, ...args)),
      traceCallback: (callback, position, context, self, ...args) => traceSync(callback, context, self, ...args),
    }
  }
  return {
    Channel,
    channel,
    hasSubscribers: (name) => channels.get(name)?.hasSubscribers ?? false,
    subscribe: (name, subscriber) => channel(name).subscribe(subscriber),
    tracingChannel,
    unsubscribe: (name, subscriber) => channel(name).unsubscribe(subscriber),
  }
})
