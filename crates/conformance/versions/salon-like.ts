// A small business, in fields that every version of Payload 3 with raw tables knows.
import { postgresAdapter } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, type Field } from 'payload'

const place: Field = { name: 'place', type: 'group', fields: [{ name: 'city', type: 'text', localized: true }, { name: 'at', type: 'point' }] }

export default buildConfig({
  admin: { user: 'users' },
  collections: [
    { slug: 'users', auth: { useAPIKey: true }, fields: [{ name: 'name', type: 'text' }, { name: 'roles', type: 'select', hasMany: true, options: ['owner', 'stylist'], saveToJWT: true }] },
    { slug: 'media', upload: { imageSizes: [{ name: 'card', width: 400 }] }, fields: [{ name: 'alt', type: 'text', localized: true }] },
    {
      slug: 'services',
      fields: [
        { name: 'name', type: 'text', localized: true, required: true, index: true },
        { name: 'slug', type: 'text', unique: true },
        { name: 'price', type: 'number', defaultValue: 0, min: 0, required: true },
        { name: 'active', type: 'checkbox', defaultValue: true },
        { name: 'about', type: 'richText', localized: true },
        { name: 'kinds', type: 'select', hasMany: true, options: ['cut', 'colour'] },
        { name: 'stylists', type: 'relationship', hasMany: true, relationTo: 'users' },
        { name: 'picture', type: 'upload', relationTo: 'media' },
        { name: 'steps', type: 'array', fields: [{ name: 'label', type: 'text', localized: true, required: true }, { name: 'minutes', type: 'number' }] },
      ],
      versions: { drafts: { autosave: true } },
    },
    {
      slug: 'pages',
      fields: [
        { name: 'title', type: 'text' },
        place,
        { type: 'tabs', tabs: [{ label: 'One', fields: [{ name: 'one', type: 'textarea' }] }, { name: 'seo', fields: [{ name: 'words', type: 'text', hasMany: true }] }] },
        {
          name: 'layout',
          type: 'blocks',
          blocks: [
            { slug: 'hero', interfaceName: 'Hero', fields: [{ name: 'title', type: 'text', required: true }, { name: 'to', type: 'relationship', relationTo: ['services', 'pages'] }] },
            { slug: 'quote', fields: [{ name: 'text', type: 'richText' }, { name: 'rows', type: 'array', fields: [{ name: 'n', type: 'number' }] }] },
          ],
        },
        { name: 'published', type: 'date' },
        { name: 'data', type: 'json' },
      ],
      versions: true,
    },
  ],
  db: process.env.PAYLOAD_DATABASE === 'sqlite' ? sqliteAdapter({ client: { url: ':memory:' } }) : postgresAdapter({ pool: {} }),
  editor: lexicalEditor(),
  globals: [{ slug: 'settings', fields: [place, { name: 'open', type: 'radio', options: ['yes', 'no'], defaultValue: 'yes' }], versions: { drafts: true } }],
  localization: { defaultLocale: 'en', fallback: true, locales: ['en', 'es'] },
  secret: process.env.PAYLOAD_SECRET as string,
  telemetry: false,
  typescript: { outputFile: 'payload-types.ts' },
})
