// Calls a project's transform with documents, one after the other.
//
// The value of this file is one function: transform({ registry, lender }) -> { load, run, position }
//   lender  has `during` (see `migrate.js`) where a transform is lent the project's Payload
(function () {
  'use strict'

  const coded = (code, message) => Object.assign(new Error(message), { code })
  /** A module's default export, also that of an ES module which was compiled to CommonJS. */
  const defaultOf = ({ default: value }) => (value?.__esModule && 'default' in value ? value.default : value)

  return function ({ registry, lender }) {
    let transform
    const all = async (documents, argument) => {
      const results = []
      self.position = 0
      for (const document of JSON.parse(documents)) {
        let result = transform(document, argument)
        if (typeof result?.then === 'function') result = await result
        result ??= null
        if (typeof result !== 'object' || Array.isArray(result)) {
          const kind = Array.isArray(result) ? 'an array' : `a ${typeof result}`
          throw coded('ERR_TRANSFORM_RESULT', `transform returned ${kind} instead of a document`)
        }
        const text = JSON.stringify(result)
        if (text !== 'null' && text?.[0] !== '{') {
          throw coded('ERR_TRANSFORM_RESULT', 'transform returned an object whose JSON is no document')
        }
        results.push(text)
        self.position++
      }
      return `[${results.join(',')}]`
    }
    const self = {
      /** The document that the transform was called with last. */
      position: 0,

      async load(file) {
        const namespace = await registry.load(file, file)
        const value = defaultOf(namespace)
        transform = [namespace.transform, value, value?.transform].find((one) => typeof one === 'function')
        if (!transform) throw coded('ERR_NO_TRANSFORM', `${file} exports no function \`transform\``)
      },

      /** Calls the transform with each of the documents: JSON to JSON. */
      async run(documents, context) {
        const argument = JSON.parse(context)
        return lender ? lender.during(argument, (lent) => all(documents, lent)) : all(documents, argument)
      },
    }
    return self
  }
})()
