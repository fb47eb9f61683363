// Relations of every kind between documents with versions, locales, trash, joins and virtual fields.
import { postgresAdapter } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, type Block, type Field } from 'payload'

const url = process.env.DATABASE_URL ?? ''
const sqlite = url.startsWith('file:')
const text = (name: string, rest: object = {}): Field => ({ name, type: 'text', ...rest }) as Field
const to = (name: string, relationTo: string | string[], rest: object = {}): Field =>
  ({ name, type: 'relationship', relationTo, ...rest }) as Field

const quote: Block = { slug: 'quote', fields: [text('said', { localized: true }), to('by', 'people'), { name: 'stars', type: 'number' }] }
const list: Block = {
  slug: 'list',
  fields: [text('heading'), { name: 'items', type: 'array', fields: [text('label'), to('tag', 'tags'), text('notes', { hasMany: true })] }],
}

export default buildConfig({
  collections: [
    {
      slug: 'people',
      defaultSort: 'name',
      fields: [
        text('name', { required: true }),
        { name: 'age', type: 'number' },
        { name: 'born', type: 'date' },
        { name: 'member', type: 'checkbox', defaultValue: false },
        { name: 'kinds', type: 'select', hasMany: true, options: ['author', 'editor', 'reader'] },
        { name: 'level', type: 'select', options: ['low', 'middle', 'high'] },
        { name: 'address', type: 'group', fields: [text('city'), text('street', { localized: true }), { name: 'geo', type: 'group', fields: [{ name: 'floor', type: 'number' }] }] },
        text('nicknames', { hasMany: true }),
        { name: 'scores', type: 'number', hasMany: true },
        to('friend', 'people', { maxDepth: 1 }),
        text('secret', { hidden: true }),
        text('greeting', { localized: true, defaultValue: ({ locale }: any) => `hello ${locale}` }),
        { name: 'books', type: 'join', collection: 'books', on: 'author' },
        { name: 'edited', type: 'join', collection: 'books', on: 'editors', defaultLimit: 2, defaultSort: 'pages', maxDepth: 2 },
      ],
    },
    {
      slug: 'tags',
      trash: true,
      defaultPopulate: { name: true },
      fields: [text('name'), text('label', { localized: true }), to('parent', 'tags')],
    },
    { slug: 'shelves', fields: [{ name: 'id', type: 'text', required: true }, text('name'), to('tags', 'tags', { hasMany: true })] },
    {
      slug: 'books',
      versions: { drafts: true },
      fields: [
        text('title', { localized: true }),
        { name: 'pages', type: 'number' },
        { name: 'price', type: 'number', localized: true },
        { name: 'published', type: 'date' },
        to('author', 'people'),
        to('editors', 'people', { hasMany: true }),
        to('localTag', 'tags', { localized: true }),
        to('tags', 'tags', { hasMany: true }),
        to('place', ['shelves', 'people']),
        to('places', ['shelves', 'tags'], { hasMany: true }),
        { name: 'rows', type: 'array', fields: [text('label', { localized: true }), { name: 'count', type: 'number' }, to('tag', 'tags'), { name: 'kinds', type: 'select', hasMany: true, options: ['a', 'b'] }] },
        { name: 'localRows', type: 'array', localized: true, fields: [text('label'), to('tag', 'tags')] },
        { name: 'layout', type: 'blocks', blocks: [quote, list] },
        { name: 'localLayout', type: 'blocks', localized: true, blocks: [{ slug: 'note', fields: [text('body')] }] },
        { type: 'tabs', tabs: [{ name: 'meta', fields: [text('isbn'), text('summary', { localized: true }), to('series', 'tags')] }] },
        { name: 'localMeta', type: 'group', localized: true, fields: [text('note'), to('tag', 'tags')] },
        { name: 'extra', type: 'json' },
        text('authorName', { virtual: 'author.name' }),
        text('authorCity', { virtual: 'author.address.city' }),
        text('tagNames', { virtual: 'tags.name', hasMany: true }),
      ],
    },
  ],
  globals: [{ slug: 'desk', versions: { drafts: true }, fields: [text('motto', { localized: true, defaultValue: 'read' }), to('book', 'books'), { name: 'open', type: 'checkbox' }] }, { slug: 'unwritten', fields: [text('word', { defaultValue: 'none' }), text('made', { defaultValue: () => 'by a function' }), { name: 'inner', type: 'group', fields: [text('x')] }] }],
  db: sqlite
    ? sqliteAdapter({ client: { url }, push: false })
    : postgresAdapter({ pool: { connectionString: url }, push: false }),
  defaultDepth: 1,
  localization: {
    defaultLocale: 'en',
    fallback: true,
    locales: [{ code: 'en', label: 'English' }, { code: 'es', label: 'Español' }, { code: 'de', label: 'Deutsch', fallbackLocale: 'es' }],
  },
  secret: process.env.PAYLOAD_SECRET || '',
  telemetry: false,
  typescript: { autoGenerate: false },
})
