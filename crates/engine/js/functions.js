// Runs functions of the config that belong to single values of documents. The same text runs in the embedded engine and
// under Node.
//
// The value of this file is one function:
//   functions({ config, load, compiled }) -> the answer's JSON, where `compiled` is the JSON of what is asked:
//     { kind: 'collection' | 'global', slug, locale, fallbackLocale, defaults: [path, …] }
//       -> [{ value } | {}, …]   what the functions that are the default values of these fields give
//     { kind: 'collection', slug, order: { data, original, known: { question: last key } } }
//       -> { questions: [find arguments, …] } or { keys: { field: key }, known }
//          the keys of an `orderable` document, made by Payload's own hook
(function () {
  'use strict'

  // What a function asks of Payload while documents are read and written natively is told by its name.
  const absent = (payload, what) =>
    new Proxy(payload, {
      get(target, name) {
        if (name in target || typeof name === 'symbol' || name === 'then' || name === 'toJSON') return target[name]
        throw Object.assign(new Error(`${what} asks for payload.${name}, which is not there where documents are read and written without the real Payload`), { code: 'ERR_NO_PAYLOAD', __engineHint: 'with --hooks the real Payload does the whole operation' })
      },
    })

  const requestOf = (config, { locale, fallbackLocale }, payload) => ({
    context: {},
    fallbackLocale,
    headers: new Headers(),
    locale,
    payload,
    payloadAPI: 'local',
    query: {},
    routeParams: {},
    t: (key) => key,
    user: null,
  })

  // The fields of the nodes in a text, as its editor tells them: `{link}`, `{block slug}`, `{upload collection}`.
  const fieldsOfNode = async (config, load, editor, name) => {
    const [, type, slug] = /^\{(\S+)(?: (.*))?\}$/.exec(name) ?? []
    const fieldsOf = editor?.editorConfig?.features?.getSubFields?.get(type)
    if (!fieldsOf) return undefined
    const collections = Object.fromEntries(config.collections.map((one) => [one.slug, { config: one }]))
    const shown = slug === undefined || type !== 'upload' ? {} : { node: { relationTo: slug }, req: { payload: { collections } } }
    const found = fieldsOf(shown) ?? []
    const fields = slug === undefined || type === 'upload' ? found : found[0]?.blocks.find((block) => block.slug === slug)?.fields
    const { flattenAllFields } = await load('payload')
    return flattenAllFields({ fields: fields ?? [] })
  }

  // Names from the root, with dots; blocks by their slug, nodes of rich text in braces. `[slug].name`: in one of the
  // config's own blocks.
  const fieldAt = async (config, load, entity, path) => {
    const [, slug, inner] = /^\[(.*?)\]\.(.*)$/.exec(path) ?? []
    let field
    let fields = (slug === undefined ? entity : (config.blocks ?? []).find((block) => block.slug === slug))?.flattenedFields
    for (const name of (inner ?? path).split('.')) {
      if (field?.type === 'blocks') {
        const blocks = field.blockReferences ?? field.blocks
        const own = blocks.find((block) => typeof block !== 'string' && block.slug === name)
        const block = own ?? (config.blocks ?? []).find(({ slug }) => slug === name)
        fields = block?.flattenedFields
        field = undefined
      } else if (field?.type === 'richText') {
        fields = await fieldsOfNode(config, load, field.editor, name)
        field = undefined
      } else {
        field = fields?.find((one) => one.name === name)
        fields = field?.flattenedFields
      }
    }
    return field
  }

  const defaultsOf = async (config, load, entity, asked) => {
    const answers = []
    for (const path of asked.defaults) {
      const what = `the default value of ${asked.slug}.${path}`
      const { defaultValue } = (await fieldAt(config, load, entity, path)) ?? {}
      if (typeof defaultValue !== 'function') throw new Error(`${what} is no function`)
      const req = requestOf(config, asked, absent({ config }, what))
      let value
      try {
        value = await defaultValue({ locale: asked.locale ?? '', req, user: null })
      } catch (error) {
        if (error instanceof Error && error.code !== 'ERR_NO_PAYLOAD') error.message = `${what} fails: ${error.message}`
        throw error
      }
      answers.push(value === undefined ? {} : { value })
    }
    return answers
  }

  // Payload finds the place of a new document in a hook of its own, which asks for the last key there is.
  const orderOf = async (config, entity, { order, ...asked }) => {
    const hook = entity.hooks?.beforeChange?.find(({ name }) => name === 'orderBeforeChangeHook')
    const { known, original } = order
    // The names of its fields are the project's own.
    if (!hook) return { keys: {}, known }
    const data = { ...order.data }
    const questions = []
    const asks = []
    const find = async ({ req, ...question }) => {
      const key = JSON.stringify(question)
      if (!(key in known)) questions.push(question)
      const field = String(question.sort).replace(/^-/, '')
      asks.push([key, field])
      return { docs: known[key] ? [{ [field]: known[key] }] : [] }
    }
    const payload = absent({ config, find }, `the order of ${asked.slug}`)
    await hook({ collection: entity, context: {}, data, operation: original ? 'update' : 'create', originalDoc: original, req: requestOf(config, asked, payload) })
    if (questions.length > 0) return { questions }
    const keys = {}
    for (const [key, field] of asks) {
      keys[field] = data[field]
      known[key] = data[field]
    }
    return { keys, known }
  }

  return async function functions({ config, load, compiled }) {
    const asked = JSON.parse(compiled)
    const all = asked.kind === 'global' ? config.globals : config.collections
    const entity = all.find(({ slug }) => slug === asked.slug)
    if (!entity) throw new Error(`The config has no ${asked.kind} ${asked.slug}`)
    return JSON.stringify(await (asked.order ? orderOf(config, entity, asked) : defaultsOf(config, load, entity, asked)))
  }
})()
