// Every kind of field in every kind of place.
import { postgresAdapter } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, type Block, type Field } from 'payload'

const url = process.env.DATABASE_URL ?? ''
const sqlite = url.startsWith('file:')
// The test turns it on: blocks in JSON columns, which may hold themselves.
const blocksAsJSON = false

const kinds = (name: string, rest: object = {}): Field => ({ name, type: 'select', hasMany: true, options: ['a', 'b', 'c'], ...rest })
const tags = (name: string, rest: object = {}): Field =>
  ({ name, type: 'relationship', relationTo: 'tags', ...rest }) as Field
const either = (name: string, rest: object = {}): Field =>
  ({ name, type: 'relationship', relationTo: ['tags', 'words'], ...rest }) as Field
const text = (name: string, rest: object = {}): Field => ({ name, type: 'text', ...rest }) as Field

const inner: Block = { slug: 'inner', fields: [text('z'), tags('tags', { hasMany: true })] }
const innermost: Block = { slug: 'innermost', fields: [text('w', { localized: true }), kinds('kinds')] }
const hero: Block = {
  slug: 'hero',
  fields: [
    text('heading', { localized: true }),
    { name: 'items', type: 'array', fields: [text('label', { localized: true }), tags('tag'), text('notes', { hasMany: true })] },
    blocksAsJSON
      ? { name: 'sub', type: 'blocks', blocks: [], blockReferences: ['innermost', 'hero'] }
      : { name: 'sub', type: 'blocks', blocks: [innermost] },
  ],
}
const quote: Block = {
  slug: 'quote',
  fields: [{ name: 'said', type: 'textarea' }, { name: 'author', type: 'group', fields: [text('name'), tags('tag')] }],
}

const fields = (nestedKinds: boolean): Field[] => [
  text('title', { localized: true, required: true }),
  {
    name: 'grp',
    type: 'group',
    fields: [
      text('plain'),
      { name: 'numbers', type: 'number', hasMany: true },
      text('texts', { hasMany: true, localized: true }),
      { name: 'deep', type: 'group', fields: [{ name: 'when', type: 'date' }, kinds('kinds'), text('camelCase', { localized: true })] },
    ],
  },
  {
    name: 'localGroup',
    type: 'group',
    localized: true,
    fields: [
      text('plain'),
      tags('single'),
      tags('many', { hasMany: true }),
      { name: 'rows', type: 'array', fields: [text('cell'), tags('tag')] },
      text('texts', { hasMany: true }),
      kinds('kinds'),
    ],
  },
  {
    name: 'rows',
    type: 'array',
    fields: [
      text('label', { localized: true }),
      text('texts', { hasMany: true }),
      { name: 'numbers', type: 'number', hasMany: true },
      either('both', { hasMany: true }),
      {
        name: 'nested',
        type: 'array',
        fields: [{ name: 'count', type: 'number' }, text('label', { localized: true }), either('one'), ...(nestedKinds ? [kinds('kinds')] : [])],
      },
      { name: 'blocks', type: 'blocks', blocks: [inner] },
    ],
  },
  {
    name: 'localRows',
    type: 'array',
    localized: true,
    fields: [text('label'), either('one'), { name: 'nested', type: 'array', fields: [text('cell')] }, text('texts', { hasMany: true })],
  },
  blocksAsJSON
    ? { name: 'layout', type: 'blocks', blocks: [], blockReferences: ['hero', 'quote'] }
    : { name: 'layout', type: 'blocks', blocks: [hero, quote] },
  { name: 'localLayout', type: 'blocks', localized: true, blocks: [{ slug: blocksAsJSON ? 'banner' : 'hero', fields: [text('heading'), { name: 'items', type: 'array', fields: [text('label')] }] }, quote] },
  kinds('kinds'),
  kinds('localKinds', { localized: true }),
  { name: 'localNumbers', type: 'number', hasMany: true, localized: true },
  tags('tag'),
  tags('localTag', { localized: true }),
  tags('tags', { hasMany: true }),
  tags('localTags', { hasMany: true, localized: true }),
  either('one'),
  either('both', { hasMany: true }),
  either('localOne', { localized: true }),
  either('localBoth', { hasMany: true, localized: true }),
  { name: 'json', type: 'json' },
  { name: 'localJson', type: 'json', localized: true },
  { name: 'mood', type: 'radio', options: ['good', 'bad'] },
  { name: 'flag', type: 'checkbox', localized: true },
  { name: 'amount', type: 'number', localized: true },
  { name: 'meeting', type: 'date', timezone: true },
  { name: 'mail', type: 'email' },
  { name: 'source', type: 'code' },
  ...(sqlite ? [{ name: 'place', type: 'point' } as Field, { name: 'localPlace', type: 'point', localized: true } as Field] : []),
  {
    type: 'tabs',
    tabs: [
      { name: 'tab', fields: [text('plain'), text('local', { localized: true }), { name: 'rows', type: 'array', dbName: ({ tableName }: { tableName?: string }) => `renamed_${tableName}`, fields: [text('cell')] }] },
      { name: 'localTab', localized: true, fields: [text('plain'), tags('many', { hasMany: true })] },
      { label: 'unnamed', fields: [{ type: 'row', fields: [text('inRow')] }] },
    ],
  },
]

export default buildConfig({
  ...(blocksAsJSON ? { blocks: [hero, innermost, quote] } : {}),
  collections: [
    { slug: 'tags', fields: [text('name')] },
    { slug: 'words', dbName: 'dictionary', fields: [{ name: 'id', type: 'text', required: true }, text('name')] },
    { slug: 'things', fields: fields(true) },
    // Payload itself cannot write a select with many values two arrays deep in a version.
    { slug: 'drafted', fields: fields(false), versions: { drafts: true } },
    { slug: 'versioned', timestamps: true, fields: [text('name'), { name: 'rows', type: 'array', fields: [text('cell')] }], versions: true },
  ],
  globals: [{ slug: 'board', fields: fields(false), versions: { drafts: true } }],
  db: sqlite
    ? sqliteAdapter({ blocksAsJSON, client: { url }, push: false })
    : postgresAdapter({ blocksAsJSON, idType: 'uuid', pool: { connectionString: url }, push: false }),
  localization: {
    defaultLocale: 'en',
    fallback: true,
    locales: [{ code: 'en', label: 'English' }, { code: 'es', label: 'Español' }, { code: 'de', label: 'Deutsch', fallbackLocale: 'es' }],
  },
  secret: process.env.PAYLOAD_SECRET || '',
  telemetry: false,
  typescript: { autoGenerate: false },
})
