import { vercelPostgresAdapter } from '@payloadcms/db-vercel-postgres'
import { buildConfig } from 'payload'

export default buildConfig({
  admin: { user: 'users' },
  collections: [
    { slug: 'users', auth: true, fields: [{ name: 'name', type: 'text' }] },
    {
      slug: 'services',
      fields: [
        { name: 'name', type: 'text', localized: true, required: true },
        { name: 'price', type: 'number', min: 0 },
        { name: 'kinds', type: 'select', hasMany: true, options: ['cut', 'colour', 'shave'] },
        { name: 'stylist', type: 'relationship', relationTo: 'users' },
        {
          name: 'steps',
          type: 'array',
          fields: [
            { name: 'label', type: 'text' },
            { name: 'minutes', type: 'number' },
          ],
        },
        {
          name: 'layout',
          type: 'blocks',
          blocks: [{ slug: 'quote', fields: [{ name: 'text', type: 'textarea' }], interfaceName: 'Quote' }],
        },
      ],
      versions: { drafts: true },
    },
  ],
  db: vercelPostgresAdapter({ idType: 'uuid', push: false }),
  globals: [{ slug: 'settings', fields: [{ name: 'title', type: 'text' }] }],
  localization: { defaultLocale: 'en', locales: ['en', 'es'] },
  secret: process.env.PAYLOAD_SECRET || '',
  telemetry: false,
  typescript: { outputFile: 'payload-types.ts' },
})
