// The JSON schemas in `cases` that come from real configs. Copy it into a project that has Payload installed, and
// run it there:
//
//   node --import tsx configs.mts <directory of the cases>
//
// `payload.json` beside that directory keeps the version of Payload that they come from.
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { BlocksFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Block, buildConfig, type Config, configToJSONSchema, type Field } from 'payload'

const text = (name: string, more: object = {}): Field => ({ name, type: 'text', ...more }) as Field

const write = async (name: string, config: Partial<Config>, id: 'number' | 'text' = 'number') => {
  const built = await buildConfig({
    collections: [],
    db: sqliteAdapter({ client: { url: 'file::memory:' } }),
    secret: 'none',
    telemetry: false,
    ...config,
  } as Config)
  const schema = configToJSONSchema(built, id, { language: 'en' } as never)
  writeFileSync(path.join(process.argv[2]!, `${name}.json`), `${JSON.stringify(schema, null, 1)}\n`)
}

const collection = (slug: string, fields: Field[], more: object = {}) => ({ slug, fields, ...more })

await write('config-empty', {})

await write('config-fields', {
  collections: [
    collection('tags', [text('name', { required: true })]),
    collection('people', [{ name: 'id', type: 'text' }, text('name')]),
    collection('posts', [
      text('title', { required: true, admin: { description: 'Shown in lists.\n\nAnd */ in cards.' } }),
      text('words', { hasMany: true }),
      { name: 'amount', type: 'number' },
      { name: 'amounts', type: 'number', hasMany: true, required: true },
      { name: 'note', type: 'textarea' },
      { name: 'snippet', type: 'code' },
      { name: 'mail', type: 'email' },
      { name: 'on', type: 'checkbox' },
      { name: 'when', type: 'date', timezone: true },
      { name: 'place', type: 'point' },
      { name: 'anything', type: 'json' },
      {
        name: 'shaped',
        type: 'json',
        jsonSchema: {
          fileMatch: ['a://b/c.json'],
          schema: { type: 'object', properties: { a: { enum: ['x', 'y'] }, b: { type: 'array', items: { type: 'integer' } } } },
          uri: 'a://b/c.json',
        },
      },
      { name: 'kind', type: 'select', options: ['one', { label: 'Two', value: 'two' }] },
      { name: 'kinds', type: 'select', hasMany: true, options: ['one', 'two'], required: true },
      {
        name: 'longOne',
        type: 'select',
        options: ['a value that is quite long', 'another value that is quite long', 'a third value that is quite long', 'the last'],
      },
      { name: 'size', type: 'radio', options: ['s', 'm'], interfaceName: 'Size', admin: { description: 'How big.' } },
      { name: 'author', type: 'relationship', relationTo: 'people' },
      { name: 'editor', type: 'relationship', relationTo: 'users', required: true },
      { name: 'related', type: 'relationship', relationTo: 'posts', hasMany: true },
      { name: 'any', type: 'relationship', relationTo: ['tags', 'people'] },
      { name: 'anyOne', type: 'relationship', relationTo: ['tags'] },
      { name: 'anyMust', type: 'relationship', relationTo: ['tags', 'people'], required: true },
      { name: 'anyMany', type: 'relationship', relationTo: ['tags', 'people'], hasMany: true },
      { name: 'anyManyMust', type: 'relationship', relationTo: ['tags', 'people'], hasMany: true, required: true },
      { name: 'rows', type: 'array', fields: [text('label', { required: true })] },
      { name: 'rowsMust', type: 'array', required: true, fields: [text('label')] },
      { name: 'rowsNamed', type: 'array', interfaceName: 'NamedRows', fields: [text('label')] },
      { name: 'group', type: 'group', fields: [text('inner', { required: true })], admin: { description: { en: 'Grouped', de: 'Gruppiert' } } },
      { name: 'groupNamed', type: 'group', interfaceName: 'NamedGroup', fields: [text('inner')] },
      { type: 'tabs', tabs: [{ name: 'tab', fields: [text('inTab')] }, { label: 'Flat', fields: [text('flat')] }] },
      { type: 'row', fields: [text('inRow', { admin: { condition: () => true }, required: true })] },
      { name: 'body', type: 'richText', required: true },
      { name: 'virtual', type: 'text', virtual: true },
      text('custom', { typescriptSchema: [() => ({ tsType: "Foo.Bar<'a' | 2>[] | undefined", type: 'string' })] }),
      text('extended', { typescriptSchema: [() => ({ $ref: '#/definitions/tags', description: 'A tag, or not.' })] }),
      text('dash-ed'),
      text('quo"te'),
    ], { admin: { description: 'What people read.' }, trash: true, versions: { drafts: true } }),
    collection('users', [], { auth: true }),
  ],
  editor: lexicalEditor(),
})

const hero: Block = { slug: 'hero', interfaceName: 'HeroBlock', fields: [text('heading'), { name: 'ref', type: 'relationship', relationTo: ['pages', 'users'] }] }
const quote: Block = { slug: 'quote', fields: [text('text', { required: true })] }
const shared: Block = { slug: 'shared-block', interfaceName: 'SharedBlock', fields: [{ name: 'list', type: 'array', fields: [text('a')] }] }
const plain: Block = { slug: 'plain', fields: [text('a')] }
await write('config-blocks', {
  blocks: [shared, plain],
  collections: [
    collection('pages', [
      { name: 'layout', type: 'blocks', blocks: [hero, quote] },
      { name: 'layoutMust', type: 'blocks', blocks: [quote], required: true },
      { name: 'one', type: 'blocks', blocks: [hero] },
      { name: 'none', type: 'blocks', blocks: [] },
      { name: 'references', type: 'blocks', blocks: [], blockReferences: ['shared-block', 'plain', hero] as never },
      { name: 'body', type: 'richText', editor: lexicalEditor({ features: [BlocksFeature({ blocks: [{ slug: 'inText', interfaceName: 'InText', fields: [text('x')] }] })] }) },
    ]),
    collection('users', [], { auth: true }),
  ],
  editor: lexicalEditor(),
})

await write('config-joins', {
  collections: [
    collection('categories', [
      { name: 'posts', type: 'join', collection: 'posts', on: 'category' },
      { name: 'both', type: 'join', collection: ['posts', 'pages'], on: 'category' },
      { name: 'group', type: 'group', fields: [{ name: 'pages', type: 'join', collection: 'pages', on: 'category' }] },
    ]),
    collection('posts', [{ name: 'category', type: 'relationship', relationTo: 'categories' }]),
    collection('pages', [{ name: 'category', type: 'relationship', relationTo: 'categories' }]),
  ],
})

await write('config-auth', {
  admin: { user: 'admins' },
  collections: [
    collection('admins', [], { auth: true, typescript: { interface: 'Administrator' } }),
    collection('members', [], { auth: { loginWithUsername: true } }),
    collection('guests', [], { auth: { loginWithUsername: { allowEmailLogin: true, requireEmail: false, requireUsername: true } } }),
    collection('both', [], { auth: { loginWithUsername: { allowEmailLogin: true, requireEmail: true, requireUsername: true } } }),
    collection('machines', [], { auth: { disableLocalStrategy: true, useAPIKey: true } }),
  ],
})

await write('config-names', {
  collections: ['user', 'users', 'my_snake_items', '2fa-tokens', 'thing-2b', 'camelCaseThings', 'data', 'status', 'news', 'series', 'a-very-long-slug-of-a-collection-that-really-nobody-would-choose-but-somebody-did'].map(
    (slug) => collection(slug, [text('title'), { name: 'user', type: 'group', interfaceName: 'User', fields: [text('x')] }], slug === 'users' ? { auth: true } : {}),
  ),
  globals: [{ slug: 'site-settings', fields: [text('title', { required: true })] }, { slug: 'nav', fields: [{ name: 'items', type: 'array', fields: [text('label')] }] }],
  localization: { defaultLocale: 'en', locales: ['en', 'es', 'de-AT'] },
  typescript: { strictDraftTypes: true } as never,
})

await write('config-jobs', {
  jobs: {
    tasks: [
      { slug: 'send', handler: 'x', inputSchema: [text('to', { required: true })], outputSchema: [{ name: 'sent', type: 'checkbox' }] },
      { slug: 'bare', handler: 'x', interfaceName: 'Bare' },
    ],
    workflows: [{ slug: 'onboard', handler: 'x', inputSchema: [text('who', { required: true }), text('note')] }],
  } as never,
  admin: {
    dashboard: {
      widgets: [
        { slug: 'count', Component: 'x', maxWidth: 'medium', minWidth: 'small', fields: [text('label', { required: true })] },
        { slug: 'free', Component: 'x' },
      ],
    },
  } as never,
})

// MongoDB's ids are texts.
await write('config-mongodb', {
  collections: [
    collection('tags', [text('name')]),
    collection('posts', [
      { name: 'tag', type: 'relationship', relationTo: 'tags' },
      { name: 'tags', type: 'relationship', relationTo: 'tags', hasMany: true, required: true },
      { name: 'any', type: 'relationship', relationTo: ['tags', 'numbered'] },
      { name: 'rows', type: 'array', fields: [text('label')] },
    ], { versions: true }),
    collection('numbered', [{ name: 'id', type: 'number', required: true }]),
    collection('users', [], { auth: true }),
  ],
  globals: [{ slug: 'menu', fields: [{ name: 'first', type: 'relationship', relationTo: 'posts' }] }],
}, 'text')

// Where drafts are typed apart from what is published.
await write('config-drafts', {
  collections: [
    collection('posts', [
      text('title', { required: true }),
      { name: 'seo', type: 'group', fields: [text('description', { required: true })] },
      { name: 'layout', type: 'blocks', required: true, blocks: [hero, quote] },
      { name: 'next', type: 'relationship', relationTo: 'posts', required: true },
    ], { versions: { drafts: true } }),
    collection('scheduled', [text('title', { required: true, localized: true })], { versions: { drafts: { schedulePublish: true } } }),
    collection('plain', [text('title', { required: true })], { versions: true }),
    collection('pages', [text('title')]),
    collection('users', [], { auth: true }),
  ],
  globals: [
    { slug: 'menu', fields: [text('label', { required: true })], versions: { drafts: true } },
    { slug: 'footer', fields: [text('label', { required: true })] },
  ],
  localization: { defaultLocale: 'en', locales: ['en', 'es'] },
  typescript: { strictDraftTypes: true } as never,
})

const { version } = JSON.parse(readFileSync('node_modules/payload/package.json', 'utf8'))
const record = path.join(process.argv[2]!, '../payload.json')
let made = {}
try {
  made = JSON.parse(readFileSync(record, 'utf8'))
} catch {
  // The first time there is none.
}
writeFileSync(record, `${JSON.stringify({ ...made, schemas: version }, null, 2)}\n`)
process.exit(0)
