// node:perf_hooks
(function (host) {
  'use strict'

  const entries = []
  class PerformanceEntry {
    constructor(name, entryType, startTime, duration, detail) {
      Object.assign(this, { name, entryType, startTime, duration, detail })
    }
    toJSON() {
      return { ...this }
    }
  }
  const startOf = (mark, otherwise) => (typeof mark === 'number' ? mark : mark === undefined ? otherwise : entries.findLast((entry) => entry.name === mark)?.startTime ?? otherwise)
  const remember = (entry) => {
    entries.push(entry)
    return entry
  }
  const performance = {
    timeOrigin: Date.now() - host.now(),
    now: () => host.now(),
    mark: (name, { startTime = host.now(), detail = null } = {}) => remember(new PerformanceEntry(name, 'mark', startTime, 0, detail)),
    measure(name, start, end) {
      const options = typeof start === 'object' && start !== null ? start : { start, end }
      const from = startOf(options.start, 0)
      const to = startOf(options.end, host.now())
      return remember(new PerformanceEntry(name, 'measure', from, options.duration ?? to - from, options.detail ?? null))
    },
    getEntries: () => [...entries],
    getEntriesByName: (name, type) => entries.filter((entry) => entry.name === name && (type === undefined || entry.entryType === type)),
    getEntriesByType: (type) => entries.filter((entry) => entry.entryType === type),
    clearMarks(name) {
      for (let i = entries.length - 1; i >= 0; i--) if (entries[i].entryType === 'mark' && (name === undefined || entries[i].name === name)) entries.splice(i, 1)
    },
    clearMeasures(name) {
      for (let i = entries.length - 1; i >= 0; i--) if (entries[i].entryType === 'measure' && (name === undefined || entries[i].name === name)) entries.splice(i, 1)
    },
    timerify: (callback) => callback,
    eventLoopUtilization: () => ({ idle: 0, active: 0, utilization: 0 }),
    toJSON: () => ({ timeOrigin: performance.timeOrigin }),
  }
  const missing = (name) => () => {
    throw new Error(`node:perf_hooks.${name} is not available in the embedded engine; use --engine node`)
  }
  return {
    performance,
    PerformanceEntry,
    PerformanceObserver: class PerformanceObserver {
      static supportedEntryTypes = []
      observe() {
        missing('PerformanceObserver.observe')()
      }
      disconnect() {}
    },
    constants: {},
    createHistogram: missing('createHistogram'),
    monitorEventLoopDelay: missing('monitorEventLoopDelay'),
  }
})
