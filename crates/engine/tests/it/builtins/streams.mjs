import EventEmitter, { once, on, errorMonitor } from 'node:events'
import stream, { Duplex, PassThrough, Readable, Transform, Writable } from 'node:stream'
import { pipeline, finished } from 'node:stream/promises'
import { inherits } from 'node:util'

const collect = (log = []) => new Writable({ write(chunk, encoding, callback) { log.push(chunk.toString()); callback() }, final(callback) { log.push('final'); callback() } })
export default {
  emit: () => { const e = new EventEmitter(), log = []; e.on('a', (...x) => log.push(['on', ...x])); e.once('a', (x) => log.push(['once', x])); e.prependListener('a', () => log.push('first')); return [e.emit('a', 1, 2), e.emit('a', 3), e.emit('none'), log, e.listenerCount('a'), e.eventNames()] },
  order: () => { const e = new EventEmitter(), log = []; const b = () => log.push('b'); e.on('x', () => { log.push('a'); e.off('x', b) }); e.on('x', b); e.emit('x'); e.emit('x'); return log },
  newListener: () => { const e = new EventEmitter(), log = []; e.on('newListener', (n) => log.push(['+', n])); e.on('removeListener', (n) => log.push(['-', n])); const f = () => {}; e.on('q', f); e.once('q', f); e.off('q', f); e.removeAllListeners('q'); return log },
  error: () => new EventEmitter().emit('error', new TypeError('boom')),
  errorValue: () => new EventEmitter().emit('error', 'text'),
  errorHandled: () => { const e = new EventEmitter(), log = []; e.on(errorMonitor, (x) => log.push('monitor')); e.on('error', (x) => log.push(x.message)); e.emit('error', new Error('x')); return log },
  listenerType: () => new EventEmitter().on('a', 'no'),
  onceWrap: () => { const e = new EventEmitter(), f = () => {}; e.once('a', f); return [e.listeners('a')[0] === f, e.rawListeners('a')[0] === f, e.rawListeners('a')[0].listener === f] },
  max: () => { const e = new EventEmitter(); const before = e.getMaxListeners(); e.setMaxListeners(3); return [before, e.getMaxListeners(), EventEmitter.defaultMaxListeners] },
  inherits: () => { function Old() { EventEmitter.call(this) } inherits(Old, EventEmitter); const o = new Old(); let n = 0; o.on('x', () => n++); o.emit('x'); return [n, o instanceof EventEmitter] },
  class: () => { class A extends EventEmitter { go() { return this.emit('go', 5) } } const a = new A(); let v; a.on('go', (x) => (v = x)); return [a.go(), v] },
  once: async () => { const e = new EventEmitter(); setTimeout(() => e.emit('a', 1, 2), 1); return once(e, 'a') },
  onceError: async () => { const e = new EventEmitter(); setTimeout(() => e.emit('error', new Error('no')), 1); return once(e, 'a') },
  on: async () => { const e = new EventEmitter(); setTimeout(() => { e.emit('a', 1); e.emit('a', 2) }, 1); const out = []; for await (const [v] of on(e, 'a')) { out.push(v); if (out.length === 2) break } return out },
  from: async () => { const out = []; for await (const c of Readable.from(['a', 'b', { c: 1 }])) out.push(c); return out },
  fromGenerator: async () => { async function* g() { yield 1; yield 2 } return Readable.from(g()).toArray() },
  read: async () => { let n = 0; const r = new Readable({ read() { this.push(n < 3 ? Buffer.from(String(n++)) : null) } }); const out = []; for await (const c of r) out.push(c.toString()); return [out.join(''), r.destroyed, r.readableEnded] },
  data: () => new Promise((resolve) => { const log = []; const r = new Readable({ read() {} }); r.setEncoding('utf8'); r.on('data', (d) => log.push(d)); r.on('end', () => log.push('end')); r.on('close', () => { log.push('close'); resolve(log) }); r.push(Buffer.from([0xe2, 0x82])); r.push(Buffer.from([0xac])); r.push(null) }),
  pipe: () => new Promise((resolve) => { const log = []; const w = collect(log); w.on('finish', () => resolve(log)); Readable.from(['x', 'y']).pipe(w) }),
  pipeline: async () => { const log = []; await pipeline(Readable.from(['a', 'b']), new Transform({ transform(c, e, cb) { cb(null, c.toString().toUpperCase()) }, flush(cb) { this.push('!'); cb() } }), collect(log)); return log.join('') },
  pipelineGenerator: async () => { const log = []; await pipeline(['1', '2'], async function* (source) { for await (const c of source) yield c + c }, collect(log)); return log },
  pipelineError: async () => pipeline(Readable.from(['a']), new Transform({ transform(c, e, cb) { cb(new Error('bad')) } }), collect()),
  pipelineCallback: () => new Promise((resolve) => stream.pipeline(Readable.from(['a']), collect(), (error) => resolve(error ?? 'done'))),
  finished: async () => { const w = collect(); setTimeout(() => w.end('x'), 1); await finished(w); return w.writableFinished },
  write: () => new Promise((resolve) => { const log = []; const w = new Writable({ highWaterMark: 3, write(c, e, cb) { log.push([c.toString(), e]); setImmediate(cb) } }); log.push(w.write('ab'), w.write('cd'), w.writableLength, w.writableNeedDrain); w.on('drain', () => { log.push('drain'); w.end('z', () => { log.push('ended'); resolve(log) }) }) }),
  writeAfterEnd: () => new Promise((resolve) => { const w = collect(); w.on('error', (e) => resolve([e.code, e.message])); w.end(); w.write('x') }),
  writeNull: () => collect().write(null),
  writeError: () => new Promise((resolve) => { const log = []; const w = new Writable({ write(c, e, cb) { cb(new Error('disk')) } }); w.on('error', (e) => log.push(e.message)); w.on('close', () => { log.push('close'); resolve(log) }); w.write('x', (e) => log.push('callback ' + e?.message)) }),
  objectMode: async () => { const p = new PassThrough({ objectMode: true }); p.write({ a: 1 }); p.write([2]); p.end(); return p.toArray() },
  duplex: async () => { const log = []; const d = new Duplex({ read() { this.push('r'); this.push(null) }, write(c, e, cb) { log.push(c.toString()); cb() } }); d.end('w'); for await (const c of d) log.push(c.toString()); return log },
  destroy: () => new Promise((resolve) => { const log = []; const r = new Readable({ read() {}, destroy(e, cb) { log.push('destroy ' + e?.message); cb(e) } }); r.on('error', (e) => log.push(e.message)); r.on('close', () => resolve([...log, r.destroyed])); r.destroy(new Error('why')) }),
  iterateError: async () => { const r = new Readable({ read() { this.destroy(new Error('mid')) } }); for await (const _ of r) void _ },
  iterateBreak: async () => { const r = Readable.from(['a', 'b', 'c']); for await (const c of r) if (c === 'b') break; return r.destroyed },
  methods: () => [typeof stream, stream === stream.Stream, new Readable({ read() {} }) instanceof stream, new PassThrough() instanceof Duplex, new PassThrough() instanceof Writable, new Readable() instanceof Writable],
  unshift: async () => { const r = new Readable({ read() {} }); r.push('b'); r.unshift('a'); r.push(null); const out = []; for await (const c of r) out.push(c.toString()); return out.join('') },
  web: async () => { const r = Readable.fromWeb(new ReadableStream({ start(c) { c.enqueue(new TextEncoder().encode('hi')); c.close() } })); let s = ''; for await (const c of r) s += Buffer.from(c).toString(); return s },
}
