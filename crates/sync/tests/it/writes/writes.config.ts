// What documents are written to: every kind of field, with rules, versions, drafts, trash, users, ids of every kind.
import { postgresAdapter } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, type Block, type Field } from 'payload'

const url = process.env.DATABASE_URL ?? ''
// What is asked of the adapter: the kind of ids, the schema. `ids`: collections that have ids of their own, of this type.
const { ids, ...options } = JSON.parse(process.env.WRITES_ADAPTER || '{}')
const sqlite = url.startsWith('file:')
const text = (name: string, rest: object = {}): Field => ({ name, type: 'text', ...rest }) as Field
const to = (name: string, relationTo: string | string[], rest: object = {}): Field =>
  ({ name, type: 'relationship', relationTo, ...rest }) as Field
const kinds = (name: string, rest: object = {}): Field => ({ name, type: 'select', hasMany: true, options: ['a', 'b', 'c'], ...rest }) as Field

const inner: Block = { slug: 'inner', fields: [text('z', { defaultValue: 'zed' }), to('tags', 'tags', { hasMany: true })] }
const hero: Block = {
  slug: 'hero',
  fields: [
    text('heading', { localized: true, defaultValue: 'hello' }),
    { name: 'items', type: 'array', fields: [text('label', { localized: true, required: true }), to('tag', 'tags'), text('notes', { hasMany: true })] },
    { name: 'sub', type: 'blocks', blocks: [inner] },
  ],
}
const quote: Block = {
  slug: 'quote',
  fields: [{ name: 'said', type: 'textarea', maxLength: 30 }, { name: 'author', type: 'group', fields: [text('name'), to('tag', 'tags')] }],
}

const fields: Field[] = [
  text('title', { localized: true, required: true, maxLength: 20, minLength: 2 }),
  text('slug', { unique: true }),
  text('greeting', { defaultValue: 'good day' }),
  text('localGreeting', { defaultValue: 'good morning', localized: true }),
  { name: 'amount', type: 'number', min: 0, max: 100 },
  { name: 'localAmount', type: 'number', localized: true },
  { name: 'numbers', type: 'number', hasMany: true, maxRows: 3 },
  { name: 'flag', type: 'checkbox', defaultValue: true },
  { name: 'localFlag', type: 'checkbox', localized: true },
  { name: 'mood', type: 'radio', options: ['good', 'bad'] },
  { name: 'level', type: 'select', options: ['low', 'high'], defaultValue: 'low' },
  { name: 'mail', type: 'email' },
  { name: 'source', type: 'code' },
  { name: 'long', type: 'textarea', minLength: 3 },
  { name: 'when', type: 'date' },
  { name: 'json', type: 'json' },
  { name: 'localJson', type: 'json', localized: true },
  ...(sqlite ? [{ name: 'place', type: 'point' } as Field] : []),
  kinds('kinds', { minRows: 1 }),
  kinds('localKinds', { localized: true }),
  text('texts', { hasMany: true }),
  to('tag', 'tags'),
  to('localTag', 'tags', { localized: true }),
  to('tags', 'tags', { hasMany: true, maxRows: 3 }),
  to('either', ['tags', 'words']),
  to('both', ['tags', 'words', 'counted'], { hasMany: true }),
  {
    name: 'grp',
    type: 'group',
    fields: [text('plain'), text('local', { localized: true }), kinds('kinds'), text('texts', { hasMany: true }), { name: 'deep', type: 'group', fields: [{ name: 'count', type: 'number', defaultValue: 7 }, to('tag', 'tags')] }],
  },
  { name: 'localGroup', type: 'group', localized: true, fields: [text('plain'), { name: 'count', type: 'number' }, to('tag', 'tags')] },
  {
    name: 'rows',
    type: 'array',
    maxRows: 4,
    fields: [
      text('label', { localized: true }),
      text('word', { required: true, defaultValue: 'w' }),
      to('both', ['tags', 'words'], { hasMany: true }),
      kinds('kinds'),
      { name: 'nested', type: 'array', fields: [{ name: 'count', type: 'number' }, text('label', { localized: true })] },
      { name: 'blocks', type: 'blocks', blocks: [inner] },
    ],
  },
  { name: 'localRows', type: 'array', localized: true, fields: [text('label'), { name: 'count', type: 'number', defaultValue: 3 }] },
  { name: 'layout', type: 'blocks', blocks: [hero, quote] },
  { name: 'localLayout', type: 'blocks', localized: true, blocks: [{ slug: 'note', fields: [text('body')] }] },
  { type: 'tabs', tabs: [{ name: 'tab', fields: [text('plain'), text('local', { localized: true })] }, { label: 'unnamed', fields: [{ type: 'row', fields: [text('inRow')] }] }] },
]

const own: Field[] = ids ? [{ name: 'id', type: ids, required: true } as Field] : []

// What can be published in one locale alone.
const told: Field[] = [
  text('title', { localized: true, required: true, maxLength: 20 }),
  text('greeting', { defaultValue: 'good day' }),
  text('localGreeting', { defaultValue: 'good morning', localized: true }),
  { name: 'amount', type: 'number', min: 0, max: 100 },
  { name: 'localAmount', type: 'number', localized: true },
  { name: 'localFlag', type: 'checkbox', localized: true },
  kinds('kinds'),
  kinds('localKinds', { localized: true }),
  text('texts', { hasMany: true }),
  to('localTag', 'tags', { localized: true }),
  to('tags', 'tags', { hasMany: true }),
  { name: 'grp', type: 'group', fields: [text('plain'), text('local', { localized: true })] },
  { name: 'localGroup', type: 'group', localized: true, fields: [text('plain'), { name: 'count', type: 'number' }, to('tag', 'tags')] },
  { name: 'localRows', type: 'array', localized: true, fields: [text('label'), { name: 'count', type: 'number', defaultValue: 3 }] },
  { name: 'localLayout', type: 'blocks', localized: true, blocks: [{ slug: 'line', fields: [text('body')] }] },
  { name: 'rows', type: 'array', fields: [text('cell'), to('tags', 'tags', { hasMany: true })] },
]

// Where Payload's own writing is wrong.
const odd: Field[] = [
  text('name'),
  { name: 'amount', type: 'number' },
  { name: 'when', type: 'date' },
  text('texts', { hasMany: true }),
  { name: 'numbers', type: 'number', hasMany: true },
  to('tag', 'tags'),
  to('tags', 'tags', { hasMany: true }),
  to('localTags', 'tags', { hasMany: true, localized: true }),
  kinds('localKinds', { localized: true }),
  {
    name: 'rows',
    type: 'array',
    fields: [text('label', { localized: true }), text('notes', { hasMany: true }), { name: 'parts', type: 'blocks', blocks: [inner] }],
  },
  { name: 'outer', type: 'array', fields: [text('name'), { name: 'inner', type: 'array', localized: true, fields: [text('cell')] }] },
  { name: 'layout', type: 'blocks', blocks: [quote] },
]

// Default values that functions compute.
const said: Block = { slug: 'said', fields: [text('by', { defaultValue: () => 'nobody' })] }
const computed: Field[] = [
  text('name'),
  text('word', { defaultValue: () => 'made' }),
  text('asked', { defaultValue: async ({ locale, req, user }: any) => [locale, req.locale, user, req.user, req.payload.config.collections.length > 3, req.context.x].join('/') }),
  text('local', { localized: true, defaultValue: ({ locale }: any) => `in ${locale}` }),
  text('nothing', { defaultValue: () => undefined }),
  text('none', { defaultValue: () => null }),
  { name: 'when', type: 'date', defaultValue: () => new Date(Date.UTC(2026, 1, 3)) },
  { name: 'count', type: 'number', defaultValue: async () => 3 },
  text('texts', { hasMany: true, defaultValue: () => ['a', 'b'] }),
  to('tag', 'tags', { defaultValue: ({ req }: any) => (req.locale === 'es' ? 2 : 1) }),
  { name: 'grp', type: 'group', fields: [text('inner', { defaultValue: () => 'within' })] },
  { name: 'rows', type: 'array', defaultValue: () => [{ cell: 'given' }, {}], fields: [text('cell', { defaultValue: () => 'computed' }), text('local', { localized: true, defaultValue: ({ locale }: any) => `row in ${locale}` })] },
  { name: 'layout', type: 'blocks', blocks: [said] },
]

// Blocks that hold themselves, directly and by way of another: only JSON can keep them.
const blocks = (name: string, blockReferences: string[], rest: object = {}): Field => ({ name, type: 'blocks', blocks: [], blockReferences, ...rest }) as Field
const endless: Block[] = [
  {
    slug: 'columns',
    fields: [
      text('heading', { localized: true, defaultValue: 'untitled' }),
      { name: 'cells', type: 'array', fields: [text('label', { localized: true }), blocks('content', ['columns', 'card'])] },
      blocks('local', ['card'], { localized: true }),
    ],
  },
  {
    slug: 'card',
    fields: [
      text('said', { maxLength: 10, required: true, localized: true }),
      text('by', { defaultValue: () => 'nobody' }),
      to('tag', 'tags'),
      { name: 'more', type: 'group', fields: [{ name: 'count', type: 'number', defaultValue: 7 }, blocks('below', ['columns', 'card'])] },
    ],
  },
]

export const database = (url: string) =>
  sqlite
    ? sqliteAdapter({ client: { url }, push: false, transactionOptions: {}, ...options })
    : postgresAdapter({ pool: { connectionString: url }, push: false, ...options })

export default buildConfig({
  collections: [
    { slug: 'tags', fields: [text('name', { unique: true }), { name: 'weight', type: 'number' }] },
    { slug: 'words', fields: [{ name: 'id', type: 'text', required: true }, text('name')] },
    { slug: 'counted', fields: [{ name: 'id', type: 'number', required: true }, text('name')] },
    { slug: 'things', fields: [...own, ...fields] },
    { slug: 'drafted', fields: [...own, ...fields], versions: { drafts: { autosave: true }, maxPerDoc: 4 } },
    { slug: 'versioned', fields: [...own, text('name', { required: true }), { name: 'rows', type: 'array', fields: [text('cell')] }], versions: { maxPerDoc: 3 } },
    { slug: 'binned', trash: true, fields: [...own, text('name', { required: true })], versions: { drafts: true } },
    { slug: 'told', fields: [...own, ...told], versions: { drafts: true, maxPerDoc: 6 } },
    { slug: 'sided', fields: [...own, ...told], versions: { drafts: { autosave: true, localizeStatus: true } as never, maxPerDoc: 8 } },
    { slug: 'odd', fields: odd },
    { slug: 'bare', fields: [text('texts', { hasMany: true })] },
    { slug: 'kept', fields: [{ name: 'outer', type: 'array', fields: [{ name: 'inner', type: 'array', fields: [kinds('kinds')] }] }], versions: true },
    { slug: 'boxes', fields: [text('name'), { name: 'ranks', type: 'join', collection: 'ranked', on: 'box', orderable: true }] },
    { slug: 'ranked', orderable: true, fields: [text('name', { required: true }), to('box', 'boxes')], versions: { drafts: true } },
    { slug: 'computed', fields: computed },
    {
      slug: 'failing',
      fields: [
        text('broken', { defaultValue: () => { throw new Error('no word today') } }),
        text('asks', { defaultValue: async ({ req }: any) => (await req.payload.find({ collection: 'tags' })).docs[0].name }),
      ],
    },
    ...(options.blocksAsJSON
      ? [{ slug: 'nested', fields: [text('title'), blocks('layout', ['columns', 'card']), blocks('localLayout', ['card'], { localized: true })], versions: { drafts: true } }]
      : []),
    { slug: 'users', auth: { useAPIKey: true }, fields: [text('name')] },
  ],
  blocks: options.blocksAsJSON ? endless : [],
  globals: [
    { slug: 'board', fields, versions: { drafts: true } },
    { slug: 'notice', fields: told, versions: { drafts: true, max: 5 } },
    { slug: 'sign', fields: told, versions: { drafts: { localizeStatus: true } as never, max: 6 } },
    { slug: 'plain', fields: [text('word', { defaultValue: 'none' }), text('local', { localized: true }), { name: 'rows', type: 'array', fields: [text('cell')] }] },
  ],
  db: database(url),
  experimental: { localizeStatus: true } as never,
  localization: {
    defaultLocale: 'en',
    fallback: true,
    locales: [{ code: 'en', label: 'English' }, { code: 'es', label: 'Español' }, { code: 'de', label: 'Deutsch', fallbackLocale: 'es' }],
  },
  secret: process.env.PAYLOAD_SECRET || '',
  telemetry: false,
  typescript: { autoGenerate: false },
})
