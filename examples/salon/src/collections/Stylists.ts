import type { CollectionConfig } from 'payload'

import { anyone, staff } from '@/access/roles'
import { Award, Training } from '@/blocks'
import { formatSlug } from '@/hooks/format-slug'

export const Stylists: CollectionConfig = {
  slug: 'stylists',
  admin: { useAsTitle: 'name' },
  access: { create: staff, delete: staff, read: anyone, update: staff },
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'slug', type: 'text', hooks: { beforeValidate: [formatSlug('name')] }, index: true, unique: true },
    { name: 'photo', type: 'upload', relationTo: 'media' },
    { name: 'bio', type: 'textarea', localized: true },
    { name: 'services', type: 'relationship', hasMany: true, relationTo: 'services' },
    { name: 'languages', type: 'select', hasMany: true, options: ['en', 'es', 'fr'] },
    {
      name: 'hours',
      type: 'array',
      labels: { plural: 'Hours', singular: 'Hours' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'day', type: 'select', options: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], required: true },
            { name: 'opens', type: 'text', required: true },
            { name: 'closes', type: 'text', required: true },
          ],
        },
      ],
    },
    { name: 'career', type: 'blocks', blocks: [Award, Training] },
    { name: 'appointments', type: 'join', collection: 'appointments', on: 'stylist' },
  ],
}
