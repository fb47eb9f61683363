// node:internal/console: console, kept as the log of the evaluation.
(function (host, internal) {
  'use strict'
  const G = globalThis
  const fmt = (v) => { try { return typeof v === 'string' ? v : v instanceof Error ? v.message + '\n' + v.stack : typeof v === 'function' ? '[Function]' : JSON.stringify(v) } catch { return String(v) } };
  const log = (...a) => host.log(a.map(fmt).join(' '))
  const noop = () => {}
  return { fmt, console: { log, info: log, warn: log, error: log, debug: noop, trace: noop, dir: log, time: noop, timeEnd: noop, table: log, group: noop, groupEnd: noop, assert: noop } }
})
