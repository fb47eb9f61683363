// What the real Payload answers wrongly about documents: one collection for each of the places.
import { postgresAdapter } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { BlocksFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, type Block, type Field } from 'payload'

const url = process.env.DATABASE_URL ?? ''
const sqlite = url.startsWith('file:')
const text = (name: string, rest: object = {}): Field => ({ name, type: 'text', ...rest }) as Field
const kinds: Field = { name: 'kinds', type: 'select', hasMany: true, options: ['a', 'b'] }
const rows = (name: string, fields: Field[], rest: object = {}): Field => ({ name, type: 'array', fields, ...rest }) as Field
const blocks = (name: string, list: Block[], rest: object = {}): Field => ({ name, type: 'blocks', blocks: list, ...rest }) as Field
const group = (name: string, fields: Field[], rest: object = {}): Field => ({ name, type: 'group', fields, ...rest }) as Field
const to = (name: string, relationTo: string, rest: object = {}): Field => ({ name, type: 'relationship', relationTo, ...rest }) as Field
const join = (name: string, collection: string | string[], on: string): Field => ({ name, type: 'join', collection, on, defaultLimit: 2 }) as Field

export default buildConfig({
  collections: [
    { slug: 'own', fields: [blocks('layout', [{ slug: 'common', fields: [text('b'), rows('lines', [text('line')])] }])] },
    {
      slug: 'underscores',
      fields: [
        blocks('first', [{ slug: 'my_block', fields: [text('x')] }]),
        blocks('second', [{ slug: 'my_block', fields: [text('y')] }]),
      ],
    },
    {
      slug: 'locals',
      fields: [
        rows('rows', [group('inner', [rows('deep', [text('word')]), kinds], { localized: true })]),
        { type: 'tabs', tabs: [{ name: 'tab', localized: true, fields: [text('word'), blocks('layout', [{ slug: 'word', fields: [text('said')] }])] }] },
        text('a__b'),
      ],
    },
    { slug: 'constructors', fields: [text('constructor'), text('word')] },
    {
      slug: 'parents',
      versions: { drafts: true },
      fields: [text('word'), join('all', 'kids', 'parent'), join('ofRows', 'kids', 'rows.parent'), join('local', 'kids', 'local'), join('several', ['kids'], 'parent')],
    },
    { slug: 'kids', fields: [to('parent', 'parents'), rows('rows', [to('parent', 'parents')]), to('local', 'parents', { localized: true })] },
    {
      slug: 'shared',
      fields: [
        blocks('layout', [
          { slug: 'quote', fields: [text('said'), kinds] },
          { slug: 'box', fields: [blocks('inside', [{ slug: 'quote', fields: [] }])] },
        ]),
      ],
    },
    { slug: 'words', fields: [text('word', { localized: true }), { name: 'data', type: 'json' }] },
    { slug: 'pairs', fields: [to('one', 'words'), to('two', 'words')] },
    { slug: 'numbers', fields: [{ name: 'data', type: 'json' }] },
    { slug: 'json', fields: [blocks('layout', [{ slug: 'word', fields: [group('inner', [{ name: 'data', type: 'json' }])] }])] },
    { slug: 'texts', fields: [{ name: 'text', type: 'richText' }] },
    { slug: 'binned', trash: true, timestamps: false, fields: [text('word')] },
    { slug: 'selected', fields: [text('word'), rows('rows', [text('label'), group('inner', [text('word')])]), group('local', [{ ...kinds, defaultValue: ['b'] } as Field], { localized: true })] },
  ],
  blocks: [{ slug: 'common', fields: [text('a', { defaultValue: 'of the config' })] }],
  db: sqlite
    ? sqliteAdapter({ client: { url }, push: false })
    : postgresAdapter({ pool: { connectionString: url }, push: false }),
  editor: lexicalEditor({ features: ({ defaultFeatures }) => [...defaultFeatures, BlocksFeature({ blocks: [{ slug: 'note', fields: [{ name: 'body', type: 'richText', localized: true, editor: lexicalEditor() }] }] })] }),
  localization: { defaultLocale: 'en', fallback: false, locales: ['en', 'es'] },
  secret: process.env.PAYLOAD_SECRET || '',
  telemetry: false,
  typescript: { autoGenerate: false },
})
