import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks'
import { setTimeout as wait, setImmediate as immediate } from 'node:timers/promises'
import { performance } from 'node:perf_hooks'

const als = new AsyncLocalStorage()
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
export default {
  order: () => new Promise((done) => { const log = []; setTimeout(() => { log.push('timeout'); setImmediate(() => { log.push('late immediate'); done(log) }) }, 1); setImmediate(() => { log.push('immediate'); process.nextTick(() => log.push('tick in immediate')); Promise.resolve().then(() => log.push('micro in immediate')) }); process.nextTick(() => { log.push('tick'); Promise.resolve().then(() => log.push('micro in tick')) }); Promise.resolve().then(() => { log.push('micro'); process.nextTick(() => log.push('tick in micro')) }); queueMicrotask(() => log.push('queued')); const until = Date.now() + 3; while (Date.now() < until); }).then((log) => log.filter((x) => !x.includes('immediate') && x !== 'timeout').concat(log.indexOf('late immediate') > log.indexOf('timeout'))),
  immediates: () => new Promise((done) => { const log = []; setImmediate(() => { log.push(1); setImmediate(() => { log.push(3); done(log) }); process.nextTick(() => log.push('tick')) }); setImmediate(() => log.push(2)) }),
  timers: () => new Promise((done) => { const log = []; for (const ms of [5, 1, 3, 1]) setTimeout(() => { log.push(ms); if (log.length === 4) done(log) }, ms) }),
  args: () => new Promise((done) => setTimeout((...x) => done(x), 1, 'a', 2)),
  interval: () => new Promise((done) => { let n = 0; const t = setInterval(() => { if (++n === 3) { clearInterval(t); done(n) } }, 1) }),
  clear: async () => { let ran = false; const t = setTimeout(() => (ran = true), 1); clearTimeout(t); const i = setImmediate(() => (ran = true)); clearImmediate(i); clearTimeout(undefined); clearTimeout('x'); await sleep(5); return ran },
  clearByNumber: async () => { let ran = false; const t = setTimeout(() => (ran = true), 1); clearTimeout(+t); await sleep(5); return [ran, typeof +t, t.hasRef(), t.unref().hasRef()] },
  notFunction: () => setTimeout('x'),
  tickArgs: () => new Promise((done) => process.nextTick((a, b) => done([a, b]), 1, 2)),
  tickType: () => process.nextTick(1),
  promises: async () => [await wait(1, 'v'), await immediate('w')],
  aborted: async () => { const c = new AbortController(); setTimeout(() => c.abort(), 1); return wait(1000, null, { signal: c.signal }) },
  clock: async () => { const t = performance.now(); await sleep(10); const d = performance.now() - t; return d >= 9 && d < 2000 },
  hrtime: () => { const a = process.hrtime(); const b = process.hrtime(a); return [a.length, b[0] === 0, typeof process.hrtime.bigint()] },
  alsSync: () => als.run(1, () => [als.getStore(), als.run(2, () => als.getStore()), als.getStore(), als.exit(() => als.getStore()) ?? 'none']),
  alsTimer: () => als.run(5, () => new Promise((r) => setTimeout(() => setImmediate(() => r(als.getStore())), 1))),
  alsThen: () => als.run('x', () => Promise.resolve().then(() => als.getStore())),
  alsOutside: () => als.getStore() ?? 'none',
  alsTick: () => als.run(7, () => new Promise((r) => process.nextTick(() => r(als.getStore())))),
  alsBind: () => { const f = als.run(3, () => AsyncLocalStorage.bind(() => als.getStore())); const g = als.run(4, () => AsyncResource.bind(() => als.getStore())); return [f(), g()] },
  alsThrow: () => { try { als.run(1, () => { throw new Error('x') }) } catch (e) { return [e.message, als.getStore() ?? 'none'] } },
}
