import type { CollectionConfig } from 'payload'

import { anyone, staff } from '@/access/roles'
import { formatSlug } from '@/hooks/format-slug'

export const Services: CollectionConfig = {
  slug: 'services',
  admin: { useAsTitle: 'name' },
  access: { create: staff, delete: staff, read: anyone, update: staff },
  fields: [
    { name: 'name', type: 'text', localized: true, required: true },
    { name: 'description', type: 'textarea', localized: true },
    { name: 'price', type: 'number', min: 0, required: true },
    { name: 'duration', type: 'number', admin: { description: 'In minutes.' }, defaultValue: 30, min: 5 },
    {
      name: 'slug',
      type: 'text',
      hooks: { beforeValidate: [formatSlug('name')] },
      required: true,
      unique: true,
    },
    { name: 'image', type: 'upload', relationTo: 'media' },
    {
      name: 'addOns',
      type: 'array',
      fields: [
        { name: 'name', type: 'text', localized: true, required: true },
        { name: 'price', type: 'number', min: 0, required: true },
      ],
    },
    { name: 'active', type: 'checkbox', defaultValue: true },
  ],
}
