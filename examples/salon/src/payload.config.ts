import { formBuilderPlugin } from '@payloadcms/plugin-form-builder'
import { nestedDocsPlugin } from '@payloadcms/plugin-nested-docs'
import { redirectsPlugin } from '@payloadcms/plugin-redirects'
import { searchPlugin } from '@payloadcms/plugin-search'
import { seoPlugin } from '@payloadcms/plugin-seo'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { Appointments, Customers, Media, Pages, Services, Stylists, Users } from '@/collections'
import { Settings } from '@/globals/Settings'
import { databaseFor } from '@/lib/database'

const dirname = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  admin: { user: Users.slug },
  collections: [Users, Customers, Stylists, Services, Appointments, Media, Pages],
  db: databaseFor(process.env.DATABASE_URL || 'file:./salon.db'),
  editor: lexicalEditor(),
  globals: [Settings],
  localization: {
    defaultLocale: 'en',
    fallback: true,
    locales: [
      { code: 'en', label: 'English' },
      { code: 'es', label: 'Español' },
    ],
  },
  plugins: [
    seoPlugin({ collections: ['pages'], uploadsCollection: 'media' }),
    nestedDocsPlugin({ collections: ['pages'], generateURL: (docs) => docs.reduce((url, doc) => `${url}/${doc.slug}`, '') }),
    redirectsPlugin({ collections: ['pages'] }),
    formBuilderPlugin({ fields: { payment: false } }),
    searchPlugin({ collections: ['pages', 'services'], defaultPriorities: { pages: 10, services: 20 } }),
  ],
  secret: process.env.PAYLOAD_SECRET || '',
  sharp,
  telemetry: false,
  typescript: { outputFile: path.resolve(dirname, 'payload-types.ts') },
})
