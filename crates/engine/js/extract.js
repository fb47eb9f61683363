// Asks the project's own installed Payload what it makes of the config, and returns it as plain data:
// the project model. The same text runs in the embedded engine and under Node (`--engine node`), so it uses
// nothing but the language, `process`, and the `load` function that it is given.
//
// The value of this file is one function:
//   extract({ config, load, versions, dialect, only, variables, inertName, warn, json, without }) -> the model's JSON
//   config    the sanitized config (what `buildConfig` resolved to)
//   load      (specifier, ...through) -> module namespace, as the config's own file would import it, or, `through`
//             packages, as the entry file of the last would, which the one before it imports (may be async)
//   versions  { package: version } of the Payload packages that the project has installed
//   only      'connection' to learn where the database is, and nothing else. Optional
//   dialect   'postgres' | 'sqlite' to derive tables for another database than the config's adapter, else null
//   variables () -> names of the environment variables that have been read
//   inertName (value) -> what an inert value stands for; undefined for every other value. Optional
//   warn      (message) -> void. Optional
//   without   (ending, exports) -> void: lets `exports` stand in for the installed modules whose paths end so. Optional
//   json      (value, plain) -> the same text as `JSON.stringify(plain(value))`. Optional
(function () {
  'use strict'

  const ADAPTERS = {
    postgres: ['@payloadcms/db-postgres', 'postgresAdapter', { pool: {} }],
    sqlite: ['@payloadcms/db-sqlite', 'sqliteAdapter', { client: { url: ':memory:' } }],
  }
  const VERCEL = '@payloadcms/db-vercel-postgres'
  const DIALECTS = { 'd1-sqlite': 'sqlite', mongoose: 'mongodb', postgres: 'postgres', sqlite: 'sqlite' }

  class ExtractError extends Error {
    constructor(code, message) {
      super(message)
      this.name = 'ExtractError'
      this.code = code
    }
  }

  // Where in the config the script is, for warnings.
  const trail = []
  const inside = (name, work) => {
    trail.push(name)
    try {
      return work()
    } finally {
      trail.pop()
    }
  }
  let inertName = () => undefined
  let warn = () => {}

  // JSON has no place for functions, dates, maps and sets: a function keeps only that it is there.
  const plain = (value, seen = new Set()) => {
    if (value === null || value === undefined) return value
    const inert = inertName(value)
    if (inert !== undefined) {
      warn(`${trail.join('.')} comes from ${inert}, which is not evaluated: it is left out`)
      return undefined
    }
    switch (typeof value) {
      case 'function':
        return { $function: true }
      case 'bigint':
        return { $bigint: String(value) }
      case 'symbol':
        return undefined
      case 'object':
        break
      default:
        return value
    }
    if (value instanceof Date) return value.toISOString()
    if (value instanceof RegExp) return { $regexp: String(value) }
    if (seen.has(value)) return undefined
    seen.add(value)
    let result
    if (Array.isArray(value)) result = value.map((item) => plain(item, seen) ?? null)
    else if (value instanceof Map) result = Object.fromEntries([...value].map(([k, v]) => [k, plain(v, seen)]))
    else if (value instanceof Set) result = [...value].map((item) => plain(item, seen))
    else result = Object.fromEntries(Object.entries(value).map(([k, v]) => [k, plain(v, seen)]))
    seen.delete(value)
    return result
  }

  const written = (value, plain) => JSON.stringify(plain(value))
  const labelled = (value, label) => inside(label, () => plain(value))

  const keep = (result, key, value) => {
    if (value === undefined) return
    const simple = typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' || value === null
    result[key] = simple ? value : inside(key, () => plain(value))
  }

  const kept = (object, keys) => {
    const result = {}
    for (const key of keys) keep(result, key, object[key])
    return result
  }

  const FIELD_KEYS = new Set([
    'name', 'type', 'localized', 'required', 'unique', 'index', 'hasMany', 'relationTo', 'virtual', 'hidden',
    'min', 'max', 'minLength', 'maxLength', 'minRows', 'maxRows', 'dbName', 'enumName', 'defaultValue',
    'interfaceName', 'collection', 'on', 'timezone', 'maxDepth', 'defaultLimit', 'defaultSort', 'where',
  ])

  // Payload before 3.24 knows of no shared blocks and passes over references to them.
  let sharesBlocks = true

  const referencesOf = (field) =>
    field.blockReferences?.every((one) => (typeof one === 'string' ? sharesBlocks : one.flattenedFields))
      ? field.blockReferences
      : undefined

  const fieldOf = (field) => inside(field.name ?? field.type, () => describedField(field))

  const describedField = (field) => {
    const result = {}
    for (const key in field) {
      if (FIELD_KEYS.has(key)) keep(result, key, field[key])
    }
    if (Array.isArray(field.options)) {
      result.options = field.options.map((option) => (option && typeof option === 'object' ? option.value : option))
    }
    if (field.admin?.condition) result.condition = true
    if (typeof field.validate === 'function' && field.validate.$default !== true) result.validate = true
    if (field.flattenedFields) result.fields = field.flattenedFields.map(fieldOf)
    if (field.type === 'richText') {
      const editor = editorOf(field.editor)
      if (editor !== undefined) result.editor = editor
    }
    if (field.type === 'blocks') {
      const references = referencesOf(field)
      if (references) {
        result.blockReferences = references.map((one) => (typeof one === 'string' ? one : one.slug))
      }
      result.blocks = (references ?? field.blocks)
        .filter((one) => typeof one !== 'string')
        .map(blockOf)
    }
    return result
  }

  const blockOf = (block) =>
    inside(block.slug, () => ({
      ...kept(block, ['slug', 'dbName', 'interfaceName']),
      fields: block.flattenedFields.map(fieldOf),
    }))

  // Rich text editors, each once: a rich text field has the place of its own in the list.
  let editors
  let flattened = () => []
  let collectionsOf = () => ({})
  let configOf = () => ({})
  // More levels of documents than anybody asks for.
  const UNBOUND = 1000

  // What an editor knows of the nodes in its texts: fields that they have, and whether they refer to documents.
  const nodesOf = (features) => {
    const nodes = {}
    const about = (type, describe) => {
      try {
        const fields = features.getSubFields.get(type)
        const described = describe((given = {}) => fields?.(given) ?? [])
        if (Object.keys(described).length > 0) nodes[type] = described
      } catch (error) {
        warn(`${trail.join('.')}: ${type} nodes of the editor are left out: ${error?.message ?? error}`)
      }
    }
    const listed = (name, list) => (list.length > 0 ? { [name]: list } : {})
    // Which documents a node's hook asks for is told by what it does: it is shown a node that refers to one.
    const refers = (type) => {
      const hooks = features.nodeHooks?.afterRead?.get?.(type) ?? []
      const asked = {}
      const load = async (key) => {
        const [, slug, , depth] = JSON.parse(key)
        asked[slug] = depth
        return null
      }
      for (const slug of hooks.length > 0 ? Object.keys(collectionsOf()) : []) {
        const req = { context: {}, payload: { collections: collectionsOf(), config: configOf() }, payloadDataLoader: { load } }
        const populationPromises = []
        const shown = { context: {}, currentDepth: 1, depth: UNBOUND, draft: false, overrideAccess: true, showHiddenFields: false }
        for (const hook of hooks) hook({ ...shown, node: { type, relationTo: slug, value: 1 }, populationPromises, req })
        for (const one of populationPromises) Promise.resolve(one).catch(() => {})
      }
      const depths = Object.values(asked).filter((depth) => depth < UNBOUND)
      return {
        ...listed('refers', Object.keys(asked)),
        ...(depths.length > 0 ? { maxDepth: Math.min(...depths) } : {}),
      }
    }
    about('link', (fields) => listed('fields', flattened(fields())))
    for (const type of ['block', 'inlineBlock']) {
      const blockOf = (block) => ({ slug: block.slug, fields: inside(block.slug, () => flattened(block.fields)) })
      about(type, (fields) => listed('blocks', (fields()[0]?.blocks ?? []).map(blockOf)))
    }
    about('upload', (fields) => {
      const collections = {}
      for (const slug of Object.keys(collectionsOf())) {
        const own = flattened(fields({ node: { relationTo: slug }, req: { payload: { collections: collectionsOf() } } }))
        if (own.length > 0) collections[slug] = own
      }
      return { ...refers('upload'), ...(Object.keys(collections).length > 0 ? { collections } : {}) }
    })
    about('relationship', () => refers('relationship'))
    return nodes
  }
  const editorOf = (editor) => {
    const features = editor?.editorConfig?.features
    if (typeof features?.getSubFields?.get !== 'function') return undefined
    if (editors.places.has(features)) return editors.places.get(features)
    const place = editors.list.push(null) - 1
    editors.places.set(features, place)
    const nodes = inside('editor', () => nodesOf(features))
    const text = JSON.stringify(nodes)
    const same = editors.texts.get(text)
    if (same !== undefined && place === editors.list.length - 1) {
      editors.list.pop()
      editors.places.set(features, same)
      return same
    }
    editors.texts.set(text, place)
    editors.list[place] = { nodes }
    return place
  }

  const hookNames = (hooks) =>
    Object.keys(hooks ?? {}).filter((name) => Array.isArray(hooks[name]) && hooks[name].length > 0)

  const versionsOf = (versions) =>
    versions
      ? {
          drafts: versions.drafts
            ? kept(versions.drafts === true ? {} : versions.drafts, ['autosave', 'validate', 'localizeStatus'])
            : false,
          max: versions.maxPerDoc ?? versions.max ?? 0,
        }
      : false

  const authOf = (auth) =>
    auth
      ? kept(auth, ['useAPIKey', 'loginWithUsername', 'disableLocalStrategy', 'verify', 'useSessions', 'maxLoginAttempts'])
      : false

  const uploadOf = (upload) =>
    upload
      ? {
          ...kept(upload, ['staticDir', 'filenameCompoundIndex', 'disableLocalStorage', 'mimeTypes', 'filesRequiredOnCreate', 'adminThumbnail']),
          imageSizes: (upload.imageSizes ?? []).map((size) => size.name),
        }
      : false

  const collectionOf = (collection) => ({
    ...kept(collection, ['slug', 'dbName', 'timestamps', 'trash', 'defaultSort', 'defaultPopulate', 'forceSelect', 'orderable']),
    ...(collection.endpoints === false ? { endpoints: false } : {}),
    labels: kept(collection.labels ?? {}, ['singular', 'plural']),
    auth: authOf(collection.auth),
    upload: uploadOf(collection.upload),
    versions: versionsOf(collection.versions),
    hooks: hookNames(collection.hooks),
    fields: collection.flattenedFields.map(fieldOf),
    indexes: (collection.sanitizedIndexes ?? []).map((index) => ({
      unique: Boolean(index.unique),
      fields: index.fields.map((field) => field.path),
    })),
  })

  const globalOf = (global) => ({
    ...kept(global, ['slug', 'dbName', 'label', 'forceSelect']),
    versions: versionsOf(global.versions),
    hooks: hookNames(global.hooks),
    fields: global.flattenedFields.map(fieldOf),
  })

  // Where the database is. The value of an environment variable is never written into the model: its name is.
  const connectionOf = (adapter, variables) => {
    const pool = adapter.poolOptions
    const url =
      pool?.connectionString ??
      (pool?.host
        ? `postgresql://${encodeURIComponent(pool.user ?? '')}${
            pool.password ? ':' + encodeURIComponent(String(pool.password)) : ''
          }@${pool.host}:${pool.port ?? 5432}/${encodeURIComponent(pool.database ?? '')}`
        : undefined) ??
      adapter.clientConfig?.url ??
      adapter.url
    const read = variables().sort()
    const usual = ['DATABASE_URL', 'DATABASE_URI', 'POSTGRES_URL', 'MONGODB_URI', 'MONGO_URL']
    if (!url) {
      // @vercel/postgres looks there by itself. Else it is most likely the variable that was asked for in vain.
      if (adapter.packageName === VERCEL) return { env: 'POSTGRES_URL' }
      const missing = url === false ? undefined : usual.find((name) => read.includes(name) && !process.env[name])
      return missing ? { env: missing } : null
    }
    if (typeof url !== 'string') return null
    for (const name of [...usual, ...read]) {
      if (read.includes(name) && process.env[name] === url) return { env: name }
    }
    return { url }
  }

  const schemaHooks = (hooks) => (Array.isArray(hooks) ? hooks.length : 0)

  // Schema hooks change tables of drizzle, which raw tables know nothing of: what the installed drizzle-kit makes of
  // them is then the schema. Its id is another one each time.
  const snapshotOf = async (adapter) => {
    // Early versions of 3 collect the parts only when they connect.
    const { enums, pgSchema, relations, tables } = adapter
    const schema = Object.keys(adapter.schema ?? {}).length > 0 ? adapter.schema : { pgSchema, ...tables, ...relations, ...enums }
    const snapshot = await adapter.requireDrizzleKit().generateDrizzleJson(schema)
    return plain({ ...snapshot, id: snapshot.prevId })
  }

  // Payload declares raw tables and then makes drizzle's of them, with the same work again. Nothing asks for those where
  // no hook changes them: the first that is made ends it.
  const rawInit = async (adapter, without) => {
    const enough = new Error('the raw tables are declared')
    adapter.tables = new Proxy(adapter.tables ?? {}, {
      set() {
        throw enough
      },
    })
    // Nor need drizzle's own modules be read for that one.
    without?.('/schema/buildDrizzleTable.js', {
      buildDrizzleTable() {
        throw enough
      },
    })
    try {
      await adapter.init()
    } catch (error) {
      if (error !== enough) throw error
    }
  }

  // Payload records a table's name by what it would be without a `dbName`. Where several tables would have the same,
  // the last one is recorded: the names that came before it are noted here, in their order.
  const namesGiven = (map) => {
    const calls = {}
    if (map) {
      const set = map.set
      map.set = (key, value) => {
        ;(calls[key] ??= []).push(value)
        return set.call(map, key, value)
      }
    }
    return () => {
      if (map) delete map.set
      const several = Object.entries(calls).filter(([, names]) => names.some((name) => name !== names[0]))
      return several.length > 0 ? { tableNameCalls: Object.fromEntries(several) } : {}
    }
  }

  const migrationDirOf = (dir) => {
    const cwd = process.cwd()
    const defaults = ['src/migrations', 'dist/migrations', 'migrations'].map((one) => `${cwd}/${one}`)
    return typeof dir === 'string' && !defaults.includes(dir) ? dir : null
  }

  // Only a closure of the adapter knows where its `generateSchema` writes: the function is run on an adapter without
  // tables, and what it writes is caught.
  const schemaFileOf = async (adapter, load) => {
    if (typeof adapter.generateSchema !== 'function') return {}
    const { default: files } = await load('node:fs/promises')
    const { syncBuiltinESMExports } = (await load('node:module')).default
    const { writeFile } = files
    let file = null
    files.writeFile = async (path) => {
      file = String(path)
    }
    syncBuiltinESMExports()
    try {
      const bare = { packageName: adapter.packageName, payload: { config: {} }, rawRelations: {}, rawTables: {} }
      await adapter.generateSchema.call(bare, { log: false, prettify: false })
    } catch {
      return {}
    } finally {
      files.writeFile = writeFile
      syncBuiltinESMExports()
    }
    const cwd = process.cwd()
    const defaults = ['src/', ''].map((folder) => `${cwd}/${folder}payload-generated-schema.ts`)
    return file === null || defaults.includes(file) ? {} : { schemaOutputFile: file }
  }

  // What to compare addresses over: with another host, an address is no file.
  const NOWHERE = 'http://none.invalid'

  // The other documents that a JSON schema refers to, read by the package that compiles it, with what each reference
  // in a document leads to. The first is the schema itself. Only `generate:types` needs them, so it is told of errors.
  const documentsOf = async (schema, load, json) => {
    const referencesOf = (value, found = new Set(), seen = new Set()) => {
      if (value === null || typeof value !== 'object' || seen.has(value)) return found
      seen.add(value)
      if (typeof value.$ref === 'string' && value.$ref !== '' && value.$ref[0] !== '#') found.add(value.$ref)
      for (const key in value) referencesOf(value[key], found, seen)
      return found
    }
    // Most schemas have none, which their text tells sooner than a walk through them does. What is no plain data is walked.
    const perhaps = /"\$ref":"[^#"]/.test(json(schema, () => ({ $ref: '?' })))
    if (!perhaps || referencesOf(schema).size === 0) return {}
    try {
      const parsers = await load('@apidevtools/json-schema-ref-parser', 'payload', 'json-schema-to-typescript')
      const Parser = parsers.$RefParser ?? parsers.default.$RefParser ?? parsers.default
      const root = `${process.cwd()}/`
      const documents = (await new Parser().resolve(root, schema, {}))._$refs
      const places = Object.keys(documents)
      const absolute = (from, to) => {
        const url = new URL(to, new URL(from, NOWHERE))
        url.hash = ''
        return url.origin === NOWHERE ? url.pathname + url.search : url.href
      }
      return {
        documents: places.map((place, n) => ({
          name: place.startsWith(root) ? place.slice(root.length) : place,
          references: Object.fromEntries(
            [...referencesOf(documents[place].value)].map((one) => [one, places.indexOf(absolute(place, one))]),
          ),
          ...(n === 0 ? {} : { value: plain(documents[place].value) }),
        })),
      }
    } catch (error) {
      return { documentsError: String(error?.message ?? error) }
    }
  }

  // Payload has called the functions of `typescript.postProcess` since 3.82.0, and passed over them before.
  const callsPostProcess = ({ payload = '' }) => {
    const [major, minor] = payload.split('.').map(Number)
    return major > 3 || (major === 3 && minor >= 82)
  }

  return async function extract({ config, load, versions, dialect, only, variables, json = written, without, ...reporting }) {
    if (reporting.inertName) inertName = reporting.inertName
    if (reporting.warn) warn = reporting.warn
    const payloadModule = await load('payload')
    let initializer = config.db
    if (!initializer || typeof initializer.init !== 'function') {
      throw new ExtractError('no-adapter', 'The config has no database adapter: set `db` in payload.config.ts.')
    }
    sharesBlocks = (config.blocks ?? []).every((block) => block.flattenedFields)
    // What an adapter reads of Payload while it derives its tables.
    const quiet = () => {}
    const payload = {
      blocks: Object.fromEntries((config.blocks ?? []).map((block) => [block.slug, block])),
      collections: {},
      config,
      globals: { config: config.globals },
      logger: { debug: quiet, error: quiet, fatal: quiet, info: quiet, trace: quiet, warn: quiet },
    }
    editors = { list: [], places: new Map(), texts: new Map() }
    flattened = (fields) => payloadModule.flattenAllFields({ fields }).map(fieldOf)
    collectionsOf = () => payload.collections
    configOf = () => config
    const customIDTypes = {}
    for (const collection of config.collections) {
      const id = collection.flattenedFields.find((field) => field.name === 'id')
      const customIDType = id ? (id.type === 'number' || id.type === 'text' ? id.type : undefined) : undefined
      if (customIDType) customIDTypes[collection.slug] = customIDType
      payload.collections[collection.slug] = { config: collection, customIDType }
    }

    // Early versions of 3 name the adapter only, not what makes it.
    const own = dialect ? DIALECTS[config.db.name ?? initializer.init({ payload }).name] : dialect
    if (own !== dialect) {
      const [specifier, factory, options] = ADAPTERS[dialect]
      let adapterModule
      try {
        adapterModule = await load(specifier)
      } catch {
        throw new ExtractError('missing-adapter', `${specifier} is not installed: npm install ${specifier}`)
      }
      initializer = adapterModule[factory](options)
    }
    const adapter = initializer.init({ payload })
    adapter.payload = payload
    if (only === 'connection') return json(connectionOf(adapter, variables), labelled)
    const name = adapter.name ?? initializer.name
    // MongoDB has collections as they come: its adapter would make models of mongoose, and nobody asks for them.
    const relational = DIALECTS[name] !== 'mongodb'
    const hooks = { beforeSchemaInit: schemaHooks(adapter.beforeSchemaInit), afterSchemaInit: schemaHooks(adapter.afterSchemaInit) }
    let declared
    if (relational && hooks.beforeSchemaInit > 0) {
      // What Payload declares by itself: the rest is the hooks'.
      const keys = (table) => ({
        columns: Object.keys(table.columns),
        indexes: Object.keys(table.indexes ?? {}),
        foreignKeys: Object.keys(table.foreignKeys ?? {}),
      })
      const look = ({ schema }) => {
        declared = Object.fromEntries(Object.entries(adapter.rawTables).map(([name, table]) => [name, keys(table)]))
        return schema
      }
      adapter.beforeSchemaInit = [look, ...adapter.beforeSchemaInit]
    }
    const given = relational ? namesGiven(adapter.tableNameMap) : () => ({})
    const hooked = relational && hooks.beforeSchemaInit + hooks.afterSchemaInit > 0
    if (relational) await (hooked ? adapter.init() : rawInit(adapter, without))

    // As Payload's own `generate:types` builds the schema that its declarations come from.
    const languages = Object.keys(config.i18n?.supportedLanguages ?? {})
    const language = languages.includes('en') ? 'en' : config.i18n?.fallbackLanguage
    let i18n
    try {
      const translations = await load('@payloadcms/translations', 'payload')
      i18n = await translations.initI18n({ config: config.i18n, context: 'api', language })
    } catch {
      i18n = undefined
    }
    const jsonSchema = payloadModule.configToJSONSchema(config, initializer.defaultIDType ?? adapter.defaultIDType, i18n)

    const model = {
      format: 1,
      versions,
      adapter: {
        name,
        packageName: adapter.packageName ?? null,
        dialect: DIALECTS[name] ?? name,
        connection: own !== dialect ? null : connectionOf(adapter, variables),
        migrationDir: migrationDirOf(adapter.migrationDir),
        ...(await schemaFileOf(adapter, load)),
        ...kept(adapter, [
          'idType', 'defaultIDType', 'schemaName', 'push', 'localesSuffix', 'relationshipsSuffix', 'versionsSuffix',
          'blocksAsJSON', 'allowIDOnCreate', 'autoIncrement', 'tablesFilter', 'extensions', 'transactionOptions',
        ]),
        ...(adapter.disableCreateDatabase === true ? { disableCreateDatabase: true } : {}),
        transactions: typeof adapter.transactionOptions === 'object' || (name === 'postgres' && adapter.beginTransaction?.name !== 'defaultBeginTransaction'),
        ...(Array.isArray(adapter.prodMigrations) ? { prodMigrations: adapter.prodMigrations.map((one) => one.name) } : {}),
        hooks,
      },
      config: {
        collections: config.collections.map((one) => inside(`collections.${one.slug}`, () => collectionOf(one))),
        globals: config.globals.map((one) => inside(`globals.${one.slug}`, () => globalOf(one))),
        blocks: inside('blocks', () => (sharesBlocks ? (config.blocks ?? []) : []).map(blockOf)),
        ...(editors.list.length > 0 ? { editors: editors.list } : {}),
        customIDTypes,
        localization: config.localization
          ? {
              defaultLocale: config.localization.defaultLocale,
              fallback: config.localization.fallback,
              ...(process.env.NEXT_PUBLIC_PAYLOAD_COMPATIBILITY_allowLocalizedWithinLocalized === 'true'
                ? { withinLocalized: true }
                : {}),
              ...(typeof config.localization.filterAvailableLocales === 'function' ? { filtered: true } : {}),
              locales: config.localization.locales.map((locale) => kept(locale, ['code', 'fallbackLocale'])),
            }
          : false,
        admin: { user: config.admin?.user },
        routes: { api: config.routes?.api },
        serverURL: config.serverURL ?? '',
        ...kept(config, ['defaultDepth', 'maxDepth']),
        upload: {},
      },
      tables: relational ? adapter.rawTables : {},
      relations: relational ? adapter.rawRelations : {},
      tableNames: relational ? adapter.tableNameMap : {},
      ...given(),
      ...(declared ? { declared } : {}),
      ...(hooked ? { snapshot: await snapshotOf(adapter) } : {}),
      types: {
        outputFile: process.env.PAYLOAD_TS_OUTPUT_PATH || config.typescript?.outputFile,
        declare: config.typescript?.declare === undefined ? true : plain(config.typescript.declare),
        autoGenerate: config.typescript?.autoGenerate,
        postProcess: callsPostProcess(versions) ? (config.typescript?.postProcess?.length ?? 0) : 0,
        jsonSchema,
        ...(await documentsOf(jsonSchema, load, json)),
      },
    }
    return json(model, labelled)
  }
})()
