import util, { inspect, format, types, promisify, isDeepStrictEqual } from 'node:util'
import assert from 'node:assert'

class Foo { constructor() { this.a = 1 } get b() { return 2 } }
class Bar extends Foo {}
const circular = { name: 'c' }; circular.self = circular
const thrown = (work) => { try { work(); return 'nothing' } catch (e) { return [e.name, e.code ?? null] } }
export default {
  primitives: () => [1, -0, 1.5, 'a', "it's", 'both \' "', 'line\nbreak\t\u0001', true, null, undefined, 10n, Symbol('s'), NaN].map((v) => inspect(v)),
  objects: () => [{}, { a: 1, 'b-c': 'x', [Symbol('k')]: 2 }, { a: { b: { c: { d: 1 } } } }, [], [1, 'a', [2, [3, [4, [5]]]]], [, 1, , ,], new Foo(), new Bar(), Object.create(null), Object.assign(Object.create(null), { a: 1 })].map((v) => inspect(v)),
  functions: () => [function named() {}, () => {}, class A {}, class B extends Foo {}, async () => {}, function* g() {}, Object.assign(() => {}, { x: 1 })].map((v) => inspect(v)),
  collections: () => [new Map([['a', { b: 1 }], [{}, 2]]), new Set([1, 'a']), new Map(), new Set(), new Date(0), /a/gi, new WeakMap(), new Uint8Array([1, 2]), new ArrayBuffer(3), Object('str'), Object(1), Object(Symbol('q'))].map((v) => inspect(v)),
  circular: () => inspect(circular),
  getters: () => inspect({ get a() { return 1 }, set b(v) {}, get c() { return 1 }, set c(v) {} }),
  depth: () => [inspect({ a: { b: { c: {} } } }, { depth: 0 }), inspect({ a: { b: { c: { d: {} } } } }, { depth: null }), inspect({ a: { b: 1 } }, false, 0), inspect([[[]]], { depth: 0 }), inspect({ a: new Map([[1, { x: {} }]]) }, { depth: 1 })],
  long: () => [inspect({ alpha: 'a'.repeat(30), beta: 'b'.repeat(30), gamma: 'c'.repeat(30), delta: 1 }), inspect({ a: { b: { c: 1 } }, x: 'y' }), inspect({ list: ['x'.repeat(60), 'y'.repeat(60)] })],
  options: () => [inspect({ b: 1, a: 2 }, { sorted: true }), inspect({ a: 1, b: [1, 2] }, { compact: true, breakLength: Infinity }), inspect('a'.repeat(20), { maxStringLength: 5 }), inspect([1, 2, 3], { maxArrayLength: 1 }), inspect({ a: 1 }, { colors: true })],
  custom: () => [inspect({ [inspect.custom]: () => 'CUSTOM' }), inspect({ x: { [inspect.custom](d, o, i) { return i({ y: 1 }, o) } } })],
  format: () => [format('%s %d %i %f %j %o %O %% %c.', 'a', '5', 7.9, '1.5', { x: 1 }, 1, { y: [] }, 'css'), format('a', 'b', { c: 1 }), format(1, 2), format('%s', null, undefined), format('%s %s', 'one'), format('%d', 10n), format('%s', Symbol('z')), format('%x', 1), format(), format('%s', { a: 1 }), format('%s', new Date(0)), format('%s', [1, 'a']), format('%s', class X {}), format('%s', -0)],
  types: () => Object.keys(types).sort().map((k) => [k, [new Map(), new Set(), new Date(), /a/, Promise.resolve(), new Uint8Array(1), new DataView(new ArrayBuffer(1)), new ArrayBuffer(1), async () => {}, function* () {}, Object('s'), new Error('e'), {}, [], null, 1].map((v) => { try { return types[k](v) } catch { return 'throws' } })]),
  promisify: async () => [await promisify((a, cb) => cb(null, a + 1))(1), await promisify(setTimeout)(1, 'x').catch(() => 'x'), promisify((cb) => cb(null)).name],
  promisifyReject: () => promisify((cb) => cb(new Error('no')))(),
  promisifyType: () => thrown(() => promisify(1)),
  callbackify: () => new Promise((r) => util.callbackify(async (x) => x * 2)(4, (e, v) => r([e, v]))),
  inherits: () => { function A() {} function B() {} A.prototype.hi = () => 'hi'; util.inherits(B, A); return [new B().hi(), B.super_ === A] },
  deprecate: () => util.deprecate((x) => x + 1, 'old')(1),
  equal: () => [[1, 1], [NaN, NaN], [0, -0], [{ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }], [{ a: 1 }, { a: 1, b: undefined }], [new Date(1), new Date(1)], [new Set([{ a: 1 }]), new Set([{ a: 1 }])], [new Map([[1, { a: 1 }]]), new Map([[1, { a: 2 }]])], [[1, 2], [1, 2, 3]], [/a/g, /a/i], [new Foo(), { a: 1 }], [circular, circular], [Buffer.from('a'), Buffer.from('a')], [Object('a'), Object('a')], [[1], { 0: 1 }], [new Error('a'), new Error('b')]].map(([a, b]) => isDeepStrictEqual(a, b)),
  strip: () => util.stripVTControlCharacters('\u001b[31mred\u001b[39m'),
  style: () => Object.keys(inspect.styles).length > 5,
  text: () => [new util.TextEncoder().encode('é'), util.toUSVString('a\ud800')],
  asserts: () => [() => assert(0), () => assert.ok(1), () => assert.equal(1, '1'), () => assert.strictEqual(1, '1'), () => assert.deepEqual({ a: 1 }, { a: '1' }), () => assert.deepStrictEqual({ a: 1 }, { a: '1' }), () => assert.throws(() => { throw new TypeError('x') }, TypeError), () => assert.throws(() => {}), () => assert.throws(() => { throw new Error('abc') }, /b/), () => assert.throws(() => { throw new Error('abc') }, /z/), () => assert.throws(() => { throw new Error('abc') }, { message: 'abc' }), () => assert.match('abc', /z/), () => assert.fail('m'), () => assert.ifError(null), () => assert.ifError(new Error('q')), () => assert.notStrictEqual(1, 1), () => assert.doesNotThrow(() => {}), () => assert.strict.equal(1, '1')].map(thrown),
  assertMessage: () => { try { assert.strictEqual(1, 2, 'mine') } catch (e) { return [e.message.startsWith('mine'), e.actual, e.expected, e.operator, e.generatedMessage] } },
  rejects: async () => { await assert.rejects(Promise.reject(new Error('x')), /x/); return assert.rejects(Promise.resolve(1)).catch((e) => e.code) },
  clone: () => { const source = { d: new Date(1), m: new Map([[1, { a: 1 }]]), s: new Set([1]), r: /x/g, n: null, u: undefined, a: [1, , 3], b: new Uint8Array([1, 2]), e: new RangeError('q'), o: Object(5) }; source.self = source; const c = structuredClone(source); return [c.self === c, c.m.get(1), c.s, c.r, c.d, c.a.length, 1 in c.a, c.b, c.e.name, c.e instanceof RangeError, c.o instanceof Number, 'u' in c] },
  cloneFunction: () => { try { structuredClone({ f() {} }) } catch (e) { return [e.name, e.code] } },
  errors: () => { const e = new Error('m', { cause: new Error('c') }); return [e.cause.message, typeof e.stack, util.types.isNativeError(e)] },
}
