// node:assert
(function (host, internal) {
  'use strict'

  const { inspect } = internal.builtin('internal/inspect')
  const { deepEqual, deepStrictEqual } = internal.builtin('internal/equal')

  class AssertionError extends Error {
    constructor({ message, actual, expected, operator, stackStartFn } = {}) {
      super(message ?? `${inspect(actual)} ${operator} ${inspect(expected)}`)
      this.generatedMessage = message === undefined
      this.name = 'AssertionError'
      this.code = 'ERR_ASSERTION'
      this.actual = actual
      this.expected = expected
      this.operator = operator
    }
  }
  const fail = (actual, expected, message, operator, text) => {
    if (message instanceof Error) throw message
    const error = new AssertionError({ message: message ?? text, actual, expected, operator })
    error.generatedMessage = message === undefined
    throw error
  }
  const assert = (value, message) => {
    if (!value) fail(value, true, message, '==', 'The expression evaluated to a falsy value')
  }
  const matches = (error, expected, message) => {
    if (expected === undefined) return
    if (typeof expected === 'function') {
      if (expected.prototype !== undefined && error instanceof expected) return
      if (Error.isPrototypeOf(expected)) throw error
      if (expected.call({}, error) === true) return
      fail(error, expected, message, 'throws', 'The validation function is expected to return "true"')
    }
    if (expected instanceof RegExp) {
      if (expected.test(String(error))) return
      fail(error, expected, message, 'throws', `The input did not match the regular expression ${expected}. Input:\n\n${inspect(String(error))}\n`)
    }
    for (const key of expected instanceof Error ? ['message', 'name', ...Object.keys(expected)] : Object.keys(expected)) {
      const same = expected[key] instanceof RegExp && typeof error[key] === 'string' ? expected[key].test(error[key]) : deepStrictEqual(error[key], expected[key])
      if (!same) fail(error, expected, message, 'throws', `Expected values to be strictly deep-equal: ${key}: ${inspect(error[key])} !== ${inspect(expected[key])}`)
    }
  }
  const shift = (expected, message) => (typeof expected === 'string' ? [undefined, expected] : [expected, message])
  const compare = (operator, test, text) => (actual, expected, message) => {
    if (!test(actual, expected)) fail(actual, expected, message, operator, `${text}\n\n${inspect(actual)} !== ${inspect(expected)}\n`)
  }

  Object.assign(assert, {
    AssertionError,
    ok: assert,
    equal: compare('==', (a, b) => a == b || (a !== a && b !== b), 'Expected values to be loosely equal:'),
    notEqual: compare('!=', (a, b) => a != b && !(a !== a && b !== b), 'Expected "actual" to be loosely unequal to:'),
    strictEqual: compare('strictEqual', Object.is, 'Expected values to be strictly equal:'),
    notStrictEqual: compare('notStrictEqual', (a, b) => !Object.is(a, b), 'Expected "actual" to be strictly unequal to:'),
    deepEqual: compare('deepEqual', deepEqual, 'Expected values to be loosely deep-equal:'),
    notDeepEqual: compare('notDeepEqual', (a, b) => !deepEqual(a, b), 'Expected "actual" not to be loosely deep-equal to:'),
    deepStrictEqual: compare('deepStrictEqual', deepStrictEqual, 'Expected values to be strictly deep-equal:'),
    notDeepStrictEqual: compare('notDeepStrictEqual', (a, b) => !deepStrictEqual(a, b), 'Expected "actual" not to be strictly deep-equal to:'),
    match: compare('match', (text, pattern) => pattern.test(text), 'The input did not match the regular expression'),
    doesNotMatch: compare('doesNotMatch', (text, pattern) => !pattern.test(text), 'The input was expected to not match the regular expression'),
    fail(message) {
      fail(undefined, undefined, message, 'fail', 'Failed')
    },
    ifError(value) {
      if (value !== null && value !== undefined) fail(value, null, undefined, 'ifError', `ifError got unwanted exception: ${value?.message ?? inspect(value)}`)
    },
    throws(work, expected, message) {
      ;[expected, message] = shift(expected, message)
      let thrown
      try {
        work()
      } catch (error) {
        thrown = { error }
      }
      if (!thrown) fail(undefined, expected, message, 'throws', 'Missing expected exception.')
      matches(thrown.error, expected, message)
    },
    doesNotThrow(work, expected, message) {
      try {
        work()
      } catch (error) {
        fail(error, expected, message, 'doesNotThrow', `Got unwanted exception.\nActual message: "${error?.message}"`)
      }
    },
    async rejects(work, expected, message) {
      ;[expected, message] = shift(expected, message)
      let thrown
      try {
        await (typeof work === 'function' ? work() : work)
      } catch (error) {
        thrown = { error }
      }
      if (!thrown) fail(undefined, expected, message, 'rejects', 'Missing expected rejection.')
      matches(thrown.error, expected, message)
    },
    async doesNotReject(work, expected, message) {
      try {
        await (typeof work === 'function' ? work() : work)
      } catch (error) {
        fail(error, expected, message, 'doesNotReject', `Got unwanted rejection.\nActual message: "${error?.message}"`)
      }
    },
  })
  assert.strict = Object.assign((value, message) => assert(value, message), assert, {
    equal: assert.strictEqual, notEqual: assert.notStrictEqual, deepEqual: assert.deepStrictEqual, notDeepEqual: assert.notDeepStrictEqual,
  })
  assert.strict.strict = assert.strict
  return assert
})
