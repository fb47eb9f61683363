// Rich text whose nodes have fields of every kind, and refer to documents.
import { postgresAdapter } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { BlocksFeature, lexicalEditor, LinkFeature, RelationshipFeature, UploadFeature } from '@payloadcms/richtext-lexical'
import { buildConfig, type Block, type Field } from 'payload'

const url = process.env.DATABASE_URL ?? ''
const sqlite = url.startsWith('file:')
const field = (name: string, type: string, rest: object = {}): Field => ({ name, type, ...rest }) as Field
// The test turns it on: the real Payload does not come to an end at a depth of two or more where a text's own fields
// follow paths through relationships.
const paths = false
const from = (virtual: string): Field[] => (paths ? [field('writer', 'text', { virtual })] : [])
const to = (name: string, relationTo: string | string[], rest: object = {}): Field => field(name, 'relationship', { relationTo, ...rest })

const banner: Block = {
  slug: 'banner',
  fields: [
    field('style', 'select', { options: ['info', 'error'], defaultValue: 'info' }),
    field('secret', 'text', { hidden: true }),
    field('title', 'text', { localized: true, defaultValue: 'untitled' }),
    to('by', 'authors', { localized: true }),
    ...from('author.name'),
    field('made', 'text', { defaultValue: ({ locale }: any) => `made in ${locale}` }),
    field('localMade', 'text', { localized: true, defaultValue: ({ locale }: any) => `made there in ${locale}` }),
    field('calm', 'number', { defaultValue: async () => 7 }),
    field('choice', 'relationship', { relationTo: 'tags', defaultValue: () => 1 }),
    field('no', 'text', { defaultValue: () => undefined }),
    to('tags', 'tags', { hasMany: true, maxDepth: 1 }),
    to('any', ['tags', 'authors'], { hasMany: true, localized: true }),
    field('file', 'upload', { relationTo: 'media' }),
    { type: 'row', fields: [field('rows', 'array', { fields: [field('label', 'text', { localized: true }), to('tag', 'tags')] })] },
    field('local', 'array', { localized: true, fields: [field('label', 'text', { localized: true }), to('tag', 'tags')] }),
    field('inner', 'blocks', { blocks: [{ slug: 'quote', fields: [to('by', 'authors'), field('mood', 'text', { defaultValue: () => 'quoted' }), ...from('author.tag.name'), field('stars', 'number', { defaultValue: 3 })] }] }),
    field('more', 'group', { fields: [field('mood', 'text', { defaultValue: () => 'grouped' }), ...from('author.age'), field('on', 'checkbox', { defaultValue: true }), to('tag', 'tags')] }),
    { type: 'tabs', tabs: [{ name: 'tab', fields: [field('word', 'text', { defaultValue: 'in a tab' })] }] } as Field,
    field('place', 'point'),
    field('data', 'json', { localized: true }),
    field('body', 'richText', { editor: lexicalEditor() }),
    field('sub', 'richText', { localized: true, editor: lexicalEditor({ features: () => [RelationshipFeature()] }) }),
  ],
}

const full = lexicalEditor({
  features: ({ defaultFeatures }) => [
    ...defaultFeatures,
    BlocksFeature({
      blocks: [banner, 'shared'],
      inlineBlocks: [{ slug: 'mention', fields: [to('who', 'authors', { required: true }), field('note', 'text', { defaultValue: 'hello' }), field('mood', 'text', { defaultValue: () => 'inline' })] }],
    }),
    LinkFeature({
      fields: ({ defaultFields }) => [
        ...defaultFields,
        to('see', 'tags', { hasMany: true, maxDepth: 1 }),
        field('label', 'text', { localized: true }),
        field('mood', 'text', { defaultValue: () => 'linked' }),
        field('writer', 'text', { virtual: 'title' }),
        field('rel', 'select', { hasMany: true, options: ['nofollow', 'me'], defaultValue: ['me'] }),
      ],
      maxDepth: 2,
    }),
    RelationshipFeature({ maxDepth: 1 }),
    UploadFeature({ collections: { media: { fields: [field('caption', 'text', { localized: true }), to('credit', 'authors'), field('mood', 'text', { defaultValue: () => 'uploaded' }), field('hush', 'text', { hidden: true })] } } }),
  ],
})
const few = lexicalEditor({ features: ({ defaultFeatures }) => defaultFeatures.filter(({ key }) => !['link', 'upload'].includes(key)) })
const text = (name: string, rest: object = {}): Field => field(name, 'richText', rest)

export default buildConfig({
  collections: [
    { slug: 'media', upload: { filesRequiredOnCreate: false } as never, fields: [field('alt', 'text', { localized: true }), to('owner', 'authors')] },
    { slug: 'tags', trash: true, fields: [field('name', 'text', { localized: true }), to('friend', 'tags')] },
    { slug: 'authors', defaultPopulate: { name: true, bio: true, tag: true }, fields: [field('name', 'text'), field('age', 'number'), to('tag', 'tags'), text('bio')] },
    { slug: 'ids', fields: [field('id', 'text'), field('name', 'text', { localized: true })] },
    {
      slug: 'posts',
      versions: { drafts: true },
      fields: [
        field('title', 'text'),
        to('author', 'authors'),
        text('plain'),
        text('local', { localized: true }),
        text('rich', { editor: full }),
        text('localRich', { localized: true, editor: full }),
        text('few', { editor: few }),
        field('rows', 'array', { fields: [text('text', { editor: full }), ...from('author.name')] }),
        field('localRows', 'array', { localized: true, fields: [...from('author.name'), text('text', { editor: full, localized: true })] }),
        field('layout', 'blocks', { blocks: [{ slug: 'prose', fields: [...from('author.tag.name'), text('text', { localized: true, editor: full })] }] }),
        field('meta', 'group', { localized: true, fields: [text('text', { editor: full })] }),
      ],
    },
  ],
  globals: [{ slug: 'home', fields: [text('text', { editor: full }), text('local', { localized: true })] }],
  // It holds itself.
  blocks: [{ slug: 'shared', fields: [to('by', 'authors'), field('said', 'text', { localized: true }), field('mood', 'text', { defaultValue: () => 'shared' }), ...from('author.name'), field('again', 'blocks', { blocks: [], blockReferences: ['shared'] })] }],
  db: sqlite
    ? sqliteAdapter({ client: { url }, push: false })
    : postgresAdapter({ pool: { connectionString: url }, push: false }),
  editor: lexicalEditor(),
  localization: { defaultLocale: 'en', fallback: true, locales: [{ code: 'en', label: 'en' }, { code: 'es', label: 'es', fallbackLocale: 'de' }, { code: 'de', label: 'de' }] },
  secret: process.env.PAYLOAD_SECRET || '',
  telemetry: false,
  typescript: { autoGenerate: false },
})
