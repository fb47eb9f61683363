import type { CollectionConfig } from 'payload'

import { anyone, staff } from '@/access/roles'

export const Media: CollectionConfig = {
  slug: 'media',
  access: { create: staff, delete: staff, read: anyone, update: staff },
  fields: [
    { name: 'alt', type: 'text', localized: true, required: true },
    { name: 'credit', type: 'text' },
  ],
  upload: {
    staticDir: process.env.MEDIA_DIR || 'media',
    mimeTypes: ['image/*', 'text/plain'],
    imageSizes: [
      { name: 'thumbnail', height: 40, width: 40 },
      { name: 'card', width: 80 },
    ],
  },
}
