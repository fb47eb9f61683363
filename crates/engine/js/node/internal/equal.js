// Deep equality, as `util.isDeepStrictEqual` and `assert` have it.
(function (host, internal) {
  'use strict'

  const types = internal.builtin('util/types')
  const keysOf = (value) => [...Object.keys(value), ...Object.getOwnPropertySymbols(value).filter((key) => Object.prototype.propertyIsEnumerable.call(value, key))]

  const equal = (a, b, strict, pairs) => {
    if (strict ? Object.is(a, b) : a == b || (a !== a && b !== b)) return true
    if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false
    if (strict && Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false
    if (Object.prototype.toString.call(a) !== Object.prototype.toString.call(b) || Array.isArray(a) !== Array.isArray(b)) return false
    if (types.isDate(a) && a.getTime() !== b.getTime() && !(Number.isNaN(a.getTime()) && Number.isNaN(b.getTime()))) return false
    if (a instanceof RegExp && (String(a) !== String(b) || a.lastIndex !== b.lastIndex)) return false
    if (a instanceof Error && (a.message !== b.message || a.name !== b.name)) return false
    if (types.isBoxedPrimitive(a) && !Object.is(a.valueOf(), b.valueOf())) return false
    if (a instanceof ArrayBuffer) return equal(new Uint8Array(a), new Uint8Array(b), strict, pairs)
    if (Array.isArray(a) && a.length !== b.length) return false
    if (pairs.some(([x, y]) => x === a && y === b)) return true
    pairs.push([a, b])
    try {
      return contents(a, b, strict, pairs)
    } finally {
      pairs.pop()
    }
  }
  const contents = (a, b, strict, pairs) => {
    const [keys, others] = [keysOf(a), keysOf(b)]
    if (keys.length !== others.length || !keys.every((key) => Object.prototype.propertyIsEnumerable.call(b, key))) return false
    if (a instanceof Set) {
      if (a.size !== b.size) return false
      const rest = [...b]
      for (const item of a) {
        const found = rest.findIndex((other) => equal(item, other, strict, pairs))
        if (found < 0) return false
        rest.splice(found, 1)
      }
    } else if (a instanceof Map) {
      if (a.size !== b.size) return false
      const rest = [...b]
      for (const [key, item] of a) {
        const found = rest.findIndex(([other, value]) => equal(key, other, strict, pairs) && equal(item, value, strict, pairs))
        if (found < 0) return false
        rest.splice(found, 1)
      }
    }
    return keys.every((key) => equal(a[key], b[key], strict, pairs))
  }
  return { deepEqual: (a, b) => equal(a, b, false, []), deepStrictEqual: (a, b) => equal(a, b, true, []) }
})
