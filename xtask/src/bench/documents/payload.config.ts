import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'

import { Appointments, Customers, Media, Pages, Services, Stylists, Users } from '@/collections'
import { databaseFor } from '@/lib/database'

// The salon without plugins, whose hooks write to further collections, and with customers who have no password: one
// hash of a password takes longer than a thousand documents.
const people = {
  ...Customers,
  auth: undefined,
  fields: [{ name: 'email', type: 'email' as const, required: true, unique: true }, ...Customers.fields],
}

export default buildConfig({
  admin: { user: Users.slug },
  collections: [Users, people, Stylists, Services, Appointments, Media, Pages],
  db: databaseFor(process.env.DATABASE_URL || 'file:./bench.db'),
  editor: lexicalEditor(),
  localization: { defaultLocale: 'en', fallback: true, locales: ['en', 'es'] },
  secret: process.env.PAYLOAD_SECRET || '',
  telemetry: false,
})
