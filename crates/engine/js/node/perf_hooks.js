// node:perf_hooks: performance.
(function (host, internal) {
  'use strict'
  const G = globalThis
  const performance = { now: () => host.now(), mark() {}, measure() {}, timeOrigin: Date.now() - host.now() }
  return { performance, PerformanceObserver: class { observe() {} } }
})
