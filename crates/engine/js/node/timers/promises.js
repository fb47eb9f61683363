// node:timers/promises
(function (host, internal) {
  'use strict'

  const timers = internal.builtin('timers')
  const aborted = (signal) => Object.assign(new Error('The operation was aborted', { cause: signal.reason }), { name: 'AbortError', code: 'ABORT_ERR' })
  const promised = (start, stop) =>
    (value, { signal, ref = true } = {}) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(aborted(signal))
        const timer = start(() => {
          signal?.removeEventListener('abort', cancel)
          resolve(value)
        })
        if (!ref) timer.unref()
        const cancel = () => {
          stop(timer)
          reject(aborted(signal))
        }
        signal?.addEventListener('abort', cancel, { once: true })
      })
  const setTimeout = (delay, value, options) => promised((done) => timers.setTimeout(done, delay), timers.clearTimeout)(value, options)
  const setImmediate = promised((done) => timers.setImmediate(done), timers.clearImmediate)
  return {
    setTimeout,
    setImmediate,
    async *setInterval(delay, value, options) {
      for (;;) yield await setTimeout(delay, value, options)
    },
    scheduler: { wait: (delay, options) => setTimeout(delay, undefined, options), yield: () => setImmediate() },
  }
})
